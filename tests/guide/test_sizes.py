# SPDX-License-Identifier: EUPL-1.2
"""The size that the button names is the real one (UX-OF-1)."""

from __future__ import annotations

import pytest

from asielwijzer.guide import offline
from asielwijzer.guide.pages import today
from asielwijzer.words.languages import OFFERED


def test_every_language_has_its_sizes() -> None:
    assert set(offline.sizes()) == set(OFFERED)


@pytest.mark.parametrize("language", ["nl", "ti"])
def test_the_size_of_the_copy_is_weighed(language: str) -> None:
    assert offline.sizes()[language]["copy"] == offline.in_words(offline.transferred(language, today()))
    assert offline.sizes()[language]["rules"] == offline.in_words(offline.rules_transferred(language))
