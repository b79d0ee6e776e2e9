# SPDX-License-Identifier: EUPL-1.2
"""Dublin: the transfer and its term.

Regulation (EU) 604/2013 articles 28 and 29. The term starts with the acceptance, or with the final ruling
on an appeal that suspended the transfer. It is longer only for somebody who is in prison or who has
absconded in the sense of the law, and only when the other state has been told; otherwise it stays six
months. After it the Netherlands is responsible, by operation of law.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import detention
from asielwijzer.law.regime_2021 import dublin as d
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import (
    DUBLIN,
    DUBLIN_IMPLEMENTING_REG,
    READ_DUBLIN_COPY,
    READ_VC_2023,
    READ_VV_2026,
    VC_C,
    VV,
    eu_court,
    ruling,
)

# Facts and events

appeal_suspended_transfer = YesNo("appeal_suspended_transfer")
"""The appeal against the transfer decision had suspensive effect: the court granted a measure."""
transfer_date_was_set = YesNo("transfer_date_was_set")
missed_planned_transfer = YesNo("missed_planned_transfer")
left_without_telling = YesNo("left_without_telling")
"""The person left the place of stay allotted to them without telling the authorities (Jawo)."""
told_of_transfer_duties = YesNo("told_of_transfer_duties")
excusable_reason_for_absence = YesNo("excusable_reason_for_absence")
in_prison = YesNo("in_prison")
detained_when_accepted = YesNo("detained_when_other_state_accepted")
"""Detained for the transfer already when the other state accepted, or when the suspension ended."""
objection_on_trafficking = YesNo("objection_on_trafficking_permit")
measure_asked_by_state = YesNo("measure_asked_by_state")

TRANSFER_TERM_EXTENDED = Event("transfer_term_extended", a.IND)
"""The other state was told, within the six months, that the term is longer."""
SUSPENDED_APPEAL_DECIDED = Event("suspended_appeal_decided", a.DISTRICT_COURT)
"""The final ruling on the appeal that suspended the transfer."""
TRANSFERRED = Event("transferred", a.DTV)

missing_needs_a_date = Implies(missed_planned_transfer, transfer_date_was_set, "a_missed_transfer_had_a_date")
ruling_on_a_suspended_appeal = Implies(
    SUSPENDED_APPEAL_DECIDED.happened, appeal_suspended_transfer, "a_suspended_appeal_suspended_the_transfer"
)

# Which term

_MISSED_THE_TRANSFER = transfer_date_was_set & missed_planned_transfer
ABSCONDED = told_of_transfer_duties & ~excusable_reason_for_absence & (_MISSED_THE_TRANSFER | left_without_telling)
"""Onderduiken in law: transfer missed or place of stay left, on purpose and knowing the duties."""

EIGHTEEN_MONTHS = Outcome("dublin_transfer_term", "eighteen_months")
TWELVE_MONTHS = Outcome("dublin_transfer_term", "twelve_months")
SIX_MONTHS = Outcome("dublin_transfer_term", "six_months")

_extended = TRANSFER_TERM_EXTENDED.happened

transfer_term = Decision(
    "dublin_transfer_term",
    (
        Rule(
            id="dublin_transfer_term.absconded",
            when=_extended & ABSCONDED,
            then=EIGHTEEN_MONTHS,
            source=DUBLIN("29", 2) | eu_court("C-163/17")() | VC_C("C1/2.6") | ruling("ECLI:NL:RBDHA:2025:22056")(),
            read=(READ_VC_2023,),
        ),
        Rule(
            id="dublin_transfer_term.in_prison",
            when=_extended & in_prison,
            then=TWELVE_MONTHS,
            source=DUBLIN("29", 2),
        ),
        Rule(
            id="dublin_transfer_term.ordinary",
            then=SIX_MONTHS,
            source=DUBLIN("29", 1),
        ),
    ),
    arises=p.DUBLIN,
)

# The terms

_START = ChosenBy(
    appeal_suspended_transfer,
    then=SUSPENDED_APPEAL_DECIDED,
    otherwise=first_known(d.ANOTHER_STATE_ACCEPTED, d.REQUEST_ACCEPTED, d.ACCEPTED_BY_SILENCE),
)
"""The acceptance; where the appeal suspended the transfer, the final ruling on it."""
_runs = d.IN_PLAY
_ACTS = (TRANSFERRED, e.DEPARTED, e.NETHERLANDS_RESPONSIBLE)

transfer = Deadline(
    id="DUB-TR-6M",
    bound=a.IND,
    act=_ACTS,
    within=months(6),
    after=_START,
    counting=Counting.DUBLIN_42,
    when=_runs & SIX_MONTHS,
    source=DUBLIN("29", 1) | DUBLIN("29", 2) | eu_court("C-201/16")(),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
transfer_of_prisoner = Deadline(
    id="DUB-TR-12M",
    bound=a.IND,
    act=_ACTS,
    within=months(12),
    after=_START,
    counting=Counting.DUBLIN_42,
    when=_runs & TWELVE_MONTHS,
    source=DUBLIN("29", 2),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
transfer_after_absconding = Deadline(
    id="DUB-TR-18M",
    bound=a.IND,
    act=_ACTS,
    within=months(18),
    after=_START,
    counting=Counting.DUBLIN_42,
    when=_runs & EIGHTEEN_MONTHS,
    source=DUBLIN("29", 2) | eu_court("C-163/17")(),
    read=(READ_VC_2023,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
transfer_from_detention = Deadline(
    id="DUB-DET-TR-6W",
    bound=a.IND,
    act=(*_ACTS, detention.DETENTION_ENDED),
    within=weeks(6),
    after=_START,
    counting=Counting.DUBLIN_42,
    when=_runs & f.detained_for_dublin_transfer & detained_when_accepted,
    source=DUBLIN("28", 3) | eu_court("C-60/16")(),
    read=(READ_DUBLIN_COPY,),
    if_missed=c.RELEASE,
)

# What does not move the term, and what ought not to be

TERM_STAYS_SIX_MONTHS = Consequence(
    "transfer_term_stays_six_months", ("appeal_against_extension", "ask_ind_to_take_the_case")
)

extension_without_absconding = Breach(
    id="transfer_term_extended_without_ground",
    by=a.IND,
    when=_extended & ~ABSCONDED & ~in_prison,
    source=DUBLIN("29", 2) | eu_court("C-163/17")() | VC_C("C1/2.6") | ruling("ECLI:NL:RBDHA:2025:14523")(),
    read=(READ_VC_2023,),
    standing=Standing.CASE_LAW,
    consequence=TERM_STAYS_SIX_MONTHS,
)
extension_is_told_in_time = Notice(
    id="extension_is_told_in_time",
    when=_extended & (ABSCONDED | in_prison),
    source=DUBLIN_IMPLEMENTING_REG("9", 2) | ruling("ECLI:NL:RBDHA:2025:12304")(),
    confidence=Confidence.MEDIUM,
)
trafficking_objection = Notice(
    id="trafficking_objection_does_not_stop_transfer_term",
    when=d.ACCEPTED & objection_on_trafficking,
    source=eu_court("C-338/21")() | ruling("ECLI:NL:RVS:2023:2593")(),
    standing=Standing.CASE_LAW,
)
state_cannot_stop_the_term = Notice(
    id="state_cannot_stop_transfer_term",
    when=d.ACCEPTED & measure_asked_by_state,
    source=ruling("ECLI:NL:RBDHA:2023:15459")(),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
suspended = Notice(
    id="transfer_term_does_not_run_yet",
    when=d.ACCEPTED & appeal_suspended_transfer & ~SUSPENDED_APPEAL_DECIDED.happened,
    source=DUBLIN("29", 1) | DUBLIN("27", 3),
)
chain_rule = Notice(
    id="new_acceptance_starts_new_transfer_term",
    when=d.ANOTHER_STATE_ACCEPTED.happened,
    source=eu_court("C-323/21")() | ruling("ECLI:NL:RBDHA:2025:12297")(),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
no_new_application = Right(
    id="no_new_application_after_lapse",
    against=a.IND,
    when=d.IN_PLAY & e.NETHERLANDS_RESPONSIBLE.happened,
    source=DUBLIN("29", 2) | VV("3.50", "", "d") | ruling("ECLI:NL:RBDHA:2023:10047")(),
    read=(READ_VV_2026,),
    standing=Standing.CASE_LAW,
)
rely_on_terms = Right(
    id="rely_on_dublin_terms",
    against=a.IND,
    when=p.DUBLIN,
    source=eu_court("C-670/16")() | eu_court("C-201/16")(),
    standing=Standing.CASE_LAW,
)
