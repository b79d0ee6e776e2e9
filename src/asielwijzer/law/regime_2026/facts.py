# SPDX-License-Identifier: EUPL-1.2
"""What can be known of a case under the EU Pact, besides the facts that the older law knows too.

Facts about the person and the decision are the same facts in both regimes and stand in `regime_2021.facts`; facts
that only one chapter uses are declared in that chapter.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.repeat import new_elements
from asielwijzer.law.vocabulary.facts import Implies, YesNo

# Grounds for the accelerated procedure (Regulation 2024/1348 art. 42(1) and (3))
only_irrelevant_issues = YesNo("only_irrelevant_issues")  # (a)
clearly_inconsistent = YesNo("clearly_inconsistent")  # (b)
misled_on_identity = YesNo("misled_on_identity")  # (c)
applied_to_delay_removal = YesNo("applied_to_delay_removal")  # (d)
unlawful_and_not_as_soon_as_possible = YesNo("unlawful_and_not_as_soon_as_possible")  # (h)
lawful_and_not_as_soon_as_possible = YesNo("lawful_and_not_as_soon_as_possible")  # (i)
nationality_rarely_recognised = YesNo("nationality_rarely_recognised")  # (j), at most 20 % in the Union
not_representative_of_nationality = YesNo("not_representative_of_nationality")
"""The situation changed, or the person belongs to a group for which the Union-wide figure says nothing."""

stay_was_unlawful_or_lawful = Implies(
    unlawful_and_not_as_soon_as_possible,
    ~lawful_and_not_as_soon_as_possible,
    "stay_was_either_lawful_or_unlawful",
)

# Grounds for inadmissibility (art. 38)
first_country_of_asylum = YesNo("first_country_of_asylum")
safe_third_country_applies = YesNo("safe_third_country_applies")
relocated_by_international_court = YesNo("relocated_by_international_court")
applied_late_after_return_decision = YesNo("applied_late_after_return_decision")
"""Made more than seven working days after a return decision the person had received and been told about."""

# How the examination goes on
other_state_may_be_responsible = f.signs_of_other_dublin_state
"""The same question as under Dublin III: is there a sign that another Member State is responsible?"""
situation_uncertain = YesNo("country_situation_uncertain")
"""The decision is postponed because the situation in the country is uncertain for a time (art. 35(7))."""
support_impossible_in_fast_procedure = YesNo("support_impossible_in_fast_procedure")

later_application = f.earlier_application_refused
"""A later application: an earlier one was refused, in whichever Member State."""
without_new_elements = later_application & ~new_elements
