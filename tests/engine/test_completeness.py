# SPDX-License-Identifier: EUPL-1.2
"""The decisions of the law leave no case without an outcome, hold no dead rule, and choose the right procedure."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from itertools import islice, product

import pytest

from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.compiled import GAP
from asielwijzer.engine.diagram import UNKNOWN
from asielwijzer.law.regime_2021 import REGIME_2021
from asielwijzer.law.regime_2021.events import MOVES
from asielwijzer.law.vocabulary.conditions import Always, And, Condition, Happened, Is, LatestMoveIs, Not, OnOrAfter, Or
from asielwijzer.law.vocabulary.decisions import Outcome, Rule
from asielwijzer.law.vocabulary.facts import YesNo
from tests.engine.strategies import GROUNDS, OLD, Ground

DECISIONS = OLD.reader.decisions

LODGED = date(2024, 3, 1)
MOVED, MOVED_LATER = date(2024, 4, 1), date(2024, 4, 2)
ON = date(2024, 6, 1)
BEFORE = date(2024, 2, 1)
"""When the application was still to come."""
SAFE, NOT_SAFE, NOT_SETTLED = "MA", "SY", "CA"
"""Nationalities: on the list of safe countries on the day of application, not on it, and not known whether."""


@pytest.mark.parametrize(("ground", "decision"), [(each, name) for each in GROUNDS for name in each.law.decisions])
def test_no_case_is_without_an_outcome(ground: Ground, decision: str) -> None:
    law = ground.law
    nothing_known = bytes([UNKNOWN]) * len(law.atoms.atoms)
    ends, _ = law.diagrams.reach(law.decision(decision), nothing_known)
    assert GAP not in ends


# Every rule decides some case: a case is built from the rule itself.

Wanted = dict[Condition, bool]


def ways(condition: Condition, truth: bool, given: Wanted) -> Iterator[Wanted]:
    """The ways to make the condition true (or false) on top of the atoms that are given."""
    match condition:
        case Not(part):
            yield from ways(part, not truth, given)
        case And(parts) | Or(parts) if isinstance(condition, And) is truth:
            yield from all_of([(part, truth) for part in parts], given)
        case And(parts) | Or(parts):
            for part in parts:
                yield from ways(part, truth, given)
        case Outcome():
            for rule in DECISIONS[condition.decision].rules:
                if (rule.then == condition) is truth:
                    yield from ways_to_decide(rule, condition.decision, given)
        case Always():
            yield from [given] if truth else []
        case _ if given.get(condition, truth) is truth and not (truth and excluded(condition, given)):
            yield {**given, condition: truth}


def all_of(wanted: list[tuple[Condition, bool]], given: Wanted) -> Iterator[Wanted]:
    if not wanted:
        yield given
        return
    for found in ways(*wanted[0], given):
        yield from all_of(wanted[1:], found)


def ways_to_decide(rule: Rule, decision: str, given: Wanted) -> Iterator[Wanted]:
    """The rule holds, and no earlier one does."""
    rules = DECISIONS[decision].rules
    earlier = rules[: rules.index(rule)]
    yield from all_of([(rule.applies_when, True), *((each.applies_when, False) for each in earlier)], given)


def excluded(atom: Condition, given: Wanted) -> bool:
    """Whether another option of the same choice, or another last move of the same group, holds already."""
    others = [each for each, value in given.items() if value and each != atom]
    match atom:
        case Is(choice, _):
            return any(isinstance(each, Is) and each.choice == choice for each in others)
        case LatestMoveIs(moves, _):
            return any(isinstance(each, LatestMoveIs) and each.moves == moves for each in others)
    return False


def case_with(wanted: Wanted) -> Case:
    """A case in which these atoms have their value, and nearly everything else is no."""
    facts: dict[str, FactValue] = {"nationality": NOT_SAFE}
    events = {"application_lodged": LODGED}
    for atom, value in wanted.items():
        match atom:
            case YesNo():
                facts[atom.id] = value
            case Is(choice, _):
                left = [each for each in choice.options if wanted.get(choice.option(each), True)]
                chosen = [each for each in left if wanted.get(choice.option(each))]
                if left:
                    facts[choice.id] = (chosen or left)[-1]
            case Happened(event) if value:
                events.setdefault(event.id, MOVED)
            case LatestMoveIs(_, event) if value and event is not None:
                events[event.id] = MOVED_LATER
            case OnOrAfter(moment, day) if value:
                events[moment.id] = max(day, events.get(moment.id, day))
            case OnOrAfter(moment, day):
                events.setdefault(moment.id, date(day.year - 1, 1, 1))
    case = Case(facts, tuple(CaseEvent(name, day) for name, day in events.items()))
    for fact in REGIME_2021.of(YesNo):
        fuller = case.with_fact(fact.id, False)
        if fact.id not in facts and OLD.can_occur(fuller):
            case = fuller
    return case


@pytest.mark.parametrize(
    ("decision", "rule"),
    [pytest.param(decision.id, rule, id=rule.id) for decision in DECISIONS.values() for rule in decision.rules],
)
def test_every_rule_decides_some_case(decision: str, rule: Rule) -> None:
    """And so every outcome can come about."""
    for wanted in islice(ways_to_decide(rule, decision, {}), 500):
        case = case_with(wanted)
        for on in (ON, BEFORE) if OLD.can_occur(case) else ():
            plan = assess(case, on).plan
            if plan and rule in plan.decided[decision].rules:
                return
    pytest.fail("the rule decides none of the cases that fulfil it")


# The choice of procedure, against the table written down once more, in words of Python.

QUESTIONS = (
    "temporary_protection", "detained_for_dublin_transfer", "detained", "moved_to_application_centre",
    "removal_date_announced", "earlier_application_refused", "returned_to_country_of_origin",
    "earlier_ground_no_longer_applies", "applied_at_external_border", "has_right_of_entry", "minor", "unaccompanied",
    "family_with_minor_child", "likely_refusal_at_border", "signs_of_other_dublin_state",
    "protection_in_other_member_state", "eu_citizen", "safe_country", "in_group_exempt_from_safe_country", "under_12",
    "interview_medically_impossible", "no_interpreter_or_staff", "family_member_in_extended_procedure",
    "needs_long_research", "prosecuted_for_serious_crime", "extended_in_advance",
)  # fmt: skip
Yes = frozenset[str]
"""What is true of the person; the rest is not."""
RECORDED = {
    "moved_to_extended_procedure": "extended",
    "dublin_procedure_started": "dublin",
    "accelerated_procedure_started": "accelerated",
    "one_day_test_started": "repeat",
    "border_procedure_started": "border",
}
"""The moves after which the procedure is plain."""


def right_procedure(yes: Yes, moves: tuple[str, ...] = ()) -> str:
    """The procedure of a person. `moves` are the recorded moves, oldest first."""
    last = moves[-1] if moves else None
    if last in RECORDED:
        return RECORDED[last]
    in_track_4 = last == "general_procedure_started"
    back_in_track_4 = last == "moved_to_general_procedure"
    lifted = "border_measure_lifted" in moves
    if in_track_4 and "border_procedure_started" in moves and not lifted:
        return "border"  # the general procedure, held at the border (Vb 3.109b)
    never_at_border = lifted or "border_procedure_started" not in moves
    if last == "netherlands_became_responsible" and "general_procedure_started" in moves and never_at_border:
        return "extended"  # what the general procedure began goes on here (Vc C1/2.6)
    if not in_track_4 and not back_in_track_4:
        if "temporary_protection" in yes:  # Vw 43a
            return "temporary_protection"
        if "moved_to_application_centre" not in yes:
            if "detained_for_dublin_transfer" in yes:  # Vw 59a
                return "dublin"
            if "detained" in yes:  # Vw 59b, Vb 3.117
                return "detention"
        if "removal_date_announced" in yes:  # Vc C1/2.7
            return "last_minute"
        starts_anew = {"returned_to_country_of_origin", "earlier_ground_no_longer_applies"} & yes
        if "earlier_application_refused" in yes and not starts_anew:  # Vb 3.118b
            return "repeat"
    if not back_in_track_4:
        child_alone = {"minor", "unaccompanied"} <= yes
        at_border = {
            "applied_at_external_border",
            "likely_refusal_at_border",
        } <= yes and "has_right_of_entry" not in yes
        if at_border and not child_alone and "family_with_minor_child" not in yes and not lifted:  # Vb 3.109b
            return "border"
        if not in_track_4:
            if "signs_of_other_dublin_state" in yes and last != "netherlands_became_responsible":  # Vw 30
                return "dublin"
            safe = "safe_country" in yes and "in_group_exempt_from_safe_country" not in yes
            if not child_alone and (safe or {"protection_in_other_member_state", "eu_citizen"} & yes):  # Vb 3.109ca
                return "accelerated"
    if not in_track_4:
        no_interview = {"under_12", "unaccompanied"} <= yes or "interview_medically_impossible" in yes  # Vb 3.113(6)
        no_time = {
            "no_interpreter_or_staff", "family_member_in_extended_procedure", "needs_long_research",
            "prosecuted_for_serious_crime",
        } & yes  # fmt: skip
        if no_interview or no_time:
            return "extended"
    return "general_nine_days" if "extended_in_advance" in yes else "general"


def can_be(yes: Yes) -> bool:
    """Whether one person can be all this."""
    follows = (
        ("under_12", "minor"),
        ("detained_for_dublin_transfer", "detained"),
        ("returned_to_country_of_origin", "earlier_application_refused"),
        ("earlier_ground_no_longer_applies", "earlier_application_refused"),
    )
    alone_with_family = {"unaccompanied", "minor", "family_with_minor_child"} <= yes
    return not alone_with_family and all(that in yes for this, that in follows if this in yes)


def as_case(yes: Yes, moves: tuple[str, ...] = (), unknown: Yes = frozenset()) -> Case:
    """The person as a case file; what is unknown is left out."""
    facts: dict[str, FactValue] = {name: name in yes for name in QUESTIONS if name not in unknown}
    if "safe_country" not in unknown:
        facts["nationality"] = SAFE if facts.pop("safe_country") else NOT_SAFE
    if "under_12" not in unknown:
        facts["under_15"] = facts["under_6"] = "under_12" in yes  # so that no other age is left open
    days = [date(2024, 4, number) for number in range(1, len(moves) + 1)]
    return Case(facts, (CaseEvent("application_lodged", LODGED), *map(CaseEvent, moves, days)))


def found_procedures(case: Case) -> set[str]:
    """What the engine says, without the rest of the assessment."""
    rules, _ = OLD.law.rules("procedure", OLD.law.inferred(OLD.law.atoms.profile(case, ON)))
    return {rule.then.id for rule in rules}


def person(chance: random.Random, often: float) -> Yes:
    while True:
        yes = frozenset(name for name in QUESTIONS if chance.random() < often)
        if can_be(yes):
            return yes


def some_moves(chance: random.Random, number: int) -> tuple[str, ...]:
    return tuple(chance.sample([event.id for event in MOVES.events], number))


def disagreements(people: Iterator[tuple[Yes, tuple[str, ...]]]) -> list[str]:
    """Where the engine and the table differ, as facts."""
    return [
        f"{sorted(yes)} after {moves}: {found}, not {right_procedure(yes, moves)}"
        for yes, moves in people
        if (found := found_procedures(as_case(yes, moves))) != {right_procedure(yes, moves)}
    ]


def test_any_person_gets_the_procedure_of_the_table() -> None:
    chance = random.Random("any person")
    shares = (0.05, 0.15, 0.3, 0.5, 0.8)
    people = ((person(chance, chance.choice(shares)), ()) for _ in range(12_000))
    assert disagreements(people) == []


def test_any_person_who_was_moved_gets_the_procedure_of_the_table() -> None:
    chance = random.Random("any moves")
    people = (
        (person(chance, chance.choice((0.1, 0.4))), some_moves(chance, chance.randint(1, 3))) for _ in range(6000)
    )
    assert disagreements(people) == []


ROWS: tuple[tuple[str, ...], ...] = (
    ("temporary_protection",),
    ("detained", "detained_for_dublin_transfer"),
    ("detained",),
    ("removal_date_announced",),
    ("earlier_application_refused",),
    ("applied_at_external_border", "likely_refusal_at_border"),
    ("signs_of_other_dublin_state",),
    ("protection_in_other_member_state",),
    ("eu_citizen",),
    ("safe_country",),
    ("minor", "under_12", "unaccompanied"),
    ("interview_medically_impossible",),
    ("no_interpreter_or_staff",),
    ("family_member_in_extended_procedure",),
    ("needs_long_research",),
    ("prosecuted_for_serious_crime",),
    ("extended_in_advance",),
)
"""What fulfils each row of the table, in the order of the table."""


def near(yes: Yes) -> Iterator[Yes]:
    """The same person, and everyone who differs in one or two answers."""
    for first, second in product(QUESTIONS, QUESTIONS):
        other = yes ^ {first} ^ {second}
        if can_be(other):
            yield other


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[-1])
def test_around_every_row_of_the_table(row: tuple[str, ...]) -> None:
    """Alone, and with every later row fulfilled as well: rows come in the right order, limits lie where they should."""
    later = frozenset(name for each in ROWS[ROWS.index(row) :] for name in each)
    crowded = later - ({"minor", "under_12", "unaccompanied"} - set(row))
    around = {other for yes in (frozenset(row), crowded) for other in near(yes)}
    assert disagreements((yes, ()) for yes in sorted(around, key=sorted)) == []


def test_with_unknown_facts_the_possible_procedures_are_those_of_all_completions() -> None:
    chance = random.Random("unknown facts")
    for _ in range(1500):
        yes = person(chance, chance.choice((0.05, 0.2)))
        moves = some_moves(chance, chance.choice((0, 0, 1, 2)))
        unknown = frozenset(chance.sample(QUESTIONS, chance.randint(1, 7)))
        completions = (
            yes - unknown | {name for name, value in zip(unknown, values, strict=True) if value}
            for values in product((True, False), repeat=len(unknown))
        )
        expected = {right_procedure(each, moves) for each in completions if can_be(each)}
        found = found_procedures(as_case(yes, moves, unknown))
        assert found == expected, f"{sorted(yes - unknown)} after {moves}, unknown {sorted(unknown)}"


def test_a_country_of_which_the_list_is_not_known_leaves_both_procedures_open() -> None:
    nobody_special = as_case(frozenset()).with_fact("nationality", NOT_SETTLED)
    assert found_procedures(nobody_special) == {"accelerated", "general"}
