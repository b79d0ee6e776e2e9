# SPDX-License-Identifier: EUPL-1.2
"""Withdrawing the application, and what counts as withdrawing it.

Regulation 2024/1348 art. 40 and 41, Vw 30c, 30b(2), 31(3) and 80, Vc C4/4. Six kinds of conduct count as withdrawing.
The IND may then close the application or refuse it on what it knows; the policy prefers a decision on the reasons.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.lodging import SEEN_AS_WITHDRAWN
from asielwijzer.law.regime_2026.stages import LODGED, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, days
from asielwijzer.law.works import APR, READ_APR, READ_VC_PACT, READ_VW_PACT, VC_C, VW

# What can happen

CONDUCT_FOUND = Event("conduct_counts_as_withdrawal", a.IND)
"""The IND finds that one of the six kinds of conduct of art. 41(1) occurs, and says so."""
REPAIR_TIME_GIVEN = Event("time_to_explain_given", a.IND)
GOOD_REASON_GIVEN = Event("good_reason_given", a.APPLICANT_AND_LAWYER)

SEEMS_WITHDRAWN = CONDUCT_FOUND.happened | e.INTERVIEW_MISSED.happened | e.DISAPPEARED.happened
_seems_withdrawn_now = SEEMS_WITHDRAWN & UNDECIDED & ~GOOD_REASON_GIVEN.happened
_short = p.BORDER | f.detained

# Terms


def _repair(ident: str, when: Condition, within: Term) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=(GOOD_REASON_GIVEN, e.REPORTED_AGAIN),
        within=within,
        after=REPAIR_TIME_GIVEN,
        counting=Counting.CALENDAR,
        when=REPAIR_TIME_GIVEN.happened & when,
        source=VC_C("C4/4.3") | APR("41", 4),
        read=(READ_VC_PACT,),
        standing=Standing.POLICY,
        if_missed=SEEN_AS_WITHDRAWN,
    )


three_days = _repair("PACT-WD-3D", ~_short, days(3))
one_day = _repair("PACT-WD-1D", _short, days(1))
"""At most three days, and at most one day at the border and in detention: the IND may give less."""

# Step

closed = Step(
    id="decision_that_application_is_withdrawn",
    phase=older.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    leads_to=(f.NOT_PROCESSED, f.UNFOUNDED, f.MANIFESTLY_UNFOUNDED),
    when=SEEMS_WITHDRAWN,
    source=APR("41") | VW("30c", 1, "b") | VW("31", 3) | VW("30b", 2) | VC_C("C4/4.3"),
    read=(READ_APR, READ_VW_PACT, READ_VC_PACT),
)

# What to know and what may be claimed


def _notice(ident: str, when: Condition, source: Source | Sources, standing: Standing = Standing.LAW) -> Notice:
    return Notice(id=ident, when=when, source=source, read=(READ_VC_PACT, READ_VW_PACT, READ_APR), standing=standing)


explain_why = Right(
    id="explain_that_you_did_not_mean_to_withdraw",
    against=a.IND,
    when=_seems_withdrawn_now,
    source=APR("41", 4) | APR("41", 1) | VC_C("C4/4.3"),
    read=(READ_APR, READ_VC_PACT),
)
told_of_effects = Right(
    id="told_what_withdrawing_means",
    against=a.IND,
    when=LODGED & UNDECIDED,
    source=APR("40") | VC_C("C4/4.2"),
    read=(READ_VC_PACT,),
)
six_kinds = _notice("six_kinds_of_conduct_count_as_withdrawing", UNDECIDED, APR("41", 1))
no_repair = _notice("sometimes_no_time_to_explain", _seems_withdrawn_now, VC_C("C4/4.3"), Standing.POLICY)
may_be_refused = _notice(
    "withdrawn_application_may_be_refused_instead",
    _seems_withdrawn_now | e.APPLICATION_WITHDRAWN.happened,
    VW("30b", 2) | VW("31", 3) | VC_C("C4/4.1"),
)
no_appeal = _notice("no_appeal_after_own_withdrawal", e.APPLICATION_WITHDRAWN.happened, VW("80") | VC_C("C4/4.2"))
