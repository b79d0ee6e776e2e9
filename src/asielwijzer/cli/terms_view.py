# SPDX-License-Identifier: EUPL-1.2
"""The terms of an assessment on its page: every last day, what became of it, and what was out of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from asielwijzer.cli import phrases
from asielwijzer.cli.view import View
from asielwijzer.engine.results import DeadlineResult, Irregularity, IrregularityKind, Status
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature

ONE_DAY = timedelta(1)
_MARK = {Status.OPEN: "yellow", Status.MISSED: "red", Status.MET: "green", Status.DEPENDS: "yellow"}


class TermsView(View):
    """The sections on terms."""

    def deadlines(self) -> Iterator[str]:
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
        yield f"      {bound}; {declaration.id}; {phrases.sources(declaration)}" + self.grounds(
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
            waits = base.nature is Nature.EARLIEST and not base.backward
            day = other.last_day + ONE_DAY if waits else other.last_day
            yield f"      {self.w.say('other_day', day=self.w.day(day))} ({'; '.join(because)})"
        if result.act_by is not None and result.status in (Status.OPEN, Status.DEPENDS):
            yield f"      {self.s(self.w.say('act_by', day=self.w.day(result.act_by)), 'yellow')}"
        if result.depends_on:
            yield f"      {self.depends(result.depends_on)}"
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

    def irregularities(self) -> Iterator[str]:
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
        depends = "" if item.certain or not item.depends_on else f"; {self.depends(item.depends_on)}"
        return f"{name}: {perhaps}{what} ({phrases.sources(item.declaration)}{self.grounds(item.declaration)}){depends}"
