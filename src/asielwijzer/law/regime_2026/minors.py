# SPDX-License-Identifier: EUPL-1.2
"""Children, alone and with family, and doubt about age.

Regulation 2024/1348 art. 22, 23, 25, 42(3) and 53, Directive 2024/1346 art. 27, Vc C1/5.2, C3/5.3 and A6/2.2. Nidos is
the guardian of a child alone. For such a child only five grounds lead to the accelerated procedure, and only public
order or national security to the border procedure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.children import (
    AGE_EXAMINED,
    GUARDIAN_NAMED,
    age_disputed,
    age_examination_consent,
    representative_at_interview,
)
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import BEFORE_INTERVIEW, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, working_days
from asielwijzer.law.works import (
    APR,
    READ_APR,
    READ_VC_A_PACT,
    READ_VC_PACT,
    RECEPTION_DIRECTIVE_2024,
    VC_A,
    VC_C,
)

# What can be known and happen

age_shown_by_authentic_document = YesNo("age_shown_by_authentic_document")

MANY_CHILDREN_ALONE = Event("many_children_alone_announced", a.IND)
"""So many children alone arrive that the authorities take the longer term for a representative."""
AGE_INTERVIEW_HELD = Event("age_interview_held", a.IND)

_alone = f.minor & f.unaccompanied
_with_family = f.minor & ~f.unaccompanied
_doubt = f.minor & age_disputed

# Terms


def _representative(ident: str, when: Condition, within: Term) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.NIDOS,
        act=(GUARDIAN_NAMED,),
        within=within,
        after=e.ASYLUM_WISH_MADE,
        counting=Counting.WORKING_DAYS,
        when=_alone & when,
        source=APR("23") | RECEPTION_DIRECTIVE_2024("27"),
        read=(READ_APR,),
        confidence=Confidence.MEDIUM,
        if_missed=c.NONE,
        seldom_recorded=True,
    )


representative = _representative("T-UAM-01", ~MANY_CHILDREN_ALONE.happened, working_days(15))
representative_when_many = _representative("T-UAM-02", MANY_CHILDREN_ALONE.happened, working_days(25))
thirty_children = Notice(
    id="T-UAM-03",
    when=_alone & UNDECIDED,
    source=APR("23") | RECEPTION_DIRECTIVE_2024("27"),
    confidence=Confidence.MEDIUM,
)

# Steps

guardian = Step(
    id="representative_for_child_alone",
    phase=phases.SCREENING,
    by=(a.NIDOS,),
    done=(GUARDIAN_NAMED,),
    deadline=representative,
    when=_alone,
    source=APR("23") | RECEPTION_DIRECTIVE_2024("27"),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)
age_interview = Step(
    id="age_interview",
    phase=phases.APPLICATION,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER, a.NIDOS),
    done=(AGE_INTERVIEW_HELD,),
    when=_doubt & f.unaccompanied & ~age_shown_by_authentic_document,
    source=VC_C("C3/5.3") | APR("25"),
    read=(READ_VC_PACT, READ_APR),
    standing=Standing.POLICY,
)
age_examination = Step(
    id="medical_age_examination",
    phase=phases.APPLICATION,
    by=(a.IND, a.MEDICAL_ADVISER),
    present=(a.NIDOS, a.INTERPRETER),
    done=(AGE_EXAMINED,),
    follows=(age_interview,),
    when=_doubt & f.unaccompanied & ~age_shown_by_authentic_document,
    source=APR("25") | VC_C("C3/5.3"),
    read=(READ_APR, READ_VC_PACT),
)

# Rights


def _right(ident: str, when: Condition, source: Source | Sources, confidence: Confidence = Confidence.HIGH) -> Right:
    return Right(
        id=ident, against=a.IND, when=when, source=source, read=(READ_APR, READ_VC_PACT), confidence=confidence
    )


somebody_at_once = _right(
    "somebody_helps_child_alone_at_once", _alone & UNDECIDED & ~GUARDIAN_NAMED.happened, APR("23"), Confidence.MEDIUM
)
guardian_speaks = _right(
    "representative_and_lawyer_may_speak_in_interview", _alone & BEFORE_INTERVIEW, APR("23", 8) | VC_C("C1/5.2")
)
child_is_asked = _right("child_may_be_heard_or_write", f.minor & BEFORE_INTERVIEW, APR("22") | VC_C("C1/5.2"))
suited_to_age = _right("interview_suits_the_childs_age", f.minor & BEFORE_INTERVIEW, APR("22") | VC_C("C1/5.2"))
child_room = _right(
    "child_alone_under_12_in_child_friendly_room", _alone & f.under_12 & BEFORE_INTERVIEW, VC_C("C1/5.2")
)
treated_as_minor = _right(
    "treated_as_minor_while_in_doubt", _doubt & UNDECIDED, APR("25") | VC_C("C3/5.3"), Confidence.MEDIUM
)
consent_to_examination = _right(
    "consent_before_medical_age_examination",
    _doubt & UNDECIDED & ~AGE_EXAMINED.happened & ~age_examination_consent,
    APR("25"),
    Confidence.MEDIUM,
)
inland_from_border = Right(
    id="child_alone_is_brought_inland",
    against=a.KMAR,
    when=_alone & f.applied_at_external_border & ~f.danger_to_public_order & UNDECIDED,
    source=VC_A("A6/2.2") | APR("53", 1),
    read=(READ_VC_A_PACT, READ_APR),
)

# What to know and what ought not to be

only_five_grounds = Notice(
    id="only_five_grounds_to_accelerate_for_child_alone",
    when=_alone & BEFORE_INTERVIEW,
    source=APR("42", 3) | VC_C("C4/3"),
    read=(READ_APR, READ_VC_PACT),
)
age_of_other_state = Notice(
    id="age_found_by_other_state_may_count",
    when=_doubt & UNDECIDED,
    source=APR("25", 7) | VC_C("C3/5.3"),
    read=(READ_VC_PACT,),
)
doubt_at_border = Notice(
    id="doubt_about_age_at_border",
    when=_doubt & f.applied_at_external_border & UNDECIDED,
    source=VC_A("A6/2.2"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)
heard_alone = Breach(
    id="child_alone_heard_without_representative",
    by=a.IND,
    when=_alone & pe.INTERVIEW_HELD.happened & ~representative_at_interview & p.EXAMINED_HERE,
    source=APR("23", 8) | APR("22"),
    read=(READ_APR, READ_VC_PACT),
    confidence=Confidence.MEDIUM,
    consequence=c.TELL_YOUR_LAWYER,
)
