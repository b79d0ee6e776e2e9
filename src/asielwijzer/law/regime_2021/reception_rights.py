# SPDX-License-Identifier: EUPL-1.2
"""What someone in reception may claim and must do, and what may be taken away."""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021 import reception as rec
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_RVA_2020,
    READ_SEED,
    RECEPTION_DIRECTIVE,
    RVA,
    SEED_PAGE,
    eu_court,
    page,
)

HAQBIN = eu_court("C-233/18")
AIDA_REDUCTION = page(
    "AIDA reduction of reception",
    "https://asylumineurope.org/reports/country/netherlands/reception-conditions/"
    "access-and-forms-reception-conditions/reduction-or-withdrawal-reception-conditions",
)
AIDA_SCHIPHOL = page(
    "AIDA Schiphol",
    "https://asylumineurope.org/reports/country/netherlands/asylum-procedure/"
    "information-asylum-seekers-and-access-ngos-and-unhcr/access-ngos-and-unhcr",
)
COA_COMPLAINTS = page("COA complaints", "https://www.coa.nl/en/node/1248")
READ_AIDA_REDUCTION = Reading(
    "aida-reduction", "AIDA, Reduction or withdrawal of reception conditions", AIDA_REDUCTION.number
)

BENEFITS_REDUCED = Consequence("benefits_may_be_reduced", ("call_lawyer_today", "ask_coa"))

_closed = p.BORDER | p.DETENTION
_open_reception = rec.in_reception & ~_closed
_measure = rec.BENEFITS_MEASURE_MADE_KNOWN.happened

shelter = Right(
    id="shelter",
    against=a.COA,
    when=_open_reception,
    source=RVA("3", 1) | RVA("9", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_RVA_2020),
)
stay_at_schiphol = Notice(
    id="stay_in_justice_complex_schiphol",
    when=p.BORDER & UNDECIDED,
    source=SEED_PAGE() | AIDA_SCHIPHOL(),
    read=(READ_SEED,),
)
living_allowance = Right(
    id="living_allowance",
    against=a.COA,
    when=_open_reception,
    source=RVA("9", 1) | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
allowance_may_start_later = Notice(
    id="allowance_may_start_later",
    when=_open_reception & p.SIX_OR_NINE_DAYS & ~(f.minor & f.unaccompanied),
    source=RVA("9", 5),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
other_provisions = Right(
    id="other_reception_provisions",
    against=a.COA,
    when=_open_reception,
    source=RVA("9", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
no_reception = Notice(
    id="no_reception_for_this_group",
    when=rec.excluded_from_reception,
    source=RVA("4", 3),
    read=(READ_RVA_2020, READ_LAWS_2015),
)
reception_for_temporary_protection = Notice(
    id="reception_of_temporary_protection_elsewhere",
    when=p.TEMPORARY_PROTECTION,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)

# What is asked in return

register_weekly = Duty(
    id="register_weekly_in_reception",
    when=_open_reception & rec.ARRIVED_AT_RECEPTION.happened,
    source=RVA("19", 1, "e"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=BENEFITS_REDUCED,
)
keep_house_rules = Duty(
    id="keep_house_rules",
    when=_open_reception & rec.ARRIVED_AT_RECEPTION.happened,
    source=RVA("19", 1) | RVA("10"),
    read=(READ_LAWS_2015, READ_AIDA_REDUCTION),
    confidence=Confidence.MEDIUM,
    if_missed=BENEFITS_REDUCED,
)
arrive_in_time = Duty(
    id="arrive_at_reception_in_time",
    when=_open_reception
    & (
        rec.RECEPTION_PLACE_ASSIGNED.happened & ~rec.ARRIVED_AT_RECEPTION.happened
        | rec.TRANSFER_TO_OTHER_LOCATION.happened & ~rec.ARRIVED_AFTER_TRANSFER.happened
    ),
    source=RVA("4", 3, "a") | RVA("7", 1, "i"),
    read=(READ_RVA_2020, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
    if_missed=rec.PLACE_IS_LOST,
)
give_new_address = Duty(
    id="tell_new_address",
    when=rec.in_reception & rec.TRANSFER_TO_OTHER_LOCATION.happened,
    source=page("IND news 2023", "https://ind.nl/en/news/ind-also-given-more-time-for-asylum-applications-in-2023")(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)

# What may be taken away

reduction = Notice(
    id="benefits_can_be_reduced",
    when=_open_reception,
    source=RVA("10") | RECEPTION_DIRECTIVE("20") | AIDA_REDUCTION(),
    read=(READ_AIDA_REDUCTION, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
challenge_measure = Right(
    id="challenge_benefits_measure",
    against=a.COA,
    when=_measure,
    source=RVA("10") | COA_COMPLAINTS(),
    read=(READ_AIDA_REDUCTION,),
    confidence=Confidence.MEDIUM,
)
all_withdrawn = Breach(
    id="all_reception_withdrawn_as_sanction",
    by=a.COA,
    when=_measure & rec.ALL_WITHDRAWN,
    source=HAQBIN() | RECEPTION_DIRECTIVE("20", 5) | AIDA_REDUCTION(),
    read=(READ_AIDA_REDUCTION,),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
