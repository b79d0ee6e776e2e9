# SPDX-License-Identifier: EUPL-1.2
"""Extension of the general procedure while it runs.

Vb 3.115(2), with the caps of 3.115(9): day 18, 20 or 26; day 21, 23 or 29 if the procedure was also
extended in advance. The text does not say which cap goes with which ground; that follows the order of the
older text. So every extension reaches the lowest cap for certain, and the medical examination and absence
add to it.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.general_procedure import (
    AA_DAYS,
    EXTENDED_WHILE_RUNNING,
    IN_GENERAL_DAYS,
    NOT_WITHDRAWN,
    decision,
    extension_ground,
)
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import procedure_day
from asielwijzer.law.works import READ_LAWS_2015, READ_VC_2023, VB, VC_C

_medical = extension_ground.option("medical_examination")
_absence = extension_ground.option("absence")
_extended = EXTENDED_WHILE_RUNNING & NOT_WITHDRAWN
_six_days = (p.GENERAL | p.BORDER) & _extended
_nine_days = p.GENERAL_NINE_DAYS & _extended

# Six days, extended

general_ground = Extension(
    id="AA-EXT-STD-18",
    of=decision,
    by=procedure_day(12),
    at_most=procedure_day(18),
    bound=a.IND,
    when=_six_days,
    source=VB("3.115", 2) | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
for_medical_examination = Extension(
    id="AA-EXT-MED-20",
    of=decision,
    by=procedure_day(2),
    at_most=procedure_day(20),
    bound=a.IND,
    when=_six_days & _medical,
    source=VB("3.115", 2, "f") | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
for_absence = Extension(
    id="AA-EXT-ABS-26",
    of=decision,
    by=procedure_day(8),
    at_most=procedure_day(26),
    bound=a.IND,
    when=_six_days & _absence,
    source=VB("3.115", 2, "g") | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)

# Nine days, extended again

nine_days_general_ground = Extension(
    id="AAP-EXT-STD-21",
    of=decision,
    by=procedure_day(12),
    at_most=procedure_day(21),
    bound=a.IND,
    when=_nine_days,
    source=VB("3.115", 1) | VB("3.115", 2) | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
nine_days_for_medical_examination = Extension(
    id="AAP-EXT-MED-23",
    of=decision,
    by=procedure_day(2),
    at_most=procedure_day(23),
    bound=a.IND,
    when=_nine_days & _medical,
    source=VB("3.115", 1) | VB("3.115", 2, "f") | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)
nine_days_for_absence = Extension(
    id="AAP-EXT-ABS-29",
    of=decision,
    by=procedure_day(8),
    at_most=procedure_day(29),
    bound=a.IND,
    when=_nine_days & _absence,
    source=VB("3.115", 1) | VB("3.115", 2, "g") | VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
)

# The response

response = Deadline(
    id="AA-EXT-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(2),
    after=e.INTENTION_MADE_KNOWN,
    counting=AA_DAYS,
    when=IN_GENERAL_DAYS & _extended,
    source=VB("3.115", 4),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""The day after the intention: with the day of the intention as day 1, that is day 2. Paragraph as in 2015.
"""

# What to know

told_in_writing = Right(
    id="extension_told_with_reason_and_new_end",
    against=a.IND,
    when=IN_GENERAL_DAYS & _extended & UNDECIDED,
    source=VB("3.115") | VC_C("C1/2.3"),
    read=(READ_VC_2023, READ_LAWS_2015),
)
ask_for_extension = Right(
    id="ask_for_extension_with_reasons",
    against=a.IND,
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.115", 2, "b") | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
)
letter_names_the_end = Notice(
    id="extension_letter_names_new_end",
    when=IN_GENERAL_DAYS & _extended & UNDECIDED,
    source=VB("3.115", 9) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
)
extension_grounds = Notice(
    id="when_general_procedure_can_be_extended",
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.115", 2) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
)
