# SPDX-License-Identifier: EUPL-1.2
"""What declarations are written in, as entries: facts, events, moves, dated lists, phases and the like."""

from __future__ import annotations

from collections.abc import Iterator

from asielwijzer.cli import phrases
from asielwijzer.cli.lawbook.entries import Declared
from asielwijzer.cli.lawbook.pieces import Entry, Line, Row, Span, line
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Implies, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Actor, Event, Moves
from asielwijzer.law.vocabulary.registry import Variants
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.steps import Phase
from asielwijzer.law.vocabulary.tables import DatedList, Period

_STANDS = {True: "yes", False: "no", None: "unknown"}


class Glossary(Declared):
    """Makes entries of anything that stands in a chapter."""

    def item(self, item: object) -> Iterator[Entry]:
        """The entry of one item (a decision: its rules too)."""
        match item:
            case Declaration():
                yield self.declaration(item)
            case Decision():
                yield from self.decision(item)
            case YesNo():
                yield self._entry("yes_no", "facts", item.id)
            case Choice():
                options = (line(self.words.option(item.id, option)) for option in item.options)
                yield self._entry("choice", "facts", item.id, self.row("options", *options))
            case DateFact():
                yield self._entry("date", "facts", item.id)
            case Text():
                yield self._entry("code", "facts", item.id, self.row("pattern", line(item.example)))
            case Event():
                by = self.row("by", line(self.words.title("actors", item.by.id)))
                yield self._entry("event", "events", item.id, by)
            case Moves():
                events = (line(self.words.title("events", event.id)) for event in item.events)
                yield self._entry("moves", "", item.id, self.row("events", *events))
            case Implies():
                this = self.row("this", line(phrases.condition(item.this, self.words)))
                that = self.row("that", line(phrases.condition(item.that, self.words)))
                yield self._entry("implication", "", item.id, this, that)
            case DatedList():
                sources = self.row("source", *(self.source(source) for source in item.source))
                yield self._entry("list", "", item.id, sources, self.row("entries", *self._periods(item)))
            case Variants():
                names = (line(each.id) for each in item.declarations)
                yield self._entry("variants", "", item.id, self.row("declarations", *names))
            case Actor():
                yield self._entry("actor", "actors", item.id)
            case Phase():
                aside = [self.row("aside", line(self.label("yes")))] if item.aside else []
                yield self._entry("phase", "phases", item.id, *aside)
            case Consequence():
                remedies = [line(self.words.title("remedies", each)) for each in item.remedies]
                rows = [self.row("remedies", *remedies)] if remedies else []
                yield self._entry("consequence", "consequences", item.id, *rows)
            case Dispute():
                sides = self.row("source", *(self.source(side) for side in item.sides))
                yield self._entry("dispute", "disputes", item.id, sides)

    def read(self, reading: Reading) -> Entry:
        """A copy that was read."""
        return Entry(
            self.place("reading", reading.id),
            "",
            reading.id,
            reading.what,
            rows=(self.row("source", self.reading(reading)),),
        )

    def _periods(self, table: DatedList) -> Iterator[Line]:
        for entry, periods in sorted(table.entries.items()):
            for period in periods:
                yield self._period(entry, period)

    def _period(self, entry: str, period: Period) -> Line:
        until = self.words.day(period.until) if period.until else "…"
        stands = self.words.book("stands", _STANDS[period.stands])
        sure = period.confidence
        doubt = "" if sure is Confidence.HIGH else f"; {self.words.say(f'confidence_{sure.value}')}"
        note = f"; {period.note}" if period.note else ""
        source = Span(period.source.label, period.source.url)
        return line(f"{entry}: {self.words.day(period.since)} – {until}: {stands} (", source, f"{doubt}{note})")

    def _entry(self, kind: str, texts: str, ident: str, *rows: Row) -> Entry:
        title = self.words.title(texts, ident) if texts else ident
        further = self.words.further(texts, ident) if texts else ()
        return Entry(self.place(kind, ident), self.words.book("kinds", kind), ident, title, further, rows)
