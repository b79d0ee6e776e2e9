# SPDX-License-Identifier: EUPL-1.2
"""A small law without faults, for tests that break it in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Actor, Event, Moves, Validity
from asielwijzer.law.vocabulary.registry import Chapter, Regime
from asielwijzer.law.vocabulary.sources import Scheme, Work
from asielwijzer.law.vocabulary.statements import Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.law.vocabulary.terms import Counting, weeks

CODE = Work("Code", Scheme.BWB, "BWBR0000001", "Code of <tests> & trials")
SOURCE = CODE("1", 2, "a")
SINCE, UNTIL = date(2021, 1, 1), date(2021, 12, 31)

OFFICE, PERSON = Actor("office"), Actor("person")
asked, decided, appealed = Event("asked", PERSON), Event("decided", OFFICE), Event("appealed", PERSON)
MOVES = Moves("moves", (decided, appealed))

urgent, at_border = YesNo("urgent"), YesNo("at_border")
answer = Choice("answer", ("granted", "refused"))
GRANTED, REFUSED = answer.option("granted"), answer.option("refused")

FAST, SLOW = Outcome("procedure", "fast"), Outcome("procedure", "slow")
OPEN, CLOSED = Outcome("position", "open"), Outcome("position", "closed")


def rule(ident: str, then: Outcome, when: Condition = ALWAYS) -> Rule:
    return Rule(id=ident, then=then, when=when, source=SOURCE)


def right(ident: str, when: Condition = ALWAYS, **rest: Any) -> Right:
    return Right(id=ident, when=when, **{"source": SOURCE, **rest})


def decision(ident: str, *rules: Rule) -> Decision:
    return Decision(ident, rules)


def replace_term(**changes: Any) -> Deadline:
    """The term of the small law with some of its fields changed."""
    return replace(appeal_term, **changes)


PHASE = Phase("only_phase")
appeal_term = Deadline(
    id="APPEAL",
    bound=PERSON,
    act=(appealed,),
    within=weeks(4),
    after=decided,
    counting=Counting.ATW,
    when=REFUSED,
    if_missed=Consequence("too_late", ("ask_why",)),
    source=SOURCE,
)
ask = Step(id="ask", phase=PHASE, by=(PERSON,), done=(asked,), source=SOURCE)
decide = Step(
    id="decide",
    phase=PHASE,
    by=(OFFICE,),
    done=(decided,),
    follows=(ask,),
    when=FAST | SLOW,
    leads_to=(REFUSED,),
    source=SOURCE,
)
appeal = Step(
    id="appeal",
    phase=PHASE,
    by=(PERSON,),
    done=(appealed,),
    follows=(decide,),
    deadline=appeal_term,
    when=REFUSED,
    source=SOURCE,
)

procedure = decision("procedure", rule("fast", FAST, urgent & ~at_border), rule("slow", SLOW))
position = decision("position", rule("closed", CLOSED, MOVES.latest_is(appealed)), rule("open", OPEN))


@dataclass(frozen=True)
class SmallLaw:
    """The parts of a law. `replace` one of them, or add items, and ask for the regime."""

    procedure: Decision = procedure
    position: Decision = position
    steps: tuple[Step, ...] = (ask, decide, appeal)
    deadlines: tuple[Deadline, ...] = (appeal_term,)
    more: tuple[object, ...] = ()
    leads_on: tuple[Condition, ...] = (REFUSED,)

    def regime(self) -> Regime:
        items = (
            urgent, at_border, answer, asked, decided, appealed, MOVES, PHASE,
            self.procedure, self.position, *self.deadlines, *self.steps, *self.more,
        )  # fmt: skip
        chapter = Chapter("everything", "Everything there is", items)
        applies = Validity(asked, SINCE, UNTIL)
        return Regime("small", applies, self.procedure, self.position, (chapter,), self.leads_on)


def law(**changes: Any) -> Regime:
    """The small law, not checked, with some of its parts changed."""
    return replace(SmallLaw(), **changes).regime()
