# SPDX-License-Identifier: EUPL-1.2
"""Going back, forward and elsewhere: no answer is lost, and no form is sent again (UX-Q-10)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, Visit
from tests.browser.pages import REFUSED
from tests.browser.walking import (
    PAUSE,
    answers_shown,
    choose,
    on_day,
    open_date,
    question,
    say,
    send_date,
    wait_for_more,
    walk,
)

EITHER = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def back(page: Page) -> None:
    page.go_back(wait_until="commit")


def at_question(page: Page, name: str, chosen: str | None = None) -> None:
    """The question is on the screen, with this answer."""
    page.wait_for_selector(f'form.question[data-question="{name}"]')
    if chosen is not None:
        expect(page.locator("input[name=answer]:checked")).to_have_value(chosen)


def at(page: Page, name: str) -> None:
    """The question of that name, or the list of `answers`, is on the screen."""
    page.wait_for_selector(PAUSE if name == "answers" else f'form.question[data-question="{name}"]')


def to_result(reader: Visit) -> dict[str, str]:
    """Walk to the result; the answers that stand on it."""
    reader.go("/nl/q")
    assert walk(reader.page, REFUSED)[-1] == "result"
    return answers_shown(reader.page)


@EITHER
def test_back_and_forward_from_the_result(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        before = to_result(reader)
        back(page)
        at_question(page, "what")
        back(page)
        at_question(page, "age")
        page.go_forward(wait_until="commit")
        at_question(page, "what")
        page.go_forward(wait_until="commit")
        page.wait_for_selector("main .top-card")
        assert answers_shown(page) == before


@pytest.mark.parametrize("name", ["stage", "signed"])
def test_the_answer_is_still_chosen_at_a_question_one_comes_back_to(visit: Open, name: str) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        walk(page, REFUSED, until="decision")
        for each in ("answers", "stage", "signed"):
            back(page)
            at(page, each)
            if each == name:
                break
        at_question(page, name, REFUSED[name])


@EITHER
def test_another_answer_after_going_back_twice(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        before = to_result(reader)
        back(page)
        at_question(page, "what")
        back(page)
        at_question(page, "age")
        choose(page, "child_with_family")
        assert walk(page, REFUSED)[-1] == "result"
        after = answers_shown(page)
        assert list(after) == list(before)
        assert len([name for name in before if after[name] != before[name]]) == 1


@EITHER
def test_back_over_every_page_to_the_first_question_and_forward_again(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        to_result(reader)
        on_the_way = ["what", "age", "answers", "told", "decision", "answers", "stage", "signed"]
        for name in on_the_way:
            back(page)
            at(page, name)
        for name in reversed(on_the_way[:-1]):
            page.go_forward(wait_until="commit")
            at(page, name)
        page.go_forward(wait_until="commit")
        page.wait_for_selector("main .top-card")
        assert len(answers_shown(page)) == 6


@EITHER
def test_back_to_a_question_that_was_first_left_unanswered(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/q")
        choose(page, REFUSED["signed"])
        at_question(page, "stage")
        page.click("form.question button:not([type=button])")
        page.wait_for_selector("#error")
        choose(page, REFUSED["stage"])
        assert wait_for_more(page) == "answers"
        back(page)
        at_question(page, "stage")
        back(page)
        assert wait_for_more(page) == "question"


@EITHER
def test_back_to_a_date_that_was_first_wrong(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        to_result(reader)
        open_date(page)
        for day in ("31", "7"):
            page.wait_for_selector("form.date")
            send_date(page, day, "2" if day == "31" else "5", "2026")
            page.wait_for_selector(".error" if day == "31" else "main .top-card")
        back(page)
        page.wait_for_selector("form.date")
        back(page)
        page.wait_for_selector("form.date, main .top-card")


@EITHER
def test_back_to_what_was_searched(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters")
        page.fill("#words", "voornemen")
        page.click("form.search button")
        page.locator("main ul.letters li:visible a").first.click()
        page.wait_for_selector("main .outline")
        back(page)
        page.wait_for_selector("form.search")


@pytest.mark.parametrize("elsewhere", ["letters", "help", "procedures"])
def test_answers_stay_in_memory_on_other_pages(visit: Open, elsewhere: str) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        before = to_result(reader)
        page.click("details.menu summary")
        page.click(f'details.menu a[href="/nl/{elsewhere}"]')
        expect(page.locator("body")).to_have_attribute("data-page", elsewhere)
        page.locator("main ul.links a").first.click()
        expect(page.locator("body")).not_to_have_attribute("data-page", elsewhere)
        back(page)
        expect(page.locator("body")).to_have_attribute("data-page", elsewhere)
        back(page)
        page.wait_for_selector("main .top-card")
        assert page.url == f"{reader.site}/nl/result"
        assert answers_shown(page) == before


def test_another_language_shows_the_same_page_with_the_same_answers(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        before = to_result(reader)
        page.click("details.pick:not(.menu) summary")
        page.click('details.pick a[hreflang="en"]')
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.locator("h1")).to_have_text(say("result_title", "en"))
        assert page.url == f"{reader.site}/en/result"
        assert len(answers_shown(page)) == len(before)


def test_back_from_another_language_is_the_language_it_was(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        before = to_result(reader)
        page.click("details.pick:not(.menu) summary")
        page.click('details.pick a[hreflang="en"]')
        expect(page.locator("html")).to_have_attribute("lang", "en")
        back(page)
        page.wait_for_selector("main .top-card")
        expect(page.locator("html")).to_have_attribute("lang", "nl")
        assert answers_shown(page) == before
        assert page.locator("header .home").get_attribute("href") == "/nl/"


def test_without_script_another_language_is_the_same_page_with_the_same_answers(visit: Open) -> None:
    with on_day(), visit(script=False) as reader:
        page = reader.page
        before = to_result(reader)
        page.click("details.pick:not(.menu) summary")
        page.click('details.pick a[hreflang="en"]')
        expect(page.locator("h1")).to_have_text(say("result_title", "en"))
        assert len(answers_shown(page)) == len(before)
        back(page)
        expect(page.locator("h1")).to_have_text(say("result_title"))
        assert answers_shown(page) == before


def test_a_reload_forgets_the_answers(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        to_result(reader)
        page.reload()
        assert page.locator("main dl.answers > div").count() == 0
        reader.go("/nl/q")
        assert question(page) == "signed"
        assert page.locator("input:checked").count() == 0
