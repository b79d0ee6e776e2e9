# SPDX-License-Identifier: EUPL-1.2
"""The questions: few, each able to change the result; "I do not know" is a full answer to all (UX-Q-1 to UX-Q-6)."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from asielwijzer.engine.case import FORMAT, Case
from asielwijzer.engine.reading import read_case
from asielwijzer.guide import path
from asielwijzer.guide.answers import Answers
from asielwijzer.guide.asking import MOST
from asielwijzer.guide.questions import UNKNOWN, GuideQuestion, countries, of_law, regime_by_id
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.facts import Choice
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.tables import DatedList
from asielwijzer.words import words
from tests.guide.paths import paths
from tests.guide.visit import answer, get, location, sealed_part

LAWS = [regime.id for regime in all_regimes()]
QUESTIONS = [(law, question) for law in LAWS for question in of_law(law)]
each_question = pytest.mark.parametrize(
    ("law", "question"), QUESTIONS, ids=[f"{law[:4]}-{question.id}" for law, question in QUESTIONS]
)


def test_there_are_many_paths_and_none_has_more_than_six_questions() -> None:
    assert len(paths()) > 1000
    assert max(len(answers.chosen) for answers in paths()) <= MOST == 6


@pytest.mark.parametrize("answers", [
    {"signed": "since", "stage": "nothing_yet", "told": "regular_procedure_started"},
    {"signed": "since", "stage": "interview_report_sent", "told": "unknown", "what": "none"},
    {"signed": "since", "stage": "decision_made_known", "decision": "unfounded", "told": "regular_procedure_started"},
    {"signed": "before", "stage": "decision_made_known", "decision": "refugee_status",
     "told": "moved_to_extended_procedure"},
    {"signed": "before", "stage": "court_ruling_sent", "told": "moved_to_extended_procedure"},
    {"signed": "before", "stage": "decision_made_known", "decision": "unfounded", "told": "dublin_procedure_started"},
    {"signed": "not_yet", "told": "unknown", "what": "none"},
    {"signed": "unknown"},
])  # fmt: skip
def test_a_usual_path_has_at_most_four_questions(answers: dict[str, str]) -> None:
    asked: dict[str, str] = {}
    while (question := path.next_question(Answers(asked))) is not None:
        assert question.id in answers, f"{question.id} is asked too, after {asked}"
        asked[question.id] = answers[question.id]
    assert asked == answers
    assert len(asked) <= 4


@each_question
def test_the_last_answer_is_i_do_not_know_and_states_nothing(law: str, question: GuideQuestion) -> None:
    *others, last = question.options
    assert last.id == UNKNOWN
    assert (dict(last.facts), last.events, dict(last.lists), last.law) == ({}, (), {}, None)
    assert UNKNOWN not in [option.id for option in others]
    assert len({option.id for option in others}) == len(others) >= 2


@each_question
def test_every_answer_speaks_of_what_exists_in_its_law(law: str, question: GuideQuestion) -> None:
    regime = regime_by_id(law)
    facts = {fact.id: fact for fact in regime.facts}
    events = {event.id for event in regime.of(Event)}
    lists = {table.id for table in regime.of(DatedList)}
    for option in question.options:
        assert set(option.facts) <= set(facts)
        if option.law in (None, law):
            assert set(option.events) <= events
        assert set(option.lists) <= lists
        assert option.law in (None, *LAWS)
        for name, value in option.facts.items():
            fact = facts[name]
            assert value in fact.options if isinstance(fact, Choice) else isinstance(value, bool)


def as_file(case: Case) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "facts": dict(case.facts),
        "lists": dict(case.lists),
        "events": [{"event": each.event} for each in case.events],
    }


def test_no_answers_of_a_path_contradict_each_other() -> None:
    seen = {}
    for answers in paths():
        if answers.law is None:
            continue
        said: dict[str, object] = {}
        for _, option in answers.options():
            for name, value in option.facts.items():
                assert said.setdefault(name, value) == value, (dict(answers.chosen), name)
        case = answers.case()
        seen[repr((answers.law, sorted(case.facts.items()), case.events, sorted(case.lists.items())))] = case
    assert len(seen) > 100
    for case in seen.values():
        assert read_case(as_file(case)) == case


def test_i_do_not_know_everywhere_ends_in_a_true_and_useful_result(client: Client) -> None:
    for signed in ("before", "since", "not_yet", UNKNOWN):
        address = location(client.post("/nl/q", {"question": "signed", "answer": signed}))
        asked = 1
        while "/result/" not in address:
            page = get(client, address.replace("/answers/", "/q/"))
            question = next(
                each.attributes["data-question"] for each in page.forms if "data-question" in each.attributes
            )
            address = answer(client, "nl", sealed_part(address), question, UNKNOWN)
            asked += 1
            assert asked <= 6
        page = get(client, address)
        assert "Vraag het uw advocaat of VluchtelingenWerk" in page.main.words
        assert [link for link in page.links if "/procedures/20" in link]


@each_question
def test_a_question_is_asked_with_its_reason_and_no_free_text(
    client: Client, law: str, question: GuideQuestion
) -> None:
    part = ""
    if question.id != "signed":
        signed = "before" if law == LAWS[0] else "since"
        part = sealed_part(answer(client, "nl", "", "signed", signed))
    page = get(client, f"/nl/q/{part}/{question.id}" if part else "/nl/q")
    form = next(each for each in page.forms if "data-question" in each.attributes)
    kinds = {each.attributes.get("type", "text") for each in form.all("input", "textarea", "select")}
    assert kinds == {"radio", "hidden"}
    rows = [each.attributes["value"] for each in form.all("input") if each.attributes.get("type") == "radio"]
    assert rows == [option.id for option in question.options]
    assert next(form.all("legend")).inside
    assert [each.tag for each in next(form.all("legend")).all("h1")] == ["h1"]
    why = words("nl").text("questions", question.id, "why").partition("{")[0]
    assert why in form.words
    assert "/nl/procedures" in page.links
    assert [each.words for each in form.with_class("answer")][-1] == "Ik weet het niet"
    for label in form.with_class("answer"):
        assert label.attributes["for"] in {each.attributes.get("id") for each in form.all("input")}


def test_no_question_asks_for_who_the_reader_is() -> None:
    asked = {name for _, question in QUESTIONS for name in question.about}
    for word in ("name", "number", "religion", "orientation", "politic", "health", "medical", "route", "address"):
        assert not [name for name in asked if word in name.split("_")], word
    assert "nationality" not in asked


def test_a_country_is_asked_by_list_and_each_list_is_shown_in_full(client: Client) -> None:
    for law, signed in zip(LAWS, ("before", "since"), strict=True):
        _, sure, maybe = countries(regime_by_id(law))
        part = sealed_part(answer(client, "nl", "", "signed", signed))
        (shown,) = get(client, f"/nl/q/{part}/country").main.with_class("countries")
        for code in (*sure, *maybe):
            assert words("nl").text("countries", code) in shown.words
        assert not set(sure) & set(maybe)


def test_no_answer_chosen_says_what_to_do_at_the_question_and_in_the_title(client: Client) -> None:
    page = get(client, location(client.post("/nl/q", {"question": "signed"})))
    (error,) = page.main.with_class("error")
    assert error.words == "Kies een antwoord, of kies “Ik weet het niet”."
    assert error.attributes["role"] == "alert"
    assert next(page.root.all("title")).words.startswith("Fout:")
    link = next(error.all("a")).attributes["href"].removeprefix("#")
    assert link in {each.attributes.get("id") for each in page.main.all("input")}
    assert next(page.main.all("fieldset")).attributes["aria-describedby"] == error.attributes["id"]


def test_after_every_second_question_the_answers_are_shown_and_can_be_changed(client: Client) -> None:
    first = answer(client, "nl", "", "signed", "before")
    assert first.startswith("/nl/q/")
    second = answer(client, "nl", sealed_part(first), "stage", "nothing_yet")
    assert second.startswith("/nl/answers/")
    page = get(client, second)
    part = sealed_part(second)
    assert {f"/nl/q/{part}/signed", f"/nl/q/{part}/stage", f"/nl/q/{part}"} <= set(page.links)


def test_answers_are_shown_before_the_result_too(client: Client) -> None:
    """UX-Q-7: after every second question and before the result."""
    address = answer(client, "nl", "", "signed", "unknown")
    page = get(client, address)
    part = sealed_part(address)
    assert f"/nl/q/{part}/signed" in page.links
