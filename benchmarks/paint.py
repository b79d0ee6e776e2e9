# SPDX-License-Identifier: EUPL-1.2
"""How soon a reader with a slow phone and a slow network sees a page, and whether anything jumps.

Starts the site as `dev.py run` does and opens it in Chromium without a window, at 400 kbit/s, 400 ms of delay and a
processor slowed 6 times: in each language the home page first, then a next page from it, each three times; the middle
one counts. Budgets of the specification: 1.8 s home, 1.5 s next page, layout shift below 0.02.
Run: `.venv/bin/python benchmarks/paint.py`; `ASIELWIJZER_CHROMIUM` names another browser. Exits 1 above a budget.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright
from served import site

from asielwijzer.words.languages import OFFERED

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
RUNS = 3
BYTES_A_SECOND = 400_000 / 8
DELAY_MS = 400
SLOWER = 6
NEXT = "letters"
HOME_MS, NEXT_MS, SHIFT = 1800, 1500, 0.02

OBSERVE = """
window.painted = 0; window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((each) => { window.painted = each.startTime; }))
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((each) => { window.moved += each.value; }))
  .observe({ type: "layout-shift", buffered: true });
"""
MEASURED = "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done([painted, moved]), 100)))"


class Seen(NamedTuple):
    """One page as it arrived: when its largest part was painted (ms), and how much moved."""

    painted: float
    moved: float


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    executable = os.environ.get("ASIELWIJZER_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        sys.exit(f"no browser found; install one of {', '.join(BROWSERS)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


def measured(page: Page) -> Seen:
    """What the page that is shown has noted."""
    page.wait_for_load_state("networkidle")
    return Seen(*page.evaluate(MEASURED))


def visit(browser: Browser, address: str, code: str) -> tuple[Seen, Seen]:
    """A new reader opens the home page, and then the next page."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, device_scale_factor=2)
    page = context.new_page()
    page.add_init_script(OBSERVE)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": DELAY_MS,
            "downloadThroughput": BYTES_A_SECOND,
            "uploadThroughput": BYTES_A_SECOND,
        },
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(f"{address}/{code}/")
    home = measured(page)
    page.goto(f"{address}/{code}/{NEXT}")
    following = measured(page)
    context.close()
    return home, following


def middle(seen: list[Seen]) -> Seen:
    """The middle of the times, and the most that moved."""
    return Seen(statistics.median(each.painted for each in seen), max(each.moved for each in seen))


def main() -> int:
    """Measure, print a table, and say whether a budget was passed."""
    passed = []
    print("| language | home, ms | shift | next page, ms | shift |\n|---|---|---|---|---|")
    with site() as port, chromium() as browser:
        address = f"http://127.0.0.1:{port}"
        for code in OFFERED:
            visit(browser, address, code)  # the server makes the pages of a language once
            pairs = [visit(browser, address, code) for _ in range(RUNS)]
            home, following = (middle([pair[place] for pair in pairs]) for place in (0, 1))
            print(
                f"| {code} | {home.painted:.0f} | {home.moved:.3f} | {following.painted:.0f} | {following.moved:.3f} |"
            )
            for name, seen, limit in (("home", home, HOME_MS), ("next page", following, NEXT_MS)):
                if seen.painted > limit or seen.moved >= SHIFT or not seen.painted:
                    passed.append(f"{code}, {name}: {seen.painted:.0f} ms (limit {limit}), shift {seen.moved:.3f}")
    print("\n".join(passed) or "within the budgets", file=sys.stderr)
    return int(bool(passed))


if __name__ == "__main__":
    sys.exit(main())
