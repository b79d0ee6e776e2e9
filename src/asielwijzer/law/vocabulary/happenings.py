# SPDX-License-Identifier: EUPL-1.2
"""Events: what happens in a case, each with its date; who acts; and the moments from which terms run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from asielwijzer.law.vocabulary.conditions import Condition, Happened, LatestMoveIs, OnOrAfter

if TYPE_CHECKING:
    from asielwijzer.law.vocabulary.deadlines import Deadline
    from asielwijzer.law.vocabulary.facts import DateFact

ONE_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone who acts in the procedure, or who may be there. `person_side`: the person, or someone acting for them."""

    id: str
    person_side: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in a case on a day, by an act of `by`."""

    id: str
    by: Actor

    @property
    def happened(self) -> Condition:
        """The condition that the case records this event."""
        return Happened(self)

    def on_or_after(self, day: date) -> Condition:
        """The condition that the event is on `day` or later; unknown when its date is not known."""
        return OnOrAfter(self, day)

    def before(self, day: date) -> Condition:
        """The condition that the event is earlier than `day`; unknown when its date is not known."""
        return ~OnOrAfter(self, day)

    def between(self, since: date, until: date) -> Condition:
        """The condition that the event is in the period, both days included."""
        return OnOrAfter(self, since) & ~OnOrAfter(self, until + ONE_DAY)


@dataclass(frozen=True, slots=True)
class Moves:
    """A group of events of which only the last one counts, such as moves between procedures."""

    id: str
    events: tuple[Event, ...]

    def latest_is(self, event: Event) -> Condition:
        """The condition that the last recorded event of the group is `event`."""
        if event not in self.events:
            raise ValueError(f"{event.id} is not one of the moves {self.id}")
        return LatestMoveIs(self, event)

    @property
    def none_recorded(self) -> Condition:
        """The condition that the case records no event of the group."""
        return LatestMoveIs(self, None)


@dataclass(frozen=True, slots=True)
class Later:
    """The later of the moments; not known until all are."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """The first of the moments, in this order, that the case records."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class EndOf:
    """The last day of a term, as extended where an extension applies."""

    deadline: Deadline


@dataclass(frozen=True, slots=True)
class ChosenBy:
    """One moment where `when` holds, else another. While that is unknown, both are shown."""

    when: Condition
    then: Moment
    otherwise: Moment


Moment: TypeAlias = "Event | Later | FirstKnown | EndOf | ChosenBy | DateFact"


def moments_within(moment: Moment) -> Iterator[Moment]:
    """The moment itself and every moment that it is made of."""
    yield moment
    match moment:
        case Later(moments) | FirstKnown(moments):
            for each in moments:
                yield from moments_within(each)
        case ChosenBy(_, then, otherwise):
            yield from moments_within(then)
            yield from moments_within(otherwise)


def later_of(*moments: Moment) -> Later:
    """The later of the moments."""
    return Later(moments)


def first_known(*moments: Moment) -> FirstKnown:
    """The first of the moments that the case records."""
    return FirstKnown(moments)


@dataclass(frozen=True, slots=True)
class Validity:
    """From which day until which day a declaration holds, and which date of the case counts for that."""

    by: Event
    since: date | None = None
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether `day` lies in the period."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)

    @property
    def condition(self) -> Condition | None:
        """The same as a condition of the case, or `None` when it holds always."""
        if self.since is not None and self.until is not None:
            return self.by.between(self.since, self.until)
        if self.since is not None:
            return self.by.on_or_after(self.since)
        if self.until is not None:
            return self.by.before(self.until + ONE_DAY)
        return None
