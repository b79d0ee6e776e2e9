# SPDX-License-Identifier: EUPL-1.2
"""Two laws side by side for one case, for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from asielwijzer.cli import phrases
from asielwijzer.cli.style import WIDTH, Style
from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.compare import Comparison
from asielwijzer.law.vocabulary.deadlines import Deadline, Window
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.words import Words

_COLUMN = (WIDTH - 3) // 2


def comparison_page(comparison: Comparison, words: Words, style: Style) -> str:
    """The case as it is on the left; as it would be under the other law on the right."""
    return "\n".join(_lines(comparison, words, style)) + "\n"


def _lines(comparison: Comparison, words: Words, style: Style) -> Iterator[str]:
    here, there = comparison.here, comparison.there
    yield style(words.say("compare_title"), "bold")
    yield from textwrap.wrap(words.say("compare_moved", days=abs(comparison.shift.days)), WIDTH)
    yield style(words.say("not_advice"), "dim")
    yield ""
    yield from _side_by_side([words.say("compare_here")], [words.say("compare_there")], style, "bold")
    for name, left, right in (
        ("regime", _regime(here, words), _regime(there, words)),
        ("procedure", _procedures(here, words), _procedures(there, words)),
        ("deadlines", _terms(here, words), _terms(there, words)),
        ("steps", _steps(here, words), _steps(there, words)),
        ("decisions", _decisions(here, words), _decisions(there, words)),
    ):
        yield ""
        yield style(words.say(name).upper(), "bold", "cyan")
        yield from _side_by_side(left, right, style)
    for name, side, opposite in (("compare_only_here", here, there), ("compare_only_there", there, here)):
        rights = _only(side, opposite, words)
        if rights:
            yield ""
            yield style(words.say(name).upper(), "bold", "cyan")
            for text in rights:
                yield from textwrap.wrap(f"  - {text}", WIDTH, subsequent_indent="    ")


def _side_by_side(left: Iterable[str], right: Iterable[str], style: Style, *marks: str) -> Iterator[str]:
    for one, other in zip_longest(_column(left), _column(right), fillvalue=""):
        yield f"{style(one.ljust(_COLUMN), *marks)} | {style(other, *marks)}".rstrip()


def _column(items: Iterable[str]) -> list[str]:
    return [line for item in items for line in textwrap.wrap(item, _COLUMN, subsequent_indent="  ") or [""]]


def _regime(assessment: Assessment, words: Words) -> list[str]:
    regime = assessment.regime.regime
    return [words.say(f"regime_{regime.id}")] if regime else []


def _procedures(assessment: Assessment, words: Words) -> list[str]:
    decided = assessment.procedure
    if decided is None:
        return []
    mark = words.say("certain" if decided.certain else "possible")
    return [f"{words.text('outcomes', outcome.key)} [{mark}]" for outcome in decided.outcomes]


def _terms(assessment: Assessment, words: Words) -> list[str]:
    found = []
    for result in assessment.deadlines:
        declaration = result.declaration
        if not result.certain or not isinstance(declaration, Deadline) or result.counted is None:
            continue
        name = words.text("deadlines", declaration.id)
        if isinstance(declaration.within, Window):
            least, most = (phrases.term(each, words) for each in (declaration.within.least, declaration.within.most))
            length = words.say("compare_between", least=least, most=most)
        else:
            length = phrases.term(declaration.within, words)
        sure = result.confidence is Confidence.HIGH and not result.alternatives and declaration.disputed is None
        doubt = "" if sure else f" ({words.say('compare_check')})"
        found.append(f"{name}: {length}{doubt}")
    return list(dict.fromkeys(found))


def _steps(assessment: Assessment, words: Words) -> list[str]:
    certain = [step for step in assessment.steps if step.applied.certain]
    return list(dict.fromkeys(words.text("steps", step.id, "label") for step in certain))


def _decisions(assessment: Assessment, words: Words) -> list[str]:
    return [
        f"{words.text('outcomes', decided.decision)}: "
        + " / ".join(words.text("outcomes", outcome.key) for outcome in decided.outcomes)
        for decided in assessment.decisions
    ]


def _only(one: Assessment, other: Assessment, words: Words) -> list[str]:
    elsewhere = {item.declaration.id for kind in (other.rights, other.notices) for item in kind}
    found = []
    for kind, items in (("rights", one.rights), ("notices", one.notices)):
        found += [
            f"{words.text(kind, item.declaration.id)} ({phrases.sources(item.declaration)})"
            for item in items
            if item.certain and item.declaration.id not in elsewhere
        ]
    return found
