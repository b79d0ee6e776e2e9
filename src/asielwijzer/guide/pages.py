# SPDX-License-Identifier: EUPL-1.2
"""Putting a page together: its own part first, so that the frame can say how sure the texts on it are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.template.loader import get_template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from asielwijzer.guide import phone, statics
from asielwijzer.guide.laws import first_day, rules_read_on, switch
from asielwijzer.guide.texts import Texts
from asielwijzer.words import dates, notices
from asielwijzer.words.languages import LANGUAGES, OFFERED

LEAVE = "https://www.buienradar.nl/"
"""A neutral site: the weather."""

MENU = (
    ("", "to_home"),
    ("procedures", "procedures_title"),
    ("letters", "letters_title"),
    ("help", "who_helps"),
    ("rights", "rights_title"),
    ("leaflets", "leaflets_title"),
    ("say", "show_to_staff"),
    ("changes", "changes_title"),
    ("safety", "safety_title"),
    ("about", "about_title"),
)
CAREFUL = ("safety",)
"""Pages on which the link to leave stays in sight; those of the organisations in `CAREFUL_HELPERS` too."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `name` is its kind, `path` its address without the language, `dutch` the Dutch of its title.

    A private page holds something of the reader: it is stored nowhere on the way. `shared` is the path under which the
    page stands in another language, where that is not its own.
    """

    name: str
    path: str
    title: str
    dutch: str = ""
    private: bool = False
    error: bool = False
    careful: bool = False
    hidden: bool = False
    quiet: bool = False


def today() -> date:
    """The day in the Netherlands."""
    return timezone.localdate()


def render(page: Page, texts: Texts, template: str, context: Mapping[str, object], status: int = 200) -> HttpResponse:
    """The page as a reply. Its own part is made first; its status line then stands under the title."""
    own = get_template(f"guide/{template}.html")
    shared: dict[str, object] = {
        "texts": texts,
        "language": texts.language,
        "page": page,
        "site_name": texts.plain("guide", "site_name"),
        "switch": texts.day(switch()),
        "first_day": texts.day(first_day()),
        "rules_day": dates.as_in_letter(rules_read_on()),
    }
    line = SafeString("\0status\0")
    sound = format_html('<p class="sound">{}</p>', texts.say("guide", "no_sound"))
    main = own.render({**shared, "status": line, "sound": sound, **context})
    said = _status_line(texts)
    main = main.replace("\0status\0", said)
    frame = get_template("guide/base.html").render(
        {
            **shared,
            "main": SafeString(main),
            "status_line": texts.say("guide", f"status_{texts.status.name.lower()}"),
            "checked_day": texts.say("guide", "never_checked"),
            "languages": [LANGUAGES[code] for code in OFFERED],
            "menu": MENU,
            "bar_label": texts.plain("guide", "bar_label"),
            "leave": LEAVE,
            "notice": notices.current(today()),
            "law_file": phone.law_address(),
            "words_file": phone.words_address(texts.language.code),
            "listen": texts.plain("guide", "listen"),
            "slow": texts.plain("guide", "slow"),
            "no_sound": texts.plain("guide", "no_sound"),
            "offline": texts.plain("guide", "offline_page"),
            "forgotten": texts.plain("guide", "delete_all"),
            "gone": texts.plain("guide", "deleted"),
            "left": texts.plain("guide", "deleted_not"),
            "saved": texts.plain("guide", "saved_done"),
            "failed": texts.plain("guide", "save_failed"),
            **statics.addresses(),
        }
    )
    response = HttpResponse(frame, status=status)
    response["Content-Language"] = texts.language.code
    response["Cache-Control"] = "no-store" if page.private else "public, max-age=300"
    return response


def _status_line(texts: Texts) -> str:
    name = texts.status.name.lower()
    return format_html('<p class="status" data-status="{}">{}</p>', name, texts.say("guide", f"short_{name}"))
