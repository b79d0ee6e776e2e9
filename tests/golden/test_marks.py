# SPDX-License-Identifier: EUPL-1.2
"""No date that rests on an unsure, disputed or unsettled rule is shown without its mark, in any form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asielwijzer.cli.files import read_file
from asielwijzer.cli.style import Style
from asielwijzer.cli.timeline import page
from asielwijzer.engine import assess
from asielwijzer.engine.documents import assessment_document
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.deadlines import Deadline, Window
from asielwijzer.words import LANGUAGES, Words, words

CASES = sorted(Path(__file__).parent.glob("*.yaml"))
UNSETTLED = {
    deadline.id for regime in all_regimes() for deadline in regime.of(Deadline) if isinstance(deadline.within, Window)
}


def documents() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in CASES:
        assessment = assess(read_file(str(path)), date.fromisoformat(path.stem.partition("@")[2]))
        yield path.stem, assessment_document(assessment)


def blocks(text: str) -> dict[str, str]:
    """The part of the page on each term, by the id that it prints, without line breaks."""
    found: dict[str, str] = {}
    current: list[str] = []
    for line in [*text.splitlines(), "  "]:
        if line.startswith("  ") and not line.startswith("   ") and current:
            whole = " ".join(part.strip() for part in current)
            ids = [part for part in whole.split("; ") if part and part == part.upper() and " " not in part]
            if ids:
                found.setdefault(ids[0], "")
                found[ids[0]] += whole
            current = []
        current.append(line)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_page_marks_every_doubt(path: Path, language: str) -> None:
    texts: Words = words(language)
    assessment = assess(read_file(str(path)), date.fromisoformat(path.stem.partition("@")[2]))
    shown = blocks(page(assessment, texts, Style(coloured=False)))
    for result in assessment.deadlines:
        if result.id not in shown or result.last_day is None:
            continue
        block = shown[result.id]
        if result.confidence.value != "high":
            assert texts.say(f"confidence_{result.confidence.value}") in block, result.id
        if result.declaration.disputed is not None:
            assert texts.text("disputes", result.declaration.disputed.id) in block, result.id
        if result.id in UNSETTLED:
            assert texts.say("unsettled") in block, result.id
        if not result.certain:
            assert texts.say("possible") in block, result.id


@pytest.mark.parametrize(("name", "document"), list(documents()), ids=[path.stem for path in CASES])
def test_the_document_marks_every_doubt(name: str, document: dict[str, Any]) -> None:
    for deadline in document["deadlines"]:
        assert deadline["confidence"] in ("high", "medium", "low"), name
        if deadline["id"] in UNSETTLED and deadline["last_day"]:
            assert deadline["term"]["unsettled"]
            assert deadline["alternatives"]
            assert deadline["act_by"] or deadline["nature"] != "latest"
    for step in document["steps"]:
        window = step["window"]
        if window and window["last_day"]:
            (term, *_) = [each for each in document["deadlines"] if each["id"] == window["deadline"]] or [None]
            if term is not None and (term["alternatives"] or not term["certain"]):
                assert not window["certain"], (name, step["id"])
