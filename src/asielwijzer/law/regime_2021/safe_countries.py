# SPDX-License-Identifier: EUPL-1.2
"""The national list of safe countries of origin, as dated data.

The list changed often, lost eight countries on 5 August 2025 and has not been applied at all since 23 September
2025. Where a date was not found the list says so: whether the country stood on it is then unknown, not no.
"""

from __future__ import annotations

from asielwijzer.law.data import read_table
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.conditions import Listed
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.tables import DatedList, Period
from asielwijzer.law.works import VB, VV, page

_STANDS = {"yes": True, "no": False, "unknown": None}


def _entries() -> dict[str, tuple[Period, ...]]:
    entries: dict[str, tuple[Period, ...]] = {}
    for row in read_table("safe-countries.csv"):
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


SAFE_COUNTRIES = DatedList("safe_countries_nl", VB("3.105ba", 1) | VV("3.37f"), _entries())

comes_from_safe_country = Listed(f.nationality, SAFE_COUNTRIES, e.APPLICATION_LODGED)
"""The country of nationality stood on the list on the day the application was lodged."""
