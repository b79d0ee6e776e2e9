# SPDX-License-Identifier: EUPL-1.2
"""The national list of safe countries of origin, as dated data.

The list changed often, lost eight countries on 5 August 2025 and has not been applied at all since 23 September
2025. Where a date was not found the list says so: whether the country stood on it is then unknown, not no.
"""

from __future__ import annotations

from asielwijzer.law.dated_lists import periods_by_entry
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.conditions import Listed
from asielwijzer.law.vocabulary.tables import DatedList
from asielwijzer.law.works import VB, VV

SAFE_COUNTRIES = DatedList("safe_countries_nl", VB("3.105ba", 1) | VV("3.37f"), periods_by_entry("safe-countries.csv"))

comes_from_safe_country = Listed(f.nationality, SAFE_COUNTRIES, e.APPLICATION_LODGED)
"""The country of nationality stood on the list on the day the application was lodged."""
