# SPDX-License-Identifier: EUPL-1.2
"""How the API speaks: methods, headers, parameters, and JSON whatever goes wrong."""

from __future__ import annotations

import gzip
import json

import pytest
from django.test import Client, RequestFactory
from django.urls import URLPattern, resolve

from asielwijzer.api import collections, urls
from asielwijzer.api.replies import reads
from asielwijzer.words.languages import OFFERED
from tests.api.calls import ROOT, ask, body, checked, description, get, refused

READ = ("/", "/procedures/2021-general", "/letters/LET14", "/organisations", "/leaflets/LF01", "/openapi.json")
ANOTHER = "https://example.org"


def template(address: str) -> str:
    """The path in the description that an address has."""
    head, _, last = address[1:].partition("/")
    return address if not last else f"/{head}/{{{'slug' if head == 'procedures' else 'id'}}}"


def test_every_address_is_described_and_every_description_has_an_address() -> None:
    names = {each.name for each in urls.urlpatterns if isinstance(each, URLPattern) and each.name}
    found = {(item.get("get") or item["post"])["operationId"] for item in description()["paths"].values()}
    assert names == found


def test_the_references_of_the_description_lead_somewhere() -> None:
    def references(node: object) -> list[str]:
        if isinstance(node, list):
            return [each for item in node for each in references(item)]
        if not isinstance(node, dict):
            return []
        here = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return here + [each for item in node.values() for each in references(item)]

    found = set(references(description()))
    assert found
    for reference in found:
        node = description()
        assert reference.startswith("#/components/")
        for part in reference[2:].split("/"):
            node = node[part]
    used = {reference.rpartition("/")[2] for reference in found if reference.startswith("#/components/schemas/")}
    assert used == set(description()["components"]["schemas"])


def test_the_parts_of_a_path_are_its_parameters() -> None:
    shared = description()["components"]["parameters"]
    for path, item in description()["paths"].items():
        given = [shared[each["$ref"].rpartition("/")[2]] for each in item.get("parameters", [])]
        parts = {part[1:-1] for part in path.split("/") if part.startswith("{")}
        assert {each["name"] for each in given if each["in"] == "path"} == parts


@pytest.mark.parametrize("path", READ)
def test_data_may_be_kept_for_a_while_and_be_read_by_every_site(client: Client, path: str) -> None:
    response = client.get(ROOT + path, headers={"Origin": ANOTHER})
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=300"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in response
    assert not response.cookies


def test_a_reply_names_the_language_that_was_asked_for(client: Client) -> None:
    assert client.get(f"{ROOT}/letters?lang=ti")["Content-Language"] == "ti"
    assert client.get(f"{ROOT}/letters")["Content-Language"] == "nl"


@pytest.mark.parametrize("path", READ)
def test_a_tag_that_is_known_saves_the_body(client: Client, path: str) -> None:
    tag = client.get(ROOT + path)["ETag"]
    for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
        response = client.get(ROOT + path, headers={"If-None-Match": known})
        assert response.status_code == 304
        assert response["ETag"] == tag
        assert response["Vary"] == "Accept-Encoding"
        checked(template(path), "GET", response)
    assert client.get(ROOT + path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_tag_changes_with_the_content(client: Client) -> None:
    addresses = ("letters", "letters?lang=en", "letters?on=2026-07-01", "leaflets")
    assert len({client.get(f"{ROOT}/{address}")["ETag"] for address in addresses}) == len(addresses)


def test_a_reply_is_packed_for_who_takes_it(client: Client) -> None:
    plain = client.get(f"{ROOT}/letters")
    packed = client.get(f"{ROOT}/letters", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(packed.content) == plain.content
    assert packed["ETag"] == plain["ETag"]


@pytest.mark.parametrize("path", [*READ, "/letters/none", "/nothing/here", "/letters?lang=xx"])
def test_head_is_as_get_without_a_body(client: Client, path: str) -> None:
    full, head = client.get(ROOT + path), client.head(ROOT + path)
    assert head.content == b""
    assert head.status_code == full.status_code
    assert dict(head.items()) == dict(full.items())


def test_a_server_that_sends_what_it_is_given_sends_no_body_for_head() -> None:
    view = reads(collections.letters)
    response = view(RequestFactory().head("/"))
    assert b"".join(response) == b""
    assert response["Content-Length"] == str(len(view(RequestFactory().get("/")).content))


@pytest.mark.parametrize(
    ("path", "allow"), [("/letters", "GET, HEAD, OPTIONS"), ("/", "GET, HEAD, OPTIONS"), ("/assess", "POST, OPTIONS")]
)
def test_other_methods_are_refused_naming_those_that_are_allowed(client: Client, path: str, allow: str) -> None:
    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "NONSENSE"):
        if method in allow:
            continue
        response = client.generic(method, ROOT + path)
        assert response.status_code == 405
        assert response["Allow"] == allow
        if method != "HEAD":
            assert refused(response, 405) == [{"place": "method", "value": repr(method), "allowed": allow}]
            checked(path, "POST" if "POST" in allow else "GET", response)


@pytest.mark.parametrize("path", ["/assess", "/letters"])
def test_a_browser_may_ask_first(client: Client, path: str) -> None:
    asked = {
        "Origin": ANOTHER,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    response = checked(path, "OPTIONS", client.options(ROOT + path, headers=asked))
    assert response.status_code == 204
    assert ("POST" in response["Access-Control-Allow-Methods"]) is (path == "/assess")
    assert response["Access-Control-Allow-Headers"] == "Content-Type"
    assert "Access-Control-Allow-Credentials" not in response


@pytest.mark.parametrize(
    ("query", "place", "value", "allowed"),
    [
        ("lang=xx", "lang", "'xx'", ", ".join(OFFERED)),
        ("lang=", "lang", "''", "ar, "),
        ("lang=NL", "lang", "'NL'", "nl"),
        ("lang=../nl", "lang", "'../nl'", "nl"),
        ("on=2026-02-30", "on", "'2026-02-30'", "2026-06-12"),
        ("on=20260612", "on", "'20260612'", "2026-06-12"),
        ("on=2026-06-12T00:00", "on", "'2026-06-12T00:00'", "2026-06-12"),
        ("on=٢٠٢٦-٠٦-١٢", "on", "'٢٠٢٦-٠٦-١٢'", "2026-06-12"),
        ("on=", "on", "''", "2026-06-12"),
        ("language=nl", "language", "'nl'", "lang, on"),
        ("lang=nl&lang=en", "lang", "given 2 times", "once"),
        ("a%20b=%00", "'a b'", "'\\x00'", "lang, on"),
        ("on=%ff%fe", "on", "'\ufffd\ufffd'", "2026-06-12"),
    ],
)
@pytest.mark.parametrize("path", ["/", "/letters", "/languages"])
def test_a_wrong_parameter_is_named_with_what_is_allowed(
    client: Client, path: str, query: str, place: str, value: str, allowed: str
) -> None:
    (error,) = refused(ask(client, path, query), 400)
    assert (error["place"], error["value"]) == (place, value)
    assert allowed in error["allowed"]


def test_every_wrong_parameter_is_named_at_once(client: Client) -> None:
    errors = refused(ask(client, "/letters/{id}", "lang=xx&on=now&page=2", id="LET14"), 400)
    assert {error["place"] for error in errors} == {"lang", "on", "page"}


def test_what_was_sent_is_not_sent_back_in_full(client: Client) -> None:
    long = "x" * 5000
    for response in (
        client.get(f"{ROOT}/letters?lang={long}"),
        client.get(f"{ROOT}/letters?{long}=1"),
        client.get(f"{ROOT}/letters/{long}"),
        client.get(f"{ROOT}/{long}"),
    ):
        assert response.status_code in (400, 404)
        assert "x" * 81 not in response.content.decode()


def test_the_description_and_the_engine_take_no_parameters(client: Client) -> None:
    (error,) = refused(ask(client, "/openapi.json", "lang=nl"), 400)
    assert error["allowed"] == "no parameters"
    (error,) = refused(client.post(f"{ROOT}/assess?on=2026-07-01", "{}", "application/json"), 400)
    assert (error["place"], error["allowed"]) == ("on", "no parameters")


def test_too_many_parameters_are_refused_as_json(client: Client) -> None:
    refused(ask(client, "/letters", "&".join(f"p{number}=1" for number in range(60))), 400)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/letters/", "/nothing", "/letters/LET14/more", "/procedures/2021-general/steps"])
def test_an_address_that_does_not_exist_is_refused_as_json(client: Client, path: str, method: str) -> None:
    response = client.generic(method, ROOT + path)
    (error,) = refused(response, 404)
    assert error["place"] == "address"
    assert response["Access-Control-Allow-Origin"] == "*"


def test_a_fault_of_ours_stays_json_and_tells_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails() -> None:
        raise ValueError("a secret of the server")

    monkeypatch.setattr(collections, "report", fails)
    response = ask(client, "/languages")
    (error,) = refused(response, 500)
    assert error["place"] == "server"
    assert "secret" not in response.content.decode()
    ours = [record.getMessage() for record in caplog.records if record.name == "asielwijzer"]
    assert ours == ["failed: ValueError"]
    assert "secret" not in caplog.text


def test_only_the_addresses_of_the_api_are_its_own() -> None:
    for address, package in (("/nl/letters", "guide"), ("/", "guide"), ("/api/v1/", "api"), ("/api/v1/x/y", "api")):
        assert resolve(address).func.__module__.startswith(f"asielwijzer.{package}.")


def test_all_is_json_in_utf_8(client: Client) -> None:
    response = client.get(f"{ROOT}/languages")
    assert "العربية" in response.content.decode()
    assert body(response) == json.loads(response.content.decode("utf-8"))
    assert get(client, "/languages") == body(response)
