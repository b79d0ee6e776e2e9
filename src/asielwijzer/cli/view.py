# SPDX-License-Identifier: EUPL-1.2
"""What every part of an assessment's page shares: its words, its marks and what it depends on."""

from __future__ import annotations

from collections.abc import Iterable

from asielwijzer.cli import phrases
from asielwijzer.cli.style import Style
from asielwijzer.engine.assess import Assessment
from asielwijzer.law.vocabulary.declarations import Declaration, Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.words import Words

SEVERAL = 3


class View:
    """One assessment in one language and style."""

    def __init__(self, assessment: Assessment, words: Words, style: Style) -> None:
        self.a = assessment
        self.w = words
        self.s = style

    def depends(self, names: Iterable[str]) -> str:
        """What something depends on; the facts that choose the procedure are told once, at the procedure."""
        left = list(dict.fromkeys(names))
        choosing = set(self.a.procedure.depends_on) if self.a.procedure and not self.a.procedure.certain else set()
        told = []
        if sum(name in choosing for name in left) >= SEVERAL:
            told.append(self.w.say("which_procedure"))
            left = [name for name in left if name not in choosing]
        told += [phrases.about(name, self.w, self.a.case.facts) for name in left]
        return f"{self.w.say('depends_on')}: {'; '.join(told)}"

    def grounds(self, declaration: Declaration, confidence: Confidence | None = None) -> str:
        """The marks that a reader must see: how sure, what kind of rule, and whether it is disputed."""
        confidence = confidence or declaration.confidence
        marks = []
        if confidence is not Confidence.HIGH:
            marks.append(self.w.say(f"confidence_{confidence.value}"))
        if declaration.standing is not Standing.LAW:
            marks.append(self.w.say(f"standing_{declaration.standing.value}"))
        if declaration.disputed is not None:
            marks.append(f"{self.w.say('disputed')}: {self.w.text('disputes', declaration.disputed.id)}")
        return "".join(f"; {mark}" for mark in marks)
