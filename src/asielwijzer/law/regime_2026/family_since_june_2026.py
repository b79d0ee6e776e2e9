# SPDX-License-Identifier: EUPL-1.2
"""Family reunification since 12 June 2026: the terms (Vw 29c, 29d and 2u).

For a refugee: within three months of the permit, or an application for the entry visa (mvv) within them. For
subsidiary protection: not within two years, and with enough own income and a home. In both cases only the spouse,
minor children, and of a child who is alone the parents, with minor brothers and sisters who come along. Applications
of before 12 June 2026 that were not decided then fall under these rules as well, says the IND; the courts have still
to rule on that.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.family_facts import (
    FAMILY_MEMBER_ARRIVED,
    FAMILY_MEMBER_REPORTED,
    FAMILY_PERMIT_MADE_KNOWN,
    NAREIS_APPLICATION_RECEIVED,
    NAREIS_DECISION_MADE_KNOWN,
    NAREIS_NOTICE_OF_DEFAULT_RECEIVED,
    NAREIS_OBJECTION_DECIDED,
    NAREIS_OBJECTION_RECEIVED,
    NAREIS_OBJECTION_TERM_EXTENDED,
    NAREIS_OBJECTION_WAITS_FOR_ADVICE,
    NAREIS_REFUSED,
    can_be_sponsor,
    family_may_come,
    family_reunification_wanted,
    family_wanted,
    nareis_decision,
    nareis_objection_outcome,
    who_asks_wants_family,
)
from asielwijzer.law.regime_2021.family_reunification import late_appeal_not_before
from asielwijzer.law.regime_2026.permit_since_june_2026 import FIRST_DAY, SINCE_JUNE_2026
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import EndOf, Validity
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, days, months, weeks, years
from asielwijzer.law.works import (
    AWB,
    READ_AWB_2026,
    READ_VC_PACT,
    READ_VW_PACT,
    VC_C,
    VW,
)

TOO_EARLY_FOR_FAMILY = Consequence("family_request_too_early", ("send_again_after_the_term", "call_lawyer_today"))

# Whom the new rules reach

_granted_now = e.DECISION_MADE_KNOWN.on_or_after(FIRST_DAY)
_asked_now = NAREIS_APPLICATION_RECEIVED.happened & NAREIS_APPLICATION_RECEIVED.on_or_after(FIRST_DAY)
_asked_before = NAREIS_APPLICATION_RECEIVED.happened & NAREIS_APPLICATION_RECEIVED.before(FIRST_DAY)
_decided = NAREIS_DECISION_MADE_KNOWN.happened
_decided_before = _decided & NAREIS_DECISION_MADE_KNOWN.before(FIRST_DAY)
_wanted = e.DECISION_MADE_KNOWN.happened & can_be_sponsor & family_reunification_wanted
UNDER_NEW_RULES = _wanted & (_granted_now | _asked_now) & ~_decided_before
"""The permit, or the request for the family, is of 12 June 2026 or later."""
UNDECIDED_OLD_REQUEST = _wanted & _asked_before & ~_decided_before
_since = Validity(by=NAREIS_APPLICATION_RECEIVED, since=FIRST_DAY)
_decided_since = Validity(by=NAREIS_DECISION_MADE_KNOWN, since=FIRST_DAY)

# Terms

waiting_time = Deadline(
    id="T-FAM-01",
    bound=a.SPONSOR,
    act=(NAREIS_APPLICATION_RECEIVED,),
    within=years(2),
    after=e.DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    nature=Nature.EARLIEST,
    when=UNDER_NEW_RULES & f.SUBSIDIARY_PROTECTION,
    source=VW("29d", 2, "a") | VC_C("C5/1.2.1"),
    read=(READ_VW_PACT, READ_VC_PACT),
    if_missed=TOO_EARLY_FOR_FAMILY,
)
request_in_three_months = Deadline(
    id="T-FAM-02",
    bound=a.SPONSOR,
    act=(NAREIS_APPLICATION_RECEIVED, FAMILY_MEMBER_ARRIVED),
    within=months(3),
    after=e.DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    when=_wanted & f.REFUGEE_STATUS,
    validity=SINCE_JUNE_2026,
    source=VW("29c", 1) | VW("29c", 2) | VC_C("C5/1.1.1"),
    read=(READ_VW_PACT, READ_VC_PACT),
    if_missed=c.REGULAR_FAMILY_ROUTE,
)
decision = Deadline(
    id="FAM-DEC-9M",
    bound=a.IND,
    act=(NAREIS_DECISION_MADE_KNOWN,),
    within=months(9),
    after=NAREIS_APPLICATION_RECEIVED,
    counting=Counting.ATW,
    when=NAREIS_APPLICATION_RECEIVED.happened,
    validity=_since,
    source=VW("2u", 4),
    read=(READ_VW_PACT,),
    if_missed=c.DECISION_IS_LATE,
)
"""It can be longer in special circumstances of a complex case; the Act sets no limit to that."""
notice_of_default = Deadline(
    id="FAM-NOD-EARLIEST",
    bound=a.SPONSOR,
    act=(NAREIS_NOTICE_OF_DEFAULT_RECEIVED,),
    within=days(0),
    after=EndOf(decision),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=NAREIS_APPLICATION_RECEIVED.happened,
    validity=_since,
    source=AWB("6:12", 2, "a"),
    read=(READ_AWB_2026,),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)
objection = Deadline(
    id="FAM-OBJ-4W",
    bound=a.SPONSOR,
    act=(NAREIS_OBJECTION_RECEIVED,),
    within=weeks(4),
    after=NAREIS_DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=NAREIS_REFUSED & _decided,
    validity=_decided_since,
    source=VW("69", 1) | AWB("6:9", 2),
    read=(READ_VW_PACT, READ_AWB_2026),
    if_missed=c.OBJECTION_INADMISSIBLE,
)
objection_decision = Deadline(
    id="FAM-OBJ-DEC-19W",
    bound=a.IND,
    act=(NAREIS_OBJECTION_DECIDED,),
    within=weeks(19),
    after=EndOf(objection),
    counting=Counting.ATW,
    when=NAREIS_REFUSED & NAREIS_OBJECTION_RECEIVED.happened,
    validity=_decided_since,
    source=VW("76", 1),
    read=(READ_VW_PACT,),
    if_missed=c.DECISION_IS_LATE,
)
objection_decision_extended = Extension(
    id="FAM-OBJ-DEC-EXT-6W",
    of=objection_decision,
    by=weeks(6),
    bound=a.IND,
    when=NAREIS_OBJECTION_TERM_EXTENDED.happened,
    validity=_decided_since,
    source=AWB("7:10", 3),
    read=(READ_AWB_2026,),
    confidence=Confidence.MEDIUM,
)
objection_waits_for_advice = Extension(
    id="FAM-OBJ-DEC-EXT-13W",
    of=objection_decision,
    by=weeks(13),
    bound=a.IND,
    when=NAREIS_OBJECTION_WAITS_FOR_ADVICE.happened,
    validity=_decided_since,
    source=VW("76", 2),
    read=(READ_VW_PACT,),
)
report_on_arrival = Deadline(
    id="FAM-REPORT-3D",
    bound=a.FAMILY_MEMBER,
    act=(FAMILY_MEMBER_REPORTED,),
    within=days(3),
    after=FAMILY_MEMBER_ARRIVED,
    counting=Counting.CALENDAR,
    when=family_may_come & FAMILY_MEMBER_ARRIVED.happened,
    validity=Validity(by=FAMILY_MEMBER_ARRIVED, since=FIRST_DAY),
    source=VC_C("C5/4"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
permit = Deadline(
    id="FAM-PERMIT-2W",
    bound=a.IND,
    act=(FAMILY_PERMIT_MADE_KNOWN,),
    within=weeks(2),
    after=FAMILY_MEMBER_REPORTED,
    counting=Counting.ATW,
    when=family_may_come & FAMILY_MEMBER_REPORTED.happened,
    validity=Validity(by=FAMILY_MEMBER_REPORTED, since=FIRST_DAY),
    source=VW("28", 2),
    read=(READ_VW_PACT,),
    if_missed=c.DECISION_IS_LATE,
)

__all__ = [
    "family_wanted",
    "late_appeal_not_before",
    "nareis_decision",
    "nareis_objection_outcome",
    "who_asks_wants_family",
]
