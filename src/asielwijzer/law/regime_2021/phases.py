# SPDX-License-Identifier: EUPL-1.2
"""The parts of the procedure, in the order in which they are shown."""

from __future__ import annotations

from asielwijzer.law.vocabulary.steps import Phase

APPLICATION = Phase("application")
REST_AND_PREPARATION = Phase("rest_and_preparation")
DUBLIN_PHASE = Phase("dublin")
ACCELERATED_PHASE = Phase("accelerated")
BORDER_PHASE = Phase("border")
DETENTION_PHASE = Phase("detention")
REPEAT_PHASE = Phase("repeat")
GENERAL_PHASE = Phase("general")
EXTENDED_PHASE = Phase("extended")
WAITING = Phase("waiting_for_decision", aside=True)
DECISION = Phase("decision")
COURT = Phase("court")
DEPARTURE = Phase("departure")
AFTER_PERMIT = Phase("after_permit")
