# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the site."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("api/v1/", include("asielwijzer.api.urls")),
    path("", include("asielwijzer.guide.urls")),
]
handler404 = "asielwijzer.guide.views.errors.not_found"
handler400 = "asielwijzer.guide.views.errors.bad_request"
handler500 = "asielwijzer.guide.views.errors.failed"
