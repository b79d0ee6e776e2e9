# SPDX-License-Identifier: EUPL-1.2
"""What happens in a case under the law of 25 June 2021 to 11 June 2026.

The date of an event is the day on which it happened; for a letter that starts a term, the day on which it was
made known (handed over or sent), and for an act at court or the IND, the day of receipt.
"""

from __future__ import annotations

from asielwijzer.law import actors
from asielwijzer.law.vocabulary.happenings import Event, Moves

# The application
ASYLUM_WISH_MADE = Event("asylum_wish_made", actors.APPLICANT)
"""The wish for asylum is made known (in Ter Apel the day of the loopbrief)."""
APPLICATION_REGISTERED = Event("application_registered", actors.IND)
APPLICATION_LODGED = Event("application_lodged", actors.APPLICANT)
"""The application form (M35-H, or M35-O for a repeat application) is signed and handed in."""
APPLICATION_INTERVIEW_HELD = Event("application_interview_held", actors.IND)
APPLICATION_PHASE_ENDED = Event("application_phase_ended", actors.IND)
APPLICATION_WITHDRAWN = Event("application_withdrawn", actors.APPLICANT)

# Rest and preparation
MEDICAL_ADVICE_GIVEN = Event("medical_advice_given", actors.MEDICAL_ADVISER)
LAWYER_ASSIGNED = Event("lawyer_assigned", actors.LEGAL_AID_BOARD)
LAWYER_MET = Event("lawyer_met", actors.LAWYER)

# Moves between procedures
GENERAL_PROCEDURE_STARTED = Event("general_procedure_started", actors.IND)
"""Day 1 of the general procedure."""
MOVED_TO_EXTENDED = Event("moved_to_extended_procedure", actors.IND)
MOVED_TO_GENERAL = Event("moved_to_general_procedure", actors.IND)
"""Back to the general procedure, with a rest period if there was none (from Dublin or the accelerated procedure)."""
DUBLIN_PROCEDURE_STARTED = Event("dublin_procedure_started", actors.IND)
NETHERLANDS_RESPONSIBLE = Event("netherlands_became_responsible", actors.IND)
ACCELERATED_PROCEDURE_STARTED = Event("accelerated_procedure_started", actors.IND)
BORDER_PROCEDURE_STARTED = Event("border_procedure_started", actors.KMAR)
"""The notice that the decision on entry is postponed is given (Vw 3(5))."""
BORDER_MEASURE_LIFTED = Event("border_measure_lifted", actors.IND)
ONE_DAY_TEST_STARTED = Event("one_day_test_started", actors.IND)

MOVES = Moves(
    "procedure_moves",
    (
        GENERAL_PROCEDURE_STARTED,
        MOVED_TO_EXTENDED,
        MOVED_TO_GENERAL,
        DUBLIN_PROCEDURE_STARTED,
        NETHERLANDS_RESPONSIBLE,
        ACCELERATED_PROCEDURE_STARTED,
        BORDER_PROCEDURE_STARTED,
        BORDER_MEASURE_LIFTED,
        ONE_DAY_TEST_STARTED,
    ),
)

# Interviews and the intention
DETAILED_INTERVIEW_HELD = Event("detailed_interview_held", actors.IND)
INTERVIEW_REPORT_SENT = Event("interview_report_sent", actors.IND)
CORRECTIONS_SENT = Event("corrections_sent", actors.APPLICANT_AND_LAWYER)
INTENTION_MADE_KNOWN = Event("intention_made_known", actors.IND)
"""The intention to refuse (voornemen) is handed over or sent."""
RESPONSE_RECEIVED = Event("response_received", actors.APPLICANT_AND_LAWYER)
"""The response (zienswijze) is received by the IND."""
INTERVIEW_MISSED = Event("interview_missed", actors.APPLICANT)
"""It became known that the person did not appear."""
DISAPPEARED = Event("disappeared", actors.APPLICANT)
"""It became known that the person left without permission."""
REPORTED_AGAIN = Event("reported_again", actors.APPLICANT)

# The decision
DECISION_MADE_KNOWN = Event("decision_made_known", actors.IND)
"""The decision is handed over or sent; a term runs from the day after."""
DECISION_WITHDRAWN = Event("decision_withdrawn", actors.IND)

# The courts
APPEAL_LODGED = Event("appeal_lodged", actors.APPLICANT)
PROVISIONAL_MEASURE_REQUESTED = Event("provisional_measure_requested", actors.APPLICANT)
PROVISIONAL_MEASURE_DECIDED = Event("provisional_measure_decided", actors.DISTRICT_COURT)
COURT_RULING_SENT = Event("court_ruling_sent", actors.DISTRICT_COURT)
HIGHER_APPEAL_LODGED = Event("higher_appeal_lodged", actors.APPLICANT)
HIGHER_APPEAL_DECIDED = Event("higher_appeal_decided", actors.COUNCIL_OF_STATE)

# Departure
DEPARTED = Event("departed", actors.APPLICANT)
