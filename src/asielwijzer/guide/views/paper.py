# SPDX-License-Identifier: EUPL-1.2
"""A sheet to print, and a link to share: of a step, never of a reader."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.safestring import SafeString, mark_safe

from asielwijzer.catalogue import Procedure, StepOf
from asielwijzer.guide.pages import Page, render
from asielwijzer.guide.stepping import step_context
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views.reading import dutch_of, find_procedure, law_label, offered
from asielwijzer.words import directory

Json = dict[str, Any]
PHONES = ("ORG01", "ORG02")


def _step(slug: str, ident: str) -> tuple[Procedure, StepOf]:
    procedure = find_procedure(slug)
    found = procedure.step(ident)
    if found is None:
        raise Http404("step")
    return procedure, found


def qr(address: str) -> SafeString:
    """The address as a sign for a camera, drawn in the page."""
    drawn = segno.make(address, error="m").svg_inline(scale=3, border=2, omitsize=True, svgclass="qr-code")
    return mark_safe(
        drawn.replace("<svg ", '<svg role="img" aria-label="QR" ', 1)
    )  # drawn just above, from an address of ours


def _public(request: HttpRequest, path: str) -> str:
    return f"{request.scheme}://{request.get_host()}{path}"


def share(request: HttpRequest, code: str, slug: str, ident: str) -> HttpResponse:
    """Ways to share a step: the address, its sign, a message. Never answers or dates."""
    texts = Texts(offered(code))
    procedure, _ = _step(slug, ident)
    what = texts.plain("steps", ident, "label")
    address = _public(request, f"/{code}/procedures/{slug}/{ident}")
    page = Page("share", f"/share/{slug}/{ident}", texts.plain("guide", "share"), quiet=True)
    context = {
        "what": what,
        "law_label": law_label(procedure),
        "copied": texts.plain("guide", "copied"),
        "address": address,
        "qr": qr(address),
        "whatsapp": f"https://wa.me/?text={quote(address)}",
    }
    return render(page, texts, "share", context)


def sheet(request: HttpRequest, code: str, slug: str, ident: str) -> HttpResponse:
    """One A4 about a step, in two languages, black on white."""
    texts, dutch = Texts(offered(code)), Texts("nl")
    procedure, step_of = _step(slug, ident)
    page = Page(
        "print", f"/print/{slug}/{ident}", texts.plain("steps", ident, "label"),
        dutch_of(texts, "steps", ident, "label"), quiet=True,
    )  # fmt: skip
    context = {
        "procedure": procedure,
        "law_label": law_label(procedure),
        "procedure_dutch": dutch.plain("outcomes", procedure.outcome.key),
        "slug": slug,
        "step": step_of.step,
        "blocks": _blocks(texts, dutch, step_context(texts, procedure, step_of)),
        "phones": [(texts.plain("organisations", org), directory()[org]["phone"]) for org in PHONES],
        "qr": qr(_public(request, f"/{code}/procedures/{slug}/{ident}")),
        "sources": ", ".join(source.label for source in step_of.step.source),
    }
    return render(page, texts, "print", context)


def _blocks(texts: Texts, dutch: Texts, context: Json) -> list[Json]:
    """What the sheet says: what happens, before when, what to bring, and two rights. Each line with its Dutch."""
    ident = context["step"].id
    lines: list[tuple[str, list[tuple[str, str, str]]]] = [("step_what", [("steps", ident, "text")])]
    if context["terms"]:
        lines.append(("step_when", [("deadlines", term["id"], "") for term in context["terms"]]))
    prepare = [
        ("step_help", ident, f"prepare.{number}") for number in range(len(texts.items("step_help", ident, "prepare")))
    ]
    if prepare:
        lines.append(("bring", prepare))
    if context["rights"]:
        lines.append(("step_rights", [("rights", right.id, "") for right in context["rights"][:3]]))
    if context["must"]:
        lines.append(("step_must", [("step_help", ident, "must")]))
    own_is_dutch = texts.language.code == "nl"
    blocks: list[Json] = []
    for title, found in lines:
        said: list[tuple[str, str]] = [(texts.say(*line), "" if own_is_dutch else dutch.plain(*line)) for line in found]
        if title == "step_when":
            said = [
                (f"{own}: {term['length']}", under) for (own, under), term in zip(said, context["terms"], strict=True)
            ]
        blocks.append({"title": title, "title_dutch": dutch.plain("guide", title), "lines": said})
    return blocks
