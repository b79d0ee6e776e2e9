# SPDX-License-Identifier: EUPL-1.2
"""The accelerated procedure (track 2).

Vb 3.109ca: for people with protection in another Member State, in another state of the EEA or in Switzerland, from a
country on the list of safe countries, or from the European Union (1). One interview (4), no rest period and none of
the days of the general procedure. The response is due within one day (8), the decision on the eighth day after the
interview (11). These are ordinary days, to which the General Extension of Time-Limits Act applies, for Vb 3.110 does
not apply here. They replace the eight working days from the start that are reported as practice. A case that needs
more research moves to track 4 (7).
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
from asielwijzer.law.vocabulary.terms import Counting, days
from asielwijzer.law.works import (
    AIDA_ACCELERATED,
    PROCEDURES_DIRECTIVE,
    READ_AIDA_ACCELERATED,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VW_2026,
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

response = Deadline(
    id="T2-ZW-1D",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=days(1),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.ACCELERATED,
    source=VB("3.109ca", 8) | VB("3.109ca", 9) | VC_C("C1/2.7"),
    read=(READ_VB_2026, READ_VC_2026),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""Corrections and further data too; all of it must be received, posting in time is not enough."""
total = Deadline(
    id="T2-TOTAL",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.MOVED_TO_GENERAL, e.MOVED_TO_EXTENDED, e.DUBLIN_PROCEDURE_STARTED),
    within=days(8),
    after=e.DETAILED_INTERVIEW_HELD,
    counting=Counting.ATW,
    when=p.ACCELERATED,
    source=VB("3.109ca", 11),
    read=(READ_VB_2026,),
    if_missed=c.NONE,
)

# Steps

start_step = Step(
    id="accelerated_starts",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.ACCELERATED_PROCEDURE_STARTED,),
    when=p.ACCELERATED,
    source=VB("3.109ca", 1) | VC_C("C1/2.7") | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED),
)
interview_step = Step(
    id="accelerated_interview",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.VLUCHTELINGENWERK),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(start_step,),
    when=p.ACCELERATED,
    source=VB("3.109ca", 4) | AIDA_ACCELERATED(),
    read=(READ_VB_2026, READ_AIDA_ACCELERATED),
)
report_step = Step(
    id="accelerated_report",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.INTERVIEW_REPORT_SENT,),
    follows=(interview_step,),
    when=p.ACCELERATED,
    source=VB("3.109ca", 5) | VB("3.109ca", 6) | PROCEDURES_DIRECTIVE("17"),
    read=(READ_VB_2026,),
)
intention_step = Step(
    id="accelerated_intention",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN,),
    follows=(interview_step, report_step),
    when=p.ACCELERATED,
    source=VB("3.109ca", 5) | VB("3.109ca", 6) | VW("39", 1),
    read=(READ_VB_2026,),
)
response_step = Step(
    id="accelerated_response",
    phase=phases.ACCELERATED_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(intention_step,),
    deadline=response,
    when=p.ACCELERATED,
    source=VB("3.109ca", 8) | VB("3.109ca", 9) | VC_C("C1/2.7"),
    read=(READ_VB_2026, READ_VC_2026),
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
    source=VB("3.109ca", 11) | VW("30a", 1, "a") | VW("30b", 1, "b") | AIDA_ACCELERATED(),
    read=(READ_VB_2026, READ_VW_2026, READ_AIDA_ACCELERATED),
)

to_track_4_step = Step(
    id="accelerated_to_track_4",
    phase=phases.ACCELERATED_PHASE,
    by=(a.IND,),
    done=(e.MOVED_TO_GENERAL, e.MOVED_TO_EXTENDED),
    follows=(start_step, interview_step, report_step),
    leads_to=(p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=(p.ACCELERATED & f.needs_long_research) | (_was_here & _moved),
    source=VB("3.109ca", 7) | VC_C("C1/2.7"),
    read=(READ_VB_2026, READ_AIDA_ACCELERATED),
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
    read=(READ_VW_2026, READ_VB_2026),
    if_missed=MAY_BE_CLOSED,
)
no_rest_period = Notice(
    id="no_rest_period_in_accelerated_procedure",
    when=_open,
    source=VB("3.109ca", 1) | VC_C("C1/2.7"),
    read=(READ_VB_2026, READ_VC_2026),
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
    source=VB("3.109ca", 1) | VC_C("C1/2.7"),
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
