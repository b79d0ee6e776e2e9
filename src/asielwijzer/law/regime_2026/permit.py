# SPDX-License-Identifier: EUPL-1.2
"""After the permit since the EU Pact: a home, renewal of the document, and withdrawal.

A home and the match with a municipality are as in the older law. Withdrawal has an intention still: six weeks to
answer it, an interview, and two weeks to react to its report (Vw 41, Vb 3.116, Vc C6/1); the appeal term is two
weeks.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.permit import (
    MATCHED_TO_MUNICIPALITY,
    MOVED_TO_HOME,
    PERMIT_KEPT,
    PERMIT_WITHDRAWN,
    RECEPTION_ENDS_WITH_A_HOME,
    RENEWAL_APPLIED_FOR,
    WITHDRAWAL_DECISION_MADE_KNOWN,
    WITHDRAWAL_INTENTION_MADE_KNOWN,
    WITHDRAWAL_REACTION_SENT,
    WITHDRAWAL_REPORT_SENT,
    WITHDRAWAL_RESPONSE_POSTPONED,
    WITHDRAWAL_RESPONSE_RECEIVED,
    match,
    move,
    withdrawal_outcome,
)
from asielwijzer.law.regime_2021.permit_rights import (
    accept_home,
    disagree_with_match,
    help_in_municipality,
    stay_until_home,
)
from asielwijzer.law.regime_2026.permit_since_june_2026 import WITHDRAWAL_APPEAL_LODGED, renewal, withdrawal_appeal
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, weeks
from asielwijzer.law.works import APR, READ_VB_PACT, READ_VC_PACT, READ_VW_PACT, VB, VC_C, VW

WITHDRAWAL_INTERVIEW_HELD = Event("withdrawal_interview_held", a.IND)

_withdrawing = f.GRANTED & WITHDRAWAL_INTENTION_MADE_KNOWN.happened
_undecided = _withdrawing & ~WITHDRAWAL_DECISION_MADE_KNOWN.happened
_withdrawn = f.GRANTED & WITHDRAWAL_DECISION_MADE_KNOWN.happened & PERMIT_WITHDRAWN

# Terms

response = Deadline(
    id="PACT-WDR-ZW-6W",
    bound=a.PERMIT_HOLDER,
    act=(WITHDRAWAL_RESPONSE_RECEIVED,),
    within=weeks(6),
    after=WITHDRAWAL_INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    when=_withdrawing,
    source=VB("3.116", 2) | VW("41", 4) | VC_C("C6/1.5"),
    read=(READ_VB_PACT, READ_VW_PACT, READ_VC_PACT),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
response_postponed = Extension(
    id="PACT-WDR-ZW-EXT-2W",
    of=response,
    by=weeks(2),
    bound=a.IND,
    when=WITHDRAWAL_RESPONSE_POSTPONED.happened,
    source=VC_C("C6/1.6") | VB("3.116", 2),
    read=(READ_VC_PACT, READ_VB_PACT),
    standing=Standing.POLICY,
)
reaction = Deadline(
    id="PACT-WDR-CA-2W",
    bound=a.PERMIT_HOLDER,
    act=(WITHDRAWAL_REACTION_SENT,),
    within=weeks(2),
    after=WITHDRAWAL_REPORT_SENT,
    counting=Counting.CALENDAR,
    when=_withdrawing & WITHDRAWAL_REPORT_SENT.happened,
    source=VC_C("C6/1.8"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
    if_missed=c.REPORT_STANDS,
)
# Steps

renew = Step(
    id="renew_document",
    phase=older.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER,),
    done=(RENEWAL_APPLIED_FOR,),
    deadline=renewal,
    when=f.GRANTED,
    source=VC_C("C6/3.1") | VW("9", 3),
    read=(READ_VC_PACT, READ_VW_PACT),
)
respond = Step(
    id="answer_withdrawal_intention",
    phase=older.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(WITHDRAWAL_RESPONSE_RECEIVED, WITHDRAWAL_DECISION_MADE_KNOWN),
    deadline=response,
    when=_withdrawing,
    source=VW("41", 1) | VW("41", 4),
    read=(READ_VW_PACT,),
)
interview = Step(
    id="withdrawal_interview",
    phase=older.AFTER_PERMIT,
    by=(a.IND, a.PERMIT_HOLDER),
    present=(a.INTERPRETER, a.LAWYER),
    done=(WITHDRAWAL_INTERVIEW_HELD, WITHDRAWAL_DECISION_MADE_KNOWN),
    follows=(respond,),
    when=_withdrawing,
    source=VW("41", 5) | VC_C("C6/1.7") | APR("66", 1, "d"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
react = Step(
    id="react_to_withdrawal_report",
    phase=older.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(WITHDRAWAL_REACTION_SENT, WITHDRAWAL_DECISION_MADE_KNOWN),
    follows=(interview,),
    deadline=reaction,
    when=_withdrawing & WITHDRAWAL_REPORT_SENT.happened,
    source=VC_C("C6/1.8"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
decide = Step(
    id="pact_decide_on_withdrawal",
    phase=older.AFTER_PERMIT,
    by=(a.IND,),
    done=(WITHDRAWAL_DECISION_MADE_KNOWN,),
    follows=(respond, interview, react),
    when=_withdrawing,
    source=VW("32") | APR("66"),
    read=(READ_VW_PACT,),
    leads_to=(PERMIT_KEPT, PERMIT_WITHDRAWN),
)
lodge_appeal = Step(
    id="appeal_against_withdrawal",
    phase=older.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    done=(WITHDRAWAL_APPEAL_LODGED,),
    follows=(decide,),
    deadline=withdrawal_appeal,
    when=_withdrawn,
    source=VW("69", 2, "b"),
    read=(READ_VW_PACT,),
)

# Rights, duties and what to know

lawyer = Right(
    id="pact_lawyer_against_withdrawal",
    against=a.IND,
    when=_undecided,
    source=VW("41", 1) | APR("66", 1),
    read=(READ_VW_PACT, READ_VC_PACT),
)
cooperate = Duty(
    id="cooperate_in_withdrawal",
    when=_undecided,
    source=APR("66", 1, "b") | VC_C("C6/1.3"),
    read=(READ_VC_PACT,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
family_loses_too = Notice(
    id="withdrawal_reaches_family_permits",
    when=_undecided,
    source=VW("32", 3),
    read=(READ_VW_PACT,),
)

__all__ = [
    "MATCHED_TO_MUNICIPALITY",
    "MOVED_TO_HOME",
    "RECEPTION_ENDS_WITH_A_HOME",
    "accept_home",
    "disagree_with_match",
    "help_in_municipality",
    "match",
    "move",
    "stay_until_home",
    "withdrawal_outcome",
]
