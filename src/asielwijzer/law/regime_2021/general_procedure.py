# SPDX-License-Identifier: EUPL-1.2
"""The general procedure: its six days.

Vb 3.110 to 3.114. The border procedure takes the same days at Schiphol, where every day counts. The days
bind the IND and the applicant alike: an IND that is late moves the case to the extended procedure, an
applicant who is late does not. The steps stand in `general_procedure_steps`.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.border import KEPT_BEYOND_GENERAL_DAYS
from asielwijzer.law.regime_2021.stages import DID_NOT_COME, UNDECIDED
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, Nature
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.terms import Counting, procedure_day
from asielwijzer.law.works import (
    READ_IND_EVALUATION,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VV_2026,
    STB_2021_250,
    VB,
    VC_C,
    VV,
)

AA_DAYS = CountedBy(p.BORDER, then=Counting.PROCEDURE_DAYS_SCHIPHOL, otherwise=Counting.PROCEDURE_DAYS)

# Facts and events

intention_handed_over = YesNo("intention_handed_over")
"""The intention is handed over in person, not sent."""

GENERAL_PROCEDURE_EXTENDED = Event("general_procedure_extended", a.IND)
"""Written notice that the general procedure is extended while it runs (Vb 3.115(2))."""

extension_ground = Choice("general_extension_ground", ("research_or_statements", "medical_examination", "absence"))
"""Vb 3.115(2): grounds a to e, ground f, ground g (3.115(9)). Of several: the ground with the highest cap."""

EXTENDED_WHILE_RUNNING = GENERAL_PROCEDURE_EXTENDED.happened
IN_GENERAL_DAYS = p.GENERAL | p.GENERAL_NINE_DAYS | p.BORDER
"""The case follows the numbered days, six or nine, inland or at the border."""
NOT_WITHDRAWN = ~e.APPLICATION_WITHDRAWN.happened
BEYOND_THE_DAYS_AT_BORDER = p.BORDER & KEPT_BEYOND_GENERAL_DAYS.happened
SIX_DAYS = p.GENERAL | (p.BORDER & ~f.extended_in_advance)
NINE_DAYS = p.GENERAL_NINE_DAYS | (p.BORDER & f.extended_in_advance)
"""Extended in advance (Vb 3.115(1)); at the border Vb 3.115 applies likewise (Vc C1/2.5)."""

_on_schedule = SIX_DAYS & ~EXTENDED_WHILE_RUNNING & ~DID_NOT_COME & NOT_WITHDRAWN

# The six days

whole = Deadline(
    id="AA-TOTAL",
    bound=a.IND,
    within=procedure_day(6),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    nature=Nature.PERIOD,
    when=SIX_DAYS & ~EXTENDED_WHILE_RUNNING & NOT_WITHDRAWN & ~BEYOND_THE_DAYS_AT_BORDER,
    source=VB("3.110", 1) | STB_2021_250(),
    read=(READ_VB_2026, READ_IND_EVALUATION, READ_SEED),
)
detailed_interview = Deadline(
    id="AA-D1-INT",
    bound=a.IND,
    act=(e.DETAILED_INTERVIEW_HELD,),
    within=procedure_day(1),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.113", 1),
    read=(READ_VB_2026, READ_SEED),
    if_missed=c.TO_EXTENDED_PROCEDURE,
)
report = Deadline(
    id="AA-D1-REP",
    seldom_recorded=True,
    bound=a.IND,
    act=(e.INTERVIEW_REPORT_SENT,),
    within=procedure_day(1),
    after=e.DETAILED_INTERVIEW_HELD,
    counting=AA_DAYS,
    when=SIX_DAYS & NOT_WITHDRAWN,
    source=VB("3.113", 3),
    read=(READ_VB_2026,),
)
corrections = Deadline(
    id="AA-D2-CA-2",
    seldom_recorded=True,
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.CORRECTIONS_SENT,),
    within=procedure_day(2),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.113", 4) | VB("3.113", 5) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
    if_missed=c.REPORT_STANDS,
)
intention = Deadline(
    id="AA-D3-VOORN",
    bound=a.IND,
    act=(e.INTENTION_MADE_KNOWN, e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
    within=procedure_day(3),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule,
    source=VB("3.114", 1),
    read=(READ_VB_2026, READ_SEED),
    if_missed=c.TO_EXTENDED_PROCEDURE,
)
intention_by_hand = Extension(
    id="AA-D4-VOORN-HAND",
    of=intention,
    by=procedure_day(1),
    bound=a.IND,
    when=_on_schedule & intention_handed_over,
    source=VB("3.114", 1),
    read=(READ_VB_2026,),
)
"""Sent on the third day or handed over on the fourth; the response is due on the fourth day either way."""
response = Deadline(
    id="AA-D4-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(4),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=_on_schedule
    & ~BEYOND_THE_DAYS_AT_BORDER
    & (e.INTENTION_MADE_KNOWN.happened | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.114", 2) | VB("3.114", 3),
    read=(READ_VB_2026, READ_SEED),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
decision = Deadline(
    id="AA-D6-DEC",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
    within=procedure_day(6),
    after=e.GENERAL_PROCEDURE_STARTED,
    counting=AA_DAYS,
    when=IN_GENERAL_DAYS & NOT_WITHDRAWN & ~BEYOND_THE_DAYS_AT_BORDER,
    source=VB("3.114", 6) | VB("3.110", 1),
    read=(READ_VB_2026, READ_SEED),
    if_missed=c.TO_EXTENDED_PROCEDURE,
)
"""Nine days and extensions lengthen this one term; see `nine_day_procedure` and
`general_procedure_extended`.
"""

# How the days are counted

weekends_do_not_count = Notice(
    id="AA-CNT-WEEKEND",
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.110", 3) | VV("3.42"),
    read=(READ_VV_2026, READ_VB_2026),
)
equated_days_count = Notice(
    id="AA-CNT-EQUATED",
    when=(p.GENERAL | p.GENERAL_NINE_DAYS) & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VV("3.42") | VB("3.110", 4),
    read=(READ_VV_2026, READ_VB_2026),
)
days_bind_both = Notice(
    id="days_bind_ind_and_applicant",
    when=IN_GENERAL_DAYS & UNDECIDED & e.GENERAL_PROCEDURE_STARTED.happened,
    source=VB("3.110") | VB("3.113") | VB("3.114") | VC_C("C1/2.3"),
    read=(READ_VC_2023, READ_VC_2026),
)
