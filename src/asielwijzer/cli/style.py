# SPDX-License-Identifier: EUPL-1.2
"""Colours for a terminal: on when the output is one, unless NO_COLOR is set."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


@dataclass(frozen=True, slots=True)
class Style:
    """Marks text up for a terminal, or leaves it alone."""

    coloured: bool

    def __call__(self, text: str, *marks: str) -> str:
        if not self.coloured or not marks:
            return text
        return f"\x1b[{';'.join(_CODES[mark] for mark in marks)}m{text}\x1b[0m"


def style_for(stream: TextIO) -> Style:
    """Colours when `stream` is a terminal and NO_COLOR is not set."""
    return Style(stream.isatty() and "NO_COLOR" not in os.environ)


WIDTH = 110
_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def wrapped(lines: Iterable[str], width: int = WIDTH) -> Iterator[str]:
    """The lines broken at spaces so that none is wider than `width`; colour codes have no width."""
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip(" ")))
        current, length = "", 0
        for word in line.strip(" ").split(" "):
            wide = len(_ESCAPE.sub("", word))
            if current and length + 1 + wide > width:
                yield current.rstrip()
                current, length = f"{indent}  {word}", len(indent) + 2 + wide
            else:
                current = f"{current} {word}" if current else f"{indent}{word}"
                length = length + 1 + wide if length else len(indent) + wide
        yield current.rstrip()
