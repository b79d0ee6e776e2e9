# SPDX-License-Identifier: EUPL-1.2
"""Where a rule comes from: works, articles, the text that was read, and how sure we are.

A work gets a short name once; `VW("69", 2, "b")` is then one place in it. Addresses are rendered from the
work's identifier, never written beside a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Confidence(Enum):
    """How sure we are of a rule. It reaches the reader: a low one is never shown as certain."""

    HIGH = "high"
    """Read in the law or with an official body, and no later change is known."""
    MEDIUM = "medium"
    """A secondary source, or an older text that may have changed."""
    LOW = "low"
    """Derived, or general knowledge; ask a lawyer."""


class Scheme(Enum):
    """How a work is identified, and so how its address is rendered."""

    BWB = "bwb"  # consolidated Dutch law
    CELEX = "celex"  # European Union law
    ECLI = "ecli"  # a ruling
    STAATSBLAD = "stb"
    STAATSCOURANT = "stcrt"
    PAGE = "page"  # anything known by its address only


@dataclass(frozen=True, slots=True)
class Work:
    """A law, decree, regulation, policy text, ruling or page, known by a short name.

    Call it to point into it: `VW("69", 2, "b")` is Vw article 69, second paragraph, point b.
    """

    short: str
    scheme: Scheme
    number: str
    title: str = ""

    def __call__(self, article: str = "", paragraph: int | str = "", point: str = "") -> Source:
        return Source(self, article, str(paragraph), point)

    @property
    def url(self) -> str:
        """The public address of the work."""
        match self.scheme:
            case Scheme.BWB:
                return f"https://wetten.overheid.nl/{self.number}"
            case Scheme.CELEX:
                return f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{self.number}"
            case Scheme.ECLI:
                return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.number}"
            case Scheme.STAATSBLAD | Scheme.STAATSCOURANT:
                year, _, page = self.number.partition("-")
                return f"https://zoek.officielebekendmakingen.nl/{self.scheme.value}-{year}-{page}.html"
            case Scheme.PAGE:
                return self.number


@dataclass(frozen=True, slots=True)
class Source:
    """One place in a work: article, paragraph, point. Two sources joined with `|` make `Sources`."""

    work: Work
    article: str = ""
    paragraph: str = ""
    point: str = ""

    def __or__(self, other: Source | Sources) -> Sources:
        return Sources((self,)) | other

    def __iter__(self) -> Iterator[Source]:
        yield self

    @property
    def label(self) -> str:
        """The citation as lawyers write it, for instance `Vw 69(2)(b)`."""
        inner = "".join(f"({part})" for part in (self.paragraph, self.point) if part)
        return f"{self.work.short} {self.article}{inner}".strip()

    @property
    def juriconnect(self) -> str | None:
        """The Juriconnect reference for consolidated Dutch law, else `None`."""
        if self.work.scheme is not Scheme.BWB:
            return None
        parts = {"artikel": self.article, "lid": self.paragraph, "o": self.point}
        return f"jci1.3:c:{self.work.number}" + "".join(f"&{key}={value}" for key, value in parts.items() if value)

    @property
    def url(self) -> str:
        """The public address, down to the article where the publisher offers one."""
        if self.work.scheme is Scheme.BWB and self.article:
            return f"{self.work.url}#Artikel{self.article}"
        return self.work.url


@dataclass(frozen=True, slots=True)
class Sources:
    """Several places that together carry one rule, the first being the main one."""

    items: tuple[Source, ...]

    def __or__(self, other: Source | Sources) -> Sources:
        return Sources((*self.items, *other))

    def __iter__(self) -> Iterator[Source]:
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Reading:
    """The text we really read for a rule: which copy, and of which day's law.

    A rule whose newest reading is older than the rule's own period cannot be `HIGH` without a reason.
    """

    id: str
    what: str
    url: str
    state: date | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A point on which courts or sources disagree, or that no source settles. It travels with every answer.

    `sides` are the sources that stand against each other, or the one that leaves the point open.
    """

    id: str
    sides: Sources


def sources(source: Source | Sources) -> tuple[Source, ...]:
    """All places of `source`, the main one first."""
    return tuple(source)
