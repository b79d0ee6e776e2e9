# SPDX-License-Identifier: EUPL-1.2
"""Applications lodged since 12 June 2026, when the EU Pact began to apply."""

from __future__ import annotations

import importlib
from datetime import date

from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from asielwijzer.law.regime_2021.facts import court_ruling, decision_kind
from asielwijzer.law.regime_2026.position import position
from asielwijzer.law.regime_2026.procedure_choice import procedure
from asielwijzer.law.vocabulary.checks import checked
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.registry import Regime, chapters

SHARED = "asielwijzer.law.regime_2021"
CHAPTERS = (
    "phases",
    f"{SHARED}.phases",
    f"{SHARED}.facts",
    "facts",
    f"{SHARED}.events",
    "events",
    "procedures",
    "safe_countries",
    "procedure_choice",
    "position",
    "stages",
    "grounds",
    "screening",
    "registration",
    "lodging",
    "minors",
    "responsibility",
    "responsibility_transfer",
    "responsibility_steps",
    "border",
    "decision_terms",
    "late_decision",
    "examination",
    "interview_rights",
    "withdrawal",
    "later_applications",
    "decision",
    "appeal",
    "appeal_effect",
    "court",
    "higher_appeal",
    "departure",
    "permit",
    "permit_since_june_2026",
    "family_since_june_2026",
    "family_conditions_since_june_2026",
    "family_steps",
    "reception",
    "work",
    "carried_over",
    "what_changed",
    "transition",
    "letters",
    "leaflets",
    "organisations",
)
"""In the order in which a lawyer would read them; chapters with a full name hold under the older law too."""

SINCE = date(2026, 6, 12)

REGIME_2026 = checked(
    Regime(
        id="2026-06-12",
        applies=Validity(by=APPLICATION_LODGED, since=SINCE),
        procedure=procedure,
        position=position,
        leads_on=tuple(choice.option(option) for choice in (decision_kind, court_ruling) for option in choice.options),
        chapters=chapters(importlib.import_module(name if "." in name else f"{__name__}.{name}") for name in CHAPTERS),
    )
)
