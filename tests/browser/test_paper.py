# SPDX-License-Identifier: EUPL-1.2
"""The sheet to print: one A4, two pages at most, in every language; its text can be read and selected (UX-PR-1)."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import cast

import pytest
import segno
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from asielwijzer import catalogue
from asielwijzer.words import words
from asielwijzer.words.languages import LANGUAGES, OFFERED
from tests.browser.conftest import Open
from tests.browser.walking import on_day

A4 = (595, 842)
"""Points."""
USUAL = "2021-general/lodge_appeal"


@lru_cache(maxsize=1)
def heaviest(number: int = 4) -> list[str]:
    """The steps with the most to say in Dutch, and the one that most readers print."""
    help_texts, steps = words("nl").kind("step_help"), words("nl").kind("steps")
    found: dict[str, str] = {}
    for slug, procedure in catalogue.procedures().items():
        for _, each in procedure.phases:
            for step in each:
                found.setdefault(step.step.id, slug)

    def weight(ident: str) -> int:
        rights = catalogue.procedures()[found[ident]].step(ident)
        return len(str(help_texts.get(ident, {}).get("prepare", ""))) + len(str(steps[ident])) + len(str(rights))

    ranked = sorted(found, key=weight, reverse=True)
    return [USUAL, *(f"{found[ident]}/{ident}" for ident in ranked[:number])]


@pytest.mark.parametrize("language", OFFERED)
def test_a_sheet_is_one_a4_and_two_pages_at_most(visit: Open, language: str) -> None:
    with on_day(), visit(script=False) as reader:
        for path in heaviest():
            reader.go(f"/{language}/print/{path}")
            content = reader.page.pdf(prefer_css_page_size=True, tagged=True)
            pdf = PdfReader(io.BytesIO(content))
            assert len(pdf.pages) <= 2, path
            width, height = (round(float(side)) for side in pdf.pages[0].mediabox[2:])
            assert (width, height) == A4
            assert cast(DictionaryObject, pdf.root_object["/MarkInfo"])["/Marked"]
            assert "/StructTreeRoot" in pdf.root_object
            assert str(pdf.root_object["/Lang"]) == language


def test_the_sheet_that_most_readers_print_is_one_page(visit: Open) -> None:
    with on_day(), visit(script=False) as reader:
        reader.go(f"/nl/print/{USUAL}")
        assert len(PdfReader(io.BytesIO(reader.page.pdf(prefer_css_page_size=True))).pages) == 1


@pytest.mark.parametrize("language", ["nl", "tr", "so"])
def test_the_text_on_paper_can_be_selected(visit: Open, language: str) -> None:
    with on_day(), visit(script=False) as reader:
        reader.go(f"/{language}/print/{USUAL}")
        pdf = PdfReader(io.BytesIO(reader.page.pdf(prefer_css_page_size=True, tagged=True)))
        said = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        for name in dict.fromkeys((language, "nl")):
            label = words(name).text("steps", "lodge_appeal", "label")
            assert label[1:] in said
        for frame in ("nav", "footer", "aside.person"):
            assert reader.page.locator(frame).count()
        assert words(language).text("guide", "leave") not in said
        assert words(language).text("guide", "menu") not in said.split()


@pytest.mark.parametrize("language", OFFERED)
def test_letters_on_paper_are_large_enough_and_black(visit: Open, language: str) -> None:
    with on_day(), visit(script=False) as reader:
        reader.go(f"/{language}/print/{USUAL}")
        reader.page.emulate_media(media="print")
        size, color = reader.page.evaluate(
            "() => { const { fontSize, color } = getComputedStyle(document.querySelector('.paper li'));"
            " return [parseFloat(fontSize) * .75, color]; }"
        )
        assert size >= (14 if LANGUAGES[language].script in ("Arab", "Ethi") else 12) - 0.01
        assert color == "rgb(0, 0, 0)"


@pytest.mark.parametrize("page", ["print", "share"])
def test_the_sign_holds_the_public_address_of_the_step_and_nothing_else(visit: Open, page: str) -> None:
    with on_day(), visit(script=False) as reader:
        for language in ("nl", "ar"):
            reader.go(f"/{language}/{page}/{USUAL}")
            drawn = reader.page.locator("svg.qr-code path").get_attribute("d")
            wanted = segno.make(f"{reader.site}/{language}/procedures/{USUAL}", error="m")
            assert drawn is not None
            assert f'd="{drawn}"' in wanted.svg_inline(scale=3, border=2, omitsize=True)
