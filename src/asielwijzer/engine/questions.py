# SPDX-License-Identifier: EUPL-1.2
"""Which unknown facts are worth asking next, and what each answer would change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asielwijzer.engine.atoms import Profile
from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.engine.plan import Answer, Plan
from asielwijzer.engine.results import DeadlineResult, Question
from asielwijzer.law.vocabulary.conditions import Is, Listed, TextIs
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.facts import YesNo

MOST = 8
"""How many questions an assessment offers at most."""
_PROCEDURE_WEIGHT = 10.0


def questions(plan: Plan, open_terms: Iterable[DeadlineResult]) -> tuple[Question, ...]:
    """The facts that can still change the answer, best first.

    A question that narrows down the procedure comes before one that settles other decisions or terms.
    """
    law = plan.law
    procedure = law.regime.procedure.id
    waiting: dict[str, list[str]] = {}
    decided = plan.decided[procedure]
    narrowing = frozenset(decided.depends_on) if not decided.certain else frozenset()
    for name, each in plan.decided.items():
        if not each.certain and plan.arises(name):
            for about in each.depends_on:
                waiting.setdefault(about, []).append(name)
    for result in open_terms:
        names = dict.fromkeys((*result.depends_on, *(n for other in result.alternatives for n in other.depends_on)))
        for about in names:
            waiting.setdefault(about, []).append(result.declaration.id)
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
    return tuple(found[:MOST])


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
        rules = law.possible_rules(law.regime.procedure.id, _settled(plan.profile, settled))
        if rules:
            yield Answer(name, _procedures(rules))


def _settled(profile: Profile, values: dict[int, int]) -> Profile:
    changed = bytearray(profile)
    for number, value in values.items():
        if changed[number] == UNKNOWN:
            changed[number] = value
    return bytes(changed)


def _procedures(rules: tuple[Rule, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule.then.id for rule in rules))
