# SPDX-License-Identifier: EUPL-1.2
"""Decision moratoria: when the Minister puts off decisions for one country (Vw 43).

The term may then be lengthened, to at most twenty-one months in all. In this period: Ukraine (from 28 February
2022), Sudan (8 July 2023 to July 2024), Lebanon (14 November 2024 to 13 May 2025) and Syria (14 December 2024 to
13 June 2025). Each adds a year, to applications that are pending and to those lodged while it lasts. Applications
older than twenty-one months fall outside: no moratorium can lengthen their term any more. Two more, of which too
little was found, are only named (Palestinian territories; opponents of the government of Sudan).
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
from asielwijzer.law.works import PROCEDURES_DIRECTIVE, READ_VW_2026, VW, page, ruling

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

SYRIA_MORATORIUM_RULING = ruling("ECLI:NL:RBDHA:2025:18187")
IND_SUDAN = page(
    "IND Sudan moratorium", "https://ind.nl/nl/nieuws/verlenging-van-tijdelijke-stop-op-asielbesluiten-soedan"
)
IND_SUDAN_OPPONENTS = page(
    "IND Sudan opponents moratorium",
    "https://ind.nl/nl/nieuws/tijdelijke-stop-op-besluiten-voor-politiek-opposanten-uit-soedan",
)
PALESTINIANS = page(
    "nieuws.nl 19-12-2023",
    "https://nieuws.nl/algemeen/20231219/afgewezen-palestijnse-asielzoekers-voorlopig-niet-teruggestuurd/",
)
READ_IND_SUDAN = Reading("ind-sudan-moratorium", "IND page of 20 December 2023", IND_SUDAN.number, date(2023, 12, 20))

UKRAINE_MORATORIUM = Dispute("ukraine_moratorium", IND_UKRAINE() | VW("43", 1))
"""End: 28 August 2023 (page of April 2023) or 28 November 2023 (page of January 2024). Length: a year, or
to 21 months.
"""

SYRIA_MORATORIUM = Dispute(
    "syria_moratorium", SYRIA_MORATORIUM_RULING() | ruling("ECLI:NL:RBDHA:2026:1940")() | VW("43", 1)
)
"""A year longer, or does the term only stand still while the moratorium lasts (in effect up to six months)?"""

MORATORIUM_MADE_KNOWN = Event("decision_moratorium_made_known", a.MINISTER)
"""The person is told that a decision moratorium applies, and why (Vw 43(2)(b))."""
COUNTRY_SITUATION_REVIEWED = Event("country_situation_reviewed", a.MINISTER)

UNDER_SYRIA_MORATORIUM = f.nationality.is_("SY") & e.APPLICATION_LODGED.between(date(2023, 3, 14), date(2025, 6, 13))
"""Lodged before 14 June 2025, and not yet twenty-one months old when the moratorium began on 14 December
2024.
"""
UNDER_LEBANON_MORATORIUM = f.nationality.is_("LB") & e.APPLICATION_LODGED.between(date(2023, 2, 14), date(2025, 5, 13))
UNDER_SUDAN_MORATORIUM = f.nationality.is_("SD") & e.APPLICATION_LODGED.between(date(2021, 10, 8), date(2024, 7, 7))
UNDER_UKRAINE_MORATORIUM = f.nationality.is_("UA") & e.APPLICATION_LODGED.before(date(2023, 11, 29))
_A_YEAR_LONGER = UNDER_SYRIA_MORATORIUM | UNDER_LEBANON_MORATORIUM | UNDER_SUDAN_MORATORIUM
UNDER_A_MORATORIUM = _A_YEAR_LONGER | UNDER_UKRAINE_MORATORIUM | MORATORIUM_MADE_KNOWN.happened

syria = Extension(
    id="MORAT-SYR-EX",
    of=six_months,
    by=months(12),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & UNDER_SYRIA_MORATORIUM,
    source=VW("43", 1)
    | SYRIA_MORATORIUM_RULING()
    | ruling("ECLI:NL:RBDHA:2025:14982")()
    | ruling("ECLI:NL:RBDHA:2025:7655")()
    | ruling("ECLI:NL:RBDHA:2025:4844")()
    | ruling("ECLI:NL:RBDHA:2025:788")(),
    read=(READ_VW_2026, READ_RULINGS_ON_TERMS),
    disputed=SYRIA_MORATORIUM,
)
"""Application of 9 January 2024: six and twelve months, so decide by 9 July 2025. With nine months more: the cap.

The last day under the other reading is not counted: it depends on how much of the term the moratorium covered.
"""
lebanon = Extension(
    id="MORAT-LBN-EX",
    of=six_months,
    by=months(12),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & UNDER_LEBANON_MORATORIUM,
    source=VW("43", 1) | ruling("ECLI:NL:RBDHA:2025:15591")(),
    read=(READ_VW_2026, READ_RULINGS_ON_TERMS),
)
"""Application of 22 September 2024: until March 2026."""
sudan = Extension(
    id="MORAT-SDN-EX",
    of=six_months,
    by=months(12),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & UNDER_SUDAN_MORATORIUM,
    source=VW("43", 1) | IND_SUDAN(),
    read=(READ_VW_2026, READ_IND_SUDAN),
    confidence=Confidence.MEDIUM,
)
"""In force from 8 July 2023, prolonged once by six months; the last day was counted, not read."""
to_twenty_one_months = Extension(
    id="DEC-MORAT-21M",
    of=six_months,
    by=months(15),
    bound=a.IND,
    at_most=months(21),
    when=TERM_RUNS & ~_A_YEAR_LONGER & (UNDER_UKRAINE_MORATORIUM | MORATORIUM_MADE_KNOWN.happened),
    source=VW("43", 1) | IND_UKRAINE(),
    read=(READ_VW_2026, READ_IND_UKRAINE),
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
    read=(READ_VW_2026,),
    if_missed=c.NONE,
)

moratorium_applies = Notice(
    id="decision_moratorium_lengthens_term",
    when=UNDECIDED & TERM_RUNS & UNDER_A_MORATORIUM,
    source=VW("43"),
    read=(READ_VW_2026,),
)
other_moratoria = Notice(
    id="other_moratoria_may_have_applied",
    when=UNDECIDED
    & TERM_RUNS
    & ~MORATORIUM_MADE_KNOWN.happened
    & (
        (f.nationality.is_("PS") & e.APPLICATION_LODGED.before(date(2024, 7, 1)))
        | (f.nationality.is_("SD") & e.APPLICATION_LODGED.before(date(2022, 8, 25)))
    ),
    source=VW("43", 1) | PALESTINIANS() | IND_SUDAN_OPPONENTS(),
    confidence=Confidence.LOW,
)
"""Palestinian territories (19 December 2023, for six months; a court set it aside in spring 2024, as the press has
it) and opponents of the government of Sudan (24 February to 24 August 2022).
"""
