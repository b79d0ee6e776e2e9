# SPDX-License-Identifier: EUPL-1.2
"""Work, school and medical care while the procedure runs."""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Deadline, Nature, OtherStart
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event, Validity
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, months, weeks
from asielwijzer.law.works import (
    BUWAV,
    LEERPLICHTWET,
    READ_LAWS_2015,
    RECEPTION_DIRECTIVE,
    RVA,
    WAV,
    page,
)

LAST_DAY_OF_24_WEEKS = date(2023, 11, 28)
FIRST_DAY_WITHOUT_24_WEEKS = date(2023, 11, 29)

GEMEENTE_NU = page("gemeente.nu", "https://www.gemeente.nu/loopbaan/asielzoeker-mag-meer-dan-24-weken-per-jaar-werken/")
COUNCIL_OF_STATE_ON_24_WEEKS = page(
    "Council of State 29 Nov 2023",
    "https://nieuws.nl/algemeen/20231129/kabinet-past-regels-aan-asielzoeker-mag-direct-hele-jaar-werken/",
)
AIDA_SCHOOL = page(
    "AIDA school",
    "https://asylumineurope.org/reports/country/netherlands/reception-conditions/"
    "employment-and-education/access-education",
)
GZA = page("GZA", "https://www.gzasielzoekers.nl/ikbeneenprofessional/overgza/praktijklijn")
READ_GEMEENTE_NU = Reading("gemeente-nu-work", "gemeente.nu on work by asylum seekers", GEMEENTE_NU.number)
READ_24_WEEKS = Reading("work-24-weeks", "News of the ruling", COUNCIL_OF_STATE_ON_24_WEEKS.number, date(2023, 11, 29))
READ_AIDA_SCHOOL = Reading("aida-school", "AIDA, Access to education", AIDA_SCHOOL.number)

START_OF_SCHOOL_TERM = Dispute("start_of_school_term", RECEPTION_DIRECTIVE("14", 2) | AIDA_SCHOOL())
"""The directive counts from the application, AIDA from arrival."""

ARRIVED_IN_THE_NETHERLANDS = Event("arrived_in_the_netherlands", a.APPLICANT)
WORK_PERMIT_GRANTED = Event("work_permit_granted", a.UWV)
"""The employer gets the work permit (tewerkstellingsvergunning, twv)."""
WORK_STARTED = Event("work_started", a.APPLICANT)
SCHOOL_STARTED = Event("school_started", a.APPLICANT)

work_stopped_after_24_weeks = YesNo("work_permit_refused_because_of_24_weeks")

_waiting = (
    (e.APPLICATION_LODGED.happened | e.ASYLUM_WISH_MADE.happened)
    & ~(f.GRANTED & e.DECISION_MADE_KNOWN.happened)
    & ~e.DEPARTED.happened
    & ~e.APPLICATION_WITHDRAWN.happened
)
_may_come_to_work = _waiting & ~p.TEMPORARY_PROTECTION & ~p.BORDER & ~p.DETENTION
_child = f.minor | f.family_with_minor_child

# Work

wait_for_work = Deadline(
    id="WORK-6M",
    bound=a.UWV,
    act=(WORK_PERMIT_GRANTED, WORK_STARTED),
    within=months(6),
    after=e.APPLICATION_LODGED,
    counting=Counting.ATW,
    nature=Nature.EARLIEST,
    when=_may_come_to_work,
    source=BUWAV() | WAV("8") | RECEPTION_DIRECTIVE("15", 1) | GEMEENTE_NU(),
    read=(READ_GEMEENTE_NU,),
)
work_24_weeks = Deadline(
    id="WORK-24W",
    bound=a.UWV,
    within=weeks(24),
    after=WORK_STARTED,
    counting=Counting.ATW,
    nature=Nature.PERIOD,
    when=_may_come_to_work,
    validity=Validity(by=WORK_STARTED, until=LAST_DAY_OF_24_WEEKS),
    source=BUWAV() | RECEPTION_DIRECTIVE("15") | COUNCIL_OF_STATE_ON_24_WEEKS(),
    read=(READ_24_WEEKS,),
)
work_permit = Step(
    id="work_permit",
    phase=phases.WAITING,
    by=(a.UWV, a.APPLICANT),
    done=(WORK_PERMIT_GRANTED, WORK_STARTED),
    deadline=wait_for_work,
    when=_may_come_to_work,
    source=BUWAV() | GEMEENTE_NU(),
    read=(READ_GEMEENTE_NU,),
)
may_work = Right(
    id="work_with_a_work_permit",
    when=_may_come_to_work,
    source=BUWAV() | RECEPTION_DIRECTIVE("15") | GEMEENTE_NU(),
    read=(READ_GEMEENTE_NU,),
)
limit_is_void = Notice(
    id="work_24_weeks_no_longer_applies",
    when=_may_come_to_work & WORK_STARTED.happened,
    source=COUNCIL_OF_STATE_ON_24_WEEKS() | RECEPTION_DIRECTIVE("15", 2),
    standing=Standing.CASE_LAW,
    read=(READ_24_WEEKS,),
)
limit_applied = Breach(
    id="work_24_weeks_still_applied",
    by=a.UWV,
    when=_may_come_to_work & work_stopped_after_24_weeks,
    validity=Validity(by=WORK_STARTED, since=FIRST_DAY_WITHOUT_24_WEEKS),
    source=COUNCIL_OF_STATE_ON_24_WEEKS() | RECEPTION_DIRECTIVE("15", 2),
    standing=Standing.CASE_LAW,
    read=(READ_24_WEEKS,),
)
permit_holders_work = Right(
    id="permit_holder_may_work",
    when=f.GRANTED & e.DECISION_MADE_KNOWN.happened,
    source=WAV("4"),
    confidence=Confidence.LOW,
)

# School

school = Deadline(
    id="EDU-3M",
    seldom_recorded=True,
    bound=a.STATE,
    act=(SCHOOL_STARTED,),
    within=months(3),
    after=e.APPLICATION_LODGED,
    counting=Counting.CALENDAR,
    when=_child & _waiting,
    other_start=OtherStart(ARRIVED_IN_THE_NETHERLANDS, START_OF_SCHOOL_TERM),
    source=RECEPTION_DIRECTIVE("14", 2) | LEERPLICHTWET("3"),
    read=(READ_AIDA_SCHOOL,),
)
school_step = Step(
    id="school",
    phase=phases.APPLICATION,
    by=(a.PARENT_OR_CARER, a.NIDOS, a.COA),
    done=(SCHOOL_STARTED,),
    deadline=school,
    when=_child & _waiting,
    source=LEERPLICHTWET("3") | AIDA_SCHOOL(),
    read=(READ_AIDA_SCHOOL,),
)
go_to_school = Right(
    id="school_for_children",
    against=a.STATE,
    when=_child & _waiting,
    source=LEERPLICHTWET("3") | RECEPTION_DIRECTIVE("14"),
    read=(READ_AIDA_SCHOOL,),
)

# Care

medical_care = Right(
    id="medical_care_in_reception",
    against=a.COA,
    when=_waiting & ~p.TEMPORARY_PROTECTION,
    source=RVA("9", 1, "e"),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
health_check_on_arrival = Notice(
    id="health_check_on_arrival",
    when=_waiting & ~e.GENERAL_PROCEDURE_STARTED.happened & ~e.DECISION_MADE_KNOWN.happened,
    source=GZA() | page("COA", "https://www.coa.nl")(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
