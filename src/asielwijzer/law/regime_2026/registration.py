# SPDX-License-Identifier: EUPL-1.2
"""Registration: your application is written down, and you are told where you stand.

Regulation 2024/1348 art. 26, 27, 8, 15 and 16, VV 3.50 to 3.50d and Vc C1/2 and C1/4. Making, registering and lodging
are three moments. Inland all three are in Ter Apel, and lodging follows registration at once.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.application_phase import wish_made_to_other_authority
from asielwijzer.law.regime_2021.reception import RECEPTION_INFORMATION_GIVEN
from asielwijzer.law.regime_2021.repeat_stay import only_to_delay_removal
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026.screening import screening_applies
from asielwijzer.law.regime_2026.stages import AT_BORDER, BEFORE_LODGING, BEFORE_REGISTRATION, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import ChosenBy, Event
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, days, weeks, working_days
from asielwijzer.law.works import (
    AMMR,
    APR,
    CRISIS_REGULATION,
    READ_AMMR,
    READ_APR,
    READ_IND_LAUNCH,
    READ_VC_A_PACT,
    READ_VC_PACT,
    READ_VV_PACT,
    READ_VW_PACT,
    RECEPTION_DIRECTIVE_2024,
    VC_A,
    VC_C,
    VV,
    VW,
)

# What can happen

MANY_APPLICATIONS = Event("many_applications_at_once_announced", a.IND)
"""The IND says that it takes the longer terms, because very many people apply at the same time."""
CRISIS_DECLARED = Event("crisis_rules_declared", a.STATE)
"""The Council of the Union allows the Netherlands the longer terms of a crisis (Regulation 2024/1359)."""
PASSED_ON = Event("application_passed_on", a.POLICE)
"""The authority at which it was made informs the one that registers."""
COUNSELLOR_MET = Event("legal_counsellor_met", a.IND)

REGISTRATION_START = ChosenBy(when=screening_applies, then=pe.SCREENING_ENDED, otherwise=e.ASYLUM_WISH_MADE)
"""Who is screened is registered after the screening (art. 27(6))."""

# Terms


def _registration(
    ident: str, when: Condition, within: Term, source: Source | Sources, confidence: Confidence = Confidence.HIGH
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.IND,
        act=(e.APPLICATION_REGISTERED, e.APPLICATION_LODGED),
        within=within,
        after=REGISTRATION_START,
        counting=Counting.EU_APR_73,
        when=when,
        source=source,
        read=(READ_APR,),
        confidence=confidence,
        if_missed=c.NONE,
    )


_many, _crisis = MANY_APPLICATIONS.happened, CRISIS_DECLARED.happened

five_days = _registration("T-REG-01", ~_many & ~_crisis, days(5), APR("27", 1))
when_many_apply = _registration("T-REG-03", _many & ~_crisis, days(15), APR("27", 5), Confidence.MEDIUM)
in_a_crisis = _registration("T-REG-04", _crisis, weeks(4), CRISIS_REGULATION("10") | APR("27", 1))
passed_on = Deadline(
    id="T-REG-02",
    bound=a.POLICE,
    act=(PASSED_ON, e.APPLICATION_REGISTERED),
    within=working_days(3),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.WORKING_DAYS,
    when=wish_made_to_other_authority,
    source=APR("27") | VC_A("A6/3"),
    read=(READ_APR, READ_VC_A_PACT),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
    seldom_recorded=True,
)
information_on_reception = Deadline(
    id="T-INF-01",
    bound=a.COA,
    act=(RECEPTION_INFORMATION_GIVEN,),
    within=days(3),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.CALENDAR,
    when=UNDECIDED,
    source=RECEPTION_DIRECTIVE_2024("5", 1),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
    seldom_recorded=True,
)
starts_after_screening = Notice(
    id="T-REG-05",
    when=screening_applies & BEFORE_REGISTRATION,
    source=APR("27", 6),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)

# Steps

register = Step(
    id="application_is_registered",
    phase=phases.APPLICATION,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_REGISTERED,),
    deadline=five_days,
    when=~pf.later_application,
    source=APR("27", 1) | VC_C("C1/2.2") | VC_C("C1/2.3") | VC_A("A6/4.4"),
    read=(READ_APR, READ_VC_PACT, READ_VC_A_PACT),
)
counselling = Step(
    id="free_legal_counselling",
    phase=phases.APPLICATION,
    by=(a.APPLICANT,),
    present=(a.INTERPRETER,),
    done=(COUNSELLOR_MET,),
    follows=(register,),
    when=~pf.later_application,
    source=APR("15") | APR("16") | VV("3.50c") | VC_C("C1/4"),
    read=(READ_APR, READ_VV_PACT, READ_VC_PACT),
)

# Rights

counsellor = Right(
    id="free_counselling_until_there_is_a_lawyer",
    against=a.IND,
    when=UNDECIDED & ~e.LAWYER_ASSIGNED.happened & ~f.earlier_repeat_applications,
    source=APR("16") | AMMR("21") | VV("3.50c") | VC_C("C1/4"),
    read=(READ_APR, READ_AMMR, READ_VV_PACT, READ_VC_PACT),
)
counsellor_is_apart = Right(
    id="counsellor_has_no_say_in_the_decision",
    against=a.IND,
    when=UNDECIDED & ~e.LAWYER_ASSIGNED.happened,
    source=VC_C("C1/4"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
own_lawyer = Right(
    id="own_lawyer_at_any_time",
    when=UNDECIDED,
    source=APR("15", 1),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)
informed = Right(
    id="told_of_rights_at_registration",
    against=a.IND,
    when=BEFORE_LODGING,
    source=APR("8", 2) | AMMR("19") | AMMR("20"),
    read=(READ_APR, READ_AMMR),
)
interpreter = Right(
    id="free_interpreter_for_registration_and_lodging",
    against=a.IND,
    when=BEFORE_LODGING,
    source=APR("8", 3) | VC_A("A6/4.2"),
    read=(READ_APR, READ_VC_A_PACT),
)
help_with_portal = Right(
    id="help_with_own_data_on_screen",
    against=a.IND,
    when=BEFORE_LODGING & ~AT_BORDER,
    source=VC_A("A6/4.2"),
    read=(READ_VC_A_PACT, READ_IND_LAUNCH),
    standing=Standing.POLICY,
)
may_stay = Right(
    id="may_stay_until_the_ind_decides",
    against=a.IND,
    when=UNDECIDED & ~pf.later_application,
    source=APR("10", 1) | VW("8", "", "f"),
    read=(READ_APR, READ_VW_PACT),
)

# Duties

give_data = Duty(
    id="give_data_documents_and_fingerprints",
    when=BEFORE_LODGING,
    source=APR("9", 2) | APR("27", 1) | VC_A("A6/4.3.2"),
    read=(READ_APR, READ_VC_A_PACT),
)
in_responsible_state = Duty(
    id="apply_and_stay_in_the_state_that_must_decide",
    when=UNDECIDED,
    source=AMMR("17", 1) | AMMR("17", 4) | APR("9", 1),
    read=(READ_AMMR, READ_APR),
)

# What to know

ter_apel = Notice(
    id="apply_at_the_centre_in_ter_apel",
    when=BEFORE_REGISTRATION & ~AT_BORDER & ~f.detained,
    source=VV("3.50", 1) | VC_C("C1/2.2"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
where_locked_up = Notice(
    id="apply_where_you_are_locked_up",
    when=BEFORE_REGISTRATION & f.detained,
    source=VV("3.50", 2) | VC_C("C2/4"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
no_counselling = Notice(
    id="no_free_counselling_for_some_later_applications",
    when=UNDECIDED & pf.later_application & (f.earlier_repeat_applications | only_to_delay_removal),
    source=VV("3.50d") | APR("16", 3),
    read=(READ_VV_PACT,),
)
when_lawyer_comes = Notice(
    id="when_the_lawyer_comes_in_was_not_found",
    when=UNDECIDED & ~e.LAWYER_ASSIGNED.happened & ~f.detained,
    source=VC_C("C1/4") | APR("15"),
    read=(READ_VC_PACT,),
    confidence=Confidence.LOW,
)
lawyer_in_detention = Right(
    id="lawyer_assigned_after_lodging_in_detention",
    against=a.LEGAL_AID_BOARD,
    when=f.detained & UNDECIDED,
    source=VC_C("C2/4"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
two_days = Notice(
    id="apply_within_forty_eight_hours",
    when=BEFORE_REGISTRATION & ~AT_BORDER,
    source=VC_C("C4/3.8") | VC_C("C4/3.9") | APR("42", 1, "h") | APR("42", 1, "i"),
    read=(READ_VC_PACT, READ_APR),
    standing=Standing.POLICY,
)
counting = Notice(
    id="T-CNT-01",
    when=UNDECIDED,
    source=APR("73"),
    read=(READ_APR,),
)
counting_of_responsibility_terms = Notice(
    id="T-CNT-02",
    when=UNDECIDED & pf.other_state_may_be_responsible,
    source=AMMR(),
    confidence=Confidence.MEDIUM,
)
