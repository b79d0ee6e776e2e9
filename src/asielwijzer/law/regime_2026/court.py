# SPDX-License-Identifier: EUPL-1.2
"""At court since the EU Pact: the steps from appeal to the last ruling, and the rights that go with them.

Steps that the older law has in the same words are the same steps. New are the appeal of somebody who got subsidiary
protection, and the request to be allowed to stay.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.appeal import (
    COURT_HEARING_HELD,
    GROUNDS_FILED,
    GROUNDS_TOO_LATE,
    NOTICE_TO_CURE_SENT,
    SIMPLIFIED_RULING_SENT,
    mend_the_appeal,
)
from asielwijzer.law.regime_2021.court import (
    answer_ind_higher_appeal,
    council_ruling,
    file_grounds,
    hearing,
    higher_appeal,
    lodge_appeal,
    new_decision,
    no_court_fee,
    precise_complaints,
    ruling,
    verzet,
)
from asielwijzer.law.regime_2026 import appeal as app
from asielwijzer.law.regime_2026 import appeal_effect as effect
from asielwijzer.law.regime_2026.decision import WITHDRAWN_IN_WRITING
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    AMMR,
    APR,
    AWB,
    READ_APR,
    READ_AWB_2026,
    READ_SEED,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)

_known = e.DECISION_MADE_KNOWN.happened
_refused = f.REFUSED & _known
_higher_status = f.SUBSIDIARY_PROTECTION & _known
_before_appeal = effect.COURT_STAGES.latest_is(e.DECISION_MADE_KNOWN) & (f.REFUSED | f.SUBSIDIARY_PROTECTION)
_ruling_not_yet = ~e.COURT_RULING_SENT.happened & ~SIMPLIFIED_RULING_SENT.happened
_before_ruling = (_refused | (_higher_status & e.APPEAL_LODGED.happened)) & _ruling_not_yet
_request_pending = e.PROVISIONAL_MEASURE_REQUESTED.happened & ~e.PROVISIONAL_MEASURE_DECIDED.happened
_needs_request = effect.MEASURE_NEEDED | effect.REQUEST_WITH_APPEAL

# Steps

appeal_for_higher_status = Step(
    id="appeal_for_higher_status",
    phase=older.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(e.APPEAL_LODGED,),
    deadline=app.two_weeks,
    when=_higher_status,
    source=VW("69", 2, "b") | APR("67", 1),
    read=(READ_VW_PACT,),
)
ask_to_stay = Step(
    id="ask_court_to_stay",
    phase=older.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(e.PROVISIONAL_MEASURE_REQUESTED,),
    follows=(lodge_appeal,),
    when=_refused & (_needs_request | effect.NOT_EVEN_THE_REQUEST | e.PROVISIONAL_MEASURE_REQUESTED.happened),
    source=VW("69", 6) | VW("69", 7) | APR("68", 4) | AMMR("43", 3),
    read=(READ_VW_PACT, READ_APR),
)
measure_decided = Step(
    id="court_decides_on_stay",
    phase=older.COURT,
    by=(a.DISTRICT_COURT,),
    done=(e.PROVISIONAL_MEASURE_DECIDED,),
    follows=(ask_to_stay,),
    when=_refused & e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=VW("83ba", 1) | AWB("8:81") | APR("68", 4),
    read=(READ_VW_PACT, READ_APR),
    leads_to=(f.MEASURE_GRANTED, f.MEASURE_REFUSED),
)

# Rights

wait_for_ruling = Right(
    id="stay_until_ruling",
    against=a.IND,
    when=_refused & (effect.SUSPENDED | effect.MEASURE_IN_FORCE),
    source=VW("82", 1) | APR("68", 2) | VW("8", "", "h"),
    read=(READ_VW_PACT, READ_APR),
)
wait_for_answer = Right(
    id="stay_until_answer_on_request",
    against=a.IND,
    when=_refused & _needs_request & _request_pending,
    source=VB("7.3", 1, "b") | VB("7.3", 3, "b") | VC_C("C1/8.2"),
    read=(READ_VB_PACT, READ_VC_PACT),
)
wait_for_term = Right(
    id="stay_while_request_can_be_made",
    against=a.IND,
    when=_before_appeal & f.REFUSED & _needs_request & ~e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=VB("7.3", 1, "a") | VB("7.3", 3, "a"),
    read=(READ_VB_PACT,),
)
child_alone = Right(
    id="child_alone_has_a_week_to_ask_to_stay",
    when=_before_appeal & f.minor & f.unaccompanied & _needs_request,
    source=VB("7.4", 2) | APR("68", 5, "c"),
    read=(READ_VB_PACT,),
)
full_review = Right(
    id="pact_court_reviews_everything",
    when=_before_ruling,
    source=VW("83a") | APR("67", 3),
    read=(READ_VW_PACT,),
)
new_facts = Right(
    id="pact_new_facts_in_appeal",
    when=_before_ruling,
    source=VW("83", 1) | VW("83", 4),
    read=(READ_VW_PACT,),
)
recording = Right(
    id="recording_is_evidence_in_appeal",
    when=_before_ruling & e.APPEAL_LODGED.happened,
    source=VW("83bb") | APR("14"),
    read=(READ_VW_PACT,),
)
from_detention = Right(
    id="pact_appeal_from_detention",
    when=_before_appeal & f.detained,
    source=VW("70", 2),
    read=(READ_VW_PACT,),
)
late_but_excusable = Right(
    id="pact_late_appeal_can_be_excused",
    when=_before_appeal,
    source=AWB("6:11"),
    read=(READ_AWB_2026,),
)

# Duties and notices

call_lawyer = Duty(
    id="pact_call_lawyer_on_refusal",
    when=_before_appeal & f.REFUSED,
    source=VW("69") | SEED_PAGE(),
    read=(READ_VW_PACT, READ_SEED),
)
date_in_letter = Notice(
    id="pact_day_in_letter_comes_first",
    when=_before_appeal,
    source=AWB("6:23") | APR("36"),
    read=(READ_AWB_2026,),
    confidence=Confidence.MEDIUM,
)
ask_within_a_week = Notice(
    id="ask_to_stay_within_a_week",
    when=_refused & effect.MEASURE_NEEDED & ~e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=VW("69", 6) | VW("82", 2, "a") | VB("7.3", 1),
    read=(READ_VW_PACT, READ_VB_PACT),
)
ask_with_appeal = Notice(
    id="ask_to_stay_together_with_appeal",
    when=_refused & effect.REQUEST_WITH_APPEAL & ~e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=VW("69", 7) | VW("82", 2, "b") | VC_C("C2/3.6"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
request_may_not_help = Notice(
    id="request_may_not_stop_removal_after_later_application",
    when=_refused & effect.NOT_EVEN_THE_REQUEST,
    source=VB("7.3", 2) | APR("56") | VC_C("C1/8.3"),
    read=(READ_VB_PACT, READ_VC_PACT),
)
higher_appeal_does_not_suspend = Notice(
    id="pact_higher_appeal_does_not_suspend",
    when=_refused & effect.HIGHER_APPEAL_NEEDS_MEASURE,
    source=APR("68", 7) | VW("82", 1),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
)
no_appeal_after_own_withdrawal = Notice(
    id="no_appeal_after_withdrawal_in_writing",
    when=_before_appeal & f.NOT_PROCESSED & WITHDRAWN_IN_WRITING,
    source=VW("80", "", "b") | VW("69", 2, "a") | VC_C("C4/4.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
"""Only against the return decision that comes with it."""
after_last_ruling = Notice(
    id="pact_after_the_last_ruling",
    when=_refused & effect.AFTER_LAST_RULING,
    source=VW("89"),
    read=(READ_VW_PACT,),
)

__all__ = [
    "COURT_HEARING_HELD",
    "GROUNDS_FILED",
    "GROUNDS_TOO_LATE",
    "NOTICE_TO_CURE_SENT",
    "answer_ind_higher_appeal",
    "council_ruling",
    "file_grounds",
    "hearing",
    "higher_appeal",
    "mend_the_appeal",
    "new_decision",
    "no_court_fee",
    "precise_complaints",
    "ruling",
    "verzet",
]
