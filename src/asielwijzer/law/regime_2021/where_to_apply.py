# SPDX-License-Identifier: EUPL-1.2
"""Where an asylum application is made.

Vb 3.108: by land in Ter Apel, at the external border with the border police, in detention on the spot. A
repeat application has its own place and form.
"""

from __future__ import annotations

from asielwijzer.law import actors as a
from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.works import READ_LAWS_2015, READ_SEED, SEED_PAGE, VB, VW

_not_yet = ~e.ASYLUM_WISH_MADE.happened & ~e.APPLICATION_LODGED.happened
_by_land = _not_yet & ~f.applied_at_external_border & ~f.detained & ~f.earlier_application_refused

ter_apel = Notice(
    id="apply_in_ter_apel",
    when=_by_land,
    source=VB("3.108") | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
day_ticket = Right(
    id="day_ticket_to_ter_apel_from_police",
    against=a.POLICE,
    when=_by_land,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
at_the_border = Notice(
    id="report_to_border_police",
    when=_not_yet & f.applied_at_external_border,
    source=VW("3", 3) | VB("3.108") | SEED_PAGE(),
    read=(READ_SEED, READ_LAWS_2015),
)
