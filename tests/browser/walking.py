# SPDX-License-Identifier: EUPL-1.2
"""Walking the questions as a reader does, with the mouse or with keys alone, with script and without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from unittest.mock import patch

from playwright.sync_api import Page

from asielwijzer.words import words

TODAY = "2026-11-24"
"""The day on which these tests are read, on the server and on the phone."""

PAUSE = "main dl.answers + p a.button"
"""The way on from the list of answers."""


@contextmanager
def on_day(day: str = TODAY) -> Iterator[None]:
    """The server takes this day as today."""
    with patch("django.utils.timezone.localdate", lambda: date.fromisoformat(day)):
        yield


def say(name: str, language: str = "nl") -> str:
    """A text of the guide itself."""
    return words(language).text("guide", name)


def question(page: Page) -> str:
    """The question on the screen."""
    return page.locator("form.question").get_attribute("data-question") or ""


def choose(page: Page, option: str) -> None:
    """Give this answer with the mouse, and wait until the question is gone."""
    name = question(page)
    page.check(f"#answer-{option}")
    page.click("form.question button:not([type=button])")
    page.wait_for_selector(f'form.question[data-question="{name}"]', state="detached")


def wait_for_more(page: Page) -> str:
    """Wait for what comes after an answer: the next `question`, the `answers` so far, or the `result`."""
    page.wait_for_selector(f"form.question, {PAUSE}, main .top-card")
    if page.locator("form.question").count():
        return "question"
    return "answers" if page.locator(PAUSE).count() else "result"


def walk(page: Page, answers: Mapping[str, str], until: str = "") -> list[str]:
    """Answer every question until the result, or until the question of that name; what was seen on the way.

    What `answers` does not hold is answered by "I do not know".
    """
    seen = []
    while (now := wait_for_more(page)) != "result":
        if now == "answers":
            seen.append("answers")
            page.click(PAUSE)
            page.wait_for_selector(PAUSE, state="detached")
            continue
        name = question(page)
        if name == until:
            return seen
        seen.append(name)
        choose(page, answers.get(name, "unknown"))
    return [*seen, "result"]


def fill_date(page: Page, day: str, month: str, year: str) -> None:
    """Fill in the three fields of a date."""
    page.fill("form.date [name=day]", day)
    page.select_option("form.date [name=month]", month)
    page.fill("form.date [name=year]", year)


def send_date(page: Page, day: str, month: str, year: str) -> None:
    """Fill in a date and send it."""
    fill_date(page, day, month, year)
    page.click("form.date button:not([type=button])")


def open_date(page: Page, event: str = "decision_made_known") -> None:
    """From the result to the form for the day of an event."""
    said = words(page.locator("html").get_attribute("lang") or "").text("events", event)
    links = page.locator("main a[data-date], main a[href*='/date/']")
    links.filter(has_text=said.partition(" (")[0]).first.click()
    page.wait_for_selector("form.date")


def answers_shown(page: Page) -> dict[str, str]:
    """The list of answers on the screen: each question with its answer, without the way to change it."""
    change = say("change", page.locator("html").get_attribute("lang") or "nl")
    rows = page.locator("main dl.answers > div")
    found = {}
    for number in range(rows.count()):
        row = rows.nth(number)
        found[row.locator("dt").inner_text()] = row.locator("dd").inner_text().split(change)[0].strip()
    return found
