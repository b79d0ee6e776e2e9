# SPDX-License-Identifier: EUPL-1.2
"""Dated tables that ship with the law, read once from CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from asielwijzer.law.vocabulary.errors import LawError


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with its place for error messages."""

    table: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        try:
            return self.cells[column]
        except KeyError:
            raise LawError(f"{self.table}: there is no column {column!r}") from None

    def day(self, column: str) -> date:
        """The cell as a date; raises `LawError` naming the table, the line and the cell."""
        try:
            return date.fromisoformat(self[column])
        except ValueError:
            raise LawError(
                f"{self.table}, line {self.line}: {column} is {self[column]!r}, not a date such as 2026-05-15"
            ) from None

    def optional_day(self, column: str) -> date | None:
        """The same, or `None` for an empty cell."""
        return self.day(column) if self[column] else None


def read_table(name: str) -> Iterator[Row]:
    """The rows of the table `name` in this folder."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    for number, cells in enumerate(csv.DictReader(lines), start=2):
        yield Row(name, number, cells)
