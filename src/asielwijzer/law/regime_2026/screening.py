# SPDX-License-Identifier: EUPL-1.2
"""Screening: who you are, whether you are safe and well, and where you go next.

Regulation (EU) 2024/1356, Vw 2ff to 2ii and Vc A6. Inland the IND screens, within the phase of reception and
preparation (Ontvangst en Voorbereiden Asielaanvraag, OVA) in Ter Apel; at the external border the Koninklijke
Marechaussee, at Schiphol. Nobody is heard on the reasons for asylum. Who entered lawfully or was screened before is not
screened, but goes through the same phase for registration.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026.stages import AT_BORDER, BEFORE_LODGING, BEFORE_REGISTRATION, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Actor, Event
from asielwijzer.law.vocabulary.sources import Dispute, Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, Term, days
from asielwijzer.law.works import (
    APR,
    READ_IND_LAUNCH,
    READ_SCREENING,
    READ_SEED,
    READ_VC_A_PACT,
    READ_VW_PACT,
    REG_1182_71,
    SCREENING_REGULATION,
    SEED_PAGE,
    VC_A,
    VW,
    page,
)

OVERSIGHT_LETTER = page(
    "Legal Aid Board, January 2026",
    "https://www.rvr.org/advocaten/ingeschreven/legal-aid-asiel/ac-signalering-berichten-ac-praktijk/"
    "nieuwsartikelen-jurisprudentie/2026/27-januari/kamerbrief-voortgang-implementatie-asiel",
)
READ_OVERSIGHT_LETTER = Reading("rvr-2026-01", "Legal Aid Board on the government letter", OVERSIGHT_LETTER.number)

COUNTING_OF_SCREENING_DAYS = Dispute(
    "counting_of_screening_days", SCREENING_REGULATION("8", 3) | SCREENING_REGULATION("8", 4) | REG_1182_71("3")
)
"""The Screening Regulation has no rule on counting of its own that was read; Regulation 1182/71 would move the end."""

SCREENING_ENDS_ANYWAY = Consequence("screening_ends_anyway", ("call_lawyer_today",))

# What can be known and happen

screening_applies = YesNo("screening_applies")
"""Crossed the external border without permission or was stopped there, and was not screened before."""

SEVENTY_TWO_HOURS_OVER = Event("seventy_two_hours_at_border_over", a.KMAR)
"""Seventy-two hours physically at the external border have passed before the screening."""
SCREENING_FORM_GIVEN = Event("screening_form_given", a.IND)
HEALTH_CHECK_DONE = Event("screening_health_check_done", a.MEDICAL_ADVISER)

who_is_screened_falls_under_it = Implies(
    pe.SCREENING_STARTED.happened | pe.SCREENING_ENDED.happened,
    screening_applies,
    "who_is_screened_falls_under_screening",
)
at_border_is_screened = Implies(
    f.applied_at_external_border & ~f.has_right_of_entry, screening_applies, "who_may_not_enter_is_screened"
)

SCREENED_AT_BORDER = screening_applies & AT_BORDER
SCREENED_INLAND = screening_applies & ~AT_BORDER
IN_SCREENING = pe.SCREENING_STARTED.happened & ~pe.SCREENING_ENDED.happened & BEFORE_LODGING

# Terms


def _screening(
    ident: str, when: Condition, bound: Actor, within: Term, after: Event, source: Source | Sources
) -> Deadline:
    return Deadline(
        id=ident,
        bound=bound,
        act=(pe.SCREENING_ENDED,),
        within=within,
        after=after,
        counting=Counting.CALENDAR,
        when=when,
        source=source,
        read=(READ_SCREENING,),
        disputed=COUNTING_OF_SCREENING_DAYS,
        if_missed=SCREENING_ENDS_ANYWAY,
    )


at_border = _screening(
    "T-SCR-01",
    SCREENED_AT_BORDER & ~SEVENTY_TWO_HOURS_OVER.happened,
    a.KMAR,
    days(7),
    pe.SCREENING_STARTED,
    SCREENING_REGULATION("8", 3),
)
at_border_after_72_hours = _screening(
    "T-SCR-02",
    SCREENED_AT_BORDER & SEVENTY_TWO_HOURS_OVER.happened,
    a.KMAR,
    days(4),
    SEVENTY_TWO_HOURS_OVER,
    SCREENING_REGULATION("8", 3),
)
inland = _screening(
    "T-SCR-03",
    SCREENED_INLAND,
    a.IND,
    days(3),
    pe.SCREENING_STARTED,
    SCREENING_REGULATION("8", 4) | SCREENING_REGULATION("7"),
)

# Steps

say_it_inland = Step(
    id="make_the_application_inland",
    phase=phases.SCREENING,
    by=(a.APPLICANT,),
    done=(e.ASYLUM_WISH_MADE,),
    when=~AT_BORDER & ~pf.later_application,
    source=APR("26") | VC_A("A6/3") | SEED_PAGE(),
    read=(READ_VC_A_PACT, READ_SEED),
)
say_it_at_border = Step(
    id="make_the_application_at_border",
    phase=phases.SCREENING,
    by=(a.APPLICANT, a.KMAR),
    present=(a.INTERPRETER,),
    done=(e.ASYLUM_WISH_MADE,),
    when=AT_BORDER,
    source=APR("26") | VW("3", 3) | VC_A("A6/2.1") | SEED_PAGE(),
    read=(READ_VW_PACT, READ_VC_A_PACT, READ_SEED),
)
screening_inland = Step(
    id="screening_inland",
    phase=phases.SCREENING,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(pe.SCREENING_ENDED,),
    follows=(say_it_inland,),
    deadline=inland,
    when=SCREENED_INLAND,
    source=SCREENING_REGULATION("7") | SCREENING_REGULATION("8", 5) | VC_A("A6/4") | VW("2ff", 1),
    read=(READ_SCREENING, READ_VC_A_PACT, READ_IND_LAUNCH),
)
screening_at_border = Step(
    id="screening_at_border",
    phase=phases.SCREENING,
    by=(a.KMAR, a.APPLICANT),
    present=(a.INTERPRETER, a.MEDICAL_ADVISER),
    done=(pe.SCREENING_ENDED,),
    follows=(say_it_at_border,),
    deadline=at_border,
    when=SCREENED_AT_BORDER,
    source=SCREENING_REGULATION("5") | SCREENING_REGULATION("8", 5) | VC_A("A6/2.1") | VW("2ff", 2),
    read=(READ_SCREENING, READ_VC_A_PACT, READ_VW_PACT),
)
health_check = Step(
    id="preliminary_health_check",
    phase=phases.SCREENING,
    by=(a.MEDICAL_ADVISER,),
    present=(a.INTERPRETER,),
    done=(HEALTH_CHECK_DONE,),
    follows=(say_it_inland, say_it_at_border),
    when=screening_applies,
    source=SCREENING_REGULATION("12", 1) | VW("2gg", 1) | VC_A("A6/4.3.4"),
    read=(READ_VW_PACT, READ_VC_A_PACT),
)
form = Step(
    id="screening_form",
    phase=phases.SCREENING,
    by=(a.IND, a.APPLICANT),
    present=(a.INTERPRETER,),
    done=(SCREENING_FORM_GIVEN,),
    follows=(screening_inland, screening_at_border),
    when=screening_applies,
    source=SCREENING_REGULATION("17") | VC_A("A6/4.3.5"),
    read=(READ_SCREENING, READ_VC_A_PACT),
)

# Rights

comment_on_form = Right(
    id="comment_on_screening_form",
    against=a.IND,
    when=screening_applies & BEFORE_REGISTRATION,
    source=SCREENING_REGULATION("17") | VC_A("A6/4.3.5") | VC_A("A6/4.4"),
    read=(READ_VC_A_PACT,),
)
told_of_rights = Right(
    id="written_information_at_start_of_screening",
    against=a.IND,
    when=screening_applies & BEFORE_REGISTRATION,
    source=VW("2ff", 4) | SCREENING_REGULATION("11"),
    read=(READ_VW_PACT,),
)
result_not_shared = Right(
    id="health_result_not_shared_with_ind",
    against=a.IND,
    when=SCREENED_INLAND & BEFORE_LODGING,
    source=VC_A("A6/4.3.4"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)
tell_vulnerability = Right(
    id="tell_about_vulnerability_in_screening",
    against=a.IND,
    when=screening_applies & BEFORE_LODGING,
    source=SCREENING_REGULATION("12", 3) | VC_A("A6/4.3.1"),
    read=(READ_VC_A_PACT,),
)
receipt = Right(
    id="receipt_for_documents_taken_in_screening",
    against=a.IND,
    when=~AT_BORDER & BEFORE_LODGING,
    source=VC_A("A6/4.3.2"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)

# Duties

cooperate = Duty(
    id="cooperate_in_screening",
    when=screening_applies & BEFORE_REGISTRATION,
    source=SCREENING_REGULATION("9") | VC_A("A6/4.2"),
    read=(READ_VC_A_PACT,),
)
stay_available = Duty(
    id="stay_available_during_screening",
    when=screening_applies & BEFORE_REGISTRATION,
    source=VW("55", 1) | VC_A("A6/4.1") | SCREENING_REGULATION("6"),
    read=(READ_VC_A_PACT,),
)

# What to know and what ought not to be

not_about_reasons = Notice(
    id="screening_is_no_asylum_interview",
    when=screening_applies & BEFORE_REGISTRATION,
    source=SCREENING_REGULATION("8", 5) | VC_A("A6/4.2"),
    read=(READ_SCREENING, READ_VC_A_PACT),
)
search = Notice(
    id="body_and_luggage_searched_in_screening",
    when=SCREENED_INLAND & BEFORE_REGISTRATION,
    source=VC_A("A6/4.3.3") | SCREENING_REGULATION("15"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)
health_check_later = Notice(
    id="health_check_takes_place_at_reception",
    when=SCREENED_INLAND & BEFORE_LODGING,
    source=VC_A("A6/4.3.4"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)
not_screened = Notice(
    id="not_everybody_is_screened",
    when=~screening_applies & BEFORE_REGISTRATION,
    source=VC_A("A6/1") | VC_A("A6/4.3.2"),
    read=(READ_VC_A_PACT,),
)
time_over = Notice(
    id="screening_ends_at_its_last_day",
    when=IN_SCREENING,
    source=SCREENING_REGULATION("18", 5),
    read=(READ_SCREENING,),
)
overseen = Notice(
    id="screening_and_border_are_watched",
    when=(screening_applies | AT_BORDER) & UNDECIDED,
    source=VW("2hh", 1) | VW("2ii") | APR("43", 4) | SCREENING_REGULATION("10", 2) | OVERSIGHT_LETTER(),
    read=(READ_VW_PACT, READ_OVERSIGHT_LETTER),
)
police_inland = Notice(
    id="police_may_bring_you_to_screening",
    when=SCREENED_INLAND & BEFORE_REGISTRATION,
    source=VC_A("A6/3"),
    read=(READ_VC_A_PACT,),
    standing=Standing.POLICY,
)
