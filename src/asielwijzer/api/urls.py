# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the data for other programs."""

from __future__ import annotations

from django.urls import path

from asielwijzer.api import assessing, collections, procedures
from asielwijzer.api.openapi import openapi
from asielwijzer.api.replies import answers, nothing_here, reads

app_name = "api"
urlpatterns = [
    path("", reads(collections.index), name="index"),
    path("languages", reads(collections.languages), name="languages"),
    path("procedures", reads(procedures.all_procedures), name="procedures"),
    path("procedures/<str:slug>", reads(procedures.procedure), name="procedure"),
    path("procedures/<str:slug>/steps/<str:ident>", reads(procedures.step), name="step"),
    path("letters", reads(collections.letters), name="letters"),
    path("letters/<str:ident>", reads(collections.letter), name="letter"),
    path("organisations", reads(collections.organisations), name="organisations"),
    path("organisations/<str:ident>", reads(collections.organisation), name="organisation"),
    path("leaflets", reads(collections.leaflets), name="leaflets"),
    path("leaflets/<str:ident>", reads(collections.leaflet), name="leaflet"),
    path("assess", answers(assessing.assessment), name="assess"),
    path("openapi.json", reads(openapi, parameters=()), name="openapi"),
    path("<path:rest>", nothing_here),
]
