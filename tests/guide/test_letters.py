# SPDX-License-Identifier: EUPL-1.2
"""Letters: found by what stands on them, also with a typing mistake; and explained, with the last day from a date."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.guide.finding import find_letters, one_apart
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.words import links, words
from tests.guide.every_page import LANGUAGES
from tests.guide.page import Page, read
from tests.guide.visit import get, location

OnDay = Callable[[str], None]
LETTERS = sorted({letter.id for regime in all_regimes() for letter in regime.of(Letter)})


@pytest.mark.parametrize(("searched", "found"), [
    ("voornemen", "LET11"), ("VOORNEMEN", "LET11"), ("voornemen tot afwijzing", "LET11"),
    ("ingebrekestelling", "LET24"),
    ("ontvangstbevestiging", "LET03"), ("zienswijze", "LET12"), ("aanmeldformulier", "LET02"),
    ("inreisverbod", "LET20"),
    ("niet-ontvankelijk", "LET16"), ("terugkeerbesluit", "LET19"), ("beëindiging", "LET21"), ("beeindiging", "LET21"),
    ("kennelijk ongegrond", "LET15"), ("W-document", "LET23"), ("inwilliging", "LET13"), ("zitting", "LET25"),
    ("toevoeging", "LET33"), ("herstelverzuim", "LET35"), ("vertrekgesprek", "LET22"), ("nareis", "LET27"),
])  # fmt: skip
def test_a_letter_is_found_by_a_dutch_word(searched: str, found: str) -> None:
    assert found in find_letters(searched)[:3]


@pytest.mark.parametrize("searched", ["M35-H", "m35-h", "M35 H", "m35 h", "m35h", "M35H", " M35-H ", "model M35-H"])
def test_a_letter_is_found_by_its_form_number(searched: str) -> None:
    assert find_letters(searched)[:1] == ["LET01"]


def test_a_nought_in_a_form_number_is_read_as_the_letter_o() -> None:
    """The printed form is M35-O; many write a nought."""
    assert find_letters("M35-0") == find_letters("M35-O") == find_letters("m35 o")


def misspelled(word: str) -> dict[str, str]:
    middle = len(word) // 2
    return {
        "wrong": word[:middle] + ("x" if word[middle] != "x" else "y") + word[middle + 1 :],
        "added": word[:middle] + "x" + word[middle:],
        "doubled": word[:middle] + word[middle] + word[middle:],
        "missing": word[:middle] + word[middle + 1 :],
        "first missing": word[1:],
        "last missing": word[:-1],
        "swapped": word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :],
    }


@pytest.mark.parametrize("mistake", misspelled("voornemen"))
@pytest.mark.parametrize(("word", "letter"), [
    ("voornemen", "LET11"), ("zienswijze", "LET12"), ("inreisverbod", "LET20"), ("ontvangstbevestiging", "LET03"),
    ("toevoeging", "LET33"), ("terugkeerbesluit", "LET19"), ("ingebrekestelling", "LET24"),
])  # fmt: skip
def test_one_typing_mistake_is_forgiven(word: str, letter: str, mistake: str) -> None:
    assert letter in find_letters(misspelled(word)[mistake])


@pytest.mark.parametrize(
    "searched", ["", "   ", "xyzzyxyz", "voxrxemen", "pannenkoek", "-", "?", "a", "12345", "ሰነ", "رسالة"]
)
def test_what_stands_on_no_letter_finds_none(searched: str) -> None:
    assert find_letters(searched) == []


@pytest.mark.parametrize(("first", "second", "apart"), [
    ("besluit", "besluit", True), ("besluit", "besluyt", True), ("besluit", "bessluit", True),
    ("besluit", "besluti", True),
    ("besluit", "esluit", True), ("besluit", "besluitx", True), ("besluit", "beslxxt", False),
    ("besluit", "besluitxx", False),
    ("ab", "ba", True), ("abcd", "badc", False), ("", "a", True), ("", "ab", False),
])  # fmt: skip
def test_one_letter_is_changed_added_missing_or_two_have_changed_places(first: str, second: str, apart: bool) -> None:
    assert one_apart(first, second) is apart
    assert one_apart(second, first) is apart


def test_every_letter_is_found_by_the_words_at_its_top() -> None:
    for ident, row in links.letters_as_printed().items():
        assert ident in find_letters(str(row["title"])), row["title"]


def test_a_search_shows_what_it_found_first(client: Client) -> None:
    page = read(client.post("/so/letters", {"words": "vornemen"}))
    first = next(each for each in page.main.all("section"))
    assert "/so/letters/LET11" in [each.attributes["href"] for each in first.all("a")]


def test_a_search_that_finds_nothing_says_what_to_do(client: Client) -> None:
    page = read(client.post("/nl/letters", {"words": "pannenkoek"}))
    assert "Niets gevonden. Kijk in de lijst hieronder of vraag een mens." in page.main.words
    assert "/nl/letters/LET14" in page.links
    assert "/nl/help" in page.links


def test_every_letter_of_both_laws_has_its_place_and_is_listed() -> None:
    assert set(links.letters_as_printed()) == set(LETTERS) == set(catalogue.letters())
    assert len(LETTERS) >= 35


@pytest.mark.parametrize("ident", LETTERS)
def test_a_letter_is_explained_in_the_same_order_each_time(client: Client, ident: str) -> None:
    page = get(client, f"/nl/letters/{ident}")
    printed = links.letters_as_printed()[ident]
    (title,) = page.main.with_class("printed")
    assert title.words == printed["title"]
    assert title.language == "nl"
    said = page.main.words
    texts = words("nl").kind("letters")[ident]
    tone = {"good": "Goed nieuws.", "bad": "Slecht nieuws.", "mixed": "Dit kan goed of", "neutral": "Geen goed en geen"}
    parts = [
        tone[printed["tone"]], "Wat betekent de brief?", texts["meaning"], "Wat betekent de brief niet?",
        "Wat doet u vandaag?", texts["what_to_do"], "Vóór wanneer?", texts["deadline"], "Wie helpt u?",
        "U kunt dit laten zien:", "De wet",
    ]  # fmt: skip
    for part in parts:
        _, found, said = said.partition(" ".join(part.split()))
        assert found, f"{part!r} does not come after the part before it"
    assert any("/help/ORG" in link for link in page.links)
    law = list(page.main.all("section"))[-1]
    assert [each for each in law.all("a") if each.attributes["href"].startswith("https://")]


def test_bad_news_begins_clear_and_calm(client: Client) -> None:
    page = get(client, "/en/letters/LET11")
    tone = page.main.with_class("tone")[0].words
    assert "no" in tone.lower()
    assert "lawyer" in tone
    assert "Call your lawyer today" in page.main.words


def test_the_list_says_that_letters_can_go_to_the_lawyer_or_come_late(client: Client) -> None:
    said = get(client, "/nl/letters").main.words
    assert "Sommige brieven gaan naar uw advocaat en niet naar u" in said
    assert "Bent u verhuisd?" in said


def dated(client: Client, ident: str, day: str, language: str = "nl") -> Page:
    year, month, number = day.split("-")
    fields = {"day": number, "month": str(int(month)), "year": year}
    return get(client, location(client.post(f"/{language}/letters/{ident}", fields)))


def last_days(page: Page) -> str:
    return next(each for each in page.main.all("section") if each.attributes.get("id") == "last-days").words


def test_a_dated_letter_gives_the_last_day_under_each_law(client: Client, on_day: OnDay) -> None:
    on_day("2026-07-02")
    said = last_days(dated(client, "LET14", "2026-07-01"))
    assert "Aanvraag ondertekend vóór vrijdag 12 juni 2026" in said
    assert "Aanvraag ondertekend op of na vrijdag 12 juni 2026" in said
    assert "woensdag 8 juli 2026 (08-07-2026)" in said
    assert "woensdag 15 juli 2026 (15-07-2026)" in said
    assert "Zo is geteld" in said
    assert "Awb 6:8(1)" in said


def test_ascension_day_lengthens_the_week_on_the_page_of_a_letter_too(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    said = last_days(dated(client, "LET14", "2026-05-07"))
    assert "maandag 18 mei 2026 (18-05-2026)" in said
    assert "Hemelvaartsdag" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ident", ["LET14", "LET11", "LET17", "LET26", "LET39"])
def test_a_dated_letter_works_in_every_language(client: Client, on_day: OnDay, language: str, ident: str) -> None:
    on_day("2026-07-02")
    page = dated(client, ident, "2026-06-30", language)
    assert page.main.with_class("term")
    assert re.search(r"\(\d\d-0[67]-2026\)", page.main.words)


def test_without_a_date_a_letter_shows_no_calendar_day(client: Client) -> None:
    for ident in LETTERS:
        page = get(client, f"/nl/letters/{ident}")
        assert not list(page.main.all("time"))


def test_a_date_may_be_written_with_the_digits_of_the_phone(client: Client, on_day: OnDay) -> None:
    on_day("2026-07-02")
    fields = {"day": "٣٠", "month": "6", "year": "۲۰۲۶"}
    assert "30-06-2026" in get(client, location(client.post("/ar/letters/LET14", fields))).main.words


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
@pytest.mark.parametrize("ident", LETTERS)
def test_the_dutch_stands_beside_last_day_and_duty_while_no_person_checked_it(
    client: Client, ident: str, language: str
) -> None:
    page = get(client, f"/{language}/letters/{ident}")
    if page.main.with_class("status")[0].attributes["data-status"] in ("checked", "checked_twice"):
        return
    dutch = {each.words for each in page.main.with_class("beside") if each.language == "nl"}
    for part in ("what_to_do", "deadline"):
        assert " ".join(words("nl").text("letters", ident, part).split()) in dutch
    if language != "en":
        assert [each for each in page.main.with_class("beside") if each.language == "en"]
