# SPDX-License-Identifier: EUPL-1.2
"""The repeat application after the one-day test: six days at the centre, and their extension.

Vb 3.118b(6) to (8) and Vc C1/2.3. The days are counted from day 1 of the one-day test. The intention is sent on day 3
or handed over on day 4, the response is due on day 4 and the decision is made known on day 6. When the examination is
extended, the response is due on the day on which the intention is handed over, or on the day after it is sent.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.general_procedure import intention_handed_over
from asielwijzer.law.regime_2021.repeat_test import (
    CONTINUATION_EXTENDED,
    CONTINUED_AT_CENTRE,
    DAYS_IN_ONE_DAY_TEST,
    extension_ground,
)
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, procedure_day
from asielwijzer.law.works import READ_VB_2026, READ_VC_2026, VB, VC_C

_extended = CONTINUATION_EXTENDED.happened
_six_days = p.REPEAT & CONTINUED_AT_CENTRE.happened & ~_extended
_longer = p.REPEAT & _extended

# Six days, and longer


def _decision_on_day(day: int, ident: str, when: Condition, confidence: Confidence) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.IND,
        act=(e.DECISION_MADE_KNOWN, e.MOVED_TO_EXTENDED),
        within=procedure_day(day),
        after=e.ONE_DAY_TEST_STARTED,
        counting=Counting.PROCEDURE_DAYS,
        when=when,
        source=VB("3.118b", 7) | VB("3.118b", 8, "b") | VC_C("C1/2.3") if day > 6 else VB("3.118b", 6),
        read=(READ_VB_2026, READ_VC_2026),
        confidence=confidence,
        disputed=DAYS_IN_ONE_DAY_TEST,
        if_missed=c.TO_EXTENDED_PROCEDURE,
    )


six_days = _decision_on_day(6, "HASA-CONT-6D", _six_days, Confidence.HIGH)
# 3.118b(7) allows twelve, fourteen or twenty days; 3.118b(8)(b) names the twelfth day only, the policy all three.
twelve_days = _decision_on_day(
    12, "HASA-EXT-12", _longer & extension_ground.option("research_or_statements"), Confidence.HIGH
)
fourteen_days = _decision_on_day(
    14, "HASA-EXT-14", _longer & extension_ground.option("medical_examination"), Confidence.MEDIUM
)
twenty_days = _decision_on_day(20, "HASA-EXT-20", _longer & extension_ground.option("absence"), Confidence.MEDIUM)

# The response in the continuation

response_in_continuation = Deadline(
    id="HASA-CONT-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(4),
    after=e.ONE_DAY_TEST_STARTED,
    counting=Counting.PROCEDURE_DAYS,
    when=_six_days & (e.INTENTION_MADE_KNOWN.happened | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.118b", 6),
    read=(READ_VB_2026,),
    disputed=DAYS_IN_ONE_DAY_TEST,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
response_when_extended = Deadline(
    id="HASA-EXT-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=procedure_day(1),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.PROCEDURE_DAYS,
    when=_longer,
    source=VB("3.118b", 8, "a"),
    read=(READ_VB_2026,),
    disputed=DAYS_IN_ONE_DAY_TEST,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
"""On the day on which the intention is handed over; one day later when it is sent."""
response_when_sent = Extension(
    id="HASA-EXT-ZW-SENT",
    of=response_when_extended,
    by=procedure_day(1),
    bound=a.APPLICANT_AND_LAWYER,
    when=_longer & ~intention_handed_over,
    source=VB("3.118b", 8, "a"),
    read=(READ_VB_2026,),
    disputed=DAYS_IN_ONE_DAY_TEST,
)
