# SPDX-License-Identifier: EUPL-1.2
"""Family reunification since the EU Pact, step by step: request, decision, objection, visa and permit.

The older law has the same steps with its own terms; these are for sponsors whose application falls under the Pact.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import phases as older
from asielwijzer.law.regime_2021.family_facts import (
    FAMILY_MEMBER_ARRIVED,
    FAMILY_MEMBER_REPORTED,
    FAMILY_PERMIT_MADE_KNOWN,
    MVV_COLLECTED,
    NAREIS_APPEAL_LODGED,
    NAREIS_APPLICATION_RECEIVED,
    NAREIS_DECISION_MADE_KNOWN,
    NAREIS_GRANTED,
    NAREIS_LATE_APPEAL_LODGED,
    NAREIS_NOTICE_OF_DEFAULT_RECEIVED,
    NAREIS_OBJECTION_DECIDED,
    NAREIS_OBJECTION_RECEIVED,
    NAREIS_REFUSED,
    OBJECTION_GRANTED,
    OBJECTION_REFUSED,
    family_may_come,
    family_reunification_wanted,
    nareis_decision_is_late,
)
from asielwijzer.law.regime_2026 import family_since_june_2026 as fam
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.works import AWB, READ_AWB_2026, READ_VC_PACT, READ_VW_PACT, VC_C, VW

_late = family_reunification_wanted & (
    nareis_decision_is_late | NAREIS_NOTICE_OF_DEFAULT_RECEIVED.happened | NAREIS_LATE_APPEAL_LODGED.happened
)

request = Step(
    id="family_request",
    phase=older.AFTER_PERMIT,
    by=(a.SPONSOR,),
    present=(a.LAWYER,),
    done=(NAREIS_APPLICATION_RECEIVED, FAMILY_MEMBER_ARRIVED),
    deadline=fam.request_in_three_months,
    when=family_reunification_wanted,
    source=VW("29c", 1) | VW("29d", 1) | VC_C("C5/1.1.1"),
    read=(READ_VW_PACT, READ_VC_PACT),
)
notice_of_default = Step(
    id="family_late_decision_notice",
    phase=older.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(NAREIS_NOTICE_OF_DEFAULT_RECEIVED,),
    follows=(request,),
    deadline=fam.notice_of_default,
    when=_late,
    source=AWB("6:12", 2),
    read=(READ_AWB_2026,),
)
late_appeal = Step(
    id="family_late_decision_court",
    phase=older.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(NAREIS_LATE_APPEAL_LODGED,),
    follows=(notice_of_default,),
    deadline=fam.late_appeal_not_before,
    when=_late,
    source=AWB("6:12", 2),
    read=(READ_AWB_2026,),
)
decision = Step(
    id="family_decision",
    phase=older.AFTER_PERMIT,
    by=(a.IND,),
    done=(NAREIS_DECISION_MADE_KNOWN,),
    follows=(request, notice_of_default, late_appeal),
    deadline=fam.decision,
    when=family_reunification_wanted,
    source=VW("2u", 4),
    read=(READ_VW_PACT,),
    leads_to=(NAREIS_GRANTED, NAREIS_REFUSED),
)
objection = Step(
    id="family_objection",
    phase=older.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(NAREIS_OBJECTION_RECEIVED,),
    follows=(decision,),
    deadline=fam.objection,
    when=family_reunification_wanted & NAREIS_REFUSED,
    source=VW("69", 1) | VW("72", 2),
    read=(READ_VW_PACT,),
)
objection_decision = Step(
    id="family_objection_decision",
    phase=older.AFTER_PERMIT,
    by=(a.IND,),
    done=(NAREIS_OBJECTION_DECIDED,),
    follows=(objection,),
    deadline=fam.objection_decision,
    when=family_reunification_wanted & NAREIS_REFUSED,
    source=VW("76", 1),
    read=(READ_VW_PACT,),
    leads_to=(OBJECTION_GRANTED, OBJECTION_REFUSED),
)
appeal = Step(
    id="family_appeal",
    phase=older.AFTER_PERMIT,
    by=(a.SPONSOR, a.LAWYER),
    done=(NAREIS_APPEAL_LODGED,),
    follows=(objection_decision,),
    when=family_reunification_wanted & NAREIS_REFUSED & OBJECTION_REFUSED,
    source=VW("69", 1),
    read=(READ_VW_PACT,),
)
collect_visa = Step(
    id="family_collects_visa",
    phase=older.AFTER_PERMIT,
    by=(a.FAMILY_MEMBER,),
    done=(MVV_COLLECTED, FAMILY_MEMBER_ARRIVED),
    follows=(decision, objection_decision),
    when=family_reunification_wanted & family_may_come,
    source=VW("2r", 1) | VW("2s", 3),
    read=(READ_VW_PACT,),
)
report = Step(
    id="family_reports_after_arrival",
    phase=older.AFTER_PERMIT,
    by=(a.FAMILY_MEMBER,),
    done=(FAMILY_MEMBER_REPORTED, FAMILY_PERMIT_MADE_KNOWN),
    follows=(collect_visa,),
    deadline=fam.report_on_arrival,
    when=family_reunification_wanted & family_may_come,
    source=VC_C("C5/4") | VW("28", 2),
    read=(READ_VC_PACT, READ_VW_PACT),
)
permit = Step(
    id="family_gets_permit",
    phase=older.AFTER_PERMIT,
    by=(a.IND,),
    done=(FAMILY_PERMIT_MADE_KNOWN,),
    follows=(report,),
    deadline=fam.permit,
    when=family_reunification_wanted & family_may_come,
    source=VW("28", 2),
    read=(READ_VW_PACT,),
)
