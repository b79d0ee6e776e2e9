# SPDX-License-Identifier: EUPL-1.2
"""The general procedure day by day: who does what, and what a person may and must do.

Vb 3.113 to 3.115. The days themselves stand in `general_procedure`; at the border the decision is a step
of its own.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import general_procedure as days
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.general_procedure import IN_GENERAL_DAYS
from asielwijzer.law.regime_2021.stages import BEFORE_INTERVIEW, IN_APPLICATION_PHASE, UNDECIDED
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)

late_response_was_ignored = YesNo("late_response_was_ignored")
"""A response came late but before the decision was made known, and the decision does not deal with it."""

_interview_comes = IN_GENERAL_DAYS & BEFORE_INTERVIEW & ~IN_APPLICATION_PHASE

# Steps

interview_step = Step(
    id="detailed_interview",
    phase=phases.GENERAL_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER, a.VLUCHTELINGENWERK),
    done=(e.DETAILED_INTERVIEW_HELD,),
    deadline=days.detailed_interview,
    leads_to=(p.EXTENDED, p.DUBLIN),
    when=IN_GENERAL_DAYS,
    source=VB("3.113", 1) | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED),
)
report_step = Step(
    id="interview_report",
    phase=phases.GENERAL_PHASE,
    by=(a.IND,),
    done=(e.INTERVIEW_REPORT_SENT,),
    follows=(interview_step,),
    deadline=days.report,
    when=IN_GENERAL_DAYS,
    source=VB("3.113", 3),
    read=(READ_VB_2026,),
)
corrections_step = Step(
    id="corrections_and_additions",
    phase=phases.GENERAL_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.CORRECTIONS_SENT,),
    follows=(interview_step, report_step),
    deadline=days.corrections,
    when=IN_GENERAL_DAYS,
    source=VB("3.113", 4) | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED),
)
assessment_step = Step(
    id="permit_intention_or_more_time",
    phase=phases.GENERAL_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN, e.DECISION_MADE_KNOWN),
    follows=(interview_step, corrections_step),
    deadline=days.intention,
    leads_to=(f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.FAMILY_PERMIT, p.EXTENDED, p.DUBLIN),
    when=IN_GENERAL_DAYS,
    source=VB("3.114", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_VB_2026),
)
response_step = Step(
    id="response_to_intention",
    phase=phases.GENERAL_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(assessment_step,),
    deadline=days.response,
    when=IN_GENERAL_DAYS & (e.INTENTION_MADE_KNOWN.happened | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.114", 2) | SEED_PAGE(),
    read=(READ_SEED, READ_VB_2026),
)
decision_step = Step(
    id="decision_in_general_procedure",
    phase=phases.GENERAL_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(assessment_step, response_step),
    deadline=days.decision,
    leads_to=(
        f.REFUGEE_STATUS,
        f.SUBSIDIARY_PROTECTION,
        f.FAMILY_PERMIT,
        f.UNFOUNDED,
        f.MANIFESTLY_UNFOUNDED,
        f.INADMISSIBLE,
        f.NOT_PROCESSED,
        p.EXTENDED,
    ),
    when=p.GENERAL | p.GENERAL_NINE_DAYS,
    source=VB("3.114", 6) | VB("3.115", 8) | VC_C("C1/4.1") | SEED_PAGE(),
    read=(READ_SEED, READ_VC_2023, READ_VB_2026),
)

# Day 1

tell_everything = Right(
    id="full_chance_to_tell_your_story",
    against=a.IND,
    when=_interview_comes,
    source=VB("3.113", 1),
    read=(READ_VB_2026, READ_SEED),
)
asked_about_inadmissibility = Right(
    id="asked_before_application_is_called_inadmissible",
    against=a.IND,
    when=_interview_comes,
    source=VB("3.113", 2) | VW("30a", 1),
    read=(READ_VB_2026,),
)
appear = Duty(
    id="appear_at_interview",
    when=_interview_comes,
    source=VB("3.113", 1) | VW("30c", 1, "b"),
    read=(READ_VB_2026, READ_VW_2026),
    if_missed=c.NOT_PROCESSED,
)
be_honest = Notice(
    id="be_honest_thorough_and_clear",
    when=_interview_comes,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
complaints = Notice(
    id="tell_about_scars_and_complaints",
    when=_interview_comes,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)

# Day 2

report_same_day = Right(
    id="interview_report_on_the_day",
    against=a.IND,
    when=IN_GENERAL_DAYS & e.DETAILED_INTERVIEW_HELD.happened & ~e.INTERVIEW_REPORT_SENT.happened & UNDECIDED,
    source=VB("3.113", 3),
    read=(READ_VB_2026,),
)
confirm_report = Notice(
    id="confirming_the_report_is_your_choice",
    when=IN_GENERAL_DAYS & e.DETAILED_INTERVIEW_HELD.happened & ~e.INTENTION_MADE_KNOWN.happened & UNDECIDED,
    source=VB("3.113", 4) | VB("3.113", 5),
    read=(READ_VB_2026,),
)

# Days 3 to 6

three_ways = Notice(
    id="three_ways_on_after_interview",
    when=IN_GENERAL_DAYS & e.DETAILED_INTERVIEW_HELD.happened & ~e.INTENTION_MADE_KNOWN.happened & UNDECIDED,
    source=VB("3.114", 1) | VB("3.116", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_VB_2026),
)
respond = Right(
    id="respond_to_the_intention",
    against=a.IND,
    when=IN_GENERAL_DAYS & e.INTENTION_MADE_KNOWN.happened & ~e.RESPONSE_RECEIVED.happened & UNDECIDED,
    source=VB("3.114", 2) | VW("39", 2) | SEED_PAGE(),
    read=(READ_SEED, READ_VB_2026),
)
late_response_counts = Right(
    id="late_response_counts_until_decision",
    against=a.IND,
    when=IN_GENERAL_DAYS & e.INTENTION_MADE_KNOWN.happened & ~e.RESPONSE_RECEIVED.happened & UNDECIDED,
    source=VB("3.114", 5) | VB("3.115", 7),
    read=(READ_VB_2026,),
)
response_ignored = Breach(
    id="late_response_ignored",
    by=a.IND,
    when=IN_GENERAL_DAYS & late_response_was_ignored & e.DECISION_MADE_KNOWN.happened,
    source=VB("3.114", 5),
    read=(READ_VB_2026,),
    consequence=c.TELL_YOUR_LAWYER,
)
