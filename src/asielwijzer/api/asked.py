# SPDX-License-Identifier: EUPL-1.2
"""The parameters of a request for data: the language of the texts, and the day on which an application was lodged."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.http import QueryDict

from asielwijzer.api.refusals import Mistake, Refused, named, shown
from asielwijzer.words.languages import OFFERED

DEFAULT = "nl"
A_DAY = "a date such as 2026-06-12"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Asked(NamedTuple):
    """What was asked for; without `on` everything of every law is given."""

    lang: str = DEFAULT
    on: date | None = None


PARAMETERS = Asked._fields


def read(query: QueryDict, known: Iterable[str] = PARAMETERS) -> Asked:
    """The parameters of an address. Raises `Refused` naming every one that is not as it should be."""
    mistakes = list(_unknown(query, tuple(known)))
    lang, on = query.get("lang", DEFAULT), query.get("on")
    day = None if on is None else parse_day(on)
    if lang not in OFFERED and "lang" in known:
        mistakes.append(Mistake("lang", shown(lang), ", ".join(OFFERED)))
    if on is not None and day is None and "on" in known:
        mistakes.append(Mistake("on", shown(on), A_DAY))
    if mistakes:
        raise Refused(400, *mistakes)
    return Asked(lang, day)


def _unknown(query: QueryDict, known: tuple[str, ...]) -> Iterable[Mistake]:
    for name, values in query.lists():
        if name not in known:
            allowed = f"only the parameters {', '.join(known)}" if known else "no parameters"
            yield Mistake(named(name), shown(values[-1] if values else ""), allowed)
        elif len(values) > 1:
            yield Mistake(name, f"given {len(values)} times", "each parameter once")


def parse_day(text: object) -> date | None:
    """A date written as in ISO 8601, with its hyphens; `None` for anything else."""
    if not isinstance(text, str) or not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
