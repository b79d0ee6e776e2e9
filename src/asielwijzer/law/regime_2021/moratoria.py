# SPDX-License-Identifier: EUPL-1.2
"""Decision moratoria: when the Minister puts off decisions for one country (Vw 43).

The term may then be lengthened, to at most twenty-one months in all. Two moratoria fell in this period:
Ukraine (from 28 February 2022) and Syria (14 December 2024 to 13 June 2025). Applications older than
twenty-one months fall outside: no moratorium can lengthen their term any more.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.decision_terms import READ_RULINGS_ON_TERMS, TERM_RUNS, six_months
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.terms import Counting, months
from asielwijzer.law.works import PROCEDURES_DIRECTIVE, READ_LAWS_2015, VW, page, ruling

IND_UKRAINE = page(
    "IND Ukraine moratorium",
    "https://ind.nl/nl/oekraine/tijdelijk-geen-beslissingen-op-asielaanvragen-oekrainers",
)
READ_IND_UKRAINE = Reading(
    "ind-ukraine-moratorium",
    "IND page in its states of 2022, 2023 and 2024",
    IND_UKRAINE.number,
    date(2024, 1, 11),
)

UKRAINE_MORATORIUM = Dispute("ukraine_moratorium", IND_UKRAINE() | VW("43", 1))
"""End: 28 August 2023 (page of April 2023) or 28 November 2023 (page of January 2024). Length: a year, or
to 21 months.
"""

MORATORIUM_MADE_KNOWN = Event("decision_moratorium_made_known", a.MINISTER)
"""The person is told that a decision moratorium applies, and why (Vw 43(2)(b))."""
COUNTRY_SITUATION_REVIEWED = Event("country_situation_reviewed", a.MINISTER)

UNDER_SYRIA_MORATORIUM = f.nationality.is_("SY") & e.APPLICATION_LODGED.between(date(2023, 3, 14), date(2025, 6, 13))
"""Lodged before 14 June 2025, and not yet twenty-one months old when the moratorium began on 14 December
2024.
"""
UNDER_UKRAINE_MORATORIUM = f.nationality.is_("UA") & e.APPLICATION_LODGED.before(date(2023, 11, 29))
UNDER_A_MORATORIUM = UNDER_SYRIA_MORATORIUM | UNDER_UKRAINE_MORATORIUM | MORATORIUM_MADE_KNOWN.happened

syria = Extension(
    id="MORAT-SYR-EX",
    of=six_months,
    by=months(12),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & UNDER_SYRIA_MORATORIUM,
    source=VW("43", 1) | ruling("ECLI:NL:RBDHA:2025:788")() | ruling("ECLI:NL:RBDHA:2025:18187")(),
    read=(READ_LAWS_2015, READ_RULINGS_ON_TERMS),
    confidence=Confidence.MEDIUM,
)
"""Application of 9 January 2024: six and twelve months, so decide by 9 July 2025. With nine months more:
the cap.
"""
to_twenty_one_months = Extension(
    id="DEC-MORAT-21M",
    of=six_months,
    by=months(15),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & ~UNDER_SYRIA_MORATORIUM & (UNDER_UKRAINE_MORATORIUM | MORATORIUM_MADE_KNOWN.happened),
    source=VW("43", 1) | IND_UKRAINE(),
    read=(READ_LAWS_2015, READ_IND_UKRAINE),
    confidence=Confidence.MEDIUM,
    disputed=UKRAINE_MORATORIUM,
)
"""To twenty-one months at most; the letter may name an earlier day."""
review = Deadline(
    id="DEC-MORAT-REV",
    bound=a.MINISTER,
    act=(COUNTRY_SITUATION_REVIEWED, e.DECISION_MADE_KNOWN),
    within=months(6),
    after=MORATORIUM_MADE_KNOWN,
    counting=Counting.ATW,
    when=TERM_RUNS & MORATORIUM_MADE_KNOWN.happened,
    source=VW("43", 2, "a") | PROCEDURES_DIRECTIVE("31", 4),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
)

moratorium_applies = Notice(
    id="decision_moratorium_lengthens_term",
    when=UNDECIDED & TERM_RUNS & UNDER_A_MORATORIUM,
    source=VW("43"),
    read=(READ_LAWS_2015,),
)
