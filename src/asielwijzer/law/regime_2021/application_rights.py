# SPDX-License-Identifier: EUPL-1.2
"""What a person may, must and should know in the application phase.

Vb 3.108 to 3.108d, Dublin III article 4 and Vc C1/2.1. Reading a phone has no basis in law without consent.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.application_phase import REGISTERING_AUTHORITY
from asielwijzer.law.regime_2021.stages import (
    BEFORE_INTERVIEW,
    BY_LAND_AS_USUAL,
    IN_APPLICATION_PHASE,
    UNDECIDED,
)
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.works import (
    DUBLIN,
    IND_INFOGRAPHIC,
    READ_IND_INFOGRAPHIC,
    READ_LAWS_2015,
    READ_RVA_2020,
    READ_SEED,
    READ_STB_2021_250,
    READ_VC_2023,
    RVA,
    SEED_PAGE,
    STB_2021_250,
    VB,
    VC_C,
    VW,
    page,
    ruling,
)

PHONE_RULING_2024 = page(
    "Council of State 202301144/1/V3",
    "https://www.raadvanstate.nl/actueel/nieuws/april/doorzoeken-telefoon-zonder-toestemming/@142803/202301144-1-v3/",
)
PHONE_RULING_2025 = page(
    "Council of State BRS.24.000162",
    "https://marechausseecontact.nl/12722-uitspraak-raad-van-state-ivm-onderzoek-telefoons",
)
PHONE_RULING_DISTRICT_COURT = ruling("ECLI:NL:RBDHA:2024:6865")
READ_PHONE_RULING_2024 = Reading("rvs-phone-2024", "Council of State, news of 3 April 2024", PHONE_RULING_2024.number)
READ_PHONE_RULING_2025 = Reading("rvs-phone-2025", "News of the ruling of 22 January 2025", PHONE_RULING_2025.number)
AIDA_REGISTRATION = page(
    "AIDA, registration",
    "https://asylumineurope.org/reports/country/netherlands/asylum-procedure/"
    "access-procedure-and-registration/registration-asylum-application",
)
READ_AIDA_REGISTRATION = Reading("aida-registration", "AIDA, registration of the application", AIDA_REGISTRATION.number)

# Facts

phone_examined = YesNo("phone_examined")
phone_consent_given = YesNo("phone_consent_given")
"""The person agreed that the phone was examined, and this can be shown."""
asked_for_details_of_reasons = YesNo("asked_for_details_of_reasons")
"""In the application interview the IND asked on about the reasons for asylum."""

consent_follows_examination = Implies(phone_consent_given, phone_examined, "consent_is_about_an_examination")

# Rights

told_how_it_works = Right(
    id="told_how_the_procedure_works",
    against=a.IND,
    when=IN_APPLICATION_PHASE,
    source=VB("3.108c", 2) | VB("3.108c", 3) | STB_2021_250(),
    read=(READ_LAWS_2015, READ_STB_2021_250),
)
phone_needs_consent = Right(
    id="phone_examined_only_with_consent",
    against=REGISTERING_AUTHORITY,
    when=BEFORE_INTERVIEW
    & ~e.APPLICATION_PHASE_ENDED.happened
    & ~e.GENERAL_PROCEDURE_STARTED.happened
    & ~e.INTENTION_MADE_KNOWN.happened,
    source=PHONE_RULING_2024() | PHONE_RULING_2025() | PHONE_RULING_DISTRICT_COURT() | VW("55", 2) | VW("59", 8),
    read=(READ_PHONE_RULING_2024, READ_PHONE_RULING_2025),
    standing=Standing.CASE_LAW,
)
phone_back = Right(
    id="phone_back_as_soon_as_possible",
    against=REGISTERING_AUTHORITY,
    when=IN_APPLICATION_PHASE,
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
only_short_question = Right(
    id="only_a_short_question_about_reasons",
    against=a.IND,
    when=IN_APPLICATION_PHASE & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VB("3.108d", 4) | VB("3.108d", 5) | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)
dublin_leaflet_for_all = Right(
    id="dublin_leaflet_a",
    against=a.IND,
    when=IN_APPLICATION_PHASE,
    source=DUBLIN("4") | VC_C("C1/2.1"),
    read=(READ_VC_2023,),
)
dublin_leaflet_for_some = Right(
    id="dublin_leaflet_b",
    against=a.IND,
    when=IN_APPLICATION_PHASE & f.signs_of_other_dublin_state,
    source=DUBLIN("4") | VC_C("C1/2.1"),
    read=(READ_VC_2023,),
)

# Duties

apply_without_delay = Duty(
    id="apply_without_delay_and_in_person",
    when=UNDECIDED & ~e.APPLICATION_LODGED.happened,
    source=VB("3.108") | VB("3.108c", 1) | VW("30b", 1, "h"),
    read=(READ_LAWS_2015,),
)
cooperate = Duty(
    id="cooperate_with_photo_and_fingerprints",
    when=IN_APPLICATION_PHASE,
    source=VB("3.108d", 2) | STB_2021_250(),
    read=(READ_STB_2021_250,),
)
allow_search = Duty(
    id="allow_search_of_clothes_and_luggage",
    when=IN_APPLICATION_PHASE,
    source=VW("55", 2) | PHONE_RULING_2025(),
    read=(READ_LAWS_2015, READ_PHONE_RULING_2025),
)
come_to_application_interview = Duty(
    id="come_to_application_interview",
    when=IN_APPLICATION_PHASE & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VB("3.108d", 6) | VW("30c", 1),
    read=(READ_VC_2023, READ_LAWS_2015),
    if_missed=c.NOT_PROCESSED,
)
stay_available = Duty(
    id="stay_available_for_the_ind",
    when=UNDECIDED & BY_LAND_AS_USUAL,
    source=VW("55", 1) | VC_C("C1/2.1") | VC_C("C1/2.3"),
    read=(READ_VC_2023, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
    if_missed=c.NOT_PROCESSED,
)

# What to know

form_decides_procedure = Notice(
    id="form_decides_the_procedure",
    when=IN_APPLICATION_PHASE & ~e.APPLICATION_PHASE_ENDED.happened,
    source=SEED_PAGE() | VC_C("C1/2.1"),
    read=(READ_SEED, READ_VC_2023),
)
interview_topics = Notice(
    id="topics_of_application_interview",
    when=IN_APPLICATION_PHASE & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VB("3.108d", 6) | SEED_PAGE(),
    read=(READ_SEED, READ_VC_2023),
)
no_lawyer_yet = Notice(
    id="no_lawyer_yet_in_application_phase",
    when=IN_APPLICATION_PHASE,
    source=AIDA_REGISTRATION(),
    read=(READ_AIDA_REGISTRATION,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
can_take_longer = Notice(
    id="application_phase_can_take_longer",
    when=IN_APPLICATION_PHASE,
    source=SEED_PAGE() | IND_INFOGRAPHIC(),
    read=(READ_SEED, READ_IND_INFOGRAPHIC),
    standing=Standing.USUAL,
)
citizen_of_the_union = Notice(
    id="eu_citizen_application_inadmissible",
    when=f.eu_citizen & UNDECIDED,
    source=VB("3.6a", 2) | STB_2021_250() | RVA("4", 3, "b") | IND_INFOGRAPHIC(),
    read=(READ_IND_INFOGRAPHIC, READ_RVA_2020),
    confidence=Confidence.MEDIUM,
)

# What ought not to be

phone_without_consent = Breach(
    id="phone_examined_without_consent",
    by=REGISTERING_AUTHORITY,
    when=phone_examined & ~phone_consent_given,
    source=PHONE_RULING_2024() | PHONE_RULING_2025() | PHONE_RULING_DISTRICT_COURT(),
    read=(READ_PHONE_RULING_2024, READ_PHONE_RULING_2025),
    standing=Standing.CASE_LAW,
    consequence=c.TELL_YOUR_LAWYER,
)
details_asked = Breach(
    id="application_interview_went_into_reasons",
    by=a.IND,
    when=asked_for_details_of_reasons & e.APPLICATION_INTERVIEW_HELD.happened,
    source=VB("3.108d", 4) | VB("3.108d", 5) | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
    consequence=c.TELL_YOUR_LAWYER,
)
