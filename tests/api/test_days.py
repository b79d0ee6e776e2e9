# SPDX-License-Identifier: EUPL-1.2
"""`on` is a day of lodging: laws that do not govern then, and items that do not hold then, are left out."""

from __future__ import annotations

import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.statements import Leaflet, Letter, Organisation
from tests.api.calls import Json, ask, get, refused

LISTS = ("procedures", "letters", "organisations", "leaflets")
OLD, NEW = "2021-06-25", "2026-06-12"
STEP = "/procedures/{slug}/steps/{id}"


def laws_of(items: list[Json]) -> set[str]:
    return {law["id"] for item in items for law in item["laws"]} | {
        ground["law"] for item in items for ground in item["grounds"]
    }


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    ("on", "law"), [("2021-06-25", OLD), ("2026-06-11", OLD), ("2026-06-12", NEW), ("2031-01-01", NEW)]
)
def test_one_law_governs_what_was_lodged_on_a_day(client: Client, name: str, on: str, law: str) -> None:
    found = get(client, f"/{name}", f"on={on}")
    assert [each["id"] for each in found["laws"]] == [law]
    assert laws_of(found[name]) == {law}


@pytest.mark.parametrize("name", LISTS)
def test_without_a_day_both_laws_are_there(client: Client, name: str) -> None:
    found = get(client, f"/{name}")
    assert [each["id"] for each in found["laws"]] == [OLD, NEW]
    assert laws_of(found[name]) == {OLD, NEW}


@pytest.mark.parametrize("name", LISTS)
def test_before_the_first_law_nothing_is_said(client: Client, name: str) -> None:
    found = get(client, f"/{name}", "on=2021-06-24")
    assert found == {"laws": [], name: []}


def test_a_list_on_a_day_holds_what_that_law_declares(client: Client) -> None:
    for regime, on in zip(all_regimes(), ("2026-06-11", "2026-06-12"), strict=True):
        for name, kind in (("letters", Letter), ("organisations", Organisation), ("leaflets", Leaflet)):
            found = {item["id"] for item in get(client, f"/{name}", f"on={on}")[name]}
            assert found == {each.id for each in regime.of(kind)}
        slugs = [item["slug"] for item in get(client, "/procedures", f"on={on}")["procedures"]]
        assert slugs == [slug for slug, each in catalogue.procedures().items() if each.regime is regime]


def test_the_index_names_the_law_of_the_day(client: Client) -> None:
    (law,) = get(client, "/", "lang=en&on=2026-06-12")["laws"]
    assert law["name"]["text"] == "Application signed on or after Friday 12 June 2026"
    (law,) = get(client, "/", "lang=en&on=2026-06-11")["laws"]
    assert law["name"]["text"] == "Application signed before Friday 12 June 2026"


def test_an_item_of_both_laws_says_on_a_day_what_it_rests_on_then(client: Client) -> None:
    for on, law in (("2026-06-11", OLD), ("2026-06-12", NEW)):
        found = get(client, "/letters/{id}", f"on={on}", id="LET14")
        assert laws_of([found]) == {law}
        assert len(found["grounds"]) == 1


def test_a_step_whose_own_validity_is_over_is_left_out(client: Client) -> None:
    police, disa = "registration_by_police", "registration_by_disa"
    for on, there, gone in (("2024-12-31", police, disa), ("2025-01-01", disa, police)):
        procedure = get(client, "/procedures/{slug}", f"on={on}", slug="2021-general")
        steps = {step["id"] for phase in procedure["phases"] for step in phase["steps"]}
        assert there in steps
        assert gone not in steps
        assert get(client, STEP, f"on={on}", slug="2021-general", id=there)["id"] == there
        (error,) = refused(ask(client, STEP, f"on={on}", slug="2021-general", id=gone), 404)
        assert (error["place"], error["value"]) == ("on", repr(on))
    (ground,) = get(client, STEP, slug="2021-general", id=police)["grounds"]
    assert ground["validity"] == {"by": "application_lodged", "since": None, "until": "2024-12-31"}


def test_a_term_carries_its_own_validity(client: Client) -> None:
    found = get(client, STEP, "on=2026-06-12", slug="2026-regular", id="family_decision")
    validity = {"by": "nareis_application_received", "since": "2026-06-12", "until": None}
    assert found["deadline"]["validity"] == validity


@pytest.mark.parametrize(
    ("path", "parts", "on"),
    [
        ("/procedures/{slug}", {"slug": "2021-general"}, "2026-06-12"),
        ("/procedures/{slug}", {"slug": "2026-regular"}, "2026-06-11"),
        (STEP, {"slug": "2026-regular", "id": "family_decision"}, "2026-06-11"),
        ("/leaflets/{id}", {"id": "LF01"}, "2026-06-12"),
        ("/letters/{id}", {"id": "LET14"}, "2021-06-24"),
        ("/organisations/{id}", {"id": "ORG01"}, "2021-06-24"),
    ],
)
def test_an_item_of_another_law_is_not_there_on_the_day(
    client: Client, path: str, parts: dict[str, str], on: str
) -> None:
    (error,) = refused(ask(client, path, f"on={on}", **parts), 404)
    assert error["place"] == "on"
    assert get(client, path, **parts)


def test_days_with_the_same_law_give_the_same_reply(client: Client) -> None:
    one, other = (ask(client, "/letters", f"on={on}") for on in ("2026-07-01", "2027-03-05"))
    assert one.content == other.content
    assert one["ETag"] == other["ETag"]
