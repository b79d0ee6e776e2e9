# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the guide's main pages in Dutch, Arabic and Tigrinya, as a phone of 390 by 844 shows them.

Run while the site runs: `.venv/bin/python docs/pictures/make.py http://127.0.0.1:8000`.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
LANGUAGES = ("nl", "ar", "ti")
PAGES = {
    "home": "/",
    "question": "/q",
    "letters": "/letters",
    "letter": "/letters/LET14",
    "procedure": "/procedures/2026-regular",
    "step": "/procedures/2021-general/lodge_appeal",
    "help": "/help",
    "card": "/say/interpreter_not_understood",
}
ANSWERS = {
    "signed": "before",
    "stage": "decision_made_known",
    "decision": "unfounded",
    "told": "general_procedure_started",
}
SIZE = {"width": 390, "height": 844}


def walk_to_result(page: Page, site: str, language: str) -> None:
    """Answer the questions as somebody who was refused, with the date of the decision."""
    page.goto(f"{site}/{language}/q")
    while not page.query_selector(".top-card"):
        if page.query_selector("[data-onward]"):
            page.click("[data-onward]")
        else:
            question = page.get_attribute("form.question", "data-question") or ""
            page.check(f"#answer-{ANSWERS.get(question, 'unknown')}")
            page.click("form.question button:not([type=button])")
        page.wait_for_timeout(400)
    page.click('[data-date="decision_made_known"]')
    page.fill("[name=day]", "20")
    page.select_option("[name=month]", "11")
    page.fill("[name=year]", "2026")
    page.click("form.date button")
    page.wait_for_selector(".top-card")


def main(site: str) -> None:
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    browser_path = os.environ.get("ASIELWIJZER_CHROMIUM") or next(filter(None, map(shutil.which, names)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        for language in LANGUAGES:
            page = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]})
            for name, path in PAGES.items():
                page.goto(f"{site}/{language}{path}")
                page.screenshot(path=HERE / f"{name}-{language}.png")
            walk_to_result(page, site, language)
            page.evaluate("scrollTo(0, 0)")
            page.screenshot(path=HERE / f"result-{language}.png")
            page.goto(f"{site}/{language}/print/2021-general/lodge_appeal")
            page.emulate_media(media="print")
            page.set_viewport_size({"width": 720, "height": 1020})
            page.screenshot(path=HERE / f"print-{language}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
