# SPDX-License-Identifier: EUPL-1.2
"""The engine over HTTP: the same answer as the library, every mistake named, and nothing of a case kept or repeated."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.test import Client

import asielwijzer
from asielwijzer.api import assessing
from asielwijzer.engine import assess
from asielwijzer.engine.documents import assessment_document
from asielwijzer.engine.reading import CaseError, read_case
from tests.api.calls import body, description, post, refused

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.yaml"))[::8]
"""An eighth of the whole cases: each is held against the description too, which takes most of the time."""
EXAMPLE = sorted((Path(asielwijzer.__file__).parent / "cases").glob("*.yaml"))
SECRET = "Nomen_Nescio_1234567890"
ON = "2026-07-01"


def as_json(path: Path) -> Any:
    """A case file as a program would send it: days as text."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=date.isoformat))


@pytest.mark.parametrize("path", [*GOLDEN, *EXAMPLE], ids=lambda path: path.stem)
def test_the_answer_is_that_of_the_library(client: Client, path: Path) -> None:
    case, on = as_json(path), path.stem.partition("@")[2] or "2026-11-24"
    response = post(client, {"case": case, "on": on})
    assert response.status_code == 200
    assert body(response) == assessment_document(assess(read_case(case), date.fromisoformat(on)))
    assert response["Cache-Control"] == "no-store"
    assert "ETag" not in response


def test_the_example_of_the_description_is_answered(client: Client) -> None:
    content = description()["paths"]["/assess"]["post"]["requestBody"]["content"]["application/json"]
    found = body(post(client, content["example"]))
    assert found["regime"]["id"] == "2021-06-25"
    (appeal,) = (each for each in found["deadlines"] if each["id"] == "APP-1W-4W")
    assert (appeal["status"], appeal["act_by"]) == ("open", "2026-07-06")


def test_nothing_is_kept_from_one_question_to_the_next(client: Client) -> None:
    old = {"case": {"events": [{"event": "application_lodged", "date": "2026-06-11"}]}, "on": ON}
    new = {"case": {"events": [{"event": "application_lodged", "date": "2026-06-12"}]}, "on": ON}
    laws = [body(post(client, each))["regime"]["id"] for each in (old, new, old, {"case": {}, "on": ON})]
    assert laws == ["2021-06-25", "2026-06-12", "2021-06-25", None]


def test_the_mistakes_in_a_case_are_those_of_the_library(client: Client) -> None:
    case = {
        "facts": {"minr": True, "minor": "yes"},
        "events": [{"event": "application_lodged", "date": "2026-02-30"}, {"event": "x"}, 3],
        "lists": {"nothing": 1},
        "more": 1,
    }
    with pytest.raises(CaseError) as caught:
        read_case(case)
    errors = refused(post(client, {"case": case, "on": ON}), 422)
    assert errors == [
        {"place": each.place, "value": each.value, "allowed": each.allowed} for each in caught.value.problems
    ]
    assert {error["place"] for error in errors} >= {"facts.minr", "facts.minor", "events[0].date", "more"}


@pytest.mark.parametrize(
    ("sent", "places"),
    [
        ({}, ["on", "case"]),
        ({"case": {}}, ["on"]),
        ({"on": ON}, ["case"]),
        ({"case": {}, "on": "1 July"}, ["on"]),
        ({"case": {}, "on": None}, ["on"]),
        ({"case": {}, "on": 20260701}, ["on"]),
        ({"case": [], "on": ON}, ["case"]),
        ({"case": None, "on": ON}, ["case"]),
        ({"case": {}, "on": ON, "lang": "nl"}, ["lang"]),
        ({"case": {"facts": {"nothing": 1}}, "on": "x", "": 1}, ["''", "on", "facts.nothing"]),
        ([], ["body"]),
        (None, ["body"]),
        (7, ["body"]),
        ("text", ["body"]),
    ],
)
def test_a_body_of_another_form_is_refused(client: Client, sent: object, places: list[str]) -> None:
    errors = refused(post(client, json.dumps(sent)), 422)
    assert [error["place"] for error in errors] == places
    assert all(error["allowed"] for error in errors)


def test_a_case_that_no_verified_law_covers_is_refused_with_the_reason(client: Client) -> None:
    case = {"events": [{"event": "application_lodged", "date": "2019-03-01"}]}
    (error,) = refused(post(client, {"case": case, "on": ON}), 422)
    assert error["place"] == "case"
    assert "no verified law covers that day" in error["value"]
    assert "2021-06-25 to 2026-06-11" in error["value"]


@pytest.mark.parametrize(
    "sent",
    [
        " ",
        "{",
        "{'case': {}}",
        '{"case": {}, "on": "2026-07-01"} more',
        b"\xff\xfe{\x00}\x00",
        b'{"case": "\xc3"}',
        '\ufeff{"case": {}, "on": "2026-07-01"}',
        '{"case": NaN}',
        '{"case": -Infinity}',
        '{"case": ' + "9" * 5000 + "}",
        '{"case": {}, "case": {}, "on": "2026-07-01"}',
        '{"case": {"facts": {"minor": true, "minor": false}}, "on": "2026-07-01"}',
        "[" * 40_000,
        "[" * 40_000 + "]" * 40_000,
        '{"a":' * 15_000 + "1" + "}" * 15_000,
    ],
    ids=lambda sent: repr(sent)[:24],
)
def test_a_body_that_is_not_json_is_refused(client: Client, sent: str | bytes) -> None:
    (error,) = refused(post(client, sent), 400)
    assert error["allowed"]


@pytest.mark.parametrize("depth", range(100, 1000, 100))
@pytest.mark.parametrize("form", ['{"case":{"note":%s},"on":"2026-07-01"}', '{"case":{"events":[%s]},"on":1}', "%s"])
def test_no_depth_makes_it_fail(client: Client, depth: int, form: str) -> None:
    """Also at depths that can be read and not be shown."""
    assert post(client, form % ("[" * depth + "]" * depth)).status_code in (400, 422)
    assert post(client, form % ('{"a":' * depth + "1" + "}" * depth)).status_code in (400, 422)


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_another_content_type_is_refused(client: Client, content_type: str) -> None:
    (error,) = refused(post(client, "{}", content_type), 415)
    assert (error["place"], error["allowed"]) == ("Content-Type", "application/json")


def test_the_content_type_may_name_its_signs_and_the_body_is_not_packed(client: Client) -> None:
    sent = json.dumps({"case": {}, "on": ON})
    assert post(client, sent, "Application/JSON; charset=UTF-8").status_code == 200
    (error,) = refused(post(client, sent, **{"Content-Encoding": "gzip"}), 415)
    assert error["place"] == "Content-Encoding"


def test_a_body_of_more_than_100_kb_is_refused(client: Client) -> None:
    empty = len(json.dumps({"case": {"note": ""}, "on": ON}))
    for length, status in ((assessing.LARGEST - empty, 200), (assessing.LARGEST - empty + 1, 413)):
        assert post(client, {"case": {"note": "x" * length}, "on": ON}).status_code == status
    (error,) = refused(post(client, "x" * 1_000_000), 413)
    assert error["place"] == "body"
    assert "100000" in error["allowed"]


def test_a_case_of_very_many_events_is_refused_before_it_is_assessed(client: Client) -> None:
    event = {"event": "application_lodged", "date": "2026-06-15"}
    full = json.dumps({"case": {"events": [event] * assessing.MOST_EVENTS}, "on": ON})
    assert client.post("/api/v1/assess", full, "application/json").status_code == 200
    response = post(client, {"case": {"events": [event] * (assessing.MOST_EVENTS + 1)}, "on": ON})
    (error,) = refused(response, 422)
    assert error == {"place": "events", "value": "101 events", "allowed": "at most 100 events"}


def test_very_many_mistakes_are_counted_and_not_all_repeated(client: Client) -> None:
    response = post(client, {"case": {"facts": {f"f{number}": 1 for number in range(5000)}}, "on": ON})
    assert len(refused(response, 422)) == 100
    assert body(response)["more"] == 4900
    assert len(response.content) < 30_000


def test_no_more_of_a_body_comes_back_than_the_library_shows(client: Client) -> None:
    long = "x" * 20_000
    for case in (
        {"facts": {long: 1}},
        {"facts": {"minor": long}},
        {long: 1},
        {"events": [{long: 1}]},
        {"events": [{"event": long}]},
        {"lists": {long: 1}},
        {"note": [long]},
        long,
        [long],
    ):
        response = post(client, {"case": case, "on": ON})
        assert response.status_code == 422
        assert "x" * 82 not in response.content.decode()
    for sent in ({long: 1}, {"case": {}, "on": long}, [long]):
        assert "x" * 82 not in post(client, sent).content.decode()


def test_signs_that_are_no_text_come_back_as_signs_that_are(client: Client) -> None:
    sent = '{"case": {"facts": {"\\ud800": 1, "minor": "\\udfff\\u0000"}}, "on": "\\ud83d"}'
    places = [error["place"] for error in refused(post(client, sent), 422)]
    assert places == ["on", "facts.'\\ud800'", "facts.minor"]


def test_nothing_of_a_body_is_written_to_a_log(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bodies: list[object] = [
        {"case": {"note": SECRET}, "on": ON},
        {"case": {"facts": {SECRET: 1}}, "on": ON},
        {"case": {"events": [{"event": SECRET}]}, "on": SECRET},
        {SECRET: SECRET},
        f'{{"{SECRET}": 1, "{SECRET}": 1}}',
        f'{{"{SECRET}',
        SECRET * 10_000,
    ]
    monkeypatch.setattr(logging.getLogger("django"), "propagate", True)  # its lines go nowhere: here they are read
    statuses = [post(client, sent).status_code for sent in bodies]

    def fails(case: object, on: object) -> None:
        raise ValueError(f"{SECRET} in {case}")

    monkeypatch.setattr(assessing, "assess", fails)
    response = post(client, bodies[0])
    assert statuses == [200, 422, 422, 422, 400, 400, 413]
    assert response.status_code == 500
    assert SECRET not in response.content.decode()
    assert "failed: ValueError" in caplog.messages
    assert SECRET not in caplog.text
    assert not [record for record in caplog.records if SECRET in repr(vars(record))]
