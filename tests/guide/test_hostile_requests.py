# SPDX-License-Identifier: EUPL-1.2
"""What no form of ours sends gets a plain page in the reader's language: never a trace, never what was sent.

Each form is sent the same hostile bodies, and those of its own.
"""

from __future__ import annotations

import io
from typing import Any, NamedTuple

import pytest
from django.http import HttpResponse
from django.test import Client

from asielwijzer.guide.sealed import seal
from asielwijzer.words.languages import LANGUAGES
from tests.guide.page import read
from tests.guide.visit import UNFOUNDED, give_date, walk

FORM = "application/x-www-form-urlencoded"
MARK = "<script>alert(1)</script>"
OVERRIDE = "\u202e"
TOKEN = "gAAAAABforgedforgedforgedforgedforgedforgedforgedforgedforgedforged"


class Form(NamedTuple):
    """A form: where it is sent, its fields as a reader sends them, and whether sending it empty is an answer too."""

    address: str
    fields: dict[str, str]
    may_be_empty: bool


DATE = {"day": "7", "month": "5", "year": "2026"}
FORMS = {
    "first question": Form("/{l}/q", {"question": "signed", "answer": "before"}, False),
    "question": Form("/{l}/q/{part}", {"question": "age", "answer": "adult"}, False),
    "date of an event": Form("/{l}/date/{part}/1", DATE, True),
    "last day in the letter": Form("/{l}/date/{part}/1/last", DATE, True),
    "date on a letter": Form("/{l}/letters/LET14", DATE, True),
    "letter search": Form("/{l}/letters", {"words": "voornemen"}, True),
    "feedback": Form("/{l}/feedback", {"page": "home", "answer": "clear"}, False),
    "calendar": Form("/{l}/calendar/{part}", {"full": "yes"}, True),
}

BODIES: dict[str, tuple[str, bytes]] = {
    "no body": (FORM, b""),
    "no content type": ("", b"x=1"),
    "unknown content type": ("text/weird; charset=nonsense", b"x=1"),
    "JSON": ("application/json", b'{"question": "signed", "answer": "before", "words": "a"}'),
    "broken JSON": ("application/json", b"{{{{"),
    "XML with an entity": ("text/xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'),
    "multipart without a boundary": ("multipart/form-data", b"x"),
    "multipart that never ends": ("multipart/form-data; boundary=a", b"--a\r\nContent-Disposition: form-data; nam"),
    "multipart with a file": (
        "multipart/form-data; boundary=a",
        b'--a\r\nContent-Disposition: form-data; name="answer"; filename="../../x"\r\n\r\nhello\r\n--a--\r\n',
    ),
    "another character set": (f"{FORM}; charset=utf-16", "question=signed".encode("utf-16")),
    "bytes that are no text": (FORM, b"question=%ff%fe&answer=%ff&words=%ff&day=%ff&month=%ff&year=%ff&page=%ff"),
    "raw bytes": (FORM, bytes(range(256))),
    "30 000 bytes in one field": (FORM, b"words=" + b"a" * 30_000),
    "10 000 fields": (FORM, b"&".join(b"f%d=1" % number for number in range(10_000))),
    "41 fields": (FORM, b"&".join(b"f%d=1" % number for number in range(41))),
}


def part_of(client: Client, language: str = "nl") -> str:
    return give_date(client, walk(client, UNFOUNDED, language), "decision_made_known", "2026-05-07", language)


def address_of(client: Client, form: Form, language: str = "nl") -> str:
    needs_part = "{part}" in form.address
    return form.address.format(l=language, part=part_of(client, language) if needs_part else "")


def send(client: Client, address: str, content: bytes | dict[str, Any], kind: str = FORM) -> HttpResponse:
    """Send a form, and follow it to the page that says what is wrong, if there is one."""
    response: Any
    if isinstance(content, bytes):
        response = client.generic("POST", address, content, content_type=kind)
    else:
        response = client.post(address, content)
    assert isinstance(response, HttpResponse)
    onward = response.get("Location", "")
    if "/again" in onward or "#date-error" in onward:
        response = client.get(onward)
        assert isinstance(response, HttpResponse)
    return response


def assert_harmless(response: object, language: str, *, ok: tuple[int, ...] = ()) -> None:
    """A page in the reader's language with a 4xx status, or that says what is wrong, or with a status of `ok`.

    Nothing of the program shows.
    """
    assert isinstance(response, HttpResponse)
    status, body = response.status_code, response.content.decode()
    if status in ok and (status == 302 or response.headers["Content-Type"].startswith("text/calendar")):
        return
    says_what_is_wrong = status == 200 and bool(read(response).main.with_class("error"))
    assert 400 <= status < 500 or status in ok or says_what_is_wrong, status
    for trace in ("Traceback", "Django", "django", "File &quot;", "Exception"):
        assert trace not in body
    assert MARK not in body
    assert TOKEN not in body
    page = read(response)
    assert (page.html.attributes["lang"], page.html.attributes["dir"]) == (language, LANGUAGES[language].direction)
    assert len(list(page.root.all("h1"))) == 1
    assert any(link == f"/{language}/" for link in page.links)


def allowed(form: Form) -> tuple[int, ...]:
    return (200, 302) if form.may_be_empty else ()


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", FORMS)
def test_a_body_that_no_form_sends(client: Client, name: str, body: str) -> None:
    form = FORMS[name]
    kind, content = BODIES[body]
    response = send(client, address_of(client, form), content, kind)
    assert_harmless(response, "nl", ok=allowed(form))


@pytest.mark.parametrize("body", ["30 000 bytes in one field", "10 000 fields"])
@pytest.mark.parametrize("name", FORMS)
def test_too_much_is_refused_by_every_form(client: Client, name: str, body: str) -> None:
    kind, content = BODIES[body]
    response = send(client, address_of(client, FORMS[name]), content, kind)
    assert_harmless(response, "nl")


@pytest.mark.parametrize(
    "value",
    [MARK, "a\0b", f"{OVERRIDE}neb", "'; DROP TABLE x; --", "{{ 7|add:7 }}", "%s%s%n", "../../etc/passwd", "٣" * 9],
    ids=["script", "nul", "right-to-left override", "query", "template", "format", "path", "other digits"],
)
@pytest.mark.parametrize("name", FORMS)
def test_a_hostile_value_in_each_field(client: Client, name: str, value: str) -> None:
    form = FORMS[name]
    address = address_of(client, form)
    for field in form.fields:
        response = send(client, address, {**form.fields, field: value})
        free = name in ("letter search", "calendar")
        assert_harmless(response, "nl", ok=(200,) if free else ())


@pytest.mark.parametrize("name", FORMS)
def test_a_field_that_is_missing(client: Client, name: str) -> None:
    form = FORMS[name]
    address = address_of(client, form)
    for field in form.fields:
        fields = {key: value for key, value in form.fields.items() if key != field}
        assert_harmless(send(client, address, fields), "nl", ok=allowed(form))


@pytest.mark.parametrize("name", FORMS)
def test_a_field_that_is_repeated(client: Client, name: str) -> None:
    form = FORMS[name]
    address = address_of(client, form)
    fields = {key: [value, MARK] for key, value in form.fields.items()}
    response = send(client, address, fields)
    free = name in ("letter search", "calendar")
    assert_harmless(response, "nl", ok=(200,) if free else ())


@pytest.mark.parametrize("name", FORMS)
def test_fields_that_no_form_has_change_nothing(client: Client, name: str) -> None:
    form = FORMS[name]
    response = client.post(address_of(client, form), {**form.fields, "admin": "yes", "__proto__": MARK, "law": "x"})
    assert response.status_code in (200, 302)
    assert MARK not in response.content.decode()


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "OPTIONS"])
@pytest.mark.parametrize("name", FORMS)
def test_a_method_that_no_form_has(client: Client, name: str, method: str) -> None:
    response = client.generic(method, address_of(client, FORMS[name]), b"", content_type=FORM)
    assert_harmless(response, "nl")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize(
    "path", ["/nl/", "/nl/about", "/nl/procedures", "/nl/letters/LET14", "/nl/help/ORG03", "/nl/say"]
)
def test_a_page_that_is_only_read_refuses_other_methods_with_a_page(client: Client, path: str, method: str) -> None:
    if (path, method) == ("/nl/letters/LET14", "POST"):
        path = "/nl/rights"
    assert_harmless(client.generic(method, path, b"", content_type=FORM), "nl")


@pytest.mark.parametrize("language", ["nl", "ar", "ti", "tr", "so", "fa", "en"])
@pytest.mark.parametrize("name", FORMS)
def test_a_refusal_is_in_the_language_of_the_reader(client: Client, name: str, language: str) -> None:
    form = FORMS[name]
    kind, content = BODIES["10 000 fields"]
    response = send(client, address_of(client, form, language), content, kind)
    assert_harmless(response, language)


@pytest.mark.parametrize("language", ["xx", "prs", "NL", "nl-NL", "en..", "%00", "%2e%2e", "a" * 300])
@pytest.mark.parametrize("name", FORMS)
def test_an_unknown_language_in_the_address(client: Client, name: str, language: str) -> None:
    form = FORMS[name]
    address = form.address.format(l=language, part=part_of(client))
    response = client.post(address, form.fields, headers={"accept-language": "ar-SY,ar;q=0.9"})
    assert_harmless(response, "ar")


def test_what_was_wrong_with_a_date_stands_in_the_address_only_sealed(client: Client) -> None:
    for name in ("date of an event", "date on a letter"):
        onward = client.post(address_of(client, FORMS[name]), {"day": "31", "month": "2", "year": "2026"})["Location"]
        assert "date_" not in onward
        assert "2026" not in onward


@pytest.mark.parametrize(
    "text", ["", "[", "[1]", '["date_wrong"]', '["no_such","1","2","3"]', '["date_wrong",1,2,3]', "{}"]
)
@pytest.mark.parametrize(
    "address", ["/nl/letters/LET14/{t}", "/nl/date/{p}/1/again/{t}", "/nl/date/{p}/1/last/again/{t}"]
)
def test_a_seal_of_something_else_is_refused_as_a_forged_one(client: Client, address: str, text: str) -> None:
    response = client.get(address.format(t=seal().seal(text), p=part_of(client)))
    assert_harmless(response, "nl")
    assert response.status_code == 410


TOKENS = {
    "forged": TOKEN, "short": "a", "nul": "%00", "dots": "..", "too long": "a" * 2001, "far too long": "a" * 60_000,
    "accent": "é", "no text": "%ff", "padding": "==", "beginning": "gAAAAAB", "override": f"x{OVERRIDE}y",
    "word": "null", "space": "%20", "template": "{{7}}", "script": "%3Cscript%3Ealert(1)",
}  # fmt: skip


@pytest.mark.parametrize("name", TOKENS)
@pytest.mark.parametrize(
    "address",
    ["/{l}/q/{t}", "/{l}/q/{t}/signed", "/{l}/answers/{t}", "/{l}/result/{t}", "/{l}/date/{t}/1",
     "/{l}/letters/LET14/{t}"],
)  # fmt: skip
def test_a_forged_seal_says_so_and_is_not_repeated(client: Client, address: str, name: str) -> None:
    token = TOKENS[name]
    response = client.get(address.format(l="nl", t=token))
    assert_harmless(response, "nl")
    assert response.status_code == 410
    if len(token) > 6:
        assert token not in response.content.decode()


@pytest.mark.parametrize("token", ["forged", "short", "too long", "accent", "no text"])
@pytest.mark.parametrize("name", ["question", "date of an event", "calendar"])
def test_a_form_sent_with_a_forged_seal(client: Client, name: str, token: str) -> None:
    form = FORMS[name]
    response = client.post(form.address.format(l="so", part=TOKENS[token]), form.fields)
    assert_harmless(response, "so")
    assert response.status_code == 410


def test_a_seal_changed_in_any_place_opens_nothing(client: Client) -> None:
    part = part_of(client)
    for place in range(0, len(part), 7):
        other = "A" if part[place] != "A" else "B"
        changed = part[:place] + other + part[place + 1 :]
        assert client.get(f"/nl/result/{changed}").status_code == 410, place


@pytest.mark.parametrize(
    "event", ["nothing_such", "last.", "last.last.decision_made_known", "%00", "signed", "court_ruling_sent"]
)
def test_a_date_of_what_the_reader_did_not_name_has_no_page(client: Client, event: str) -> None:
    response = client.get(f"/nl/date/{part_of(client)}/{event}")
    assert_harmless(response, "nl")
    assert response.status_code == 404


@pytest.mark.parametrize("day", [("31", "2", "2026"), ("0", "5", "2026"), ("7", "13", "2026"), ("7", "0", "2026"),
                                 ("7", "5", "1999"), ("7", "5", "9999"), ("-7", "5", "2026"), ("7.5", "5", "2026"),
                                 ("1e1", "5", "2026"), ("7", "5", "26"), ("²", "5", "2026"),
                                 ("7", "", ""), ("", "5", "")])  # fmt: skip
@pytest.mark.parametrize("name", ["date of an event", "date on a letter"])
def test_what_is_no_date_is_asked_again_with_what_to_do(client: Client, name: str, day: tuple[str, str, str]) -> None:
    address = address_of(client, FORMS[name])
    response = send(client, address, dict(zip(("day", "month", "year"), day, strict=True)))
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    page = read(response)
    assert "Deze datum bestaat niet" in page.main.words
    assert "Fout:" in next(page.root.all("title")).words
    assert [form for form in page.forms if form.attributes["action"] == address]


def test_what_was_searched_is_shown_only_escaped_and_in_no_address(client: Client) -> None:
    response = client.post("/nl/letters", {"words": f'"{MARK}&'})
    assert response.status_code == 200
    body = response.content.decode()
    assert MARK not in body
    assert "alert(1)" not in " ".join(read(response).links)
    assert response["Cache-Control"] == "private, max-age=300"


def test_a_long_search_is_cut(client: Client) -> None:
    response = client.post("/nl/letters", {"words": "voornemen " * 500})
    assert response.status_code == 200
    assert response.content.decode().count("voornemen voornemen") < 10


def test_nothing_of_a_refused_request_is_logged(client: Client, log: io.StringIO) -> None:
    for form in FORMS.values():
        client.post(address_of(client, form), dict.fromkeys(form.fields, "secret-of-a-reader"))
        client.get(form.address.format(l="nl", part="secret-of-a-reader"))
    assert "secret-of-a-reader" not in log.getvalue()


def test_feedback_counts_only_what_the_form_can_send(client: Client) -> None:
    from asielwijzer.guide.views import feedback

    before = sum(feedback._counts.values())
    client.post("/nl/feedback", {"page": "home", "answer": "I am afraid of my neighbour"})
    client.post("/nl/feedback", {"page": "my page", "answer": "clear"})
    assert sum(feedback._counts.values()) == before
    assert client.post("/nl/feedback", {"page": "home", "answer": "clear"}).status_code == 200
    assert sum(feedback._counts.values()) == before + 1
