# SPDX-License-Identifier: EUPL-1.2
"""The site in this process: Django is set up before any module of the guide is read."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Callable, Iterator
from datetime import date

import django
import pytest
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "asielwijzer.site.settings")
django.setup()


@pytest.fixture
def client() -> Client:
    """A browser without script. What fails in the site shows as the page that a reader would get."""
    return Client(raise_request_exception=False)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that a log of the server would hold, whatever its level."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Set the day on which the site is read."""

    def put(day: str) -> None:
        monkeypatch.setattr("django.utils.timezone.localdate", lambda: date.fromisoformat(day))

    return put
