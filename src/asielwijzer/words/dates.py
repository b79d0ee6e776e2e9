# SPDX-License-Identifier: EUPL-1.2
"""Dates in words from our own tables, and the same day in the calendar that a reader may know better.

The tables of platforms are not used: they have no names for Tigrinya or Somali, give Persian and Dari another calendar
without saying so, and write a wrong day for Tigrinya (UX-DT).
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from asielwijzer.words import Words

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ETHIOPIC_EPOCH = date(8, 8, 27).toordinal()
"""1 Meskerem of the Ethiopian year 1 is 27 August of the Gregorian year 8."""
_ETHIOPIC_YEARS = (0, 365, 730, 1096)
"""The days before each year of a cycle of four, of which the third has a day more."""
_SOLAR_EPOCH = date(2026, 3, 21).toordinal() - 365 * 1405 - (8 * 1405 + 21) // 33
_SOLAR_CHECKED = (1350, 1450)
"""The rule of 33 years was held against the tables of ICU for these solar years."""

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

ETHIOPIC, SOLAR = "ethiopic", "solar"
OTHER_CALENDAR = {"ti": ETHIOPIC, "fa": SOLAR, "prs": SOLAR}
"""The calendar that readers of a language may know better. It is a help, never the date that counts."""


def long_date(day: date, words: Words) -> str:
    """Weekday, day, month name and year: Gregorian, with the digits of the letter, such as `Monday 15 June 2026`."""
    texts = words.kind("dates")
    return str(texts["form"]).format(
        weekday=texts["weekdays"][day.weekday()], day=day.day, month=texts["months"][day.month - 1],
        number=day.month, year=day.year,
    )  # fmt: skip


def as_in_letter(day: date) -> str:
    """The date as letters write it, such as `15-06-2026`."""
    return f"{day.day:02}-{day.month:02}-{day.year}"


def in_other_calendar(day: date, words: Words) -> str:
    """The same day in the other calendar of the language, with its name; empty where the language has none."""
    calendar = OTHER_CALENDAR.get(words.language)
    if calendar is None:
        return ""
    texts = words.kind("dates")
    year, month, number = ethiopic(day) if calendar == ETHIOPIC else solar(day)
    written = f"{number} {texts['other_months'][month - 1]} {year}"
    if calendar == SOLAR:
        written = written.translate(_PERSIAN_DIGITS)
    return f"{texts['other_calendar']}: {written}"


def clock_time(written: str, words: Words) -> str:
    """A time of day in 24 hours and in words, such as `14:00 – 2 o'clock in the afternoon`; `written` is `14:00`.

    Only whole hours are said in words: in Ethiopia clocks count from sunrise, six hours apart.
    """
    hour, _, minute = written.partition(":")
    if minute != "00":
        return written
    texts = words.kind("dates")
    part = texts["day_parts"][0 if int(hour) < 12 else 1 if int(hour) < 18 else 2]
    return f"{written} – " + str(texts["clock_form"]).format(hour=int(hour) % 12 or 12, part=part)


def opening_hours(written: str, words: Words) -> list[str]:
    """Opening hours as the directory writes them (`Mo-Fr 09:00-17:00; Sa 10:00-12:00`), in words, line by line."""
    names = dict(zip(_DAYS, words.kind("dates")["weekdays"], strict=True))
    lines = []
    for part in filter(None, (each.strip() for each in written.split(";"))):
        days, _, times = part.partition(" ")
        said = " – ".join(names[day] for day in days.split("-"))
        clock = " / ".join(clock_time(each, words) for each in times.split("-") if each)
        lines.append(f"{said}: {clock}" if clock else said)
    return lines


def ethiopic(day: date) -> tuple[int, int, int]:
    """Year, month and day in the Ethiopian calendar: twelve months of 30 days and one of 5 or 6."""
    cycle, rest = divmod(day.toordinal() - _ETHIOPIC_EPOCH, 1461)
    year = bisect_right(_ETHIOPIC_YEARS, rest) - 1
    in_year = rest - _ETHIOPIC_YEARS[year]
    return 4 * cycle + year + 1, in_year // 30 + 1, in_year % 30 + 1


def solar(day: date) -> tuple[int, int, int]:
    """Year, month and day in the solar Hijri calendar. Raises `ValueError` outside the years that were checked."""
    year = day.year - 621
    start = _solar_new_year(year)
    if day.toordinal() < start:
        year -= 1
        start = _solar_new_year(year)
    passed = day.toordinal() - start
    if passed < 186:
        return year, passed // 31 + 1, passed % 31 + 1
    return year, (passed - 186) // 30 + 7, (passed - 186) % 30 + 1


def _solar_new_year(year: int) -> int:
    """The ordinal of 1 Farvardin: 8 leap years in 33."""
    first, last = _SOLAR_CHECKED
    if not first <= year < last:
        raise ValueError(f"solar year {year} is outside {first} to {last - 1}")
    return _SOLAR_EPOCH + 365 * year + (8 * year + 21) // 33
