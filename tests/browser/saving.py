# SPDX-License-Identifier: EUPL-1.2
"""Saving the copy on the phone, and looking at what the phone keeps."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.walking import TODAY, say

STORES = """async () => {
    const kept = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            kept.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
        }
    }
    return {
        kept,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
    };
}"""


def save_copy(reader: Visit, language: str = "nl") -> None:
    """Press the button on the home page, and wait until it says that the copy is there."""
    reader.go(f"/{language}/")
    reader.page.click("#save")
    expect(reader.page.locator("#save")).to_have_text(say("saved_done", language), timeout=60_000)


def stores(reader: Visit) -> dict[str, Any]:
    """All that the phone keeps for the site."""
    found: dict[str, Any] = reader.page.evaluate(STORES)
    return found


def kept(reader: Visit) -> list[str]:
    """The addresses of all that is in a cache."""
    return [path for path, _ in stores(reader)["kept"]]


def go_offline(reader: Visit) -> None:
    """The network is gone, and so is what the browser itself keeps for some minutes: only the copy is left."""
    session = reader.context.new_cdp_session(reader.page)
    session.send("Network.clearBrowserCache")
    session.detach()
    reader.context.set_offline(True)


def days_later(reader: Visit, number: int) -> None:
    """The phone's clock is so many days further."""
    moment = datetime.fromisoformat(f"{TODAY}T12:00:00+01:00") + timedelta(days=number)
    reader.page.clock.set_fixed_time(moment)
