# SPDX-License-Identifier: EUPL-1.2
"""How long a full explained assessment takes, for whole cases of both laws on many different days.

    .venv/bin/python benchmarks/assess.py            prints a table; with `--json`, one object for `compare.py`

Warm: the profile of the case is known from an earlier case (see docs/decisions/0008). Cold: nothing is remembered.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from cases import Dated, all_cases

from asielwijzer.engine import Case, assess, explain
from asielwijzer.engine.documents import assessment_document
from asielwijzer.engine.plan import plan

ROUNDS = 5


def micros(work: Callable[[Case, date], object], dated: Sequence[Dated], *, cold: bool = False) -> float:
    """Microseconds per case: the best of several rounds over all days."""
    best = float("inf")
    for _ in range(2 if cold else ROUNDS):
        spent = 0.0
        for case, on in dated[:10] if cold else dated:
            if cold:
                plan.cache_clear()
            start = time.perf_counter()
            work(case, on)
            spent += time.perf_counter() - start
        best = min(best, spent / len(dated[:10] if cold else dated))
    return best * 1e6


def import_milliseconds() -> float:
    """Importing the engine in a fresh interpreter, without starting the interpreter itself (median of ten)."""
    code = "import time; t = time.perf_counter(); import asielwijzer.engine; print(time.perf_counter() - t)"
    runs = [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(10)]
    return statistics.median(runs) * 1e3


def first_answer_milliseconds() -> float:
    """From an imported engine to the first answer: the law is loaded, checked and compiled as far as needed."""
    code = (
        "import time; from datetime import date; from asielwijzer.engine import Case, CaseEvent, assess;"
        "t = time.perf_counter();"
        "assess(Case({}, (CaseEvent('application_lodged', date(2024, 1, 9)),)), date(2024, 6, 1));"
        "print(time.perf_counter() - t)"
    )
    runs = [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3)]
    return statistics.median(runs) * 1e3


def explained(case: Case, on: date) -> None:
    """An assessment and the explanation of the choice of procedure."""
    assess(case, on)
    explain(case, on)


def document(case: Case, on: date) -> object:
    """An assessment as the plain data that programs read, every reason and source in it."""
    return assessment_document(assess(case, on))


def main() -> None:
    rows = []
    for name, dated in all_cases().items():
        micros(assess, dated)
        rows.append(
            {
                "case": name,
                "assess": micros(assess, dated),
                "explained": micros(explained, dated),
                "document": micros(document, dated),
                "cold": micros(assess, dated, cold=True),
            }
        )
    result = {"rows": rows, "import_ms": import_milliseconds(), "first_ms": first_answer_milliseconds()}
    if "--json" in sys.argv:
        print(json.dumps(result))
        return
    for row in rows:
        print("{case:45} {assess:7.0f} {explained:7.0f} {document:7.0f} {cold:8.0f}".format(**row))
    print(f"import {result['import_ms']:.0f} ms, first answer {result['first_ms']:.0f} ms")


if __name__ == "__main__":
    main()
