# SPDX-License-Identifier: EUPL-1.2
"""After a refusal: the end of reception, the entry ban, illness, and help with return.

Return can be prepared at any time, during the procedure too. Whoever does not leave in time can be removed
and loses the place in reception, with exceptions for families and for children who are alone.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.disputes import GNANDI
from asielwijzer.law.regime_2021 import appeal_effect as effect
from asielwijzer.law.regime_2021 import departure as dep
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days, weeks
from asielwijzer.law.works import READ_LAWS_2015, READ_SEED, READ_VB_2026, READ_VW_2026, RVA, SEED_PAGE, VB, VW, page

NO_PERMIT_PAGE = page(
    "VluchtelingenWerk, no permit",
    "https://forrefugees.vluchtelingenwerk.nl/en/no-residence-permit-what-next",
)

RETURN_TALK_HELD = Event("return_talk_held", a.DTV)
RETURN_ASKED_AT_IOM = Event("return_asked_at_iom", a.APPLICANT)

asked_in_departure_term = YesNo("measure_asked_within_departure_term")
"""The provisional measure for the higher appeal was asked within the departure term (Rva 5(1)(b))."""
too_ill_to_travel = YesNo("too_ill_to_travel")

_refused = f.REFUSED & e.DECISION_MADE_KNOWN.happened
_must_leave = _refused & ~dep.NO_TERM & ~e.DEPARTED.happened
_held_now = effect.SUSPENDED & e.APPEAL_LODGED.happened | effect.MEASURE_IN_FORCE
_alone = f.minor & f.unaccompanied
_adult_or_family = ~_alone & ~f.family_with_minor_child
_request_pending = e.PROVISIONAL_MEASURE_REQUESTED.happened & ~e.PROVISIONAL_MEASURE_DECIDED.happened
_measure_for_higher_appeal_refused = (
    e.HIGHER_APPEAL_LODGED.happened & e.PROVISIONAL_MEASURE_DECIDED.happened & f.MEASURE_REFUSED
)

# The end of reception

with_departure_term = Deadline(
    id="REC-END-DEP",
    bound=a.COA,
    within=days(0),
    after=EndOf(dep.four_weeks),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=dep.FOUR_WEEKS
    & _adult_or_family
    & ~_held_now
    & ~_request_pending
    & ~(_measure_for_higher_appeal_refused & asked_in_departure_term),
    source=RVA("5", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
day_after_removable = Deadline(
    id="REC-END-REMOVABLE",
    bound=a.COA,
    within=days(1),
    after=ChosenBy(
        when=e.PROVISIONAL_MEASURE_DECIDED.happened & f.MEASURE_REFUSED,
        then=e.PROVISIONAL_MEASURE_DECIDED,
        otherwise=e.DECISION_MADE_KNOWN,
    ),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=(dep.AT_ONCE | dep.MEMBER_STATE) & _adult_or_family & ~_held_now & ~_request_pending,
    source=RVA("7", 1, "b"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
after_refused_measure = Deadline(
    id="REC-END-VOVO",
    bound=a.COA,
    within=weeks(4),
    after=e.PROVISIONAL_MEASURE_DECIDED,
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=_refused & _measure_for_higher_appeal_refused & asked_in_departure_term,
    source=RVA("5", 2),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
child_alone_keeps_place = Right(
    id="child_alone_keeps_reception",
    against=a.COA,
    when=_must_leave & _alone,
    source=RVA("6"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
family_keeps_place = Right(
    id="family_with_child_keeps_shelter",
    against=a.STATE,
    when=_must_leave & f.family_with_minor_child,
    source=NO_PERMIT_PAGE(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
shelter_ends = Notice(
    id="shelter_ends_after_refusal",
    when=_must_leave & _adult_or_family,
    source=SEED_PAGE() | RVA("5", 1) | RVA("7", 1, "b"),
    read=(READ_SEED, READ_LAWS_2015),
)

# Leaving

talk = Step(
    id="return_talk",
    phase=phases.DEPARTURE,
    by=(a.DTV, a.IOM, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(RETURN_TALK_HELD, RETURN_ASKED_AT_IOM),
    when=_must_leave & ~_held_now,
    source=SEED_PAGE() | VW("61", 2),
    read=(READ_SEED, READ_VW_2026),
    standing=Standing.USUAL,
)
leave = Step(
    id="leave_the_netherlands",
    phase=phases.DEPARTURE,
    by=(a.APPLICANT,),
    present=(a.IOM, a.DTV),
    done=(e.DEPARTED,),
    follows=(talk,),
    when=_must_leave & ~_held_now | e.DEPARTED.happened,
    source=VW("61", 1) | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
return_help = Right(
    id="help_with_return_at_any_time",
    when=~f.GRANTED & ~e.DEPARTED.happened & (e.ASYLUM_WISH_MADE.happened | e.APPLICATION_LODGED.happened),
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
must_leave = Duty(
    id="leave_after_refusal",
    when=_must_leave & ~effect.SUSPENDED & ~effect.MEASURE_IN_FORCE & ~_request_pending,
    source=VW("61", 1) | SEED_PAGE(),
    read=(READ_VW_2026, READ_SEED),
)
leave_unless_appeal = Notice(
    id="leave_unless_you_appeal_in_time",
    when=_must_leave & effect.SUSPENDED & ~e.APPEAL_LODGED.happened,
    source=VW("82", 4) | VW("82", 1) | VW("61", 1),
    read=(READ_VW_2026,),
    disputed=GNANDI,
)
ask_more_time = Right(
    id="ask_more_time_to_leave",
    against=a.IND,
    when=_must_leave & dep.FOUR_WEEKS & ~_held_now,
    source=VW("62", 4),
    read=(READ_VW_2026,),
)
"""The Minister may lengthen the four weeks; in which cases is a ministerial rule, which was not read."""
cooperate = Notice(
    id="preparing_departure_may_be_asked",
    when=_refused & _held_now,
    source=VW("61", 2) | VW("63", 3),
    read=(READ_VW_2026,),
)
court_says_no = Notice(
    id="if_the_court_says_no_too",
    when=_must_leave & e.APPEAL_LODGED.happened,
    source=SEED_PAGE() | VW("61", 1),
    read=(READ_SEED, READ_VW_2026),
)
what_next = Notice(
    id="no_permit_what_next",
    when=_must_leave,
    source=SEED_PAGE() | NO_PERMIT_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)

# Entry ban and illness

entry_ban = Notice(
    id="entry_ban_with_departure_at_once",
    when=_must_leave & dep.AT_ONCE & ~f.minor,
    source=VW("66a", 1, "a") | VW("45", 8) | VB("6.5a", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
entry_ban_if_late = Notice(
    id="entry_ban_if_not_left_in_time",
    when=_must_leave & dep.FOUR_WEEKS & ~f.minor,
    source=VW("66a", 1, "b") | VB("6.5a", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
no_ban_for_minors = Right(
    id="no_entry_ban_for_minors",
    against=a.IND,
    when=_must_leave & f.minor,
    source=VB("6.5", 2, "f"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
illness = Right(
    id="no_removal_while_too_ill",
    against=a.IND,
    when=_must_leave & too_ill_to_travel,
    source=VW("64") | VB("6.1e"),
    read=(READ_VW_2026, READ_VB_2026),
)
