# SPDX-License-Identifier: EUPL-1.2
"""Lengths of time as the law states them, and the ways in which days are counted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """The unit in which a term is stated."""

    HOUR = "hour"
    DAY = "day"  # calendar day
    WORKING_DAY = "working day"
    PROCEDURE_DAY = "procedure day"  # a numbered day of the general procedure
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Counting(Enum):
    """How the days of a term are counted. `law.calendars` knows what each means."""

    ATW = "atw"
    """Algemene termijnenwet: moves off days off, unless the Act itself exempts the term (articles 1-5)."""
    CALENDAR = "calendar"
    """Every day counts and the last day never moves: terms that no act sets (policy, practice, directives)."""
    LIBERTY = "liberty"
    """The same for deprivation of liberty, which the Algemene termijnenwet exempts (article 4(c))."""
    DUBLIN_42 = "dublin"
    """Regulation (EU) 604/2013 article 42: every day counts and the last day never moves."""
    EU_1182_71 = "eu-1182-71"
    """Regulation (EEC, Euratom) 1182/71 article 3: moves off days off; two working days inside."""
    EU_APR_73 = "eu-apr-73"
    """Regulation (EU) 2024/1348 article 73: every day counts; a last day that is a day off moves on."""
    WORKING_DAYS = "working-days"
    """Only working days count: not Saturdays, Sundays or recognised holidays."""
    PROCEDURE_DAYS = "procedure-days"
    """Numbered days of the general procedure inland; day 1 is the day on which it starts."""
    PROCEDURE_DAYS_SCHIPHOL = "procedure-days-schiphol"
    """The same at application centre Schiphol, where every day counts."""


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A length of time: a number of units. `Term(4, Unit.WEEK)` is four weeks.

    For procedure days the number is the ordinal of the day: `Term(4, Unit.PROCEDURE_DAY)` is day 4.
    """

    number: int
    unit: Unit

    def __add__(self, other: Term) -> Term:
        if other.unit is not self.unit:
            raise ValueError(f"cannot add {other} to {self}: the units differ")
        return Term(self.number + other.number, self.unit)

    def __str__(self) -> str:
        plural = "" if self.number == 1 else "s"
        return f"{self.number} {self.unit.value}{plural}"


def hours(number: int) -> Term:
    """A term in hours."""
    return Term(number, Unit.HOUR)


def days(number: int) -> Term:
    """A term in calendar days."""
    return Term(number, Unit.DAY)


def working_days(number: int) -> Term:
    """A term in working days."""
    return Term(number, Unit.WORKING_DAY)


def procedure_day(number: int) -> Term:
    """The numbered day of the general procedure (day 1 is its first day)."""
    return Term(number, Unit.PROCEDURE_DAY)


def weeks(number: int) -> Term:
    """A term in weeks."""
    return Term(number, Unit.WEEK)


def months(number: int) -> Term:
    """A term in months: it ends on the day of the same number, or on the last day of a shorter month."""
    return Term(number, Unit.MONTH)


def years(number: int) -> Term:
    """A term in years."""
    return Term(number, Unit.YEAR)
