# SPDX-License-Identifier: EUPL-1.2
"""The command line: assess and explain cases, count terms, and read the law."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from asielwijzer.cli.commands import BAD_INPUT, OUTSIDE, run
from asielwijzer.cli.parser import build_parser
from asielwijzer.engine.reading import CaseError
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns its exit code (see `asielwijzer --help`); never raises for bad input."""
    options = build_parser().parse_args(arguments)
    try:
        return run(options)
    except CaseError as error:
        for problem in error.problems:
            print(f"asielwijzer: {problem}", file=sys.stderr)
        return BAD_INPUT
    except OutsideVerifiedLaw as error:
        print(f"asielwijzer: {error}", file=sys.stderr)
        return OUTSIDE
    except BrokenPipeError:
        # The reader (head, less) has gone: not an error. Python would complain once more while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
