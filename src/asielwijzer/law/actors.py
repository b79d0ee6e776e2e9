# SPDX-License-Identifier: EUPL-1.2
"""Who acts in the procedure, and who may be there."""

from __future__ import annotations

from asielwijzer.law.vocabulary.happenings import Actor

APPLICANT = Actor("applicant", person_side=True)
LAWYER = Actor("lawyer", person_side=True)
APPLICANT_AND_LAWYER = Actor("applicant_and_lawyer", person_side=True)
SPONSOR = Actor("sponsor", person_side=True)
PERMIT_HOLDER = Actor("permit_holder", person_side=True)
COMPLAINANT = Actor("complainant", person_side=True)
FAMILY_MEMBER = Actor("family_member", person_side=True)

IND = Actor("ind")
MINISTER = Actor("minister")
AVIM = Actor("avim")
DISA = Actor("disa")
KMAR = Actor("kmar")
COA = Actor("coa")
DTV = Actor("dtv")
IOM = Actor("iom")
UWV = Actor("uwv")
MUNICIPALITY = Actor("municipality")
POLICE = Actor("police")
LEGAL_AID_BOARD = Actor("legal_aid_board")
OTHER_STATE = Actor("other_state")
STATE = Actor("state")
AUTHORITY_COMPLAINED_ABOUT = Actor("authority_complained_about")
OMBUDSMAN = Actor("ombudsman")

DISTRICT_COURT = Actor("district_court")
COUNCIL_OF_STATE = Actor("council_of_state")

VLUCHTELINGENWERK = Actor("vluchtelingenwerk")
INTERPRETER = Actor("interpreter")
NIDOS = Actor("nidos")
MEDICAL_ADVISER = Actor("medical_adviser")
PARENT_OR_CARER = Actor("parent_or_carer")
