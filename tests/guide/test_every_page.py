# SPDX-License-Identifier: EUPL-1.2
"""What every page has in every language: its language, one heading, how sure it is, help from a person, a way out."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest
from django.test import Client

from asielwijzer.law.regimes import all_regimes
from asielwijzer.words import checks, words
from asielwijzer.words.languages import LANGUAGES as TABLE
from asielwijzer.words.report import GUIDE_KINDS
from tests.guide.every_page import LANGUAGES, PUBLIC, TYPES, address
from tests.guide.page import Page, read

every_page = pytest.mark.parametrize("language", LANGUAGES)
NOWHERE = (
    "nothing-here", "procedures/2021-nothing", "procedures/2021-general/nothing", "letters/LET99", "help/ORG99",
    "say/nothing", "print/2021-general/x", "share/x/y", "%2e%2e/",
)  # fmt: skip
every_type = pytest.mark.parametrize("name", TYPES)


def visit(client: Client, name: str, language: str) -> Page:
    where = address(client, name, language)
    response = client.get(where)
    assert response.status_code == 200, f"{where}: {response.status_code}"
    assert response["Content-Language"] == language
    return read(response)


def text(language: str, ident: str) -> str:
    return words(language).text("guide", ident)


def newest_reading() -> date:
    """The newest day on which a text of the law was read for a rule."""
    return max(
        reading.state
        for regime in all_regimes()
        for declaration in regime.declarations
        for reading in declaration.read
        if reading.state is not None
    )


@every_page
@every_type
def test_a_page_has_all_that_every_page_has(client: Client, language: str, name: str) -> None:
    page = visit(client, name, language)
    html = page.html.attributes
    assert (html["lang"], html["dir"]) == (language, TABLE[language].direction)

    headings = list(page.root.all("h1"))
    assert len(headings) == 1
    assert headings[0].words

    first = next(page.root.all("a"))
    assert first.attributes["href"] == "#main"
    assert page.main.attributes["id"] == "main"

    assert page.main.with_class("status")[0].words

    (trust,) = page.root.with_class("trust")
    read_on = newest_reading()
    assert f"{read_on.day:02}-{read_on.month:02}-{read_on.year}" in trust.words
    assert f"/{language}/about" in [each.attributes["href"] for each in trust.all("a")]

    (person,) = page.root.with_class("person")
    assert text(language, "person_title") in person.words
    assert f"/{language}/help" in [each.attributes["href"] for each in person.all("a")]

    (leave,) = [each for each in page.root.all("a") if each.attributes.get("id") == "leave"]
    assert leave.attributes["href"].startswith("https://")
    assert leave.attributes["rel"] == "noreferrer"
    assert text(language, "leave_note") in page.root.words


@every_page
@every_type
def test_no_blank_is_left_open_and_no_text_of_the_program_shows(client: Client, language: str, name: str) -> None:
    page = visit(client, name, language)
    said = page.root.words + " ".join(value for each in page.root.all() for value in each.attributes.values())
    assert re.findall(r"\{\w*\}|\{\{|%\(|>None<|&amp;lt;", said) == []
    for word in ("Django", "CSRF", "Traceback", "Server Error"):
        assert word not in page.source


@every_page
@every_type
def test_the_language_links_lead_to_the_same_page(client: Client, language: str, name: str) -> None:
    where = address(client, name, language)
    page = read(client.get(where))
    picker = page.root.with_class("pick")[0]
    links = {each.attributes["lang"]: each.attributes["href"] for each in picker.all("a")}
    rest = where.removeprefix(f"/{language}")
    assert links == {code: f"/{code}{rest}" for code in LANGUAGES}
    assert {each.words for each in picker.all("a")} == {TABLE[code].own_name for code in LANGUAGES}
    for code in LANGUAGES[::3]:
        assert client.get(links[code]).status_code == 200


@cache
def foreign(language: str, other: str) -> dict[str, str]:
    """The texts of another language that have a translation, by the text with single spaces."""
    found = {}
    for kind in GUIDE_KINDS:
        try:
            own = checks.texts(language, kind)
        except FileNotFoundError:
            continue
        for path, said in checks.texts(other, kind).items():
            plain = " ".join(said.partition("(")[0].split())
            if path in own and plain not in " ".join(own[path].split()) and len(plain.split()) > 2:
                found[plain] = f"{kind} {path}"
    return found


@every_page
@every_type
@pytest.mark.parametrize("other", ["en", "nl"])
def test_no_text_of_another_language_stands_unmarked(client: Client, language: str, name: str, other: str) -> None:
    if language == other:
        return
    page = visit(client, name, language)
    known = foreign(language, other)
    pieces = [" ".join(said.partition("(")[0].split()) for marked, said in page.root.pieces() if marked != other]
    pieces += [
        " ".join(each.attributes[name].split())
        for each in page.root.all()
        for name in ("aria-label", "title", "placeholder", "data-listen", "data-saved", "data-failed", "data-phone")
        if name in each.attributes and each.language != other
    ]
    assert [(known[piece], piece) for piece in pieces if piece in known] == []


@every_page
@pytest.mark.parametrize("what", NOWHERE)
def test_a_page_that_does_not_exist_says_so_in_the_language(client: Client, language: str, what: str) -> None:
    response = client.get(f"/{language}/{what}")
    assert response.status_code == 404
    page = read(response)
    assert page.html.attributes["lang"] == language
    assert f"/{language}/" in page.links
    assert next(page.root.all("title")).words.startswith(text(language, "error"))


def test_the_first_screen_offers_each_language_by_its_own_name_and_chooses_none(client: Client) -> None:
    page = read(client.get("/", headers={"accept-language": "ti-ER,en;q=0.5"}))
    choices = [each for each in page.main.all("a") if "hreflang" in each.attributes]
    assert choices[0].attributes["hreflang"] == "ti"
    assert {each.words for each in choices} == {TABLE[code].own_name for code in LANGUAGES}
    for each in choices:
        code = each.attributes["hreflang"]
        assert each.attributes["lang"] == code
        assert each.attributes["dir"] == TABLE[code].direction
        assert each.attributes["href"] == f"/{code}/"
    assert page.html.attributes["lang"] == "ti"


@every_page
def test_home_has_exactly_four_doors_and_says_whose_guide_it_is_not(client: Client, language: str) -> None:
    page = visit(client, "home", language)
    (doors,) = page.main.with_class("doors")
    assert [each.attributes["href"] for each in doors.all("a")] == [
        f"/{language}/{where}" for where in ("arrived", "letters", "q", "help")
    ]
    assert text(language, "not_government") in page.main.words
    assert "https://www.refugeehelp.nl" in page.links


def test_no_page_loads_anything_from_another_host(client: Client) -> None:
    for name in PUBLIC:
        page = visit(client, name, "nl")
        loaded = [
            each.attributes.get("src", "") for each in page.root.all("script", "img", "iframe", "source", "audio")
        ]
        loaded += [each.attributes["href"] for each in page.root.all("link")]
        assert not [each for each in loaded if not each.startswith("/") or each.startswith("//")]
        assert not list(page.root.all("iframe", "style", "object", "embed"))
        assert not [each for each in page.root.all() if any(key.startswith("on") for key in each.attributes)]
        assert not [each for each in page.root.all() if "style" in each.attributes]


@every_page
def test_every_link_to_another_site_tells_it_nothing(client: Client, language: str) -> None:
    for name in PUBLIC:
        for each in visit(client, name, language).root.all("a"):
            if each.attributes.get("href", "").startswith("http"):
                assert each.attributes.get("rel") == "noreferrer", (name, each.attributes["href"])
