# SPDX-License-Identifier: EUPL-1.2
"""The border procedure.

Vw 3(3) to (6), Vb 3.109b, 3.118 and Vc C1/2.5. At Schiphol, another airport or a seaport; the person stays
in the closed centre Justitieel Complex Schiphol. The steps between rest period and decision are those of
the general procedure, with every day counted. The four weeks run from the notice that the decision on entry is
postponed (Vw 3(5)) and are a term of deprivation of liberty: nothing lengthens them.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import DateFact, YesNo
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import (
    AIDA_BORDER,
    ATW,
    DTV_BORDER,
    READ_AIDA_BORDER,
    READ_DTV_BORDER,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)

# Facts and events

border_detention_disproportionate = YesNo("border_detention_disproportionate")
"""Staying locked up weighs too heavily on this person, for instance for health."""
examination_resumes_on = DateFact("examination_resumes_on")

BORDER_GROUND_ENDED = Event("border_ground_ended", a.KMAR)
"""None of the reasons for the measure of Vw 6(3) is there any more."""
KEPT_BEYOND_GENERAL_DAYS = Event("border_case_beyond_general_days", a.IND)
"""The case was not finished within the days of the general procedure but is kept at the border."""
ENTRY_REFUSED_ANEW = Event("entry_refused_anew", a.KMAR)
"""A new refusal of entry and a new measure, after the application was withdrawn or the ground ended."""
RESUMPTION_ANNOUNCED = Event("border_resumption_announced", a.IND)
EXAMINATION_RESUMED = Event("border_examination_resumed", a.IND)

_lifted = e.BORDER_MEASURE_LIFTED.happened
_was_at_border = p.BORDER | e.BORDER_PROCEDURE_STARTED.happened
_open = p.BORDER & ~e.DECISION_MADE_KNOWN.happened

# Terms

four_weeks = Deadline(
    id="BOR-4W",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.BORDER_MEASURE_LIFTED, e.APPLICATION_WITHDRAWN),
    within=weeks(4),
    after=e.BORDER_PROCEDURE_STARTED,
    counting=Counting.LIBERTY,
    when=_was_at_border,
    source=VW("3", 6) | VW("3", 5) | ATW("4", "", "c"),
    read=(READ_VW_2026, READ_VC_2026, READ_AIDA_BORDER),
    if_missed=c.ENTRY_BY_LAW,
)
response_beyond_general_days = Deadline(
    id="BOR-ZW-1W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(1),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.BORDER & KEPT_BEYOND_GENERAL_DAYS.happened,
    source=VB("3.118", 2) | VB("3.117", 6) | VB("3.117", 7) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
new_refusal_after_withdrawal = Deadline(
    id="BOR-WD-2D",
    bound=a.KMAR,
    act=(ENTRY_REFUSED_ANEW, e.BORDER_MEASURE_LIFTED),
    within=days(2),
    after=first_known(e.APPLICATION_WITHDRAWN, BORDER_GROUND_ENDED),
    counting=Counting.CALENDAR,
    when=p.BORDER & (e.APPLICATION_WITHDRAWN.happened | BORDER_GROUND_ENDED.happened),
    source=VC_C("C1/2.5"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
suspension = Deadline(
    id="BOR-SUSP-1W-2",
    bound=a.IND,
    within=weeks(1),
    after=e.BORDER_MEASURE_LIFTED,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=_lifted & ~e.DECISION_MADE_KNOWN.happened,
    source=VC_C("C1/2.5") | VB("3.109b", 4),
    read=(READ_VB_2026, READ_VC_2026),
    standing=Standing.POLICY,
)
notice_before_resumption = Deadline(
    id="BOR-RESUME-1D",
    bound=a.IND,
    act=(RESUMPTION_ANNOUNCED,),
    within=days(1),
    after=examination_resumes_on,
    counting=Counting.CALENDAR,
    backward=True,
    when=_lifted & ~e.DECISION_MADE_KNOWN.happened,
    source=VB("3.109b", 5),
    read=(READ_VB_2026,),
)

# Steps

report_step = Step(
    id="border_report_to_kmar",
    phase=phases.BORDER_PHASE,
    by=(a.APPLICANT, a.KMAR),
    present=(a.INTERPRETER,),
    done=(e.ASYLUM_WISH_MADE,),
    when=p.BORDER,
    source=VW("3", 3) | SEED_PAGE(),
    read=(READ_SEED, READ_VW_2026),
)
closed_centre_step = Step(
    id="border_taken_to_closed_centre",
    phase=phases.BORDER_PHASE,
    by=(a.KMAR,),
    done=(e.BORDER_PROCEDURE_STARTED,),
    follows=(report_step,),
    when=p.BORDER,
    source=VW("3", 5) | VW("6", 3) | SEED_PAGE(),
    read=(READ_SEED, READ_VW_2026),
)
application_step = Step(
    id="border_application_and_interview",
    phase=phases.BORDER_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_INTERVIEW_HELD,),
    follows=(closed_centre_step,),
    when=p.BORDER,
    source=VC_C("C1/2.5") | VB("3.108d", 7),
    read=(READ_VB_2026, READ_VC_2026),
)
rest_step = Step(
    id="border_rest_and_preparation",
    phase=phases.BORDER_PHASE,
    by=(a.APPLICANT, a.LAWYER, a.VLUCHTELINGENWERK),
    done=(e.GENERAL_PROCEDURE_STARTED,),
    follows=(application_step,),
    when=p.BORDER,
    source=VB("3.109b", 2) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
)
leave_step = Step(
    id="border_measure_lifted",
    phase=phases.BORDER_PHASE,
    by=(a.IND,),
    done=(e.BORDER_MEASURE_LIFTED,),
    follows=(application_step, rest_step),
    deadline=four_weeks,
    leads_to=(p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=(p.BORDER & ~f.likely_refusal_at_border) | _lifted,
    source=VB("3.109b", 1) | VB("3.109b", 3) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
)
resume_step = Step(
    id="border_examination_resumes_inland",
    phase=phases.BORDER_PHASE,
    by=(a.IND, a.APPLICANT),
    done=(EXAMINATION_RESUMED,),
    follows=(leave_step,),
    deadline=notice_before_resumption,
    when=_lifted,
    source=VB("3.109b", 5) | VB("3.109b", 6) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
)
decision_step = Step(
    id="border_decision",
    phase=phases.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(application_step, rest_step),
    deadline=four_weeks,
    leads_to=(f.NOT_CONSIDERED, f.INADMISSIBLE, f.MANIFESTLY_UNFOUNDED),
    when=p.BORDER,
    source=VW("3", 3) | VW("3", 6),
    read=(READ_VW_2026,),
)

# What ought not to be

MEASURE_MUST_END = Consequence(
    "border_measure_must_end", ("appeal_against_detention", "ask_ind_to_lift_border_measure")
)
child_alone = Breach(
    id="child_alone_in_border_procedure",
    by=a.IND,
    when=p.BORDER & f.minor & f.unaccompanied,
    source=VB("3.109b", 7) | DTV_BORDER(),
    read=(READ_VB_2026, READ_DTV_BORDER),
    consequence=MEASURE_MUST_END,
)
family = Breach(
    id="family_with_child_in_border_procedure",
    by=a.IND,
    when=p.BORDER & f.family_with_minor_child,
    source=DTV_BORDER(),
    read=(READ_DTV_BORDER,),
    confidence=Confidence.MEDIUM,
    standing=Standing.POLICY,
    consequence=MEASURE_MUST_END,
)
disproportionate = Breach(
    id="border_detention_weighs_too_heavily",
    by=a.IND,
    when=p.BORDER & border_detention_disproportionate,
    source=VB("5.1a", 3) | DTV_BORDER(),
    read=(READ_DTV_BORDER,),
    confidence=Confidence.MEDIUM,
    consequence=MEASURE_MUST_END,
)
other_kind = Breach(
    id="border_decision_of_another_kind",
    by=a.IND,
    when=p.BORDER & e.DECISION_MADE_KNOWN.happened & f.UNFOUNDED,
    source=VW("3", 3) | VB("3.109b", 1),
    read=(READ_VW_2026,),
)
no_longer_likely = Breach(
    id="border_case_should_have_left",
    by=a.IND,
    when=e.MOVES.latest_is(e.BORDER_PROCEDURE_STARTED)
    & e.DETAILED_INTERVIEW_HELD.happened
    & ~f.likely_refusal_at_border
    & ~e.DECISION_MADE_KNOWN.happened,
    source=VB("3.109b", 3) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
    consequence=MEASURE_MUST_END,
)

# What to know

only_three_outcomes = Notice(
    id="only_three_outcomes_at_border",
    when=_open,
    source=VW("3", 3) | VB("3.109b", 1),
    read=(READ_VW_2026,),
)
refusal_is_refusal_of_entry = Notice(
    id="refusal_at_border_is_refusal_of_entry",
    when=p.BORDER & e.DECISION_MADE_KNOWN.happened & f.REFUSED,
    source=VW("3", 6) | VW("6", 6) | AIDA_BORDER(),
    read=(READ_VW_2026, READ_AIDA_BORDER),
    confidence=Confidence.MEDIUM,
)
moved_out = Right(
    id="entry_when_border_procedure_ends",
    against=a.IND,
    when=_lifted,
    source=VB("3.109b", 3) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
)
shorter_rest = Right(
    id="shorter_rest_period_only_if_you_wish",
    against=a.IND,
    when=_open & ~e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.109b", 2) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
)
