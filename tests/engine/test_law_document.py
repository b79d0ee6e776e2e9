# SPDX-License-Identifier: EUPL-1.2
"""The law document holds the whole law, and another evaluator can work with it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from asielwijzer.engine import Case, CaseEvent, assess
from asielwijzer.engine.compiled import Compiled, compiled
from asielwijzer.engine.law_document import DECLARED, law_document
from asielwijzer.engine.law_document.diagrams import diagram_document
from asielwijzer.engine.schemas import schema
from asielwijzer.law.calendars import day_off, recognised_holiday
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.conditions import Listed
from asielwijzer.law.vocabulary.deadlines import CountedBy, Extension, OtherStart, Window
from asielwijzer.law.vocabulary.facts import DateFact, Text
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Validity, first_known, later_of
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Letter, Notice
from asielwijzer.law.vocabulary.tables import DatedList, Period
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from tests.engine import small_law as small
from tests.engine.small_law import SOURCE, law, right

PROFILES = 300


@lru_cache(maxsize=1)
def document() -> Any:
    return law_document(all_regimes())


def mistakes(found: Any) -> list[str]:
    validator = Draft202012Validator(schema("law"))
    return [f"{error.json_path}: {error.message}"[:500] for error in validator.iter_errors(found)]


def everywhere(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document."""
    if isinstance(node, dict):
        yield node
        for child in node.values():
            yield from everywhere(child)
    elif isinstance(node, list):
        for child in node:
            yield from everywhere(child)


def full_law() -> Any:
    """The small law with one of everything that a law can hold."""
    some_day, country = DateFact("some_day"), Text("country", "[A-Z]{2}", "SY")
    periods = (Period(small.SINCE, None, None, SOURCE, Confidence.LOW, "not found"),)
    table = DatedList("places", SOURCE, {"SY": periods})
    dispute = Dispute("which_start", SOURCE | small.CODE("9"))
    chosen = ChosenBy(small.urgent, then=small.decided, otherwise=first_known(some_day, small.asked))
    odd = small.replace_term(
        id="ODD",
        within=Window(weeks(1), months(2)),
        after=chosen,
        counting=CountedBy(small.at_border, Counting.CALENDAR, Counting.ATW),
        posted_within=weeks(1),
        other_start=OtherStart(later_of(small.asked, some_day), dispute),
        disputed=dispute,
        read=(Reading("copy", "A copy", "https://example.org/copy", small.SINCE),),
        validity=Validity(small.asked, small.SINCE, None),
    )
    after_odd = small.replace_term(id="AFTER-ODD", after=EndOf(odd))
    on_list = Listed(country, table, small.asked)
    more = (
        some_day,
        country,
        table,
        Extension(id="LONGER", of=odd, by=weeks(1), at_most=weeks(9), bound=small.OFFICE, source=SOURCE),
        right("stay", on_list | country.is_("NL"), against=small.OFFICE),
        Duty(id="report", when=some_day.before(small.UNTIL), source=SOURCE),
        Notice(id="tell_us", when=~small.urgent.known, source=SOURCE),
        Letter(id="letter", when=small.MOVES.none_recorded, sender=small.OFFICE, source=SOURCE),
        Breach(id="no_answer", when=small.appealed.happened, by=small.OFFICE, source=SOURCE),
    )
    return law(more=more, deadlines=(small.appeal_term, odd, after_odd))


def test_the_document_has_its_form() -> None:
    assert mistakes(document()) == []
    assert json.loads(json.dumps(document())) == document()


def test_everything_that_a_law_can_hold_has_its_form() -> None:
    found = law_document([full_law()])
    assert mistakes(found) == []
    odd = next(each for each in found["regimes"][0]["deadlines"] if each["id"] == "ODD")
    assert odd["after"] == {
        "when": {"fact": "urgent"},
        "then": {"event": "decided"},
        "otherwise": {"first_known": [{"date_fact": "some_day"}, {"event": "asked"}]},
    }
    assert odd["validity"] == {"by": "asked", "since": "2021-01-01", "until": None}
    assert odd["term"]["unsettled"] is True
    assert odd["read"] == ["copy"]
    stay = next(each for each in found["regimes"][0]["rights"] if each["id"] == "stay")
    assert stay["when"] == {
        "or": [{"text": "country", "on_list": "places", "on": "asked"}, {"text": "country", "is": "NL"}]
    }
    assert stay["sources"] == [
        {
            "label": "Code 1(2)(a)",
            "url": "https://wetten.overheid.nl/BWBR0000001#Artikel1",
            "juriconnect": "jci1.3:c:BWBR0000001&artikel=1&lid=2&o=a",
        }
    ]


@pytest.mark.parametrize("number", range(len(all_regimes())))
def test_every_declaration_is_there_once(number: int) -> None:
    regime, found = all_regimes()[number], document()["regimes"][number]
    for name, kind in DECLARED.items():
        assert [each["id"] for each in found[name]] == [each.id for each in regime.of(kind)]
    rules = [rule["id"] for decision in found["decisions"] for rule in decision["rules"]]
    assert len(rules) + sum(len(found[name]) for name in DECLARED) == len(regime.declarations)


@pytest.mark.parametrize("number", range(len(all_regimes())))
def test_everything_that_is_named_is_declared(number: int) -> None:
    regime = document()["regimes"][number]
    ids = {name: {each["id"] for each in regime[name]} for name in ("events", "moves", "lists", "facts")}
    for name in ("deadlines", "steps", "consequences", "disputes", "readings"):
        ids[name] = {each["id"] for each in regime[name]}
    outcomes = {key for decision in regime["decisions"] for key in decision["outcomes"]}
    for node in everywhere(regime):
        for key, known in (
            ("fact", ids["facts"]), ("choice", ids["facts"]), ("text", ids["facts"]), ("known", ids["facts"]),
            ("date_fact", ids["facts"]), ("event", ids["events"]), ("on", ids["events"]), ("moves", ids["moves"]),
            ("on_list", ids["lists"]), ("outcome", outcomes), ("then", outcomes), ("end_of", ids["deadlines"]),
            ("bound", set(regime["actors"])), ("sender", set(regime["actors"])), ("of", ids["deadlines"]),
            ("if_missed", ids["consequences"]), ("consequence", ids["consequences"]),
            ("phase", {phase["id"] for phase in regime["phases"]}), ("deadline", ids["deadlines"]),
        ):  # fmt: skip
            if isinstance(node.get(key), str) and not {"otherwise", "applies"} & set(node):
                assert node[key] in known, (key, node[key])
        for key, known in (
            ("acts", ids["events"]), ("done", ids["events"]), ("follows", ids["steps"]),
            ("read", ids["readings"]), ("present", set(regime["actors"])),
        ):  # fmt: skip
            assert set(node.get(key, ())) <= known, key


def follow(diagram: dict[str, Any], profile: bytes) -> str | None:
    """What a small evaluator elsewhere would do with a diagram."""
    rows = {number: (atom, no, yes) for number, atom, no, yes in diagram["nodes"]}
    here = diagram["root"]
    while here in rows:
        atom, no, yes = rows[here]
        here = yes if profile[atom] else no
    end = diagram["ends"][here]
    assert end["number"] == here
    return str(end["rule"] or end["kind"])


def known_profiles(compiled_law: Compiled) -> Iterator[bytes]:
    """Profiles in which everything is known, whether it can occur or not."""
    chance = random.Random(20210625)
    for _ in range(PROFILES):
        share = chance.choice((0.05, 0.2, 0.5))
        yield bytes(chance.random() < share for _ in compiled_law.atoms.atoms)


@pytest.mark.parametrize("regime", [*all_regimes(), full_law()], ids=lambda regime: regime.id)
def test_the_diagrams_answer_as_the_engine_does(regime: Any) -> None:
    compiled_law = compiled(regime)
    for decision in compiled_law.decisions.values():
        diagram = diagram_document(compiled_law, decision.id)
        for profile in known_profiles(compiled_law):
            (end,) = compiled_law.diagrams.reach(compiled_law.decision(decision.id), profile)[0]
            expected = decision.rules[end].id if isinstance(end, int) else end
            assert follow(diagram, profile) == expected


def test_children_come_before_parents() -> None:
    for regime in document()["regimes"]:
        for decision in regime["decisions"]:
            diagram = decision["diagram"]
            assert [end["number"] for end in diagram["ends"]] == list(range(len(diagram["ends"])))
            for number, _, no, yes in diagram["nodes"]:
                assert no < number
                assert yes < number
            assert diagram["root"] == len(diagram["ends"]) + len(diagram["nodes"]) - 1
            assert diagram["atoms"] == sorted({row[1] for row in diagram["nodes"]})


def test_what_was_asked_before_makes_no_difference() -> None:
    regime = all_regimes()[0]
    fresh = Compiled(regime)
    for declaration in reversed(regime.declarations):
        fresh.guarded(fresh.condition_of(declaration))
    assess(Case({}, (CaseEvent(regime.applies.by.id, regime.applies.since),)), date(2024, 1, 1))
    for decision in document()["regimes"][0]["decisions"]:
        assert diagram_document(fresh, decision["id"]) == decision["diagram"]


def test_another_process_gives_the_same_document() -> None:
    program = (
        "import json; from asielwijzer.engine.law_document import law_document; "
        "from asielwijzer.law.regimes import all_regimes; print(json.dumps(law_document(all_regimes())))"
    )
    environment = {"PYTHONHASHSEED": "2021", "PYTHONPATH": ":".join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert json.loads(done.stdout) == document()


# Days off


def test_the_days_off_are_those_of_the_calendars() -> None:
    calendars = document()["calendars"]
    years = {row["year"]: row for row in calendars["years"]}
    assert list(years) == list(range(calendars["verified"]["first"], calendars["verified"]["last"] + 1))
    for row in years.values():
        for off in row["recognised"]:
            reason = recognised_holiday(date.fromisoformat(off["day"]))
            assert reason is not None
            assert reason.value == off["reason"]
        for off in row["statutory"]:
            reason = day_off(date.fromisoformat(off["day"]))
            assert reason is not None
            assert reason.value == off["reason"]


def test_good_friday_is_off_for_statutory_terms_only() -> None:
    row = next(each for each in document()["calendars"]["years"] if each["year"] == 2026)
    assert "2026-04-03" in [off["day"] for off in row["statutory"]]
    assert "2026-04-03" not in [off["day"] for off in row["recognised"]]
    assert "2026-04-27" in [off["day"] for off in row["recognised"]]
