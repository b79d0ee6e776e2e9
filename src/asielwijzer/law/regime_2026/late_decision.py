# SPDX-License-Identifier: EUPL-1.2
"""Late decisions since the EU Pact: notice of default and appeal, as under the Awb before.

The Awb did not change; what changed is from when a decision is late. The terms after the notice are the same
declarations as in the older law.
"""

from __future__ import annotations

from dataclasses import replace

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import late_decision as older
from asielwijzer.law.regime_2021.decision_terms import NOTICE_OF_DEFAULT_RECEIVED
from asielwijzer.law.regime_2021.late_decision import (
    LATE_APPEAL_LODGED,
    LATE_RULING_SENT,
    appeal_reaches_decision,
    decide_by,
    decision_is_late,
    late_appeal_heard,
    late_order,
    no_permit_by_silence,
    order_by_day,
    order_interview,
    order_sixteen_weeks,
    order_two_weeks,
    ruling_after_hearing,
    ruling_without_hearing,
    two_weeks_after_notice,
)
from asielwijzer.law.regime_2026 import decision_terms as terms
from asielwijzer.law.regime_2026.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.happenings import EndOf
from asielwijzer.law.vocabulary.terms import Counting, days
from asielwijzer.law.works import AWB, READ_APR, READ_AWB_2026


def _not_before(term: Deadline) -> Deadline:
    """The notice of default is too early before the term for the decision is over."""
    return Deadline(
        id=f"NOD-{term.id}",
        bound=a.APPLICANT_AND_LAWYER,
        act=(NOTICE_OF_DEFAULT_RECEIVED,),
        within=days(0),
        after=EndOf(term),
        counting=Counting.CALENDAR,
        nature=Nature.EARLIEST,
        when=term.when & (UNDECIDED | NOTICE_OF_DEFAULT_RECEIVED.happened),
        source=AWB("6:12", 2, "a") | term.source,
        read=(READ_AWB_2026, READ_APR),
        if_missed=c.TOO_EARLY_INADMISSIBLE,
    )


after_ten_working_days = _not_before(terms.ten_working_days)
after_admissibility_term = _not_before(terms.admissibility_two_months)
after_accelerated_term = _not_before(terms.accelerated_three_months)
after_postponement = _not_before(terms.twenty_one_months)
after_regular_term = _not_before(terms.regular_six_months)
after_protection_term = _not_before(terms.after_protection)

send = replace(older.send_notice, id="pact_send_notice_of_default", deadline=None)
appeal = replace(older.appeal_late, id="pact_appeal_against_late_decision", follows=(send,))
orders = replace(older.court_orders, id="pact_court_orders_a_decision", follows=(appeal,))
"""The same steps as in the older law, after the new terms."""

__all__ = [
    "LATE_APPEAL_LODGED",
    "LATE_RULING_SENT",
    "NOTICE_OF_DEFAULT_RECEIVED",
    "appeal_reaches_decision",
    "decide_by",
    "decision_is_late",
    "late_appeal_heard",
    "late_order",
    "no_permit_by_silence",
    "order_by_day",
    "order_interview",
    "order_sixteen_weeks",
    "order_two_weeks",
    "ruling_after_hearing",
    "ruling_without_hearing",
    "two_weeks_after_notice",
]
