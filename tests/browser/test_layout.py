# SPDX-License-Identifier: EUPL-1.2
"""How pages are laid out: nothing falls off a small screen, and what is touched is big enough."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from asielwijzer.words.languages import OFFERED
from tests.browser.conftest import Open, Visit
from tests.browser.on_the_way import stops
from tests.browser.pages import KINDS, REFUSED
from tests.browser.walking import open_date, send_date


def too_wide(page: Page) -> list[str]:
    """What stands outside the window: the page scrolls sideways, or a part is cut off at either side."""
    found: list[str] = page.evaluate("""() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const hidden = (each) => each.closest(".skip, .visually-hidden") || !each.checkVisibility();
      const outside = [...document.querySelectorAll("body *")].filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return !hidden(each) && (left < -1 || right > clientWidth + 1);
      }).map((each) => each.outerHTML.slice(0, 90));
      return scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} of ${clientWidth}`, ...outside] : outside;
    }""")
    return [f"{page.url}: {each}" for each in found]


def bigger_text(reader: Visit) -> None:
    """Text of 200 %, as a reader sets it in the browser."""
    session = reader.context.new_cdp_session(reader.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })")


def each_kind(reader: Visit, code: str) -> list[str]:
    """What is too wide on every kind of page, folded parts included."""
    found = []
    for path in ("/", *(f"/{code}{path}" for path in KINDS.values())):
        reader.go(path)
        unfold(reader.page)
        found += too_wide(reader.page)
    return found


@pytest.mark.parametrize("code", OFFERED)
def test_no_page_scrolls_sideways_on_a_small_screen(visit: Open, code: str) -> None:
    with visit(width=320) as reader:
        assert each_kind(reader, code) == []


@pytest.mark.parametrize("code", OFFERED)
def test_no_page_scrolls_sideways_on_a_big_screen(visit: Open, code: str) -> None:
    with visit(width=1280, script=False) as reader:
        assert each_kind(reader, code) == []


@pytest.mark.parametrize("code", OFFERED)
def test_no_page_scrolls_sideways_with_text_twice_as_big(visit: Open, code: str) -> None:
    with visit(width=320) as reader:
        bigger_text(reader)
        assert each_kind(reader, code) == []


@pytest.mark.parametrize("twice", [False, True], ids=["plain", "text twice as big"])
@pytest.mark.parametrize("code", OFFERED)
def test_a_result_and_a_dated_letter_do_not_scroll_sideways(visit: Open, code: str, twice: bool) -> None:
    with visit(width=320, script=False) as reader:
        page = reader.page
        if twice:
            bigger_text(reader)
        reader.go(f"/{code}/q")
        assert list(stops(page, REFUSED))[-1] == "result"
        open_date(page)
        send_date(page, "7", "5", "2026")
        expect(page.locator(".terms time").first).to_be_visible()
        unfold(page)
        found = too_wide(page)
        reader.go(f"/{code}/letters/LET14")
        send_date(page, "7", "5", "2026")
        unfold(page)
        assert found + too_wide(page) == []


@pytest.mark.parametrize("twice", [False, True], ids=["plain", "text twice as big"])
@pytest.mark.parametrize("code", OFFERED)
def test_the_lists_of_the_bar_open_inside_the_window(visit: Open, code: str, twice: bool) -> None:
    with visit(width=320) as reader:
        if twice:
            bigger_text(reader)
        reader.go(f"/{code}/safety")
        for opener in reader.page.locator(".pick summary").all():
            opener.click()
            assert too_wide(reader.page) == []
            opener.click()


def test_text_twice_as_big_is_twice_as_big(visit: Open) -> None:
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    with visit(width=320) as reader:
        reader.go("/nl/help")
        plain = reader.page.evaluate(size)
        bigger_text(reader)
        reader.go("/nl/help")
        assert reader.page.evaluate(size) == 2 * plain


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("code", OFFERED)
def test_four_doors_stand_on_the_first_screen(visit: Open, code: str, script: bool) -> None:
    with visit(width=360, height=640, script=script) as reader:
        reader.go(f"/{code}/")
        if script:
            expect(reader.page.locator("#save")).to_be_visible()  # the script has added what it adds
        doors = [door.bounding_box() for door in reader.page.locator(".doors a").all()]
        assert len(doors) == 4
        for box in doors:
            assert box is not None
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= 640


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("code", OFFERED)
def test_answers_are_big_enough_to_touch(visit: Open, code: str, width: int) -> None:
    with visit(width=width) as reader:
        reader.go(f"/{code}/q")
        rows = [row.bounding_box() for row in reader.page.locator(".answer").all()]
        assert len(rows) >= 3
        for row in rows:
            assert row is not None
            assert row["height"] >= 48
        for above, below in pairwise(rows):
            assert above is not None
            assert below is not None
            assert below["y"] - (above["y"] + above["height"]) >= 8
        reader.page.locator(".answer").first.click(position={"x": 160, "y": 3})
        expect(reader.page.locator(".answer input").first).to_be_checked()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("code", OFFERED)
def test_the_bar_is_low(visit: Open, code: str, width: int) -> None:
    with visit(width=width) as reader:
        reader.go(f"/{code}/letters/LET14")
        height, line, position = reader.page.locator(".bar").evaluate(
            "(bar) => [bar.offsetHeight, bar.offsetHeight - bar.clientHeight, getComputedStyle(bar).position]"
        )
        assert height - line <= 56
        assert line <= 1
        assert position in ("static", "relative")  # it scrolls away with the page


def test_the_text_stands_in_one_column(visit: Open) -> None:
    with visit(width=1280) as reader:
        reader.go("/nl/letters/LET14")
        box = reader.page.locator("main").bounding_box()
        assert box is not None
        assert box["width"] <= 38 * 18
