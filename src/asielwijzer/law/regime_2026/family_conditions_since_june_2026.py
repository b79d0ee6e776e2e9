# SPDX-License-Identifier: EUPL-1.2
"""Who of the family may come since 12 June 2026, and under which conditions (Vw 29b to 29d and 31(4), Vc C5).

Only the spouse, minor children, and of a child who is alone the parents, with minor brothers and sisters who come
along. Somebody with subsidiary protection must have enough own income and a home too. Family that travelled along and
is here already has a wider rule.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.family_facts import (
    NAREIS_DECISION_MADE_KNOWN,
    family_may_come,
    nareis_lateness_excusable,
)
from asielwijzer.law.regime_2021.family_rights import (
    family_existed_before_arrival,
    family_relation,
    new_rules,
    new_rules_after_decision,
)
from asielwijzer.law.regime_2026.family_since_june_2026 import UNDECIDED_OLD_REQUEST, UNDER_NEW_RULES
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import (
    READ_IND_FAMILY,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VW_PACT,
    VB,
    VC_C,
    VW,
    page,
)

IND_FAMILY_NEWS = page("IND, new family rules", READ_IND_FAMILY.url)

OLD_REQUESTS_UNDER_NEW_RULES = Dispute("old_family_requests_under_new_rules", IND_FAMILY_NEWS() | VW("29d"))
"""Do the new conditions hold for requests made before 12 June 2026? The IND says yes; no ruling was found."""

# What can be known

married_before_arrival = YesNo("married_before_arrival")
"""The partner is the adult spouse, in a marriage valid in law that existed before the permit holder came here."""
sibling_comes_with_parent = YesNo("minor_sibling_comes_with_parent")
"""A minor brother or sister of a child who is alone, asked for together with a parent and dependent on that parent."""
family_can_live_elsewhere = YesNo("family_can_live_in_third_country")
"""The family has special ties with another country where it can live together (Vw 31(4))."""

only_relatives_are_siblings = Implies(
    sibling_comes_with_parent, family_relation.option("other_relative"), "a_sibling_is_another_relative"
)

_child_alone = f.minor & f.unaccompanied
_partner = family_relation.option("partner")
IN_NEW_FAMILY = (
    (_partner & married_before_arrival)
    | family_relation.option("minor_child")
    | family_relation.option("parent_of_unaccompanied_minor")
    | (family_relation.option("other_relative") & sibling_comes_with_parent)
)
"""The members of the family who can get a permit (Vw 29c(1), 29d(1))."""

_decided = NAREIS_DECISION_MADE_KNOWN.happened
_open = UNDER_NEW_RULES & ~_decided
_subsidiary = f.SUBSIDIARY_PROTECTION

# Who may come, and what is asked

may_follow = Right(
    id="family_may_follow_since_june_2026",
    against=a.IND,
    when=_open & IN_NEW_FAMILY & family_existed_before_arrival,
    source=VW("29c", 1) | VW("29d", 1) | VC_C("C5/1.4"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
outside_family = Notice(
    id="relative_outside_family_since_june_2026",
    when=_open & ~IN_NEW_FAMILY,
    source=VW("29c", 1) | VC_C("C5/1.1.5"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
"""Also the partner without a marriage and the child of age."""
income_and_home = Notice(
    id="family_income_and_home_asked",
    when=_open & _subsidiary & ~_child_alone,
    source=VW("29d", 2, "b") | VW("29d", 2, "c") | VB("3.105") | VC_C("C5/1.2.2"),
    read=(READ_VW_PACT, READ_VB_PACT, READ_VC_PACT),
)
child_alone_only_waits = Right(
    id="child_alone_needs_no_income_or_home_for_family",
    against=a.IND,
    when=_open & _subsidiary & _child_alone,
    source=VW("29d", 3) | VC_C("C5/1.2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
no_income_for_refugee = Right(
    id="refugee_needs_no_income_for_family",
    against=a.IND,
    when=_open & f.REFUGEE_STATUS & ~nareis_lateness_excusable,
    source=VW("29c", 1),
    read=(READ_VW_PACT,),
)
family_life = Right(
    id="family_conditions_weighed_against_family_life",
    against=a.IND,
    when=_open & _subsidiary,
    source=VC_C("C5/1.2"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
lateness = Right(
    id="late_family_request_can_be_excused",
    against=a.IND,
    when=_open & f.REFUGEE_STATUS & nareis_lateness_excusable,
    source=VW("29c", 2) | VC_C("C5/1.1.1"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
third_country = Notice(
    id="family_can_be_refused_for_third_country",
    when=_open & family_can_live_elsewhere,
    source=VW("31", 4),
    read=(READ_VW_PACT,),
)
came_along = Notice(
    id="family_that_came_along_has_own_rule",
    when=_open & (_partner | family_relation.option("adult_child_in_the_family")),
    source=VW("29b", 1) | VC_C("C5/2"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
"""Who travelled along and is here already: also an unmarried partner, and a child of age who depends on the parents
through grave illness or disability.
"""
old_requests = Notice(
    id="T-TRA-06",
    when=UNDECIDED_OLD_REQUEST & ~_decided,
    source=IND_FAMILY_NEWS(),
    read=(READ_IND_FAMILY,),
    disputed=OLD_REQUESTS_UNDER_NEW_RULES,
)
"""Over 19,000 requests; some dozens are decided first, so that courts can rule. Requests that the new rules do not
touch go on.
"""
courts_have_to_rule = Notice(
    id="courts_have_still_to_rule_on_old_family_requests",
    when=(UNDECIDED_OLD_REQUEST & (_subsidiary | ~IN_NEW_FAMILY)) & ~family_may_come,
    source=IND_FAMILY_NEWS(),
    read=(READ_IND_FAMILY,),
    confidence=Confidence.MEDIUM,
    disputed=OLD_REQUESTS_UNDER_NEW_RULES,
)

__all__ = ["new_rules", "new_rules_after_decision"]
