# SPDX-License-Identifier: EUPL-1.2
"""Who helps, what you may ask for, and which leaflets there are."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views.reading import cached, dutch_of
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.statements import Notice, Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.words import directory, links
from asielwijzer.words.dates import as_in_letter, opening_hours

Json = dict[str, Any]

FIRST = (
    ("urgent_child", "help/ORG13"),
    ("urgent_unsafe", "safety"),
    ("urgent_ill", "help#need-REF26"),
    ("urgent_no_lawyer", "help/ORG05"),
    ("urgent_interpreter", "say/interpreter_not_understood"),
    ("urgent_family", "help/ORG11"),
)
"""What stands on top of the page, by the ids of its words, with where it leads."""
CAREFUL_HELPERS = ("ORG12", "ORG13", "ORG28", "ORG29", "ORG30", "ORG31", "ORG40", "ORG41", "ORG42")
"""Helpers whose pages one may have to leave quickly."""
FRESH = timedelta(days=183)
"""After half a year a contact may have changed."""
NOTICES_A_PAGE = 30
GROUPS = ("group_helps", "group_decides", "group_shelter", "group_other")


def group_of(ident: str, row: Json) -> str:
    """Which of the groups an organisation stands in; the three are never mixed."""
    if ident in ("ORG01",) or str(row.get("independent", "")).startswith("no (decides"):
        return "group_decides"
    if ident == "ORG02":
        return "group_shelter"
    return "group_helps" if row.get("independent") == "yes" else "group_other"


@cached
def help_page(request: HttpRequest, code: str) -> HttpResponse:
    """Who does what, who is independent, and who helps with which need."""
    texts = Texts(code)
    groups: dict[str, list[str]] = {key: [] for key in GROUPS}
    for ident, row in directory().items():
        groups[group_of(ident, row)].append(ident)
    needs = [{"id": f"need-{ident}", "key": ident, **row} for ident, row in links.referrals().items()]
    context = {
        "first": [(key, f"/{code}/{address}") for key, address in FIRST],
        "needs": needs,
        "groups": [(key, found) for key, found in groups.items() if found],
    }
    return render(Page("help", "/help", texts.plain("guide", "who_helps")), texts, "help", context)


@cached
def organisation(request: HttpRequest, code: str, ident: str) -> HttpResponse:
    """One organisation: what it does and does not do, and how to reach it."""
    row = directory().get(ident)
    if row is None:
        raise Http404("organisation")
    texts = Texts(code)
    checked = row.get("checked")
    always = row.get("hours") == "24/7"
    org = {
        **row,
        "id": ident,
        "group": group_of(ident, row),
        "tel": "".join(sign for sign in str(row.get("phone", "")) if sign.isdigit() or sign == "+"),
        "website_shown": str(row.get("website", "")).removeprefix("https://").rstrip("/"),
        "opening": [] if always else opening_hours(str(row.get("hours", "")), texts.words),
        "always": always,
        "checked": as_in_letter(checked) if isinstance(checked, date) else "",
        "old": isinstance(checked, date) and today() - checked > FRESH,
    }
    page = Page(
        "organisation", f"/help/{ident}", texts.plain("organisations", ident), dutch_of(texts, "organisations", ident),
        careful=ident in CAREFUL_HELPERS,
    )  # fmt: skip
    return render(page, texts, "organisation", {"org": org, "has_secret": texts.has("helpers", ident, "secrecy")})


@cached
def leaflets(request: HttpRequest, code: str) -> HttpResponse:
    """Official leaflets and films, with what they say in short."""
    texts, dutch = Texts(code), Texts("nl")
    groups: dict[str, list[Json]] = {"new_law": [], "both_laws": [], "old_law": []}
    for ident, row in links.leaflets().items():
        known = row["languages"] if row["languages_known"] else None
        entry = {
            **row,
            "id": ident,
            "in_language": None if known is None else code in known,
            "dutch": "" if code == "nl" else dutch.plain("leaflets", ident),
        }
        groups[{"new": "new_law", "old": "old_law"}.get(row["law"], "both_laws")].append(entry)
    page = Page("leaflets", "/leaflets", texts.plain("guide", "leaflets_title"))
    return render(page, texts, "leaflets", {"groups": [(key, found) for key, found in groups.items() if found]})


@lru_cache(maxsize=1)
def rights_by_phase() -> dict[str, dict[str, list[Right]]]:
    """The rights of each part of each law, through the steps that they belong to: law key, phase, rights."""
    found: dict[str, dict[str, list[Right]]] = {}
    for key, regime in zip(("new_law", "old_law"), reversed(all_regimes()), strict=True):
        declared = {right.id: right for right in regime.of(Right)}
        by_phase: dict[Phase, dict[str, Right]] = {phase: {} for phase in regime.of(Phase)}
        for step in regime.of(Step):
            for ident in links.step_links().get(step.id, {}).get("rights", ()):
                if ident in declared:
                    by_phase[step.phase][ident] = declared[ident]
        found[key] = {phase.id: list(each.values()) for phase, each in by_phase.items() if each}
    return found


@cached
def rights(request: HttpRequest, code: str) -> HttpResponse:
    """What you may ask for: the parts of the procedure, each with a page of its own."""
    texts = Texts(code)
    page = Page("rights", "/rights", texts.plain("guide", "rights_title"))
    groups = [(key, list(phases)) for key, phases in rights_by_phase().items()]
    return render(page, texts, "rights", {"groups": groups, "notices": notice_pages()})


@cached
def good_to_know(request: HttpRequest, code: str, law: str, number: int) -> HttpResponse:
    """What one should know, in the order of the law, so many to a page; each with its article."""
    regime = {"new": all_regimes()[-1], "old": all_regimes()[0]}.get(law)
    found = [] if regime is None else regime.of(Notice)[(number - 1) * NOTICES_A_PAGE : number * NOTICES_A_PAGE]
    if not found or number < 1:
        raise Http404("notices")
    texts = Texts(code)
    page = Page("good-to-know", f"/good-to-know/{law}/{number}", f"{texts.plain('guide', 'good_to_know')} {number}")
    return render(page, texts, "good_to_know", {"notices": found, "law_label": f"{law}_law"})


def notice_pages() -> list[tuple[str, str, int]]:
    """The pages of what one should know: the id of the words for the law, the law, and the number of the page."""
    laws = zip(("new", "old"), reversed(all_regimes()), strict=True)
    return [
        (f"{law}_law", law, number + 1)
        for law, regime in laws
        for number in range(-(-len(regime.of(Notice)) // NOTICES_A_PAGE))
    ]


@cached
def rights_of(request: HttpRequest, code: str, law: str, phase: str) -> HttpResponse:
    """What you may ask for in one part of the procedure; each with its article."""
    found = rights_by_phase().get(f"{law}_law", {}).get(phase)
    if found is None:
        raise Http404("phase")
    texts = Texts(code)
    page = Page("rights-of", f"/rights/{law}/{phase}", texts.plain("phases", phase), dutch_of(texts, "phases", phase))
    return render(page, texts, "rights_of", {"rights": found, "law_label": f"{law}_law"})
