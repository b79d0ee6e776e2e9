# SPDX-License-Identifier: EUPL-1.2
"""Notices on every page of the site: each has a first and a last day, and somebody who answers for it."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple


class SiteNotice(NamedTuple):
    """A notice; its text is `site_notices <id>`."""

    id: str
    since: date
    until: date
    owner: str


class NoticeError(ValueError):
    """A notice has no last day, or another field is missing: the site does not start."""


@lru_cache(maxsize=1)
def all_notices() -> tuple[SiteNotice, ...]:
    """Every notice. Raises `NoticeError` naming the notice and the field."""
    with files(__package__).joinpath("site_notices.toml").open("rb") as file:
        return read_notices(tomllib.load(file))


def read_notices(table: dict[str, dict[str, object]]) -> tuple[SiteNotice, ...]:
    """The notices of a table. Raises `NoticeError`."""
    found = []
    for ident, row in table.items():
        since, until, owner = row.get("since"), row.get("until"), row.get("owner")
        if not isinstance(since, date) or not isinstance(until, date) or until < since:
            raise NoticeError(f"{ident}: since and until must be days, until not before since")
        if not isinstance(owner, str) or not owner:
            raise NoticeError(f"{ident}: owner must name who answers for the notice")
        found.append(SiteNotice(ident, since, until, owner))
    return tuple(found)


def current(day: date) -> str | None:
    """The id of the notice to show on a day."""
    return next((notice.id for notice in all_notices() if notice.since <= day <= notice.until), None)
