# SPDX-License-Identifier: EUPL-1.2
"""What the phone remembers only when asked, and how all of it is deleted (UX-PV-3, UX-PV-4)."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.pages import REFUSED
from tests.browser.saving import go_offline, save_copy, stores
from tests.browser.walking import answers_shown, choose, on_day, question, say, walk

NOTHING = {"kept": [], "workers": 0, "local": {}, "session": {}, "databases": 0}


def to_safety(page: Page) -> None:
    """To the page about safety through the menu: the answers stay in memory."""
    page.click("details.menu summary")
    page.click('details.menu a[href="/nl/safety"]')
    expect(page.locator("#remember-place")).to_be_visible()


def test_nothing_is_remembered_by_itself(visit: Open) -> None:
    with on_day(), visit() as reader:
        reader.go("/nl/q")
        walk(reader.page, REFUSED)
        assert stores(reader) == NOTHING
        to_safety(reader.page)
        expect(reader.page.locator("#remember")).not_to_be_checked()
        assert stores(reader) == NOTHING


def test_the_risk_is_told_beside_the_box(visit: Open) -> None:
    with on_day(), visit() as reader:
        reader.go("/nl/safety")
        expect(reader.page.locator("#remember-place")).to_contain_text(say("remember"))
        expect(reader.page.locator("#remember-place")).to_contain_text(say("remember_risk"))


def test_answers_are_remembered_once_the_box_is_ticked(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        choose(page, REFUSED["signed"])
        to_safety(page)
        page.check("#remember")
        page.go_back(wait_until="commit")
        assert walk(page, REFUSED)[-1] == "result"
        assert [json.loads(each)["chosen"] for each in stores(reader)["local"].values()] == [REFUSED]
        shown = answers_shown(page)
        reader.go("/nl/answers")
        expect(page.locator("main dl.answers > div")).to_have_count(6)
        assert answers_shown(page) == shown


def test_a_remembered_answer_is_chosen_when_its_question_comes_again(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        choose(page, REFUSED["signed"])
        to_safety(page)
        page.check("#remember")
        reader.go("/nl/q")
        assert question(page) in ("signed", "stage")
        if question(page) == "signed":
            expect(page.locator("input:checked")).to_have_value(REFUSED["signed"])


def test_taking_the_tick_away_forgets(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        choose(page, REFUSED["signed"])
        to_safety(page)
        page.check("#remember")
        assert stores(reader)["local"] != {}
        page.uncheck("#remember")
        assert stores(reader) == NOTHING


def test_delete_all_removes_everything_and_says_what_it_cannot(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        save_copy(reader)
        reader.go("/nl/q")
        choose(page, REFUSED["signed"])
        to_safety(page)
        page.check("#remember")
        before = stores(reader)
        assert before["kept"]
        assert before["workers"] == 1
        assert before["local"]
        page.click("#forget")
        page.wait_for_url("**/nl/deleted")
        expect(page.locator("main")).to_contain_text(say("deleted"))
        expect(page.locator("main")).to_contain_text(say("deleted_not"))
        assert stores(reader) == NOTHING
        reader.go("/nl/q")
        assert page.locator("input:checked").count() == 0
        page.go_back(wait_until="commit")
        expect(page.locator("main dl.answers")).to_have_count(0)


def test_delete_all_without_the_network_deletes_and_says_so(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        save_copy(reader)
        go_offline(reader)
        reader.go("/nl/safety")
        page.click("#forget")
        expect(page.locator("body")).to_contain_text(say("deleted"))
        expect(page.locator("body")).to_contain_text(say("deleted_not"))
        assert stores(reader) == NOTHING


def test_every_page_can_delete(visit: Open) -> None:
    with on_day(), visit() as reader:
        for path in ("/nl/", "/nl/q", "/nl/letters/LET14", "/nl/procedures/2021-general/lodge_appeal", "/nl/answers"):
            reader.go(path)
            expect(reader.page.locator("#forget")).to_be_visible()
