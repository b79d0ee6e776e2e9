# SPDX-License-Identifier: EUPL-1.2
"""Stopping at every page of a path through the questions."""

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
