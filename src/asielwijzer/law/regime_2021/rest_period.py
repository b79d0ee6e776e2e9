# SPDX-License-Identifier: EUPL-1.2
"""The rest and preparation period.

Vb 3.109. It starts on the day after the application phase (1) and ends by law when the general procedure starts. It
has a shortest length and no longest. In some cases there is none (6); then information and preparation come at
another moment before the interview (7).
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import (
    BEFORE_INTERVIEW,
    NO_REST_PERIOD,
    REST_PERIOD_IS_GIVEN,
    UNDECIDED,
    held_on_criminal_grounds,
    untrue_data_suspected,
)
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days
from asielwijzer.law.works import (
    READ_AIDA_ACCELERATED,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    SEED_PAGE,
    STB_2021_250,
    VB,
    VC_C,
    page,
)

ADVICE_ON_THE_DECREE = page(
    "Council of State W16.20.0500/II", "https://www.raadvanstate.nl/actueel/nieuws/@123908/w16-20-0500-ii/"
)
READ_ADVICE_ON_THE_DECREE = Reading(
    "rvs-w16-20-0500", "Council of State, advice on Staatsblad 2021, 250", ADVICE_ON_THE_DECREE.number
)

TOO_SHORT = Consequence("rest_period_too_short", ("call_lawyer_today", "raise_it_in_appeal"))

# Facts and events

shorter_rest_period_wished = YesNo("shorter_rest_period_wished")
"""At the border: the applicant wants a shorter rest period."""

INFORMATION_GIVEN = Event("procedure_explained", a.VLUCHTELINGENWERK)
APPLICATION_REPORT_CORRECTED = Event("application_report_corrected", a.APPLICANT_AND_LAWYER)
"""Corrections and additions to the report of the application interview."""
W_DOCUMENT_GIVEN = Event("w_document_given", a.IND)
START_DAY_TOLD = Event("start_day_told", a.IND)
"""The IND tells in writing on which day the general procedure starts."""

# Terms

shortest_length = Deadline(
    id="RVT-MIN",
    bound=a.IND,
    act=(e.GENERAL_PROCEDURE_STARTED,),
    within=days(6),
    after=first_known(
        e.MOVED_TO_GENERAL,
        e.NETHERLANDS_RESPONSIBLE,
        e.APPLICATION_PHASE_ENDED,
        e.APPLICATION_INTERVIEW_HELD,
    ),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.109", 1) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
    if_missed=TOO_SHORT,
)
shortest_length_at_border = Deadline(
    id="RVT-BORDER",
    bound=a.IND,
    act=(e.GENERAL_PROCEDURE_STARTED,),
    within=days(6),
    after=first_known(e.APPLICATION_PHASE_ENDED, e.APPLICATION_LODGED),
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=p.BORDER & ~shorter_rest_period_wished & ~NO_REST_PERIOD,
    source=VB("3.109b", 2) | VC_C("C1/2.5"),
    read=(READ_VB_2026, READ_VC_2026),
    confidence=Confidence.MEDIUM,
    if_missed=TOO_SHORT,
)

# Steps

medical_step = Step(
    id="medical_advice",
    phase=phases.REST_AND_PREPARATION,
    by=(a.MEDICAL_ADVISER, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(e.MEDICAL_ADVICE_GIVEN,),
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.109", 5) | VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
information_step = Step(
    id="information_by_vluchtelingenwerk",
    phase=phases.REST_AND_PREPARATION,
    by=(a.VLUCHTELINGENWERK,),
    present=(a.INTERPRETER,),
    done=(INFORMATION_GIVEN,),
    follows=(medical_step,),
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.109", 4) | VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
lawyer_assigned_step = Step(
    id="lawyer_is_assigned",
    phase=phases.REST_AND_PREPARATION,
    by=(a.LEGAL_AID_BOARD,),
    done=(e.LAWYER_ASSIGNED,),
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.109", 4) | VC_C("C1/2.2"),
    read=(READ_VC_2023, READ_SEED),
)
lawyer_met_step = Step(
    id="first_meeting_with_lawyer",
    phase=phases.REST_AND_PREPARATION,
    by=(a.LAWYER, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(e.LAWYER_MET,),
    follows=(lawyer_assigned_step,),
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.109", 4) | VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
report_step = Step(
    id="application_interview_discussed",
    phase=phases.REST_AND_PREPARATION,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(APPLICATION_REPORT_CORRECTED,),
    follows=(lawyer_met_step,),
    when=REST_PERIOD_IS_GIVEN,
    source=VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)
document_step = Step(
    id="w_document",
    phase=phases.REST_AND_PREPARATION,
    by=(a.IND,),
    done=(W_DOCUMENT_GIVEN,),
    when=REST_PERIOD_IS_GIVEN,
    source=VC_C("C1/2.2"),
    read=(READ_VC_2023, READ_VC_2026),
)
start_day_step = Step(
    id="start_day_is_told",
    phase=phases.REST_AND_PREPARATION,
    by=(a.IND,),
    done=(START_DAY_TOLD, e.GENERAL_PROCEDURE_STARTED),
    follows=(medical_step, information_step, lawyer_met_step, report_step),
    deadline=shortest_length,
    leads_to=(p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=REST_PERIOD_IS_GIVEN,
    source=VB("3.110", 5) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)

# From when, and for whom not

starts_the_day_after = Notice(
    id="RVT-START",
    when=REST_PERIOD_IS_GIVEN & BEFORE_INTERVIEW & ~e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.109", 1) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)
same_for_minors = Notice(
    id="RVT-MINOR-EQ",
    when=REST_PERIOD_IS_GIVEN & f.minor & f.unaccompanied & BEFORE_INTERVIEW & ~e.GENERAL_PROCEDURE_STARTED.happened,
    source=STB_2021_250() | ADVICE_ON_THE_DECREE(),
    read=(READ_ADVICE_ON_THE_DECREE,),
)
none_in_dublin = Notice(
    id="RVT-TRACK1",
    when=p.DUBLIN & UNDECIDED,
    source=VB("3.109c", 1),
    read=(READ_VB_2026, READ_VC_2023),
)
none_in_accelerated = Notice(
    id="RVT-TRACK2",
    when=p.ACCELERATED & UNDECIDED,
    source=VB("3.109ca", 1),
    read=(READ_VB_2026, READ_AIDA_ACCELERATED),
)
none_in_repeat = Notice(
    id="RVT-HASA",
    when=p.REPEAT & UNDECIDED,
    source=VB("3.118b", 2),
    read=(READ_VB_2026, READ_VC_2023),
)
none_for_public_order = Notice(
    id="no_rest_period_for_danger_or_nuisance",
    when=(p.TRACK_4 | p.BORDER) & (f.danger_to_public_order | f.nuisance_in_reception) & BEFORE_INTERVIEW,
    source=VB("3.109", 6, "a") | VB("3.109", 6, "b"),
    read=(READ_VB_2026, READ_VC_2026),
)
none_in_detention = Notice(
    id="no_rest_period_in_detention",
    when=(p.DETENTION | p.LAST_MINUTE | (p.TRACK_4 & (f.detained | held_on_criminal_grounds))) & BEFORE_INTERVIEW,
    source=VB("3.109", 6, "c") | VC_C("C1/2.2") | VC_C("C1/2.9"),
    read=(READ_VB_2026, READ_VC_2026),
)
none_for_untrue_data = Notice(
    id="no_rest_period_when_untrue_data_suspected",
    when=(p.TRACK_4 | p.BORDER) & untrue_data_suspected & BEFORE_INTERVIEW,
    source=VB("3.109", 6, "d") | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)
