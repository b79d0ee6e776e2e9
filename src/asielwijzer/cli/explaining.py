# SPDX-License-Identifier: EUPL-1.2
"""An explanation of the choice of procedure as a readable page for the terminal."""

from __future__ import annotations

from collections.abc import Container, Iterator

from asielwijzer.cli import phrases
from asielwijzer.cli.style import Style, wrapped
from asielwijzer.engine.explain import Explanation
from asielwijzer.words import Words


def explanation_page(explanation: Explanation, known: Container[str], words: Words, style: Style) -> str:
    """Why, why not, and what would change it. `known` holds the facts that the case gives."""
    return "\n".join(wrapped(_lines(explanation, known, words, style))) + "\n"


def _lines(explanation: Explanation, known: Container[str], words: Words, style: Style) -> Iterator[str]:
    decided = explanation.decided
    if decided is None:
        facts = ", ".join(phrases.about(name, words) for name in explanation.regime.depends_on)
        yield words.say("regime_unknown", facts=facts)
        return
    yield style(words.say("why").upper(), "bold", "cyan")
    sure = {item.rule.then for item in explanation.why if item.fits}
    for item in explanation.why:
        if item.rule.then in sure and not item.fits:
            continue  # the outcome is certain by another rule
        mark = words.say("certain" if item.certain else "possible")
        yield f"  {style(words.text('outcomes', item.rule.then.key), 'bold')}  [{mark}]"
        yield f"      {words.text('rules', item.rule.id)}  ({phrases.sources(item.rule)})"
        if item.because:
            yield f"      {words.say('because')}: {phrases.reasons(item.because, words)}"
    if decided.depends_on:
        names = "; ".join(phrases.about(name, words, known) for name in decided.depends_on)
        yield f"  {words.say('depends_on')}: {names}"
    yield ""
    yield style(words.say("why_not").upper(), "bold", "cyan")
    for other in explanation.why_not:
        name = words.text("outcomes", other.rule.then.key)
        if other.earlier is not None:
            reason = words.say("earlier_rule", rule=words.text("rules", other.earlier.id))
        else:
            reason = f"{words.say('because')}: {phrases.reasons(other.because, words)}"
        yield f"  {name} ({phrases.sources(other.rule)}): {reason}"
    if explanation.changes:
        yield ""
        yield style(words.say("changes").upper(), "bold", "cyan")
    for change in explanation.changes:
        needed = phrases.reasons(change.changes, words)
        yield f"  {words.text('outcomes', change.outcome.key)}: {needed}"
