# SPDX-License-Identifier: EUPL-1.2
"""Which Member State is responsible: the request, the notification and the reply.

Regulation (EU) 2024/1351, Vw 30 and Vc C2/3. A State that is not yet marked as responsible in Eurodac gets a request
to take charge, and silence is acceptance; a State that is marked gets a notification that it must take back, and
silence is confirmation. A request that is late makes the Netherlands responsible; a notification that is late loses
nothing.

An application registered before 12 June 2026 but lodged later keeps the criteria of Regulation 604/2013. That
regulation itself was repealed on that day, so the terms of the new one are counted for it too; no source that was
read says so.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.detention import DETENTION_IMPOSED
from asielwijzer.law.regime_2021.dublin import EURODAC_HIT_RECEIVED, hit_received_is_a_hit
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import AMMR, DUBLIN, READ_AMMR, page

COMMISSION_ON_RESPONSIBILITY = page(
    "European Commission on the responsible Member State",
    "https://home-affairs.ec.europa.eu/policies/migration-and-asylum/asylum-eu/"
    "determining-member-state-responsible-asylum-application_en",
)
READ_COMMISSION_ON_RESPONSIBILITY = Reading(
    "commission-responsibility", "European Commission, page on responsibility", COMMISSION_ON_RESPONSIBILITY.number
)

TERMS_AFTER_EARLIER_REGISTRATION = Dispute(
    "responsibility_terms_after_earlier_registration", AMMR("84", 2) | AMMR("83") | DUBLIN("21") | DUBLIN("29")
)
"""Registered before and lodged since 12 June 2026: the criteria are the old ones. The terms of which regulation?"""
CONFIRMATION_TERM = Dispute("take_back_confirmation_term", AMMR("41", 3) | COMMISSION_ON_RESPONSIBILITY())
"""Two weeks to confirm, says the Commission; one secondary text says one week."""

# Facts and events

responsibility_route = Choice("responsibility_route", ("take_charge", "take_back"))
TAKE_CHARGE = responsibility_route.option("take_charge")
"""Overname: no State is marked as responsible yet, but the criteria point to one."""
TAKE_BACK = responsibility_route.option("take_back")
"""Terugname: Eurodac shows which State is responsible."""

visa_hit = YesNo("visa_hit")
"""The visa system (VIS) shows a visa of another Member State."""
urgent_answer_asked = YesNo("urgent_answer_asked")
detained_at_registration = YesNo("detained_when_application_was_registered")
irregular_entry_on = DateFact("irregular_entry_on")
"""The day on which the person crossed the external border of another Member State without permission."""

VISA_HIT_RECEIVED = Event("visa_hit_received", a.IND)
RESPONSIBILITY_INTERVIEW_HELD = Event("responsibility_interview_held", a.IND)
TAKE_CHARGE_REQUESTED = Event("take_charge_requested", a.IND)
TAKE_BACK_NOTIFIED = Event("take_back_notified", a.IND)
RESPONSIBILITY_ACCEPTED = Event("responsibility_accepted", a.OTHER_STATE)
"""The other State accepts the request, or confirms the notification."""
RESPONSIBILITY_REFUSED = Event("responsibility_refused", a.OTHER_STATE)
RESPONSIBILITY_BY_SILENCE = Event("responsibility_by_silence", a.OTHER_STATE)
"""The day after the last day to answer, when no answer came."""

visa_hit_was_received = Implies(VISA_HIT_RECEIVED.happened, visa_hit, "a_received_visa_hit_is_a_visa_hit")
visa_hit_points_to_another_state = Implies(
    visa_hit, pf.other_state_may_be_responsible, "a_visa_hit_points_to_another_state"
)
request_is_to_take_charge = Implies(
    TAKE_CHARGE_REQUESTED.happened, ~TAKE_BACK, "a_request_to_take_charge_takes_nobody_back"
)
notification_is_to_take_back = Implies(
    TAKE_BACK_NOTIFIED.happened, ~TAKE_CHARGE, "a_take_back_notification_asks_no_state_to_take_charge"
)
silence_is_no_answer = Implies(
    RESPONSIBILITY_BY_SILENCE.happened, ~RESPONSIBILITY_ACCEPTED.happened, "who_stayed_silent_did_not_accept_in_words"
)
detained_then_is_detained = Implies(detained_at_registration, f.detained, "detained_at_registration_is_detained")

ACCEPTED = RESPONSIBILITY_ACCEPTED.happened | RESPONSIBILITY_BY_SILENCE.happened
"""Another State is responsible: it accepted, it confirmed, or it stayed silent."""
FOUND = first_known(RESPONSIBILITY_ACCEPTED, RESPONSIBILITY_BY_SILENCE)
IN_PLAY = (
    p.RESPONSIBILITY
    | p.DUBLIN
    | pe.RESPONSIBILITY_PROCEDURE_STARTED.happened
    | TAKE_CHARGE_REQUESTED.happened
    | TAKE_BACK_NOTIFIED.happened
    | ACCEPTED
)
"""The case is in the responsibility procedure, or records an act that belongs to it."""

_hit = f.eurodac_hit | visa_hit
_HIT = first_known(EURODAC_HIT_RECEIVED, VISA_HIT_RECEIVED)
_asked_or_not_answered = ~ACCEPTED | TAKE_CHARGE_REQUESTED.happened
_notified_or_not_answered = ~ACCEPTED | TAKE_BACK_NOTIFIED.happened
"""A State that answered was asked: a log that skips the question is not a question that was not sent."""
_free = ~f.detained_for_dublin_transfer
_taking_charge = IN_PLAY & TAKE_CHARGE
_taking_back = IN_PLAY & TAKE_BACK
_sent = (TAKE_CHARGE_REQUESTED, TAKE_BACK_NOTIFIED, e.NETHERLANDS_RESPONSIBLE)
_answers = (RESPONSIBILITY_ACCEPTED, RESPONSIBILITY_REFUSED)

# The request to take charge. Two months, and one month after a hit: the first to end decides.

take_charge_request = Deadline(
    id="T-AMR-01",
    bound=a.IND,
    act=(TAKE_CHARGE_REQUESTED, e.NETHERLANDS_RESPONSIBLE),
    within=months(2),
    after=e.APPLICATION_REGISTERED,
    counting=Counting.EU_APR_73,
    when=_taking_charge & _asked_or_not_answered & _free,
    source=AMMR("39", 1),
    read=(READ_AMMR,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
take_charge_request_after_hit = Deadline(
    id="T-AMR-02",
    bound=a.IND,
    act=(TAKE_CHARGE_REQUESTED, e.NETHERLANDS_RESPONSIBLE),
    within=months(1),
    after=_HIT,
    counting=Counting.EU_APR_73,
    when=_taking_charge & _asked_or_not_answered & _hit & _free,
    source=AMMR("39", 1),
    read=(READ_AMMR,),
    if_missed=c.NETHERLANDS_RESPONSIBLE,
)
take_charge_answer = Deadline(
    id="T-AMR-03",
    bound=a.OTHER_STATE,
    act=_answers,
    within=months(1),
    after=TAKE_CHARGE_REQUESTED,
    counting=Counting.EU_APR_73,
    when=_taking_charge & ~_hit & _free,
    source=AMMR("40", 1) | AMMR("40", 8),
    read=(READ_AMMR,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
take_charge_answer_after_hit = Deadline(
    id="T-AMR-04",
    bound=a.OTHER_STATE,
    act=_answers,
    within=weeks(2),
    after=TAKE_CHARGE_REQUESTED,
    counting=Counting.EU_APR_73,
    when=_taking_charge & _hit & _free,
    source=AMMR("40", 2) | AMMR("40", 8),
    read=(READ_AMMR,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)
urgent_answer = Deadline(
    id="T-AMR-05",
    bound=a.OTHER_STATE,
    within=weeks(1),
    after=TAKE_CHARGE_REQUESTED,
    counting=Counting.EU_APR_73,
    nature=Nature.PERIOD,
    when=_taking_charge & urgent_answer_asked & _free,
    source=AMMR("39", 2),
    confidence=Confidence.MEDIUM,
)
"""The day that the IND names for an urgent answer may not come before this one."""

# The notification that a State must take back

take_back_notification = Deadline(
    id="T-AMR-06",
    bound=a.IND,
    act=(TAKE_BACK_NOTIFIED, e.NETHERLANDS_RESPONSIBLE),
    within=weeks(2),
    after=EURODAC_HIT_RECEIVED,
    counting=Counting.EU_APR_73,
    when=_taking_back & _notified_or_not_answered & _free,
    source=AMMR("41", 1) | COMMISSION_ON_RESPONSIBILITY(),
    read=(READ_COMMISSION_ON_RESPONSIBILITY,),
    if_missed=c.NONE,
)
take_back_confirmation = Deadline(
    id="T-AMR-07",
    bound=a.OTHER_STATE,
    act=_answers,
    within=weeks(2),
    after=TAKE_BACK_NOTIFIED,
    counting=Counting.EU_APR_73,
    when=_taking_back & _free,
    source=AMMR("41", 3) | AMMR("41", 4) | COMMISSION_ON_RESPONSIBILITY(),
    read=(READ_COMMISSION_ON_RESPONSIBILITY,),
    confidence=Confidence.MEDIUM,
    disputed=CONFIRMATION_TERM,
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)

# In detention

sent_from_detention = Deadline(
    id="T-AMR-17",
    bound=a.IND,
    act=_sent,
    within=weeks(2),
    after=first_known(e.APPLICATION_REGISTERED, EURODAC_HIT_RECEIVED),
    counting=Counting.EU_APR_73,
    when=IN_PLAY & _asked_or_not_answered & f.detained_for_dublin_transfer & detained_at_registration,
    source=AMMR("45", 1),
    read=(READ_AMMR,),
    if_missed=c.RELEASE,
)
sent_after_detention = Deadline(
    id="T-AMR-18",
    bound=a.IND,
    act=_sent,
    within=weeks(1),
    after=DETENTION_IMPOSED,
    counting=Counting.EU_APR_73,
    when=IN_PLAY & _asked_or_not_answered & f.detained_for_dublin_transfer & ~detained_at_registration,
    source=AMMR("45", 1),
    read=(READ_AMMR,),
    if_missed=c.RELEASE,
)
answer_in_detention = Deadline(
    id="T-AMR-19",
    bound=a.OTHER_STATE,
    act=_answers,
    within=weeks(1),
    after=first_known(TAKE_CHARGE_REQUESTED, TAKE_BACK_NOTIFIED),
    counting=Counting.EU_APR_73,
    when=IN_PLAY & f.detained_for_dublin_transfer,
    source=AMMR("45", 2),
    read=(READ_AMMR,),
    if_missed=c.COUNTS_AS_ACCEPTANCE,
)

# What is decided then

transfer_decision = Deadline(
    id="T-AMR-08",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.NETHERLANDS_RESPONSIBLE),
    within=weeks(2),
    after=FOUND,
    counting=Counting.EU_APR_73,
    when=IN_PLAY & ACCEPTED,
    source=AMMR("42", 1),
    read=(READ_AMMR,),
    if_missed=c.NONE,
)
entry_counts_no_longer = Deadline(
    id="T-AMR-21",
    bound=a.OTHER_STATE,
    within=months(20),
    after=irregular_entry_on,
    counting=Counting.EU_APR_73,
    nature=Nature.PERIOD,
    when=_taking_charge,
    source=AMMR("33", 1),
    confidence=Confidence.MEDIUM,
)
"""Until then an irregular entry makes the State of entry responsible; whether an application that came in time keeps it
so was not checked.
"""

__all__ = [
    "ACCEPTED",
    "FOUND",
    "IN_PLAY",
    "TAKE_BACK",
    "TAKE_CHARGE",
    "hit_received_is_a_hit",
]
