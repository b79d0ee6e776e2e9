# SPDX-License-Identifier: EUPL-1.2
"""Saturdays, Sundays and holidays: Algemene termijnenwet article 3.

Two calendars follow from it. In the *statutory* one, days under article 3(1), (2) and (3) are days off. In
the *recognised* one only those of article 3(1) are; Good Friday and decreed days are then ordinary days.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache

from asielwijzer.law.calendars.decreed import decree_of, decreed_days
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.works import ATW

VERIFIED_YEARS = range(2001, 2029)
"""The years whose holidays are known, the decreed ones included (their doubts are in `decreed`)."""
FIRST_VERIFIED = date(VERIFIED_YEARS[0], 1, 1)
LAST_VERIFIED = date(VERIFIED_YEARS[-1], 12, 31)

ONE_DAY = timedelta(days=1)


class DayOff(Enum):
    """Why a day is off. Easter Sunday and Whit Sunday are simply Sundays."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEARS_DAY = "new_years_day"
    GOOD_FRIDAY = "good_friday"
    EASTER_MONDAY = "easter_monday"
    KINGS_DAY = "kings_day"
    QUEENS_DAY = "queens_day"
    LIBERATION_DAY = "liberation_day"
    ASCENSION_DAY = "ascension_day"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    SECOND_CHRISTMAS_DAY = "second_christmas_day"
    DECREED = "decreed"


def verified_years() -> range:
    """The years for which `count` and `day_off` answer."""
    return VERIFIED_YEARS


def verified_range() -> str:
    """The verified years as they appear in an error."""
    return f"{VERIFIED_YEARS[0]}-{VERIFIED_YEARS[-1]}"


def easter_sunday(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the Meeus/Jones/Butcher computation)."""
    century, year_of_century = divmod(year, 100)
    golden = year % 19
    leap_century, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_century - correction + 15) % 30
    leap, rest = divmod(year_of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leap - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def sovereigns_birthday(year: int) -> tuple[date, DayOff]:
    """The day on which the King's (before 2014: the Queen's) birthday is kept; never a Sunday."""
    day, name = (date(year, 4, 27), DayOff.KINGS_DAY) if year >= 2014 else (date(year, 4, 30), DayOff.QUEENS_DAY)
    return (day - ONE_DAY if day.isoweekday() == 7 else day), name


def recognised_holidays_of(year: int) -> dict[date, DayOff]:
    """The generally recognised holidays of article 3(1) in `year`."""
    easter = easter_sunday(year)
    birthday, birthday_name = sovereigns_birthday(year)
    return {
        date(year, 1, 1): DayOff.NEW_YEARS_DAY,
        easter + timedelta(days=1): DayOff.EASTER_MONDAY,
        birthday: birthday_name,
        date(year, 5, 5): DayOff.LIBERATION_DAY,  # every year: article 3 does not follow labour agreements
        easter + timedelta(days=39): DayOff.ASCENSION_DAY,  # in 2005 and 2016 also 5 May; Ascension is named
        easter + timedelta(days=50): DayOff.WHIT_MONDAY,
        date(year, 12, 25): DayOff.CHRISTMAS_DAY,
        date(year, 12, 26): DayOff.SECOND_CHRISTMAS_DAY,
    }


@cache
def recognised_holidays() -> Mapping[date, DayOff]:
    """The holidays of article 3(1) in all verified years."""
    return {day: name for year in VERIFIED_YEARS for day, name in recognised_holidays_of(year).items()}


@cache
def equated_days() -> Mapping[date, DayOff]:
    """Good Friday (article 3(2)) and the decreed days (article 3(3)) in all verified years."""
    good_fridays = {easter_sunday(year) - timedelta(days=2): DayOff.GOOD_FRIDAY for year in VERIFIED_YEARS}
    decreed = {row.day: DayOff.DECREED for row in decreed_days() if row.day.year in VERIFIED_YEARS}
    return decreed | good_fridays


@cache
def recognised_calendar() -> Mapping[date, DayOff]:
    """Saturdays, Sundays and the holidays of article 3(1); a holiday in a weekend is named as the holiday."""
    length = (LAST_VERIFIED - FIRST_VERIFIED).days + 1
    days = (FIRST_VERIFIED + ONE_DAY * number for number in range(length))
    return {day: weekend for day in days if (weekend := weekend_day(day))} | dict(recognised_holidays())


@cache
def statutory_calendar() -> Mapping[date, DayOff]:
    """Saturdays, Sundays and all holidays of article 3(1), (2) and (3): the days off of a statutory term."""
    return dict(equated_days()) | dict(recognised_calendar())


def weekend_day(day: date) -> DayOff | None:
    """Saturday or Sunday, in any year."""
    return _WEEKEND.get(day.isoweekday())


def day_off(day: date) -> DayOff | None:
    """Why `day` is off for a statutory term (Saturday, Sunday, article 3(1), (2) and (3)), or `None`."""
    return statutory_calendar().get(_verified(day))


def recognised_holiday(day: date) -> DayOff | None:
    """The generally recognised holiday of article 3(1) on `day`, or `None`."""
    return recognised_holidays().get(_verified(day))


def is_working_day(day: date) -> bool:
    """Whether `day` counts as a working day: no Saturday, Sunday or holiday of article 3(1)."""
    return _verified(day) not in recognised_calendar()


def source_of(day: date, reason: DayOff, weekend: Source) -> Source:
    """The source by which `day` is off; `weekend` is the rule that speaks of Saturdays and Sundays."""
    match reason:
        case DayOff.SATURDAY | DayOff.SUNDAY:
            return weekend
        case DayOff.GOOD_FRIDAY:
            return _GOOD_FRIDAY
        case DayOff.DECREED:
            return decree_of(day)
        case _:
            return _RECOGNISED


_WEEKEND = {6: DayOff.SATURDAY, 7: DayOff.SUNDAY}
_RECOGNISED = ATW("3", 1)
_GOOD_FRIDAY = ATW("3", 2)


def _verified(day: date) -> date:
    if day.year not in VERIFIED_YEARS:
        raise OutsideVerifiedLaw(f"{day}: days off have been verified for {verified_range()} only")
    return day
