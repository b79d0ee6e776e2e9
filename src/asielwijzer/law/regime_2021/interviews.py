# SPDX-License-Identifier: EUPL-1.2
"""Rights in interviews, the file, new facts, and putting a case out of processing.

Vw 30c, 38 and 39, Vb 3.109a and 3.119, VV 3.45 and 3.45b, Vc C1/2.2 and 2.11. They hold in every procedure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import BEFORE_INTERVIEW, IN_APPLICATION_PHASE, UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, weeks
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VV_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VV,
    VW,
    page,
)

REFUGEEHELP_GENERAL = page(
    "RefugeeHelp 100016",
    "https://www.refugeehelp.nl/en/asylum-seeker/article/100016-de-algemene-asielprocedure-aa",
)
READ_REFUGEEHELP_GENERAL = Reading(
    "refugeehelp-general", "RefugeeHelp, the general procedure", REFUGEEHELP_GENERAL.number
)
REFUGEEHELP_BY_PLANE = page(
    "RefugeeHelp 100089", "https://www.refugeehelp.nl/en/asylum-seeker/article/100089-arriving-by-plane"
)
READ_REFUGEEHELP_BY_PLANE = Reading(
    "refugeehelp-by-plane", "RefugeeHelp, arriving by plane", REFUGEEHELP_BY_PLANE.number
)

# Facts and events

interpreter_problem = YesNo("interpreter_problem")
"""Applicant and interpreter do not understand each other, or the story is not translated properly."""
answered_new_facts = YesNo("asked_to_respond_to_new_facts")
"""The IND told the person of the new facts and let the person respond again."""
not_processed_ground = Choice("not_processed_ground", ("missing_information", "missed_interview", "disappeared"))
_MISSING_INFORMATION = not_processed_ground.option("missing_information")
two_chances_given = YesNo("two_chances_to_give_information")
"""The person had two real chances to give the information that was missing."""

NEW_FACTS_AFTER_INTENTION = Event("new_facts_after_intention", a.IND)
"""After the intention facts became known that matter, and the IND still wants to refuse."""
ABSENCE_EXPLAINED = Event("absence_explained", a.APPLICANT)
"""The person shows that missing the interview was not his or her fault."""

# Out of processing

explain_absence = Deadline(
    id="IMPL-2W-INT",
    bound=a.APPLICANT,
    act=(ABSENCE_EXPLAINED, e.DETAILED_INTERVIEW_HELD),
    within=weeks(2),
    after=e.INTERVIEW_MISSED,
    counting=Counting.ATW,
    when=e.INTERVIEW_MISSED.happened,
    source=VW("30c", 1, "b") | VV("3.45b", 2),
    read=(READ_VW_2026, READ_VV_2026),
    if_missed=c.NOT_PROCESSED,
)
report_again = Deadline(
    id="IMPL-2W-ABS",
    bound=a.APPLICANT,
    act=(e.REPORTED_AGAIN,),
    within=weeks(2),
    after=e.DISAPPEARED,
    counting=Counting.ATW,
    when=e.DISAPPEARED.happened,
    source=VW("30c", 1, "c") | VV("3.45b", 2),
    read=(READ_VW_2026, READ_VV_2026),
    if_missed=c.NOT_PROCESSED,
)
two_real_chances = Right(
    id="two_chances_to_give_missing_information",
    against=a.IND,
    when=UNDECIDED,
    source=VV("3.45b") | VW("30c", 1, "a"),
    read=(READ_VV_2026, READ_LAWS_2015),
)
one_chance_only = Breach(
    id="out_of_processing_without_two_chances",
    by=a.IND,
    when=f.NOT_PROCESSED & _MISSING_INFORMATION & ~two_chances_given & e.DECISION_MADE_KNOWN.happened,
    source=VV("3.45b") | VW("30c", 1, "a"),
    read=(READ_VV_2026, READ_LAWS_2015),
    consequence=c.TELL_YOUR_LAWYER,
)
counts_as_refusal = Notice(
    id="out_of_processing_counts_as_refusal",
    when=f.NOT_PROCESSED & e.DECISION_MADE_KNOWN.happened,
    source=VW("30c"),
    read=(READ_VW_2026,),
)

# Interpreter and people at the interview

interpreter = Right(
    id="interpreter_in_every_conversation",
    when=UNDECIDED,
    source=VB("3.109a", 1) | VW("38", 1) | SEED_PAGE(),
    read=(READ_LAWS_2015, READ_SEED),
)
say_it_at_once = Notice(
    id="say_interpreter_problem_at_once",
    when=BEFORE_INTERVIEW,
    source=SEED_PAGE() | REFUGEEHELP_GENERAL(),
    read=(READ_SEED, READ_REFUGEEHELP_GENERAL),
)
another_interpreter = Right(
    id="another_interpreter",
    against=a.IND,
    when=UNDECIDED & interpreter_problem,
    source=REFUGEEHELP_GENERAL() | VW("38", 1),
    read=(READ_REFUGEEHELP_GENERAL, READ_LAWS_2015),
    standing=Standing.USUAL,
)
tell_lawyer = Notice(
    id="tell_lawyer_about_interpreter_problem",
    when=UNDECIDED & interpreter_problem,
    source=SEED_PAGE() | VB("3.113", 4),
    read=(READ_SEED,),
)
man_or_woman = Right(
    id="ask_for_woman_or_man",
    against=a.IND,
    when=BEFORE_INTERVIEW,
    source=VC_C("C1/2.11") | REFUGEEHELP_GENERAL(),
    read=(READ_VC_2023, READ_REFUGEEHELP_GENERAL),
    standing=Standing.POLICY,
)
lawyer_attends = Right(
    id="lawyer_at_interview",
    against=a.IND,
    when=BEFORE_INTERVIEW & ~IN_APPLICATION_PHASE,
    source=VB("3.113") | VC_C("C1/2.11"),
    read=(READ_LAWS_2015, READ_VC_2023),
)
vluchtelingenwerk_attends = Right(
    id="vluchtelingenwerk_at_interview",
    against=a.VLUCHTELINGENWERK,
    when=BEFORE_INTERVIEW & ~IN_APPLICATION_PHASE,
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
no_uniform = Right(
    id="interviewer_wears_no_uniform",
    against=a.IND,
    when=BEFORE_INTERVIEW,
    source=VV("3.45"),
    read=(READ_VV_2026, READ_LAWS_2015),
)

# Report, file, data

corrections_to_every_report = Right(
    id="correct_every_report",
    against=a.IND,
    when=UNDECIDED,
    source=VB("3.113", 4) | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED),
)
own_file = Right(
    id="see_your_file",
    against=a.IND,
    when=UNDECIDED,
    source=VB("3.109a", 3) | VB("3.109a", 4),
    read=(READ_LAWS_2015,),
)
contact = Right(
    id="contact_with_unhcr_and_advisers",
    when=UNDECIDED,
    source=VB("3.109a", 2),
    read=(READ_LAWS_2015,),
)
confidential = Right(
    id="home_country_is_never_told",
    against=a.IND,
    when=UNDECIDED,
    source=REFUGEEHELP_BY_PLANE(),
    read=(READ_REFUGEEHELP_BY_PLANE,),
    confidence=Confidence.MEDIUM,
)
receipts = Right(
    id="receipt_and_copy_of_documents",
    against=a.IND,
    when=UNDECIDED,
    source=VC_C("C1/2.2"),
    read=(READ_VC_2023, READ_LAWS_2015),
    standing=Standing.POLICY,
)

# Legal aid

legal_aid = Right(
    id="free_lawyer",
    against=a.LEGAL_AID_BOARD,
    when=UNDECIDED
    & ~IN_APPLICATION_PHASE
    & (p.TRACK_4 | p.BORDER | ((p.DUBLIN | p.ACCELERATED) & e.INTENTION_MADE_KNOWN.happened)),
    source=VB("3.109", 4) | VC_C("C1/2.2"),
    read=(READ_VC_2023, READ_VC_2026, READ_SEED),
)
keep_in_touch = Duty(
    id="keep_in_touch_with_your_lawyer",
    when=UNDECIDED & e.LAWYER_ASSIGNED.happened,
    source=VC_C("C1/2.1") | VW("55", 1),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
    if_missed=c.NOT_PROCESSED,
)

# New facts after the intention

respond_to_new_facts = Right(
    id="respond_again_to_new_facts",
    against=a.IND,
    when=NEW_FACTS_AFTER_INTENTION.happened & UNDECIDED,
    source=VB("3.119"),
    read=(READ_VB_2026,),
)
not_asked_about_new_facts = Breach(
    id="no_new_response_to_new_facts",
    by=a.IND,
    when=NEW_FACTS_AFTER_INTENTION.happened & ~answered_new_facts & f.REFUSED & e.DECISION_MADE_KNOWN.happened,
    source=VB("3.119"),
    read=(READ_VB_2026,),
    consequence=c.TELL_YOUR_LAWYER,
)
