# SPDX-License-Identifier: EUPL-1.2
"""Responsibility: the steps from the first sign of another Member State to the transfer, and who may claim what.

Vw 30, 44a and 62b, Vc C2/3 and Regulation (EU) 2024/1351. An interview is usual only before a request to take charge,
and it is held before the request goes out; corrections are given at once and by word of mouth. There is no intention
and no written response: the decision is the transfer decision.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.dublin_steps import netherlands_is_responsible, taken_over_is_responsible
from asielwijzer.law.regime_2021.help_needs import trafficking_signs
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026 import responsibility as r
from asielwijzer.law.regime_2026 import responsibility_transfer as t
from asielwijzer.law.regime_2026.border import RELOCATED_HERE
from asielwijzer.law.regime_2026.procedure_choice import PACT_APPLIES
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    AMMR,
    DUBLIN,
    READ_AMMR,
    READ_VC_PACT,
    READ_VW_PACT,
    VC_C,
    VW,
)

IN_PROCEDURE = p.RESPONSIBILITY | p.DUBLIN
_open = IN_PROCEDURE & ~e.DECISION_MADE_KNOWN.happened
_alone = f.minor & f.unaccompanied
_taking_charge = r.TAKE_CHARGE | _alone
"""In whose case an interview is usual: somebody to be taken charge of, and every child who is alone."""

had_to_be_in_the_netherlands = YesNo("had_to_apply_in_the_netherlands")
"""First application, and the Netherlands is the State of first entry or gave the valid visa or permit (AMMR 17)."""
told_that_reception_can_end = YesNo("told_that_reception_ends_outside_responsible_state")
"""Told of the duty to be in the responsible State, and of what follows if not."""

# Steps

starts = Step(
    id="responsibility_starts",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND,),
    done=(pe.RESPONSIBILITY_PROCEDURE_STARTED, e.DUBLIN_PROCEDURE_STARTED),
    when=IN_PROCEDURE,
    source=VC_C("C1/3.2.2") | VW("30", 1) | AMMR("38"),
    read=(READ_VC_PACT, READ_VW_PACT),
)
interview = Step(
    id="responsibility_interview",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER, a.NIDOS),
    done=(r.RESPONSIBILITY_INTERVIEW_HELD,),
    follows=(starts,),
    when=IN_PROCEDURE & _taking_charge,
    source=VC_C("C2/3.4.2") | AMMR("22"),
    read=(READ_VC_PACT,),
)
request = Step(
    id="take_charge_request",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND,),
    done=(r.TAKE_CHARGE_REQUESTED,),
    follows=(starts, interview),
    deadline=r.take_charge_request,
    when=IN_PROCEDURE & r.TAKE_CHARGE,
    source=AMMR("39", 1) | AMMR("22", 3),
    read=(READ_AMMR, READ_VC_PACT),
)
notification = Step(
    id="take_back_notification",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND,),
    done=(r.TAKE_BACK_NOTIFIED,),
    follows=(starts,),
    deadline=r.take_back_notification,
    when=IN_PROCEDURE & r.TAKE_BACK,
    source=AMMR("41", 1),
    read=(READ_AMMR,),
)
answer = Step(
    id="other_state_answers",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.OTHER_STATE,),
    done=(r.RESPONSIBILITY_ACCEPTED, r.RESPONSIBILITY_BY_SILENCE, r.RESPONSIBILITY_REFUSED),
    follows=(request, notification),
    when=IN_PROCEDURE,
    source=AMMR("40") | AMMR("41"),
    read=(READ_AMMR,),
)
transfer_decision = Step(
    id="transfer_decision",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(answer,),
    deadline=r.transfer_decision,
    leads_to=(f.NOT_CONSIDERED,),
    when=IN_PROCEDURE,
    source=VW("30", 1) | VW("44a") | VW("62b") | AMMR("42") | VC_C("C2/3.5"),
    read=(READ_VW_PACT, READ_VC_PACT, READ_AMMR),
)
transfer = Step(
    id="transfer_to_responsible_state",
    phase=older.DEPARTURE,
    by=(a.DTV, a.APPLICANT),
    done=(t.TRANSFERRED,),
    follows=(transfer_decision,),
    deadline=t.transfer,
    when=IN_PROCEDURE & f.NOT_CONSIDERED,
    source=AMMR("46", 1) | VW("63a"),
    read=(READ_AMMR, READ_VW_PACT),
)
netherlands_examines = Step(
    id="netherlands_examines_the_application",
    phase=phases.RESPONSIBILITY_PHASE,
    by=(a.IND,),
    done=(e.NETHERLANDS_RESPONSIBLE,),
    follows=(starts, interview, request, notification, answer, transfer_decision),
    leads_to=(p.ADMISSIBILITY, p.BORDER, p.ACCELERATED, p.REGULAR),
    when=(IN_PROCEDURE & netherlands_is_responsible) | e.NETHERLANDS_RESPONSIBLE.happened,
    source=VC_C("C2/3.4.1") | VC_C("C1/3.2.3") | AMMR("39", 1) | AMMR("35", 1),
    read=(READ_VC_PACT, READ_AMMR),
)

# Before the decision

say_everything = Right(
    id="tell_about_family_and_ties",
    against=a.IND,
    when=_open,
    source=AMMR("25") | AMMR("26") | AMMR("34") | VC_C("C2/3.3"),
    read=(READ_VC_PACT,),
)
"""Family, brothers and sisters, dependence, a diploma, an earlier visa: each can make another State responsible."""
correct_at_once = Notice(
    id="correct_responsibility_interview_at_once",
    when=_open & _taking_charge & ~r.TAKE_CHARGE_REQUESTED.happened,
    source=VC_C("C2/3.4.2") | AMMR("22", 7),
    read=(READ_VC_PACT,),
)
no_interview = Notice(
    id="no_interview_before_taking_back",
    when=_open & r.TAKE_BACK & ~_alone,
    source=VC_C("C2/3.4.2") | AMMR("22", 2),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
more_time_for_information = Right(
    id="more_time_to_show_family_ties",
    against=a.IND,
    when=_open & r.TAKE_CHARGE & r.RESPONSIBILITY_INTERVIEW_HELD.happened & ~r.TAKE_CHARGE_REQUESTED.happened,
    source=AMMR("17", 3) | VC_C("C2/3.4.4"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
NO_OBJECTION_ASSUMED = Consequence("no_objection_to_transfer_assumed", ("explain_absence_at_once", "call_lawyer_today"))
come_to_interview = Duty(
    id="come_to_responsibility_interview",
    when=_open & _taking_charge & ~r.RESPONSIBILITY_INTERVIEW_HELD.happened & ~r.ACCEPTED,
    source=VC_C("C2/3.4.3") | AMMR("22", 2),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
    if_missed=NO_OBJECTION_ASSUMED,
)
no_intention = Notice(
    id="no_intention_before_transfer_decision",
    when=_open,
    source=VW("39") | VC_C("C2/3.5"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
late_notification = Notice(
    id="late_take_back_notification_loses_nothing",
    when=_open & r.TAKE_BACK & ~r.ACCEPTED,
    source=AMMR("41", 2),
    confidence=Confidence.MEDIUM,
)
silence = Notice(
    id="silence_makes_other_state_responsible",
    when=_open & (r.TAKE_CHARGE_REQUESTED.happened | r.TAKE_BACK_NOTIFIED.happened) & ~r.ACCEPTED,
    source=AMMR("40", 8) | AMMR("41", 4) | VC_C("C2/3.5"),
    read=(READ_AMMR, READ_VC_PACT),
)
reasons_not_examined = Notice(
    id="reasons_not_examined_while_responsibility_is_open",
    when=_open,
    source=VW("30", 1) | VC_C("C1/3.2.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
child_alone = Right(
    id="child_alone_only_in_own_interest",
    against=a.IND,
    when=IN_PROCEDURE & _alone & ~t.TRANSFERRED.happened,
    source=AMMR("25") | VC_C("C2/3.3.2"),
    read=(READ_VC_PACT,),
)
old_criteria = Notice(
    id="dublin_criteria_after_earlier_registration",
    when=p.DUBLIN & e.APPLICATION_REGISTERED.before(PACT_APPLIES) & ~t.TRANSFERRED.happened,
    source=AMMR("84", 2) | DUBLIN("7"),
    read=(READ_AMMR,),
    confidence=Confidence.MEDIUM,
    disputed=r.TERMS_AFTER_EARLIER_REGISTRATION,
)

# After the transfer decision

_to_be_transferred = f.NOT_CONSIDERED & e.DECISION_MADE_KNOWN.happened & ~t.TRANSFERRED.happened & ~e.DEPARTED.happened
KEEPS_RECEPTION = (
    had_to_be_in_the_netherlands | RELOCATED_HERE.happened | trafficking_signs | ~told_that_reception_can_end
)
"""Vc C2/3.5: in these cases reception goes on until the transfer."""

TRANSFER_TERM_GROWS = Consequence(
    "transfer_term_may_become_three_years", ("explain_absence_at_once", "call_lawyer_today")
)
cooperate = Duty(
    id="cooperate_with_transfer_to_responsible_state",
    when=_to_be_transferred,
    source=AMMR("17", 5) | VC_C("C2/3.5"),
    read=(READ_VC_PACT,),
    if_missed=TRANSFER_TERM_GROWS,
)
lawful_stay = Right(
    id="lawful_stay_until_transfer",
    against=a.IND,
    when=_to_be_transferred,
    source=VW("44a", "", "a") | VW("8", "", "m") | VW("62c"),
    read=(READ_VW_PACT,),
)
reception_ends = Notice(
    id="no_reception_after_transfer_decision",
    when=_to_be_transferred & ~KEEPS_RECEPTION,
    source=VW("44a", "", "d") | AMMR("18", 1) | VC_C("C2/3.5"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
reception_goes_on = Right(
    id="reception_until_transfer_to_responsible_state",
    against=a.COA,
    when=_to_be_transferred & KEEPS_RECEPTION,
    source=VC_C("C2/3.5") | AMMR("18", 1),
    read=(READ_VC_PACT,),
)
decent_living = Right(
    id="basic_needs_after_transfer_decision",
    against=a.STATE,
    when=_to_be_transferred & ~KEEPS_RECEPTION,
    source=VW("44a", "", "d") | AMMR("18", 4) | VC_C("C2/3.5"),
    read=(READ_VW_PACT, READ_VC_PACT),
)

__all__ = ["IN_PROCEDURE", "KEEPS_RECEPTION", "taken_over_is_responsible"]
