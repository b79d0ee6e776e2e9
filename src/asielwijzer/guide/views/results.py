# SPDX-License-Identifier: EUPL-1.2
"""The result, for a phone without script: what to do now, which procedure and why, every step, every last day."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from asielwijzer import catalogue
from asielwijzer.guide.answers import AnswerError
from asielwijzer.guide.calendar_file import calendar_file
from asielwijzer.guide.laws import switch
from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.questions import regime_by_id
from asielwijzer.guide.result import first_of, shown_terms, view
from asielwijzer.guide.sealed import SealError
from asielwijzer.guide.terming import term_on_page
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views import errors
from asielwijzer.guide.views.asking import answered, date_links, opened
from asielwijzer.guide.views.reading import offered
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.steps import Step

Json = dict[str, Any]
MOST_DEPENDS = 6
"""Facts that make the difference, shown at most."""


def result(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """The result: what to do now, which procedure and why, every step, every last day."""
    texts = Texts(offered(code))
    try:
        answers = opened(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    page = Page("result", f"/result/{part}", texts.plain("guide", "result_title"), private=True, quiet=True)
    try:
        assessment = answers.assess(today())
    except OutsideVerifiedLaw:
        return errors.plain(request, "outside_law", 422)
    seen = view(answers, assessment)
    context: Json = {"view": seen, "answered": answered(texts, answers, part)}
    if seen["law"] is None:
        context["procedures"] = list(catalogue.procedures().values())
        return render(page, texts, "result", context)
    regime = regime_by_id(seen["law"])
    known = catalogue.by_id(regime)
    results = shown_terms(answers, assessment)
    happened = {item.event for item in assessment.case.events}
    terms = [term_on_page(texts, each, happened) for each in results]
    terms.sort(key=lambda term: (term["day"] is None, str(term["day"] or ""), not term["short"], term["id"]))
    mine = [term for term in terms if term["mine"]]
    first = first_of(terms)
    first_procedure = seen["procedures"][0].partition("=")[2]
    labels = [texts.say("facts", name, "label") for name in seen["depends"] if texts.has("facts", name, "label")]
    context.update(
        {
            "slug": f"{regime.id[:4]}-{first_procedure}",
            "because": [each for each in context["answered"] if not each["unknown"]],
            "rules": [known[name] for name in seen["rules"]],
            "depends": labels[:MOST_DEPENDS],
            "signed": answers.chosen.get("signed") != "not_yet",
            "law_label": "new_law" if regime.applies.since == switch() else "old_law",
            "first_term": first,
            "wait_key": "ask_what_now" if first or len(seen["procedures"]) > 1 else "only_wait",
            "terms": mine,
            "other_terms": [term for term in terms if not term["mine"]],
            "steps": [
                {"id": ident, "state": state.replace("_", "-"), "state_key": f"state_{state}"}
                for ident, state in seen["steps"]
            ],
            "now_people": people_of(known.get(next((ident for ident, state in seen["steps"] if state == "now"), ""))),
            "duties": [known[name] for name in seen["duties"]],
            "rights": [known[name] for name in seen["rights"]],
            "notices": [known[name] for name in seen["notices"]],
            "dates": date_links(texts, answers, part),
            "calendar": f"/{code}/calendar/{part}" if any(term["day"] for term in mine) else "",
        }
    )
    return render(page, texts, "result", context)


def people_of(step: Declaration | None) -> list[str]:
    """Who acts in a step and who may be there."""
    if not isinstance(step, Step):
        return []
    return list(dict.fromkeys(actor.id for actor in (*step.by, *step.present)))


def calendar(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """The last days as a calendar file, with a neutral title unless the reader asks for the full one. Kept nowhere."""
    texts = Texts(offered(code))
    if request.method != "POST":
        return HttpResponse(status=405, headers={"Allow": "POST"})
    try:
        answers = opened(part)
        assessment = answers.assess(today())
    except (SealError, AnswerError, OutsideVerifiedLaw):
        return errors.plain(request, "seal_over", 410)
    full = request.POST.get("full") == "yes"
    terms = [term_on_page(texts, each) for each in shown_terms(answers, assessment)]
    content = calendar_file(texts, [term for term in terms if term["mine"]], today(), full=full)
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="calendar.ics"'
    response["Cache-Control"] = "no-store"
    return response
