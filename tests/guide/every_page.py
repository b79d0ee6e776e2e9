# SPDX-License-Identifier: EUPL-1.2
"""One address of every type of page of the guide, and the languages it is offered in."""

from __future__ import annotations

from django.test import Client

from asielwijzer.words.languages import OFFERED
from tests.guide.visit import UNFOUNDED, give_date, location, walk

LANGUAGES = list(OFFERED)

PUBLIC = {
    "home": "/", "arrived": "/arrived", "first question": "/q", "no answers yet": "/answers",
    "procedures": "/procedures",
    "procedure": "/procedures/2021-general", "new procedure": "/procedures/2026-regular",
    "step": "/procedures/2021-general/detailed_interview", "step with a term": "/procedures/2021-general/lodge_appeal",
    "print": "/print/2021-general/detailed_interview", "share": "/share/2021-general/detailed_interview",
    "letters": "/letters", "letter": "/letters/LET14", "letter without a term": "/letters/LET03", "help": "/help",
    "organisation": "/help/ORG03", "leaflets": "/leaflets", "rights": "/rights", "say": "/say", "card": "/say/lawyer",
    "changes": "/changes", "safety": "/safety", "about": "/about", "components": "/components", "deleted": "/deleted",
}  # fmt: skip
"""Addresses after the language, by type."""

PRIVATE = ("question", "answers", "result", "result of passed day", "date", "change", "dated letter")


def address(client: Client, name: str, language: str) -> str:
    """The address of a page of this type in a language; pages with answers are reached by answering."""
    if name in PUBLIC:
        return f"/{language}{PUBLIC[name]}"
    if name == "dated letter":
        return location(client.post(f"/{language}/letters/LET14", {"day": "7", "month": "5", "year": "2026"}))
    if name == "question":
        return f"/{language}/q/{walk(client, {'signed': 'before'}, language)}"
    part = walk(client, UNFOUNDED, language)
    if name == "result of passed day":
        part = give_date(client, part, "decision_made_known", "2026-05-07", language)
    return {
        "answers": f"/{language}/answers/{part}",
        "result": f"/{language}/result/{part}",
        "result of passed day": f"/{language}/result/{part}",
        "date": f"/{language}/date/{part}/1",
        "change": f"/{language}/q/{part}/stage",
    }[name]


TYPES = [*PUBLIC, *PRIVATE]
