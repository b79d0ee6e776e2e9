# SPDX-License-Identifier: EUPL-1.2
"""What happened held against what should have happened: acts out of time or out of order, with article and days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from asielwijzer.engine.deadlines import in_procedure_days
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import DeadlineResult, Irregularity, IrregularityKind, Status
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.statements import Breach

_BROKEN = (Status.MISSED, Status.DEPENDS)


def irregularities(plan: Plan, results: Iterable[DeadlineResult]) -> tuple[Irregularity, ...]:
    """Every act out of time, every term that passed without a recorded act, and every rule that is broken.

    What is only usual cannot be broken, so it never gives an irregularity. That the person let a term pass shows in the
    terms, not here: not to appeal is no breach.
    """
    return (*_out_of_time(results), *_breaches(plan))


def _out_of_time(results: Iterable[DeadlineResult]) -> Iterator[Irregularity]:
    for result in results:
        if result.status not in _BROKEN and not result.early_acts:
            continue
        declaration = result.declaration
        base = declaration if isinstance(declaration, Deadline) else declaration.of
        if declaration.standing is Standing.USUAL or base.nature is Nature.PERIOD:
            continue
        if result.status in _BROKEN and not result.early_acts:
            sure = result.certain and result.status is Status.MISSED
            if result.act_date is None and (not sure or base.bound.person_side):
                continue  # what may not apply or may still run is not broken; a right that is not used is no breach
            yield _irregularity(result, base, result.act, result.act_date, result.days_late, sure=sure)
        for day, act in result.early_acts:
            days = (day - result.earliest_day).days if result.earliest_day else None
            yield _irregularity(result, base, act, day, days, sure=result.certain)


def _irregularity(
    result: DeadlineResult, base: Deadline, act: str | None, day: date | None, days: int | None, *, sure: bool
) -> Irregularity:
    kind = (
        IrregularityKind.TOO_EARLY
        if base.nature is Nature.EARLIEST
        else IrregularityKind.LATE
        if day is not None
        else IrregularityKind.NOT_DONE
    )
    if days is None and day is not None and result.last_day is not None:
        days = (day - min((result.last_day, *(other.last_day for other in result.alternatives)))).days
    others = () if sure else (name for other in result.alternatives for name in other.depends_on)
    return Irregularity(
        kind, result.declaration, base.bound.id, sure, days, act, day, result.last_day,
        in_procedure_days(result.declaration), tuple(dict.fromkeys((*result.depends_on, *others))),
        base.if_missed.id if base.if_missed else None, base.if_missed.remedies if base.if_missed else (),
    )  # fmt: skip


def _breaches(plan: Plan) -> Iterator[Irregularity]:
    for applied in plan.applied(Breach):
        breach = applied.declaration
        if isinstance(breach, Breach) and applied.certain:
            consequence = breach.consequence
            yield Irregularity(
                IrregularityKind.BREACH, breach, breach.by.id, True,
                consequence=consequence.id if consequence else None,
                remedies=consequence.remedies if consequence else (),
            )  # fmt: skip
