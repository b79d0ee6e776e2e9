# SPDX-License-Identifier: EUPL-1.2
"""How long the IND may take: the decision term and its extensions (Vw 42).

Six months from receipt of the application, wherever the case is: the term does not start anew in the
extended procedure. Two things are the court's to settle, and so they are facts here: from which day the
term runs, and whether an extension is valid. While they are unknown the answer shows every last day that
may be right. The general extensions for applications from 1 January 2024 were withdrawn: six months is certain
there, unless the IND was put in default before the withdrawal.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.disputes import BLANKET_EXTENSION, START_OF_DECISION_TERM
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.regime_2021.ukraine import PROTECTED_OR_WAS, decision_after_protection
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, Event, Validity, first_known, later_of
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, months
from asielwijzer.law.works import (
    AWB,
    IB_2025_28,
    PROCEDURES_DIRECTIVE,
    READ_LAWS_2015,
    READ_SEED,
    READ_VC_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
    WBV_2022_22,
    WBV_2023_3,
    WBV_2023_26,
    eu_court,
    page,
    ruling,
)

SCOPE_OF_WBV_2022_22 = page(
    "Rb. Noord-Nederland 26-4-2023",
    "https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Noord-Nederland/Nieuws/Paginas/"
    "Generale-verlenging-van-termijn-waarbinnen-op-asielaanvragen-moet-worden-beslist-rechtsgeldig.aspx",
)
READ_RULINGS_ON_TERMS = Reading(
    "rulings-on-decision-terms",
    "Summaries of rulings on the decision term",
    "https://lexboost.com/rechtspraak",
)

# What can happen and be known

DECISION_TERM_EXTENDED = Event("decision_term_extended", a.IND)
"""A letter to this person says that the decision term is nine months longer, and why (Vw 42(4) and (7))."""
DECISION_TERM_EXTENDED_AGAIN = Event("decision_term_extended_again", a.IND)
"""A letter says that the term is three months longer (Vw 42(5)): after the nine months, or without them."""

term_starts_from = Choice("decision_term_starts_from", ("form", "wish"))
"""The court's premise. Policy and one full-bench court: the form (M35-H). Another court: the wish
(loopbrief).
"""
FROM_WISH = term_starts_from.option("wish")
general_extension_valid = YesNo("general_extension_valid")
"""The court's premise on the general extension (WBV) in whose period the application was lodged."""
extension_valid = YesNo("extension_valid")
"""The extension in a letter to this person has a ground of Vw 42(4) that applies to this case."""
second_extension_valid = YesNo("second_extension_valid")
term_suspended = YesNo("decision_term_suspended")
"""The term stood still for a while (Awb 4:15): an invitation to complete the application, consent, own
delay.
"""

NOTICE_OF_DEFAULT_RECEIVED = Event("notice_of_default_received", a.APPLICANT_AND_LAWYER)
"""The written notice of default (ingebrekestelling) is received by the IND."""

# The six months

_dublin_check_runs = e.DUBLIN_PROCEDURE_STARTED.happened & ~e.NETHERLANDS_RESPONSIBLE.happened
TERM_RUNS = ~PROTECTED_OR_WAS & ~_dublin_check_runs
"""After a Dublin check the term starts when the Netherlands is found responsible (Vw 42(6))."""

START = ChosenBy(
    when=FROM_WISH,
    then=first_known(later_of(e.NETHERLANDS_RESPONSIBLE, e.ASYLUM_WISH_MADE), e.ASYLUM_WISH_MADE),
    otherwise=first_known(later_of(e.NETHERLANDS_RESPONSIBLE, e.APPLICATION_LODGED), e.APPLICATION_LODGED),
)

six_months = Deadline(
    id="DEC-6M",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.APPLICATION_WITHDRAWN),
    within=months(6),
    after=START,
    counting=Counting.ATW,
    when=TERM_RUNS,
    source=VW("42", 1) | VW("42", 6) | PROCEDURES_DIRECTIVE("31", 3) | VC_C("C1/2.13"),
    read=(READ_VW_2026, READ_VC_2026, READ_RULINGS_ON_TERMS),
    disputed=START_OF_DECISION_TERM,
    if_missed=c.DECISION_IS_LATE,
)

# Extensions for one person

_extended = DECISION_TERM_EXTENDED.happened & extension_valid

nine_months_more = Extension(
    id="DEC-EXT-9M",
    of=six_months,
    by=months(9),
    bound=a.IND,
    when=TERM_RUNS & _extended,
    source=VW("42", 4) | VW("42", 7) | VB("3.120"),
    read=(READ_VW_2026, READ_LAWS_2015),
)

after_protection_extended = Extension(
    id="DEC-TP-EXT-9M",
    of=decision_after_protection,
    by=months(9),
    bound=a.IND,
    when=PROTECTED_OR_WAS & _extended,
    source=VW("43a") | VW("42", 4),
    read=(READ_VW_2026,),
)

# General extensions: the same nine months as an extension for one person, so the two do not add up.

_general = TERM_RUNS & general_extension_valid & ~_extended

_in_2022 = Validity(by=e.APPLICATION_LODGED, since=date(2022, 3, 27), until=date(2022, 12, 31))
_in_2023 = Validity(by=e.APPLICATION_LODGED, since=date(2023, 1, 1), until=date(2023, 12, 31))
_in_2024 = Validity(by=e.APPLICATION_LODGED, since=date(2024, 1, 1), until=date(2024, 12, 31))
_in_2025 = Validity(by=e.APPLICATION_LODGED, since=date(2025, 1, 1), until=date(2025, 6, 12))

_WITHDRAWAL = date(2025, 6, 13)
_tested_before_withdrawal = NOTICE_OF_DEFAULT_RECEIVED.happened & NOTICE_OF_DEFAULT_RECEIVED.before(_WITHDRAWAL)
"""Only then can an extension that was withdrawn later still matter: was that notice too early?"""
_STILL_IN_FORCE = e.APPLICATION_LODGED.between(date(2022, 3, 27), date(2023, 12, 31))
_WITHDRAWN = e.APPLICATION_LODGED.between(date(2024, 1, 1), date(2025, 6, 12)) & _tested_before_withdrawal
GENERAL_PERIODS = _STILL_IN_FORCE | _WITHDRAWN
"""A general extension may have lengthened the term."""

general_extension_2022 = Extension(
    id="WBV-2022-22",
    of=six_months,
    by=months(9),
    bound=a.IND,
    when=_general,
    validity=_in_2022,
    disputed=BLANKET_EXTENSION,
    standing=Standing.POLICY,
    source=WBV_2022_22()
    | VC_C("C1/2.13")
    | VW("42", 4, "b")
    | SCOPE_OF_WBV_2022_22()
    | ruling("ECLI:NL:RBDHA:2024:10679")(),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
)
general_extension_2023 = Extension(
    id="WBV-2023-3",
    of=six_months,
    by=months(9),
    bound=a.IND,
    when=_general,
    validity=_in_2023,
    disputed=BLANKET_EXTENSION,
    standing=Standing.POLICY,
    source=WBV_2023_3() | VC_C("C1/2.13") | VW("42", 4, "b") | ruling("ECLI:NL:RBDHA:2025:9827")(),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
)
general_extension_2024 = Extension(
    id="WBV-2023-26",
    of=six_months,
    by=months(9),
    bound=a.IND,
    when=_general & _tested_before_withdrawal,
    validity=_in_2024,
    disputed=BLANKET_EXTENSION,
    standing=Standing.POLICY,
    source=WBV_2023_26() | IB_2025_28() | VC_C("C1/2.13") | VW("42", 4, "b") | ruling("ECLI:NL:RBDHA:2025:788")(),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
    confidence=Confidence.MEDIUM,
)
"""Withdrawn in June 2025 with the one for 2025: six months again. The day, 13 June 2025, comes from rulings."""
general_extension_2025 = Extension(
    id="WBV-2025-4",
    of=six_months,
    by=months(9),
    bound=a.IND,
    when=_general & _tested_before_withdrawal,
    validity=_in_2025,
    disputed=BLANKET_EXTENSION,
    standing=Standing.POLICY,
    source=VC_C("C1/2.13") | IB_2025_28() | VW("42", 4, "b"),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
    confidence=Confidence.MEDIUM,
)
"""WBV 2025/4 itself was not read; the policy text of April 2026 says that it was withdrawn."""

three_months_more = Extension(
    id="DEC-EXT-3M",
    of=six_months,
    by=months(3),
    bound=a.IND,
    when=TERM_RUNS & DECISION_TERM_EXTENDED_AGAIN.happened & second_extension_valid,
    source=VW("42", 5) | VW("42", 7) | VC_C("C1/2.13"),
    read=(READ_VW_2026, READ_VC_2026),
)
"""Once (policy), exceptionally: the statute adds it to the six months as well as to the nine."""

# What matters while waiting

ask_why_extended = Right(
    id="ask_why_the_term_is_extended",
    against=a.IND,
    when=UNDECIDED & (DECISION_TERM_EXTENDED.happened | DECISION_TERM_EXTENDED_AGAIN.happened),
    source=VW("42", 7),
    read=(READ_VW_2026,),
)
term_runs_from_application = Notice(
    id="six_months_run_from_the_application",
    when=p.EXTENDED & UNDECIDED,
    source=VW("42", 1) | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
start_is_disputed = Notice(
    id="start_of_term_is_disputed",
    when=UNDECIDED & TERM_RUNS & e.ASYLUM_WISH_MADE.happened & ~term_starts_from.known,
    source=VC_C("C1/2.13") | ruling("ECLI:NL:RBDHA:2024:2511")() | ruling("ECLI:NL:RBDHA:2024:22100")(),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
    disputed=START_OF_DECISION_TERM,
)
general_extension_is_disputed = Notice(
    id="general_extension_is_disputed",
    when=UNDECIDED & TERM_RUNS & GENERAL_PERIODS & ~general_extension_valid.known,
    source=eu_court("C-662/23")() | ruling("ECLI:NL:RBDHA:2025:9827")(),
    read=(READ_RULINGS_ON_TERMS,),
    disputed=BLANKET_EXTENSION,
)
general_extension_withdrawn = Notice(
    id="general_extension_of_2024_withdrawn",
    when=UNDECIDED & TERM_RUNS & e.APPLICATION_LODGED.on_or_after(date(2024, 1, 1)),
    source=VC_C("C1/2.13") | IB_2025_28() | ruling("ECLI:NL:RBDHA:2025:14604")(),
    read=(READ_VC_2026, READ_RULINGS_ON_TERMS),
    standing=Standing.POLICY,
)
dublin_check_first = Notice(
    id="term_starts_after_dublin_check",
    when=UNDECIDED & _dublin_check_runs,
    source=VW("42", 6) | ruling("ECLI:NL:RBDHA:2025:3378")(),
    read=(READ_VW_2026, READ_RULINGS_ON_TERMS),
)
term_stood_still = Notice(
    id="term_stood_still",
    when=UNDECIDED & term_suspended,
    source=AWB("4:15"),
    read=(READ_LAWS_2015,),
)
