# SPDX-License-Identifier: EUPL-1.2
"""One run: our assessments and the peers' small work, as ratios, written to `benchmarks/results.md`.

python3 dev.py test                      once, for the tools
.venv/bin/python benchmarks/peers/set_up.py
.venv/bin/python benchmarks/compare.py
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers" / ".venv" / "bin" / "python"

TEXT = """\
# How fast it is

Written by `benchmarks/compare.py` on {day}: {machine}, Python {python}, {cpus} cores. The machine is shared:
read orders of magnitude. Microseconds per case.

## Assessments of whole cases, real law

One hundred days per case. *assess*: everything that follows, with counted steps, sources and questions.
*explained*: and why this procedure and no other. *document*: the assessment as plain data with every reason
spelled out. *cold*: nothing remembered of a case with the same profile.

| case | assess | explained | document | cold |
|---|---:|---:|---:|---:|
{rows}
| **median** | {assess:.0f} | {explained:.0f} | {document:.0f} | {cold:.0f} |

Importing `asielwijzer.engine`: {import_ms:.0f} ms. From there to the first answer of a process, in which the law
of both regimes is loaded and checked: {first_ms:.0f} ms.

## Peers, small work

One track out of five from seven facts and a date, and three deadlines rolled over Dutch days off: far less than
an assessment does (hundreds of declarations, unknown facts, explanations). The last column compares our **whole**
assessment with that small work.

| engine | µs | times the plain function | our assessment is … times that |
|---|---:|---:|---:|
{peers}
"""


def main() -> None:
    if not PEERS.exists():
        sys.exit("Run benchmarks/peers/set_up.py first.")
    ours = json.loads(subprocess.check_output([sys.executable, HERE / "assess.py", "--json"]))
    peers = json.loads(subprocess.check_output([PEERS, "-W", "ignore", HERE / "peers" / "micro.py"]))
    columns = ("assess", "explained", "document", "cold")
    middle = {name: statistics.median(row[name] for row in ours["rows"]) for name in columns}
    plain = next(iter(peers.values()))
    page = TEXT.format(
        day=datetime.now(tz=UTC).date(),
        machine=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        cpus=os.cpu_count(),
        rows="\n".join(
            f"| {row['case']} | " + " | ".join(f"{row[name]:.0f}" for name in columns) + " |" for row in ours["rows"]
        ),
        peers="\n".join(
            f"| {name} | {micros:.1f} | {micros / plain:.0f} | {middle['assess'] / micros:.1f} |"
            for name, micros in peers.items()
        ),
        import_ms=ours["import_ms"],
        first_ms=ours["first_ms"],
        **middle,
    )
    (HERE / "results.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
