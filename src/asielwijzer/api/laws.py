# SPDX-License-Identifier: EUPL-1.2
"""Which law an item belongs to, for applications of which days, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from asielwijzer.api.asked import Asked
from asielwijzer.api.refusals import Mistake, Refused, shown
from asielwijzer.api.texts import said, said_of_day
from asielwijzer.engine.documents import grounds, source_document
from asielwijzer.engine.law_document.trees import validity_document
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.registry import Regime

Json = dict[str, Any]
Kind = TypeVar("Kind", bound=Declaration)
Declared = tuple[Regime, Declaration]


def governing(on: date | None) -> tuple[Regime, ...]:
    """The laws that govern applications lodged on a day; every law when no day is given."""
    return tuple(regime for regime in all_regimes() if on is None or regime.applies.covers(on))


def holds(declaration: Declaration, on: date | None) -> bool:
    """Whether the own validity of a declaration does not exclude the day."""
    return on is None or declaration.validity is None or declaration.validity.covers(on)


def declared(kind: type[Kind], on: date | None) -> dict[str, list[Declared]]:
    """The declarations of a kind that hold, by id, with their law."""
    found: dict[str, list[Declared]] = {}
    for regime in governing(on):
        for each in regime.of(kind):
            if holds(each, on):
                found.setdefault(each.id, []).append((regime, each))
    return found


def law_document(regime: Regime, lang: str) -> Json:
    """A law with the days of lodging that it covers, both included."""
    newest = all_regimes()[-1]
    since = newest.applies.since
    assert since is not None
    return {
        "id": regime.id,
        "name": said_of_day(lang, "guide", "new_law" if regime is newest else "old_law", since),
        "valid_from": _iso(regime.applies.since),
        "valid_until": _iso(regime.applies.until),
        "decided_by": regime.applies.by.id,
    }


def laws_document(asked: Asked) -> list[Json]:
    """The laws of which a reply says something."""
    return [law_document(regime, asked.lang) for regime in governing(asked.on)]


def rests_on(found: Iterable[Declared], lang: str) -> Json:
    """The laws of an item, and per declaration what it rests on and the days on which it holds itself."""
    pairs = list(found)
    regimes = dict.fromkeys(regime for regime, _ in pairs)
    return {
        "laws": [law_document(regime, lang) for regime in regimes],
        "grounds": [{"law": regime.id, **ground(each, lang)} for regime, each in pairs],
    }


def ground(declaration: Declaration, lang: str) -> Json:
    """What a declaration rests on."""
    dispute = declaration.disputed
    return {
        "declaration": declaration.id,
        "validity": validity_document(declaration.validity),
        **grounds(declaration),
        "disputed": None
        if dispute is None
        else {
            "id": dispute.id,
            "text": said(lang, "disputes", dispute.id),
            "sources": [source_document(source) for source in dispute.sides],
        },
    }


def not_found(place: str, value: str, known: Iterable[str], on: date | None) -> Refused:
    """No such item, or none for applications lodged on the day that was asked."""
    names = list(known)
    if on is not None and value in names:
        return Refused(
            404, Mistake("on", shown(on.isoformat()), f"a day of lodging for which the law declares {value}")
        )
    return Refused(404, Mistake(place, shown(value), ", ".join(names)))


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
