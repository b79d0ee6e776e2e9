# SPDX-License-Identifier: EUPL-1.2
"""The procedures of the EU Pact, as outcomes of the choice of procedure."""

from __future__ import annotations

from asielwijzer.law.regime_2021.procedures import ACCELERATED, BORDER, DUBLIN, TEMPORARY_PROTECTION
from asielwijzer.law.vocabulary.decisions import Outcome

RESPONSIBILITY = Outcome("procedure", "responsibility")
"""Which Member State is responsible, under Regulation 2024/1351."""
ADMISSIBILITY = Outcome("procedure", "admissibility")
REGULAR = Outcome("procedure", "regular")

EXAMINED_HERE = ADMISSIBILITY | BORDER | ACCELERATED | REGULAR

__all__ = [
    "ACCELERATED",
    "ADMISSIBILITY",
    "BORDER",
    "DUBLIN",
    "EXAMINED_HERE",
    "REGULAR",
    "RESPONSIBILITY",
    "TEMPORARY_PROTECTION",
]
