# SPDX-License-Identifier: EUPL-1.2
"""Published rules without dates of one person: rulings and official pages that say how the law is applied.

The cases and dates here are our own. What does not matter to a rule is given as plainly not so.
"""

from __future__ import annotations

from datetime import date

import pytest

from asielwijzer.engine import Assessment, Case, CaseEvent, assess
from asielwijzer.engine.case import FactValue
from asielwijzer.engine.results import IrregularityKind, StepState
from asielwijzer.law.calendars import decreed_days
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.happenings import Event, moments_within
from asielwijzer.law.vocabulary.terms import weeks
from tests.law.calendars.reading import last_day, on, write
from tests.law.published.collection import declared

PLAIN: dict[str, FactValue] = {
    "nationality": "TR",
    "temporary_protection": False,
    "minor": False,
    "family_with_minor_child": False,
    "eu_citizen": False,
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
}
"""A first application by an adult, by land, of which nothing special is known to be so."""


def assessment(seen_on: str, events: dict[str, str], **facts: FactValue) -> Assessment:
    """The plain case with these events and facts, as seen on a day."""
    happened = tuple(CaseEvent(name, on(day)) for name, day in events.items())
    return assess(Case({**PLAIN, **facts}, happened), on(seen_on))


def procedure(found: Assessment) -> str:
    """The one procedure that is possible."""
    assert found.procedure is not None
    (outcome,) = found.procedure.outcomes
    return outcome.id


def outcome(found: Assessment, decision: str) -> str:
    """The one outcome of a decision of the law."""
    (only,) = next(each.outcomes for each in found.decisions if each.decision == decision)
    return only.id


def terms(found: Assessment) -> set[str]:
    """The terms that run, ran or may run."""
    return {result.id for result in found.deadlines}


def ends(found: Assessment, ident: str) -> str:
    """The last day of a term."""
    day = found.deadline(ident).last_day
    assert day is not None
    return write(day)


def may_end(found: Assessment, ident: str) -> list[str]:
    """The other last days that may be right."""
    return [write(other.last_day) for other in found.deadline(ident).alternatives]


def said(found: Assessment) -> set[str]:
    """The rights and notices that are sure."""
    return {each.declaration.id for each in (*found.rights, *found.notices) if each.certain}


def wrong(found: Assessment) -> dict[str, IrregularityKind]:
    """What surely went wrong."""
    return {each.declaration.id: each.kind for each in found.irregularities if each.certain}


# Appeal


@pytest.mark.parametrize(
    ("course", "kind", "last"),
    [
        ("general_procedure_started", "unfounded", "Mon 10 Mar 2025"),
        ("moved_to_extended_procedure", "manifestly_unfounded", "Mon 10 Mar 2025"),
        ("moved_to_extended_procedure", "inadmissible", "Mon 10 Mar 2025"),
        ("moved_to_extended_procedure", "not_processed", "Mon 10 Mar 2025"),
        ("moved_to_extended_procedure", "unfounded", "Mon 31 Mar 2025"),
    ],
)
def test_ap_09_one_week_or_four_by_kind_of_refusal(course: str, kind: str, last: str) -> None:
    """DT&V: one week after the general procedure and for three kinds of refusal, else four weeks."""
    events = {
        "application_lodged": "Mon 3 Feb 2025",
        course: "Mon 24 Feb 2025",
        "decision_made_known": "Mon 3 Mar 2025",
    }
    found = assessment("Mon 3 Mar 2025", events, decision_kind=kind)
    appeals = [
        result
        for result in found.deadlines
        if isinstance(result.declaration, Deadline) and "appeal_lodged" in {act.id for act in result.declaration.act}
    ]
    assert [ends(found, each.id) for each in appeals] == [last]
    assert appeals[0].certain
    assert not appeals[0].alternatives


# Days


def test_at_12_the_decreed_days_of_2023_to_2028() -> None:
    assert [write(row.day) for row in decreed_days() if row.day.year >= 2023] == [
        "Fri 28 Apr 2023",
        "Fri 19 May 2023",
        "Fri 10 May 2024",
        "Fri 27 Dec 2024",
        "Fri 30 May 2025",
        "Fri 2 Jan 2026",
        "Fri 15 May 2026",
        "Fri 7 May 2027",
        "Fri 28 Apr 2028",
        "Fri 26 May 2028",
    ]
    assert declared("APP-1W-MU").within == weeks(1)
    assert last_day(weeks(1), "Fri 3 May 2024") == "Mon 13 May 2024"
    assert last_day(weeks(1), "Fri 26 Dec 2025") == "Mon 5 Jan 2026"
    assert last_day(weeks(1), "Fri 8 May 2026") == "Mon 18 May 2026"


@pytest.mark.parametrize(("given", "too_early"), [("Mon 7 Apr 2025", True), ("Tue 8 Apr 2025", False)])
def test_at_19_a_short_term_that_ends_on_sunday_makes_a_notice_on_monday_too_early(given: str, too_early: bool) -> None:
    """The ninety days of nareis move from Sunday to Monday; the six months for asylum would not (DT-01)."""
    events = {
        "application_lodged": "Mon 3 Jun 2024",
        "decision_made_known": "Mon 2 Dec 2024",
        "nareis_application_received": "Mon 6 Jan 2025",
        "nareis_notice_of_default_received": given,
    }
    found = assessment("Tue 8 Apr 2025", events, decision_kind="refugee_status")
    counted = found.deadline("NAR-DEC-90D").counted
    assert counted is not None
    assert write(counted.nominal) == "Sun 6 Apr 2025"
    assert ends(found, "NAR-DEC-90D") == "Mon 7 Apr 2025"
    assert (wrong(found).get("NAR-NOD-EARLIEST") is IrregularityKind.TOO_EARLY) is too_early


# At the border

AT_SCHIPHOL: dict[str, FactValue] = {
    "applied_at_external_border": True,
    "has_right_of_entry": False,
    "likely_refusal_at_border": True,
}
WISH = {"asylum_wish_made": "Mon 3 Mar 2025", "application_lodged": "Mon 3 Mar 2025"}
HELD = {**WISH, "border_procedure_started": "Mon 3 Mar 2025"}


def test_bo_08_four_weeks_at_the_border() -> None:
    assert procedure(assessment("Mon 3 Mar 2025", WISH, **AT_SCHIPHOL)) == "border"
    assert ends(assessment("Mon 3 Mar 2025", HELD, **AT_SCHIPHOL), "BOR-4W") == "Mon 31 Mar 2025"


@pytest.mark.parametrize(
    ("who", "breach"),
    [
        ({"minor": True, "unaccompanied": True, "under_12": False}, "child_alone_in_border_procedure"),
        ({"family_with_minor_child": True}, "family_with_child_in_border_procedure"),
    ],
)
def test_bo_08_who_is_not_held_at_the_border(who: dict[str, FactValue], breach: str) -> None:
    """DT&V: children alone and families with children do not come into the border procedure."""
    facts = {**AT_SCHIPHOL, **who}
    assert procedure(assessment("Mon 3 Mar 2025", WISH, **facts)) == "general"
    assert wrong(assessment("Mon 3 Mar 2025", HELD, **facts))[breach] is IrregularityKind.BREACH


def test_bo_08_whom_detention_would_hit_too_hard() -> None:
    found = assessment("Mon 3 Mar 2025", HELD, **AT_SCHIPHOL, border_detention_disproportionate=True)
    assert "border_detention_weighs_too_heavily" in wrong(found)


def test_bo_08_who_is_not_likely_to_be_refused_goes_on_inland() -> None:
    found = assessment("Mon 3 Mar 2025", WISH, **{**AT_SCHIPHOL, "likely_refusal_at_border": False})
    assert procedure(found) == "general"
    lifted = assessment("Tue 18 Mar 2025", {**HELD, "border_measure_lifted": "Mon 17 Mar 2025"}, **AT_SCHIPHOL)
    assert procedure(lifted) == "general"
    assert "entry_when_border_procedure_ends" in said(lifted)


# The decision term


def test_dt_22_while_the_start_is_disputed_both_last_days_are_shown() -> None:
    """One court: from the form. Another (DT-18 of the first collection): from the loopbrief."""
    events = {"asylum_wish_made": "Thu 28 Jul 2022", "application_lodged": "Sun 27 Nov 2022"}
    found = assessment("Fri 1 Sep 2023", events, general_extension_valid=True)
    assert ends(found, "WBV-2022-22") == "Tue 27 Feb 2024"
    assert "Sat 28 Oct 2023" in may_end(found, "WBV-2022-22")
    assert "start_of_term_is_disputed" in said(found)
    from_wish = assessment("Fri 1 Sep 2023", events, general_extension_valid=True, decision_term_starts_from="wish")
    assert ends(from_wish, "WBV-2022-22") == "Sat 28 Oct 2023"


@pytest.mark.parametrize(
    ("lodged", "extension"),
    [
        ("Sat 26 Mar 2022", None),
        ("Sun 27 Mar 2022", "WBV-2022-22"),
        ("Sat 31 Dec 2022", "WBV-2022-22"),
        ("Sun 1 Jan 2023", "WBV-2023-3"),
        ("Sun 31 Dec 2023", "WBV-2023-3"),
    ],
)
def test_dt_32_scope_of_the_general_extension_of_2022(lodged: str, extension: str | None) -> None:
    """Lodged from 27 March 2022, when the term still ran, and before 2023; later years have their own."""
    found = assessment(lodged, {"application_lodged": lodged}, general_extension_valid=True)
    general = {each for each in terms(found) if each.startswith("WBV-")}
    assert general == ({extension} if extension else set())


def test_dt_32_nine_months_more() -> None:
    lodged = {"application_lodged": "Sun 27 Mar 2022"}
    assert ends(assessment("Mon 28 Mar 2022", lodged, general_extension_valid=True), "WBV-2022-22") == "Tue 27 Jun 2023"


def test_dt_32_a_court_may_find_the_extension_not_valid_and_until_then_both_days_are_shown() -> None:
    lodged = {"application_lodged": "Sun 27 Mar 2022"}
    not_valid = assessment("Mon 28 Mar 2022", lodged, general_extension_valid=False)
    assert (ends(not_valid, "DEC-6M"), may_end(not_valid, "DEC-6M")) == ("Tue 27 Sep 2022", [])
    unknown = assessment("Mon 28 Mar 2022", lodged)
    assert (ends(unknown, "DEC-6M"), may_end(unknown, "DEC-6M")) == ("Tue 27 Sep 2022", ["Tue 27 Jun 2023"])
    assert "general_extension_is_disputed" in said(unknown)


@pytest.mark.parametrize(
    "reason",
    [
        "needs_long_research",
        "no_interpreter_or_staff",
        "family_member_in_extended_procedure",
        "interview_medically_impossible",
    ],
)
def test_dt_36_when_a_case_goes_to_the_extended_procedure(reason: str) -> None:
    """RefugeeHelp: more research, no interpreter or officer, a relative who is there already, or illness."""
    lodged = {"application_lodged": "Mon 3 Feb 2025"}
    assert procedure(assessment("Mon 3 Feb 2025", lodged)) == "general"
    found = assessment("Mon 3 Feb 2025", lodged, **{reason: True})
    assert procedure(found) == "extended"
    assert ends(found, "DEC-MAX-21M") == "Tue 3 Nov 2026"


# Dublin

IN_DUBLIN = {"application_lodged": "Mon 3 Mar 2025", "dublin_procedure_started": "Tue 4 Mar 2025"}


def test_du_05_the_request_term_runs_from_the_report_of_the_wish() -> None:
    """CJEU C-670/16: not from the form of later; and the person may rely on it."""
    events = {
        "wish_report_received": "Mon 2 Dec 2024",
        **IN_DUBLIN,
        "dublin_request_sent": "Mon 17 Mar 2025",
    }
    found = assessment("Mon 17 Mar 2025", events, dublin_request_kind="take_charge")
    assert ends(found, "DUB-TC-3M") == "Sun 2 Mar 2025"
    assert wrong(found)["DUB-TC-3M"] is IrregularityKind.LATE
    assert "rely_on_dublin_terms" in said(found)
    without = assessment("Mon 17 Mar 2025", IN_DUBLIN, dublin_request_kind="take_charge")
    assert ends(without, "DUB-TC-3M") == "Tue 3 Jun 2025"


def test_du_14_an_objection_on_trafficking_does_not_stop_the_transfer_term() -> None:
    """CJEU C-338/21 and the Council of State."""
    events = {**IN_DUBLIN, "dublin_request_accepted": "Mon 7 Apr 2025"}
    found = assessment("Tue 8 Apr 2025", events, objection_on_trafficking_permit=True, appeal_suspended_transfer=False)
    assert ends(found, "DUB-TR-6M") == "Tue 7 Oct 2025"
    assert not may_end(found, "DUB-TR-6M")
    assert "trafficking_objection_does_not_stop_transfer_term" in said(found)
    over = assessment("Wed 8 Oct 2025", events, objection_on_trafficking_permit=True, appeal_suspended_transfer=False)
    late = next(each for each in over.irregularities if each.declaration.id == "DUB-TR-6M")
    assert (late.certain, late.consequence) == (True, "netherlands_responsible")


def test_du_27_no_new_application_after_the_transfer_term_lapsed() -> None:
    events = {
        **IN_DUBLIN,
        "dublin_request_accepted": "Mon 7 Apr 2025",
        "netherlands_became_responsible": "Wed 8 Oct 2025",
    }
    found = assessment("Thu 9 Oct 2025", events)
    assert procedure(found) == "general"
    assert "no_new_application_after_lapse" in said(found)


def test_tr_03_no_rest_period_in_the_dublin_procedure() -> None:
    found = assessment("Tue 4 Mar 2025", IN_DUBLIN)
    assert "RVT-TRACK1" in said(found)
    assert "RVT-MIN" not in terms(found)
    assert "medical_advice" not in {step.id for step in found.steps if step.state is not StepState.SKIPPED}


# Family reunification

PERMIT = {"application_lodged": "Mon 3 Jun 2024", "decision_made_known": "Mon 3 Mar 2025"}


def test_nr_05_and_nr_14_four_months_after_the_permit_is_too_late() -> None:
    """Rulings of 2018 and 2023: refused, and the ordinary way stays open."""
    found = assessment(
        "Thu 3 Jul 2025",
        {**PERMIT, "nareis_application_received": "Thu 3 Jul 2025"},
        decision_kind="refugee_status",
        nareis_lateness_excusable=False,
    )
    assert ends(found, "NAR-3M") == "Tue 3 Jun 2025"
    late = next(each for each in found.irregularities if each.declaration.id == "NAR-3M")
    assert (late.certain, late.kind, late.days) == (True, IrregularityKind.LATE, 30)
    assert late.consequence == "regular_family_route"
    assert "family_regular_route_after_three_months" in said(found)
    assert "family_lateness_may_be_excusable" not in said(found)


def test_nr_11_lateness_must_be_weighed() -> None:
    """CJEU C-380/17: no refusal where the lateness can be excused."""
    found = assessment(
        "Thu 3 Jul 2025",
        {**PERMIT, "nareis_application_received": "Thu 3 Jul 2025"},
        decision_kind="refugee_status",
        nareis_lateness_excusable=True,
    )
    assert "family_lateness_may_be_excusable" in said(found)
    late = next(each for each in found.irregularities if each.declaration.id == "NAR-3M")
    assert "show_that_lateness_is_excusable" in late.remedies


# Repeat applications


def test_ra_01_the_appeal_reaches_the_later_decision() -> None:
    """An appeal against the failure to decide also concerns the decision that comes at last."""
    events = {
        "application_lodged": "Mon 3 Jun 2024",
        "notice_of_default_received": "Fri 6 Dec 2024",
        "appeal_against_late_decision_lodged": "Mon 6 Jan 2025",
        "decision_made_known": "Mon 3 Feb 2025",
    }
    found = assessment("Mon 3 Feb 2025", events, decision_kind="not_processed", general_extension_valid=False)
    assert wrong(found)["DEC-6M"] is IrregularityKind.LATE
    assert "appeal_reaches_the_later_decision" in said(found)


def test_ra_04_a_repeat_application_with_nothing_new_is_inadmissible() -> None:
    repeat: dict[str, FactValue] = {
        "earlier_application_refused": True,
        "returned_to_country_of_origin": False,
        "earlier_ground_no_longer_applies": False,
    }
    lodged = {"application_lodged": "Mon 3 Mar 2025"}
    nothing_new = assessment("Mon 3 Mar 2025", lodged, **repeat, new_elements_or_findings=False)
    assert procedure(nothing_new) == "repeat"
    assert outcome(nothing_new, "repeat_assessment") == "inadmissible_nothing_new"
    new = assessment("Mon 3 Mar 2025", lodged, **repeat, new_elements_or_findings=True)
    assert outcome(new, "repeat_assessment") == "examined_on_substance"


# The extended procedure


def test_va_01_four_weeks_to_respond_from_the_day_after_sending() -> None:
    events = {
        "application_lodged": "Mon 2 Dec 2024",
        "moved_to_extended_procedure": "Mon 6 Jan 2025",
        "intention_made_known": "Mon 3 Mar 2025",
    }
    found = assessment("Mon 3 Mar 2025", events)
    term = found.deadline("VA-ZW")
    assert isinstance(term.declaration, Deadline)
    assert term.declaration.within == weeks(4)
    assert {each.id for each in moments_within(term.declaration.after) if isinstance(each, Event)} == {
        "intention_made_known"
    }
    assert ends(found, "VA-ZW") == "Mon 31 Mar 2025"


# The period of this law


def test_pa_01_the_pact_holds_from_12_june_2026() -> None:
    """The older law holds from 25 June 2021 to 11 June 2026; before it the procedure of eight days held (TR-09)."""
    for day, regime in (
        (date(2021, 6, 25), "2021-06-25"),
        (date(2026, 6, 11), "2021-06-25"),
        (date(2026, 6, 12), "2026-06-12"),
    ):
        found = assess(Case({}, (CaseEvent("application_lodged", day),)), date(2026, 7, 1))
        assert found.regime.regime is not None
        assert found.regime.regime.id == regime
    with pytest.raises(OutsideVerifiedLaw, match="2021-06-24"):
        assess(Case({}, (CaseEvent("application_lodged", date(2021, 6, 24)),)), date(2026, 7, 1))


def test_pa_01_the_border_procedure_ends_twelve_weeks_after_registration() -> None:
    events = {
        "asylum_wish_made": "Fri 12 Jun 2026",
        "application_registered": "Tue 16 Jun 2026",
        "application_lodged": "Thu 18 Jun 2026",
        "border_procedure_started": "Thu 18 Jun 2026",
    }
    found = assessment("Wed 1 Jul 2026", events)
    assert procedure(found) == "border"
    assert found.deadline("T-BRD-01").certain
    assert ends(found, "T-BRD-01") == "Tue 8 Sep 2026"


@pytest.mark.parametrize("kind", ["refugee_status", "subsidiary_protection"])
def test_pa_01_a_permit_is_for_three_years(kind: str) -> None:
    events = {"application_lodged": "Fri 12 Jun 2026", "decision_made_known": "Tue 1 Sep 2026"}
    found = assessment("Tue 8 Sep 2026", events, decision_kind=kind)
    assert ends(found, "T-PER-01") == "Sat 1 Sep 2029"
    assert "PERMIT-5Y" not in terms(found)
