# SPDX-License-Identifier: EUPL-1.2
"""The small work that every peer does, as a plain function: its rules have the shape of the procedure, not its law."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import lru_cache
from typing import TypedDict

Answer = tuple[int, date, date, date]
ONE_DAY = timedelta(1)
DECREED = {date(2024, 5, 10), date(2024, 12, 27), date(2025, 5, 30), date(2026, 1, 2), date(2026, 5, 15)}
DAYS = {1: (7, 28, 56), 2: (3, 8, 14), 3: (6, 14, 28), 4: (7, 28, 42), 5: (14, 42, 84)}
EASTER = {2024: date(2024, 3, 31), 2025: date(2025, 4, 20), 2026: date(2026, 4, 5), 2027: date(2027, 3, 28)}


class Facts(TypedDict):
    dublin: bool
    protected: bool
    safe: bool
    evident: bool
    border: bool
    minor: bool
    complex: bool
    applied: date


@lru_cache(maxsize=8)
def days_off(year: int) -> frozenset[date]:
    """The holidays of the Algemene termijnenwet in one year."""
    kings_day = date(year, 4, 27)
    fixed = {date(year, 1, 1), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)}
    moving = {EASTER[year] + timedelta(days) for days in (-2, 1, 39, 50)}
    return frozenset({kings_day - ONE_DAY if kings_day.weekday() == 6 else kings_day, *fixed, *moving, *DECREED})


def rolled(day: date) -> date:
    """The first day from `day` on that is not off."""
    while day.weekday() >= 5 or day in days_off(day.year):
        day += ONE_DAY
    return day


def track_of(facts: Facts) -> int:
    """First match wins."""
    if facts["dublin"] and not facts["minor"]:
        return 1
    if (facts["protected"] or facts["safe"]) and not (facts["minor"] and facts["complex"]):
        return 2
    evident = facts["evident"] and not facts["complex"] and not facts["border"]
    if evident and facts["applied"] < date(2026, 6, 12):
        return 3
    return 4 if facts["border"] else 5


def with_deadlines(facts: Facts, track: int) -> Answer:
    """The track and its three deadlines."""
    one, two, three = (rolled(facts["applied"] + timedelta(days)) for days in DAYS[track])
    return track, one, two, three


def reference(facts: Facts) -> Answer:
    """The whole work."""
    return with_deadlines(facts, track_of(facts))


def cases(number: int) -> list[Facts]:
    """Random cases, the same each time."""
    chance = random.Random(1)
    return [
        Facts(
            dublin=chance.random() < 0.25,
            protected=chance.random() < 0.1,
            safe=chance.random() < 0.15,
            evident=chance.random() < 0.3,
            border=chance.random() < 0.1,
            minor=chance.random() < 0.1,
            complex=chance.random() < 0.3,
            applied=date(2024, 1, 1) + timedelta(chance.randrange(1000)),
        )
        for _ in range(number)
    ]
