# SPDX-License-Identifier: EUPL-1.2
"""Higher appeal to the Council of State, and objection (verzet) against a ruling without a hearing.

The term runs from the day after the ruling is sent, not from its receipt. Where the appeal term was one
week, rulings apply one week to the higher appeal too; no statute text after 2015 that says so was read, so
that stays disputed.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.disputes import HIGHER_APPEAL_TERM
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.appeal import (
    APPEAL_TERM_OUTSIDE_TRACK_4,
    ONE_WEEK_BY_KIND,
    SIMPLIFIED_RULING_SENT,
    UNFOUNDED_ELSEWHERE,
    UNFOUNDED_EXTENDED,
    UNFOUNDED_IN_DAYS,
)
from asielwijzer.law.regime_2021.late_decision import LATE_RULING_SENT
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Window
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.terms import Counting, weeks
from asielwijzer.law.works import AWB, READ_LAWS_2015, VW, page, ruling

SENDING_COUNTS = page("ABRvS 202203821/1/V2", "https://www.raadvanstate.nl/uitspraken/@132237/202203821-1-v2/")
VERZET_RULING = ruling("ECLI:NL:RBDHA:2019:2761")
SIX_WEEKS_NAMED = ruling("ECLI:NL:RBDHA:2023:14401")
ONE_WEEK_APPLIED = ruling("ECLI:NL:RVS:2018:4311")
READ_RULINGS_ON_APPEAL = Reading(
    "rulings-on-appeal-terms",
    "Rulings on appeal terms: openings and summaries",
    "https://uitspraken.rechtspraak.nl",
)

VERZET_TERM = Dispute("verzet_term_late_decision", SIX_WEEKS_NAMED() | VERZET_RULING() | VW("69", 1) | AWB("8:55", 2))
"""Six weeks (named in rulings on late decisions), or the terms of Vw 69?"""

HIGHER_APPEAL_INADMISSIBLE = Consequence(
    "higher_appeal_inadmissible", ("show_that_lateness_is_excusable", "call_lawyer_today")
)
OBJECTION_TO_RULING_INADMISSIBLE = Consequence("verzet_inadmissible", ("show_that_lateness_is_excusable",))

VERZET_LODGED = Event("verzet_lodged", a.APPLICANT)
late_ruling_without_hearing = YesNo("late_ruling_without_hearing")

_ONE_WEEK = ONE_WEEK_BY_KIND | UNFOUNDED_IN_DAYS

# Higher appeal

four_weeks = Deadline(
    id="HB-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.HIGHER_APPEAL_LODGED,),
    within=weeks(4),
    after=e.COURT_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_EXTENDED,
    source=VW("69", 1) | AWB("6:24") | AWB("6:8", 1) | SENDING_COUNTS(),
    read=(READ_LAWS_2015, READ_RULINGS_ON_APPEAL),
    confidence=Confidence.MEDIUM,
    if_missed=HIGHER_APPEAL_INADMISSIBLE,
)
one_week = Deadline(
    id="HB-1W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.HIGHER_APPEAL_LODGED,),
    within=weeks(1),
    after=e.COURT_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=_ONE_WEEK,
    source=VW("69", 2) | AWB("6:24") | ONE_WEEK_APPLIED(),
    read=(READ_LAWS_2015, READ_RULINGS_ON_APPEAL),
    confidence=Confidence.MEDIUM,
    disputed=HIGHER_APPEAL_TERM,
    if_missed=HIGHER_APPEAL_INADMISSIBLE,
)
one_or_four_weeks = Deadline(
    id="HB-1W-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.HIGHER_APPEAL_LODGED,),
    within=Window(weeks(1), weeks(4)),
    after=e.COURT_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_ELSEWHERE,
    source=VW("69", 1) | VW("69", 2) | AWB("6:24"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.LOW,
    disputed=APPEAL_TERM_OUTSIDE_TRACK_4,
    if_missed=HIGHER_APPEAL_INADMISSIBLE,
)
council_decides = Deadline(
    id="ABRS-23W",
    bound=a.COUNCIL_OF_STATE,
    act=(e.HIGHER_APPEAL_DECIDED,),
    within=weeks(23),
    after=e.HIGHER_APPEAL_LODGED,
    counting=Counting.ATW,
    source=VW("89", 2),
    read=(READ_LAWS_2015,),
    if_missed=c.NONE,
)

# Objection against a ruling without a hearing

verzet_one_week = Deadline(
    id="VERZET-69",
    bound=a.APPLICANT_AND_LAWYER,
    act=(VERZET_LODGED,),
    within=weeks(1),
    after=SIMPLIFIED_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=_ONE_WEEK,
    source=AWB("8:55", 2) | VW("69", 2) | VERZET_RULING(),
    read=(READ_LAWS_2015, READ_RULINGS_ON_APPEAL),
    confidence=Confidence.MEDIUM,
    if_missed=OBJECTION_TO_RULING_INADMISSIBLE,
)
verzet_four_weeks = Deadline(
    id="VERZET-69-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(VERZET_LODGED,),
    within=weeks(4),
    after=SIMPLIFIED_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_EXTENDED,
    source=AWB("8:55", 2) | VW("69", 1) | VERZET_RULING(),
    read=(READ_LAWS_2015, READ_RULINGS_ON_APPEAL),
    confidence=Confidence.MEDIUM,
    if_missed=OBJECTION_TO_RULING_INADMISSIBLE,
)
verzet_elsewhere = Deadline(
    id="VERZET-69-1W-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(VERZET_LODGED,),
    within=Window(weeks(1), weeks(4)),
    after=SIMPLIFIED_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_ELSEWHERE,
    source=AWB("8:55", 2) | VW("69", 1) | VW("69", 2),
    read=(READ_LAWS_2015,),
    confidence=Confidence.LOW,
    disputed=APPEAL_TERM_OUTSIDE_TRACK_4,
    if_missed=OBJECTION_TO_RULING_INADMISSIBLE,
)
verzet_late_decision = Deadline(
    id="VERZET-LATE",
    bound=a.APPLICANT_AND_LAWYER,
    act=(VERZET_LODGED,),
    within=Window(weeks(4), weeks(6)),
    after=LATE_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=late_ruling_without_hearing,
    source=AWB("8:55", 2) | SIX_WEEKS_NAMED() | VW("69", 1),
    read=(READ_LAWS_2015, READ_RULINGS_ON_APPEAL),
    confidence=Confidence.MEDIUM,
    disputed=VERZET_TERM,
    if_missed=OBJECTION_TO_RULING_INADMISSIBLE,
)
verzet_decided = Deadline(
    id="VERZET-6W",
    bound=a.DISTRICT_COURT,
    act=(e.COURT_RULING_SENT, LATE_RULING_SENT),
    within=weeks(6),
    after=VERZET_LODGED,
    counting=Counting.ATW,
    when=LATE_RULING_SENT.happened,
    source=AWB("8:55e", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
)
