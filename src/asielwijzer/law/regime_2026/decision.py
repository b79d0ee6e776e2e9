# SPDX-License-Identifier: EUPL-1.2
"""The decision on the application: its kinds, its reasons, and the return decision that comes with a refusal.

Vw 29 to 31, 39, 44 and 45, Vc C1/6 and Regulation (EU) 2024/1348 articles 36 to 39. A refusal comes without an
intention and without a response beforehand. The IND looks at refugee status first, then at subsidiary protection,
then at the family of somebody who is protected.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.decision import earlier_return_decision
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026.stages import HEARD_ON_SUBSTANCE, UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.sources import Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import (
    APR,
    QUALIFICATION_REGULATION,
    READ_APR,
    READ_SEED,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    SEED_PAGE,
    VB,
    VC_C,
    VW,
)

not_processed_ground = Choice("not_processed_because", ("withdrawn_in_writing", "taken_as_withdrawn"))
"""Why the application was not processed (Vw 30c(1)): withdrawn expressly (a), or by what the person did not do (b)."""
WITHDRAWN_IN_WRITING = not_processed_ground.option("withdrawn_in_writing")
TAKEN_AS_WITHDRAWN = not_processed_ground.option("taken_as_withdrawn")
return_would_breach_treaties = YesNo("return_would_breach_treaties")
"""The decision says that the person will not be sent back to the country of origin (Vw 45(3)(a))."""

_known = e.DECISION_MADE_KNOWN.happened

RETURN_DECISION = (
    f.UNFOUNDED | f.MANIFESTLY_UNFOUNDED | f.NOT_PROCESSED | (f.INADMISSIBLE & ~f.PROTECTED_IN_MEMBER_STATE)
) & ~return_would_breach_treaties
"""The refusal counts as a return decision (Vw 45(1)), unless (3) or (9) says otherwise."""

# Before the decision

not_automatic = Notice(
    id="pact_protection_is_not_automatic",
    when=UNDECIDED & HEARD_ON_SUBSTANCE & ~pe.INTERVIEW_HELD.happened,
    source=QUALIFICATION_REGULATION("4") | APR("34") | SEED_PAGE(),
    read=(READ_VC_PACT, READ_SEED),
)
refugee_first = Notice(
    id="refugee_status_is_examined_first",
    when=UNDECIDED & HEARD_ON_SUBSTANCE,
    source=QUALIFICATION_REGULATION("13") | QUALIFICATION_REGULATION("18") | VC_C("C3/2.1") | VC_C("C1/6.2"),
    read=(READ_VC_PACT,),
)
# What each kind of decision means


def _kind(name: str, when: Condition, source: Source | Sources, read: tuple[Reading, ...] = (READ_VW_PACT,)) -> Notice:
    return Notice(id=f"pact_decision_{name}", when=_known & when, source=source, read=read)


refugee_status = _kind("refugee_status", f.REFUGEE_STATUS, VW("29", 1) | QUALIFICATION_REGULATION("13"))
subsidiary_protection = _kind(
    "subsidiary_protection",
    f.SUBSIDIARY_PROTECTION,
    VW("29a", 1) | QUALIFICATION_REGULATION("18") | VC_C("C1/6.2"),
    (READ_VW_PACT, READ_VC_PACT),
)
family_permit = _kind(
    "family_permit",
    f.FAMILY_PERMIT,
    VW("29b", 1) | VW("29c", 1) | VW("29d", 1) | VC_C("C1/6.2"),
    (READ_VW_PACT, READ_VC_PACT),
)
unfounded = _kind("unfounded", f.UNFOUNDED, VW("31", 1) | APR("39", 3))
manifestly_unfounded = _kind("manifestly_unfounded", f.MANIFESTLY_UNFOUNDED, VW("30b", 1) | APR("39", 4))
inadmissible = _kind("inadmissible", f.INADMISSIBLE, VW("30a", 1) | APR("38"))
not_considered = _kind("not_considered", f.NOT_CONSIDERED, VW("30", 1) | VW("44a"))
taken_as_withdrawn = _kind(
    "taken_as_withdrawn",
    f.NOT_PROCESSED & TAKEN_AS_WITHDRAWN,
    VW("30c", 1, "b") | APR("41") | VC_C("C4/4.3"),
    (READ_VW_PACT, READ_VC_PACT, READ_APR),
)
withdrawn_in_writing = _kind(
    "withdrawn_in_writing",
    f.NOT_PROCESSED & WITHDRAWN_IN_WRITING,
    VW("30c", 1, "a") | APR("40") | VW("80", "", "b") | VC_C("C4/4.2"),
    (READ_VW_PACT, READ_VC_PACT),
)
return_decision = _kind(
    "is_return_decision",
    RETURN_DECISION & ~earlier_return_decision,
    VW("45", 1) | APR("37"),
    (READ_VW_PACT, READ_APR),
)
earlier_return_decision_stands = _kind(
    "finds_earlier_return_decision", RETURN_DECISION & earlier_return_decision, VW("45", 1) | VW("62a", 1, "a")
)
no_return_decision = _kind(
    "without_return_decision",
    f.REFUSED & ~f.NOT_CONSIDERED & return_would_breach_treaties,
    VW("45", 3, "a") | VC_C("C3/3.3.2.3"),
    (READ_VW_PACT, READ_VC_PACT),
)
to_member_state = _kind(
    "sends_to_protecting_member_state",
    f.INADMISSIBLE & f.PROTECTED_IN_MEMBER_STATE,
    VW("45", 9) | VW("62a", 3),
)

# Rights

reasons = Right(
    id="decision_in_writing_with_reasons",
    against=a.IND,
    when=_known & f.REFUSED,
    source=APR("36") | VC_C("C1/6.1"),
    read=(READ_APR, READ_VC_PACT),
)
why_not_refugee = Right(
    id="reasons_why_not_refugee_status",
    against=a.IND,
    when=_known & (f.SUBSIDIARY_PROTECTION | f.FAMILY_PERMIT),
    source=VC_C("C1/6.2") | APR("36"),
    read=(READ_VC_PACT,),
)
health = Right(
    id="pact_medical_postponement_is_checked",
    against=a.IND,
    when=_known & ~f.earlier_application_refused & (f.UNFOUNDED | (f.MANIFESTLY_UNFOUNDED & ~f.danger_to_public_order)),
    source=VB("6.1e", 1) | VB("6.1e", 2) | VW("64"),
    read=(READ_VB_PACT, READ_VW_PACT),
)
"""Not for a manifestly unfounded refusal of a later application or because of public order."""
