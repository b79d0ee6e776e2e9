# SPDX-License-Identifier: EUPL-1.2
"""11, 12 and 13 June 2026: which law an application keeps, and what still runs for older ones.

The day of lodging decides on the procedure, the day of registration on the criteria for the responsible State, the
day of the decision on the permit and on the family. Terms of older applications go on in the older law: six months
for the decision, and twenty-one at most. The articles on transition in the two Dutch acts were not read.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.regime_2026.permit_since_june_2026 import FIRST_DAY
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.works import (
    AMMR,
    APR,
    DUBLIN,
    QUALIFICATION_REGULATION,
    READ_AMMR,
    READ_APR,
    READ_REFUGEEHELP_FAQ,
    READ_VW_2026,
    READ_VW_PACT,
    VW,
    page,
)

REFUGEEHELP_FAQ = page("RefugeeHelp on the Pact", READ_REFUGEEHELP_FAQ.url)

APPEAL_IN_OLDER_CASE = Dispute("appeal_term_of_older_application", APR("79", 3) | VW("69", 1) | VW("69", 2))
"""An older application decided since 12 June 2026: four weeks, as when it was made, or two, as the Act now says?"""
GROUNDS_IN_OLDER_CASE = Dispute("grounds_of_older_application", QUALIFICATION_REGULATION("42") | APR("79", 3))
"""The new regulation on protection has no rule for older applications in the text that was read."""

_lodged_before = e.APPLICATION_LODGED.happened & e.APPLICATION_LODGED.before(FIRST_DAY)
_decided_since = e.DECISION_MADE_KNOWN.happened & e.DECISION_MADE_KNOWN.on_or_after(FIRST_DAY)

old_procedure = Notice(
    id="T-TRA-01",
    when=UNDECIDED & _lodged_before,
    source=APR("79", 3),
    read=(READ_APR,),
)
"""Lodged on 11 June 2026 or earlier: the older procedure. On 12 June or later: the new one."""
asked_before_lodged_after = Notice(
    id="asked_before_lodged_since_june_2026",
    when=UNDECIDED
    & e.ASYLUM_WISH_MADE.happened
    & e.ASYLUM_WISH_MADE.before(FIRST_DAY)
    & e.APPLICATION_LODGED.happened
    & e.APPLICATION_LODGED.on_or_after(FIRST_DAY),
    source=APR("79", 3),
    read=(READ_APR,),
)
old_criteria = Notice(
    id="T-TRA-02",
    when=UNDECIDED
    & e.APPLICATION_REGISTERED.happened
    & e.APPLICATION_REGISTERED.before(FIRST_DAY)
    & e.APPLICATION_LODGED.happened
    & e.APPLICATION_LODGED.on_or_after(FIRST_DAY),
    source=AMMR("84", 2) | DUBLIN("7"),
    read=(READ_AMMR,),
)
older_cases_wait = Notice(
    id="T-TRA-03",
    when=UNDECIDED & _lodged_before,
    source=REFUGEEHELP_FAQ(),
    read=(READ_REFUGEEHELP_FAQ,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
"""New applications go first; the IND planned to start again with older ones on 1 October 2026. Whether it did was not
found. The terms run on, and may have passed.
"""
appeal_in_older_case = Notice(
    id="appeal_term_of_older_application_is_unsettled",
    when=_lodged_before & _decided_since & f.UNFOUNDED & ~e.APPEAL_LODGED.happened,
    source=APR("79", 3) | VW("69", 2) | VW("69", 1),
    read=(READ_VW_2026, READ_VW_PACT),
    confidence=Confidence.LOW,
    disputed=APPEAL_IN_OLDER_CASE,
)
grounds_in_older_case = Notice(
    id="grounds_of_older_application_are_unsettled",
    when=_lodged_before & _decided_since,
    source=QUALIFICATION_REGULATION("42") | APR("79", 3),
    confidence=Confidence.LOW,
    disputed=GROUNDS_IN_OLDER_CASE,
)
