# SPDX-License-Identifier: EUPL-1.2
"""Stretches of a case in which a right or duty matters.

A log that does not record the end of a stretch leaves the case in it; a later event of the case ends it
too.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.conditions import any_of

UNDECIDED = ~e.DECISION_MADE_KNOWN.happened & ~e.APPLICATION_WITHDRAWN.happened
BEFORE_INTERVIEW = UNDECIDED & ~e.DETAILED_INTERVIEW_HELD.happened
DID_NOT_COME = e.INTERVIEW_MISSED.happened | e.DISAPPEARED.happened

BY_LAND_AS_USUAL = p.TRACK_4 | p.DUBLIN | p.ACCELERATED
"""The procedures that begin with an ordinary application phase; the others have their own beginning."""
IN_APPLICATION_PHASE = (
    BY_LAND_AS_USUAL
    & BEFORE_INTERVIEW
    & ~any_of(
        e.APPLICATION_PHASE_ENDED.happened,
        e.GENERAL_PROCEDURE_STARTED.happened,
        e.MOVED_TO_EXTENDED.happened,
        e.DUBLIN_PROCEDURE_STARTED.happened,
        e.ACCELERATED_PROCEDURE_STARTED.happened,
        e.BORDER_PROCEDURE_STARTED.happened,
        e.NETHERLANDS_RESPONSIBLE.happened,
        e.MOVED_TO_GENERAL.happened,
    )
)

REST_PERIOD_IS_GIVEN = p.TRACK_4 & ~f.danger_to_public_order & ~f.nuisance_in_reception
IN_REST_PERIOD = (
    (REST_PERIOD_IS_GIVEN | p.BORDER)
    & BEFORE_INTERVIEW
    & ~e.GENERAL_PROCEDURE_STARTED.happened
    & ~e.INTENTION_MADE_KNOWN.happened
    & any_of(
        e.APPLICATION_PHASE_ENDED.happened,
        e.APPLICATION_INTERVIEW_HELD.happened,
        e.NETHERLANDS_RESPONSIBLE.happened,
        e.MOVED_TO_GENERAL.happened,
    )
)
