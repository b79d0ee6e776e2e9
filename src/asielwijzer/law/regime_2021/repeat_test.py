# SPDX-License-Identifier: EUPL-1.2
"""The one-day test of a repeat application.

Vb 3.118b(2) to (5) and Vc C1. Day 1 is the interview, or the intention when the IND decides without an
interview. Saturdays, Sundays and recognised holidays do not count. Whether Good Friday and decreed days
count is not settled: VV 3.42 names Vb 3.110 only, and the policy applies the rules on days of the general
procedure likewise.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.repeat import FORM_COMPLETED, FORM_FOUND_INCOMPLETE, FORM_NEEDED, repair
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, procedure_day
from asielwijzer.law.works import (
    PROCEDURES_DIRECTIVE,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VV_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VV,
    VW,
)

# Facts and events

decided_without_interview = YesNo("repeat_decided_without_interview")
extension_ground = Choice("repeat_extension_ground", ("research_or_statements", "medical_examination", "absence"))

CONTINUED_AT_CENTRE = Event("repeat_continued_at_centre", a.IND)
"""Written notice that the examination goes on at the application centre, six days in all."""
CONTINUATION_EXTENDED = Event("repeat_continuation_extended", a.IND)

extended_after_continued = Implies(
    CONTINUATION_EXTENDED.happened, CONTINUED_AT_CENTRE.happened, "a_continuation_is_extended_after_it_began"
)

DAYS_IN_ONE_DAY_TEST = Dispute("days_in_one_day_test", VB("3.110", 3) | VV("3.42") | VC_C("C1/2.3"))
"""Do Good Friday and decreed days count as days of the one-day test? Counted here as in the AA: they do."""

GOES_ON_AT_CENTRE = Consequence("repeat_case_goes_on_at_centre_or_in_dublin")

_continued = CONTINUED_AT_CENTRE.happened
_three_days = p.REPEAT & ~_continued
_open = p.REPEAT & ~e.DECISION_MADE_KNOWN.happened

# Three days

day_one = Deadline(
    id="HASA-D1",
    bound=a.IND,
    act=(
        e.INTENTION_MADE_KNOWN,
        e.DECISION_MADE_KNOWN,
        CONTINUED_AT_CENTRE,
        e.MOVED_TO_EXTENDED,
        e.DUBLIN_PROCEDURE_STARTED,
    ),
    within=procedure_day(1),
    after=e.ONE_DAY_TEST_STARTED,
    counting=Counting.PROCEDURE_DAYS,
    when=_three_days,
    source=VB("3.118b", 2, "a") | VB("3.118b", 2, "b") | VB("3.118b", 2, "c"),
    read=(READ_VB_2026, READ_VC_2023),
    disputed=DAYS_IN_ONE_DAY_TEST,
    if_missed=GOES_ON_AT_CENTRE,
)
day_two = Deadline(
    id="HASA-D2",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(2),
    after=e.ONE_DAY_TEST_STARTED,
    counting=Counting.PROCEDURE_DAYS,
    when=_three_days,
    source=VB("3.118b", 2, "d"),
    read=(READ_VB_2026,),
    disputed=DAYS_IN_ONE_DAY_TEST,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
day_three = Deadline(
    id="HASA-D3",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, CONTINUED_AT_CENTRE, e.MOVED_TO_EXTENDED, e.DUBLIN_PROCEDURE_STARTED),
    within=procedure_day(3),
    after=e.ONE_DAY_TEST_STARTED,
    counting=Counting.PROCEDURE_DAYS,
    when=_three_days,
    source=VB("3.118b", 2, "e"),
    read=(READ_VB_2026,),
    disputed=DAYS_IN_ONE_DAY_TEST,
    if_missed=c.TO_EXTENDED_PROCEDURE,
)

# Steps

prepare_step = Step(
    id="repeat_prepare",
    phase=phases.REPEAT_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    done=(e.APPLICATION_LODGED,),
    when=p.REPEAT,
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
hand_in_step = Step(
    id="repeat_hand_in_form",
    phase=phases.REPEAT_PHASE,
    by=(a.APPLICANT, a.IND),
    done=(e.APPLICATION_LODGED,),
    follows=(prepare_step,),
    when=p.REPEAT & FORM_NEEDED,
    source=VB("3.118b", 1) | VC_C("C1/2") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)
repair_step = Step(
    id="repeat_repair_form",
    phase=phases.REPEAT_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    done=(FORM_COMPLETED,),
    follows=(hand_in_step,),
    deadline=repair,
    leads_to=(f.NOT_PROCESSED,),
    when=p.REPEAT & FORM_FOUND_INCOMPLETE.happened,
    source=VC_C("C1/2"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
interview_step = Step(
    id="repeat_interview",
    phase=phases.REPEAT_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(prepare_step, hand_in_step, repair_step),
    deadline=day_one,
    when=p.REPEAT & ~decided_without_interview,
    source=VB("3.118b", 2, "a") | VC_C("C1/2"),
    read=(READ_VB_2026, READ_VC_2023),
)
intention_step = Step(
    id="repeat_intention",
    phase=phases.REPEAT_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN,),
    follows=(hand_in_step, repair_step, interview_step),
    deadline=day_one,
    when=p.REPEAT,
    source=VB("3.118b", 2, "c") | VC_C("C1/2"),
    read=(READ_VB_2026, READ_VC_2023),
)
response_step = Step(
    id="repeat_response",
    phase=phases.REPEAT_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(intention_step,),
    deadline=day_two,
    when=p.REPEAT,
    source=VB("3.118b", 2, "d"),
    read=(READ_VB_2026,),
)
continue_step = Step(
    id="repeat_goes_on",
    phase=phases.REPEAT_PHASE,
    by=(a.IND,),
    done=(CONTINUED_AT_CENTRE, e.MOVED_TO_EXTENDED, e.DUBLIN_PROCEDURE_STARTED),
    follows=(interview_step, intention_step, response_step),
    deadline=day_three,
    leads_to=(p.EXTENDED, p.DUBLIN),
    when=(p.REPEAT & f.needs_long_research) | _continued,
    source=VB("3.118b", 3) | VB("3.118b", 5) | VC_C("C1/2"),
    read=(READ_VB_2026, READ_VC_2023),
)
decision_step = Step(
    id="repeat_decision",
    phase=phases.REPEAT_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(interview_step, intention_step, response_step, continue_step),
    deadline=day_three,
    leads_to=(
        f.REFUGEE_STATUS,
        f.SUBSIDIARY_PROTECTION,
        f.FAMILY_PERMIT,
        f.INADMISSIBLE,
        f.MANIFESTLY_UNFOUNDED,
        f.UNFOUNDED,
    ),
    when=p.REPEAT,
    source=VB("3.118b", 2, "e") | VW("30a", 1, "d"),
    read=(READ_VB_2026, READ_VW_2026),
)

# What to know

MAY_BE_CLOSED = Consequence("repeat_case_may_be_closed", ("explain_or_report_within_two_weeks",))
come_to_interview = Duty(
    id="come_to_repeat_interview",
    when=_open & ~decided_without_interview & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=VW("30c", 1, "b") | VC_C("C1/2"),
    read=(READ_VC_2023, READ_VW_2026),
    if_missed=MAY_BE_CLOSED,
)
no_rest_period = Notice(
    id="no_rest_period_in_repeat_procedure",
    when=_open,
    source=VB("3.118b", 2),
    read=(READ_VB_2026,),
)
without_interview = Notice(
    id="repeat_may_be_decided_without_interview",
    when=_open & ~e.DETAILED_INTERVIEW_HELD.happened & (~decided_without_interview.known | decided_without_interview),
    source=VC_C("C1/2") | VB("3.118b", 3) | PROCEDURES_DIRECTIVE("42", 2, "b"),
    read=(READ_VB_2026, READ_VC_2023),
    standing=Standing.POLICY,
)
days_unclear = Notice(
    id="days_of_one_day_test_not_settled",
    when=_open & e.ONE_DAY_TEST_STARTED.happened,
    source=VV("3.42") | VC_C("C1/2.3"),
    read=(READ_VV_2026, READ_VC_2023),
    confidence=Confidence.MEDIUM,
    disputed=DAYS_IN_ONE_DAY_TEST,
)
child_alone = Breach(
    id="child_alone_refused_as_unfounded_in_one_day_test",
    by=a.IND,
    when=_three_days & f.minor & f.unaccompanied & e.DECISION_MADE_KNOWN.happened & f.UNFOUNDED,
    source=VC_C("C1/2") | PROCEDURES_DIRECTIVE("25", 6, "a"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
