# SPDX-License-Identifier: EUPL-1.2
"""Algemene termijnenwet article 3: the holidays, one test each, and the days equated with them."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

import pytest

from asielwijzer.law.calendars import (
    DayOff,
    day_off,
    decreed_days,
    is_working_day,
    recognised_holiday,
    verified_years,
)
from asielwijzer.law.vocabulary.sources import Confidence
from tests.law.calendars.reading import on


def assert_recognised(name: DayOff, *days: str) -> None:
    """A holiday of paragraph 1: off for every way of counting."""
    for day in map(on, days):
        assert recognised_holiday(day) is name
        assert day_off(day) is name
        assert not is_working_day(day)


# Article 3(1)


def test_new_years_day() -> None:
    assert_recognised(DayOff.NEW_YEARS_DAY, "Mon 1 Jan 2001", "Wed 1 Jan 2025", "Sat 1 Jan 2028")


def test_easter_monday() -> None:
    assert_recognised(DayOff.EASTER_MONDAY, "Mon 24 Mar 2008", "Mon 25 Apr 2011", "Mon 6 Apr 2026")


def test_ascension_day() -> None:
    assert_recognised(DayOff.ASCENSION_DAY, "Thu 24 May 2001", "Thu 14 May 2026", "Thu 6 May 2027")


def test_whit_monday() -> None:
    assert_recognised(DayOff.WHIT_MONDAY, "Mon 4 Jun 2001", "Mon 20 May 2024", "Mon 5 Jun 2028")


def test_christmas_day() -> None:
    assert_recognised(DayOff.CHRISTMAS_DAY, "Tue 25 Dec 2001", "Sun 25 Dec 2022", "Thu 25 Dec 2025")


def test_second_christmas_day() -> None:
    assert_recognised(DayOff.SECOND_CHRISTMAS_DAY, "Wed 26 Dec 2001", "Fri 26 Dec 2025", "Sat 26 Dec 2026")


def test_kings_day() -> None:
    assert_recognised(DayOff.KINGS_DAY, "Mon 27 Apr 2015", "Mon 27 Apr 2026", "Thu 27 Apr 2028")


def test_kings_day_is_kept_on_saturday_when_the_27th_is_a_sunday() -> None:
    assert_recognised(DayOff.KINGS_DAY, "Sat 26 Apr 2014", "Sat 26 Apr 2025")
    assert day_off(on("Sun 27 Apr 2025")) is DayOff.SUNDAY


def test_queens_day_before_2014() -> None:
    assert_recognised(DayOff.QUEENS_DAY, "Mon 30 Apr 2001", "Tue 30 Apr 2013")
    assert day_off(on("Wed 30 Apr 2014")) is None
    assert day_off(on("Fri 27 Apr 2012")) is None


def test_queens_day_was_kept_on_saturday_when_the_30th_was_a_sunday() -> None:
    assert_recognised(DayOff.QUEENS_DAY, "Sat 29 Apr 2006")
    assert day_off(on("Sun 30 Apr 2006")) is DayOff.SUNDAY


def test_liberation_day_every_year_and_not_each_fifth() -> None:
    assert_recognised(DayOff.LIBERATION_DAY, "Mon 5 May 2025", "Tue 5 May 2026", "Wed 5 May 2027")


# Not in the list


@pytest.mark.parametrize("sunday", ["Sun 5 Apr 2026", "Sun 24 May 2026"])
def test_easter_and_whit_sunday_are_simply_sundays(sunday: str) -> None:
    assert recognised_holiday(on(sunday)) is None
    assert day_off(on(sunday)) is DayOff.SUNDAY


@pytest.mark.parametrize("day", ["Thu 24 Dec 2026", "Thu 31 Dec 2026", "Mon 4 May 2026", "Fri 1 May 2026"])
def test_other_days_that_feel_like_holidays_are_ordinary(day: str) -> None:
    assert day_off(on(day)) is None
    assert is_working_day(on(day))


def test_saturdays_and_sundays() -> None:
    assert day_off(on("Sat 8 Jun 2024")) is DayOff.SATURDAY
    assert day_off(on("Sun 9 Jun 2024")) is DayOff.SUNDAY
    assert not is_working_day(on("Sat 8 Jun 2024"))
    assert recognised_holiday(on("Sat 8 Jun 2024")) is None


# Article 3(2)


@pytest.mark.parametrize("day", ["Fri 13 Apr 2001", "Fri 30 Mar 2018", "Fri 3 Apr 2026"])
def test_good_friday_is_equated_but_not_recognised(day: str) -> None:
    assert day_off(on(day)) is DayOff.GOOD_FRIDAY
    assert recognised_holiday(on(day)) is None
    assert is_working_day(on(day))


# Article 3(3)

AT_12 = {
    2023: ["Fri 28 Apr 2023", "Fri 19 May 2023"],
    2024: ["Fri 10 May 2024", "Fri 27 Dec 2024"],
    2025: ["Fri 30 May 2025"],
    2026: ["Fri 2 Jan 2026", "Fri 15 May 2026"],
    2027: ["Fri 7 May 2027"],
    2028: ["Fri 28 Apr 2028", "Fri 26 May 2028"],
}


@pytest.mark.parametrize("year", AT_12)
def test_the_decreed_days_of_the_year_are_those_published(year: int) -> None:
    """Case AT-12."""
    assert [row.day for row in decreed_days() if row.day.year == year] == [on(day) for day in AT_12[year]]


@pytest.mark.parametrize("row", decreed_days(), ids=lambda row: str(row.day))
def test_a_decreed_day_is_off_for_statutory_terms_only(row: object) -> None:
    day = getattr(row, "day", date.min)
    assert day_off(day) is DayOff.DECREED
    assert recognised_holiday(day) is None
    assert is_working_day(day)


def test_no_bridge_day_without_a_decree() -> None:
    """King's Day 2021 was a Tuesday, and the Monday before was still an ordinary day."""
    assert day_off(on("Mon 26 Apr 2021")) is None


def test_each_decreed_day_says_where_it_is_published_and_how_sure_we_are() -> None:
    for row in decreed_days():
        assert row.description
        assert urlsplit(row.source_url).scheme == "https"
        assert row.source.label
        assert bool(row.publication) == (row.confidence is Confidence.HIGH)


def test_the_decree_is_cited_by_its_number_where_it_has_one() -> None:
    by_day = {row.day: row.source for row in decreed_days()}
    assert by_day[on("Mon 24 Dec 2018")].work.number == "BWBR0038666"
    assert by_day[on("Mon 24 Dec 2018")].label == "KB 24-10-2016, nr. 2016001827, Stcrt. 2016, 58653"
    assert by_day[on("Fri 2 Jan 2026")].label.endswith("Stcrt. 2025, 24713")
    assert by_day[on("Fri 30 May 2003")].label == "nl.wikipedia.org"


def test_decreed_days_lie_within_the_verified_years_and_in_order() -> None:
    days = [row.day for row in decreed_days()]
    assert days == sorted(set(days))
    assert {day.year for day in days} <= set(verified_years())
