# SPDX-License-Identifier: EUPL-1.2
"""The published JSON Schemas (draft 2020-12) of every form that goes in or comes out."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from asielwijzer.engine.schemas.answers import (
    assessment_schema,
    comparison_schema,
    explanation_schema,
    term_schema,
)
from asielwijzer.engine.schemas.case import case_schema
from asielwijzer.engine.schemas.law import law_document_schema
from asielwijzer.engine.schemas.parts import Json

SCHEMAS: dict[str, Callable[[], Json]] = {
    "case": case_schema,
    "assessment": assessment_schema,
    "explanation": explanation_schema,
    "comparison": comparison_schema,
    "term": term_schema,
    "law": law_document_schema,
}
"""Every schema by its name."""


@lru_cache(maxsize=len(SCHEMAS))
def schema(name: str) -> Json:
    """The schema called `name`: case, assessment, explanation, comparison, term or law. Raises `KeyError` for another.

    It is the same object each time: do not change it.
    """
    return SCHEMAS[name]()


__all__ = [
    "SCHEMAS", "assessment_schema", "case_schema", "comparison_schema", "explanation_schema", "law_document_schema",
    "schema", "term_schema",
]  # fmt: skip
