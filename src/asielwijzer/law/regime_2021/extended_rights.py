# SPDX-License-Identifier: EUPL-1.2
"""What a person may and should know in the extended procedure.

Vb 3.116, Vc C1/2.3, 2.11 and 2.12: why the case is here, the response by post, and how it can be postponed.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.extended_procedure import RESPONSE_POSTPONED
from asielwijzer.law.regime_2021.stages import BEFORE_INTERVIEW, UNDECIDED
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.works import (
    IND_EXTENDED,
    READ_IND_EXTENDED,
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)

_extended = p.EXTENDED & UNDECIDED
_may_respond = _extended & e.INTENTION_MADE_KNOWN.happened & ~e.RESPONSE_RECEIVED.happened

respond = Right(
    id="respond_in_extended_procedure",
    against=a.IND,
    when=_may_respond,
    source=VB("3.116", 2, "a") | VB("3.116", 3),
    read=(READ_VB_2026,),
)
late_response_counts = Right(
    id="late_response_counts_in_extended_procedure",
    against=a.IND,
    when=_may_respond,
    source=VB("3.116", 6),
    read=(READ_VB_2026,),
)
posted_response = Notice(
    id="VA-ZW-POST",
    when=_may_respond & ~f.detained,
    source=VB("3.116", 4),
    read=(READ_VB_2026,),
)
ask_for_postponement = Right(
    id="ask_for_postponement_of_response",
    against=a.IND,
    when=_may_respond & ~RESPONSE_POSTPONED.happened,
    source=VC_C("C1/2.12"),
    read=(READ_VC_2023, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
    standing=Standing.POLICY,
)
ask_interpreter_soon = Notice(
    id="ask_interpreter_within_three_days",
    when=_may_respond & ~RESPONSE_POSTPONED.happened,
    source=VC_C("C1/2.12"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
come_to_interview = Duty(
    id="come_to_extended_interview",
    when=_extended & BEFORE_INTERVIEW & ~f.interview_medically_impossible,
    source=VW("30c", 1, "b") | VB("3.113", 7) | VC_C("C1/2.11"),
    read=(READ_VW_2026, READ_VB_2026, READ_VC_2023),
    if_missed=c.NOT_PROCESSED,
)

more_time_is_no_refusal = Notice(
    id="extended_procedure_is_no_refusal",
    when=_extended & ~e.INTENTION_MADE_KNOWN.happened,
    source=VB("3.116", 1) | SEED_PAGE() | IND_EXTENDED(),
    read=(READ_VB_2026, READ_SEED, READ_IND_EXTENDED),
)
no_interview_possible_yet = Notice(
    id="interview_when_health_allows",
    when=_extended & f.interview_medically_impossible & BEFORE_INTERVIEW,
    source=VB("3.113", 6, "a") | VB("3.113", 7) | VC_C("C1/2.3") | IND_EXTENDED(),
    read=(READ_VB_2026, READ_VC_2026, READ_IND_EXTENDED),
)
serious_crime = Notice(
    id="serious_crime_prosecution_goes_to_extended",
    when=p.TRACK_4 & UNDECIDED & f.prosecuted_for_serious_crime,
    source=VC_C("C1/2.3"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
