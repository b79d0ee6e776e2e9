# SPDX-License-Identifier: EUPL-1.2
"""Each kind of declaration as plain data, with what it rests on."""

from __future__ import annotations

from asielwijzer.engine.documents import dispute_document, grounds, length_document
from asielwijzer.engine.law_document.trees import (
    Json,
    condition_tree,
    counting_tree,
    moment_tree,
    validity_document,
)
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension, OtherStart
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Letter, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Term


def declaration_document(declaration: Declaration) -> Json:
    """A declaration: its own fields between its id and condition, and what it rests on."""
    return {
        "id": declaration.id,
        **_own(declaration),
        "when": condition_tree(declaration.when),
        "validity": validity_document(declaration.validity),
        **grounds(declaration),
        "read": [reading.id for reading in declaration.read],
    }


def _own(declaration: Declaration) -> Json:
    match declaration:
        case Rule():
            return {"then": declaration.then.key}
        case Deadline():
            return _deadline(declaration)
        case Extension():
            return {
                "of": declaration.of.id,
                "by": length_document(declaration.by),
                "bound": declaration.bound.id,
                "at_most": _length(declaration.at_most),
            }
        case Step():
            return _step(declaration)
        case Right():
            return {"against": declaration.against.id if declaration.against else None}
        case Duty():
            return {"if_missed": _consequence(declaration.if_missed)}
        case Breach():
            return {"by": declaration.by.id, "consequence": _consequence(declaration.consequence)}
        case Letter():
            return {"sender": declaration.sender.id}
    return {}


def _deadline(deadline: Deadline) -> Json:
    return {
        "bound": deadline.bound.id,
        "acts": [event.id for event in deadline.act],
        "term": length_document(deadline.within),
        "after": moment_tree(deadline.after),
        "counting": counting_tree(deadline.counting),
        "nature": deadline.nature.value,
        "backward": deadline.backward,
        "if_missed": _consequence(deadline.if_missed),
        "posted_within": _length(deadline.posted_within),
        "other_start": _other_start(deadline.other_start),
    }


def _step(step: Step) -> Json:
    return {
        "phase": step.phase.id,
        "by": [actor.id for actor in step.by],
        "present": [actor.id for actor in step.present],
        "done": [event.id for event in step.done],
        "follows": [before.id for before in step.follows],
        "deadline": step.deadline.id if step.deadline else None,
        "usual": _length(step.usual),
        "leads_to": [condition_tree(way) for way in step.leads_to],
    }


def _length(term: Term | None) -> Json | None:
    return None if term is None else length_document(term)


def _consequence(consequence: Consequence | None) -> str | None:
    return None if consequence is None else consequence.id


def _other_start(other: OtherStart | None) -> Json | None:
    if other is None:
        return None
    return {"after": moment_tree(other.after), "disputed": dispute_document(other.disputed)}
