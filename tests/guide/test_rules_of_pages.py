# SPDX-License-Identifier: EUPL-1.2
"""Rules for single kinds of page: steps, helpers, safety, the style sheet, what is counted, and how much is sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import brotli
import pytest
from django.test import Client

from asielwijzer import catalogue
from asielwijzer.guide import statics
from asielwijzer.guide.views import feedback
from asielwijzer.words import checks, directory, words
from asielwijzer.words.languages import OFFERED
from asielwijzer.words.report import GUIDE_KINDS
from tests.guide.every_page import LANGUAGES, PUBLIC
from tests.guide.page import Element, read
from tests.guide.visit import get

OnDay = Callable[[str], None]
STEPS = sorted(
    {
        (slug[:4], each.step.id): f"procedures/{slug}/{each.step.id}"
        for slug, procedure in catalogue.procedures().items()
        for _, steps in procedure.phases
        for each in steps
    }.values()
)
FIRST_SIX = ("step_what", "step_when", "step_who", "step_prepare", "step_rights", "step_must")


def sections(main: Element) -> dict[str, Element]:
    """The sections of a step page by the id of their heading."""
    titles = {words("nl").text("guide", name): name for name in
              (*FIRST_SIX, "step_letters", "step_next", "step_leaflets", "step_law")}  # fmt: skip
    found = {}
    for each in main.all("section"):
        heading = next(each.all("h2"), None)
        if heading is not None and heading.words in titles:
            found[titles[heading.words]] = each
    return found


@pytest.mark.parametrize("step", STEPS)
def test_a_step_page_has_the_same_order_ways_to_ask_for_rights_and_its_law(client: Client, step: str) -> None:
    found = sections(get(client, f"/nl/{step}").main)
    order = [*FIRST_SIX, "step_letters", "step_next", "step_leaflets", "step_law"]
    assert list(found) == [name for name in order if name in found]
    assert {"step_what", "step_when", "step_who", "step_law"} <= set(found)
    if "step_rights" in found:
        assert [link for link in found["step_rights"].all("a") if "/nl/say/" in link.attributes["href"]]
    for law in found["step_law"].all("a"):
        assert law.attributes["href"].startswith("https://")


@pytest.mark.parametrize(
    ("step", "lengths"),
    [
        ("2021-general/lodge_appeal", ["1 week"]),
        ("2021-extended/lodge_appeal", ["1 week", "4 weken"]),
        ("2026-regular/lodge_appeal", ["1 week", "2 weken"]),
        ("2026-border/lodge_higher_appeal", ["2 weken", "4 weken"]),
    ],
)
def test_a_step_says_every_term_in_which_it_must_be_done_the_shortest_first(
    client: Client, step: str, lengths: list[str]
) -> None:
    when = sections(get(client, f"/nl/procedures/{step}").main)["step_when"]
    assert [next(each.all("b")).words for each in when.with_class("kind")] == lengths
    assert "Houd de vroegste dag aan." in when.words
    assert list(when.all("a"))


@pytest.mark.parametrize(
    ("step", "says"),
    [
        ("2021-extended/lodge_appeal", "De wet zegt:"),
        ("2026-regular/comments_on_report", "Het beleid van de overheid zegt:"),
    ],
)
def test_a_term_that_stands_in_policy_is_not_said_to_be_law(client: Client, step: str, says: str) -> None:
    when = sections(get(client, f"/nl/procedures/{step}").main)["step_when"]
    assert all(each.words.startswith(says) for each in when.with_class("kind"))


def test_a_step_of_others_with_terms_by_the_case_does_not_say_that_there_is_none(client: Client) -> None:
    when = sections(get(client, "/nl/procedures/2021-extended/decision_in_extended_procedure").main)["step_when"]
    assert words("nl").text("guide", "terms_vary") in when.words


def test_a_step_without_a_term_says_so(client: Client) -> None:
    when = sections(get(client, "/nl/procedures/2021-general/court_hearing").main)["step_when"]
    assert words("nl").text("guide", "no_term") in when.words


def test_each_organisation_that_a_step_names_links_to_its_page(client: Client) -> None:
    page = get(client, "/nl/procedures/2021-general/detailed_interview")
    people = page.main.with_class("people")[0]
    named = {each.words: each.attributes["href"] for each in people.all("a")}
    assert {"/nl/help/ORG01", "/nl/help/ORG07"} <= set(named.values())


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
@pytest.mark.parametrize(
    "path", ["/rights", "/procedures/2021-general/detailed_interview", "/procedures/2021-general/lodge_appeal"]
)
def test_rights_terms_and_duties_stand_there_in_dutch_too(client: Client, language: str, path: str) -> None:
    page = get(client, f"/{language}{path}")
    lists = page.main.with_class("rights")
    if path == "/rights":
        pages = [get(client, link) for link in page.links if link.startswith(f"/{language}/rights/")]
        lists = [each for one in pages for each in one.main.with_class("rights")]
    assert lists
    for row in (row for each in lists for row in each.all("li")):
        assert [each for each in row.with_class("beside") if each.language == "nl"], row.words[:60]


@pytest.mark.parametrize("name", PUBLIC)
def test_how_sure_the_text_is_stands_at_the_title(client: Client, name: str) -> None:
    """UX-TR-2: near the title, not only at the foot."""
    order = list(get(client, f"/so{PUBLIC[name]}").main.all())
    heading = next(number for number, each in enumerate(order) if each.tag == "h1")
    status = next(number for number, each in enumerate(order) if "status" in each.attributes.get("class", "").split())
    assert 0 < status - heading <= 6


@pytest.mark.parametrize("ident", directory())
def test_a_contact_has_a_source_and_the_day_on_which_it_was_checked(client: Client, on_day: OnDay, ident: str) -> None:
    row = directory()[ident]
    on_day("2026-11-24")
    page = get(client, f"/nl/help/{ident}")
    if row["phone"]:
        assert isinstance(row.get("checked"), date)
        assert [each for each in page.main.all("a") if each.attributes["href"].startswith("tel:")]
        assert words("nl").text("guide", "contact_checked").partition("{")[0].strip() in page.main.words
        on_day("2028-01-01")
        assert "Dit kan veranderd zijn" in get(client, f"/nl/help/{ident}").main.words
    else:
        assert not [each for each in page.main.all("a") if each.attributes["href"].startswith("tel:")]


def test_the_page_of_helpers_warns_against_paid_helpers_and_keeps_the_groups_apart(client: Client) -> None:
    page = get(client, "/nl/help")
    assert "gratis" in page.main.words
    assert "Vraagt iemand geld om u te helpen?" in page.main.words
    titles = [each.words for each in page.main.all("h2")]
    for name in ("group_decides", "group_shelter", "group_helps"):
        assert words("nl").text("guide", name) in titles
    first = page.main.with_class("urgent-links")[0]
    assert "/nl/help/ORG13" in [each.attributes["href"] for each in first.all("a")]


def test_the_safety_page_says_plainly_that_a_phone_can_be_examined(client: Client) -> None:
    said = get(client, "/nl/safety").main.words
    assert re.search(r"telefoon", said)
    assert re.search(r"onderzo|bekij", said)
    assert "advocaat" in said
    for advice in ("verstop", "verberg", "gooi uw telefoon", "wis uw telefoon voordat"):
        assert advice not in said.lower()


@pytest.mark.parametrize("language", OFFERED)
def test_no_text_says_a_time_from_now_without_the_date(language: str) -> None:
    """UX-DT-6, in the languages whose words for it are known here."""
    forbidden = {"nl": r"volgende week|over \d+ dagen\b|morgen\b", "en": r"next week|(?<!with)in \d+ days\b|tomorrow",
                 "tr": r"gelecek hafta|\byarın\b", "so": r"toddobaadka soo socda|\bberri\b"}  # fmt: skip
    if language in forbidden:
        for kind in GUIDE_KINDS:
            for path, said in checks.texts(language, kind).items():
                assert not re.search(forbidden[language], said, re.IGNORECASE), f"{kind} {path}: {said}"


def style() -> str:
    return next(each.content.decode() for name, each in statics.files().items() if name.endswith(".css"))


def test_the_style_sheet_knows_no_left_and_right() -> None:
    assert re.findall(r"[\w-]*(?<![\w])(?:left|right)(?![\w])[\w-]*\s*[:;}]", style()) == []


def test_the_style_sheet_has_no_slanted_spaced_or_justified_text() -> None:
    first_letter_only = style().replace("h1::first-letter{text-transform:uppercase}", "")
    for word in ("italic", "oblique", "uppercase", "letter-spacing", "text-align:justify", "@import", "http"):
        assert word not in first_letter_only


def test_the_style_sheet_needs_no_newer_browser_than_2018() -> None:
    for word in (":has(", "@container", "@layer", "&"):
        assert word not in style()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_heavier_than_the_budget(client: Client, language: str) -> None:
    heavy = {}
    for name, path in PUBLIC.items():
        size = len(brotli.compress(client.get(f"/{language}{path}").content, quality=9))
        if size > 14_000:
            heavy[name] = size
    assert heavy == {}


def test_style_and_script_keep_to_their_budgets() -> None:
    packed = {name: len(brotli.compress(each.content, quality=9)) for name, each in statics.files().items()}
    assert sum(size for name, size in packed.items() if name.endswith(".css")) <= 8_000
    assert sum(size for name, size in packed.items() if name.startswith(("app.", "sw."))) <= 12_000
    # The specification asks 12 KB of all scripts together. With the evaluator of the whole law, which loads at the
    # first answer, there are more: see docs/decisions/0012.
    assert sum(size for name, size in packed.items() if name.endswith(".js")) <= 21_000


def test_groups_of_fewer_than_ten_are_not_shown(client: Client) -> None:
    feedback._counts.clear()
    for _ in range(9):
        client.post("/tr/feedback", {"page": "help", "answer": "unclear"})
    assert feedback.counts() == []
    client.post("/tr/feedback", {"page": "help", "answer": "unclear"})
    ((_, *group),) = feedback.counts()
    assert group == ["tr", "help", "unclear", 10]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_to_show_has_the_own_language_on_top_and_the_dutch_below_it(client: Client, language: str) -> None:
    page = get(client, f"/{language}/say/interpreter_not_understood")
    (big,) = page.main.with_class("big")
    assert big.language == "nl"
    assert big.words == words("nl").text("say", "interpreter_not_understood")
    assert page.title == words(language).text("say", "interpreter_not_understood")


def test_branches_are_shown_alike(client: Client) -> None:
    page = read(client.get("/nl/procedures/2021-general"))
    for ways in page.main.with_class("ways"):
        rows = list(ways.all("li"))
        assert len(rows) >= 2
        assert len({row.attributes.get("class", "") for row in rows}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_opening_hours_are_in_24_hours_with_words_and_a_clock(client: Client, language: str) -> None:
    """UX-DT-5: where clocks count from sunrise, 14:00 alone is read six hours wrong."""
    with_hours = [ident for ident, row in directory().items() if ":" in str(row.get("hours"))]
    assert len(with_hours) >= 3
    for ident in with_hours:
        contact = next(get(client, f"/{language}/help/{ident}").main.all("dl"))
        assert re.search(r"\b([01][0-9]|2[0-3]):[0-5][0-9] – \S", contact.words), contact.words
        assert list(contact.all("svg"))


def test_no_sign_is_mirrored_and_no_page_draws_an_arrow(client: Client) -> None:
    """UX-RL-2: clocks, ticks, phones and signs of sound stay as they are; back and next are words."""
    style = next(each.content.decode() for name, each in statics.files().items() if name.endswith(".css"))
    assert not re.search(r"[;{](transform|scale|rotate):", style)
    for path in PUBLIC.values():
        assert not re.search("[←→⇐⇒➔⮕«»‹›]", get(client, f"/ar{path}").main.words)


def test_the_safety_page_says_that_an_iphone_may_drop_the_copy(client: Client) -> None:
    assert re.search(r"iPhone.*7 dagen.*papier", get(client, "/nl/safety").main.words)
