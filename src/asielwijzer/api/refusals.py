# SPDX-License-Identifier: EUPL-1.2
"""What is said to a program that asks for something that cannot be given: the place, its value, and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

Json = dict[str, Any]

SHOWN = 80
"""No more signs than this of what was sent are sent back."""
MOST = 100
"""No more mistakes than this are named; `more` counts the others."""
_LONG_NAME = re.compile(rf"[^\s.,\[\]]{{{SHOWN + 2},}}")


class Mistake(NamedTuple):
    """One thing that is wrong with a request."""

    place: str
    value: str
    allowed: str


class Refused(Exception):
    """The request is refused with this status, for these reasons."""

    def __init__(self, status: int, *mistakes: Mistake) -> None:
        super().__init__(f"refused with status {status}")  # nothing of what was sent: this can reach a log
        self.status = status
        self.mistakes = mistakes


def shown(value: object) -> str:
    """A value as it is sent back: shortened."""
    text = repr(value)
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def named(name: str) -> str:
    """The name of a field or parameter as it is sent back."""
    return name if name.isidentifier() and len(name) <= SHOWN else shown(name)


def short_place(place: str) -> str:
    """A place whose names, which may come from the request, are no longer than a value may be."""
    return _LONG_NAME.sub(lambda name: name[0][:SHOWN] + "…", place)


def errors_document(mistakes: Iterable[Mistake]) -> Json:
    """The body of a refusal."""
    found = [mistake._asdict() for mistake in mistakes]
    return {"errors": found[:MOST], **({"more": len(found) - MOST} if len(found) > MOST else {})}
