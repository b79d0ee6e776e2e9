# SPDX-License-Identifier: EUPL-1.2
"""Every text says in which language it is and whether somebody checked it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from django.test import Client

from asielwijzer.words import Words, reviews, words
from asielwijzer.words.reviews import FIELDS, digest
from tests.api.calls import Json, get, texts_in

pytestmark = pytest.mark.usefixtures("texts_read_anew")
LETTER = {"id": "LET14"}


def meaning(client: Client, lang: str) -> Json:
    found: Json = get(client, "/letters/{id}", f"lang={lang}", **LETTER)["meaning"]
    return found


def register(monkeypatch: pytest.MonkeyPatch, folder: Path, lang: str, *rows: tuple[str, str, str]) -> None:
    """A register of checks: rows of text, level and day, bound to the words as they now are."""
    lines = [",".join(FIELDS)]
    for text, level, day in rows:
        kind, _, path = text.partition(" ")
        ident, _, part = path.partition(".")
        bound = digest(*(words(code).text(kind, ident, part) for code in ("nl", lang)))
        lines.append(f"{text},{bound},{level},speaker,{day}")
    (folder / f"{lang}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setattr(reviews, "status", partial(reviews.status, folder=folder))


def change(monkeypatch: pytest.MonkeyPatch, lang: str, text: str) -> None:
    monkeypatch.setitem(words(lang).kind("letters")["LET14"], "meaning", text)


@pytest.mark.parametrize("level", ["checked", "checked_twice"])
def test_a_checked_text_says_so_until_one_sign_changes(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, level: str
) -> None:
    assert meaning(client, "tr")["review"] == "computer"
    register(monkeypatch, tmp_path, "tr", ("letters LET14.meaning", level, "2026-11-01"))
    assert meaning(client, "tr")["review"] == level
    assert get(client, "/letters/{id}", "lang=tr", **LETTER)["what_to_do"]["review"] == "computer"


@pytest.mark.parametrize("changed", ["tr", "nl"])
def test_a_text_that_changed_after_its_check_is_out_of_date(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, changed: str
) -> None:
    register(monkeypatch, tmp_path, "tr", ("letters LET14.meaning", "checked_twice", "2026-11-01"))
    change(monkeypatch, changed, words(changed).text("letters", "LET14", "meaning") + ".")
    assert meaning(client, "tr")["review"] == "out_of_date"


def test_a_text_of_an_outcome_is_found_in_the_register(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    register(monkeypatch, tmp_path, "en", ("outcomes procedure=general", "checked", "2026-11-01"))
    assert get(client, "/procedures/{slug}", "lang=en", slug="2021-general")["name"]["review"] == "checked"


def test_a_text_that_is_missing_is_given_in_english(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(words("tr").kind("letters")["LET14"], "meaning")
    english = words("en").text("letters", "LET14", "meaning")
    assert meaning(client, "tr") == {"text": english, "language": "en", "review": "missing"}


def test_else_in_dutch(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(words("tr").kind("letters"), "LET14")
    change(monkeypatch, "en", "")
    dutch = words("nl").text("letters", "LET14", "meaning")
    assert meaning(client, "tr") == {"text": dutch, "language": "nl", "review": "missing"}
    assert meaning(client, "en") == {"text": dutch, "language": "nl", "review": "missing"}


def test_items_of_a_list_fall_back_one_by_one(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    today = list(words("so").kind("letter_help")["LET14"]["today"])
    monkeypatch.setitem(words("so").kind("letter_help")["LET14"], "today", today[:1])
    found = get(client, "/letters/{id}", "lang=so", **LETTER)["help"]["today"]
    assert [text["language"] for text in found] == ["so", *["en"] * (len(today) - 1)]


def test_a_whole_file_can_be_missing(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = Words.kind

    def without_letters(self: Words, name: str) -> Json:
        if self.language == "ti" and name in ("letters", "letter_help", "guide"):
            raise FileNotFoundError(name)
        return kind(self, name)

    monkeypatch.setattr(Words, "kind", without_letters)
    found = get(client, "/letters/{id}", "lang=ti", **LETTER)
    assert {text["language"] for text in texts_in({**found, "sender": None})} == {"en"}
    assert "12 June 2026" in found["laws"][0]["name"]["text"]  # a date is in the language of its sentence


def test_a_text_that_no_language_has_is_a_fault_and_is_said_to_be_one(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code in ("nl", "en"):
        monkeypatch.delitem(words(code).kind("letters")["LET14"], "meaning")
    response = client.get("/api/v1/letters/LET14")
    assert response.status_code == 500
    assert response.json()["errors"][0]["place"] == "server"
