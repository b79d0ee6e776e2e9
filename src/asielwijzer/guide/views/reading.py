# SPDX-License-Identifier: EUPL-1.2
"""Pages that are the same for every reader: no answer is needed to see everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache, wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.html import format_html
from django.views.decorators.http import require_safe

from asielwijzer import catalogue
from asielwijzer.guide import offline, statics
from asielwijzer.guide.laws import first_day, switch
from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.stepping import step_context
from asielwijzer.guide.texts import Texts
from asielwijzer.words import changes
from asielwijzer.words.languages import LANGUAGES, OFFERED, preferred
from asielwijzer.words.report import report

View = Callable[..., HttpResponse]

DOORS = (
    ("arrived", "arrived", "door_arrived"),
    ("letters", "letter", "door_letter"),
    ("q", "path", "door_where"),
    ("help", "person", "door_person"),
)
CARDS = (
    "interpreter_not_understood", "other_dialect", "break", "ill", "woman_or_man", "lawyer", "vluchtelingenwerk",
    "cannot_read", "under_18", "afraid_of_someone", "correct_report", "write_it_down", "lost_family",
    "interpreter_needed",
)  # fmt: skip
"""The sentences to show to staff, by the ids of their texts."""


def offered(code: str) -> str:
    """The language of an address. Raises `Http404` for one that is not offered."""
    if code not in OFFERED:
        raise Http404("language")
    return code


def cached(view: View) -> View:
    """A page that is the same for every reader is made once a day, and only for a plain request."""

    @lru_cache(maxsize=16_384)
    def kept(_: date, code: str, *parts: str) -> tuple[bytes, str]:
        response = view(HttpRequest(), code, *parts)
        return response.content, response["Content-Language"]

    @wraps(view)
    def answer(request: HttpRequest, code: str, *args: str, **kwargs: str) -> HttpResponse:
        offered(code)
        if request.method not in ("GET", "HEAD"):
            return HttpResponse(status=405, headers={"Allow": "GET, HEAD"})
        content, language = kept(today(), code, *args, *kwargs.values())
        response = HttpResponse(content)
        response["Content-Language"] = language
        response["Cache-Control"] = "public, max-age=300"
        return response

    return answer


@require_safe
def choose_language(request: HttpRequest) -> HttpResponse:
    """The first screen: every language by its own name; those of the phone first, none chosen for the reader."""
    wanted = preferred(request.headers.get("Accept-Language", ""))[:1]
    texts = Texts(wanted[0] if wanted else "en")
    codes = [*wanted, *(code for code in OFFERED if code not in wanted)]
    choices = [{"language": LANGUAGES[code], "first": code in wanted} for code in codes]
    page = Page("languages", "/", texts.plain("guide", "choose_language"), quiet=True)
    response = render(page, texts, "languages", {"choices": choices})
    response["Vary"] = "Accept-Language"
    return response


@cached
def home(request: HttpRequest, code: str) -> HttpResponse:
    """Four doors, and a button to keep a copy, with its real size."""
    return home_page(code, offline.sizes()[code]["copy"])


def home_page(code: str, size: str) -> HttpResponse:
    """The page with the doors; `size` is what the copy weighs."""
    texts = Texts(code)
    page = Page("home", "/", texts.plain("guide", "home_title"))
    return render(page, texts, "home", {"doors": DOORS, "size": size})


@cached
def arrived(request: HttpRequest, code: str) -> HttpResponse:
    """Where to go and what happens in the first days."""
    texts = Texts(code)
    page = Page("arrived", "/arrived", texts.plain("pages", "arrived", "title"))
    return render(page, texts, "arrived", {"steps": catalogue.first_steps()})


@cached
def all_procedures(request: HttpRequest, code: str) -> HttpResponse:
    """Every procedure of both laws."""
    texts = Texts(code)
    found = catalogue.procedures().values()
    groups = [
        {"title": key, "day": texts.day(switch()), "procedures": [each for each in found if each.old is old]}
        for key, old in (("new_law", False), ("old_law", True))
    ]
    page = Page("procedures", "/procedures", texts.plain("guide", "procedures_title"))
    return render(page, texts, "procedures", {"groups": groups})


def find_procedure(slug: str) -> catalogue.Procedure:
    """The procedure of an address. Raises `Http404`."""
    found = catalogue.procedures().get(slug)
    if found is None:
        raise Http404("procedure")
    return found


@cached
def procedure(request: HttpRequest, code: str, slug: str) -> HttpResponse:
    """One procedure with all its steps."""
    texts, found = Texts(code), find_procedure(slug)
    key = found.outcome.key
    page = Page("procedure", f"/procedures/{slug}", texts.plain("outcomes", key), dutch_of(texts, "outcomes", key))
    context = {"rules": found.rules, "phases": found.phases, "slug": slug, "law_label": law_label(found)}
    return render(page, texts, "procedure", context)


def law_label(found: catalogue.Procedure) -> str:
    """The id of the text that says which law it is."""
    return "old_law" if found.old else "new_law"


@cached
def step(request: HttpRequest, code: str, slug: str, ident: str) -> HttpResponse:
    """One step in full."""
    texts, found = Texts(code), find_procedure(slug)
    step_of = found.step(ident)
    if step_of is None:
        raise Http404("step")
    page = Page(
        "step", f"/procedures/{slug}/{ident}", texts.plain("steps", ident, "label"),
        dutch_of(texts, "steps", ident, "label"),
    )  # fmt: skip
    return render(
        page,
        texts,
        "step",
        {"procedure": found, "slug": slug, "law_label": law_label(found), **step_context(texts, found, step_of)},
    )


def dutch_of(texts: Texts, kind: str, ident: str, part: str = "") -> str:
    """The Dutch of a title, to stand beside it; nothing on a Dutch page."""
    return "" if texts.language.code == "nl" else Texts("nl").plain(kind, ident, part)


@cached
def say(request: HttpRequest, code: str) -> HttpResponse:
    """Sentences to show to staff."""
    texts = Texts(code)
    return render(Page("say", "/say", texts.plain("guide", "show_to_staff")), texts, "say", {"cards": CARDS})


@cached
def say_card(request: HttpRequest, code: str, name: str) -> HttpResponse:
    """One sentence, big, in two languages."""
    if name not in CARDS:
        raise Http404("card")
    texts = Texts(code)
    page = Page("say-card", f"/say/{name}", texts.plain("say", name), quiet=True, careful=name == "afraid_of_someone")
    return render(page, texts, "say_card", {"dutch": Texts("nl").plain("say", name)})


@cached
def safety(request: HttpRequest, code: str) -> HttpResponse:
    """What the guide knows: nothing; how to delete; what a phone can show."""
    texts = Texts(code)
    names = ("phone", "forget", "unsafe")
    sections = [{"title": "", "body": "body"}, *({"title": f"{name}_title", "body": name} for name in names)]
    page = Page("safety", "/safety", texts.plain("pages", "safety", "title"), careful=True)
    remember = format_html(
        '<div id="remember-place" hidden><label><input type="checkbox" id="remember" autocomplete="off"> {}</label>'
        "<p>{}</p></div>",
        texts.say("guide", "remember"), texts.say("guide", "remember_risk"),
    )  # fmt: skip
    return render(page, texts, "text", {"sections": _named(sections, "safety"), "extra": remember})


def _named(sections: list[dict[str, str]], text: str) -> list[dict[str, str]]:
    return [{**section, "text": text} for section in sections]


@cached
def about(request: HttpRequest, code: str) -> HttpResponse:
    """Who made it, from which sources, who checked the texts, and how to report a mistake."""
    texts = Texts(code)
    page = Page("about", "/about", texts.plain("pages", "about", "title"))
    rows = [{"language": LANGUAGES[row.language], "texts": row.texts, "checked": row.checked} for row in report()]
    return render(page, texts, "about", {"report": rows})


@cached
def what_changed(request: HttpRequest, code: str) -> HttpResponse:
    """A dated list of changes in rules and texts, newest first."""
    texts = Texts(code)
    page = Page("changes", "/changes", texts.plain("guide", "changes_title"))
    return render(page, texts, "changes", {"changes": changes.all_changes(first_day())})


def static(request: HttpRequest, name: str) -> HttpResponse:
    """A file of the site, by the name that holds its content's hash."""
    found = statics.files().get(name)
    if found is None:
        raise Http404("file")
    response = HttpResponse(found.content, content_type=found.content_type)
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
