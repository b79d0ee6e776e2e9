# SPDX-License-Identifier: EUPL-1.2
"""Letters until the decision: from the application form to the answer on the intention.

What each letter means is said in the words. A letter names its own last day: that one comes first.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.law.works import AWB, DUBLIN, READ_SEED, READ_VC_2023, SEED_PAGE, VB, VC_C, VW, page

REFUGEEHELP_LATE = page("RefugeeHelp 100221", "https://refugeehelp.nl/en/asylum-seeker/article/100221")
REFUGEEHELP_EXTENDED = page(
    "RefugeeHelp 100086",
    "https://refugeehelp.nl/en/asylum-seeker/article/100086-the-extended-asylum-procedure",
)
REFUGEEHELP_DUBLIN = page(
    "RefugeeHelp 100500",
    "https://refugeehelp.com/fr/asylum-seeker/article/100500-l-ind-decide-quel-pays-doit-traiter-votre-demande-d-asile",
)
REFUGEEHELP_REJECTION = page(
    "RefugeeHelp 100146",
    "https://www.refugeehelp.nl/en/asylum-seeker/article/"
    "100146-this-is-what-you-can-do-if-the-ind-rejects-your-asylum-application",
)
FOR_REFUGEES_NL = page("VluchtelingenWerk", "https://forrefugees.vluchtelingenwerk.nl/nl")
IND_TIME = page("IND 2023", "https://ind.nl/en/news/ind-also-given-more-time-for-asylum-applications-in-2023")
IMMO = page(
    "iMMO",
    "https://www.stichtingimmo.nl/onderzoek-en-advies-2/beoordeling-van-de-aanvraag-immo-onderzoek/",
)
IND_W_DOCUMENT = page("IND W", "https://ind.nl/Paginas/Vreemdelingen-Identiteitsbewijs-(Type-W-en-W2).aspx")
NIDOS_PROCEDURE = page("Nidos", "https://www.nidos.nl/je-asielprocedure")
PREFERRED_LAWYERS = page(
    "NJB preferred lawyers",
    "https://www.njb.nl/nieuws/aanpassing-distributieregeling-aanmeldcentra-maximaal-60-voorkeursmachtigingen/",
)

_undecided = ~e.DECISION_MADE_KNOWN.happened & ~e.APPLICATION_WITHDRAWN.happened
_asked = e.ASYLUM_WISH_MADE.happened | e.APPLICATION_LODGED.happened
_pending = _asked & _undecided
_first_interview = ~p.DUBLIN & ~p.REPEAT & ~p.TEMPORARY_PROTECTION & ~p.LAST_MINUTE
_with_intention = ~p.TEMPORARY_PROTECTION

# The application

application_form = Letter(
    id="LET01",
    sender=a.IND,
    when=_undecided & ~p.REPEAT & ~p.TEMPORARY_PROTECTION,
    source=VW("28") | REFUGEEHELP_LATE(),
    confidence=Confidence.MEDIUM,
)
registration_form = Letter(
    id="LET02",
    sender=a.IND,
    when=_undecided & _first_interview & ~e.APPLICATION_PHASE_ENDED.happened,
    source=VB("3.108d") | SEED_PAGE(),
    read=(READ_SEED, READ_VC_2023),
)
proof_of_application = Letter(
    id="LET03",
    sender=a.IND,
    when=_pending,
    source=VW("28"),
    standing=Standing.USUAL,
    confidence=Confidence.LOW,
)
invitation_application_interview = Letter(
    id="LET04",
    sender=a.IND,
    when=_pending & _first_interview & ~e.APPLICATION_INTERVIEW_HELD.happened,
    source=VB("3.108d", 6) | IND_TIME(),
    read=(READ_VC_2023,),
)
report_application_interview = Letter(
    id="LET05",
    sender=a.IND,
    when=_pending & _first_interview & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
age_assessment = Letter(
    id="LET32",
    sender=a.IND,
    when=_pending & f.unaccompanied,
    source=NIDOS_PROCEDURE() | VC_C("C1/2"),
)

# Preparation

medical_advice = Letter(
    id="LET06",
    sender=a.MEDICAL_ADVISER,
    when=_pending & (p.TRACK_4 | p.BORDER) & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=VB("3.109", 5) | IMMO(),
    read=(READ_VC_2023, READ_SEED),
)
lawyer_assigned = Letter(
    id="LET33",
    sender=a.LEGAL_AID_BOARD,
    when=_pending & _with_intention,
    source=PREFERRED_LAWYERS() | SEED_PAGE(),
    read=(READ_SEED,),
)

# Interviews

invitation_interview = Letter(
    id="LET07",
    sender=a.IND,
    when=_pending & ~p.TEMPORARY_PROTECTION & ~e.DETAILED_INTERVIEW_HELD.happened,
    source=VB("3.113", 1) | VW("30c", 1, "b"),
    read=(READ_SEED, READ_VC_2023),
)
report_interview = Letter(
    id="LET08",
    sender=a.IND,
    when=e.DETAILED_INTERVIEW_HELD.happened & _undecided,
    source=VB("3.113", 4) | VC_C("C1/2.11"),
    read=(READ_SEED, READ_VC_2023),
)

# Waiting

extended_procedure = Letter(
    id="LET09",
    sender=a.IND,
    when=_pending & p.EXTENDED,
    source=VB("3.116", 1) | VW("42", 1) | REFUGEEHELP_EXTENDED(),
    read=(READ_SEED, READ_VC_2023),
)
decision_term_extended = Letter(
    id="LET10",
    sender=a.IND,
    when=_pending & ~p.DUBLIN & ~p.BORDER,
    source=VW("42", 4) | FOR_REFUGEES_NL(),
    confidence=Confidence.MEDIUM,
)
identity_document = Letter(
    id="LET23",
    sender=a.IND,
    when=_pending & ~p.BORDER & ~p.DETENTION & ~p.TEMPORARY_PROTECTION,
    source=VW("9") | IND_W_DOCUMENT(),
    confidence=Confidence.MEDIUM,
)
notice_of_default = Letter(
    id="LET24",
    sender=a.APPLICANT_AND_LAWYER,
    when=_pending & ~p.TEMPORARY_PROTECTION,
    source=AWB("6:12", 2) | REFUGEEHELP_LATE(),
)

# Dublin

claim_accepted = Letter(
    id="LET18",
    sender=a.OTHER_STATE,
    when=_asked & p.DUBLIN & ~f.GRANTED,
    source=DUBLIN("22") | DUBLIN("25") | DUBLIN("29"),
    confidence=Confidence.LOW,
)

# The intention

intention = Letter(
    id="LET11",
    sender=a.IND,
    when=_pending & _with_intention,
    source=VW("39") | VB("3.114", 1) | VB("3.116") | REFUGEEHELP_REJECTION(),
    read=(READ_SEED, READ_VC_2023),
)
response = Letter(
    id="LET12",
    sender=a.LAWYER,
    when=e.INTENTION_MADE_KNOWN.happened & _undecided,
    source=VB("3.114", 2) | VB("3.116", 2) | REFUGEEHELP_EXTENDED(),
    read=(READ_SEED, READ_VC_2023),
)
