# SPDX-License-Identifier: EUPL-1.2
"""Weigh the copy and the rules of every language, and write `guide/sizes.json`: after texts or law have changed."""

from __future__ import annotations

import json

from asielwijzer.guide import offline
from asielwijzer.guide.pages import today
from asielwijzer.site.wsgi import application


def main() -> None:
    """Write the sizes as they are now."""
    assert application  # Django is set up
    offline.SIZES.write_text(json.dumps(offline.weighed(today()), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
