# SPDX-License-Identifier: EUPL-1.2
"""The parts of the procedure since the EU Pact, in the order in which they are shown."""

from __future__ import annotations

from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.vocabulary.steps import Phase

SCREENING = Phase("screening")
APPLICATION = older.APPLICATION
RESPONSIBILITY_PHASE = Phase("responsibility")
EXAMINATION = Phase("examination")
