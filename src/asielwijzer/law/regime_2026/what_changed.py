# SPDX-License-Identifier: EUPL-1.2
"""What changed on 12 June 2026: what older pages, leaflets and helpers may still tell, and no longer holds.

Each notice is shown where the older rule would have come up. Steps that are no longer standard may still be taken in a
single case: that they are missing is no fault in itself.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.procedure_choice import PACT_APPLIES
from asielwijzer.law.regime_2026.safe_countries import comes_from_eu_safe_country
from asielwijzer.law.regime_2026.stages import (
    BEFORE_INTERVIEW,
    BEFORE_LODGING,
    BEFORE_REGISTRATION,
    UNDECIDED,
    WAITING_FOR_DECISION,
)
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.sources import Confidence, Reading, Source, Sources
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.works import (
    AMMR,
    APR,
    DUBLIN,
    QUALIFICATION_REGULATION,
    READ_AMMR,
    READ_APR,
    READ_IND_FAMILY,
    READ_IND_LAUNCH,
    READ_SEED,
    READ_VB_PACT,
    READ_VC_PACT,
    READ_VV_PACT,
    READ_VW_PACT,
    SEED_PAGE,
    VB,
    VC_C,
    VV,
    VW,
    page,
)

IND_LAUNCH = page("IND, start of the Pact", READ_IND_LAUNCH.url)

_granted = e.DECISION_MADE_KNOWN.happened & f.GRANTED
_refused = e.DECISION_MADE_KNOWN.happened & f.REFUSED
_wait_for_interview = BEFORE_INTERVIEW & ~BEFORE_REGISTRATION


def _changed(
    ident: str,
    when: Condition,
    source: Source | Sources,
    *read: Reading,
    confidence: Confidence = Confidence.HIGH,
) -> Notice:
    return Notice(id=ident, when=when, source=source, read=read, confidence=confidence)


# Before the interview

no_police_form = _changed(
    "police_registration_and_paper_form_are_gone",
    BEFORE_LODGING,
    IND_LAUNCH() | VB("3.107b") | VC_C("C1/2.2"),
    READ_IND_LAUNCH,
    READ_VB_PACT,
    READ_VC_PACT,
)
no_application_interview = _changed(
    "application_interview_is_no_longer_standard",
    BEFORE_INTERVIEW,
    IND_LAUNCH() | VB("3.108d"),
    READ_IND_LAUNCH,
    READ_VB_PACT,
)
no_rest_period = _changed(
    "rest_period_is_no_longer_standard", _wait_for_interview, IND_LAUNCH() | VB("3.109"), READ_IND_LAUNCH, READ_VB_PACT
)
no_medical_examination = _changed(
    "medical_examination_is_no_longer_standard",
    _wait_for_interview,
    IND_LAUNCH() | VC_C("C3/5.1"),
    READ_IND_LAUNCH,
    READ_VC_PACT,
)
ministry = _changed(
    "minister_of_asylum_and_migration_is_responsible",
    BEFORE_REGISTRATION,
    VW("1"),
    READ_VW_PACT,
)
old_leaflets = _changed(
    "older_leaflets_describe_the_older_procedure",
    UNDECIDED,
    IND_LAUNCH() | SEED_PAGE(),
    READ_IND_LAUNCH,
    READ_SEED,
)
asked_before = _changed(
    "registered_before_and_lodged_after_the_change",
    UNDECIDED & e.APPLICATION_REGISTERED.before(PACT_APPLIES) & e.APPLICATION_LODGED.on_or_after(PACT_APPLIES),
    APR("79", 3) | AMMR("84", 2) | DUBLIN("3"),
    READ_APR,
    READ_AMMR,
)

# Which procedure

no_days = _changed(
    "procedure_of_six_or_nine_days_is_gone",
    WAITING_FOR_DECISION,
    APR("35") | VB("3.110") | VB("3.115"),
    READ_APR,
    READ_VB_PACT,
)
no_extended = _changed(
    "extended_procedure_is_gone",
    WAITING_FOR_DECISION & p.REGULAR,
    APR("35", 4) | VB("3.116"),
    READ_APR,
    READ_VB_PACT,
)
safe_list = _changed(
    "safe_country_list_is_of_the_union",
    UNDECIDED & comes_from_eu_safe_country,
    APR("62") | APR("64") | VW("32a") | VC_C("C4/3.5"),
    READ_APR,
    READ_VW_PACT,
    READ_VC_PACT,
)
protected_elsewhere = _changed(
    "protection_elsewhere_is_tested_for_admissibility",
    UNDECIDED & f.protection_in_other_member_state,
    APR("38", 1, "c") | VB("3.109ca") | VC_C("C1/3.2.3"),
    READ_APR,
    READ_VB_PACT,
    READ_VC_PACT,
)
no_longer_dublin = _changed(
    "dublin_rules_were_replaced",
    UNDECIDED & p.RESPONSIBILITY,
    AMMR("84", 2) | AMMR("39") | AMMR("41") | VW("30", 1),
    READ_AMMR,
    READ_VW_PACT,
)
later_test = _changed(
    "later_application_has_a_stricter_test",
    UNDECIDED & pf.later_application,
    APR("55") | VC_C("C2/5.3") | VB("3.118b"),
    READ_APR,
    READ_VC_PACT,
    READ_VB_PACT,
)
later_form_stays = _changed(
    "form_for_later_application_stays",
    BEFORE_LODGING & pf.later_application,
    VV("3.50a", 1) | VC_C("C2/5.3"),
    READ_VV_PACT,
    READ_VC_PACT,
)

# From interview to decision

no_intention = _changed(
    "no_intention_and_no_response_any_more",
    WAITING_FOR_DECISION & pe.INTERVIEW_HELD.happened,
    VW("39") | IND_LAUNCH() | VB("3.114"),
    READ_VW_PACT,
    READ_IND_LAUNCH,
    READ_VB_PACT,
)
no_trauma_ground = _changed(
    "trauma_is_no_ground_of_its_own",
    WAITING_FOR_DECISION,
    QUALIFICATION_REGULATION("15") | VW("29") | VW("29a"),
    READ_VW_PACT,
    confidence=Confidence.MEDIUM,
)

# After the decision

three_years = _changed(
    "permit_is_for_three_years_now", _granted, VW("9", 3) | QUALIFICATION_REGULATION("24"), READ_VW_PACT
)
two_statuses = _changed("there_are_two_statuses_now", _granted, VW("29") | VW("29a"), READ_VW_PACT)
no_permanent_permit = _changed("no_permanent_asylum_permit_any_more", _granted, VW("33"), READ_VW_PACT)
family = _changed("family_rules_became_stricter", _granted, VW("29c") | VW("29d"), READ_VW_PACT, READ_IND_FAMILY)
appeal = _changed(
    "appeal_is_shorter_and_often_does_not_suspend",
    _refused,
    VW("69", 2) | VW("82") | APR("68", 3),
    READ_VW_PACT,
    READ_APR,
)
reception = _changed(
    "no_reception_after_a_transfer_decision",
    e.DECISION_MADE_KNOWN.happened & f.NOT_CONSIDERED & p.RESPONSIBILITY,
    VW("44a", 1, "d") | AMMR("18", 1) | VC_C("C2/3.5"),
    READ_VW_PACT,
    READ_AMMR,
    READ_VC_PACT,
)
