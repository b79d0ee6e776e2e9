# SPDX-License-Identifier: EUPL-1.2
"""The outer limits of the decision term: eighteen months by statute, twenty-one by directive.

Whatever may be said of an extension, the decision is late after these. Sources give 15, 18 and 21 months
as the longest term; each limit is shown with its own source.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.disputes import CEILING_21_MONTHS, START_OF_DECISION_TERM
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.decision_terms import (
    DECISION_TERM_EXTENDED,
    DECISION_TERM_EXTENDED_AGAIN,
    GENERAL_PERIODS,
    READ_RULINGS_ON_TERMS,
    START,
    TERM_RUNS,
)
from asielwijzer.law.regime_2021.moratoria import UNDER_A_MORATORIUM
from asielwijzer.law.regime_2021.ukraine import PROTECTED_OR_WAS
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, months
from asielwijzer.law.works import PROCEDURES_DIRECTIVE, READ_VW_2026, VW, ruling

longest_by_statute = Deadline(
    id="DEC-SUM-18M",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.APPLICATION_WITHDRAWN),
    within=months(18),
    after=START,
    counting=Counting.ATW,
    when=TERM_RUNS
    & ~UNDER_A_MORATORIUM
    & (DECISION_TERM_EXTENDED.happened | DECISION_TERM_EXTENDED_AGAIN.happened | GENERAL_PERIODS),
    source=VW("42", 1) | VW("42", 4) | VW("42", 5),
    read=(READ_VW_2026,),
    disputed=START_OF_DECISION_TERM,
    if_missed=c.DECISION_IS_LATE,
)
"""Six, nine and three months together; only a decision moratorium (Vw 43) can make it longer."""
longest_by_directive = Deadline(
    id="DEC-MAX-21M",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.APPLICATION_WITHDRAWN),
    within=months(21),
    after=e.APPLICATION_LODGED,
    counting=Counting.CALENDAR,
    when=~PROTECTED_OR_WAS,
    source=PROCEDURES_DIRECTIVE("31", 5) | ruling("ECLI:NL:RBDHA:2025:17013")(),
    read=(READ_RULINGS_ON_TERMS,),
    confidence=Confidence.MEDIUM,
    disputed=CEILING_21_MONTHS,
    if_missed=c.DECISION_IS_LATE,
)
