# SPDX-License-Identifier: EUPL-1.2
"""One page of every kind, and the path of answers that the tests walk."""

from __future__ import annotations

KINDS = {
    "home": "/",
    "arrived": "/arrived",
    "question": "/q",
    "answers": "/answers",
    "procedures": "/procedures",
    "old procedure": "/procedures/2021-general",
    "new procedure": "/procedures/2026-regular",
    "step": "/procedures/2021-general/lodge_appeal",
    "step with a term": "/procedures/2021-general/response_to_intention",
    "letters": "/letters",
    "letter": "/letters/LET14",
    "help": "/help",
    "organisation": "/help/ORG03",
    "leaflets": "/leaflets",
    "rights": "/rights",
    "say": "/say",
    "card": "/say/interpreter_not_understood",
    "print": "/print/2021-general/lodge_appeal",
    "share": "/share/2021-general/lodge_appeal",
    "changes": "/changes",
    "safety": "/safety",
    "about": "/about",
    "components": "/components",
    "not found": "/no-such-page",
}
"""A page of each kind, by its address without the language."""

REFUSED = {
    "signed": "before",
    "stage": "decision_made_known",
    "decision": "unfounded",
    "told": "general_procedure_started",
    "what": "none",
    "age": "adult",
}
"""An old application, refused in the general procedure."""
