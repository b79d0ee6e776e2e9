# SPDX-License-Identifier: EUPL-1.2
"""The questions as a reader meets them: by mouse and by keys, answered or not, with the network and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.pages import REFUSED
from tests.browser.walking import (
    PAUSE,
    answers_shown,
    choose,
    on_day,
    question,
    say,
    wait_for_more,
    walk,
)

EITHER = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until this has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the Tab key never reaches {selector}")


@EITHER
def test_the_whole_path_by_mouse(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/")
        reader.page.click('a[href="/nl/q"]')
        seen = walk(reader.page, REFUSED)
        assert seen == ["signed", "stage", "answers", "decision", "told", "answers", "age", "what", "result"]
        assert len(answers_shown(reader.page)) == 6
        expect(reader.page.locator(".top-card")).to_contain_text("algemene asielprocedure")
        assert reader.errors == []


def test_the_whole_path_by_keys_alone(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("#main")).to_be_focused()
        while (now := wait_for_more(page)) != "result":
            if now == "answers":
                tab_to(page, PAUSE)
                page.keyboard.press("Enter")
                page.wait_for_selector(PAUSE, state="detached")
                continue
            name = question(page)
            tab_to(page, "input[name=answer]")
            page.keyboard.press("Space")
            options = page.locator("input[name=answer]").evaluate_all("all => all.map(each => each.value)")
            for _ in range(options.index(REFUSED[name])):
                page.keyboard.press("ArrowDown")
            expect(page.locator("input[name=answer]:checked")).to_have_value(REFUSED[name])
            tab_to(page, "form.question button:not([type=button])")
            page.keyboard.press("Enter")
            page.wait_for_selector(f'form.question[data-question="{name}"]', state="detached")
            expect(page.locator("#main")).to_be_focused()
        assert len(answers_shown(page)) == 6


@EITHER
def test_i_do_not_know_is_an_answer_everywhere(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        page = reader.page
        known = {"signed": "since"}
        seen = walk(page, known)
        assert seen[-1] == "result"
        assert list(answers_shown(page).values())[1:] == [say("i_do_not_know")] * (len(answers_shown(page)) - 1)
        expect(page.locator(".top-card")).to_contain_text(say("makes_difference"))
        expect(page.locator(".top-card")).to_contain_text(say("who_can_tell"))


@EITHER
def test_nothing_known_at_all_shows_both_laws(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        walk(reader.page, {})
        expect(reader.page.locator("main .top-card")).to_contain_text(say("find_out_signed"))
        procedures = reader.page.locator('main a[href*="/procedures/"]')
        laws = {address.split("/")[3][:4] for address in procedures.evaluate_all("all => all.map(a => a.pathname)")}
        assert laws == {"2021", "2026"}


@EITHER
def test_i_do_not_know_is_the_last_row_and_nothing_is_chosen_beforehand(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        page = reader.page
        while (now := wait_for_more(page)) != "result":
            if now == "answers":
                page.click(PAUSE)
                page.wait_for_selector(PAUSE, state="detached")
                continue
            assert page.locator("form.question input:checked").count() == 0
            assert page.locator("form.question label.answer").last.inner_text().strip() == say("i_do_not_know")
            assert page.locator("form.question .why").inner_text().strip()
            choose(page, REFUSED[question(page)])


@EITHER
def test_after_every_second_question_stands_what_was_answered(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        page = reader.page
        numbers = []
        while (now := wait_for_more(page)) != "result":
            if now == "answers":
                numbers.append(len(answers_shown(page)))
                assert page.locator("main dl.answers a").count() == numbers[-1]
                page.click(PAUSE)
                page.wait_for_selector(PAUSE, state="detached")
            else:
                choose(page, REFUSED[question(page)])
        assert numbers == [2, 4]


@EITHER
def test_changing_an_answer_keeps_the_others(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        page = reader.page
        walk(page, REFUSED)
        before = answers_shown(page)
        page.locator("main dl.answers a").last.click()
        page.wait_for_selector('form.question[data-question="age"]')
        expect(page.locator("input[name=answer]:checked")).to_have_value("adult")
        choose(page, "adult_with_child")
        assert wait_for_more(page) == "result"
        after = answers_shown(page)
        assert list(after) == list(before)
        assert [name for name in before if before[name] != after[name]] == [list(before)[-1]]


@EITHER
def test_an_answer_of_the_other_law_leads_through_what_is_still_unknown(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/nl/q")
        page = reader.page
        walk(page, REFUSED)
        page.locator("main dl.answers a").first.click()
        page.wait_for_selector('form.question[data-question="signed"]')
        choose(page, "since")
        asked = walk(page, {"told": "regular_procedure_started"})
        assert asked[-1] == "result"
        assert "signed" not in asked
        assert "stage" not in asked
        shown = list(answers_shown(page).values())
        assert shown[0].startswith("Op of na") or "12 juni 2026" in shown[0]
        assert "Afgewezen: ongegrond" in shown


@EITHER
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_an_unanswered_question_says_what_to_do(visit: Open, script: bool, language: str) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go(f"/{language}/q")
        page = reader.page
        page.click("form.question button:not([type=button])")
        error = page.locator("#error")
        expect(error).to_have_text(say("choose_answer", language))
        assert page.title().startswith(say("error", language))
        above, asked = error.bounding_box(), page.locator("h1").bounding_box()
        assert above is not None
        assert asked is not None
        assert above["y"] + above["height"] <= asked["y"]
        if script:
            expect(error).to_be_focused()
        error.locator("a").click()
        expect(page.locator("input[name=answer]").first).to_be_focused()
        choose(page, "before")
        assert wait_for_more(page) == "question"
        assert not page.title().startswith(say("error", language))


def test_without_the_network_the_path_still_works_once_the_law_is_there(visit: Open) -> None:
    with on_day(), visit() as reader:
        reader.go("/nl/q")
        choose(reader.page, REFUSED["signed"])
        reader.context.set_offline(True)
        before = len(reader.asked)
        assert walk(reader.page, REFUSED)[-1] == "result"
        assert reader.asked[before:] == []
        expect(reader.page.locator(".top-card")).to_contain_text("algemene asielprocedure")
