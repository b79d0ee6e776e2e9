# SPDX-License-Identifier: EUPL-1.2
"""May the ruling on the appeal be awaited in the Netherlands? (Vw 69(6), 69(7) and 82, Vb 7.3)

An appeal in time suspends a refusal as unfounded, unless the regulation says otherwise. In the other cases the person
asks the court, within a week, and may not be removed in that week nor until the court has answered. A transfer
decision rests only when the request is made together with the appeal. Some later applications give no right to await
even that.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.repeat_stay import (
    earlier_repeat_finally_refused,
    only_to_delay_removal,
    refused_repeat_is_a_repeat,
    removal_would_breach_treaties,
)
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026.grounds import SUSPENDED_BY_LAW
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.happenings import Moves
from asielwijzer.law.vocabulary.sources import Confidence, Reading, Source, Sources
from asielwijzer.law.works import (
    AMMR,
    APR,
    AWB,
    READ_APR,
    READ_AWB_2026,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    VB,
    VC_C,
    VW,
)

COURT_STAGES = Moves(
    "pact_court_stages",
    (
        e.DECISION_MADE_KNOWN,
        e.APPEAL_LODGED,
        e.PROVISIONAL_MEASURE_DECIDED,
        e.COURT_RULING_SENT,
        e.DECISION_WITHDRAWN,
        e.HIGHER_APPEAL_LODGED,
        e.HIGHER_APPEAL_DECIDED,
    ),
)
"""Later in this order wins between events of the same day."""


def _effect(name: str) -> Outcome:
    return Outcome("pact_appeal_effect", name)


NO_REFUSAL = _effect("no_refusal")
OPEN_AGAIN = _effect("application_open_again")
AFTER_LAST_RULING = _effect("after_last_ruling")
MEASURE_IN_FORCE = _effect("measure_granted")
HIGHER_APPEAL_NEEDS_MEASURE = _effect("higher_appeal_needs_measure")
SUSPENDED = _effect("suspended_if_in_time")
MEASURE_REFUSED = _effect("measure_refused")
NOT_EVEN_THE_REQUEST = _effect("request_may_not_be_awaited")
REQUEST_WITH_APPEAL = _effect("request_together_with_appeal")
MEASURE_NEEDED = _effect("request_within_a_week")

_ruled = COURT_STAGES.latest_is(e.COURT_RULING_SENT)
_measure_decided = COURT_STAGES.latest_is(e.PROVISIONAL_MEASURE_DECIDED)
_second_court = COURT_STAGES.latest_is(e.HIGHER_APPEAL_LODGED) | (_measure_decided & e.HIGHER_APPEAL_LODGED.happened)

_later_without_right = (
    pf.later_application
    & ~f.NOT_CONSIDERED
    & ~removal_would_breach_treaties
    & ((only_to_delay_removal & f.INADMISSIBLE) | earlier_repeat_finally_refused)
)
"""Regulation 2024/1348 article 56: a first later application only to delay removal, or a second or further one."""


def _rule(
    name: str,
    when: Condition,
    then: Outcome,
    source: Source | Sources,
    *read: Reading,
    confidence: Confidence = Confidence.HIGH,
) -> Rule:
    return Rule(id=f"pact_appeal_effect.{name}", when=when, then=then, source=source, read=read, confidence=confidence)


pact_appeal_effect = Decision(
    "pact_appeal_effect",
    (
        _rule(
            "no_refusal", ~e.DECISION_MADE_KNOWN.happened | f.GRANTED, NO_REFUSAL, VW("82", 1) | VW("44"), READ_VW_PACT
        ),
        _rule(
            "open_again",
            COURT_STAGES.latest_is(e.DECISION_WITHDRAWN) | (_ruled & f.WELL_FOUNDED),
            OPEN_AGAIN,
            AWB("8:72") | VW("8", "", "f"),
            READ_VW_PACT,
            READ_AWB_2026,
        ),
        _rule(
            "last_ruling",
            COURT_STAGES.latest_is(e.HIGHER_APPEAL_DECIDED),
            AFTER_LAST_RULING,
            VW("89"),
            READ_VW_PACT,
        ),
        _rule(
            "measure_granted",
            _measure_decided & f.MEASURE_GRANTED,
            MEASURE_IN_FORCE,
            APR("68", 4) | VW("8", "", "h"),
            READ_VW_PACT,
            READ_APR,
        ),
        _rule(
            "higher_appeal",
            _ruled | _second_court,
            HIGHER_APPEAL_NEEDS_MEASURE,
            APR("68", 7) | VW("82", 1),
            READ_VW_PACT,
            confidence=Confidence.MEDIUM,
        ),
        _rule("automatic", SUSPENDED_BY_LAW, SUSPENDED, VW("82", 1) | APR("68", 2), READ_VW_PACT, READ_APR),
        _rule("measure_refused", _measure_decided, MEASURE_REFUSED, VB("7.3", 1) | VB("7.3", 3), READ_VB_PACT),
        _rule(
            "later_application",
            _later_without_right,
            NOT_EVEN_THE_REQUEST,
            VB("7.3", 2) | APR("56") | VC_C("C1/8.3"),
            READ_VB_PACT,
            READ_VC_PACT,
        ),
        _rule(
            "transfer",
            f.NOT_CONSIDERED,
            REQUEST_WITH_APPEAL,
            VW("69", 7) | VW("82", 2, "b") | VB("7.3", 3) | AMMR("43", 3),
            READ_VW_PACT,
            READ_VB_PACT,
        ),
        Rule(
            id="pact_appeal_effect.not_suspended",
            then=MEASURE_NEEDED,
            source=VW("82", 2, "a") | VW("69", 6) | VB("7.3", 1) | APR("68", 3),
            read=(READ_VW_PACT, READ_VB_PACT, READ_APR),
        ),
    ),
    arises=e.DECISION_MADE_KNOWN.happened & f.REFUSED,
)

HELD = (SUSPENDED_BY_LAW & e.APPEAL_LODGED.happened) | (f.MEASURE_GRANTED & e.PROVISIONAL_MEASURE_DECIDED.happened)
"""The effects of the refusal waited for the ruling on the appeal."""

__all__ = ["HELD", "refused_repeat_is_a_repeat"]
