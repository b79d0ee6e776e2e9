# SPDX-License-Identifier: EUPL-1.2
"""The accelerated procedure (track 2).

Vb 3.109ca: for people from a country on the list of safe countries, with protection in another Member
State, or from the European Union. One interview, no rest period and as a rule no medical advice. The days
of its steps were not found; the total is what is usual. A case that needs more research moves to track 4.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, working_days
from asielwijzer.law.works import (
    AIDA_ACCELERATED,
    PROCEDURES_DIRECTIVE,
    READ_AIDA_ACCELERATED,
    READ_LAWS_2015,
    READ_SEED,
    READ_VC_2023,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
    page,
)

_EUAA_LISTS = page("EUAA", "https://www.euaa.europa.eu/implementation-safe-country-concepts/national-lists")

_was_here = e.ACCELERATED_PROCEDURE_STARTED.happened
_moved = e.MOVED_TO_GENERAL.happened | e.MOVED_TO_EXTENDED.happened
_open = p.ACCELERATED & ~e.DECISION_MADE_KNOWN.happened

total = Deadline(
    id="T2-TOTAL",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.MOVED_TO_GENERAL, e.MOVED_TO_EXTENDED, e.DUBLIN_PROCEDURE_STARTED),
    within=working_days(8),
    after=e.ACCELERATED_PROCEDURE_STARTED,
    counting=Counting.WORKING_DAYS,
    when=p.ACCELERATED,
    source=AIDA_ACCELERATED() | VB("3.109ca"),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
    if_missed=c.NONE,
)

# Steps

start_step = Step(
    id="accelerated_starts",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.ACCELERATED_PROCEDURE_STARTED,),
    when=p.ACCELERATED,
    source=VB("3.109ca", 1) | VC_C("C1/2") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)
interview_step = Step(
    id="accelerated_interview",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.VLUCHTELINGENWERK),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(start_step,),
    usual=working_days(8),
    when=p.ACCELERATED,
    source=VB("3.109ca", 4) | AIDA_ACCELERATED(),
    read=(READ_VC_2023, READ_AIDA_ACCELERATED),
)
report_step = Step(
    id="accelerated_report",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.INTERVIEW_REPORT_SENT,),
    follows=(interview_step,),
    when=p.ACCELERATED,
    source=PROCEDURES_DIRECTIVE("17"),
    confidence=Confidence.MEDIUM,
)
intention_step = Step(
    id="accelerated_intention",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN,),
    follows=(interview_step, report_step),
    when=p.ACCELERATED,
    source=VW("39", 1) | AIDA_ACCELERATED(),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
)
response_step = Step(
    id="accelerated_response",
    phase=phases.ACCELERATED_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(intention_step,),
    when=p.ACCELERATED,
    source=VW("39", 2) | VC_C("C1/2"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
decision_step = Step(
    id="accelerated_decision",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(intention_step, response_step),
    deadline=total,
    leads_to=(f.INADMISSIBLE, f.MANIFESTLY_UNFOUNDED),
    when=p.ACCELERATED,
    source=VW("30a", 1, "a") | VW("30b", 1, "b") | AIDA_ACCELERATED(),
    read=(READ_AIDA_ACCELERATED, READ_LAWS_2015),
)

to_track_4_step = Step(
    id="accelerated_to_track_4",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.MOVED_TO_GENERAL, e.MOVED_TO_EXTENDED),
    follows=(start_step, interview_step, report_step),
    leads_to=(p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=(p.ACCELERATED & f.needs_long_research) | (_was_here & _moved),
    source=VB("3.109ca") | VC_C("C1/2"),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
)

# What to know

exempt_group = Right(
    id="tell_that_you_belong_to_exempt_group",
    against=a.IND,
    when=_open & ~f.protection_in_other_member_state & ~f.eu_citizen,
    source=AIDA_ACCELERATED() | VC_C("C2/7"),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
    standing=Standing.POLICY,
)
say_why_unsafe_for_you = Right(
    id="show_that_safe_country_is_unsafe_for_you",
    against=a.IND,
    when=_open,
    source=PROCEDURES_DIRECTIVE("36", 1) | PROCEDURES_DIRECTIVE("34", 1),
    confidence=Confidence.MEDIUM,
)
vulnerability = Right(
    id="vulnerability_counts_in_accelerated_procedure",
    against=a.IND,
    when=_open,
    source=PROCEDURES_DIRECTIVE("24") | VB("3.108b") | AIDA_ACCELERATED(),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
)
lawyer = Right(
    id="lawyer_from_the_intention",
    when=_open,
    source=AIDA_ACCELERATED(),
    read=(READ_AIDA_ACCELERATED,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
MAY_BE_CLOSED = Consequence("accelerated_case_may_be_closed", ("explain_or_report_within_two_weeks",))
come_to_interview = Duty(
    id="come_to_accelerated_interview",
    when=_open & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=VW("30c", 1, "b") | VB("3.109ca", 4),
    read=(READ_LAWS_2015,),
    if_missed=MAY_BE_CLOSED,
)
no_rest_period = Notice(
    id="no_rest_period_in_accelerated_procedure",
    when=_open,
    source=VB("3.109ca") | VC_C("C1/2"),
    read=(READ_VC_2023,),
)
list_out_of_use = Notice(
    id="safe_country_list_not_applied",
    when=_open & ~f.protection_in_other_member_state & ~f.eu_citizen,
    validity=Validity(by=e.APPLICATION_LODGED, since=date(2025, 9, 23)),
    source=_EUAA_LISTS(),
    standing=Standing.POLICY,
    confidence=Confidence.MEDIUM,
)
general_already_began = Breach(
    id="accelerated_after_general_procedure_began",
    by=a.IND,
    when=e.MOVES.latest_is(e.ACCELERATED_PROCEDURE_STARTED) & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.109ca", 1) | VC_C("C1/2"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
    confidence=Confidence.MEDIUM,
)
child_alone = Notice(
    id="child_alone_not_in_accelerated_procedure",
    when=e.MOVES.latest_is(e.ACCELERATED_PROCEDURE_STARTED) & f.minor & f.unaccompanied,
    source=AIDA_ACCELERATED(),
    read=(READ_AIDA_ACCELERATED,),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
