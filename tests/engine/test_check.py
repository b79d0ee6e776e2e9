# SPDX-License-Identifier: EUPL-1.2
"""A law that cannot be right is refused, and the declaration at fault is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asielwijzer.engine.check import check
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.checks import checked
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension, OtherStart
from asielwijzer.law.vocabulary.decisions import Decision, Outcome
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Implies, Text, YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, Validity, later_of
from asielwijzer.law.vocabulary.registry import Variants
from asielwijzer.law.vocabulary.sources import Dispute, Sources
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.tables import DatedList, Period
from asielwijzer.law.vocabulary.terms import weeks
from tests.engine import small_law as small
from tests.engine.small_law import SOURCE, law, right


def problems(**changes: Any) -> list[str]:
    return [str(problem) for problem in check(law(**changes))]


def refused(**changes: Any) -> str:
    with pytest.raises(LawError) as error:
        checked(law(**changes))
    return str(error.value)


def variants(*periods: tuple[date | None, date | None]) -> tuple[Declaration | Variants, ...]:
    rights = [
        right(f"right_{number}", validity=Validity(small.asked, since, until))
        for number, (since, until) in enumerate(periods)
    ]
    return (*rights, Variants("rights_in_time", tuple(rights)))


def test_the_small_law_is_without_faults() -> None:
    assert checked(law()) == law()
    assert problems() == []


@pytest.mark.parametrize("regime", all_regimes(), ids=lambda regime: regime.id)
def test_the_law_itself_is_without_faults(regime: Any) -> None:
    assert [str(problem) for problem in check(regime, all_regimes())] == []


# What shows in a declaration alone


@pytest.mark.parametrize("source", [None, "article 1", Sources(())])
def test_a_declaration_without_source(source: object) -> None:
    assert refused(more=(right("bare", source=source),)) == "bare has no source"


def test_a_fact_that_is_not_declared() -> None:
    unknown = YesNo("unheard_of")
    assert refused(more=(right("lost", unknown),)) == (
        "lost names the YesNo 'unheard_of', which small does not declare"
    )


@pytest.mark.parametrize(
    ("condition", "name"),
    [
        (Event("never_declared", small.OFFICE).happened, "never_declared"),
        (Event("never_declared", small.OFFICE).on_or_after(small.SINCE), "never_declared"),
        (Choice("colour", ("red", "blue")).option("red"), "colour"),
        (Text("country", "[A-Z]{2}", "SY").is_("SY"), "country"),
        (DateFact("some_day").on_or_after(small.SINCE), "some_day"),
    ],
)
def test_other_things_that_are_not_declared(condition: Any, name: str) -> None:
    message = refused(more=(right("lost", condition),))
    assert message.startswith("lost ")
    assert name in message


def test_an_outcome_that_no_rule_gives() -> None:
    message = refused(more=(right("lost", Outcome("procedure", "middling")),))
    assert message == "lost names procedure=middling, which no rule of small gives"


def test_a_rule_of_another_decision() -> None:
    stray = small.decision("procedure", small.rule("stray", small.OPEN), *small.procedure.rules)
    assert refused(procedure=stray).startswith("stray gives position=open")


def test_an_id_that_is_used_twice() -> None:
    assert refused(more=(right("twin"), right("twin", small.urgent))) == "Right 'twin' is declared twice, and not alike"


def test_a_rule_may_not_turn_on_what_is_known() -> None:
    assert refused(more=(right("curious", small.urgent.known),)).startswith("curious turns on whether urgent? is known")
    checked(law(more=(Notice(id="ask_about_it", when=~small.urgent.known, source=SOURCE),)))


def test_a_term_without_an_act() -> None:
    idle = replace(small.appeal_term, id="IDLE", act=())
    assert refused(deadlines=(small.appeal_term, idle)) == "IDLE awaits an act, but names no event that meets it"


def test_a_term_after_an_event_that_is_not_declared() -> None:
    lost = replace(small.appeal_term, id="LOST", after=Event("never_declared", small.OFFICE))
    assert refused(deadlines=(small.appeal_term, lost)).startswith("LOST names the Event 'never_declared'")


def test_an_extension_of_a_term_that_is_not_declared() -> None:
    other = replace(small.appeal_term, id="OTHER")
    longer = Extension(id="LONGER", of=other, by=weeks(1), bound=small.OFFICE, source=SOURCE)
    assert refused(more=(longer,)) == "LONGER extends OTHER, which is not declared in small"


def test_a_step_that_cannot_be_reached() -> None:
    early = Step(id="early", phase=small.PHASE, by=(small.OFFICE,), source=SOURCE)
    late = Step(id="late", phase=small.PHASE, by=(small.OFFICE,), follows=(early,), source=SOURCE)
    object.__setattr__(early, "follows", (late,))  # now the two follow only each other
    regime = law()
    regime._cache[Step] = (*regime.of(Step), early, late)  # steps in a circle cannot be hashed
    with pytest.raises(LawError, match=r"^step early cannot be reached from any first step$"):
        checked(regime)


def test_a_step_after_one_that_is_not_declared() -> None:
    missing = replace(small.ask, id="missing")
    lost = replace(small.appeal, id="lost", follows=(missing,))
    assert refused(steps=(*small.SmallLaw().steps, lost)) == "step lost follows missing, which small does not declare"


def test_validity_that_overlaps() -> None:
    overlap = variants((None, date(2021, 6, 30)), (date(2021, 6, 30), None))
    assert refused(more=overlap) == "right_0 and right_1 (rights_in_time) hold on the same days"


def test_a_date_without_law() -> None:
    gap = variants((None, date(2021, 6, 29)), (date(2021, 7, 1), None))
    assert refused(more=gap) == ("no law between right_0 and right_1 (rights_in_time): 2021-06-29 to 2021-07-01")
    assert refused(more=variants((date(2021, 1, 2), None))).startswith("no law before right_0")
    assert refused(more=variants((None, date(2021, 12, 30)))).startswith("no law after right_0")
    checked(law(more=variants((None, date(2021, 6, 30)), (date(2021, 7, 1), None))))


def test_a_variant_that_does_not_say_when_it_holds() -> None:
    timeless = right("timeless")
    assert refused(more=(timeless, Variants("rights_in_time", (timeless,)))).startswith("timeless is one of")


def test_a_dated_list_that_overlaps() -> None:
    periods = (
        Period(date(2021, 1, 1), date(2021, 6, 30), True, SOURCE),
        Period(date(2021, 6, 30), None, False, SOURCE),
    )
    table = DatedList("list_of_places", SOURCE, {"X": periods})
    assert refused(more=(table,)) == "list_of_places: two periods of X overlap, around 2021-06-30"


# What shows only by reasoning over the facts


def test_a_case_without_an_outcome_is_shown() -> None:
    gap = small.decision("procedure", small.procedure.rules[0], small.rule("slow", small.SLOW, small.at_border))
    assert problems(procedure=gap) == ["procedure: no rule fits a case with not urgent, not at_border"]


def test_combinations_that_cannot_occur_are_no_gap() -> None:
    gap = small.decision("procedure", small.procedure.rules[0], small.rule("slow", small.SLOW, small.at_border))
    always_one = Implies(~small.urgent, small.at_border, "not_urgent_only_at_border")
    assert problems(procedure=gap, more=(always_one,)) == []


def test_the_latest_move_goes_with_its_event() -> None:
    last, happened = small.MOVES.latest_is(small.appealed), small.appealed.happened
    rules = (
        small.rule("closed", small.CLOSED, last & happened),
        small.rule("open", small.OPEN, ~last),
    )
    assert problems(position=small.decision("position", *rules)) == []


def test_a_rule_that_can_never_be_true() -> None:
    dead = small.rule("dead", small.FAST, small.GRANTED & small.REFUSED)
    assert problems(procedure=small.decision("procedure", dead, *small.procedure.rules)) == [
        "dead: no combination of facts makes its condition true"
    ]


def test_a_question_that_never_arises() -> None:
    rules = (small.rule("high", Outcome("fee", "high"), small.urgent), small.rule("low", Outcome("fee", "low")))
    fee = Decision("fee", rules, arises=small.FAST & small.at_border)
    assert problems(more=(fee,)) == ["fee: no combination of facts makes the question arise"]


def test_a_rule_in_the_shadow_of_earlier_ones() -> None:
    shadowed = small.rule("shadowed", small.FAST, small.urgent)
    rules = (*small.procedure.rules[:1], small.rule("border", small.SLOW, small.at_border), shadowed)
    found = problems(procedure=small.decision("procedure", *rules, small.rule("rest", small.SLOW)))
    assert found == ["shadowed: never decides: earlier rules always fit first (fast, border)"]


@pytest.mark.parametrize(
    "never",
    [
        small.FAST & small.at_border,
        small.GRANTED & small.REFUSED,
        ~small.GRANTED & ~small.REFUSED,
        small.asked.on_or_after(date(2021, 5, 1)) & small.asked.before(date(2021, 4, 1)),
        small.MOVES.none_recorded & small.appealed.happened,
        small.MOVES.latest_is(small.appealed) & ~small.appealed.happened,
    ],
    ids=["decisions", "options", "no_option", "dates", "no_move", "move"],
)
def test_a_declaration_that_applies_to_no_case(never: Any) -> None:
    assert problems(more=(right("empty", never),)) == ["empty: no combination of facts makes its condition true"]


def test_an_extension_that_never_meets_its_term() -> None:
    longer = Extension(
        id="LONGER", of=small.appeal_term, by=weeks(1), bound=small.OFFICE, when=small.GRANTED, source=SOURCE
    )
    assert problems(more=(longer,)) == ["LONGER: never applies to a case to which its term APPEAL applies"]


def test_a_step_that_never_meets_its_term() -> None:
    idle = replace(small.appeal, id="idle", when=small.GRANTED)
    found = problems(steps=(*small.SmallLaw().steps, idle))
    assert found == ["idle: never applies to a case to which its term APPEAL applies"]


def test_a_procedure_without_a_way_on() -> None:
    only_fast = replace(small.decide, when=small.FAST, leads_to=())
    assert problems(steps=(small.ask, only_fast, replace(small.appeal, follows=(only_fast,)))) == [
        "procedure=slow: an outcome without a way on: no step can apply after it"
    ]


def test_an_option_without_a_way_on() -> None:
    granted = problems(leads_on=(small.REFUSED, small.GRANTED))
    assert granted == ["answer=granted: an outcome without a way on: no step can apply after it"]
    # A step that follows the one that decides it is a way on, also when it asks for nothing.
    decide = replace(small.decide, leads_to=(small.GRANTED,))
    move_in = Step(id="move_in", phase=small.PHASE, by=(small.PERSON,), follows=(decide,), source=SOURCE)
    steps = (small.ask, decide, replace(small.appeal, follows=(decide,)), move_in)
    assert problems(leads_on=(small.GRANTED,), steps=steps) == []


def test_the_step_that_decides_is_no_way_on() -> None:
    steps = (small.ask, replace(small.decide, when=small.REFUSED))
    assert "answer=refused: an outcome without a way on: no step can apply after it" in problems(steps=steps)


def test_an_option_that_nothing_asks() -> None:
    colour = Choice("colour", ("red", "blue"))
    assert problems(more=(colour,), leads_on=(colour.option("red"),)) == [
        "colour=red: an outcome without a way on: no condition asks it"
    ]


def test_facts_and_events_that_nothing_uses() -> None:
    spare = (
        YesNo("spare"),
        Choice("colour", ("red", "blue")),
        DateFact("some_day"),
        Event("rained", small.OFFICE),
    )
    assert problems(more=spare) == [
        "spare: a fact that no declaration uses",
        "colour: a fact that no declaration uses",
        "some_day: a fact that no declaration uses",
        "rained: an event that no declaration uses",
    ]


def test_what_is_only_implied_is_not_used() -> None:
    spare = YesNo("spare")
    found = problems(more=(spare, Implies(spare, small.urgent, "spare_is_urgent")))
    assert found == ["spare: a fact that no declaration uses"]


def test_moments_use_facts_and_events() -> None:
    some_day, rained = DateFact("some_day"), Event("rained", small.OFFICE)
    within: Deadline = replace(small.appeal_term, id="DRY", after=later_of(some_day, rained))
    after: Deadline = replace(small.appeal_term, id="LATER", after=EndOf(within))
    assert problems(more=(some_day, rained), deadlines=(small.appeal_term, within, after)) == []


def test_a_condition_deep_in_a_moment_is_known_to_the_engine() -> None:
    far = YesNo("far_away")
    chosen = ChosenBy(far, then=small.decided, otherwise=small.asked)
    nested: Deadline = replace(small.appeal_term, id="NESTED", after=later_of(small.asked, chosen))
    assert problems(more=(far,), deadlines=(small.appeal_term, nested)) == []


def test_a_condition_that_the_engine_does_not_compile() -> None:
    far = YesNo("far_away")
    other = OtherStart(ChosenBy(far, then=small.decided, otherwise=small.asked), Dispute("start", Sources((SOURCE,))))
    disputed: Deadline = replace(small.appeal_term, id="DISPUTED", other_start=other)
    assert problems(more=(far,), deadlines=(small.appeal_term, disputed)) == [
        "DISPUTED: turns on far_away, which is not compiled: the engine cannot evaluate it"
    ]


def test_every_problem_names_a_declaration() -> None:
    spare = YesNo("spare")
    for problem in check(law(more=(spare, right("empty", small.GRANTED & small.REFUSED)))):
        assert problem.declaration in ("spare", "empty")
        assert str(problem).startswith(f"{problem.declaration}: ")
