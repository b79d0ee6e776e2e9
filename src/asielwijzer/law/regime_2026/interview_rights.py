# SPDX-License-Identifier: EUPL-1.2
"""What you may count on around the interview, and what is expected of you.

Regulation 2024/1348 art. 9, 12 to 14, 20 to 22, 24 and 37, Vw 38, Vb 3.109b and 3.109c, Vc C1/5, C1/6 and C3/5.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.lodging import SEEN_AS_WITHDRAWN
from asielwijzer.law.regime_2026.stages import BEFORE_INTERVIEW, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.works import (
    APR,
    READ_APR,
    READ_IND_LAUNCH,
    READ_REFUGEEHELP_FAQ,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    VB,
    VC_C,
    VW,
    page,
)

REFUGEEHELP_FAQ = page("RefugeeHelp, questions on the Pact", READ_REFUGEEHELP_FAQ.url)

interview_recorded = YesNo("interview_recorded")

_to_be_heard = p.EXAMINED_HERE & BEFORE_INTERVIEW
_heard = pe.INTERVIEW_HELD.happened & UNDECIDED
_comments_open = _heard & ~e.CORRECTIONS_SENT.happened


def _right(ident: str, when: Condition, source: Source | Sources) -> Right:
    return Right(id=ident, against=a.IND, when=when, source=source, read=(READ_APR, READ_VC_PACT))


# Before and during the interview

one_interview = _right("heard_before_a_refusal", _to_be_heard, APR("12", 1) | APR("11") | VC_C("C1/5.1"))
explain = _right("explain_gaps_and_contradictions", _to_be_heard, APR("12", 2) | VC_C("C1/5.1"))
interpreter = _right("interpreter_in_preferred_language", _to_be_heard, VW("38", 1) | APR("13") | VC_C("C1/5.3"))
woman_or_man = _right("ask_for_woman_or_man_in_interview", _to_be_heard, APR("13", 9) | VC_C("C1/5.1"))
private = _right("interview_is_confidential", _to_be_heard, APR("13") | VC_C("C1/5.1"))
told_of_recording = _right("told_of_recording_beforehand", _to_be_heard, APR("14") | VC_C("C1/5.4"))
lawyer = Right(
    id="lawyer_at_pact_interview",
    against=a.IND,
    when=_to_be_heard,
    source=APR("13", 13) | VB("3.109c") | VC_C("C1/5.3"),
    read=(READ_APR, READ_VB_PACT, READ_VC_PACT),
)
support = _right(
    "support_for_special_needs", UNDECIDED & f.needs_special_guarantees, APR("20") | APR("21") | VC_C("C1/3.2.5")
)
not_fast_without_support = _right(
    "no_fast_procedure_if_support_is_impossible",
    UNDECIDED & pf.support_impossible_in_fast_procedure,
    APR("21", 2),
)
medical_advice = _right("medical_examination_is_voluntary", _to_be_heard, APR("20", 4) | VC_C("C3/5.1"))
forensic = _right("forensic_medical_examination", UNDECIDED, APR("24") | VC_C("C3/5.2"))

# After the interview

report = _right("report_and_recording_of_interview", _heard, APR("14") | VC_C("C1/5.4"))
comment = _right("comment_on_interview_report", _comments_open, APR("14") | VB("3.109b") | VC_C("C1/5.4"))
reasons = _right("reasoned_decision_in_writing", _heard, APR("36") | VC_C("C1/6.1"))
refugee_first = _right("told_why_not_a_refugee", UNDECIDED & p.EXAMINED_HERE, APR("39", 2) | VC_C("C1/6.2"))

# Duties


def _duty(ident: str, when: Condition, source: Source | Sources) -> Duty:
    return Duty(id=ident, when=when, source=source, read=(READ_APR,), if_missed=SEEN_AS_WITHDRAWN)


come = _duty("come_to_the_interview_and_answer", _to_be_heard, APR("9") | APR("41", 1, "d"))
report_and_be_available = _duty("report_and_stay_available", UNDECIDED, APR("9", 4) | APR("41", 1, "e"))
address = _duty("give_your_address", UNDECIDED, APR("9") | APR("41", 1, "c"))
all_elements = Duty(
    id="give_all_facts_and_documents_as_soon_as_possible",
    when=UNDECIDED,
    source=VW("38", 2) | APR("9") | VC_C("C3/4.3.2.2"),
    read=(READ_VW_PACT, READ_APR, READ_VC_PACT),
)

# What to know


def _notice(ident: str, when: Condition, source: Source | Sources, standing: Standing = Standing.LAW) -> Notice:
    return Notice(id=ident, when=when, source=source, read=(READ_VC_PACT, READ_APR), standing=standing)


may_be_skipped = _notice("interview_may_be_left_out", _to_be_heard, APR("13", 11) | VC_C("C1/5.1"))
lawyer_speaks_last = Notice(
    id="lawyer_speaks_at_the_end_of_interview",
    when=_to_be_heard,
    source=VB("3.109c") | VC_C("C1/5.3"),
    read=(READ_VB_PACT, READ_VC_PACT),
)
little_delay = _notice("more_time_for_comments_only_in_emergency", _comments_open, VC_C("C1/5.4"), Standing.POLICY)
comments_may_be_refused = _notice(
    "comments_may_be_left_out", _comments_open, VC_C("C1/5.4") | VB("3.109b"), Standing.POLICY
)
shorter_for_nuisance = _notice(
    "shorter_time_for_comments_after_nuisance",
    _comments_open & f.nuisance_in_reception,
    VC_C("C1/5.4"),
    Standing.POLICY,
)
explain_changes = _notice("explain_why_you_change_your_story", _comments_open, VC_C("C3/4.3.2.3"), Standing.POLICY)
days_are_policy = _notice(
    "days_for_comments_stand_in_policy_only", _comments_open, VC_C("C1/5.4") | APR("14"), Standing.POLICY
)
extra_step = Notice(
    id="extra_step_is_possible_when_ind_doubts",
    when=_heard,
    source=VC_C("C1/3.1"),
    read=(READ_IND_LAUNCH, READ_VC_PACT),
    confidence=Confidence.MEDIUM,
)
return_decision = Notice(
    id="refusal_is_also_a_return_decision",
    when=_heard,
    source=APR("37") | VW("45", 1),
    read=(READ_APR, READ_VW_PACT),
)
eu_citizen = _notice(
    "eu_citizens_application_is_inadmissible", UNDECIDED & f.eu_citizen, VC_C("C2/6") | VC_C("C1/3.2.3")
)
first_in_line = Notice(
    id="new_cases_go_first",
    when=UNDECIDED & p.EXAMINED_HERE,
    source=REFUGEEHELP_FAQ(),
    read=(READ_REFUGEEHELP_FAQ,),
    standing=Standing.USUAL,
)

# What ought not to be

not_recorded = Breach(
    id="interview_was_not_recorded",
    by=a.IND,
    when=pe.INTERVIEW_HELD.happened & ~interview_recorded,
    source=APR("14") | VC_C("C1/5.4"),
    read=(READ_APR, READ_VC_PACT),
    consequence=c.TELL_YOUR_LAWYER,
)
fast_without_support = Breach(
    id="fast_procedure_without_possible_support",
    by=a.IND,
    when=p.ACCELERATED & pf.support_impossible_in_fast_procedure & UNDECIDED,
    source=APR("21", 2),
    read=(READ_APR,),
    consequence=c.TELL_YOUR_LAWYER,
)
