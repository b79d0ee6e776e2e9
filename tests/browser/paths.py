# SPDX-License-Identifier: EUPL-1.2
"""Runs of answers that together give every answer at every place of the path, without dates and with."""

from __future__ import annotations

import random

from asielwijzer.guide.answers import Answers
from asielwijzer.guide.path import table
from asielwijzer.guide.questions import of_law

LONG_AGO = {
    "application_lodged": "2025-09-01",
    "general_procedure_started": "2026-04-28",
    "detailed_interview_held": "2026-04-29",
    "intention_made_known": "2026-04-30",
    "response_received": "2026-05-06",
    "decision_made_known": "2026-05-07",
    "appeal_lodged": "2026-05-18",
    "court_ruling_sent": "2026-07-01",
    "higher_appeal_lodged": "2026-07-03",
}
"""Days of what happened under the old law; Ascension Day and a decreed day off come soon after the decision."""
LATELY = {
    "application_lodged": "2026-06-30",
    "detailed_interview_held": "2026-11-12",
    "interview_report_sent": "2026-11-16",
    "intention_made_known": "2026-11-17",
    "response_received": "2026-11-18",
    "decision_made_known": "2026-11-19",
    "appeal_lodged": "2026-11-23",
    "court_ruling_sent": "2026-11-23",
    "last.decision_made_known": "2026-12-02",
}
"""Days of what happened not long before `walking.TODAY`, and the last day that a letter names."""


def covering(seed: int = 2026) -> list[Answers]:
    """Runs of answers until each answer of each node of the path was given."""
    chance = random.Random(seed)
    missing = {(number, place) for number, node in enumerate(table()) if node for place in range(len(node[1]))}
    runs: list[Answers] = []
    while missing:
        answers, node, new = Answers(), len(table()) - 1, False
        while table()[node]:
            name, following = table()[node]
            question = next(each for each in of_law(answers.law) if each.id == name)
            wanted = [place for place in range(len(following)) if (node, place) in missing]
            place = chance.choice(wanted or range(len(following)))
            new = new or bool(wanted)
            missing.discard((node, place))
            answers, node = answers.choose(name, question.options[place].id), following[place]
        if new:
            runs.append(answers)
    return runs


def with_dates(answers: Answers, days: dict[str, str]) -> Answers:
    """The same answers with the days of what happened; a signature keeps to the days of its own law."""
    happened = {item.event for item in answers.case().events}
    for event, day in days.items():
        if event.removeprefix("last.") in happened and answers.fits(event, day):
            answers = answers.on_day(event, day)
    return answers
