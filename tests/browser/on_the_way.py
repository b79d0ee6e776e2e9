# SPDX-License-Identifier: EUPL-1.2
"""Stopping at every page of a path through the questions, and giving a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from playwright.sync_api import Page

from tests.browser.walking import PAUSE, choose, question, wait_for_more


def stops(page: Page, answers: Mapping[str, str]) -> Iterator[str]:
    """Every page of the path from the first question to the result; it goes on when the next one is asked for."""
    while (now := wait_for_more(page)) != "result":
        yield now
        if now == "answers":
            page.click(PAUSE)
            page.wait_for_selector(PAUSE, state="detached")
        else:
            choose(page, answers.get(question(page), "unknown"))
    yield now


def give_date(page: Page, day: int, month: int, year: int) -> None:
    """Fill in the three fields of the date that is asked, and send them."""
    form = page.locator("form.date")
    form.locator("[name=day]").fill(str(day))
    form.locator("[name=month]").select_option(str(month))
    form.locator("[name=year]").fill(str(year))
    form.locator("button:not([type=button])").click()
