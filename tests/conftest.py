# SPDX-License-Identifier: EUPL-1.2
"""What tests in several folders share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser without a window, started once; `ASIELWIJZER_CHROMIUM` names another executable."""
    installed = (shutil.which(name) for name in NAMES)
    executable = os.environ.get("ASIELWIJZER_CHROMIUM") or next((path for path in installed if path), None)
    assert executable, f"no browser found; install one of {', '.join(NAMES)}"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield started
        started.close()
