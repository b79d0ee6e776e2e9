# SPDX-License-Identifier: EUPL-1.2
"""The law book holds every declaration with its source, in both forms and languages."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from asielwijzer.cli.lawbook import law_book
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.words import LANGUAGES, words

VOID = {"meta", "link", "br", "hr", "img", "input", "col"}


class Reader(HTMLParser):
    """Collects what a browser would load, and whether every tag is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loads: list[str] = []
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "html":
            self.language = values.get("lang") or ""
        if tag in ("script", "img", "link", "iframe"):
            self.loads.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["markdown", "html"])
def test_every_declaration_stands_in_the_book(language: str, form: str) -> None:
    book = law_book(all_regimes(), words(language), form)
    plain = book.replace("&#x27;", "'").replace("&amp;", "&")
    for declaration in {each.id: each for regime in all_regimes() for each in regime.declarations}.values():
        assert declaration.id in book, declaration.id
    labels = {source.label for regime in all_regimes() for each in regime.declarations for source in each.source}
    assert [label for label in sorted(labels) if label not in plain] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stands_alone_and_is_well_formed(language: str) -> None:
    reader = Reader()
    reader.feed(law_book(all_regimes(), words(language), "html"))
    assert reader.open == []
    assert reader.loads == []
    assert reader.language == language


def test_doubt_is_printed() -> None:
    book = law_book(all_regimes(), words("en"), "markdown")
    texts = words("en")
    unsure = [
        declaration
        for regime in all_regimes()
        for declaration in regime.declarations
        if declaration.confidence is Confidence.LOW or declaration.disputed
    ]
    assert unsure
    for declaration in unsure:
        if declaration.disputed:
            assert texts.text("disputes", declaration.disputed.id) in book


def test_the_same_law_gives_the_same_book() -> None:
    assert law_book(all_regimes(), words("nl"), "markdown") == law_book(all_regimes(), words("nl"), "markdown")
