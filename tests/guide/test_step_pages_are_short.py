# SPDX-License-Identifier: EUPL-1.2
"""UX-ST-1: what happens, when, who, preparing, rights and duties take 300 words at most on the page of a step."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from asielwijzer import catalogue

MOST = 300
_LATER = re.compile("Brieven|Letters|daarna|happen next|Folders|Leaflets|De wet|The law")
_NOT_COUNTED = re.compile(r'<h2>.*?</h2>|<span class="(?:beside|sources|side)".*?</span>', re.DOTALL)


def _words(page: str) -> int:
    """The words of the first parts, headings, citations and the Dutch beside a text left out."""
    parts = re.findall(r"<section>(.*?)</section>", page, re.DOTALL)
    first = [part for part in parts if not _LATER.search(re.search("<h2>(.*?)</h2>", part)[1])]  # type: ignore[index]
    text = _NOT_COUNTED.sub(" ", " ".join(first))
    return len(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_page_of_a_step_is_long(client: Client, language: str) -> None:
    seen: dict[tuple[str, str], str] = {}
    for slug, procedure in catalogue.procedures().items():
        for _, steps in procedure.phases:
            seen.update({(procedure.regime.id, each.step.id): f"/{slug}/{each.step.id}" for each in steps})
    long = {
        address: words
        for address in seen.values()
        if (words := _words(client.get(f"/{language}/procedures{address}").content.decode())) > MOST
    }
    assert not long
