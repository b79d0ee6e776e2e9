# SPDX-License-Identifier: EUPL-1.2
"""Which procedure applies.

The first rule that fits wins. Moves that the case records come first: they say what the authority did. The order
of the other rules is a reconstruction, for no single source prints it as a table; its anchors are Vw 30 before 30a
before substance (Vc C1/4.1) and the scope of each procedure in the Vb.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.safe_countries import comes_from_safe_country
from asielwijzer.law.vocabulary.conditions import any_of
from asielwijzer.law.vocabulary.decisions import Decision, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.works import (
    READ_LAWS_2015,
    READ_SEED,
    READ_VB_2026,
    READ_VC_2023,
    READ_VC_2026,
    READ_VV_2026,
    READ_VW_2026,
    TEMPORARY_PROTECTION_DIRECTIVE,
    VB,
    VC_C,
    VV,
    VW,
)

_latest_is = e.MOVES.latest_is
_general_started = _latest_is(e.GENERAL_PROCEDURE_STARTED)
_back_in_track_4 = _latest_is(e.MOVED_TO_GENERAL)
_border_lifted = e.BORDER_MEASURE_LIFTED.happened
BACK_AFTER_GENERAL_PROCEDURE = _latest_is(e.NETHERLANDS_RESPONSIBLE) & e.GENERAL_PROCEDURE_STARTED.happened
"""Out of Dublin after the general procedure."""

moved_to_extended = Rule(
    id="procedure.moved_to_extended",
    when=_latest_is(e.MOVED_TO_EXTENDED),
    then=p.EXTENDED,
    source=VB("3.116", 1, "a") | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
moved_to_dublin = Rule(
    id="procedure.moved_to_dublin",
    when=_latest_is(e.DUBLIN_PROCEDURE_STARTED),
    then=p.DUBLIN,
    source=VB("3.109c") | VW("30", 1),
    read=(READ_VB_2026, READ_VW_2026, READ_VC_2026),
)
moved_to_accelerated = Rule(
    id="procedure.moved_to_accelerated",
    when=_latest_is(e.ACCELERATED_PROCEDURE_STARTED),
    then=p.ACCELERATED,
    source=VB("3.109ca", 1),
    read=(READ_VB_2026,),
)
moved_to_repeat = Rule(
    id="procedure.moved_to_repeat",
    when=_latest_is(e.ONE_DAY_TEST_STARTED),
    then=p.REPEAT,
    source=VB("3.118b"),
    read=(READ_VB_2026,),
)
border_started = Rule(
    id="procedure.border_started",
    when=_latest_is(e.BORDER_PROCEDURE_STARTED)
    | (_general_started & e.BORDER_PROCEDURE_STARTED.happened & ~_border_lifted),
    then=p.BORDER,
    source=VW("3", 3) | VB("3.109b"),
    read=(READ_VW_2026, READ_VB_2026, READ_VC_2026),
)
extended_after_dublin = Rule(
    id="procedure.extended_after_dublin",
    when=BACK_AFTER_GENERAL_PROCEDURE & (_border_lifted | ~e.BORDER_PROCEDURE_STARTED.happened),
    then=p.EXTENDED,
    source=VC_C("C1/2.6"),
    read=(READ_VC_2026,),
    standing=Standing.POLICY,
)
"""Examined in the general procedure, then in Dublin: when the Netherlands becomes responsible, it goes on here."""

temporary_protection = Rule(
    id="procedure.temporary_protection",
    when=f.temporary_protection & ~_general_started & ~_back_in_track_4,
    then=p.TEMPORARY_PROTECTION,
    source=VW("43a") | TEMPORARY_PROTECTION_DIRECTIVE(),
    read=(READ_VW_2026,),
    confidence=Confidence.MEDIUM,
)
dublin_detention = Rule(
    id="procedure.dublin_detention",
    when=f.detained_for_dublin_transfer & ~f.moved_to_application_centre & ~_general_started & ~_back_in_track_4,
    then=p.DUBLIN,
    source=VW("59a") | VB("3.117", 9),
    read=(READ_VW_2026, READ_VB_2026),
)
detention = Rule(
    id="procedure.detention",
    when=f.detained & ~f.moved_to_application_centre & ~_general_started & ~_back_in_track_4,
    then=p.DETENTION,
    source=VB("3.117", 1) | VW("59b"),
    read=(READ_VB_2026, READ_VW_2026),
)
last_minute = Rule(
    id="procedure.last_minute",
    when=f.removal_date_announced & ~_general_started & ~_back_in_track_4,
    then=p.LAST_MINUTE,
    source=VC_C("C1/2.9") | VV("3.50", 1, "c") | VB("3.1", 2),
    read=(READ_VC_2026, READ_LAWS_2015),
    confidence=Confidence.MEDIUM,
)
repeat = Rule(
    id="procedure.repeat",
    when=f.earlier_application_refused
    & ~f.returned_to_country_of_origin
    & ~f.earlier_ground_no_longer_applies
    & ~_general_started
    & ~_back_in_track_4,
    then=p.REPEAT,
    source=VB("3.118b", 2) | VB("3.118b", 9) | VB("3.118b", 10) | VV("3.50"),
    read=(READ_VB_2026, READ_VV_2026),
)
border = Rule(
    id="procedure.border",
    when=f.applied_at_external_border
    & ~f.has_right_of_entry
    & ~(f.minor & f.unaccompanied)
    & ~f.family_with_minor_child
    & f.likely_refusal_at_border
    & ~_border_lifted
    & ~_back_in_track_4,
    then=p.BORDER,
    source=VW("3", 3) | VB("3.109b") | VC_C("C1/2.5"),
    read=(READ_VW_2026, READ_VB_2026, READ_VC_2026),
)
dublin = Rule(
    id="procedure.dublin",
    when=f.signs_of_other_dublin_state & ~_latest_is(e.NETHERLANDS_RESPONSIBLE) & ~_back_in_track_4 & ~_general_started,
    then=p.DUBLIN,
    source=VB("3.109c", 1) | VW("30", 1),
    read=(READ_VB_2026, READ_VW_2026, READ_VC_2026),
)
accelerated = Rule(
    id="procedure.accelerated",
    when=(
        f.protection_in_other_member_state
        | f.eu_citizen
        | (comes_from_safe_country & ~f.in_group_exempt_from_safe_country)
    )
    & ~(f.minor & f.unaccompanied)
    & ~_back_in_track_4
    & ~_general_started,
    then=p.ACCELERATED,
    source=VB("3.109ca", 1) | VW("30a", 1, "a") | VW("30b", 1, "b") | VC_C("C2/7"),
    read=(READ_VB_2026, READ_VC_2023),
)
"""Vb 3.109ca(1): protection in a Member State, in another EEA state or Switzerland, a safe country, an EU citizen."""
no_interview_possible = Rule(
    id="procedure.no_interview_possible",
    when=((f.under_12 & f.unaccompanied) | f.interview_medically_impossible) & ~_general_started,
    then=p.EXTENDED,
    source=VB("3.113", 6) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026),
)
no_time_in_general_procedure = Rule(
    id="procedure.no_time_in_general_procedure",
    when=any_of(
        f.no_interpreter_or_staff,
        f.family_member_in_extended_procedure,
        f.needs_long_research,
        f.prosecuted_for_serious_crime,
    )
    & ~_general_started,
    then=p.EXTENDED,
    source=VC_C("C1/2.3") | VC_C("C1/2.4"),
    read=(READ_VC_2023, READ_VC_2026),
    standing=Standing.POLICY,
)
general_nine_days = Rule(
    id="procedure.general_nine_days",
    when=f.extended_in_advance,
    then=p.GENERAL_NINE_DAYS,
    source=VB("3.115", 1) | VC_C("C1/2.3"),
    read=(READ_VB_2026, READ_VC_2026, READ_SEED),
)
general = Rule(
    id="procedure.general",
    then=p.GENERAL,
    source=VB("3.110", 1),
    read=(READ_VB_2026, READ_SEED),
)

procedure = Decision(
    "procedure",
    (
        moved_to_extended,
        moved_to_dublin,
        moved_to_accelerated,
        moved_to_repeat,
        border_started,
        extended_after_dublin,
        temporary_protection,
        dublin_detention,
        detention,
        last_minute,
        repeat,
        border,
        dublin,
        accelerated,
        no_interview_possible,
        no_time_in_general_procedure,
        general_nine_days,
        general,
    ),
)
