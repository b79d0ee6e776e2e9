# SPDX-License-Identifier: EUPL-1.2
"""Letters: found by sender, by the words as printed or by a word with a typing mistake; and explained."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.safestring import SafeString

from asielwijzer import catalogue
from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.results import DeadlineResult, Status
from asielwijzer.guide.dating import DateError, date_fields, months_of, read_day
from asielwijzer.guide.finding import find_letters, searchable
from asielwijzer.guide.laws import switch
from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.questions import regime_by_id
from asielwijzer.guide.result import READERS, base_of, starts_after
from asielwijzer.guide.sealed import SealError, seal
from asielwijzer.guide.stepping import term_context
from asielwijzer.guide.terming import term_on_page
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views import errors
from asielwijzer.guide.views.reading import cached, offered
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.words import links

Json = dict[str, Any]
LONGEST_SEARCH = 60
MOST_TERMS = 3
"""Terms shown at once, those of a week or less first; the others unfold."""


def letters(request: HttpRequest, code: str) -> HttpResponse:
    """All letters by sender, and a search that needs no script. What was searched stands in no address."""
    if request.method == "POST":
        searched = request.POST.get("words", "")[:LONGEST_SEARCH]
        response = _letters(Texts(offered(code)), searched)
        response["Cache-Control"] = "private, max-age=300"  # going back shows it again without asking to send anew
        return response
    return all_letters(request, code)


@cached
def all_letters(request: HttpRequest, code: str) -> HttpResponse:
    """The page without a search."""
    return _letters(Texts(code), "")


def _letters(texts: Texts, searched: str) -> HttpResponse:
    groups: dict[str, list[Json]] = {}
    for ident, declared in catalogue.letters().items():
        groups.setdefault(declared[0].sender.id, []).append(printed(ident))
    senders = [(texts.say("actors", sender), found) for sender, found in groups.items()]
    page = Page(
        "letters",
        "/letters",
        texts.plain("guide", "letters_title"),
    )
    found = [printed(ident) for ident in find_letters(searched)][:8]
    return render(page, texts, "letters", {"senders": senders, "searched": searched, "found": found})


def printed(ident: str) -> Json:
    """A letter as it looks: the words at its top, its form number, and whether it is good or bad news."""
    row = links.letters_as_printed()[ident]
    return {
        **row,
        "id": ident,
        "tone_key": f"tone_{row['tone']}",
        "to_key": f"to_{row['to']}",
        "searchable": searchable(ident),
    }


def letter(request: HttpRequest, code: str, ident: str) -> HttpResponse:
    """One letter. The date on it can be sent, and comes back sealed in the address."""
    if ident not in catalogue.letters():
        raise Http404("letter")
    if request.method == "POST":
        return _with_date(request, offered(code), ident)
    return plain_letter(request, code, ident)


@cached
def plain_letter(request: HttpRequest, code: str, ident: str) -> HttpResponse:
    """The page of a letter, without a date."""
    return _letter(Texts(code), ident)


def _with_date(request: HttpRequest, code: str, ident: str) -> HttpResponse:
    try:
        day = read_day(request.POST, today())
    except DateError as error:
        return HttpResponseRedirect(f"/{code}/letters/{ident}/{seal().seal(error.to_text())}#date-error")
    if len(day) < len("2026-06-15"):
        return HttpResponseRedirect(f"/{code}/letters/{ident}")
    return HttpResponseRedirect(f"/{code}/letters/{ident}/{seal().seal(day)}#last-days")


def dated_letter(request: HttpRequest, code: str, ident: str, sealed: str) -> HttpResponse:
    """The page of a letter with its last days, counted from the sealed date, or with what is wrong with the date."""
    offered(code)
    if ident not in catalogue.letters():
        raise Http404("letter")
    day, error = None, None
    try:
        opened = seal().open(sealed)
        if opened.startswith("["):
            error = DateError.from_text(opened)
        else:
            day = date.fromisoformat(opened)
    except (SealError, ValueError):
        return errors.plain(request, "seal_over", 410)
    return _letter(Texts(code), ident, sealed, day=day, error=error)


def _letter(
    texts: Texts, ident: str, sealed: str = "", *, day: date | None = None, error: DateError | None = None
) -> HttpResponse:
    code = texts.language.code
    row = printed(ident)
    declared = catalogue.letters()[ident]
    laws = [(regime_by_id(law), law) for law in catalogue.laws_of(declared)]
    event = row.get("event") or ""
    terms = [
        {
            **term_context(texts, each.declaration, [each["event"] for each in cases_of(row)]),
            "law_key": _law_key(regime),
        }
        for regime, _ in laws
        for each in results_after(regime, row, None, today())
    ]
    terms.sort(key=lambda term: not term["short"])
    page = Page(
        "letter", f"/letters/{ident}" + (f"/{sealed}" if sealed else ""), texts.plain("letters", ident, "name"),
        private=bool(sealed), error=error is not None,
    )  # fmt: skip
    context = {
        "letter": row,
        "terms": terms[:MOST_TERMS],
        "more_terms": terms[MOST_TERMS:],
        "helpers": row["help"],
        "say_dutch": Texts("nl").plain("letter_help", ident, "say"),
        "asked": texts.has("letter_help", ident, "asked_1"),
        "declarations": [{"key": _law_key(regime), "declaration": _in(regime, declared)} for regime, _ in laws],
        "result": _last_days(texts, row, day, [regime for regime, _ in laws]) if day and event else None,
        "date_action": f"/{code}/letters/{ident}",
        "date_event": event,
        "date_cases": json.dumps(cases_of(row)),
        "date_laws": " ".join(law for _, law in laws),
        "date_legend": texts.say("guide", "date_on_letter"),
        "date_button": texts.say("guide", "count_last_day"),
        "date_error": texts.say("guide", error.text) if error else None,
        "date_asked": error.asked if error else "",
        "months": months_of(texts),
        **date_fields(error.written if error else day),
    }
    return render(page, texts, "letter", context)


def _law_key(regime: Regime) -> str:
    return "new_law" if regime.applies.since == switch() else "old_law"


def _in(regime: Regime, declared: tuple[Letter, ...]) -> Letter:
    return next(each for each in declared if each in regime.of(Letter))


def results_after(regime: Regime, row: Json, day: date | None, on: date) -> list[DeadlineResult]:
    """The terms of the reader that run from a letter, all that may apply when nothing else is known.

    Without the date of the letter they have no last day. Raises `OutsideVerifiedLaw`.
    """
    found: dict[str, DeadlineResult] = {}
    for case in cases_of(row):
        if case["event"] in {each.id for each in regime.of(Event)}:
            for each in _results(regime, case["event"], case.get("facts", {}), day, on):
                found.setdefault(each.id, each)
    return list(found.values())


def cases_of(row: Json) -> list[Json]:
    """What a letter may record and state: one thing, or one of several."""
    cases: list[Json] = row.get("cases") or [{"event": row["event"], "facts": row.get("facts", {})}]
    return [case for case in cases if case["event"]]


def _results(regime: Regime, event: str, facts: Json, day: date | None, on: date) -> list[DeadlineResult]:
    assessment = assess(Case(facts, (CaseEvent(event, day),)), on, regime)
    return [
        each
        for each in assessment.deadlines
        if base_of(each.declaration).bound.id in READERS
        and event in starts_after(base_of(each.declaration).after)
        and each.status is not Status.EXTENDED
    ]


def _last_days(texts: Texts, row: Json, day: date, laws: list[Regime]) -> str:
    rows: list[tuple[str, list[Json]]] = []
    for regime in laws:
        try:
            found = results_after(regime, row, day, today())
        except OutsideVerifiedLaw:
            continue
        terms = [term_on_page(texts, each, [case["event"] for case in cases_of(row)]) for each in found]
        terms.sort(key=lambda term: (term["day"] is None, term["day"] or date.max))
        if terms:
            label = texts.say("guide", _law_key(regime), day=texts.day(switch()))
            rows.append((label, terms))
    return _terms_html(texts, rows)


def _terms_html(texts: Texts, rows: list[tuple[str, list[Json]]]) -> str:
    from django.template.loader import get_template

    one = get_template("guide/_term.html")
    html = SafeString("")
    for label, terms in rows:
        html += format_html("<h3>{}</h3><ul class='terms'>", label)
        for term in terms:
            html += format_html("<li>{}</li>", one.render({"texts": texts, "term": term}))
        html += SafeString("</ul>")
    return html or texts.say("guide", "no_terms_now")
