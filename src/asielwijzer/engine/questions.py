# SPDX-License-Identifier: EUPL-1.2
"""Which unknown facts are worth asking next, and what each answer would change."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.engine.plan import Answer, Plan
from asielwijzer.engine.results import DeadlineResult, Question
from asielwijzer.law.vocabulary.conditions import Is, Listed, TextIs
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.facts import YesNo

MOST = 8
"""How many questions an assessment offers at most."""
_PROCEDURE_WEIGHT = 10.0


def questions(plan: Plan, open_terms: Iterable[DeadlineResult], known_facts: Container[str]) -> tuple[Question, ...]:
    """The facts that can still change the answer, best first.

    A question that narrows down the procedure comes before one that settles other decisions or terms. What is known
    is not asked again, though it may still decide: whether a list holds a known nationality can be unsettled.
    """
    waiting = tuple(
        (result.declaration.id, names)
        for result in open_terms
        if (result.depends_on or result.alternatives)
        and (names := tuple(dict.fromkeys((*result.depends_on, *_decide_alternatives(result)))))
    )
    known = plan.once(_asked)
    if waiting not in known:
        known[waiting] = _questions(plan, waiting)
    return tuple(each for each in known[waiting] if each.about not in known_facts)[:MOST]


def _decide_alternatives(result: DeadlineResult) -> Iterator[str]:
    return (name for other in result.alternatives for name in other.depends_on)


Waiting = tuple[tuple[str, tuple[str, ...]], ...]
"""The terms that wait for facts, each with these."""


def _asked(_: Plan) -> dict[Waiting, tuple[Question, ...]]:
    """The questions of the cases that have one plan, by the terms that wait: to be filled in."""
    return {}


def _questions(plan: Plan, terms: Waiting) -> tuple[Question, ...]:
    law = plan.law
    decided = plan.decided[law.regime.procedure.id]
    narrowing = frozenset(decided.depends_on) if not decided.certain else frozenset()
    waiting: dict[str, list[str]] = {}
    for name, each in plan.decided.items():
        if not each.certain and plan.arises(name):
            for about in each.depends_on:
                waiting.setdefault(about, []).append(name)
    for term, names in terms:
        for about in names:
            waiting.setdefault(about, []).append(term)
    found = []
    for about, settles in waiting.items():
        kind = law.question_kinds.get(about)
        if kind is None:
            continue
        answers = _answers(plan, about) if about in narrowing else ()
        score = float(len(settles))
        if answers:
            now = len(decided.outcomes)
            after = sum(len(answer.procedures) for answer in answers) / len(answers)
            score += _PROCEDURE_WEIGHT * (now - after)
        found.append(Question(about, kind, answers, tuple(dict.fromkeys(settles)), about in narrowing, score))
    found.sort(
        key=lambda question: (
            not question.narrows_procedure,
            -question.score,
            law.order.get(question.about, 0),
        )
    )
    return tuple(found)


def _answers(plan: Plan, about: str) -> tuple[Answer, ...]:
    """Each answer that changes atoms, with the procedures possible after it; worked out once per plan."""
    if about not in plan.answers:
        plan.answers[about] = tuple(_ways(plan, about))
    return plan.answers[about]


def _ways(plan: Plan, about: str) -> Iterator[Answer]:
    law = plan.law
    numbers = law.atoms.of(about)
    atoms = law.atoms.atoms
    ways: dict[str, dict[int, int]] = {}
    kinds = {type(atoms[number]) for number in numbers}
    if kinds == {YesNo}:
        ways = {"yes": {numbers[0]: YES}, "no": {numbers[0]: NO}}
    else:
        for chosen in numbers:
            atom = atoms[chosen]
            if isinstance(atom, Is | TextIs | Listed):
                name = atom.option if isinstance(atom, Is) else atom.key
                ways[name] = {number: YES if number == chosen else NO for number in numbers}
        if Listed in kinds or TextIs in kinds:
            ways["other"] = dict.fromkeys(numbers, NO)
    for name, settled in ways.items():
        unknown = {number: value for number, value in settled.items() if plan.profile[number] == UNKNOWN}
        rules = law.possible_rules(law.regime.procedure.id, plan.profile, unknown)
        if rules:
            yield Answer(name, _procedures(rules))


def _procedures(rules: tuple[Rule, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule.then.id for rule in rules))
