# SPDX-License-Identifier: EUPL-1.2
"""The forms of the replies, as JSON Schemas: our own published ones, and those of the data that is only read."""

from __future__ import annotations

from typing import Any

from asielwijzer.api.assessing import MOST_EVENTS
from asielwijzer.api.collections import CONTACTS, LISTS
from asielwijzer.api.refusals import MOST
from asielwijzer.engine.schemas import schema
from asielwijzer.engine.schemas.parts import (
    GROUNDS,
    ID,
    TEXT,
    TRUTH,
    WHOLE,
    Json,
    many,
    maybe,
    record,
    ref,
    shared,
)
from asielwijzer.law.vocabulary.deadlines import Nature
from asielwijzer.words.languages import OFFERED
from asielwijzer.words.reviews import ReviewStatus

TONES = ("good", "bad", "neutral", "mixed")
RECEIVERS = ("you", "lawyer", "both", "unknown")
MADE_FOR = ("new", "old", "both")
INDEPENDENT = ("yes", "no", "mixed", "not applicable")

_DEFINED = "#/$defs/"
_TEXT, _MAYBE_TEXT, _IDS = ref("text"), maybe(ref("text")), many(ID)
_MAYBE_DAY, _MAYBE_LENGTH = maybe(ref("day")), maybe(ref("length"))
_NAMED = record(id=ID, name=_TEXT)
_LAWS = many(ref("law"), "The laws of which the reply says something.")
_BELONGS: Json = {
    "laws": {**many(ref("law"), "The laws to which it belongs."), "minItems": 1},
    "grounds": {**many(ref("ground"), "What it rests on, per declaration."), "minItems": 1},
}
_GROUND: Json = {
    "declaration": ID,
    "validity": maybe(ref("validity"), "The days on which the declaration itself holds; null: as long as its law."),
    **GROUNDS,
    "disputed": maybe(ref("dispute")),
}
_HEAD: Json = {"id": ID, "href": ID, "name": _TEXT, **_BELONGS}
_PROCEDURE_HEAD: Json = {"slug": ID, **_HEAD}
_STEP_HEAD: Json = {**_HEAD, "certain": {**TRUTH, "description": "It always comes; false: only if something is so."}}


def schemas() -> Json:
    """Every schema by its name in the description, with references among them alone."""
    case = _moved("case", schema("case"))
    events = case["Case"]["properties"]["events"]
    case["Case"]["properties"]["events"] = {**events, "maxItems": MOST_EVENTS}
    return {**_moved("", {"$defs": _read_only()}), **case, **_moved("assessment", schema("assessment"))}


def _moved(name: str, form: Json) -> Json:
    """A schema and its pieces, each under a name of its own, such as `AssessmentDeadline`."""
    names = {piece: _title(f"{name}_{piece}") for piece in form["$defs"]}
    moved = {names[piece]: _pointed(each, names) for piece, each in form["$defs"].items()}
    if name:
        whole = {key: value for key, value in form.items() if key not in ("$schema", "$id", "$defs")}
        moved[_title(name)] = _pointed(whole, names)
    return moved


def _title(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _pointed(form: Any, names: dict[str, str]) -> Any:
    """The same schema, with its references to where the pieces now are."""
    if isinstance(form, list):
        return [_pointed(each, names) for each in form]
    if not isinstance(form, dict):
        return form
    return {
        key: f"#/components/schemas/{names[value.removeprefix(_DEFINED)]}"
        if key == "$ref" and isinstance(value, str)
        else _pointed(value, names)
        for key, value in form.items()
    }


def _read_only() -> Json:
    return {**_pieces(), **_lists(), **_procedures(), **_letter(), **_organisation(), **_leaflet()}


def _pieces() -> Json:
    mistake = record("What is wrong: where, what stands there (shortened), and what is allowed.",
        place=TEXT, value=TEXT, allowed=TEXT,
    )  # fmt: skip
    return {
        **shared("day", "source", "length", "term"),
        "text": record(
            "A text. `missing`: the language that was asked for has none, and this is another language.",
            text=ID,
            language={"enum": list(OFFERED)},
            review={"enum": [status.name.lower() for status in reversed(ReviewStatus)]},
        ),
        "law": record(
            "A law, and the days of lodging that it covers, both included. An old law still governs old applications.",
            id=ID,
            name=_TEXT,
            valid_from=_MAYBE_DAY,
            valid_until=_MAYBE_DAY,
            decided_by={**ID, "description": "The event of which the day decides."},
        ),
        "validity": record("A period, and the event whose day counts.", by=ID, since=_MAYBE_DAY, until=_MAYBE_DAY),
        "dispute": record(
            "A point on which courts or sources disagree.", id=ID, text=_TEXT, sources=many(ref("source"))
        ),
        "ground": record("What a declaration of a law rests on.", law=ID, **_GROUND),
        "named": _NAMED,
        "errors": {
            **record(errors={**many(mistake), "minItems": 1, "maxItems": MOST}, more=_more()),
            "required": ["errors"],
        },
    }


def _more() -> Json:
    return {**WHOLE, "minimum": 1, "description": f"How many mistakes there are beyond the first {MOST}."}


def _lists() -> Json:
    language = record(
        code={"enum": list(OFFERED)},
        name={**ID, "description": "Its own name, in its own script."},
        direction={"enum": ["ltr", "rtl"]},
        texts=WHOLE,
        checked={**WHOLE, "description": "Texts that a person checked and that have not changed since."},
    )
    links = record(**dict.fromkeys((*LISTS, "assess", "openapi"), ID))
    return {
        "index": record(version={"const": 1}, links=links, laws=_LAWS),
        "languages": record(languages=many(language)),
        "procedures": record(laws=_LAWS, procedures=many(record(**_PROCEDURE_HEAD))),
        **{name: record(laws=_LAWS, **{name: many(record(**_HEAD))}) for name in LISTS[2:]},
    }


def _procedures() -> Json:
    phase: Json = {"id": ID, "name": _TEXT, "aside": {**TRUTH, "description": "It runs beside the procedure."}}
    named = many(ref("named"))
    return {
        "procedure": record(
            **_PROCEDURE_HEAD,
            rules=many(record("A rule that leads to the procedure.", id=ID, text=_TEXT)),
            phases=many(record(**phase, steps=many(record(**_STEP_HEAD)))),
        ),
        "step": record(
            **_STEP_HEAD,
            procedure=ID,
            text=_TEXT,
            phase=record(**phase),
            by=named,
            present=named,
            done={**named, "description": "The events that complete it."},
            follows={**_IDS, "description": "The steps of this procedure after which it can come."},
            deadline=maybe(ref("deadline"), "The term that the law sets."),
            usual=maybe(ref("length"), "What is usual where law sets no term; nobody can rely on it."),
            ways=many(ref("way"), "Ways on that the step decides."),
            help=record(prepare=many(_TEXT), must=_MAYBE_TEXT, if_not=_MAYBE_TEXT, next=_MAYBE_TEXT),
            letters=_IDS,
            leaflets=_IDS,
        ),
        "deadline": record(
            id=ID,
            name=_TEXT,
            term=ref("term"),
            after={**named, "description": "The events from any of which it can run."},
            backward={**TRUTH, "description": "It counts back from the event."},
            nature={"enum": [each.value for each in Nature]},
            bound=ref("named"),
            **_GROUND,
        ),
        "way": record(
            kind={"enum": ["outcome", "fact"]},
            id=ID,
            name=_TEXT,
            href=maybe(ID, "The address of the procedure, where it is one."),
        ),
    }


def _letter() -> Json:
    help_texts = ("first", "means_not", "say", "asked_1", "answer_1")
    return {
        "letter": record(
            **_HEAD,
            printed=record(
                "What stands on the letter, in Dutch.",
                title=TEXT,
                title_verified={**TRUTH, "description": "The title was read on a printed letter."},
                form=maybe(ID, "The number of the form."),
                also=_IDS,
                to={"enum": list(RECEIVERS)},
            ),
            sender=ref("named"),
            tone={"enum": list(TONES)},
            urgent={**TRUTH, "description": "A term of a week or less can run from it."},
            event=maybe(ID, "The event of a case that receiving it is."),
            meaning=_TEXT,
            what_to_do=_TEXT,
            deadline=_TEXT,
            help=record(**dict.fromkeys(help_texts, _TEXT), today=many(_TEXT)),
            organisations={**_IDS, "description": "Who can explain it, the first one first."},
        )
    }


def _organisation() -> Json:
    contact = record(
        **dict.fromkeys(CONTACTS, maybe(ID)),
        website_more=_IDS,
        source=maybe(ID, "Where the facts were read."),
        checked=maybe(ref("day"), "The day on which the source was read; null: not known."),
    )
    helps = ("does", "does_not", "costs", "secrecy")
    return {
        "organisation": record(
            **_HEAD,
            independent={"enum": list(INDEPENDENT)},
            contact=contact,
            help=record("Null: not known.", **dict.fromkeys(helps, _MAYBE_TEXT)),
        )
    }


def _leaflet() -> Json:
    return {
        "leaflet": record(
            **_HEAD,
            maker=ID,
            languages={**_IDS, "description": "The languages that a source names."},
            languages_known={**TRUTH, "description": "Whether those are all of them."},
            url=maybe(ID),
            made_for={"enum": list(MADE_FOR)},
            source=ID,
            summary=_TEXT,
        )
    }
