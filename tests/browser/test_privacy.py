# SPDX-License-Identifier: EUPL-1.2
"""Nothing that a reader does leaves the phone or is kept: requests, cookies, storage, addresses, history, headers."""

from __future__ import annotations

import re
from http.client import HTTPResponse
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Page, expect

from asielwijzer.guide.questions import of_law
from asielwijzer.law.regimes import all_regimes
from asielwijzer.words.languages import OFFERED
from tests.browser.conftest import Open, Visit
from tests.browser.on_the_way import stops
from tests.browser.pages import KINDS, REFUSED
from tests.browser.walking import open_date, send_date

EITHER = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
SEALED = r"[A-Za-z0-9_.~-]{40,}"
ADDRESSES = re.compile(
    rf"/nl/(q|(q|answers|result)/{SEALED}(/[a-z_]+)?|date/{SEALED}/[0-9]+|letters/LET14(/{SEALED})?)"
)
"""The addresses of a path without script: a kind of page, and a part that nobody can read."""
PAGE_FILES = re.compile(r"/static/(guide|app|mine|law)\.\w+\.(css|js)|/phone/law\.\w+\.json|/nl/phone\.\w+\.json")
WORDS = {
    word
    for regime in all_regimes()
    for question in of_law(regime.id)
    for option in question.options
    for word in (option.id, *question.about)
    if len(word) > 4
} | {"2026-05", "07-05-2026", "20260507"}
"""What an answer or a date would look like."""


def paths(reader: Visit) -> list[str]:
    """What was asked of the site so far, by address without the host."""
    return [url.removeprefix(reader.site).partition("#")[0] for url in reader.asked]


def in_history(reader: Visit) -> list[dict[str, Any]]:
    """What the browser keeps of this tab, from the empty tab on: addresses and titles."""
    kept = reader.context.new_cdp_session(reader.page).send("Page.getNavigationHistory")
    entries: list[dict[str, Any]] = kept["entries"]
    return entries


def kept_in_browser(page: Page) -> list[object]:
    """What the page left behind in the browser."""
    found: list[object] = page.evaluate(
        "[document.cookie, { ...localStorage }, { ...sessionStorage }, window.name].filter((each) => "
        "typeof each === 'string' ? each : Object.keys(each).length)"
    )
    return found


def ask(address: str) -> HTTPResponse | HTTPError:
    """A reply with its headers, also when it says that something went wrong."""
    try:
        reply: HTTPResponse = urlopen(Request(address, headers={"Accept-Encoding": "gzip"}))
    except HTTPError as error:
        error.close()
        return error
    reply.close()
    return reply


@EITHER
@pytest.mark.parametrize("code", OFFERED)
def test_no_page_asks_another_host_or_leaves_anything_behind(visit: Open, code: str, script: bool) -> None:
    with visit(script=script) as reader:
        for path in KINDS.values():
            reader.go(f"/{code}{path}")
            assert kept_in_browser(reader.page) == [], path
        assert len(reader.asked) >= len(KINDS)
        assert reader.other_hosts == []
        assert reader.context.cookies() == []
        assert reader.errors == []


@EITHER
@pytest.mark.parametrize("code", OFFERED)
def test_no_page_holds_a_script_or_a_style_of_its_own(visit: Open, code: str, script: bool) -> None:
    with visit(script=script) as reader:
        for path in ("/", *(f"/{code}{path}" for path in KINDS.values())):
            reader.go(path)
            found = reader.page.evaluate("""[...document.querySelectorAll("*")].filter((each) => (
              each.matches("style, script:not([src]), iframe, object, embed, base, [style]")
              || [...each.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))
            )).map((each) => each.outerHTML.slice(0, 80))""")
            assert found == [], path


def test_with_script_a_whole_path_asks_only_for_the_law_and_the_texts(visit: Open) -> None:
    with visit() as reader:
        page = reader.page
        reader.go("/nl/q")
        on_the_way: list[object] = []
        for place in stops(page, REFUSED):
            on_the_way.append(page.evaluate("[location.href, history.state, window.name]"))
            assert kept_in_browser(page) == [], place
        open_date(page)
        send_date(page, "7", "5", "2026")
        expect(page.locator(".terms time").first).to_be_visible()
        on_the_way.append(page.evaluate("[location.href, history.state, window.name]"))
        asked = paths(reader)
        assert asked[0] == "/nl/q"
        assert [path for path in asked[1:] if not PAGE_FILES.fullmatch(path)] == []
        told = repr([on_the_way, in_history(reader)])
        assert [word for word in WORDS if word in told] == []
        assert kept_in_browser(page) == []
        assert reader.context.cookies() == []
        assert reader.errors == []


def test_with_script_the_date_on_a_letter_is_sent_nowhere(visit: Open) -> None:
    with visit() as reader:
        reader.go("/nl/letters/LET14")
        send_date(reader.page, "7", "5", "2026")
        expect(reader.page.locator("#last-days time").first).to_be_visible()
        assert [path for path in paths(reader)[1:] if not PAGE_FILES.fullmatch(path)] == []
        told = repr([in_history(reader), reader.page.evaluate("[location.href, history.state]")])
        assert [word for word in WORDS if word in told] == []
        assert kept_in_browser(reader.page) == []


def test_without_script_addresses_hold_only_the_sealed_part(visit: Open) -> None:
    with visit(script=False) as reader:
        page = reader.page
        reader.go("/nl/q")
        assert list(stops(page, REFUSED))[-1] == "result"
        open_date(page)
        send_date(page, "7", "5", "2026")
        reader.go("/nl/letters/LET14")
        send_date(page, "7", "5", "2026")
        pages = [path for path in paths(reader) if not path.startswith("/static/")]
        assert [path for path in pages if not ADDRESSES.fullmatch(path)] == []
        kept = [entry["url"].removeprefix(reader.site).partition("#")[0] for entry in in_history(reader)[1:]]
        assert len(kept) > len(REFUSED)
        assert [path for path in kept if not ADDRESSES.fullmatch(path)] == []
        titles = repr([entry["title"] for entry in in_history(reader)])
        assert [word for word in WORDS if word in titles] == []


def test_a_reply_with_answers_is_stored_nowhere(visit: Open) -> None:
    with visit(script=False) as reader:
        stored = []
        reader.page.on("response", lambda reply: stored.append((reply.url, reply.headers.get("cache-control"))))
        reader.go("/nl/q")
        assert list(stops(reader.page, REFUSED))[-1] == "result"
        with_answers = [rule for url, rule in stored if re.search(r"/(q|answers|result)/", url)]
        assert len(with_answers) > len(REFUSED)
        assert set(with_answers) == {"no-store"}


@pytest.mark.parametrize(
    "path",
    ["/", "/nl/", "/ar/letters/LET14", "/nl/no-such-page", "/nl/result/forged", "/static/none.js", "/sw.js",
     "/version.json", "/nl/offline.json", "/api/v1/", "/api/v1/nothing"],
)  # fmt: skip
def test_every_reply_has_the_strict_headers(site: str, path: str) -> None:
    strict(ask(site + path))


def test_style_and_script_have_the_strict_headers(visit: Open) -> None:
    with visit() as reader:
        reader.go("/nl/")
        files = [url for url in reader.asked if "/static/" in url]
    assert len(files) >= 2
    for each in files:
        strict(ask(each))


def strict(reply: HTTPResponse | HTTPError) -> None:
    """Nothing from elsewhere, nothing told to others, no device used (UX-PV-7)."""
    policy = reply.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"unsafe|\*|https?:|data:|blob:", policy)
    for rule in ("script-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert rule in policy
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    allowed = reply.headers["Permissions-Policy"].split(", ")
    assert {"geolocation=()", "camera=()", "microphone=()"} <= set(allowed)
    assert all(each.endswith("=()") for each in allowed)
    assert reply.headers["Set-Cookie"] is None


@pytest.mark.parametrize("code", OFFERED)
def test_what_is_shared_holds_no_answer_and_tells_nothing_beforehand(visit: Open, code: str) -> None:
    with visit(script=False) as reader:
        page = reader.page
        reader.go(f"/{code}/share/2021-general/lodge_appeal")
        link = page.locator("#link").input_value()
        assert link == f"{reader.site}/{code}/procedures/2021-general/lodge_appeal"
        reader.go(link.removeprefix(reader.site))
        previews = page.locator("meta[property], meta[name=description]").evaluate_all(
            "(all) => all.map((each) => each.content)"
        )
        assert previews == ["Asielwijzer"]


def test_no_page_with_answers_links_to_sharing_them(visit: Open) -> None:
    with visit(script=False) as reader:
        page = reader.page
        reader.go("/nl/q")
        assert list(stops(page, REFUSED))[-1] == "result"
        sealed = page.url.rpartition("/")[2]
        links = page.locator("a").evaluate_all("(all) => all.map((each) => each.href)")
        away = [link for link in links if not link.startswith(reader.site)]
        assert away
        assert [link for link in away if sealed in link] == []
        assert [link for link in links if "/share/" in link and sealed in link] == []
