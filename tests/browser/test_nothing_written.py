# SPDX-License-Identifier: EUPL-1.2
"""The server as a reader's hosts start it writes nothing about a visit: no address, no answer, no date."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import Visit
from tests.browser.on_the_way import stops
from tests.browser.pages import KINDS, REFUSED
from tests.browser.walking import open_date, send_date


@contextmanager
def own_server(written: Path) -> Iterator[str]:
    """The site in a process of its own, with all that it writes in a file."""
    with written.open("w", encoding="utf-8") as out:
        server = subprocess.Popen(
            [sys.executable, "-u", "-m", "asielwijzer.site.serve", "--port", "0"], stdout=out, stderr=subprocess.STDOUT
        )
        try:
            while not (found := re.search(r"http://[\w.:]+", written.read_text(encoding="utf-8"))):
                assert server.poll() is None, written.read_text(encoding="utf-8")
            yield found[0]
        finally:
            server.terminate()
            server.wait()


def test_the_server_writes_nothing_about_a_visit(browser: Browser, tmp_path: Path) -> None:
    written = tmp_path / "written"
    with own_server(written) as address:
        context = browser.new_context(java_script_enabled=False)
        reader = Visit(context, address)
        for path in KINDS.values():
            reader.go(f"/nl{path}")
        reader.go("/nl/q")
        assert list(stops(reader.page, REFUSED))[-1] == "result"
        open_date(reader.page)
        send_date(reader.page, "31", "2", "2026")
        send_date(reader.page, "7", "5", "2026")
        reader.go("/nl/letters/LET14")
        send_date(reader.page, "7", "5", "2026")
        reader.go("/nl/result/forged")
        reader.page.request.post(f"{address}/nl/letters", form={"words": "voornemen"})
        reader.page.request.post(f"{address}/nl/q", data=b"\0" * 100)
        context.close()
        lines = written.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1, lines  # the address on which it listens
    assert lines[0].startswith("The guide is at http://127.0.0.1:")
