# SPDX-License-Identifier: EUPL-1.2
"""What happened held against what should have happened: acts out of time or out of order, with article and days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asielwijzer.engine.deadlines import in_procedure_days
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import DeadlineResult, Irregularity, IrregularityKind, Status
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.statements import Breach


def irregularities(plan: Plan, results: Iterable[DeadlineResult]) -> tuple[Irregularity, ...]:
    """Every act out of time, every term that passed without a recorded act, and every rule that is broken.

    What is only usual cannot be broken, so it never gives an irregularity.
    """
    return (*_out_of_time(results), *_breaches(plan))


def _out_of_time(results: Iterable[DeadlineResult]) -> Iterator[Irregularity]:
    for result in results:
        declaration = result.declaration
        if result.status not in (Status.MISSED, Status.DEPENDS) or declaration.standing is Standing.USUAL:
            continue
        base = declaration if isinstance(declaration, Deadline) else declaration.of
        if base.nature is Nature.PERIOD:
            continue
        if result.status is Status.DEPENDS and result.act_date is None:
            continue  # a term that may still run is not yet broken
        kind = _kind(base, result)
        consequence = base.if_missed
        depends = dict.fromkeys(
            (*result.depends_on, *(name for other in result.alternatives for name in other.depends_on))
            if result.status is Status.DEPENDS
            else result.depends_on
        )
        days = result.days_late
        if days is None and result.status is Status.DEPENDS and result.act_date and result.last_day:
            days = (result.act_date - result.last_day).days
        yield Irregularity(
            kind, declaration, base.bound.id, result.certain and result.status is Status.MISSED, days,
            result.act, result.act_date, result.last_day, in_procedure_days(declaration), tuple(depends),
            consequence.id if consequence else None, consequence.remedies if consequence else (),
        )  # fmt: skip


def _kind(base: Deadline, result: DeadlineResult) -> IrregularityKind:
    if base.nature is Nature.EARLIEST:
        return IrregularityKind.TOO_EARLY
    return IrregularityKind.LATE if result.act_date is not None else IrregularityKind.NOT_DONE


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
