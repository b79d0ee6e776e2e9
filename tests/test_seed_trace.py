# SPDX-License-Identifier: EUPL-1.2
"""Every statement of the page that this program grew from has its place in the law or the words.

seed_trace.csv holds the 197 statements of "Asylum procedure" (VluchtelingenWerk) with a gist in our words, and what
honours each: `right:…`, `step:…`, `deadline:…` and so on are declarations, `fact:…` a fact, `directory:…` the role of
an organisation, `word:kind/id` a text, `test:path::name` a test. What waits says for which part, and why. Where the
page is wrong in law, `corrected` says how, and what is named says it right.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from asielwijzer.law.regime_2021 import REGIME_2021
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.words import LANGUAGES, directory, words

ROOT = Path(__file__).parents[1]
PARTS = {"guide", "directory", "letters"}
"""The parts of the house for which a statement may wait."""
WRONG_IN_LAW = {"S054", "S055", "S059", "S061", "S086", "S125", "S149", "S182", "S192"}

DECLARED: dict[str, tuple[type[Declaration], str]] = {
    "right": (Right, "rights"),
    "duty": (Duty, "duties"),
    "notice": (Notice, "notices"),
    "breach": (Breach, "breaches"),
    "step": (Step, "steps"),
    "deadline": (Deadline, "deadlines"),
    "extension": (Extension, "deadlines"),
    "letter": (Letter, "letters"),
    "leaflet": (Leaflet, "leaflets"),
    "organisation": (Organisation, "organisations"),
    "rule": (Rule, "rules"),
}
"""What a kind of declaration is, and where its texts stand."""


class Statement(NamedTuple):
    """One statement of the page."""

    id: str
    gist: str
    honoured_by: str
    later: str
    why: str
    corrected: str


with (ROOT / "tests" / "seed_trace.csv").open(encoding="utf-8", newline="") as file:
    STATEMENTS = [Statement(**row) for row in csv.DictReader(file)]
HONOURED = [each for each in STATEMENTS if each.honoured_by]
NAMED = sorted({name for each in HONOURED for name in each.honoured_by.split()})


def in_words(kind: str, ident: str) -> bool:
    """Whether every language has the text."""
    return all(words(language).kind(kind).get(ident) for language in LANGUAGES)


def text(kind: str, ident: str, language: str = "en") -> str:
    """A text in full, whatever its parts."""
    return str(words(language).kind(kind)[ident])


def exists(name: str) -> bool:
    """Whether what is named exists, and can be read in every language."""
    kind, _, ident = name.partition(":")
    match kind:
        case "fact":
            return ident in {fact.id for fact in REGIME_2021.facts} and in_words("facts", ident)
        case "directory":
            entry = directory().get(ident, {})
            return all(entry.get(f"role_{language}") for language in LANGUAGES)
        case "word":
            return in_words(*ident.split("/", 1))
        case "test":
            path, _, function = ident.partition("::")
            return f"def {function}(" in (ROOT / path).read_text(encoding="utf-8")
        case _:
            declaration, texts = DECLARED[kind]
            declared = {each.id for each in REGIME_2021.declarations if isinstance(each, declaration)}
            return ident in declared and in_words(texts, ident)


def test_all_statements_are_there_in_order() -> None:
    assert [each.id for each in STATEMENTS] == [f"S{number:03}" for number in range(1, 198)]
    assert all(each.gist for each in STATEMENTS)


def test_each_statement_is_honoured_or_waits_for_a_part_with_a_reason() -> None:
    for each in STATEMENTS:
        assert bool(each.honoured_by) != bool(each.later), each.id
        assert bool(each.later) == bool(each.why), each.id
        assert not each.later or each.later in PARTS, each.id


@pytest.mark.parametrize("name", NAMED)
def test_what_honours_a_statement_exists(name: str) -> None:
    assert exists(name)


# Where the page is wrong


def test_what_is_wrong_in_law_names_what_says_it_right() -> None:
    corrected = {each.id for each in HONOURED if each.corrected}
    assert corrected >= WRONG_IN_LAW


def test_a_trauma_is_no_ground_by_itself() -> None:
    assert "not a separate reason" in text("notices", "trauma_is_no_ground_by_itself")
    grounds = text("notices", "ground_refugee") + text("notices", "ground_serious_harm")
    assert "trauma" not in grounds


def test_signs_of_another_state_start_an_examination() -> None:
    assert "examines" in text("rules", "procedure.dublin")


def test_the_list_of_safe_countries_is_out_of_use() -> None:
    assert "23 September 2025" in text("notices", "safe_country_list_not_applied")
    assert "23 September 2025" in text("leaflets", "LF16")


def test_a_phone_is_examined_only_with_consent() -> None:
    assert "only if you agree" in text("rights", "phone_examined_only_with_consent")


def test_the_interview_of_day_1_is_the_detailed_interview() -> None:
    for language in LANGUAGES:
        assert "nader gehoor" in text("steps", "detailed_interview", language)


def test_the_six_months_run_from_the_application() -> None:
    assert "from your application" in text("notices", "six_months_run_from_the_application")


def test_the_form_has_the_letter_o() -> None:
    for language in LANGUAGES:
        assert "M35-O" in text("leaflets", "LF17", language)
        everywhere = "".join(str(words(language).kind(kind)) for kind in ("leaflets", "notices", "steps", "duties"))
        assert "M35-0" not in everywhere


def test_the_name_of_comensha() -> None:
    for language in LANGUAGES:
        assert "CoMensha" in text("organisations", "ORG12", language)
        assert "ommissi" not in text("organisations", "ORG12", language)
