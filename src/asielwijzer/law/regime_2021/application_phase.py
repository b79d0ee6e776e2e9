# SPDX-License-Identifier: EUPL-1.2
"""The application phase: report, registration, form and application interview.

Vb 3.107b to 3.108d (in the decree since 25 June 2021). The border, detention and repeat applications have
their own beginning; for someone who applied at the border but is in an ordinary procedure the border
police registers.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import BY_LAND_AS_USUAL, IN_APPLICATION_PHASE
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Actor, Event, Validity
from asielwijzer.law.vocabulary.registry import Variants
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, working_days
from asielwijzer.law.works import (
    PROCEDURES_DIRECTIVE,
    READ_LAWS_2015,
    READ_SEED,
    READ_STB_2021_250,
    READ_VB_2026,
    READ_VC_2023,
    READ_VREEMDELINGENVISIE_2021,
    READ_VV_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VREEMDELINGENVISIE_2021,
    VV,
    page,
)

DISA_TAKES_OVER = page(
    "DISA takes over registration",
    "https://www.blikopnieuws.nl/nieuws/304849/disa-neemt-identificatie-en-registratie-van-asielzoekers-over-van-politie.html",
)
READ_DISA_TAKES_OVER = Reading("disa-takes-over", "News of the change of registration", DISA_TAKES_OVER.number)

LAST_DAY_OF_POLICE = date(2024, 12, 31)
FIRST_DAY_OF_DISA = date(2025, 1, 1)

REGISTERING_AUTHORITY = Actor("registering_authority")
"""Aliens police until 31 December 2024, DISA since then; at the border the Koninklijke Marechaussee."""

# Facts and events

wish_made_to_other_authority = YesNo("wish_made_to_other_authority")
"""The wish was first said to an authority that does not register applications itself."""

FINGERPRINTS_TAKEN = Event("photo_and_fingerprints_taken", REGISTERING_AUTHORITY)

# Terms

registration = Deadline(
    id="REG-3WD",
    bound=REGISTERING_AUTHORITY,
    act=(e.APPLICATION_REGISTERED, e.APPLICATION_LODGED),
    within=working_days(3),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.WORKING_DAYS,
    when=~wish_made_to_other_authority,
    source=VB("3.107b", 1) | PROCEDURES_DIRECTIVE("6", 1),
    read=(READ_VB_2026,),
    if_missed=c.NONE,
)
registration_after_other_authority = Deadline(
    id="REG-6WD",
    bound=REGISTERING_AUTHORITY,
    act=(e.APPLICATION_REGISTERED, e.APPLICATION_LODGED),
    within=working_days(6),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.WORKING_DAYS,
    when=wish_made_to_other_authority,
    source=VB("3.107b", 2) | PROCEDURES_DIRECTIVE("6", 1),
    read=(READ_VB_2026,),
    if_missed=c.NONE,
)
usual_length = Deadline(
    id="REG-PHASE",
    bound=a.IND,
    within=days(3),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=IN_APPLICATION_PHASE,
    source=SEED_PAGE() | VB("3.108d"),
    read=(READ_SEED, READ_VREEMDELINGENVISIE_2021),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)

# Steps

report_step = Step(
    id="report_asylum_wish",
    phase=phases.APPLICATION,
    by=(a.APPLICANT,),
    done=(e.ASYLUM_WISH_MADE,),
    when=BY_LAND_AS_USUAL,
    source=VB("3.108") | VB("3.108d", 1) | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED, READ_STB_2021_250),
)
form_step = Step(
    id="application_form",
    phase=phases.APPLICATION,
    by=(a.APPLICANT,),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_LODGED,),
    follows=(report_step,),
    when=BY_LAND_AS_USUAL,
    source=VB("3.108d") | SEED_PAGE(),
    read=(READ_SEED, READ_VC_2023),
)
registration_by_police = Step(
    id="registration_by_police",
    phase=phases.APPLICATION,
    by=(a.AVIM,),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_REGISTERED,),
    follows=(report_step, form_step),
    deadline=registration,
    when=BY_LAND_AS_USUAL & ~f.applied_at_external_border,
    validity=Validity(by=e.APPLICATION_LODGED, until=LAST_DAY_OF_POLICE),
    source=VB("3.107b", 1) | VB("3.108d", 3),
    read=(READ_LAWS_2015, READ_STB_2021_250),
)
registration_by_disa = Step(
    id="registration_by_disa",
    phase=phases.APPLICATION,
    by=(a.DISA,),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_REGISTERED,),
    follows=(report_step, form_step),
    deadline=registration,
    when=BY_LAND_AS_USUAL & ~f.applied_at_external_border,
    validity=Validity(by=e.APPLICATION_LODGED, since=FIRST_DAY_OF_DISA),
    source=VV("4.1", 1, "f") | VV("4.1", 5) | VB("3.107b", 1) | DISA_TAKES_OVER(),
    read=(READ_VV_2026, READ_DISA_TAKES_OVER),
)
registering_authority = Variants("registering_authority", (registration_by_police, registration_by_disa))

registration_by_border_police = Step(
    id="registration_by_border_police",
    phase=phases.APPLICATION,
    by=(a.KMAR,),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_REGISTERED,),
    follows=(report_step, form_step),
    deadline=registration,
    when=BY_LAND_AS_USUAL & f.applied_at_external_border,
    source=VB("3.107b", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
photo_step = Step(
    id="photo_fingerprints_and_search",
    phase=phases.APPLICATION,
    by=(REGISTERING_AUTHORITY,),
    present=(a.INTERPRETER,),
    done=(FINGERPRINTS_TAKEN,),
    follows=(registration_by_police, registration_by_disa, registration_by_border_police),
    when=BY_LAND_AS_USUAL,
    source=VB("3.108d", 2) | VB("3.108d", 3) | SEED_PAGE(),
    read=(READ_STB_2021_250, READ_SEED),
)
interview_step = Step(
    id="application_interview",
    phase=phases.APPLICATION,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(e.APPLICATION_INTERVIEW_HELD,),
    follows=(form_step, photo_step),
    usual=days(3),
    when=BY_LAND_AS_USUAL,
    source=VB("3.108d", 6) | VC_C("C1/2.1") | VREEMDELINGENVISIE_2021(),
    read=(READ_VB_2026, READ_VC_2023, READ_VREEMDELINGENVISIE_2021, READ_SEED),
)
choice_step = Step(
    id="procedure_is_chosen",
    phase=phases.APPLICATION,
    by=(a.IND,),
    done=(
        e.APPLICATION_PHASE_ENDED,
        e.GENERAL_PROCEDURE_STARTED,
        e.DUBLIN_PROCEDURE_STARTED,
        e.ACCELERATED_PROCEDURE_STARTED,
    ),
    follows=(interview_step,),
    leads_to=(p.DUBLIN, p.ACCELERATED, p.GENERAL, p.GENERAL_NINE_DAYS, p.EXTENDED),
    when=BY_LAND_AS_USUAL,
    source=VC_C("C1/2.1") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)

# Who registers

disa_registers = Notice(
    id="ORG-DISA",
    when=IN_APPLICATION_PHASE & ~f.applied_at_external_border,
    validity=Validity(by=e.APPLICATION_LODGED, since=FIRST_DAY_OF_DISA),
    source=VV("4.1", 1, "f") | VV("4.1", 5) | DISA_TAKES_OVER(),
    read=(READ_VV_2026, READ_DISA_TAKES_OVER),
)
