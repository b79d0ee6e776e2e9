# SPDX-License-Identifier: EUPL-1.2
"""What someone needs help with, and with what VluchtelingenWerk does not help in the reception locations.

`help_needed` names one need at a time: it is asked when someone looks for help, never to choose a procedure.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import reception
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.facts import Choice, YesNo
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.works import READ_SEED, SEED_PAGE, page

FEWER_PLACES = page("Subsidy of VluchtelingenWerk", "https://www.europesays.com/nl/?p=3035")

help_needed = Choice(
    "help_needed",
    (
        "procedure_or_letter",
        "proof_or_documents",
        "missing_relative",
        "return",
        "fine",
        "divorce",
        "permit_renewal",
        "digid",
        "child_benefit",
        "other_permit",
        "housing_or_money",
        "illness_or_doctor",
        "embassy",
        "trauma_or_scars",
        "child",
        "lgbti",
        "work_abuse",
        "crime",
        "violence_at_home",
        "life_without_permit",
        "thoughts_of_suicide",
    ),
)
trafficking_signs = YesNo("trafficking_signs")
"""Someone is or was forced to work, to have sex, to steal or to give up money or papers."""

MISSING_RELATIVE = help_needed.option("missing_relative")
RETURN = help_needed.option("return")
FINE = help_needed.option("fine")
DIGID = help_needed.option("digid")
CHILD_BENEFIT = help_needed.option("child_benefit")
DOCTOR = help_needed.option("illness_or_doctor")
EMBASSY = help_needed.option("embassy")
TRAUMA = help_needed.option("trauma_or_scars")
CHILD = help_needed.option("child")
LGBTI = help_needed.option("lgbti")
WORK_ABUSE = help_needed.option("work_abuse")
CRIME = help_needed.option("crime")
VIOLENCE_AT_HOME = help_needed.option("violence_at_home")
WITHOUT_PERMIT = help_needed.option("life_without_permit")


def any_of_needs(*options: str) -> Condition:
    """The need is one of `options`."""
    return help_needed.one_of(*(help_needed.option(option) for option in options))


not_our_matter = Notice(
    id="vluchtelingenwerk_does_not_do_this",
    when=any_of_needs("fine", "divorce", "permit_renewal", "digid", "child_benefit", "other_permit"),
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
seldom_our_matter = Notice(
    id="vluchtelingenwerk_seldom_goes_along",
    when=any_of_needs("illness_or_doctor", "embassy"),
    source=SEED_PAGE(),
    read=(READ_SEED,),
    standing=Standing.USUAL,
)
ask_lawyer_before_embassy = Notice(
    id="ask_lawyer_before_embassy",
    when=EMBASSY,
    source=SEED_PAGE(),
    standing=Standing.USUAL,
    confidence=Confidence.LOW,
)
less_help_at_centres = Notice(
    id="vluchtelingenwerk_at_fewer_places",
    when=reception.in_reception,
    source=FEWER_PLACES() | SEED_PAGE(),
    read=(READ_SEED,),
    confidence=Confidence.MEDIUM,
    standing=Standing.USUAL,
)
