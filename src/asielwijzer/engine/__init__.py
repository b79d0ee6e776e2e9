# SPDX-License-Identifier: EUPL-1.2
"""What follows for a case: pure functions, no clock, no files, no language, standard library only."""

from __future__ import annotations

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.explain import Explanation, explain

__all__ = ["Assessment", "Case", "CaseEvent", "Explanation", "assess", "explain"]
