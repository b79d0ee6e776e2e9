# SPDX-License-Identifier: EUPL-1.2
"""Stretches of a case under the EU Pact in which a right or duty matters.

A log that does not record the end of a stretch leaves the case in it; a later event of the case ends it too.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.vocabulary.conditions import any_of

UNDECIDED = ~e.DECISION_MADE_KNOWN.happened & ~e.APPLICATION_WITHDRAWN.happened
LODGED = any_of(
    e.APPLICATION_LODGED.happened,
    pe.INTERVIEW_HELD.happened,
    e.DECISION_MADE_KNOWN.happened,
)
BEFORE_LODGING = UNDECIDED & ~e.APPLICATION_LODGED.happened & ~pe.INTERVIEW_HELD.happened
BEFORE_REGISTRATION = BEFORE_LODGING & ~e.APPLICATION_REGISTERED.happened
BEFORE_INTERVIEW = UNDECIDED & ~pe.INTERVIEW_HELD.happened
WAITING_FOR_DECISION = LODGED & UNDECIDED

AT_BORDER = f.applied_at_external_border & ~f.has_right_of_entry & ~e.BORDER_MEASURE_LIFTED.happened
"""Asked for protection at Schiphol, another airport or a seaport, and may not enter."""
HEARD_ON_SUBSTANCE = p.BORDER | p.ACCELERATED | p.REGULAR
"""The procedures in which the reasons themselves are examined."""
