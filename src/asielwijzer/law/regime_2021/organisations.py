# SPDX-License-Identifier: EUPL-1.2
"""Organisations that decide, give shelter or help in the procedure, and when each can do so.

Names, addresses, telephone numbers and who is independent stand in the directory of the words.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import complaints
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import help_needs as need
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.reception_rights import COA_COMPLAINTS
from asielwijzer.law.vocabulary.conditions import ALWAYS
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Organisation
from asielwijzer.law.works import READ_SEED, SEED_PAGE, VW, page

_alone = f.minor & f.unaccompanied
_children = f.minor | f.family_with_minor_child
_decided = e.DECISION_MADE_KNOWN.happened
_refused = _decided & f.REFUSED & ~e.DEPARTED.happened
_granted = _decided & f.GRANTED
_waiting = ~_decided & ~e.APPLICATION_WITHDRAWN.happened
_not_displaced = ~p.TEMPORARY_PROTECTION
_at_start = ~e.APPLICATION_LODGED.happened
_wants_to_leave = need.RETURN | _refused

# Who decides, shelters or guards

ind = Organisation(
    id="ORG01",
    when=ALWAYS,
    source=SEED_PAGE() | page("IND", "https://ind.nl/en/contact/")(),
    read=(READ_SEED,),
)
coa = Organisation(id="ORG02", when=_not_displaced, source=SEED_PAGE(), read=(READ_SEED,))
dtv = Organisation(id="ORG09", when=_wants_to_leave, source=SEED_PAGE(), read=(READ_SEED,))
marechaussee = Organisation(
    id="ORG15",
    when=f.applied_at_external_border | p.BORDER,
    source=page("IND", "https://ind.nl/en/asylum/Pages/Asylum-seeker.aspx")() | SEED_PAGE(),
    read=(READ_SEED,),
)
police = Organisation(
    id="ORG16",
    when=(_at_start & ~f.applied_at_external_border) | need.trafficking_signs | need.CRIME,
    source=SEED_PAGE()
    | page(
        "Wegwijzer mensenhandel",
        "https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel",
    )(),
    read=(READ_SEED,),
)
ter_apel = Organisation(
    id="ORG17",
    when=((_at_start & ~f.applied_at_external_border) | p.REPEAT) & _not_displaced,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
schiphol = Organisation(id="ORG18", when=p.BORDER, source=SEED_PAGE(), read=(READ_SEED,))
court = Organisation(
    id="ORG19",
    when=_refused | e.APPEAL_LODGED.happened,
    source=VW("69") | SEED_PAGE(),
    read=(READ_SEED,),
)
council_of_state = Organisation(
    id="ORG20",
    when=e.COURT_RULING_SENT.happened,
    source=VW("84") | page("Raad van State", "https://www.raadvanstate.nl")(),
)
medical_adviser = Organisation(
    id="ORG23",
    when=_waiting & (p.TRACK_4 | p.BORDER) & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=page(
        "RefugeeHelp 100221",
        "https://refugeehelp.nl/en/status-holder/article/100221-here-is-what-you-can-do-if-the-ind-is-late-in-deciding",
    )(),
)

# Legal help

legal_aid_board = Organisation(
    id="ORG05",
    when=_not_displaced,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
lawyer = Organisation(
    id="ORG07",
    when=_not_displaced,
    source=SEED_PAGE() | page("Best Practices Leidraad", "https://www.bestpracticesleidraad.nl/")(),
    read=(READ_SEED,),
)
lawyer_complaints = Organisation(
    id="ORG06",
    when=complaints.has_complaint & complaints.ABOUT_LAWYER,
    source=complaints.KRAV_RULES(),
)
legal_help_desk = Organisation(
    id="ORG08",
    when=need.any_of_needs("fine", "divorce", "other_permit", "permit_renewal", "housing_or_money"),
    source=page("Amsterdam City Rights", "https://www.amsterdamcityrights.org/legalassistance/")(),
)
ombudsman = Organisation(
    id="ORG26",
    when=complaints.about_authority & complaints.COMPLAINT_RECEIVED.happened,
    source=COA_COMPLAINTS(),
)
childrens_ombudsman = Organisation(
    id="ORG27",
    when=_children & (complaints.has_complaint | need.CHILD),
    source=page(
        "Kinderombudsman",
        "https://www.kinderombudsman.nl/nieuws/"
        "nationale-ombudsman-en-kinderombudsman-uiten-zorgen-over-gevolgen-wachttijden-asielaanvragen",
    )(),
)

# Help in the procedure

vluchtelingenwerk = Organisation(
    id="ORG03",
    when=_not_displaced,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
refugeehelp = Organisation(
    id="ORG04",
    when=ALWAYS,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
interpreters = Organisation(id="ORG21", when=_waiting, source=SEED_PAGE(), read=(READ_SEED,))
red_cross = Organisation(id="ORG11", when=need.MISSING_RELATIVE, source=SEED_PAGE(), read=(READ_SEED,))
iom = Organisation(id="ORG10", when=_wants_to_leave, source=SEED_PAGE(), read=(READ_SEED,))
return_ngos = Organisation(
    id="ORG39",
    when=_wants_to_leave,
    source=page("RefugeeHelp 100131", "https://refugeehelp.nl/en/asylum-seeker/article/100131")(),
    confidence=Confidence.MEDIUM,
)
unhcr = Organisation(
    id="ORG34",
    when=_waiting,
    source=page("UNHCR", "https://help.unhcr.org/netherlands")(),
    confidence=Confidence.LOW,
)

# Young people

nidos = Organisation(id="ORG13", when=_alone, source=SEED_PAGE(), read=(READ_SEED,))
time4you = Organisation(
    id="ORG14",
    when=_children & _waiting,
    source=SEED_PAGE(),
    read=(READ_SEED,),
    confidence=Confidence.LOW,
)
childrens_helpline = Organisation(
    id="ORG28",
    when=_children,
    source=page("Tell me", "https://www.kindertelefoon.nl/tell-me/onderwerp/wonen/klagen/")(),
)
defence_for_children = Organisation(
    id="ORG29",
    when=_children,
    source=page("Defence for Children", "https://www.defenceforchildren.nl")(),
    confidence=Confidence.MEDIUM,
)
