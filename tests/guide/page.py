# SPDX-License-Identifier: EUPL-1.2
"""A page as a reader gets it: its language, headings, links and words, each word with the language it is marked as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Protocol
from urllib.parse import urldefrag

_EMPTY = {"meta", "link", "input", "br", "hr", "img", "path", "circle", "area", "col", "source"}
_SILENT = {"script", "style", "svg"}


class Sent(Protocol):
    """A reply with a body."""

    content: bytes


@dataclass
class Element:
    """One element with what stands in it. `language` is that of its words."""

    tag: str
    attributes: dict[str, str]
    language: str
    inside: list[Element | str] = field(default_factory=list)

    def all(self, *tags: str) -> Iterator[Element]:
        """Every element inside, in order; only those of these kinds, if any are named."""
        for each in self.inside:
            if isinstance(each, Element):
                if not tags or each.tag in tags:
                    yield each
                yield from each.all(*tags)

    def with_class(self, name: str) -> list[Element]:
        """Every element inside that has the class."""
        return [each for each in self.all() if name in each.attributes.get("class", "").split()]

    @property
    def words(self) -> str:
        """All words inside, with single spaces; the signs that keep a date apart from its text are left out."""
        said = "".join(text for _, text in self.pieces())
        return " ".join(said.translate({0x2066: None, 0x2069: None}).split())

    def pieces(self) -> Iterator[tuple[str, str]]:
        """Every piece of text with the language that it is marked as."""
        if self.tag in _SILENT:
            return
        for each in self.inside:
            if isinstance(each, str):
                yield self.language, each
            else:
                yield from each.pieces()


class Page(HTMLParser):
    """A page, read. Raises `AssertionError` for elements that do not close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.source = text
        self.root = Element("", {}, "")
        self._open = [self.root]
        self.feed(text)
        self.close()
        assert self._open == [self.root], [each.tag for each in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        above = self._open[-1]
        element = Element(tag, attributes, attributes.get("lang", above.language))
        above.inside.append(element)
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._open[-1].inside.append(Element(tag, attributes, self._open[-1].language))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            closed = self._open.pop()
            assert closed.tag == tag, f"</{tag}> closes <{closed.tag}>"

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)

    @property
    def html(self) -> Element:
        """The outermost element."""
        return next(self.root.all("html"))

    @property
    def main(self) -> Element:
        """The page's own part."""
        return next(self.root.all("main"))

    @property
    def title(self) -> str:
        """The heading of the page."""
        return next(self.root.all("h1")).words

    @property
    def links(self) -> list[str]:
        """Every address that the page links to, without the place in the page."""
        return [urldefrag(each.attributes["href"]).url for each in self.root.all("a") if "href" in each.attributes]

    @property
    def forms(self) -> list[Element]:
        """The forms of the page."""
        return list(self.root.all("form"))


def read(response: Sent) -> Page:
    """The page of a reply."""
    return Page(response.content.decode("utf-8"))
