# SPDX-License-Identifier: EUPL-1.2
"""What the README shows is what the commands print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from asielwijzer.cli import main

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```console\n\$ asielwijzer (.*?)\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[command.split()[0] for command, _ in SHOWN])
def test_each_line_shown_is_printed(capsys: pytest.CaptureFixture[str], command: str, shown: str) -> None:
    assert main(shlex.split(command)) == 0
    printed = capsys.readouterr().out.splitlines()
    for line in shown.splitlines():
        if line and line != "…":
            assert line in printed


def test_the_pages_that_it_names_are_there() -> None:
    for page in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (Path(__file__).parents[1] / page).exists(), page


def test_the_example_case_is_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    path = tmp_path / "case.yaml"
    path.write_text(example, encoding="utf-8")
    assert main(["assess", str(path), "--on", "2025-12-19"]) == 0
    assert "Mon 29 December 2025" in capsys.readouterr().out
