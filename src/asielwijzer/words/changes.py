# SPDX-License-Identifier: EUPL-1.2
"""What changed, and when: in the rules and in the texts."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple


class Change(NamedTuple):
    """A change; its text is `changes <id>`."""

    id: str
    day: date


@lru_cache(maxsize=4)
def all_changes(since: date) -> tuple[Change, ...]:
    """The changes since a day, newest first."""
    with files(__package__).joinpath("changes.toml").open("rb") as file:
        found = [Change(ident, row["day"]) for ident, row in tomllib.load(file).items()]
    return tuple(sorted((each for each in found if each.day >= since), key=lambda each: each.day, reverse=True))
