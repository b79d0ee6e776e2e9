# SPDX-License-Identifier: EUPL-1.2
"""What a permit holder may and must: stay until there is a home, take the home, renew in time.

And what changed on 12 June 2026 for permits of which the procedure began earlier.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import permit as pm
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Validity
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Duty, Notice, Right
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VC_2023,
    READ_VC_PACT,
    READ_VW_PACT,
    RVA,
    SEED_PAGE,
    VC_C,
    VW,
)

_holder = f.GRANTED & e.DECISION_MADE_KNOWN.happened
_without_home = _holder & ~pm.MOVED_TO_HOME.happened

stay_until_home = Right(
    id="stay_in_reception_until_home",
    against=a.COA,
    when=_without_home,
    source=RVA("7", 1, "a") | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
accept_home = Duty(
    id="accept_suitable_home",
    when=_without_home & pm.MATCHED_TO_MUNICIPALITY.happened,
    source=RVA("7", 1, "a") | pm.COA_COMPLAINTS(),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
    if_missed=pm.RECEPTION_ENDS_WITH_A_HOME,
)
disagree_with_match = Notice(
    id="match_has_its_own_route",
    when=_without_home & pm.MATCHED_TO_MUNICIPALITY.happened,
    source=pm.COA_COMPLAINTS(),
    confidence=Confidence.MEDIUM,
)
help_in_municipality = Notice(
    id="municipality_helps_after_move",
    when=pm.MOVED_TO_HOME.happened,
    source=pm.MUNICIPALITY_PAGE(),
    standing=Standing.USUAL,
    confidence=Confidence.MEDIUM,
)
renew_in_time = Duty(
    id="renew_permit_before_it_ends",
    when=_holder & ~pm.RENEWAL_APPLIED_FOR.happened & pm.permit_ends_on.before(pm.NEW_PERMIT_RULES),
    source=VC_C("C1"),
    standing=Standing.POLICY,
    read=(READ_VC_2023,),
    confidence=Confidence.MEDIUM,
    if_missed=pm.PERMIT_RUNS_OUT,
)
why_withdrawn = Right(
    id="lawyer_against_withdrawal",
    against=a.IND,
    when=f.GRANTED & pm.WITHDRAWAL_INTENTION_MADE_KNOWN.happened & ~pm.WITHDRAWAL_DECISION_MADE_KNOWN.happened,
    source=VW("39") | VW("41"),
    read=(READ_VC_2023, READ_LAWS_2015),
)
after_withdrawal = Notice(
    id="appeal_after_withdrawal",
    when=pm.PERMIT_WITHDRAWN & pm.WITHDRAWAL_DECISION_MADE_KNOWN.happened,
    validity=Validity(by=pm.WITHDRAWAL_DECISION_MADE_KNOWN, until=date(2026, 6, 11)),
    source=VW("69", 1),
    read=(READ_LAWS_2015,),
    confidence=Confidence.MEDIUM,
)

# What changed on 12 June 2026

granted_under_new_rules = Notice(
    id="permit_granted_under_new_rules",
    when=_holder,
    validity=Validity(by=e.DECISION_MADE_KNOWN, since=pm.NEW_PERMIT_RULES),
    source=VW("9", 3) | VW("29", 1) | VW("29a", 1) | pm.IND_PERMIT_RULES(),
    read=(READ_VW_PACT, pm.READ_IND_PERMIT_RULES),
)
renewal_under_new_rules = Notice(
    id="permit_renewed_for_three_years",
    when=_holder & pm.permit_ends_on.on_or_after(pm.NEW_PERMIT_RULES),
    source=VW("9", 3) | VC_C("C6/3.2") | pm.IND_PERMIT_RULES(),
    read=(READ_VW_PACT, READ_VC_PACT, pm.READ_IND_PERMIT_RULES),
)
no_permanent_permit = Notice(
    id="permanent_permit_abolished",
    when=_holder & pm.five_years_of_stay_on.on_or_after(pm.NEW_PERMIT_RULES),
    source=VW("33") | VC_C("C6/2.2") | pm.IND_PERMIT_RULES(),
    read=(READ_VW_PACT, READ_VC_PACT, pm.READ_IND_PERMIT_RULES),
)
