# SPDX-License-Identifier: EUPL-1.2
"""Which procedure applies to an application lodged since 12 June 2026.

The first rule that fits wins. Moves that the case records come first; then the order in which the IND must or may
look: responsibility, admissibility, border, accelerated, regular. Which rules on responsibility apply turns on the day
of registration, not on the day of lodging.
"""

from __future__ import annotations

from datetime import date

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.safe_countries import comes_from_eu_safe_country
from asielwijzer.law.vocabulary.decisions import Decision, Rule
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.works import (
    AMMR,
    APR,
    DUBLIN,
    READ_AMMR,
    READ_APR,
    READ_VW_PACT,
    TEMPORARY_PROTECTION_DIRECTIVE,
    VW,
)

PACT_APPLIES = date(2026, 6, 12)

_latest_is = pe.MOVES.latest_is
_decided_here = _latest_is(e.NETHERLANDS_RESPONSIBLE)
_regular = _latest_is(pe.REGULAR_STARTED) | _latest_is(pe.MOVED_TO_REGULAR)
_no_choice_yet = ~_regular
_registered_before = e.APPLICATION_REGISTERED.before(PACT_APPLIES)
_child_alone = f.minor & f.unaccompanied

ACCELERATED_GROUND_ADULT = (
    pf.only_irrelevant_issues
    | pf.clearly_inconsistent
    | pf.misled_on_identity
    | pf.applied_to_delay_removal
    | (comes_from_eu_safe_country & ~f.in_group_exempt_from_safe_country)
    | f.danger_to_public_order
    | pf.later_application
    | pf.unlawful_and_not_as_soon_as_possible
    | pf.lawful_and_not_as_soon_as_possible
    | (pf.nationality_rarely_recognised & ~pf.not_representative_of_nationality)
)
"""APR art. 42(1)(a) to (j)."""
ACCELERATED_GROUND_CHILD_ALONE = (
    (comes_from_eu_safe_country & ~f.in_group_exempt_from_safe_country)
    | f.danger_to_public_order
    | pf.later_application
    | pf.misled_on_identity
    | (pf.nationality_rarely_recognised & ~pf.not_representative_of_nationality)
)
"""APR art. 42(3): five grounds only."""
BORDER_GROUND = (
    pf.only_irrelevant_issues
    | pf.clearly_inconsistent
    | pf.misled_on_identity
    | pf.applied_to_delay_removal
    | (comes_from_eu_safe_country & ~f.in_group_exempt_from_safe_country)
    | f.danger_to_public_order
    | pf.later_application
    | (pf.nationality_rarely_recognised & ~pf.not_representative_of_nationality)
)
"""APR art. 44: the grounds (a) to (g) and (j)."""
INADMISSIBLE_GROUND = (
    pf.first_country_of_asylum
    | pf.safe_third_country_applies
    | f.protection_in_other_member_state
    | pf.relocated_by_international_court
    | pf.without_new_elements
)
"""APR art. 38(1)(a) to (d) and 38(2)."""


moved_to_dublin = Rule(
    id="procedure.pact_moved_to_dublin",
    when=_latest_is(e.DUBLIN_PROCEDURE_STARTED),
    then=p.DUBLIN,
    source=AMMR("84", 2) | DUBLIN("3"),
    read=(READ_AMMR,),
)
moved_to_responsibility = Rule(
    id="procedure.moved_to_responsibility",
    when=_latest_is(pe.RESPONSIBILITY_PROCEDURE_STARTED),
    then=p.RESPONSIBILITY,
    source=AMMR("39") | VW("30"),
    read=(READ_AMMR, READ_VW_PACT),
)
moved_to_admissibility = Rule(
    id="procedure.moved_to_admissibility",
    when=_latest_is(pe.ADMISSIBILITY_PROCEDURE_STARTED),
    then=p.ADMISSIBILITY,
    source=APR("38") | VW("30a"),
    read=(READ_APR, READ_VW_PACT),
)
border_started = Rule(
    id="procedure.pact_border_started",
    when=_latest_is(e.BORDER_PROCEDURE_STARTED),
    then=p.BORDER,
    source=APR("43"),
    read=(READ_APR,),
)
moved_to_accelerated = Rule(
    id="procedure.pact_moved_to_accelerated",
    when=_latest_is(e.ACCELERATED_PROCEDURE_STARTED),
    then=p.ACCELERATED,
    source=APR("42"),
    read=(READ_APR,),
)
temporary_protection = Rule(
    id="procedure.pact_temporary_protection",
    when=f.temporary_protection & _no_choice_yet,
    then=p.TEMPORARY_PROTECTION,
    source=VW("43a") | TEMPORARY_PROTECTION_DIRECTIVE(),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
)
dublin = Rule(
    id="procedure.pact_dublin_registered_before",
    when=pf.other_state_may_be_responsible & _registered_before & ~_decided_here & _no_choice_yet,
    then=p.DUBLIN,
    source=AMMR("84", 2) | DUBLIN("3"),
    read=(READ_AMMR,),
)
responsibility = Rule(
    id="procedure.responsibility",
    when=pf.other_state_may_be_responsible & ~_decided_here & _no_choice_yet,
    then=p.RESPONSIBILITY,
    source=AMMR("39") | AMMR("41") | VW("30"),
    read=(READ_AMMR, READ_VW_PACT),
)
late_after_return_decision = Rule(
    id="procedure.late_after_return_decision",
    when=pf.applied_late_after_return_decision & _no_choice_yet,
    then=p.ADMISSIBILITY,
    source=APR("38", 1, "e") | APR("35", 2),
    read=(READ_APR,),
)
inadmissible = Rule(
    id="procedure.inadmissible",
    when=INADMISSIBLE_GROUND & _no_choice_yet,
    then=p.ADMISSIBILITY,
    source=APR("38") | APR("35", 1) | APR("55"),
    read=(READ_APR,),
)
border = Rule(
    id="procedure.pact_border",
    when=f.applied_at_external_border
    & ~f.has_right_of_entry
    & ~e.BORDER_MEASURE_LIFTED.happened
    & ~pf.support_impossible_in_fast_procedure
    & ((~_child_alone & BORDER_GROUND) | (_child_alone & f.danger_to_public_order))
    & _no_choice_yet,
    then=p.BORDER,
    source=APR("44") | APR("45") | APR("53"),
    read=(READ_APR,),
)
accelerated = Rule(
    id="procedure.pact_accelerated",
    when=((~_child_alone & ACCELERATED_GROUND_ADULT) | (_child_alone & ACCELERATED_GROUND_CHILD_ALONE))
    & ~pf.support_impossible_in_fast_procedure
    & _no_choice_yet,
    then=p.ACCELERATED,
    source=APR("42", 1) | APR("42", 3),
    read=(READ_APR,),
)
regular = Rule(
    id="procedure.regular",
    then=p.REGULAR,
    source=APR("35", 4) | APR("42", 2),
    read=(READ_APR,),
)

procedure = Decision(
    "procedure",
    (
        moved_to_dublin,
        moved_to_responsibility,
        moved_to_admissibility,
        border_started,
        moved_to_accelerated,
        temporary_protection,
        dublin,
        responsibility,
        late_after_return_decision,
        inadmissible,
        border,
        accelerated,
        regular,
    ),
)
