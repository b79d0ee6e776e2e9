# SPDX-License-Identifier: EUPL-1.2
"""What a person may and should know while preparing for the interview.

Vb 3.109 and 3.109e, Vc C1/2.2: medical advice, information, lawyer, documents.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.stages import BEFORE_INTERVIEW, IN_REST_PERIOD, NO_REST_PERIOD, UNDECIDED
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    SEED_PAGE,
    VB,
    VC_C,
)

medical_advice_is_voluntary = Right(
    id="medical_advice_is_voluntary",
    against=a.IND,
    when=IN_REST_PERIOD & ~e.MEDICAL_ADVICE_GIVEN.happened,
    source=VB("3.109", 5) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)
ind_must_heed_advice = Right(
    id="interview_heeds_medical_advice",
    against=a.IND,
    when=e.MEDICAL_ADVICE_GIVEN.happened & BEFORE_INTERVIEW,
    source=VB("3.109", 5) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)
examination_of_signs = Right(
    id="medical_examination_of_signs_of_past_harm",
    against=a.IND,
    when=UNDECIDED,
    source=VB("3.109e"),
    read=(READ_LAWS_2015,),
)
information = Right(
    id="information_about_your_procedure",
    against=a.VLUCHTELINGENWERK,
    when=IN_REST_PERIOD,
    source=VB("3.109", 4) | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
ticket_to_lawyer = Right(
    id="travel_ticket_to_lawyer",
    against=a.COA,
    when=IN_REST_PERIOD & ~e.LAWYER_MET.happened,
    source=VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_VC_2026, READ_SEED),
    standing=Standing.POLICY,
)
lawyer_prepares = Right(
    id="lawyer_prepares_you_for_interview",
    against=a.LAWYER,
    when=IN_REST_PERIOD,
    source=VB("3.109", 4) | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
correct_application_report = Right(
    id="correct_application_interview_report",
    against=a.IND,
    when=e.APPLICATION_INTERVIEW_HELD.happened & BEFORE_INTERVIEW,
    source=VC_C("C1/2.2") | SEED_PAGE(),
    read=(READ_SEED, READ_VC_2023),
)
w_document = Right(
    id="w_document_in_rest_period",
    against=a.IND,
    when=IN_REST_PERIOD,
    source=VC_C("C1/2.2"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
start_day_in_writing = Right(
    id="start_day_told_in_writing",
    against=a.IND,
    when=IN_REST_PERIOD,
    source=VB("3.110", 5) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)

without_rest_period = Right(
    id="information_and_preparation_without_rest_period",
    against=a.IND,
    when=((p.TRACK_4 & (NO_REST_PERIOD | f.detained)) | p.DETENTION | (p.BORDER & NO_REST_PERIOD)) & BEFORE_INTERVIEW,
    source=VB("3.109", 7) | VC_C("C1/2.2"),
    read=(READ_VB_2026, READ_VC_2026),
)

independent_helpers = Notice(
    id="lawyer_and_vluchtelingenwerk_are_independent",
    when=IN_REST_PERIOD,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
documents = Notice(
    id="ask_which_documents_help",
    when=BEFORE_INTERVIEW & e.APPLICATION_LODGED.happened,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
no_longest_length = Notice(
    id="rest_period_can_last_long",
    when=IN_REST_PERIOD,
    source=VB("3.109", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_VB_2026),
)
