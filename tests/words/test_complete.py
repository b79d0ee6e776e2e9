# SPDX-License-Identifier: EUPL-1.2
"""Every declaration has its words in every complete language, and no words are left over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from asielwijzer.engine.compiled import compiled
from asielwijzer.law.calendars import DayOff, StepKind
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.facts import Choice
from asielwijzer.law.vocabulary.happenings import Actor, Event
from asielwijzer.law.vocabulary.sources import Dispute
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.law.vocabulary.terms import Counting, Unit
from asielwijzer.words import LANGUAGES, directory, words

SIMPLE: dict[str, tuple[type, ...]] = {
    "actors": (Actor,),
    "breaches": (Breach,),
    "consequences": (Consequence,),
    "deadlines": (Deadline, Extension),
    "duties": (Duty,),
    "events": (Event,),
    "leaflets": (Leaflet,),
    "letters": (Letter,),
    "notices": (Notice,),
    "organisations": (Organisation,),
    "phases": (Phase,),
    "rights": (Right,),
    "steps": (Step,),
}
languages = pytest.mark.parametrize("language", LANGUAGES)


def ids(kinds: tuple[type, ...]) -> set[str]:
    found: set[str] = set()
    for regime in all_regimes():
        for kind in kinds:
            items: tuple[Any, ...] = regime.of(kind)
            found |= {item.id for item in items}
    return found


def compare(language: str, kind: str, wanted: Iterable[str]) -> None:
    have, want = set(words(language).kind(kind)), set(wanted)
    assert want - have == set(), f"{language}/{kind}.toml lacks these"
    assert have - want == set(), f"{language}/{kind}.toml has words that nothing uses"


def disputes() -> set[str]:
    found = ids((Dispute,))
    for regime in all_regimes():
        for declaration in regime.declarations:
            found |= {declaration.disputed.id} if declaration.disputed else set()
            other = declaration.other_start if isinstance(declaration, Deadline) else None
            found |= {other.disputed.id} if other else set()
    return found


def consequences() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {
        each.id: each.remedies for regime in all_regimes() for each in regime.of(Consequence)
    }
    for regime in all_regimes():
        for declaration in regime.declarations:
            for name in ("if_missed", "consequence"):
                item = getattr(declaration, name, None)
                if isinstance(item, Consequence):
                    found[item.id] = item.remedies
    return found


def actors() -> set[str]:
    found = ids((Actor,))
    for regime in all_regimes():
        for event in regime.of(Event):
            found.add(event.by.id)
        for declaration in regime.declarations:
            for name in ("bound", "by", "sender", "against", "present"):
                value = getattr(declaration, name, None)
                found |= {
                    actor.id for actor in (value if isinstance(value, tuple) else (value,)) if isinstance(actor, Actor)
                }
    return found


@languages
@pytest.mark.parametrize("kind", [kind for kind in SIMPLE if kind not in ("actors", "consequences")])
def test_each_declaration_has_its_words(language: str, kind: str) -> None:
    compare(language, kind, ids(SIMPLE[kind]))


@languages
def test_actors_disputes_and_consequences_have_their_words(language: str) -> None:
    compare(language, "actors", actors())
    compare(language, "disputes", disputes())
    compare(language, "consequences", consequences())
    compare(language, "remedies", {remedy for remedies in consequences().values() for remedy in remedies})


@languages
def test_decisions_have_words_for_outcomes_and_rules(language: str) -> None:
    decisions = [decision for regime in all_regimes() for decision in regime.of(Decision)]
    compare(
        language,
        "outcomes",
        {decision.id for decision in decisions} | {out.key for decision in decisions for out in decision.outcomes},
    )
    positions = {regime.position.id for regime in all_regimes()}
    needed = {rule.id for decision in decisions if decision.id not in positions for rule in decision.rules}
    have = set(words(language).kind("rules"))
    assert needed - have == set()
    assert have <= {rule.id for decision in decisions for rule in decision.rules}


@languages
def test_facts_have_a_label_a_question_and_their_options(language: str) -> None:
    facts = [fact for regime in all_regimes() for fact in regime.facts]
    compare(language, "facts", {fact.id for fact in facts})
    for fact in facts:
        assert words(language).text("facts", fact.id, "label")
        assert "?" in words(language).text("facts", fact.id, "question")
        if isinstance(fact, Choice):
            assert set(words(language).kind("facts")[fact.id]["options"]) == set(fact.options)


@languages
def test_steps_and_letters_say_what_they_are_about(language: str) -> None:
    texts = words(language)
    for step in ids((Step,)):
        assert texts.text("steps", step, "label")
        assert texts.text("steps", step, "text")
    for letter in ids((Letter,)):
        assert texts.text("letters", letter, "name")


@languages
def test_counting_has_words_for_everything_a_count_says(language: str) -> None:
    texts = words(language).kind("counting")
    assert {kind.value for kind in StepKind} <= set(texts["kinds"])
    assert {reason.value for reason in DayOff} == set(texts["reasons"])
    assert {way.value for way in Counting} == set(texts["ways"])
    assert {unit.value for unit in Unit} == set(texts["units"])


@languages
def test_everything_that_can_be_asked_has_a_name(language: str) -> None:
    for regime in all_regimes():
        for about in compiled(regime).question_kinds:
            assert about in words(language).kind("facts") or about in words(language).kind("events")


def test_the_languages_say_the_same_things() -> None:
    first, *others = LANGUAGES
    for language in others:
        assert set(words(language).kind("interface")) == set(words(first).kind("interface"))


def test_the_directory_knows_every_organisation_and_only_verified_numbers() -> None:
    assert set(directory()) == ids((Organisation,))
    for entry in directory().values():
        assert entry["source"] or entry["website"]
        assert not (entry["phone"] and entry.get("phone_unverified"))
