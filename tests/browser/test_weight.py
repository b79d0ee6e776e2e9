# SPDX-License-Identifier: EUPL-1.2
"""How heavy pages are, as they come over the wire (UX-PF-1): a budget that is passed fails the build.

What depends on the machine, such as the time until something is painted, is measured by `benchmarks/paint.py`.
"""

from __future__ import annotations

import gzip
import json
import re
from functools import cache
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Page, Route
from playwright.sync_api import Request as Sent

from asielwijzer.guide import offline, statics
from asielwijzer.words.languages import OFFERED
from tests.browser.conftest import Open, Visit
from tests.browser.on_the_way import stops
from tests.browser.pages import KINDS, REFUSED
from tests.browser.saving import kept, save_copy
from tests.browser.walking import open_date, send_date

KB = 1024
PAGE, STYLE, OWN_SCRIPT, ALL_SCRIPTS, SIGNS = 14 * KB, 8 * KB, 12 * KB, 21 * KB, 6 * KB
COLD, NEXT, COPY = 40 * KB, 14 * KB, 400 * KB
SHIFT = 0.02

PAINTED = """new Promise((done) => new PerformanceObserver((list) => {
  if (list.getEntriesByName("first-contentful-paint").length) done();
}).observe({ type: "paint", buffered: true }))"""


@cache
def weight(address: str, packing: str = "gzip") -> int:
    """The bytes of the body of a reply, as the site packs it."""
    try:
        with urlopen(Request(address, headers={"Accept-Encoding": packing})) as reply:
            return len(reply.read())
    except HTTPError as error:
        with error:
            return len(error.read())


def transferred(request: Sent) -> int:
    """The bytes of a reply with its headers, as the browser received them."""
    sizes = request.sizes()
    return sizes["responseBodySize"] + sizes["responseHeadersSize"]


def named(page: Page) -> list[str]:
    """What a browser fetches for a page by itself: style, script, sign and manifest."""
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('link[rel]'), ...document.scripts].map((each) => each.href || each.src)"
    )
    return found


def heavy(addresses: list[str], limit: int) -> dict[str, int]:
    """Those that pass the limit."""
    return {each: size for each in addresses if (size := weight(each)) > limit}


@pytest.mark.parametrize("code", OFFERED)
def test_every_kind_of_page_is_small(site: str, code: str) -> None:
    assert heavy([f"{site}/", *(f"{site}/{code}{path}" for path in KINDS.values())], PAGE) == {}


def test_every_page_of_the_heaviest_language_is_small(site: str) -> None:
    steps = [f"/procedures/{slugs[0]}/{key.split('/')[1]}" for key, slugs in offline.step_paths().items()]
    addresses = [f"{site}/ti{path}" for path in (*offline.page_paths(), *steps)]
    assert len(addresses) > 200
    assert heavy(addresses, PAGE) == {}


@pytest.mark.parametrize("code", OFFERED)
def test_a_result_and_a_dated_letter_are_small(visit: Open, code: str) -> None:
    with visit(script=False, extra_http_headers={"Accept-Encoding": "gzip"}) as reader:
        page = reader.page
        received: dict[str, int] = {}
        page.on("requestfinished", lambda request: received.update({request.url: request.sizes()["responseBodySize"]}))
        reader.go(f"/{code}/q")
        assert list(stops(page, REFUSED))[-1] == "result"
        open_date(page)
        send_date(page, "7", "5", "2026")
        page.wait_for_selector(".terms time")
        reader.go(f"/{code}/letters/LET14")
        send_date(page, "7", "5", "2026")
        page.wait_for_selector("#last-days")
        page.wait_for_load_state("networkidle")
        assert len([url for url in received if "/result/" in url]) == 2
        assert {url: size for url, size in received.items() if size > PAGE} == {}


def test_style_and_scripts_are_small(site: str) -> None:
    """The specification's 12 KB of script for the whole site is met only by what a page loads by itself.

    The law that is counted on the phone, and the worker of the saved copy, are loaded when a reader asks for them.
    """
    weights = {name: weight(f"{site}/static/{name}") for name in statics.files()}
    style = sum(size for name, size in weights.items() if name.endswith(".css"))
    scripts = {name: size for name, size in weights.items() if name.endswith(".js")}
    assert style <= STYLE
    assert sum(scripts.values()) <= ALL_SCRIPTS, scripts
    assert weight(f"{site}/sw.js") == next(size for name, size in scripts.items() if name.startswith("sw."))


@pytest.mark.parametrize("code", OFFERED)
def test_a_page_loads_little_script_by_itself(visit: Open, code: str) -> None:
    with visit() as reader:
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
        reader.page.wait_for_load_state("networkidle")
        scripts = {url for url in reader.asked if url.endswith(".js")}
        assert len(scripts) >= 1
        assert [url for url in reader.asked if url.endswith(".json")] == []
        assert sum(map(weight, scripts)) <= OWN_SCRIPT


@pytest.mark.parametrize("code", OFFERED)
def test_signs_are_small_and_few(visit: Open, code: str) -> None:
    with visit(script=False) as reader:
        every = set()
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
            signs = reader.page.locator("svg.sign").evaluate_all("(all) => all.map((each) => each.outerHTML)")
            every |= set(signs)
            assert len(gzip.compress("".join(signs).encode())) <= SIGNS
        assert 4 <= len(every) <= 24


@pytest.mark.parametrize("code", OFFERED)
def test_a_first_and_a_next_page_are_light(visit: Open, code: str) -> None:
    with visit() as reader:
        page = reader.page
        first = _received(reader, f"/{code}/")
        named_only = [url for url in named(page) if url not in first]
        assert sum(first.values()) + sum(map(weight, named_only)) <= COLD
        known = {*first, *named_only}
        for path in (KINDS["arrived"], KINDS["letters"], KINDS["question"], KINDS["help"]):
            following = _received(reader, f"/{code}{path}")
            assert sum(size for url, size in following.items() if url not in known) <= NEXT, following


def _received(reader: Visit, path: str) -> dict[str, int]:
    """What came over the wire for a page, by address."""
    done: list[Sent] = []

    def note(request: Sent) -> None:
        done.append(request)

    reader.page.on("requestfinished", note)
    reader.go(path)
    reader.page.wait_for_load_state("networkidle")
    reader.page.remove_listener("requestfinished", note)
    return {each.url: transferred(each) for each in done}


@pytest.mark.parametrize("code", OFFERED)
def test_the_copy_to_keep_is_light(visit: Open, code: str) -> None:
    with visit() as reader:
        save_copy(reader, code)
        files = kept(reader)
        assert f"/{code}/offline.json" in files
        assert {path.split(".")[0] for path in files} >= {"/static/guide", "/static/app", "/static/law", "/static/mine"}
        sizes = {path: weight(f"{reader.site}{path}", "br") for path in (*files, "/sw.js")}
        assert sum(sizes.values()) <= COPY, sizes
        said = json.loads(offline.SIZES.read_text(encoding="utf-8"))[code]["copy"]
        assert said == offline.in_words(sum(sizes.values()))


def jumps(reader: Visit, code: str) -> dict[str, float]:
    """How much moves on each kind of page when its script comes after the page was painted, as on a slow network."""
    page = reader.page
    held: list[Route] = []
    page.route("**/static/app.*.js", lambda route: held.append(route))
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((each) => "
        "{ window.moved += each.value; })).observe({ type: 'layout-shift', buffered: true });"
    )
    found = {}
    for kind, path in KINDS.items():
        page.goto(f"{reader.site}/{code}{path}", wait_until="commit")
        page.evaluate(PAINTED)
        while held:
            held.pop().continue_()
        page.wait_for_selector("#forget")  # the script has added what it adds
        moved = page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(moved), 0)))")
        if moved >= SHIFT:
            found[kind] = round(moved, 3)
    return found


@pytest.mark.parametrize("code", OFFERED)
def test_nothing_jumps_while_a_page_arrives(visit: Open, code: str) -> None:
    with visit() as reader:
        assert jumps(reader, code) == {}


def test_nothing_jumps_on_a_phone_that_can_read_aloud(visit: Open) -> None:
    with visit() as reader:
        reader.page.add_init_script("""Object.defineProperty(window, "speechSynthesis", { value: {
          getVoices: () => [{ localService: true, lang: "nl-NL", name: "a voice of the phone" }],
          speak() {}, cancel() {}, addEventListener() {},
        } });""")
        assert jumps(reader, "nl") == {}


def test_every_static_file_may_be_kept_for_ever_and_is_named_by_its_content(site: str) -> None:
    for name in statics.files():
        assert re.fullmatch(r"\w+\.[0-9a-f]{10}\.(css|js|svg|woff2)", name)
        with urlopen(f"{site}/static/{name}") as reply:
            assert "immutable" in reply.headers["Cache-Control"]
