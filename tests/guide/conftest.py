# SPDX-License-Identifier: EUPL-1.2
"""The site in this process: Django is set up before any module of the guide is read."""

from __future__ import annotations

import os

import django
import pytest
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "asielwijzer.site.settings")
django.setup()


@pytest.fixture
def client() -> Client:
    """A browser without script. What fails in the site shows as the page that a reader would get."""
    return Client(raise_request_exception=False)
