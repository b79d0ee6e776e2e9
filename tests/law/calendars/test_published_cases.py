# SPDX-License-Identifier: EUPL-1.2
"""Published rulings and pages that state a last day, by their number in the collection of cases."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import DayOff, StepKind, count
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, weeks, working_days
from tests.law.calendars.reading import last_day, on

ATW, CALENDAR, DUBLIN = Counting.ATW, Counting.CALENDAR, Counting.DUBLIN_42


def test_ap_01_five_working_days_over_christmas() -> None:
    """ECLI:NL:RBDHA:2019:1816: 24 December 2018, a decreed day, was counted."""
    assert last_day(working_days(5), "Tue 18 Dec 2018", Counting.WORKING_DAYS) == "Thu 27 Dec 2018"


def test_ap_04_one_week_to_appeal() -> None:
    """ECLI:NL:RVS:2018:4311."""
    assert last_day(weeks(1), "Wed 14 Nov 2018") == "Wed 21 Nov 2018"


def test_ap_07_four_weeks_from_sending_on_a_decreed_day() -> None:
    """Council of State 202203821/1/V2."""
    assert last_day(weeks(4), "Fri 27 May 2022") == "Fri 24 Jun 2022"


def test_ap_13_four_weeks_to_the_day_before_liberation_day() -> None:
    """ECLI:NL:RBDHA:2021:8077, by arithmetic."""
    counted = count(weeks(4), on("Mon 6 Apr 2020"), ATW)
    assert counted.last_day == on("Mon 4 May 2020")
    assert counted.confidence is Confidence.HIGH


def test_at_03_the_day_after_new_year_2009_was_equated() -> None:
    """ECLI:NL:RVS:2009:BH8487: ends Friday 2 January 2009, so moves to Monday 5 January."""
    counted = count(days(7), on("Fri 26 Dec 2008"), ATW)
    assert counted.nominal == on("Fri 2 Jan 2009")
    assert counted.last_day == on("Mon 5 Jan 2009")
    assert counted.steps[2].reason is DayOff.DECREED
    assert counted.steps[2].source.work.number == "BWBR0022669"


def test_at_04_three_days_over_a_weekend() -> None:
    """ECLI:NL:RBSGR:2004:AO3824, on article 2."""
    assert last_day(days(3), "Fri 16 Jan 2004") == "Tue 20 Jan 2004"


def test_at_07_a_term_that_ends_on_good_friday_ends_on_tuesday_after_easter() -> None:
    counted = count(weeks(1), on("Fri 23 Mar 2018"), ATW)
    assert counted.nominal == on("Fri 30 Mar 2018")
    assert counted.last_day == on("Tue 3 Apr 2018")


def test_at_12_worked_examples() -> None:
    assert last_day(weeks(1), "Fri 3 May 2024") == "Mon 13 May 2024"
    assert last_day(weeks(1), "Fri 8 May 2026") == "Mon 18 May 2026"
    assert last_day(weeks(1), "Fri 26 Dec 2025") == "Mon 5 Jan 2026"


def test_at_15_three_months_from_29_february() -> None:
    """ECLI:NL:HR:2017:2225: Sunday 29 May, so Monday 30 May; not 31 May."""
    counted = count(months(3), on("Mon 29 Feb 2016"), ATW)
    assert counted.nominal == on("Sun 29 May 2016")
    assert counted.last_day == on("Mon 30 May 2016")
    assert counted.steps[1].source.label == "ECLI:NL:HR:2017:2225"


@pytest.mark.parametrize(
    ("after", "nominal"),
    [
        ("Tue 28 Feb 2023", "Sun 28 May 2023"),
        ("Tue 30 Apr 2024", "Tue 30 Jul 2024"),
        ("Mon 30 Sep 2024", "Mon 30 Dec 2024"),
        ("Sun 31 Mar 2024", "Sun 30 Jun 2024"),
    ],
)
def test_at_16_three_months_before_any_weekend(after: str, nominal: str) -> None:
    assert count(months(3), on(after), ATW).nominal == on(nominal)


@pytest.mark.parametrize(
    ("case", "term", "after", "last"),
    [
        ("DT-01", months(6), "Mon 7 Nov 2022", "Sun 7 May 2023"),
        ("DT-01", months(15), "Mon 7 Nov 2022", "Wed 7 Feb 2024"),
        ("DT-03", months(6), "Tue 12 Jul 2022", "Thu 12 Jan 2023"),
        ("DT-06", months(15), "Fri 7 Oct 2022", "Sun 7 Jan 2024"),
        ("DT-12", months(18), "Tue 9 Jan 2024", "Wed 9 Jul 2025"),
        ("DT-22", months(15), "Sun 27 Nov 2022", "Tue 27 Feb 2024"),
    ],
)
def test_decision_terms_of_more_than_three_months_do_not_move(case: str, term: Term, after: str, last: str) -> None:
    assert last_day(term, after, ATW) == last


def test_du_02_two_months_from_a_eurodac_hit_both_readings() -> None:
    """ECLI:NL:RBNNE:2022:4465: the request of 20 April 2022 was late under either."""
    assert last_day(months(2), "Wed 16 Feb 2022", DUBLIN) == "Sat 16 Apr 2022"
    assert last_day(months(2), "Wed 16 Feb 2022", Counting.EU_1182_71) == "Tue 19 Apr 2022"


def test_du_11_six_months_to_transfer() -> None:
    assert last_day(months(6), "Wed 3 May 2023", DUBLIN) == "Fri 3 Nov 2023"


def test_du_19_two_months_to_reply() -> None:
    """ECLI:NL:RBDHA:2014:12235: accepted by silence since 27 August."""
    assert last_day(months(2), "Thu 26 Jun 2014", DUBLIN) == "Tue 26 Aug 2014"


def test_nr_02_ninety_days_after_receipt() -> None:
    """ECLI:NL:RBDHA:2023:6992."""
    assert last_day(days(90), "Thu 24 Mar 2022") == "Wed 22 Jun 2022"
    assert last_day(months(3), "Wed 22 Jun 2022") == "Thu 22 Sep 2022"


def test_bo_02_and_bo_05_four_weeks_at_the_border_never_move() -> None:
    """ECLI:NL:RBDHA:2025:4570 and ECLI:NL:RVS:2025:789."""
    assert last_day(weeks(4), "Sun 24 Nov 2024", CALENDAR) == "Sun 22 Dec 2024"
    assert last_day(weeks(4), "Wed 1 Jan 2025", CALENDAR) == "Wed 29 Jan 2025"
    kinds = [step.kind for step in count(weeks(4), on("Wed 1 Jan 2025"), CALENDAR).steps]
    assert StepKind.NOT_MOVED not in kinds
