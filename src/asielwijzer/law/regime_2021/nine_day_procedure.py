# SPDX-License-Identifier: EUPL-1.2
"""The general procedure of nine days (AA+).

Vb 3.115(1), (3) and (8): the IND adds three days before the start, for cases that will probably need more time
and for people who need special guarantees. One day more goes to the interview, one to the corrections and one
to the response; the decision is made known on the ninth day at the latest. The text fixes no day for the
intention: day 5, or day 6 when it is handed over, follows from adding up.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.general_procedure import (
    AA_DAYS,
    BEYOND_THE_DAYS_AT_BORDER,
    EXTENDED_WHILE_RUNNING,
    NINE_DAYS,
    NOT_WITHDRAWN,
    decision,
    intention_handed_over,
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
    READ_VB_2026,
    READ_VC_2026,
    READ_VREEMDELINGENVISIE_2021,
    SEED_PAGE,
    VB,
    VC_C,
    VREEMDELINGENVISIE_2021,
)

NINE_DAY_SCHEME = Dispute("nine_day_scheme", VB("3.115", 3) | VB("3.115", 5) | VB("3.114", 1))
"""On which day must the intention be there? Vb 3.115(5) names none: the third and fourth day, two days later."""

_running = NINE_DAYS & NOT_WITHDRAWN & ~EXTENDED_WHILE_RUNNING & ~BEYOND_THE_DAYS_AT_BORDER
_on_schedule = _running & ~DID_NOT_COME

# The three extra days

extra_days = Extension(
    id="AAP-EXTRA-2",
    of=decision,
    by=procedure_day(3),
    bound=a.IND,
    when=NINE_DAYS & NOT_WITHDRAWN & ~BEYOND_THE_DAYS_AT_BORDER,
    source=VB("3.115", 8) | VB("3.115", 3) | VB("3.115", 1) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
whole = Deadline(
    id="AAP-TOTAL",
    bound=a.IND,
    within=procedure_day(9),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    nature=Nature.PERIOD,
    when=_running,
    source=VB("3.115", 3) | VB("3.115", 8) | VB("3.110", 2) | IND_EVALUATION(),
    read=(READ_VB_2026, READ_IND_EVALUATION, READ_SEED),
)

# The steps: interview days 1 and 2, corrections days 3 and 4, then the intention, and two days for the response

detailed_interview = Deadline(
    id="AAP-INT-2D",
    bound=a.IND,
    act=(e.DETAILED_INTERVIEW_HELD,),
    within=procedure_day(2),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.115", 3) | VB("3.113", 1) | VREEMDELINGENVISIE_2021(),
    read=(READ_VB_2026, READ_VREEMDELINGENVISIE_2021),
    if_missed=c.TO_EXTENDED_PROCEDURE,
)
corrections = Deadline(
    id="AAP-D4-CA",
    seldom_recorded=True,
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.CORRECTIONS_SENT,),
    within=procedure_day(4),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.115", 3) | VB("3.113", 4),
    read=(READ_VB_2026,),
    if_missed=c.REPORT_STANDS,
)
"""The second day, with the extra day of the interview and that of the corrections."""
intention = Deadline(
    id="AAP-D5-VOORN",
    bound=a.IND,
    act=(e.INTENTION_MADE_KNOWN, e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
    within=procedure_day(5),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.115", 3) | VB("3.115", 5) | VB("3.114", 1),
    read=(READ_VB_2026,),
    confidence=Confidence.MEDIUM,
    disputed=NINE_DAY_SCHEME,
    standing=Standing.USUAL,
)
intention_by_hand = Extension(
    id="AAP-D6-VOORN-HAND",
    of=intention,
    by=procedure_day(1),
    bound=a.IND,
    when=_on_schedule & intention_handed_over,
    source=VB("3.115", 5) | VB("3.114", 1),
    read=(READ_VB_2026,),
    confidence=Confidence.MEDIUM,
    disputed=NINE_DAY_SCHEME,
    standing=Standing.USUAL,
)
response = Deadline(
    id="AAP-ZW-2D",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(3),
    after=e.INTENTION_MADE_KNOWN,
    counting=AA_DAYS,
    when=NINE_DAYS
    & NOT_WITHDRAWN
    & ~BEYOND_THE_DAYS_AT_BORDER
    & (e.INTENTION_MADE_KNOWN.happened | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.115", 6) | VB("3.115", 7) | VB("3.114", 3),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""The second day after the intention, also when the procedure was extended again while it ran. With the day of the
intention as day 1, that is day 3. It must be received.
"""

# What to know

why_nine_days = Notice(
    id="why_nine_days",
    when=NINE_DAYS & UNDECIDED,
    source=VB("3.115", 1) | VC_C("C1/2.3") | SEED_PAGE(),
    read=(READ_VB_2026, READ_SEED),
)
day_of_intention = Notice(
    id="day_of_intention_in_nine_days_is_derived",
    when=NINE_DAYS & UNDECIDED,
    source=VB("3.115", 3) | VB("3.115", 5),
    read=(READ_VB_2026,),
    confidence=Confidence.MEDIUM,
    disputed=NINE_DAY_SCHEME,
)
told_reason_and_end = Right(
    id="nine_days_told_with_reason",
    against=a.IND,
    when=NINE_DAYS & UNDECIDED,
    source=VB("3.115", 4),
    read=(READ_VB_2026,),
)
