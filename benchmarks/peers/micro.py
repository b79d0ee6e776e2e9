# SPDX-License-Identifier: EUPL-1.2
"""The same small work in peer engines: one track out of five from seven facts and a date, and three deadlines.

Run by `benchmarks/compare.py` in the peers' own environment. Prints microseconds per case as JSON. The rules have the
shape of the asylum procedure; they are not the law. Each peer's answers are checked against the plain function first.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from work import Answer, Facts, cases, reference, track_of, with_deadlines

CASES = cases(2000)


def micros(name: str, work: Callable[[Facts], Answer], number: int) -> float:
    """The best of three rounds, after checking the answers."""
    for facts in CASES[:20]:
        if work(facts) != reference(facts):
            raise SystemExit(f"{name} answers {work(facts)} where {reference(facts)} is right, for {facts}")
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for facts in CASES[:number]:
            work(facts)
        best = min(best, time.perf_counter() - start)
    return best / number * 1e6


def with_transitions() -> Callable[[Facts], Answer]:
    from transitions import Machine

    class Model:
        state: str
        facts: Facts

        def is_track(self, number: int) -> bool:
            return track_of(self.facts) == number

    model = Model()
    machine = Machine(model, states=["new", *map(str, range(1, 6))], initial="new")
    for number in range(1, 6):
        machine.add_transition("choose", "new", str(number), conditions=[lambda number=number: model.is_track(number)])

    def work(facts: Facts) -> Answer:
        model.facts = facts
        machine.set_state("new")
        model.choose()  # type: ignore[attr-defined]  # made by the machine
        return with_deadlines(facts, int(model.state))

    return work


def with_statemachine() -> Callable[[Facts], Answer]:
    from statemachine import State, StateMachine

    class Tracks(StateMachine):
        new = State(initial=True)
        one, two, three, four, five = (State(final=True) for _ in range(5))
        choose = (
            new.to(one, cond="is_one")
            | new.to(two, cond="is_two")
            | new.to(three, cond="is_three")
            | new.to(four, cond="is_four")
            | new.to(five)
        )

        def __init__(self, facts: Facts) -> None:
            self.track = track_of(facts)
            super().__init__()

        def is_one(self) -> bool:
            return self.track == 1

        def is_two(self) -> bool:
            return self.track == 2

        def is_three(self) -> bool:
            return self.track == 3

        def is_four(self) -> bool:
            return self.track == 4

    names = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}

    def work(facts: Facts) -> Answer:
        machine = Tracks(facts)
        machine.choose()
        (state,) = machine.configuration
        return with_deadlines(facts, names[state.id])

    return work


def with_zen() -> Callable[[Facts], Answer]:
    import zen

    rows = [
        {"dublin": "true", "minor": "false", "track": "1"},
        {"protected": "true", "minor": "false", "track": "2"},
        {"safe": "true", "minor": "false", "track": "2"},
        {"protected": "true", "complex": "false", "track": "2"},
        {"safe": "true", "complex": "false", "track": "2"},
        {"evident": "true", "complex": "false", "border": "false", "early": "true", "track": "3"},
        {"border": "true", "track": "4"},
        {"track": "5"},
    ]
    names = ["dublin", "protected", "safe", "evident", "border", "minor", "complex", "early"]
    table = {
        "id": "t", "name": "t", "type": "decisionTableNode", "position": {"x": 0, "y": 0},
        "content": {
            "hitPolicy": "first",
            "inputs": [{"id": n, "name": n, "type": "expression", "field": n} for n in names],
            "outputs": [{"id": "track", "name": "track", "type": "expression", "field": "track"}],
            "rules": [
                {"_id": str(i), **{n: row.get(n, "") for n in names}, "track": row["track"]}
                for i, row in enumerate(rows)
            ],
        },
    }  # fmt: skip
    ends = [
        {"id": i, "name": i, "type": f"{i}putNode" if i != "in" else "inputNode", "position": {"x": 0, "y": 0}}
        for i in ("in", "out")
    ]
    edges = [{"id": f"{a}{b}", "type": "edge", "sourceId": a, "targetId": b} for a, b in (("in", "t"), ("t", "out"))]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": [*ends, table], "edges": edges}))

    def work(facts: Facts) -> Answer:
        known: dict[str, Any] = {key: value for key, value in facts.items() if key != "applied"}
        known["early"] = facts["applied"] < date(2026, 6, 12)
        return with_deadlines(facts, int(decision.evaluate(known)["result"]["track"]))

    return work


def main() -> None:
    random.seed(1)
    peers: dict[str, tuple[Callable[[], Callable[[Facts], Answer]], int]] = {
        "plain Python function": (lambda: reference, 2000),
        "transitions 0.9.3, one machine": (with_transitions, 1000),
        "zen-engine 2.1.3, decision table": (with_zen, 500),
        "python-statemachine 3.2.2": (with_statemachine, 300),
    }
    found = {}
    for name, (make, number) in peers.items():
        found[name] = micros(name, make(), number)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
