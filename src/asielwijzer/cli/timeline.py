# SPDX-License-Identifier: EUPL-1.2
"""An assessment as a readable page for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asielwijzer.cli import phrases
from asielwijzer.cli.style import Style, wrapped
from asielwijzer.cli.terms_view import TermsView
from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.explain import why
from asielwijzer.engine.plan import Applied, Decided
from asielwijzer.engine.results import (
    DeadlineResult,
    Question,
    StepResult,
    StepState,
)
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.words import Words

MOST_ORGANISATIONS = 8


def page(assessment: Assessment, words: Words, style: Style) -> str:
    """The whole assessment, section by section."""
    view = _View(assessment, words, style)
    return "\n".join(wrapped(view.lines())) + "\n"


class _View(TermsView):
    def lines(self) -> Iterator[str]:
        yield self.s(self.w.say("title", day=self.w.day(self.a.on)), "bold")
        yield self.s(self.w.say("not_advice"), "dim")
        choice = self.a.regime
        if choice.regime is None:
            facts = ", ".join(phrases.about(name, self.w) for name in choice.depends_on)
            yield ""
            yield self.w.say("regime_unknown", facts=facts)
            return
        decided_by = self.w.say(
            "regime_decided_by",
            event=phrases.about(choice.decided_by or "", self.w),
            day=phrases.day_or_unknown(choice.on, self.w),
        )
        yield f"{self.w.say('regime')}: {self.w.say(f'regime_{choice.regime.id}')} ({decided_by})"
        for name, section in (
            ("procedure", self._decided(self.a.procedure)),
            ("position", self._decided(self.a.position, reasons=False)),
            ("irregularities", self.irregularities()),
            ("deadlines", self.deadlines()),
            ("steps", self._steps()),
            ("decisions", self._further()),
            ("duties", self._applied(self.a.duties, "duties")),
            ("rights", self._applied(self.a.rights, "rights")),
            ("notices", self._applied(self.a.notices, "notices")),
            ("letters", self._names(self.a.letters, "letters")),
            ("leaflets", self._names(self.a.leaflets, "leaflets")),
            ("organisations", self._names(self.a.organisations, "organisations", MOST_ORGANISATIONS)),
            ("planned", self._planned()),
            ("questions", self._questions()),
        ):
            body = list(section)
            if body:
                yield ""
                yield self.s(self.w.say(name).upper(), "bold", "cyan")
                yield from body

    # Decisions

    def _decided(self, decided: Decided | None, *, reasons: bool = True) -> Iterator[str]:
        if decided is None or self.a.plan is None:
            return
        shown: set[str] = set()
        for item in why(self.a.plan.law, decided, self.a.plan.profile):
            outcome = item.rule.then
            if outcome.key in shown:
                continue
            shown.add(outcome.key)
            mark = self.w.say("certain" if decided.certain else "possible")
            yield f"  {self.s(self.w.text('outcomes', outcome.key), 'bold')}  [{mark}{self.grounds(item.rule)}]"
            if reasons:
                because = phrases.reasons(item.because, self.w)
                rule = self.w.text("rules", item.rule.id)
                yield f"      {rule}  ({phrases.sources(item.rule)})"
                if because:
                    yield f"      {self.w.say('because')}: {because}"
        if not decided.certain:
            names = "; ".join(phrases.about(name, self.w, self.a.case.facts) for name in decided.depends_on)
            yield f"  {self.w.say('depends_on')}: {names}"

    def _further(self) -> Iterator[str]:
        for decided in self.a.decisions:
            if self._plainly_without_meaning(decided):
                continue
            outcomes = " / ".join(self.w.text("outcomes", outcome.key) for outcome in decided.outcomes)
            mark = "" if decided.certain else f"  [{self.w.say('possible')}: {self.depends(decided.depends_on)}]"
            sources = ", ".join(dict.fromkeys(phrases.sources(rule) for rule in decided.rules))
            grounds = self.grounds(decided.rules[0]) if decided.certain else ""
            yield f"  {self.w.text('outcomes', decided.decision)}: {outcomes}{mark}  ({sources}{grounds})"

    def _plainly_without_meaning(self, decided: Decided) -> bool:
        """Whether it waits for the choice of procedure alone, which is shown already."""
        return not decided.certain and set(decided.depends_on) <= set(
            self.a.procedure.depends_on if self.a.procedure else ()
        )

    # Steps and the rest

    def _steps(self) -> Iterator[str]:
        unclear = self.a.procedure is not None and not self.a.procedure.certain
        hidden = 0
        phase = ""
        for result in self.a.steps:
            if unclear and result.state is StepState.ONLY_IF:
                hidden += 1
                continue
            if result.step.phase.id != phase:
                phase = result.step.phase.id
                yield f"  {self.s(self.w.text('phases', phase), 'bold')}"
            yield self._step(result)
        if hidden:
            yield f"  {self.w.say('more_steps', number=hidden)}"

    def _step(self, result: StepResult) -> str:
        step = result.step
        state = self.w.say(f"state_{result.state.value}")
        mark = {StepState.DONE: "green", StepState.NOW: "yellow"}.get(result.state, "dim")
        parts = [f"{self.w.say('by')} " + ", ".join(self.w.text("actors", actor.id) for actor in step.by)]
        if step.present:
            there = ", ".join(self.w.text("actors", actor.id) for actor in step.present)
            parts.append(f"{self.w.say('present')}: {there}")
        if result.done_on is not None:
            parts.append(self.w.day(result.done_on))
        elif result.window is not None and result.window.last_day is not None:
            parts.append(self._window(result.window))
        elif step.usual is not None:
            parts.append(self.w.say("usual", term=phrases.term(step.usual, self.w)))
        label = self.w.text("steps", step.id, "label")
        grounds = self.grounds(step)
        return f"    [{self.s(state, mark)}] {label}  ({'; '.join(parts)}; {phrases.sources(step)}{grounds})"

    def _window(self, window: DeadlineResult) -> str:
        """The last day of a step, with the marks that the term itself carries."""
        marks = [self.w.say("possible")] if window.alternatives or not window.certain else []
        if window.confidence is not Confidence.HIGH:
            marks.append(self.w.say(f"confidence_{window.confidence.value}"))
        if window.declaration.disputed is not None:
            marks.append(self.w.say("disputed"))
        marked = f" ({'; '.join(marks)})" if marks else ""
        return self.w.say("last_day", day=self.w.day(window.last_day or self.a.on)) + marked

    def _applied(self, items: Iterable[Applied], kind: str) -> Iterator[str]:
        for item in items:
            if item.certain:
                grounds = self.grounds(item.declaration)
                text = self.w.text(kind, item.declaration.id)
                yield f"  - {text} ({phrases.sources(item.declaration)}{grounds})"

    def _names(self, items: Iterable[Applied], kind: str, most: int = 99) -> Iterator[str]:
        certain = [item for item in items if item.certain]
        for item in certain[:most]:
            text = self.w.kind(kind).get(item.declaration.id)
            name = text if isinstance(text, str) else self.w.text(kind, item.declaration.id, "name")
            yield f"  - {name} [{item.declaration.id}]"
        if len(certain) > most:
            yield f"  {self.w.say('more', number=len(certain) - most)}"

    def _planned(self) -> Iterator[str]:
        for item in self.a.planned:
            yield f"  - {phrases.day_or_unknown(item.date, self.w)}: {self.w.text('events', item.event)}"

    def _questions(self) -> Iterator[str]:
        for question in self.a.questions:
            yield f"  ? {self._asked(question)}"
            for answer in question.answers:
                names = ", ".join(self.w.text("outcomes", f"procedure={name}") for name in answer.procedures)
                yield f"      {self._answer(question, answer.value)}: {names}"

    def _asked(self, question: Question) -> str:
        if question.about in self.w.kind("facts"):
            return self.w.text("facts", question.about, "question")
        return f"{phrases.about(question.about, self.w)}: {self.w.say('unknown_date')}"

    def _answer(self, question: Question, value: str) -> str:
        if question.kind == "choice":
            return self.w.option(question.about, value)
        return self.w.say(value) if value in ("yes", "no", "other") else value
