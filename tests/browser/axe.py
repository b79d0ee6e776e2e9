# SPDX-License-Identifier: EUPL-1.2
"""What the checker of accessibility (axe-core) says of a page: what is wrong, and what it could not decide."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""WCAG 2.2, levels A and AA, and what is good practice beyond it."""

_CHECKER = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_LOOK = """async ([tags, part, contrast]) => {
  const found = await axe.run(part, { runOnly: tags, rules: { "color-contrast": { enabled: contrast } },
    resultTypes: ["violations", "incomplete"], preload: false });
  const lines = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => (
    { rule: id, html: html.slice(0, 160), why: [...any, ...all, ...none].map(({ message }) => message).join("; ") })));
  return { wrong: lines(found.violations), undecided: lines(found.incomplete) };
}"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One element that breaks a rule, or may."""

    rule: str
    why: str
    html: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What the checker found on a page."""

    wrong: list[Finding]
    undecided: list[Finding]


def look(page: Page, part: str = "html", *, contrast: bool = True) -> Seen:
    """Check the page as it is shown now, or a part of it. Contrast takes half of the time."""
    page.evaluate(_CHECKER)
    found: dict[str, list[dict[str, Any]]] = page.evaluate(_LOOK, [list(RULES), part, contrast])
    return Seen(*([Finding(**each) for each in found[name]] for name in ("wrong", "undecided")))


def unfold(page: Page) -> None:
    """Open what is folded on the page itself, so that it is checked too."""
    page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })")
