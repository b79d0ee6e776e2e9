# SPDX-License-Identifier: EUPL-1.2
"""Reception: shelter, money and care during the procedure (Rva 2005).

Terms and steps; the rights and duties stand in `reception_rights`. When reception ends after a refusal stands
with departure; until when a permit holder may stay stands with the permit.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.conditions import Listed
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Nature
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Event, first_known
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.tables import DatedList, Period
from asielwijzer.law.vocabulary.terms import Counting, days, hours, weeks
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_RVA_2020,
    RECEPTION_DIRECTIVE,
    RVA,
)

PLACE_IS_LOST = Consequence("reception_place_is_lost", ("call_lawyer_today", "ask_coa"))

# What can happen and be known

RECEPTION_PLACE_ASSIGNED = Event("reception_place_assigned", a.COA)
"""COA refers the person to a reception location."""
ARRIVED_AT_RECEPTION = Event("arrived_at_reception", a.APPLICANT)
RECEPTION_INFORMATION_GIVEN = Event("reception_information_given", a.COA)
TRANSFER_TO_OTHER_LOCATION = Event("transfer_to_other_location", a.COA)
ARRIVED_AFTER_TRANSFER = Event("arrived_after_transfer", a.APPLICANT)
REPORTED_IN_RECEPTION = Event("reported_in_reception", a.APPLICANT)
"""The weekly registration (inhuisregistratie) in the reception location."""
BENEFITS_MEASURE_MADE_KNOWN = Event("benefits_measure_made_known", a.COA)

undesirable_or_heavy_entry_ban = YesNo("undesirable_or_heavy_entry_ban")
benefits_measure = Choice("benefits_measure", ("reduced", "time_out_place", "all_withdrawn"))
ALL_WITHDRAWN = benefits_measure.option("all_withdrawn")

_EEA_AND_SWITZERLAND = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH"
EEA_AND_SWITZERLAND = DatedList(
    "eea_and_switzerland",
    RVA("4", 3),
    {
        country: (Period(since=date(2021, 1, 1), until=None, stands=True, source=RVA("4", 3)),)
        for country in _EEA_AND_SWITZERLAND.split()
    },
)
"""The states whose citizens get no reception as asylum seekers."""
eea_or_swiss_citizen = f.eu_citizen | Listed(f.nationality, EEA_AND_SWITZERLAND, e.APPLICATION_LODGED)

excluded_from_reception = eea_or_swiss_citizen | undesirable_or_heavy_entry_ban
_asked = e.ASYLUM_WISH_MADE.happened | e.APPLICATION_LODGED.happened
_here = ~e.DEPARTED.happened & ~e.APPLICATION_WITHDRAWN.happened
_undecided = ~e.DECISION_MADE_KNOWN.happened
_reception_by_coa = ~excluded_from_reception & ~p.TEMPORARY_PROTECTION
_closed = p.BORDER | p.DETENTION
in_reception = _asked & _here & _undecided & _reception_by_coa
"""Asked for asylum and not decided yet; what comes after the decision stands in other chapters."""

# Terms

information = Deadline(
    id="COA-INFO-15D",
    seldom_recorded=True,
    bound=a.COA,
    act=(RECEPTION_INFORMATION_GIVEN,),
    within=days(15),
    after=e.APPLICATION_LODGED,
    counting=Counting.ATW,
    when=in_reception,
    source=RVA("2", 3),
    read=(READ_RVA_2020, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
arrival = Deadline(
    id="COA-ARRIVE-24H",
    seldom_recorded=True,
    bound=a.APPLICANT,
    act=(ARRIVED_AT_RECEPTION,),
    within=hours(24),
    after=RECEPTION_PLACE_ASSIGNED,
    counting=Counting.CALENDAR,
    when=_reception_by_coa,
    source=RVA("4", 3, "a"),
    read=(READ_RVA_2020, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
    if_missed=c.RECEPTION_REFUSED,
)
arrival_after_transfer = Deadline(
    id="COA-ARRIVE-48H",
    seldom_recorded=True,
    bound=a.APPLICANT,
    act=(ARRIVED_AFTER_TRANSFER,),
    within=hours(48),
    after=TRANSFER_TO_OTHER_LOCATION,
    counting=Counting.CALENDAR,
    when=TRANSFER_TO_OTHER_LOCATION.happened,
    source=RVA("7", 1, "i"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=PLACE_IS_LOST,
)
weekly_registration = Deadline(
    id="REC-REPORT-1W",
    seldom_recorded=True,
    bound=a.APPLICANT,
    within=weeks(1),
    after=first_known(REPORTED_IN_RECEPTION, ARRIVED_AT_RECEPTION),
    counting=Counting.CALENDAR,
    nature=Nature.PERIOD,
    when=ARRIVED_AT_RECEPTION.happened & _here & ~_closed,
    source=RVA("19", 1, "e"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)

# Steps

go_to_reception = Step(
    id="go_to_reception",
    phase=phases.APPLICATION,
    by=(a.COA, a.APPLICANT),
    done=(ARRIVED_AT_RECEPTION,),
    deadline=arrival,
    when=_reception_by_coa & ~_closed,
    source=RVA("3", 1) | RVA("4", 3, "a"),
    read=(READ_RVA_2020, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
reception_information = Step(
    id="reception_information",
    phase=phases.APPLICATION,
    by=(a.COA,),
    done=(RECEPTION_INFORMATION_GIVEN,),
    follows=(go_to_reception,),
    deadline=information,
    when=_reception_by_coa & ~_closed,
    source=RVA("2", 3) | RECEPTION_DIRECTIVE("5", 1),
    read=(READ_RVA_2020, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
