# SPDX-License-Identifier: EUPL-1.2
"""What every declaration carries: its source, the text that was read, how sure we are, and from when it holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading, Source, Sources


class Standing(Enum):
    """What kind of time or rule this is. The kinds are never mixed in front of a reader."""

    LAW = "law"
    """Stated in an act, decree, regulation or directive."""
    POLICY = "policy"
    """Stated in the authority's published policy; it binds the authority only."""
    CASE_LAW = "case-law"
    """What courts order or hold."""
    USUAL = "usual"
    """What is usual; nobody can rely on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """The base of all declarations. `id` is stable: programs and texts refer to it."""

    id: str
    source: Source | Sources
    read: tuple[Reading, ...] = ()
    confidence: Confidence = Confidence.HIGH
    disputed: Dispute | None = None
    validity: Validity | None = None
    standing: Standing = Standing.LAW
    when: Condition = ALWAYS

    @property
    def applies_when(self) -> Condition:
        """`when` and the validity together."""
        period = self.validity.condition if self.validity else None
        if period is None:
            return self.when
        return period if self.when is ALWAYS else self.when & period
