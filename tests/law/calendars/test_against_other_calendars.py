# SPDX-License-Identifier: EUPL-1.2
"""NumPy's business days, and the `holidays` package where it is right; and where it is not."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import numpy as np

from asielwijzer.law.calendars import (
    DayOff,
    count,
    day_off,
    decreed_days,
    recognised_holiday,
    verified_years,
)
from asielwijzer.law.vocabulary.terms import Counting, weeks, working_days

FIRST, LAST = date(2001, 1, 1), date(2028, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
WEEKDAYS = [day for day in DAYS if day.weekday() < 5]
STATUTORY = np.array([day for day in DAYS if day_off(day)], "datetime64[D]")
RECOGNISED = np.array([day for day in DAYS if recognised_holiday(day)], "datetime64[D]")
STARTS = [day for day in DAYS if day <= date(2028, 11, 20)]


def test_four_weeks_roll_as_numpy_rolls() -> None:
    """No four weeks hold fewer than two working days, so only article 1 is at work."""
    ends = np.array(STARTS, "datetime64[D]") + 28
    rolled = np.busday_offset(ends, 0, roll="forward", holidays=STATUTORY)
    assert [count(weeks(4), start, Counting.ATW).last_day for start in STARTS] == rolled.tolist()


def test_working_days_are_numpys() -> None:
    starts = np.array(STARTS, "datetime64[D]")
    for number in (1, 5, 10):
        ends = np.busday_offset(starts, number, roll="backward", holidays=RECOGNISED)
        counted = [count(working_days(number), s, Counting.WORKING_DAYS).last_day for s in STARTS]
        assert counted == ends.tolist()


def test_on_weekdays_public_and_optional_holidays_agree_with_paragraphs_1_and_2() -> None:
    """The package names Queen's Day too, so both calendars run back to 2001."""
    theirs = holidays.country_holidays("NL", years=verified_years(), categories=("public", "optional"))
    ours = {day for day in WEEKDAYS if day_off(day) not in (None, DayOff.DECREED)}
    assert ours == {day for day in theirs if day.weekday() < 5}


def test_the_package_misses_the_decreed_days() -> None:
    theirs = holidays.country_holidays("NL", years=verified_years(), categories=("public", "optional"))
    assert not [row.day for row in decreed_days() if row.day in theirs]


def test_by_default_the_package_misses_liberation_day_in_four_years_of_five() -> None:
    theirs = holidays.country_holidays("NL", years=verified_years())
    missed = {year for year in verified_years() if date(year, 5, 5) not in theirs}
    assert {2022, 2023, 2024, 2026, 2027, 2028} <= missed
    assert 2025 not in missed
    assert all(recognised_holiday(date(year, 5, 5)) for year in verified_years())
