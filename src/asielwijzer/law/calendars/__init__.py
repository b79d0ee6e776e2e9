# SPDX-License-Identifier: EUPL-1.2
"""Which days count: the General Extension of Time-Limits Act (Algemene termijnenwet), Regulation 1182/71,
Dublin article 42, working days and the numbered days of the general procedure.

`count` answers with the last day and the numbered steps that lead to it, each with its source; it refuses a
question that a holiday could decide in a year whose holidays have not been verified.

A new decree: add its days to `law/data/decreed-days.csv`. A new year: also widen `days_off.VERIFIED_YEARS`.
"""

from __future__ import annotations

from asielwijzer.law.calendars.counting import count
from asielwijzer.law.calendars.days_off import (
    DayOff,
    day_off,
    is_working_day,
    recognised_holiday,
    verified_years,
)
from asielwijzer.law.calendars.decreed import DecreedDay, decreed_days
from asielwijzer.law.calendars.steps import Counted, CountingStep, StepKind

__all__ = [
    "Counted",
    "CountingStep",
    "DayOff",
    "DecreedDay",
    "StepKind",
    "count",
    "day_off",
    "decreed_days",
    "is_working_day",
    "recognised_holiday",
    "verified_years",
]
