# SPDX-License-Identifier: EUPL-1.2
"""Each declaration as an entry of the law book."""

from __future__ import annotations

from collections.abc import Iterator

from asielwijzer.cli import phrases
from asielwijzer.cli.lawbook.grounds import Grounds
from asielwijzer.cli.lawbook.pieces import Entry, Line, Row, Span, joined, line
from asielwijzer.law.vocabulary.conditions import ALWAYS, And, Condition, Or
from asielwijzer.law.vocabulary.deadlines import Consequence, CountedBy, Deadline, Extension, Window
from asielwijzer.law.vocabulary.decisions import Decision, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import Actor, ChosenBy, EndOf, Event, FirstKnown, Later, Moment
from asielwijzer.law.vocabulary.statements import (
    Breach,
    Duty,
    Leaflet,
    Letter,
    Notice,
    Organisation,
    Right,
)
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Term, Unit

KINDS: dict[type[Declaration], tuple[str, str]] = {
    Rule: ("rule", "rules"),
    Deadline: ("deadline", "deadlines"),
    Extension: ("extension", "deadlines"),
    Step: ("step", "steps"),
    Right: ("right", "rights"),
    Duty: ("duty", "duties"),
    Notice: ("notice", "notices"),
    Letter: ("letter", "letters"),
    Leaflet: ("leaflet", "leaflets"),
    Organisation: ("organisation", "organisations"),
    Breach: ("breach", "breaches"),
}
"""What each kind of declaration is called in the book, and the kind of its words."""

_MANY = 3
"""From so many parts on, a condition is shown line by line."""


class Declared(Grounds):
    """Makes entries of the declarations of one regime."""

    def declaration(self, declaration: Declaration, order: int = 0) -> Entry:
        """A declaration with all it says and rests on. `order` is the place of a rule in its decision."""
        kind, texts = KINDS[type(declaration)]
        rows = [*self._own(declaration, order), *self.grounds(declaration)]
        return Entry(
            self.place(kind, declaration.id),
            self.words.book("kinds", kind),
            declaration.id,
            self.words.title(texts, declaration.id),
            self.words.further(texts, declaration.id),
            tuple(rows),
        )

    def decision(self, decision: Decision) -> Iterator[Entry]:
        """A decision, and its rules in their order."""
        arises = [] if decision.arises is ALWAYS else [self.row("arises", *self._when(decision.arises))]
        ways = tuple(line(self.words.title("outcomes", outcome.key)) for outcome in decision.outcomes)
        yield Entry(
            self.place("decision", decision.id),
            self.words.book("kinds", "decision"),
            decision.id,
            self.words.title("outcomes", decision.id),
            rows=(*arises, self.row("options", *ways)),
        )
        for number, rule in enumerate(decision.rules, start=1):
            yield self.declaration(rule, number)

    def _own(self, declaration: Declaration, order: int) -> Iterator[Row]:
        if order:
            yield self.row("order", line(str(order)))
        yield self.row("when", *self._when(declaration.when))
        match declaration:
            case Rule():
                yield self.row("then", line(self.words.title("outcomes", declaration.then.key)))
            case Deadline():
                yield from self._deadline(declaration)
            case Extension():
                yield self.row("of", line(self._to("deadline", "deadlines", declaration.of.id)))
                yield self.row("by_term", line(self._term(declaration.by)))
                yield self.row("bound", self._actors(declaration.bound))
                if declaration.at_most is not None:
                    yield self.row("at_most", line(self._term(declaration.at_most)))
            case Step():
                yield from self._step(declaration)
            case Right() if declaration.against is not None:
                yield self.row("against", self._actors(declaration.against))
            case Duty():
                yield from self._consequence("if_missed", declaration.if_missed)
            case Breach():
                yield self.row("breaker", self._actors(declaration.by))
                yield from self._consequence("consequence", declaration.consequence)
            case Letter():
                yield self.row("sender", self._actors(declaration.sender))

    def _when(self, condition: Condition) -> Iterator[Line]:
        """A condition; one of many parts, line by line."""
        if not isinstance(condition, And | Or) or len(condition.parts) < _MANY:
            yield line(phrases.condition(condition, self.words))
            return
        joint = self.words.book("and" if isinstance(condition, And) else "or")
        for number, part in enumerate(condition.parts):
            said = phrases.condition(part, self.words, inner=True)
            yield line(f"{joint} {said}" if number else said)

    def _deadline(self, deadline: Deadline) -> Iterator[Row]:
        yield self.row("bound", self._actors(deadline.bound))
        if deadline.act:
            yield self.row("act", *(line(self._event(event)) for event in deadline.act))
        within = deadline.within
        if isinstance(within, Window):
            least, most = self._term(within.least), self._term(within.most)
            limits = f"{self.label('least')} {least}, {self.label('most')} {most}"
            yield self.row("term", line(f"{limits} ({self.words.say('unsettled')})"))
        else:
            yield self.row("term", line(self._term(within)))
        yield self.row("counting", line(self._counting(deadline)))
        yield self.row("start", self._moment(deadline.after))
        if deadline.backward:
            yield self.row("backward", line(self.label("yes")))
        yield self.row("nature", line(self.words.book("natures", deadline.nature.value)))
        if deadline.posted_within is not None:
            yield self.row("posted_within", line(self._term(deadline.posted_within)))
        if deadline.other_start is not None:
            other = deadline.other_start
            yield self.row("other_start", self._moment(other.after), *self.dispute(other.disputed))
        yield from self._consequence("if_missed", deadline.if_missed)

    def _step(self, step: Step) -> Iterator[Row]:
        yield self.row("phase", line(self.words.title("phases", step.phase.id)))
        yield self.row("by", self._actors(*step.by))
        if step.present:
            yield self.row("present", self._actors(*step.present))
        if step.done:
            yield self.row("done", *(line(self._event(event)) for event in step.done))
        if step.follows:
            yield self.row("follows", *(line(self._to("step", "steps", before.id)) for before in step.follows))
        if step.deadline is not None:
            yield self.row("deadline", line(self._to("deadline", "deadlines", step.deadline.id)))
        if step.usual is not None:
            yield self.row("usual", line(self._term(step.usual)))
        if step.leads_to:
            yield self.row("leads_to", *(line(phrases.condition(way, self.words)) for way in step.leads_to))

    def _consequence(self, label: str, consequence: Consequence | None) -> Iterator[Row]:
        if consequence is None:
            return
        yield self.row(label, line(self._to("consequence", "consequences", consequence.id)))
        if consequence.remedies:
            yield self.row("remedies", *(line(self.words.title("remedies", each)) for each in consequence.remedies))

    def _counting(self, deadline: Deadline) -> str:
        def way(value: str) -> str:
            ways = self.words.kind("counting").get("ways", {})
            return str(ways.get(value, value))

        counting = deadline.counting
        if not isinstance(counting, CountedBy):
            return way(counting.value)
        when = phrases.condition(counting.when, self.words)
        otherwise = f"{self.label('otherwise')}: {way(counting.otherwise.value)}"
        return f"{self.label('if')} {when}: {way(counting.then.value)}; {otherwise}"

    def _moment(self, moment: Moment) -> Line:
        match moment:
            case Event():
                return line(self._event(moment))
            case DateFact():
                return line(self._to("date", "facts", moment.id))
            case EndOf(deadline):
                before, _, after = self.words.book("moments", "end_of").partition("{deadline}")
                return line(before, self._to("deadline", "deadlines", deadline.id), after)
            case Later(moments) | FirstKnown(moments):
                kind = "later_of" if isinstance(moment, Later) else "first_known"
                parts = joined([self._moment(each) for each in moments], "; ")
                return line(f"{self.words.book('moments', kind)} (", *parts, ")")
            case ChosenBy(when, then, otherwise):
                condition = phrases.condition(when, self.words)
                return line(
                    f"{self.label('if')} {condition}: ",
                    *self._moment(then),
                    f"; {self.label('otherwise')}: ",
                    *self._moment(otherwise),
                )

    def _term(self, length: Term) -> str:
        if length.unit is Unit.PROCEDURE_DAY:
            return self.words.book("procedure_day").format(number=length.number)
        return phrases.term(length, self.words)

    def _event(self, event: Event) -> Span:
        return self._to("event", "events", event.id)

    def _to(self, kind: str, texts: str, ident: str) -> Span:
        return Span(self.words.title(texts, ident), f"#{self.place(kind, ident)}")

    def _actors(self, *actors: Actor) -> Line:
        return line(", ".join(self.words.title("actors", actor.id) for actor in actors))
