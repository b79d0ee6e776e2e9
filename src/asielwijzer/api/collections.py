# SPDX-License-Identifier: EUPL-1.2
"""Letters, organisations and leaflets, as data; and what the index and the list of languages say."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.urls import reverse

from asielwijzer import catalogue
from asielwijzer.api.asked import Asked
from asielwijzer.api.laws import Declared, declared, laws_document, not_found, rests_on
from asielwijzer.api.texts import said, said_each, said_if_any
from asielwijzer.law.vocabulary.statements import Leaflet, Letter, Organisation
from asielwijzer.words import directory, links
from asielwijzer.words.languages import LANGUAGES
from asielwijzer.words.report import report

Json = dict[str, Any]

LISTS = ("languages", "procedures", "letters", "organisations", "leaflets")
CONTACTS = (
    "website", "phone", "phone_unverified", "phone_abroad", "phone_more", "phone_emergency", "phone_note", "hours",
    "hours_note", "complaints",
)  # fmt: skip
"""Ways to reach an organisation; null where not known. `phone_unverified` was read at no source of its own."""


def index(asked: Asked) -> Json:
    """Where everything is, and which laws there are."""
    hrefs = {name: reverse(f"api:{name}") for name in (*LISTS, "assess", "openapi")}
    return {"version": 1, "links": hrefs, "laws": laws_document(asked)}


def languages(asked: Asked) -> Json:
    """Every language that is offered, with how many of its texts a person has checked."""
    found = [
        {
            "code": row.language,
            "name": LANGUAGES[row.language].own_name,
            "direction": LANGUAGES[row.language].direction,
            "texts": row.texts,
            "checked": row.checked,
        }
        for row in report()
    ]
    return {"languages": found}


def letters(asked: Asked) -> Json:
    """Every letter, the most urgent and frequent first."""
    found = declared(Letter, asked.on)
    heads = [_letter_head(ident, found[ident], asked) for ident in catalogue.letters() if ident in found]
    return {"laws": laws_document(asked), "letters": heads}


def letter(asked: Asked, ident: str) -> Json:
    """One letter: what stands on it, what it means, and what to do."""
    found = declared(Letter, asked.on).get(ident)
    if found is None:
        raise not_found("id", ident, catalogue.letters(), asked.on)
    lang, row = asked.lang, links.letters_as_printed()[ident]
    return {
        **_letter_head(ident, found, asked),
        "printed": {
            "title": row["title"],
            "title_verified": row["title_verified"],
            "form": row["form"] or None,
            "also": row["also"],
            "to": row["to"],
        },
        "sender": {"id": row["sender"], "name": said(lang, "actors", row["sender"])},
        "tone": row["tone"],
        "urgent": row["urgent"],
        "event": row.get("event") or None,
        **{part: said(lang, "letters", ident, part) for part in ("meaning", "what_to_do", "deadline")},
        "help": {
            **{
                part: said(lang, "letter_help", ident, part)
                for part in ("first", "means_not", "say", "asked_1", "answer_1")
            },
            "today": said_each(lang, "letter_help", ident, "today"),
        },
        "organisations": row["help"],
    }


def organisations(asked: Asked) -> Json:
    """Every organisation."""
    found = declared(Organisation, asked.on)
    heads = [_head("organisation", ident, found[ident], asked) for ident in directory() if ident in found]
    return {"laws": laws_document(asked), "organisations": heads}


def organisation(asked: Asked, ident: str) -> Json:
    """One organisation: what it does and does not do, and how to reach it."""
    found = declared(Organisation, asked.on).get(ident)
    if found is None:
        raise not_found("id", ident, directory(), asked.on)
    row = directory()[ident]
    checked = row.get("checked")
    return {
        **_head("organisation", ident, found, asked),
        "independent": row["independent"],
        "contact": {
            **{field: row.get(field) or None for field in CONTACTS},
            "website_more": row.get("website_more", []),
            "source": row["source"] or None,
            "checked": checked.isoformat() if isinstance(checked, date) else None,
        },
        "help": {
            part: said_if_any(asked.lang, "helpers", ident, part) for part in ("does", "does_not", "costs", "secrecy")
        },
    }


def leaflets(asked: Asked) -> Json:
    """Every leaflet, film, form or page."""
    found = declared(Leaflet, asked.on)
    heads = [_head("leaflet", ident, found[ident], asked) for ident in links.leaflets() if ident in found]
    return {"laws": laws_document(asked), "leaflets": heads}


def leaflet(asked: Asked, ident: str) -> Json:
    """One leaflet: who made it, in which languages, and what it says in short."""
    found = declared(Leaflet, asked.on).get(ident)
    if found is None:
        raise not_found("id", ident, links.leaflets(), asked.on)
    row = links.leaflets()[ident]
    return {
        **_head("leaflet", ident, found, asked),
        **{field: row[field] for field in ("maker", "languages", "languages_known")},
        "url": row["url"] or None,
        "made_for": row["law"],
        "source": row["source"],
        "summary": said(asked.lang, "leaflet_help", ident, "summary"),
    }


def _letter_head(ident: str, found: list[Declared], asked: Asked) -> Json:
    return _head("letter", ident, found, asked, part="name")


def _head(name: str, ident: str, found: list[Declared], asked: Asked, part: str = "") -> Json:
    return {
        "id": ident,
        "href": reverse(f"api:{name}", args=[ident]),
        "name": said(asked.lang, f"{name}s", ident, part),
        **rests_on(found, asked.lang),
    }
