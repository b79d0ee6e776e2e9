# SPDX-License-Identifier: EUPL-1.2
"""What follows when a term is missed, and what can still be done.

The remedies are ids; the words say them. Each consequence is used by the declarations that cite its article.
"""

from __future__ import annotations

from asielwijzer.law.vocabulary.deadlines import Consequence

NONE = Consequence("no_sanction_in_law")
APPEAL_INADMISSIBLE = Consequence("appeal_inadmissible", ("show_that_lateness_is_excusable", "call_lawyer_today"))
TOO_EARLY_INADMISSIBLE = Consequence("too_early_inadmissible", ("send_again_after_the_term",))
DECISION_WITHOUT_RESPONSE = Consequence(
    "decision_without_response", ("send_response_before_decision_is_made_known", "raise_it_in_appeal")
)
REPORT_STANDS = Consequence("report_stands", ("ask_reasoned_extension", "correct_in_response"))
TO_EXTENDED_PROCEDURE = Consequence("case_goes_to_extended_procedure")
DECISION_IS_LATE = Consequence("decision_is_late", ("notice_of_default", "appeal_against_late_decision"))
COURT_PENALTY = Consequence("court_penalty_runs", ("second_appeal_against_late_decision",))
NETHERLANDS_RESPONSIBLE = Consequence("netherlands_responsible")
COUNTS_AS_ACCEPTANCE = Consequence("silence_is_acceptance")
ENTRY_BY_LAW = Consequence("entry_by_operation_of_law")
RELEASE = Consequence("release_from_detention", ("appeal_against_detention",))
NOT_PROCESSED = Consequence("application_not_processed", ("explain_or_report_within_two_weeks", "appeal"))
RECEPTION_REFUSED = Consequence("no_reception", ("call_lawyer_today", "ask_coa"))
REMOVAL_POSSIBLE = Consequence("removal_possible_and_reception_ends", ("call_lawyer_today", "ask_dtv_or_iom"))
REGULAR_FAMILY_ROUTE = Consequence("regular_family_route", ("show_that_lateness_is_excusable", "regular_application"))
OBJECTION_INADMISSIBLE = Consequence("objection_inadmissible", ("show_that_lateness_is_excusable",))
COMPLAINT_TO_OMBUDSMAN = Consequence("go_to_ombudsman", ("national_ombudsman",))
TELL_YOUR_LAWYER = Consequence("tell_your_lawyer_about_it", ("call_lawyer_today", "raise_it_in_appeal"))
