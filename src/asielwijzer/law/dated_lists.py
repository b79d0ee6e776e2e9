# SPDX-License-Identifier: EUPL-1.2
"""Dated lists read from the tables in `law/data`."""

from __future__ import annotations

from asielwijzer.law.data import read_table
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.tables import Period
from asielwijzer.law.works import page

_STANDS = {"yes": True, "no": False, "unknown": None}


def periods_by_entry(table: str) -> dict[str, tuple[Period, ...]]:
    """The periods of every entry in a table of countries, in the order of the table."""
    entries: dict[str, tuple[Period, ...]] = {}
    for row in read_table(table):
        period = Period(
            since=row.day("since"),
            until=row.optional_day("until"),
            stands=_STANDS[row["stands"]],
            source=page(row["publication"], row["source_url"])(),
            confidence=Confidence(row["confidence"]),
            note=row["note"],
        )
        entries[row["iso2"]] = (*entries.get(row["iso2"], ()), period)
    return entries
