# SPDX-License-Identifier: EUPL-1.2
"""Cases for the phone: those of the other tests, and drawn ones of every degree of being known."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import asielwijzer
from asielwijzer.cli.files import read_file
from asielwijzer.engine.case import FORMAT, Case, CaseEvent, FactValue
from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, YesNo
from asielwijzer.law.vocabulary.tables import DatedList
from tests.engine.strategies import CODES, LAST_DAY, OLD, PACT, Ground
from tests.law.published.collection import ASSESSED, case_of

SCRIPT = Path(asielwijzer.__file__).parent / "guide" / "static" / "guide" / "law.js"
GOLDEN = Path(__file__).parent.parent / "golden"
SINCE = date(2021, 1, 4)


class Asked(NamedTuple):
    """One thing to ask of both evaluators: a case on a day, with what to call it; `under`: a law that is known."""

    name: str
    case: Case
    on: date
    under: str | None = None

    def as_data(self) -> dict[str, Any]:
        """The same as data: the case in the form of case files."""
        return {"case": case_data(self.case), "on": self.on.isoformat(), "under": self.under}


def case_data(case: Case) -> dict[str, Any]:
    """A case in the form of case files."""
    return {
        "format": FORMAT,
        "facts": {name: _text(value) for name, value in case.facts.items()},
        "lists": dict(case.lists),
        "events": [
            {
                "event": item.event,
                "date": _text(item.date),
                "posted": _text(item.posted),
                "last_day_in_letter": _text(item.last_day_in_letter),
            }
            for item in case.events
        ],
    }


def _text(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def golden_cases() -> Iterator[Asked]:
    """The whole cases whose answers were read and agreed."""
    for path in sorted(GOLDEN.glob("*.yaml")):
        yield Asked(path.stem, read_file(str(path)), date.fromisoformat(path.stem.partition("@")[2]))


def published_cases() -> Iterator[Asked]:
    """The cases of published rulings and pages."""
    for entry in ASSESSED:
        yield Asked(entry["id"], case_of(entry), entry["assessed_on"])


def drawn_cases(seed: int, number: int) -> Iterator[Asked]:
    """So many cases of both laws by turns; the same for the same seed."""
    chance = random.Random(seed)
    for count in range(number):
        ground = (OLD, PACT)[count % 2]
        yield Asked(
            f"drawn {seed}/{count}", _case(chance, ground), _day(chance), chance.choice((None, ground.regime.id))
        )


def careless_cases(seed: int, number: int) -> Iterator[Asked]:
    """The same without a look at what can be true together: many contradict themselves."""
    chance = random.Random(seed)
    for count in range(number):
        ground = (OLD, PACT)[count % 2]
        names = [name for name in ground.facts if chance.random() < 0.1]
        facts = {name: _value(chance, ground.facts[name]) for name in names}
        events = (*_lodged(chance, ground), *(_event(chance, ground, ()) for _ in range(5)))
        yield Asked(f"careless {seed}/{count}", Case(facts, events), _day(chance))


def _case(chance: random.Random, ground: Ground) -> Case:
    """A case that can occur: what would contradict what was drawn before is left out."""
    case = Case({}, _lodged(chance, ground), _lists(chance, ground))
    for _ in range(chance.choice((0, 1, 3, 6, 10, 20, 40))):
        longer = Case({}, (*case.events, _event(chance, ground, case.events)), case.lists)
        case = longer if ground.can_occur(longer) else case
    known = chance.choice((0.0, 0.05, 0.2, 0.5, 0.9))
    for name in [name for name in ground.facts if chance.random() < known or _chooses(chance, ground, name, known)]:
        fuller = case.with_fact(name, _value(chance, ground.facts[name]))
        case = fuller if ground.can_occur(fuller) else case
    return case


def _chooses(chance: random.Random, ground: Ground, name: str, known: float) -> bool:
    """The facts that choose the procedure are known more often, because most of the law turns on them."""
    return known > 0 and name in ground.named_first and chance.random() < 0.7


def _lodged(chance: random.Random, ground: Ground) -> tuple[CaseEvent, ...]:
    days = (ground.until - ground.since).days
    lodged = ground.since + timedelta(chance.randrange(days + 1))
    wished = CaseEvent("asylum_wish_made", lodged - timedelta(chance.randrange(30)))
    recorded = CaseEvent(APPLICATION_LODGED.id, lodged)
    again = CaseEvent(APPLICATION_LODGED.id, lodged + timedelta(chance.randrange(400)))
    undated = CaseEvent(APPLICATION_LODGED.id, None)
    ways = ((recorded,), (wished, recorded), (wished, recorded), (again, wished, recorded), (wished,), (undated,))
    return chance.choice(ways)


def _event(chance: random.Random, ground: Ground, before: tuple[CaseEvent, ...]) -> CaseEvent:
    """An event, at times on the day of one before it or a day away, and at times one that happened before."""
    names = [each for each in ground.events if each != APPLICATION_LODGED.id]
    again = [item.event for item in before if item.event != APPLICATION_LODGED.id]
    name = chance.choice(again if again and chance.random() < 0.2 else names)
    days = [item.date for item in before if item.date is not None]
    near = days and chance.random() < 0.4
    day = chance.choice(days) + timedelta(chance.randrange(-1, 2)) if near else _day(chance)
    match chance.randrange(8):
        case 0:
            return CaseEvent(name, None)
        case 1:
            return CaseEvent(name, day, posted=day - timedelta(chance.randrange(12)))
        case 2:
            return CaseEvent(name, day, last_day_in_letter=day + timedelta(chance.randrange(40)))
    return CaseEvent(name, day)


def _day(chance: random.Random) -> date:
    if chance.random() < 0.4:
        return date(2024, 12, 20) + timedelta(chance.randrange(45))
    return SINCE + timedelta(chance.randrange((LAST_DAY - SINCE).days))


def _lists(chance: random.Random, ground: Ground) -> dict[str, bool]:
    return {table.id: chance.random() < 0.5 for table in ground.regime.of(DatedList) if chance.random() < 0.2}


def _value(chance: random.Random, fact: Fact) -> FactValue:
    match fact:
        case YesNo():
            return chance.random() < 0.4
        case Choice():
            return chance.choice(fact.options)
        case DateFact():
            return _day(chance)
    return chance.choice(CODES)
