# SPDX-License-Identifier: EUPL-1.2
"""Penalties for a late decision, by the date of the notice of default.

Until 9 July 2020 the law itself gave a penalty per day. A temporary Act took all penalties away from 10
July 2020, and for a year the appeal too. On 30 November 2022 the Council of State held that a court must be
able to attach a penalty to its order (Awb 8:55d). The penalty in the law itself did not come back: Vw 71b
takes it away for every application under that Act. From which day Vw 71b holds was not found.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.decision_terms import NOTICE_OF_DEFAULT_RECEIVED, READ_RULINGS_ON_TERMS
from asielwijzer.law.regime_2021.late_decision import (
    LATE_RULING_SENT,
    two_weeks_after_notice,
)
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import EndOf, Validity
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.terms import Counting, days
from asielwijzer.law.works import AWB, READ_AWB_2026, READ_LAWS_2015, READ_VW_2026, VW, page, ruling

TEMPORARY_ACT = page("Kamerstukken 35 749, 3", "https://zoek.officielebekendmakingen.nl/dossier/kst-35749-3.html")
PENALTIES_RESTORED = ruling("ECLI:NL:RVS:2022:3353")
READ_PENALTIES_RESTORED = Reading(
    "rvs-2022-3353",
    "Opening of the ruling",
    "https://www.raadvanstate.nl/@134017/202203068-1-v1/",
    date(2022, 11, 30),
)

NO_NOTICE_YET = Outcome("late_decision_penalties", "no_notice_yet")
LAW_AND_COURT = Outcome("late_decision_penalties", "by_law_and_by_court")
NEITHER_NOR_APPEAL = Outcome("late_decision_penalties", "none_and_no_appeal")
NEITHER = Outcome("late_decision_penalties", "none_but_appeal")
COURT_ONLY = Outcome("late_decision_penalties", "by_court_only")

_before_temporary_act = Validity(by=NOTICE_OF_DEFAULT_RECEIVED, until=date(2020, 7, 9))
_first_temporary_act = Validity(by=NOTICE_OF_DEFAULT_RECEIVED, since=date(2020, 7, 10), until=date(2021, 7, 10))
_second_temporary_act = Validity(by=NOTICE_OF_DEFAULT_RECEIVED, since=date(2021, 7, 11), until=date(2022, 11, 29))

late_decision_penalties = Decision(
    "late_decision_penalties",
    (
        Rule(
            id="late_decision_penalties.no_notice_yet",
            when=~NOTICE_OF_DEFAULT_RECEIVED.happened,
            then=NO_NOTICE_YET,
            source=AWB("6:12", 2) | AWB("4:17", 3),
            read=(READ_AWB_2026, READ_LAWS_2015),
        ),
        Rule(
            id="late_decision_penalties.before_temporary_act",
            validity=_before_temporary_act,
            then=LAW_AND_COURT,
            source=AWB("4:17", 1) | AWB("8:55d", 2),
            read=(READ_LAWS_2015,),
        ),
        Rule(
            id="late_decision_penalties.first_temporary_act",
            validity=_first_temporary_act,
            then=NEITHER_NOR_APPEAL,
            source=TEMPORARY_ACT(),
            confidence=Confidence.MEDIUM,
        ),
        Rule(
            id="late_decision_penalties.second_temporary_act",
            validity=_second_temporary_act,
            then=NEITHER,
            source=TEMPORARY_ACT(),
            confidence=Confidence.MEDIUM,
        ),
        Rule(
            id="late_decision_penalties.restored_by_council_of_state",
            then=COURT_ONLY,
            source=VW("71b") | AWB("8:55d", 2) | PENALTIES_RESTORED(),
            read=(READ_VW_2026, READ_AWB_2026, READ_PENALTIES_RESTORED),
        ),
    ),
    arises=NOTICE_OF_DEFAULT_RECEIVED.happened,
)

penalty_by_law = Deadline(
    id="PEN-ADM-42D",
    bound=a.IND,
    within=days(42),
    after=EndOf(two_weeks_after_notice),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=LAW_AND_COURT,
    source=AWB("4:17", 1) | AWB("4:17", 3),
    read=(READ_LAWS_2015,),
)
"""The days for which the penalty in the law itself runs, at the most; the Algemene termijnenwet does not
apply.
"""

amounts_differ = Notice(
    id="court_penalty_amounts_differ",
    when=COURT_ONLY & ~e.DECISION_MADE_KNOWN.happened,
    source=AWB("8:55d", 2)
    | ruling("ECLI:NL:RBDHA:2024:22100")()
    | ruling("ECLI:NL:RBDHA:2025:2500")()
    | ruling("ECLI:NL:RBDHA:2026:1136")(),
    read=(READ_RULINGS_ON_TERMS,),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
"""100 euro a day, at most 7,500 (rulings of 2022 to 2024) or 15,000 (2024, 2025); 250 and 37,500 for a
second overrun.
"""
second_appeal = Notice(
    id="late_again_after_order",
    when=LATE_RULING_SENT.happened & ~e.DECISION_MADE_KNOWN.happened,
    source=AWB("8:55d", 2) | ruling("ECLI:NL:RBDHA:2026:1136")(),
    read=(READ_RULINGS_ON_TERMS,),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
no_penalty_by_law = Notice(
    id="no_penalty_by_law",
    when=COURT_ONLY & ~e.DECISION_MADE_KNOWN.happened,
    source=VW("71b"),
    read=(READ_VW_2026,),
    confidence=Confidence.MEDIUM,
)
"""Read as it was on 28 February 2026. Its first day was not found; before it the temporary Act said the same."""
