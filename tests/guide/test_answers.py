# SPDX-License-Identifier: EUPL-1.2
"""A reader's answers: they come back as they were given, a change keeps the others, and nonsense is refused."""

from __future__ import annotations

import json
from itertools import product

import pytest
from django.test import Client

from asielwijzer.guide.answers import AnswerError, Answers, is_day
from asielwijzer.guide.questions import of_law
from asielwijzer.guide.sealed import seal
from asielwijzer.law.regimes import all_regimes
from tests.guide.visit import UNFOUNDED, answer, get, give_date, location, sealed_part, walk

LAWS = [regime.id for regime in all_regimes()]


@pytest.mark.parametrize("law", LAWS)
def test_every_answer_to_every_question_comes_back(law: str) -> None:
    signed = next(option.id for option in of_law(None)[0].options if option.law == law)
    for question in of_law(law)[1:]:
        for option in question.options:
            given = Answers({"signed": signed, question.id: option.id})
            assert Answers.from_text(given.to_text()) == given


@pytest.mark.parametrize("day", ["2026-05-07", "2026-05", "2024-02-29"])
def test_days_come_back(day: str) -> None:
    given = Answers(UNFOUNDED).on_day("decision_made_known", day).on_day("last.decision_made_known", "2026-05-20")
    assert Answers.from_text(given.to_text()) == given


def test_a_change_keeps_the_other_answers(client: Client) -> None:
    part = walk(client, UNFOUNDED)
    before = get(client, f"/nl/answers/{part}").main.words
    changed = sealed_part(answer(client, "nl", part, "decision", "manifestly_unfounded"))
    after = get(client, f"/nl/answers/{changed}").main.words
    assert "Afgewezen: ongegrond" in before
    assert "kennelijk" in after
    for kept in ("Vóór vrijdag 12 juni 2026", "Ik heb een besluit van de IND", "is begonnen"):
        assert kept in before
        assert kept in after


def test_a_change_keeps_the_dates(client: Client) -> None:
    part = give_date(client, walk(client, UNFOUNDED), "decision_made_known", "2026-05-07")
    changed = sealed_part(answer(client, "nl", part, "decision", "manifestly_unfounded"))
    assert "07-05-2026" in get(client, f"/nl/result/{changed}").main.words


def test_the_question_that_is_changed_shows_what_was_answered(client: Client) -> None:
    part = walk(client, UNFOUNDED)
    page = get(client, f"/nl/q/{part}/decision")
    checked = [each.attributes["value"] for each in page.main.all("input") if "checked" in each.attributes]
    assert checked == ["unfounded"]


def test_nothing_is_chosen_beforehand(client: Client) -> None:
    for part in ("", walk(client, {"signed": "before"})):
        page = get(client, f"/nl/q/{part}" if part else "/nl/q")
        assert not [each for each in page.main.all("input") if "checked" in each.attributes]


OF_ONE_LAW = [
    (signed, question.id, option.id)
    for signed, law in (("before", LAWS[0]), ("since", LAWS[1]))
    for question in of_law(law)[1:]
    for option in question.options
]


@pytest.mark.parametrize(("signed", "question", "option"), OF_ONE_LAW)
def test_the_day_of_signing_can_be_changed_after_any_answer(signed: str, question: str, option: str) -> None:
    """What does not exist under the other law does not count any more; the rest stays."""
    client = Client(raise_request_exception=False)
    first = {"signed": signed, **({"stage": "decision_made_known"} if question == "decision" else {})}
    part = walk(client, {**first, question: option})
    other = "since" if signed == "before" else "before"
    address = location(client.post(f"/nl/q/{part}", {"question": "signed", "answer": other}))
    page = get(client, f"/nl/answers/{sealed_part(address)}")
    assert ("op of na" if other == "since" else "Vóór") in page.main.words.replace("Op", "op").replace(
        "later", "op of na"
    )


HOSTILE = [
    "", "null", "[]", "{}", "[[],[]]", "[{}]", "[{},{},{}]", "0", "true", '"text"', "[{}, []]", "[1,2]", "[null,null]",
    '[{"signed":5},{}]', '[{"signed":null},{}]', '[{"signed":["before"]},{}]', '[{"signed":{"a":1}},{}]',
    '[{"signed":"before","stage":"nothing_such"},{}]', '[{"signed":"before","stage":""},{}]',
    '[{"signed":"before"},{"application_lodged":5}]', '[{"signed":"before"},{"application_lodged":"yesterday"}]',
    '[{"signed":"before"},{"application_lodged":"2026-02-30"}]',
    '[{"signed":"before"},{"application_lodged":"9999-01-01"}]',
    '[{"signed":"before"},{"application_lodged":"2026-05-07T00:00"}]',
    '[{"signed":"before"},{"application_lodged":null}]',
    "[" * 700, "[" * 1400, '{"a":' * 200, "1e999", "NaN", '[{"signed":"before"},{"application_lodged":NaN}]',
    "9" * 1400, json.dumps([{"signed": "x" * 1490}, {}]), "\0", "\ud83d\ude00", '[{"signed":"befo\\u0000re"},{}]',
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_the_guide_never_sealed_are_no_answers(text: str) -> None:
    try:
        found = Answers.from_text(text)
    except AnswerError:
        return
    assert (found.chosen, found.dates) == ({}, {}), "read as if nothing was answered, at most"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("page", ["q", "answers", "result"])
def test_hostile_text_inside_a_good_seal_gives_a_page(client: Client, page: str, text: str) -> None:
    if not text.isprintable() or not text.isascii():
        text = text.encode("ascii", "backslashreplace").decode()
    response = client.get(f"/nl/{page}/{seal().seal(text)}")
    assert response.status_code in (200, 302, 410)


def test_questions_that_do_not_exist_are_passed_over() -> None:
    found = Answers.from_text('[{"signed":"before","religion":"x","told":"unknown"},{"religion":"2026-05-07"}]')
    assert found == Answers({"signed": "before", "told": "unknown"})


@pytest.mark.parametrize(("written", "right"), [
    ("2026-06-15", True), ("2026-06", True), ("2024-02-29", True), ("2025-02-29", False), ("2026-13-01", False),
    ("2026-00-01", False), ("2026-6-1", False), ("15-06-2026", False), ("0000-01-01", False), ("٢٠٢٦-٠٦-١٥", False),
    ("2026-06-15 ", False), ("2026-06-15\n", False), ("", False), ("1900-01-01", False),
])  # fmt: skip
def test_a_day_is_written_in_one_way(written: str, right: bool) -> None:
    assert is_day(written) is right


def test_i_do_not_know_says_nothing() -> None:
    for law in (None, *LAWS):
        for question in of_law(law):
            case = Answers({question.id: "unknown"}).case()
            assert (case.facts, case.events, case.lists) == ({}, (), {})


def test_the_same_answers_in_any_order_are_the_same_case() -> None:
    forward = Answers(UNFOUNDED)
    backward = Answers(dict(reversed(UNFOUNDED.items())))
    assert forward.case() == backward.case()


@pytest.mark.parametrize("order", list(product(("stage", "signed"), ("age", "what"))))
def test_answers_in_an_unusual_order_are_taken(client: Client, order: tuple[str, str]) -> None:
    chosen = {"stage": "nothing_yet", "signed": "before", "age": "adult", "what": "none"}
    part = walk(client, {"signed": "before", **{name: chosen[name] for name in order}})
    assert client.get(f"/nl/result/{part}").status_code == 200
