# SPDX-License-Identifier: EUPL-1.2
"""Leaflets, films, forms and pages, each while it fits.

Most leaflets describe the procedure for applications before 12 June 2026; the addresses of the printed set
were not found. LF19 to LF21 belong to the law of 12 June 2026.
"""

from __future__ import annotations

from asielwijzer.law.regime_2021 import events as e
from asielwijzer.law.regime_2021 import facts as f
from asielwijzer.law.regime_2021 import procedures as p
from asielwijzer.law.regime_2021.family_facts import can_be_sponsor
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.statements import Leaflet
from asielwijzer.law.works import READ_SEED, SEED_PAGE, VV, page

LEAFLET_PAGE = page(
    "VluchtelingenWerk leaflets",
    "https://www.vluchtelingenwerk.nl/nl/dutch-asylum-procedure-how-does-it-work",
)
_waiting = ~e.DECISION_MADE_KNOWN.happened & ~e.APPLICATION_WITHDRAWN.happened
_refused = f.REFUSED & e.DECISION_MADE_KNOWN.happened & ~e.DEPARTED.happened
_granted = f.GRANTED & e.DECISION_MADE_KNOWN.happened

before_procedure = Leaflet(
    id="LF01",
    when=_waiting & p.TRACK_4 & ~e.GENERAL_PROCEDURE_STARTED.happened & ~e.MOVED_TO_EXTENDED.happened,
    source=LEAFLET_PAGE(),
)
general = Leaflet(
    id="LF02",
    when=_waiting & p.TRACK_4,
    source=LEAFLET_PAGE(),
)
border = Leaflet(
    id="LF03",
    when=_waiting & p.BORDER,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
dublin = Leaflet(
    id="LF04",
    when=_waiting & (p.DUBLIN | f.signs_of_other_dublin_state),
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
accelerated = Leaflet(
    id="LF05",
    when=_waiting & p.ACCELERATED,
    source=SEED_PAGE() | page("Leaflet 2021", "https://scribd.com/document/630566934/folder-dvap-engels-maart-2021")(),
    read=(READ_SEED,),
)
accompanied_children = Leaflet(
    id="LF06",
    when=_waiting & (f.family_with_minor_child | (f.minor & ~f.unaccompanied)),
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
unaccompanied_minors = Leaflet(
    id="LF07",
    when=_waiting & f.minor & f.unaccompanied,
    source=page("Nidos", "https://www.nidos.nl/en/voor-jongeren/je-asielprocedure/")(),
)
documents = Leaflet(
    id="LF08",
    when=_waiting & ~p.TEMPORARY_PROTECTION,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
extended = Leaflet(
    id="LF09",
    when=_waiting & p.EXTENDED,
    source=LEAFLET_PAGE()
    | page(
        "RefugeeHelp 100086",
        "https://refugeehelp.nl/en/asylum-seeker/article/100086-the-extended-asylum-procedure",
    )(),
    confidence=Confidence.MEDIUM,
)
granted = Leaflet(
    id="LF10",
    when=_granted,
    source=VV("3.46")
    | page(
        "Unofficial copy",
        "http://docplayer.nl/54384844-Pnhndgy-mhdwd-yn-bry-shm-chh-mfhwmy-drd.html",
    )(),
    confidence=Confidence.MEDIUM,
)
collection_folder = Leaflet(
    id="LF11",
    when=_waiting & ~e.APPLICATION_PHASE_ENDED.happened & ~f.applied_at_external_border,
    source=page("IND 2017", "https://ind.nl/en/news/Pages/First-collection-folder-issued.aspx")(),
    standing=Standing.USUAL,
    confidence=Confidence.LOW,
)
film = Leaflet(
    id="LF12",
    when=_waiting & ~p.TEMPORARY_PROTECTION,
    source=SEED_PAGE(),
    read=(READ_SEED,),
)
film_return = Leaflet(
    id="LF13",
    when=_refused,
    source=page(
        "Return film",
        "https://www.vluchtelingenwerk.nl/forrefugees/geen-verblijfsvergunning-wat-nu?language=en",
    )(),
)
family = Leaflet(
    id="LF14",
    when=_granted & can_be_sponsor,
    source=page(
        "IND family page",
        "https://ind.nl/en/home/when-will-the-ind-start-with-my-application-for-family-reunification",
    )()
    | SEED_PAGE(),
    read=(READ_SEED,),
)
no_permit = Leaflet(
    id="LF15",
    when=_refused,
    source=page("No residence permit", "https://forrefugees.vluchtelingenwerk.nl/en/no-residence-permit-what-next")()
    | SEED_PAGE(),
    read=(READ_SEED,),
)
safe_countries = Leaflet(
    id="LF16",
    when=_waiting & p.ACCELERATED,
    source=page(
        "Safe countries",
        "https://government.nl/topics/asylum-policy/question-and-answer/list-safe-countries-of-origin",
    )()
    | SEED_PAGE(),
    read=(READ_SEED,),
)
repeat_form = Leaflet(
    id="LF17",
    when=(_waiting & p.REPEAT) | (_refused & ~f.NOT_CONSIDERED),
    source=VV("3.50") | SEED_PAGE() | page("IND", "https://ind.nl")(),
    read=(READ_SEED,),
)
notice_of_default_form = Leaflet(
    id="LF18",
    when=_waiting & e.APPLICATION_LODGED.happened & ~p.TEMPORARY_PROTECTION,
    source=page("RefugeeHelp 100221", "https://refugeehelp.nl/en/asylum-seeker/article/100221")(),
)
prepare = Leaflet(
    id="LF22",
    when=_waiting & ~e.DETAILED_INTERVIEW_HELD.happened & ~p.TEMPORARY_PROTECTION,
    source=page("RefugeeHelp 100463", "https://www.refugeehelp.nl/en/asylum-seeker/article/100463")(),
)
