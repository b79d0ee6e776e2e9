# SPDX-License-Identifier: EUPL-1.2
"""The copy on the phone: everything that matters is there without the network, with its age (UX-OF)."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from asielwijzer.words import dates, words
from tests.browser.conftest import Open, Visit
from tests.browser.pages import REFUSED
from tests.browser.saving import days_later, go_offline, kept, save_copy, stores
from tests.browser.walking import TODAY, answers_shown, on_day, open_date, say, send_date, walk

STEPS = (
    "/procedures/2021-general/lodge_appeal", "/procedures/2021-dublin/lodge_appeal",
    "/procedures/2026-regular/pact_interview",
)  # fmt: skip
SAVED = (
    "/", "/arrived", "/letters", "/letters/LET14", "/procedures", "/procedures/2021-general", *STEPS, "/help",
    "/help/ORG03", "/say", "/say/break", "/safety", "/leaflets", "/about", "/q",
)  # fmt: skip


def notice(language: str = "nl") -> str:
    """What stands above a saved page."""
    day = dates.long_date(date.fromisoformat(TODAY), words(language))
    return say("saved_copy", language).format(day=day)


@pytest.mark.parametrize("language", ["nl", "fa"])
def test_saved_pages_open_without_the_network_and_say_of_which_day_they_are(visit: Open, language: str) -> None:
    titles = {}
    with on_day(), visit() as reader:
        for path in SAVED:
            reader.go(f"/{language}{path}")
            titles[path] = (reader.page.locator("h1").inner_text(), reader.page.title())
    with on_day(), visit() as reader:
        page = reader.page
        save_copy(reader, language)
        go_offline(reader)
        for path in SAVED:
            reader.go(f"/{language}{path}")
            expect(page.locator("#saved-notice")).to_have_text(notice(language))
            assert (page.locator("h1").inner_text(), page.title()) == titles[path]
            expect(page.locator("html")).to_have_attribute("lang", language)
        assert reader.errors == []


def test_a_saved_step_says_the_same_and_leads_to_its_own_procedure(visit: Open) -> None:
    online = {}
    with on_day(), visit() as reader:
        for path in STEPS:
            reader.go(f"/nl{path}")
            online[path] = _said(reader)
    with on_day(), visit() as reader:
        save_copy(reader)
        go_offline(reader)
        for path in STEPS:
            reader.go(f"/nl{path}")
            assert _said(reader) == online[path]


def _said(reader: Visit) -> tuple[str, list[str]]:
    """The words of a page, and where its links lead."""
    main = reader.page.locator("main")
    return main.inner_text(), main.locator("a").evaluate_all("all => all.map((a) => a.getAttribute('href'))")


@pytest.mark.parametrize("path", ["/nl/changes", "/nl/print/2021-general/lodge_appeal", "/ar/letters", "/nl/nothing"])
def test_a_page_that_is_not_saved_gives_the_saved_home(visit: Open, path: str) -> None:
    with on_day(), visit() as reader:
        save_copy(reader)
        go_offline(reader)
        reader.go(path)
        expect(reader.page.locator("#saved-notice")).to_have_text(notice())
        expect(reader.page.locator("main .doors a")).to_have_count(4)


def test_the_whole_path_and_its_result_without_the_network(visit: Open) -> None:
    with on_day(), visit() as reader:
        save_copy(reader)
        go_offline(reader)
        days_later(reader, 1)
        reader.go("/nl/")
        reader.page.click('main a[href="/nl/q"]')
        assert walk(reader.page, REFUSED)[-1] == "result"
        assert len(answers_shown(reader.page)) == 6
        reader.page.locator("main ol.timeline a").first.click()
        expect(reader.page.locator("body")).to_have_attribute("data-page", re.compile(r".+"))
        expect(reader.page.locator("main .top-card")).to_have_count(0)
        reader.page.go_back(wait_until="commit")
        expect(reader.page.locator("main .top-card")).to_have_count(1)
        assert reader.errors == []


def test_the_last_day_of_a_letter_without_the_network(visit: Open) -> None:
    with on_day(), visit() as reader:
        save_copy(reader)
        go_offline(reader)
        days_later(reader, 1)
        reader.go("/nl/letters/LET14")
        send_date(reader.page, "7", "5", "2026")
        expect(reader.page.locator("#last-days")).to_contain_text("maandag 18 mei 2026")


@pytest.mark.parametrize(
    ("days", "warns", "counts"), [(14, False, True), (15, True, True), (60, True, True), (61, True, False)]
)
def test_an_older_copy_warns_and_at_last_counts_no_more(visit: Open, days: int, warns: bool, counts: bool) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        save_copy(reader)
        go_offline(reader)
        days_later(reader, days)
        reader.go("/nl/letters/LET14")
        said = page.locator("#saved-notice")
        expect(said).to_contain_text(notice())
        assert (say("saved_old") in said.inner_text()) is warns
        assert (say("saved_too_old") in said.inner_text()) is not counts
        send_date(page, "7", "5", "2026")
        expect(page.locator("#last-days")).to_be_visible()
        assert ("18 mei 2026" in page.locator("#last-days").inner_text()) is counts

        reader.go("/nl/q")
        assert walk(page, REFUSED)[-1] == "result"
        open_date(page)
        send_date(page, "7", "5", "2026")
        page.wait_for_selector("main .top-card")
        assert ("18 mei 2026" in page.locator("main").inner_text()) is counts
        expect(page.locator("main form.calendar")).to_have_count(int(counts))


def test_the_button_names_the_size_and_nothing_is_saved_before_it_is_pressed(visit: Open) -> None:
    with on_day(), visit() as reader:
        for path in ("/nl/", "/nl/letters", "/nl/q"):
            reader.go(path)
        assert stores(reader) == {"kept": [], "workers": 0, "local": {}, "session": {}, "databases": 0}
        assert not [url for url in reader.asked if "offline.json" in url]
        reader.go("/nl/")
        assert re.search(r"0\.\d MB", reader.page.locator("#save").inner_text())


def test_nothing_with_an_answer_is_ever_kept(visit: Open) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        save_copy(reader)
        before = kept(reader)
        reader.go("/nl/q")
        walk(page, REFUSED)
        open_date(page)
        send_date(page, "7", "5", "2026")
        page.wait_for_selector("main .top-card")
        from asielwijzer.guide.answers import Answers
        from asielwijzer.guide.views.asking import sealed

        part = sealed(Answers(dict(REFUSED), {"decision_made_known": "2026-05-07"}))
        for path in (f"/nl/result/{part}", f"/nl/answers/{part}", f"/nl/q/{part}/age", "/nl/letters/LET14"):
            reader.go(path)
        send_date(page, "7", "5", "2026")
        after = stores(reader)
        assert [path for path, _ in after["kept"]] == before
        assert all(
            re.fullmatch(r"/static/[\w.]+|(/nl)?/(phone/law|phone|offline)[\w.]*\.json", path) for path in before
        )
        texts = "".join(text for _, text in after["kept"])
        assert part not in texts
        assert "07-05-2026" not in texts
        assert after["local"] == after["session"] == {}


@pytest.mark.parametrize(
    ("name", "value", "thrown"),
    [
        ("ASIELWIJZER_REMOVE_COPIES", "yes", True),
        ("ASIELWIJZER_URGENT_SINCE", "2026-11-25", True),
        ("ASIELWIJZER_URGENT_SINCE", "2026-11-24", False),
        ("ASIELWIJZER_REMOVE_COPIES", "", False),
    ],
)
def test_the_server_can_have_the_copy_thrown_away(
    visit: Open, monkeypatch: pytest.MonkeyPatch, name: str, value: str, thrown: bool
) -> None:
    with on_day(), visit() as reader:
        save_copy(reader)
        before = kept(reader)
        assert before
        monkeypatch.setenv(name, value)
        with reader.page.expect_response("**/version.json"):
            reader.go("/nl/letters")
        if thrown:
            reader.page.wait_for_function(
                "async () => { for (const name of await caches.keys()) "
                "if ((await (await caches.open(name)).keys()).length) return false; return true; }"
            )
        else:
            reader.go("/nl/help")
            assert kept(reader) == before
        if name.endswith("COPIES") and thrown:
            assert stores(reader)["workers"] == 0


def test_a_new_save_replaces_the_copy_of_another_language(visit: Open) -> None:
    with on_day(), visit() as reader:
        save_copy(reader, "nl")
        save_copy(reader, "en")
        copies = [path for path in kept(reader) if path.endswith("/offline.json")]
        assert copies == ["/en/offline.json"]
        assert urlsplit(reader.page.url).path == "/en/"
