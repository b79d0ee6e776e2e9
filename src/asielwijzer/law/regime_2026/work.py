# SPDX-License-Identifier: EUPL-1.2
"""Work and school while the procedure runs, since the EU Pact.

Directive (EU) 2024/1346 articles 16 and 17. Work at the latest six months after registration, and never for most of the
grounds of the accelerated procedure. The government announced three months, and no work for people with little chance;
the decree that was read is of 22 May 2026 and still says six months of examination (BuWav 6.2), and no later text was
found. School within two months of lodging.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.work import SCHOOL_STARTED, WORK_PERMIT_GRANTED, WORK_STARTED
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.safe_countries import comes_from_eu_safe_country
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, months
from asielwijzer.law.works import (
    BUWAV,
    LEERPLICHTWET,
    QUALIFICATION_REGULATION,
    READ_BUWAV_2026,
    RECEPTION_DIRECTIVE_2024,
    WAV,
    page,
)

WORK_PLAN = page(
    "Government, work after three months",
    "https://www.rijksoverheid.nl/actueel/nieuws/2025/11/03/"
    "asielzoeker-met-grote-kans-op-vergunning-kan-al-na-drie-maanden-werken",
)
WORK_PLAN_FOR_EMPLOYERS = page(
    "Cooster, new rules on work",
    "https://cooster.nl/kennisbank/nieuws/nieuwe-regels-voor-asielzoekers-aan-de-slag-met-werken",
)
READ_WORK_PLAN = Reading("work-plan-2025", "Government news of 3 November 2025", WORK_PLAN.number)

WORK_RULES_IN_FORCE = Dispute("work_rules_since_june_2026", WORK_PLAN() | BUWAV("6.2") | RECEPTION_DIRECTIVE_2024("17"))
"""Three months were announced for 12 June 2026; the decree of three weeks earlier still has six. Which holds?"""

_decided = e.DECISION_MADE_KNOWN.happened
_waiting = (
    (e.APPLICATION_REGISTERED.happened | e.APPLICATION_LODGED.happened)
    & ~(f.GRANTED & _decided)
    & ~e.DEPARTED.happened
    & ~e.APPLICATION_WITHDRAWN.happened
)
SHUT_OUT_FROM_WORK = (
    pf.only_irrelevant_issues
    | pf.clearly_inconsistent
    | pf.misled_on_identity
    | pf.applied_to_delay_removal
    | (comes_from_eu_safe_country & ~f.in_group_exempt_from_safe_country)
    | f.danger_to_public_order
)
"""The grounds (a) to (f) of the accelerated procedure."""
_accelerated = p.ACCELERATED | p.BORDER
_may_come_to_work = (
    _waiting
    & ~p.TEMPORARY_PROTECTION
    & ~p.BORDER
    & ~f.detained
    & ~f.NOT_CONSIDERED
    & ~(_accelerated & SHUT_OUT_FROM_WORK)
)
_child = f.minor | f.family_with_minor_child

# Work

work_at_the_latest = Deadline(
    id="T-WRK-01",
    seldom_recorded=True,
    bound=a.STATE,
    act=(WORK_PERMIT_GRANTED, WORK_STARTED),
    within=months(6),
    after=e.APPLICATION_REGISTERED,
    counting=Counting.CALENDAR,
    when=_may_come_to_work & ~_decided,
    source=RECEPTION_DIRECTIVE_2024("17", 1) | BUWAV("6.2", 1, "a"),
    read=(READ_BUWAV_2026,),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
)
"""Only while there is no decision yet, and the delay is not the applicant's."""
work_after_three_months = Deadline(
    id="T-WRK-02",
    bound=a.UWV,
    act=(WORK_PERMIT_GRANTED, WORK_STARTED),
    within=months(3),
    after=e.APPLICATION_LODGED,
    counting=Counting.ATW,
    nature=Nature.EARLIEST,
    when=_may_come_to_work,
    source=WORK_PLAN() | WORK_PLAN_FOR_EMPLOYERS(),
    read=(READ_WORK_PLAN, READ_BUWAV_2026),
    confidence=Confidence.LOW,
    disputed=WORK_RULES_IN_FORCE,
)
work_permit = Step(
    id="pact_work_permit",
    phase=older.WAITING,
    by=(a.UWV, a.APPLICANT),
    done=(WORK_PERMIT_GRANTED, WORK_STARTED),
    when=_may_come_to_work,
    source=WAV("8", 2) | BUWAV("6.2"),
    read=(READ_BUWAV_2026,),
    confidence=Confidence.MEDIUM,
)
may_work = Right(
    id="pact_work_with_a_work_permit",
    when=_may_come_to_work,
    source=RECEPTION_DIRECTIVE_2024("17") | BUWAV("6.2"),
    read=(READ_BUWAV_2026,),
    confidence=Confidence.MEDIUM,
    disputed=WORK_RULES_IN_FORCE,
)
no_work = Notice(
    id="no_work_on_some_accelerated_grounds",
    when=_waiting & _accelerated & SHUT_OUT_FROM_WORK,
    source=RECEPTION_DIRECTIVE_2024("17", 1) | WORK_PLAN(),
    read=(READ_WORK_PLAN,),
    confidence=Confidence.MEDIUM,
)
unsettled = Notice(
    id="start_of_work_is_unsettled",
    when=_may_come_to_work & ~WORK_PERMIT_GRANTED.happened,
    source=WORK_PLAN() | BUWAV("6.2"),
    read=(READ_WORK_PLAN, READ_BUWAV_2026),
    disputed=WORK_RULES_IN_FORCE,
)
volunteer = Right(
    id="volunteer_work_is_possible",
    when=_waiting & ~p.BORDER & ~f.detained,
    source=BUWAV("7.8"),
    read=(READ_BUWAV_2026,),
    confidence=Confidence.MEDIUM,
)
holders_work = Right(
    id="pact_permit_holder_may_work",
    when=f.GRANTED & _decided,
    source=BUWAV("6.1") | QUALIFICATION_REGULATION("28"),
    read=(READ_BUWAV_2026,),
)

# School

school = Deadline(
    id="T-EDU-01",
    seldom_recorded=True,
    bound=a.STATE,
    act=(SCHOOL_STARTED,),
    within=months(2),
    after=e.APPLICATION_LODGED,
    counting=Counting.CALENDAR,
    when=_child & _waiting,
    source=RECEPTION_DIRECTIVE_2024("16", 2) | LEERPLICHTWET("3"),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
)
school_step = Step(
    id="pact_school",
    phase=older.APPLICATION,
    by=(a.PARENT_OR_CARER, a.NIDOS, a.COA),
    done=(SCHOOL_STARTED,),
    deadline=school,
    when=_child & _waiting,
    source=LEERPLICHTWET("3") | RECEPTION_DIRECTIVE_2024("16"),
    confidence=Confidence.MEDIUM,
)
go_to_school = Right(
    id="pact_school_for_children",
    against=a.STATE,
    when=_child & _waiting,
    source=LEERPLICHTWET("3") | RECEPTION_DIRECTIVE_2024("16"),
    confidence=Confidence.MEDIUM,
)
