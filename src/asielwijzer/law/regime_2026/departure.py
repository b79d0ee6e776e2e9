# SPDX-License-Identifier: EUPL-1.2
"""Leaving after a refusal since the EU Pact: how much time, what follows, and who helps (Vw 61 to 66a).

Four weeks after the return decision, or at once. Where the appeal suspends the refusal, the duty to leave waits: for
the end of the appeal term, or for the ruling. Somebody with a transfer decision has no term: he stays lawfully until
he has left or is transferred (Vw 62c). The return border procedure stands with the border procedure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.appeal import SIMPLIFIED_RULING_SENT
from asielwijzer.law.regime_2021.return_help import (
    NO_PERMIT_PAGE,
    RETURN_ASKED_AT_IOM,
    RETURN_TALK_HELD,
    return_help,
    too_ill_to_travel,
)
from asielwijzer.law.regime_2026 import appeal as app
from asielwijzer.law.regime_2026 import appeal_effect as effect
from asielwijzer.law.regime_2026.decision import return_would_breach_treaties
from asielwijzer.law.regime_2026.grounds import SUSPENDED_BY_LAW
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import (
    READ_SEED,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    RVA,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)


def _outcome(name: str) -> Outcome:
    return Outcome("pact_departure_term", name)


NO_DUTY = _outcome("no_duty_to_leave")
TRANSFER = _outcome("stay_until_transfer")
MEMBER_STATE = _outcome("to_member_state_at_once")
NO_RETURN_DECISION = _outcome("no_return_decision")
AT_ONCE = _outcome("at_once")
FOUR_WEEKS = _outcome("four_weeks")


def _rule(
    name: str, when: Condition, then: Outcome, source: Source | Sources, read: tuple[Reading, ...] = (READ_VW_PACT,)
) -> Rule:
    return Rule(id=f"pact_departure_term.{name}", when=when, then=then, source=source, read=read)


pact_departure_term = Decision(
    "pact_departure_term",
    (
        _rule("no_refusal", effect.NO_REFUSAL | effect.OPEN_AGAIN, NO_DUTY, VW("61", 1)),
        _rule(
            "transfer",
            f.NOT_CONSIDERED,
            TRANSFER,
            VW("62c") | VW("44a", "", "a") | VC_C("C2/3.5"),
            (READ_VW_PACT, READ_VC_PACT),
        ),
        _rule(
            "protected_elsewhere",
            f.INADMISSIBLE & f.PROTECTED_IN_MEMBER_STATE,
            MEMBER_STATE,
            VW("45", 9) | VW("62a", 3),
        ),
        _rule(
            "no_return_decision",
            return_would_breach_treaties,
            NO_RETURN_DECISION,
            VW("45", 3, "a") | VC_C("C3/3.3.2.3"),
            (READ_VW_PACT, READ_VC_PACT),
        ),
        _rule("at_once", f.departure_at_once, AT_ONCE, VW("62", 2)),
        Rule(id="pact_departure_term.four_weeks", then=FOUR_WEEKS, source=VW("62", 1), read=(READ_VW_PACT,)),
    ),
    arises=e.DECISION_MADE_KNOWN.happened & f.REFUSED,
)

FROM = ChosenBy(
    when=effect.HELD,
    then=first_known(e.COURT_RULING_SENT, SIMPLIFIED_RULING_SENT),
    otherwise=ChosenBy(
        when=SUSPENDED_BY_LAW & ~e.APPEAL_LODGED.happened,
        then=EndOf(app.two_weeks),
        otherwise=e.DECISION_MADE_KNOWN,
    ),
)
"""Vw 82(1) suspends the decision during the appeal term too; the exception for the duty to leave has gone from it."""
_gone = (e.DEPARTED,)

four_weeks = Deadline(
    id="PACT-DEP-4W",
    bound=a.APPLICANT,
    act=_gone,
    within=weeks(4),
    after=FROM,
    counting=Counting.ATW,
    when=FOUR_WEEKS,
    source=VW("62", 1) | VW("45", 1, "b") | VW("82", 1),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
    if_missed=c.REMOVAL_POSSIBLE,
)
"""The four weeks are certain; that they wait for the end of the appeal term is read from Vw 82(1)."""
at_once = Deadline(
    id="PACT-DEP-0",
    bound=a.APPLICANT,
    act=_gone,
    within=days(0),
    after=FROM,
    counting=Counting.CALENDAR,
    when=AT_ONCE | MEMBER_STATE,
    source=VW("62", 2) | VW("45", 9),
    read=(READ_VW_PACT,),
    if_missed=c.REMOVAL_POSSIBLE,
)

# Who must leave now

_refused = f.REFUSED & e.DECISION_MADE_KNOWN.happened
_request_pending = e.PROVISIONAL_MEASURE_REQUESTED.happened & ~e.PROVISIONAL_MEASURE_DECIDED.happened
_waits = effect.SUSPENDED | effect.MEASURE_IN_FORCE | _request_pending
_has_to_leave = _refused & (FOUR_WEEKS | AT_ONCE | MEMBER_STATE) & ~e.DEPARTED.happened
_alone = f.minor & f.unaccompanied
_adult_or_family = ~_alone & ~f.family_with_minor_child

# The end of reception

reception_ends = Deadline(
    id="PACT-REC-END-DEP",
    bound=a.COA,
    within=days(0),
    after=EndOf(four_weeks),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=FOUR_WEEKS & _adult_or_family & ~_waits,
    source=VW("45", 1, "c") | RVA("5"),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
)
"""The Rva was read as it stood in November 2025."""
shelter_ends = Notice(
    id="pact_shelter_ends_after_refusal",
    when=_has_to_leave & _adult_or_family,
    source=VW("45", 1, "c") | SEED_PAGE(),
    read=(READ_VW_PACT, READ_SEED),
)
family_keeps_place = Right(
    id="pact_family_with_child_keeps_shelter",
    against=a.STATE,
    when=_has_to_leave & f.family_with_minor_child,
    source=NO_PERMIT_PAGE(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
child_alone_keeps_place = Right(
    id="pact_child_alone_keeps_reception",
    against=a.COA,
    when=_has_to_leave & _alone,
    source=RVA("6"),
    confidence=Confidence.MEDIUM,
)

# Leaving

talk = Step(
    id="pact_return_talk",
    phase=older.DEPARTURE,
    by=(a.DTV, a.IOM, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(RETURN_TALK_HELD, RETURN_ASKED_AT_IOM),
    when=_has_to_leave & ~_waits,
    source=SEED_PAGE() | VW("61", 2),
    read=(READ_SEED, READ_VW_PACT),
    standing=Standing.USUAL,
)
leave = Step(
    id="pact_leave_the_netherlands",
    phase=older.DEPARTURE,
    by=(a.APPLICANT,),
    present=(a.IOM, a.DTV),
    done=(e.DEPARTED,),
    follows=(talk,),
    when=(_has_to_leave & ~_waits) | (_refused & e.DEPARTED.happened),
    source=VW("61", 1) | SEED_PAGE(),
    read=(READ_VW_PACT, READ_SEED),
)
must_leave = Duty(
    id="pact_leave_after_refusal",
    when=_has_to_leave & ~_waits,
    source=VW("61", 1) | VW("62", 1) | SEED_PAGE(),
    read=(READ_VW_PACT, READ_SEED),
    if_missed=c.REMOVAL_POSSIBLE,
)
leave_unless_appeal = Notice(
    id="pact_leave_unless_you_appeal_in_time",
    when=_has_to_leave & effect.SUSPENDED & ~e.APPEAL_LODGED.happened,
    source=VW("82", 1) | VW("61", 1),
    read=(READ_VW_PACT,),
)
ask_more_time = Right(
    id="pact_ask_more_time_to_leave",
    against=a.IND,
    when=_has_to_leave & FOUR_WEEKS & ~_waits,
    source=VW("62", 4),
    read=(READ_VW_PACT,),
)
preparation = Notice(
    id="pact_preparing_departure_may_be_asked",
    when=_refused & (effect.SUSPENDED | effect.MEASURE_IN_FORCE),
    source=VW("61", 2) | VW("63", 3),
    read=(READ_VW_PACT,),
)
entry_ban = Notice(
    id="pact_entry_ban",
    when=_has_to_leave & (AT_ONCE | FOUR_WEEKS) & ~f.minor,
    source=VW("66a", 1) | VW("45", 8) | VB("6.5a", 1),
    read=(READ_VW_PACT, READ_VB_PACT),
)
no_ban_for_minors = Right(
    id="pact_no_entry_ban_for_minors",
    against=a.IND,
    when=_has_to_leave & f.minor,
    source=VB("6.5", 2, "f"),
    read=(READ_VB_PACT,),
)
illness = Right(
    id="pact_no_removal_while_too_ill",
    against=a.IND,
    when=_refused & too_ill_to_travel & ~e.DEPARTED.happened,
    source=VW("64") | VB("6.1e") | VB("6.1f"),
    read=(READ_VW_PACT, READ_VB_PACT),
)
what_next = Notice(
    id="pact_no_permit_what_next",
    when=_has_to_leave,
    source=SEED_PAGE() | NO_PERMIT_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)

__all__ = ["pact_departure_term", "return_help"]
