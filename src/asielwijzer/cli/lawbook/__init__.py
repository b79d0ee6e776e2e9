# SPDX-License-Identifier: EUPL-1.2
"""The law book: every declaration with its words, condition and source, for a lawyer to check."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asielwijzer.cli.lawbook.book import build
from asielwijzer.cli.lawbook.html import html
from asielwijzer.cli.lawbook.markdown import markdown
from asielwijzer.cli.lawbook.pieces import Book
from asielwijzer.cli.lawbook.texts import ShowingIds
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.words import Words

FORMS: dict[str, Callable[[Book], str]] = {"html": html, "markdown": markdown}


def law_book(regimes: Regime | Iterable[Regime], words: Words, form: str) -> str:
    """The law of one or more regimes as a book in the language of `words`; `form` is `html` or `markdown`.

    Where a text is missing its id is shown. Raises `ValueError` for another form.
    """
    if form not in FORMS:
        raise ValueError(f"form {form!r} is not available; available: {', '.join(FORMS)}")
    chosen = (regimes,) if isinstance(regimes, Regime) else tuple(regimes)
    return FORMS[form](build(chosen, ShowingIds(words)))


__all__ = ["FORMS", "law_book"]
