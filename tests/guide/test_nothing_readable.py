# SPDX-License-Identifier: EUPL-1.2
"""No answer can be read in an address or a log, and no reply with answers is stored on the way (UX-PV-2)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
from django.http import HttpResponse, HttpResponseBase
from django.test import Client

from asielwijzer.guide.questions import of_law
from asielwijzer.law.regimes import all_regimes
from tests.guide.page import Page, read
from tests.guide.visit import UNFOUNDED, give_date, location, walk

PAGES = {"q", "answers", "result", "date", "calendar"}
QUESTIONS = {question.id for regime in all_regimes() for question in of_law(regime.id)}
ANSWERS = {option.id for regime in all_regimes() for question in of_law(regime.id) for option in question.options} | {
    fact for regime in all_regimes() for question in of_law(regime.id) for fact in question.about
}
SINCE_JUNE = {"signed": "since", "stage": "decision_made_known", "decision": "unfounded", "told": "unknown"}
UNKNOWN = dict.fromkeys(("signed",), "unknown")
LONG = {
    "signed": "before", "stage": "decision_made_known", "decision": "inadmissible", "told": "unknown",
    "what": "none", "age": "child_alone",
}  # fmt: skip
WALKS = [UNFOUNDED, SINCE_JUNE, UNKNOWN, LONG]


def private(address: str) -> bool:
    """Whether an address is one of those that answers go to."""
    parts = address.partition("?")[0].split("/")
    return len(parts) > 3 and parts[2] in PAGES


def readable(address: str) -> set[str]:
    """What of an answer can be read in an address: an answer, a fact, an event or a day."""
    parts = {part for part in re.split(r"[/?&=#.]", address) if part}
    return (parts & ANSWERS - QUESTIONS) | set(re.findall(r"(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?![\w-])", address))


def addresses(page: Page) -> Iterator[str]:
    """Every address that the page names, in a link, a form or anywhere in an attribute."""
    for element in page.root.all():
        for name, value in element.attributes.items():
            if name in ("href", "action", "formaction", "src") or value.startswith("/"):
                yield value


def visited(client: Client, answers: dict[str, str]) -> Iterator[tuple[str, HttpResponseBase]]:
    """A whole path without script: every address that the browser shows, with the reply to it."""
    address = "/nl/q"
    for question, option in answers.items():
        yield address, client.get(address)
        sent = client.post(address, {"question": question, "answer": option})
        yield location(sent), sent
        address = location(sent).replace("/answers/", "/q/").replace("/result/", "/q/")
    part = address.split("/")[3]
    for page in ("answers", "result"):
        yield f"/nl/{page}/{part}", client.get(f"/nl/{page}/{part}")
    for question in answers:
        yield f"/nl/q/{part}/{question}", client.get(f"/nl/q/{part}/{question}")
    result = read(client.get(f"/nl/result/{part}"))
    for link in {each for each in result.links if "/date/" in each}:
        yield link, client.get(link)
        day = {"day": "7", "month": "5" if answers["signed"] == "before" else "7", "year": "2026"}
        sent = client.post(link, day)
        yield location(sent), sent


@pytest.mark.parametrize("answers", WALKS, ids=["old law", "new law", "unknown", "long"])
def test_no_answer_stands_in_an_address_of_the_whole_path(client: Client, answers: dict[str, str]) -> None:
    for address, response in visited(client, answers):
        assert readable(address) == set(), address
        assert "?" not in address
        if response.status_code == 200:
            assert isinstance(response, HttpResponse)
            page = read(response)
            for each in addresses(page):
                if private(each):
                    assert readable(each) == set(), each


@pytest.mark.parametrize("answers", WALKS, ids=["old law", "new law", "unknown", "long"])
def test_no_reply_with_answers_is_stored(client: Client, answers: dict[str, str]) -> None:
    for address, response in visited(client, answers):
        if address != "/nl/q":
            assert response["Cache-Control"] == "no-store", address
        assert not response.cookies
        assert response["Referrer-Policy"] == "no-referrer"


def test_the_log_holds_nothing_of_a_path(client: Client, log: io.StringIO) -> None:
    parts = set()
    for answers in WALKS:
        for address, _ in visited(client, answers):
            parts |= {part for part in address.split("/") if len(part) > 60}
    give_date(client, walk(client, UNFOUNDED), "decision_made_known", "2026-05-07")
    client.post("/nl/letters/LET14", {"day": "7", "month": "5", "year": "2026"})
    client.post("/nl/letters", {"words": "voornemen"})
    client.get("/nl/result/forged")
    assert parts
    written = log.getvalue()
    assert not [part for part in parts if part in written]
    for word in ("unfounded", "decision_made_known", "2026-05-07", "voornemen", "/nl/"):
        assert word not in written


def test_a_date_on_a_letter_is_sealed(client: Client) -> None:
    response = client.post("/nl/letters/LET14", {"day": "7", "month": "5", "year": "2026"})
    address = location(response)
    assert "2026" not in address
    assert response["Cache-Control"] == "no-store"
    shown = client.get(address)
    assert shown.status_code == 200
    assert shown["Cache-Control"] == "no-store"
    assert not [each for each in addresses(read(shown)) if "2026-05" in each]


@pytest.mark.parametrize("path", ["/", "/nl/", "/nl/q", "/nl/answers", "/nl/letters", "/nl/letters/LET14", "/nl/help",
                                  "/nl/procedures", "/nl/say", "/nl/safety", "/nl/about"])  # fmt: skip
def test_pages_that_are_the_same_for_everybody_may_be_stored(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response["Cache-Control"].startswith("public")
    assert not response.cookies


@pytest.mark.parametrize(
    "path", ["/", "/nl/", "/ar/q", "/nl/nothing-here", "/nl/result/forged", "/sw.js", "/version.json"]
)
def test_every_reply_has_the_strict_headers(client: Client, path: str) -> None:
    response = client.get(path)
    policy = response["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in response["Permissions-Policy"]
    assert "microphone=()" in response["Permissions-Policy"]


def test_a_shared_address_names_only_language_procedure_and_step(client: Client) -> None:
    page = read(client.get("/nl/share/2021-general/detailed_interview"))
    link = next(each.attributes["value"] for each in page.main.all("input") if each.attributes.get("id") == "link")
    assert link == "http://testserver/nl/procedures/2021-general/detailed_interview"
    whatsapp = next(each for each in page.links if "wa.me" in each)
    assert whatsapp.startswith("https://wa.me/?text=http%3A//testserver/nl/procedures/")
    assert "Geen antwoorden, geen datums" in page.main.words


def test_a_preview_of_any_page_is_neutral(client: Client) -> None:
    for path in ("/nl/", "/nl/procedures/2021-general/detailed_interview", "/nl/letters/LET14", "/nl/help/ORG12"):
        page = read(client.get(path))
        previews = [each.attributes for each in page.root.all("meta") if "property" in each.attributes]
        assert [each["content"] for each in previews] == ["Asielwijzer"]
        assert not [each for each in page.root.all("meta") if each.attributes.get("name") == "description"]
