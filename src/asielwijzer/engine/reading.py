# SPDX-License-Identifier: EUPL-1.2
"""Reading a case from data: every mistake is named at once, with its place, its value and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from asielwijzer.engine.case import FORMAT, Case, CaseEvent, FactValue
from asielwijzer.engine.compiled import compiled
from asielwijzer.law.calendars import verified_years
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.tables import DatedList

_TOP = ("format", "facts", "events", "lists", "note")
_EVENT = ("event", "date", "posted", "last_day_in_letter")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HELPED = 50
"""A search takes half a millisecond: a file of another kind, with a wrong name on every line, must not take long."""
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a case: where it is (`facts.minor`, `events[2].date`), what stands there, what is allowed."""

    place: str
    value: str
    allowed: str

    def __str__(self) -> str:
        return f"{self.place}: {self.value} is not allowed here; allowed: {self.allowed}"


class CaseError(ValueError):
    """The data is not a case. `problems` names every mistake that was found."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class CaseVocabulary:
    """The facts, events and dated lists that a case may name: those of all regimes."""

    facts: Mapping[str, Fact]
    events: Mapping[str, Event]
    lists: Mapping[str, DatedList]


@lru_cache(maxsize=1)
def case_vocabulary() -> CaseVocabulary:
    """The vocabulary of case files."""
    facts: dict[str, Fact] = {}
    events: dict[str, Event] = {}
    lists: dict[str, DatedList] = {}
    for regime in all_regimes():
        facts.update({fact.id: fact for fact in regime.facts})
        events.update({event.id: event for event in regime.of(Event)})
        lists.update({table.id: table for table in regime.of(DatedList)})
    return CaseVocabulary(facts, events, lists)


def read_case(data: object) -> Case:
    """The case that `data` (as loaded from JSON or YAML) describes.

    Raises `CaseError` with every problem: unknown names, wrong types, impossible dates, facts that cannot be true
    together. Nothing is repaired or guessed.
    """
    problems: list[Problem] = []
    if not isinstance(data, Mapping):
        raise CaseError([Problem("the file", _show(data), "an object with facts and events")])
    for key in data:
        if key not in _TOP:
            problems.append(Problem(_name(key), _show(data[key]), "only the fields " + ", ".join(_TOP)))
    if "format" in data and (data["format"] != FORMAT or isinstance(data["format"], bool)):
        problems.append(Problem("format", _show(data["format"]), str(FORMAT)))
    if "note" in data and not isinstance(data["note"], str):
        problems.append(Problem("note", _show(data["note"]), "a text"))
    facts = dict(_facts(data.get("facts", {}), problems))
    events = tuple(_events(data.get("events", []), problems))
    lists = dict(_lists(data.get("lists", {}), problems))
    if not problems:
        problems += _contradictions(Case(facts, events, lists))
    if problems:
        raise CaseError(problems)
    return Case(facts, events, lists)


def _facts(data: object, problems: list[Problem]) -> Iterator[tuple[str, FactValue]]:
    if not isinstance(data, Mapping):
        problems.append(Problem("facts", _show(data), "an object of fact names and values"))
        return
    known = case_vocabulary().facts
    for key, value in data.items():
        place = f"facts.{_name(key)}"
        fact = known.get(key) if isinstance(key, str) else None
        if fact is None:
            problems.append(Problem(place, _show(key), f"a fact name{_nearest(key, known, problems)}"))
            continue
        if value is None:
            continue  # written down as not known: the same as leaving it out
        found = _fact_value(fact, value)
        if found is None:
            problems.append(Problem(place, _show(value), _allowed(fact)))
        else:
            yield fact.id, found


def _fact_value(fact: Fact, value: object) -> FactValue | None:
    match fact:
        case YesNo():
            return value if isinstance(value, bool) else None
        case Choice():
            return value if isinstance(value, str) and value in fact.options else None
        case Text():
            return value if isinstance(value, str) and re.fullmatch(fact.pattern, value) else None
        case DateFact():
            return _day(value)


def _allowed(fact: Fact) -> str:
    match fact:
        case YesNo():
            return "true, false (leave it out when it is not known)"
        case Choice():
            return ", ".join(fact.options)
        case Text():
            return f"a code such as {fact.example}"
        case DateFact():
            return _days_allowed()


def _events(data: object, problems: list[Problem]) -> Iterator[CaseEvent]:
    if not isinstance(data, list | tuple):
        problems.append(Problem("events", _show(data), "a list of events"))
        return
    known = case_vocabulary().events
    for number, item in enumerate(data):
        place = f"events[{number}]"
        if not isinstance(item, Mapping):
            problems.append(Problem(place, _show(item), "an object with event and date"))
            continue
        for key in item:
            if key not in _EVENT:
                problems.append(Problem(f"{place}.{_name(key)}", _show(item[key]), "only " + ", ".join(_EVENT)))
        name = item.get("event")
        if not isinstance(name, str) or name not in known:
            problems.append(Problem(f"{place}.event", _show(name), f"an event name{_nearest(name, known, problems)}"))
            continue
        days = {key: _event_day(item, key, place, problems) for key in _EVENT[1:]}
        posted, received = days["posted"], days["date"]
        if posted is not None and (received is None or posted > received):
            problems.append(Problem(f"{place}.posted", str(posted), "a day on or before the date of the event"))
            continue
        yield CaseEvent(name, received, posted, days["last_day_in_letter"])


def _lists(data: object, problems: list[Problem]) -> Iterator[tuple[str, bool]]:
    if not isinstance(data, Mapping):
        problems.append(Problem("lists", _show(data), "an object of list names and true or false"))
        return
    known = case_vocabulary().lists
    for key, value in data.items():
        place = f"lists.{_name(key)}"
        if not isinstance(key, str) or key not in known:
            problems.append(Problem(place, _show(key), "a list name: " + ", ".join(known)))
        elif isinstance(value, bool):
            yield key, value
        elif value is not None:
            problems.append(Problem(place, _show(value), "true, false (leave it out when it is not known)"))


def _event_day(item: Mapping[object, object], key: str, place: str, problems: list[Problem]) -> date | None:
    value = item.get(key)
    if value is None:
        return None
    day = _day(value)
    if day is None:
        problems.append(Problem(f"{place}.{key}", _show(value), _days_allowed()))
    return day


def _day(value: object) -> date | None:
    """A date within the verified years, given as text or as YAML reads it; a moment of the day is not a date."""
    if isinstance(value, datetime):
        return None
    if isinstance(value, str):
        if not _DAY.fullmatch(value):
            return None
        try:
            value = date.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, date) and value.year in verified_years() else None


def _days_allowed() -> str:
    years = verified_years()
    return f"a date such as 2026-05-15, in the years {years.start} to {years.stop - 1}"


def _contradictions(case: Case) -> Iterator[Problem]:
    for regime in all_regimes():
        law = compiled(regime)
        for names in (law.contradicts(law.atoms.profile(case, date.max)),):
            if names:
                place = ", ".join(f"facts.{name}" for name in names)
                yield Problem(place, "this combination", "facts that can be true of one person at once")
                return


def _name(key: object) -> str:
    return key if isinstance(key, str) and key.isidentifier() else _show(key)


def _nearest(name: object, known: Mapping[str, object], problems: list[Problem]) -> str:
    """The nearest known names, to help with a typing mistake; searched for the first problems of a file only."""
    from difflib import get_close_matches

    sought = isinstance(name, str) and len(problems) < _HELPED
    near = get_close_matches(str(name), list(known), n=3) if sought else []
    return f", perhaps {' or '.join(near)}" if near else " (see the schema of case files)"


def _show(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"
