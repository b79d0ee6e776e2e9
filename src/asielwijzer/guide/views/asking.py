# SPDX-License-Identifier: EUPL-1.2
"""Questions, answers and the result without script: each answer leads to an address that holds all of them, sealed.

Every page is fetched by its own address, also one that says what is wrong, so going back and forward never sends a form
again and never loses an answer.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from asielwijzer.guide import offline
from asielwijzer.guide.answers import LAST_DAY, AnswerError, Answers
from asielwijzer.guide.dating import DateError, date_fields, months_of, read_day
from asielwijzer.guide.laws import first_day, switch
from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.path import next_question
from asielwijzer.guide.questions import UNKNOWN, GuideQuestion, Option, countries, of_law, regime_by_id
from asielwijzer.guide.sealed import SealError, seal
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views import errors
from asielwijzer.guide.views.reading import cached, offered

Json = dict[str, Any]


def sealed(answers: Answers) -> str:
    """The answers as a part of an address that nobody can read."""
    return seal().seal(answers.to_text())


def opened(part: str) -> Answers:
    """The answers of an address. Raises `SealError` or `AnswerError`."""
    return Answers.from_text(seal().open(part)) if part else Answers()


def option_text(texts: Texts, question: GuideQuestion, option: Option) -> str:
    """An answer in words."""
    if option.id == UNKNOWN:
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
        answers = opened(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    following = next_question(answers)
    if following is None:
        return HttpResponseRedirect(f"/{code}/result/{part}")
    return _question(Texts(code), answers, following, part)


def change(request: HttpRequest, code: str, part: str, name: str) -> HttpResponse:
    """One question again, with the answer that was given; the other answers stay."""
    return _one_question(request, offered(code), part, name)


def unanswered(request: HttpRequest, code: str, part: str, name: str) -> HttpResponse:
    """One question again, which says that an answer must be chosen."""
    return _one_question(request, offered(code), part, name, error=True)


def _one_question(request: HttpRequest, code: str, part: str, name: str, *, error: bool = False) -> HttpResponse:
    try:
        answers = opened(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    found = next((each for each in of_law(answers.law) if each.id == name), None)
    if found is None:
        raise Http404("question")
    return _question(Texts(code), answers, found, part, error=error)


def _answer(request: HttpRequest, code: str, part: str) -> HttpResponse:
    try:
        answers = opened(part)
    except (SealError, AnswerError):
        return errors.plain(request, "seal_over", 410)
    name, chosen = request.POST.get("question", ""), request.POST.get("answer", "")
    found = next((each for each in of_law(answers.law) if each.id == name), None)
    if found is None:
        return errors.plain(request, "bad", 400)
    if not chosen:
        return HttpResponseRedirect(f"/{code}/q/{part or sealed(answers)}/{name}/again")
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
    if part and (error or found.id in answers.chosen):
        path += f"/{found.id}"
    page = Page(
        "question",
        path + ("/again" if error else ""),
        texts.plain("guide", "question_title"),
        private=bool(part),
        error=error,
        quiet=True,
    )
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
    return render(page, texts, "question", context)


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
            "unknown": option.id == UNKNOWN,
            "change": f"/{code}/q/{part}/{each.id}",
        }
        for each, option in answers.options()
    ]


def your_answers(request: HttpRequest, code: str, part: str = "") -> HttpResponse:
    """The list of answers, each with a way to change it."""
    texts = Texts(offered(code))
    try:
        answers = opened(part)
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


def event_date(request: HttpRequest, code: str, part: str, number: int, wrong: str = "") -> HttpResponse:
    """When something happened: a date in three fields, or nothing. The address names no event, only which of them."""
    return _date(request, code, part, number, wrong, last=False)


def last_day(request: HttpRequest, code: str, part: str, number: int, wrong: str = "") -> HttpResponse:
    """The last day that a letter itself names."""
    return _date(request, code, part, number, wrong, last=True)


def _date(request: HttpRequest, code: str, part: str, number: int, wrong: str, *, last: bool) -> HttpResponse:
    texts = Texts(offered(code))
    try:
        answers = opened(part)
        error = DateError.from_text(seal().open(wrong)) if wrong else None
    except (SealError, ValueError):
        return errors.plain(request, "seal_over", 410)
    events = [item.event for item in answers.case().events]
    if number >= len(events):
        raise Http404("event")
    event = events[number]
    name = LAST_DAY + event if last else event
    address = f"/date/{part}/{number}" + ("/last" if last else "")
    if request.method == "POST":
        try:
            day = read_day(request.POST, date.max if last else today())
            if not answers.fits(name, day):
                raise DateError.of("date_other_law", day)
            return HttpResponseRedirect(f"/{code}/result/{sealed(answers.on_day(name, day))}")
        except DateError as found:
            return HttpResponseRedirect(f"/{code}{address}/again/{seal().seal(found.to_text())}")
    shown = f"{address}/again/{wrong}" if wrong else address
    page = Page("date", shown, texts.plain("guide", "add_dates"), private=True, error=error is not None, quiet=True)
    said = texts.say("events", event)
    context = {
        "date_action": f"/{code}{address}",
        "date_event": "",
        "date_legend": texts.say("guide", "date_last_in_letter") if last else texts.say("guide", "date_of", event=said),
        "date_button": texts.say("guide", "save_date"),
        "date_error": texts.say("guide", error.text) if error else None,
        "date_asked": error.asked if error else "",
        "months": months_of(texts),
        **date_fields(error.written if error else answers.dates.get(name)),
    }
    return render(page, texts, "date", context)


def date_links(texts: Texts, answers: Answers, part: str) -> list[Json]:
    """What can be dated, with the day that was given and the addresses to give or change it; what came last first."""
    code = texts.language.code
    events = [item.event for item in answers.case().events]
    rows = [
        {
            "number": number,
            "text": texts.say("events", event),
            "day": answers.dates.get(event, ""),
            "address": f"/{code}/date/{part}/{number}",
            "last": answers.dates.get(LAST_DAY + event, ""),
            "last_address": f"/{code}/date/{part}/{number}/last" if event == answers.letter else "",
        }
        for number, event in enumerate(events)
    ]
    return sorted(rows, key=lambda row: events[row["number"]] != answers.latest)
