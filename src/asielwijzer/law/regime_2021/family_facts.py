# SPDX-License-Identifier: EUPL-1.2
"""What can happen and be known in family reunification (nareis), and the texts that were read for it."""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.facts import Choice, Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Dispute, Reading
from asielwijzer.law.works import VW, page, ruling

LAST_DAY_OF_OLD_FAMILY_RULES = date(2026, 6, 11)
FIRST_DAY_OF_NEW_FAMILY_RULES = date(2026, 6, 12)

IND_FAMILY_QUESTIONS = page("IND nareis", "https://ind.nl/Paginas/Veelgestelde-vragen-nareis.aspx")
AIDA_FAMILY = page(
    "AIDA family reunification",
    "https://asylumineurope.org/reports/country/netherlands/content-international-protection/family-reunification/"
    "criteria-and-conditions/",
)
RECEIPT_STARTS_THE_TERM = ruling("ECLI:NL:RBDHA:2023:6992")

READ_AIDA_FAMILY = Reading("aida-family", "AIDA, Family reunification: criteria and conditions", AIDA_FAMILY.number)
READ_IND_FAMILY = Reading("ind-nareis", "IND, questions about nareis", IND_FAMILY_QUESTIONS.number)
READ_RBDHA_2023_6992 = Reading("rbdha-2023-6992", "ECLI:NL:RBDHA:2023:6992", RECEIPT_STARTS_THE_TERM.url)

START_OF_NINE_MONTHS = Dispute(
    "start_of_nine_month_family_rule",
    VW("2u", 4) | ruling("ECLI:NL:RBDHA:2024:18468")() | ruling("ECLI:NL:RBNNE:2025:2713")(),
)
"""From which day do nine months hold instead of 90 days? The text of 28 February 2026 has them; on applications of 25
September 2023 and 10 June 2024 courts applied 90 days and three months. The day of entry into force was not found.
"""
NINE_MONTHS_POSSIBLE_SINCE = date(2024, 8, 19)
"""Of earlier applications the longest old term (90 days and three months) was over by 17 February 2025, when the
Senate had not yet adopted the nine months.
"""

# What happens

NAREIS_APPLICATION_RECEIVED = Event("nareis_application_received", a.SPONSOR)
"""The IND receives the application for the mvv nareis; signing or posting it is not enough."""
NAREIS_TERM_EXTENDED = Event("nareis_decision_term_extended", a.IND)
NAREIS_NOTICE_OF_DEFAULT_RECEIVED = Event("nareis_notice_of_default_received", a.SPONSOR)
NAREIS_LATE_APPEAL_LODGED = Event("nareis_late_decision_appeal_lodged", a.SPONSOR)
NAREIS_DECISION_MADE_KNOWN = Event("nareis_decision_made_known", a.IND)
NAREIS_OBJECTION_RECEIVED = Event("nareis_objection_received", a.SPONSOR)
NAREIS_OBJECTION_TERM_EXTENDED = Event("nareis_objection_term_extended", a.IND)
NAREIS_OBJECTION_WAITS_FOR_ADVICE = Event("nareis_objection_waits_for_advice", a.IND)
"""The IND postpones for advice of, or investigation by, others (Vw 76(2))."""
NAREIS_OBJECTION_DECIDED = Event("nareis_objection_decided", a.IND)
NAREIS_APPEAL_LODGED = Event("nareis_appeal_lodged", a.SPONSOR)
MVV_COLLECTED = Event("mvv_collected", a.FAMILY_MEMBER)
FAMILY_MEMBER_ARRIVED = Event("family_member_arrived", a.FAMILY_MEMBER)
FAMILY_MEMBER_REPORTED = Event("family_member_reported", a.FAMILY_MEMBER)
"""The family member reports in person after coming in with the mvv."""
FAMILY_PERMIT_MADE_KNOWN = Event("family_member_permit_made_known", a.IND)

# What can be known

family_wanted = YesNo("family_wanted")
"""The permit holder has family outside the Netherlands and wants them to come."""
nareis_lateness_excusable = YesNo("nareis_lateness_excusable")
nareis_decision_is_late = YesNo("nareis_decision_is_late")
"""The last day for the decision has passed, as far as the sponsor and the lawyer can tell."""
nine_month_rule_applies = YesNo("nine_month_family_rule_applies")
"""The term of nine months of Vw 2u(4) holds, and not that of 90 days of Vw 2u(1)."""
nareis_decision = Choice("nareis_decision", ("granted", "refused"))
NAREIS_GRANTED = nareis_decision.option("granted")
NAREIS_REFUSED = nareis_decision.option("refused")
nareis_objection_outcome = Choice("nareis_objection_outcome", ("granted", "refused"))
OBJECTION_GRANTED = nareis_objection_outcome.option("granted")
OBJECTION_REFUSED = nareis_objection_outcome.option("refused")

can_be_sponsor = f.REFUGEE_STATUS | f.SUBSIDIARY_PROTECTION
"""The family follows someone who has the permit on own grounds (Vw 29(1))."""
family_may_come = NAREIS_GRANTED | (NAREIS_REFUSED & OBJECTION_GRANTED)

family_reunification_wanted = can_be_sponsor & (family_wanted | NAREIS_APPLICATION_RECEIVED.happened)

who_asks_wants_family = Implies(NAREIS_APPLICATION_RECEIVED.happened, family_wanted, "who_asks_for_family_wants_family")
nine_months_not_before_the_act = Implies(
    nine_month_rule_applies,
    NAREIS_APPLICATION_RECEIVED.on_or_after(NINE_MONTHS_POSSIBLE_SINCE),
    "nine_months_do_not_reach_terms_that_were_over",
)
