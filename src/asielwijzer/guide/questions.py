# SPDX-License-Identifier: EUPL-1.2
"""What the guide asks: answers that a person can give, and the facts and events of the law that each answer states.

The guide asks for the least precise fact that decides, and an answer says nothing but what the reader knows: "I do not
know" states no fact at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from asielwijzer.engine.case import FactValue
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.tables import DatedList
from asielwijzer.words import links

UNKNOWN = "unknown"
"""The last answer of every question: it states nothing."""

APPLICATION_LODGED = "application_lodged"
NATIONALITY_LISTS = ("safe_countries_nl", "safe_countries_eu")


@dataclass(frozen=True, slots=True)
class Option:
    """An answer. Its events happened on a day that is not known. `law` is the id of the law that it makes govern.

    `letter`: a letter told the first of its events, and that letter may name a last day.

    `text` is kind, id and part of a text that says it already; without it the text stands with the question.
    """

    id: str
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    events: tuple[str, ...] = ()
    lists: Mapping[str, bool] = field(default_factory=dict)
    law: str | None = None
    text: tuple[str, str, str] | None = None
    letter: bool = False


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """One question on one screen. `about` are the facts of the law that it asks for."""

    id: str
    options: tuple[Option, ...]
    about: frozenset[str] = frozenset()

    def option(self, ident: str) -> Option | None:
        """The answer of that id, or `None`."""
        return next((option for option in self.options if option.id == ident), None)


def _question(ident: str, options: Iterable[Option]) -> GuideQuestion:
    found = tuple(options)
    about = frozenset(name for option in found for name in (*option.facts, *option.lists))
    return GuideQuestion(ident, (*found, Option(UNKNOWN)), about)


def _first_that_fits(*statements: tuple[str, Mapping[str, FactValue], Mapping[str, FactValue]]) -> list[Option]:
    """Answers of which the reader chooses the first that is true: each also says that those before it are not.

    A statement is its id, what it says, and what its being untrue says.
    """
    options = []
    untrue: dict[str, FactValue] = {}
    for ident, true, false in statements:
        options.append(Option(ident, {**untrue, **true}))
        untrue.update(false)
    return [*options, Option("none", untrue)]


def _event(name: str) -> Option:
    """What happened last, first in the list of events, and what must have happened before it."""
    before = _AFTER_DECISION[: _AFTER_DECISION.index(name)] if name in _AFTER_DECISION else ()
    return Option(name, events=(name, *reversed(before)), letter=name in _told_by_letter())


@lru_cache(maxsize=1)
def _told_by_letter() -> frozenset[str]:
    """What the reader learns from a letter, in which a last day may stand."""
    return frozenset(row["event"] for row in links.letters_as_printed().values())


def _told(event: str, procedure: str) -> Option:
    """A procedure that a letter names. Where the name alone would not say that it has begun, the answer says so."""
    text = None if event in _BEGUN else ("outcomes", f"procedure={procedure}", "")
    return Option(event, events=(event,), text=text)


def _yes(fact: str) -> tuple[str, Mapping[str, FactValue], Mapping[str, FactValue]]:
    return fact, {fact: True}, {fact: False}


_BORDER = (
    "applied_at_external_border",
    {"applied_at_external_border": True, "has_right_of_entry": False},
    {"applied_at_external_border": False},
)
_DETAINED = ("detained", {"detained": True}, {"detained": False, "detained_for_dublin_transfer": False})

_AGE = _question(
    "age",
    (
        Option("adult", {"minor": False, "family_with_minor_child": False}),
        Option("adult_with_child", {"minor": False, "family_with_minor_child": True}),
        Option("child_with_family", {"minor": True, "unaccompanied": False}),
        Option("child_alone", {"minor": True, "unaccompanied": True}),
    ),
)
_DECISION = _question(
    "decision",
    (
        Option(kind, {"decision_kind": kind}, text=("facts", "decision_kind", f"options.{kind}"))
        for kind in (
            "refugee_status", "subsidiary_protection", "family_permit", "unfounded", "manifestly_unfounded",
            "inadmissible", "not_considered", "not_processed",
        )
    ),
)  # fmt: skip
_AFTER_DECISION = ("decision_made_known", "appeal_lodged", "court_ruling_sent", "higher_appeal_lodged")
"""In the order in which they happen: each says that those before it happened too."""

_BEGUN = ("general_procedure_started", "one_day_test_started")
_STAGES = {
    "2021-06-25": ("detailed_interview_held", "intention_made_known", "response_received", *_AFTER_DECISION),
    "2026-06-12": ("detailed_interview_held", "interview_report_sent", *_AFTER_DECISION),
}
_TOLD = {
    "2021-06-25": (
        ("general_procedure_started", "general"),
        ("moved_to_extended_procedure", "extended"),
        ("dublin_procedure_started", "dublin"),
        ("accelerated_procedure_started", "accelerated"),
        ("border_procedure_started", "border"),
        ("one_day_test_started", "repeat"),
    ),
    "2026-06-12": (
        ("regular_procedure_started", "regular"),
        ("accelerated_procedure_started", "accelerated"),
        ("border_procedure_started", "border"),
        ("responsibility_procedure_started", "responsibility"),
        ("admissibility_procedure_started", "admissibility"),
    ),
}
_WHAT = {
    "2021-06-25": (
        _yes("temporary_protection"),
        _DETAINED,
        _yes("removal_date_announced"),
        _yes("earlier_application_refused"),
        _BORDER,
        _yes("signs_of_other_dublin_state"),
        _yes("protection_in_other_member_state"),
    ),
    "2026-06-12": (
        _yes("temporary_protection"),
        _yes("signs_of_other_dublin_state"),
        _yes("protection_in_other_member_state"),
        ("refused_in_eu", {"earlier_application_refused": True}, {"earlier_application_refused": False}),
        _BORDER,
    ),
}


@lru_cache(maxsize=4)
def of_law(law: str | None) -> tuple[GuideQuestion, ...]:
    """The questions for one law (its id), in the order in which equal ones are asked; for `None`: which law."""
    if law is None:
        return (_signed(),)
    regime = regime_by_id(law)
    return (
        _signed(),
        _question("stage", (Option("nothing_yet"), *map(_event, _STAGES[law]))),
        _DECISION,
        _question("told", (_told(*each) for each in _TOLD[law])),
        _question("what", _first_that_fits(*_WHAT[law])),
        _AGE,
        _country(regime),
    )


def regime_by_id(law: str) -> Regime:
    """The law of that id. Raises `KeyError`."""
    return {regime.id: regime for regime in all_regimes()}[law]


def _signed() -> GuideQuestion:
    old, new = all_regimes()[0].id, all_regimes()[-1].id
    return _question(
        "signed",
        (
            Option("before", law=old, events=(APPLICATION_LODGED,)),
            Option("since", law=new, events=(APPLICATION_LODGED,)),
            Option("not_yet", law=new),
        ),
    )


def countries(regime: Regime) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The list of safe countries of a law: its id, those that stand on it throughout, and those that may have.

    Countries are ISO 3166 codes. Only days on which the law governs an application count.
    """
    table = next(each for each in regime.of(DatedList) if each.id in NATIONALITY_LISTS)
    first, last = regime.applies.since, regime.applies.until
    sure: list[str] = []
    maybe: list[str] = []
    for code, periods in sorted(table.entries.items()):
        within = [
            period
            for period in periods
            if (last is None or period.since <= last)
            and (first is None or period.until is None or period.until >= first)
        ]
        if all(period.stands is False for period in within):
            continue
        always = [period for period in within if period.stands is True]
        throughout = len(within) == len(always) == 1 and first is not None and always[0].since <= first
        until = always[0].until if always else None
        (sure if throughout and (until is None or (last is not None and until >= last)) else maybe).append(code)
    return table.id, tuple(sure), tuple(maybe)


def _country(regime: Regime) -> GuideQuestion:
    table, sure, maybe = countries(regime)
    options = []
    if sure:
        options.append(Option("sure", {"eu_citizen": False}, lists={table: True}))
    if maybe:
        options.append(Option("maybe", {"eu_citizen": False}))
    options.append(Option("eu", {"eu_citizen": True}, lists={table: False}))
    options.append(Option("none", {"eu_citizen": False}, lists={table: False}))
    return _question("country", options)
