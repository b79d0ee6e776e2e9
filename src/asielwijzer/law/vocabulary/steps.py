# SPDX-License-Identifier: EUPL-1.2
"""Steps: what happens in a procedure, in order, who acts and who may be there."""

from __future__ import annotations

from dataclasses import dataclass

from asielwijzer.law.vocabulary.conditions import Is
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.decisions import Outcome
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Actor, Event
from asielwijzer.law.vocabulary.terms import Term


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the procedure that a lawyer would name. Phases are shown in their order of declaration.

    What happens `aside` runs beside the procedure: doing it does not mean that earlier steps of the procedure are past.
    """

    id: str
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Declaration):
    """One step: `by` acts, `present` may be there, `done` are the events that complete it.

    `follows` are the steps after which it can come (empty: it can open the procedure). `deadline` is the term in
    which it happens; `usual` is what is usual where law sets no term. `leads_to` are ways on that this step decides.
    """

    phase: Phase
    by: tuple[Actor, ...]
    present: tuple[Actor, ...] = ()
    done: tuple[Event, ...] = ()
    follows: tuple[Step, ...] = ()
    deadline: Deadline | None = None
    usual: Term | None = None
    leads_to: tuple[Outcome | Is, ...] = ()
