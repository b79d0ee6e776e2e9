# SPDX-License-Identifier: EUPL-1.2
"""Whole cases with the whole answer as readable text, so that a change of law or words is a readable difference.

Each case is `name@day.yaml`, seen on that day; its answer stands beside it in `name@day.txt`. After a change that is
meant, write the answers anew with `UPDATE_GOLDEN=1` in the environment and read the difference.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from asielwijzer.cli.explaining import explanation_page
from asielwijzer.cli.files import read_file
from asielwijzer.cli.style import Style
from asielwijzer.cli.timeline import page
from asielwijzer.engine import assess, explain
from asielwijzer.words import words

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*.yaml"))
PLAIN = Style(coloured=False)
IN_DUTCH = {"general-refused-over-christmas@2025-12-22", "late-decision-premise-unknown@2024-06-03"}


def answer(case_file: Path) -> str:
    case = read_file(str(case_file))
    on = date.fromisoformat(case_file.stem.partition("@")[2])
    languages = ("en", "nl") if case_file.stem in IN_DUTCH else ("en",)
    pages = []
    for language in languages:
        texts = words(language)
        pages.append(page(assess(case, on), texts, PLAIN))
        pages.append(explanation_page(explain(case, on), case.facts, texts, PLAIN))
    return "\n".join(pages)


@pytest.mark.parametrize("case_file", CASES, ids=lambda path: path.stem)
def test_the_answer_is_the_one_that_was_read_and_agreed(case_file: Path) -> None:
    expected = case_file.with_suffix(".txt")
    found = answer(case_file)
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_answer_has_its_case() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == {path.stem for path in CASES}
