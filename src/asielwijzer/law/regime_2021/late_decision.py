# SPDX-License-Identifier: EUPL-1.2
"""When the IND is late: notice of default, two weeks, appeal (Awb 6:12 and 8:55b-d).

A notice of default on the last day of the term is still too early, and an appeal on a notice that was too
early is inadmissible. The court does not grant the permit: it orders a decision, on pain of a penalty.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021.decision_terms import (
    NOTICE_OF_DEFAULT_RECEIVED,
    READ_RULINGS_ON_TERMS,
    TERM_RUNS,
    six_months,
)
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.regime_2021.ukraine import (
    PROTECTED_OR_WAS,
    READ_TEMPORARY_PROTECTION_RULING,
    TEMPORARY_PROTECTION_ENDED,
    TEMPORARY_PROTECTION_RULING,
    decision_after_protection,
)
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, DateFact, YesNo
from asielwijzer.law.vocabulary.happenings import EndOf, Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import AWB, READ_AWB_2026, READ_VW_2026, VW, page, ruling

LATE_PAGE = page(
    "RefugeeHelp 100221",
    "https://refugeehelp.nl/en/status-holder/article/100221-here-is-what-you-can-do-if-the-ind-is-late-in-deciding",
)

# What can happen and be known

LATE_APPEAL_LODGED = Event("appeal_against_late_decision_lodged", a.APPLICANT_AND_LAWYER)
LATE_RULING_SENT = Event("ruling_on_late_decision_sent", a.DISTRICT_COURT)

decision_is_late = YesNo("decision_is_late")
"""The last day for the decision has passed, as far as the person and the lawyer can tell."""
late_appeal_heard = YesNo("late_appeal_heard_at_a_hearing")
late_order = Choice("late_decision_order", ("two_weeks", "eight_weeks_twice", "another_day", "none"))
"""What the court ordered. `none`: the appeal was inadmissible or unfounded."""
TWO_WEEKS = late_order.option("two_weeks")
EIGHT_WEEKS_TWICE = late_order.option("eight_weeks_twice")
ANOTHER_DAY = late_order.option("another_day")
decide_by = DateFact("decision_ordered_by")
"""The day in the ruling."""

_pressing = NOTICE_OF_DEFAULT_RECEIVED.happened | LATE_APPEAL_LODGED.happened
_late = _pressing | (decision_is_late & UNDECIDED)
_no_decision_or_a_notice = UNDECIDED | NOTICE_OF_DEFAULT_RECEIVED.happened

# The notice of default and the two weeks

notice_not_too_early = Deadline(
    id="NOD-EARLIEST",
    bound=a.APPLICANT_AND_LAWYER,
    act=(NOTICE_OF_DEFAULT_RECEIVED,),
    within=days(0),
    after=EndOf(six_months),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=TERM_RUNS & _no_decision_or_a_notice,
    source=AWB("6:12", 2, "a") | VW("42", 1) | ruling("ECLI:NL:RBDHA:2024:10679")(),
    read=(READ_AWB_2026, READ_VW_2026, READ_RULINGS_ON_TERMS),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)
notice_not_too_early_after_protection = Deadline(
    id="NOD-TP-EARLIEST",
    bound=a.APPLICANT_AND_LAWYER,
    act=(NOTICE_OF_DEFAULT_RECEIVED,),
    within=days(0),
    after=EndOf(decision_after_protection),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=PROTECTED_OR_WAS & _no_decision_or_a_notice,
    source=AWB("6:12", 2, "a") | VW("43a") | TEMPORARY_PROTECTION_RULING(),
    read=(READ_AWB_2026, READ_VW_2026, READ_TEMPORARY_PROTECTION_RULING),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)
notice_during_protection = Breach(
    id="notice_of_default_during_temporary_protection",
    by=a.APPLICANT_AND_LAWYER,
    when=f.temporary_protection & NOTICE_OF_DEFAULT_RECEIVED.happened & ~TEMPORARY_PROTECTION_ENDED.happened,
    source=VW("43a") | TEMPORARY_PROTECTION_RULING(),
    read=(READ_AWB_2026, READ_VW_2026, READ_TEMPORARY_PROTECTION_RULING),
    consequence=c.TOO_EARLY_INADMISSIBLE,
)
two_weeks_after_notice = Deadline(
    id="NOD-2W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(LATE_APPEAL_LODGED,),
    within=weeks(2),
    after=NOTICE_OF_DEFAULT_RECEIVED,
    counting=Counting.ATW,
    nature=Nature.EARLIEST,
    source=AWB("6:12", 2, "b"),
    read=(READ_AWB_2026,),
    if_missed=c.TOO_EARLY_INADMISSIBLE,
)

# The court

ruling_without_hearing = Deadline(
    id="LATE-COURT-8W",
    bound=a.DISTRICT_COURT,
    act=(LATE_RULING_SENT,),
    within=weeks(8),
    after=LATE_APPEAL_LODGED,
    counting=Counting.ATW,
    when=~late_appeal_heard,
    source=AWB("8:55b", 1),
    read=(READ_AWB_2026,),
    if_missed=c.NONE,
)
ruling_after_hearing = Deadline(
    id="LATE-COURT-13W",
    bound=a.DISTRICT_COURT,
    act=(LATE_RULING_SENT,),
    within=weeks(13),
    after=LATE_APPEAL_LODGED,
    counting=Counting.ATW,
    when=late_appeal_heard,
    source=AWB("8:55b", 3),
    read=(READ_AWB_2026,),
    if_missed=c.NONE,
)
order_two_weeks = Deadline(
    id="LATE-ORDER-2W",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN,),
    within=weeks(2),
    after=LATE_RULING_SENT,
    counting=Counting.ATW,
    when=TWO_WEEKS,
    source=AWB("8:55d", 1),
    read=(READ_AWB_2026,),
    if_missed=c.COURT_PENALTY,
)
order_interview = Deadline(
    id="LATE-ORDER-8-INT",
    bound=a.IND,
    act=(e.DETAILED_INTERVIEW_HELD,),
    within=weeks(8),
    after=LATE_RULING_SENT,
    counting=Counting.CALENDAR,
    when=EIGHT_WEEKS_TWICE,
    source=AWB("8:55d", 3) | ruling("ECLI:NL:RBDHA:2025:12330")(),
    read=(READ_AWB_2026, READ_RULINGS_ON_TERMS),
    standing=Standing.CASE_LAW,
    if_missed=c.COURT_PENALTY,
)
order_sixteen_weeks = Deadline(
    id="LATE-ORDER-8PLUS8",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN,),
    within=weeks(16),
    after=LATE_RULING_SENT,
    counting=Counting.CALENDAR,
    when=EIGHT_WEEKS_TWICE,
    source=AWB("8:55d", 3) | ruling("ECLI:NL:RBDHA:2025:12330")(),
    read=(READ_AWB_2026, READ_RULINGS_ON_TERMS),
    standing=Standing.CASE_LAW,
    if_missed=c.COURT_PENALTY,
)
order_by_day = Deadline(
    id="LATE-ORDER-DAY",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN,),
    within=days(0),
    after=decide_by,
    counting=Counting.CALENDAR,
    when=ANOTHER_DAY,
    source=AWB("8:55d", 3),
    read=(READ_AWB_2026,),
    standing=Standing.CASE_LAW,
    if_missed=c.COURT_PENALTY,
)

# Steps

send_notice = Step(
    id="send_notice_of_default",
    phase=phases.WAITING,
    by=(a.LAWYER, a.APPLICANT),
    done=(NOTICE_OF_DEFAULT_RECEIVED,),
    deadline=notice_not_too_early,
    when=_late,
    source=AWB("6:12", 2),
    read=(READ_AWB_2026,),
)
appeal_late = Step(
    id="appeal_against_late_decision",
    phase=phases.WAITING,
    by=(a.LAWYER, a.APPLICANT),
    done=(LATE_APPEAL_LODGED,),
    follows=(send_notice,),
    deadline=two_weeks_after_notice,
    when=_late,
    source=AWB("6:12"),
    read=(READ_AWB_2026,),
)
court_orders = Step(
    id="court_orders_a_decision",
    phase=phases.WAITING,
    by=(a.DISTRICT_COURT,),
    done=(LATE_RULING_SENT,),
    follows=(appeal_late,),
    when=LATE_APPEAL_LODGED.happened,
    source=AWB("8:55d"),
    read=(READ_AWB_2026,),
    leads_to=(TWO_WEEKS, EIGHT_WEEKS_TWICE, ANOTHER_DAY, late_order.option("none")),
)

# What matters now

appeal_reaches_decision = Right(
    id="appeal_reaches_the_later_decision",
    when=LATE_APPEAL_LODGED.happened & e.DECISION_MADE_KNOWN.happened & ~LATE_RULING_SENT.happened,
    source=AWB("6:20", 3) | ruling("ECLI:NL:RBDHA:2019:6449")(),
    read=(READ_AWB_2026, READ_RULINGS_ON_TERMS),
)
no_new_notice = Right(
    id="no_new_notice_after_withdrawn_decision",
    against=a.IND,
    when=e.DECISION_WITHDRAWN.happened,
    source=AWB("6:12", 3) | ruling("ECLI:NL:RBDHA:2026:2124")(),
    read=(READ_AWB_2026, READ_RULINGS_ON_TERMS),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
no_permit_by_silence = Notice(
    id="no_permit_by_silence",
    when=_late & UNDECIDED,
    source=AWB("8:55d", 1) | AWB("6:20", 1),
    read=(READ_AWB_2026,),
)
check_the_day_first = Notice(
    id="check_last_day_before_notice",
    when=decision_is_late & ~NOTICE_OF_DEFAULT_RECEIVED.happened & UNDECIDED,
    source=AWB("6:12", 2) | LATE_PAGE(),
    read=(READ_AWB_2026, READ_RULINGS_ON_TERMS),
)
do_not_wait_too_long = Notice(
    id="late_appeal_not_unreasonably_late",
    when=NOTICE_OF_DEFAULT_RECEIVED.happened & ~LATE_APPEAL_LODGED.happened & UNDECIDED,
    source=AWB("6:12", 1) | AWB("6:12", 4),
    read=(READ_AWB_2026,),
)
shorter_after_21_months = Notice(
    id="court_may_order_sooner_after_21_months",
    when=LATE_APPEAL_LODGED.happened & ~LATE_RULING_SENT.happened & UNDECIDED,
    source=ruling("ECLI:NL:RBDHA:2025:17013")(),
    read=(READ_RULINGS_ON_TERMS,),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
