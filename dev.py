#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Set up and run, or set up and check. Needs Python 3.11 or later with pip, and nothing else.

python3 dev.py run              assess the example case that comes with the program
python3 dev.py run ARGS...      asielwijzer ARGS...
python3 dev.py test             every check and every test; stops at the first that fails
python3 dev.py test ARGS...     the same, with ARGS for pytest
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
REQUIREMENTS = ROOT / "requirements"
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

EXAMPLE = "dt-01.yaml"  # in src/asielwijzer/cases/
EXAMPLE_DAY = "2024-02-07"

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def call(program: Path | str, *args: Path | str) -> int:
    """Run a program in the project's folder and return its exit code."""
    return subprocess.run([str(program), *map(str, args)], cwd=ROOT, check=False).returncode


def must(program: Path | str, *args: Path | str) -> None:
    """Run a step of the set-up; end with its exit code if it fails."""
    if code := call(program, *args):
        print(f"failed: {program} {shlex.join(map(str, args))}", file=sys.stderr)
        sys.exit(code)


def pins(requirements: Path) -> set[str]:
    """The lines of a lock file that pin a package, without the hashes."""
    lines = requirements.read_text(encoding="utf-8").splitlines()
    return {line.rstrip("\\ ") for line in lines if line and line[0] not in " #"}


def recorded(stamp: Path) -> set[str]:
    """What was put in place the last time, as recorded after it succeeded."""
    return set(stamp.read_text(encoding="utf-8").splitlines()) if stamp.exists() else set()


def record(stamp: Path, lines: set[str]) -> None:
    stamp.write_text("\n".join(sorted(lines)), encoding="utf-8")


def uv() -> str:
    """The pinned uv in .tools, put there by pip: works where Python has no venv module."""
    wanted, stamp = REQUIREMENTS / "uv.txt", TOOLS / "installed"
    found = shutil.which("uv", path=str(TOOLS / "bin"))
    if found and pins(wanted) <= recorded(stamp):
        return found
    if importlib.util.find_spec("pip") is None:
        sys.exit("dev.py needs pip for this Python (on Debian and Ubuntu: the package python3-pip).")
    shutil.rmtree(TOOLS, ignore_errors=True)
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--root-user-action=ignore")
    must(sys.executable, *pip, "--target", TOOLS, "--require-hashes", "-r", wanted)
    record(stamp, pins(wanted))
    return shutil.which("uv", path=str(TOOLS / "bin")) or sys.exit("pip installed uv, but not its program.")


def install_requirements(which: str) -> None:
    """Make .venv hold at least the packages of requirements/<which>.txt."""
    wanted, stamp = REQUIREMENTS / f"{which}.txt", VENV / "installed"
    if PYTHON.exists() and pins(wanted) <= recorded(stamp):
        return
    if not PYTHON.exists():
        must(uv(), "venv", "--quiet", "--clear", "--no-python-downloads", "--python", sys.executable, VENV)
    stamp.unlink(missing_ok=True)
    must(uv(), "pip", "install", "--quiet", "--python", PYTHON, "--require-hashes", "-r", wanted)
    record(stamp, pins(wanted))


def install_project() -> None:
    """Install the project itself, as a link to this folder, with its command."""
    stamp, digest = VENV / "project", hashlib.sha256(str(ROOT).encode())
    for source in ("pyproject.toml", "src/asielwijzer/__init__.py"):
        digest.update((ROOT / source).read_bytes())
    if recorded(stamp) == {digest.hexdigest()}:
        return
    editable = ("--no-deps", "--no-build-isolation", "--editable", ROOT)
    must(uv(), "pip", "install", "--quiet", "--python", PYTHON, *editable)
    record(stamp, {digest.hexdigest()})


def set_up(which: str) -> None:
    install_requirements(which)
    install_project()


def run(args: list[str]) -> int:
    set_up("run")
    example = ["assess", "--example", Path(EXAMPLE).stem, "--on", EXAMPLE_DAY]
    return call(BIN / "asielwijzer", *(args or example))


def test(args: list[str]) -> int:
    set_up("dev")
    for command, *rest in (*CHECKS, ("pytest", "-n", "2", *args)):
        print("$", shlex.join([command, *rest]), flush=True)
        if code := call(BIN / command, *rest):
            return code
    return 0


def main(args: list[str]) -> int:
    commands = {"run": run, "test": test}
    if not args or args[0] not in commands:
        print(__doc__)
        return 0 if args in ([], ["-h"], ["--help"]) else 2
    return commands[args[0]](args[1:])


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036  (someone may start this with an older one)
        sys.exit("dev.py needs Python 3.11 or later.")
    sys.exit(main(sys.argv[1:]))
