# SPDX-License-Identifier: EUPL-1.2
"""The law on the phone: what a small script needs to give the answers of the engine, and nothing else.

`phone_document` is the law as compact data: conditions, terms, steps and days off, without sources and texts.
`phone_answer` is the shape in which the script answers, made from an assessment of the engine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from asielwijzer.engine.compiled import compiled
from asielwijzer.engine.phone.answer import APPLIED, phone_answer
from asielwijzer.engine.phone.calendars import SURENESS, calendars_part, number_of
from asielwijzer.engine.phone.conditions import Conditions, possible_rows
from asielwijzer.engine.phone.names import ATOM_KINDS, QUESTION_KINDS, Names
from asielwijzer.engine.phone.terms import Terms
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.steps import Phase, Step

Json = dict[str, Any]

FORMAT = 1
"""The version of the form; the script refuses another."""
WISH = "asylum_wish_made"
"""The event that gives the earliest day of lodging, as in `engine.regimes`."""


def phone_document(regimes: Iterable[Regime]) -> Json:
    """The law of `regimes` as data for the phone; the same law gives the same document and `version`."""
    document = {
        "format": FORMAT,
        "wish": WISH,
        "sureness": [each.value for each in SURENESS],
        "atom_kinds": list(ATOM_KINDS),
        "question_kinds": list(QUESTION_KINDS),
        "calendars": calendars_part(),
        "regimes": [_regime(regime) for regime in regimes],
    }
    return {"version": sha256(as_text(document).encode()).hexdigest()[:12], **document}


def as_text(document: Json) -> str:
    """The document as the JSON text to send, without white space."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _regime(regime: Regime) -> Json:
    law = compiled(regime)
    names, conditions = Names(law), Conditions(law)
    terms = Terms(regime, names, conditions)
    decisions = tuple(law.decisions.values())
    part = {
        "id": regime.id,
        "applies": {
            "by": regime.applies.by.id,
            "since": number_of(regime.applies.since),
            "until": number_of(regime.applies.until),
        },
        **names.atoms_part(),
        "possible": possible_rows(law),
        "procedure": list(law.decisions).index(regime.procedure.id),
        "position": list(law.decisions).index(regime.position.id),
        "decisions": _decisions(decisions, conditions),
        "deadlines": terms.deadlines_part(),
        "extensions": terms.extensions_part(),
        "steps": _steps(regime, names, conditions, terms),
        **{
            name: {
                "id": [each.id for each in regime.of(kind)],
                "when": [conditions.of(each.applies_when) for each in regime.of(kind)],
            }
            for name, kind in APPLIED.items()
        },
    }
    return {**part, "joints": [list(parts) for parts in conditions.joints], **names.tables_part(), **names.part()}


def _decisions(decisions: tuple[Decision, ...], conditions: Conditions) -> Json:
    """The decisions as columns. Of each: its outcomes, and its rules with when each fits and the outcome it gives."""
    return {
        "id": [each.id for each in decisions],
        "arises": [conditions.of(each.arises) for each in decisions],
        "outcomes": [[outcome.id for outcome in each.outcomes] for each in decisions],
        "rules": [[rule.id for rule in each.rules] for each in decisions],
        "when": [[conditions.of(rule.applies_when) for rule in each.rules] for each in decisions],
        "then": [[each.outcomes.index(rule.then) for rule in each.rules] for each in decisions],
    }


def _steps(regime: Regime, names: Names, conditions: Conditions, terms: Terms) -> Json:
    """The steps as columns, by phase and then in the order of the law."""
    phases = regime.of(Phase)
    steps = sorted(regime.of(Step), key=lambda step: phases.index(step.phase))
    return {
        "id": [each.id for each in steps],
        "when": [conditions.of(each.applies_when) for each in steps],
        "phase": [each.phase.id for each in steps],
        "aside": [int(each.phase.aside) for each in steps],
        "done": [[names.number(event.id) for event in each.done] for each in steps],
        "deadline": [None if each.deadline is None else terms.number(each.deadline) for each in steps],
    }


__all__ = ["FORMAT", "as_text", "phone_answer", "phone_document"]
