# SPDX-License-Identifier: EUPL-1.2
"""Asylum from detention: the procedure, and how long asylum detention may last.

Vb 3.117 and Vw 59b. The time in detention is deprivation of liberty: every day counts and no last day moves
(Atw 4(c)). The response to the intention is an ordinary statutory term.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, Implies
from asielwijzer.law.vocabulary.happenings import EndOf, Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import (
    ATW,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VW_2026,
    VB,
    VC_C,
    VW,
)

# Facts and events

asylum_detention_ground = Choice(
    "asylum_detention_ground", ("identity", "data_for_decision", "delaying_application", "public_order")
)
"""The ground of asylum detention (Vw 59b(1)(a) to (d))."""
_PUBLIC_ORDER = asylum_detention_ground.option("public_order")
_OTHER_GROUND = asylum_detention_ground.one_of(
    asylum_detention_ground.option("identity"),
    asylum_detention_ground.option("data_for_decision"),
    asylum_detention_ground.option("delaying_application"),
)

DETENTION_IMPOSED = Event("detention_imposed", a.MINISTER)
"""The measure that takes away liberty is made known: aliens detention, or the measure at the border."""
DETENTION_EXTENDED = Event("detention_extended", a.MINISTER)
DETENTION_ENDED = Event("detention_ended", a.MINISTER)

_at_the_border = e.BORDER_PROCEDURE_STARTED.happened & ~e.BORDER_MEASURE_LIFTED.happened
_asylum_detention = f.detained & ~f.detained_for_dublin_transfer & ~_at_the_border
_intention = e.INTENTION_MADE_KNOWN.happened
_lengthened = DETENTION_EXTENDED.happened

extension_needs_detention = Implies(
    _lengthened, DETENTION_IMPOSED.happened, "detention_is_extended_after_it_was_imposed"
)

# How long

four_weeks = Deadline(
    id="DET-59B-4W",
    bound=a.MINISTER,
    act=(DETENTION_ENDED, DETENTION_EXTENDED),
    within=weeks(4),
    after=DETENTION_IMPOSED,
    counting=Counting.LIBERTY,
    when=_asylum_detention & _OTHER_GROUND & ~_intention,
    source=VW("59b", 2) | ATW("4", "", "c"),
    read=(READ_VW_2026,),
    if_missed=c.RELEASE,
)
six_weeks = Deadline(
    id="DET-59B-6W",
    bound=a.MINISTER,
    act=(DETENTION_ENDED, DETENTION_EXTENDED),
    within=weeks(6),
    after=DETENTION_IMPOSED,
    counting=Counting.LIBERTY,
    when=_asylum_detention & _OTHER_GROUND & _intention,
    source=VW("59b", 2) | ATW("4", "", "c"),
    read=(READ_VW_2026,),
    if_missed=c.RELEASE,
)
during_appeal = Deadline(
    id="DET-59B-3M",
    bound=a.MINISTER,
    act=(DETENTION_ENDED,),
    within=months(3),
    after=EndOf(six_weeks),
    counting=Counting.LIBERTY,
    when=_asylum_detention & _OTHER_GROUND & _intention & _lengthened,
    source=VW("59b", 3) | ATW("4", "", "c"),
    read=(READ_VW_2026,),
    if_missed=c.RELEASE,
)
public_order = Deadline(
    id="DET-59B-6M",
    bound=a.MINISTER,
    act=(DETENTION_ENDED,),
    within=months(6),
    after=DETENTION_IMPOSED,
    counting=Counting.LIBERTY,
    when=_asylum_detention & _PUBLIC_ORDER,
    source=VW("59b", 4) | ATW("4", "", "c"),
    read=(READ_VW_2026,),
    if_missed=c.RELEASE,
)
public_order_extended = Extension(
    id="DET-59B-9M",
    bound=a.MINISTER,
    of=public_order,
    by=months(9),
    at_most=months(15),
    when=_asylum_detention & _PUBLIC_ORDER & _lengthened,
    source=VW("59b", 5),
    read=(READ_VW_2026,),
)

# The response

response = Deadline(
    id="DET-ZW-2W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(2),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.DETENTION,
    source=VB("3.117", 5) | VB("3.117", 6) | VB("3.117", 7),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)

response_after_general_days = Deadline(
    id="DET-ZW-EXTENDED-2W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(2),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=p.EXTENDED & f.detained,
    source=VB("3.118", 1, "a") | VB("3.118", 2) | VB("3.117", 5) | VB("3.117", 7),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""After the days of the general procedure, while the detention (Vw 6, 6a, 59a, 59b) goes on; not at the border."""

# Steps

apply_step = Step(
    id="detention_application",
    phase=phases.DETENTION_PHASE,
    by=(a.APPLICANT, a.IND),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_LODGED,),
    when=p.DETENTION,
    source=VB("3.108", 2) | VC_C("C1/2"),
    read=(READ_VB_2026, READ_VC_2023),
)
place_step = Step(
    id="detention_place_chosen",
    phase=phases.DETENTION_PHASE,
    by=(a.IND, a.DTV),
    done=(e.GENERAL_PROCEDURE_STARTED, e.APPLICATION_INTERVIEW_HELD),
    follows=(apply_step,),
    leads_to=(p.GENERAL, p.DETENTION),
    when=p.DETENTION,
    source=VC_C("C1/2") | VB("3.117", 1),
    read=(READ_VB_2026, READ_VC_2023),
    standing=Standing.POLICY,
    confidence=Confidence.MEDIUM,
)
application_interview_step = Step(
    id="detention_application_interview",
    phase=phases.DETENTION_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER),
    done=(e.APPLICATION_INTERVIEW_HELD,),
    follows=(apply_step, place_step),
    when=p.DETENTION,
    source=VB("3.108d", 7) | VC_C("C1/2"),
    read=(READ_VC_2023, READ_VB_2026),
)
detailed_interview_step = Step(
    id="detention_detailed_interview",
    phase=phases.DETENTION_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER, a.VLUCHTELINGENWERK),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(application_interview_step,),
    when=p.DETENTION,
    source=VB("3.117", 2),
    read=(READ_VB_2026,),
)
corrections_step = Step(
    id="detention_corrections",
    phase=phases.DETENTION_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.CORRECTIONS_SENT,),
    follows=(detailed_interview_step,),
    when=p.DETENTION,
    source=VB("3.117", 3) | VB("3.113", 4),
    read=(READ_VB_2026,),
)
intention_step = Step(
    id="detention_intention",
    phase=phases.DETENTION_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN,),
    follows=(detailed_interview_step, corrections_step),
    when=p.DETENTION,
    source=VB("3.117", 4),
    read=(READ_VB_2026,),
)
response_step = Step(
    id="detention_response",
    phase=phases.DETENTION_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(intention_step,),
    deadline=response,
    when=p.DETENTION,
    source=VB("3.117", 5),
    read=(READ_VB_2026,),
)
decision_step = Step(
    id="detention_decision",
    phase=phases.DETENTION_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(corrections_step, intention_step, response_step),
    leads_to=(
        f.REFUGEE_STATUS,
        f.SUBSIDIARY_PROTECTION,
        f.FAMILY_PERMIT,
        f.UNFOUNDED,
        f.MANIFESTLY_UNFOUNDED,
        f.INADMISSIBLE,
        f.NOT_PROCESSED,
    ),
    when=p.DETENTION,
    source=VW("42", 1) | VB("3.117", 1),
    read=(READ_VW_2026, READ_VB_2026),
)

# What to know

no_postponement = Notice(
    id="no_postponement_of_response_in_detention",
    when=p.DETENTION & _intention & ~e.RESPONSE_RECEIVED.happened,
    source=VC_C("C1/2"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
    confidence=Confidence.MEDIUM,
)
apply_where_you_are = Right(
    id="apply_for_asylum_in_detention",
    against=a.IND,
    when=f.detained & ~e.APPLICATION_LODGED.happened,
    source=VB("3.108", 2) | VC_C("C1/2"),
    read=(READ_VB_2026, READ_VC_2023, READ_SEED),
)
