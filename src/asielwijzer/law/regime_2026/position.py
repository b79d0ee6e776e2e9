# SPDX-License-Identifier: EUPL-1.2
"""Where a case under the EU Pact stands: read from the last thing that the case records."""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition, any_of
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.happenings import Event, Moves
from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.works import AMMR, APR, DUBLIN, SCREENING_REGULATION, VC_C, VW

STAGES = Moves(
    "pact_stages",
    (
        pe.SCREENING_STARTED,
        pe.SCREENING_ENDED,
        e.APPLICATION_REGISTERED,
        e.APPLICATION_LODGED,
        pe.RESPONSIBILITY_PROCEDURE_STARTED,
        e.DUBLIN_PROCEDURE_STARTED,
        e.NETHERLANDS_RESPONSIBLE,
        e.BORDER_MEASURE_LIFTED,
        e.BORDER_PROCEDURE_STARTED,
        pe.ADMISSIBILITY_PROCEDURE_STARTED,
        e.ACCELERATED_PROCEDURE_STARTED,
        pe.REGULAR_STARTED,
        pe.MOVED_TO_REGULAR,
        pe.INTERVIEW_HELD,
        e.INTERVIEW_REPORT_SENT,
        e.CORRECTIONS_SENT,
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


_JUST_LODGED = _last(pe.SCREENING_ENDED, e.APPLICATION_REGISTERED, e.APPLICATION_LODGED)
"""Screening, registration and lodging do not end a procedure that was begun before them, as at the border."""


def _in(event: Event) -> Condition:
    return _last(event) | (_JUST_LODGED & pe.MOVES.latest_is(event))


def _position(name: str, when: Condition, source: Source) -> Rule:
    return Rule(id=f"position.pact_{name}", when=when, then=Outcome("position", name), source=source)


position = Decision(
    "position",
    (
        _position("departed", _last(e.DEPARTED), VW("61", 1)),
        _position("withdrawn", _last(e.APPLICATION_WITHDRAWN), APR("40")),
        _position("higher_appeal_decided", _last(e.HIGHER_APPEAL_DECIDED), VW("89")),
        _position("higher_appeal_pending", _last(e.HIGHER_APPEAL_LODGED), VW("84")),
        _position("new_decision_due", _last(e.DECISION_WITHDRAWN), APR("35")),
        _position("new_decision_after_court", _last(e.COURT_RULING_SENT) & f.WELL_FOUNDED, VW("83bc")),
        _position("court_refused", _last(e.COURT_RULING_SENT), VW("84")),
        _position("appeal_pending", _last(e.APPEAL_LODGED, e.PROVISIONAL_MEASURE_DECIDED), VW("83b")),
        _position("permit_granted", _last(e.DECISION_MADE_KNOWN) & f.GRANTED, VW("28")),
        _position("refused_appeal_possible", _last(e.DECISION_MADE_KNOWN), VW("69")),
        _position(
            "after_interview",
            _last(pe.INTERVIEW_HELD, e.INTERVIEW_REPORT_SENT, e.CORRECTIONS_SENT),
            APR("14"),
        ),
        _position("in_border_procedure", _in(e.BORDER_PROCEDURE_STARTED), APR("43")),
        _position("in_responsibility_procedure", _in(pe.RESPONSIBILITY_PROCEDURE_STARTED), AMMR("38")),
        _position("in_dublin_procedure", _in(e.DUBLIN_PROCEDURE_STARTED), DUBLIN("3")),
        _position("in_admissibility_procedure", _in(pe.ADMISSIBILITY_PROCEDURE_STARTED), APR("38")),
        _position("in_accelerated_procedure", _in(e.ACCELERATED_PROCEDURE_STARTED), APR("42")),
        _position(
            "in_regular_procedure",
            _in(pe.REGULAR_STARTED)
            | _in(pe.MOVED_TO_REGULAR)
            | ((_in(e.NETHERLANDS_RESPONSIBLE) | _in(e.BORDER_MEASURE_LIFTED)) & p.REGULAR),
            APR("35", 4),
        ),
        _position(
            "waiting_for_first_step",
            _last(e.APPLICATION_LODGED, e.NETHERLANDS_RESPONSIBLE, e.BORDER_MEASURE_LIFTED),
            VC_C("C1/3.1"),
        ),
        _position("waiting_to_lodge", _last(e.APPLICATION_REGISTERED), APR("28")),
        _position("in_screening", _last(pe.SCREENING_STARTED), SCREENING_REGULATION("8")),
        _position(
            "application_phase",
            _last(pe.SCREENING_ENDED) | e.ASYLUM_WISH_MADE.happened,
            APR("27"),
        ),
        _position("not_started", ALWAYS, APR("26")),
    ),
)
