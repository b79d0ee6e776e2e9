# SPDX-License-Identifier: EUPL-1.2
"""The procedures that exist, as outcomes of the choice of procedure.

They stand apart from the choice itself so that every chapter can name them.
"""

from __future__ import annotations

from asielwijzer.law.vocabulary.decisions import Outcome

TEMPORARY_PROTECTION = Outcome("procedure", "temporary_protection")
DETENTION = Outcome("procedure", "detention")
LAST_MINUTE = Outcome("procedure", "last_minute")
REPEAT = Outcome("procedure", "repeat")
BORDER = Outcome("procedure", "border")
DUBLIN = Outcome("procedure", "dublin")
ACCELERATED = Outcome("procedure", "accelerated")
EXTENDED = Outcome("procedure", "extended")
GENERAL_NINE_DAYS = Outcome("procedure", "general_nine_days")
GENERAL = Outcome("procedure", "general")

TRACK_4 = GENERAL | GENERAL_NINE_DAYS | EXTENDED
"""Track 4: everyone who is in no other procedure."""
SIX_OR_NINE_DAYS = GENERAL | GENERAL_NINE_DAYS
