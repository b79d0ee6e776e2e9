# SPDX-License-Identifier: EUPL-1.2
"""The sealed part of an address: readable for nobody who finds it, and after two hours for nobody at all."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.fernet import Fernet, InvalidToken

from asielwijzer.guide.sealing import LONGEST, Seal, SealError

HOUR = 3600.0
TEXT = '[{"signed":"before","stage":"decision_made_known"},{"decision_made_known":"2026-05-07"}]'


class Clock:
    """A clock that stands still until it is moved. It starts in the middle of no particular period."""

    def __init__(self, now: float = 1_000_000 * HOUR) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def fresh(clock: Clock, seed: bytes = b"s" * 32) -> Seal:
    return Seal(clock, seed)


def test_what_is_sealed_comes_back() -> None:
    seal = fresh(Clock())
    for text in ("", "a", TEXT, "é ﷺ ሰነ", "x" * 1000):
        assert seal.open(seal.seal(text)) == text


def test_equal_texts_are_sealed_differently_and_show_nothing() -> None:
    seal = fresh(Clock())
    first, second = seal.seal(TEXT), seal.seal(TEXT)
    assert first != second
    padded = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4))
    for word in (b"signed", b"decision", b"2026"):
        assert word not in padded


def test_a_sealed_part_fits_in_an_address() -> None:
    sealed = fresh(Clock()).seal(TEXT)
    assert set(sealed) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert len(sealed) < LONGEST


@pytest.mark.parametrize("minute", range(0, 60, 7))
def test_it_opens_for_an_hour_and_not_after_two(minute: int) -> None:
    clock = Clock()
    clock.now += minute * 60
    seal = fresh(clock)
    sealed = seal.seal(TEXT)
    clock.now += HOUR
    assert seal.open(sealed) == TEXT
    clock.now += HOUR
    with pytest.raises(SealError):
        seal.open(sealed)


def test_it_opens_for_an_hour_when_the_site_is_used_all_the_while() -> None:
    clock = Clock()
    seal = fresh(clock)
    sealed = seal.seal(TEXT)
    for _ in range(6):
        clock.now += 10 * 60
        seal.seal("of another reader")
    assert seal.open(sealed) == TEXT
    for _ in range(6):
        clock.now += 10 * 60
        seal.seal("of another reader")
    with pytest.raises(SealError):
        seal.open(sealed)


@pytest.mark.parametrize("hours", [2, 2.5, 3, 24, 24 * 365])
def test_after_a_silence_no_old_seal_opens(hours: float) -> None:
    clock = Clock()
    seal = fresh(clock)
    sealed = seal.seal(TEXT)
    clock.now += hours * HOUR
    with pytest.raises(SealError):
        seal.open(sealed)
    assert seal.open(seal.seal(TEXT)) == TEXT


def test_a_clock_that_goes_back_loses_nothing() -> None:
    clock = Clock()
    seal = fresh(clock)
    sealed = seal.seal(TEXT)
    clock.now -= 3 * HOUR
    assert seal.open(sealed) == TEXT
    assert seal.open(seal.seal(TEXT)) == TEXT


def secrets_in(value: object, depth: int = 4) -> Iterator[bytes]:
    """Every run of bytes that an object holds, also inside the objects that it holds."""
    if isinstance(value, bytes):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from secrets_in(each, depth)
    elif isinstance(value, dict):
        yield from secrets_in([*value.keys(), *value.values()], depth)
    elif depth and hasattr(value, "__dict__"):
        yield from secrets_in(vars(value), depth - 1)


def opens(secret: bytes, sealed: str) -> bool:
    """Whether a secret is the key of a sealed text, as it is or made into a key as the site does."""
    padded = (sealed + "=" * (-len(sealed) % 4)).encode()
    for key in (secret, hashlib.sha256(b"key" + secret).digest()):
        try:
            Fernet(base64.urlsafe_b64encode(key)).decrypt(padded)
        except (ValueError, InvalidToken):
            continue
        return True
    return False


def reach(secret: bytes) -> Iterator[bytes]:
    """The secret and all that follow from it, as the site makes each from the one before."""
    for _ in range(50):
        yield secret
        secret = hashlib.sha256(b"next" + secret).digest()


def test_a_dropped_key_cannot_be_had_from_what_the_server_still_holds() -> None:
    clock = Clock()
    seal = fresh(clock)
    sealed = seal.seal(TEXT)
    clock.now += 2 * HOUR
    seal.seal("of another reader")
    held = list(secrets_in(seal))
    joined = [first + second for first in held for second in held if len(first) == len(second) == 16]
    assert held
    assert joined
    assert not any(opens(each, sealed) for secret in (*held, *joined) if len(secret) == 32 for each in reach(secret))


def test_the_way_of_looking_for_a_key_finds_one_that_is_held() -> None:
    """The test before this one would be worth nothing if it could not find a key that is there."""
    seal = fresh(Clock())
    sealed = seal.seal(TEXT)
    held = list(secrets_in(seal))
    joined = [first + second for first in held for second in held if len(first) == len(second) == 16]
    assert any(opens(secret, sealed) for secret in joined)


def changed(sealed: str) -> list[str]:
    return [sealed[:-1], sealed[1:], sealed + "A", sealed[:50] + "A" + sealed[51:], sealed.swapcase(), sealed[::-1]]


def test_a_forged_or_foreign_seal_opens_nothing() -> None:
    clock = Clock()
    seal = fresh(clock)
    foreign = fresh(clock, b"t" * 32).seal(TEXT)
    others: list[Any] = ["", "a", "é", "\0", "a" * (LONGEST + 1), "gAAAA", foreign, *changed(seal.seal(TEXT))]
    for sealed in others:
        with pytest.raises(SealError):
            seal.open(sealed)


def test_two_servers_do_not_open_each_others_seals() -> None:
    from asielwijzer.guide import sealed

    first = sealed.seal()
    sealed.seal.cache_clear()
    second = sealed.seal()
    assert first is not second
    with pytest.raises(SealError):
        second.open(first.seal(TEXT))
