# SPDX-License-Identifier: EUPL-1.2
"""Higher appeal since the EU Pact, and objection (verzet) against a ruling without a hearing.

Two weeks where the appeal term was one week, four where it was two (Vw 69(5)). The Act names the term now; in the older
law it was read from rulings. The objection has the term of the appeal, by Awb 8:55(2).
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.appeal import SIMPLIFIED_RULING_SENT
from asielwijzer.law.regime_2021.higher_appeal import (
    HIGHER_APPEAL_INADMISSIBLE,
    INCIDENTAL_HIGHER_APPEAL_LODGED,
    IND_GROUNDS_SENT,
    OBJECTION_TO_RULING_INADMISSIBLE,
    SENDING_COUNTS,
    VERZET_LODGED,
    VERZET_RULING,
    council_decides,
)
from asielwijzer.law.regime_2026.appeal import ON_TIME, ONE_WEEK, TWO_WEEKS, term
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import weeks
from asielwijzer.law.works import AWB, VW

_SHORT = ONE_WEEK | f.NOT_CONSIDERED


higher_two_weeks = term(
    "PACT-HB-2W",
    (e.HIGHER_APPEAL_LODGED,),
    weeks(2),
    e.COURT_RULING_SENT,
    _SHORT,
    VW("69", 5, "a") | AWB("6:24") | ON_TIME | SENDING_COUNTS(),
    HIGHER_APPEAL_INADMISSIBLE,
)
higher_four_weeks = term(
    "PACT-HB-4W",
    (e.HIGHER_APPEAL_LODGED,),
    weeks(4),
    e.COURT_RULING_SENT,
    TWO_WEEKS,
    VW("69", 5, "b") | AWB("6:24") | ON_TIME | SENDING_COUNTS(),
    HIGHER_APPEAL_INADMISSIBLE,
)
incidental_two_weeks = term(
    "PACT-HB-INC-2W",
    (INCIDENTAL_HIGHER_APPEAL_LODGED,),
    weeks(2),
    IND_GROUNDS_SENT,
    _SHORT & e.COURT_RULING_SENT.happened,
    VW("83c", 3) | VW("69", 5, "a") | AWB("8:110", 2),
    HIGHER_APPEAL_INADMISSIBLE,
)
incidental_four_weeks = term(
    "PACT-HB-INC-4W",
    (INCIDENTAL_HIGHER_APPEAL_LODGED,),
    weeks(4),
    IND_GROUNDS_SENT,
    TWO_WEEKS & e.COURT_RULING_SENT.happened,
    VW("83c", 3) | VW("69", 5, "b") | AWB("8:110", 2),
    HIGHER_APPEAL_INADMISSIBLE,
)
verzet_one_week = term(
    "PACT-VERZET-1W",
    (VERZET_LODGED,),
    weeks(1),
    SIMPLIFIED_RULING_SENT,
    _SHORT,
    AWB("8:55", 2) | VW("69", 2, "a") | VERZET_RULING(),
    OBJECTION_TO_RULING_INADMISSIBLE,
    Confidence.MEDIUM,
)
verzet_two_weeks = term(
    "PACT-VERZET-2W",
    (VERZET_LODGED,),
    weeks(2),
    SIMPLIFIED_RULING_SENT,
    TWO_WEEKS,
    AWB("8:55", 2) | VW("69", 2, "b") | VERZET_RULING(),
    OBJECTION_TO_RULING_INADMISSIBLE,
    Confidence.MEDIUM,
)

__all__ = ["council_decides"]
