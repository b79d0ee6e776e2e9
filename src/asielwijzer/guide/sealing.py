# SPDX-License-Identifier: EUPL-1.2
"""Answers sealed in an address, for a reader whose phone runs no script.

Nobody who finds the address can read it, and after two hours nobody can at all, this server included: each key is
made from the one before it by a one-way step, and the old one is thrown away.
"""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Callable

from cryptography.fernet import Fernet, InvalidToken

PERIOD = 30 * 60
"""Seconds for which one key seals."""
KEPT = 4
"""How many keys still open: two hours at most."""
LONGEST = 2000
"""Characters of the longest address part that is looked at."""


class SealError(ValueError):
    """The sealed part cannot be opened: too old, damaged, or not made here."""


class Seal:
    """Seals and opens. `clock` gives seconds since some fixed moment; `seed` are 32 random bytes."""

    def __init__(self, clock: Callable[[], float], seed: bytes) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._period = int(clock() // PERIOD)
        self._next = seed
        self._keys: list[Fernet] = []
        self._advance(self._period)

    def _advance(self, period: int) -> None:
        """Make the keys up to a period, and forget those that are too old."""
        steps = period - self._period + (not self._keys)
        self._period = max(self._period, period)
        if steps > KEPT:  # after a long silence no old key may open anything
            self._keys.clear()
        for _ in range(max(0, steps)):
            key = hashlib.sha256(b"key" + self._next).digest()
            self._next = hashlib.sha256(b"next" + self._next).digest()
            self._keys.insert(0, Fernet(base64.urlsafe_b64encode(key)))
        del self._keys[KEPT:]

    def _current(self) -> list[Fernet]:
        with self._lock:
            self._advance(int(self._clock() // PERIOD))
            return list(self._keys)

    def seal(self, text: str) -> str:
        """The text as letters and digits that fit in an address."""
        return self._current()[0].encrypt(text.encode()).decode().rstrip("=")

    def open(self, sealed: str) -> str:
        """The text. Raises `SealError` when it is too old, damaged or not made here."""
        if len(sealed) > LONGEST or not sealed.isascii():
            raise SealError("not a sealed text")
        padded = sealed + "=" * (-len(sealed) % 4)
        for key in self._current():
            try:
                return key.decrypt(padded.encode()).decode()
            except InvalidToken:
                continue
        raise SealError("too old, damaged, or not made here")
