# SPDX-License-Identifier: EUPL-1.2
"""The passage of 12 June 2026: which law governs, for each of the three events on either side of that day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from asielwijzer.engine import Case, CaseEvent, assess
from asielwijzer.engine.case import FactValue
from asielwijzer.engine.regimes import regime_of
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw

LAST_OLD, FIRST_NEW, SECOND_NEW = date(2026, 6, 11), date(2026, 6, 12), date(2026, 6, 13)
DAYS = (LAST_OLD, FIRST_NEW, SECOND_NEW)
OLD, NEW = "2021-06-25", "2026-06-12"
SEEN = date(2026, 7, 1)


def case(made: date | None, registered: date | None, lodged: date | None, **facts: FactValue) -> Case:
    recorded = {"asylum_wish_made": made, "application_registered": registered, "application_lodged": lodged}
    return Case(facts, tuple(CaseEvent(event, day) for event, day in recorded.items() if day))


def law_of(subject: Case, on: date = SEEN) -> str | None:
    regime = regime_of(subject, on).regime
    return regime.id if regime else None


@pytest.mark.parametrize(("made", "registered", "lodged"), list(product(DAYS, DAYS, DAYS)))
def test_the_day_of_lodging_chooses_the_procedure(made: date, registered: date, lodged: date) -> None:
    """APR article 79(3): whatever the days of making and registering."""
    assert law_of(case(made, registered, lodged)) == (OLD if lodged <= LAST_OLD else NEW)


def test_every_day_since_june_2021_is_under_exactly_one_law() -> None:
    day = date(2021, 6, 25)
    while day < date(2028, 1, 1):
        governing = [regime.id for regime in all_regimes() if regime.applies.covers(day)]
        assert governing == [OLD if day <= LAST_OLD else NEW], day
        day += timedelta(1)


def test_a_day_before_june_2021_is_refused() -> None:
    with pytest.raises(OutsideVerifiedLaw):
        regime_of(case(None, None, date(2021, 6, 24)), SEEN)


@pytest.mark.parametrize(
    ("made", "on", "law"),
    [
        (LAST_OLD, LAST_OLD, OLD),  # it cannot have been lodged later than today
        (LAST_OLD, FIRST_NEW, None),  # lodged on either side: not known
        (FIRST_NEW, FIRST_NEW, NEW),  # it cannot have been lodged before the wish
    ],
)
def test_while_lodging_is_not_known_the_wish_and_today_are_the_limits(made: date, on: date, law: str | None) -> None:
    found = regime_of(case(made, None, None), on)
    assert (found.regime.id if found.regime else None) == law
    if law is None:
        assert found.depends_on == ("application_lodged",)


def test_an_unknown_law_gives_a_question_and_no_dates() -> None:
    assessment = assess(case(LAST_OLD, None, None), SEEN)
    assert assessment.regime.regime is None
    assert assessment.deadlines == ()


@pytest.mark.parametrize(
    ("registered", "procedure"), [(LAST_OLD, "dublin"), (FIRST_NEW, "responsibility"), (SECOND_NEW, "responsibility")]
)
def test_the_day_of_registration_chooses_the_rules_on_responsibility(registered: date, procedure: str) -> None:
    """AMMR article 84(2): registered before 12 June 2026, Dublin III; the new procedure all the same."""
    assessment = assess(
        case(LAST_OLD, registered, date(2026, 6, 20), signs_of_other_dublin_state=True, temporary_protection=False),
        SEEN,
    )
    assert assessment.regime.regime is not None
    assert assessment.regime.regime.id == NEW
    assert assessment.procedure is not None
    assert [outcome.id for outcome in assessment.procedure.outcomes] == [procedure]


def test_while_registration_is_not_known_both_rules_on_responsibility_are_possible() -> None:
    assessment = assess(
        case(None, None, date(2026, 6, 20), signs_of_other_dublin_state=True, temporary_protection=False), SEEN
    )
    assert assessment.procedure is not None
    assert {outcome.id for outcome in assessment.procedure.outcomes} == {"dublin", "responsibility"}
    assert "application_registered" in assessment.procedure.depends_on


@pytest.mark.parametrize(("decided", "years"), [(LAST_OLD, 5), (FIRST_NEW, 3), (SECOND_NEW, 3)])
def test_the_day_of_the_decision_chooses_the_length_of_the_permit(decided: date, years: int) -> None:
    """An application of 2025: five years when granted until 11 June 2026, three years from 12 June."""
    old = case(date(2025, 3, 3), date(2025, 3, 5), date(2025, 3, 5), decision_kind="refugee_status")
    granted = Case(old.facts, (*old.events, CaseEvent("decision_made_known", decided)))
    permits = {result.id for result in assess(granted, SEEN).deadlines if result.certain}
    assert ("PERMIT-5Y" in permits, "T-PER-01" in permits) == (years == 5, years == 3)
