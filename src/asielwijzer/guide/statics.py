# SPDX-License-Identifier: EUPL-1.2
"""Style sheet, script and sign: made small, and named by their content so that versions never mix."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import minify

_FOLDER = Path(__file__).parent / "static" / "guide"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


class Static(NamedTuple):
    """A file of the site as it is sent."""

    name: str
    content: bytes
    content_type: str


@lru_cache(maxsize=1)
def files() -> dict[str, Static]:
    """Every file by the name in its address, such as `guide.1f3a9c2b.css`."""
    found: dict[str, Static] = {}
    names: dict[str, str] = {}
    for path in sorted(_FOLDER.iterdir(), key=lambda each: (each.name == "app.js", each.name)):
        if path.suffix not in _TYPES:
            continue
        content = _small(path, names)
        name = f"{path.stem}.{hashlib.sha256(content).hexdigest()[:10]}{path.suffix}"
        names[path.name] = name
        found[name] = Static(name, content, _TYPES[path.suffix])
    return found


def _small(path: Path, names: dict[str, str]) -> bytes:
    """The content without what only people need; imports of other scripts by their full names."""
    if path.suffix not in (".css", ".js"):
        return path.read_bytes()
    text = path.read_text(encoding="utf-8")
    small = str(minify.string(_TYPES[path.suffix].partition(";")[0], text))
    for own, full in names.items():
        small = small.replace(f'"./{own}"', f'"./{full}"')
    return small.encode()


@lru_cache(maxsize=1)
def addresses() -> dict[str, str]:
    """The addresses that the frame of a page names."""
    by_start = {name.split(".")[0]: f"/static/{name}" for name in files()}
    parts = {"css": "guide", "script": "app", "icon": "icon"}
    return {name: by_start[start] for name, start in parts.items()} | {
        "scripts": f"{by_start['law']} {by_start['mine']}"
    }


@lru_cache(maxsize=1)
def version() -> str:
    """One short name for all of it: changes when any file does."""
    return hashlib.sha256("".join(sorted(files())).encode()).hexdigest()[:10]
