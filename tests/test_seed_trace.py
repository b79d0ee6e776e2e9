# SPDX-License-Identifier: EUPL-1.2
"""Every statement of the page that this program grew from has its place in the law or the words.

seed_trace.csv holds the 197 statements of "Asylum procedure" (VluchtelingenWerk) with a gist in our words, and what
honours each: `right:…`, `step:…`, `deadline:…` and so on are declarations, `fact:…` a fact, `directory:…` the role of
an organisation, `word:kind/id` a text, `test:path::name` a test. What waits says for which part, and why. Where the
page is wrong in law, `corrected` says how, and what is named says it right.
"""

from __future__ import annotations

import csv
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from asielwijzer.engine import Case, CaseEvent, assess
from asielwijzer.engine.case import FactValue
from asielwijzer.law.regime_2021 import REGIME_2021
from asielwijzer.law.regime_2026 import REGIME_2026
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.registry import Regime
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


def exists(name: str, law: Regime = REGIME_2021) -> bool:
    """Whether what is named exists in the law, and can be read in every language."""
    kind, _, ident = name.partition(":")
    match kind:
        case "fact":
            return ident in {fact.id for fact in law.facts} and in_words("facts", ident)
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
            declared = {each.id for each in law.declarations if isinstance(each, declaration)}
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


# What holds since 12 June 2026


class Replacement(NamedTuple):
    """What is told to a new applicant in place of a statement of the page."""

    id: str
    gist: str
    honoured_by: str
    later: str
    why: str


with (ROOT / "tests" / "seed_trace_2026.csv").open(encoding="utf-8", newline="") as file:
    REPLACED = [Replacement(**row) for row in csv.DictReader(file)]
NAMED_ANEW = sorted({name for each in REPLACED for name in each.honoured_by.split()})

NO_LONGER_SO = {
    "S010", "S028", "S041", "S054", "S059", "S060", "S061", "S072", "S073", "S075", "S088", "S089", "S091",
    "S092", "S093", "S100", "S101", "S102", "S104", "S105", "S106", "S107", "S108", "S112", "S113", "S122",
    "S123", "S125", "S134", "S135", "S137", "S138", "S139", "S140", "S141", "S142", "S143", "S145", "S146",
    "S147", "S148", "S149", "S155", "S156", "S157", "S184", "S188",
}  # fmt: skip
"""The statements that were found changed, of the older procedure or doubtful; the table may have more."""

COURSE = (
    "asylum_wish_made",
    "screening_started",
    "screening_ended",
    "many_applications_at_once_announced",
    "application_registered",
    "application_lodged",
    "lawyer_assigned",
    "detailed_interview_held",
    "interview_report_sent",
    "pact_decision_term_extended",
    "decision_made_known",
)
"""A case from the wish to the decision, an event a day, with the longer terms on the way."""
FIRST_DAY, SEEN_ON = date(2026, 6, 15), date(2026, 7, 20)


def seen(events: int, **facts: FactValue) -> set[str]:
    """What applies or can apply in a new case of which this many events happened and only these facts are known."""
    happened = tuple(CaseEvent(event, FIRST_DAY + timedelta(number)) for number, event in enumerate(COURSE[:events]))
    found = assess(Case(facts, happened), SEEN_ON)
    assert found.regime.regime is REGIME_2026
    assert found.plan
    statements = (found.rights, found.duties, found.notices, found.letters, found.leaflets, found.organisations)
    decided = [each for each in (found.procedure, found.position, *found.decisions) if each]
    return {
        *(each.declaration.id for kind in statements for each in kind),
        *(each.declaration.id for kind in (Deadline, Extension) for each in found.plan.applied(kind)),
        *(each.step.id for each in found.steps),
        *(rule.id for each in decided for rule in each.rules),
        *(question.about for question in found.questions),
    }


@cache
def all_seen() -> frozenset[str]:
    """What applies or can apply at any point of a new case."""
    decided = [
        seen(len(COURSE), decision_kind=kind) for kind in ("refugee_status", "subsidiary_protection", "unfounded")
    ]
    return frozenset().union(*(seen(events) for events in range(1, len(COURSE) + 1)), *decided)


def test_every_statement_that_is_no_longer_so_has_what_replaces_it() -> None:
    ids = [each.id for each in REPLACED]
    assert ids == sorted(set(ids))
    assert set(ids) <= {each.id for each in STATEMENTS}
    assert set(ids) >= NO_LONGER_SO
    assert all(each.gist for each in REPLACED)


def test_every_replacement_is_honoured_in_the_new_law() -> None:
    assert [each.id for each in REPLACED if each.later or not each.honoured_by] == []


@pytest.mark.parametrize("name", NAMED_ANEW)
def test_what_honours_a_statement_anew_exists_and_can_apply(name: str) -> None:
    assert exists(name, REGIME_2026)
    assert name.partition(":")[2] in all_seen()


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
