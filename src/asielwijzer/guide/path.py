# SPDX-License-Identifier: EUPL-1.2
"""The path through the questions as a table: worked out by the engine once, and walked by server and phone alike.

`path.json` holds, as shared nodes, for every run of answers the question that comes next. It is made anew by
`python -m asielwijzer.guide.path`, and a test does the same and compares: each question in it can still change the
result.
"""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from asielwijzer.guide.answers import Answers
from asielwijzer.guide.asking import next_question as by_engine
from asielwijzer.guide.questions import GuideQuestion, of_law
from asielwijzer.law.regimes import all_regimes

FILE = Path(__file__).with_name("path.json")
Node = list[Any]
"""Question id, and for each of its answers in order the number of the node that follows; a node of its own ends."""


def worked_out(on: date) -> list[Node]:
    """The table, asked of the engine: node 0 is the end, the last node the start."""
    nodes: list[Node] = [[]]
    numbers: dict[str, int] = {"[]": 0}

    def visit(answers: Answers) -> int:
        question = by_engine(answers, on)
        if question is None:
            return 0
        node = [question.id, [visit(answers.choose(question.id, option.id)) for option in question.options]]
        key = json.dumps(node)
        if key not in numbers:
            numbers[key] = len(nodes)
            nodes.append(node)
        return numbers[key]

    visit(Answers())
    return nodes


@lru_cache(maxsize=1)
def table() -> list[Node]:
    """The table as it ships."""
    nodes: list[Node] = json.loads(FILE.read_text(encoding="utf-8"))
    return nodes


def next_question(answers: Answers) -> GuideQuestion | None:
    """The question that comes after the answers, or `None` when the result is next.

    Answers to questions that the path does not ask (any more) are passed over.
    """
    nodes = table()
    node = nodes[-1]
    while node:
        name, following = node
        question = next(each for each in of_law(answers.law) if each.id == name)
        chosen = answers.chosen.get(name)
        if chosen is None:
            return question
        node = nodes[following[[option.id for option in question.options].index(chosen)]]
    return None


def as_text(nodes: list[Node]) -> str:
    """The table as it stands in the file: a node on a line."""
    lines = ",\n".join(json.dumps(node, separators=(",", ":")) for node in nodes)
    return f"[\n{lines}\n]\n"


if __name__ == "__main__":
    FILE.write_text(as_text(worked_out(all_regimes()[-1].applies.since or date.max)), encoding="utf-8")
    print(FILE)
