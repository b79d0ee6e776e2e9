# SPDX-License-Identifier: EUPL-1.2
"""Decision diagrams as plain data that another evaluator can follow."""

from __future__ import annotations

from collections.abc import Hashable

from asielwijzer.engine.compiled import GAP, Compiled
from asielwijzer.engine.law_document.trees import Json, condition_tree


def atoms_document(law: Compiled) -> list[Json]:
    """The atoms that the diagrams ask, in their order, each with the fact or event that settles it."""
    pairs = zip(law.atoms.atoms, law.atoms.subjects, strict=True)
    return [{"key": atom.key, "about": about, "condition": condition_tree(atom)} for atom, about in pairs]


def diagram_document(law: Compiled, decision: str) -> Json:
    """The diagram of one decision.

    Nodes are rows `[number, atom, if no, if yes]`, each after the nodes it leads to. Ends have the first
    numbers: a rule, or nothing where no rule fits (a gap) or where the combination of facts cannot occur. The
    numbers depend on the law alone, not on what else was compiled before.
    """
    root = law.decision(decision)
    rows = {number: (atom, no, yes) for number, atom, no, yes in law.diagrams.rows(root)}
    ends = _ends(law, root, rows)
    numbers = {node: number for number, (node, _) in enumerate(ends)}
    nodes: list[list[int]] = []

    def visit(node: int) -> int:
        if node not in numbers:
            atom, no, yes = rows[node]
            if_no, if_yes = visit(no), visit(yes)
            numbers[node] = len(numbers)
            nodes.append([numbers[node], atom, if_no, if_yes])
        return numbers[node]

    return {
        "root": visit(root),
        "ends": [{"number": numbers[node], **_end(law, decision, value)} for node, value in ends],
        "nodes": nodes,
        "atoms": sorted({atom for _, atom, _, _ in nodes}),
    }


def _ends(law: Compiled, root: int, rows: dict[int, tuple[int, int, int]]) -> list[tuple[int, Hashable]]:
    """The ends in a fixed order: rules by precedence, then the others by name."""
    reached = {root, *(child for _, no, yes in rows.values() for child in (no, yes))}
    ends = [(node, law.diagrams.value(node)) for node in reached if law.diagrams.is_end(node)]
    return sorted(
        ends,
        key=lambda end: (not isinstance(end[1], int), end[1] if isinstance(end[1], int) else 0, str(end[1])),
    )


def _end(law: Compiled, decision: str, value: Hashable) -> Json:
    if isinstance(value, int):
        rule = law.decisions[decision].rules[value]
        return {"kind": "rule", "rule": rule.id, "outcome": rule.then.key}
    return {"kind": "gap" if value == GAP else "impossible", "rule": None, "outcome": None}
