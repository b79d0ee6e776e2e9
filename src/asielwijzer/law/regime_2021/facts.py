# SPDX-License-Identifier: EUPL-1.2
"""What can be known of a case under the law of 25 June 2021 to 11 June 2026.

Facts that only one chapter uses are declared in that chapter.
"""

from __future__ import annotations

from asielwijzer.law.vocabulary.facts import Choice, Implies, Text, YesNo

# The person
nationality = Text("nationality", pattern="[A-Z]{2}", example="SY")
minor = YesNo("minor")
under_15 = YesNo("under_15")
under_12 = YesNo("under_12")
under_6 = YesNo("under_6")
unaccompanied = YesNo("unaccompanied")
family_with_minor_child = YesNo("family_with_minor_child")
eu_citizen = YesNo("eu_citizen")
temporary_protection = YesNo("temporary_protection")
needs_special_guarantees = YesNo("needs_special_guarantees")

under_15_is_minor = Implies(under_15, minor, "under_15_is_minor")
under_12_is_under_15 = Implies(under_12, under_15, "under_12_is_under_15")
under_6_is_under_12 = Implies(under_6, under_12, "under_6_is_under_12")
unaccompanied_has_no_family_here = Implies(
    unaccompanied & minor, ~family_with_minor_child, "unaccompanied_minor_is_not_with_family"
)

# How and where the application was made
applied_at_external_border = YesNo("applied_at_external_border")
has_right_of_entry = YesNo("has_right_of_entry")
likely_refusal_at_border = YesNo("likely_refusal_at_border")
detained = YesNo("detained")
detained_for_dublin_transfer = YesNo("detained_for_dublin_transfer")
moved_to_application_centre = YesNo("moved_to_application_centre")
removal_date_announced = YesNo("removal_date_announced")

dublin_detention_is_detention = Implies(detained_for_dublin_transfer, detained, "dublin_detention_is_detention")

# What came before
earlier_application_refused = YesNo("earlier_application_refused")
returned_to_country_of_origin = YesNo("returned_to_country_of_origin")
earlier_ground_no_longer_applies = YesNo("earlier_ground_no_longer_applies")
earlier_repeat_applications = YesNo("earlier_repeat_applications")

return_follows_refusal = Implies(
    returned_to_country_of_origin, earlier_application_refused, "return_counts_after_a_refusal"
)
ended_ground_follows_refusal = Implies(
    earlier_ground_no_longer_applies, earlier_application_refused, "an_ended_ground_follows_a_refusal"
)
repeats_follow_refusal = Implies(
    earlier_repeat_applications, earlier_application_refused, "repeat_applications_follow_a_refusal"
)

# Other states and safe countries
signs_of_other_dublin_state = YesNo("signs_of_other_dublin_state")
eurodac_hit = YesNo("eurodac_hit")
protection_in_other_member_state = YesNo("protection_in_other_member_state")
"""Also in another state of the EEA or in Switzerland: the procedure is the same (Vb 3.109ca(1))."""
in_group_exempt_from_safe_country = YesNo("in_group_exempt_from_safe_country")

hit_is_a_sign = Implies(eurodac_hit, signs_of_other_dublin_state, "a_eurodac_hit_is_a_sign")

# Within the general procedure
danger_to_public_order = YesNo("danger_to_public_order")
nuisance_in_reception = YesNo("nuisance_in_reception")
interview_medically_impossible = YesNo("interview_medically_impossible")
no_interpreter_or_staff = YesNo("no_interpreter_or_staff")
family_member_in_extended_procedure = YesNo("family_member_in_extended_procedure")
needs_long_research = YesNo("needs_long_research")
extended_in_advance = YesNo("extended_in_advance")
prosecuted_for_serious_crime = YesNo("prosecuted_for_serious_crime")

# The decision on the application. After an annulment: the newest decision.
decision_kind = Choice(
    "decision_kind",
    (
        "refugee_status",
        "subsidiary_protection",
        "family_permit",
        "unfounded",
        "manifestly_unfounded",
        "inadmissible",
        "not_considered",
        "not_processed",
    ),
)
REFUGEE_STATUS = decision_kind.option("refugee_status")
SUBSIDIARY_PROTECTION = decision_kind.option("subsidiary_protection")
FAMILY_PERMIT = decision_kind.option("family_permit")
UNFOUNDED = decision_kind.option("unfounded")
MANIFESTLY_UNFOUNDED = decision_kind.option("manifestly_unfounded")
INADMISSIBLE = decision_kind.option("inadmissible")
NOT_CONSIDERED = decision_kind.option("not_considered")
"""Niet in behandeling genomen: another Dublin state is responsible (Vw 30)."""
NOT_PROCESSED = decision_kind.option("not_processed")
"""Buiten behandeling gesteld (Vw 30c)."""

GRANTED = REFUGEE_STATUS | SUBSIDIARY_PROTECTION | FAMILY_PERMIT
REFUSED = UNFOUNDED | MANIFESTLY_UNFOUNDED | INADMISSIBLE | NOT_CONSIDERED | NOT_PROCESSED

manifestly_unfounded_ground = Choice("manifestly_unfounded_ground", ("safe_country", "late_reporting", "other"))
LATE_REPORTING = manifestly_unfounded_ground.option("late_reporting")

inadmissible_ground = Choice(
    "inadmissible_ground",
    ("protection_in_member_state", "first_country_of_asylum", "safe_third_country", "no_new_elements", "other"),
)
PROTECTED_IN_MEMBER_STATE = inadmissible_ground.option("protection_in_member_state")
SAFE_THIRD_COUNTRY = inadmissible_ground.option("safe_third_country")
NO_NEW_ELEMENTS = inadmissible_ground.option("no_new_elements")

departure_at_once = YesNo("departure_at_once")
"""The decision sets no departure term (Vw 62(2))."""

# The courts
court_ruling = Choice("court_ruling", ("well_founded", "unfounded", "inadmissible"))
WELL_FOUNDED = court_ruling.option("well_founded")
provisional_measure = Choice("provisional_measure", ("granted", "refused"))
MEASURE_GRANTED = provisional_measure.option("granted")
MEASURE_REFUSED = provisional_measure.option("refused")
