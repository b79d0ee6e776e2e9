# SPDX-License-Identifier: EUPL-1.2
"""By which article each way of counting does what it does."""

from __future__ import annotations

from dataclasses import dataclass

from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.vocabulary.terms import Counting
from asielwijzer.law.works import APR, ATW, AWB, DUBLIN, REG_1182_71, VB, VV, ruling

_SAME_NUMBER = ruling("ECLI:NL:HR:2017:2225")()  # a term in months ends on the day of the same number
_WORKING_DAYS = ruling("ECLI:NL:RBDHA:2019:1816")()  # five working days over Christmas 2018
_DAY_AFTER = AWB("6:8", 1)
_APR_73 = APR("73")


@dataclass(frozen=True, slots=True)
class Grounds:
    """The sources of one way of counting."""

    start: Source
    """The day of the event, and whether it counts."""
    length: Source
    """Terms in hours, days and weeks, and numbered days."""
    same_number: Source
    """Terms in months and years."""
    weekend: Source
    """Saturdays and Sundays do not count, or move the end."""
    moves: Source
    """The end moves off a day off."""
    two_working_days: Source
    """At least two working days lie in the term."""
    stays: Source
    """The end does not move off a day off."""
    backward: Source | None = None
    """The end does not move when counted backward; none where it never moves."""


def _unmoving(start: Source, length: Source, same_number: Source, weekend: Source, stays: Source) -> Grounds:
    return Grounds(start, length, same_number, weekend, stays, stays, stays)


GROUNDS = {
    Counting.ATW: Grounds(
        start=_DAY_AFTER,
        length=_DAY_AFTER,
        same_number=_SAME_NUMBER,
        weekend=ATW("1", 1),
        moves=ATW("1", 1),
        two_working_days=ATW("2"),
        stays=ATW("4", "", "a"),
        backward=ATW("1", 2),
    ),
    Counting.EU_1182_71: Grounds(
        start=REG_1182_71("3", 1),
        length=REG_1182_71("3", 2),
        same_number=REG_1182_71("3", 2, "c"),
        weekend=REG_1182_71("3", 4),
        moves=REG_1182_71("3", 4),
        two_working_days=REG_1182_71("3", 5),
        stays=REG_1182_71("3", 4),  # not for terms in hours
        backward=REG_1182_71("3", 4),
    ),
    # The points of article 73 were read in a copy that drops their letters.
    Counting.EU_APR_73: Grounds(
        start=_APR_73,
        length=_APR_73,
        same_number=_APR_73,
        weekend=_APR_73,
        moves=_APR_73,
        two_working_days=_APR_73,  # the article has no such rule
        stays=_APR_73,
        backward=_APR_73,
    ),
    Counting.DUBLIN_42: _unmoving(
        start=DUBLIN("42", "", "a"),
        length=DUBLIN("42", "", "b"),
        same_number=DUBLIN("42", "", "b"),
        weekend=DUBLIN("42", "", "c"),
        stays=DUBLIN("42", "", "c"),
    ),
    # The Act moves terms "in an act"; those of policy, practice and directives are outside it.
    Counting.CALENDAR: _unmoving(_DAY_AFTER, _DAY_AFTER, _SAME_NUMBER, ATW("1", 1), ATW("1", 1)),
    Counting.LIBERTY: _unmoving(_DAY_AFTER, _DAY_AFTER, _SAME_NUMBER, ATW("4", "", "c"), ATW("4", "", "c")),
    Counting.WORKING_DAYS: _unmoving(_DAY_AFTER, _WORKING_DAYS, _WORKING_DAYS, _WORKING_DAYS, _WORKING_DAYS),
    Counting.PROCEDURE_DAYS: _unmoving(
        VB("3.110", 1), VB("3.110", 1), VB("3.110", 1), weekend=VB("3.110", 3), stays=VV("3.42")
    ),
    Counting.PROCEDURE_DAYS_SCHIPHOL: _unmoving(
        VB("3.110", 1), VB("3.110", 1), VB("3.110", 1), weekend=VB("3.110", 3), stays=VB("3.110", 3)
    ),
}
