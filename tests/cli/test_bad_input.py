# SPDX-License-Identifier: EUPL-1.2
"""Malformed files and options: refused with what is wrong, where, and what is allowed; nothing else is printed."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from asielwijzer.cli import main

ON = "2025-01-01"
GOOD: dict[str, Any] = {
    "format": 1,
    "note": "A good file, before something goes wrong with it.",
    "facts": {
        "nationality": "SY",
        "minor": False,
        "unaccompanied": False,
        "eu_citizen": False,
        "decision_kind": "unfounded",
        "five_years_of_stay_on": "2028-02-01",
    },
    "events": [
        {"event": "application_lodged", "date": "2024-02-01"},
        {"event": "detailed_interview_held", "date": "2024-06-03"},
        {"event": "decision_made_known", "date": "2024-09-02", "last_day_in_letter": "2024-09-30"},
        {"event": "appeal_lodged", "date": "2024-09-27", "posted": "2024-09-25"},
    ],
}
TYPES: tuple[object, ...] = (
    "a text",
    "",
    7,
    -1,
    3.14,
    1e308,
    float("nan"),
    float("inf"),
    True,
    [],
    [1, [2]],
    {},
    {"a": {"b": None}},
)
PROBLEM = re.compile(r"asielwijzer: (?P<place>.+): (?P<value>.+) is not allowed here; allowed: (?P<allowed>.+)")

File = tuple[str, bytes]
"""How the name of the file ends, and what is in it."""
Spoiled = tuple[dict[str, Any], str]
"""A good file spoiled in one place, and the place that must be named."""


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, list[str]]:
    code = main(arguments)
    printed = capsys.readouterr()
    return code, printed.out, printed.err.splitlines()


def assess(capsys: pytest.CaptureFixture[str], folder: Path, file: File) -> tuple[int, str, list[str]]:
    path = folder / f"case.{file[0]}"
    path.write_bytes(file[1])
    return run(capsys, "assess", str(path), "--on", ON)


def assert_refused(capsys: pytest.CaptureFixture[str], folder: Path, file: File, place: str = "") -> None:
    """Exit code 2, and every line on standard error names a place, a value and what is allowed; one the `place`."""
    code, out, errors = assess(capsys, folder, file)
    shown = f"{file[1][:600]!r} gave {errors}"
    assert (code, out) == (2, ""), shown
    problems = [PROBLEM.fullmatch(line) for line in errors]
    assert problems, shown
    assert all(problems), shown
    assert any(problem and place in problem["place"] for problem in problems), shown


def written(data: object, chance: random.Random) -> File:
    """The data as JSON or as YAML."""
    if chance.random() < 0.5:
        return "json", json.dumps(data, ensure_ascii=chance.random() < 0.5, default=str).encode()
    return "yaml", yaml.safe_dump(data, allow_unicode=True, sort_keys=False).encode()


# Files that can be read, but are no case: one thing is spoiled.


def wrong_type_of_a_fact(case: dict[str, Any], chance: random.Random) -> Spoiled:
    name = chance.choice(list(case["facts"]))
    case["facts"][name] = chance.choice([each for each in TYPES if not isinstance(each, bool)])
    return case, f"facts.{name}"


def unknown_fact(case: dict[str, Any], chance: random.Random) -> Spoiled:
    name = chance.choice(("minro", "Minor", "nationaliteit", "facts", "__class__", "event", "x" * 30))
    case["facts"][name] = chance.choice((True, "SY", None, 3))
    return case, f"facts.{name}"


def odd_fact_name(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["facts"][chance.choice(("", " ", "minor ", "a.b", "é🎈", "'; DROP", "x\ny", "y" * 5000))] = True
    return case, "facts."


def unknown_option(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["facts"]["decision_kind"] = chance.choice(("Unfounded", "unfounded ", "refused", "z" * 5000, "none"))
    return case, "facts.decision_kind"


def malformed_code(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["facts"]["nationality"] = chance.choice(("sy", "SYR", "S", "SY ", "SY\n", "S1", "ＳＹ", "Syria"))
    return case, "facts.nationality"


def not_a_day(chance: random.Random) -> object:
    return chance.choice(
        ("2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "01-02-2024", "2024/02/01", "2024-2-1",
         "2024-02-01T00:00:00", "2024-W05-4", "20240201", "0000-00-00", "９９９９-01-01", "tomorrow", "",
         "2000-12-31", "2029-01-01", "9999-12-31", "0001-01-01", 20240201, 1.5, float("nan"), [2024, 2, 1], True)
    )  # fmt: skip


def wrong_day_of_an_event(case: dict[str, Any], chance: random.Random) -> Spoiled:
    number = chance.randrange(len(case["events"]))
    key = chance.choice(("date", "last_day_in_letter", "posted"))
    case["events"][number][key] = not_a_day(chance)
    return case, f"events[{number}].{key}"


def wrong_day_as_a_fact(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["facts"]["five_years_of_stay_on"] = not_a_day(chance)
    return case, "facts.five_years_of_stay_on"


def unknown_event(case: dict[str, Any], chance: random.Random) -> Spoiled:
    number = chance.randrange(len(case["events"]))
    case["events"][number]["event"] = chance.choice(("appeal", "Appeal_lodged", "minor", "", None, 4, [], "e" * 4000))
    return case, f"events[{number}].event"


def event_without_a_name(case: dict[str, Any], chance: random.Random) -> Spoiled:
    number = chance.randrange(len(case["events"]))
    del case["events"][number]["event"]
    return case, f"events[{number}].event"


def unknown_field_of_an_event(case: dict[str, Any], chance: random.Random) -> Spoiled:
    number = chance.randrange(len(case["events"]))
    name = chance.choice(("day", "when", "Date", "received"))
    case["events"][number][name] = chance.choice(("2024-01-01", None, 1))
    return case, f"events[{number}].{name}"


def unknown_field(case: dict[str, Any], chance: random.Random) -> Spoiled:
    name = chance.choice(("fact", "Events", "version", "case"))
    case[name] = chance.choice(({}, [], "x", None))
    return case, name


def wrong_format(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["format"] = chance.choice((0, 2, "1", True, None, [1], -1, 1.5, 10**400))
    return case, "format"


def note_that_is_no_text(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["note"] = chance.choice((1, [], {}, False, ["a"], None))
    return case, "note"


def facts_that_are_no_object(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["facts"] = chance.choice(([], "minor", 1, True, [{"minor": True}], [["minor", True]]))
    return case, "facts"


def events_that_are_no_list(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["events"] = chance.choice(({}, "appeal_lodged", 5, {"application_lodged": "2024-02-01"}))
    return case, "events"


def event_that_is_no_object(case: dict[str, Any], chance: random.Random) -> Spoiled:
    number = chance.randrange(len(case["events"]))
    case["events"][number] = chance.choice((None, "appeal_lodged", 3, [], ["appeal_lodged", "2024-09-27"], False))
    return case, f"events[{number}]"


def posted_after_receipt(case: dict[str, Any], chance: random.Random) -> Spoiled:
    received = date(2024, 9, 27)
    case["events"][3]["posted"] = (received + timedelta(chance.randint(1, 400))).isoformat()
    return case, "events[3].posted"


def posted_without_receipt(case: dict[str, Any], chance: random.Random) -> Spoiled:
    case["events"][3]["date"] = None
    return case, "events[3].posted"


def contradictory_facts(case: dict[str, Any], chance: random.Random) -> Spoiled:
    facts, named = chance.choice(
        (
            ({"minor": False, "under_15": True}, "under_15"),
            ({"minor": True, "under_15": False, "under_6": True}, "under_6"),
            ({"minor": True, "unaccompanied": True, "family_with_minor_child": True}, "family_with_minor_child"),
            ({"detained": False, "detained_for_dublin_transfer": True}, "detained_for_dublin_transfer"),
            ({"signs_of_other_dublin_state": False, "eurodac_hit": True}, "eurodac_hit"),
            ({"earlier_application_refused": False, "earlier_refusal_was_dublin": True}, "earlier_refusal_was_dublin"),
        )
    )
    case["facts"].update(facts)
    return case, f"facts.{named}"


SPOILERS: tuple[Callable[[dict[str, Any], random.Random], Spoiled], ...] = (
    wrong_type_of_a_fact,
    unknown_fact,
    odd_fact_name,
    unknown_option,
    malformed_code,
    wrong_day_of_an_event,
    wrong_day_as_a_fact,
    unknown_event,
    event_without_a_name,
    unknown_field_of_an_event,
    unknown_field,
    wrong_format,
    note_that_is_no_text,
    facts_that_are_no_object,
    events_that_are_no_list,
    event_that_is_no_object,
    posted_after_receipt,
    posted_without_receipt,
    contradictory_facts,
)
EACH = 20


@pytest.mark.parametrize("spoil", SPOILERS, ids=lambda spoil: spoil.__name__)
def test_one_thing_is_wrong(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, spoil: Callable[[dict[str, Any], random.Random], Spoiled]
) -> None:
    chance = random.Random(spoil.__name__)
    for _ in range(EACH):
        data, place = spoil(deepcopy(GOOD), chance)
        assert_refused(capsys, tmp_path, written(data, chance), place)


def test_several_things_are_wrong_and_all_are_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    chance = random.Random("several")
    apart = (unknown_fact, unknown_option, malformed_code, wrong_day_as_a_fact, unknown_field, note_that_is_no_text)
    for _ in range(40):
        data, places = deepcopy(GOOD), []
        for spoil in chance.sample(apart, chance.randint(2, 5)):
            data, place = spoil(data, chance)
            places.append(place)
        file = written(data, chance)
        for place in places:
            assert_refused(capsys, tmp_path, file, place)


# Files that cannot be read at all.

UNREADABLE: dict[str, File] = {
    "empty": ("yaml", b""),
    "empty json": ("json", b""),
    "only spaces": ("json", b"  \n\t "),
    "only a comment": ("yaml", b"# nothing\n"),
    "null": ("json", b"null"),
    "a list": ("json", b"[]"),
    "a list of cases": ("yaml", b"- facts: {}\n- facts: {}\n"),
    "a text": ("yaml", b"application_lodged 2024-02-01\n"),
    "a number": ("json", b"3"),
    "not a number": ("json", b"NaN"),
    "two documents": ("yaml", b"facts: {}\n---\nfacts: {}\n"),
    "two objects": ("json", b"{}{}"),
    "null byte": ("yaml", b"facts: {minor: true\x00}\n"),
    "binary": ("yaml", bytes(range(256))),
    "png": ("json", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    "utf-16": ("json", json.dumps(GOOD).encode("utf-16")),
    "latin-1": ("yaml", "note: café\n".encode("latin-1")),
    "cut in a letter": ("yaml", "note: café".encode()[:-1]),
    "unpaired surrogate": ("json", b'{"note": 1, "\\ud800": "\\udfff"}'),
    "deep list": ("json", b"[" * 50_000),
    "deep list that closes": ("json", b"[" * 50_000 + b"]" * 50_000),
    "deep object": ("json", b'{"facts":' * 20_000 + b"1" + b"}" * 20_000),
    "deep yaml": ("yaml", b"[" * 5_000 + b"]" * 5_000),
    "deep yaml by indent": ("yaml", b"".join(b" " * n + b"a:\n" for n in range(600))),
    "more than a megabyte": ("json", b'{"note": "' + b"x" * 1_000_001 + b'"}'),
    "huge name": ("json", b'{"facts": {"' + b"x" * 900_000 + b'": true}}'),
    "huge number": ("json", b'{"facts": {"minor": ' + b"9" * 100_000 + b"}}"),
    "huge yaml number": ("yaml", b"facts: {minor: " + b"9" * 100_000 + b"}\n"),
    "same name twice": ("json", b'{"facts": {"minor": true, "minor": false}}'),
    "same name twice in yaml": ("yaml", b"facts: {minor: true, minor: true}\n"),
    "same field twice": ("yaml", b"facts: {}\nfacts: {minor: true}\n"),
    "same key of an event twice": ("yaml", b"events: [{event: appeal_lodged, date: 2024-01-01, date: 2024-01-02}]\n"),
    "alias": ("yaml", b"facts: &all {minor: true}\nnote: *all\n"),
    "alias to itself": ("yaml", b"facts: &all [*all]\n"),
    "many laughs": ("yaml", b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nfacts: *c\n"),
    "merge key": ("yaml", b"facts: {<<: {minor: true}}\n"),
    "python tag": ("yaml", b"facts: !!python/object/apply:os.system ['true']\n"),
    "python name": ("yaml", b"facts: {minor: !!python/name:os.system }\n"),
    "unknown tag": ("yaml", b"facts: !case {minor: true}\n"),
    "binary tag": ("yaml", b"facts: {minor: !!binary aGVsbG8=}\n"),
    "bad binary tag": ("yaml", "facts: {minor: !!binary é}\n".encode()),
    "set tag": ("yaml", b"facts: !!set {minor, eu_citizen}\n"),
    "pairs tag": ("yaml", b"facts: !!pairs [minor: true]\n"),
    "omap tag": ("yaml", b"facts: !!omap [minor: true]\n"),
    "empty integer": ("yaml", b"format: !!int ''\n"),
    "integer that is none": ("yaml", b"format: !!int one\n"),
    "empty float": ("yaml", b"format: !!float ''\n"),
    "yes or no that is none": ("yaml", b"facts: {minor: !!bool maybe}\n"),
    "day that is none": ("yaml", b"events: [{event: appeal_lodged, date: !!timestamp soon}]\n"),
    "impossible day": ("yaml", b"events: [{event: appeal_lodged, date: 2024-02-30}]\n"),
    "day with a time": ("yaml", b"events: [{event: appeal_lodged, date: 2024-02-01 10:00:00}]\n"),
    "day with a zone": ("yaml", b"events: [{event: appeal_lodged, date: 2024-02-01T10:00:00+99:99}]\n"),
    "sixties": ("yaml", b"format: 1:1\n"),
    "infinity": ("yaml", b"facts: {minor: .inf}\n"),
    "list as a name": ("yaml", b"? [facts, events]\n: 1\n"),
    "object as a name": ("yaml", b"? {facts: 1}\n: 1\n"),
    "number as a name": ("yaml", b"facts: {1: true, 2.5: false}\n"),
    "yes as a name": ("yaml", b"facts: {yes: true}\n"),
    "null as a name": ("yaml", b"facts: {~: true}\n"),
    "day as a name": ("yaml", b"facts: {2024-02-01: true}\n"),
    "tab as indent": ("yaml", b"facts:\n\tminor: true\n"),
    "percent": ("yaml", b"%YAML 9.9\n%TAG ! x\n---\nfacts: {}\n"),
    "open quote": ("yaml", b'note: "open\n'),
    "single quotes": ("json", b"{'facts': {}}"),
    "comma too many": ("json", b'{"facts": {},}'),
    "comment in json": ("json", b'{"facts": {} /* none */}'),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_is_no_case(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    assert_refused(capsys, tmp_path, UNREADABLE[name])


def test_a_file_that_was_cut_off(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    content = json.dumps(GOOD).encode()
    for length in random.Random("cut off").sample(range(len(content)), 60):
        assert_refused(capsys, tmp_path, ("json", content[:length]))


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_bytes_that_were_damaged_never_crash(capsys: pytest.CaptureFixture[str], tmp_path: Path, form: str) -> None:
    """A damaged note is still a note, so the file may be good: it is either answered or refused."""
    chance = random.Random(f"damage to {form}")
    content = json.dumps(GOOD) if form == "json" else yaml.safe_dump(GOOD)
    for _ in range(120):
        damaged = bytearray(content.encode())
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(damaged))
            damaged[place : place + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        code, out, errors = assess(capsys, tmp_path, (form, bytes(damaged)))
        assert code in (0, 2, 3), bytes(damaged)
        assert bool(out) is (code == 0), bytes(damaged)
        assert bool(errors) is (code != 0), bytes(damaged)


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path, tmp_path / ("n" * 5000), tmp_path / "a\x00b"):
        code, out, errors = run(capsys, "assess", str(path), "--on", ON)
        assert (code, out) == (2, "")
        assert [line for line in errors if "allowed: a file that can be read" in line]


def test_applications_from_before_the_verified_law(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    chance = random.Random("before")
    for _ in range(25):
        day = date(2001, 1, 1) + timedelta(chance.randrange(7479))
        case = deepcopy(GOOD)
        case["events"][0]["date"] = day.isoformat()
        code, out, errors = assess(capsys, tmp_path, written(case, chance))
        assert (code, out) == (3, ""), day
        assert any(day.isoformat() in line for line in errors), errors


# What is good.

GOOD_FILES: dict[str, File] = {
    "json": ("json", json.dumps(GOOD).encode()),
    "yaml": ("yaml", yaml.safe_dump(GOOD).encode()),
    "json in a file without an ending": ("case", json.dumps(GOOD).encode()),
    "byte order mark": ("json", b"\xef\xbb\xbf" + json.dumps(GOOD).encode()),
    "windows line ends": ("yaml", yaml.safe_dump(GOOD).replace("\n", "\r\n").encode()),
    "days as yaml reads them": ("yaml", b"events: [{event: application_lodged, date: 2024-02-01}]\n"),
    "nothing known": ("json", b"{}"),
    "nothing known, in full": ("json", b'{"format": 1, "facts": {}, "events": [], "note": ""}'),
    "facts that are not known": ("json", b'{"facts": {"minor": null, "nationality": null}}'),
    "a day that is not known": ("json", b'{"events": [{"event": "application_lodged", "date": null}]}'),
    "an event without a day": ("json", b'{"events": [{"event": "application_lodged"}]}'),
    "events in any order": ("json", json.dumps({**GOOD, "events": GOOD["events"][::-1]}).encode()),
    "an event in the future": ("json", b'{"events": [{"event": "application_lodged", "date": "2025-06-01"}]}'),
    "an event twice": ("yaml", b"events: [&x {event: application_lodged, date: 2024-02-01}]\n"),
    "any note": ("json", json.dumps({**GOOD, "note": "é🎈\n" * 100}).encode()),
}


@pytest.mark.parametrize("name", GOOD_FILES)
def test_a_good_file_is_assessed(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    code, out, errors = assess(capsys, tmp_path, GOOD_FILES[name])
    assert (code, errors) == (0, [])
    assert out


# Options.


@pytest.mark.parametrize(
    "day", ["", "today", "2025-02-29", "2025-1-1", "01-01-2025", "2025-01-01T00", "２０２５-01-01"]
)
def test_a_day_that_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path, day: str) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(GOOD_FILES["json"][1])
    code, out, errors = run(capsys, "assess", str(path), "--on", day)
    assert (code, out) == (2, "")
    assert [line for line in errors if PROBLEM.fullmatch(line) and "--on" in line]


@pytest.mark.parametrize(
    "length",
    ["", "week", "one week", "1", "1 fortnight", "-1 week", "1.5 weeks", "1 week 2 days", "day", "day 0", "9" * 50],
)
def test_a_length_that_is_none(capsys: pytest.CaptureFixture[str], length: str) -> None:
    counting = "procedure-days" if length == "day 0" else "atw"
    code, out, errors = run(capsys, "term", "--from", ON, f"--length={length}", "--counting", counting)
    assert (code, out) == (2, "")
    assert [line for line in errors if PROBLEM.fullmatch(line) and "--length" in line]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["asess"],
        ["assess"],
        ["assess", "case.json"],
        ["assess", "case.json", "--on"],
        ["assess", "case.json", "--on", ON, "--lang", "de"],
        ["assess", "case.json", "--on", ON, "--nothing"],
        ["assess", "case.json", "--example", "dt-01", "--on", ON],
        ["term", "--from", ON],
        ["term", "--from", ON, "--length", "1 week", "--counting", "roman"],
        ["schema", "nothing"],
        ["law"],
        ["law", "book", "--form", "pdf"],
    ],
    ids=" ".join,
)
def test_options_that_do_not_exist(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert printed.out == ""
    assert "error:" in printed.err


def test_an_example_that_does_not_exist(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, errors = run(capsys, "assess", "--example", "none", "--on", ON)
    assert (code, out) == (2, "")
    assert "dt-01" in errors[0]


@pytest.mark.parametrize(
    ("start", "length", "counting"),
    [
        ("2028-12-20", "4 weeks", "atw"),
        ("2000-12-20", "1 week", "atw"),
        ("2027-01-01", "900 days", "working-days"),
        ("9999-12-31", "1 day", "atw"),
    ],
)
def test_a_term_outside_the_verified_years(
    capsys: pytest.CaptureFixture[str], start: str, length: str, counting: str
) -> None:
    code, out, errors = run(capsys, "term", "--from", start, "--length", length, "--counting", counting)
    assert (code, out) == (3, "")
    assert errors


def test_nearest_names_are_looked_for_at_the_first_problems_only(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """So that a file of another kind, with a wrong name on every line, is refused at once."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps({"facts": {f"minor{number}": True for number in range(200)}}), encoding="utf-8")
    assert main(("assess", str(path), "--on", ON)) != 0
    said = capsys.readouterr().err
    assert said.count("perhaps minor") == 50
    assert all(f"facts.minor{number}" in said for number in range(200))


@pytest.mark.parametrize("name", ["minor", "1", "2024-02-01"])
def test_a_name_given_twice_in_yaml_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(f"facts:\n  {name}: true\n  nationality: SY\n  {name}: false\n", encoding="utf-8")
    assert main(("assess", str(path), "--on", ON)) != 0
    assert "given twice" in capsys.readouterr().err


def test_a_name_that_is_a_list_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("facts:\n  ? [minor]\n  : true\n", encoding="utf-8")
    assert main(("assess", str(path), "--on", ON)) != 0
    assert "the file" in capsys.readouterr().err
