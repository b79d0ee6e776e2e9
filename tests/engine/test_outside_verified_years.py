# SPDX-License-Identifier: EUPL-1.2
"""A term that ends in years of which the holidays are not verified is refused by itself; the rest still stands."""

from __future__ import annotations

from datetime import date

import pytest

from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.results import Status


@pytest.mark.parametrize(
    ("lodged", "event", "day", "on"),
    [
        (
            date(2025, 4, 14),
            "general_procedure_started",
            date(2028, 12, 20),
            date(2028, 12, 31),
        ),  # the unextended days could be counted
        (date(2026, 9, 25), "screening_ended", date(2033, 12, 15), date(2026, 12, 24)),
    ],
)
def test_only_the_term_itself_is_refused(lodged: date, event: str, day: date, on: date) -> None:
    case = Case({}, (CaseEvent("application_lodged", lodged), CaseEvent(event, day)))
    assessment = assess(case, on)
    refused = [result for result in assessment.deadlines if result.status is Status.OUTSIDE_VERIFIED]
    assert refused
    assert all(result.last_day is None and not result.alternatives for result in refused)
    assert any(result.last_day for result in assessment.deadlines)
