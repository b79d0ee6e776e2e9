# SPDX-License-Identifier: EUPL-1.2
"""Organisations that decide, give shelter or help since the EU Pact.

Most are the same organisations at the same moments as in the older law. Where the moment is put in terms of the older
procedure, they are declared here anew; and the watch over screening and border procedure is new.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.complaints import COMPLAINT_RECEIVED, CONDUCT, complaint_about
from asielwijzer.law.regime_2021.help_needs import (
    help_needed,
    not_our_matter,
    seldom_our_matter,
    trafficking_signs,
)
from asielwijzer.law.regime_2021.organisations import (
    childrens_helpline,
    childrens_ombudsman,
    coa,
    council_of_state,
    court,
    defence_for_children,
    dtv,
    ind,
    interpreters,
    iom,
    lawyer,
    lawyer_complaints,
    legal_aid_board,
    legal_help_desk,
    marechaussee,
    nidos,
    ombudsman,
    police,
    red_cross,
    refugeehelp,
    return_ngos,
    schiphol,
    time4you,
    unhcr,
    vluchtelingenwerk,
)
from asielwijzer.law.regime_2021.organisations_by_need import (
    child_benefit,
    coc,
    digid,
    doctors_of_the_world,
    fines,
    labour_exploitation,
    lgbt_asylum_support,
    medical_reports,
    municipality,
    safe_at_home,
    suicide_prevention,
    trafficking,
    trauma_care,
    undocumented_support,
)
from asielwijzer.law.regime_2026 import events as pe
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.reception import IN_RECEPTION
from asielwijzer.law.regime_2026.stages import BEFORE_LODGING, UNDECIDED
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Organisation
from asielwijzer.law.works import (
    APR,
    READ_SEED,
    READ_VC_PACT,
    READ_VW_PACT,
    SCREENING_REGULATION,
    SEED_PAGE,
    VC_C,
    VW,
    page,
)

_not_displaced = ~p.TEMPORARY_PROTECTION

ter_apel = Organisation(
    id="ORG43",
    when=((BEFORE_LODGING & ~f.applied_at_external_border) | (UNDECIDED & pf.later_application)) & _not_displaced,
    source=VC_C("C1/2.2") | VC_C("C2/5.3") | SEED_PAGE(),
    read=(READ_VC_PACT, READ_SEED),
)
"""The screening place inland, and where a later application is made on working days from 8:00 to 15:00."""
legal_counsellors = Organisation(
    id="ORG44",
    when=UNDECIDED & _not_displaced & ~e.LAWYER_ASSIGNED.happened & (BEFORE_LODGING | ~pe.INTERVIEW_HELD.happened),
    source=VC_C("C1/4") | APR("16"),
    read=(READ_VC_PACT,),
)
"""Counsellors of the IND, apart from those who decide; until an asylum lawyer is there."""
human_rights_institute = Organisation(
    id="ORG45",
    when=UNDECIDED & (BEFORE_LODGING | p.BORDER),
    source=VW("2ii") | VW("2hh") | SCREENING_REGULATION("10"),
    read=(READ_VW_PACT,),
)
inspectorate = Organisation(
    id="ORG46",
    when=UNDECIDED & (BEFORE_LODGING | p.BORDER),
    source=VW("2hh") | SCREENING_REGULATION("10"),
    read=(READ_VW_PACT,),
    confidence=Confidence.MEDIUM,
)
health_care = Organisation(
    id="ORG47",
    when=IN_RECEPTION,
    source=page("GZA", "https://www.gzasielzoekers.nl/ikbeneenprofessional/overgza/praktijklijn")(),
)

__all__ = [
    "COMPLAINT_RECEIVED", "CONDUCT", "child_benefit", "childrens_helpline", "childrens_ombudsman", "coa", "coc",
    "complaint_about", "council_of_state", "court", "defence_for_children", "digid", "doctors_of_the_world", "dtv",
    "fines", "help_needed", "ind", "interpreters", "iom", "labour_exploitation", "lawyer", "lawyer_complaints",
    "legal_aid_board", "legal_help_desk", "lgbt_asylum_support", "marechaussee", "medical_reports", "municipality",
    "nidos", "not_our_matter", "ombudsman", "police", "red_cross", "refugeehelp", "return_ngos", "safe_at_home",
    "schiphol", "seldom_our_matter", "suicide_prevention", "time4you", "trafficking", "trafficking_signs",
    "trauma_care", "undocumented_support", "unhcr", "vluchtelingenwerk",
]  # fmt: skip
