# SPDX-License-Identifier: EUPL-1.2
"""Errors of the law itself: a declaration that cannot be right, or a question outside verified law."""

from __future__ import annotations


class LawError(Exception):
    """A declaration cannot be right; the message names the declaration and says what is wrong with it."""


class OutsideVerifiedLaw(Exception):
    """The question falls outside what has been verified (a year without holidays, a date without a regime)."""
