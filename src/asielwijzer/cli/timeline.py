# SPDX-License-Identifier: EUPL-1.2
"""An assessment as a readable page for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asielwijzer.cli import phrases
from asielwijzer.cli.style import Style, wrapped
from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.explain import why
from asielwijzer.engine.plan import Applied, Decided
from asielwijzer.engine.results import (
    DeadlineResult,
    Irregularity,
    IrregularityKind,
    Question,
    Status,
    StepResult,
    StepState,
)
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Declaration, Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.words import Words

MOST_ORGANISATIONS = 8
SEVERAL = 3
_MARK = {Status.OPEN: "yellow", Status.MISSED: "red", Status.MET: "green", Status.DEPENDS: "yellow"}


def page(assessment: Assessment, words: Words, style: Style) -> str:
    """The whole assessment, section by section."""
    view = _View(assessment, words, style)
    return "\n".join(wrapped(view.lines())) + "\n"


class _View:
    def __init__(self, assessment: Assessment, words: Words, style: Style) -> None:
        self.a = assessment
        self.w = words
        self.s = style

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
            ("irregularities", self._irregularities()),
            ("deadlines", self._deadlines()),
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
            yield f"  {self.s(self.w.text('outcomes', outcome.key), 'bold')}  [{mark}{self._grounds(item.rule)}]"
            if reasons:
                because = phrases.reasons(item.because, self.w)
                rule = self.w.text("rules", item.rule.id)
                yield f"      {rule}  ({phrases.sources(item.rule)})"
                if because:
                    yield f"      {self.w.say('because')}: {because}"
        if not decided.certain:
            names = "; ".join(phrases.about(name, self.w) for name in decided.depends_on)
            yield f"  {self.w.say('depends_on')}: {names}"

    def _further(self) -> Iterator[str]:
        for decided in self.a.decisions:
            if self._plainly_without_meaning(decided):
                continue
            outcomes = " / ".join(self.w.text("outcomes", outcome.key) for outcome in decided.outcomes)
            mark = "" if decided.certain else f"  [{self.w.say('possible')}: {self._depends(decided.depends_on)}]"
            sources = ", ".join(dict.fromkeys(phrases.sources(rule) for rule in decided.rules))
            grounds = self._grounds(decided.rules[0]) if decided.certain else ""
            yield f"  {self.w.text('outcomes', decided.decision)}: {outcomes}{mark}  ({sources}{grounds})"

    def _plainly_without_meaning(self, decided: Decided) -> bool:
        """Whether it waits for the choice of procedure alone, which is shown already."""
        return not decided.certain and set(decided.depends_on) <= set(
            self.a.procedure.depends_on if self.a.procedure else ()
        )

    def _depends(self, names: Iterable[str]) -> str:
        """What something depends on; the facts that choose the procedure are told once, at the procedure."""
        left = list(dict.fromkeys(names))
        choosing = set(self.a.procedure.depends_on) if self.a.procedure and not self.a.procedure.certain else set()
        told = []
        if sum(name in choosing for name in left) >= SEVERAL:
            told.append(self.w.say("which_procedure"))
            left = [name for name in left if name not in choosing]
        told += [phrases.about(name, self.w) for name in left]
        return f"{self.w.say('depends_on')}: {'; '.join(told)}"

    def _grounds(self, declaration: Declaration, confidence: Confidence | None = None) -> str:
        """The marks that a reader must see: how sure, what kind of rule, and whether it is disputed."""
        confidence = confidence or declaration.confidence
        marks = []
        if confidence is not Confidence.HIGH:
            marks.append(self.w.say(f"confidence_{confidence.value}"))
        if declaration.standing is not Standing.LAW:
            marks.append(self.w.say(f"standing_{declaration.standing.value}"))
        if declaration.disputed is not None:
            marks.append(f"{self.w.say('disputed')}: {self.w.text('disputes', declaration.disputed.id)}")
        return "".join(f"; {mark}" for mark in marks)

    # Terms

    def _deadlines(self) -> Iterator[str]:
        shown = [result for result in self.a.deadlines if result.certain or self._matters(result)]
        shown.sort(key=lambda result: (result.last_day is None, result.last_day or self.a.on))
        if not shown:
            yield f"  {self.w.say('deadline_none')}"
        for result in shown:
            yield from self._deadline(result)
        if len(self.a.deadlines) > len(shown):
            yield f"  {self.w.say('more_terms', number=len(self.a.deadlines) - len(shown))}"

    def _matters(self, result: DeadlineResult) -> bool:
        """Whether a term that may not apply at all is worth a line: it still runs, or an act is recorded."""
        return result.act_date is not None or result.status in (Status.OPEN, Status.DEPENDS)

    def _deadline(self, result: DeadlineResult) -> Iterator[str]:
        declaration = result.declaration
        base = declaration if isinstance(declaration, Deadline) else declaration.of
        name = self.w.text("deadlines", declaration.id)
        over = base.nature is Nature.EARLIEST and result.status is Status.MET and result.act_date is None
        said = Status.ENDED if over else result.status
        status = self.s(self.w.say(f"status_{said.value}"), _MARK.get(result.status, "dim"))
        sure = "" if result.certain else f"{self.w.say('possible')}, "
        yield f"  {self._day_of(result, base)}  {self.s(name, 'bold')}  [{sure}{status}]"
        bound = f"{self.w.say('bound')} {self.w.text('actors', declaration.bound.id)}"
        yield f"      {bound}; {declaration.id}; {phrases.sources(declaration)}" + self._grounds(
            declaration, result.confidence
        )
        if result.act_date is not None:
            act = phrases.about(result.act or "", self.w)
            yield f"      {act}: {self.w.day(result.act_date)}"
        elif result.status is Status.MISSED:
            yield f"      {self.w.say('no_act')}"
        if result.in_letter is not None:
            yield f"      {self.w.say('in_letter', day=self.w.day(result.in_letter))}"
        for other in result.alternatives:
            because = [phrases.about(fact, self.w) for fact in other.depends_on]
            if other.dispute is not None:
                because.append(f"{self.w.say('disputed')}: {self.w.text('disputes', other.dispute.id)}")
            if other.because == "unsettled":
                because.append(self.w.say("unsettled"))
            yield f"      {self.w.say('other_day', day=self.w.day(other.last_day))} ({'; '.join(because)})"
        if result.act_by is not None and result.status in (Status.OPEN, Status.DEPENDS):
            yield f"      {self.s(self.w.say('act_by', day=self.w.day(result.act_by)), 'yellow')}"
        if result.depends_on:
            yield f"      {self._depends(result.depends_on)}"
        if result.counted is not None and result.counted.term.number and result.status is not Status.MET:
            steps = "; ".join(
                phrases.counting_step(step, result.counted, self.w, backward=base.backward)
                for step in result.counted.steps
            )
            yield self.s(f"      {self.w.say('counted')}: {steps}", "dim")
        if base.if_missed is not None and result.status in (Status.OPEN, Status.MISSED, Status.DEPENDS):
            yield f"      {self.w.say('if_missed')}: {self.w.text('consequences', base.if_missed.id)}"
            if base.if_missed.remedies and result.status is Status.MISSED:
                remedies = " ".join(self.w.text("remedies", remedy) for remedy in base.if_missed.remedies)
                yield f"      {self.w.say('remedy')}: {remedies}"

    def _day_of(self, result: DeadlineResult, base: Deadline) -> str:
        if result.earliest_day is not None:
            return self.w.say("earliest_day", day=self.w.day(result.earliest_day))
        if result.last_day is None:
            return self.w.say("unknown_date")
        name = "lasts_until" if base.nature is Nature.PERIOD else "last_day"
        return self.w.say(name, day=self.w.day(result.last_day))

    def _irregularities(self) -> Iterator[str]:
        if not self.a.irregularities:
            yield f"  {self.w.say('irregularity_none')}"
        for item in self.a.irregularities:
            yield f"  {self.s('!', 'red')} {self._irregularity(item)}"
            if item.consequence:
                yield f"      {self.w.text('consequences', item.consequence)}"

    def _irregularity(self, item: Irregularity) -> str:
        kind = "breaches" if item.kind is IrregularityKind.BREACH else "deadlines"
        name = self.w.text(kind, item.declaration.id)
        if item.days is not None and item.kind is not IrregularityKind.BREACH:
            one, many = self.w.kind("counting")["units"]["procedure day" if item.procedure_days else "day"]
            days = abs(item.days)
            what = self.w.say("too_early" if item.days < 0 else "late", days=days, unit=one if days == 1 else many)
        else:
            what = self.w.say(item.kind.value)
        perhaps = "" if item.certain else f"{self.w.say('perhaps')}: "
        depends = "" if item.certain or not item.depends_on else f"; {self._depends(item.depends_on)}"
        return (
            f"{name}: {perhaps}{what} ({phrases.sources(item.declaration)}{self._grounds(item.declaration)}){depends}"
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
            open_still = result.window.alternatives or not result.window.certain
            marks = f" ({self.w.say('possible')})" if open_still else ""
            parts.append(self.w.say("last_day", day=self.w.day(result.window.last_day)) + marks)
        elif step.usual is not None:
            parts.append(self.w.say("usual", term=phrases.term(step.usual, self.w)))
        label = self.w.text("steps", step.id, "label")
        grounds = self._grounds(step)
        return f"    [{self.s(state, mark)}] {label}  ({'; '.join(parts)}; {phrases.sources(step)}{grounds})"

    def _applied(self, items: Iterable[Applied], kind: str) -> Iterator[str]:
        for item in items:
            if item.certain:
                grounds = self._grounds(item.declaration)
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
