# SPDX-License-Identifier: EUPL-1.2
"""Extension of the general procedure while it runs.

Vb 3.115(2), with the caps of 3.115(9): day 18 for grounds a to e, day 20 for a medical examination (f), day 26
for absence (g); 3.115(10): day 21, 23 or 29 if the procedure was also extended in advance. So every extension
reaches the lowest cap, and the medical examination and absence add to it. The response is due on the first
day after the intention (3.115(6)); in the procedure of nine days that stands in `nine_day_procedure`.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.general_procedure import (
    AA_DAYS,
    BEYOND_THE_DAYS_AT_BORDER,
    EXTENDED_WHILE_RUNNING,
    IN_GENERAL_DAYS,
    NINE_DAYS,
    NOT_WITHDRAWN,
    SIX_DAYS,
    decision,
    extension_ground,
)
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import procedure_day
from asielwijzer.law.works import (
    READ_VB_2026,
    READ_VC_2026,
    VB,
    VC_C,
)

_medical = extension_ground.option("medical_examination")
_absence = extension_ground.option("absence")
_extended = EXTENDED_WHILE_RUNNING & NOT_WITHDRAWN
_six_days = SIX_DAYS & _extended
_nine_days = NINE_DAYS & _extended

# Six days, extended

general_ground = Extension(
    id="AA-EXT-STD-18",
    of=decision,
    by=procedure_day(12),
    at_most=procedure_day(18),
    bound=a.IND,
    when=_six_days,
    source=VB("3.115", 9) | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
for_medical_examination = Extension(
    id="AA-EXT-MED-20",
    of=decision,
    by=procedure_day(2),
    at_most=procedure_day(20),
    bound=a.IND,
    when=_six_days & _medical,
    source=VB("3.115", 9) | VB("3.115", 2, "f") | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
for_absence = Extension(
    id="AA-EXT-ABS-26",
    of=decision,
    by=procedure_day(8),
    at_most=procedure_day(26),
    bound=a.IND,
    when=_six_days & _absence,
    source=VB("3.115", 9) | VB("3.115", 2, "g") | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)

# Nine days, extended again

nine_days_general_ground = Extension(
    id="AAP-EXT-STD-21",
    of=decision,
    by=procedure_day(12),
    at_most=procedure_day(21),
    bound=a.IND,
    when=_nine_days,
    source=VB("3.115", 10) | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
nine_days_for_medical_examination = Extension(
    id="AAP-EXT-MED-23",
    of=decision,
    by=procedure_day(2),
    at_most=procedure_day(23),
    bound=a.IND,
    when=_nine_days & _medical,
    source=VB("3.115", 10) | VB("3.115", 2, "f") | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
nine_days_for_absence = Extension(
    id="AAP-EXT-ABS-29",
    of=decision,
    by=procedure_day(8),
    at_most=procedure_day(29),
    bound=a.IND,
    when=_nine_days & _absence,
    source=VB("3.115", 10) | VB("3.115", 2, "g") | VB("3.115", 3) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)

# The response

response = Deadline(
    id="AA-EXT-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(2),
    after=e.INTENTION_MADE_KNOWN,
    counting=AA_DAYS,
    when=_six_days & ~BEYOND_THE_DAYS_AT_BORDER,
    source=VB("3.115", 6) | VB("3.115", 7),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""The first day after the intention: with the day of the intention as day 1, that is day 2."""

# What to know

told_in_writing = Right(
    id="extension_told_with_reason_and_new_end",
    against=a.IND,
    when=IN_GENERAL_DAYS & _extended & UNDECIDED,
    source=VB("3.115", 4),
    read=(READ_VB_2026,),
)
ask_for_extension = Right(
    id="ask_for_extension_with_reasons",
    against=a.IND,
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.115", 2, "b") | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
letter_names_the_end = Notice(
    id="extension_letter_names_new_end",
    when=IN_GENERAL_DAYS & _extended & UNDECIDED,
    source=VB("3.115", 4),
    read=(READ_VB_2026,),
)
extension_grounds = Notice(
    id="when_general_procedure_can_be_extended",
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.115", 2) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
