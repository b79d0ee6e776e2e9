# SPDX-License-Identifier: EUPL-1.2
"""Reception since the EU Pact: from the day of asking, and not outside the responsible State.

Directive (EU) 2024/1346, Vw 44a(d), 45(1)(c) and 55.0a. Reception starts when somebody asks for asylum. What is given
is still in the Rva 2005; only its text of November 2025 was read, so what it says for new applications is not
certain. When reception ends after a transfer decision stands with responsibility, after a refusal with departure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.reception import (
    ARRIVED_AFTER_TRANSFER,
    ARRIVED_AT_RECEPTION,
    BENEFITS_MEASURE_MADE_KNOWN,
    PLACE_IS_LOST,
    RECEPTION_PLACE_ASSIGNED,
    TRANSFER_TO_OTHER_LOCATION,
    arrival_after_transfer,
)
from asielwijzer.law.regime_2021.reception_rights import COA_COMPLAINTS, challenge_measure
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import READ_SEED, READ_VW_PACT, RECEPTION_DIRECTIVE_2024, RVA, SEED_PAGE, VW

READ_RVA_2025 = Reading(
    "rva-2025",
    "Regeling verstrekkingen asielzoekers 2005, before the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/ce6b159e224319d0f78a2c5d80aafeedf9f63db9/wetten/overig/"
    "regeling-verstrekkingen-asielzoekers-en-andere-categorieen-vreemdelingen-2005.md",
)

RECEPTION_REDUCED = Consequence("reception_may_be_reduced", ("call_lawyer_today", "ask_coa"))

AREA_ASSIGNED = Event("area_assigned", a.MINISTER)
"""The Minister assigns a part of the country in which the person may move freely (Vw 55.0a)."""

_asked = e.ASYLUM_WISH_MADE.happened | e.APPLICATION_REGISTERED.happened | e.APPLICATION_LODGED.happened
_here = ~e.DEPARTED.happened
_elsewhere = p.TEMPORARY_PROTECTION | f.eu_citizen
IN_RECEPTION = _asked & UNDECIDED & _here & ~_elsewhere
_open_reception = IN_RECEPTION & ~p.BORDER & ~f.detained

go_to_reception = Step(
    id="pact_go_to_reception",
    phase=older.APPLICATION,
    by=(a.COA, a.APPLICANT),
    done=(ARRIVED_AT_RECEPTION,),
    when=~_elsewhere & ~p.BORDER & ~f.detained,
    source=RECEPTION_DIRECTIVE_2024("19") | RVA("3", 1),
    read=(READ_RVA_2025,),
    confidence=Confidence.MEDIUM,
)
from_asking = Right(
    id="reception_from_the_day_of_asking",
    against=a.COA,
    when=_open_reception,
    source=RECEPTION_DIRECTIVE_2024("19", 1) | RVA("3", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_RVA_2025),
    confidence=Confidence.MEDIUM,
)
medical_care = Right(
    id="pact_medical_care_in_reception",
    against=a.COA,
    when=IN_RECEPTION,
    source=RECEPTION_DIRECTIVE_2024("22") | RVA("9", 1, "e"),
    confidence=Confidence.MEDIUM,
)
special_needs = Right(
    id="tell_special_reception_needs",
    against=a.COA,
    when=IN_RECEPTION,
    source=RECEPTION_DIRECTIVE_2024("24") | RECEPTION_DIRECTIVE_2024("25"),
    confidence=Confidence.MEDIUM,
)
lost_place = Duty(
    id="pact_arrive_in_reception_in_time",
    when=_open_reception
    & (
        (RECEPTION_PLACE_ASSIGNED.happened & ~ARRIVED_AT_RECEPTION.happened)
        | (TRANSFER_TO_OTHER_LOCATION.happened & ~ARRIVED_AFTER_TRANSFER.happened)
    ),
    source=RVA("4", 3, "a") | RVA("7", 1, "i"),
    read=(READ_RVA_2025,),
    confidence=Confidence.MEDIUM,
    if_missed=PLACE_IS_LOST,
)
area = Notice(
    id="area_within_which_you_may_move",
    when=_open_reception & AREA_ASSIGNED.happened,
    source=VW("55.0a") | RECEPTION_DIRECTIVE_2024("8"),
    read=(READ_VW_PACT,),
)
leave_area = Right(
    id="ask_to_leave_area_for_a_while",
    against=a.IND,
    when=_open_reception & AREA_ASSIGNED.happened,
    source=VW("55.0a", 3),
    read=(READ_VW_PACT,),
)
stay_available = Duty(
    id="stay_available_where_told",
    when=_asked & UNDECIDED & _here,
    source=VW("55", 1),
    read=(READ_VW_PACT,),
    if_missed=RECEPTION_REDUCED,
)
language_course = Notice(
    id="coa_may_oblige_to_language_course",
    when=_open_reception,
    source=VW("11", 4) | VW("11", 5),
    read=(READ_VW_PACT,),
)
reduction = Notice(
    id="reception_can_be_reduced_since_the_pact",
    when=_open_reception,
    source=RECEPTION_DIRECTIVE_2024("23") | RVA("10"),
    confidence=Confidence.MEDIUM,
)
elsewhere = Notice(
    id="reception_arranged_elsewhere_or_not_at_all",
    when=_asked & UNDECIDED & _here & _elsewhere,
    source=RVA("4", 3, "b") | VW("43a"),
    read=(READ_RVA_2025, READ_VW_PACT),
    confidence=Confidence.MEDIUM,
)

__all__ = [
    "BENEFITS_MEASURE_MADE_KNOWN",
    "COA_COMPLAINTS",
    "arrival_after_transfer",
    "challenge_measure",
]
