# SPDX-License-Identifier: EUPL-1.2
"""What a declaration rests on: sources, how sure, disputes with both sides, validity, what was read."""

from __future__ import annotations

from collections.abc import Iterator

from asielwijzer.cli.lawbook.pieces import Line, Row, Span, anchor, line
from asielwijzer.cli.lawbook.texts import ShowingIds
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.sources import Dispute, Reading, Source


class Grounds:
    """Says what the declarations of one regime rest on."""

    def __init__(self, regime: str, words: ShowingIds) -> None:
        self.regime = regime
        self.words = words

    def place(self, kind: str, ident: str) -> str:
        """The name of the place in the book where something stands."""
        return anchor(f"r{self.regime}", kind, ident)

    def label(self, name: str) -> str:
        """The label of a row."""
        return self.words.book("labels", name)

    def row(self, name: str, *lines: Line) -> Row:
        """A row by the name of its label."""
        return Row(self.label(name), lines)

    def grounds(self, declaration: Declaration) -> Iterator[Row]:
        """The rows that every declaration has."""
        if declaration.validity is not None:
            yield self.row("validity", line(self._validity(declaration.validity)))
        yield self.row("source", *(self.source(source) for source in declaration.source))
        yield self.row("confidence", line(self.words.say(f"confidence_{declaration.confidence.value}")))
        yield self.row("standing", line(self.words.say(f"standing_{declaration.standing.value}")))
        if declaration.disputed is not None:
            yield self.row("disputed", *self.dispute(declaration.disputed))
        if declaration.read:
            yield self.row("read", *(self.reading(reading) for reading in declaration.read))

    def source(self, source: Source) -> Line:
        """A citation with its link, the name of the work, and the Juriconnect reference."""
        title = source.work.title
        after = f" ({title})" if title and title != source.work.short else ""
        reference = f" · {source.juriconnect}" if source.juriconnect else ""
        return line(Span(source.label, source.url), after + reference)

    def dispute(self, dispute: Dispute) -> tuple[Line, ...]:
        """The point at issue, and the source of every side."""
        title = Span(self.words.title("disputes", dispute.id), f"#{self.place('dispute', dispute.id)}")
        return (line(title), *(self.source(side) for side in dispute.sides))

    def reading(self, reading: Reading) -> Line:
        """The copy that was read, and of which day's law it is."""
        if reading.state is None:
            state = self.words.book("no_state")
        else:
            state = self.words.book("state").format(day=self.words.day(reading.state))
        return line(Span(reading.what, reading.url), f" ({state})")

    def _validity(self, validity: Validity) -> str:
        event = self.words.title("events", validity.by.id)
        since = self.words.day(validity.since) if validity.since else ""
        until = self.words.day(validity.until) if validity.until else ""
        if not since and not until:
            return self.words.book("always")
        form = "both" if since and until else "since" if since else "until"
        return self.words.book("validity", form).format(event=event, since=since, until=until)
