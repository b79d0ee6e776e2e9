# SPDX-License-Identifier: EUPL-1.2
"""The general procedure of nine days (AA+).

Vb 3.115(1): the IND adds three days before the start, for cases that will probably need more time. Which
step falls on which day stands in no source that was found; the days below are a working assumption that
nobody can rely on.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.general_procedure import (
    AA_DAYS,
    EXTENDED_WHILE_RUNNING,
    NOT_WITHDRAWN,
    decision,
)
from asielwijzer.law.regime_2021.stages import DID_NOT_COME, UNDECIDED
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import procedure_day
from asielwijzer.law.works import (
    IND_EVALUATION,
    READ_IND_EVALUATION,
    READ_SEED,
    READ_VC_2023,
    READ_VREEMDELINGENVISIE_2021,
    SEED_PAGE,
    STB_2021_250,
    VB,
    VC_C,
    VREEMDELINGENVISIE_2021,
)

NINE_DAY_SCHEME = Dispute("nine_day_scheme", VB("3.115", 1) | VC_C("C1/2.3"))
"""Which step falls on which of the nine days? The order is the usual one; the days stand in no text that was
read.
"""

_running = p.GENERAL_NINE_DAYS & NOT_WITHDRAWN & ~EXTENDED_WHILE_RUNNING
_on_schedule = _running & ~DID_NOT_COME

# The three extra days

extra_days = Extension(
    id="AAP-EXTRA-2",
    of=decision,
    by=procedure_day(3),
    bound=a.IND,
    when=p.GENERAL_NINE_DAYS & NOT_WITHDRAWN,
    source=VB("3.115", 1, "a") | VB("3.115", 1, "b") | VC_C("C1/2.3"),
    read=(READ_VC_2023, READ_SEED),
)
whole = Deadline(
    id="AAP-TOTAL",
    bound=a.IND,
    within=procedure_day(9),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    nature=Nature.PERIOD,
    when=_running,
    source=VB("3.110") | VB("3.115", 1) | STB_2021_250() | IND_EVALUATION(),
    read=(READ_IND_EVALUATION, READ_SEED),
)

# The working assumption: interview days 1 and 2, corrections 3 and 4, intention 5, response 6 and 7,
# decision 8 and 9

detailed_interview = Deadline(
    id="AAP-INT-2D",
    bound=a.IND,
    act=(e.DETAILED_INTERVIEW_HELD,),
    within=procedure_day(2),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=STB_2021_250() | VREEMDELINGENVISIE_2021(),
    read=(READ_VREEMDELINGENVISIE_2021,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
corrections = Deadline(
    id="AAP-ASSUMED-CA",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.CORRECTIONS_SENT,),
    within=procedure_day(4),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.115", 1) | VB("3.113", 5),
    confidence=Confidence.LOW,
    disputed=NINE_DAY_SCHEME,
    standing=Standing.USUAL,
    if_missed=c.REPORT_STANDS,
)
intention = Deadline(
    id="AAP-ASSUMED-VOORN",
    bound=a.IND,
    act=(e.INTENTION_MADE_KNOWN, e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
    within=procedure_day(5),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.115", 1) | VB("3.114", 1),
    confidence=Confidence.LOW,
    disputed=NINE_DAY_SCHEME,
    standing=Standing.USUAL,
)
response = Deadline(
    id="AAP-ASSUMED-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(7),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule & (e.INTENTION_MADE_KNOWN.happened | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.115", 1) | VB("3.114", 2),
    confidence=Confidence.LOW,
    disputed=NINE_DAY_SCHEME,
    standing=Standing.USUAL,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)

# What to know

why_nine_days = Notice(
    id="why_nine_days",
    when=p.GENERAL_NINE_DAYS & UNDECIDED,
    source=VB("3.115", 1) | VC_C("C1/2.3") | SEED_PAGE(),
    read=(READ_VC_2023, READ_SEED),
)
days_not_fixed = Notice(
    id="nine_days_not_fixed_per_step",
    when=p.GENERAL_NINE_DAYS & UNDECIDED,
    source=VB("3.115", 1) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
    confidence=Confidence.LOW,
    disputed=NINE_DAY_SCHEME,
)
told_reason_and_end = Right(
    id="nine_days_told_with_reason",
    against=a.IND,
    when=p.GENERAL_NINE_DAYS & UNDECIDED,
    source=VB("3.115", 1) | VC_C("C1/2.3"),
    read=(READ_VC_2023,),
)
