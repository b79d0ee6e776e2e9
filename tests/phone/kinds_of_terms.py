# SPDX-License-Identifier: EUPL-1.2
"""A small law with terms of kinds that the Dutch laws do not combine, and cases under it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, Nature, OtherStart, Window
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, Validity, later_of
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.sources import Dispute
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, weeks, working_days
from tests.engine.small_law import (
    OFFICE,
    PERSON,
    SINCE,
    SOURCE,
    UNTIL,
    appeal_term,
    appealed,
    asked,
    at_border,
    decided,
    law,
    urgent,
)
from tests.phone.cases import Asked

TWO_WEEKS = weeks(2)
DISPUTE = Dispute("which_day", SOURCE | SOURCE)
BY_URGENCY = CountedBy(urgent, Counting.ATW, Counting.CALENDAR)


def term(ident: str, after: object = decided, within: Term | Window = TWO_WEEKS, **rest: object) -> Deadline:
    made = replace(appeal_term, id=ident, after=after, within=within, when=~at_border)  # type: ignore[arg-type]
    return replace(made, **rest)  # type: ignore[arg-type]


def extension(ident: str, of: Deadline, by: Term, **rest: object) -> Extension:
    made = Extension(id=ident, of=of, by=by, bound=OFFICE, source=SOURCE)
    return replace(made, **rest)  # type: ignore[arg-type]


def many_kinds_of_terms() -> Regime:
    """The small law with many more terms."""
    disputed = term("DISPUTED", other_start=OtherStart(asked, DISPUTE))
    chosen = term("CHOSEN", ChosenBy(urgent, asked, decided))
    lengthened = term("LENGTHENED", ChosenBy(urgent, asked, decided), days(20), counting=Counting.ATW)
    terms = (
        appeal_term,
        disputed,
        chosen,
        lengthened,
        term("UNSETTLED", within=Window(weeks(1), weeks(4)), counting=BY_URGENCY, disputed=DISPUTE),
        term("UNSETTLED-AFTER", ChosenBy(urgent, asked, decided), Window(weeks(1), weeks(4)), counting=BY_URGENCY),
        term("LATER", later_of(EndOf(disputed), ChosenBy(urgent, decided, asked))),
        term("AFTER-LENGTHENED", EndOf(lengthened), working_days(3), counting=Counting.WORKING_DAYS),
        term("AFTER-CHOSEN", EndOf(chosen), counting=BY_URGENCY, nature=Nature.PERIOD),
        term("WAIT", later_of(asked, decided), nature=Nature.EARLIEST),
        term("WAIT-LENGTHENED", asked, nature=Nature.EARLIEST, posted_within=days(3)),
        term("POSTED", posted_within=days(3), seldom_recorded=True),
        term("BEFORE", within=days(9), backward=True, nature=Nature.EARLIEST, act=(asked,)),
    )
    extensions = (
        extension("E1", lengthened, days(5), confidence=appeal_term.confidence),
        extension("E2", lengthened, weeks(1), when=urgent, at_most=days(26), disputed=DISPUTE),
        extension("E3", lengthened, days(2), when=urgent | at_border),
        extension("E4", disputed, months(1), when=~urgent),
        extension("E5", terms[10], months(1), when=urgent),
    )
    never = Validity(Event("never_recorded", PERSON), SINCE, UNTIL)  # so that both sides are told which law it is
    return replace(law(deadlines=terms, more=extensions), applies=never)


def small_cases(seed: int, number: int) -> Iterator[Asked]:
    """Cases under the small law: the events within some weeks of one another, on days that are off at times."""
    chance = random.Random(seed)
    for count in range(number):
        facts = {fact.id: chance.random() < 0.5 for fact in (urgent, at_border) if chance.random() < 0.5}
        facts = {**facts, "at_border": False} if chance.random() < 0.5 else facts
        events = tuple(_event(chance) for _ in range(chance.randrange(6)))
        yield Asked(f"small {seed}/{count}", Case(facts, events), _day(chance), "small")


def _event(chance: random.Random) -> CaseEvent:
    name = chance.choice((asked.id, decided.id, appealed.id))
    day = None if chance.random() < 0.1 else _day(chance)
    posted = None if day is None or chance.random() < 0.7 else day - timedelta(chance.randrange(5))
    return CaseEvent(name, day, posted, None if chance.random() < 0.8 else _day(chance))


def _day(chance: random.Random) -> date:
    return date(2021, 12, 1) + timedelta(chance.randrange(40))
