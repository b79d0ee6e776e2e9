# SPDX-License-Identifier: EUPL-1.2
"""Leaflets, films and pages since the EU Pact, each while it fits.

Leaflets of the older procedure are left out: they would mislead. What does not turn on the procedure is the same
leaflet as in the older law.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021.leaflets import film_return, no_permit, notice_of_default_form, unaccompanied_minors
from asielwijzer.law.regime_2026 import facts as pf
from asielwijzer.law.regime_2026 import procedures as p
from asielwijzer.law.regime_2026.stages import BEFORE_LODGING, UNDECIDED
from asielwijzer.law.vocabulary.conditions import ALWAYS
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Leaflet
from asielwijzer.law.works import AMMR, APR, READ_REFUGEEHELP_FAQ, READ_VC_PACT, READ_VV_PACT, VC_C, VV, page

IND_QUESTIONS = page(
    "IND, questions and answers about the Migration Pact",
    "https://ind.nl/en/about-us/background-articles/questions-and-answers-about-the-migration-pact",
)

questions = Leaflet(id="LF19", when=ALWAYS, source=IND_QUESTIONS())
faq = Leaflet(
    id="LF20",
    when=ALWAYS,
    source=page("RefugeeHelp on the Pact", READ_REFUGEEHELP_FAQ.url)(),
    read=(READ_REFUGEEHELP_FAQ,),
)
common_information = Leaflet(
    id="LF21",
    when=UNDECIDED & ~p.TEMPORARY_PROTECTION,
    source=APR("8") | AMMR("20") | VC_C("C1/2.2"),
    read=(READ_VC_PACT,),
    confidence=Confidence.LOW,
)
"""The common leaflets of the Union; no address was found. They are handed out when the application is signed."""
later_application_form = Leaflet(
    id="LF23",
    when=BEFORE_LODGING & pf.later_application,
    source=VV("3.50a") | VC_C("C2/5.3"),
    read=(READ_VV_PACT, READ_VC_PACT),
)
"""The form M35-O is used still, also while another Member State may be responsible (Vc C2/3.4.3)."""

__all__ = ["film_return", "no_permit", "notice_of_default_form", "unaccompanied_minors"]
