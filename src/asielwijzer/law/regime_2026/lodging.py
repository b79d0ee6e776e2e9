# SPDX-License-Identifier: EUPL-1.2
"""Lodging: you sign the application, and from then on the IND must decide within a term.

Regulation 2024/1348 art. 28, 29 and 51(1), VV 3.50 and Vc C1/2 and C1/3. Inland the application is signed before an
officer of the IND, straight after registration; an application handed in at another place or time is incomplete, and
no term starts (Vc C1/2.4). Then the IND sorts the cases (triage): which procedure, which research, which interview.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.registration import MANY_APPLICATIONS
from asielwijzer.law.regime_2026.stages import BEFORE_LODGING, WAITING_FOR_DECISION
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months
from asielwijzer.law.works import (
    APR,
    READ_APR,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VV_PACT,
    READ_VW_PACT,
    VB,
    VC_C,
    VV,
    VW,
)

READ_APR_28 = Reading("apr-28", "Regulation (EU) 2024/1348, article 28", "https://migrationpact.info/?p=6549")

SEEN_AS_WITHDRAWN = Consequence(
    "application_seen_as_withdrawn", ("give_good_reason_within_three_days", "call_lawyer_today")
)
"""Implicitly withdrawn (art. 41(1)): closed, or refused on what the IND has (Vw 30c(1)(b), 31(3), 30b(2))."""

# What can happen

IDENTIFIED_AFTER_TRANSFER = Event("identified_after_transfer_here", a.APPLICANT)
"""Transferred to the Netherlands as the responsible State, and reported to the authorities here."""
DOCUMENT_ISSUED = Event("applicant_document_issued", a.IND)

_transferred_here = IDENTIFIED_AFTER_TRANSFER.happened
_many = MANY_APPLICATIONS.happened

# Terms


def _lodging(
    ident: str,
    when: Condition,
    within: Term,
    after: Event,
    source: Source | Sources,
    confidence: Confidence = Confidence.HIGH,
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT,
        act=(e.APPLICATION_LODGED,),
        within=within,
        after=after,
        counting=Counting.EU_APR_73,
        when=when,
        source=source,
        read=(READ_APR_28,),
        confidence=confidence,
        if_missed=SEEN_AS_WITHDRAWN,
    )


twenty_one_days = _lodging(
    "T-LOD-01", ~p.BORDER & ~_transferred_here & ~_many, days(21), e.APPLICATION_REGISTERED, APR("28", 1)
)
when_many_apply = _lodging(
    "T-LOD-02",
    ~p.BORDER & ~_transferred_here & _many,
    months(2),
    e.APPLICATION_REGISTERED,
    APR("28", 7),
    Confidence.MEDIUM,
)
after_transfer = _lodging("T-LOD-03", _transferred_here, days(21), IDENTIFIED_AFTER_TRANSFER, APR("28", 2))
at_border = _lodging(
    "T-LOD-04", p.BORDER & ~_transferred_here, days(5), e.APPLICATION_REGISTERED, APR("51", 1), Confidence.MEDIUM
)
document_valid = Deadline(
    id="T-DOC-01",
    bound=a.IND,
    within=months(12),
    after=DOCUMENT_ISSUED,
    counting=Counting.EU_APR_73,
    nature=Nature.PERIOD,
    when=DOCUMENT_ISSUED.happened,
    source=APR("29", 4) | APR("29", 5),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)
"""At most twelve months, and it can be renewed."""

# Steps

lodge_inland = Step(
    id="lodge_the_application",
    phase=phases.APPLICATION,
    by=(a.APPLICANT, a.IND),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_LODGED,),
    deadline=twenty_one_days,
    when=~p.BORDER & ~pf.later_application,
    source=APR("28", 1) | VV("3.50") | VC_C("C1/2.2") | VC_C("C1/2.3"),
    read=(READ_APR_28, READ_VV_PACT, READ_VC_PACT),
)
lodge_at_border = Step(
    id="lodge_the_application_at_border",
    phase=phases.APPLICATION,
    by=(a.APPLICANT, a.IND),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_LODGED,),
    deadline=at_border,
    when=p.BORDER,
    source=APR("51", 1) | VV("3.50", 2) | VC_C("C2/2.1"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
document_step = Step(
    id="document_as_applicant",
    phase=phases.APPLICATION,
    by=(a.IND,),
    done=(DOCUMENT_ISSUED,),
    follows=(lodge_inland, lodge_at_border),
    source=APR("29") | VW("9", 1),
    read=(READ_APR, READ_VW_PACT),
)
triage = Step(
    id="ind_chooses_the_procedure_in_triage",
    phase=phases.APPLICATION,
    by=(a.IND,),
    done=(
        pe.RESPONSIBILITY_PROCEDURE_STARTED,
        pe.ADMISSIBILITY_PROCEDURE_STARTED,
        e.DUBLIN_PROCEDURE_STARTED,
        e.ACCELERATED_PROCEDURE_STARTED,
        e.NETHERLANDS_RESPONSIBLE,
        pe.REGULAR_STARTED,
        pe.MOVED_TO_REGULAR,
    ),
    follows=(lodge_inland, lodge_at_border),
    leads_to=(
        p.RESPONSIBILITY,
        p.DUBLIN,
        p.ADMISSIBILITY,
        p.BORDER,
        p.ACCELERATED,
        p.REGULAR,
        p.TEMPORARY_PROTECTION,
    ),
    source=VC_C("C1/3.1") | VC_C("C1/3.2") | VC_C("C1/3.3"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)

# Rights

papers = Right(
    id="copies_after_signing_the_application",
    against=a.IND,
    when=WAITING_FOR_DECISION,
    source=VC_C("C1/2.2"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
document = Right(
    id="document_that_you_may_stay",
    against=a.IND,
    when=WAITING_FOR_DECISION & ~DOCUMENT_ISSUED.happened,
    source=APR("29") | VW("9", 1),
    read=(READ_APR, READ_VW_PACT),
)
real_chance = Right(
    id="real_chance_to_lodge",
    against=a.IND,
    when=BEFORE_LODGING & e.APPLICATION_REGISTERED.happened,
    source=APR("28", 1) | APR("41", 1, "a"),
    read=(READ_APR_28, READ_APR),
)

# What to know

not_in_time = Notice(
    id="not_lodging_in_time_counts_as_withdrawing",
    when=BEFORE_LODGING & e.APPLICATION_REGISTERED.happened,
    source=APR("41", 1, "a") | VW("30c", 1, "b"),
    read=(READ_APR, READ_VW_PACT),
)
straight_after = Notice(
    id="lodging_follows_registration_at_once",
    when=BEFORE_LODGING & ~p.BORDER & ~f.detained,
    source=VC_C("C1/2.2"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
elsewhere = Notice(
    id="lodged_elsewhere_starts_no_term",
    when=BEFORE_LODGING,
    source=VC_C("C1/2.4") | APR("35"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
no_travel_document = Notice(
    id="applicant_document_is_no_travel_document",
    when=DOCUMENT_ISSUED.happened & WAITING_FOR_DECISION,
    source=APR("29"),
    read=(READ_APR,),
)
letters_by_post = Notice(
    id="letters_by_post_count_from_the_next_day",
    when=WAITING_FOR_DECISION,
    source=VV("3.50b") | VB("3.109") | APR("9", 3),
    read=(READ_VV_PACT, READ_VB_PACT),
)
