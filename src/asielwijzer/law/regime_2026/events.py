# SPDX-License-Identifier: EUPL-1.2
"""What happens in a case under the EU Pact, besides the events that the older law knows too.

Making, registering and lodging an application are three events: `asylum_wish_made`, `application_registered` and
`application_lodged` of the older law mean just these.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.vocabulary.happenings import Event, Moves

SCREENING_STARTED = Event("screening_started", a.IND)
"""Apprehended or presented at the border, or presented inland: the days of the screening run."""
SCREENING_ENDED = Event("screening_ended", a.IND)
RESPONSIBILITY_PROCEDURE_STARTED = Event("responsibility_procedure_started", a.IND)
ADMISSIBILITY_PROCEDURE_STARTED = Event("admissibility_procedure_started", a.IND)
REGULAR_STARTED = Event("regular_procedure_started", a.IND)
"""The IND examines the case in the regular procedure from the start, and says so."""
MOVED_TO_REGULAR = Event("moved_to_regular_procedure", a.IND)
"""An accelerated case is too complex and goes on under the regular rules; the person is told (art. 42(2))."""
INTERVIEW_HELD = e.DETAILED_INTERVIEW_HELD
"""The one interview on the merits is recorded as the interview of the older law."""

MOVES = Moves(
    "pact_procedure_moves",
    (
        RESPONSIBILITY_PROCEDURE_STARTED,
        ADMISSIBILITY_PROCEDURE_STARTED,
        e.DUBLIN_PROCEDURE_STARTED,
        e.BORDER_PROCEDURE_STARTED,
        e.ACCELERATED_PROCEDURE_STARTED,
        e.NETHERLANDS_RESPONSIBLE,
        e.BORDER_MEASURE_LIFTED,
        REGULAR_STARTED,
        MOVED_TO_REGULAR,
    ),
)
