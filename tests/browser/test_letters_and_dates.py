# SPDX-License-Identifier: EUPL-1.2
"""Dates on letters and of events, on the phone and without script; and finding a letter by a word."""

from __future__ import annotations

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from asielwijzer.words import dates, words
from tests.browser.conftest import Open
from tests.browser.pages import REFUSED
from tests.browser.saving import days_later
from tests.browser.walking import TODAY, fill_date, on_day, open_date, say, send_date, walk

EITHER = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
FILES = re.compile(r"/static/[\w.]+|/phone/law\.\w+\.json|/nl/phone\.\w+\.json")
"""The law, the texts and the script: the same for every reader."""


def fields(page: Page) -> list[str]:
    """What stands in the three fields of the date."""
    names = ("[name=day]", "[name=month]", "[name=year]")
    return [page.locator(f"form.date {name}").input_value() for name in names]


@EITHER
def test_the_last_day_of_a_letter_with_how_it_was_counted(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters/LET14")
        before = len(reader.asked)
        send_date(page, "7", "5", "2026")
        found = page.locator("#last-days")
        expect(found).to_contain_text("maandag 18 mei 2026")
        expect(found).to_contain_text("(18-05-2026)")
        counting = found.locator("details", has_text="donderdag 7 mei 2026").first
        counting.locator("summary").click()
        said = counting.locator("li").all_inner_texts()
        assert "donderdag 7 mei 2026" in said[0]
        assert any("donderdag 14 mei 2026" in line for line in said)
        assert any("vrijdag 15 mei 2026" in line for line in said)
        assert "maandag 18 mei 2026" in said[-1]
        expect(counting).to_contain_text(say("ask_lawyer_today"))
        expect(found.locator(".sources a").first).to_be_visible()
        if script:
            assert [url for url in reader.asked[before:] if not FILES.fullmatch(urlsplit(url).path)] == []
            assert urlsplit(page.url).path == "/nl/letters/LET14"
            send_date(page, "8", "5", "2026")
            expect(found).not_to_contain_text("donderdag 7 mei 2026")


@EITHER
@pytest.mark.parametrize(("day", "year"), [("٧", "٢٠٢٦"), ("۷", "۲۰۲۶"), (" 7", "2026")], ids=["ar", "fa", "space"])
def test_digits_of_the_readers_script_are_read(visit: Open, script: bool, day: str, year: str) -> None:
    with on_day(), visit(script=script) as reader:
        reader.go("/fa/letters/LET14")
        send_date(reader.page, day, "5", year)
        expect(reader.page.locator("#last-days")).to_contain_text("(18-05-2026)")
        expect(reader.page.locator("#last-days")).to_contain_text("۲۸ اردیبهشت ۱۴۰۵")


@EITHER
@pytest.mark.parametrize("wrong", [("31", "2", "2026"), ("7", "5", "1926"), ("7", "", "2026"), ("x", "5", "2026")])
def test_a_wrong_date_says_so_and_stays_in_the_fields(visit: Open, script: bool, wrong: tuple[str, str, str]) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters/LET14")
        send_date(page, *wrong)
        expect(page.locator("#date-error")).to_have_text(say("date_wrong"))
        assert fields(page) == list(wrong)
        expect(page.locator("#last-days")).to_have_count(0)
        if script:
            expect(page.locator("#date-error")).to_be_focused()
        send_date(page, "7", "5", "2026")
        expect(page.locator("#last-days")).to_contain_text("maandag 18 mei 2026")
        expect(page.locator("#date-error")).to_have_count(0)


@EITHER
def test_a_wrong_date_of_an_event_stays_in_the_fields_too(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/q")
        walk(page, REFUSED)
        open_date(page)
        send_date(page, "31", "2", "2026")
        expect(page.locator(".error")).to_have_text(say("date_wrong"))
        assert page.title().startswith(say("error"))
        assert fields(page) == ["31", "2", "2026"]


@EITHER
def test_a_day_to_come_is_questioned_once(visit: Open, script: bool) -> None:
    day = date.fromisoformat(TODAY) + timedelta(7)
    with on_day(), visit(script=script) as reader:
        page = reader.page
        if script:
            days_later(reader, 0)
        reader.go("/nl/letters/LET14")
        send_date(page, str(day.day), str(day.month), str(day.year))
        expect(page.locator("#date-error")).to_have_text(say("date_future"))
        assert fields(page) == [str(day.day), str(day.month), str(day.year)]
        page.click("form.date button:not([type=button])")
        expect(page.locator("#last-days")).to_contain_text(dates.long_date(day, words("nl")))
        expect(page.locator("#date-error")).to_have_count(0)


@EITHER
def test_only_month_and_year_counts_nothing(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters/LET14")
        send_date(page, "", "5", "2026")
        page.wait_for_load_state()
        expect(page.locator("#date-error")).to_have_count(0)
        expect(page.locator("#last-days")).to_have_count(0)


@EITHER
def test_the_day_of_an_event_counts_in_the_result(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/q")
        walk(page, REFUSED)
        expect(page.locator("main")).not_to_contain_text("18 mei 2026")
        open_date(page)
        assert page.locator("form.date [name=month] option").nth(6).inner_text() == "6 – juni"
        fill_date(page, "7", "5", "2026")
        page.click("form.date button:not([type=button])")
        page.wait_for_selector("main .top-card")
        expect(page.locator("main")).to_contain_text("maandag 18 mei 2026")
        expect(page.locator("main")).to_contain_text(say("passed"))


@pytest.mark.parametrize("words_searched", ["voornemen", "vornemen", "voornemne", "Voornemen tot afwijzing"])
@EITHER
def test_a_letter_is_found_with_a_typing_mistake(visit: Open, script: bool, words_searched: str) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters")
        before = len(reader.asked)
        all_letters = page.locator("main ul.letters li").count()
        page.fill("#words", words_searched)
        page.keyboard.press("Enter")
        place = page.locator("main ul.letters").first if not script else page.locator("main")
        found = place.locator("ul.letters li:visible" if script else "li")
        expect(found.filter(has_text=re.compile(r"^\s*Voornemen\s*$"))).to_have_count(1)
        assert found.count() < all_letters / 2
        assert words_searched not in page.url
        if script:
            assert reader.asked[before:] == []


@EITHER
def test_a_letter_is_found_by_its_form_number_and_nonsense_finds_none(visit: Open, script: bool) -> None:
    with on_day(), visit(script=script) as reader:
        page = reader.page
        reader.go("/nl/letters")
        page.fill("#words", "m35 h")
        page.keyboard.press("Enter")
        page.wait_for_selector("main ul.letters li:visible:has-text('M35-H')")
        page.fill("#words", "qqqqqq")
        page.keyboard.press("Enter")
        page.wait_for_selector(f"main :text('{say('nothing_found')}'):visible")
