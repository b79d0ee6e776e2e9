# SPDX-License-Identifier: EUPL-1.2
"""Texts in templates: `{% t "home" %}` of the guide, `{% say "rights" id %}` of any kind, `{% beside … %}` in Dutch."""

from __future__ import annotations

from datetime import date

from django import template
from django.template.context import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from asielwijzer.guide.signs import SIGNS
from asielwijzer.guide.texts import Texts
from asielwijzer.words.dates import as_in_letter

register = template.Library()


def _texts(context: Context) -> Texts:
    texts = context["texts"]
    if not isinstance(texts, Texts):
        raise template.TemplateSyntaxError("the page has no texts")
    return texts


@register.simple_tag(takes_context=True)
def t(context: Context, ident: str, **values: object) -> SafeString:
    """A text of the guide itself."""
    return _texts(context).say("guide", ident, "", **values)


@register.simple_tag(takes_context=True)
def say(context: Context, kind: str, ident: str, part: str = "", **values: object) -> SafeString:
    """A text of any kind."""
    return _texts(context).say(kind, ident, part, **values)


@register.simple_tag(takes_context=True)
def items(context: Context, kind: str, ident: str, part: str) -> list[SafeString]:
    """A text that is a list."""
    return _texts(context).items(kind, ident, part)


@register.simple_tag(takes_context=True)
def beside(context: Context, kind: str, ident: str, part: str = "") -> SafeString:
    """The Dutch and English of a last day, right or duty, on the same screen (UX-TR-1)."""
    rows = _texts(context).beside(kind, ident, part)
    return format_html_join("", '<span class="beside" lang="{}" dir="ltr">{}</span>', rows)


@register.simple_tag(takes_context=True)
def dutch(context: Context, kind: str, ident: str, part: str = "") -> SafeString:
    """The Dutch of a name, beside it: letters and staff use the Dutch word."""
    texts = _texts(context)
    if texts.language.code == "nl":
        return SafeString("")
    return format_html(' <span class="dutch" lang="nl" dir="ltr">{}</span>', texts.in_dutch(kind, ident, part))


@register.simple_tag(takes_context=True)
def has(context: Context, kind: str, ident: str, part: str = "") -> bool:
    """Whether there is such a text, and it is not empty."""
    return _texts(context).has(kind, ident, part)


@register.simple_tag(takes_context=True)
def day(context: Context, value: date) -> SafeString:
    """A date in words, once more as in the letter, and in the reader's other calendar as a help."""
    texts = _texts(context)
    html = format_html(
        '<time datetime="{}">{} <bdi dir="ltr">({})</bdi></time>',
        value.isoformat(),
        texts.day(value),
        as_in_letter(value),
    )
    other = texts.other_calendar(value)
    return html + format_html('<span class="other-calendar">{}</span>', other) if other else html


@register.simple_tag
def sign(name: str) -> SafeString:
    """A small drawn sign; always beside words, so it is silent for a screen reader."""
    return mark_safe(  # our own drawings
        f'<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{SIGNS[name]}</svg>'
    )
