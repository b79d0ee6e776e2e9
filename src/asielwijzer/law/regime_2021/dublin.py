# SPDX-License-Identifier: EUPL-1.2
"""Dublin: the request to the other state and its reply (track 1).

Regulation (EU) 604/2013 articles 20 to 25 and 28. A request that is late makes the Netherlands responsible;
silence of the other state is acceptance from the day after its last day. The terms hold in every procedure
in which another state may be responsible, so also at the border and in detention.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Deadline, OtherStart
from asielwijzer.law.vocabulary.facts import Choice, Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import (
    DUBLIN,
    READ_DUBLIN_COPY,
    READ_REFUGEEHELP_DUBLIN,
    eu_court,
)

# Facts and events

request_kind = Choice("dublin_request_kind", ("take_charge", "take_back"))
TAKE_CHARGE = request_kind.option("take_charge")
"""Overname: the person asked no asylum in the other state, or another ground than an earlier application."""
TAKE_BACK = request_kind.option("take_back")
"""Terugname: the person asked asylum in the other state before."""

urgent_reply_asked = YesNo("dublin_urgent_reply_asked")

WISH_REPORT_RECEIVED = Event("wish_report_received", a.IND)
"""A written report of the wish for asylum, made by an authority, reached the IND (Mengesteab)."""
EURODAC_HIT_RECEIVED = Event("eurodac_hit_received", a.IND)
REQUEST_SENT = Event("dublin_request_sent", a.IND)
REQUEST_RECEIVED = Event("dublin_request_received", a.OTHER_STATE)
REQUEST_ACCEPTED = Event("dublin_request_accepted", a.OTHER_STATE)
REQUEST_REFUSED = Event("dublin_request_refused", a.OTHER_STATE)
ACCEPTED_BY_SILENCE = Event("dublin_accepted_by_silence", a.OTHER_STATE)
"""The day after the last day to reply, when no reply came (or one came too late)."""
ANOTHER_STATE_ACCEPTED = Event("dublin_another_state_accepted", a.OTHER_STATE)
"""After an earlier acceptance, a further state accepted in its place (chain rule, C-323/21)."""

hit_received_is_a_hit = Implies(EURODAC_HIT_RECEIVED.happened, f.eurodac_hit, "a_received_hit_is_a_hit")
silence_is_no_acceptance_in_words = Implies(
    ACCEPTED_BY_SILENCE.happened, ~REQUEST_ACCEPTED.happened, "silence_means_that_no_acceptance_came"
)

LODGED_FOR_DUBLIN = first_known(WISH_REPORT_RECEIVED, e.APPLICATION_LODGED)
"""Article 20(2): a form, or a report made by the authorities, has reached the competent authority."""
_AT_THE_OTHER_STATE = first_known(REQUEST_RECEIVED, REQUEST_SENT)
"""Requests go by the electronic network and arrive on the day of sending, unless the case says otherwise."""

START_OF_REQUEST_TERM = Dispute("start_of_dublin_request_term", DUBLIN("20", 2) | eu_court("C-670/16")())
"""From the form, or from an earlier written report of the wish? The EU Court: from the report."""

ACCEPTED = REQUEST_ACCEPTED.happened | ACCEPTED_BY_SILENCE.happened | ANOTHER_STATE_ACCEPTED.happened
"""A state has accepted, in words or by silence."""
IN_PLAY = (
    p.DUBLIN
    | e.DUBLIN_PROCEDURE_STARTED.happened
    | EURODAC_HIT_RECEIVED.happened
    | REQUEST_SENT.happened
    | REQUEST_RECEIVED.happened
    | ACCEPTED
)
"""The case is in the Dublin procedure, or records an act that belongs to it."""

_request = ~ACCEPTED | REQUEST_SENT.happened
"""A state that accepted was asked: a log that skips the request is not a request that was not sent."""
_take_charge = IN_PLAY & TAKE_CHARGE
_take_back = IN_PLAY & TAKE_BACK
_detained = IN_PLAY & f.detained_for_dublin_transfer
_free = ~f.detained_for_dublin_transfer

# The request. Three months and two months are not added up: the first to end decides.

take_charge_request = Deadline(
    id="DUB-TC-3M",
    bound=a.IND,
    act=(REQUEST_SENT, e.NETHERLANDS_RESPONSIBLE),
    within=months(3),
    after=LODGED_FOR_DUBLIN,
    other_start=OtherStart(e.ASYLUM_WISH_MADE, START_OF_REQUEST_TERM),
    counting=Counting.DUBLIN_42,
    when=_request & _take_charge,
    source=DUBLIN("21", 1) | DUBLIN("20", 2) | eu_court("C-670/16")(),
    read=(READ_REFUGEEHELP_DUBLIN,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
take_charge_request_after_hit = Deadline(
    id="DUB-TC-2M",
    bound=a.IND,
    act=(REQUEST_SENT, e.NETHERLANDS_RESPONSIBLE),
    within=months(2),
    after=EURODAC_HIT_RECEIVED,
    counting=Counting.DUBLIN_42,
    when=_request & _take_charge & f.eurodac_hit,
    source=DUBLIN("21", 1) | eu_court("C-670/16")(),
    read=(READ_DUBLIN_COPY, READ_REFUGEEHELP_DUBLIN),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
take_back_request_after_hit = Deadline(
    id="DUB-TB-2M",
    bound=a.IND,
    act=(REQUEST_SENT, e.NETHERLANDS_RESPONSIBLE),
    within=months(2),
    after=EURODAC_HIT_RECEIVED,
    counting=Counting.DUBLIN_42,
    when=_request & _take_back & f.eurodac_hit,
    source=DUBLIN("23", 2) | DUBLIN("23", 3),
    read=(READ_REFUGEEHELP_DUBLIN,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
take_back_request = Deadline(
    id="DUB-TB-3M",
    bound=a.IND,
    act=(REQUEST_SENT, e.NETHERLANDS_RESPONSIBLE),
    within=months(3),
    after=LODGED_FOR_DUBLIN,
    other_start=OtherStart(e.ASYLUM_WISH_MADE, START_OF_REQUEST_TERM),
    counting=Counting.DUBLIN_42,
    when=_request & _take_back & ~f.eurodac_hit,
    source=DUBLIN("23", 2) | DUBLIN("23", 3) | DUBLIN("20", 2),
    read=(READ_DUBLIN_COPY, READ_REFUGEEHELP_DUBLIN),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
request_in_detention = Deadline(
    id="DUB-DET-REQ-1M",
    bound=a.IND,
    act=(REQUEST_SENT, e.NETHERLANDS_RESPONSIBLE),
    within=months(1),
    after=LODGED_FOR_DUBLIN,
    counting=Counting.DUBLIN_42,
    when=_request & _detained,
    source=DUBLIN("28", 3),
    read=(READ_DUBLIN_COPY,),
    if_missed=c.RELEASE,
)

# The reply

take_charge_reply = Deadline(
    id="DUB-TC-REP-2M",
    bound=a.OTHER_STATE,
    act=(REQUEST_ACCEPTED, REQUEST_REFUSED),
    within=months(2),
    after=_AT_THE_OTHER_STATE,
    counting=Counting.DUBLIN_42,
    when=_take_charge & ~urgent_reply_asked & _free,
    source=DUBLIN("22", 1) | DUBLIN("22", 7),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
urgent_take_charge_reply = Deadline(
    id="DUB-TC-REP-1M",
    bound=a.OTHER_STATE,
    act=(REQUEST_ACCEPTED, REQUEST_REFUSED),
    within=months(1),
    after=_AT_THE_OTHER_STATE,
    counting=Counting.DUBLIN_42,
    when=_take_charge & urgent_reply_asked & _free,
    source=DUBLIN("22", 6) | DUBLIN("22", 7),
    confidence=Confidence.MEDIUM,
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
take_back_reply = Deadline(
    id="DUB-TB-REP-1M",
    bound=a.OTHER_STATE,
    act=(REQUEST_ACCEPTED, REQUEST_REFUSED),
    within=months(1),
    after=_AT_THE_OTHER_STATE,
    counting=Counting.DUBLIN_42,
    when=_take_back & ~f.eurodac_hit & _free,
    source=DUBLIN("25", 1) | DUBLIN("25", 2),
    read=(READ_REFUGEEHELP_DUBLIN,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
take_back_reply_after_hit = Deadline(
    id="DUB-TB-REP-2W",
    bound=a.OTHER_STATE,
    act=(REQUEST_ACCEPTED, REQUEST_REFUSED),
    within=weeks(2),
    after=_AT_THE_OTHER_STATE,
    counting=Counting.DUBLIN_42,
    when=_take_back & f.eurodac_hit & _free,
    source=DUBLIN("25", 1) | DUBLIN("25", 2),
    read=(READ_REFUGEEHELP_DUBLIN,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
reply_in_detention = Deadline(
    id="DUB-DET-REP-2W",
    bound=a.OTHER_STATE,
    act=(REQUEST_ACCEPTED, REQUEST_REFUSED),
    within=weeks(2),
    after=_AT_THE_OTHER_STATE,
    counting=Counting.DUBLIN_42,
    when=_detained,
    source=DUBLIN("28", 3),
    read=(READ_DUBLIN_COPY,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
