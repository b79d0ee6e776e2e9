# SPDX-License-Identifier: EUPL-1.2
"""Removal during an application: the right to stay, and who has it not.

Vb 3.1(2) to (4). An application stops removal. The exceptions concern mostly repeat applications; none of
them holds when removal would breach the Refugee Convention, the law of the Union or the human rights
treaties.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.repeat import REPEATS, new_elements
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.sources import Source, Sources
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import PROCEDURES_DIRECTIVE, READ_LAWS_2015, VB

earlier_repeat_finally_refused = YesNo("earlier_repeat_finally_refused")
earlier_refusal_was_dublin = YesNo("earlier_refusal_was_dublin")
only_to_delay_removal = YesNo("only_to_delay_removal")
"""The authority holds that the first repeat application was made only to delay or prevent removal."""
surrender_or_extradition = YesNo("surrender_or_extradition")
removal_would_breach_treaties = YesNo("removal_would_breach_treaties")

refused_repeat_is_a_repeat = Implies(
    earlier_repeat_finally_refused, f.earlier_repeat_applications, "a_refused_repeat_is_a_repeat"
)
dublin_refusal_is_a_refusal = Implies(
    earlier_refusal_was_dublin, f.earlier_application_refused, "a_dublin_refusal_is_a_refusal"
)

MAY_STAY = Outcome("repeat_right_to_stay", "may_stay")
MAY_BE_REMOVED = Outcome("repeat_right_to_stay", "removal_may_go_on")


def _rule(name: str, when: Condition, then: Outcome, source: Source | Sources) -> Rule:
    return Rule(id=f"repeat_right_to_stay.{name}", when=when, then=then, source=source, read=(READ_LAWS_2015,))


repeat_right_to_stay = Decision(
    "repeat_right_to_stay",
    (
        _rule("treaties", REPEATS & removal_would_breach_treaties, MAY_STAY, VB("3.1", 3)),
        _rule(
            "surrender",
            REPEATS & surrender_or_extradition,
            MAY_BE_REMOVED,
            VB("3.1", 2, "c") | VB("3.1", 2, "d"),
        ),
        _rule(
            "second_repeat_nothing_new",
            REPEATS & earlier_repeat_finally_refused & ~new_elements,
            MAY_BE_REMOVED,
            VB("3.1", 2, "a") | PROCEDURES_DIRECTIVE("41", 1, "b"),
        ),
        _rule(
            "after_dublin_nothing_new",
            REPEATS & earlier_refusal_was_dublin & ~new_elements,
            MAY_BE_REMOVED,
            VB("3.1", 2, "b"),
        ),
        _rule(
            "only_to_delay",
            REPEATS & ~f.earlier_repeat_applications & only_to_delay_removal & ~new_elements,
            MAY_BE_REMOVED,
            VB("3.1", 2, "e") | VB("3.1", 4) | PROCEDURES_DIRECTIVE("41", 1, "a"),
        ),
        Rule(
            id="repeat_right_to_stay.application_stops_removal",
            then=MAY_STAY,
            source=VB("3.1", 2) | PROCEDURES_DIRECTIVE("9", 1),
            read=(READ_LAWS_2015,),
        ),
    ),
    arises=p.REPEAT | p.LAST_MINUTE | (p.DETENTION & f.earlier_application_refused),
)

_pending = (p.REPEAT | p.LAST_MINUTE) & ~e.DECISION_MADE_KNOWN.happened

stay = Right(
    id="stay_during_repeat_application",
    against=a.IND,
    when=_pending & e.APPLICATION_LODGED.happened & MAY_STAY,
    source=VB("3.1", 2),
    read=(READ_LAWS_2015,),
)
removal_may_go_on = Notice(
    id="removal_may_go_on_during_repeat_application",
    when=_pending & MAY_BE_REMOVED,
    source=VB("3.1", 2) | VB("3.1", 3),
    read=(READ_LAWS_2015,),
)
