# SPDX-License-Identifier: EUPL-1.2
"""What belongs together, as ids: the rights of a step, the words at the top of a letter, who explains it."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any


def _table(name: str) -> dict[str, dict[str, Any]]:
    with files(__package__).joinpath(f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=1)
def letters_as_printed() -> dict[str, dict[str, Any]]:
    """Of each letter, by id: the words at its top, its form number, who sends it, whether it is good or bad news."""
    return _table("letters_as_printed")


@lru_cache(maxsize=1)
def step_links() -> dict[str, dict[str, Any]]:
    """Of each step, by id: the rights, duties, letters, leaflets and sentences to show that belong to it."""
    return _table("step_links")


@lru_cache(maxsize=1)
def referrals() -> dict[str, dict[str, Any]]:
    """Of each need, by id: who helps with it, first the one to go to."""
    return _table("referrals")


@lru_cache(maxsize=1)
def leaflets() -> dict[str, dict[str, Any]]:
    """Of each leaflet, by id: who made it, in which languages, for which law, and where it is if that is known."""
    return _table("leaflets")
