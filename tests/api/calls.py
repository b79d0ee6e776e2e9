# SPDX-License-Identifier: EUPL-1.2
"""Calls of the API, each held against the description that the API gives of itself."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.test import Client
from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse as Reply

Json = dict[str, Any]
ROOT = "/api/v1"
FORM = "application/json"


@lru_cache(maxsize=1)
def description() -> Json:
    """The description, as another program gets it."""
    found: Json = json.loads(Client().get(f"{ROOT}/openapi.json").content)
    return found


@lru_cache(maxsize=256)
def validator(path: str, method: str, status: str) -> Draft202012Validator | None:
    """What checks a reply of this kind; `None` when such a reply has no body. Raises `KeyError` when none can come."""
    reply = description()["paths"][path][method.lower()]["responses"][status]
    if "content" not in reply:
        return None
    return Draft202012Validator({**reply["content"][FORM]["schema"], "components": description()["components"]})


def checked(path: str, method: str, response: Reply) -> Reply:
    """The reply, after it was found to be as described: status, headers and body."""
    status = str(response.status_code)
    check = validator(path, method, status)
    if check is None:
        assert response.content == b""
    else:
        assert response["Content-Type"] == FORM
        errors = [f"{error.json_path}: {error.message[:300]}" for error in check.iter_errors(body(response))]
        assert not errors, (path, errors[:3])
    for name in description()["paths"][path][method.lower()]["responses"][status]["headers"]:
        assert response.has_header(name), (path, method, status, name)
    assert response["Access-Control-Allow-Origin"] == "*"
    return response


def get(client: Client, path: str, /, query: str = "", **parts: str) -> Json:
    """The data at an address that must be there."""
    response = ask(client, path, query, **parts)
    assert response.status_code == 200, response.content
    return body(response)


def ask(client: Client, path: str, /, query: str = "", **parts: str) -> Reply:
    """The reply to a plain request for data."""
    address = ROOT + path.format(**parts) + (f"?{query}" if query else "")
    return checked(path, "GET", client.get(address))


def post(client: Client, content: object, content_type: str = FORM, **headers: str) -> Reply:
    """The reply to a case: text and bytes are sent as they are, anything else as JSON."""
    data = content if isinstance(content, str | bytes) else json.dumps(content)
    return checked("/assess", "POST", client.post(f"{ROOT}/assess", data, content_type, headers=headers))


def refused(response: Reply, status: int) -> list[Json]:
    """The mistakes that a refusal names."""
    assert response.status_code == status, response.content[:300]
    assert response["Cache-Control"] == "no-store"
    errors: list[Json] = body(response)["errors"]
    return errors


def body(response: Reply) -> Json:
    """The body as data."""
    found: Json = json.loads(response.content)
    return found


def texts_in(document: object) -> list[Json]:
    """Every text in a document, wherever it is."""
    if isinstance(document, list):
        return [text for each in document for text in texts_in(each)]
    if not isinstance(document, dict):
        return []
    if document.keys() == {"text", "language", "review"}:
        return [document]
    return [text for each in document.values() for text in texts_in(each)]
