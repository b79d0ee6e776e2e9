# SPDX-License-Identifier: EUPL-1.2
"""The schema of the law document."""

from __future__ import annotations

from asielwijzer.engine.documents import FORMAT
from asielwijzer.engine.schemas.parts import (
    GROUNDS,
    ID,
    TEXT,
    TRUTH,
    WHOLE,
    Json,
    document,
    many,
    maybe,
    one_of,
    record,
    ref,
    shared,
)
from asielwijzer.law.calendars.days_off import DayOff
from asielwijzer.law.vocabulary.deadlines import Nature
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting

_DAY, _MAYBE_DAY, _WHEN, _IDS = ref("day"), maybe(ref("day")), ref("condition"), many(ID)


def law_document_schema() -> Json:
    """The schema of the law document, as `law document` prints it."""
    return document(
        "law",
        FORMAT,
        "Asielwijzer law document",
        "All declarations of the law with their sources, the decision diagrams compiled from them, and the "
        "days off of every verified year. A declaration applies when its `when` and its `validity` hold; in "
        "a decision the first rule that applies wins.",
        **record(format={"const": FORMAT}, regimes=many(ref("regime")), calendars=ref("calendars")),
        **{
            "$defs": {
                **shared("day", "source", "length", "term", "dispute"),
                "condition": _condition(),
                "moment": _moment(),
                "validity": record(by=ID, since=_MAYBE_DAY, until=_MAYBE_DAY),
                "diagram": _diagram(),
                "regime": _regime(),
                "calendars": _calendars(),
                "day_off": record(day=_DAY, reason=one_of(DayOff), source=ref("source")),
            }
        },
    )


def _condition() -> Json:
    forms = (
        record(always={"const": True}),
        record(**{"and": many(_WHEN)}),
        record(**{"or": many(_WHEN)}),
        record(**{"not": _WHEN}),
        record(outcome=ID),
        record(fact=ID),
        record(**{"choice": ID, "is": ID}),
        record(**{"text": ID, "is": ID}),
        record(text=ID, on_list=ID, on=ID),
        record(moment=ID, on_or_after=_DAY),
        record(event=ID, happened={"const": True}),
        record(moves=ID, latest=maybe(ID, "The last recorded event of the group; null: none is recorded.")),
        record(known=ID),
    )
    return {"description": "True, false or unknown of a case.", "oneOf": list(forms)}


def _moment() -> Json:
    moment = ref("moment")
    forms = (
        record(event=ID),
        record(date_fact=ID),
        record(end_of=ID),
        record(later_of=many(moment)),
        record(first_known=many(moment)),
        record(when=_WHEN, then=moment, otherwise=moment),
    )
    return {"description": "The moment from which a term runs.", "oneOf": list(forms)}


def _diagram() -> Json:
    row = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 4, "maxItems": 4}
    return record(
        "A decision diagram. Start at `root`; ends have the first numbers.",
        root=WHOLE,
        ends=many(
            record(
                number=WHOLE,
                kind={"enum": ["rule", "gap", "impossible"]},
                rule=maybe(ID),
                outcome=maybe(ID),
            )
        ),
        nodes=many(row, "Rows of number, atom, next if no, next if yes; each after the nodes it leads to."),
        atoms=many(WHOLE, "The atoms that the diagram asks, as places in the list of atoms."),
    )


def _declared(**own: Json) -> Json:
    return record(id=ID, **own, when=_WHEN, validity=maybe(ref("validity")), **GROUNDS, read=_IDS)


def _deadline() -> Json:
    way = one_of(Counting)
    return _declared(
        bound=ID,
        acts=_IDS,
        term=ref("term"),
        after=ref("moment"),
        counting={"oneOf": [record(way=way), record(when=_WHEN, then=way, otherwise=way)]},
        nature=one_of(Nature),
        backward=TRUTH,
        if_missed=maybe(ID),
        posted_within=maybe(ref("length")),
        other_start=maybe(record(after=ref("moment"), disputed=ref("dispute"))),
    )


def _step() -> Json:
    return _declared(
        phase=ID,
        by=_IDS,
        present=_IDS,
        done=_IDS,
        follows=_IDS,
        deadline=maybe(ID),
        usual=maybe(ref("length")),
        leads_to=many(_WHEN),
    )


def _regime() -> Json:
    plain = many(_declared())
    return record(
        id=ID,
        applies=ref("validity"),
        procedure=ID,
        position=ID,
        leads_on=many(_WHEN),
        chapters=many(record(id=ID, title=TEXT, declares=_IDS)),
        facts=many(
            record(
                id=ID,
                kind={"enum": ["yes_no", "choice", "code", "date"]},
                options=maybe(_IDS),
                pattern=maybe(TEXT),
                example=maybe(TEXT),
            )
        ),
        implications=many(record("Whenever `this` is true, `that` is too.", id=ID, this=_WHEN, that=_WHEN)),
        actors=_IDS,
        events=many(record(id=ID, by=ID)),
        moves=many(record(id=ID, events=_IDS)),
        lists=many(_dated_list()),
        phases=many(record(id=ID, aside=TRUTH)),
        atoms=many(record(key=ID, about=ID, condition=_WHEN)),
        decisions=many(
            record(id=ID, arises=_WHEN, outcomes=_IDS, rules=many(_declared(then=ID)), diagram=ref("diagram"))
        ),
        deadlines=many(_deadline()),
        extensions=many(_declared(of=ID, by=ref("length"), bound=ID, at_most=maybe(ref("length")))),
        steps=many(_step()),
        rights=many(_declared(against=maybe(ID))),
        duties=many(_declared(if_missed=maybe(ID))),
        notices=plain,
        breaches=many(_declared(by=ID, consequence=maybe(ID))),
        letters=many(_declared(sender=ID)),
        leaflets=plain,
        organisations=plain,
        variants=many(record("Declarations that replace one another in time.", id=ID, declarations=_IDS)),
        consequences=many(record(id=ID, remedies=_IDS)),
        disputes=many(ref("dispute")),
        readings=many(record("A copy that was read.", id=ID, what=TEXT, url=TEXT, state=_MAYBE_DAY)),
    )


def _dated_list() -> Json:
    period = record(
        since=_DAY,
        until=_MAYBE_DAY,
        stands={"type": ["boolean", "null"]},
        source=ref("source"),
        confidence=one_of(Confidence),
        note=TEXT,
    )
    return record(id=ID, sources=many(ref("source")), entries=many(record(entry=ID, periods=many(period))))


def _calendars() -> Json:
    days = many(ref("day_off"))
    return record(
        "Days off, Saturdays and Sundays left out: those are off in every week.",
        verified=record(first=WHOLE, last=WHOLE),
        weekend=record(days=many(one_of(DayOff)), source=ref("source")),
        years=many(record(year=WHOLE, recognised=days, statutory=days)),
        doubtful=many(record(day=_DAY, taken_as_off=TRUTH, confidence=one_of(Confidence))),
    )
