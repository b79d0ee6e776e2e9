# SPDX-License-Identifier: EUPL-1.2
"""Dates that readers give: day, month and year in three fields, as the letter writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from asielwijzer.guide.answers import is_day
from asielwijzer.guide.texts import Texts

Json = dict[str, Any]
_DIGITS = {
    ord(digit): str(value)
    for start in (0x0660, 0x06F0)
    for value, digit in enumerate(map(chr, range(start, start + 10)))
}
"""Arabic and Persian digits, which a phone may write."""


_WRONG = ("date_wrong", "date_future", "date_other_law")
"""The ids of what can be said of a date."""


class DateError(ValueError):
    """The fields are no date. `text` is the id of what to say; `written` is what stood in the fields."""

    def __init__(self, text: str, written: tuple[str, str, str]) -> None:
        super().__init__(text)
        self.text = text
        self.written = written

    @classmethod
    def of(cls, text: str, day: str) -> DateError:
        """What is wrong with a day that is a day."""
        year, month, number = day.split("-")
        return cls(text, (number, month, year))

    def to_text(self) -> str:
        """What was wrong as short text, to be sealed into the address of the page that says so."""
        return json.dumps([self.text, *self.written], separators=(",", ":"))

    @staticmethod
    def from_text(text: str) -> DateError:
        """What was wrong, of such a text. Raises `ValueError` for anything that `to_text` does not make."""
        match json.loads(text):
            case [str(name), str(day), str(month), str(year)] if name in _WRONG:
                return DateError(name, (day, month, year))
        raise ValueError("not a date that was refused")

    @property
    def asked(self) -> str:
        """The day that was questioned, as the form sends it along."""
        day, month, year = self.written
        return f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "")


def read_day(fields: Mapping[str, object], on: date) -> str:
    """The day of the three fields: `2026-06-15`, `2026-06` when the day is left empty, or nothing when all are.

    Raises `DateError` for what is no date or lies outside the years that are known. A day that has not come yet is
    questioned once, and taken when it is sent again.
    """
    day, month, year = (str(fields.get(name) or "").strip()[:8].translate(_DIGITS) for name in ("day", "month", "year"))
    if not (day or month or year):
        return ""
    written = (day, month, year)
    if not (month.isascii() and month.isdigit() and year.isascii() and year.isdigit() and len(year) == 4):
        raise DateError("date_wrong", written)
    if day and not (day.isascii() and day.isdigit()):
        raise DateError("date_wrong", written)
    found = f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    if not is_day(found):
        raise DateError("date_wrong", written)
    if date.fromisoformat(found if day else f"{found}-01") > on and fields.get("asked") != found:
        raise DateError("date_future", written)
    return found


def months_of(texts: Texts) -> list[tuple[int, str]]:
    """The months to choose from, by name and number."""
    kinds = texts.words.kind("dates")
    return [
        (number, str(kinds["month_choice"]).format(number=number, month=name))
        for number, name in enumerate(kinds["months"], start=1)
    ]


def date_fields(value: date | tuple[str, str, str] | str | None) -> Json:
    """What the three fields hold at first."""
    if isinstance(value, str):
        parts = [*value.split("-"), "", "", ""][:3]
        value = (parts[2], parts[1], parts[0])
    if isinstance(value, date):
        value = (str(value.day), str(value.month), str(value.year))
    day, month, year = value or ("", "", "")
    return {"date_day": day.lstrip("0"), "date_month": int(month) if month.isdigit() else "", "date_year": year}
