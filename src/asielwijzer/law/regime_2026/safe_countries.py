# SPDX-License-Identifier: EUPL-1.2
"""The Union's list of safe countries of origin and the rule on candidate countries, as dated data.

Both apply since 12 June 2026. For a candidate country the rule has exits (armed conflict, sanctions, a recognition rate
above 20 %) that were not checked per country: whether it counts as safe is then unknown.
"""

from __future__ import annotations

from asielwijzer.law.dated_lists import periods_by_entry
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.conditions import Listed
from asielwijzer.law.vocabulary.tables import DatedList
from asielwijzer.law.works import APR

EU_SAFE_COUNTRIES = DatedList("safe_countries_eu", APR("62") | APR("64"), periods_by_entry("eu-safe-countries.csv"))

comes_from_eu_safe_country = Listed(f.nationality, EU_SAFE_COUNTRIES, e.APPLICATION_LODGED)
"""The country of nationality counted as safe in the Union on the day the application was lodged."""
