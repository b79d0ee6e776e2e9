# SPDX-License-Identifier: EUPL-1.2
"""Temporary protection: people who fled Ukraine.

Whoever has temporary protection may ask for asylum, but the request rests while the protection lasts (Vw
43a). This guide says no more about living with temporary protection: RefugeeHelp and the municipality do.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, months
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VW_2026,
    SEED_PAGE,
    TEMPORARY_PROTECTION_DIRECTIVE,
    VB,
    VW,
    page,
    ruling,
)

REFUGEEHELP = page("RefugeeHelp", "https://www.refugeehelp.nl")
IND_THIRD_COUNTRY_NATIONALS = page(
    "IND third-country nationals from Ukraine",
    "https://ind.nl/nl/nieuws/tijdelijke-bescherming-voor-derdelanders-uit-oekraine-loopt-door-tot-4-september-2023",
)
TEMPORARY_PROTECTION_RULING = ruling("ECLI:NL:RBDHA:2024:21192")
READ_TEMPORARY_PROTECTION_RULING = Reading(
    "rbdha-2024-21192",
    "Summary of the ruling and its opening, on lexboost.com",
    "https://lexboost.com/rechtspraak/ECLI:NL:RBDHA:2024:21192",
)

# What can happen

TEMPORARY_PROTECTION_REGISTERED = Event("temporary_protection_registered", a.MUNICIPALITY)
"""Registered in the municipality, with proof from the IND that temporary protection applies."""
TEMPORARY_PROTECTION_ENDED = Event("temporary_protection_ended", a.STATE)

temporary_ukrainian_permit = YesNo("temporary_ukrainian_permit")
"""Not a Ukrainian, but somebody who had a temporary residence permit in Ukraine."""

PROTECTED_OR_WAS = f.temporary_protection | TEMPORARY_PROTECTION_ENDED.happened
"""The decision on the asylum request is due after the end of the temporary protection, and not before."""

# Terms

decision_after_protection = Deadline(
    id="DEC-TP-6M",
    bound=a.IND,
    act=(e.DECISION_MADE_KNOWN, e.APPLICATION_WITHDRAWN),
    within=months(6),
    after=TEMPORARY_PROTECTION_ENDED,
    counting=Counting.ATW,
    when=PROTECTED_OR_WAS,
    source=VW("43a") | TEMPORARY_PROTECTION_RULING(),
    read=(READ_VW_2026, READ_TEMPORARY_PROTECTION_RULING),
    if_missed=c.DECISION_IS_LATE,
)
# Steps

register_for_protection = Step(
    id="register_for_temporary_protection",
    phase=phases.APPLICATION,
    by=(a.APPLICANT, a.MUNICIPALITY, a.IND),
    done=(TEMPORARY_PROTECTION_REGISTERED,),
    when=p.TEMPORARY_PROTECTION,
    source=TEMPORARY_PROTECTION_DIRECTIVE() | VB("3.1a", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
request_rests = Step(
    id="asylum_request_rests",
    phase=phases.WAITING,
    by=(a.IND,),
    done=(TEMPORARY_PROTECTION_ENDED,),
    follows=(register_for_protection,),
    when=p.TEMPORARY_PROTECTION,
    source=VW("43a"),
    read=(READ_VW_2026, READ_TEMPORARY_PROTECTION_RULING),
)
decision_on_rested_request = Step(
    id="decision_after_temporary_protection",
    phase=phases.DECISION,
    by=(a.IND,),
    done=(e.DECISION_MADE_KNOWN,),
    follows=(request_rests,),
    deadline=decision_after_protection,
    when=p.TEMPORARY_PROTECTION & TEMPORARY_PROTECTION_ENDED.happened,
    source=VW("43a"),
    read=(READ_VW_2026,),
)

# What matters now

no_removal = Right(
    id="no_removal_under_temporary_protection",
    against=a.STATE,
    when=f.temporary_protection,
    source=VB("3.1a", 1) | TEMPORARY_PROTECTION_DIRECTIVE(),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)
see_refugeehelp = Notice(
    id="ukraine_see_refugeehelp",
    when=f.temporary_protection | f.nationality.is_("UA"),
    source=SEED_PAGE() | REFUGEEHELP(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
request_is_not_decided_now = Notice(
    id="request_rests_under_temporary_protection",
    when=f.temporary_protection & e.APPLICATION_LODGED.happened & ~TEMPORARY_PROTECTION_ENDED.happened,
    source=VW("43a") | TEMPORARY_PROTECTION_RULING(),
    read=(READ_VW_2026, READ_TEMPORARY_PROTECTION_RULING),
)
third_country_nationals = Notice(
    id="temporary_ukrainian_permit_protection_ended",
    when=temporary_ukrainian_permit & (TEMPORARY_PROTECTION_REGISTERED.happened | TEMPORARY_PROTECTION_ENDED.happened),
    source=IND_THIRD_COUNTRY_NATIONALS(),
    standing=Standing.CASE_LAW,
    confidence=Confidence.MEDIUM,
)
"""Their protection ended on 4 March 2024, after the ruling of the Council of State of 17 January 2024."""
