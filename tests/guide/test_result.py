# SPDX-License-Identifier: EUPL-1.2
"""What a reader is told of their own case: last days with their counting, one place in the procedure, one law.

The first case is a published one: refused on Thursday 7 May 2026, so that Ascension Day and the Friday after it, which
a royal decree makes a day off, lengthen the week for the appeal.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.test import Client

from tests.guide.page import Element, Page
from tests.guide.visit import UNFOUNDED, date_address, get, give_date, result, walk

DECISION = "decision_made_known"
APPEAL = "beroep tegen de afwijzing in de algemene procedure"
SINCE = {**UNFOUNDED, "signed": "since", "told": "regular_procedure_started"}
OnDay = Callable[[str], None]


def seen(client: Client, answers: dict[str, str], days: dict[str, str] | None = None, language: str = "nl") -> Page:
    """The result of answers and days."""
    part = walk(client, answers, language)
    for event, day in (days or {}).items():
        part = give_date(client, part, event, day, language)
    return result(client, part, language)


def top(page: Page) -> Element:
    return page.main.with_class("top-card")[0]


def terms(page: Page, words: str) -> list[Element]:
    """The terms that say these words, in the list of last days."""
    return [each for each in page.main.with_class("terms")[0].with_class("term") if words in each.words]


def in_order(words: str, *parts: str) -> bool:
    places = [words.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def test_the_last_day_for_the_appeal_stands_first(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    page = seen(client, UNFOUNDED, {DECISION: "2026-05-07"})
    assert page.title == "Mijn procedure"
    assert in_order(
        top(page).words,
        "Wat moet u nu doen?",
        "U hebt maar 1 week",
        "Uiterlijk:",
        "maandag 18 mei 2026 (18-05-2026)",
        APPEAL,
    )
    assert "Beroep instellen" in top(page).words


def test_the_last_day_shows_how_it_was_counted_and_on_which_articles(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    (term,) = terms(seen(client, UNFOUNDED, {DECISION: "2026-05-07"}), APPEAL)
    assert in_order(
        term.words,
        "Zo is geteld",
        "donderdag 7 mei 2026 (07-05-2026) is de dag van de gebeurtenis",
        "1 week: eindigt op donderdag 14 mei 2026 (14-05-2026) (Awb 6:8(1))",
        "donderdag 14 mei 2026 (14-05-2026) is een vrije dag (Hemelvaartsdag): de termijn loopt door (Atw 3(1))",
        "vrijdag 15 mei 2026 (15-05-2026) is een vrije dag (bij koninklijk besluit gelijkgesteld",
        "(KB 01-07-2025",
        "zaterdag 16 mei 2026",
        "zondag 17 mei 2026",
        "laatste dag: maandag 18 mei 2026 (18-05-2026) (Atw 1(1))",
        "Vraag het vandaag aan uw advocaat",
        "Vw 69(2)(a)",
    )
    links = [each.attributes["href"] for each in term.all("a")]
    assert any("wetten.overheid.nl" in link for link in links)


def test_the_day_in_the_letter_goes_before_the_counted_day(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    page = seen(client, UNFOUNDED, {DECISION: "2026-05-07", f"last.{DECISION}": "2026-05-20"})
    for term in (top(page), *terms(page, APPEAL)):
        assert "In uw brief staat: woensdag 20 mei 2026 (20-05-2026)" in term.words
        assert term.with_class("letter")
    assert "Uiterlijk: maandag 18 mei" not in terms(page, APPEAL)[0].words


def test_the_page_offers_to_give_the_last_day_that_the_letter_names(client: Client) -> None:
    part = give_date(client, walk(client, UNFOUNDED), DECISION, "2026-05-07")
    offered = [link for link in result(client, part).links if "/date/" in link]
    said = [get(client, link).main.words for link in offered]
    assert any("Noemt de brief zelf een laatste dag?" in words for words in said)


def test_a_date_that_was_given_can_be_changed(client: Client) -> None:
    part = give_date(client, walk(client, UNFOUNDED), DECISION, "2026-05-07")
    for link in (each for each in result(client, part).links if "/date/" in each):
        values = [each.attributes.get("value") for each in get(client, link).main.all("input")]
        if "2026" in values:
            return
    pytest.fail("no page of the result shows the day of the decision in its fields")


def test_the_last_day_in_a_letter_is_usually_still_to_come_and_is_not_questioned(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    part = walk(client, UNFOUNDED)
    response = client.post(date_address(part, f"last.{DECISION}"), {"day": "20", "month": "5", "year": "2026"})
    assert response.status_code == 302


def test_a_day_that_has_not_come_is_questioned_once_and_then_taken(client: Client, on_day: OnDay) -> None:
    on_day("2026-05-08")
    part = walk(client, UNFOUNDED)
    fields = {"day": "9", "month": "5", "year": "2026"}
    response = client.post(date_address(part, DECISION), fields, follow=True)
    assert "nog niet geweest" in response.content.decode()
    assert client.post(date_address(part, DECISION), {**fields, "asked": "2026-05-09"}).status_code == 302


CASES = {
    "refused": UNFOUNDED,
    "refused since June 2026": SINCE,
    "intention": {"signed": "before", "stage": "intention_made_known", "told": "general_procedure_started"},
    "court": {"signed": "before", "stage": "court_ruling_sent", "told": "unknown"},
    "waiting": {"signed": "since", "stage": "nothing_yet"},
    "nothing known": {"signed": "unknown"},
    "not signed": {"signed": "not_yet"},
}
WRITTEN = re.compile(r"\d{1,2}-\d{1,2}-\d{4}|\d{1,2} [a-z]+ 20\d\d")


@pytest.mark.parametrize("name", CASES)
def test_without_a_date_from_the_reader_there_is_no_calendar_day(client: Client, name: str) -> None:
    page = seen(client, CASES[name])
    assert not list(page.main.all("time"))
    said = " ".join(each.words for each in [*page.main.with_class("top-card"), *page.main.with_class("term")])
    assert set(WRITTEN.findall(said)) <= {"12 juni 2026"}, "the day on which the law changed is no day of the reader"


def test_a_month_alone_gives_no_last_day(client: Client) -> None:
    part = walk(client, UNFOUNDED)
    response = client.post(date_address(part, DECISION), {"day": "", "month": "5", "year": "2026"})
    page = result(client, response["Location"].split("/")[3])
    assert not list(page.main.all("time"))


def test_without_a_date_the_term_stands_there_as_a_length(client: Client) -> None:
    page = seen(client, UNFOUNDED)
    (term,) = terms(page, APPEAL)
    assert "De wet zegt: 1 week na: het besluit is bekendgemaakt" in term.words
    assert "Zonder datum rekenen wij geen laatste dag uit." in page.main.words


@pytest.mark.parametrize("told", ["general_procedure_started", "unknown"])
def test_a_passed_day_says_what_can_still_be_done_and_whom_to_call(client: Client, on_day: OnDay, told: str) -> None:
    on_day("2026-06-01")
    page = seen(client, {**UNFOUNDED, "told": told}, {DECISION: "2026-05-07"})
    passed = [each.words for each in page.main.with_class("term") if "Deze dag is voorbij" in each.words]
    assert passed
    for words in passed:
        assert "Bel vandaag uw advocaat" in words
    assert any("Leg uit waarom het te laat was" in words for words in passed)


@pytest.mark.parametrize("answers", [UNFOUNDED, SINCE], ids=["old law", "new law"])
@pytest.mark.parametrize("dated", [True, False])
def test_a_week_or_less_is_said_before_all_else(
    client: Client, on_day: OnDay, answers: dict[str, str], dated: bool
) -> None:
    """Under both laws a week runs after this refusal: for the appeal, or for the request to wait here for the court."""
    on_day("2026-07-02")
    page = seen(client, answers, {DECISION: "2026-07-01"} if dated else {})
    short = [each for each in page.main.with_class("terms")[0].with_class("term") if "1 week" in each.words]
    assert short
    first = top(page).words.removeprefix("Wat moet u nu doen?").strip()
    assert first.startswith("U hebt maar 1 week")


def test_what_to_do_now_is_not_a_duty_that_may_not_be_the_readers(client: Client, on_day: OnDay) -> None:
    """Refused in the regular procedure one has two weeks for the appeal; only some must leave at once."""
    on_day("2026-07-02")
    page = seen(client, SINCE, {DECISION: "2026-07-01"})
    first = top(page).with_class("term")[0].words
    assert "meteen vertrekken" not in first
    assert "rechter" in first or "beroep" in first


@pytest.mark.parametrize("name", CASES)
def test_exactly_one_step_is_where_the_reader_is(client: Client, name: str) -> None:
    page = seen(client, CASES[name])
    here = [each for each in page.main.all() if each.attributes.get("aria-current") == "step"]
    if name == "nothing known":
        assert here == []
        return
    assert len(here) == 1
    assert here[0].tag == "li"
    assert "u bent hier" in here[0].words
    (timeline,) = page.main.with_class("timeline")
    assert timeline.tag == "ol"
    assert here[0] in list(timeline.all("li"))


@pytest.mark.parametrize(("signed", "law", "procedure"), [
    ("before", "Aanvraag ondertekend vóór vrijdag 12 juni 2026", "algemene asielprocedure"),
    ("since", "Aanvraag ondertekend op of na vrijdag 12 juni 2026", "gewone asielprocedure"),
])  # fmt: skip
def test_the_day_of_signing_decides_the_law_and_the_page_says_so(
    client: Client, signed: str, law: str, procedure: str
) -> None:
    page = seen(client, {"signed": signed, "stage": "nothing_yet"})
    assert law in top(page).words
    assert procedure in top(page).words


def test_nobody_chooses_a_law_by_name(client: Client) -> None:
    words = get(client, "/nl/q").main.words
    assert "Vóór vrijdag 12 juni 2026" in words
    for name in ("oude regels", "nieuwe regels", "Pact", "2021"):
        assert name not in words.replace("25 juni 2021", "")


def test_when_the_day_of_signing_is_not_known_both_laws_are_shown(client: Client) -> None:
    page = seen(client, {"signed": "unknown"})
    assert "De regels zijn anders vóór en na vrijdag 12 juni 2026" in page.main.words
    procedures = {link.split("/")[3][:4] for link in page.links if "/procedures/20" in link}
    assert procedures == {"2021", "2026"}
    assert not page.main.with_class("term")


def test_who_has_not_signed_is_not_told_to_wait_or_that_they_signed(client: Client) -> None:
    words = top(seen(client, {"signed": "not_yet"})).words
    assert "U hoeft nu alleen te wachten" not in words
    assert "Aanvraag ondertekend op of na" not in words


@pytest.mark.parametrize(("decided", "last"), [
    ("2026-06-08", "maandag 15 juni 2026"),
    ("2026-06-11", "donderdag 18 juni 2026"),
    ("2026-06-12", "vrijdag 19 juni 2026"),
    ("2026-11-20", "vrijdag 27 november 2026"),
])  # fmt: skip
def test_an_old_case_keeps_its_week_over_12_june_2026(client: Client, on_day: OnDay, decided: str, last: str) -> None:
    on_day(decided)
    page = seen(client, UNFOUNDED, {DECISION: decided})
    (term,) = terms(page, APPEAL)
    assert f"Uiterlijk: {last}" in term.words
    assert "Vw 69(2)(a)" in term.words
    assert "Aanvraag ondertekend vóór vrijdag 12 juni 2026" in page.main.words


def test_a_new_case_has_the_term_of_the_new_law(client: Client, on_day: OnDay) -> None:
    on_day("2026-11-20")
    page = seen(client, SINCE, {DECISION: "2026-11-20"})
    (term,) = terms(page, "beroep tegen het besluit")
    assert "Uiterlijk: vrijdag 4 december 2026" in term.words
    assert "APR 67(7)(b)" in term.words


@pytest.mark.parametrize(("answers", "lodged"), [
    (UNFOUNDED, "2026-07-01"), (UNFOUNDED, "2026-06-12"), (SINCE, "2026-06-11"), (SINCE, "2025-07-01"),
])  # fmt: skip
def test_a_day_of_signing_under_the_other_law_is_said(client: Client, answers: dict[str, str], lodged: str) -> None:
    """A reader who answers one thing and dates another is told, and sees no mixture of two laws."""
    part = walk(client, answers)
    year, month, day = lodged.split("-")
    response = client.post(
        date_address(part, "application_lodged"), {"day": day, "month": month, "year": year}, follow=True
    )
    assert "Met deze datum gelden andere regels" in response.content.decode()


def test_a_day_before_the_laws_of_the_guide_gets_a_plain_page(client: Client) -> None:
    part = walk(client, UNFOUNDED)
    fields = {"day": "1", "month": "7", "year": "2020"}
    response = client.post(date_address(part, "application_lodged"), fields, follow=True)
    assert "Met deze datum gelden andere regels" in response.content.decode()
    assert "Uiterlijk" not in response.content.decode()


def test_each_reason_can_be_changed_and_leads_to_the_article(client: Client) -> None:
    page = seen(client, SINCE)
    reasons = next(each for each in top(page).all("ul") if "12 juni 2026" in each.words)
    links = [each.attributes["href"] for each in reasons.all("a")]
    assert {link.rsplit("/", 1)[1] for link in links if "/q/" in link} >= {"signed", "stage", "decision", "told"}
    assert any(link.startswith("https://") for link in links)
    assert "verander" in reasons.words


def test_i_do_not_know_shows_what_is_possible_what_decides_and_who_can_tell(client: Client) -> None:
    words = top(seen(client, {"signed": "before", "stage": "unknown", "told": "unknown", "what": "unknown"})).words
    assert re.search(r"Mogelijke procedures: ([2-9]|10)", words)
    assert "Dit maakt het verschil:" in words
    assert "Vraag het uw advocaat of VluchtelingenWerk" in words


@pytest.mark.parametrize(
    ("answers", "first", "asks"),
    [
        (UNFOUNDED, "het besluit is bekendgemaakt", True),
        (CASES["intention"], "het voornemen", True),
        ({"signed": "before", "stage": "appeal_lodged", "told": "unknown"}, "beroep", False),
        (CASES["waiting"], "", False),
    ],
)
def test_the_last_day_in_a_letter_is_asked_of_the_letter_that_came_last(
    client: Client, answers: dict[str, str], first: str, asks: bool
) -> None:
    page = result(client, walk(client, answers))
    links = [each for each in page.main.all("a") if "/date/" in each.attributes["href"]]
    assert first in links[0].words
    last = [number for number, each in enumerate(links) if each.attributes["href"].endswith("/last")]
    assert last == ([1] if asks else [])
    assert not asks or links[1].attributes["href"] == links[0].attributes["href"] + "/last"
