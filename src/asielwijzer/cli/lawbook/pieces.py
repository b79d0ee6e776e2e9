# SPDX-License-Identifier: EUPL-1.2
"""What a law book is made of, before it gets a form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text, with the address it links to if it does: `#…` for a place in the book itself."""

    text: str
    link: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled fact about an entry, of one or more lines."""

    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One declaration."""

    anchor: str
    kind: str
    ident: str
    title: str
    text: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter, or an appendix."""

    anchor: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A regime, or the index."""

    anchor: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole book."""

    language: str
    title: str
    lead: tuple[str, ...]
    contents: str
    parts: tuple[Part, ...] = field(default=())


def line(*pieces: str | Span) -> Line:
    """One line of text and links."""
    return tuple(Span(piece) if isinstance(piece, str) else piece for piece in pieces)


def joined(lines: list[Line], joint: str) -> Line:
    """Several lines in one."""
    found: list[Span] = []
    for number, each in enumerate(lines):
        if number:
            found.append(Span(joint))
        found += each
    return tuple(found)


def anchor(*parts: str) -> str:
    """A name for a place in the book."""
    return "-".join(re.sub(r"[^A-Za-z0-9_.]+", "-", part).strip("-") for part in parts)
