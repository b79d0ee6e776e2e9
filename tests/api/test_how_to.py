# SPDX-License-Identifier: EUPL-1.2
"""What the page about the API shows is what the API answers."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "use-the-api.md").read_text(encoding="utf-8")
SHOWN = [
    each.partition("\n")[::2]
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    for each in block.removeprefix("$ ").split("\n$ ")
]


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command[:70] for command, _ in SHOWN])
def test_each_command_gives_what_is_shown(client: Client, command: str, shown: str) -> None:
    program, silent, address, *options = shlex.split(command)
    assert (program, silent) == ("curl", "-s")
    path = address.removeprefix("http://127.0.0.1:8000")
    if options:
        header, content_type, data, sent = options
        assert (header, content_type, data) == ("-H", "Content-Type: application/json", "-d")
        response = client.post(path, sent, "application/json")
    else:
        response = client.get(path)
    assert response.status_code == (400 if "errors" in shown else 200)
    for line in shown.splitlines():
        assert line in response.content.decode()
    assert urlsplit(path).path.startswith("/api/v1/")
