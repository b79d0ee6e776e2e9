# SPDX-License-Identifier: EUPL-1.2
"""The commands as a user types them: what they print, and with which exit code they end."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from asielwijzer.cli import main
from asielwijzer.engine.schemas import schema

REFUSED = """
facts: {nationality: ER, minor: false, temporary_protection: false, decision_kind: unfounded}
events:
  - {event: application_lodged, date: 2025-09-04}
  - {event: general_procedure_started, date: 2025-12-11}
  - {event: decision_made_known, date: 2025-12-18, last_day_in_letter: 2025-12-29}
"""


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    code, out, err = run(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def refused(tmp_path: Path) -> str:
    path = tmp_path / "case.yaml"
    path.write_text(REFUSED, encoding="utf-8")
    return str(path)


def test_term_prints_the_last_day_and_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "term", "--from", "2026-05-07", "--length", "1 week", "--counting", "atw")
    assert code == 0
    assert out.splitlines()[-1] == "Mon 18 May 2026"
    assert "Ascension Day" in out
    assert "royal decree" in out


def test_term_as_json_has_its_form(capsys: pytest.CaptureFixture[str]) -> None:
    found = run_json(capsys, "term", "--from", "2026-05-07", "--length", "1 week", "--counting", "atw")
    jsonschema.validate(found, schema("term"))
    assert found["last_day"] == "2026-05-18"
    assert [step["number"] for step in found["steps"]] == list(range(1, len(found["steps"]) + 1))
    assert found["format"] == 1


@pytest.mark.parametrize(
    ("length", "counting", "last"),
    [
        ("6 months", "atw", "2026-11-07"),
        ("4 weeks", "liberty", "2026-06-04"),
        ("10 working days", "working-days", "2026-05-22"),
        ("10 days", "working-days", "2026-05-22"),
        ("day 6", "procedure-days", "2026-05-15"),
        ("2 months", "dublin", "2026-07-07"),
        ("48 hours", "atw", "2026-05-09"),
    ],
)
def test_term_reads_a_length_as_people_write_it(
    capsys: pytest.CaptureFixture[str], length: str, counting: str, last: str
) -> None:
    found = run_json(capsys, "term", "--from", "2026-05-07", "--length", length, "--counting", counting)
    assert found["last_day"] == last


def test_term_counts_back(capsys: pytest.CaptureFixture[str]) -> None:
    found = run_json(capsys, "term", "--from", "2026-05-25", "--length", "10 days", "--backward")
    assert found["last_day"] == "2026-05-15"


def test_term_outside_the_verified_years_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "term", "--from", "2028-12-24", "--length", "1 week")
    assert (code, out) == (3, "")
    assert "2028" in err


def test_assess_as_json_has_its_form_and_names_the_days(capsys: pytest.CaptureFixture[str], refused: str) -> None:
    found = run_json(capsys, "assess", refused, "--on", "2025-12-22")
    jsonschema.validate(found, schema("assessment"))
    assert found["regime"]["id"] == "2021-06-25"
    (appeal,) = [each for each in found["deadlines"] if each["id"] == "APP-1W-AA"]
    assert (appeal["last_day"], appeal["status"]) == ("2025-12-29", "open")
    assert appeal["in_letter"] == "2025-12-29"
    assert appeal["counting"]["steps"]
    assert appeal["sources"][0]["label"] == "Vw 69(2)(a)"


@pytest.mark.parametrize(("language", "words"), [("en", "Assessment of the case"), ("nl", "Beoordeling van de zaak")])
def test_assess_speaks_both_languages(
    capsys: pytest.CaptureFixture[str], refused: str, language: str, words: str
) -> None:
    code, out, _ = run(capsys, "assess", refused, "--on", "2025-12-22", "--lang", language)
    assert code == 0
    assert out.startswith(words)
    assert "\x1b" not in out


def test_assess_reads_json_standard_input_and_examples(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case = {"events": [{"event": "application_lodged", "date": "2024-01-09"}]}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    assert run(capsys, "assess", str(path), "--on", "2024-02-01")[0] == 0

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert run(capsys, "assess", "-", "--on", "2024-02-01")[0] == 0
    assert run(capsys, "assess", "--example", "dt-01", "--on", "2024-02-07")[0] == 0


def test_a_day_without_verified_law_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("events: [{event: application_lodged, date: 2021-06-24}]", encoding="utf-8")
    code, out, err = run(capsys, "assess", str(path), "--on", "2024-02-01")
    assert (code, out) == (3, "")
    assert "2021-06-24" in err
    assert "2021-06-25" in err


def test_explain_says_why_and_why_not(capsys: pytest.CaptureFixture[str], refused: str) -> None:
    found = run_json(capsys, "explain", refused, "--on", "2025-12-22")
    jsonschema.validate(found, schema("explanation"))
    assert {item["procedure"] for item in found["why_not"]} >= {"dublin", "extended"}
    code, out, _ = run(capsys, "explain", refused, "--on", "2025-12-22")
    assert code == 0
    assert out.startswith("WHY")


@pytest.mark.parametrize("name", ["case", "assessment", "explanation", "comparison", "term", "law"])
def test_schemas_are_schemas(capsys: pytest.CaptureFixture[str], name: str) -> None:
    code, out, _ = run(capsys, "schema", name)
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(out))


def test_check_finds_nothing_wrong_with_the_law(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "check")
    assert code == 0
    assert out.endswith("0 problems\n")


@pytest.mark.parametrize("option", ["--on=2025-13-01", "--on=yesterday", "--on=2025-1-1"])
def test_a_wrong_day_names_the_option_and_what_is_allowed(
    capsys: pytest.CaptureFixture[str], refused: str, option: str
) -> None:
    code, out, err = run(capsys, "assess", refused, option)
    assert (code, out) == (2, "")
    assert "--on" in err
    assert "2026-05-07" in err


def test_help_has_an_example_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (
        ["assess"],
        ["explain"],
        ["term"],
        ["schema"],
        ["check"],
        ["law"],
        ["law", "book"],
        ["law", "document"],
    ):
        with pytest.raises(SystemExit) as ended:
            main([*command, "--help"])
        printed = capsys.readouterr().out
        assert ended.value.code == 0
        assert "example:" in printed
        assert "exit codes:" in printed


def test_compare_puts_both_laws_side_by_side(capsys: pytest.CaptureFixture[str], refused: str) -> None:
    found = run_json(capsys, "compare", refused, "--on", "2025-12-22")
    jsonschema.validate(found, schema("comparison"))
    assert (found["here"]["regime"]["id"], found["there"]["regime"]["id"]) == ("2021-06-25", "2026-06-12")
    assert found["shift_days"] == 281  # from 4 September 2025 to 12 June 2026
    appeals = {each["id"] for each in found["there"]["deadlines"]}
    assert "T-APP-06" in appeals
    code, out, _ = run(capsys, "compare", refused, "--on", "2025-12-22")
    assert code == 0
    assert out.startswith("The same case under both laws")
    assert max(len(line) for line in out.splitlines()) <= 110


def test_compare_needs_the_day_of_lodging(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("events: [{event: asylum_wish_made, date: 2024-01-01}]", encoding="utf-8")
    code, out, err = run(capsys, "compare", str(path), "--on", "2024-02-01")
    assert (code, out) == (3, "")
    assert "lodged" in err
