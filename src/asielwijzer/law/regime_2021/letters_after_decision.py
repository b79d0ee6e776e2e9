# SPDX-License-Identifier: EUPL-1.2
"""Letters from the decision on: decisions, courts, departure, permit, reception and complaints.

LET31 is not here: the invitation to the screening came with the law of 12 June 2026.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import complaints, permit, reception
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import family_facts as nar
from asielwijzer.law.regime_2021.letters import REFUGEEHELP_DUBLIN, REFUGEEHELP_REJECTION
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.law.works import AWB, READ_LAWS_2015, READ_SEED, RVA, SEED_PAGE, VW, page

BASICRIGHTS_RETURN = page("basicrights.nl", "https://www.basicrights.nl/glossary/terugkeer/")
NO_PERMIT = page("No residence permit", "https://forrefugees.vluchtelingenwerk.nl/en/no-residence-permit-what-next")
DTV_TALKS = page("DT&V", "https://www.dienstterugkeerenvertrek.nl/Werkindeuitvoering/Gesprekken/index.aspx")
IND_FAMILY_LETTER = page(
    "IND family letter",
    "https://ind.nl/en/home/when-will-the-ind-start-with-my-application-for-family-reunification",
)
COA_ROUTES = page("COA 1248", "https://www.coa.nl/en/node/1248")
EUAA_GROUNDS = page("EUAA 2907", "https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=2907")
SAFE_COUNTRY_NEWS = page(
    "government.nl 2016",
    "https://www.government.nl/topics/asylum-policy/news/2016/10/11/"
    "minister-for-migration-further-expands-list-of-safe-countries",
)

_decided = e.DECISION_MADE_KNOWN.happened
_refused = _decided & f.REFUSED
_return_decision = (
    f.UNFOUNDED | f.MANIFESTLY_UNFOUNDED | f.NOT_PROCESSED | (f.INADMISSIBLE & ~f.PROTECTED_IN_MEMBER_STATE)
)
_not_departed = ~e.DEPARTED.happened
_at_court = e.APPEAL_LODGED.happened

# The decision

granted = Letter(
    id="LET13",
    sender=a.IND,
    when=_decided & f.GRANTED,
    source=VW("29") | VW("44", 2),
    read=(READ_SEED, READ_LAWS_2015),
)
unfounded = Letter(
    id="LET14",
    sender=a.IND,
    when=_decided & f.UNFOUNDED,
    source=VW("31") | VW("45") | VW("69") | REFUGEEHELP_REJECTION(),
    read=(READ_SEED, READ_LAWS_2015),
)
manifestly_unfounded = Letter(
    id="LET15",
    sender=a.IND,
    when=_decided & f.MANIFESTLY_UNFOUNDED,
    source=VW("30b") | VW("82", 2) | SAFE_COUNTRY_NEWS(),
    read=(READ_LAWS_2015,),
)
inadmissible = Letter(
    id="LET16",
    sender=a.IND,
    when=_decided & f.INADMISSIBLE,
    source=VW("30a"),
    read=(READ_LAWS_2015,),
)
not_considered = Letter(
    id="LET17",
    sender=a.IND,
    when=_decided & f.NOT_CONSIDERED,
    source=VW("30", 1) | REFUGEEHELP_DUBLIN(),
    read=(READ_LAWS_2015,),
)
return_decision = Letter(
    id="LET19",
    sender=a.IND,
    when=_decided & _return_decision,
    source=VW("45") | VW("62") | BASICRIGHTS_RETURN(),
    read=(READ_SEED, READ_LAWS_2015),
)
entry_ban = Letter(
    id="LET20",
    sender=a.IND,
    when=_decided & _return_decision,
    source=VW("66a") | BASICRIGHTS_RETURN(),
    confidence=Confidence.MEDIUM,
)

# Departure

end_of_reception = Letter(
    id="LET21",
    sender=a.COA,
    when=_refused & _not_departed,
    source=RVA("5", 1) | RVA("7", 1, "b") | NO_PERMIT(),
    read=(READ_SEED, READ_LAWS_2015),
)
departure_talk = Letter(
    id="LET22",
    sender=a.DTV,
    when=_refused & _not_departed,
    source=DTV_TALKS() | SEED_PAGE(),
    read=(READ_SEED,),
)

# The courts

grounds_missing = Letter(
    id="LET35",
    sender=a.DISTRICT_COURT,
    when=_at_court & ~e.COURT_RULING_SENT.happened,
    source=AWB("6:5") | AWB("6:6") | EUAA_GROUNDS(),
    read=(READ_LAWS_2015,),
)
hearing = Letter(
    id="LET25",
    sender=a.DISTRICT_COURT,
    when=_at_court & ~e.COURT_RULING_SENT.happened,
    source=AWB("8:56") | AWB("8:58"),
    confidence=Confidence.LOW,
)
ruling = Letter(
    id="LET26",
    sender=a.DISTRICT_COURT,
    when=_at_court,
    source=AWB("8:79") | REFUGEEHELP_REJECTION(),
    confidence=Confidence.MEDIUM,
)

# After the permit

family = Letter(
    id="LET27",
    sender=a.IND,
    when=_decided & (nar.can_be_sponsor | nar.NAREIS_APPLICATION_RECEIVED.happened),
    source=VW("29", 2) | IND_FAMILY_LETTER(),
)
municipality = Letter(
    id="LET28",
    sender=a.COA,
    when=_decided & f.GRANTED & ~permit.MOVED_TO_HOME.happened,
    source=RVA("7", 1, "a") | COA_ROUTES(),
    confidence=Confidence.MEDIUM,
)
withdrawal = Letter(
    id="LET34",
    sender=a.IND,
    when=permit.WITHDRAWAL_INTENTION_MADE_KNOWN.happened,
    source=VW("32") | VW("39") | VW("41"),
    confidence=Confidence.LOW,
)

# Reception and complaints

measure = Letter(
    id="LET29",
    sender=a.COA,
    when=reception.BENEFITS_MEASURE_MADE_KNOWN.happened,
    source=RVA("10") | COA_ROUTES(),
    confidence=Confidence.MEDIUM,
)
complaint_answer = Letter(
    id="LET30",
    sender=a.AUTHORITY_COMPLAINED_ABOUT,
    when=complaints.COMPLAINT_RECEIVED.happened,
    source=AWB("9:12") | COA_ROUTES(),
    read=(READ_LAWS_2015,),
)
