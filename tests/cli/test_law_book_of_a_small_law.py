# SPDX-License-Identifier: EUPL-1.2
"""The law book of a law without words: ids are shown, everything is escaped, and every link leads somewhere."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from asielwijzer import __version__
from asielwijzer.cli import phrases
from asielwijzer.cli.lawbook import law_book
from asielwijzer.cli.lawbook.texts import ShowingIds
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.conditions import ALWAYS
from asielwijzer.law.vocabulary.deadlines import CountedBy, OtherStart, Window
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Validity, first_known, later_of
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading, Scheme, Work
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.terms import Counting, procedure_day, weeks
from asielwijzer.words import LANGUAGES, Words, words
from tests.engine import small_law as small
from tests.engine.small_law import SOURCE, law, right

PAGE = Work("Page <b>", Scheme.PAGE, 'https://example.org/?a=1&b="2"', "A & B")
DISPUTE = Dispute("which_start", small.CODE("9") | PAGE())


class NoWords(Words):
    """A language of which only the words of the program itself exist."""

    def kind(self, kind: str) -> dict[str, Any]:
        if kind not in ("interface", "lawbook", "counting"):
            raise FileNotFoundError(kind)
        return super().kind(kind)


def odd_law() -> Regime:
    odd = small.replace_term(
        id="ODD",
        within=Window(weeks(1), weeks(2)),
        after=ChosenBy(small.urgent, then=small.decided, otherwise=first_known(small.decided, small.asked)),
        counting=CountedBy(small.at_border, Counting.CALENDAR, Counting.ATW),
        posted_within=weeks(1),
        other_start=OtherStart(later_of(small.asked, small.decided), DISPUTE),
        disputed=DISPUTE,
        confidence=Confidence.LOW,
        read=(Reading("copy", "A <copy>", "https://example.org/copy", small.SINCE),),
        validity=Validity(small.asked, small.SINCE, small.UNTIL),
    )
    numbered = small.replace_term(id="NUMBERED", within=procedure_day(4), counting=Counting.PROCEDURE_DAYS)
    after = small.replace_term(id="AFTER", after=EndOf(odd), backward=True)
    more = (
        right("<script>alert(1)</script>", small.urgent, source=PAGE("3.10") | PAGE("3.9")),
        right("a_*starred*_[right]", small.urgent, source=PAGE("30a") | PAGE("30")),
        Notice(id="unsure", when=~small.urgent.known, source=SOURCE),
    )
    return law(more=more, deadlines=(small.appeal_term, odd, numbered, after))


@cache
def book(form: str, language: str = "en") -> str:
    return law_book(odd_law(), NoWords(language), form)


@cache
def real_book(form: str, language: str) -> str:
    return law_book(all_regimes(), words(language), form)


class Page(HTMLParser):
    """The ids, links and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.attributes: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids[value or ""] += 1
            if name == "href":
                self.links.append(value or "")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def row(page: str, entry: str, label: str) -> str:
    """What stands in one row of an entry of a book in Markdown."""
    _, _, rest = page.partition(f"`{entry}`\n")
    rest = rest.partition("\n<a id=")[0]
    found = re.search(rf"^- \*\*{re.escape(label)}\*\*:(.*(?:\n  - .*)*)", rest, re.MULTILINE)
    assert found, (entry, label)
    return found[1].strip()


def page_of(name: str) -> str:
    """The page of the small law, or of the real one in a language."""
    return book("html") if name == "small" else real_book("html", name)


def test_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="form 'pdf' is not available; available: html, markdown"):
        law_book(odd_law(), words("en"), "pdf")


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_words_ids_are_shown(form: str, language: str) -> None:
    for name in ("urgent", "at", "APPEAL", "too", "ask", "office"):
        assert name in book(form, language)


def test_nothing_gets_through_unescaped() -> None:
    page = Page(book("html"))
    assert "script" not in page.tags
    assert "<script>alert(1)</script>" in page.texts
    assert PAGE.number in page.links
    assert r"\<script\>alert(1)\</script\>" in book("markdown")
    assert r"a\_\*starred\*\_\[right\]" in book("markdown")


@pytest.mark.parametrize("name", ["small", *LANGUAGES])
def test_every_place_is_named_once_and_every_link_leads_somewhere(name: str) -> None:
    read = Page(page_of(name))
    assert [place for place, times in read.ids.items() if times > 1] == []
    assert [link for link in read.links if link.startswith("#") and link[1:] not in read.ids] == []
    assert [link for link in read.links if not link.startswith(("#", "https://", "http://"))] == []


@pytest.mark.parametrize("name", ["small", *LANGUAGES])
def test_the_page_loads_nothing(name: str) -> None:
    page = page_of(name)
    read = Page(page)
    assert not read.tags & {"script", "img", "link", "iframe", "object", "base", "form"}
    assert not {each for each in read.attributes if each.startswith("on") or each in ("src", "style")}
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert style
    assert "url(" not in style
    assert "@import" not in style
    assert "@media print" in style


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_in_markdown_lead_somewhere(language: str) -> None:
    page = real_book("markdown", language)
    places = re.findall(r'<a id="([^"]+)"></a>', page)
    assert len(places) == len(set(places))
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= set(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_chapters_stand_in_the_order_of_the_law(language: str) -> None:
    page = real_book("html", language)
    for regime in all_regimes():
        found = re.findall(rf'<h3 id="r{re.escape(regime.id)}-chapter-(\w+)"', page)
        assert found == [chapter.id for chapter in regime.chapters if chapter.id in found]
        assert len(found) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heading_says_what_the_book_is(language: str) -> None:
    heading = real_book("html", language).partition("</header>")[0]
    assert __version__ in heading
    assert words(language).text("lawbook", "not_advice") in heading
    for regime in all_regimes():
        assert regime.applies.since
        assert words(language).day(regime.applies.since) in heading


def test_a_term_tells_everything_about_itself() -> None:
    page = book("markdown")
    assert row(page, "ODD", "Term") == "at least 1 week, at most 2 weeks (not settled)"
    assert row(page, "ODD", "Counted by").startswith("if at\\_border: every day counts")
    assert "otherwise: the first that is recorded of" in row(page, "ODD", "Runs from")
    assert "the later of" in row(page, "ODD", "Other courts: runs from")
    assert row(page, "ODD", "Posted in time counts if received within") == "1 week"
    assert row(page, "ODD", "How sure") == "not sure; ask a lawyer"
    disputed = row(page, "ODD", "Disputed")
    assert "Code 9" in disputed
    assert "https://example.org/" in disputed
    assert row(page, "ODD", "Holds") == "asked from Fri 1 January 2021 to Fri 31 December 2021"
    assert "law of Fri 1 January 2021" in row(page, "ODD", "Read in")
    assert "jci1.3:c:BWBR0000001&artikel=1&lid=2&o=a" in row(page, "ODD", "Source")
    assert row(page, "ODD", "Kind") == "law"
    assert row(page, "NUMBERED", "Term") == "day 4 of the general procedure"
    assert row(page, "AFTER", "Counted back") == "yes"
    assert row(page, "AFTER", "Runs from").startswith("the last day of: [ODD](#")
    assert row(page, "APPEAL", "If missed").startswith("[too\\_late](#")
    assert row(page, "APPEAL", "What can still be done") == "ask\\_why"


def test_rules_are_numbered_in_their_order() -> None:
    assert [row(book("markdown"), each.id, "Order") for each in small.procedure.rules] == ["1", "2"]


def test_the_index_is_in_the_order_of_articles() -> None:
    index = book("html").partition('id="index"')[2]
    assert re.findall(r"Page &lt;b&gt; ([\w.]+)<", index) == ["3.9", "3.10", "30", "30a"]
    assert "<b>Code 1(2)(a)</b>" in index
    assert ">APPEAL</a>" in index


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (small.urgent, "urgent"),
        (~small.urgent, "not: urgent"),
        (small.urgent & ~small.at_border | small.REFUSED, "urgent and not: at_border, or answer: refused"),
        (small.urgent | small.at_border, "urgent or at_border"),
        ((small.urgent | small.at_border) & small.REFUSED, "(urgent or at_border) and answer: refused"),
        (~(small.urgent | small.at_border), "not: urgent and not: at_border"),
        (~(small.urgent & small.at_border) & small.FAST, "(not: urgent or not: at_border) and procedure=fast"),
        (~~small.urgent, "urgent"),
        (ALWAYS, "always"),
        (~ALWAYS, "never"),
        (small.urgent.known, "known: urgent"),
        (~small.urgent.known, "not: known: urgent"),
        (small.asked.before(small.SINCE), "asked before Fri 1 January 2021"),
        (small.decided.happened, "decided"),
        (small.MOVES.latest_is(small.decided), "the last thing that counts is: decided"),
        (small.MOVES.none_recorded, "no move is recorded"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_conditions_read_as_sentences(condition: Any, said: str) -> None:
    assert phrases.condition(condition, ShowingIds(NoWords("en"))) == said


def test_every_chapter_and_label_has_words_in_every_language() -> None:
    groups = [words(language).kind("lawbook") for language in LANGUAGES]
    for group in ("kinds", "labels", "natures", "moments", "validity", "stands"):
        assert len({frozenset(each[group]) for each in groups}) == 1
    assert len({frozenset(each) for each in groups}) == 1
    code = "".join(path.read_text("utf-8") for path in Path(phrases.__file__).parent.glob("lawbook/*.py"))
    for label in groups[0]["labels"]:
        assert f'"{label}"' in code or f"'{label}'" in code, f"nothing uses the label {label}"
