# SPDX-License-Identifier: EUPL-1.2
"""Deadlines: who must do what within which term after which moment, and what follows if not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Actor, Event, Moment
from asielwijzer.law.vocabulary.sources import Dispute
from asielwijzer.law.vocabulary.terms import Counting, Term


class Nature(Enum):
    """What the last day of a term means."""

    LATEST = "latest"
    """The act must be done on the last day at the latest."""
    EARLIEST = "earliest"
    """The act may not be done before the term is over: the day after the last day is the first that will do."""
    PERIOD = "period"
    """Something lasts until the last day; no act is awaited."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows when a term is missed, and what can still be done (`remedies`, as ids)."""

    id: str
    remedies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """A term of which the source gives only the limits: at least `least`, at most `most`."""

    least: Term
    most: Term


@dataclass(frozen=True, slots=True)
class CountedBy:
    """A way of counting that depends on the case: `then` where `when` holds, else `otherwise`."""

    when: Condition
    then: Counting
    otherwise: Counting


@dataclass(frozen=True, slots=True)
class OtherStart:
    """Another moment from which courts let the same term run."""

    after: Moment
    disputed: Dispute


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Declaration):
    """`bound` must do `act` `within` a term `after` a moment; if not, `if_missed` follows.

    Several acts meet it when any of them does. `backward` terms count back from the moment.
    `posted_within`: an act that was posted in time counts when it is received within this term after the last
    day (Awb 6:9). `other_start` names the start that other courts take. `seldom_recorded`: case files seldom hold
    the act, so that its absence says nothing.
    """

    bound: Actor
    within: Term | Window
    after: Moment
    counting: Counting | CountedBy
    act: tuple[Event, ...] = ()
    nature: Nature = Nature.LATEST
    if_missed: Consequence | None = None
    backward: bool = False
    posted_within: Term | None = None
    other_start: OtherStart | None = None
    seldom_recorded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(Declaration):
    """A term that lengthens another: the two are one term, counted from the start of the first.

    `at_most` caps the whole. The extension itself has no separate act: it moves the last day of `of`.
    """

    of: Deadline
    by: Term
    bound: Actor
    at_most: Term | None = None
