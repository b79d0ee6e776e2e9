# SPDX-License-Identifier: EUPL-1.2
"""Complaints about conduct, and the National Ombudsman (Awb title 9.1).

About an authority: the IND, COA, the police, DT&V. About the lawyer: the complaints committee for legal aid.
A complaint is not an appeal: it changes no decision and it does not stop the duty to leave.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.reception_rights import COA_COMPLAINTS
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.law.vocabulary.terms import Counting, weeks, years
from asielwijzer.law.works import AWB, READ_LAWS_2015, VW, page

KRAV_RULES = page("Stcrt. 2017, 66937", "https://zoek.officielebekendmakingen.nl/stcrt-2017-66937.html")
READ_COA_COMPLAINTS = Reading("coa-complaints", "COA, Complaints", COA_COMPLAINTS.number)
READ_KRAV_RULES = Reading("krav-rules", "Staatscourant 2017, 66937", KRAV_RULES.number)

COMPLAINT_MAY_BE_REFUSED = Consequence("complaint_may_be_refused", ("ask_authority_to_deal_with_it_still",))
OMBUDSMAN_MAY_REFUSE = Consequence("ombudsman_may_refuse")

COMPLAINTS = Phase("complaints", aside=True)

# What can happen and be known

CONDUCT = Event("conduct_complained_about", a.AUTHORITY_COMPLAINED_ABOUT)
COMPLAINT_RECEIVED = Event("complaint_received", a.COMPLAINANT)
COMPLAINT_POSTPONED = Event("complaint_answer_postponed", a.AUTHORITY_COMPLAINED_ABOUT)
COMPLAINT_ANSWERED = Event("complaint_answered", a.AUTHORITY_COMPLAINED_ABOUT)
OMBUDSMAN_ASKED = Event("ombudsman_asked", a.COMPLAINANT)
OMBUDSMAN_ANSWERED = Event("ombudsman_answered", a.OMBUDSMAN)

complaint_about = Choice("complaint_about", ("ind", "coa", "police_or_kmar", "dtv", "other_authority", "lawyer"))
ABOUT_COA = complaint_about.option("coa")
ABOUT_LAWYER = complaint_about.option("lawyer")
complaints_committee_advises = YesNo("complaints_committee_advises")

has_complaint = CONDUCT.happened | COMPLAINT_RECEIVED.happened
about_authority = has_complaint & ~ABOUT_LAWYER

# Terms

answer = Deadline(
    id="COMPL-6W",
    bound=a.AUTHORITY_COMPLAINED_ABOUT,
    act=(COMPLAINT_ANSWERED,),
    within=weeks(6),
    after=COMPLAINT_RECEIVED,
    counting=Counting.ATW,
    when=about_authority & ~complaints_committee_advises,
    source=AWB("9:11", 1) | COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS, READ_LAWS_2015),
    if_missed=c.COMPLAINT_TO_OMBUDSMAN,
)
answer_with_committee = Deadline(
    id="COMPL-10W",
    bound=a.AUTHORITY_COMPLAINED_ABOUT,
    act=(COMPLAINT_ANSWERED,),
    within=weeks(10),
    after=COMPLAINT_RECEIVED,
    counting=Counting.ATW,
    when=about_authority & complaints_committee_advises,
    source=AWB("9:11", 1),
    read=(READ_LAWS_2015,),
    if_missed=c.COMPLAINT_TO_OMBUDSMAN,
)
answer_postponed = Extension(
    id="COMPL-EXT-4W",
    of=answer,
    by=weeks(4),
    bound=a.AUTHORITY_COMPLAINED_ABOUT,
    when=COMPLAINT_POSTPONED.happened,
    source=AWB("9:11", 2) | COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS, READ_LAWS_2015),
)
answer_with_committee_postponed = Extension(
    id="COMPL-EXT-4W-COMMITTEE",
    of=answer_with_committee,
    by=weeks(4),
    bound=a.AUTHORITY_COMPLAINED_ABOUT,
    when=COMPLAINT_POSTPONED.happened,
    source=AWB("9:11", 2),
    read=(READ_LAWS_2015,),
)
not_older_than_a_year = Deadline(
    id="COMPL-OLD-1Y",
    bound=a.COMPLAINANT,
    act=(COMPLAINT_RECEIVED,),
    within=years(1),
    after=CONDUCT,
    counting=Counting.ATW,
    when=about_authority,
    source=AWB("9:8", 1, "b"),
    read=(READ_LAWS_2015,),
    if_missed=COMPLAINT_MAY_BE_REFUSED,
)
to_ombudsman = Deadline(
    id="COMPL-OMB-1Y",
    bound=a.COMPLAINANT,
    act=(OMBUDSMAN_ASKED,),
    within=years(1),
    after=COMPLAINT_ANSWERED,
    counting=Counting.ATW,
    when=about_authority & COMPLAINT_ANSWERED.happened,
    source=COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS,),
    confidence=Confidence.MEDIUM,
    if_missed=OMBUDSMAN_MAY_REFUSE,
)

# Steps

complain = Step(
    id="complaint",
    phase=COMPLAINTS,
    by=(a.COMPLAINANT,),
    present=(a.LAWYER, a.VLUCHTELINGENWERK),
    done=(COMPLAINT_RECEIVED,),
    deadline=not_older_than_a_year,
    when=about_authority,
    source=AWB("9:1") | AWB("9:8", 1, "b"),
    read=(READ_LAWS_2015,),
)
get_answer = Step(
    id="complaint_answer",
    phase=COMPLAINTS,
    by=(a.AUTHORITY_COMPLAINED_ABOUT,),
    done=(COMPLAINT_ANSWERED,),
    follows=(complain,),
    deadline=answer,
    when=about_authority & ~complaints_committee_advises,
    source=AWB("9:11", 1),
    read=(READ_LAWS_2015,),
)
get_answer_with_committee = Step(
    id="complaint_answer_with_committee",
    phase=COMPLAINTS,
    by=(a.AUTHORITY_COMPLAINED_ABOUT,),
    done=(COMPLAINT_ANSWERED,),
    follows=(complain,),
    deadline=answer_with_committee,
    when=about_authority & complaints_committee_advises,
    source=AWB("9:11", 1),
    read=(READ_LAWS_2015,),
)
ask_ombudsman = Step(
    id="ombudsman",
    phase=COMPLAINTS,
    by=(a.COMPLAINANT, a.OMBUDSMAN),
    done=(OMBUDSMAN_ANSWERED,),
    follows=(get_answer, get_answer_with_committee),
    deadline=to_ombudsman,
    when=about_authority,
    source=COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS,),
    confidence=Confidence.MEDIUM,
)
complain_about_lawyer = Step(
    id="complaint_about_lawyer",
    phase=COMPLAINTS,
    by=(a.COMPLAINANT, a.LEGAL_AID_BOARD),
    done=(COMPLAINT_ANSWERED,),
    when=has_complaint & ABOUT_LAWYER,
    source=KRAV_RULES(),
    read=(READ_KRAV_RULES,),
    confidence=Confidence.MEDIUM,
)

# Rights and notices

right_to_complain = Right(
    id="complain_about_authority",
    against=a.AUTHORITY_COMPLAINED_ABOUT,
    when=about_authority & ~COMPLAINT_RECEIVED.happened,
    source=AWB("9:1"),
    read=(READ_LAWS_2015,),
)
right_to_ombudsman = Right(
    id="go_to_the_ombudsman",
    against=a.AUTHORITY_COMPLAINED_ABOUT,
    when=about_authority & COMPLAINT_RECEIVED.happened,
    source=COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS,),
    confidence=Confidence.MEDIUM,
)
lawyer_committee = Right(
    id="complain_about_lawyer",
    against=a.LEGAL_AID_BOARD,
    when=has_complaint & ABOUT_LAWYER,
    source=KRAV_RULES(),
    read=(READ_KRAV_RULES,),
    confidence=Confidence.MEDIUM,
)
no_appeal = Notice(
    id="complaint_is_not_an_appeal",
    when=has_complaint & f.decision_kind.known,
    source=COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS,),
    confidence=Confidence.MEDIUM,
)
does_not_suspend = Notice(
    id="complaint_does_not_stop_departure",
    when=has_complaint & f.REFUSED,
    source=VW("61", 3),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
formal_step = Notice(
    id="ask_for_the_formal_complaint",
    when=about_authority & ABOUT_COA & ~COMPLAINT_RECEIVED.happened,
    source=COA_COMPLAINTS(),
    read=(READ_COA_COMPLAINTS,),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
