# SPDX-License-Identifier: EUPL-1.2
"""The last-minute request: a new application when the removal is already being carried out.

Vc C1/2.9, VV 3.50(c), Vb 3.1(2) to (4). The IND first looks whether the application can
be handled before the flight; if not, whether the removal has to wait. No form M35-O is needed.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.repeat_stay import MAY_BE_REMOVED
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import READ_LAWS_2015, READ_VC_2023, READ_VV_2026, VB, VC_C, VV

can_be_handled_before_flight = YesNo("can_be_handled_before_flight")

REMOVAL_GOES_ON = Event("removal_goes_on_decided", a.IND)
"""The person and the lawyer are told that the removal is not put off."""
REMOVAL_CANCELLED = Event("removal_cancelled", a.IND)

HANDLED_FIRST = Outcome("last_minute_removal", "handled_before_flight")
REMOVAL_WAITS = Outcome("last_minute_removal", "removal_waits")
REMOVAL_FIRST = Outcome("last_minute_removal", "removal_goes_on")

last_minute_removal = Decision(
    "last_minute_removal",
    (
        Rule(
            id="last_minute_removal.handled_first",
            when=p.LAST_MINUTE & can_be_handled_before_flight,
            then=HANDLED_FIRST,
            source=VC_C("C1/2.9"),
            read=(READ_VC_2023,),
            standing=Standing.POLICY,
        ),
        Rule(
            id="last_minute_removal.goes_on",
            when=p.LAST_MINUTE & MAY_BE_REMOVED,
            then=REMOVAL_FIRST,
            source=VB("3.1", 2) | VC_C("C1/2.9"),
            read=(READ_VC_2023, READ_LAWS_2015),
        ),
        Rule(
            id="last_minute_removal.waits",
            then=REMOVAL_WAITS,
            source=VB("3.1", 2) | VC_C("C1/2.9"),
            read=(READ_VC_2023, READ_LAWS_2015),
        ),
    ),
    arises=p.LAST_MINUTE,
)

# Steps

wish_step = Step(
    id="last_minute_wish",
    phase=phases.REPEAT_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    done=(e.ASYLUM_WISH_MADE,),
    when=p.LAST_MINUTE,
    source=VC_C("C1/2.9") | VV("3.50", "", "c"),
    read=(READ_VC_2023, READ_VV_2026),
)
planning_step = Step(
    id="last_minute_time_before_flight",
    phase=phases.REPEAT_PHASE,
    by=(a.IND, a.DTV),
    done=(REMOVAL_CANCELLED, REMOVAL_GOES_ON, e.DETAILED_INTERVIEW_HELD),
    follows=(wish_step,),
    leads_to=(p.GENERAL, p.REPEAT, p.DUBLIN),
    when=p.LAST_MINUTE,
    source=VC_C("C1/2.9"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
interview_step = Step(
    id="last_minute_interview",
    phase=phases.REPEAT_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(wish_step, planning_step),
    when=p.LAST_MINUTE,
    source=VC_C("C1/2.9"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
removal_step = Step(
    id="last_minute_removal_decided",
    phase=phases.REPEAT_PHASE,
    by=(a.IND,),
    done=(REMOVAL_CANCELLED, REMOVAL_GOES_ON),
    follows=(planning_step, interview_step),
    leads_to=(p.GENERAL, p.EXTENDED, p.REPEAT, p.DUBLIN),
    when=p.LAST_MINUTE,
    source=VB("3.1", 2) | VC_C("C1/2.9"),
    read=(READ_VC_2023, READ_LAWS_2015),
)
decision_step = Step(
    id="last_minute_decision",
    phase=phases.REPEAT_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
    follows=(removal_step,),
    leads_to=(
        p.EXTENDED,
        f.REFUGEE_STATUS,
        f.SUBSIDIARY_PROTECTION,
        f.INADMISSIBLE,
        f.MANIFESTLY_UNFOUNDED,
        f.UNFOUNDED,
        f.NOT_CONSIDERED,
    ),
    when=p.LAST_MINUTE,
    source=VC_C("C1/2.9"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)

# What to know

call_lawyer = Notice(
    id="last_minute_call_lawyer_now",
    when=p.LAST_MINUTE & ~e.DECISION_MADE_KNOWN.happened,
    source=VC_C("C1/2.9") | VB("3.1", 2),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
why_so_late = Notice(
    id="last_minute_explain_why_now",
    when=p.LAST_MINUTE & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=VC_C("C1/2.9") | VB("3.1", 4),
    read=(READ_VC_2023, READ_LAWS_2015),
)
ask_measure = Right(
    id="ask_court_to_stop_removal",
    when=p.LAST_MINUTE & REMOVAL_GOES_ON.happened,
    source=VC_C("C1/2.9") | VB("3.1", 3),
    read=(READ_VC_2023,),
    confidence=Confidence.LOW,
)
