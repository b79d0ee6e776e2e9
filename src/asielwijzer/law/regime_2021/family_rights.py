# SPDX-License-Identifier: EUPL-1.2
"""Who counts as family in nareis, what the family may count on, and what changed.

Also where help is to be found now: VluchtelingenWerk stopped this help in the reception locations.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import family_facts as nar
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.sources import Confidence, Dispute, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Notice, Right
from asielwijzer.law.works import (
    AWB,
    FAMILY_DIRECTIVE,
    READ_LAWS_2015,
    READ_SEED,
    READ_VW_2026,
    SEED_PAGE,
    VW,
    eu_court,
    page,
    ruling,
)

LATENESS_MUST_BE_WEIGHED = eu_court("C-380/17")
CHILD_TURNS_18 = eu_court("C-550/16")
WAITING_MEASURE_RULING = ruling("ECLI:NL:RBDHA:2022:14097")
VLUCHTELINGENWERK_STOPS = page(
    "VluchtelingenWerk, family help stops",
    "https://newsroom.vluchtelingenwerk.nl/"
    "258468-vluchtelingenwerk-stopt-noodgedwongen-met-begeleiding-gezinshereniging",
)
IND_NEW_FAMILY_RULES = page(
    "IND, new family rules",
    "https://ind.nl/en/news/ind-assessing-new-family-reunification-rules-in-practice",
)
READ_VLUCHTELINGENWERK_STOPS = Reading(
    "vwn-family-stops",
    "VluchtelingenWerk, end of the help with family reunification",
    VLUCHTELINGENWERK_STOPS.number,
)
READ_IND_NEW_FAMILY_RULES = Reading(
    "ind-new-family-rules", "IND, news of June 2026 on the family rules", IND_NEW_FAMILY_RULES.number
)
READ_RBDHA_2022_14097 = Reading("rbdha-2022-14097", "Summary of the ruling", WAITING_MEASURE_RULING.url)

FIRST_DAY_WITHOUT_NEW_HELP = date(2025, 12, 1)

EXCUSABLE_LATENESS = Dispute(
    "excusable_nareis_lateness",
    LATENESS_MUST_BE_WEIGHED() | ruling("ECLI:NL:RVS:2018:4275")() | ruling("ECLI:NL:RBDHA:2023:8402")(),
)
"""When is asking too late excusable? It must be weighed; corona and a slow helper were not enough (2023)."""

# Who counts

family_relation = Choice(
    "family_relation",
    (
        "partner",
        "minor_child",
        "adult_child_in_the_family",
        "parent_of_unaccompanied_minor",
        "other_relative",
    ),
)
"""What the person abroad is to the permit holder."""
family_existed_before_arrival = YesNo("family_existed_before_arrival")
mvv_postponed_by_measure = YesNo("mvv_postponed_by_measure")

_nuclear = family_relation.one_of(
    family_relation.option("partner"),
    family_relation.option("minor_child"),
    family_relation.option("adult_child_in_the_family"),
    family_relation.option("parent_of_unaccompanied_minor"),
)
_decided = nar.NAREIS_DECISION_MADE_KNOWN.happened
_granted = e.DECISION_MADE_KNOWN.happened & nar.can_be_sponsor
_open = _granted & nar.family_reunification_wanted & ~_decided
_old_rules = Validity(by=e.DECISION_MADE_KNOWN, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES)

family_may_follow = Right(
    id="family_may_follow",
    against=a.IND,
    when=_open & _nuclear & family_existed_before_arrival,
    validity=_old_rules,
    source=VW("29", 2) | FAMILY_DIRECTIVE("4") | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY, READ_LAWS_2015),
)
other_relatives = Notice(
    id="family_other_relatives_other_route",
    when=_open & family_relation.option("other_relative"),
    source=VW("29", 2) | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
)
family_formed_later = Notice(
    id="family_formed_after_arrival_other_route",
    when=_open & ~family_existed_before_arrival,
    source=VW("29", 2) | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
)
young_adult_child = Notice(
    id="family_young_adult_child",
    when=_open & family_relation.option("adult_child_in_the_family"),
    source=VW("29", 2) | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
    confidence=Confidence.MEDIUM,
)
child_who_turns_18 = Right(
    id="unaccompanied_minor_who_turned_18",
    against=a.IND,
    when=_open & f.unaccompanied & family_relation.option("parent_of_unaccompanied_minor"),
    validity=_old_rules,
    standing=Standing.CASE_LAW,
    source=CHILD_TURNS_18() | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
)
family_permit_holder = Notice(
    id="family_permit_is_no_own_ground",
    when=e.DECISION_MADE_KNOWN.happened & f.FAMILY_PERMIT & nar.family_wanted,
    source=VW("29", 2),
    read=(READ_LAWS_2015,),
    confidence=Confidence.LOW,
)

# What the family may count on

no_income_condition = Right(
    id="family_no_income_condition",
    against=a.IND,
    when=_open,
    validity=_old_rules,
    source=FAMILY_DIRECTIVE("12", 1) | nar.AIDA_FAMILY(),
    read=(nar.READ_AIDA_FAMILY,),
)
apply_at_once = Notice(
    id="family_apply_in_time",
    when=_granted & ~nar.NAREIS_APPLICATION_RECEIVED.happened & ~nar.FAMILY_MEMBER_ARRIVED.happened,
    validity=_old_rules,
    source=VW("29", 2) | VW("29", 4),
    read=(nar.READ_AIDA_FAMILY, READ_LAWS_2015),
)
lateness = Right(
    id="family_lateness_may_be_excusable",
    against=a.IND,
    when=_open & nar.nareis_lateness_excusable,
    disputed=EXCUSABLE_LATENESS,
    standing=Standing.CASE_LAW,
    source=LATENESS_MUST_BE_WEIGHED() | VW("29", 5) | FAMILY_DIRECTIVE("12", 1),
    read=(READ_VW_2026, nar.READ_AIDA_FAMILY),
)
regular_route_stays = Notice(
    id="family_regular_route_after_three_months",
    when=_open & ~nar.nareis_lateness_excusable,
    disputed=EXCUSABLE_LATENESS,
    standing=Standing.CASE_LAW,
    source=LATENESS_MUST_BE_WEIGHED() | ruling("ECLI:NL:RVS:2018:4275")(),
    confidence=Confidence.MEDIUM,
)
write_down_receipt = Duty(
    id="family_keep_proof_of_receipt",
    when=_open,
    standing=Standing.CASE_LAW,
    source=nar.RECEIPT_STARTS_THE_TERM(),
    read=(nar.READ_RBDHA_2023_6992,),
)
notice_of_default = Right(
    id="family_notice_of_default",
    against=a.IND,
    when=nar.NAREIS_APPLICATION_RECEIVED.happened & ~_decided & nar.nareis_decision_is_late,
    source=AWB("6:12", 2) | nar.RECEIPT_STARTS_THE_TERM(),
    read=(nar.READ_RBDHA_2023_6992, READ_LAWS_2015),
)
nine_months = Notice(
    id="nareis_decision_term_90_days_or_nine_months",
    when=nar.NAREIS_APPLICATION_RECEIVED.happened & ~_decided,
    validity=Validity(
        by=nar.NAREIS_APPLICATION_RECEIVED, since=nar.NINE_MONTHS_POSSIBLE_SINCE, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES
    ),
    source=VW("2u", 4) | VW("2u", 1),
    read=(READ_VW_2026,),
    disputed=nar.START_OF_NINE_MONTHS,
)
waiting_measure = Notice(
    id="family_waiting_measure_unlawful",
    when=_granted & nar.family_may_come & ~nar.FAMILY_MEMBER_ARRIVED.happened & mvv_postponed_by_measure,
    standing=Standing.CASE_LAW,
    source=WAITING_MEASURE_RULING(),
    read=(READ_RBDHA_2022_14097,),
    confidence=Confidence.MEDIUM,
)
mvv_withheld = Breach(
    id="mvv_withheld_by_waiting_measure",
    by=a.IND,
    when=nar.family_may_come & mvv_postponed_by_measure,
    validity=Validity(by=nar.NAREIS_DECISION_MADE_KNOWN, until=nar.LAST_DAY_OF_OLD_FAMILY_RULES),
    standing=Standing.CASE_LAW,
    source=WAITING_MEASURE_RULING(),
    read=(READ_RBDHA_2022_14097,),
    confidence=Confidence.MEDIUM,
)

# What changed

new_rules = Notice(
    id="family_new_rules_12_june_2026",
    when=_open,
    source=IND_NEW_FAMILY_RULES(),
    read=(READ_IND_NEW_FAMILY_RULES,),
)
new_rules_after_decision = Notice(
    id="family_decided_under_new_rules",
    when=nar.family_reunification_wanted & _decided,
    validity=Validity(by=nar.NAREIS_DECISION_MADE_KNOWN, since=nar.FIRST_DAY_OF_NEW_FAMILY_RULES),
    source=IND_NEW_FAMILY_RULES(),
    read=(READ_IND_NEW_FAMILY_RULES,),
)
vluchtelingenwerk_helped = Notice(
    id="vluchtelingenwerk_family_help_until_june_2026",
    when=_granted & ~_decided,
    validity=Validity(by=e.DECISION_MADE_KNOWN, until=date(2025, 11, 30)),
    source=VLUCHTELINGENWERK_STOPS() | SEED_PAGE(),
    read=(READ_VLUCHTELINGENWERK_STOPS, READ_SEED),
    standing=Standing.USUAL,
)
vluchtelingenwerk_stopped = Notice(
    id="vluchtelingenwerk_no_family_help_in_reception",
    when=_granted & ~_decided,
    validity=Validity(by=e.DECISION_MADE_KNOWN, since=FIRST_DAY_WITHOUT_NEW_HELP),
    source=VLUCHTELINGENWERK_STOPS(),
    read=(READ_VLUCHTELINGENWERK_STOPS,),
    standing=Standing.USUAL,
)
