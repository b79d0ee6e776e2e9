# SPDX-License-Identifier: EUPL-1.2
"""Every link inside the site leads somewhere, and all that matters is three taps from home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from heapq import heappop, heappush

import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.words import directory
from tests.guide.every_page import LANGUAGES
from tests.guide.page import Element, Page, read

_LINK = re.compile(r'<(?:a|link|form|script) [^>]*(?:href|action|src)="(/[^"]*)"')
SAMPLE = 150
PAPER = ("print", "share")


def links(language: str, body: str) -> set[str]:
    """The addresses inside the site that a page names, in its own language or in none."""
    own = f"/{language}/"
    other = tuple(f"/{code}/" for code in LANGUAGES if code != language)
    return {link for link in _LINK.findall(body) if link.startswith(own) or not link.startswith((*other, "//"))}


def crawl(language: str, wanted: Callable[[str], bool], most: int = 1_000_000) -> tuple[dict[str, str], list[str]]:
    """The pages within reach of home, with what they say, and the links that lead nowhere."""
    client = Client(raise_request_exception=False)
    pages: dict[str, str] = {}
    broken = []
    asked: dict[str, str] = {f"/{language}/": ""}
    while asked and len(pages) < most:
        address = next(iter(asked))
        source = asked.pop(address)
        response = client.get(address)
        pages[address] = response.content.decode() if "text/html" in response["Content-Type"] else ""
        if response.status_code != 200 and not (response.status_code == 405 and "/feedback" in address):
            if not ("/feedback" in address and response.status_code == 400):  # it is a form, sent by post
                broken.append(f"{source} links to {address}: {response.status_code}")
            continue
        for link in links(language, pages[address]):
            link = link.partition("#")[0]
            if link not in pages and link not in asked and wanted(link):
                asked[link] = address
    return pages, broken


def paper(address: str) -> bool:
    return address.split("/")[2:3] in ([PAPER[0]], [PAPER[1]])


@cache
def dutch() -> tuple[dict[str, str], list[str]]:
    """The whole site in Dutch, but for the sheets to print and share."""
    return crawl("nl", lambda address: not paper(address))


def test_no_link_of_the_dutch_site_leads_nowhere() -> None:
    pages, broken = dutch()
    assert broken == []
    assert len(pages) > 1000


def test_every_place_inside_a_page_that_a_link_names_exists() -> None:
    pages, _ = dutch()
    missing = set()
    for address, body in pages.items():
        for link in re.findall(r'href="(/nl/[^"]*#[^"]+|#[^"]+)"', body):
            path, _, place = link.partition("#")
            if f'id="{place}"' not in pages.get(path or address, ""):
                missing.add(link)
    assert missing == set()


def test_no_link_to_a_sheet_leads_nowhere() -> None:
    """Each step page links to its own sheets; a sheet is made from step and procedure as the page is."""
    pages, _ = dutch()
    client = Client(raise_request_exception=False)
    one_of_each: dict[tuple[str, str], str] = {}
    for address, body in pages.items():
        sheets = {link for link in links("nl", body) if paper(link)}
        if re.fullmatch(r"/nl/procedures/[^/]+/[^/]+", address):
            assert sheets == {address.replace("/procedures/", f"/{kind}/") for kind in PAPER}
            _, _, _, slug, step = address.split("/")
            one_of_each[slug[:4], step] = f"{slug}/{step}"
        else:
            assert sheets == set()
    assert len(one_of_each) > 150
    asked = [f"/nl/{kind}/{each}" for each in one_of_each.values() for kind in PAPER]
    assert [address for address in asked if client.get(address).status_code != 200] == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
def test_no_link_of_the_first_pages_in_another_language_leads_nowhere(language: str) -> None:
    pages, broken = crawl(language, lambda address: True, SAMPLE)
    assert broken == []
    assert len(pages) == SAMPLE


# Three taps


def taps(page: Page) -> Iterator[tuple[str, int]]:
    """Every link of a page with the taps that it takes: one, and one more for each fold that is closed."""

    def below(element: Element, cost: int) -> Iterator[tuple[str, int]]:
        for each in element.inside:
            if not isinstance(each, Element):
                continue
            if each.tag == "a" and "href" in each.attributes:
                yield each.attributes["href"].partition("#")[0], cost
            closed = each.tag == "details" and "open" not in each.attributes
            yield from below(each, cost + closed)

    yield from below(page.root, 1)


@cache
def within_three_taps() -> dict[str, int]:
    """Every address of the Dutch site that is three taps from home or nearer."""
    client = Client(raise_request_exception=False)
    found: dict[str, int] = {}
    queue = [(0, "/nl/")]
    while queue:
        cost, address = heappop(queue)
        if address in found:
            continue
        found[address] = cost
        if cost < 3:
            for link, more in taps(read(client.get(address))):
                if link.startswith("/nl/") and cost + more <= 3:
                    heappush(queue, (cost + more, link))
    return found


def test_every_procedure_is_three_taps_from_home() -> None:
    wanted = {f"/nl/procedures/{slug}" for slug in catalogue.procedures()}
    assert wanted - set(within_three_taps()) == set()


def test_every_step_is_three_taps_from_home() -> None:
    """Each step in at least one of its procedures under each law: what one reads there is the same."""
    near = set(within_three_taps())
    reached = {(slug[:4], ident) for _, _, kind, slug, ident in (a.split("/") for a in near if a.count("/") == 4)
               if kind == "procedures"}  # fmt: skip
    wanted = {
        (slug[:4], each.step.id)
        for slug, procedure in catalogue.procedures().items()
        for _, steps in procedure.phases
        for each in steps
    }
    assert sorted(wanted - reached) == []


def test_every_letter_is_three_taps_from_home() -> None:
    assert {f"/nl/letters/{ident}" for ident in catalogue.letters()} - set(within_three_taps()) == set()


def test_every_helper_is_three_taps_from_home() -> None:
    assert {f"/nl/help/{ident}" for ident in directory()} - set(within_three_taps()) == set()


def test_a_person_is_one_tap_from_every_page() -> None:
    pages, _ = dutch()
    without = [address for address, body in pages.items() if "<main" in body and 'href="/nl/help"' not in body]
    assert without == []
