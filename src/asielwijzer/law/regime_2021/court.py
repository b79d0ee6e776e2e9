# SPDX-License-Identifier: EUPL-1.2
"""At court: the steps from appeal to the last ruling, and the rights that go with them."""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.disputes import GNANDI
from asielwijzer.law.regime_2021 import appeal_effect as effect
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021.appeal import (
    COURT_HEARING_HELD,
    GROUNDS_FILED,
    NOTICE_TO_CURE_SENT,
    SIMPLIFIED_RULING_SENT,
    mend_the_appeal,
)
from asielwijzer.law.regime_2021.higher_appeal import (
    INCIDENTAL_HIGHER_APPEAL_LODGED,
    IND_GROUNDS_SENT,
    VERZET_LODGED,
    council_decides,
)
from asielwijzer.law.regime_2021.position import STAGES
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    AWB,
    READ_AWB_2026,
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VW,
    eu_court,
)

NEW_DECISION_MADE_KNOWN = Event("new_decision_after_annulment", a.IND)
"""The decision after an annulment is made known; recording it as a decision too lets its terms run."""

_refused = f.REFUSED & e.DECISION_MADE_KNOWN.happened
_appealed = _refused & e.APPEAL_LODGED.happened
_before_appeal = STAGES.latest_is(e.DECISION_MADE_KNOWN) & f.REFUSED
_before_ruling = _refused & effect.RULING_NOT_YET
_ruled = _refused & e.COURT_RULING_SENT.happened

# Steps

lodge_appeal = Step(
    id="lodge_appeal",
    phase=phases.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(e.APPEAL_LODGED,),
    when=_refused,
    source=VW("69") | VW("70", 1) | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
ask_measure = Step(
    id="ask_provisional_measure",
    phase=phases.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(e.PROVISIONAL_MEASURE_REQUESTED,),
    follows=(lodge_appeal,),
    when=_refused & (effect.MEASURE_NEEDED | effect.NOT_EVEN_THE_REQUEST | e.PROVISIONAL_MEASURE_REQUESTED.happened),
    source=AWB("8:81") | VB("7.3", 1),
    read=(READ_LAWS_2015,),
)
measure_decided = Step(
    id="provisional_measure_decided",
    phase=phases.COURT,
    by=(a.DISTRICT_COURT,),
    done=(e.PROVISIONAL_MEASURE_DECIDED,),
    follows=(ask_measure,),
    when=_refused & e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=AWB("8:81"),
    read=(READ_LAWS_2015,),
    leads_to=(f.MEASURE_GRANTED, f.MEASURE_REFUSED),
)
file_grounds = Step(
    id="file_grounds_of_appeal",
    phase=phases.COURT,
    by=(a.LAWYER,),
    done=(GROUNDS_FILED,),
    follows=(lodge_appeal,),
    deadline=mend_the_appeal,
    when=_refused & NOTICE_TO_CURE_SENT.happened,
    source=AWB("6:5") | AWB("6:6"),
    read=(READ_AWB_2026,),
)
hearing = Step(
    id="court_hearing",
    phase=phases.COURT,
    by=(a.DISTRICT_COURT,),
    present=(a.APPLICANT, a.LAWYER, a.INTERPRETER, a.IND),
    done=(COURT_HEARING_HELD,),
    follows=(lodge_appeal, file_grounds),
    when=_appealed & ~SIMPLIFIED_RULING_SENT.happened,
    source=AWB("8:56"),
    read=(READ_AWB_2026,),
)
ruling = Step(
    id="court_ruling",
    phase=phases.COURT,
    by=(a.DISTRICT_COURT,),
    done=(e.COURT_RULING_SENT, SIMPLIFIED_RULING_SENT),
    follows=(lodge_appeal, hearing),
    when=_appealed,
    source=VW("83a") | VW("83b") | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
    leads_to=(
        f.WELL_FOUNDED,
        f.court_ruling.option("unfounded"),
        f.court_ruling.option("inadmissible"),
    ),
)
new_decision = Step(
    id="new_decision_after_annulment",
    phase=phases.COURT,
    by=(a.IND,),
    done=(NEW_DECISION_MADE_KNOWN,),
    follows=(ruling,),
    when=_ruled & f.WELL_FOUNDED,
    source=AWB("8:72"),
    read=(READ_LAWS_2015,),
)
verzet = Step(
    id="object_to_simplified_ruling",
    phase=phases.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(VERZET_LODGED,),
    follows=(ruling,),
    when=_refused & SIMPLIFIED_RULING_SENT.happened,
    source=AWB("8:54") | AWB("8:55", 1),
    read=(READ_AWB_2026,),
)
higher_appeal = Step(
    id="lodge_higher_appeal",
    phase=phases.COURT,
    by=(a.LAWYER, a.APPLICANT),
    done=(e.HIGHER_APPEAL_LODGED,),
    follows=(ruling,),
    when=_ruled & ~f.WELL_FOUNDED,
    source=VW("84") | VW("85"),
    read=(READ_VW_2026,),
)
council_ruling = Step(
    id="council_of_state_ruling",
    phase=phases.COURT,
    by=(a.COUNCIL_OF_STATE,),
    done=(e.HIGHER_APPEAL_DECIDED,),
    follows=(higher_appeal,),
    deadline=council_decides,
    when=_refused & e.HIGHER_APPEAL_LODGED.happened,
    source=VW("89"),
    read=(READ_VW_2026,),
)

# Rights

no_court_fee = Right(
    id="no_court_fee",
    when=_refused,
    source=VW("81") | VW("86", 2),
    read=(READ_VW_2026,),
)
appeal_from_detention = Right(
    id="appeal_from_detention",
    when=_before_appeal & f.detained,
    source=VW("70", 2),
    read=(READ_VW_2026,),
)
answer_ind_higher_appeal = Right(
    id="incidental_higher_appeal",
    when=_ruled & IND_GROUNDS_SENT.happened & ~INCIDENTAL_HIGHER_APPEAL_LODGED.happened,
    source=VW("83c", 3) | AWB("8:110", 1),
    read=(READ_VW_2026, READ_AWB_2026),
)
full_review = Right(
    id="court_reviews_everything",
    when=_before_ruling,
    source=VW("83a"),
    read=(READ_VW_2026,),
)
new_facts = Right(
    id="new_facts_in_appeal",
    when=_before_ruling,
    source=VW("83", 1) | VW("83", 4),
    read=(READ_VW_2026,),
)
wait_for_ruling = Right(
    id="wait_for_ruling_on_appeal",
    against=a.IND,
    when=_refused & (effect.SUSPENDED | effect.MEASURE_IN_FORCE),
    source=VW("82", 1) | VW("45", 3),
    read=(READ_VW_2026, READ_LAWS_2015),
)
wait_for_request = Right(
    id="wait_for_ruling_on_request",
    against=a.IND,
    when=_refused
    & effect.MEASURE_NEEDED
    & e.PROVISIONAL_MEASURE_REQUESTED.happened
    & ~e.PROVISIONAL_MEASURE_DECIDED.happened,
    source=VB("7.3", 1),
    read=(READ_VB_2026,),
)
child_alone = Right(
    id="child_alone_has_a_week_for_the_request",
    when=_before_appeal & f.minor & f.unaccompanied & effect.MEASURE_NEEDED,
    source=VB("7.4", 2),
    read=(READ_VB_2026,),
)
late_but_excusable = Right(
    id="late_appeal_can_be_excused",
    when=_before_appeal,
    source=AWB("6:11"),
    read=(READ_AWB_2026,),
)

# Duties and notices

call_lawyer = Duty(
    id="call_lawyer_on_refusal",
    when=_before_appeal,
    source=VW("69") | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
precise_complaints = Duty(
    id="higher_appeal_names_its_complaints",
    when=_ruled & ~f.WELL_FOUNDED & ~e.HIGHER_APPEAL_DECIDED.happened,
    source=VW("85", 1) | VW("85", 2) | VW("85", 3),
    read=(READ_VW_2026,),
)
date_in_letter = Notice(
    id="day_in_letter_comes_first",
    when=_before_appeal,
    source=AWB("6:23"),
    read=(READ_LAWS_2015,),
)
late_appeal_does_not_suspend = Notice(
    id="late_appeal_does_not_suspend",
    when=_before_appeal & effect.SUSPENDED,
    source=VW("82", 3),
    read=(READ_VW_2026,),
)
ask_measure_now = Notice(
    id="appeal_alone_does_not_stop_removal",
    when=_refused & effect.MEASURE_NEEDED & ~e.PROVISIONAL_MEASURE_REQUESTED.happened,
    source=VW("82", 2) | VB("7.3", 1),
    read=(READ_VW_2026, READ_VB_2026),
)
request_may_not_help = Notice(
    id="request_may_not_stop_removal",
    when=_refused & effect.NOT_EVEN_THE_REQUEST,
    source=VB("7.3", 2),
    read=(READ_VB_2026,),
    confidence=Confidence.MEDIUM,
)
return_decision_during_appeal_term = Notice(
    id="return_decision_during_appeal_term_is_disputed",
    when=_before_appeal & effect.MEASURE_NEEDED & (f.MANIFESTLY_UNFOUNDED | f.INADMISSIBLE),
    source=VW("82", 2) | eu_court("C-181/16")(),
    read=(READ_VW_2026,),
    confidence=Confidence.LOW,
    disputed=GNANDI,
)
higher_appeal_does_not_suspend = Notice(
    id="higher_appeal_does_not_suspend",
    when=_refused & effect.HIGHER_APPEAL_NEEDS_MEASURE,
    source=effect.NO_SUSPENSION_IN_HIGHER_APPEAL(),
    standing=Standing.CASE_LAW,
)
after_last_ruling = Notice(
    id="after_the_last_ruling",
    when=_refused & effect.AFTER_LAST_RULING,
    source=VW("89"),
    read=(READ_VW_2026,),
)
