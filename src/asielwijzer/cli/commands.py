# SPDX-License-Identifier: EUPL-1.2
"""What each command does: read, ask the engine, print."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from asielwijzer.cli import phrases, timeline
from asielwijzer.cli.comparing import comparison_page
from asielwijzer.cli.explaining import explanation_page
from asielwijzer.cli.files import read_example, read_file
from asielwijzer.cli.lawbook import law_book
from asielwijzer.cli.style import style_for
from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case
from asielwijzer.engine.check import check
from asielwijzer.engine.compare import compare, comparison_document
from asielwijzer.engine.documents import (
    assessment_document,
    explanation_document,
    term_document,
)
from asielwijzer.engine.explain import explain
from asielwijzer.engine.law_document import law_document
from asielwijzer.engine.reading import CaseError, Problem
from asielwijzer.engine.schemas import schema
from asielwijzer.law.calendars import count
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit
from asielwijzer.words import words

DONE, LAW_IS_WRONG, BAD_INPUT, OUTSIDE = 0, 1, 2, 3

_LENGTH = re.compile(r"\s*(\d{1,6})\s+([a-z ]+?)\s*")
_NUMBERED = re.compile(r"\s*day\s+(\d{1,4})\s*")


def run(options: Namespace) -> int:
    """Run the command that `options` names and return its exit code."""
    commands: dict[str, Callable[[Namespace], int]] = {
        "assess": _assess,
        "explain": _explain,
        "compare": _compare,
        "term": _term,
        "schema": _schema,
        "check": _check,
        "law": _law,
    }
    return commands[options.command](options)


def _case(options: Namespace) -> tuple[Case, date]:
    on = _day("--on", options.on)
    return (read_example(options.example) if options.example else read_file(options.case)), on


def _assess(options: Namespace) -> int:
    case, on = _case(options)
    assessment = assess(case, on)
    if options.json:
        _print_json(assessment_document(assessment))
    else:
        sys.stdout.write(timeline.page(assessment, words(options.lang), style_for(sys.stdout)))
    return DONE


def _explain(options: Namespace) -> int:
    case, on = _case(options)
    explanation = explain(case, on)
    if options.json:
        _print_json(explanation_document(explanation))
    else:
        sys.stdout.write(explanation_page(explanation, case.facts, words(options.lang), style_for(sys.stdout)))
    return DONE


def _compare(options: Namespace) -> int:
    case, on = _case(options)
    comparison = compare(case, on)
    if options.json:
        _print_json(comparison_document(comparison))
    else:
        sys.stdout.write(comparison_page(comparison, words(options.lang), style_for(sys.stdout)))
    return DONE


def _term(options: Namespace) -> int:
    counting = Counting(options.counting)
    length = parse_length(options.length, counting)
    start = _day("--from", options.start)
    try:
        counted = count(length, start, counting, backward=options.backward)
    except ValueError as error:
        raise CaseError([Problem("--length", options.length, str(error))]) from None
    if options.json:
        _print_json(term_document(counted))
        return DONE
    texts = words(options.lang)
    print(f"{phrases.term(length, texts)} ({texts.kind('counting')['ways'][counting.value]})")
    for step in counted.steps:
        line = phrases.counting_step(step, counted, texts, backward=options.backward)
        print(f"  {step.number}. {line}  ({step.source.label})")
    print(texts.day(counted.last_day))
    return DONE


def parse_length(text: str, counting: Counting) -> Term:
    """A length as people write it: `1 week`, `90 days`, `10 working days`, or `day 4` for procedure days.

    Raises `CaseError` for anything else.
    """
    numbered = _NUMBERED.fullmatch(text)
    if numbered:
        return Term(int(numbered[1]), Unit.PROCEDURE_DAY)
    units = {unit.value: unit for unit in Unit}
    found = _LENGTH.fullmatch(text)
    unit = units.get(found[2]) or units.get(found[2].removesuffix("s")) if found else None
    if not found or unit is None:
        raise CaseError([Problem("--length", repr(text), f"a number and a unit ({', '.join(units)}), or day 4")])
    if unit is Unit.DAY and counting is Counting.WORKING_DAYS:
        unit = Unit.WORKING_DAY
    return Term(int(found[1]), unit)


def _schema(options: Namespace) -> int:
    _print_json(schema(options.name))
    return DONE


def _check(options: Namespace) -> int:
    try:
        regimes = all_regimes()
        problems = [str(problem) for regime in regimes for problem in check(regime, regimes)]
    except LawError as error:
        problems, regimes = [str(error)], ()
    if options.json:
        _print_json({"format": 1, "regimes": [regime.id for regime in regimes], "problems": problems})
    else:
        for problem in problems:
            print(problem)
        for regime in regimes:
            print(f"{regime.id}: {len(regime.declarations)} declarations in {len(regime.chapters)} chapters")
        print(f"{len(problems)} problems")
    return LAW_IS_WRONG if problems else DONE


def _law(options: Namespace) -> int:
    if options.part == "document":
        _print_json(law_document(all_regimes()))
    else:
        sys.stdout.write(law_book(all_regimes(), words(options.lang), options.form))
    return DONE


def _day(option: str, text: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise CaseError([Problem(option, repr(text), "a date such as 2026-05-07")])


def _print_json(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2))
