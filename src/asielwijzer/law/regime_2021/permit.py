# SPDX-License-Identifier: EUPL-1.2
"""After the permit: a home, renewal, the permanent permit, and withdrawal.

How long the permit lasts, and from which day, stands with the decision. From 12 June 2026 permits are renewed
for three years and the permanent asylum permit cannot be asked for any more.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, DateFact
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VW_2026,
    RVA,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
    page,
)

NEW_PERMIT_RULES = date(2026, 6, 12)
COA_COMPLAINTS = page("COA complaints", "https://www.coa.nl/en/node/1248")
MUNICIPALITY_PAGE = page(
    "Gemeente Brummen",
    "https://www.brummen.nl/inwoner-en-ondernemer/vluchtelingenopvang/veelgestelde-vragen",
)
IND_PERMIT_RULES = page(
    "IND new permit rules",
    "https://ind.nl/nl/asiel-en-nareis-het-migratiepact-en-andere-ontwikkelingen/"
    "nieuwe-wetten-en-regels-asiel-en-nareis",
)
READ_IND_PERMIT_RULES = Reading(
    "ind-permit-rules-second-hand",
    "IND, new laws for asylum and nareis, as quoted by a guide that was checked on 5 October 2026",
    IND_PERMIT_RULES.number,
)

RECEPTION_ENDS_WITH_A_HOME = Consequence("reception_ends_when_home_is_refused", ("call_lawyer_today", "ask_coa"))
PERMIT_RUNS_OUT = Consequence("permit_runs_out", ("call_lawyer_today",))
RENEWAL_TOO_EARLY = Consequence("renewal_too_early", ("apply_again_within_six_months",))

# What can happen and be known

MATCHED_TO_MUNICIPALITY = Event("matched_to_municipality", a.COA)
MOVED_TO_HOME = Event("moved_to_home", a.PERMIT_HOLDER)
RENEWAL_APPLIED_FOR = Event("renewal_application_received", a.PERMIT_HOLDER)
PERMANENT_PERMIT_APPLIED_FOR = Event("permanent_permit_application_received", a.PERMIT_HOLDER)
RENEWAL_REFUSAL_INTENDED = Event("renewal_refusal_intention_made_known", a.IND)
"""The IND intends to refuse the renewal or the permanent permit."""
RENEWAL_RESPONSE_RECEIVED = Event("renewal_response_received", a.PERMIT_HOLDER)
WITHDRAWAL_INTENTION_MADE_KNOWN = Event("withdrawal_intention_made_known", a.IND)
WITHDRAWAL_RESPONSE_POSTPONED = Event("withdrawal_response_postponed", a.IND)
WITHDRAWAL_RESPONSE_RECEIVED = Event("withdrawal_response_received", a.PERMIT_HOLDER)
WITHDRAWAL_REPORT_SENT = Event("withdrawal_interview_report_sent", a.IND)
WITHDRAWAL_REACTION_SENT = Event("withdrawal_report_reaction_sent", a.PERMIT_HOLDER)
WITHDRAWAL_DECISION_MADE_KNOWN = Event("withdrawal_decision_made_known", a.IND)

permit_ends_on = DateFact("permit_ends_on")
"""The last day on the residence document."""
five_years_of_stay_on = DateFact("five_years_of_stay_on")
"""The day on which five years of lawful stay are complete."""
withdrawal_outcome = Choice("withdrawal_outcome", ("permit_kept", "permit_withdrawn"))
PERMIT_KEPT = withdrawal_outcome.option("permit_kept")
PERMIT_WITHDRAWN = withdrawal_outcome.option("permit_withdrawn")

_holder = f.GRANTED & e.DECISION_MADE_KNOWN.happened
_renews_under_old_policy = _holder & (
    permit_ends_on.before(NEW_PERMIT_RULES)
    | (RENEWAL_APPLIED_FOR.happened & RENEWAL_APPLIED_FOR.before(NEW_PERMIT_RULES))
)
_withdrawing = f.GRANTED & WITHDRAWAL_INTENTION_MADE_KNOWN.happened

# Terms

renewal_kept = Deadline(
    id="RENEW-6M",
    bound=a.PERMIT_HOLDER,
    act=(RENEWAL_APPLIED_FOR,),
    within=months(6),
    after=permit_ends_on,
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    backward=True,
    when=_renews_under_old_policy,
    standing=Standing.POLICY,
    source=VC_C("C1"),
    read=(READ_VC_2026,),
    confidence=Confidence.MEDIUM,
    if_missed=RENEWAL_TOO_EARLY,
)
"""Policy of April 2026: an earlier application is not dealt with and must be made again. That of June 2023 said three
months; when it changed was not found.
"""
renewal = Deadline(
    id="RENEW-3M",
    bound=a.IND,
    within=months(3),
    after=permit_ends_on,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    backward=True,
    when=_renews_under_old_policy,
    standing=Standing.POLICY,
    source=VC_C("C1"),
    read=(READ_VC_2026, READ_VC_2023),
)
"""The first day on which the application is examined; one that came earlier is kept until then."""
permanent_permit = Deadline(
    id="PERMIT-INDEF-4W",
    bound=a.PERMIT_HOLDER,
    act=(PERMANENT_PERMIT_APPLIED_FOR,),
    within=weeks(4),
    after=five_years_of_stay_on,
    counting=Counting.CALENDAR,
    nature=Nature.EARLIEST,
    backward=True,
    when=_holder & five_years_of_stay_on.before(NEW_PERMIT_RULES),
    source=VW("40"),
    read=(READ_VW_2026,),
)
renewal_response = Deadline(
    id="RENEW-ZW-6W",
    bound=a.PERMIT_HOLDER,
    act=(RENEWAL_RESPONSE_RECEIVED,),
    within=weeks(6),
    after=RENEWAL_REFUSAL_INTENDED,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=f.GRANTED & RENEWAL_REFUSAL_INTENDED.happened,
    source=VB("3.116", 2, "b") | VB("3.116", 1, "b") | VB("3.116", 1, "c") | VB("3.116", 4),
    read=(READ_VB_2026,),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
withdrawal_response = Deadline(
    id="WDR-ZW-6W",
    bound=a.PERMIT_HOLDER,
    act=(WITHDRAWAL_RESPONSE_RECEIVED,),
    within=weeks(6),
    after=WITHDRAWAL_INTENTION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=_withdrawing,
    source=VB("3.116", 2, "b") | VB("3.116", 4) | VW("41", 1) | VC_C("C1/3.1.2"),
    read=(READ_VB_2026, READ_VW_2026, READ_VC_2026),
    if_missed=c.DECISION_WITHOUT_RESPONSE,
)
withdrawal_response_postponed = Extension(
    id="WDR-ZW-EXT-2W",
    of=withdrawal_response,
    by=weeks(2),
    bound=a.IND,
    when=WITHDRAWAL_RESPONSE_POSTPONED.happened,
    standing=Standing.POLICY,
    source=VC_C("C1/3.1.2"),
    read=(READ_VC_2023, READ_VC_2026),
)
withdrawal_reaction = Deadline(
    id="WDR-CA-2W",
    seldom_recorded=True,
    bound=a.PERMIT_HOLDER,
    act=(WITHDRAWAL_REACTION_SENT,),
    within=weeks(2),
    after=WITHDRAWAL_REPORT_SENT,
    counting=Counting.CALENDAR,
    when=f.GRANTED & WITHDRAWAL_REPORT_SENT.happened,
    standing=Standing.POLICY,
    source=VC_C("C1/3"),
    read=(READ_VC_2023, READ_VC_2026),
    if_missed=c.REPORT_STANDS,
)

# Steps

match = Step(
    id="match_with_municipality",
    phase=phases.AFTER_PERMIT,
    by=(a.COA, a.MUNICIPALITY),
    done=(MATCHED_TO_MUNICIPALITY, MOVED_TO_HOME),
    when=f.GRANTED,
    source=COA_COMPLAINTS() | MUNICIPALITY_PAGE(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
move = Step(
    id="move_to_home",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.MUNICIPALITY),
    present=(a.VLUCHTELINGENWERK,),
    done=(MOVED_TO_HOME,),
    follows=(match,),
    when=f.GRANTED,
    source=RVA("7", 1, "a") | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
respond_to_withdrawal = Step(
    id="respond_to_withdrawal",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(WITHDRAWAL_RESPONSE_RECEIVED, WITHDRAWAL_DECISION_MADE_KNOWN),
    deadline=withdrawal_response,
    when=_withdrawing,
    source=VB("3.116", 2, "b") | VW("41", 1),
    read=(READ_VB_2026, READ_VW_2026),
)
correct_withdrawal_report = Step(
    id="correct_withdrawal_report",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(WITHDRAWAL_REACTION_SENT, WITHDRAWAL_DECISION_MADE_KNOWN),
    follows=(respond_to_withdrawal,),
    deadline=withdrawal_reaction,
    when=_withdrawing & WITHDRAWAL_REPORT_SENT.happened,
    source=VC_C("C1/3"),
    standing=Standing.POLICY,
    read=(READ_VC_2023,),
)
decide_on_withdrawal = Step(
    id="decide_on_withdrawal",
    phase=phases.AFTER_PERMIT,
    by=(a.IND,),
    done=(WITHDRAWAL_DECISION_MADE_KNOWN,),
    follows=(respond_to_withdrawal, correct_withdrawal_report),
    when=_withdrawing,
    source=VW("32") | VW("41"),
    read=(READ_VW_2026,),
    leads_to=(PERMIT_KEPT, PERMIT_WITHDRAWN),
)
renew = Step(
    id="renew_permit",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER,),
    done=(RENEWAL_APPLIED_FOR, PERMANENT_PERMIT_APPLIED_FOR),
    deadline=renewal_kept,
    when=f.GRANTED,
    source=VC_C("C1"),
    standing=Standing.POLICY,
    read=(READ_VC_2026,),
)
ask_permanent_permit = Step(
    id="ask_permanent_permit",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER,),
    done=(PERMANENT_PERMIT_APPLIED_FOR,),
    deadline=permanent_permit,
    when=f.GRANTED & five_years_of_stay_on.before(NEW_PERMIT_RULES),
    source=VW("40"),
    read=(READ_VW_2026,),
)
respond_to_refusal_of_renewal = Step(
    id="respond_to_refusal_of_renewal",
    phase=phases.AFTER_PERMIT,
    by=(a.PERMIT_HOLDER, a.LAWYER),
    present=(a.INTERPRETER,),
    done=(RENEWAL_RESPONSE_RECEIVED,),
    follows=(renew, ask_permanent_permit),
    deadline=renewal_response,
    when=f.GRANTED & RENEWAL_REFUSAL_INTENDED.happened,
    source=VB("3.116", 2, "b") | VW("39"),
    read=(READ_VB_2026, READ_VW_2026),
)
