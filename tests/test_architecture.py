# SPDX-License-Identifier: EUPL-1.2
"""What the code itself keeps to: who may import whom, how long a module is, what a file says first."""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "asielwijzer"
SPDX = "# SPDX-License-Identifier: EUPL-1.2"
MOST_LINES = 300

NOT_OURS = (".git", ".venv", ".tools", ".hypothesis", "build", "dist")
PACKAGE_HOSTS = [
    ".".join(parts) for parts in (("pypi", "org"), ("files", "pythonhosted", "org"), ("registry", "npmjs", "org"))
]


def modules(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def text_files() -> Iterator[tuple[Path, str]]:
    """Every text file of the project, found without git: a bare machine has none."""
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if name not in NOT_OURS and "cache" not in name]
        for name in names:
            path = Path(folder, name)
            try:
                yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def imported_packages(module: Path) -> set[str]:
    """The top-level packages that a module imports, wherever in the module."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_import_contracts_hold(capsys: pytest.CaptureFixture[str]) -> None:
    failed = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not failed, capsys.readouterr().out


def test_law_and_engine_import_only_the_standard_library() -> None:
    allowed = sys.stdlib_module_names | {"asielwijzer"}
    foreign = {
        str(module.relative_to(ROOT)): others
        for module in modules(PACKAGE / "law", PACKAGE / "engine")
        if (others := imported_packages(module) - allowed)
    }
    assert not foreign


def test_modules_are_short() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules(ROOT / "src")
    }
    assert lengths
    assert not {name: lines for name, lines in lengths.items() if lines > MOST_LINES}


def test_python_files_start_with_the_licence() -> None:
    files = modules(ROOT / "src", ROOT / "tests")
    without = [path for path in files if path.read_text(encoding="utf-8").partition("\n")[0] != SPDX]
    assert not [str(path.relative_to(ROOT)) for path in without]


def test_no_file_names_a_package_host() -> None:
    naming = [str(path) for path, text in text_files() if any(host in text for host in PACKAGE_HOSTS)]
    assert not naming
