# SPDX-License-Identifier: EUPL-1.2
"""The one seal of this server: its key is made at the start, in memory, and kept nowhere."""

from __future__ import annotations

import secrets
import time
from functools import lru_cache

from asielwijzer.guide.sealing import Seal, SealError


@lru_cache(maxsize=1)
def seal() -> Seal:
    """The seal of this process."""
    return Seal(time.time, secrets.token_bytes(32))


__all__ = ["SealError", "seal"]
