# SPDX-License-Identifier: EUPL-1.2
"""Case files: JSON or YAML from a path, from standard input, or an example that ships with the project."""

from __future__ import annotations

import json
import sys
from collections.abc import Hashable
from importlib.resources import files
from pathlib import Path

import yaml

from asielwijzer.engine.case import Case
from asielwijzer.engine.reading import CaseError, Problem, read_case

LARGEST = 1_000_000
"""Bytes; a case is a page of text, so a larger file is a mistake."""


def examples() -> list[str]:
    """The names of the examples that ship with the project."""
    folder = files("asielwijzer") / "cases"
    return sorted(entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml"))


def read_example(name: str) -> Case:
    """An example by name. Raises `CaseError` for one that does not exist."""
    if name not in examples():
        raise CaseError([Problem("--example", repr(name), ", ".join(examples()))])
    return _parsed((files("asielwijzer") / "cases" / f"{name}.yaml").read_bytes(), "yaml")


def read_file(path: str) -> Case:
    """The case in a file; `-` is standard input. Raises `CaseError` when it cannot be read or is not a case."""
    if path == "-":
        return _parsed(sys.stdin.buffer.read(LARGEST + 1), "yaml")
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not a file name"
        raise CaseError([Problem(path, reason, "a file that can be read")]) from None
    return _parsed(content, "json" if path.endswith(".json") else "yaml")


def _parsed(content: bytes, form: str) -> Case:
    if len(content) > LARGEST:
        raise CaseError([Problem("the file", f"more than {LARGEST} bytes", "a case of a page or so")])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseError([Problem("the file", f"byte {error.start}", "text in UTF-8")]) from None
    try:
        data = json.loads(text, object_pairs_hook=_no_repeats) if form == "json" else yaml.load(text, _Loader)
    except _Repeated as error:
        raise CaseError([Problem(str(error), "given twice", "each name once")]) from None
    except Exception as error:  # PyYAML lets many kinds out for a wrongly tagged value
        raise CaseError([Problem("the file", _where(error), f"{form.upper()} that can be read")]) from None
    return read_case(data)


def _where(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        return f"line {mark.line + 1}, column {mark.column + 1}: {getattr(error, 'problem', 'an error')}"
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}, column {error.colno}: {error.msg}"
    if isinstance(error, RecursionError):
        return "text that nests too deeply"
    return (str(error) or "an error").splitlines()[0]


class _Repeated(Exception):
    """A name is given twice in one object."""


def _no_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Repeated(key)
        found[key] = value
    return found


class _Loader(yaml.SafeLoader):
    """YAML without aliases and with every name once: what a case file can mean is what it says."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("an alias (*) is not allowed in a case file")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        seen = set[object]()
        for node_of_key, _ in node.value:
            key = self.construct_object(node_of_key, deep=True)
            if isinstance(key, Hashable):  # the base class refuses the others, and says where they stand
                if key in seen:
                    raise _Repeated(str(key))
                seen.add(key)
        return super().construct_mapping(node, deep)
