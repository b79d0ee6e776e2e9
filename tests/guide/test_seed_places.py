# SPDX-License-Identifier: EUPL-1.2
"""Every statement of the page that this program grew from has its place in the guide, where a reader can come.

seed_places.csv names for each of the 197 statements the kind of place, which one, and the text that says it there
(kind, id and part). A place of the older procedure says itself that it is for those who signed before 12 June 2026.
What the statements say stands, in our words, in tests/seed_trace.csv.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.guide.questions import of_law
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views.people import notice_pages
from asielwijzer.words import directory, links
from tests.guide.page import Page
from tests.guide.visit import UNFOUNDED, get, result, walk

HERE = Path(__file__).parent
NAMED_KINDS = ("organisation", "leaflet", "referral", "letter")
KINDS = ("step", "letter", "right", "duty", "notice", "organisation", "leaflet", "referral", "page", "question")


class Place(NamedTuple):
    """Where a statement has its place."""

    id: str
    kind: str
    place: str
    text: str


with (HERE / "seed_places.csv").open(encoding="utf-8", newline="") as _file:
    PLACES = [Place(**row) for row in csv.DictReader(_file)]
NAMED = [each for each in PLACES if each.kind in NAMED_KINDS]
with (HERE.parent / "seed_trace.csv").open(encoding="utf-8", newline="") as _file:
    STATEMENTS = [row["id"] for row in csv.DictReader(_file)]

GENERAL = {"signed": "before", "stage": "nothing_yet", "told": "general_procedure_started", "age": "adult_with_child"}
READERS = (
    GENERAL,
    {"signed": "before", "stage": "nothing_yet", "told": "one_day_test_started"},
    {"signed": "before", "stage": "nothing_yet", "told": "moved_to_extended_procedure"},
    {
        "signed": "before",
        "stage": "nothing_yet",
        "told": "unknown",
        "what": "applied_at_external_border",
        "age": "adult_with_child",
        "country": "maybe",
    },
    {"signed": "before", "stage": "nothing_yet", "told": "unknown", "what": "earlier_application_refused"},
    {**UNFOUNDED, "age": "adult"},
    {**UNFOUNDED, "decision": "refugee_status"},
    {"signed": "before", "stage": "court_ruling_sent", "told": "general_procedure_started"},
    {"signed": "before", "stage": "appeal_lodged", "told": "general_procedure_started"},
    {"signed": "since", "stage": "nothing_yet", "told": "regular_procedure_started"},
)
"""Answers after which the notices of the procedures can be read."""


@cache
def step_addresses() -> dict[str, str]:
    """The page of each step of the older procedure, and of each other step."""
    found: dict[str, str] = {}
    for slug, procedure in reversed(catalogue.procedures().items()):
        for _, steps in procedure.phases:
            for each in steps:
                if procedure.old or each.step.id not in found:
                    found[each.step.id] = f"/nl/procedures/{slug}/{each.step.id}"
    return found


@cache
def results() -> tuple[str, ...]:
    """What the results of all readers say."""
    client = Client(raise_request_exception=False)
    return tuple(result(client, walk(client, answers)).main.words for answers in READERS)


@cache
def page(address: str) -> Page:
    return get(Client(raise_request_exception=False), address)


@cache
def rights() -> tuple[str, ...]:
    """The pages of rights, by part of the procedure."""
    return tuple(link for link in page("/nl/rights").links if link.startswith("/nl/rights/"))


def duty_step(ident: str) -> str:
    return next(
        step for step, row in links.step_links().items() if ident in row.get("duties", ()) and step in step_addresses()
    )


@cache
def notices() -> tuple[str, ...]:
    """The words of the pages of what one should know."""
    return tuple(page(f"/nl/good-to-know/{law}/{number}").main.words for _, law, number in notice_pages())


def where(place: Place) -> str:
    """The address of a place; for a notice there is none: it stands in results."""
    match place.kind:
        case "step":
            return step_addresses()[place.place]
        case "duty":
            return step_addresses()[duty_step(place.place)]
        case "letter":
            return f"/nl/letters/{place.place}"
        case "right":
            return next(address for address in rights() if said(place) in page(address).main.words)
        case "organisation":
            return f"/nl/help/{place.place}"
        case "leaflet":
            return "/nl/leaflets"
        case "referral":
            return "/nl/help"
        case "page":
            return f"/nl/{place.place}"
    raise AssertionError(f"{place.id}: {place.kind}")


def said(place: Place) -> str:
    """The text of a place in Dutch, up to its first blank."""
    kind, ident, *part = place.text.split("/")
    text = Texts("nl").plain(kind, ident, ".".join(part))
    return " ".join(text.partition("{")[0].split())


def test_every_statement_has_a_place_of_a_known_kind() -> None:
    assert [each.id for each in PLACES] == STATEMENTS == [f"S{number:03}" for number in range(1, 198)]
    assert {each.kind for each in PLACES} <= set(KINDS)


@pytest.mark.parametrize("place", PLACES, ids=lambda each: each.id)
def test_a_statement_can_be_read_in_its_place(place: Place) -> None:
    text = said(place)
    assert len(text) > 3
    if place.kind == "notice":
        assert any(text in words for words in (*results(), *notices())), "stands in no result and on no page"
    elif place.kind == "question":
        client = Client(raise_request_exception=False)
        part = walk(client, {"signed": "before"})
        assert text in get(client, f"/nl/q/{part}/{place.place}").main.words
        assert place.place in {question.id for question in of_law("2021-06-25")}
    else:
        assert text in page(where(place)).main.words


@pytest.mark.parametrize("place", NAMED,
                         ids=lambda each: each.id)  # fmt: skip
def test_what_a_place_names_exists(place: Place) -> None:
    known = {
        "organisation": set(directory()),
        "leaflet": set(links.leaflets()),
        "referral": set(links.referrals()),
        "letter": set(catalogue.letters()),
    }
    assert place.place in known[place.kind]


def test_a_place_of_the_older_procedure_says_for_whom_it_is() -> None:
    for slug in {each.place.split("/")[1] for each in PLACES if each.place.startswith("procedures/2021")}:
        assert "Aanvraag ondertekend vóór vrijdag 12 juni 2026" in page(f"/nl/procedures/{slug}").main.words


@pytest.mark.parametrize("ident", sorted({each.place for each in PLACES if each.kind == "step"}))
def test_a_step_of_the_older_procedure_says_for_whom_it_is(ident: str) -> None:
    """A reader who comes to a step by a link or a search must see that it may not be theirs."""
    assert "12 juni 2026" in page(step_addresses()[ident]).main.words
