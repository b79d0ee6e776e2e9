# SPDX-License-Identifier: EUPL-1.2
"""The law book as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from asielwijzer.cli.lawbook.pieces import Book, Entry, Line, Part, Row, Section, Span

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def markdown(book: Book) -> str:
    """The book as Markdown, with the places for its links as small pieces of HTML."""
    return "\n".join(_page(book)) + "\n"


def _page(book: Book) -> Iterator[str]:
    yield f"# {_plain(book.title)}"
    for text in book.lead:
        yield f"\n{_plain(text)}"
    yield f"\n## {_plain(book.contents)}\n"
    for part in book.parts:
        yield f"- [{_plain(part.title)}](#{part.anchor})"
        for section in part.sections:
            yield f"  - [{_plain(section.title)}](#{section.anchor})"
    for part in book.parts:
        yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    yield f'\n<a id="{part.anchor}"></a>\n\n## {_plain(part.title)}'
    for section in part.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f'\n<a id="{section.anchor}"></a>\n\n### {_plain(section.title)}\n'
    for entry in section.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    if not entry.anchor:
        cited = "; ".join(_line(each) for row in entry.rows for each in row.lines)
        yield f"- **{_plain(entry.title)}**: {cited}"
        return
    yield f'<a id="{entry.anchor}"></a>\n\n#### {_plain(entry.title)}\n'
    kind = f"{_plain(entry.kind)} · " if entry.kind else ""
    yield f"{kind}`{entry.ident}`\n"
    for text in entry.text:
        yield f"{_plain(text)}\n"
    for row in entry.rows:
        yield from _row(row)
    yield ""


def _row(row: Row) -> Iterator[str]:
    if len(row.lines) == 1:
        yield f"- **{_plain(row.label)}**: {_line(row.lines[0])}"
        return
    yield f"- **{_plain(row.label)}**:"
    for line in row.lines:
        yield f"  - {_line(line)}"


def _line(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    text = _plain(span.text)
    return f"[{text}]({_address(span.link)})" if span.link else text


def _plain(text: str) -> str:
    """Text in which no character means anything to Markdown, and without line breaks."""
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))


def _address(link: str) -> str:
    return link.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
