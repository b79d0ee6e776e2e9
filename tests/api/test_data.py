# SPDX-License-Identifier: EUPL-1.2
"""Every item of every list is there, in every language, as the description says; and says what the project knows."""

from __future__ import annotations

import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.words import directory, links, words
from asielwijzer.words.languages import LANGUAGES, OFFERED
from asielwijzer.words.report import report
from tests.api.calls import Json, ask, description, get, texts_in

languages = pytest.mark.parametrize("lang", OFFERED)


def allowed(name: str) -> list[str]:
    found: list[str] = description()["components"]["parameters"][name]["schema"]["enum"]
    return found


@languages
@pytest.mark.parametrize("path", ["/", "/languages", "/procedures", "/letters", "/organisations", "/leaflets"])
def test_every_list_in_every_language(client: Client, lang: str, path: str) -> None:
    found = get(client, path, f"lang={lang}")
    assert all(text["language"] == lang or text["review"] == "missing" for text in texts_in(found))
    assert path == "/languages" or texts_in(found)


@languages
@pytest.mark.parametrize("kind", ["letter", "organisation", "leaflet"])
def test_every_kind_of_item_in_every_language(client: Client, lang: str, kind: str) -> None:
    every = 1 if lang == "nl" else 4  # the forms are the same in each language: a few tell
    for ident in allowed(kind)[::every]:
        found = get(client, f"/{kind}s/{{id}}", f"lang={lang}", id=ident)
        assert found["id"] == ident
        assert texts_in(found)
        assert all(text["language"] == lang or text["review"] == "missing" for text in texts_in(found))


@languages
def test_a_procedure_with_the_first_steps_of_its_parts_in_every_language(client: Client, lang: str) -> None:
    slug = "2021-accelerated" if lang in ("ar", "tr", "en") else "2026-border"
    for phase in get(client, "/procedures/{slug}", f"lang={lang}", slug=slug)["phases"]:
        ident = phase["steps"][0]["id"]
        step = get(client, "/procedures/{slug}/steps/{id}", f"lang={lang}", slug=slug, id=ident)
        assert all(text["language"] == lang or text["review"] == "missing" for text in texts_in(step))


def test_every_step_of_both_laws(client: Client) -> None:
    seen: set[str] = set()
    for slug in allowed("slug"):
        procedure = client.get(f"/api/v1/procedures/{slug}").json()
        steps = [step["id"] for phase in procedure["phases"] for step in phase["steps"]]
        assert steps == [each.step.id for _, steps in catalogue.procedures()[slug].phases for each in steps]
        for ident in steps:
            if (new := f"{slug[:4]}-{ident}") not in seen:
                seen.add(new)
                assert get(client, "/procedures/{slug}/steps/{id}", slug=slug, id=ident)["procedure"] == slug
    assert {ident.partition("-")[2] for ident in seen} == set(allowed("step"))


def test_the_addresses_in_a_reply_lead_on(client: Client) -> None:
    index = get(client, "/")
    for name, address in index["links"].items():
        assert client.get(address).status_code == (405 if name == "assess" else 200)
    for name in ("procedures", "letters", "organisations", "leaflets"):
        first = client.get(index["links"][name]).json()[name][0]
        assert client.get(first["href"]).json()["name"] == first["name"]
    step = client.get(get(client, "/procedures/{slug}", slug="2026-border")["phases"][0]["steps"][0]["href"]).json()
    assert step["procedure"] == "2026-border"


def test_languages_by_their_own_names_and_how_many_texts_are_checked(client: Client) -> None:
    found = {row["code"]: row for row in get(client, "/languages")["languages"]}
    assert tuple(found) == OFFERED
    assert found["ar"]["name"] == LANGUAGES["ar"].own_name
    assert found["ar"]["direction"] == "rtl"
    assert {code: (row["texts"], row["checked"]) for code, row in found.items()} == {
        row.language: (row.texts, row.checked) for row in report()
    }


def test_dutch_is_the_default_and_is_the_original(client: Client) -> None:
    found = get(client, "/letters/{id}", id="LET14")
    assert found == get(client, "/letters/{id}", "lang=nl", id="LET14")
    assert found["name"] == {
        "text": words("nl").text("letters", "LET14", "name"),
        "language": "nl",
        "review": "original",
    }


def test_each_item_says_its_laws_and_what_it_rests_on_in_each(client: Client) -> None:
    old, new = all_regimes()
    found = get(client, "/letters/{id}", id="LET14")
    assert [(law["id"], law["valid_from"], law["valid_until"], law["decided_by"]) for law in found["laws"]] == [
        ("2021-06-25", "2021-06-25", "2026-06-11", "application_lodged"),
        ("2026-06-12", "2026-06-12", None, "application_lodged"),
    ]
    for regime, ground in zip((old, new), found["grounds"], strict=True):
        letter = next(each for each in regime.of(Letter) if each.id == "LET14")
        assert ground["law"] == regime.id
        assert [(each["label"], each["url"]) for each in ground["sources"]] == [
            (each.label, each.url) for each in letter.source
        ]
        assert ground["confidence"] == letter.confidence.value
        assert ground["disputed"] is None


def test_a_letter_as_it_is_printed(client: Client) -> None:
    for ident, row in links.letters_as_printed().items():
        found = get(client, "/letters/{id}", id=ident)
        printed = found["printed"]
        assert (printed["title"], printed["form"]) == (row["title"], row["form"] or None)
        assert (found["sender"]["id"], found["tone"]) == (row["sender"], row["tone"])
        assert (found["urgent"], found["organisations"]) == (row["urgent"], row["help"])


def test_a_letter_with_what_it_means_and_what_to_do(client: Client) -> None:
    found, english = get(client, "/letters/{id}", "lang=en", id="LET14"), words("en")
    for part in ("meaning", "what_to_do", "deadline"):
        assert found[part]["text"] == english.text("letters", "LET14", part)
    for part in ("first", "means_not", "say", "asked_1", "answer_1"):
        assert found["help"][part]["text"] == english.text("letter_help", "LET14", part)
    assert [each["text"] for each in found["help"]["today"]] == english.kind("letter_help")["LET14"]["today"]


def test_a_step_says_who_acts_who_may_be_there_in_which_term_and_where_it_leads(client: Client) -> None:
    for slug in ("2021-general", "2026-regular"):
        for each in (each for _, steps in catalogue.procedures()[slug].phases for each in steps):
            step, found = each.step, get(client, "/procedures/{slug}/steps/{id}", slug=slug, id=each.step.id)
            assert found["certain"] is each.certain
            assert found["phase"]["id"] == step.phase.id
            assert [actor["id"] for actor in found["by"]] == [actor.id for actor in step.by]
            assert [actor["id"] for actor in found["present"]] == [actor.id for actor in step.present]
            assert (found["deadline"] is None) is (step.deadline is None)
            assert len(found["ways"]) == len(step.leads_to)


def test_a_term_with_its_length_and_the_event_that_it_runs_from(client: Client) -> None:
    parts = {"slug": "2021-general", "id": "appeal_against_late_decision"}
    term = get(client, "/procedures/{slug}/steps/{id}", "lang=en", **parts)["deadline"]
    assert (term["id"], term["term"]) == ("NOD-2W", {"number": 2, "unit": "week"})
    assert [event["id"] for event in term["after"]] == ["notice_of_default_received"]
    assert term["after"][0]["name"]["text"] == words("en").text("events", "notice_of_default_received")
    assert term["bound"]["id"]
    assert term["sources"][0]["label"].startswith("Awb")


def test_what_is_usual_is_apart_from_what_the_law_sets(client: Client) -> None:
    found = [
        (each.step, get(client, "/procedures/{slug}/steps/{id}", slug=slug, id=each.step.id)["usual"])
        for slug in ("2021-general", "2021-extended")
        for _, steps in catalogue.procedures()[slug].phases
        for each in steps
        if each.step.usual
    ]
    assert found
    for step, usual in found:
        assert step.usual
        assert usual == {"number": step.usual.number, "unit": step.usual.unit.value}


def test_a_way_on_to_a_procedure_has_its_address(client: Client) -> None:
    found: dict[tuple[str, str], list[Json]] = {}
    for slug, procedure in catalogue.procedures().items():
        for each in (each for _, steps in procedure.phases for each in steps if each.step.leads_to):
            if (slug[:4], each.step.id) not in found:
                step = get(client, "/procedures/{slug}/steps/{id}", slug=slug, id=each.step.id)
                found[slug[:4], each.step.id] = step["ways"]
    addresses = {(law, way["href"]) for (law, _), ways in found.items() for way in ways if way["href"]}
    assert addresses
    for law, address in addresses:
        assert address.startswith(f"/api/v1/procedures/{law}-")
        assert client.get(address).status_code == 200
    assert all(
        way["id"].startswith("procedure=") is (way["href"] is not None) for ways in found.values() for way in ways
    )


def test_an_organisation_with_its_facts_their_source_and_their_day(client: Client) -> None:
    for ident, row in directory().items():
        found = get(client, "/organisations/{id}", id=ident)
        contact = found["contact"]
        assert contact["source"] == (row["source"] or None)
        assert contact["phone"] == (row["phone"] or None)
        assert contact["checked"] == (row["checked"].isoformat() if "checked" in row else None)
        assert found["help"]["does"]["text"] == words("nl").text("helpers", ident, "does")
        assert (found["help"]["secrecy"] is None) is (words("nl").text("helpers", ident, "secrecy") == "")


def test_no_fact_of_the_directory_is_left_out(client: Client) -> None:
    elsewhere = {"role_nl", "role_en", "independent"}  # the roles are in the texts, in every language
    shown = set(get(client, "/organisations/{id}", id="ORG01")["contact"])
    assert not {field for row in directory().values() for field in row} - elsewhere - shown


def test_a_leaflet_with_who_made_it_and_what_it_says(client: Client) -> None:
    for ident, row in links.leaflets().items():
        found = get(client, "/leaflets/{id}", id=ident)
        assert (found["maker"], found["languages"], found["url"]) == (
            row["maker"],
            row["languages"],
            row["url"] or None,
        )
        assert found["summary"]["text"] == words("nl").text("leaflet_help", ident, "summary")


def test_an_item_that_does_not_exist_names_those_that_do(client: Client) -> None:
    for path, parts, place in (
        ("/letters/{id}", {"id": "LET99"}, "id"),
        ("/organisations/{id}", {"id": "LET14"}, "id"),
        ("/leaflets/{id}", {"id": "lf01"}, "id"),
        ("/procedures/{slug}", {"slug": "general"}, "slug"),
        ("/procedures/{slug}/steps/{id}", {"slug": "general", "id": "border_appeal"}, "slug"),
        ("/procedures/{slug}/steps/{id}", {"slug": "2021-general", "id": "nothing"}, "id"),
    ):
        response = ask(client, path, **parts)
        assert response.status_code == 404
        (error,) = response.json()["errors"]
        assert error["place"] == place
        assert error["value"] == repr(parts[place])
        assert len(error["allowed"].split(", ")) > 5
