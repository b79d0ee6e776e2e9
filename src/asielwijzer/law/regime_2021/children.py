# SPDX-License-Identifier: EUPL-1.2
"""Children, and people who need special procedural guarantees.

Vb 3.108b, 3.109d, 3.113(6) and 3.121a, VV 3.45a. The ages of VV 3.45a(1) were read in the text of 1 April
2026 and do not stand in that of 2020; policy of 2023 agrees with them. The border and the accelerated
procedure say themselves what holds there for a child alone.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import BEFORE_INTERVIEW, UNDECIDED
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    PROCEDURES_DIRECTIVE,
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VV_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VV,
    page,
)

CARE_OF_MINORS = page("Vreemdelingenvisie 2020/12", "https://www.vreemdelingenvisie.nl/vreemdelingenvisie/2020/12/amv")
READ_CARE_OF_MINORS = Reading(
    "vreemdelingenvisie-2020-12", "Vreemdelingenvisie, unaccompanied minors", CARE_OF_MINORS.number
)

# Facts and events

age_disputed = YesNo("age_disputed")
"""The person says to be under 18, and the authority doubts it."""
age_examination_consent = YesNo("age_examination_consent")
"""The person agreed in writing to an examination of the age."""
representative_at_interview = YesNo("representative_at_interview")
"""The guardian or the lawyer was there when the child was interviewed."""
child_has_own_reasons = YesNo("child_has_own_reasons")
"""A child who came with family has reasons of its own for asylum."""
hearing_would_harm_child = YesNo("hearing_would_harm_child")
"""A psychological or educational obstacle stands in the way of hearing the child."""

GUARDIAN_NAMED = Event("guardian_named", a.NIDOS)
AGE_EXAMINED = Event("age_examined", a.IND)

ALONE = f.minor & f.unaccompanied
WITH_FAMILY = f.minor & ~f.unaccompanied

# Guardian and care

guardian_step = Step(
    id="guardian_is_named",
    phase=phases.APPLICATION,
    by=(a.NIDOS,),
    done=(GUARDIAN_NAMED,),
    when=ALONE,
    source=VB("3.109d") | SEED_PAGE(),
    read=(READ_LAWS_2015, READ_SEED),
)
guardian = Right(
    id="guardian_for_child_alone",
    against=a.NIDOS,
    when=ALONE & UNDECIDED,
    source=VB("3.109d") | SEED_PAGE(),
    read=(READ_LAWS_2015, READ_SEED),
)
applies_through_representative = Notice(
    id="representative_applies_for_minor",
    when=f.minor & ~e.APPLICATION_LODGED.happened & UNDECIDED,
    source=VB("3.108") | VB("3.108c", 1),
    read=(READ_LAWS_2015,),
)
own_application_from_15 = Notice(
    id="own_application_from_15",
    when=WITH_FAMILY & ~f.under_15 & UNDECIDED,
    source=VC_C("C1/2.1"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
foster_family = Notice(
    id="child_alone_under_15_to_foster_family",
    when=ALONE & f.under_15,
    source=CARE_OF_MINORS(),
    read=(READ_CARE_OF_MINORS,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
minors_location = Notice(
    id="child_alone_from_15_to_minors_location",
    when=ALONE & ~f.under_15,
    source=CARE_OF_MINORS(),
    read=(READ_CARE_OF_MINORS,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)

# From which age a child is heard

heard_with_family_from_15 = Right(
    id="INT-AGE-ACC-15",
    against=a.IND,
    when=WITH_FAMILY & ~f.under_15 & BEFORE_INTERVIEW,
    source=VV("3.45a", 1, "a"),
    read=(READ_VV_2026, READ_VC_2023),
)
heard_with_family_from_12 = Right(
    id="INT-AGE-ACC-12",
    against=a.IND,
    when=WITH_FAMILY & f.under_15 & ~f.under_12 & BEFORE_INTERVIEW,
    source=VV("3.45a", 1, "b"),
    read=(READ_VV_2026,),
)
heard_alone_from_6 = Right(
    id="INT-AGE-UAM-6",
    against=a.IND,
    when=ALONE & ~f.under_6 & BEFORE_INTERVIEW,
    source=VV("3.45a", 1, "c") | VV("3.45a", 4),
    read=(READ_VV_2026,),
)
full_application_interview = Notice(
    id="REG-INT-AGE-UAM-12",
    when=ALONE & ~f.under_12 & BEFORE_INTERVIEW & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VC_C("C1/2.1"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
short_application_interview = Notice(
    id="short_application_interview_under_12",
    when=ALONE & f.under_12 & BEFORE_INTERVIEW & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VC_C("C1/2.1"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
too_young_to_be_heard = Notice(
    id="child_too_young_to_be_interviewed",
    when=((ALONE & f.under_6) | (WITH_FAMILY & f.under_12)) & BEFORE_INTERVIEW,
    source=VV("3.45a", 1),
    read=(READ_VV_2026,),
)
child_friendly_room = Right(
    id="child_friendly_room",
    against=a.IND,
    when=ALONE & f.under_12 & ~f.under_6 & BEFORE_INTERVIEW,
    source=VV("3.45a", 4) | VC_C("C1/2.11"),
    read=(READ_VV_2026, READ_VC_2023),
)
child_friendly_interview = Right(
    id="child_friendly_interview",
    against=a.IND,
    when=f.minor & BEFORE_INTERVIEW,
    source=VV("3.45a") | VB("3.109d"),
    read=(READ_VV_2026, READ_LAWS_2015),
)
not_heard_when_harmful = Right(
    id="no_interview_that_harms_the_child",
    against=a.IND,
    when=f.minor & hearing_would_harm_child & BEFORE_INTERVIEW,
    source=VC_C("C1/2.11") | VB("3.113", 6),
    read=(READ_VC_2023, READ_LAWS_2015),
)
representative_attends = Right(
    id="guardian_and_lawyer_at_interview_of_child",
    against=a.IND,
    when=ALONE & BEFORE_INTERVIEW,
    source=VB("3.109d") | VV("3.45a", 4),
    read=(READ_LAWS_2015, READ_VV_2026),
)

# Own reasons

own_reasons = Notice(
    id="children_tell_their_own_reasons",
    when=(f.family_with_minor_child | WITH_FAMILY) & BEFORE_INTERVIEW,
    source=SEED_PAGE() | VB("3.121a", 2),
    read=(READ_SEED, READ_LAWS_2015),
)
own_assessment = Right(
    id="child_with_own_reasons_assessed_separately",
    against=a.IND,
    when=(f.family_with_minor_child | WITH_FAMILY) & child_has_own_reasons & UNDECIDED,
    source=VB("3.121a", 2) | SEED_PAGE(),
    read=(READ_LAWS_2015, READ_SEED),
)

# Refusal of a child alone

third_country = Notice(
    id="safe_third_country_only_in_interest_of_child",
    when=ALONE & f.INADMISSIBLE & f.SAFE_THIRD_COUNTRY,
    source=VB("3.109d") | PROCEDURES_DIRECTIVE("25", 6),
    read=(READ_LAWS_2015,),
)

# What ought not to be

too_young_heard = Breach(
    id="child_under_6_interviewed",
    by=a.IND,
    when=ALONE & f.under_6 & e.DETAILED_INTERVIEW_HELD.happened,
    source=VV("3.45a", 1, "c"),
    read=(READ_VV_2026,),
    consequence=c.TELL_YOUR_LAWYER,
)
heard_in_general_procedure = Breach(
    id="child_under_12_interviewed_in_general_procedure",
    by=a.IND,
    when=p.SIX_OR_NINE_DAYS & ALONE & f.under_12 & e.DETAILED_INTERVIEW_HELD.happened,
    source=VB("3.113", 6, "b"),
    read=(READ_VB_2026, READ_VC_2026),
    consequence=c.TELL_YOUR_LAWYER,
)
heard_without_representative = Breach(
    id="child_interviewed_without_representative",
    by=a.IND,
    when=ALONE & e.DETAILED_INTERVIEW_HELD.happened & ~representative_at_interview,
    source=VB("3.109d"),
    read=(READ_LAWS_2015,),
    consequence=c.TELL_YOUR_LAWYER,
)
