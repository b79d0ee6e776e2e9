# SPDX-License-Identifier: EUPL-1.2
"""How many pages the site serves in a second, and how long the slowest one in a hundred takes.

Starts the site as `dev.py run` does and asks it for pages over loopback from another process, on the same machine: what
is measured is server and client together on the cores that there are. Run: `.venv/bin/python benchmarks/site.py`.
"""

from __future__ import annotations

import http.client
import multiprocessing
import statistics
import time
from urllib.parse import urlencode

from served import site

SECONDS = 6.0
CLIENTS = 8
HEAVIEST = "ti"
KINDS = {
    "home": "/{}/",
    "a procedure": "/{}/procedures/2021-general",
    "a step": "/{}/procedures/2021-general/lodge_appeal",
    "a letter": "/{}/letters/LET14",
    "who helps": "/{}/help",
}


def client(port: int, path: str, seconds: float, out: multiprocessing.Queue[list[float]]) -> None:
    """Ask for one page again and again over one connection; report the time of each."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    times: list[float] = []
    until = time.perf_counter() + seconds
    while (start := time.perf_counter()) < until:
        connection.request("GET", path, headers={"Accept-Encoding": "br"})
        reply = connection.getresponse()
        reply.read()
        assert reply.status == 200, reply.status
        times.append(time.perf_counter() - start)
    out.put(times)


def load(port: int, path: str) -> list[float]:
    """The times of all clients together, in order."""
    out: multiprocessing.Queue[list[float]] = multiprocessing.Queue()
    clients = [multiprocessing.Process(target=client, args=(port, path, SECONDS, out)) for _ in range(CLIENTS)]
    for each in clients:
        each.start()
    times = [each for _ in clients for each in out.get()]
    for each in clients:
        each.join()
    return sorted(times)


def result_address(port: int) -> str:
    """The address of a result, reached as a reader without script does."""
    path, answers = f"/{HEAVIEST}/q", {"signed": "before", "stage": "decision_made_known", "decision": "unfounded"}
    for question, answer in answers.items():
        connection = http.client.HTTPConnection("127.0.0.1", port)
        body = urlencode({"question": question, "answer": answer})
        connection.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        reply = connection.getresponse()
        reply.read()
        location = reply.headers["Location"]
        path = location.replace("/answers/", "/q/")
    return path.replace("/q/", "/result/")


def main() -> None:
    print("| page (Tigrinya, packed) | pages a second | median ms | p99 ms |\n|---|---|---|---|")
    with site() as port:
        paths = {name: path.format(HEAVIEST) for name, path in KINDS.items()}
        paths["a result (not kept)"] = result_address(port)
        for name, path in paths.items():
            load_once = http.client.HTTPConnection("127.0.0.1", port)
            load_once.request("GET", path, headers={"Accept-Encoding": "br"})
            load_once.getresponse().read()
            times = load(port, path)
            p99 = times[int(len(times) * 0.99)]
            print(f"| {name} | {len(times) / SECONDS:.0f} | {statistics.median(times) * 1e3:.1f} | {p99 * 1e3:.1f} |")


if __name__ == "__main__":
    main()
