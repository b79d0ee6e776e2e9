# SPDX-License-Identifier: EUPL-1.2
"""The texts of the guide in every offered language: complete, short, and faithful as far as a program can see."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import asielwijzer.words
from asielwijzer.words import checks
from asielwijzer.words.languages import LANGUAGES, OFFERED, preferred
from asielwijzer.words.report import GUIDE_KINDS, report

FOLDER = Path(asielwijzer.words.__file__).parent
LENGTH_IS_NOT_TEXT = ("dates", "countries", "terms", "counting")
"""Lists of names and pieces of sentences: nobody reads them as sentences."""

OWN_IN_EACH_LANGUAGE = ("terms", "dates")
"""Forbidden words differ per language, and a date is put together in its own way: they have tests of their own."""

languages = pytest.mark.parametrize("language", OFFERED)


def problems(found: object) -> list[str]:
    assert hasattr(found, "__iter__")
    return [str(each) for each in found]


@languages
@pytest.mark.parametrize("kind", [kind for kind in GUIDE_KINDS if kind not in OWN_IN_EACH_LANGUAGE])
def test_a_translation_has_every_text_blank_number_and_dutch_term(language: str, kind: str) -> None:
    assert problems(checks.differences(language, kind)) == []


@languages
@pytest.mark.parametrize("kind", [kind for kind in GUIDE_KINDS if kind not in LENGTH_IS_NOT_TEXT])
def test_no_sentence_is_too_long(language: str, kind: str) -> None:
    assert problems(checks.long_sentences(language, kind)) == []


@languages
@pytest.mark.parametrize("kind", [kind for kind in GUIDE_KINDS if kind != "terms"])
def test_one_thing_has_one_word(language: str, kind: str) -> None:
    assert problems(checks.forbidden(language, kind)) == []


@languages
def test_an_offered_language_is_complete(language: str) -> None:
    """A language is on the first screen only when it has every kind of text (UX-TR-4)."""
    missing = [kind for kind in GUIDE_KINDS if not (FOLDER / language / f"{kind}.toml").exists()]
    assert missing == []


def test_every_kind_of_text_that_dutch_has_is_one_that_a_language_needs() -> None:
    own = {path.stem for path in (FOLDER / "nl").glob("*.toml")} - {"interface", "lawbook"}
    assert own == set(GUIDE_KINDS)


def test_only_languages_in_the_table_are_offered_and_dutch_is_among_them() -> None:
    assert set(OFFERED) <= set(LANGUAGES)
    assert {"nl", "en", "ar", "ti", "tr", "so", "fa"} <= set(OFFERED)
    assert len(set(OFFERED)) == len(OFFERED)
    folders = {path.name for path in FOLDER.iterdir() if (path / "guide.toml").exists()}
    assert set(OFFERED) <= folders


@languages
def test_the_list_of_terms_has_the_same_things_in_every_language(language: str) -> None:
    with (FOLDER / language / "terms.toml").open("rb") as file:
        terms = tomllib.load(file)
    with (FOLDER / "nl" / "terms.toml").open("rb") as file:
        source = tomllib.load(file)
    assert list(terms) == list(source)
    words = [row["term"] for row in terms.values()]
    assert len(words) == len(set(words)), [word for word in words if words.count(word) > 1]
    for name, row in terms.items():
        assert row["term"].strip(), name
        assert isinstance(row["not"], list)
        assert row["term"] not in row["not"], name


def test_the_list_of_terms_holds_about_eighty_things() -> None:
    with (FOLDER / "nl" / "terms.toml").open("rb") as file:
        assert len(tomllib.load(file)) > 60


def test_a_word_that_the_list_forbids_is_found(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "terms.toml").write_text('[lawyer]\nterm = "advocaat"\nnot = ["raadsman"]\n', encoding="utf-8")
    (tmp_path / "nl" / "pages.toml").write_text(
        'a = "Bel uw Raadsman."\nb = "Raadsmannen."\nc = "Bel uw advocaat."\n', encoding="utf-8"
    )
    found = problems(checks.forbidden("nl", "pages", tmp_path))
    assert found == ["nl/pages a: says 'raadsman'; the word is 'advocaat'"]


def test_a_long_sentence_is_found_and_a_dutch_term_in_brackets_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "so").mkdir()
    long, short = " ".join(["eray"] * 21), " ".join(["eray"] * 20)
    (tmp_path / "so" / "pages.toml").write_text(
        f'a = "{long}."\nb = "{short} (een Nederlands woord)."\n', encoding="utf-8"
    )
    found = problems(checks.long_sentences("so", "pages", tmp_path))
    assert len([each for each in found if "a sentence of 21 words" in each]) == 1
    assert any("on average" in each for each in found)


@pytest.mark.parametrize(("text", "said"), [
    ("", "empty"), ("Bel {name} op 3 mei.", "blanks"), ("Bel {day} op 4 mei.", "numbers"), (None, "missing"),
])  # fmt: skip
def test_a_lost_text_blank_or_number_is_found(tmp_path: Path, text: str | None, said: str) -> None:
    for language in ("nl", "en", "tr"):
        (tmp_path / language).mkdir()
    for language in ("nl", "en"):
        (tmp_path / language / "pages.toml").write_text('a = "Bel {day} op 3 mei."\n', encoding="utf-8")
    (tmp_path / "tr" / "pages.toml").write_text("" if text is None else f'a = "{text}"\n', encoding="utf-8")
    assert any(said in each for each in problems(checks.differences("tr", "pages", tmp_path)))


def test_a_lost_dutch_term_and_a_latin_word_in_another_script_are_found(tmp_path: Path) -> None:
    texts = {"nl": "Uw zienswijze telt.", "en": "Your opinion (zienswijze) counts.", "ar": "رأيك Whatever"}
    for language, text in texts.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "pages.toml").write_text(f'a = "{text}"\n', encoding="utf-8")
    found = " ".join(problems(checks.differences("ar", "pages", tmp_path)))
    assert "zienswijze" in found
    assert "Whatever" in found


@pytest.mark.parametrize(("asked", "first"), [
    ("nl", "nl"), ("nl-BE", "nl"), ("ti-ER", "ti"), ("so-SO", "so"), ("tr", "tr"), ("TR-tr", "tr"),
    ("ar-SY;q=0.5,en;q=0.4", "ar"), ("en;q=0.4,ar-SY;q=0.5", "ar"), ("fa-IR", "fa"), ("pes", "fa"),
    ("de,fr;q=0.9,so;q=0.1", "so"), ("de-DE, en-GB;q=0.3", "en"), ("ar;q=1.0,nl;q=0.9", "ar"),
])  # fmt: skip
def test_the_language_of_the_phone_comes_first(asked: str, first: str) -> None:
    assert preferred(asked)[0] == first


def test_a_phone_in_dari_is_not_given_persian_without_asking() -> None:
    """`fa-AF` is Dari. While Dari is not offered, the first screen puts no language first for it."""
    assert preferred("fa-AF") == (["prs"] if "prs" in OFFERED else [])
    assert preferred("fa-AF,en;q=0.5") == (["prs", "en"] if "prs" in OFFERED else ["en"])


@pytest.mark.parametrize("asked", ["", "xx", "*", ",,,", ";q=1", "en;q=banana", "tigrinya", "nlx", "e", "\0", "en;q=",
                                   "en;q=0", "-", "a" * 10_000, "x," * 5_000])  # fmt: skip
def test_nonsense_asks_for_no_language_or_for_a_known_one(asked: str) -> None:
    found = preferred(asked)
    assert set(found) <= {"en"}
    if asked in ("xx", "tigrinya", "nlx", "e", "en;q=banana", "en;q=0"):
        assert found == []


@pytest.mark.parametrize("asked", ["en;q=nan,ar", "en;q=inf,ar;q=2", "ar;q=0.5,ar;q=0.9,en;q=0.7"])
def test_odd_weights_do_no_harm(asked: str) -> None:
    assert "ar" in preferred(asked)


def test_the_report_counts_no_more_checked_texts_than_there_are() -> None:
    rows = report()
    assert [row.language for row in rows] == list(OFFERED)
    for row in rows:
        assert 0 <= row.checked <= row.texts
