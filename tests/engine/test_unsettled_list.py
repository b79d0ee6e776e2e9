# SPDX-License-Identifier: EUPL-1.2
"""Whether Canada was on the list of safe countries in March 2024 was not verified: that is said, and not asked."""

from __future__ import annotations

from datetime import date

from asielwijzer.cli.explaining import explanation_page
from asielwijzer.cli.style import Style
from asielwijzer.cli.timeline import page
from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.explain import explain
from asielwijzer.words import words

ON = date(2024, 5, 1)
PLAIN = Style(coloured=False)


def lodged(**facts: str | bool) -> Case:
    return Case(facts, (CaseEvent("application_lodged", date(2024, 3, 1)),))


def test_a_known_nationality_is_not_asked_again() -> None:
    """Not even when it is all that still decides."""
    case = lodged(nationality="CA")
    while asked := [each.about for each in assess(case, ON).questions if each.kind == "yes_no"]:
        case = case.with_fact(asked[0], False)
    assessment = assess(case, ON)
    assert assessment.procedure
    assert assessment.procedure.depends_on == ("nationality",)
    assert "nationality" not in {each.about for each in assessment.questions}


def test_the_pages_say_that_the_list_is_not_verified() -> None:
    english = words("en")
    said = english.say("list_not_settled")
    for nationality, expected in (("CA", True), ("SY", False)):
        case = lodged(nationality=nationality)
        pages = (
            page(assess(case, ON), english, PLAIN),
            explanation_page(explain(case, ON), case.facts, english, PLAIN),
        )
        assert [said in " ".join(each.split()) for each in pages] == [expected, expected]
