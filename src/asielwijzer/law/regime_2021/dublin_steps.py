# SPDX-License-Identifier: EUPL-1.2
"""Dublin: interview, intention, response and decision, step by step.

Vb 3.109c and Vc C1 (Dublin). There is no rest period, no medical advice and none of the days of the general
procedure; there is one interview, and corrections go together with the response. The response must be received in
time: posting it in time is not enough (3.109c(10)).
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import dublin as d
from asielwijzer.law.regime_2021 import dublin_transfer as t
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import (
    DUBLIN,
    READ_LAWS_2015,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VW_2026,
    RVA,
    VB,
    VC_C,
    VW,
)

netherlands_is_responsible = YesNo("netherlands_is_responsible")
"""The Netherlands decides after all: refused or late request, lapsed transfer, family, or its own choice."""

DUBLIN_INTERVIEW_HELD = Event("dublin_interview_held", a.IND)

taken_over_is_responsible = Implies(
    e.NETHERLANDS_RESPONSIBLE.happened, netherlands_is_responsible, "the_netherlands_took_the_case"
)

_no_liberty = f.detained | (e.BORDER_PROCEDURE_STARTED.happened & ~e.BORDER_MEASURE_LIFTED.happened)
_open = p.DUBLIN & ~e.DECISION_MADE_KNOWN.happened

# Terms of the intention

response = Deadline(
    id="DUB-ZW-2W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(2),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.DUBLIN & ~_no_liberty,
    source=VB("3.109c", 8) | VB("3.109c", 9) | VB("3.109c", 10),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
response_in_detention = Deadline(
    id="DUB-ZW-1W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(1),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.DUBLIN & _no_liberty,
    source=VB("3.109c", 8) | VB("3.109c", 9) | VB("3.109c", 10),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
report = Deadline(
    id="DUB-REP",
    seldom_recorded=True,
    bound=a.IND,
    act=(e.INTERVIEW_REPORT_SENT,),
    within=days(0),
    after=e.INTENTION_MADE_KNOWN,
    backward=True,
    counting=Counting.CALENDAR,
    when=p.DUBLIN & DUBLIN_INTERVIEW_HELD.happened,
    source=VC_C("C1/2.6"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
corrections = Deadline(
    id="DUB-CA-ZW",
    seldom_recorded=True,
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.CORRECTIONS_SENT,),
    within=days(0),
    after=e.RESPONSE_RECEIVED,
    backward=True,
    counting=Counting.CALENDAR,
    when=p.DUBLIN & DUBLIN_INTERVIEW_HELD.happened,
    source=VB("3.109c", 8) | VC_C("C1/2.6"),
    read=(READ_VB_2026, READ_VC_2023),
    if_missed=c.REPORT_STANDS,
)

# Steps

information_step = Step(
    id="dublin_starts",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND,),
    done=(e.DUBLIN_PROCEDURE_STARTED,),
    when=p.DUBLIN,
    source=VB("3.109c", 1) | DUBLIN("4") | VC_C("C1/2.6"),
    read=(READ_VB_2026, READ_VC_2026),
)
interview_step = Step(
    id="dublin_interview",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(DUBLIN_INTERVIEW_HELD,),
    follows=(information_step,),
    when=p.DUBLIN,
    source=VB("3.109c", 4) | DUBLIN("5") | VC_C("C1/2.6"),
    read=(READ_VB_2026, READ_VC_2026),
)
request_step = Step(
    id="dublin_request",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND,),
    done=(d.REQUEST_SENT,),
    follows=(information_step, interview_step),
    when=p.DUBLIN,
    source=DUBLIN("21", 1) | DUBLIN("23", 2),
)
reply_step = Step(
    id="dublin_reply",
    phase=phases.DUBLIN_PHASE,
    by=(a.OTHER_STATE,),
    done=(d.REQUEST_ACCEPTED, d.ACCEPTED_BY_SILENCE, d.REQUEST_REFUSED),
    follows=(request_step,),
    when=p.DUBLIN,
    source=DUBLIN("22") | DUBLIN("25"),
)
intention_step = Step(
    id="dublin_intention",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN,),
    follows=(interview_step, request_step, reply_step),
    when=p.DUBLIN,
    source=VB("3.109c", 2),
    read=(READ_LAWS_2015,),
)
response_step = Step(
    id="dublin_response",
    phase=phases.DUBLIN_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(intention_step,),
    deadline=response,
    when=p.DUBLIN,
    source=VB("3.109c", 8),
    read=(READ_VB_2026,),
)
decision_step = Step(
    id="dublin_decision",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(intention_step, response_step),
    leads_to=(f.NOT_CONSIDERED,),
    when=p.DUBLIN,
    source=VW("30", 1) | VW("44a") | VW("62b") | DUBLIN("26", 1),
    read=(READ_VW_2026,),
)
transfer_step = Step(
    id="dublin_transfer",
    phase=phases.DEPARTURE,
    by=(a.DTV, a.APPLICANT),
    done=(t.TRANSFERRED,),
    follows=(decision_step,),
    deadline=t.transfer,
    when=p.DUBLIN & f.NOT_CONSIDERED,
    source=DUBLIN("29", 1) | VC_C("C1/2.6"),
    read=(READ_VC_2023,),
)
netherlands_step = Step(
    id="netherlands_takes_the_case",
    phase=phases.DUBLIN_PHASE,
    by=(a.IND,),
    done=(e.NETHERLANDS_RESPONSIBLE,),
    follows=(information_step, interview_step, request_step, reply_step, decision_step),
    leads_to=(p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=(p.DUBLIN & netherlands_is_responsible) | e.NETHERLANDS_RESPONSIBLE.happened,
    source=DUBLIN("29", 2) | DUBLIN("3", 2) | DUBLIN("17", 1) | DUBLIN("21", 1) | VC_C("C1/2.6"),
    read=(READ_VC_2023, READ_VC_2026),
)

# Rights, duties and what to know

say_why_not = Right(
    id="tell_objections_to_transfer",
    against=a.IND,
    when=_open,
    source=VW("30", 2) | DUBLIN("5") | DUBLIN("17", 1) | VC_C("C1/2.6"),
    read=(READ_VC_2023,),
)
family = Right(
    id="tell_about_family_in_dublin_states",
    against=a.IND,
    when=_open,
    source=DUBLIN("8") | DUBLIN("9") | DUBLIN("10") | DUBLIN("16"),
    confidence=Confidence.MEDIUM,
)
reception = Right(
    id="reception_until_transfer",
    against=a.COA,
    when=p.DUBLIN & ~t.TRANSFERRED.happened & ~_no_liberty,
    source=RVA("3", 3, "p") | VW("8", "", "m"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
NO_OBJECTIONS_ASSUMED = Consequence("no_objections_assumed", ("give_objections_in_response",))
come_to_interview = Duty(
    id="come_to_dublin_interview",
    when=_open & ~DUBLIN_INTERVIEW_HELD.happened,
    source=VB("3.109c", 4) | VC_C("C1/2.6"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
    if_missed=NO_OBJECTIONS_ASSUMED,
)
TRANSFER_TERM_GROWS = Consequence("transfer_term_may_become_eighteen_months", ("explain_absence_at_once",))
cooperate = Duty(
    id="cooperate_with_transfer",
    when=p.DUBLIN & f.NOT_CONSIDERED & ~t.TRANSFERRED.happened,
    source=DUBLIN("29", 2) | VC_C("C1/2.6"),
    read=(READ_VC_2023,),
    if_missed=TRANSFER_TERM_GROWS,
)
silence = Notice(
    id="silence_of_other_state",
    when=p.DUBLIN & d.REQUEST_SENT.happened & ~d.REQUEST_ACCEPTED.happened & ~d.ACCEPTED_BY_SILENCE.happened,
    source=DUBLIN("22", 7) | DUBLIN("25", 2),
)
no_postponement = Notice(
    id="no_postponement_of_dublin_response",
    when=p.DUBLIN & _no_liberty & e.INTENTION_MADE_KNOWN.happened & ~e.RESPONSE_RECEIVED.happened,
    source=VC_C("C1/2.6"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
child_alone = Notice(
    id="child_alone_in_dublin",
    when=p.DUBLIN & f.minor & f.unaccompanied,
    source=DUBLIN("6") | DUBLIN("8"),
    confidence=Confidence.MEDIUM,
)
