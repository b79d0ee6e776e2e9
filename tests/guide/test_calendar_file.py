# SPDX-License-Identifier: EUPL-1.2
"""The calendar file, read back by a library that knows nothing of ours (UX-TL-8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from icalendar import Calendar, Event

from asielwijzer.words import words
from tests.guide.every_page import LANGUAGES
from tests.guide.visit import UNFOUNDED, give_date, result, walk

OnDay = Callable[[str], None]
DECISION = "decision_made_known"
APPEAL = date(2026, 5, 18)
SINCE = {"signed": "since", "stage": DECISION, "decision": "unfounded", "told": "regular_procedure_started"}


def downloaded(
    client: Client, answers: dict[str, str], days: dict[str, str], language: str = "nl", **fields: str
) -> bytes:
    part = walk(client, answers, language)
    for event, day in days.items():
        part = give_date(client, part, event, day, language)
    form = next(each for each in result(client, part, language).forms if "calendar" in each.attributes.get("class", ""))
    response = client.post(form.attributes["action"], fields)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Cache-Control"] == "no-store"
    name = response["Content-Disposition"].lower()
    assert "asyl" not in name
    assert "asiel" not in name
    return response.content


def entries(content: bytes) -> list[Event]:
    calendar = Calendar.from_ical(content.decode())
    return [each for each in calendar.walk("VEVENT") if isinstance(each, Event)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_has_the_day_two_alarms_and_a_neutral_title(client: Client, on_day: OnDay, language: str) -> None:
    on_day("2026-05-08")
    found = entries(downloaded(client, UNFOUNDED, {DECISION: "2026-05-07"}, language))
    (entry,) = [each for each in found if each.decoded("DTSTART") == APPEAL]
    assert entry.decoded("DTEND") == APPEAL + timedelta(1)
    assert str(entry["SUMMARY"]) == f"{words(language).text('guide', 'appointment')} (18-05-2026)"
    alarms = [each.decoded("TRIGGER") for each in entry.walk("VALARM")]
    assert alarms == [timedelta(days=-2), timedelta(days=-1)]
    assert {str(each["ACTION"]) for each in entry.walk("VALARM")} == {"DISPLAY"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_neutral_file_holds_no_word_about_asylum(client: Client, on_day: OnDay, language: str) -> None:
    on_day("2026-05-08")
    content = downloaded(client, UNFOUNDED, {DECISION: "2026-05-07"}, language).decode().lower()
    unfolded = content.replace("\r\n ", "")
    for word in ("asiel", "asylum", "beroep", "appeal", "ind", "vw ", "awb", "app-"):
        body = unfolded.replace("prodid:-//asielwijzer//guide//en", "").replace("@asielwijzer.invalid", "")
        assert word not in body.split()
        assert f"{word}-" not in body


def test_the_name_of_the_guide_is_not_in_a_neutral_file(client: Client, on_day: OnDay) -> None:
    """A calendar shows or shares more than the title: who looks at it must not read that it is about asylum."""
    on_day("2026-05-08")
    content = downloaded(client, UNFOUNDED, {DECISION: "2026-05-07"}).decode().lower()
    assert "asiel" not in content


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_title_comes_only_when_asked_for(client: Client, on_day: OnDay, language: str) -> None:
    on_day("2026-05-08")
    full = entries(downloaded(client, UNFOUNDED, {DECISION: "2026-05-07"}, language, full="yes"))
    titles = {str(each["SUMMARY"]).rpartition(" (")[0] for each in full}
    assert titles <= set(map(str, words(language).kind("deadlines").values()))
    assert words(language).text("guide", "appointment") not in titles


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("full", ["yes", ""])
def test_no_line_is_longer_than_75_bytes_and_every_line_ends_as_the_standard_says(
    client: Client, on_day: OnDay, language: str, full: str
) -> None:
    on_day("2026-07-02")
    content = downloaded(client, SINCE, {DECISION: "2026-07-01"}, language, full=full)
    assert content.endswith(b"\r\n")
    lines = content.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    assert len(entries(content)) >= 2


def test_the_day_in_the_letter_is_the_day_in_the_file(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    content = downloaded(client, UNFOUNDED, {DECISION: "2026-05-07", f"last.{DECISION}": "2026-05-20"})
    days = {each.decoded("DTSTART") for each in entries(content)}
    assert date(2026, 5, 20) in days
    assert APPEAL not in days


def test_each_entry_has_a_name_of_its_own_and_keeps_it(client: Client, on_day: OnDay) -> None:
    on_day("2026-07-02")
    first = [str(each["UID"]) for each in entries(downloaded(client, SINCE, {DECISION: "2026-07-01"}))]
    again = [str(each["UID"]) for each in entries(downloaded(client, SINCE, {DECISION: "2026-07-01"}, full="yes"))]
    assert len(set(first)) == len(first)
    assert first == again


def test_terms_of_others_and_ended_days_are_not_in_the_file(client: Client, on_day: OnDay) -> None:
    """What the reader need not do, and what is over, makes no alarm."""
    on_day("2026-07-02")
    content = downloaded(client, SINCE, {DECISION: "2026-07-01", "application_lodged": "2026-06-15"}, full="yes")
    titles = " ".join(str(each["SUMMARY"]) for each in entries(content))
    assert "beslistermijn" not in titles
    on_day("2026-08-20")
    later = entries(downloaded(client, UNFOUNDED, {DECISION: "2026-05-07"}))
    assert [each.decoded("DTSTART") for each in later if each.decoded("DTSTART") < date(2026, 8, 20)] == []


def test_without_a_day_there_is_no_file_to_ask_for(client: Client) -> None:
    page = result(client, walk(client, UNFOUNDED))
    assert not [each for each in page.forms if "/calendar/" in each.attributes["action"]]
