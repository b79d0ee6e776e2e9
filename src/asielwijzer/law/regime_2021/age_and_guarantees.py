# SPDX-License-Identifier: EUPL-1.2
"""Doubt about age, and special procedural guarantees.

Vb 3.109d and Vc C1 for the examination of age; Vb 3.108b and Directive 2013/32 article 24 for people who
need fitting support to take part in their procedure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law import consequences as c
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import phases
from asielwijzer.law.regime_2021.children import (
    AGE_EXAMINED,
    age_disputed,
    age_examination_consent,
)
from asielwijzer.law.regime_2021.stages import UNDECIDED
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence, Reading
from asielwijzer.law.vocabulary.statements import Breach, Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import (
    PROCEDURES_DIRECTIVE,
    READ_LAWS_2015,
    READ_VC_2023,
    VB,
    VC_C,
    page,
)

NIDOS_PROCEDURE = page("Nidos, your asylum procedure", "https://www.nidos.nl/je-asielprocedure")
READ_NIDOS_PROCEDURE = Reading("nidos-procedure", "Nidos, your asylum procedure", NIDOS_PROCEDURE.number)

_doubt = f.minor & age_disputed

# Doubt about age

examination_step = Step(
    id="age_examination",
    phase=phases.APPLICATION,
    by=(a.IND,),
    present=(a.NIDOS, a.INTERPRETER),
    done=(AGE_EXAMINED,),
    when=_doubt,
    source=VB("3.109d") | VC_C("C1"),
    read=(READ_LAWS_2015, READ_VC_2023),
)
two_sessions = Notice(
    id="age_view_needs_two_sessions",
    when=_doubt & UNDECIDED,
    source=VC_C("C1/2.1"),
    read=(READ_VC_2023,),
    standing=Standing.POLICY,
)
consent_needed = Right(
    id="age_examined_only_with_written_consent",
    against=a.IND,
    when=_doubt & UNDECIDED & ~AGE_EXAMINED.happened,
    source=VB("3.109d"),
    read=(READ_LAWS_2015,),
)
doubt_means_minor = Right(
    id="remaining_doubt_means_minor",
    against=a.IND,
    when=_doubt & UNDECIDED,
    source=VB("3.109d") | PROCEDURES_DIRECTIVE("25", 5),
    read=(READ_LAWS_2015,),
)
refusal_is_no_ground = Right(
    id="refusing_age_examination_is_no_ground_alone",
    against=a.IND,
    when=_doubt & UNDECIDED,
    source=VB("3.109d") | PROCEDURES_DIRECTIVE("25", 5),
    read=(READ_LAWS_2015,),
)
costs = Right(
    id="ind_pays_age_examination",
    against=a.IND,
    when=_doubt & UNDECIDED,
    source=NIDOS_PROCEDURE(),
    read=(READ_NIDOS_PROCEDURE,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
examined_without_consent = Breach(
    id="age_examined_without_consent",
    by=a.IND,
    when=AGE_EXAMINED.happened & ~age_examination_consent,
    source=VB("3.109d"),
    read=(READ_LAWS_2015,),
    consequence=c.TELL_YOUR_LAWYER,
)

# Special procedural guarantees

need_is_checked = Right(
    id="ind_checks_need_for_special_guarantees",
    against=a.IND,
    when=UNDECIDED,
    source=VB("3.108b") | PROCEDURES_DIRECTIVE("24"),
    read=(READ_LAWS_2015,),
)
fitting_support = Right(
    id="fitting_support_in_procedure",
    against=a.IND,
    when=f.needs_special_guarantees & UNDECIDED,
    source=VB("3.108b") | PROCEDURES_DIRECTIVE("24", 3),
    read=(READ_LAWS_2015,),
)
