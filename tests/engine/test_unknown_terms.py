# SPDX-License-Identifier: EUPL-1.2
"""Unknown facts in terms and lists: no last day that may be right is left out, and nothing impossible is offered."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import product

from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.results import Status
from asielwijzer.law.regime_2021 import SINCE
from asielwijzer.law.vocabulary.deadlines import Deadline

NOBODY_SPECIAL: dict[str, FactValue] = {
    "nationality": "MA",
    "temporary_protection": False,
    "signs_of_other_dublin_state": False,
    "needs_long_research": True,
}
DECIDE = "DEC-6M"
EXTENSIONS = ("extension_valid", "general_extension_valid", "second_extension_valid")
"""Facts that each decide whether the term for a decision is longer."""


def case_of(lodged: date, facts: dict[str, FactValue]) -> Case:
    later = {"decision_term_extended": 150, "decision_term_extended_again": 170}
    events = (CaseEvent(name, lodged + timedelta(days)) for name, days in later.items())
    return Case({**NOBODY_SPECIAL, **facts}, (CaseEvent("application_lodged", lodged), *events))


def last_days(case: Case, on: date) -> set[date]:
    """Every day that may be the last one for the decision."""
    found = set()
    for result in assess(case, on).deadlines:
        base = result.declaration if isinstance(result.declaration, Deadline) else result.declaration.of
        if base.id == DECIDE and result.last_day is not None and result.status is not Status.EXTENDED:
            found |= {result.last_day, *(other.last_day for other in result.alternatives)}
    return found


def test_extensions_that_are_unknown_may_come_together() -> None:
    chance = random.Random("extensions")
    for _ in range(40):
        lodged = SINCE + timedelta(chance.randrange(1500))
        unknown = chance.sample(EXTENSIONS, chance.randint(1, 3))
        known: dict[str, FactValue] = {name: chance.random() < 0.5 for name in EXTENSIONS if name not in unknown}
        on = lodged + timedelta(400)
        expected = set[date]()
        for values in product((True, False), repeat=len(unknown)):
            expected |= last_days(case_of(lodged, known | dict(zip(unknown, values, strict=True))), on)
        assert last_days(case_of(lodged, known), on) >= expected, f"lodged {lodged}, {known}, unknown {unknown}"


def test_a_term_is_not_missed_while_two_unknown_extensions_may_have_saved_it() -> None:
    case, on = case_of(date(2023, 3, 1), {"extension_valid": False}), date(2024, 7, 1)
    (result,) = (each for each in assess(case, on).deadlines if each.id == DECIDE)
    assert result.status is Status.DEPENDS
    assert max(other.last_day for other in result.alternatives) == date(2024, 9, 1)
    assert DECIDE not in {item.declaration.id for item in assess(case, on).irregularities}


def test_a_list_on_which_nothing_stands_any_more_opens_no_procedure() -> None:
    """Since 23 September 2025 no country is taken as safe, whatever the nationality."""
    facts: dict[str, FactValue] = {"protection_in_other_member_state": False, "eu_citizen": False}
    for lodged, possible in ((date(2025, 9, 22), True), (date(2025, 9, 23), False)):
        assessed = assess(Case(facts, (CaseEvent("application_lodged", lodged),)), date(2025, 12, 1))
        assert assessed.procedure
        assert ("accelerated" in {each.id for each in assessed.procedure.outcomes}) is possible
        assert ("nationality" in assessed.procedure.depends_on) is possible
