# SPDX-License-Identifier: EUPL-1.2
"""Every run of answers through the questions, as the table that ships has them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from asielwijzer.guide import path
from asielwijzer.guide.answers import Answers
from asielwijzer.guide.questions import GuideQuestion, of_law


@cache
def paths() -> tuple[Answers, ...]:
    """Every run of answers through the questions, from the first to the result."""
    nodes = path.table()

    def below(number: int, answers: Answers) -> Iterator[Answers]:
        if not nodes[number]:
            yield answers
            return
        name, following = nodes[number]
        question = question_of(answers, name)
        for option, after in zip(question.options, following, strict=True):
            yield from below(after, answers.choose(name, option.id))

    return tuple(below(len(nodes) - 1, Answers()))


def question_of(answers: Answers, name: str) -> GuideQuestion:
    return next(each for each in of_law(answers.law) if each.id == name)


def asked_after() -> list[tuple[Answers, GuideQuestion]]:
    """Every place at which a question is asked: the answers before it, and the question."""
    found: dict[str, tuple[Answers, GuideQuestion]] = {}
    for answers in paths():
        before = Answers()
        for name, chosen in answers.chosen.items():
            found.setdefault(f"{before.to_text()} {name}", (before, question_of(before, name)))
            before = before.choose(name, chosen)
    return list(found.values())
