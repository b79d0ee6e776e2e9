# SPDX-License-Identifier: EUPL-1.2
"""Permits granted since 12 June 2026: two statuses, three years, no permanent asylum permit.

The day of the decision counts, not that of the application, so this holds for older applications too. The permit
starts on the day after the decision is made known (Vw 44(2)). Three years is how long the residence document is valid
(Vw 9(3)): when it runs out the permit itself goes on as long as it is not withdrawn (Vw 9(9)). The regulation asks
for at least three years for refugees and one year for subsidiary protection (Regulation (EU) 2024/1347 article
24(4)). A permit granted earlier counts by law as one of the new kinds (Vc C6/2.1); a permanent asylum permit keeps
the older law (Vc C6/2.2).
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.permit import (
    PERMIT_RUNS_OUT,
    PERMIT_WITHDRAWN,
    RENEWAL_APPLIED_FOR,
    WITHDRAWAL_DECISION_MADE_KNOWN,
    five_years_of_stay_on,
    permit_ends_on,
)
from asielwijzer.law.regime_2021.permit_rights import (
    granted_under_new_rules,
    no_permanent_permit,
    renewal_under_new_rules,
)
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event, Validity
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, months, weeks, years
from asielwijzer.law.works import AWB, QUALIFICATION_REGULATION, READ_AWB_2026, READ_VC_PACT, READ_VW_PACT, VC_C, VW

FIRST_DAY = date(2026, 6, 12)
SINCE_JUNE_2026 = Validity(by=e.DECISION_MADE_KNOWN, since=FIRST_DAY)

LONG_TERM_RESIDENCE_APPLIED_FOR = Event("long_term_residence_applied_for", a.PERMIT_HOLDER)
"""An EU residence permit for long-term residents is applied for."""
WITHDRAWAL_APPEAL_LODGED = Event("withdrawal_appeal_lodged", a.PERMIT_HOLDER)

RENEWAL_RETURNED = Consequence("renewal_too_early_apply_again", ("apply_again_within_three_months",))

_holder = f.GRANTED & e.DECISION_MADE_KNOWN.happened
_own_ground = (f.REFUGEE_STATUS | f.SUBSIDIARY_PROTECTION) & e.DECISION_MADE_KNOWN.happened
_asked_before = RENEWAL_APPLIED_FOR.happened & RENEWAL_APPLIED_FOR.before(FIRST_DAY)
_renews_now = _holder & permit_ends_on.on_or_after(FIRST_DAY) & ~_asked_before

# Terms

three_years = Deadline(
    id="T-PER-01",
    bound=a.IND,
    within=years(3),
    after=e.DECISION_MADE_KNOWN,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=_own_ground,
    validity=SINCE_JUNE_2026,
    source=VW("9", 3) | VW("44", 2) | QUALIFICATION_REGULATION("24", 4),
    read=(READ_VW_PACT,),
)
renewal = Deadline(
    id="PACT-RENEW-3M",
    bound=a.PERMIT_HOLDER,
    act=(RENEWAL_APPLIED_FOR,),
    within=months(3),
    after=permit_ends_on,
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    backward=True,
    when=_renews_now,
    source=VC_C("C6/3.1") | VW("9", 8),
    read=(READ_VC_PACT, READ_VW_PACT),
    standing=Standing.POLICY,
    if_missed=RENEWAL_RETURNED,
)
long_term_residence = Deadline(
    id="T-LTR-01",
    bound=a.PERMIT_HOLDER,
    act=(LONG_TERM_RESIDENCE_APPLIED_FOR,),
    within=years(5),
    after=e.APPLICATION_LODGED,
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=_own_ground,
    validity=SINCE_JUNE_2026,
    source=VW("45b", 2, "a") | VW("45b", 4),
    read=(READ_VW_PACT,),
)
"""The time between the application and the document counts in full (Vw 45b(4)); income, health insurance and civic
integration are asked too.
"""
withdrawal_appeal = Deadline(
    id="PACT-WDR-APP-2W",
    bound=a.PERMIT_HOLDER,
    act=(WITHDRAWAL_APPEAL_LODGED,),
    within=weeks(2),
    after=WITHDRAWAL_DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=f.GRANTED & WITHDRAWAL_DECISION_MADE_KNOWN.happened & PERMIT_WITHDRAWN,
    validity=Validity(by=WITHDRAWAL_DECISION_MADE_KNOWN, since=FIRST_DAY),
    source=VW("69", 2, "b") | AWB("6:8", 1) | AWB("6:9"),
    read=(READ_VW_PACT, READ_AWB_2026),
    if_missed=c.APPEAL_INADMISSIBLE,
)
"""Two weeks, not four: also for permits of older applications."""

# What to know

two_statuses = Notice(
    id="two_statuses_since_june_2026",
    when=_own_ground,
    validity=SINCE_JUNE_2026,
    source=VW("29", 1) | VW("29a", 1) | VW("29c", 1) | VW("29d", 2),
    read=(READ_VW_PACT,),
)
starts_next_day = Notice(
    id="permit_starts_on_day_after_decision",
    when=_holder,
    validity=SINCE_JUNE_2026,
    source=VW("44", 2),
    read=(READ_VW_PACT,),
)
family_document = Notice(
    id="family_document_ends_with_that_of_relative",
    when=_holder & f.FAMILY_PERMIT,
    validity=SINCE_JUNE_2026,
    source=VW("9", 4) | VC_C("C6/3.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
document_is_not_the_permit = Notice(
    id="permit_goes_on_when_document_ends",
    when=_renews_now,
    source=VW("9", 9) | VW("32"),
    read=(READ_VW_PACT,),
)
renew_document = Duty(
    id="renew_document_in_last_three_months",
    when=_renews_now & ~RENEWAL_APPLIED_FOR.happened,
    source=VC_C("C6/3.1") | VW("9", 3),
    read=(READ_VC_PACT, READ_VW_PACT),
    standing=Standing.POLICY,
    if_missed=PERMIT_RUNS_OUT,
)
older_permits = Notice(
    id="older_permit_counts_as_new_kind",
    when=_holder & permit_ends_on.on_or_after(FIRST_DAY),
    validity=Validity(by=e.DECISION_MADE_KNOWN, until=date(2026, 6, 11)),
    source=VC_C("C6/2.1"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
work_without_permit = Right(
    id="status_holder_works_without_work_permit",
    when=_holder,
    validity=SINCE_JUNE_2026,
    source=QUALIFICATION_REGULATION("28") | VW("28", 1),
    read=(READ_VW_PACT,),
)

__all__ = [
    "five_years_of_stay_on",
    "granted_under_new_rules",
    "no_permanent_permit",
    "renewal_under_new_rules",
]
