# SPDX-License-Identifier: EUPL-1.2
"""The site in a process of its own, as `dev.py run` starts it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def site() -> Iterator[int]:
    """The port that the site listens on, until the end of the block."""
    command = [sys.executable, "-m", "asielwijzer.site.serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        found = re.search(r":(\d+)/", line)
        assert found, line
        try:
            yield int(found[1])
        finally:
            server.terminate()
