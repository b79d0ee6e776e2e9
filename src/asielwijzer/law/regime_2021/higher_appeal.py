# SPDX-License-Identifier: EUPL-1.2
"""Higher appeal to the Council of State, and objection (verzet) against a ruling without a hearing.

The term runs from the day after the ruling is sent, not from its receipt. Awb 6:24 applies the rules on the term
of an appeal to the higher appeal, so Vw 69 governs it too: where the appeal term was one week, the Council of
State counts one week (refusal of 3 July 2019, ruling of 29 July 2019: 5 August 2019).
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.appeal import (
    APPEAL_TERM_OUTSIDE_TRACK_4,
    ONE_WEEK_BY_KIND,
    SIMPLIFIED_RULING_SENT,
    UNFOUNDED_ELSEWHERE,
    UNFOUNDED_EXTENDED,
    UNFOUNDED_IN_DAYS,
)
from asielwijzer.law.regime_2021.late_decision import LATE_RULING_SENT
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Window
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.terms import Counting, Term, weeks
from asielwijzer.law.works import AWB, READ_AWB_2026, READ_VW_2026, VW, page, ruling

SENDING_COUNTS = page("ABRvS 202203821/1/V2", "https://www.raadvanstate.nl/uitspraken/@132237/202203821-1-v2/")
VERZET_RULING = ruling("ECLI:NL:RBDHA:2019:2761")
SIX_WEEKS_NAMED = ruling("ECLI:NL:RBDHA:2023:14401")
ONE_WEEK_APPLIED = ruling("ECLI:NL:RVS:2018:4311")
ONE_WEEK_APPLIED_AGAIN = ruling("ECLI:NL:RVS:2019:2851")
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
IND_GROUNDS_SENT = Event("ind_higher_appeal_grounds_sent", a.COUNCIL_OF_STATE)
"""The Council of State sends the grounds of a higher appeal of the IND."""
INCIDENTAL_HIGHER_APPEAL_LODGED = Event("incidental_higher_appeal_lodged", a.APPLICANT)
late_ruling_without_hearing = YesNo("late_ruling_without_hearing")

_ONE_WEEK = ONE_WEEK_BY_KIND | UNFOUNDED_IN_DAYS
_LOST = ~f.WELL_FOUNDED
"""Whoever won has no term for a higher appeal of his own, only for an incidental one."""

# Higher appeal

four_weeks = Deadline(
    id="HB-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.HIGHER_APPEAL_LODGED,),
    within=weeks(4),
    after=e.COURT_RULING_SENT,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_EXTENDED & _LOST,
    source=VW("69", 1) | AWB("6:24") | AWB("6:8", 1) | SENDING_COUNTS(),
    read=(READ_VW_2026, READ_AWB_2026, READ_RULINGS_ON_APPEAL),
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
    when=_ONE_WEEK & _LOST,
    source=VW("69", 2) | AWB("6:24") | AWB("6:8", 1) | ONE_WEEK_APPLIED() | ONE_WEEK_APPLIED_AGAIN(),
    read=(READ_VW_2026, READ_AWB_2026, READ_RULINGS_ON_APPEAL),
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
    when=UNFOUNDED_ELSEWHERE & _LOST,
    source=VW("69", 1) | VW("69", 2) | AWB("6:24"),
    read=(READ_VW_2026, READ_AWB_2026),
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
    read=(READ_VW_2026,),
    if_missed=c.NONE,
)

# Incidental higher appeal: when the IND goes to the Council of State, the person may still complain of the ruling.


def _incidental(ident: str, when: Condition, within: Term | Window) -> Deadline:
    settled = isinstance(within, Term)
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=(INCIDENTAL_HIGHER_APPEAL_LODGED,),
        within=within,
        after=IND_GROUNDS_SENT,
        counting=Counting.ATW,
        posted_within=weeks(1),
        when=when & e.COURT_RULING_SENT.happened,
        source=VW("83c", 3) | AWB("8:110", 2) | VW("69"),
        read=(READ_VW_2026, READ_AWB_2026),
        confidence=Confidence.HIGH if settled else Confidence.LOW,
        disputed=None if settled else APPEAL_TERM_OUTSIDE_TRACK_4,
        if_missed=HIGHER_APPEAL_INADMISSIBLE,
    )


incidental_one_week = _incidental("HB-INC-1W", _ONE_WEEK, weeks(1))
incidental_four_weeks = _incidental("HB-INC-4W", UNFOUNDED_EXTENDED, weeks(4))
incidental_elsewhere = _incidental("HB-INC-1W-4W", UNFOUNDED_ELSEWHERE, Window(weeks(1), weeks(4)))

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
    read=(READ_VW_2026, READ_AWB_2026, READ_RULINGS_ON_APPEAL),
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
    read=(READ_VW_2026, READ_AWB_2026, READ_RULINGS_ON_APPEAL),
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
    read=(READ_VW_2026, READ_AWB_2026),
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
    source=AWB("8:55", 2) | AWB("6:7") | SIX_WEEKS_NAMED() | VW("69", 1),
    read=(READ_VW_2026, READ_AWB_2026, READ_RULINGS_ON_APPEAL),
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
    read=(READ_AWB_2026,),
    if_missed=c.NONE,
)
