# SPDX-License-Identifier: EUPL-1.2
"""What the older law and practice said and the EU Pact left as it was: the same statements, at the new moments.

A statement whose moment is described in events that both laws share is the same object here. The others are copies
with a moment of this law and an id of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from asielwijzer.law.regime_2021 import (
    application_rights,
    children,
    decision,
    general_procedure_steps,
    help_needs,
    interviews,
    preparation_rights,
    reception_rights,
    where_to_apply,
)
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.application_rights import (
    consent_follows_examination,
    phone_consent_given,
    phone_examined,
    phone_without_consent,
)
from asielwijzer.law.regime_2021.family_rights import vluchtelingenwerk_stopped
from asielwijzer.law.regime_2021.ukraine import see_refugeehelp
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import BEFORE_INTERVIEW, BEFORE_LODGING, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.sources import Confidence

Kind = TypeVar("Kind", bound=Declaration)


def _still(item: Kind, when: Condition) -> Kind:
    """The same statement at a moment of this law. That it still holds was not read anew, so it is not `HIGH`."""
    return replace(item, id=f"pact_{item.id}", when=when, validity=None, confidence=Confidence.MEDIUM)


_asked = e.ASYLUM_WISH_MADE.happened | e.APPLICATION_LODGED.happened
_to_be_heard = _asked & BEFORE_INTERVIEW & p.EXAMINED_HERE

phone_consent = _still(application_rights.phone_needs_consent, _asked & BEFORE_INTERVIEW)
phone_returned = _still(application_rights.phone_back, phone_examined & UNDECIDED)
interpreter_problem = _still(interviews.say_it_at_once, _asked & UNDECIDED)
ground_refugee = _still(decision.refugee, _asked & UNDECIDED)
ground_serious_harm = _still(decision.serious_harm, _asked & UNDECIDED)
helpers_are_independent = _still(preparation_rights.independent_helpers, _asked & UNDECIDED)
documents_that_help = _still(preparation_rights.documents, _asked & BEFORE_INTERVIEW)
honest_and_thorough = _still(general_procedure_steps.be_honest, _to_be_heard)
scars_and_complaints = _still(general_procedure_steps.complaints, _to_be_heard)
reasons_of_children = _still(children.own_reasons, children.own_reasons.when)
someone_attends = _still(interviews.vluchtelingenwerk_attends, _to_be_heard)
ticket_to_ter_apel = _still(where_to_apply.day_ticket, BEFORE_LODGING)
fewer_places = _still(help_needs.less_help_at_centres, _asked & UNDECIDED)
allowance = _still(reception_rights.living_allowance, _asked & UNDECIDED)

__all__ = [
    "consent_follows_examination",
    "phone_consent_given",
    "phone_examined",
    "phone_without_consent",
    "see_refugeehelp",
    "vluchtelingenwerk_stopped",
]
