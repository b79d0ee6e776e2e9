# SPDX-License-Identifier: EUPL-1.2
"""Stretches of a case in which a right or duty matters.

A log that does not record the end of a stretch leaves the case in it; a later event of the case ends it
too.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.procedure_choice import BACK_AFTER_GENERAL_PROCEDURE
from asielwijzer.law.vocabulary.conditions import any_of
from asielwijzer.law.vocabulary.facts import YesNo

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

untrue_data_suspected = YesNo("untrue_data_suspected")
"""The IND suspects that the person gave untrue data on identity, nationality, origin or ethnicity."""
held_on_criminal_grounds = YesNo("held_on_criminal_grounds")
"""Deprived of liberty on another ground than aliens law, such as pre-trial detention or a sentence."""

NO_REST_PERIOD = any_of(
    f.danger_to_public_order, f.nuisance_in_reception, untrue_data_suspected, held_on_criminal_grounds
)
"""Vb 3.109(6); asylum detention (59b) is the other case of it."""
REST_PERIOD_IS_GIVEN = p.TRACK_4 & ~NO_REST_PERIOD & ~f.detained & ~BACK_AFTER_GENERAL_PROCEDURE
IN_REST_PERIOD = (
    (REST_PERIOD_IS_GIVEN | (p.BORDER & ~NO_REST_PERIOD))
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
