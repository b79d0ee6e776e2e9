# SPDX-License-Identifier: EUPL-1.2
"""The decision: what is assessed, and what each kind of decision means.

Protection is not automatic: somebody has to ask for it, and the IND assesses two things, whether the person
is a refugee and whether return would bring serious harm. Having been traumatised is no ground by itself; it
matters as evidence and for how somebody is heard.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.sources import Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VV_2026,
    READ_VW_2026,
    SEED_PAGE,
    VB,
    VV,
    VW,
)

earlier_return_decision = YesNo("earlier_return_decision_stands")
"""An earlier return decision was made known, and the person has not left since."""

_known = e.DECISION_MADE_KNOWN.happened
_on_the_merits = UNDECIDED & ~e.MOVES.latest_is(e.DUBLIN_PROCEDURE_STARTED)
"""While another state may be responsible, the reasons for asylum are not assessed."""

# The grounds for protection


def _before(name: str, source: Source | Sources, *, on_the_merits: bool = True) -> Notice:
    return Notice(
        id=name,
        when=_on_the_merits if on_the_merits else UNDECIDED,
        source=source,
        read=(READ_LAWS_2015, READ_SEED),
    )


ask_for_protection = _before("protection_has_to_be_asked_for", SEED_PAGE() | VW("28", 1, "a"), on_the_merits=False)
two_tests = _before("two_tests_for_protection", SEED_PAGE() | VW("29", 1))
refugee = _before("ground_refugee", VW("29", 1, "a") | SEED_PAGE())
serious_harm = _before("ground_serious_harm", VW("29", 1, "b") | SEED_PAGE())
family_of_permit_holder = _before("ground_family", VW("29", 2))
trauma = _before("trauma_is_no_ground_by_itself", VW("29", 1) | VW("31", 4))
benefit_of_the_doubt = _before("benefit_of_the_doubt", VW("31", 6))
past_harm = _before("past_harm_is_an_indication", VW("31", 5))

# What each kind of decision means


def _kind(
    name: str, when: Condition, source: Source | Sources, read: tuple[Reading, ...] = (READ_LAWS_2015,)
) -> Notice:
    return Notice(id=name, when=_known & when, source=source, read=read)


refugee_status = _kind("decision_refugee_status", f.REFUGEE_STATUS, VW("29", 1, "a") | SEED_PAGE())
subsidiary_protection = _kind("decision_subsidiary_protection", f.SUBSIDIARY_PROTECTION, VW("29", 1, "b"))
family_permit = _kind("decision_family_permit", f.FAMILY_PERMIT, VW("29", 2))
unfounded = _kind("decision_unfounded", f.UNFOUNDED, VW("31", 1) | SEED_PAGE())
manifestly_unfounded = _kind("decision_manifestly_unfounded", f.MANIFESTLY_UNFOUNDED, VW("30b", 1), (READ_VW_2026,))
inadmissible = _kind("decision_inadmissible", f.INADMISSIBLE, VW("30a", 1), (READ_VW_2026,))
not_considered = _kind("decision_not_considered", f.NOT_CONSIDERED, VW("30", 1) | VW("44a", 1))
not_processed = _kind(
    "decision_not_processed", f.NOT_PROCESSED, VW("30c", 1) | VV("3.45b"), (READ_VW_2026, READ_VV_2026)
)
new_application_is_first = _kind(
    "new_application_after_not_processed",
    f.NOT_PROCESSED & ~f.earlier_application_refused,
    VW("30c", 2),
    (READ_VW_2026,),
)
to_member_state = _kind(
    "go_to_the_member_state_that_protects",
    f.INADMISSIBLE & f.PROTECTED_IN_MEMBER_STATE,
    VW("45", 9) | VW("62a", 3),
    (READ_VW_2026, READ_LAWS_2015),
)
return_decision = _kind(
    "refusal_is_return_decision",
    (f.UNFOUNDED | f.MANIFESTLY_UNFOUNDED | f.NOT_PROCESSED | (f.INADMISSIBLE & ~f.PROTECTED_IN_MEMBER_STATE))
    & ~earlier_return_decision,
    VW("45", 1) | SEED_PAGE(),
)
earlier_return_decision_counts = _kind(
    "earlier_return_decision_counts", f.REFUSED & earlier_return_decision, VW("45", 1) | VW("62a", 1, "a")
)

# Rights

reasons = Right(
    id="refusal_gives_reasons",
    against=a.IND,
    when=_known & f.REFUSED,
    source=VW("42", 3) | VB("3.121a", 1),
    read=(READ_LAWS_2015,),
)
own_language = Right(
    id="decision_explained_in_own_language",
    against=a.IND,
    when=_known & f.REFUSED & ~e.LAWYER_ASSIGNED.happened,
    source=VB("3.121a", 3),
    read=(READ_LAWS_2015,),
)
family_secrets = Right(
    id="no_joint_decision_that_reveals_secrets",
    against=a.IND,
    when=UNDECIDED & f.family_with_minor_child,
    source=VB("3.121a", 2),
    read=(READ_LAWS_2015,),
)
information_on_permit = Right(
    id="information_on_rights_of_permit_holder",
    against=a.IND,
    when=_known & (f.REFUGEE_STATUS | f.SUBSIDIARY_PROTECTION),
    source=VB("3.122", 1) | VV("3.46"),
    read=(READ_LAWS_2015,),
)
health_is_checked = Right(
    id="medical_postponement_is_checked",
    against=a.IND,
    when=_known & ~f.earlier_application_refused & (f.UNFOUNDED | f.MANIFESTLY_UNFOUNDED),
    source=VB("6.1e", 1) | VB("6.1e", 2) | VW("64"),
    read=(READ_VB_2026, READ_VW_2026),
)
"""Not for manifestly unfounded refusals on grounds g, j and k (repeat application, public order)."""
