# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands: read from the last thing that the case records."""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition, any_of
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.happenings import Event, Moves
from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.works import AWB, VB, VW

STAGES = Moves(
    "stages",
    (
        e.APPLICATION_PHASE_ENDED,
        e.NETHERLANDS_RESPONSIBLE,
        e.BORDER_MEASURE_LIFTED,
        e.MOVED_TO_GENERAL,
        e.BORDER_PROCEDURE_STARTED,
        e.DUBLIN_PROCEDURE_STARTED,
        e.ACCELERATED_PROCEDURE_STARTED,
        e.ONE_DAY_TEST_STARTED,
        e.GENERAL_PROCEDURE_STARTED,
        e.DETAILED_INTERVIEW_HELD,
        e.INTERVIEW_REPORT_SENT,
        e.CORRECTIONS_SENT,
        e.MOVED_TO_EXTENDED,
        e.INTENTION_MADE_KNOWN,
        e.RESPONSE_RECEIVED,
        e.DECISION_MADE_KNOWN,
        e.APPEAL_LODGED,
        e.PROVISIONAL_MEASURE_DECIDED,
        e.COURT_RULING_SENT,
        e.DECISION_WITHDRAWN,
        e.HIGHER_APPEAL_LODGED,
        e.HIGHER_APPEAL_DECIDED,
        e.APPLICATION_WITHDRAWN,
        e.DEPARTED,
    ),
)
"""Later in this order wins between events of the same day."""


def _last(*events: Event) -> Condition:
    return any_of(*(STAGES.latest_is(event) for event in events))


def _position(name: str, when: Condition, source: Source) -> Rule:
    return Rule(id=f"position.{name}", when=when, then=Outcome("position", name), source=source)


position = Decision(
    "position",
    (
        _position("departed", _last(e.DEPARTED), VW("61", 1)),
        _position("withdrawn", _last(e.APPLICATION_WITHDRAWN), VB("3.108c", 2)),
        _position("higher_appeal_decided", _last(e.HIGHER_APPEAL_DECIDED), VW("89")),
        _position("higher_appeal_pending", _last(e.HIGHER_APPEAL_LODGED), VW("84")),
        _position("new_decision_due", _last(e.DECISION_WITHDRAWN), VW("42", 1)),
        _position("new_decision_after_court", _last(e.COURT_RULING_SENT) & f.WELL_FOUNDED, AWB("8:72")),
        _position("court_refused", _last(e.COURT_RULING_SENT), VW("84")),
        _position("appeal_pending", _last(e.APPEAL_LODGED, e.PROVISIONAL_MEASURE_DECIDED), VW("83b")),
        _position("permit_granted", _last(e.DECISION_MADE_KNOWN) & f.GRANTED, VW("28")),
        _position("refused_appeal_possible", _last(e.DECISION_MADE_KNOWN), VW("69")),
        _position("response_sent", _last(e.RESPONSE_RECEIVED), VB("3.114")),
        _position("intention_received", _last(e.INTENTION_MADE_KNOWN), VW("39", 1)),
        _position(
            "after_interview",
            _last(e.DETAILED_INTERVIEW_HELD, e.INTERVIEW_REPORT_SENT, e.CORRECTIONS_SENT),
            VB("3.113"),
        ),
        _position("in_extended_procedure", _last(e.MOVED_TO_EXTENDED), VB("3.116")),
        _position("in_border_procedure", _last(e.BORDER_PROCEDURE_STARTED), VB("3.109b")),
        _position("in_dublin_procedure", _last(e.DUBLIN_PROCEDURE_STARTED), VB("3.109c")),
        _position("in_accelerated_procedure", _last(e.ACCELERATED_PROCEDURE_STARTED), VB("3.109ca")),
        _position("in_repeat_procedure", _last(e.ONE_DAY_TEST_STARTED), VB("3.118b")),
        _position("in_general_procedure", _last(e.GENERAL_PROCEDURE_STARTED), VB("3.110")),
        _position(
            "rest_and_preparation",
            _last(e.APPLICATION_PHASE_ENDED, e.MOVED_TO_GENERAL, e.NETHERLANDS_RESPONSIBLE, e.BORDER_MEASURE_LIFTED)
            & (p.TRACK_4 | p.BORDER),
            VB("3.109", 1),
        ),
        _position(
            "waiting_for_first_step",
            _last(e.APPLICATION_PHASE_ENDED, e.MOVED_TO_GENERAL, e.NETHERLANDS_RESPONSIBLE, e.BORDER_MEASURE_LIFTED),
            VW("42", 1),
        ),
        _position(
            "application_phase",
            e.ASYLUM_WISH_MADE.happened
            | e.APPLICATION_REGISTERED.happened
            | e.APPLICATION_LODGED.happened
            | e.APPLICATION_INTERVIEW_HELD.happened,
            VB("3.108d"),
        ),
        _position("not_started", ALWAYS, VB("3.108")),
    ),
)
