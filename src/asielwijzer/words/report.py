# SPDX-License-Identifier: EUPL-1.2
"""How many texts each language has, and how many of them a person has checked."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from asielwijzer.words import checks, reviews
from asielwijzer.words.languages import OFFERED
from asielwijzer.words.reviews import ReviewStatus

GUIDE_KINDS = (
    "actors", "breaches", "changes", "consequences", "counting", "countries", "dates", "deadlines", "disputes",
    "duties", "events", "facts", "guide", "helpers", "leaflet_help", "leaflets", "letter_help", "letters", "notices",
    "organisations", "outcomes", "pages", "phases", "questions", "referrals", "remedies", "rights", "rules", "say",
    "site_notices", "step_help", "steps", "terms",
)  # fmt: skip
"""The kinds of text that a language needs before it is offered (UX-TR-4)."""


class Row(NamedTuple):
    """One language: its texts, and those that somebody checked and that have not changed since."""

    language: str
    texts: int
    checked: int


@lru_cache(maxsize=1)
def report() -> tuple[Row, ...]:
    """The state of every offered language."""
    return tuple(Row(code, *_counts(code)) for code in OFFERED)


def _counts(code: str) -> tuple[int, int]:
    total = checked = 0
    for kind in GUIDE_KINDS:
        source = checks.texts("nl", kind)
        try:
            found = checks.texts(code, kind)
        except FileNotFoundError:  # a language that is still being translated
            continue
        total += len(found)
        if reviews.register(code):
            for path, text in found.items():
                status = reviews.status(code, f"{kind} {path}", source.get(path, ""), text)
                checked += ReviewStatus.CHECKED <= status < ReviewStatus.ORIGINAL
    return total, checked
