# SPDX-License-Identifier: EUPL-1.2
"""Organisations for one need: health, safety, life after the permit, life without one."""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import help_needs as need
from asielwijzer.law.regime_2021 import reception
from asielwijzer.law.vocabulary.conditions import ALWAYS
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Organisation
from asielwijzer.law.works import READ_SEED, SEED_PAGE, page

_decided = e.DECISION_MADE_KNOWN.happened
_granted = _decided & f.GRANTED
_refused = _decided & f.REFUSED & ~e.DEPARTED.happened

# Health

health_care = Organisation(
    id="ORG22",
    when=reception.in_reception | need.DOCTOR,
    source=page("GZA", "https://www.gzasielzoekers.nl/ikbeneenprofessional/overgza/praktijklijn")(),
)
medical_reports = Organisation(
    id="ORG24",
    when=need.TRAUMA,
    source=page("iMMO", "http://stichtingimmo.nl/onderzoek-advies/")(),
)
trauma_care = Organisation(
    id="ORG25",
    when=need.TRAUMA,
    source=page("ARQ", "https://arq.org")(),
    confidence=Confidence.MEDIUM,
)
doctors_of_the_world = Organisation(
    id="ORG33",
    when=need.WITHOUT_PERMIT | (_refused & need.DOCTOR),
    source=page(
        "Dokters van de Wereld",
        "https://doktersvandewereld.org/faq/ik-zit-in-de-asielprocedure-en-heb-zorg-nodig-wat-nu/",
    )(),
)

# Safety

suicide_prevention = Organisation(
    id="ORG41",
    when=ALWAYS,
    source=page("113", "https://www.113.nl")(),
)
safe_at_home = Organisation(
    id="ORG42",
    when=need.VIOLENCE_AT_HOME,
    source=page("Veilig Thuis", "https://veiligthuis.nl")(),
)
trafficking = Organisation(
    id="ORG12",
    when=need.trafficking_signs,
    source=SEED_PAGE()
    | page("CoMensha", "https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha")(),
    read=(READ_SEED,),
)
labour_exploitation = Organisation(
    id="ORG40",
    when=need.WORK_ABUSE | need.trafficking_signs,
    source=page(
        "Wegwijzer mensenhandel",
        "https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel",
    )(),
)
lgbt_asylum_support = Organisation(
    id="ORG30",
    when=need.LGBTI,
    source=page("LGBT Asylum Support", "https://lgbtasylumsupport.nl/en/about-us-3/")(),
)
coc = Organisation(
    id="ORG31",
    when=need.LGBTI,
    source=page(
        "COC",
        "https://cocktailonline.nl/lgbtiq-asylum-information/safety/living-in-a-reception-centre",
    )(),
)

# After the permit

municipality = Organisation(
    id="ORG38",
    when=_granted | need.any_of_needs("permit_renewal", "digid", "child_benefit") | f.temporary_protection,
    source=page(
        "Gemeente Brummen",
        "https://www.brummen.nl/inwoner-en-ondernemer/vluchtelingenopvang/veelgestelde-vragen",
    )(),
)
child_benefit = Organisation(
    id="ORG35",
    when=need.CHILD_BENEFIT,
    source=page("SVB", "https://www.svb.nl")(),
)
digid = Organisation(
    id="ORG36",
    when=need.DIGID,
    source=page("DigiD", "https://www.digid.nl")(),
)
fines = Organisation(
    id="ORG37",
    when=need.FINE,
    source=page("CJIB", "https://www.cjib.nl")(),
)

# Without a permit

undocumented_support = Organisation(
    id="ORG32",
    when=_refused | need.WITHOUT_PERMIT,
    source=page("basicrights.nl", "https://www.basicrights.nl/glossary/terugkeer/")(),
)
