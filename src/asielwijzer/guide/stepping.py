# SPDX-License-Identifier: EUPL-1.2
"""What a step page says, put together from the law, its texts and what belongs to the step."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from asielwijzer.catalogue import Procedure, StepOf, by_id
from asielwijzer.guide.result import READERS, base_of, is_short, length_of, most_days, starts_after, who_says
from asielwijzer.guide.texts import Texts
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension, Nature
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.terms import Term, Unit
from asielwijzer.words import links

Json = dict[str, Any]

MOST_RIGHTS = 3
"""Rights on the page of a step, which may not be long (UX-ST-1); the page of its part of the procedure has all."""
MOST_TERMS = 3
"""Terms on the page of a step, the shortest first; the page says how many more there can be."""
MOST_CARDS = 3
"""Sentences to show, of those that belong to a step; the page of sentences has all."""
DECIDES = frozenset({"ind", "district_court", "council_of_state", "minister"})
SHELTER = frozenset({"coa"})
HELPS = frozenset(
    {"vluchtelingenwerk", "nidos", "interpreter", "medical_adviser", "iom", "ombudsman", "parent_or_carer"}
)
LAWYER = frozenset({"lawyer"})
YOU = frozenset({"applicant", "applicant_and_lawyer", "family_member", "sponsor", "permit_holder"})
ORGANISATION_OF = {
    "ind": "ORG01", "coa": "ORG02", "vluchtelingenwerk": "ORG03", "legal_aid_board": "ORG05", "lawyer": "ORG07",
    "applicant_and_lawyer": "ORG07", "dtv": "ORG09", "nidos": "ORG13",
}  # fmt: skip
"""The page of the directory for an actor of the law."""


def side(actor: str) -> str:
    """The id of the text that says on whose side somebody is."""
    for name, group in (
        ("side_decides", DECIDES), ("side_shelter", SHELTER), ("side_helps", HELPS), ("side_lawyer", LAWYER),
        ("side_you", YOU),
    ):  # fmt: skip
        if actor in group:
            return name
    return "side_other"


def people(step_of: StepOf) -> list[Json]:
    """Who acts in the step and who may be there, each with whose side they are on."""
    found = [(actor.id, "does_acts") for actor in step_of.step.by]
    found += [(actor.id, "does_present") for actor in step_of.step.present]
    return [
        {"id": ident, "does": does, "side": side(ident), "org": ORGANISATION_OF.get(ident)}
        for ident, does in dict(reversed(found)).items()
    ]


def term_words(texts: Texts, terms: list[Term]) -> str:
    """A length of time in words, such as `4 weeks`; two lengths as limits."""
    if all(term.number == 0 for term in terms):
        return texts.plain("guide", "at_once")
    return " – ".join(one_term(texts, term) for term in terms)


def one_term(texts: Texts, term: Term) -> str:
    """One length in words, or the number of a day of the procedure."""
    if term.unit is Unit.PROCEDURE_DAY:  # the number of a day, not a length
        return texts.plain("guide", "day_number").format(number=term.number)
    return f"{term.number} {texts.words.unit(term.unit.value, term.number)}"


def term_context(texts: Texts, declaration: Deadline | Extension, happened: Collection[str] = ()) -> Json:
    """A term without a date: how long, after what, and from which article.

    Where several moments can start it, the one that `happened` is named, else the first.
    """
    terms = length_of(declaration)
    base = base_of(declaration)
    events = starts_after(base.after)
    events = tuple(event for event in events if event in happened) or events
    return {
        "id": declaration.id,
        "declaration": declaration,
        "says": who_says(declaration),
        "length": term_words(texts, terms),
        "short": is_short(terms[0]),
        "after": texts.say("events", events[0]) if events else "",
    }


def step_terms(texts: Texts, procedure: Procedure, step_of: StepOf) -> list[Json]:
    """The terms of a step: its own, else those of the reader that it keeps in this procedure, the shortest first."""
    step = step_of.step
    found = [
        (term, certain)
        for term, certain in procedure.terms_of(step)
        if term is step.deadline or (term.bound.id in READERS and term.nature is Nature.LATEST)
    ]
    found.sort(key=lambda each: most_days(length_of(each[0])[0]))
    terms = []
    for term, certain in found:
        seen = {**term_context(texts, term), "certain": certain}
        if term is not step.deadline and len(starts_after(base_of(term).after)) > 1:
            seen["after"] = ""  # which moment it is depends on the case
        seen["head"] = (seen["says"], seen["length"], seen["after"])
        terms.append(seen)
    return terms


def _shown(terms: list[Json]) -> list[Json]:
    """At most `MOST_TERMS` of them, the first of every length before a second of one."""
    lengths = [term["length"] for term in terms]
    turn = sorted(range(len(terms)), key=lambda place: (lengths[:place].count(lengths[place]), place))
    return [terms[place] for place in sorted(turn[:MOST_TERMS])]


def step_context(texts: Texts, procedure: Procedure, step_of: StepOf) -> Json:
    """What the template of a step page needs."""
    step = step_of.step
    linked = links.step_links().get(step.id, {})
    known = by_id(procedure.regime)

    def declared(name: str) -> list[Declaration]:
        return [known[ident] for ident in linked.get(name, ()) if ident in known]

    terms = step_terms(texts, procedure, step_of)
    return {
        "step": step,
        "step_of": step_of,
        "terms": _shown(terms),
        "terms_vary": bool(procedure.terms_of(step)),
        "more_terms": max(len(terms) - MOST_TERMS, 0),
        "usual": term_words(texts, [step.usual]) if step.usual else "",
        "people": people(step_of),
        "has_prepare": bool(texts.items("step_help", step.id, "prepare")),
        "must": texts.has("step_help", step.id, "must"),
        "if_not": texts.has("step_help", step.id, "if_not"),
        "next": texts.has("step_help", step.id, "next"),
        "rights": declared("rights")[:MOST_RIGHTS],
        "more_rights": len(declared("rights")) > MOST_RIGHTS,
        "rights_page": f"rights/{'old' if procedure.old else 'new'}/{step.phase.id}",
        "duties": declared("duties"),
        "letters": [each.id for each in declared("letters")],
        "leaflets": [each.id for each in declared("leaflets")],
        "cards": (linked.get("say") or ("lawyer",))[:MOST_CARDS],
        "readings": step.read,
    }
