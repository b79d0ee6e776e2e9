# SPDX-License-Identifier: EUPL-1.2
"""Ids put into words: conditions, terms, counting steps, sources."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date

from asielwijzer.engine.explain import Reason
from asielwijzer.law.calendars import Counted, CountingStep, StepKind
from asielwijzer.law.vocabulary.conditions import (
    Always,
    And,
    Condition,
    Happened,
    Is,
    Known,
    LatestMoveIs,
    Listed,
    Not,
    OnOrAfter,
    Or,
    TextIs,
)
from asielwijzer.law.vocabulary.decisions import Outcome
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.facts import DateFact, YesNo
from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.vocabulary.terms import Counting, Term
from asielwijzer.words import Words

_FIRST_DAY_COUNTS = (Counting.PROCEDURE_DAYS, Counting.PROCEDURE_DAYS_SCHIPHOL)


def leaf(condition: Condition, value: bool | None, words: Words) -> str:
    """One atom or outcome with its value, as a short phrase."""
    match condition:
        case OnOrAfter(moment, day):
            kind = "facts" if isinstance(moment, DateFact) else "events"
            subject = words.text(kind, moment.id, "label" if kind == "facts" else "")
            form = "before" if value is False else "on_or_after"
            return words.say(form, subject=subject, day=words.day(day))
        case Listed(entry, _, _):
            return words.say(
                "not_on_list" if value is False else "on_list", subject=words.text("facts", entry.id, "label")
            )
        case LatestMoveIs(_, None):
            text = words.say("no_move")
        case LatestMoveIs(_, event) if event is not None:
            text = words.say("latest_move", event=words.text("events", event.id))
        case YesNo():
            text = words.text("facts", condition.id, "label")
        case Is(choice, option):
            text = f"{words.text('facts', choice.id, 'label')}: {words.option(choice.id, option)}"
        case TextIs(text_fact, code):
            text = f"{words.text('facts', text_fact.id, 'label')}: {code}"
        case Happened(event):
            text = words.text("events", event.id)
        case Outcome():
            text = words.text("outcomes", condition.key)
        case _:
            raise TypeError(f"{condition!r} has no phrase")
    return words.say("is_not", text=text) if value is False else text


def condition(tree: Condition, words: Words, *, holds: bool = True, inner: bool = False) -> str:
    """A whole condition, such as `A and not B, or C`. A `not` is said of each of its parts (`holds`)."""
    match tree:
        case Always():
            return words.text("lawbook", "always" if holds else "never")
        case Not(part):
            return condition(part, words, holds=not holds, inner=inner)
        case And(parts) | Or(parts):
            said = [condition(part, words, holds=holds, inner=True) for part in parts]
            if isinstance(tree, And) == holds:
                return f" {words.text('lawbook', 'and')} ".join(said)
            simple = all(not isinstance(part, And | Or | Not) for part in parts)
            joint = " " if simple else ", "
            joined = f"{joint}{words.text('lawbook', 'or')} ".join(said)
            return f"({joined})" if inner and len(said) > 1 else joined
        case Known(fact):
            text = words.text("lawbook", "known").format(text=words.text("facts", fact.id, "label"))
            return text if holds else words.say("is_not", text=text)
        case LatestMoveIs(_, event) if event is not None:
            text = words.text("lawbook", "last").format(event=words.text("events", event.id))
            return text if holds else words.say("is_not", text=text)
    return leaf(tree, holds, words)


def reasons(items: Iterable[Reason], words: Words) -> str:
    """Several reasons in one line."""
    return "; ".join(leaf(item.leaf, item.value, words) for item in items)


def about(name: str, words: Words, known: Container[str] = ()) -> str:
    """A fact or event that is still to be found out, by its label; a known fact may meet a list that is not settled."""
    if name in words.kind("facts"):
        label = words.text("facts", name, "label")
        return f"{label} ({words.say('list_not_settled')})" if name in known else label
    if name in words.kind("events"):
        return words.text("events", name)
    return name


def term(length: Term, words: Words) -> str:
    """A length of time, such as `4 weeks`."""
    one, many = words.kind("counting")["units"][length.unit.value]
    return f"{length.number} {one if length.number == 1 else many}"


def counting_step(step: CountingStep, counted: Counted, words: Words, *, backward: bool = False) -> str:
    """One step of a count."""
    texts = words.kind("counting")
    kind = step.kind.value
    if step.kind is StepKind.START and counted.counting in _FIRST_DAY_COUNTS:
        kind = "start-counts"
    if step.kind is StepKind.LAST_DAY and backward:
        kind = "last-day-backward"
    text: str = texts["kinds"][kind]
    reason = texts["reasons"][step.reason.value] if step.reason else ""
    return text.format(day=words.day(step.day), term=term(counted.term, words), reason=reason)


def sources(declaration: Declaration) -> str:
    """The citations of a declaration in one line."""
    return ", ".join(source.label for source in declaration.source)


def citation(source: Source) -> str:
    """One citation."""
    return source.label


def day_or_unknown(day: date | None, words: Words) -> str:
    """A date in words, or that it is not known."""
    return words.say("unknown_date") if day is None else words.day(day)
