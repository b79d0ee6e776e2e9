# SPDX-License-Identifier: EUPL-1.2
"""The permit: five years, and from which day.

The statute allows at most five consecutive years; the decree gives five.
The statute says: from the day on which the application was received. The Council of State reads this as the
day on which the wish for asylum was made known (10 February 2025: wish of 11 July 2022, form of 24 August
2022, permit from 11 July 2022).
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature, OtherStart
from asielwijzer.law.vocabulary.happenings import Validity, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, years
from asielwijzer.law.works import READ_LAWS_2015, READ_SEED, READ_VW_2026, SEED_PAGE, VB, VW, ruling

PERMIT_FROM_WISH = ruling("ECLI:NL:RVS:2025:489")
READ_PERMIT_FROM_WISH = Reading(
    "rvs-2025-489",
    "Summary of the ruling on lexboost.com",
    "https://lexboost.com/rechtspraak/ECLI:NL:RVS:2025:489",
)

START_OF_PERMIT = Dispute("start_of_permit", VW("44", 2) | PERMIT_FROM_WISH())
"""From the wish (Council of State), or from the form (the words of the statute)?"""

_granted = f.GRANTED & e.DECISION_MADE_KNOWN.happened

five_years = Deadline(
    id="PERMIT-5Y",
    bound=a.IND,
    within=years(5),
    after=first_known(e.ASYLUM_WISH_MADE, e.APPLICATION_LODGED),
    other_start=OtherStart(e.APPLICATION_LODGED, START_OF_PERMIT),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=_granted,
    validity=Validity(by=e.DECISION_MADE_KNOWN, until=date(2026, 6, 11)),
    source=VW("28", 2) | VW("44", 2) | VB("3.105") | PERMIT_FROM_WISH(),
    read=(READ_VW_2026, READ_LAWS_2015, READ_PERMIT_FROM_WISH, READ_SEED),
)

same_permit = Notice(
    id="same_permit_for_both_grounds",
    when=_granted,
    validity=Validity(by=e.DECISION_MADE_KNOWN, until=date(2026, 6, 11)),
    source=VW("28", 2) | VW("29", 1) | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
check_start = Right(
    id="ask_for_earlier_start_of_permit",
    against=a.IND,
    when=_granted & e.ASYLUM_WISH_MADE.happened,
    validity=Validity(by=e.DECISION_MADE_KNOWN, until=date(2026, 6, 11)),
    source=PERMIT_FROM_WISH() | VW("44", 2) | VW("69", 1),
    read=(READ_VW_2026, READ_PERMIT_FROM_WISH),
    confidence=Confidence.MEDIUM,
    disputed=START_OF_PERMIT,
)
