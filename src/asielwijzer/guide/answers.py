# SPDX-License-Identifier: EUPL-1.2
"""A reader's answers: held by the reader, read into a case for one moment, and kept nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.guide.questions import APPLICATION_LODGED, UNKNOWN, GuideQuestion, Option, of_law, regime_by_id
from asielwijzer.law.calendars import verified_years

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_LONGEST = 1500
LAST_DAY = "last."
"""Before the id of an event: the last day that the letter itself names."""


class AnswerError(ValueError):
    """What was sent are not answers that the guide can have given out."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The chosen answer of each question, and the days that the reader gave, by event.

    `last.<event>` is the last day that the letter of an event names. A day is `2026-06-15`, or `2026-06` where only
    the month is known: then nothing is counted from it.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)

    def choose(self, question: str, option: str) -> Answers:
        """The same answers with one more, or with another answer to a question; the others stay (UX-Q-7).

        An answer that the law of another day of signing does not know cannot stay.
        """
        chosen = {**self.chosen, question: option}
        if question == "signed":
            signed = _signed_option(chosen)
            known = {each.id: each for each in of_law(signed.law if signed else None)}
            chosen = {name: each for name, each in chosen.items() if name in known and known[name].option(each)}
        return replace(self, chosen=chosen)

    def on_day(self, event: str, day: str) -> Answers:
        """The same answers with the day of an event; an empty day takes it away."""
        kept = {name: each for name, each in self.dates.items() if name != event}
        return replace(self, dates={**kept, event: day} if day else kept)

    def fits(self, event: str, day: str) -> bool:
        """Whether a day can be right with the answers: an application must be signed on a day of its own law."""
        if event != APPLICATION_LODGED or self.law is None or len(day) < len("2026-06-15"):
            return True
        return regime_by_id(self.law).applies.covers(date.fromisoformat(day))

    @property
    def law(self) -> str | None:
        """The id of the law that governs by the answers, while they say it."""
        option = _signed_option(self.chosen)
        return None if option is None else option.law

    @property
    def latest(self) -> str | None:
        """What happened last by the answers."""
        stage = self._stage
        return stage.events[0] if stage is not None and stage.events else None

    @property
    def letter(self) -> str | None:
        """What happened last, if a letter told it: the letter may name a last day."""
        return self.latest if self._stage is not None and self._stage.letter else None

    @property
    def _stage(self) -> Option | None:
        return next((option for question, option in self.options() if question.id == "stage"), None)

    def options(self) -> list[tuple[GuideQuestion, Option]]:
        """The questions that the answers still count for, in order, each with what was chosen."""
        found = []
        for question in of_law(self.law):
            option = question.option(self.chosen.get(question.id, ""))
            if option is not None and _counts(question.id, self.chosen):
                found.append((question, option))
        return found

    def case(self) -> Case:
        """The case that the answers describe: what is not answered, or not known, is not in it."""
        facts: dict[str, FactValue] = {}
        lists: dict[str, bool] = {}
        events: list[str] = []
        for _, option in self.options():
            facts.update(option.facts)
            lists.update(option.lists)
            events += option.events
        happened = (
            CaseEvent(name, self.day(name), last_day_in_letter=self.day(LAST_DAY + name))
            for name in dict.fromkeys(events)
        )
        return Case(facts, tuple(happened), lists)

    def day(self, event: str) -> date | None:
        """The exact day that the reader gave for an event."""
        written = self.dates.get(event, "")
        return date.fromisoformat(written) if len(written) == len("2026-06-15") else None

    def assess(self, on: date) -> Assessment:
        """What follows from the answers on a day. Raises `OutsideVerifiedLaw`."""
        return assess(self.case(), on, None if self.law is None else regime_by_id(self.law))

    def to_text(self) -> str:
        """The answers as short text, to be sealed."""
        return json.dumps([dict(self.chosen), dict(self.dates)], separators=(",", ":"), ensure_ascii=True)

    @staticmethod
    def from_text(text: str) -> Answers:
        """The answers of a text. Raises `AnswerError` for anything that `to_text` does not make."""
        if len(text) > _LONGEST:
            raise AnswerError("too long")
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise AnswerError("not a list of answers") from error
        match data:
            case [dict() as chosen, dict() as dates]:
                return _checked(chosen, dates)
        raise AnswerError("not a list of answers")


def _checked(chosen: dict[str, object], dates: dict[str, object]) -> Answers:
    law = _signed_option({"signed": chosen.get("signed", "")})
    known = {question.id: question for question in of_law(law.law if law else None)}
    kept: dict[str, str] = {}
    for name, option in chosen.items():
        question = known.get(name)
        if question is None:
            continue  # answered under the other law: it does not count now
        if not isinstance(option, str) or question.option(option) is None:
            raise AnswerError(f"question {name}: {option!r} is not one of its answers")
        kept[name] = option
    events = {event for question in known.values() for option in question.options for event in option.events}
    days: dict[str, str] = {}
    for event, day in dates.items():
        if event.removeprefix(LAST_DAY) in events:
            if not isinstance(day, str) or not is_day(day):
                raise AnswerError(f"day of {event}: {day!r} is not a day such as 2026-06-15")
            days[event] = day
    return Answers(kept, days)


def is_day(written: str) -> bool:
    """Whether the text is a day (or a month) that exists, in a year whose holidays are verified."""
    found = _DATE.fullmatch(written)
    if found is None:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        return date(year, month, day).year in verified_years()
    except ValueError:
        return False


def _signed_option(chosen: Mapping[str, object]) -> Option | None:
    return of_law(None)[0].option(str(chosen.get("signed", "")))


def _counts(question: str, chosen: Mapping[str, str]) -> bool:
    """Whether an answer still counts after what was answered before it."""
    if question == "stage":
        return chosen.get("signed") in ("before", "since")
    if question == "decision":
        return chosen.get("stage") in ("decision_made_known",) and _counts("stage", chosen)
    return True


__all__ = ["APPLICATION_LODGED", "UNKNOWN", "AnswerError", "Answers", "is_day"]
