# SPDX-License-Identifier: EUPL-1.2
"""Refusals whose appeal does not suspend them (Regulation (EU) 2024/1348 article 68(3), Vw 82(2)).

Inadmissible, on every ground since Regulation 2026/463; manifestly unfounded; unfounded where a ground for the
accelerated procedure applied or in the border procedure, unless the person is a child who is alone; taken as
withdrawn; and a later application.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.procedure_choice import ACCELERATED_GROUND_ADULT, ACCELERATED_GROUND_CHILD_ALONE

_alone = f.minor & f.unaccompanied
_child_at_border = p.BORDER & _alone

ACCELERATED_GROUND = (~_alone & ACCELERATED_GROUND_ADULT) | (_alone & ACCELERATED_GROUND_CHILD_ALONE)
"""A circumstance of article 42(1) or (3) applies to the case."""

ON_THE_MERITS = f.UNFOUNDED | f.MANIFESTLY_UNFOUNDED
NO_AUTOMATIC_STAY = (
    f.INADMISSIBLE
    | (f.MANIFESTLY_UNFOUNDED & ~_child_at_border)
    | (f.UNFOUNDED & (p.BORDER | p.ACCELERATED | ACCELERATED_GROUND) & ~_child_at_border)
    | (ON_THE_MERITS & pf.later_application)
    | f.NOT_PROCESSED
)
SUSPENDED_BY_LAW = ON_THE_MERITS & ~NO_AUTOMATIC_STAY
"""The decision rests until the appeal term has passed, or until the court has ruled (Vw 82(1))."""
