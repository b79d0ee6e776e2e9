# SPDX-License-Identifier: EUPL-1.2
"""Walking through the site as a reader without script: answering, and following where each answer leads."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.test import Client

from asielwijzer.guide.answers import LAST_DAY, Answers
from asielwijzer.guide.sealed import seal
from tests.guide.page import Page, read

UNFOUNDED = {
    "signed": "before",
    "stage": "decision_made_known",
    "decision": "unfounded",
    "told": "general_procedure_started",
}
"""An application of before 12 June 2026, refused in the general procedure."""


def location(response: HttpResponseBase) -> str:
    """Where a reply sends the reader on to, without the place in the page."""
    assert response.status_code == 302, response.status_code
    return str(response["Location"]).partition("#")[0]


def sealed_part(address: str) -> str:
    """The sealed part of an address such as `/nl/q/…`."""
    return address.split("/")[3]


def answer(client: Client, language: str, part: str, question: str, option: str) -> str:
    """Give one answer; the address that it leads to."""
    address = f"/{language}/q/{part}" if part else f"/{language}/q"
    return location(client.post(address, {"question": question, "answer": option}))


def walk(client: Client, answers: dict[str, str], language: str = "nl") -> str:
    """Answer these questions, in this order; the sealed part of the address that they lead to."""
    part = ""
    for question, option in answers.items():
        part = sealed_part(answer(client, language, part, question, option))
    return part


def date_address(part: str, event: str, language: str = "nl") -> str:
    """Where the day of an event is given: the address says which of the events of the answers, not its name."""
    events = [item.event for item in Answers.from_text(seal().open(part)).case().events]
    number = events.index(event.removeprefix(LAST_DAY))
    return f"/{language}/date/{part}/{number}" + ("/last" if event.startswith(LAST_DAY) else "")


def give_date(client: Client, part: str, event: str, day: str, language: str = "nl") -> str:
    """Give the day of an event (`2026-05-07`), also when it is still to come; the new sealed part."""
    year, month, number = day.split("-")
    fields = {"day": number, "month": str(int(month)), "year": year, "asked": day}
    return sealed_part(location(client.post(date_address(part, event, language), fields)))


def get(client: Client, address: str) -> Page:
    """A page that must be there."""
    response = client.get(address)
    assert response.status_code == 200, f"{address}: {response.status_code}"
    return read(response)


def result(client: Client, part: str, language: str = "nl") -> Page:
    """The page of the result."""
    return get(client, f"/{language}/result/{part}")
