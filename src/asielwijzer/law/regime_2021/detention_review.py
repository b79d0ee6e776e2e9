# SPDX-License-Identifier: EUPL-1.2
"""Detention before the court: notification, hearing, judgment and higher appeal.

Vw 69(3) and 93 to 96. They concern every measure that takes away liberty: at the border (Vw 6), for return
(59), for Dublin (59a) and during an asylum application (59b). Published rulings applied the General
Extension of Time-Limits Act to the notification of Vw 94(1), although article 4(c) of that Act exempts
terms of deprivation of liberty.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.detention import DETENTION_ENDED, DETENTION_IMPOSED
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import (
    ATW,
    AWB,
    READ_VW_2026,
    VW,
    ruling,
)

# Events

DETENTION_APPEAL_LODGED = Event("detention_appeal_lodged", a.APPLICANT)
COURT_NOTIFIED_OF_DETENTION = Event("court_notified_of_detention", a.MINISTER)
"""The notification is received by the court; it counts as an appeal of the person."""
DETENTION_HEARING_HELD = Event("detention_hearing_held", a.DISTRICT_COURT)
DETENTION_CASE_CLOSED = Event("detention_case_closed", a.DISTRICT_COURT)
"""The court closes its examination (sluiting van het onderzoek), as a rule at the end of the hearing."""
DETENTION_RULING_GIVEN = Event("detention_ruling_given", a.DISTRICT_COURT)
DETENTION_HIGHER_APPEAL_LODGED = Event("detention_higher_appeal_lodged", a.APPLICANT)

ATW_IN_DETENTION_CASES = Dispute(
    "atw_in_detention_cases",
    ATW("4", "", "c") | ruling("ECLI:NL:RVS:2009:BH8487")() | ruling("ECLI:NL:RBSGR:2004:AO3824")(),
)
"""Do days off move these last days? Two rulings say so of the notification; none was found on the others."""

_held = DETENTION_IMPOSED.happened | p.DETENTION | p.BORDER | (p.DUBLIN & f.detained)
_in_detention = DETENTION_IMPOSED.happened

# Terms

notification = Deadline(
    id="DET-NOTIFY-28D",
    bound=a.MINISTER,
    act=(COURT_NOTIFIED_OF_DETENTION, DETENTION_APPEAL_LODGED, DETENTION_ENDED),
    within=days(28),
    after=DETENTION_IMPOSED,
    counting=Counting.ATW,
    when=_in_detention,
    source=VW("94", 1) | ruling("ECLI:NL:RVS:2009:BH8487")() | ruling("ECLI:NL:RBSGR:2004:AO3824")(),
    read=(READ_VW_2026,),
    disputed=ATW_IN_DETENTION_CASES,
    if_missed=c.RELEASE,
)
_BEFORE_THE_COURT = first_known(DETENTION_APPEAL_LODGED, COURT_NOTIFIED_OF_DETENTION)

hearing = Deadline(
    id="DET-HEAR-14D",
    bound=a.DISTRICT_COURT,
    act=(DETENTION_HEARING_HELD,),
    within=days(14),
    after=_BEFORE_THE_COURT,
    counting=Counting.ATW,
    when=_in_detention,
    source=VW("94", 4),
    read=(READ_VW_2026,),
    disputed=ATW_IN_DETENTION_CASES,
)
judgment = Deadline(
    id="DET-JUDG-7D",
    bound=a.DISTRICT_COURT,
    act=(DETENTION_RULING_GIVEN,),
    within=days(7),
    after=DETENTION_CASE_CLOSED,
    counting=Counting.ATW,
    when=_in_detention,
    source=VW("94", 5),
    read=(READ_VW_2026,),
    disputed=ATW_IN_DETENTION_CASES,
)
higher_appeal = Deadline(
    id="DET-HB-1W",
    bound=a.APPLICANT,
    act=(DETENTION_HIGHER_APPEAL_LODGED,),
    within=weeks(1),
    after=DETENTION_RULING_GIVEN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=DETENTION_IMPOSED.happened & DETENTION_RULING_GIVEN.happened,
    source=VW("69", 3) | VW("95", 1) | AWB("6:9"),
    read=(READ_VW_2026,),
    if_missed=c.APPEAL_INADMISSIBLE,
)

# Rights, and how it goes on

how_it_goes = Notice(
    id="detention_comes_before_court",
    when=_in_detention & ~DETENTION_ENDED.happened & ~DETENTION_RULING_GIVEN.happened,
    source=VW("94"),
    read=(READ_VW_2026,),
)

appeal_at_any_time = Right(
    id="appeal_against_detention_at_any_time",
    against=a.MINISTER,
    when=_held & ~DETENTION_ENDED.happened,
    source=VW("69", 3) | VW("93") | VW("94", 1),
    read=(READ_VW_2026,),
)
appeal_again = Right(
    id="appeal_again_against_continued_detention",
    against=a.MINISTER,
    when=_held & DETENTION_RULING_GIVEN.happened & ~DETENTION_ENDED.happened,
    source=VW("96", 1) | VW("69", 3),
    read=(READ_VW_2026,),
)
compensation = Right(
    id="ask_compensation_for_unlawful_detention",
    against=a.STATE,
    when=DETENTION_IMPOSED.happened,
    source=VW("94", 1) | VW("106"),
    read=(READ_VW_2026,),
    confidence=Confidence.MEDIUM,
)
