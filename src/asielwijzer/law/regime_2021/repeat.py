# SPDX-License-Identifier: EUPL-1.2
"""The repeat application (HASA): new elements, the form M35-O and handing it in.

Vb 3.118b, VV 3.50, Vb 3.1 and Vc C1. The application is made in person in Ter Apel with the completed form,
the original documents and their translations; only then does it count. What is new decides: without new
elements or findings the application is inadmissible.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, hours, weeks
from asielwijzer.law.works import (
    AWB,
    DTV_REPEAT,
    IND_REPEAT,
    PROCEDURES_DIRECTIVE,
    READ_DTV_REPEAT,
    READ_IND_REPEAT,
    READ_LAWS_2015,
    READ_SEED,
    READ_VC_2023,
    READ_VC_2026,
    READ_VV_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VV,
    VW,
    eu_court,
    ruling,
)

# Facts and events

new_elements = YesNo("new_elements_or_findings")
"""Something new that can matter: not told before, or changed since (nieuwe elementen of bevindingen)."""
form_complete = YesNo("repeat_form_complete")
originals_ready = YesNo("original_documents_ready")
translations_ready = YesNo("translations_ready")
handed_in_person = YesNo("repeat_handed_in_person_in_ter_apel")
four_hours_given = YesNo("repair_time_of_four_hours_given")

FORM_FOUND_INCOMPLETE = Event("repeat_form_found_incomplete", a.IND)
FORM_COMPLETED = Event("repeat_form_completed", a.APPLICANT)
"""The application is handed in in person and complete after all."""

four_hours_after_repeats = Implies(
    four_hours_given, f.earlier_repeat_applications, "four_hours_are_for_those_who_repeated_before"
)

# Who needs the form

FORM_NEEDED = Outcome("repeat_form", "form_needed")
NO_FORM = Outcome("repeat_form", "no_form")


def _no_form(name: str, when: Condition, point: str) -> Rule:
    return Rule(
        id=f"repeat_form.{name}",
        when=f.earlier_application_refused & when,
        then=NO_FORM,
        source=VV("3.50", "", point) | IND_REPEAT(),
        read=(READ_VV_2026, READ_IND_REPEAT),
    )


repeat_form = Decision(
    "repeat_form",
    (
        Rule(
            id="repeat_form.form",
            when=p.REPEAT,
            then=FORM_NEEDED,
            source=VB("3.118b", 1) | VC_C("C1/2"),
            read=(READ_LAWS_2015, READ_VC_2023, READ_VC_2026),
        ),
        _no_form("detained", f.detained, "a"),
        _no_form("returned", f.returned_to_country_of_origin, "b"),
        _no_form("flight_date_known", f.removal_date_announced, "c"),
        _no_form("ground_gone", f.earlier_ground_no_longer_applies, "d"),
        Rule(
            id="repeat_form.first_application",
            then=NO_FORM,
            source=VB("3.118b", 1),
            read=(READ_LAWS_2015,),
        ),
    ),
    arises=f.earlier_application_refused,
)

# What is new decides

REPEATS = p.REPEAT | (p.LAST_MINUTE & f.earlier_application_refused) | (p.DETENTION & f.earlier_application_refused)
"""A later application after a refusal, in the repeat procedure or in the two others that take its place."""

NOTHING_NEW = Outcome("repeat_assessment", "inadmissible_nothing_new")
ON_SUBSTANCE = Outcome("repeat_assessment", "examined_on_substance")

repeat_assessment = Decision(
    "repeat_assessment",
    (
        Rule(
            id="repeat_assessment.nothing_new",
            when=REPEATS & ~new_elements,
            then=NOTHING_NEW,
            source=VW("30a", 1, "d") | ruling("ECLI:NL:RVS:2016:1759")(),
            read=(READ_VW_2026,),
        ),
        Rule(
            id="repeat_assessment.substance",
            then=ON_SUBSTANCE,
            source=VW("31") | PROCEDURES_DIRECTIVE("40", 3) | eu_court("C-921/19")(),
        ),
    ),
    arises=p.REPEAT | p.LAST_MINUTE,
)

# Repair of an incomplete application

REPEAT_NOT_PROCESSED = Consequence(
    "repeat_application_not_processed", ("appeal", "file_again_complete", "call_lawyer_today")
)
_to_repair = p.REPEAT & FORM_FOUND_INCOMPLETE.happened

repair = Deadline(
    id="HASA-FIX-1W-2",
    bound=a.APPLICANT,
    act=(FORM_COMPLETED,),
    within=weeks(1),
    after=FORM_FOUND_INCOMPLETE,
    counting=Counting.CALENDAR,
    when=_to_repair & ~four_hours_given,
    source=VC_C("C1/2") | AWB("4:5", 1),
    read=(READ_VC_2026, READ_VC_2023, READ_DTV_REPEAT),
    standing=Standing.POLICY,
    if_missed=REPEAT_NOT_PROCESSED,
)
short_repair = Deadline(
    id="HASA-FIX-4H",
    bound=a.APPLICANT,
    act=(FORM_COMPLETED,),
    within=hours(4),
    after=FORM_FOUND_INCOMPLETE,
    counting=Counting.CALENDAR,
    when=_to_repair & four_hours_given,
    source=DTV_REPEAT() | AWB("4:5", 1),
    read=(READ_DTV_REPEAT,),
    standing=Standing.POLICY,
    if_missed=REPEAT_NOT_PROCESSED,
)
not_in_person = Breach(
    id="repeat_not_handed_in_in_person",
    by=a.APPLICANT,
    when=p.REPEAT & FORM_NEEDED & e.APPLICATION_LODGED.happened & ~handed_in_person,
    source=VC_C("C1/2") | AWB("4:5", 1),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
    consequence=REPEAT_NOT_PROCESSED,
)

# Before travelling

_before = FORM_NEEDED & ~e.APPLICATION_LODGED.happened


def _not_sure(fact: YesNo) -> Condition:
    return ~fact.known | ~fact


do_not_travel_yet = Notice(
    id="do_not_travel_to_ter_apel_yet",
    when=_before & (_not_sure(form_complete) | _not_sure(originals_ready) | _not_sure(translations_ready)),
    source=SEED_PAGE() | VC_C("C1/2"),
    read=(READ_SEED, READ_VC_2023),
)
ready_to_travel = Notice(
    id="ready_for_ter_apel",
    when=_before & form_complete & originals_ready & translations_ready,
    source=SEED_PAGE() | VC_C("C1/2"),
    read=(READ_SEED, READ_VC_2023),
)
complete_form = Duty(
    id="complete_repeat_form",
    when=_before & ~form_complete,
    source=VB("3.118b", 1) | VC_C("C1/2") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
    if_missed=REPEAT_NOT_PROCESSED,
)
bring_originals = Duty(
    id="bring_original_documents",
    when=_before & ~originals_ready,
    source=SEED_PAGE() | IND_REPEAT(),
    read=(READ_SEED, READ_IND_REPEAT),
    if_missed=REPEAT_NOT_PROCESSED,
)
bring_translations = Duty(
    id="bring_translations",
    when=_before & ~translations_ready,
    source=SEED_PAGE() | IND_REPEAT(),
    read=(READ_SEED, READ_IND_REPEAT),
    if_missed=REPEAT_NOT_PROCESSED,
)
opening_hours = Notice(
    id="HASA-OPEN",
    when=_before,
    source=VC_C("C1/2"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
no_help_on_the_spot = Notice(
    id="no_lawyer_or_form_help_in_ter_apel",
    when=_before,
    source=SEED_PAGE() | IND_REPEAT(),
    read=(READ_SEED, READ_IND_REPEAT),
)
prepare_with_lawyer = Notice(
    id="prepare_repeat_with_lawyer",
    when=f.earlier_application_refused & ~e.APPLICATION_LODGED.happened,
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
what_is_new = Notice(
    id="what_counts_as_new",
    when=REPEATS & ~e.DECISION_MADE_KNOWN.happened,
    source=VW("30a", 1, "d") | SEED_PAGE() | eu_court("C-921/19")(),
    read=(READ_SEED, READ_VW_2026),
)
no_form_needed = Notice(
    id="no_repeat_form_needed",
    when=f.earlier_application_refused & NO_FORM & ~e.APPLICATION_LODGED.happened,
    source=VV("3.50") | IND_REPEAT(),
    read=(READ_VV_2026, READ_IND_REPEAT),
)

_FINAL = e.HIGHER_APPEAL_DECIDED.happened & e.DECISION_MADE_KNOWN.happened & f.REFUSED
may_apply_again = Right(
    id="repeat_application_possible",
    against=a.IND,
    when=(f.earlier_application_refused & ~e.APPLICATION_LODGED.happened) | _FINAL,
    source=VB("3.118b", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
proof_of_receipt = Right(
    id="proof_of_receipt_for_evidence",
    against=a.IND,
    when=p.REPEAT & e.APPLICATION_LODGED.happened & ~e.DECISION_MADE_KNOWN.happened,
    source=VC_C("C1/2"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
    confidence=Confidence.HIGH,
)
