# SPDX-License-Identifier: EUPL-1.2
"""docs/guide-rules.md names for every rule of the guide the test that proves it: each exists, no rule is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "guide-rules.md"
NUMBERS = {
    "ALL": 4, "HOME": 2, "Q": 10, "TL": 9, "ST": 3, "LT": 3, "HP": 2, "PR": 1, "SH": 2, "PV": 9, "TR": 4, "DT": 6,
    "SO": 5, "RL": 4, "PF": 2, "OF": 8,
}  # fmt: skip
"""How many rules each part of the specification has."""
CODES = [f"UX-{part}-{number}" for part, last in NUMBERS.items() for number in range(1, last + 1)]

ROWS = {
    cells[0]: cells[1:]
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| UX-")
    for cells in [[cell.strip() for cell in line.strip("|").split("|")]]
}


def test_every_rule_stands_in_the_table_and_no_other() -> None:
    assert list(ROWS) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_rule_names_tests_that_exist_or_says_why_it_has_none(code: str) -> None:
    proved, note = ROWS[code]
    named = re.findall(r"`([^`:]+)::(\w+)`", proved)
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{name}"
    assert named or note, "no test, and no reason"
