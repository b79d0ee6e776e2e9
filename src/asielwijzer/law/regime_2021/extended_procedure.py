# SPDX-License-Identifier: EUPL-1.2
"""The extended procedure.

Vb 3.116 and Vc C1/2.11 and 2.12. A case comes here straight away, when no interview is possible in the
general procedure, or from the general procedure, when its days are too few. The term for the decision is
the general one: it runs from the application and not from the move.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice
from asielwijzer.law.vocabulary.happenings import Event, Moves
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks, working_days
from asielwijzer.law.works import (
    IND_EXTENDED,
    READ_IND_EXTENDED,
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    SEED_PAGE,
    VB,
    VC_C,
)

NO_POSTPONEMENT = Consequence("no_postponement_for_interpreter", ("send_response_in_time", "call_lawyer_today"))

# Facts and events

postponement_reason = Choice(
    "response_postponement_reason", ("no_interpreter", "illness", "transfer", "lawyer_on_leave")
)
_NO_INTERPRETER = postponement_reason.option("no_interpreter")

POSTPONEMENT_ASKED = Event("response_postponement_asked", a.APPLICANT_AND_LAWYER)
RESPONSE_POSTPONED = Event("response_postponed", a.IND)
"""The IND postpones the response (zienswijze)."""
OBSTACLE_ENDED = Event("obstacle_to_response_ended", a.APPLICANT_AND_LAWYER)
"""What stood in the way of the response is over, for instance the interpreter is there."""
INTERPRETER_ASKED_FOR = Event("interpreter_asked_for_response", a.APPLICANT_AND_LAWYER)

INTERVIEW_AND_MOVE = Moves("interview_and_move_to_extended", (e.DETAILED_INTERVIEW_HELD, e.MOVED_TO_EXTENDED))
INTERVIEW_BELONGS_HERE = INTERVIEW_AND_MOVE.latest_is(e.DETAILED_INTERVIEW_HELD) | ~e.DETAILED_INTERVIEW_HELD.happened
"""The detailed interview is still to come, or came after the move; else the general procedure held it."""

_intention = e.INTENTION_MADE_KNOWN.happened

# The interview

reaction_to_report = Deadline(
    id="VA-CA-2",
    seldom_recorded=True,
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.CORRECTIONS_SENT,),
    within=weeks(2),
    after=e.INTERVIEW_REPORT_SENT,
    counting=Counting.CALENDAR,
    when=p.EXTENDED & INTERVIEW_BELONGS_HERE,
    source=VC_C("C1/2.11"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
    if_missed=c.REPORT_STANDS,
)
least_time_for_further_data = Deadline(
    id="VA-CA-MIN",
    bound=a.IND,
    act=(e.INTENTION_MADE_KNOWN,),
    within=days(2),
    after=e.INTERVIEW_REPORT_SENT,
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    when=p.EXTENDED & INTERVIEW_BELONGS_HERE,
    source=VB("3.113", 7),
    read=(READ_VB_2026,),
    if_missed=c.TELL_YOUR_LAWYER,
)
"""The report itself names the term; it is at least two days."""

# The response

response = Deadline(
    id="VA-ZW",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=weeks(4),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=p.EXTENDED & ~RESPONSE_POSTPONED.happened & ~f.detained,
    source=VB("3.116", 2, "a") | VB("3.116", 3) | VB("3.116", 4),
    read=(READ_VB_2026, READ_VC_2026),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
postponed_response = Deadline(
    id="VA-ZW-DELAY",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.RESPONSE_RECEIVED,),
    within=working_days(5),
    after=OBSTACLE_ENDED,
    counting=Counting.WORKING_DAYS,
    when=p.EXTENDED & RESPONSE_POSTPONED.happened,
    source=VC_C("C1/2.12"),
    read=(READ_VC_2023, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
    standing=Standing.POLICY,
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
interpreter_in_time = Deadline(
    id="VA-ZW-TOLK-3D",
    bound=a.APPLICANT_AND_LAWYER,
    act=(INTERPRETER_ASKED_FOR,),
    within=days(3),
    after=e.INTENTION_MADE_KNOWN,
    counting=Counting.CALENDAR,
    when=p.EXTENDED & POSTPONEMENT_ASKED.happened & _NO_INTERPRETER,
    source=VC_C("C1/2.12"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
    if_missed=NO_POSTPONEMENT,
)

# Steps

letter_step = Step(
    id="moved_to_extended_letter",
    phase=phases.EXTENDED_PHASE,
    by=(a.IND,),
    done=(e.MOVED_TO_EXTENDED,),
    when=p.EXTENDED,
    source=VB("3.116", 1, "a") | VC_C("C1/2.3") | SEED_PAGE(),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
interview_step = Step(
    id="extended_interview",
    phase=phases.EXTENDED_PHASE,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER, a.VLUCHTELINGENWERK),
    done=(e.DETAILED_INTERVIEW_HELD,),
    follows=(letter_step,),
    when=p.EXTENDED & INTERVIEW_BELONGS_HERE & ~f.interview_medically_impossible,
    source=VB("3.113", 7) | VC_C("C1/2.11") | IND_EXTENDED(),
    read=(READ_VB_2026, READ_VC_2023, READ_IND_EXTENDED),
)
report_step = Step(
    id="extended_interview_report",
    phase=phases.EXTENDED_PHASE,
    by=(a.IND,),
    done=(e.INTERVIEW_REPORT_SENT,),
    follows=(interview_step,),
    when=p.EXTENDED & INTERVIEW_BELONGS_HERE & ~f.interview_medically_impossible,
    source=VC_C("C1/2.11"),
    read=(READ_VC_2023,),
)
corrections_step = Step(
    id="extended_corrections_and_additions",
    phase=phases.EXTENDED_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.CORRECTIONS_SENT,),
    follows=(report_step,),
    deadline=reaction_to_report,
    when=p.EXTENDED & INTERVIEW_BELONGS_HERE & ~f.interview_medically_impossible,
    source=VC_C("C1/2.11"),
    read=(READ_VC_2023,),
)
assessment_step = Step(
    id="extended_permit_or_intention",
    phase=phases.EXTENDED_PHASE,
    by=(a.IND,),
    done=(e.INTENTION_MADE_KNOWN, e.DECISION_MADE_KNOWN),
    follows=(letter_step, interview_step, corrections_step),
    leads_to=(f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.FAMILY_PERMIT),
    when=p.EXTENDED,
    source=VB("3.116", 1, "a") | IND_EXTENDED(),
    read=(READ_VB_2026, READ_IND_EXTENDED),
)
response_step = Step(
    id="extended_response",
    phase=phases.EXTENDED_PHASE,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(e.RESPONSE_RECEIVED,),
    follows=(assessment_step,),
    deadline=response,
    when=p.EXTENDED & (_intention | ~e.DECISION_MADE_KNOWN.happened),
    source=VB("3.116", 2, "a"),
    read=(READ_VB_2026,),
)
decision_step = Step(
    id="decision_in_extended_procedure",
    phase=phases.EXTENDED_PHASE,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(assessment_step, response_step),
    leads_to=(
        f.REFUGEE_STATUS,
        f.SUBSIDIARY_PROTECTION,
        f.FAMILY_PERMIT,
        f.UNFOUNDED,
        f.MANIFESTLY_UNFOUNDED,
        f.INADMISSIBLE,
        f.NOT_PROCESSED,
    ),
    when=p.EXTENDED,
    source=VB("3.116") | IND_EXTENDED() | SEED_PAGE(),
    read=(READ_VB_2026, READ_IND_EXTENDED, READ_SEED),
)
