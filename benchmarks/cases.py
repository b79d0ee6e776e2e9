# SPDX-License-Identifier: EUPL-1.2
"""Whole cases of both laws, each on many different days, so that no cache of dates hides work."""

from __future__ import annotations

from datetime import date, timedelta

from asielwijzer.engine import Case, CaseEvent
from asielwijzer.engine.case import FactValue

Dated = tuple[Case, date]

NOBODY_SPECIAL: dict[str, FactValue] = {
    "nationality": "SY",
    "minor": False,
    "unaccompanied": False,
    "family_with_minor_child": False,
    "eu_citizen": False,
    "temporary_protection": False,
    "applied_at_external_border": False,
    "detained": False,
    "removal_date_announced": False,
    "earlier_application_refused": False,
    "signs_of_other_dublin_state": False,
    "protection_in_other_member_state": False,
    "interview_medically_impossible": False,
    "no_interpreter_or_staff": False,
    "family_member_in_extended_procedure": False,
    "needs_long_research": False,
    "prosecuted_for_serious_crime": False,
    "extended_in_advance": False,
    "danger_to_public_order": False,
    "nuisance_in_reception": False,
}
FIRST_DAY = date(2023, 4, 3)
FIRST_DAY_OF_PACT_CASES = date(2026, 6, 15)
NO_GROUND: dict[str, FactValue] = {
    **NOBODY_SPECIAL,
    "first_country_of_asylum": False,
    "safe_third_country_applies": False,
    "relocated_by_international_court": False,
    "applied_late_after_return_decision": False,
    "only_irrelevant_issues": False,
    "clearly_inconsistent": False,
    "misled_on_identity": False,
    "applied_to_delay_removal": False,
    "unlawful_and_not_as_soon_as_possible": False,
    "lawful_and_not_as_soon_as_possible": False,
    "nationality_rarely_recognised": False,
    "support_impossible_in_fast_procedure": False,
}

# Each: what is known, what happened (days after the application was lodged), and the day of assessment.
CASES: dict[str, tuple[dict[str, FactValue], dict[str, int], int]] = {
    "general procedure, refused, appeal": (
        {**NOBODY_SPECIAL, "decision_kind": "unfounded", "departure_at_once": False},
        {
            "asylum_wish_made": -3, "application_registered": -1, "application_lodged": 0,
            "application_interview_held": 1, "application_phase_ended": 2, "lawyer_assigned": 10, "lawyer_met": 14,
            "medical_advice_given": 15, "general_procedure_started": 28, "detailed_interview_held": 30,
            "interview_report_sent": 30, "corrections_sent": 31, "intention_made_known": 32, "response_received": 33,
            "decision_made_known": 35, "appeal_lodged": 40, "provisional_measure_requested": 40,
        },
        60,
    ),
    "general procedure, little known": ({}, {"application_lodged": 0}, 45),
    "extended procedure, decision late": (
        {**NOBODY_SPECIAL, "needs_long_research": True, "general_extension_valid": True},
        {
            "application_lodged": 0, "application_interview_held": 1, "application_phase_ended": 2,
            "general_procedure_started": 28, "detailed_interview_held": 30, "moved_to_extended_procedure": 31,
            "notice_of_default_received": 500,
        },
        520,
    ),
    "Dublin": (
        {**NOBODY_SPECIAL, "signs_of_other_dublin_state": True, "eurodac_hit": True, "decision_kind": "not_considered"},
        {
            "application_lodged": 0, "dublin_procedure_started": 4, "eurodac_hit_received": 1,
            "dublin_request_accepted": 40, "intention_made_known": 50, "response_received": 60,
            "decision_made_known": 70, "appeal_lodged": 75,
        },
        90,
    ),
    "border procedure": (
        {**NOBODY_SPECIAL, "applied_at_external_border": True, "has_right_of_entry": False,
         "likely_refusal_at_border": True},
        {
            "asylum_wish_made": 0, "application_lodged": 0, "border_procedure_started": 0,
            "general_procedure_started": 6, "detailed_interview_held": 8, "intention_made_known": 9,
        },
        10,
    ),
    "accelerated procedure": (
        {**NOBODY_SPECIAL, "nationality": "MA", "in_group_exempt_from_safe_country": False,
         "decision_kind": "manifestly_unfounded", "manifestly_unfounded_ground": "safe_country"},
        {
            "application_lodged": 0, "accelerated_procedure_started": 5, "detailed_interview_held": 5,
            "intention_made_known": 6, "response_received": 7, "decision_made_known": 8,
        },
        12,
    ),
    "repeat application": (
        {**NOBODY_SPECIAL, "earlier_application_refused": True, "returned_to_country_of_origin": False,
         "earlier_ground_no_longer_applies": False},
        {"application_lodged": 0, "one_day_test_started": 20, "intention_made_known": 20},
        21,
    ),
    "detention": (
        {**NOBODY_SPECIAL, "detained": True, "detained_for_dublin_transfer": False,
         "moved_to_application_centre": False},
        {"asylum_wish_made": -2, "application_lodged": 0, "detention_imposed": -10, "detailed_interview_held": 7},
        9,
    ),
    "Pact: regular, refused": (
        {**NO_GROUND, "decision_kind": "unfounded"},
        {
            "asylum_wish_made": -2, "screening_started": -2, "screening_ended": 0, "application_registered": 0,
            "application_lodged": 0, "detailed_interview_held": 90, "decision_made_known": 120,
        },
        125,
    ),
    "Pact: responsibility": (
        {**NO_GROUND, "signs_of_other_dublin_state": True, "eurodac_hit": True},
        {
            "asylum_wish_made": -2, "application_registered": 0, "application_lodged": 0, "eurodac_hit_received": 1,
            "responsibility_procedure_started": 2,
        },
        40,
    ),
    "Pact: border": (
        {**NO_GROUND, "applied_at_external_border": True, "has_right_of_entry": False, "misled_on_identity": True},
        {
            "asylum_wish_made": -6, "screening_started": -6, "screening_ended": -1, "application_registered": 0,
            "application_lodged": 2, "border_procedure_started": 0,
        },
        20,
    ),
    "Pact: little known": ({}, {"application_lodged": 0}, 45),
}  # fmt: skip
DAYS = 100


def all_cases() -> dict[str, list[Dated]]:
    """Every case on a hundred days in a row."""
    return {name: on_days(name, DAYS) for name in CASES}


def on_days(name: str, number: int, first: int = 0) -> list[Dated]:
    """One case on so many days in a row, from day `first`."""
    facts, events, on = CASES[name]
    found = []
    for shift in range(first, first + number):
        lodged = (FIRST_DAY_OF_PACT_CASES if name.startswith("Pact") else FIRST_DAY) + timedelta(shift)
        happened = tuple(CaseEvent(event, lodged + timedelta(after)) for event, after in events.items())
        found.append((Case(facts, happened), lodged + timedelta(on)))
    return found
