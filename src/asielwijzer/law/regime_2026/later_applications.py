# SPDX-License-Identifier: EUPL-1.2
"""A later application: the form, what counts as new, and whether you may stay meanwhile.

Regulation 2024/1348 art. 3(19), 38(2), 55 and 56, VV 3.50a and Vc C2/5 and C1/8.3. An application after a final refusal
in any Member State is a later one. Without new elements that raise the chance of protection considerably it is
inadmissible; with them it is examined in the accelerated procedure.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021.repeat import FORM_COMPLETED, FORM_FOUND_INCOMPLETE, new_elements
from asielwijzer.law.regime_2021.repeat_stay import (
    dublin_refusal_is_a_refusal as dublin_refusal_is_a_refusal,
)
from asielwijzer.law.regime_2021.repeat_stay import (
    earlier_refusal_was_dublin,
    earlier_repeat_finally_refused,
    only_to_delay_removal,
    removal_would_breach_treaties,
    surrender_or_extradition,
)
from asielwijzer.law.regime_2021.repeat_stay import (
    refused_repeat_is_a_repeat as refused_repeat_is_a_repeat,
)
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import phases
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.decision_terms import admissibility_two_months
from asielwijzer.law.regime_2026.lodging import SEEN_AS_WITHDRAWN
from asielwijzer.law.regime_2026.stages import BEFORE_LODGING, LODGED, UNDECIDED
from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.sources import Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.terms import Counting, days
from asielwijzer.law.works import APR, READ_APR, READ_VC_PACT, READ_VV_PACT, VC_C, VV

JUDGED_AS_IT_IS = Consequence("later_application_judged_as_it_is", ("call_lawyer_today", "raise_it_in_appeal"))

# What can be known and happen

went_to_responsible_state = YesNo("went_to_responsible_state")
"""After the earlier refusal went back, or was transferred, to the State that was responsible."""
element_raises_chance = YesNo("new_element_raises_chance_considerably")
"""The new elements make it considerably more likely that protection is given."""

NOT_HANDED_IN_PERSON = Event("later_application_not_handed_in_person", a.IND)
"""The IND says that the later application was not handed in in person in Ter Apel."""

raising_is_new = Implies(element_raises_chance, new_elements, "what_raises_the_chance_is_new")
went_after_transfer_refusal = Implies(
    went_to_responsible_state, f.earlier_application_refused, "went_to_responsible_state_after_a_refusal"
)

_later = pf.later_application
_pending = _later & UNDECIDED

# The form M35-O

FORM_NEEDED = Outcome("later_form", "form_needed")
NO_FORM = Outcome("later_form", "no_form")


def _form(name: str, when: Condition, then: Outcome, source: Source) -> Rule:
    return Rule(id=f"later_form.{name}", when=when, then=then, source=source, read=(READ_VV_PACT, READ_VC_PACT))


later_form = Decision(
    "later_form",
    (
        _form("first_application", ~_later, NO_FORM, VV("3.50a", 1)),
        _form("locked_up", f.detained, NO_FORM, VV("3.50a", 2, "a")),
        _form("flight_date_known", f.removal_date_announced, NO_FORM, VV("3.50a", 2, "b")),
        _form(
            "transfer_ground_gone",
            earlier_refusal_was_dublin & f.earlier_ground_no_longer_applies,
            NO_FORM,
            VV("3.50a", 3, "a"),
        ),
        _form(
            "went_to_responsible_state",
            earlier_refusal_was_dublin & went_to_responsible_state,
            NO_FORM,
            VV("3.50a", 3, "b"),
        ),
        _form("form", ALWAYS, FORM_NEEDED, VV("3.50a", 1)),
    ),
    arises=_later,
)

# Whether you may stay meanwhile

MAY_STAY = Outcome("later_right_to_stay", "may_stay")
MAY_BE_REMOVED = Outcome("later_right_to_stay", "removal_may_go_on")


def _stay(name: str, when: Condition, then: Outcome, source: Source | Sources) -> Rule:
    return Rule(id=f"later_right_to_stay.{name}", when=when, then=then, source=source, read=(READ_APR, READ_VC_PACT))


later_right_to_stay = Decision(
    "later_right_to_stay",
    (
        _stay("treaties", removal_would_breach_treaties, MAY_STAY, APR("56") | VC_C("C1/8.3")),
        _stay("surrender", surrender_or_extradition, MAY_BE_REMOVED, APR("10", 4)),
        _stay("chance_is_raised", element_raises_chance, MAY_STAY, APR("55", 3) | VC_C("C1/8.3")),
        _stay(
            "second_later_application",
            earlier_repeat_finally_refused,
            MAY_BE_REMOVED,
            APR("56") | APR("10", 4) | VC_C("C1/8.3"),
        ),
        _stay(
            "only_to_delay",
            ~f.earlier_repeat_applications & only_to_delay_removal & ~new_elements,
            MAY_BE_REMOVED,
            APR("56") | VC_C("C1/8.3"),
        ),
        _stay("application_stops_removal", ALWAYS, MAY_STAY, APR("10", 1)),
    ),
    arises=_later,
)

# Terms

complete_it = Deadline(
    id="PACT-HASA-3D",
    bound=a.APPLICANT,
    act=(FORM_COMPLETED,),
    within=days(3),
    after=FORM_FOUND_INCOMPLETE,
    counting=Counting.CALENDAR,
    when=_later & FORM_FOUND_INCOMPLETE.happened,
    source=VC_C("C2/5.3"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
    if_missed=JUDGED_AS_IT_IS,
)
"""Shorter, or not at all, for who seems to ask only for reception or repeats what was just refused."""
hand_it_in = Deadline(
    id="PACT-HASA-PERSON-3D",
    bound=a.APPLICANT,
    act=(e.APPLICATION_LODGED, FORM_COMPLETED),
    within=days(3),
    after=NOT_HANDED_IN_PERSON,
    counting=Counting.CALENDAR,
    when=_later & NOT_HANDED_IN_PERSON.happened,
    source=VC_C("C2/5.3") | VV("3.50a", 1),
    read=(READ_VC_PACT, READ_VV_PACT),
    standing=Standing.POLICY,
    if_missed=SEEN_AS_WITHDRAWN,
)

# Steps

lodge = Step(
    id="lodge_a_later_application",
    phase=phases.APPLICATION,
    by=(a.APPLICANT,),
    present=(a.LAWYER,),
    done=(e.APPLICATION_LODGED,),
    when=_later & ~p.BORDER,
    source=VV("3.50a", 1) | VC_C("C2/5.3"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
mend = Step(
    id="complete_a_later_application",
    phase=phases.APPLICATION,
    by=(a.APPLICANT,),
    present=(a.LAWYER,),
    done=(FORM_COMPLETED,),
    follows=(lodge,),
    deadline=complete_it,
    when=_later & FORM_FOUND_INCOMPLETE.happened,
    source=VC_C("C2/5.3"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
first_look = Step(
    id="preliminary_examination_of_later_application",
    phase=phases.EXAMINATION,
    by=(a.IND,),
    done=(e.ACCELERATED_PROCEDURE_STARTED,),
    follows=(lodge, mend),
    deadline=admissibility_two_months,
    leads_to=(f.INADMISSIBLE, p.ACCELERATED),
    when=_later & p.ADMISSIBILITY,
    source=APR("55", 3) | APR("38", 2) | VC_C("C2/5.3"),
    read=(READ_APR, READ_VC_PACT),
)

# Rights

stay = Right(
    id="stay_during_later_application",
    against=a.IND,
    when=_pending & LODGED & MAY_STAY,
    source=APR("10", 1) | APR("56"),
    read=(READ_APR,),
)
receipt = Right(
    id="receipt_for_evidence_in_later_application",
    against=a.IND,
    when=_pending & LODGED,
    source=VC_C("C2/5.3"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)
article_3 = Right(
    id="later_application_heard_when_removal_breaks_article_3",
    against=a.IND,
    when=_pending,
    source=VC_C("C2/5.3"),
    read=(READ_VC_PACT,),
    standing=Standing.POLICY,
)

# What to know


def _notice(ident: str, when: Condition, source: Source | Sources, standing: Standing = Standing.LAW) -> Notice:
    return Notice(id=ident, when=when, source=source, read=(READ_APR, READ_VC_PACT), standing=standing)


removal = _notice("removal_may_go_on_during_later_application", _pending & MAY_BE_REMOVED, APR("56") | VC_C("C1/8.3"))
what_is_new = _notice("what_counts_as_new_in_later_application", _pending, APR("55", 3) | VC_C("C2/5.3"))
in_person = Notice(
    id="later_application_in_person_in_ter_apel",
    when=_later & BEFORE_LODGING & FORM_NEEDED,
    source=VV("3.50a", 1) | VC_C("C2/5.3"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
often_no_interview = _notice(
    "later_application_often_without_interview", _pending & LODGED, APR("13", 11) | VC_C("C2/5.3")
)
wherever_refused = _notice("refusal_in_any_member_state_counts", _pending, APR("55", 2) | VC_C("C2/5.2"))
part_of_pending_case = _notice(
    "new_points_belong_to_the_running_case",
    LODGED
    & (UNDECIDED | (e.APPEAL_LODGED.happened & ~e.COURT_RULING_SENT.happened))
    & ~e.APPLICATION_WITHDRAWN.happened,
    APR("55", 1) | VC_C("C2/5.1"),
)
last_minute = _notice(
    "later_application_at_the_last_minute",
    _later & f.removal_date_announced & UNDECIDED,
    VC_C("C2/5.4") | APR("56"),
    Standing.POLICY,
)
translations = _notice("translations_may_be_asked_in_later_application", _pending, APR("34", 4))
