# SPDX-License-Identifier: EUPL-1.2
"""Regulation 1182/71 article 3: EU terms that do move."""

from __future__ import annotations

from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, days, hours, months, weeks
from tests.law.calendars.reading import first_day, last_day, on

EU = Counting.EU_1182_71


def test_paragraph_1_the_day_of_the_event_does_not_count() -> None:
    assert last_day(days(3), "Mon 3 Jun 2024", EU) == "Thu 6 Jun 2024"


def test_paragraph_2_a_shorter_month_ends_on_its_last_day() -> None:
    assert last_day(months(1), "Tue 31 Oct 2023", EU) == "Thu 30 Nov 2023"


def test_paragraph_4_a_day_off_moves_to_the_next_working_day() -> None:
    assert last_day(weeks(1), "Sat 1 Jun 2024", EU) == "Mon 10 Jun 2024"
    assert last_day(weeks(1), "Mon 25 Mar 2024", EU) == "Tue 2 Apr 2024"  # Easter Monday


def test_paragraph_4_terms_in_hours_do_not_move() -> None:
    assert last_day(hours(24), "Fri 7 Jun 2024", EU) == "Sat 8 Jun 2024"


def test_paragraph_4_terms_of_any_length_move() -> None:
    """Where the Algemene termijnenwet stops at three months, the Regulation does not."""
    assert last_day(months(6), "Sat 28 Sep 2024", EU) == "Fri 28 Mar 2025"
    assert last_day(months(6), "Thu 29 Aug 2024", EU) == "Fri 28 Feb 2025"
    assert last_day(months(6), "Fri 30 Aug 2024", EU) == "Fri 28 Feb 2025"
    assert last_day(months(6), "Sun 1 Sep 2024", EU) == "Mon 3 Mar 2025"  # Saturday 1 March


def test_paragraph_4_not_when_counted_backward() -> None:
    assert first_day(weeks(1), "Sat 8 Jun 2024", EU) == "Sat 1 Jun 2024"


def test_paragraph_5_two_days_or_more_hold_two_working_days() -> None:
    assert last_day(days(2), "Fri 7 Jun 2024", EU) == "Tue 11 Jun 2024"
    assert last_day(days(2), "Sat 8 Jun 2024", EU) == "Tue 11 Jun 2024"


def test_paragraph_5_not_one_day() -> None:
    assert last_day(days(1), "Fri 7 Jun 2024", EU) == "Mon 10 Jun 2024"


def test_a_dutch_decree_moves_no_eu_term_but_makes_the_answer_less_sure() -> None:
    """Whether bridge days and Good Friday are on the published Dutch list was not verified."""
    for after, last in (("Fri 3 May 2024", "Fri 10 May 2024"), ("Fri 22 Mar 2024", "Fri 29 Mar 2024")):
        counted = count(weeks(1), on(after), EU)
        assert counted.last_day == on(last)
        assert counted.confidence is Confidence.MEDIUM


def test_steps_cite_the_regulation() -> None:
    counted = count(days(2), on("Fri 7 Jun 2024"), EU)
    assert [(s.kind, s.source.label) for s in counted.steps] == [
        (StepKind.START, "Reg. 1182/71 3(1)"),
        (StepKind.LENGTH, "Reg. 1182/71 3(2)"),
        (StepKind.MOVED, "Reg. 1182/71 3(4)"),
        (StepKind.TWO_WORKING_DAYS, "Reg. 1182/71 3(5)"),
        (StepKind.LAST_DAY, "Reg. 1182/71 3(5)"),
    ]
