# SPDX-License-Identifier: EUPL-1.2
"""Dates in words, from our own tables: an error here costs people their appeal (UX-DT).

Known days: 11 September 2026 is the first day of the Ethiopian year 2019 and 12 September 2027 that of 2020 (the year
before a Gregorian leap year has 366 days). The solar Hijri year begins on 20 or 21 March: on 20 March in 2024, 2028 and
2029, on 21 March in 2025, 2026 and 2027.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from asielwijzer.words import dates, words
from asielwijzer.words.languages import OFFERED

JUNE = date(2026, 6, 15)
WRITTEN = {
    "nl": "maandag 15 juni 2026",
    "en": "Monday 15 June 2026",
    "tr": "15 Haziran 2026",
    "so": "15 Juun 2026",
    "ar": "15 حزيران (يونيو) 2026",
    "fa": "15 ژوئن 2026",
    "ti": "15 ሰነ (ወርሒ 6) 2026",
}
ETHIOPIC = [
    (date(2026, 6, 15), (2018, 10, 8)),
    (date(2026, 9, 10), (2018, 13, 5)),
    (date(2026, 9, 11), (2019, 1, 1)),
    (date(2027, 9, 11), (2019, 13, 6)),
    (date(2027, 9, 12), (2020, 1, 1)),
    (date(2028, 9, 10), (2020, 13, 5)),
    (date(2028, 9, 11), (2021, 1, 1)),
    (date(2023, 9, 11), (2015, 13, 6)),
    (date(2023, 9, 12), (2016, 1, 1)),
    (date(2024, 2, 29), (2016, 6, 21)),
    (date(2007, 9, 12), (2000, 1, 1)),
    (date(2026, 1, 7), (2018, 4, 29)),
]
SOLAR = [
    (date(2026, 6, 15), (1405, 3, 25)),
    (date(2024, 3, 19), (1402, 12, 29)),
    (date(2024, 3, 20), (1403, 1, 1)),
    (date(2025, 3, 20), (1403, 12, 30)),
    (date(2025, 3, 21), (1404, 1, 1)),
    (date(2026, 3, 20), (1404, 12, 29)),
    (date(2026, 3, 21), (1405, 1, 1)),
    (date(2027, 3, 21), (1406, 1, 1)),
    (date(2028, 3, 20), (1407, 1, 1)),
    (date(2029, 3, 19), (1407, 12, 29)),
    (date(2029, 3, 20), (1408, 1, 1)),
    (date(2025, 9, 22), (1404, 6, 31)),
    (date(2025, 9, 23), (1404, 7, 1)),
    (date(2025, 12, 21), (1404, 9, 30)),
    (date(2025, 12, 22), (1404, 10, 1)),
]
languages = pytest.mark.parametrize("language", OFFERED)


@languages
def test_a_date_has_weekday_day_month_name_and_year_with_the_digits_of_the_letter(language: str) -> None:
    written = dates.long_date(JUNE, words(language))
    texts = words(language).kind("dates")
    assert WRITTEN[language] in written
    for part in (texts["weekdays"][0], "15", texts["months"][5], "2026"):
        assert part in written


@languages
def test_every_day_of_a_week_and_every_month_has_its_own_name(language: str) -> None:
    texts = words(language).kind("dates")
    assert len(set(texts["weekdays"])) == len(texts["weekdays"]) == 7
    assert len(set(texts["months"])) == len(texts["months"]) == 12
    assert "{number}" in texts["month_choice"]
    assert "{month}" in texts["month_choice"]


@languages
def test_a_date_is_put_together_from_all_its_parts_and_no_others(language: str) -> None:
    blanks = set(re.findall(r"\{(\w+)\}", words(language).text("dates", "form")))
    assert {"weekday", "day", "month", "year"} <= blanks <= {"weekday", "day", "month", "year", "number"}


@languages
def test_no_two_days_are_written_alike(language: str) -> None:
    days = [date(2025, 12, 1) + timedelta(number) for number in range(800)]
    assert len({dates.long_date(day, words(language)) for day in days}) == len(days)


def test_a_date_is_written_once_more_as_in_the_letter() -> None:
    assert dates.as_in_letter(JUNE) == "15-06-2026"
    assert dates.as_in_letter(date(2026, 1, 2)) == "02-01-2026"


def test_in_tigrinya_the_gregorian_month_has_its_number() -> None:
    """The month name ሰነ is used in both calendars, seven days apart: the number says which is meant (UX-DT-2)."""
    assert "6" in dates.long_date(JUNE, words("ti")).replace("2026", "")
    assert dates.in_other_calendar(JUNE, words("ti")).endswith("8 ሰነ 2018")


def test_in_persian_the_solar_date_stands_beside_it() -> None:
    assert dates.in_other_calendar(JUNE, words("fa")).endswith("۲۵ خرداد ۱۴۰۵")
    assert "15" in dates.long_date(JUNE, words("fa"))


@pytest.mark.parametrize("language", [code for code in OFFERED if code not in dates.OTHER_CALENDAR])
def test_other_languages_have_no_other_calendar(language: str) -> None:
    assert dates.in_other_calendar(JUNE, words(language)) == ""


def test_the_other_calendar_is_named() -> None:
    for language in set(dates.OTHER_CALENDAR) & set(OFFERED):
        name = words(language).text("dates", "other_calendar")
        assert dates.in_other_calendar(JUNE, words(language)).startswith(f"{name}: ")
        months = words(language).kind("dates")["other_months"]
        assert len(set(months)) == len(months) == (13 if dates.OTHER_CALENDAR[language] == dates.ETHIOPIC else 12)


@pytest.mark.parametrize(("day", "expected"), ETHIOPIC, ids=[str(day) for day, _ in ETHIOPIC])
def test_known_days_of_the_ethiopian_calendar(day: date, expected: tuple[int, int, int]) -> None:
    assert dates.ethiopic(day) == expected


@pytest.mark.parametrize(("day", "expected"), SOLAR, ids=[str(day) for day, _ in SOLAR])
def test_known_days_of_the_solar_calendar(day: date, expected: tuple[int, int, int]) -> None:
    assert dates.solar(day) == expected


def from_2000_to_2040() -> list[date]:
    first = date(2000, 1, 1)
    return [first + timedelta(number) for number in range((date(2040, 12, 31) - first).days + 1)]


def test_every_ethiopian_day_follows_the_one_before() -> None:
    days = [dates.ethiopic(day) for day in from_2000_to_2040()]
    for before, after in pairwise(days):
        year, month, day = before
        length = 30 if month < 13 else 6 if year % 4 == 3 else 5
        if day < length:
            assert after == (year, month, day + 1)
        else:
            assert after == ((year, month + 1, 1) if month < 13 else (year + 1, 1, 1))


def test_every_solar_day_follows_the_one_before() -> None:
    days = [dates.solar(day) for day in from_2000_to_2040()]
    leap = set()
    for before, after in pairwise(days):
        year, month, day = before
        if month == 12 and day == 30:
            leap.add(year)
        if after[2] != 1:
            assert after == (year, month, day + 1)
        else:
            assert after == ((year, month + 1, 1) if month < 12 else (year + 1, 1, 1))
            assert day == (31 if month <= 6 else 30) if month < 12 else day in (29, 30)
    assert leap == {1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416}


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2100, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
def test_a_solar_year_that_was_not_checked_is_refused(day: date) -> None:
    with pytest.raises(ValueError, match="solar year"):
        dates.solar(day)
