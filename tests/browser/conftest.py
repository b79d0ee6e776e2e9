# SPDX-License-Identifier: EUPL-1.2
"""The site on a free port of this machine, and pages that note every request they make."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from waitress.server import create_server

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "asielwijzer.site.settings")

Open = Callable[..., AbstractContextManager["Visit"]]


class Visit:
    """A reader with a browser of their own: its page, and all that it asked for."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.context = context
        self.site = site
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def go(self, path: str) -> None:
        """Open an address of the site."""
        reply = self.page.goto(self.site + path)
        assert reply is not None

    @property
    def other_hosts(self) -> list[str]:
        """What was asked of another host."""
        return [url for url in self.asked if not url.startswith((self.site, "blob:" + self.site, "data:"))]


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the site, served as `dev.py run` does."""
    from asielwijzer.site.wsgi import application

    server = create_server(application, host="127.0.0.1", port=0, threads=4, ident=None)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()


@pytest.fixture
def visit(browser: Browser, site: str) -> Open:
    """Open the site as a new reader: `with visit(width=320, script=False) as reader`."""

    @contextmanager
    def opened(*, width: int = 360, height: int = 640, script: bool = True, **options: Any) -> Iterator[Visit]:
        context = browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=script, **options
        )
        context.set_default_timeout(20_000)
        try:
            yield Visit(context, site)
        finally:
            context.close()

    return opened
