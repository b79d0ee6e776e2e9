# SPDX-License-Identifier: EUPL-1.2
"""Leaving quickly: the page goes at once, and going back does not lead to it (UX-PV-5)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Open, Visit
from tests.browser.pages import REFUSED
from tests.browser.walking import choose, on_day, say, walk

CAREFUL = ("/nl/safety", "/nl/say/afraid_of_someone")


def neutral(reader: Visit) -> str:
    """The address of the neutral site, which is answered here instead of being asked."""
    address = reader.page.locator("#leave").get_attribute("href") or ""
    assert address.startswith("https://")
    assert reader.site not in address

    def weather(route: Route) -> None:
        route.fulfill(status=200, content_type="text/html", body="<title>weather</title><p>sun")

    reader.context.route(lambda url: not url.startswith(reader.site), weather)
    return address


def press_shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


@pytest.mark.parametrize("by", ["link", "keys"])
def test_the_page_is_gone_and_back_does_not_lead_to_it(visit: Open, by: str) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/")
        reader.go("/nl/letters/LET14")
        address = neutral(reader)
        if by == "link":
            page.click("#leave")
        else:
            press_shift(page, 3)
        page.wait_for_url(address)
        page.go_back(wait_until="commit")
        assert page.url == f"{reader.site}/nl/"


def test_nothing_of_the_page_is_seen_while_the_other_site_is_slow(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/letters/LET14")
        reader.context.route(lambda url: not url.startswith(reader.site), lambda route: route.abort())
        before = page.locator("h1").is_visible()
        seen = page.evaluate(
            "() => { document.getElementById('leave').click(); return document.body.checkVisibility(); }"
        )
        assert before
        assert not seen


def test_answers_are_gone_after_leaving(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        walk(page, REFUSED)
        address = neutral(reader)
        press_shift(page, 3)
        page.wait_for_url(address)
        page.go_back(wait_until="commit")
        page.wait_for_selector("h1")
        expect(page.locator("main .top-card, main dl.answers > div, main input:checked")).to_have_count(0)


def test_the_way_to_leave_works_after_the_script_has_changed_the_page(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        choose(page, "before")
        page.click("details.menu summary")
        page.click('details.menu a[href="/nl/letters"]')
        expect(page.locator("body")).to_have_attribute("data-page", "letters")
        address = neutral(reader)
        page.click("#leave")
        page.wait_for_url(address)


def test_two_shifts_do_not_leave(visit: Open) -> None:
    with on_day(), visit() as reader:
        reader.go("/nl/letters")
        neutral(reader)
        press_shift(reader.page, 2)
        reader.page.keyboard.press("Tab")
        press_shift(reader.page, 2)
        assert reader.page.url == f"{reader.site}/nl/letters"


def test_capitals_do_not_leave(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/letters")
        neutral(reader)
        page.focus("#words")
        for letter in "VOORNEMEN":
            page.keyboard.press(f"Shift+{letter}")
        assert page.url == f"{reader.site}/nl/letters"
        expect(page.locator("#words")).to_have_value("VOORNEMEN")


def test_one_shift_held_down_does_not_leave(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/letters")
        neutral(reader)
        for _ in range(5):
            page.keyboard.down("Shift")  # the keyboard repeats a key that is held
        page.keyboard.up("Shift")
        page.wait_for_load_state()
        assert page.evaluate("document.body.hidden") is False
        assert page.url == f"{reader.site}/nl/letters"


def test_without_script_it_is_a_plain_link(visit: Open) -> None:
    with on_day(), visit(script=False) as reader:
        for path in ("/nl/", "/nl/q", *CAREFUL):
            reader.go(path)
            expect(reader.page.locator("#leave")).to_have_text(say("leave"))
            expect(reader.page.locator(".leave")).to_contain_text(say("leave_note"))
        address = neutral(reader)
        reader.page.click("#leave")
        reader.page.wait_for_url(address)


@pytest.mark.parametrize("path", [*CAREFUL, "/nl/"])
def test_on_careful_pages_the_link_stays_in_sight(visit: Open, path: str) -> None:
    with on_day(), visit(script=False, height=560) as reader:
        page = reader.page
        reader.go(path)
        tall = page.evaluate("document.documentElement.scrollHeight") > 600
        box = page.locator("#leave").bounding_box()
        assert box is not None
        if path in CAREFUL:
            assert box["y"] + box["height"] <= 560
        else:
            assert tall
            assert box["y"] > 560
