# SPDX-License-Identifier: EUPL-1.2
"""The phone and the server say the same: ids, days, words and links, path by path (UX-OF-8)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from difflib import SequenceMatcher
from typing import Any

import pytest
from django.test import Client

from asielwijzer.guide.answers import Answers
from asielwijzer.words import dates, words
from tests.browser.conftest import Open, Visit
from tests.browser.paths import LATELY, LONG_AGO, covering, with_dates
from tests.browser.walking import TODAY, on_day
from tests.guide.page import Element, Page, read

Json = dict[str, Any]

LANGUAGES = ("nl", "ar", "ti", "fa")
"""Dutch, and the languages with another direction, script or calendar."""
_LINES = {"dd", "dt", "h1", "h2", "h3", "label", "button", "li", "p", "summary"}


def _runs() -> list[Answers]:
    runs = covering()
    dated = [with_dates(each, LATELY if number % 2 else LONG_AGO) for number, each in enumerate(runs)]
    return [*runs, *dated]


def _load(reader: Visit, language: str) -> None:
    """Load law and texts on the phone, as the script of the page does."""
    reader.go(f"/{language}/q")
    reader.page.evaluate(
        """async () => {
            const { scripts, law, words } = document.body.dataset;
            window.mine = await import(scripts.split(" ").find((each) => each.includes("/mine.")));
            await window.mine.load(law, words);
        }"""
    )


def _on_phone(reader: Visit, call: str, runs: list[Answers]) -> list[Any]:
    """What the phone makes of each run of answers."""
    given = [{"chosen": dict(each.chosen), "dates": dict(each.dates)} for each in runs]
    found: list[Any] = reader.page.evaluate(f"([runs, today]) => runs.map((answers) => {call})", [given, TODAY])
    return found


def _shown(answers: Answers) -> str:
    return answers.to_text()


def test_the_runs_of_answers_are_many_and_of_both_laws() -> None:
    runs = _runs()
    assert len(runs) >= 120
    assert sum(each.law == "2021-06-25" for each in runs) >= 40
    assert sum(each.law == "2026-06-12" for each in runs) >= 40
    assert sum(bool(each.dates) for each in runs) >= 60


def test_ids_days_and_states_are_the_same(visit: Open) -> None:
    from asielwijzer.guide.result import view

    runs = _runs()
    with on_day(), visit() as reader:
        _load(reader, "nl")
        found = _on_phone(reader, "mine.view(answers, today)", runs)
    for answers, phone in zip(runs, found, strict=True):
        server = json.loads(json.dumps(view(answers, answers.assess(date.fromisoformat(TODAY)))))
        assert phone == server, _shown(answers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_the_same(visit: Open, language: str) -> None:
    from asielwijzer.guide.views.asking import sealed

    client = Client(raise_request_exception=False)
    runs = _runs()
    if language != "nl":
        runs = [each for number, each in enumerate(runs) if number % 2 == (number >= len(runs) // 2)]
    with on_day(), visit() as reader:
        _load(reader, language)
        found = _on_phone(reader, "{ const at = document.createElement('main'); "
                          "at.innerHTML = mine.result_html(answers, today); return at.outerHTML; }", runs)  # fmt: skip
        differences: dict[str, str] = {}
        for answers, html in zip(runs, found, strict=True):
            response = client.get(f"/{language}/result/{sealed(answers)}")
            assert response.status_code == 200, _shown(answers)
            server = read(response).main
            phone = Page(f'<html lang="{language}">{html}</html>').main
            assert _links(phone) == _links(server), _shown(answers)
            assert _states(phone) == _states(server), _shown(answers)
            for difference in _differences(list(_lines(phone, "")), list(_lines(server, ""))):
                differences.setdefault(difference, _shown(answers))
    assert not differences, "\n".join(f"{seen} {differences[seen]}" for seen in differences)


def _differences(phone: list[tuple[str, str]], server: list[tuple[str, str]]) -> Iterator[str]:
    """The lines, each with the heading of its section, that only one of the two has.

    How a day was counted stands on the server with the article of each line; the phone has the line alone. A line that
    begins as one of the phone, and ends in an article in brackets, is the same.
    """
    known = set(phone)
    server = [(heading, next((line[:at] for at in _openings(line) if (heading, line[:at]) in known), line))
              if (heading, line) not in known else (heading, line) for heading, line in server]  # fmt: skip
    for kind, one, end, other, last in SequenceMatcher(None, phone, server, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"phone: {phone[one:end]} server: {server[other:last]}"


def _openings(line: str) -> list[int]:
    return [place for place in range(len(line)) if line.startswith(" (", place) and line.endswith(")")]


def _lines(element: Element, heading: str) -> Iterator[tuple[str, str]]:
    """Every line of a page with the heading that it stands under."""
    for each in element.inside:
        if not isinstance(each, Element):
            continue
        if each.tag in _LINES:
            own = Element(each.tag, each.attributes, each.language, [part for part in each.inside if not _holds(part)])
            heading = own.words if each.tag in ("h1", "h2") else heading
            if own.words:
                yield heading, own.words
        yield from _lines(each, heading)
        heading = next((piece.words for piece in each.all("h1", "h2") if each.tag not in _LINES), heading)


def _holds(part: Element | str) -> bool:
    return isinstance(part, Element) and (part.tag in _LINES or any(each.tag in _LINES for each in part.all()))


def _links(main: Element) -> list[str]:
    """The pages that are linked to, but for those that change an answer or add a date."""
    found = (each.attributes.get("href", "") for each in main.all("a"))
    return [each for each in found if "/q" not in each and "/date/" not in each]


def _states(main: Element) -> list[tuple[str, str]]:
    """How each step looks, and which is the one of now."""
    return [
        (each.attributes.get("class", ""), each.attributes.get("aria-current", ""))
        for timeline in main.with_class("timeline")
        for each in timeline.all("li")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_in_words_are_the_same(visit: Open, language: str) -> None:
    days = [date(2020, 1, 1) + timedelta(number) for number in range(11 * 365 + 3)]
    with on_day(), visit() as reader:
        _load(reader, language)
        found = reader.page.evaluate(
            "days => days.map((day) => [mine.long_date, mine.ethiopic, mine.solar, mine.in_letter].map((f) => f(day)))",
            [day.isoformat() for day in days],
        )
    for day, (said, ethiopic, solar, in_letter) in zip(days, found, strict=True):
        assert said == dates.long_date(day, words(language))
        assert tuple(ethiopic) == dates.ethiopic(day)
        assert tuple(solar) == dates.solar(day)
        assert in_letter == dates.as_in_letter(day)
