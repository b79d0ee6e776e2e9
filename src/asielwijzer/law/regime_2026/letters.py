# SPDX-License-Identifier: EUPL-1.2
"""Letters since the EU Pact. Those that the older law has in the same sense are the same letters.

New are the letters of the screening, of the one interview and of the responsibility procedure. There is no letter of
intention (voornemen) and no letter that moves a case to an extended procedure any more.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021.complaints import COMPLAINT_RECEIVED
from asielwijzer.law.regime_2021.letters import age_assessment, lawyer_assigned, notice_of_default, proof_of_application
from asielwijzer.law.regime_2021.letters_after_decision import (
    complaint_answer,
    departure_talk,
    end_of_reception,
    entry_ban,
    family,
    granted,
    grounds_missing,
    hearing,
    inadmissible,
    manifestly_unfounded,
    measure,
    municipality,
    not_considered,
    return_decision,
    ruling,
    unfounded,
    withdrawal,
)
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026 import responsibility as r
from asielwijzer.law.regime_2026.reception import AREA_ASSIGNED
from asielwijzer.law.regime_2026.stages import HEARD_ON_SUBSTANCE, UNDECIDED, WAITING_FOR_DECISION
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Letter
from asielwijzer.law.works import (
    AMMR,
    APR,
    READ_APR,
    READ_VC_PACT,
    READ_VW_PACT,
    SCREENING_REGULATION,
    VC_C,
    VW,
    page,
)

HODAK = page(
    "Hodak on the procedure since 12 June 2026",
    "https://hodak.nl/en/our-blog/applying-for-asylum-in-the-netherlands-from-12-june-2026-what-has-changed-for-you/",
)

screening = Letter(
    id="LET31",
    sender=a.IND,
    when=UNDECIDED & ~e.APPLICATION_LODGED.happened & ~pe.INTERVIEW_HELD.happened & ~p.TEMPORARY_PROTECTION,
    source=SCREENING_REGULATION("11") | SCREENING_REGULATION("17") | HODAK(),
)
"""At the border it comes from the Koninklijke Marechaussee."""
signed_application = Letter(
    id="LET36",
    sender=a.IND,
    when=WAITING_FOR_DECISION & ~p.TEMPORARY_PROTECTION,
    source=VC_C("C1/2.2") | VC_C("C1/2.3") | VW("55", 1),
    read=(READ_VC_PACT, READ_VW_PACT),
)
"""The signed application, the receipt for documents, and the order to be available (model M117-C)."""
applicant_document = Letter(
    id="LET37",
    sender=a.IND,
    when=WAITING_FOR_DECISION & ~p.BORDER & ~p.TEMPORARY_PROTECTION,
    source=APR("29") | VW("9", 1),
    read=(READ_APR, READ_VW_PACT),
)
invitation_interview = Letter(
    id="LET38",
    sender=a.IND,
    when=UNDECIDED & ~p.TEMPORARY_PROTECTION & ~pe.INTERVIEW_HELD.happened & ~r.RESPONSIBILITY_INTERVIEW_HELD.happened,
    source=APR("12") | APR("13") | VC_C("C1/5.1"),
    read=(READ_VC_PACT,),
)
report_interview = Letter(
    id="LET39",
    sender=a.IND,
    when=UNDECIDED & pe.INTERVIEW_HELD.happened,
    source=APR("14") | VC_C("C1/5.4"),
    read=(READ_VC_PACT,),
)
"""With it come the recording, for the lawyer, and the day until which comments can be sent."""
longer_term = Letter(
    id="LET40",
    sender=a.IND,
    when=WAITING_FOR_DECISION & (p.ADMISSIBILITY | HEARD_ON_SUBSTANCE) & ~p.BORDER,
    source=APR("35", 5) | VC_C("C1/6.3"),
    read=(READ_APR, READ_VC_PACT),
)
other_state_says_yes = Letter(
    id="LET41",
    sender=a.OTHER_STATE,
    when=r.IN_PLAY & r.RESPONSIBILITY_ACCEPTED.happened,
    source=AMMR("40") | AMMR("41"),
    confidence=Confidence.LOW,
)
area = Letter(
    id="LET42",
    sender=a.MINISTER,
    when=AREA_ASSIGNED.happened & UNDECIDED,
    source=VW("55.0a", 2),
    read=(READ_VW_PACT,),
)

__all__ = [
    "COMPLAINT_RECEIVED",
    "age_assessment",
    "complaint_answer",
    "departure_talk",
    "end_of_reception",
    "entry_ban",
    "family",
    "granted",
    "grounds_missing",
    "hearing",
    "inadmissible",
    "lawyer_assigned",
    "manifestly_unfounded",
    "measure",
    "municipality",
    "not_considered",
    "notice_of_default",
    "proof_of_application",
    "return_decision",
    "ruling",
    "unfounded",
    "withdrawal",
]
