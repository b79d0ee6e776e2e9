# SPDX-License-Identifier: EUPL-1.2
"""May the appeal be awaited in the Netherlands? (Vw 82, Vb 7.3)

A refusal as unfounded is suspended by an appeal in time. In most one-week cases it is not: then a request
for a provisional measure is needed, and the ruling on that request may be awaited, except in some repeat
cases.
"""

from __future__ import annotations

from asielwijzer.law.disputes import GNANDI
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.appeal import SIMPLIFIED_RULING_SENT
from asielwijzer.law.regime_2021.position import STAGES
from asielwijzer.law.regime_2021.repeat_stay import earlier_repeat_finally_refused, only_to_delay_removal
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.works import AWB, READ_LAWS_2015, READ_VB_2026, READ_VW_2026, VB, VW, page, ruling

NO_REFUSAL = Outcome("appeal_effect", "no_refusal")
OPEN_AGAIN = Outcome("appeal_effect", "application_open_again")
MEASURE_IN_FORCE = Outcome("appeal_effect", "measure_granted")
SUSPENDED = Outcome("appeal_effect", "suspended_if_in_time")
MEASURE_NEEDED = Outcome("appeal_effect", "measure_needed")
MEASURE_REFUSED = Outcome("appeal_effect", "measure_refused")
NOT_EVEN_THE_REQUEST = Outcome("appeal_effect", "request_may_not_be_awaited")
HIGHER_APPEAL_NEEDS_MEASURE = Outcome("appeal_effect", "higher_appeal_needs_measure")
AFTER_LAST_RULING = Outcome("appeal_effect", "after_last_ruling")

NO_SUSPENSION_IN_HIGHER_APPEAL = page(
    "ABRvS 20-2-2019", "https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=944"
)

AUTOMATIC = (
    f.UNFOUNDED
    | (f.MANIFESTLY_UNFOUNDED & f.LATE_REPORTING)
    | (f.INADMISSIBLE & f.SAFE_THIRD_COUNTRY)
    | (f.temporary_protection & (f.NOT_CONSIDERED | f.INADMISSIBLE))
)
"""Refusals that an appeal in time suspends (Vw 82(1), (2) and (5))."""

_ruled = STAGES.latest_is(e.COURT_RULING_SENT)
_measure_decided = STAGES.latest_is(e.PROVISIONAL_MEASURE_DECIDED)
_second_court = STAGES.latest_is(e.HIGHER_APPEAL_LODGED) | (_measure_decided & e.HIGHER_APPEAL_LODGED.happened)

appeal_effect = Decision(
    "appeal_effect",
    (
        Rule(
            id="appeal_effect.no_refusal",
            when=~e.DECISION_MADE_KNOWN.happened | f.GRANTED,
            then=NO_REFUSAL,
            source=VW("82", 1),
            read=(READ_VW_2026,),
        ),
        Rule(
            id="appeal_effect.open_again",
            when=STAGES.latest_is(e.DECISION_WITHDRAWN) | (_ruled & f.WELL_FOUNDED),
            then=OPEN_AGAIN,
            source=AWB("8:72") | VW("8", "", "f"),
            read=(READ_LAWS_2015,),
        ),
        Rule(
            id="appeal_effect.last_ruling",
            when=STAGES.latest_is(e.HIGHER_APPEAL_DECIDED),
            then=AFTER_LAST_RULING,
            source=VW("89"),
            read=(READ_VW_2026,),
        ),
        Rule(
            id="appeal_effect.measure_granted",
            when=_measure_decided & f.MEASURE_GRANTED,
            then=MEASURE_IN_FORCE,
            source=AWB("8:81") | VW("8", "", "h"),
            read=(READ_LAWS_2015,),
        ),
        Rule(
            id="appeal_effect.higher_appeal",
            when=_ruled | _second_court,
            then=HIGHER_APPEAL_NEEDS_MEASURE,
            source=NO_SUSPENSION_IN_HIGHER_APPEAL() | AWB("8:81"),
        ),
        Rule(
            id="appeal_effect.automatic",
            when=AUTOMATIC,
            then=SUSPENDED,
            source=VW("82", 1) | VW("82", 2) | VW("82", 3) | VW("82", 5),
            read=(READ_VW_2026,),
        ),
        Rule(
            id="appeal_effect.measure_refused",
            when=_measure_decided,
            then=MEASURE_REFUSED,
            source=VB("7.3", 1) | AWB("8:81"),
            read=(READ_VB_2026, READ_LAWS_2015),
        ),
        Rule(
            id="appeal_effect.repeat_without_anything_new",
            when=f.INADMISSIBLE & f.NO_NEW_ELEMENTS & (earlier_repeat_finally_refused | only_to_delay_removal),
            then=NOT_EVEN_THE_REQUEST,
            source=VB("7.3", 2) | VB("3.1", 2, "a") | VB("3.1", 2, "e"),
            read=(READ_VB_2026, READ_LAWS_2015),
            confidence=Confidence.MEDIUM,
        ),
        Rule(
            id="appeal_effect.manifestly_unfounded",
            when=f.MANIFESTLY_UNFOUNDED,
            then=MEASURE_NEEDED,
            source=VW("82", 2, "c") | VB("7.3", 1) | ruling("ECLI:NL:RBDHA:2018:15367")(),
            read=(READ_VW_2026, READ_VB_2026),
            disputed=GNANDI,
        ),
        Rule(
            id="appeal_effect.not_suspended",
            then=MEASURE_NEEDED,
            source=VW("82", 2) | VB("7.3", 1),
            read=(READ_VW_2026, READ_VB_2026),
        ),
    ),
    arises=e.DECISION_MADE_KNOWN.happened & f.REFUSED,
)

HELD = (AUTOMATIC & e.APPEAL_LODGED.happened) | (f.MEASURE_GRANTED & e.PROVISIONAL_MEASURE_DECIDED.happened)
"""The effects of the refusal waited for the ruling on the appeal (Vw 45(3), 82(1)), not for the appeal term alone."""
RULING_NOT_YET = ~e.COURT_RULING_SENT.happened & ~SIMPLIFIED_RULING_SENT.happened
