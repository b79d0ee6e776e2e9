# SPDX-License-Identifier: EUPL-1.2
"""Procedures of both laws and their steps, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse

from asielwijzer import catalogue
from asielwijzer.api.asked import Asked
from asielwijzer.api.laws import governing, ground, holds, laws_document, not_found, rests_on
from asielwijzer.api.texts import said, said_each, said_if_any
from asielwijzer.catalogue import Procedure, StepOf
from asielwijzer.engine.documents import length_document
from asielwijzer.law.vocabulary.conditions import Is
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.decisions import Outcome, Rule
from asielwijzer.law.vocabulary.happenings import Actor, Event, moments_within
from asielwijzer.law.vocabulary.steps import Phase
from asielwijzer.words import links

Json = dict[str, Any]


def all_procedures(asked: Asked) -> Json:
    """Every procedure of every law that governs."""
    found = [_head(each, asked) for each in catalogue.procedures().values() if _rules(each, asked)]
    return {"laws": laws_document(asked), "procedures": found}


def procedure(asked: Asked, slug: str) -> Json:
    """One procedure: the rules that lead to it, and its steps by part of the procedure."""
    found = _procedure(asked, slug)
    return {
        **_head(found, asked),
        "rules": [{"id": rule.id, "text": said(asked.lang, "rules", rule.id)} for rule in _rules(found, asked)],
        "phases": [
            {**_phase(phase, asked), "steps": [_step_head(found, each, asked) for each in steps]}
            for phase, steps in _phases(found, asked)
        ],
    }


def step(asked: Asked, slug: str, ident: str) -> Json:
    """One step of a procedure: who acts, who may be there, in which term, and where it leads."""
    found = _procedure(asked, slug)
    steps = {each.step.id: each for _, steps in _phases(found, asked) for each in steps}
    if ident not in steps:
        raise not_found("id", ident, (each.step.id for _, steps in found.phases for each in steps), asked.on)
    step_of = steps[ident]
    lang, declared, linked = asked.lang, step_of.step, links.step_links().get(ident, {})
    known = catalogue.by_id(found.regime)
    return {
        **_step_head(found, step_of, asked),
        "procedure": slug,
        "text": said(lang, "steps", ident, "text"),
        "phase": _phase(declared.phase, asked),
        "by": [actor_document(each, lang) for each in declared.by],
        "present": [actor_document(each, lang) for each in declared.present],
        "done": [_event(each, lang) for each in declared.done],
        "follows": [each.id for each in declared.follows if each.id in steps],
        "deadline": _deadline(declared.deadline, asked),
        "usual": length_document(declared.usual) if declared.usual else None,
        "ways": [_way(found, each, asked) for each in declared.leads_to],
        "help": {
            "prepare": said_each(lang, "step_help", ident, "prepare"),
            **{part: said_if_any(lang, "step_help", ident, part) for part in ("must", "if_not", "next")},
        },
        **{name: [each for each in linked.get(name, ()) if each in known] for name in ("letters", "leaflets")},
    }


def actor_document(actor: Actor, lang: str) -> Json:
    """Somebody who acts, with what the texts call them."""
    return {"id": actor.id, "name": said(lang, "actors", actor.id)}


def _procedure(asked: Asked, slug: str) -> Procedure:
    found = catalogue.procedures().get(slug)
    if found is None or not _rules(found, asked):
        raise not_found("slug", slug, catalogue.procedures(), asked.on)
    return found


def _rules(found: Procedure, asked: Asked) -> tuple[Rule, ...]:
    """The rules that lead to a procedure for applications of the day; none when its law does not govern."""
    if found.regime not in governing(asked.on):
        return ()
    return tuple(rule for rule in found.rules if holds(rule, asked.on))


def _phases(found: Procedure, asked: Asked) -> Iterator[tuple[Phase, list[StepOf]]]:
    for phase, steps in found.phases:
        if held := [each for each in steps if holds(each.step, asked.on)]:
            yield phase, held


def _head(found: Procedure, asked: Asked) -> Json:
    return {
        "slug": found.slug,
        "id": found.outcome.id,
        "href": reverse("api:procedure", args=[found.slug]),
        "name": said(asked.lang, "outcomes", found.outcome.key),
        **rests_on(((found.regime, rule) for rule in _rules(found, asked)), asked.lang),
    }


def _step_head(found: Procedure, step_of: StepOf, asked: Asked) -> Json:
    declared = step_of.step
    return {
        "id": declared.id,
        "href": reverse("api:step", args=[found.slug, declared.id]),
        "name": said(asked.lang, "steps", declared.id, "label"),
        "certain": step_of.certain,
        **rests_on([(found.regime, declared)], asked.lang),
    }


def _phase(phase: Phase, asked: Asked) -> Json:
    return {"id": phase.id, "name": said(asked.lang, "phases", phase.id), "aside": phase.aside}


def _event(event: Event, lang: str) -> Json:
    return {"id": event.id, "name": said(lang, "events", event.id)}


def _deadline(deadline: Deadline | None, asked: Asked) -> Json | None:
    """The term of a step: how long, and the events after any of which it can run."""
    if deadline is None or not holds(deadline, asked.on):
        return None
    starts = dict.fromkeys(each for each in moments_within(deadline.after) if isinstance(each, Event))
    return {
        "id": deadline.id,
        "name": said(asked.lang, "deadlines", deadline.id),
        "term": length_document(deadline.within),
        "after": [_event(each, asked.lang) for each in starts],
        "backward": deadline.backward,
        "nature": deadline.nature.value,
        "bound": actor_document(deadline.bound, asked.lang),
        **ground(deadline, asked.lang),
    }


def _way(found: Procedure, way: Outcome | Is, asked: Asked) -> Json:
    """A way on that a step decides; `href` where it is a procedure of the same law."""
    kind, ident, part = catalogue.way_text(way)
    other = Procedure(found.regime, way).slug if isinstance(way, Outcome) else ""
    leads = isinstance(way, Outcome) and way.decision == found.regime.procedure.id
    return {
        "kind": "outcome" if isinstance(way, Outcome) else "fact",
        "id": way.key if isinstance(way, Outcome) else f"{way.choice.id}={way.option}",
        "name": said(asked.lang, kind, ident, part),
        "href": reverse("api:procedure", args=[other]) if leads else None,
    }
