# SPDX-License-Identifier: EUPL-1.2
"""The document that the phone reads holds the whole of the law that it needs, and is small."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from typing import Any

import minify
import pytest

from asielwijzer.engine.compiled import compiled
from asielwijzer.engine.phone import as_text, phone_document
from asielwijzer.engine.phone.answer import APPLIED
from asielwijzer.engine.phone.conditions import Conditions
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.steps import Step
from tests.engine import small_law as small
from tests.engine.small_law import law, right
from tests.phone.cases import SCRIPT

MOST_DOCUMENT, MOST_SCRIPT = 45_000, 10_500
"""Bytes as sent, compressed by gzip."""
DECLARED: dict[str, type[Declaration]] = {"deadlines": Deadline, "extensions": Extension, "steps": Step, **APPLIED}
NEWER_THAN_2019 = re.compile(
    r"\?\.|\?\?|\|\|=|&&=|#\w+|\.at\(|\.replaceAll\(|\.flatMap\(|fromEntries|\bawait\b|\bstatic\b|\(\?<|\d_\d|\dn\b"
)
NEVER = re.compile(
    r"Date\.now|new Date\(\)|Math\.random|\bIntl\b|toLocale|localStorage|fetch\(|XMLHttp|\bimport\b|eval\("
)


@cache
def document() -> Any:
    return phone_document(all_regimes())


def small_document(regime: Regime) -> Any:
    return phone_document([regime])


def compressed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def test_the_same_law_gives_the_same_document_and_version() -> None:
    script = (
        "from asielwijzer.engine.phone import as_text, phone_document\n"
        "from asielwijzer.law.regimes import all_regimes\n"
        "print(as_text(phone_document(all_regimes())))"
    )
    elsewhere = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert json.loads(elsewhere) == document()
    assert re.fullmatch("[0-9a-f]{12}", document()["version"])


def test_another_law_gives_another_version() -> None:
    laws: list[Regime] = [law(), law(), law(more=(right("another"),))]
    versions = {small_document(each)["version"] for each in laws}
    assert len(versions) == 2


@pytest.mark.parametrize("place", [0, 1])
def test_every_declaration_has_a_condition(place: int) -> None:
    regime, part = all_regimes()[place], document()["regimes"][place]
    written = {(kind, ident) for kind in DECLARED for ident in part[kind]["id"]}
    assert written == {(kind, each.id) for kind, sort in DECLARED.items() for each in regime.of(sort)}
    assert part["decisions"]["id"] == [decision.id for decision in regime.of(Decision)]
    references = [reference for kind in DECLARED for reference in part[kind]["when"]]
    references += part["decisions"]["arises"]
    references += [reference for rules in part["decisions"]["when"] for reference in rules]
    atoms = len(part["atoms"]["kind"])
    outcomes = sum(len(each) for each in part["decisions"]["outcomes"])
    for row, parts in enumerate(part["joints"]):
        assert all(max(each, -1 - each) < atoms + outcomes + row for each in parts), "a joint names an earlier one"
    last = atoms + outcomes + len(part["joints"])
    assert all(max(each, -1 - each) < last for each in references)


def test_equal_conditions_are_written_once() -> None:
    table = Conditions(compiled(law()))
    both, other = small.urgent & small.at_border, small.urgent & small.at_border
    assert table.of(both) == table.of(other)
    assert table.of(~both) == -1 - table.of(both)
    assert table.of(~small.urgent | ~small.at_border) == -1 - table.of(both)


def test_what_the_phone_cannot_evaluate_is_refused() -> None:
    with pytest.raises(LawError, match="not a condition that the phone can evaluate"):
        Conditions(compiled(law())).of(Condition())


def test_a_term_that_the_regime_does_not_declare_is_refused() -> None:
    elsewhere = replace(small.appeal_term, id="ELSEWHERE")
    step = replace(small.appeal, deadline=elsewhere)
    with pytest.raises(LawError, match="ELSEWHERE is named, but the regime does not declare it"):
        small_document(law(steps=(small.ask, small.decide, step)))


def test_the_document_is_small() -> None:
    size = compressed(as_text(document()))
    assert size <= MOST_DOCUMENT, f"{size} bytes"


def test_the_script_is_small_and_plain() -> None:
    script = str(minify.string("text/javascript", SCRIPT.read_text(encoding="utf-8")))
    assert compressed(script) <= MOST_SCRIPT, f"{compressed(script)} bytes"
    assert not NEWER_THAN_2019.findall(script)
    assert not NEVER.findall(script)


def test_the_script_starts_with_the_licence_and_keeps_to_the_width() -> None:
    lines = SCRIPT.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "// SPDX-License-Identifier: EUPL-1.2"
    assert not [number for number, line in enumerate(lines, 1) if len(line) > 120]
