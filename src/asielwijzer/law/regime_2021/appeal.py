# SPDX-License-Identifier: EUPL-1.2
"""Appeal to the district court: one week or four, by kind of decision and procedure (Vw 69).

One week: refused within the days of the general procedure, not considered (Dublin), inadmissible,
manifestly unfounded, or not processed. Four weeks: every other refusal. The term starts on the day after
the decision is made known; the day in the letter comes first.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Window
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading, Source, Sources
from asielwijzer.law.vocabulary.terms import Counting, Term, days, weeks, working_days
from asielwijzer.law.works import AWB, READ_AWB_2026, READ_VW_2026, VW, page, ruling

DTV_APPEAL = page(
    "DT&V appeal",
    "https://www.dienstterugkeerenvertrek.nl/over-dtv/leidraad-terugkeer-en-vertrek/de-asielprocedure/"
    "beroep-tegen-het-asielbesluit",
)
READ_DTV_APPEAL = Reading("dtv-appeal", "DT&V, Appeal against the asylum decision", DTV_APPEAL.number)
READ_GROUNDS_RULING = Reading(
    "rbdha-2019-1816",
    "Ruling on rechtspraak.nl (opening)",
    "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBDHA:2019:1816",
)

APPEAL_TERM_OUTSIDE_TRACK_4 = Dispute("appeal_term_outside_track_4", VW("69", 1) | VW("69", 2, "a"))
"""Which days count as the "number of days" of Vw 69(2)(a) outside the general procedure was not found."""

ELEVENTH_DAY = ruling("ECLI:NL:RVS:2006:AX4384")
READ_ELEVENTH_DAY = Reading(
    "rvs-2006-ax4384",
    "Summary of rulings on Awb 8:58",
    "https://rechtspraakbestuursrecht.nl/artikel-858-awb-nadere-stukken-beroep/",
)

DOCUMENTS_TOO_LATE = Consequence("documents_may_be_left_out", ("send_them_at_once_and_explain",))
GROUNDS_TOO_LATE = Consequence("grounds_of_appeal_too_late", ("show_that_lateness_is_excusable", "call_lawyer_today"))

# What can happen

NOTICE_TO_CURE_SENT = Event("notice_to_cure_sent", a.DISTRICT_COURT)
"""The court asks to mend what is missing, mostly the grounds of appeal (herstelverzuim)."""
GROUNDS_FILED = Event("grounds_of_appeal_filed", a.LAWYER)
HEARING_INVITATION_SENT = Event("court_hearing_invitation_sent", a.DISTRICT_COURT)
DOCUMENTS_SENT_TO_COURT = Event("documents_sent_to_court", a.APPLICANT_AND_LAWYER)
"""More documents (nadere stukken), after the grounds of appeal."""
COURT_HEARING_HELD = Event("court_hearing_held", a.DISTRICT_COURT)
SIMPLIFIED_RULING_SENT = Event("simplified_ruling_sent", a.DISTRICT_COURT)
"""The court ruled without a hearing (Awb 8:54): against it stands objection (verzet), not higher appeal."""

hearing_day = DateFact("court_hearing_day")
"""The day of the hearing in the court's invitation."""

# Which term

IN_GENERAL_DAYS = p.GENERAL | p.GENERAL_NINE_DAYS | p.BORDER
"""Refused within the days of the general procedure, the border procedure included."""
_accelerated = e.MOVES.latest_is(e.ACCELERATED_PROCEDURE_STARTED)

UNFOUNDED_IN_DAYS = f.UNFOUNDED & IN_GENERAL_DAYS
UNFOUNDED_EXTENDED = f.UNFOUNDED & p.EXTENDED
UNFOUNDED_ELSEWHERE = f.UNFOUNDED & ~IN_GENERAL_DAYS & ~p.EXTENDED
"""Unfounded in another procedure, such as a repeat application or in detention."""
ONE_WEEK_BY_KIND = f.NOT_CONSIDERED | f.INADMISSIBLE | f.MANIFESTLY_UNFOUNDED | f.NOT_PROCESSED


def _appeal(ident: str, when: Condition, source: Source | Sources, within: Term) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=(e.APPEAL_LODGED,),
        within=within,
        after=e.DECISION_MADE_KNOWN,
        counting=Counting.ATW,
        posted_within=weeks(1),
        when=when,
        source=source | AWB("6:8", 1) | AWB("6:9"),
        read=(READ_VW_2026, READ_AWB_2026, READ_DTV_APPEAL),
        if_missed=c.APPEAL_INADMISSIBLE,
    )


four_weeks = _appeal("APP-4W", UNFOUNDED_EXTENDED, VW("69", 1), weeks(4))
in_general_days = _appeal("APP-1W-AA", UNFOUNDED_IN_DAYS, VW("69", 2, "a"), weeks(1))
dublin = _appeal("DUB-APP-1W", f.NOT_CONSIDERED, VW("69", 2, "b") | VW("69", 4), weeks(1))
inadmissible = _appeal("APP-1W-INADM", f.INADMISSIBLE & ~_accelerated, VW("69", 2, "c"), weeks(1))
manifestly_unfounded = _appeal("APP-1W-MU", f.MANIFESTLY_UNFOUNDED & ~_accelerated, VW("69", 2, "d"), weeks(1))
not_processed = _appeal("APP-1W-DISC", f.NOT_PROCESSED, VW("69", 2, "e"), weeks(1))
accelerated = _appeal(
    "T2-APP-1W",
    (f.INADMISSIBLE | f.MANIFESTLY_UNFOUNDED) & _accelerated,
    VW("69", 2, "c") | VW("69", 2, "d"),
    weeks(1),
)
unfounded_elsewhere = Deadline(
    id="APP-1W-4W",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.APPEAL_LODGED,),
    within=Window(weeks(1), weeks(4)),
    after=e.DECISION_MADE_KNOWN,
    counting=Counting.ATW,
    posted_within=weeks(1),
    when=UNFOUNDED_ELSEWHERE,
    source=VW("69", 1) | VW("69", 2, "a"),
    read=(READ_VW_2026,),
    confidence=Confidence.LOW,
    disputed=APPEAL_TERM_OUTSIDE_TRACK_4,
    if_missed=c.APPEAL_INADMISSIBLE,
)

# Grounds of appeal

mend_the_appeal = Deadline(
    id="GROUNDS-5WD",
    bound=a.LAWYER,
    act=(GROUNDS_FILED,),
    within=working_days(5),
    after=NOTICE_TO_CURE_SENT,
    counting=Counting.WORKING_DAYS,
    source=AWB("6:6") | ruling("ECLI:NL:RBDHA:2019:1816")(),
    read=(READ_AWB_2026, READ_GROUNDS_RULING),
    standing=Standing.CASE_LAW,
    if_missed=GROUNDS_TOO_LATE,
)
"""The court sets the term; five working days after sending is usual. Sent 18 December 2018: 27 December
2018.
"""

# The hearing

invited_in_time = Deadline(
    id="HEARING-INVITE-3W",
    bound=a.DISTRICT_COURT,
    act=(HEARING_INVITATION_SENT,),
    seldom_recorded=True,
    within=weeks(3),
    after=hearing_day,
    backward=True,
    counting=Counting.ATW,
    when=UNFOUNDED_EXTENDED & e.APPEAL_LODGED.happened,
    source=AWB("8:56") | VW("83b", 4),
    read=(READ_AWB_2026, READ_VW_2026),
    if_missed=c.NONE,
)
"""Not in cases in which the court rules within four weeks: there Awb 8:56 does not apply (Awb 8:52(3))."""
last_documents = Deadline(
    id="HEARING-DOCS-10D",
    bound=a.APPLICANT_AND_LAWYER,
    act=(DOCUMENTS_SENT_TO_COURT,),
    seldom_recorded=True,
    within=days(11),
    after=hearing_day,
    backward=True,
    counting=Counting.ATW,
    when=f.REFUSED & e.APPEAL_LODGED.happened,
    source=AWB("8:58", 1) | ELEVENTH_DAY() | VW("83b", 4),
    read=(READ_AWB_2026, READ_VW_2026, READ_ELEVENTH_DAY),
    if_missed=DOCUMENTS_TOO_LATE,
)
"""Until ten days before the hearing: the eleventh day before it is the last one, and it does not move.

In cases in which the court rules within four weeks it may set another, later day (Awb 8:52(2)(f)).
"""

# The ruling

_RULINGS = (e.COURT_RULING_SENT, SIMPLIFIED_RULING_SENT)

ruling_four_weeks = Deadline(
    id="COURT-4W",
    bound=a.DISTRICT_COURT,
    act=_RULINGS,
    within=weeks(4),
    after=e.APPEAL_LODGED,
    counting=Counting.ATW,
    when=ONE_WEEK_BY_KIND | UNFOUNDED_IN_DAYS,
    source=VW("83b", 1) | VW("83b", 3),
    read=(READ_VW_2026,),
    if_missed=c.NONE,
)
ruling_twenty_three_weeks = Deadline(
    id="COURT-23W",
    bound=a.DISTRICT_COURT,
    act=_RULINGS,
    within=weeks(23),
    after=e.APPEAL_LODGED,
    counting=Counting.ATW,
    when=UNFOUNDED_EXTENDED,
    source=VW("83b", 2),
    read=(READ_VW_2026,),
    if_missed=c.NONE,
)
ruling_elsewhere = Deadline(
    id="COURT-4W-23W",
    bound=a.DISTRICT_COURT,
    act=_RULINGS,
    within=Window(weeks(4), weeks(23)),
    after=e.APPEAL_LODGED,
    counting=Counting.ATW,
    when=UNFOUNDED_ELSEWHERE,
    source=VW("83b", 1) | VW("83b", 2),
    read=(READ_VW_2026,),
    confidence=Confidence.LOW,
    disputed=APPEAL_TERM_OUTSIDE_TRACK_4,
    if_missed=c.NONE,
)
