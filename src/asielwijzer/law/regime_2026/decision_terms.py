# SPDX-License-Identifier: EUPL-1.2
"""How long the IND may take: two, three or six months from lodging (Regulation 2024/1348 art. 35).

The old term of Vw 42 is gone. The months run from lodging, not from the day on which protection was asked for; where
another State may be responsible they run from the day on which responsibility is fixed (art. 35(6)). A late decision
grants nothing by itself.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.moratoria import COUNTRY_SITUATION_REVIEWED
from asielwijzer.law.regime_2021.ukraine import TEMPORARY_PROTECTION_ENDED
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import BEFORE_INTERVIEW, UNDECIDED, WAITING_FOR_DECISION
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.facts import Choice, Implies
from asielwijzer.law.vocabulary.happenings import Event, first_known, later_of
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, months, working_days
from asielwijzer.law.works import APR, READ_APR, READ_VC_PACT, READ_VW_PACT, VC_C, VW

# What can happen and be known

TERM_EXTENDED = Event("pact_decision_term_extended", a.IND)
"""The IND tells the person that the term is longer, and why (art. 35(5))."""
DECISION_POSTPONED = Event("decision_postponed", a.IND)
"""The IND tells the person that the decision waits, because the country is uncertain for a time (art. 35(7))."""
RETURN_DECISION_RECEIVED = Event("return_decision_received", a.APPLICANT)
"""A return decision, with the warning that a later application may be refused as late (art. 38(1)(e))."""

extension_ground = Choice("extension_ground", ("many_applications", "complex", "own_delay", "none_that_holds"))
"""Which reason for the longer term holds in this case, in the view of the lawyer or the court."""
NO_GROUND = extension_ground.option("none_that_holds")

postponed_as_uncertain = Implies(
    DECISION_POSTPONED.happened, pf.situation_uncertain, "a_decision_is_postponed_for_uncertainty"
)

START = first_known(later_of(e.NETHERLANDS_RESPONSIBLE, e.APPLICATION_LODGED), e.APPLICATION_LODGED)
"""Art. 35(6): when responsibility is fixed and the application is lodged."""
WAS_PROTECTED = f.temporary_protection | TEMPORARY_PROTECTION_ENDED.happened

_postponed = DECISION_POSTPONED.happened
_extended = TERM_EXTENDED.happened & ~NO_GROUND
_decided = (e.DECISION_MADE_KNOWN, e.APPLICATION_WITHDRAWN)

# Terms


def _decision(
    ident: str,
    when: Condition,
    within: Term,
    source: Source | Sources,
    counting: Counting = Counting.EU_APR_73,
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.IND,
        act=_decided,
        within=within,
        after=START,
        counting=counting,
        when=when & ~WAS_PROTECTED,
        source=source | VC_C("C1/6.3"),
        read=(READ_APR, READ_VC_PACT),
        if_missed=c.DECISION_IS_LATE,
    )


_late_after_return = pf.applied_late_after_return_decision

admissibility_two_months = _decision(
    "T-DEC-01", p.ADMISSIBILITY & ~_late_after_return, months(2), APR("35", 1) | VC_C("C1/3.2.3")
)
admissibility_extended = Extension(
    id="T-DEC-02",
    of=admissibility_two_months,
    by=months(2),
    bound=a.IND,
    when=p.ADMISSIBILITY & ~_late_after_return & ~WAS_PROTECTED & _extended,
    source=APR("35", 5) | VC_C("C1/3.2.3"),
    read=(READ_APR, READ_VC_PACT),
)
ten_working_days = _decision(
    "T-DEC-03",
    p.ADMISSIBILITY & _late_after_return,
    working_days(10),
    APR("35", 2) | APR("38", 1, "e"),
    Counting.WORKING_DAYS,
)
in_time_after_return_decision = Deadline(
    id="T-DEC-04",
    bound=a.APPLICANT,
    act=(e.ASYLUM_WISH_MADE,),
    within=working_days(7),
    after=RETURN_DECISION_RECEIVED,
    counting=Counting.WORKING_DAYS,
    when=RETURN_DECISION_RECEIVED.happened,
    source=APR("38", 1, "e"),
    read=(READ_APR,),
    if_missed=c.TELL_YOUR_LAWYER,
)
accelerated_three_months = _decision("T-DEC-05", p.ACCELERATED, months(3), APR("35", 3) | APR("42"))
regular_six_months = _decision("T-DEC-06", p.REGULAR & ~_postponed, months(6), APR("35", 4) | APR("42", 2))
regular_extended = Extension(
    id="T-DEC-07",
    of=regular_six_months,
    by=months(6),
    bound=a.IND,
    when=p.REGULAR & ~_postponed & ~WAS_PROTECTED & _extended,
    source=APR("35", 5) | VC_C("C1/6.3"),
    read=(READ_APR, READ_VC_PACT),
)
twenty_one_months = _decision("T-DEC-08", p.REGULAR & _postponed, months(21), APR("35", 7) | VW("43"))
review_of_country = Deadline(
    id="T-DEC-09",
    bound=a.IND,
    act=(COUNTRY_SITUATION_REVIEWED, *_decided),
    within=months(4),
    after=DECISION_POSTPONED,
    counting=Counting.EU_APR_73,
    when=p.REGULAR & _postponed,
    source=APR("35", 7, "a"),
    read=(READ_APR,),
    if_missed=c.NONE,
    seldom_recorded=True,
)
after_protection = Deadline(
    id="PACT-DEC-TP",
    bound=a.IND,
    act=_decided,
    within=months(6),
    after=later_of(TEMPORARY_PROTECTION_ENDED, e.APPLICATION_LODGED),
    counting=Counting.EU_APR_73,
    when=WAS_PROTECTED,
    source=VW("43a") | APR("35", 4),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
    if_missed=c.DECISION_IS_LATE,
)
"""Vw 43a lengthens the six months by the time of protection: here counted as if it lasted from lodging on."""

# Waiting while protected

waits_for_end_of_protection = Step(
    id="pact_waits_while_temporarily_protected",
    phase=older.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    deadline=after_protection,
    leads_to=(f.REFUGEE_STATUS, f.SUBSIDIARY_PROTECTION, f.UNFOUNDED, f.MANIFESTLY_UNFOUNDED, f.INADMISSIBLE),
    when=p.TEMPORARY_PROTECTION,
    source=VW("43a"),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
)

# What to know

after_responsibility = Notice(
    id="T-DEC-10",
    when=UNDECIDED & (p.RESPONSIBILITY | p.DUBLIN | e.NETHERLANDS_RESPONSIBLE.happened),
    source=APR("35", 6),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)
rarely_recognised = Notice(
    id="T-DEC-11",
    when=UNDECIDED & pf.nationality_rarely_recognised,
    source=APR("42", 1, "j") | APR("42", 3, "e") | VC_C("C4/3.10"),
    read=(READ_APR, READ_VC_PACT),
)
from_lodging = Notice(
    id="decision_term_runs_from_lodging",
    when=WAITING_FOR_DECISION & p.EXAMINED_HERE,
    source=APR("35", 4),
    read=(READ_APR,),
)
still_regular_from_lodging = Notice(
    id="six_months_still_run_from_lodging",
    when=UNDECIDED & pe.MOVED_TO_REGULAR.happened,
    source=APR("42", 2) | APR("35", 4),
    read=(READ_APR,),
    confidence=Confidence.MEDIUM,
)
may_become_accelerated = Notice(
    id="case_may_still_be_accelerated_later",
    when=BEFORE_INTERVIEW & p.REGULAR,
    source=VC_C("C1/3.2.4"),
    read=(READ_VC_PACT,),
)
late_is_not_granted = Notice(
    id="late_decision_makes_nothing_admissible",
    when=UNDECIDED & p.ADMISSIBILITY,
    source=APR("35"),
    read=(READ_APR,),
)
told_of_postponement = Right(
    id="told_that_and_why_decision_is_postponed",
    against=a.IND,
    when=UNDECIDED & pf.situation_uncertain,
    source=APR("35", 7) | VW("43"),
    read=(READ_APR, READ_VW_PACT),
)
told_of_extension = Right(
    id="told_why_decision_takes_longer",
    against=a.IND,
    when=UNDECIDED & TERM_EXTENDED.happened,
    source=APR("35", 5) | VC_C("C1/6.3"),
    read=(READ_APR, READ_VC_PACT),
)
