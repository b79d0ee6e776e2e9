# SPDX-License-Identifier: EUPL-1.2
"""Sound: only voices of the phone itself, only text of their language, and silence after leaving (UX-SO, UX-PV-9)."""

from __future__ import annotations

import re
from json import dumps
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from asielwijzer.words import words
from tests.browser.conftest import Open, Visit
from tests.browser.walking import choose, on_day, say

VOICES = """(voices) => {
    const said = [];
    const speech = new EventTarget();
    Object.assign(speech, {
        getVoices: () => voices,
        speak: (what) => said.push({ text: what.text, voice: what.voice && what.voice.name, rate: what.rate }),
        cancel: () => { said.push("stop"); localStorage.setItem("stopped", "yes"); },
        pause: () => said.push("pause"),
        resume: () => said.push("resume"),
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; this.rate = 1; } };
    window.said = said;
}"""


def voice(language: str, *, local: bool = True) -> dict[str, Any]:
    """A voice as a phone names it."""
    return {"name": f"{language} voice", "lang": f"{language}-XX", "localService": local, "default": False}


def with_voices(reader: Visit, *voices: dict[str, Any]) -> None:
    """The phone has these voices."""
    reader.context.add_init_script(f"({VOICES})({dumps(voices)})")


def said(reader: Visit) -> list[Any]:
    """What the phone was asked to say, and to stop."""
    found: list[Any] = reader.page.evaluate("window.said")
    return found


def listens(reader: Visit, language: str) -> Locator:
    """The buttons to listen."""
    return reader.page.locator("button.listen", has_text=re.compile(f"^{re.escape(say('listen', language))}$"))


@pytest.mark.parametrize("voices", [[], [voice("ar", local=False), voice("nl", local=False)], [voice("fr")]])
def test_without_a_voice_of_the_phone_there_is_no_button(visit: Open, voices: list[dict[str, Any]]) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, *voices)
        for path in ("/ar/letters/LET14", "/ar/q", "/ar/say/break"):
            reader.go(path)
            expect(reader.page.locator(".sound")).to_have_text(say("no_sound", "ar"))
            expect(reader.page.locator("button.listen:visible")).to_have_count(0)


def test_with_a_voice_of_the_phone_each_section_can_be_heard(visit: Open) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, voice("ar", local=False), voice("ar"))
        reader.go("/ar/letters/LET14")
        sections = reader.page.locator("main section").count()
        assert listens(reader, "ar").count() >= sections
        expect(reader.page.get_by_text(say("no_sound", "ar"))).to_have_count(0)
        listens(reader, "ar").first.click()
        spoken = [each for each in said(reader) if each != "stop"]
        assert [each["voice"] for each in spoken] == ["ar voice"]
        expect(reader.page.locator(".reading")).to_have_count(1)


@pytest.mark.parametrize("path", ["/ar/letters/LET14", "/ar/procedures/2021-general/lodge_appeal", "/ar/q"])
def test_the_voice_says_only_text_of_its_own_language(visit: Open, path: str) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, voice("ar"))
        reader.go(path)
        foreign = reader.page.locator('main [lang]:not([lang="ar"])').all_inner_texts()
        for number in range(listens(reader, "ar").count()):
            listens(reader, "ar").nth(number).click()
        spoken = [each["text"] for each in said(reader) if each != "stop"]
        assert spoken
        assert any(re.search("[\u0600-\u06ff]{3}", text) for text in spoken)
        for phrase in {each.strip() for each in foreign if len(each.split()) > 1}:
            assert not any(phrase in text for text in spoken), phrase
        assert not any(say("listen", "ar") in text for text in spoken)


def test_a_dutch_voice_says_the_dutch_title(visit: Open) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, voice("nl"))
        reader.go("/ar/letters/LET11")
        expect(reader.page.locator(".sound")).to_have_text(say("no_sound", "ar"))
        listens(reader, "ar").click()
        spoken = [each for each in said(reader) if each != "stop"]
        assert [(each["text"].strip(), each["voice"]) for each in spoken] == [("Voornemen", "nl voice")]


def test_a_card_is_said_in_both_languages(visit: Open) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, voice("ar"), voice("nl"))
        reader.go("/ar/say/break")
        for button in listens(reader, "ar").all():
            button.click()
        spoken = {(each["text"], each["voice"]) for each in said(reader) if each != "stop"}
        assert (words("nl").text("say", "break"), "nl voice") in spoken
        assert any(words("ar").text("say", "break") in text and name == "ar voice" for text, name in spoken)


def test_slower_and_stop(visit: Open) -> None:
    with on_day(), visit() as reader:
        with_voices(reader, voice("nl"))
        reader.go("/nl/letters/LET14")
        slow = reader.page.locator("button.listen", has_text=say("slow"))
        listens(reader, "nl").nth(1).click()
        slow.click()
        expect(slow).to_have_attribute("aria-pressed", "true")
        listens(reader, "nl").nth(2).click()
        rates = [each["rate"] for each in said(reader) if each != "stop"]
        assert rates[0] == 1
        assert rates[-1] < 1
        before = len(rates)
        listens(reader, "nl").nth(2).click()
        assert said(reader)[-1] == "stop"
        assert len([each for each in said(reader) if each != "stop"]) == before
        expect(reader.page.locator(".reading")).to_have_count(0)


@pytest.mark.parametrize("how", ["another page", "next question", "another page in the same tab", "leave"])
def test_speech_stops_when_the_page_is_left(visit: Open, how: str) -> None:
    with on_day(), visit() as reader:
        page = reader.page
        with_voices(reader, voice("nl"))
        reader.context.route(lambda url: not url.startswith(reader.site), lambda route: route.fulfill(body="sun"))
        reader.go("/nl/q")
        if how == "another page in the same tab":
            choose(page, "before")
        listens(reader, "nl").first.click()
        page.evaluate("localStorage.removeItem('stopped')")
        if how == "next question":
            choose(page, "before")
        elif how == "leave":
            page.click("#leave")
            page.wait_for_url("https://**")
            reader.go("/nl/")
        else:
            page.click("header .home")
            expect(page.locator("body")).to_have_attribute("data-page", "home")
        assert page.evaluate("localStorage.getItem('stopped')") == "yes"
