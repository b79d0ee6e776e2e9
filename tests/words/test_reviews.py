# SPDX-License-Identifier: EUPL-1.2
"""Who checked a text, notices with a last day, and what changed (UX-TR-3, section 1.1)."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from asielwijzer.words import changes, checks, notices, reviews
from asielwijzer.words.languages import OFFERED
from asielwijzer.words.reviews import ReviewStatus, digest, lowest, status

NAME, DUTCH, ENGLISH = (
    "guide seal_over",
    "De antwoorden zijn na 2 uur gewist.",
    "The answers are deleted after 2 hours.",
)
GOOD = {"text": NAME, "hash": digest(DUTCH, ENGLISH), "level": "checked", "role": "speaker", "date": "2026-11-20"}


def write(folder: Path, *rows: dict[str, str], fields: tuple[str, ...] = reviews.FIELDS, language: str = "en") -> Path:
    with (folder / f"{language}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields)
        writer.writeheader()
        writer.writerows(rows)
    return folder


def test_a_text_that_somebody_checked_counts_as_checked(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert status("en", NAME, DUTCH, ENGLISH, tmp_path) is ReviewStatus.CHECKED


def test_a_text_that_a_lawyer_checked_too_counts_as_checked_twice(tmp_path: Path) -> None:
    write(tmp_path, {**GOOD, "level": "checked_twice", "role": "speaker and lawyer"})
    assert status("en", NAME, DUTCH, ENGLISH, tmp_path) is ReviewStatus.CHECKED_TWICE


@pytest.mark.parametrize("place", range(0, len(DUTCH), 6))
def test_one_letter_changed_in_the_dutch_makes_the_check_out_of_date(tmp_path: Path, place: int) -> None:
    write(tmp_path, GOOD)
    changed = DUTCH[:place] + "x" + DUTCH[place + 1 :]
    assert status("en", NAME, changed, ENGLISH, tmp_path) is ReviewStatus.OUT_OF_DATE


@pytest.mark.parametrize(
    "changed", [ENGLISH + " ", ENGLISH[:-1], ENGLISH.replace("2", "3"), ENGLISH.lower(), "", ENGLISH + "\u200f"]
)
def test_one_sign_changed_in_the_translation_makes_the_check_out_of_date(tmp_path: Path, changed: str) -> None:
    write(tmp_path, GOOD)
    assert status("en", NAME, DUTCH, changed, tmp_path) is ReviewStatus.OUT_OF_DATE


def test_words_that_move_from_one_text_to_the_other_do_not_keep_the_check() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_what_nobody_checked_is_of_a_computer_and_dutch_is_the_source(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert status("en", "guide other", DUTCH, ENGLISH, tmp_path) is ReviewStatus.COMPUTER
    assert status("tr", NAME, DUTCH, ENGLISH, tmp_path) is ReviewStatus.COMPUTER
    assert status("nl", NAME, DUTCH, DUTCH, tmp_path) is ReviewStatus.ORIGINAL


def test_the_newest_check_of_a_text_counts_in_any_order(tmp_path: Path) -> None:
    old = {**GOOD, "hash": "0" * 16, "date": "2025-01-01"}
    for number, rows in enumerate(((old, GOOD), (GOOD, old))):
        folder = tmp_path / str(number)
        folder.mkdir()
        write(folder, *rows)
        assert status("en", NAME, DUTCH, ENGLISH, folder) is ReviewStatus.CHECKED


def test_a_page_is_as_sure_as_its_least_sure_text() -> None:
    assert lowest([]) is ReviewStatus.ORIGINAL
    order = [ReviewStatus.MISSING, ReviewStatus.OUT_OF_DATE, ReviewStatus.COMPUTER, ReviewStatus.CHECKED,
             ReviewStatus.CHECKED_TWICE, ReviewStatus.ORIGINAL]  # fmt: skip
    for number, least in enumerate(order):
        assert lowest(reversed(order[number:])) is least


@pytest.mark.parametrize(("field", "value"), [
    ("level", "approved"), ("level", ""), ("role", "Jan Jansen"), ("role", ""), ("date", "20-11-2026"), ("date", ""),
    ("date", "2026-02-30"),
])  # fmt: skip
def test_a_bad_row_is_refused_naming_file_and_line(tmp_path: Path, field: str, value: str) -> None:
    write(tmp_path, GOOD, {**GOOD, field: value})
    with pytest.raises(ValueError, match=rf"en\.csv, line 3: {field}"):
        reviews.register("en", tmp_path)


def test_a_register_with_other_columns_is_refused_naming_the_file(tmp_path: Path) -> None:
    write(tmp_path, fields=("text", "who"))
    with pytest.raises(ValueError, match=r"en\.csv: the columns must be text, hash, level, role, date"):
        reviews.register("en", tmp_path)


def test_a_row_with_too_few_fields_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.csv").write_text("text,hash,level,role,date\nguide x,0,checked\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.csv, line 2"):
        reviews.register("en", tmp_path)


@pytest.mark.parametrize("language", [code for code in OFFERED if code != "nl"])
def test_the_registers_of_the_project_are_in_order_and_name_texts_that_exist(language: str) -> None:
    for name in reviews.register(language):
        kind, _, path = name.partition(" ")
        assert path in checks.texts("nl", kind)


# Notices

DAY = date(2026, 11, 24)
NOTICE: dict[str, object] = {"since": DAY, "until": date(2026, 12, 24), "owner": "the maintainers"}


@pytest.mark.parametrize("change", [
    {"until": None}, {"until": "2026-12-24"}, {"until": date(2026, 11, 23)}, {"since": None},
    {"owner": None}, {"owner": ""},
], ids=["no last day", "as text", "before the first", "no first day", "no owner", "empty owner"])  # fmt: skip
def test_a_notice_without_last_day_or_owner_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(notices.NoticeError, match="busy"):
        notices.read_notices({"busy": {**NOTICE, **change}})


def test_a_notice_in_order_is_read() -> None:
    (notice,) = notices.read_notices({"busy": NOTICE})
    assert (notice.id, notice.since, notice.until, notice.owner) == ("busy", *NOTICE.values())


def test_a_notice_stands_there_from_its_first_to_its_last_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "all_notices", lambda: notices.read_notices({"busy": NOTICE}))
    shown = {
        day: notices.current(date.fromisoformat(day))
        for day in ("2026-11-23", "2026-11-24", "2026-12-24", "2026-12-25")
    }
    assert list(shown.values()) == [None, "busy", "busy", None]


def test_the_notices_of_the_site_have_texts() -> None:
    for notice in notices.all_notices():
        assert checks.texts("nl", "site_notices")[notice.id]


# Changes


def test_changes_are_newest_first_and_each_has_its_text() -> None:
    found = changes.all_changes(date(2021, 6, 25))
    assert found
    assert [each.day for each in found] == sorted((each.day for each in found), reverse=True)
    for each in found:
        assert checks.texts("nl", "changes")[each.id]


def test_changes_of_before_a_day_are_left_out() -> None:
    assert {each.id for each in changes.all_changes(date(2026, 6, 12))} >= {"pact_applies"}
    assert changes.all_changes(date(2999, 1, 1)) == ()
    assert all(each.day >= date(2026, 6, 12) for each in changes.all_changes(date(2026, 6, 12)))
