# SPDX-License-Identifier: EUPL-1.2
"""Leaving after a refusal: how much time, what follows, and who helps (Vw 61 to 66a).

Four weeks, or at once. Where the appeal or a provisional measure suspended the refusal, the time runs from
the ruling; the appeal term alone does not stop it, as long as no appeal is lodged (Vw 82(4)). After a Dublin
refusal the statute gives four weeks too, unless the decision shortens them; policy gives at most ten working days
to somebody who will leave by himself, and nothing to others.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.disputes import GNANDI
from asielwijzer.law.regime_2021 import appeal_effect as effect
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.appeal import SIMPLIFIED_RULING_SENT
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, first_known
from asielwijzer.law.vocabulary.sources import Dispute, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.terms import Counting, days, weeks, working_days
from asielwijzer.law.works import READ_LAWS_2015, READ_VC_2026, READ_VW_2026, VC_C, VW

leaves_by_himself = YesNo("leaves_for_the_other_state_by_himself")
"""The person told that he will go to the responsible state by himself."""
transfer_is_urgent = YesNo("transfer_is_urgent")
"""The transfer term is about to end, or another reason makes the transfer urgent (Vw 62c(3))."""

DUBLIN_DEPARTURE = Dispute("dublin_departure_term", VW("62c", 1) | VW("62c", 3) | VC_C("C1/2.6"))
"""The statute: four weeks, which may be shortened. The policy, until April 2026 too: at most ten working days."""

NO_TERM = Outcome("departure_term", "no_duty_to_leave")
MEMBER_STATE = Outcome("departure_term", "to_member_state_at_once")
TRANSFER = Outcome("departure_term", "transfer_without_term")
TEN_WORKING_DAYS = Outcome("departure_term", "ten_working_days")
AT_ONCE = Outcome("departure_term", "at_once")
FOUR_WEEKS = Outcome("departure_term", "four_weeks")


def _rule(
    name: str,
    when: Condition,
    then: Outcome,
    source: Source | Sources,
    standing: Standing = Standing.LAW,
) -> Rule:
    return Rule(
        id=f"departure_term.{name}",
        when=when,
        then=then,
        source=source,
        read=(READ_VW_2026,) if standing is Standing.LAW else (READ_VC_2026, READ_VW_2026),
        standing=standing,
    )


departure_term = Decision(
    "departure_term",
    (
        _rule("no_refusal", effect.NO_REFUSAL | effect.OPEN_AGAIN, NO_TERM, VW("61", 1)),
        _rule(
            "protected_elsewhere",
            f.INADMISSIBLE & f.PROTECTED_IN_MEMBER_STATE,
            MEMBER_STATE,
            VW("45", 9) | VW("62a", 3),
        ),
        _rule(
            "dublin_no_term",
            f.NOT_CONSIDERED & (f.detained | transfer_is_urgent | ~leaves_by_himself),
            TRANSFER,
            VC_C("C1/2.6") | VW("62c", 2) | VW("62c", 3),
            Standing.POLICY,
        ),
        _rule(
            "dublin_by_himself",
            f.NOT_CONSIDERED,
            TEN_WORKING_DAYS,
            VC_C("C1/2.6") | VW("62c", 1) | VW("62c", 3),
            Standing.POLICY,
        ),
        _rule("at_once", f.departure_at_once, AT_ONCE, VW("62", 2)),
        Rule(
            id="departure_term.four_weeks",
            then=FOUR_WEEKS,
            source=VW("62", 1),
            read=(READ_VW_2026,),
        ),
    ),
    arises=e.DECISION_MADE_KNOWN.happened & f.REFUSED,
)

FROM = ChosenBy(
    when=effect.HELD,
    then=first_known(e.COURT_RULING_SENT, SIMPLIFIED_RULING_SENT),
    otherwise=e.DECISION_MADE_KNOWN,
)
"""The refusal has no effect while the appeal suspends it (Vw 45(3)); during the appeal term alone it has
(82(4)).
"""
_gone = (e.DEPARTED,)

four_weeks = Deadline(
    id="DEP-4W",
    seldom_recorded=True,
    bound=a.APPLICANT,
    act=_gone,
    within=weeks(4),
    after=FROM,
    counting=Counting.ATW,
    when=FOUR_WEEKS,
    source=VW("62", 1) | VW("45", 3) | VW("82", 4),
    read=(READ_VW_2026, READ_LAWS_2015),
    if_missed=c.REMOVAL_POSSIBLE,
)
at_once = Deadline(
    id="DEP-0",
    seldom_recorded=True,
    bound=a.APPLICANT,
    act=_gone,
    within=days(0),
    after=FROM,
    counting=Counting.CALENDAR,
    when=AT_ONCE | MEMBER_STATE,
    source=VW("62", 2) | VW("45", 9),
    read=(READ_VW_2026,),
    disputed=GNANDI,
    if_missed=c.REMOVAL_POSSIBLE,
)
to_responsible_state = Deadline(
    id="DUB-DEP-10WD",
    seldom_recorded=True,
    bound=a.APPLICANT,
    act=_gone,
    within=working_days(10),
    after=FROM,
    counting=Counting.WORKING_DAYS,
    when=TEN_WORKING_DAYS,
    source=VC_C("C1/2.6") | VW("62c", 3),
    read=(READ_VC_2026, READ_VW_2026),
    standing=Standing.POLICY,
    disputed=DUBLIN_DEPARTURE,
    if_missed=c.REMOVAL_POSSIBLE,
)
"""The day to act by: the earlier of the two."""
to_responsible_state_by_law = Deadline(
    id="DUB-DEP-4W",
    bound=a.APPLICANT,
    within=weeks(4),
    after=FROM,
    counting=Counting.ATW,
    nature=Nature.PERIOD,
    when=TEN_WORKING_DAYS,
    source=VW("62c", 1) | VW("62c", 2) | VW("62c", 3),
    read=(READ_VW_2026,),
    disputed=DUBLIN_DEPARTURE,
)
"""What the statute gives where the decision does not shorten it; shown beside the policy, not as a day to act by."""
earlier_day_first = Notice(
    id="dublin_departure_earlier_day_first",
    when=TEN_WORKING_DAYS & ~e.DEPARTED.happened,
    source=VW("62c", 1) | VW("62c", 3) | VC_C("C1/2.6"),
    read=(READ_VW_2026, READ_VC_2026),
    disputed=DUBLIN_DEPARTURE,
)
