# SPDX-License-Identifier: EUPL-1.2
"""Points on which courts or sources disagree, each declared once."""

from __future__ import annotations

from asielwijzer.law.vocabulary.sources import Dispute
from asielwijzer.law.works import PROCEDURES_DIRECTIVE, VC_C, VW, eu_court, page, ruling

START_OF_DECISION_TERM = Dispute(
    "start_of_decision_term",
    VC_C("C1/2.13")
    | ruling("ECLI:NL:RBDHA:2024:2511")()
    | ruling("ECLI:NL:RBDHA:2024:22100")()
    | ruling("ECLI:NL:RVS:2025:489")(),
)
"""From the form or from the wish? Policy and one full-bench court: the form (M35-H). Another court: the wish."""

BLANKET_EXTENSION = Dispute(
    "blanket_extension",
    ruling("ECLI:NL:RBDHA:2024:10679")()
    | ruling("ECLI:NL:RBDHA:2025:9827")()
    | eu_court("C-662/23")()
    | PROCEDURES_DIRECTIVE("31", 3),
)
"""Was the general extension by nine months valid? The EU Court (C-662/23) allows it only for a sudden, marked rise."""

GNANDI = Dispute("gnandi", VW("82", 2) | VW("82", 4) | ruling("ECLI:NL:RBDHA:2018:15367")() | eu_court("C-181/16")())
"""Must the return decision rest during the appeal term? The statute did not change after the ruling of 2018."""

CEILING_21_MONTHS = Dispute(
    "ceiling_21_months",
    PROCEDURES_DIRECTIVE("31", 5)
    | page(
        "RefugeeHelp 100086", "https://www.refugeehelp.nl/en/asylum-seeker/article/100086-the-extended-asylum-procedure"
    )(),
)
"""The longest a decision may take: 15, 18 or 21 months, depending on the source."""
