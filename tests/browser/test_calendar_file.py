# SPDX-License-Identifier: EUPL-1.2
"""The calendar file of the last days, as a reader gets it: read back by another program (UX-TL-8)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Page

from asielwijzer.words import words
from tests.browser.conftest import Open
from tests.browser.pages import REFUSED
from tests.browser.saving import days_later
from tests.browser.walking import on_day, open_date, say, send_date, walk

EITHER = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


def decided(page: Page, day: date) -> None:
    """Walk to the result and give the day of the decision."""
    walk(page, REFUSED)
    open_date(page)
    send_date(page, str(day.day), str(day.month), str(day.year))
    page.wait_for_selector("main .top-card")


def downloaded(page: Page, *, full: bool) -> list[Any]:
    """The entries of the file."""
    page.set_checked("form.calendar [name=full]", full)
    with page.expect_download() as started:
        page.click("form.calendar button")
    content = Path(started.value.path()).read_bytes()
    assert started.value.suggested_filename.endswith(".ics")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return list(Calendar.from_ical(content).walk("VEVENT"))


@EITHER
@pytest.mark.parametrize("language", ["nl", "ti"])
def test_days_alarms_and_titles(visit: Open, script: bool, language: str) -> None:
    with on_day(), visit(script=script, accept_downloads=True) as reader:
        page = reader.page
        if script:
            days_later(reader, 0)
        reader.go(f"/{language}/q")
        decided(page, date(2026, 11, 19))
        shown = (
            page.locator("main ul.terms").first.locator("> li time").evaluate_all("all => all.map((t) => t.dateTime)")
        )
        events = downloaded(page, full=False)
        days = [event["DTSTART"].dt for event in events]
        assert date(2026, 11, 26) in days
        assert {day.isoformat() for day in days} <= set(shown)
        for event in events:
            day = event["DTSTART"].dt
            assert event["DTEND"].dt == day + timedelta(1)
            alarms = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
            assert alarms == [timedelta(-2), timedelta(-1)]
            assert str(event["SUMMARY"]) == f"{say('appointment', language)} ({day:%d-%m-%Y})"
            assert str(event["SUMMARY"]).lower().count("asiel") == 0
        assert len({str(event["UID"]) for event in events}) == len(events)

        titles = {str(event["SUMMARY"]) for event in downloaded(page, full=True)}
        terms = words(language).kind("deadlines")
        assert all(title.rpartition(" (")[0] in terms.values() for title in titles)


def test_no_calendar_without_a_day(visit: Open) -> None:
    with on_day(), visit() as reader:
        reader.go("/nl/q")
        walk(reader.page, REFUSED)
        assert reader.page.locator("form.calendar").count() == 0
