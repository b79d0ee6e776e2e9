# SPDX-License-Identifier: EUPL-1.2
"""The law book put together: chapters in the order of the law, appendices, and an index by article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from asielwijzer import __version__
from asielwijzer.cli.lawbook.entries import KINDS
from asielwijzer.cli.lawbook.glossary import Glossary
from asielwijzer.cli.lawbook.pieces import Book, Entry, Part, Row, Section, Span, anchor, line
from asielwijzer.cli.lawbook.texts import ShowingIds
from asielwijzer.engine.law_document import gathered
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.happenings import Actor
from asielwijzer.law.vocabulary.registry import Chapter, Regime
from asielwijzer.law.vocabulary.sources import Dispute, Source


def build(regimes: Iterable[Regime], words: ShowingIds) -> Book:
    """The book of these regimes."""
    regimes = tuple(regimes)
    lead = (
        words.book("what"),
        words.book("not_advice"),
        words.book("version").format(version=__version__),
        *(_period(regime, words) for regime in regimes),
    )
    parts = [_part(regime, words) for regime in regimes]
    index = Part("index", words.book("index"), tuple(_index(regimes, words)))
    return Book(words.language, words.book("title"), lead, words.book("contents"), (*parts, index))


def _period(regime: Regime, words: ShowingIds) -> str:
    since, until = regime.applies.since, regime.applies.until
    if since is None:
        return regime.id
    if until is None:
        return words.book("regime_since").format(since=words.day(since))
    return words.book("regime").format(since=words.day(since), until=words.day(until))


def _part(regime: Regime, words: ShowingIds) -> Part:
    glossary = Glossary(regime.id, words)
    seen: set[str] = set()
    sections = [_chapter(chapter, glossary, seen) for chapter in regime.chapters]
    appendices = (
        ("actors", [entry for item in gathered.actors(regime) for entry in glossary.item(item)]),
        ("consequences", [entry for item in gathered.consequences(regime) for entry in glossary.item(item)]),
        ("disputes", [entry for item in gathered.disputes(regime) for entry in glossary.item(item)]),
        ("readings", [glossary.read(reading) for reading in gathered.readings(regime)]),
    )
    for name, entries in appendices:
        new = tuple(entry for entry in entries if entry.anchor not in seen)
        sections.append(Section(glossary.place("appendix", name), words.book(name), new))
    kept = tuple(section for section in sections if section.entries)
    return Part(anchor(f"r{regime.id}"), _period(regime, words), kept)


def _chapter(chapter: Chapter, glossary: Glossary, seen: set[str]) -> Section:
    entries: list[Entry] = []
    for item in chapter.items:
        if isinstance(item, Actor | Consequence | Dispute):
            continue  # shared by chapters: they stand in the appendices
        for entry in glossary.item(item):
            if entry.anchor not in seen:
                seen.add(entry.anchor)
                entries.append(entry)
    texts = glossary.words.kind("lawbook")
    titles = texts.get(f"chapters_{glossary.regime}", texts.get("chapters", {}))
    title = titles.get(chapter.id, chapter.title or chapter.id)
    return Section(glossary.place("chapter", chapter.id), title, tuple(entries))


def _index(regimes: Iterable[Regime], words: ShowingIds) -> Iterator[Section]:
    """One section per work, one entry per place in it, with the declarations that cite it."""
    found: dict[str, dict[Source, dict[str, str]]] = {}
    for regime in regimes:
        glossary = Glossary(regime.id, words)
        for declaration in regime.declarations:
            place = glossary.place(KINDS[type(declaration)][0], declaration.id)
            cited = [*declaration.source, *(declaration.disputed.sides if declaration.disputed else ())]
            for source in cited:
                found.setdefault(source.work.short, {}).setdefault(source, {})[place] = declaration.id
    for short, places in sorted(found.items(), key=lambda pair: pair[0].casefold()):
        work = next(iter(places)).work
        title = f"{short}: {work.title}" if work.title and work.title != short else short
        entries = [
            Entry("", "", "", source.label, rows=(Row("", (_links(citing),)),))
            for source, citing in sorted(places.items(), key=lambda pair: _natural(pair[0]))
        ]
        yield Section(anchor("index", short), title, tuple(entries))


def _links(citing: dict[str, str]) -> tuple[Span, ...]:
    pieces: list[Span | str] = []
    for place, ident in citing.items():
        pieces += [", "] if pieces else []
        pieces.append(Span(ident, f"#{place}"))
    return line(*pieces)


def _natural(source: Source) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """The order in which a lawyer looks an article up: 3.9 before 3.10, 30 before 30a."""
    return tuple(_numbers(part) for part in (source.article, source.paragraph, source.point))


def _numbers(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple((0, int(piece), "") if piece.isdigit() else (1, 0, piece) for piece in re.findall(r"\d+|\D+", text))
