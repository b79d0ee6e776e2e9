# SPDX-License-Identifier: EUPL-1.2
"""The law book as one HTML page that needs nothing else, and that prints well."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from asielwijzer.cli.lawbook.pieces import Book, Entry, Line, Part, Row, Section, Span

_STYLE = """
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem;
  color: #1b1b1b; background: #fff; overflow-wrap: break-word; }
h1, h2, h3, h4, dt, nav, .kind { font-family: system-ui, "Segoe UI", Arial, sans-serif; line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 2px solid; }
h3 { margin-top: 2.5rem; }
h4 { margin: 2rem 0 .25rem; }
.kind { font-size: .85rem; color: #555; margin: 0; }
dl { margin: .5rem 0 0; display: grid; grid-template-columns: 10rem 1fr; gap: .15rem 1rem; }
dt { font-size: .85rem; color: #444; }
dd { margin: 0; }
dd p { margin: 0; }
a { color: #0b4f8a; }
.index p { margin: .25rem 0; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; font-size: 9.5pt; margin: 0; } h2 { break-before: page; }
  h3, h4 { break-after: avoid; } article { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } }
"""


def html(book: Book) -> str:
    """The book as a page."""
    return "\n".join(_page(book)) + "\n"


def _page(book: Book) -> Iterator[str]:
    title = escape(book.title)
    yield "<!doctype html>"
    yield f'<html lang="{escape(book.language)}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<header>\n<h1>{title}</h1>"
    for text in book.lead:
        yield f"<p>{escape(text)}</p>"
    yield "</header>"
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(book.contents)}</h2>\n<ul>'
    for part in book.parts:
        yield f'<li><a href="#{part.anchor}">{escape(part.title)}</a>\n<ol>'
        for section in part.sections:
            yield f'<li><a href="#{section.anchor}">{escape(section.title)}</a></li>'
        yield "</ol></li>"
    yield "</ul>\n</nav>\n<main>"
    for part in book.parts:
        yield from _part(part)
    yield "</main>\n</body>\n</html>"


def _part(part: Part) -> Iterator[str]:
    yield f'<section>\n<h2 id="{part.anchor}">{escape(part.title)}</h2>'
    for section in part.sections:
        yield from _section(section)
    yield "</section>"


def _section(section: Section) -> Iterator[str]:
    yield '<section class="index">' if not section.entries[0].anchor else "<section>"
    yield f'<h3 id="{section.anchor}">{escape(section.title)}</h3>'
    for entry in section.entries:
        yield from _entry(entry)
    yield "</section>"


def _entry(entry: Entry) -> Iterator[str]:
    if not entry.anchor:
        cited = "; ".join(_line(each) for row in entry.rows for each in row.lines)
        yield f"<p><b>{escape(entry.title)}</b>: {cited}</p>"
        return
    yield f'<article id="{entry.anchor}">'
    yield f"<h4>{escape(entry.title)}</h4>"
    kind = f"{escape(entry.kind)} · " if entry.kind else ""
    yield f'<p class="kind">{kind}<code>{escape(entry.ident)}</code></p>'
    for text in entry.text:
        yield f"<p>{escape(text)}</p>"
    if entry.rows:
        yield "<dl>"
        for row in entry.rows:
            yield _row(row)
        yield "</dl>"
    yield "</article>"


def _row(row: Row) -> str:
    lines = "".join(f"<p>{_line(each)}</p>" for each in row.lines)
    return f"<dt>{escape(row.label)}</dt><dd>{lines}</dd>"


def _line(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    text = escape(span.text)
    return f'<a href="{escape(span.link)}">{text}</a>' if span.link else text
