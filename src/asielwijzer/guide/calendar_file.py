# SPDX-License-Identifier: EUPL-1.2
"""Last days as a calendar file (RFC 5545), with an alarm two days and one day before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from asielwijzer.guide.texts import Texts
from asielwijzer.words.dates import as_in_letter

Json = dict[str, Any]
ALARMS = ("-P2D", "-P1D")
_LINE = 75
"""Bytes of a line, at most; the rest goes on the next line after a space."""


def calendar_file(texts: Texts, terms: Iterable[Json], since: date, *, full: bool) -> str:
    """The terms whose day has not passed (`since` is today), one entry each.

    Without `full` an entry says only that there is an appointment.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", "CALSCALE:GREGORIAN"]
    for term in terms:
        day = term["in_letter"] or term["day"]
        if day is not None and day >= since:
            title = texts.plain("deadlines" if full else "guide", term["id"] if full else "appointment")
            lines += _entry(day, title, f"{term['id']} {day}")
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _entry(day: date, title: str, name: str) -> Iterator[str]:
    # The name of an entry holds no term that a reader of the file could recognise; equal entries have equal names.
    ident = hashlib.sha256(name.encode()).hexdigest()[:20]
    yield from (
        "BEGIN:VEVENT",
        f"UID:{ident}@calendar.invalid",
        f"DTSTAMP:{day:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(1):%Y%m%d}",
        f"SUMMARY:{_escaped(title)} ({as_in_letter(day)})",
        "TRANSP:TRANSPARENT",
    )
    for alarm in ALARMS:
        yield from (
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"TRIGGER:{alarm}",
            f"DESCRIPTION:{_escaped(title)}",
            "END:VALARM",
        )
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, cut between characters."""
    piece, size = "", 0
    for sign in line:
        more = len(sign.encode())
        if size + more > _LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + more
    yield piece
