#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Set up and run, or set up and check. Needs Python 3.11 or later with pip, and nothing else.

python3 dev.py run              the guide, on an address of this machine that it prints
python3 dev.py run ARGS...      the command line: asielwijzer ARGS...
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

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FONTS = Path("/usr/share/fonts/truetype/noto")

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


def missing_system_packages() -> list[str]:
    """What the tests of pages need and no Python package brings: a browser, and letters of every script."""
    missing = []
    if not os.environ.get("ASIELWIJZER_CHROMIUM") and not any(map(shutil.which, BROWSERS)):
        missing.append("chromium-headless-shell")
    if not any(
        next(Path(folder).rglob("libatomic.so.1*"), None) for folder in ("/usr/lib", "/usr/local/lib", "/lib64")
    ):
        missing.append("libatomic1")  # the driver of the browser needs it
    if not next(FONTS.glob("NotoSansEthiopic*"), None):
        missing.append("fonts-noto-core")
    return missing


def install_system_packages() -> None:
    """Install what is missing, on Debian and Ubuntu as root; elsewhere say what to install."""
    if not sys.platform.startswith("linux") or not (missing := missing_system_packages()):
        return
    if os.geteuid() or not shutil.which("apt-get"):
        sys.exit("The tests of pages need these; install them with your system's packages: " + " ".join(missing))
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must("apt-get", "update", "-qq")
    must("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)


def run(args: list[str]) -> int:
    set_up("run")
    return call(BIN / "asielwijzer", *args) if args else call(BIN / "asielwijzer-site")


def test(args: list[str]) -> int:
    set_up("dev")
    install_system_packages()
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
