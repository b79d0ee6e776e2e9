# SPDX-License-Identifier: EUPL-1.2
"""Questions, answers and the result without script: each answer leads to an address that holds all of them, sealed.

Every page is fetched by its own address, so going back and forward never sends a form again and never loses an answer.
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from asielwijzer import catalogue
from asielwijzer.guide import offline
from asielwijzer.guide.answers import LAST_DAY, AnswerError, Answers
from asielwijzer.guide.calendar_file import calendar_file
from asielwijzer.guide.dating import DateError, date_fields, months_of, read_day
from asielwijzer.guide.laws import first_day, switch
from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.path import next_question
from asielwijzer.guide.questions import GuideQuestion, Option, countries, of_law, regime_by_id
from asielwijzer.guide.result import first_of, shown_terms, view
from asielwijzer.guide.sealed import SealError, seal
from asielwijzer.guide.terming import term_on_page
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views import errors
from asielwijzer.guide.views.reading import cached, offered
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.steps import Step

Json = dict[str, Any]


def sealed(answers: Answers) -> str:
    """The answers as a part of an address that nobody can read."""
    return seal().seal(answers.to_text())


def _open(part: str) -> Answers:
    """The answers of an address. Raises `SealError` or `AnswerError`."""
    return Answers.from_text(seal().open(part)) if part else Answers()


def option_text(texts: Texts, question: GuideQuestion, option: Option) -> str:
    """An answer in words."""
    if option.id == "unknown":
        return texts.say("guide", "i_do_not_know")
    if option.text is not None:
        return texts.say(*option.text)
    day = texts.day(switch())
    return texts.say("questions", question.id, f"options.{option.id}", day=day)


def start(request: HttpRequest, code: str) -> HttpResponse:
    """The first question; its page is the same for everybody."""
    if request.method == "POST":
        return _answer(request, offered(code), "")
    return first_question(request, code)


@cached
def first_question(request: HttpRequest, code: str) -> HttpResponse:
    """The first question, before any answer."""
    return _question(Texts(code), Answers(), of_law(None)[0], "")


def question(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """The next question after the sealed answers, or on to the result."""
    offered(code)
    if request.method == "POST":
        return _answer(request, code, part)
    try:
        answers = _open(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    following = next_question(answers)
    if following is None:
        return HttpResponseRedirect(f"/{code}/result/{part}")
    return _question(Texts(code), answers, following, part)


def change(request: HttpRequest, code: str, part: str, name: str) -> HttpResponse:
    """One question again, with the answer that was given; the other answers stay."""
    offered(code)
    try:
        answers = _open(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    found = next((each for each in of_law(answers.law) if each.id == name), None)
    if found is None:
        raise Http404("question")
    return _question(Texts(code), answers, found, part)


def _answer(request: HttpRequest, code: str, part: str) -> HttpResponse:
    try:
        answers = _open(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    name, chosen = request.POST.get("question", ""), request.POST.get("answer", "")
    found = next((each for each in of_law(answers.law) if each.id == name), None)
    if found is None:
        return errors.plain(request, "bad", 400)
    if not chosen:
        return _question(Texts(code), answers, found, part, error=True)
    if found.option(chosen) is None:
        return errors.plain(request, "bad", 400)
    following = answers.choose(name, chosen)
    number = len(following.options())
    onward = next_question(following)
    address = "result" if onward is None else "q"
    if number and number % 2 == 0 and onward is not None and name not in answers.chosen:
        address = "answers"  # after every second question: what you answered (UX-Q-7)
    return HttpResponseRedirect(f"/{code}/{address}/{sealed(following)}")


def _question(texts: Texts, answers: Answers, found: GuideQuestion, part: str, *, error: bool = False) -> HttpResponse:
    code = texts.language.code
    path = f"/q/{part}" if part else "/q"
    page = Page("question", path, texts.plain("guide", "question_title"), private=bool(part), error=error, quiet=True)
    context = {
        "question": found,
        "sealed": part,
        "on_phone": texts.plain("guide", "answers_on_phone").format(size=offline.sizes()[code]["rules"]),
        "options": [{"id": each.id, "text": option_text(texts, found, each)} for each in found.options],
        "chosen": answers.chosen.get(found.id, ""),
        "number": len([name for name in answers.chosen if name != found.id]) + 1,
        "answered": answered(texts, answers, part),
        "where": texts.has("questions", found.id, "where"),
        "countries": _countries(texts, answers) if found.id == "country" else None,
        "error": error,
    }
    return render(page, texts, "question", context, 400 if error else 200)


def _countries(texts: Texts, answers: Answers) -> list[tuple[str, str]]:
    assert answers.law is not None  # the question is asked under a law
    _, sure, maybe = countries(regime_by_id(answers.law))
    lists = (("list_sure", sure), ("list_maybe", maybe))
    return [
        (title, " · ".join(sorted(texts.plain("countries", each) for each in codes))) for title, codes in lists if codes
    ]


def answered(texts: Texts, answers: Answers, part: str) -> list[Json]:
    """What was answered so far, each with the address to change it."""
    code = texts.language.code
    return [
        {
            "question": texts.say("questions", each.id, "text", day=texts.day(switch()), first=texts.day(first_day())),
            "answer": option_text(texts, each, option),
            "change": f"/{code}/q/{part}/{each.id}",
        }
        for each, option in answers.options()
    ]


def your_answers(request: HttpRequest, code: str, part: str = "") -> HttpResponse:
    """The list of answers, each with a way to change it."""
    texts = Texts(offered(code))
    try:
        answers = _open(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    page = Page(
        "answers",
        f"/answers/{part}" if part else "/answers",
        texts.plain("guide", "your_answers"),
        private=bool(part),
        quiet=True,
    )
    onward = f"/{code}/q/{part}" if next_question(answers) else f"/{code}/result/{part}"
    return render(page, texts, "answers", {"answered": answered(texts, answers, part), "onward": onward})


def no_result(request: HttpRequest, code: str) -> HttpResponse:
    """The address of the result without answers: they are in the memory of the tab, or there are none yet."""
    return your_answers(request, code)


def result(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """The result: what to do now, which procedure and why, every step, every last day."""
    texts = Texts(offered(code))
    try:
        answers = _open(part)
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
    context.update(
        {
            "slug": f"{regime.id[:4]}-{first_procedure}",
            "because": list(context["answered"]),
            "rules": [known[name] for name in seen["rules"]],
            "depends": [
                texts.say("facts", name, "label") for name in seen["depends"][:6] if texts.has("facts", name, "label")
            ],
            "law_label": "new_law" if regime.applies.since == switch() else "old_law",
            "first_term": first,
            "wait_key": "ask_what_now" if first or len(seen["procedures"]) > 1 else "only_wait",
            "terms": mine,
            "other_terms": [term for term in terms if not term["mine"]],
            "steps": [
                {"id": ident, "state": state.replace("_", "-"), "state_key": f"state_{state}"}
                for ident, state in seen["steps"]
            ],
            "now_people": people_of(known.get(seen["now"])),
            "duties": [known[name] for name in seen["duties"]],
            "rights": [known[name] for name in seen["rights"]],
            "notices": [known[name] for name in seen["notices"]],
            "undated": [
                {"text": texts.say("events", name), "address": f"/{code}/date/{part}/{name}"}
                for name in seen["undated"]
            ],
            "calendar": f"/{code}/calendar/{part}" if any(term["day"] for term in mine) else "",
        }
    )
    return render(page, texts, "result", context)


def people_of(step: Declaration | None) -> list[str]:
    """Who acts in a step and who may be there."""
    if not isinstance(step, Step):
        return []
    return list(dict.fromkeys(actor.id for actor in (*step.by, *step.present)))


def event_date(request: HttpRequest, code: str, part: str, event: str) -> HttpResponse:
    """When something happened: a date in three fields, or nothing."""
    texts = Texts(offered(code))
    try:
        answers = _open(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    if event.removeprefix(LAST_DAY) not in {item.event for item in answers.case().events}:
        raise Http404("event")
    error: DateError | None = None
    if request.method == "POST":
        try:
            day = read_day(request.POST, today())
            if not answers.fits(event, day):
                raise DateError.of("date_other_law", day)
            following = answers.on_day(event, day)
            return HttpResponseRedirect(f"/{code}/result/{sealed(following)}")
        except DateError as found:
            error = found
    said = texts.say("events", event.removeprefix(LAST_DAY))
    page = Page(
        "date",
        f"/date/{part}/{event}",
        texts.plain("guide", "add_dates"),
        private=True,
        error=error is not None,
        quiet=True,
    )
    context = {
        "date_action": f"/{code}/date/{part}/{event}",
        "date_event": "",
        "date_legend": texts.say("guide", "date_of", event=said),
        "date_button": texts.say("guide", "save_date"),
        "date_error": texts.say("guide", error.text) if error else None,
        "date_asked": error.asked if error else "",
        "months": months_of(texts),
        **date_fields(error.written if error else answers.dates.get(event)),
    }
    return render(page, texts, "date", context, 400 if error else 200)


def calendar(request: HttpRequest, code: str, part: str) -> HttpResponse:
    """The last days as a calendar file, with a neutral title unless the reader asks for the full one. Kept nowhere."""
    texts = Texts(offered(code))
    if request.method != "POST":
        return HttpResponse(status=405, headers={"Allow": "POST"})
    try:
        answers = _open(part)
        assessment = answers.assess(today())
    except (SealError, AnswerError, OutsideVerifiedLaw):
        return errors.plain(request, "seal_over", 410)
    full = request.POST.get("full") == "yes"
    terms = [term_on_page(texts, each) for each in shown_terms(answers, assessment)]
    content = calendar_file(texts, [term for term in terms if term["mine"]], full=full)
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="calendar.ics"'
    response["Cache-Control"] = "no-store"
    return response
