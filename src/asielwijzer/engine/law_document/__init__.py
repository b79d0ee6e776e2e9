# SPDX-License-Identifier: EUPL-1.2
"""The whole law as one document: what every other evaluator, and every other program, reads.

The same law gives the same document, whatever was asked of the engine before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asielwijzer.engine.compiled import Compiled, compiled
from asielwijzer.engine.documents import FORMAT, dispute_document, source_document
from asielwijzer.engine.law_document import gathered
from asielwijzer.engine.law_document.calendars import calendars_document
from asielwijzer.engine.law_document.declared import declaration_document
from asielwijzer.engine.law_document.diagrams import atoms_document, diagram_document
from asielwijzer.engine.law_document.trees import Json, condition_tree, day, validity_document
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.facts import Choice, Fact, Implies, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Event, Moves
from asielwijzer.law.vocabulary.registry import Regime, Variants
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.law.vocabulary.tables import DatedList

DECLARED: dict[str, type[Declaration]] = {
    "deadlines": Deadline,
    "extensions": Extension,
    "steps": Step,
    "rights": Right,
    "duties": Duty,
    "notices": Notice,
    "breaches": Breach,
    "letters": Letter,
    "leaflets": Leaflet,
    "organisations": Organisation,
}
"""The kinds of declaration, by the name of their list in the document."""


def law_document(regimes: Iterable[Regime]) -> Json:
    """The law of `regimes`, and the days off of every verified year, in the form of the schema `law`.

    A declaration applies when both its `when` and its `validity` hold.
    """
    return {
        "format": FORMAT,
        "regimes": [_regime(regime) for regime in regimes],
        "calendars": calendars_document(),
    }


def _regime(regime: Regime) -> Json:
    law = compiled(regime)
    return {
        "id": regime.id,
        "applies": validity_document(regime.applies),
        "procedure": regime.procedure.id,
        "position": regime.position.id,
        "leads_on": [condition_tree(condition) for condition in regime.leads_on],
        "chapters": [
            {"id": chapter.id, "title": chapter.title, "declares": list(_ids(chapter.items))}
            for chapter in regime.chapters
        ],
        "facts": [_fact(fact) for fact in regime.facts],
        "implications": [
            {"id": rule.id, "this": condition_tree(rule.this), "that": condition_tree(rule.that)}
            for rule in regime.of(Implies)
        ],
        "actors": [actor.id for actor in gathered.actors(regime)],
        "events": [{"id": event.id, "by": event.by.id} for event in regime.of(Event)],
        "moves": [{"id": moves.id, "events": [event.id for event in moves.events]} for moves in regime.of(Moves)],
        "lists": [_dated_list(table) for table in regime.of(DatedList)],
        "phases": [{"id": phase.id, "aside": phase.aside} for phase in regime.of(Phase)],
        "atoms": atoms_document(law),
        "decisions": [_decision(decision, law) for decision in regime.of(Decision)],
        **{name: [declaration_document(each) for each in regime.of(kind)] for name, kind in DECLARED.items()},
        "variants": [
            {"id": variants.id, "declarations": [each.id for each in variants.declarations]}
            for variants in regime.of(Variants)
        ],
        "consequences": [
            {"id": consequence.id, "remedies": list(consequence.remedies)}
            for consequence in gathered.consequences(regime)
        ],
        "disputes": [dispute_document(dispute) for dispute in gathered.disputes(regime)],
        "readings": [
            {"id": reading.id, "what": reading.what, "url": reading.url, "state": day(reading.state)}
            for reading in gathered.readings(regime)
        ],
    }


def _ids(items: Iterable[object]) -> Iterator[str]:
    """The ids of what a chapter declares, in order, each once."""
    found: dict[str, None] = {}
    for item in items:
        ident = getattr(item, "id", None)
        if isinstance(ident, str):
            found[ident] = None
    yield from found


def _fact(fact: Fact) -> Json:
    match fact:
        case YesNo():
            kind = "yes_no"
        case Choice():
            kind = "choice"
        case Text():
            kind = "code"
        case _:
            kind = "date"
    return {
        "id": fact.id,
        "kind": kind,
        "options": list(fact.options) if isinstance(fact, Choice) else None,
        "pattern": fact.pattern if isinstance(fact, Text) else None,
        "example": fact.example if isinstance(fact, Text) else None,
    }


def _decision(decision: Decision, law: Compiled) -> Json:
    return {
        "id": decision.id,
        "arises": condition_tree(decision.arises),
        "outcomes": [outcome.key for outcome in decision.outcomes],
        "rules": [declaration_document(rule) for rule in decision.rules],
        "diagram": diagram_document(law, decision.id),
    }


def _dated_list(table: DatedList) -> Json:
    return {
        "id": table.id,
        "sources": [source_document(source) for source in table.source],
        "entries": [
            {
                "entry": entry,
                "periods": [
                    {
                        "since": period.since.isoformat(),
                        "until": day(period.until),
                        "stands": period.stands,
                        "source": source_document(period.source),
                        "confidence": period.confidence.value,
                        "note": period.note,
                    }
                    for period in periods
                ],
            }
            for entry, periods in sorted(table.entries.items())
        ],
    }


__all__ = ["DECLARED", "law_document"]
