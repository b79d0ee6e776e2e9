# SPDX-License-Identifier: EUPL-1.2
"""The transfer to the responsible Member State, and its term.

Regulation (EU) 2024/1351 articles 44 to 46 and Vc C2/3.7. Six months from the acceptance, or from the final ruling on
an appeal that suspended the transfer. Longer only in prison (a year) and for somebody who absconded, resisted, made
himself unfit or did not meet the medical conditions (three years), who had been told of the duties; the IND then
always takes the longest term, and tells the other State. After the term the Netherlands is responsible.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.detention import DETENTION_ENDED
from asielwijzer.law.regime_2021.dublin_transfer import (
    SUSPENDED_APPEAL_DECIDED,
    TERM_STAYS_SIX_MONTHS,
    TRANSFER_TERM_EXTENDED,
    TRANSFERRED,
    appeal_suspended_transfer,
    excusable_reason_for_absence,
    in_prison,
    ruling_on_a_suspended_appeal,
    told_of_transfer_duties,
)
from asielwijzer.law.regime_2026 import responsibility as r
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, Implies
from asielwijzer.law.vocabulary.happenings import ChosenBy, Event, Moment
from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, Term, months, weeks, years
from asielwijzer.law.works import AMMR, READ_AMMR, READ_VC_PACT, READ_VW_PACT, VC_C, VW

# Facts and events

transfer_hindered_by = Choice(
    "transfer_hindered_by",
    ("nothing", "absconding", "physical_resistance", "making_oneself_unfit", "medical_conditions_refused"),
)
"""What the person, or a relative who travels along, did that kept the transfer from happening."""
NOT_HINDERED = transfer_hindered_by.option("nothing")

AVAILABLE_AGAIN = Event("available_again_for_transfer", a.APPLICANT)
"""After absconding: the authorities know again where the person is."""

only_who_hid_reappears = Implies(
    AVAILABLE_AGAIN.happened, transfer_hindered_by.option("absconding"), "only_who_absconded_reappears"
)

_extended = TRANSFER_TERM_EXTENDED.happened
HINDERED = ~NOT_HINDERED & told_of_transfer_duties & ~excusable_reason_for_absence

# Which term

THREE_YEARS = Outcome("transfer_term", "three_years")
ONE_YEAR = Outcome("transfer_term", "one_year")
SIX_MONTHS = Outcome("transfer_term", "six_months")

transfer_term = Decision(
    "transfer_term",
    (
        Rule(
            id="transfer_term.hindered",
            when=_extended & HINDERED,
            then=THREE_YEARS,
            source=AMMR("46", 2) | AMMR("2", 17) | VC_C("C2/3.7"),
            read=(READ_VC_PACT, READ_AMMR),
        ),
        Rule(
            id="transfer_term.in_prison",
            when=_extended & in_prison,
            then=ONE_YEAR,
            source=AMMR("46", 2) | VC_C("C2/3.7"),
            read=(READ_VC_PACT, READ_AMMR),
        ),
        Rule(
            id="transfer_term.ordinary",
            then=SIX_MONTHS,
            source=AMMR("46", 1),
            read=(READ_AMMR,),
        ),
    ),
    arises=r.IN_PLAY,
)

# The terms

START = ChosenBy(appeal_suspended_transfer, then=SUSPENDED_APPEAL_DECIDED, otherwise=r.FOUND)
"""The acceptance or confirmation; where the appeal suspended the transfer, the final ruling on it."""
_ACTS = (TRANSFERRED, e.DEPARTED, e.NETHERLANDS_RESPONSIBLE)


def _transfer(
    ident: str,
    within: Term,
    when: Condition,
    source: Source | Sources,
    *,
    after: Moment | None = None,
    policy_read: bool = False,
    confidence: Confidence = Confidence.HIGH,
) -> Deadline:
    return Deadline(
        id=ident,
        bound=a.IND,
        act=_ACTS,
        within=within,
        after=after or START,
        counting=Counting.EU_APR_73,
        when=r.IN_PLAY & when,
        source=source,
        read=(READ_VC_PACT, READ_AMMR) if policy_read else (READ_AMMR,),
        confidence=confidence,
        if_missed=c.NETHERLANDS_RESPONSIBLE,
    )


transfer = _transfer("T-AMR-13", months(6), SIX_MONTHS, AMMR("46", 1) | AMMR("46", 2) | VW("63a"))
transfer_of_prisoner = _transfer(
    "T-AMR-14",
    years(1),
    ONE_YEAR,
    AMMR("46", 2) | VC_C("C2/3.7"),
    policy_read=True,
)
transfer_when_hindered = _transfer(
    "T-AMR-15",
    years(3),
    THREE_YEARS,
    AMMR("46", 2) | VC_C("C2/3.7"),
    after=TRANSFER_TERM_EXTENDED,
    policy_read=True,
    confidence=Confidence.MEDIUM,
)
"""Counted from the day on which the other State is told."""
time_left_after_reappearing = Deadline(
    id="T-AMR-16",
    bound=a.IND,
    act=(TRANSFERRED, e.DEPARTED),
    within=months(3),
    after=AVAILABLE_AGAIN,
    counting=Counting.EU_APR_73,
    when=r.IN_PLAY & THREE_YEARS & AVAILABLE_AGAIN.happened,
    source=AMMR("46", 2),
    read=(READ_AMMR,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
"""Only where less than three months of the term were left when the person reappeared."""
transfer_from_detention = Deadline(
    id="T-AMR-20",
    bound=a.IND,
    act=(*_ACTS, DETENTION_ENDED),
    within=weeks(5),
    after=START,
    counting=Counting.EU_APR_73,
    when=r.IN_PLAY & f.detained_for_dublin_transfer,
    source=AMMR("45", 3) | VW("59a", 1),
    read=(READ_AMMR, READ_VW_PACT),
    if_missed=c.RELEASE,
)

# What to know, and what ought not to be

extended_without_ground = Breach(
    id="transfer_term_lengthened_without_ground",
    by=a.IND,
    when=_extended & ~HINDERED & ~in_prison,
    source=AMMR("46", 2) | VC_C("C2/3.7"),
    read=(READ_VC_PACT, READ_AMMR),
    consequence=TERM_STAYS_SIX_MONTHS,
)
other_state_is_told = Notice(
    id="other_state_is_told_of_longer_transfer_term",
    when=_extended & (HINDERED | in_prison),
    source=VC_C("C2/3.7") | AMMR("46", 2),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
does_not_run_yet = Notice(
    id="transfer_term_waits_for_ruling",
    when=r.ACCEPTED & appeal_suspended_transfer & ~SUSPENDED_APPEAL_DECIDED.happened,
    source=AMMR("46", 1) | AMMR("43", 3),
    read=(READ_AMMR,),
)
netherlands_after_term = Right(
    id="netherlands_examines_after_transfer_term",
    against=a.IND,
    when=r.IN_PLAY & e.NETHERLANDS_RESPONSIBLE.happened,
    source=AMMR("46", 2) | VC_C("C2/3.4.1"),
    read=(READ_AMMR, READ_VC_PACT),
    confidence=Confidence.MEDIUM,
)

__all__ = ["TRANSFERRED", "ruling_on_a_suspended_appeal", "transfer", "transfer_term"]
