# SPDX-License-Identifier: EUPL-1.2
"""Applications lodged from 25 June 2021 up to and including 11 June 2026."""

from __future__ import annotations

import importlib
from datetime import date

from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from asielwijzer.law.regime_2021.facts import court_ruling, decision_kind
from asielwijzer.law.regime_2021.position import position
from asielwijzer.law.regime_2021.procedure_choice import procedure
from asielwijzer.law.vocabulary.checks import checked
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.registry import Regime, chapters

NEWER = "asielwijzer.law.regime_2026"
CHAPTERS = (
    "phases",
    "facts",
    "events",
    "procedures",
    "safe_countries",
    "procedure_choice",
    "position",
    "where_to_apply",
    "application_phase",
    "application_rights",
    "rest_period",
    "preparation_rights",
    "general_procedure",
    "general_procedure_steps",
    "nine_day_procedure",
    "general_procedure_extended",
    "extended_procedure",
    "extended_rights",
    "children",
    "age_and_guarantees",
    "interviews",
    "border",
    "detention",
    "detention_review",
    "dublin",
    "dublin_steps",
    "dublin_transfer",
    "accelerated",
    "repeat",
    "repeat_test",
    "repeat_continuation",
    "repeat_stay",
    "last_minute",
    "ukraine",
    "stages",
    "decision",
    "decision_limits",
    "decision_terms",
    "moratoria",
    "late_decision",
    "late_penalties",
    "permit_start",
    "appeal",
    "appeal_effect",
    "court",
    "higher_appeal",
    "departure",
    "return_help",
    "family_facts",
    "family_reunification",
    "family_rights",
    "permit",
    "permit_rights",
    "reception",
    "reception_rights",
    "work",
    "complaints",
    "letters",
    "letters_after_decision",
    "help_needs",
    "leaflets",
    "organisations",
    "organisations_by_need",
    f"{NEWER}.permit_since_june_2026",
    f"{NEWER}.family_since_june_2026",
    f"{NEWER}.family_conditions_since_june_2026",
    f"{NEWER}.transition",
)
"""In the order in which a lawyer would read them; those with a full name hold by the day of the decision."""

SINCE, UNTIL = date(2021, 6, 25), date(2026, 6, 11)

REGIME_2021 = checked(
    Regime(
        id="2021-06-25",
        applies=Validity(by=APPLICATION_LODGED, since=SINCE, until=UNTIL),
        procedure=procedure,
        position=position,
        leads_on=tuple(choice.option(option) for choice in (decision_kind, court_ruling) for option in choice.options),
        chapters=chapters(importlib.import_module(name if "." in name else f"{__name__}.{name}") for name in CHAPTERS),
    )
)
