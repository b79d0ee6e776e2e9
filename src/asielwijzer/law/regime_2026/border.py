# SPDX-License-Identifier: EUPL-1.2
"""The border procedure: at Schiphol, locked up, within five weeks for the IND and twelve weeks with the court.

Regulation 2024/1348 art. 43 to 54, Vw 3(3) to (7) and 6(3), Vc C2/2. The decision on entry is postponed; without a
decision of the IND within five weeks of registration the person may enter by operation of law (Vw 3(6)). A child alone
is let in at once, unless it endangers public order or national security.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.border import (
    BORDER_GROUND_ENDED,
    ENTRY_REFUSED_ANEW,
    MEASURE_MUST_END,
    border_detention_disproportionate,
)
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import AT_BORDER, UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import (
    AMMR,
    APR,
    ATW,
    READ_APR,
    READ_SEED,
    READ_VC_A_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    RETURN_BORDER_REGULATION,
    SEED_PAGE,
    VC_A,
    VC_C,
    VW,
)

# What can happen

RELOCATED_HERE = Event("relocated_to_netherlands", a.STATE)
"""Brought here from another Member State to share responsibility (Regulation 2024/1351 art. 67(11))."""
BORDER_TERM_EXTENDED = Event("border_decision_term_extended", a.IND)
RETURN_BORDER_STARTED = Event("return_border_procedure_started", a.KMAR)
"""The right to remain has ended after a refusal at the border; the return border procedure begins."""
ASKED_TO_LEAVE_BY_ONESELF = Event("asked_to_leave_by_oneself_at_border", a.APPLICANT)

WAS_AT_BORDER = p.BORDER | e.BORDER_PROCEDURE_STARTED.happened
_open = p.BORDER & UNDECIDED
_child_alone = f.minor & f.unaccompanied
_relocated = RELOCATED_HERE.happened

# Terms

twelve_weeks = Deadline(
    id="T-BRD-01",
    bound=a.STATE,
    act=(e.BORDER_MEASURE_LIFTED, e.COURT_RULING_SENT, e.APPLICATION_WITHDRAWN, e.DEPARTED),
    within=weeks(12),
    after=e.APPLICATION_REGISTERED,
    counting=Counting.EU_APR_73,
    when=WAS_AT_BORDER & ~_relocated,
    source=APR("51", 2) | VW("83b", 2),
    read=(READ_APR, READ_VW_PACT),
    if_missed=c.ENTRY_BY_LAW,
)
sixteen_weeks = Deadline(
    id="T-BRD-02",
    bound=a.STATE,
    act=(e.BORDER_MEASURE_LIFTED, e.COURT_RULING_SENT, e.APPLICATION_WITHDRAWN, e.DEPARTED),
    within=weeks(16),
    after=e.APPLICATION_REGISTERED,
    counting=Counting.EU_APR_73,
    when=WAS_AT_BORDER & _relocated,
    source=APR("51", 2) | VW("83b", 2) | AMMR("67", 11),
    read=(READ_APR, READ_VW_PACT),
    if_missed=c.ENTRY_BY_LAW,
)
five_weeks = Deadline(
    id="PACT-BRD-5W",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.BORDER_MEASURE_LIFTED, e.APPLICATION_WITHDRAWN),
    within=weeks(5),
    after=e.APPLICATION_REGISTERED,
    counting=Counting.LIBERTY,
    when=WAS_AT_BORDER,
    source=VW("3", 6) | VC_C("C2/2.2") | ATW("4", "", "c"),
    read=(READ_VW_PACT, READ_VC_PACT),
    if_missed=c.ENTRY_BY_LAW,
)
nine_weeks = Extension(
    id="PACT-BRD-EXT-4W",
    of=five_weeks,
    by=weeks(4),
    bound=a.IND,
    when=WAS_AT_BORDER & _relocated & BORDER_TERM_EXTENDED.happened,
    source=VW("3", 6) | AMMR("67", 11),
    read=(READ_VW_PACT, READ_VC_PACT),
)
new_refusal = Deadline(
    id="PACT-BRD-2D",
    bound=a.KMAR,
    act=(ENTRY_REFUSED_ANEW, e.BORDER_MEASURE_LIFTED),
    within=days(2),
    after=first_known(e.APPLICATION_WITHDRAWN, BORDER_GROUND_ENDED),
    counting=Counting.CALENDAR,
    when=p.BORDER & (e.APPLICATION_WITHDRAWN.happened | BORDER_GROUND_ENDED.happened),
    source=VC_C("C2/2.3") | VC_C("C4/4.4"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
return_procedure = Deadline(
    id="T-BRD-03",
    bound=a.KMAR,
    within=weeks(12),
    after=RETURN_BORDER_STARTED,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=RETURN_BORDER_STARTED.happened & ~e.DEPARTED.happened,
    source=RETURN_BORDER_REGULATION("4", 2),
)
leave_by_oneself = Deadline(
    id="T-BRD-04",
    bound=a.DTV,
    within=days(15),
    after=ASKED_TO_LEAVE_BY_ONESELF,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=RETURN_BORDER_STARTED.happened & ASKED_TO_LEAVE_BY_ONESELF.happened & ~e.DEPARTED.happened,
    source=RETURN_BORDER_REGULATION("4", 5),
    confidence=Confidence.MEDIUM,
)
"""Fifteen days at most: the authority sets the term."""

# Steps

postponed = Step(
    id="decision_on_entry_postponed",
    phase=phases.SCREENING,
    by=(a.KMAR,),
    done=(e.BORDER_PROCEDURE_STARTED,),
    when=AT_BORDER | p.BORDER,
    source=VW("3", 4) | VW("3", 5) | VW("6", 3) | VC_A("A6/2.1"),
    read=(READ_VW_PACT, READ_VC_A_PACT),
)
closed_centre = Step(
    id="taken_to_judicial_complex_schiphol",
    phase=phases.SCREENING,
    by=(a.KMAR,),
    follows=(postponed,),
    when=AT_BORDER | p.BORDER,
    source=VC_C("C2/2.1") | VW("6", 3) | SEED_PAGE(),
    read=(READ_VC_PACT, READ_VW_PACT, READ_SEED),
)
# Rights

enter_by_law = Right(
    id="entry_by_law_after_five_weeks",
    against=a.IND,
    when=_open,
    source=VW("3", 6) | VC_C("C2/2.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
enter_when_it_ends = Right(
    id="entry_when_border_procedure_no_longer_fits",
    against=a.IND,
    when=_open,
    source=APR("53", 2) | VC_C("C2/2.2"),
    read=(READ_APR, READ_VC_PACT),
)
coa_the_same_day = Right(
    id="reception_after_leaving_border",
    against=a.COA,
    when=e.BORDER_MEASURE_LIFTED.happened & UNDECIDED,
    source=VC_C("C2/2.2"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
visited = Right(
    id="unhcr_and_helpers_may_visit_at_border",
    when=AT_BORDER & UNDECIDED,
    source=APR("30"),
    read=(READ_APR,),
)

# What to know

kept_in = Notice(
    id="border_stay_is_deprivation_of_liberty",
    when=AT_BORDER & UNDECIDED,
    source=VW("6", 3) | APR("54") | VC_A("A6/2.1"),
    read=(READ_VW_PACT, READ_VC_A_PACT),
)
only_these = Notice(
    id="what_is_tested_at_the_border",
    when=_open,
    source=VW("3", 3) | APR("44") | APR("45"),
    read=(READ_VW_PACT, READ_APR),
)
granted_means_entry = Notice(
    id="grant_at_border_means_entry",
    when=_open,
    source=VC_C("C2/2.2"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
child_is_let_in = Notice(
    id="child_alone_is_let_in_at_border",
    when=AT_BORDER & _child_alone & ~f.danger_to_public_order & UNDECIDED,
    source=VC_A("A6/2.2") | APR("53", 1),
    read=(READ_VC_A_PACT, READ_APR),
)
responsibility_at_border = Notice(
    id="responsibility_is_checked_at_the_border_too",
    when=AT_BORDER & UNDECIDED & pf.other_state_may_be_responsible,
    source=VW("3", 3, "a") | VC_C("C2/2.4"),
    read=(READ_VW_PACT, READ_VC_PACT),
)

# What ought not to be

child_alone = Breach(
    id="child_alone_in_pact_border_procedure",
    by=a.IND,
    when=p.BORDER & _child_alone & ~f.danger_to_public_order,
    source=APR("53", 1) | VC_A("A6/2.2"),
    read=(READ_APR, READ_VC_A_PACT),
    consequence=MEASURE_MUST_END,
)
no_support = Breach(
    id="support_impossible_but_still_at_border",
    by=a.IND,
    when=p.BORDER & pf.support_impossible_in_fast_procedure & UNDECIDED,
    source=APR("53", 2) | APR("21", 2),
    read=(READ_APR,),
    consequence=MEASURE_MUST_END,
)
too_heavy = Breach(
    id="pact_border_detention_weighs_too_heavily",
    by=a.IND,
    when=p.BORDER & border_detention_disproportionate,
    source=VC_C("C1/3.3") | APR("53", 2),
    read=(READ_VC_PACT, READ_APR),
    consequence=MEASURE_MUST_END,
)
other_kind = Breach(
    id="pact_border_refusal_of_another_kind",
    by=a.IND,
    when=p.BORDER & e.DECISION_MADE_KNOWN.happened & f.UNFOUNDED,
    source=VW("3", 3),
    read=(READ_VW_PACT,),
)
