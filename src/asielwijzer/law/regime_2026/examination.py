# SPDX-License-Identifier: EUPL-1.2
"""The examination: one interview, its report and recording, your comments, the decision.

Regulation 2024/1348 art. 11 to 14, 20, 21 and 36, Vb 3.109b and 3.109c, Vc C1/5 and C1/6. There is no intention to
refuse and no response any more: the decision follows the interview and the comments (Vw 39). How many days there are
for comments stands in policy only.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.border import WAS_AT_BORDER, five_weeks
from asielwijzer.law.regime_2026.decision_terms import (
    accelerated_three_months,
    admissibility_two_months,
    regular_six_months,
    ten_working_days,
)
from asielwijzer.law.regime_2026.stages import (
    HEARD_ON_SUBSTANCE,
    UNDECIDED,
)
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, days, weeks
from asielwijzer.law.works import (
    APR,
    READ_APR,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    RECEPTION_DIRECTIVE_2024,
    VB,
    VC_C,
    VW,
)

DECIDED_WITHOUT_COMMENTS = Consequence(
    "decision_without_comments", ("send_comments_before_the_decision", "raise_it_in_appeal")
)

# What can happen

TOLD_NO_INTERVIEW = Event("told_that_no_interview_is_needed", a.IND)
"""The IND informs the person or the lawyer that it can decide without an interview."""
REACTED_TO_NO_INTERVIEW = Event("reacted_to_decision_without_interview", a.APPLICANT_AND_LAWYER)
SPECIAL_NEEDS_ASSESSED = Event("special_procedural_needs_assessed", a.IND)
RECEPTION_NEEDS_ASSESSED = Event("special_reception_needs_assessed", a.COA)

# Terms for comments and reactions: policy, so the IND may set another day


_REPORT = VC_C("C1/5.4") | APR("14") | VB("3.109b")


def _comments(ident: str, when: Condition, within: Term, source: Source | Sources) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=(e.CORRECTIONS_SENT,),
        within=within,
        after=e.INTERVIEW_REPORT_SENT,
        counting=Counting.CALENDAR,
        when=when,
        source=source,
        read=(READ_VC_PACT, READ_VB_PACT, READ_APR),
        standing=Standing.POLICY,
        if_missed=DECIDED_WITHOUT_COMMENTS,
    )


comments_two_weeks = _comments("PACT-CA-2W", (p.REGULAR | p.ADMISSIBILITY) & ~f.detained, weeks(2), _REPORT)
comments_one_week = _comments(
    "PACT-CA-1W", p.ACCELERATED | ((p.REGULAR | p.ADMISSIBILITY) & f.detained), weeks(1), _REPORT
)
comments_one_day = _comments("PACT-CA-1D", p.BORDER, days(1), VC_C("C2/2.2") | APR("14"))


def _reaction(ident: str, when: Condition, within: Term) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=(REACTED_TO_NO_INTERVIEW,),
        within=within,
        after=TOLD_NO_INTERVIEW,
        counting=Counting.CALENDAR,
        when=TOLD_NO_INTERVIEW.happened & (f.protection_in_other_member_state | f.eu_citizen) & when,
        source=VC_C("C1/3.2.3") | APR("13", 11),
        read=(READ_VC_PACT,),
        standing=Standing.POLICY,
        if_missed=DECIDED_WITHOUT_COMMENTS,
    )


_shorter = p.BORDER | f.detained
reaction_one_week = _reaction("PACT-REACT-1W", ~_shorter | f.eu_citizen, weeks(1))
reaction_three_days = _reaction("PACT-REACT-3D", _shorter & ~f.eu_citizen, days(3))

special_needs = Deadline(
    id="T-VUL-01",
    bound=a.IND,
    act=(SPECIAL_NEEDS_ASSESSED,),
    within=days(30),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.EU_APR_73,
    when=UNDECIDED,
    source=APR("20", 3),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
    seldom_recorded=True,
)
reception_needs = Deadline(
    id="T-VUL-02",
    bound=a.COA,
    act=(RECEPTION_NEEDS_ASSESSED,),
    within=days(30),
    after=e.ASYLUM_WISH_MADE,
    counting=Counting.CALENDAR,
    when=UNDECIDED,
    source=RECEPTION_DIRECTIVE_2024("25", 1),
    confidence=Confidence.MEDIUM,
    if_missed=c.NONE,
    seldom_recorded=True,
)

# Steps

preparation = Step(
    id="preparation_of_the_interview",
    phase=phases.EXAMINATION,
    by=(a.APPLICANT, a.LAWYER),
    present=(a.INTERPRETER, a.VLUCHTELINGENWERK),
    done=(e.LAWYER_MET,),
    when=p.EXAMINED_HERE,
    source=VC_C("C2/4") | APR("15", 1),
    read=(READ_VC_PACT, READ_APR),
    confidence=Confidence.MEDIUM,
)
needs_assessed = Step(
    id="special_needs_are_assessed",
    phase=phases.EXAMINATION,
    by=(a.IND,),
    present=(a.MEDICAL_ADVISER,),
    done=(SPECIAL_NEEDS_ASSESSED,),
    deadline=special_needs,
    source=APR("20") | VC_C("C1/3.2.5"),
    read=(READ_APR, READ_VC_PACT),
)
interview = Step(
    id="pact_interview",
    phase=phases.EXAMINATION,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER, a.VLUCHTELINGENWERK),
    done=(pe.INTERVIEW_HELD,),
    follows=(preparation,),
    when=HEARD_ON_SUBSTANCE,
    source=APR("12") | APR("13") | VC_C("C1/5.1"),
    read=(READ_APR, READ_VC_PACT),
)
admissibility_interview = Step(
    id="admissibility_interview",
    phase=phases.EXAMINATION,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.LAWYER),
    done=(pe.INTERVIEW_HELD, TOLD_NO_INTERVIEW),
    follows=(preparation,),
    when=p.ADMISSIBILITY,
    source=APR("11") | APR("13", 11) | VC_C("C1/3.2.3"),
    read=(READ_APR, READ_VC_PACT),
)
report = Step(
    id="pact_interview_report",
    phase=phases.EXAMINATION,
    by=(a.IND,),
    done=(e.INTERVIEW_REPORT_SENT,),
    follows=(interview, admissibility_interview),
    when=p.EXAMINED_HERE,
    source=APR("14") | VC_C("C1/5.4"),
    read=(READ_APR, READ_VC_PACT),
)


def _comment_step(ident: str, when: Condition, deadline: Deadline) -> Step:
    return Step(
        id=ident,
        phase=phases.EXAMINATION,
        by=(a.APPLICANT, a.LAWYER),
        present=(a.INTERPRETER,),
        done=(e.CORRECTIONS_SENT,),
        follows=(report,),
        deadline=deadline,
        when=when,
        source=APR("14") | VB("3.109b") | VC_C("C1/5.4") | VC_C("C2/2.2"),
        read=(READ_APR, READ_VB_PACT, READ_VC_PACT),
    )


comment_regular = _comment_step("comments_on_report", p.REGULAR | p.ADMISSIBILITY, comments_two_weeks)
comment_accelerated = _comment_step("comments_on_report_accelerated", p.ACCELERATED, comments_one_week)
comment_at_border = _comment_step("comments_on_report_at_border", p.BORDER, comments_one_day)
_before_decision = (report, comment_regular, comment_accelerated, comment_at_border)

too_complex = Step(
    id="accelerated_case_goes_on_as_regular",
    phase=phases.EXAMINATION,
    by=(a.IND,),
    done=(pe.MOVED_TO_REGULAR,),
    follows=(interview,),
    leads_to=(p.REGULAR,),
    when=p.ACCELERATED | pe.MOVED_TO_REGULAR.happened,
    source=APR("42", 2) | VC_C("C1/3.2.4"),
    read=(READ_VC_PACT,),
)
entry = Step(
    id="entry_and_on_inland",
    phase=phases.EXAMINATION,
    by=(a.IND, a.KMAR),
    done=(e.BORDER_MEASURE_LIFTED,),
    follows=(preparation, interview),
    deadline=five_weeks,
    leads_to=(p.ACCELERATED, p.REGULAR, p.ADMISSIBILITY),
    when=WAS_AT_BORDER,
    source=APR("53") | VW("3", 6) | VC_C("C2/2.2") | VC_C("C1/3.3"),
    read=(READ_APR, READ_VW_PACT, READ_VC_PACT),
)
decision_regular = Step(
    id="decision_in_regular_procedure",
    phase=older.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=_before_decision,
    deadline=regular_six_months,
    leads_to=(f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.FAMILY_PERMIT, f.UNFOUNDED, f.MANIFESTLY_UNFOUNDED),
    when=p.REGULAR,
    source=APR("35", 4) | APR("36") | VW("39") | VC_C("C1/6"),
    read=(READ_APR, READ_VW_PACT, READ_VC_PACT),
)
decision_accelerated = Step(
    id="decision_in_accelerated_procedure",
    phase=older.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=_before_decision,
    deadline=accelerated_three_months,
    leads_to=(f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.FAMILY_PERMIT, f.UNFOUNDED, f.MANIFESTLY_UNFOUNDED),
    when=p.ACCELERATED,
    source=APR("35", 3) | APR("36") | VW("30b", 1) | VC_C("C1/6.3"),
    read=(READ_APR, READ_VW_PACT, READ_VC_PACT),
)


def _admissibility_decision(ident: str, when: Condition, deadline: Deadline, source: Source) -> Step:
    return Step(
        id=ident,
        phase=older.DECISION,
        by=(a.IND,),
        done=(e.DECISION_MADE_KNOWN,),
        follows=(admissibility_interview, *_before_decision),
        deadline=deadline,
        leads_to=(f.INADMISSIBLE, p.ACCELERATED, p.REGULAR),
        when=p.ADMISSIBILITY & when,
        source=source | APR("36") | APR("38") | VW("30a", 1),
        read=(READ_APR, READ_VW_PACT),
    )


_late = pf.applied_late_after_return_decision
decision_admissibility = _admissibility_decision(
    "decision_on_admissibility", ~_late, admissibility_two_months, APR("35", 1)
)
decision_late_application = _admissibility_decision(
    "decision_on_application_after_return_decision", _late, ten_working_days, APR("35", 2)
)
decision_at_border = Step(
    id="decision_at_border",
    phase=older.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=_before_decision,
    deadline=five_weeks,
    leads_to=(f.INADMISSIBLE, f.MANIFESTLY_UNFOUNDED, f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.FAMILY_PERMIT),
    when=p.BORDER,
    source=VW("3", 3) | VW("3", 6) | VC_C("C2/2.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
