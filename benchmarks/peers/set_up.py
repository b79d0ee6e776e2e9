# SPDX-License-Identifier: EUPL-1.2
"""Make benchmarks/peers/.venv and install the peers in it, with the uv that dev.py keeps in .tools."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"


def main() -> None:
    uv = ROOT / ".tools" / "bin" / "uv"
    if not uv.exists():
        sys.exit("Run `python3 dev.py test` once first: it puts uv in .tools.")
    if not PYTHON.exists():
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, VENV], check=True)
    install = [uv, "pip", "install", "--quiet", "--python", PYTHON, "-r", HERE / "requirements.txt"]
    subprocess.run(install, check=True)


if __name__ == "__main__":
    main()
