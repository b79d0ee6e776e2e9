# SPDX-License-Identifier: EUPL-1.2
"""Every kind of page in every language, checked by axe-core: no violation (WCAG 2.2 AA).

A page without script is looked at with its script refused: the checker itself needs a browser that runs scripts.
"""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from asielwijzer.words.languages import OFFERED
from tests.browser.axe import look, unfold
from tests.browser.conftest import Open, Visit
from tests.browser.on_the_way import stops
from tests.browser.pages import KINDS, REFUSED
from tests.browser.walking import open_date, send_date

SMALL = {"width": 320, "color_scheme": "light"}
WIDE = {"width": 1280, "height": 800, "color_scheme": "dark"}
LOOKED_AT = {
    ("color-contrast", "Element content contains only non-text characters"),
    (
        "color-contrast",
        "Element's background color could not be determined because it's partially obscured by another element",
    ),
}
"""What the checker could not decide and a person has looked at: the arrow beside a word that unfolds, and the way
out that stays at the foot of a careful page, on a ground of its own."""


def refuse_script(reader: Visit) -> None:
    """Let the page arrive without its script."""
    reader.page.route("**/static/app.*.js", lambda route: route.abort())


def wrong(reader: Visit, *, contrast: bool = True) -> list[str]:
    """What is wrong on the page that is shown, folded parts included, and what nobody looked at yet."""
    unfold(reader.page)
    where = reader.page.url.removeprefix(reader.site)
    seen = look(reader.page, contrast=contrast)
    undecided = [each for each in seen.undecided if (each.rule, each.why) not in LOOKED_AT]
    return [f"{where}: {each.rule}: {each.why}: {each.html}" for each in (*seen.wrong, *undecided)]


def each_kind(reader: Visit, code: str, *, contrast: bool = True) -> list[str]:
    """What is wrong on the pages of every kind in a language."""
    found = []
    for path in KINDS.values():
        reader.go(f"/{code}{path}")
        found += wrong(reader, contrast=contrast)
    return found


@pytest.mark.parametrize("code", OFFERED)
def test_every_kind_of_page_with_script(visit: Open, code: str) -> None:
    with visit(**SMALL) as reader:
        assert each_kind(reader, code) == []
        assert reader.errors == []


@pytest.mark.parametrize("code", OFFERED)
def test_every_kind_of_page_without_script(visit: Open, code: str) -> None:
    with visit(**WIDE) as reader:
        refuse_script(reader)
        assert each_kind(reader, code, contrast=False) == []  # the colours are those of the page with script


@pytest.mark.parametrize(
    "size",
    [{**SMALL, "color_scheme": "dark"}, {**WIDE, "color_scheme": "light"}],
    ids=["small and dark", "wide and light"],
)
def test_the_other_looks_of_every_kind_of_page(visit: Open, size: dict[str, Any]) -> None:
    with visit(**size) as reader:
        assert each_kind(reader, "ar") == []


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["small", "wide"])
def test_the_choice_of_a_language(visit: Open, size: dict[str, Any]) -> None:
    with visit(**size) as reader:
        reader.go("/")
        assert wrong(reader) == []


@pytest.mark.parametrize("code", OFFERED)
def test_the_open_lists_of_the_bar(visit: Open, code: str) -> None:
    with visit(**SMALL) as reader:
        reader.go(f"/{code}/safety")
        for opener in reader.page.locator(".pick summary").all():
            opener.click()
            assert look(reader.page, ".bar").wrong == []  # the list lies over the page, as it should
            opener.click()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("code", OFFERED)
def test_a_whole_path_with_an_error_a_result_and_a_date(visit: Open, code: str, script: bool) -> None:
    with visit(**(SMALL if script else WIDE)) as reader:
        page = reader.page
        if not script:
            refuse_script(reader)
        reader.go(f"/{code}/q")
        page.locator("form.question button:not([type=button])").click()
        expect(page.locator("#error")).to_be_visible()
        found = wrong(reader, contrast=script)
        for place in stops(page, REFUSED):
            if place != "question":  # one was looked at with the other kinds of pages
                found += wrong(reader, contrast=script)
        open_date(page)
        expect(page.locator("form.date")).to_be_visible()
        found += wrong(reader, contrast=script)
        send_date(page, "31", "2", "2026")
        expect(page.locator("main .error")).to_be_visible()
        found += wrong(reader, contrast=script)
        send_date(page, "7", "5", "2026")
        expect(page.locator(".terms time").first).to_be_visible()
        found += wrong(reader, contrast=script)
        assert found == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("code", OFFERED)
def test_a_letter_with_its_date(visit: Open, code: str, script: bool) -> None:
    with visit(**(SMALL if script else WIDE)) as reader:
        if not script:
            refuse_script(reader)
        reader.go(f"/{code}/letters/LET14")
        send_date(reader.page, "7", "5", "2026")
        expect(reader.page.locator("#last-days time").first).to_be_visible()
        assert wrong(reader, contrast=script) == []


def test_a_bad_page_fails(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        "<!doctype html><html><head><title>Bad</title></head><body><main><h1>Bad</h1>"
        '<input type="text"><p style="color: #aaa; background: #fff">Grey on white</p></main></body></html>'
    )
    found = {each.rule for each in look(page).wrong}
    page.close()
    assert found >= {"label", "color-contrast", "html-has-lang"}


@pytest.mark.parametrize("code", ["ar", "nl"])
def test_with_the_colours_of_the_reader_the_chosen_answer_is_underlined(visit: Open, code: str) -> None:
    with visit(width=320, forced_colors="active", reduced_motion="reduce") as reader:
        reader.go(f"/{code}/q")
        chosen = reader.page.locator(".answer").nth(1)
        chosen.click()
        lines = reader.page.locator(".answer span").evaluate_all(
            "(all) => all.map((each) => getComputedStyle(each).textDecorationLine)"
        )
        assert lines[1] == "underline"
        assert set(lines[:1] + lines[2:]) == {"none"}
        assert wrong(reader, contrast=False) == []  # the contrast is the choice of the reader


def test_nothing_moves_on_any_kind_of_page(visit: Open) -> None:
    with visit(width=320, forced_colors="active", reduced_motion="reduce") as reader:
        for path in KINDS.values():
            reader.go(f"/nl{path}")
            expect(reader.page.locator("h1")).to_be_attached()
            moving = reader.page.evaluate("""[...document.querySelectorAll("*")].filter((each) => {
              const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
              return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior !== "auto";
            }).map((each) => each.outerHTML.slice(0, 80))""")
            assert moving == []
            assert reader.page.evaluate("document.getAnimations().length") == 0
