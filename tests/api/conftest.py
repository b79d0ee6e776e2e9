# SPDX-License-Identifier: EUPL-1.2
"""The site, set up for the tests of its data."""

from __future__ import annotations

import os
from collections.abc import Iterator

import django
import pytest
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "asielwijzer.site.settings")
django.setup()


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def texts_read_anew() -> Iterator[None]:
    """For a test that changes texts: nothing that was read before, and nothing left for the next."""
    from asielwijzer.api import texts

    texts._find.cache_clear()
    yield
    texts._find.cache_clear()
