# SPDX-License-Identifier: EUPL-1.2
"""The published cases as written in cases.yaml."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from asielwijzer.engine import Assessment, Case, assess
from asielwijzer.engine.reading import read_case
from asielwijzer.engine.results import DeadlineResult
from asielwijzer.law.regime_2021 import REGIME_2021
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.terms import Term, Unit

Entry = dict[str, Any]
"""One case, one count, or what is expected of one: plain data."""

COLLECTION: Entry = yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8"))

ASSESSED: list[Entry] = [case for case in COLLECTION["cases"] if "expect" in case]
COUNTED: list[Entry] = [{"id": case["id"], **each} for case in COLLECTION["cases"] for each in case.get("counts", ())]


def case_of(entry: Entry) -> Case:
    """The case that an entry describes, read as a case file is."""
    return read_case({"facts": entry["facts"], "events": entry["events"]})


def assessed(entry: Entry) -> Assessment:
    """The assessment of an entry on its day."""
    return _assessed(entry["id"])


@cache
def _assessed(ident: str) -> Assessment:
    entry = next(each for each in ASSESSED if each["id"] == ident)
    return assess(case_of(entry), entry["assessed_on"])


def declared(ident: str) -> Deadline:
    """The term that the law declares under this id."""
    return next(each for each in REGIME_2021.of(Deadline) if each.id == ident)


def term(written: str) -> Term:
    """The term that is written as "3 days"."""
    found = re.fullmatch(r"(\d+) (.+?)s?", written)
    assert found, f"{written} is not a term"
    return Term(int(found[1]), Unit(found[2]))


def shown(result: DeadlineResult, what: str) -> object:
    """What an assessment says of a term, as cases.yaml writes it."""
    declaration = result.declaration
    match what:
        case "status":
            return result.status.value
        case "counted":
            return str(declaration.within) if isinstance(declaration, Deadline) else str(declaration.by)
        case "if_missed":
            base = declaration if isinstance(declaration, Deadline) else declaration.of
            return base.if_missed.id if base.if_missed else None
        case "may_also_be":
            return [other.last_day for other in result.alternatives]
        case _:
            value: date | int | None = getattr(result, what)
            return value
