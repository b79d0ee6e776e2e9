# SPDX-License-Identifier: EUPL-1.2
"""What the script on the phone reads: the law, the path through the questions, and the texts of one language."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any

from asielwijzer import catalogue
from asielwijzer.engine.phone import phone_document
from asielwijzer.guide import path
from asielwijzer.guide.laws import first_day, switch
from asielwijzer.guide.questions import GuideQuestion, Option, countries, of_law
from asielwijzer.guide.result import READERS, base_of, due_after, is_short, length_of, starts_after, who_says
from asielwijzer.guide.terming import FIRST_DAY_COUNTS
from asielwijzer.guide.texts import Texts
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting
from asielwijzer.words import checks

Json = dict[str, Any]

TEXTS = (
    "actors", "consequences", "counting", "countries", "deadlines", "duties", "events", "facts", "guide", "letters",
    "notices", "outcomes", "questions", "remedies", "rights", "rules", "steps",
)  # fmt: skip
"""The kinds of text of which the phone puts a result together."""
BESIDE = ("deadlines", "duties", "outcomes", "rights")
"""The kinds beside which the Dutch stands."""


@lru_cache(maxsize=1)
def law_file() -> bytes:
    """The law and the questions, as JSON."""
    return _json(
        {
            "law": phone_document(all_regimes()),
            "path": path.table(),
            "questions": {"": [_question(each) for each in of_law(None)]}
            | {regime.id: [_question(each) for each in of_law(regime.id)] for regime in all_regimes()},
            "countries": {regime.id: list(map(list, countries(regime)[1:])) for regime in all_regimes()},
            "about": {regime.id: _about(regime) for regime in all_regimes()},
            "procedures": {
                f"{each.regime.id}/{each.outcome.key}": each.slug for each in catalogue.procedures().values()
            },
            "switch": switch().isoformat(),
            "first": first_day().isoformat(),
        }
    )


def _question(question: GuideQuestion) -> list[Any]:
    return [question.id, [_option(option) for option in question.options]]


def _option(option: Option) -> Json:
    found: Json = {"id": option.id}
    for name in ("facts", "lists"):
        if values := getattr(option, name):
            found[name] = dict(values)
    if option.events:
        found["events"] = list(option.events)
    if option.letter:
        found["letter"] = True
    if option.law:
        found["law"] = option.law
    if option.text:
        found["text"] = list(option.text)
    return found


def _about(regime: Regime) -> Json:
    """What the words need of declarations, by id: article and address, doubt, how long a term is and after what."""
    found: Json = {}
    sources: dict[tuple[str, str], int] = {}

    def grounds(each: Declaration) -> Json:
        doubt = "disputed" if each.disputed else "" if each.confidence.value == "high" else "not_sure"
        numbers = [sources.setdefault((source.label, source.url), len(sources)) for source in each.source]
        return {"s": numbers, **({"d": doubt} if doubt else {})}

    stated: tuple[Declaration, ...] = (*regime.of(Right), *regime.of(Duty), *regime.of(Notice))
    found.update({each.id: grounds(each) for each in stated})
    found.update({rule.id: grounds(rule) for rule in regime.procedure.rules})
    terms: tuple[Deadline | Extension, ...] = (*regime.of(Deadline), *regime.of(Extension))
    found.update({each.id: {**grounds(each), **_term(each)} for each in terms})
    for step in regime.of(Step):
        mine = any(actor.id in READERS for actor in step.by)
        who = list(dict.fromkeys(actor.id for actor in (*step.by, *step.present)))
        about = {"mine": int(mine), "who": who, **({"aside": 1} if step.phase.aside else {})}
        found.setdefault(step.id, {}).update(about)
    return {"by": found, "sources": [list(each) for each in sources]}


def _term(each: Deadline | Extension) -> Json:
    base = base_of(each)
    terms = length_of(each)
    events = starts_after(base.after)
    missed = base.if_missed
    found: Json = {"n": [[term.number, term.unit.value] for term in terms], "k": base.nature.value}
    if (says := who_says(each)) != "law_says":
        found["says"] = says
    if events:
        found["a"] = list(events)
    if base.bound.id in READERS:
        found["mine"] = 1
    if _first_day_counts(base):
        found["one"] = 1
    if is_short(terms[0]):
        found["short"] = 1
    if due := due_after(base):
        found["due"] = due
    if base.backward:
        found["back"] = 1
    if missed is not None:
        found["miss"] = [missed.id, list(missed.remedies)]
    return found


def _first_day_counts(base: Deadline) -> bool:
    ways = (base.counting,) if isinstance(base.counting, Counting) else (base.counting.then, base.counting.otherwise)
    return all(way in FIRST_DAY_COUNTS for way in ways)


@lru_cache(maxsize=16)
def words_file(code: str) -> bytes:
    """The texts of one language of which the phone puts a result together, with the status of the least sure one.

    Where the Dutch must stand beside a text, it goes along.
    """
    texts = Texts(code)
    found: Json = {kind: {} for kind in TEXTS}
    beside: Json = {}
    for kind in TEXTS:
        for name in checks.texts(code if kind == "counting" else "nl", kind):
            if _wanted(kind, name):
                found[kind][name] = str(texts.say(kind, *_split(kind, name)))
                if kind in BESIDE and (rows := texts.beside(kind, *_split(kind, name))):
                    beside.setdefault(kind, {})[name] = [text for _, text in rows]
    status = texts.status.name.lower()
    return _json(
        {
            "language": code,
            "status": texts.plain("guide", f"short_{status}"),
            "status_name": status,
            "texts": {**found, "dates": checks.texts(code, "dates")},
            "beside": beside,
            "dutch": {} if code == "nl" else _dutch_names(texts),
        }
    )


def _dutch_names(texts: Texts) -> dict[str, str]:
    """The Dutch name of every step."""
    names = [path.removesuffix(".label") for path in checks.texts("nl", "steps") if path.endswith(".label")]
    return {name: texts.in_dutch("steps", name, "label") for name in names}


def _split(kind: str, path: str) -> tuple[str, str]:
    """The id of a text, which may hold dots, and the part of it."""
    if kind == "rules":
        return path, ""
    ident, _, part = path.partition(".")
    return ident, part


def _wanted(kind: str, path: str) -> bool:
    if kind == "letters":
        return path.endswith(".name")
    if kind == "facts":
        return path.endswith(".label") or path.startswith("decision_kind.options.")
    return kind != "outcomes" or path.startswith(("procedure=", "position="))


def _json(content: Json) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def version_of(content: bytes) -> str:
    """The short name of a file by its content."""
    return hashlib.sha256(content).hexdigest()[:10]


@lru_cache(maxsize=1)
def law_address() -> str:
    """The address of the law, which names its content."""
    return f"/phone/law.{version_of(law_file())}.json"


@lru_cache(maxsize=16)
def words_address(code: str) -> str:
    """The address of the texts of a language, which names their content."""
    return f"/{code}/phone.{version_of(words_file(code))}.json"
