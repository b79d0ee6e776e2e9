# SPDX-License-Identifier: EUPL-1.2
"""Appeal, the request to stay, the ruling and the higher appeal: the terms (Vw 69, 83b to 83bc).

One week: transferred to another Member State, inadmissible, manifestly unfounded or not processed. Two weeks:
unfounded, subsidiary protection where refugee status was asked, or withdrawn. The regulation left windows to the
national legislator: 5 to 10 days for the first group and for every refusal where a ground for the accelerated
procedure applied, two weeks to one month for the rest (article 67(7)), one to three weeks for transfer decisions
(Regulation 2024/1351 article 43(2)). The day in the letter comes first.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.appeal import SIMPLIFIED_RULING_SENT
from asielwijzer.law.regime_2021.court import NEW_DECISION_MADE_KNOWN
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.border import RELOCATED_HERE
from asielwijzer.law.regime_2026.grounds import ACCELERATED_GROUND, NO_AUTOMATIC_STAY
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event, Moment
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, weeks
from asielwijzer.law.works import AMMR, APR, AWB, READ_APR, READ_AWB_2026, READ_VC_PACT, READ_VW_PACT, VC_C, VW

UNFOUNDED_ON_ACCELERATED_GROUND = Dispute("unfounded_on_accelerated_ground", VW("69", 2, "b") | APR("67", 7, "a"))
"""Refused as unfounded while a ground for the accelerated procedure applied: the Act gives two weeks, the regulation
allows ten days at most.
"""
LATE_REQUEST = Consequence("transfer_goes_on", ("call_lawyer_today", "show_that_lateness_is_excusable"))

court_set_term_for_new_decision = YesNo("court_set_term_for_new_decision")
"""The court annulled the decision and set the IND a term for a new one (Awb 8:72(4)(b))."""

ONE_WEEK = f.INADMISSIBLE | f.MANIFESTLY_UNFOUNDED | f.NOT_PROCESSED
TWO_WEEKS = f.UNFOUNDED | f.SUBSIDIARY_PROTECTION


def term(
    ident: str,
    act: tuple[Event, ...],
    within: Term,
    after: Moment,
    when: Condition,
    source: Source | Sources,
    missed: Consequence,
    confidence: Confidence = Confidence.HIGH,
    *,
    by_post: bool = True,
    read: tuple[Reading, ...] = (READ_VW_PACT, READ_AWB_2026),
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.APPLICANT_AND_LAWYER,
        act=act,
        within=within,
        after=after,
        counting=Counting.ATW,
        posted_within=weeks(1) if by_post else None,
        when=when,
        source=source,
        read=read,
        confidence=confidence,
        if_missed=missed,
    )


# Appeal

ON_TIME = AWB("6:8", 1) | AWB("6:9")

one_week = term(
    "T-APP-05",
    (e.APPEAL_LODGED,),
    weeks(1),
    e.DECISION_MADE_KNOWN,
    ONE_WEEK,
    VW("69", 2, "a") | APR("67", 7, "a") | ON_TIME,
    c.APPEAL_INADMISSIBLE,
)
two_weeks = term(
    "T-APP-06",
    (e.APPEAL_LODGED,),
    weeks(2),
    e.DECISION_MADE_KNOWN,
    TWO_WEEKS,
    VW("69", 2, "b") | APR("67", 7, "b") | ON_TIME,
    c.APPEAL_INADMISSIBLE,
)
transfer_decision = term(
    "T-AMR-09",
    (e.APPEAL_LODGED,),
    weeks(1),
    e.DECISION_MADE_KNOWN,
    f.NOT_CONSIDERED,
    VW("69", 2, "a") | VW("69", 4) | AMMR("43", 2) | VC_C("C2/3.6") | ON_TIME,
    c.APPEAL_INADMISSIBLE,
    read=(READ_VW_PACT, READ_VC_PACT, READ_AWB_2026),
)
ten_days_to_be_safe = Notice(
    id="two_weeks_may_be_too_long_on_accelerated_ground",
    when=e.DECISION_MADE_KNOWN.happened & f.UNFOUNDED & ACCELERATED_GROUND & ~e.APPEAL_LODGED.happened,
    source=VW("69", 2, "b") | APR("67", 7, "a"),
    read=(READ_VW_PACT, READ_APR),
    disputed=UNFOUNDED_ON_ACCELERATED_GROUND,
)
higher_status = Right(
    id="appeal_for_refugee_status",
    when=e.DECISION_MADE_KNOWN.happened & f.SUBSIDIARY_PROTECTION & ~e.COURT_RULING_SENT.happened,
    source=VW("69", 2, "b") | APR("67", 1),
    read=(READ_VW_PACT,),
)

# The request to be allowed to stay

request_to_stay = term(
    "T-APP-07",
    (e.PROVISIONAL_MEASURE_REQUESTED,),
    weeks(1),
    e.DECISION_MADE_KNOWN,
    NO_AUTOMATIC_STAY,
    VW("69", 6) | APR("68", 4) | APR("68", 5, "a"),
    c.REMOVAL_POSSIBLE,
    by_post=False,
    read=(READ_VW_PACT, READ_APR),
)
"""The regulation asks for at least five days."""
request_with_appeal = Deadline(
    id="AMR-REQUEST-0D",
    bound=a.APPLICANT_AND_LAWYER,
    act=(e.PROVISIONAL_MEASURE_REQUESTED,),
    within=days(0),
    after=e.APPEAL_LODGED,
    counting=Counting.CALENDAR,
    when=f.NOT_CONSIDERED,
    source=VW("69", 7) | AMMR("43", 3) | VC_C("C2/3.6"),
    read=(READ_VW_PACT, READ_VC_PACT),
    if_missed=LATE_REQUEST,
)
"""Together with the appeal, not after it."""

# The ruling

_RULINGS = (e.COURT_RULING_SENT, SIMPLIFIED_RULING_SENT)
_measure_stopped_transfer = f.NOT_CONSIDERED & e.PROVISIONAL_MEASURE_DECIDED.happened & f.MEASURE_GRANTED
_decided_at_border = p.BORDER & e.DECISION_MADE_KNOWN.happened


def _court(
    ident: str,
    act: tuple[Event, ...],
    within: Term,
    after: Moment,
    when: Condition,
    source: Source | Sources,
    counting: Counting = Counting.ATW,
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.DISTRICT_COURT,
        act=act,
        within=within,
        after=after,
        counting=counting,
        when=when,
        source=source,
        read=(READ_VW_PACT,),
        if_missed=c.NONE,
    )


ruling_four_weeks = _court(
    "T-APP-08",
    _RULINGS,
    weeks(4),
    e.APPEAL_LODGED,
    ((ONE_WEEK & ~_decided_at_border) | f.NOT_CONSIDERED) & ~_measure_stopped_transfer,
    VW("83b", 1) | VW("83b", 4) | APR("69"),
)
ruling_twenty_three_weeks = _court(
    "PACT-COURT-23W", _RULINGS, weeks(23), e.APPEAL_LODGED, TWO_WEEKS & ~_decided_at_border, VW("83b", 3) | APR("69")
)
ruling_at_border = _court(
    "PACT-COURT-12W",
    _RULINGS,
    weeks(12),
    e.APPLICATION_REGISTERED,
    _decided_at_border & f.REFUSED & ~f.NOT_CONSIDERED & ~RELOCATED_HERE.happened,
    VW("83b", 2) | APR("51", 2),
    Counting.EU_APR_73,
)
"""Counted from the registration of the application; it cannot be lengthened."""
ruling_at_border_after_relocation = _court(
    "PACT-COURT-16W",
    _RULINGS,
    weeks(16),
    e.APPLICATION_REGISTERED,
    _decided_at_border & f.REFUSED & ~f.NOT_CONSIDERED & RELOCATED_HERE.happened,
    VW("83b", 2) | APR("51", 2) | AMMR("67", 11),
    Counting.EU_APR_73,
)
measure_on_transfer = _court(
    "T-AMR-11",
    (e.PROVISIONAL_MEASURE_DECIDED,),
    months(1),
    e.PROVISIONAL_MEASURE_REQUESTED,
    f.NOT_CONSIDERED,
    VW("83ba", 1) | AMMR("43", 3),
)
ruling_after_measure = _court(
    "T-AMR-12",
    _RULINGS,
    months(1),
    e.PROVISIONAL_MEASURE_DECIDED,
    _measure_stopped_transfer,
    VW("83ba", 2) | AMMR("43", 3),
)
"""The court tries to rule within it."""

# A new decision after the ruling


def _new_decision(ident: str, within: Term, when: Condition, point: str) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.IND,
        act=(NEW_DECISION_MADE_KNOWN,),
        within=within,
        after=e.COURT_RULING_SENT,
        counting=Counting.ATW,
        when=f.WELL_FOUNDED & court_set_term_for_new_decision & when,
        source=VW("83bc", "", point) | AWB("8:72", 4),
        read=(READ_VW_PACT,),
        if_missed=c.DECISION_IS_LATE,
    )


new_decision_on_admissibility = _new_decision("PACT-NEW-DEC-6W", weeks(6), p.ADMISSIBILITY, "a")
new_decision_accelerated = _new_decision("PACT-NEW-DEC-10W", weeks(10), p.ACCELERATED, "b")
new_decision_regular = _new_decision("PACT-NEW-DEC-5M", months(5), p.REGULAR, "c")
"""The most that the court may set; the ruling names the term itself."""
