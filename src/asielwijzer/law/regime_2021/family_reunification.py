# SPDX-License-Identifier: EUPL-1.2
"""Family reunification after an asylum permit (nareis).

Vw 29(2) and (4), 2u, 28(3). Terms and steps; what can be known stands in `family_facts`, what the family may
count on in `family_rights`. All of it holds until the new family rules of 12 June 2026.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import family_facts as nar
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension, Nature
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Validity
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, months, weeks
from asielwijzer.law.works import (
    AWB,
    READ_AWB_2026,
    READ_LAWS_2015,
    READ_VW_2026,
    VW,
)

_asked = nar.NAREIS_APPLICATION_RECEIVED.happened
_decided = nar.NAREIS_DECISION_MADE_KNOWN.happened
_late = nar.family_reunification_wanted & (
    nar.nareis_decision_is_late
    | nar.NAREIS_NOTICE_OF_DEFAULT_RECEIVED.happened
    | nar.NAREIS_LATE_APPEAL_LODGED.happened
)
_objected = nar.NAREIS_OBJECTION_RECEIVED.happened
_granted_under_old_rules = Validity(by=e.DECISION_MADE_KNOWN, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES)
_asked_under_old_rules = Validity(by=nar.NAREIS_APPLICATION_RECEIVED, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES)
_decided_under_old_rules = Validity(by=nar.NAREIS_DECISION_MADE_KNOWN, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES)

# Terms

application_term = Deadline(
    id="NAR-3M",
    bound=a.SPONSOR,
    act=(nar.NAREIS_APPLICATION_RECEIVED, nar.FAMILY_MEMBER_ARRIVED),
    within=months(3),
    after=e.DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    when=nar.family_reunification_wanted & e.DECISION_MADE_KNOWN.happened,
    validity=_granted_under_old_rules,
    source=VW("29", 2) | VW("29", 4) | VW("29", 5) | nar.AIDA_FAMILY(),
    read=(READ_VW_2026, nar.READ_AIDA_FAMILY),
    if_missed=c.REGULAR_FAMILY_ROUTE,
)
decision_term = Deadline(
    id="NAR-DEC-90D",
    bound=a.IND,
    act=(nar.NAREIS_DECISION_MADE_KNOWN,),
    within=days(90),
    after=nar.NAREIS_APPLICATION_RECEIVED,
    counting=Counting.ATW,
    when=_asked & ~nar.nine_month_rule_applies,
    validity=_asked_under_old_rules,
    source=VW("2u", 1) | nar.RECEIPT_STARTS_THE_TERM(),
    read=(nar.READ_RBDHA_2023_6992, READ_LAWS_2015),
    disputed=nar.START_OF_NINE_MONTHS,
    if_missed=c.DECISION_IS_LATE,
)
decision_term_of_nine_months = Deadline(
    id="NAR-DEC-9M",
    bound=a.IND,
    act=(nar.NAREIS_DECISION_MADE_KNOWN,),
    within=months(9),
    after=nar.NAREIS_APPLICATION_RECEIVED,
    counting=Counting.ATW,
    when=_asked & nar.nine_month_rule_applies,
    validity=_asked_under_old_rules,
    source=VW("2u", 4),
    read=(READ_VW_2026,),
    disputed=nar.START_OF_NINE_MONTHS,
    if_missed=c.DECISION_IS_LATE,
)
"""It can be longer in special circumstances of a complex case; the Act sets no limit to that."""
decision_term_extended = Extension(
    id="NAR-DEC-EXT-3M",
    of=decision_term,
    by=months(3),
    bound=a.IND,
    when=nar.NAREIS_TERM_EXTENDED.happened & ~nar.nine_month_rule_applies,
    validity=_asked_under_old_rules,
    source=VW("2u", 1) | nar.RECEIPT_STARTS_THE_TERM(),
    read=(nar.READ_RBDHA_2023_6992, READ_LAWS_2015),
)
notice_of_default_not_before = Deadline(
    id="NAR-NOD-EARLIEST",
    bound=a.SPONSOR,
    act=(nar.NAREIS_NOTICE_OF_DEFAULT_RECEIVED,),
    within=days(0),
    after=ChosenBy(
        nar.nine_month_rule_applies, then=EndOf(decision_term_of_nine_months), otherwise=EndOf(decision_term)
    ),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=_asked,
    validity=_asked_under_old_rules,
    source=AWB("6:12", 2, "a") | nar.RECEIPT_STARTS_THE_TERM(),
    read=(READ_AWB_2026, nar.READ_RBDHA_2023_6992),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)
late_appeal_not_before = Deadline(
    id="NAR-NOD-2W",
    bound=a.SPONSOR,
    act=(nar.NAREIS_LATE_APPEAL_LODGED,),
    within=weeks(2),
    after=nar.NAREIS_NOTICE_OF_DEFAULT_RECEIVED,
    counting=Counting.ATW,
    nature=Nature.EARLIEST,
    when=nar.NAREIS_NOTICE_OF_DEFAULT_RECEIVED.happened,
    source=AWB("6:12", 2, "b"),
    read=(READ_AWB_2026,),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)
permit_term = Deadline(
    id="NAR-PERMIT-2W",
    bound=a.IND,
    act=(nar.FAMILY_PERMIT_MADE_KNOWN,),
    within=weeks(2),
    after=nar.FAMILY_MEMBER_REPORTED,
    counting=Counting.ATW,
    when=nar.family_may_come & nar.FAMILY_MEMBER_REPORTED.happened,
    validity=Validity(by=nar.FAMILY_MEMBER_REPORTED, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES),
    source=VW("28", 3),
    read=(READ_VW_2026,),
    if_missed=c.DECISION_IS_LATE,
)
objection_term = Deadline(
    id="NAR-OBJ-4W",
    bound=a.SPONSOR,
    act=(nar.NAREIS_OBJECTION_RECEIVED,),
    within=weeks(4),
    after=nar.NAREIS_DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=nar.NAREIS_REFUSED & _decided,
    validity=_decided_under_old_rules,
    source=VW("69", 1) | AWB("6:9", 2) | nar.IND_FAMILY_QUESTIONS(),
    read=(nar.READ_IND_FAMILY, READ_VW_2026),
    if_missed=c.OBJECTION_INADMISSIBLE,
)
objection_decision_term = Deadline(
    id="NAR-OBJ-DEC-19W",
    bound=a.IND,
    act=(nar.NAREIS_OBJECTION_DECIDED,),
    within=weeks(19),
    after=EndOf(objection_term),
    counting=Counting.ATW,
    when=nar.NAREIS_REFUSED & _objected,
    validity=_decided_under_old_rules,
    source=VW("76", 1) | nar.IND_FAMILY_QUESTIONS(),
    read=(nar.READ_IND_FAMILY, READ_VW_2026),
    if_missed=c.DECISION_IS_LATE,
)
objection_decision_term_extended = Extension(
    id="NAR-OBJ-DEC-EXT-6W",
    of=objection_decision_term,
    by=weeks(6),
    bound=a.IND,
    when=nar.NAREIS_OBJECTION_TERM_EXTENDED.happened,
    validity=_decided_under_old_rules,
    source=AWB("7:10", 3) | nar.IND_FAMILY_QUESTIONS(),
    read=(nar.READ_IND_FAMILY,),
    confidence=Confidence.MEDIUM,
)

objection_decision_waits_for_advice = Extension(
    id="NAR-OBJ-DEC-EXT-13W",
    of=objection_decision_term,
    by=weeks(13),
    bound=a.IND,
    when=nar.NAREIS_OBJECTION_WAITS_FOR_ADVICE.happened,
    validity=_decided_under_old_rules,
    source=VW("76", 2),
    read=(READ_VW_2026,),
)
"""For advice or investigation by others, and apart from the six weeks of Awb 7:10(3)."""

# Steps

application = Step(
    id="nareis_application",
    phase=phases.AFTER_PERMIT,
    by=(a.SPONSOR,),
    present=(a.LAWYER,),
    done=(nar.NAREIS_APPLICATION_RECEIVED, nar.FAMILY_MEMBER_ARRIVED),
    deadline=application_term,
    when=nar.family_reunification_wanted,
    source=VW("29", 2) | VW("29", 4),
    read=(nar.READ_AIDA_FAMILY, READ_VW_2026),
)
notice_of_default = Step(
    id="nareis_notice_of_default",
    phase=phases.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(nar.NAREIS_NOTICE_OF_DEFAULT_RECEIVED,),
    follows=(application,),
    deadline=notice_of_default_not_before,
    when=_late,
    source=AWB("6:12", 2),
    read=(nar.READ_RBDHA_2023_6992, READ_LAWS_2015),
)
late_appeal = Step(
    id="nareis_late_decision_appeal",
    phase=phases.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(nar.NAREIS_LATE_APPEAL_LODGED,),
    follows=(notice_of_default,),
    deadline=late_appeal_not_before,
    when=_late,
    source=AWB("6:12", 2),
    read=(READ_LAWS_2015,),
)
decision = Step(
    id="nareis_decision",
    phase=phases.AFTER_PERMIT,
    by=(a.IND,),
    done=(nar.NAREIS_DECISION_MADE_KNOWN,),
    follows=(application, notice_of_default, late_appeal),
    deadline=decision_term,
    when=nar.family_reunification_wanted,
    source=VW("2u", 1) | VW("2u", 4),
    read=(nar.READ_RBDHA_2023_6992, READ_VW_2026),
    leads_to=(nar.NAREIS_GRANTED, nar.NAREIS_REFUSED),
)
objection = Step(
    id="nareis_objection",
    phase=phases.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(nar.NAREIS_OBJECTION_RECEIVED,),
    follows=(decision,),
    deadline=objection_term,
    when=nar.family_reunification_wanted & nar.NAREIS_REFUSED,
    source=VW("69", 1),
    read=(nar.READ_IND_FAMILY, READ_LAWS_2015),
)
objection_decision = Step(
    id="nareis_objection_decision",
    phase=phases.AFTER_PERMIT,
    by=(a.IND,),
    done=(nar.NAREIS_OBJECTION_DECIDED,),
    follows=(objection,),
    deadline=objection_decision_term,
    when=nar.family_reunification_wanted & nar.NAREIS_REFUSED,
    source=VW("76", 1),
    read=(nar.READ_IND_FAMILY, READ_VW_2026),
    leads_to=(nar.OBJECTION_GRANTED, nar.OBJECTION_REFUSED),
)
appeal = Step(
    id="nareis_appeal",
    phase=phases.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER, a.DISTRICT_COURT),
    done=(nar.NAREIS_APPEAL_LODGED,),
    follows=(objection_decision,),
    when=nar.family_reunification_wanted & nar.NAREIS_REFUSED & nar.OBJECTION_REFUSED,
    source=VW("69", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
collection = Step(
    id="nareis_mvv_collection",
    phase=phases.AFTER_PERMIT,
    by=(a.FAMILY_MEMBER,),
    done=(nar.MVV_COLLECTED, nar.FAMILY_MEMBER_ARRIVED),
    follows=(decision, objection_decision),
    when=nar.family_reunification_wanted & nar.family_may_come,
    source=VW("28", 3) | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
    confidence=Confidence.MEDIUM,
)
arrival = Step(
    id="nareis_arrival_and_permit",
    phase=phases.AFTER_PERMIT,
    by=(a.FAMILY_MEMBER, a.IND),
    done=(nar.FAMILY_PERMIT_MADE_KNOWN,),
    follows=(collection,),
    deadline=permit_term,
    when=nar.family_reunification_wanted & nar.family_may_come,
    source=VW("28", 3),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
