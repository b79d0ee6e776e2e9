# SPDX-License-Identifier: EUPL-1.2
"""The choice of procedure since 12 June 2026, row by row: what is so of the person, and the procedure that follows."""

from __future__ import annotations

from datetime import date

import pytest

from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.results import StepState
from asielwijzer.law.regime_2026 import REGIME_2026
from asielwijzer.law.vocabulary.conditions import leaves
from asielwijzer.law.vocabulary.facts import YesNo

LODGED, LATER, ON = date(2026, 7, 1), date(2026, 7, 20), date(2026, 8, 3)
NOT_SAFE, SAFE, RARELY_RECOGNISED = "SY", "MA", "nationality_rarely_recognised"
NEW = "new_elements_or_findings"
CHILD_ALONE = "minor unaccompanied"
AT_BORDER = "applied_at_external_border"

ROWS = [
    ("nothing special", "", "regular"),
    # Responsibility of another state comes first (AMMR 39); the old rules for who was registered before (AMMR 84(2))
    ("another state may be responsible", "signs_of_other_dublin_state", "responsibility"),
    ("the same, and a ground to accelerate", "signs_of_other_dublin_state misled_on_identity", "responsibility"),
    ("the same, at the border", f"signs_of_other_dublin_state misled_on_identity {AT_BORDER}", "responsibility"),
    # Then whether the application is admissible (APR 38)
    ("a first country of asylum", "first_country_of_asylum", "admissibility"),
    ("a safe third country", "safe_third_country_applies", "admissibility"),
    ("protection in another member state", "protection_in_other_member_state", "admissibility"),
    ("relocated by an international court", "relocated_by_international_court", "admissibility"),
    ("nothing new in a later application", "earlier_application_refused", "admissibility"),
    ("late after a return decision", "applied_late_after_return_decision", "admissibility"),
    # Then the border (APR 44)
    ("at the border with a ground", f"{AT_BORDER} clearly_inconsistent", "border"),
    ("at the border, rarely recognised", f"{AT_BORDER} {RARELY_RECOGNISED}", "border"),
    ("at the border without a ground", AT_BORDER, "regular"),
    ("at the border, may enter", f"{AT_BORDER} clearly_inconsistent has_right_of_entry", "accelerated"),
    ("at the border, a child alone", f"{AT_BORDER} misled_on_identity {CHILD_ALONE}", "accelerated"),
    ("at the border, a child alone, danger", f"{AT_BORDER} danger_to_public_order {CHILD_ALONE}", "border"),
    ("no support there", f"{AT_BORDER} clearly_inconsistent support_impossible_in_fast_procedure", "regular"),
    # Then the accelerated procedure (APR 42)
    ("only irrelevant issues", "only_irrelevant_issues", "accelerated"),
    ("clearly inconsistent", "clearly_inconsistent", "accelerated"),
    ("misled on identity", "misled_on_identity", "accelerated"),
    ("to delay removal", "applied_to_delay_removal", "accelerated"),
    ("danger to public order", "danger_to_public_order", "accelerated"),
    ("a later application", f"earlier_application_refused {NEW}", "accelerated"),
    ("unlawful, not as soon as possible", "unlawful_and_not_as_soon_as_possible", "accelerated"),
    ("lawful, not as soon as possible", "lawful_and_not_as_soon_as_possible", "accelerated"),
    ("rarely recognised", RARELY_RECOGNISED, "accelerated"),
    ("rarely recognised, not like others", f"{RARELY_RECOGNISED} not_representative_of_nationality", "regular"),
    ("no support in a fast procedure", "misled_on_identity support_impossible_in_fast_procedure", "regular"),
    # Five grounds only for a child alone (APR 42(3))
    ("a child alone, misled", f"{CHILD_ALONE} misled_on_identity", "accelerated"),
    ("a child alone, rarely recognised", f"{CHILD_ALONE} {RARELY_RECOGNISED}", "accelerated"),
    ("a child alone, danger", f"{CHILD_ALONE} danger_to_public_order", "accelerated"),
    ("a child alone, later application", f"{CHILD_ALONE} earlier_application_refused {NEW}", "accelerated"),
    ("a child alone, inconsistent", f"{CHILD_ALONE} clearly_inconsistent", "regular"),
    ("a child alone, irrelevant issues", f"{CHILD_ALONE} only_irrelevant_issues", "regular"),
    ("a child alone, to delay removal", f"{CHILD_ALONE} applied_to_delay_removal", "regular"),
    ("a child alone, not as soon as possible", f"{CHILD_ALONE} unlawful_and_not_as_soon_as_possible", "regular"),
    # The displaced from Ukraine (Vw 43a)
    ("temporary protection", "temporary_protection", "temporary_protection"),
]  # fmt: skip


def case_of(yes: str, nationality: str = NOT_SAFE, registered: date = LODGED, moves: tuple[str, ...] = ()) -> Case:
    """A case of which everything that chooses the procedure is known."""
    asked = {
        leaf.id for rule in REGIME_2026.procedure.rules for leaf in leaves(rule.applies_when) if isinstance(leaf, YesNo)
    }
    assert set(yes.split()) <= asked | {"minor", "unaccompanied"}
    facts: dict[str, FactValue] = {name: name in yes.split() for name in asked}
    events = [CaseEvent("application_registered", registered), CaseEvent("application_lodged", LODGED)]
    return Case({"nationality": nationality, **facts}, (*events, *(CaseEvent(move, LATER) for move in moves)))


def procedure(case: Case) -> set[str]:
    found = assess(case, ON).procedure
    assert found
    return {outcome.id for outcome in found.outcomes}


@pytest.mark.parametrize(("yes", "expected"), [pytest.param(yes, then, id=name) for name, yes, then in ROWS])
def test_row(yes: str, expected: str) -> None:
    assert procedure(case_of(yes)) == {expected}


def test_a_safe_country_of_the_european_list_accelerates_unless_for_an_exempt_group() -> None:
    assert procedure(case_of("", nationality=SAFE)) == {"accelerated"}
    assert procedure(case_of("in_group_exempt_from_safe_country", nationality=SAFE)) == {"regular"}


@pytest.mark.parametrize(
    ("registered", "expected"), [(date(2026, 6, 11), "dublin"), (date(2026, 6, 12), "responsibility")]
)
def test_the_day_of_registration_chooses_the_rules_on_responsibility(registered: date, expected: str) -> None:
    assert procedure(case_of("signs_of_other_dublin_state", registered=registered)) == {expected}


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        ("responsibility_procedure_started", "responsibility"),
        ("dublin_procedure_started", "dublin"),
        ("admissibility_procedure_started", "admissibility"),
        ("border_procedure_started", "border"),
        ("accelerated_procedure_started", "accelerated"),
        ("regular_procedure_started", "regular"),
        ("moved_to_regular_procedure", "regular"),
    ],
)
def test_a_recorded_move_goes_before_the_facts(move: str, expected: str) -> None:
    assert procedure(case_of("misled_on_identity protection_in_other_member_state", moves=(move,))) == {expected}


def test_only_a_case_that_was_moved_shows_the_move_from_the_accelerated_procedure() -> None:
    for event, shown in (("regular_procedure_started", False), ("moved_to_regular_procedure", True)):
        found = assess(case_of("", moves=(event,)), ON)
        steps = {step.id for step in found.steps if step.state is not StepState.SKIPPED}
        assert ("accelerated_case_goes_on_as_regular" in steps) is shown
        assert ("six_months_still_run_from_lodging" in {each.declaration.id for each in found.notices}) is shown


def test_when_the_netherlands_takes_responsibility_the_other_rows_decide() -> None:
    moved = ("netherlands_became_responsible",)
    assert procedure(case_of("signs_of_other_dublin_state", moves=moved)) == {"regular"}
    assert procedure(case_of("signs_of_other_dublin_state misled_on_identity", moves=moved)) == {"accelerated"}


def test_once_lifted_the_border_measure_leaves_the_accelerated_procedure() -> None:
    assert procedure(case_of(f"{AT_BORDER} clearly_inconsistent", moves=("border_measure_lifted",))) == {"accelerated"}
