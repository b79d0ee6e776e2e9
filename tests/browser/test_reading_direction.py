# SPDX-License-Identifier: EUPL-1.2
"""Language, direction and letters: what is Dutch or a number is read from left to right, on every page."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page

from asielwijzer.words.languages import LANGUAGES, OFFERED
from tests.browser.conftest import Open
from tests.browser.pages import KINDS
from tests.browser.walking import send_date

RIGHT_TO_LEFT = [code for code in OFFERED if LANGUAGES[code].direction == "rtl"]

_BACKWARD = r"""() => {
  const found = [];
  const backward = (node, start, end) => {
    const range = document.createRange();
    let last = null;
    for (let at = start; at < end; at += 1) {
      if (/\s/.test(node.data[at])) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || !box.width) continue;
      if (last && Math.abs(box.top - last.top) < 4 && box.left < last.left) return true;
      last = box;
    }
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const dutch = node.parentElement.closest("[lang=nl], [lang=en], [dir=ltr]");
    const numbers = [...node.data.matchAll(/\+?[0-9][0-9 \/:.-]*[0-9]/g)];
    const parts = dutch && !/[\u0590-\u08ff]/.test(node.data) ? [[0, node.data.length]]
      : numbers.map(({ index, 0: number }) => [index, index + number.length]);
    for (const [start, end] of parts) if (backward(node, start, end)) found.push(node.data.slice(start, end));
  }
  return found;
}"""
"""Dutch words, and numbers (phones, dates, articles), of which a later sign stands more to the left."""


def backward(page: Page) -> list[str]:
    """What a reader of this page would read in the wrong order."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    found: list[str] = page.evaluate(_BACKWARD)
    return [f"{page.url}: {each.strip()}" for each in found]


def test_there_are_languages_of_both_directions() -> None:
    assert RIGHT_TO_LEFT == ["ar", "fa"]


@pytest.mark.parametrize("code", RIGHT_TO_LEFT)
def test_dutch_and_numbers_are_read_from_left_to_right(visit: Open, code: str) -> None:
    with visit(width=360) as reader:
        found = []
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
            found += backward(reader.page)
        assert found == []


@pytest.mark.parametrize("code", RIGHT_TO_LEFT)
def test_a_counted_day_is_read_from_left_to_right(visit: Open, code: str) -> None:
    with visit(width=360, script=False) as reader:
        reader.go(f"/{code}/letters/LET14")
        send_date(reader.page, "7", "5", "2026")
        assert "18-05-2026" in reader.page.locator("#last-days").inner_text()
        assert backward(reader.page) == []


def test_a_number_that_is_not_isolated_would_be_found(visit: Open) -> None:
    with visit() as reader:
        page = reader.page
        page.set_content('<html dir="rtl" lang="ar"><body><p>هاتف 088 123 45 67</p></body></html>')
        assert len(backward(page)) == 1
        page.set_content('<html dir="rtl" lang="ar"><body><p>هاتف <bdi dir="ltr">088 123 45 67</bdi></p></body></html>')
        assert backward(page) == []


@pytest.mark.parametrize("code", OFFERED)
def test_every_page_says_its_language_and_direction_and_has_its_headings_in_order(visit: Open, code: str) -> None:
    with visit(script=False) as reader:
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
            root = reader.page.locator("html")
            assert root.get_attribute("lang") == code, path
            assert root.get_attribute("dir") == LANGUAGES[code].direction, path
            levels = [
                int(level)
                for level in reader.page.evaluate(
                    "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => each.tagName[1])"
                )
            ]
            assert levels[0] == 1, path
            assert levels.count(1) == 1, path
            assert all(below - above <= 1 for above, below in pairwise(levels)), (path, levels)


def test_the_style_sheet_knows_no_left_or_right(visit: Open) -> None:
    with visit() as reader:
        reader.go("/nl/")
        address = reader.page.locator("link[rel=stylesheet]").get_attribute("href")
        sheet = reader.context.request.get(f"{reader.site}{address}").text()
    assert len(sheet) > 1000
    assert re.findall(r"\b(?:left|right)\b", sheet) == []
    assert re.findall(r"italic|oblique|letter-spacing|text-align:\s*justify|@import|@font-face|url\(", sheet) == []


@pytest.mark.parametrize("code", OFFERED)
def test_no_letters_are_slanted_spaced_stretched_or_all_capitals(visit: Open, code: str) -> None:
    with visit(script=False) as reader:
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
            found = reader.page.evaluate("""[...document.querySelectorAll("body *")].filter((each) => {
              if (![...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) return false;
              const { fontStyle, letterSpacing, textAlign, textTransform } = getComputedStyle(each);
              return fontStyle !== "normal" || letterSpacing !== "normal" || textAlign === "justify"
                || textTransform !== "none";
            }).map((each) => each.outerHTML.slice(0, 80))""")
            assert found == [], path
