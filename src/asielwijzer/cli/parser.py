# SPDX-License-Identifier: EUPL-1.2
"""The commands and their options."""

from __future__ import annotations

import argparse

from asielwijzer import __version__
from asielwijzer.law.vocabulary.terms import Counting
from asielwijzer.words import LANGUAGES

FORMS = ("case", "assessment", "explanation", "comparison", "term", "law")
EXIT_CODES = """\
exit codes:
  0  done
  1  the law itself is wrong (check)
  2  wrong input: a mistake in the case file or on the command line
  3  outside verified law: a date that no verified law or holiday calendar covers
"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="asielwijzer",
        description="The Dutch asylum procedure: what applies, where a case stands, and every last day.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"asielwijzer {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _case_command(
        commands,
        "assess",
        "what follows for a case",
        "asielwijzer assess case.yaml --on 2026-05-07 --lang nl",
    )
    _case_command(commands, "explain", "why this procedure and not another", "asielwijzer explain case.yaml --json")
    _case_command(
        commands, "compare", "what would apply had the application been made on the other side of 12 June 2026",
        "asielwijzer compare case.yaml --on 2026-05-07",
    )  # fmt: skip

    term = _add(
        commands, "term", "count a term",
        'asielwijzer term --from 2026-05-07 --length "1 week" --counting atw',
    )  # fmt: skip
    term.add_argument("--from", dest="start", required=True, metavar="DAY", help="the day of the event: 2026-05-07")
    term.add_argument("--length", required=True, help='the term, for instance "1 week", "90 days", "day 4"')
    term.add_argument(
        "--counting",
        default=Counting.ATW.value,
        choices=[each.value for each in Counting],
        help="how days count",
    )
    term.add_argument("--backward", action="store_true", help="count back from the day")
    _language(term)
    _json(term)

    schema = _add(commands, "schema", "the JSON Schema of a form", "asielwijzer schema case")
    schema.add_argument(
        "name", nargs="?", default="case", choices=("case", "assessment", "explanation", "comparison", "term", "law")
    )

    check = _add(commands, "check", "load and check all law", "asielwijzer check")
    _json(check)

    law = _add(commands, "law", "the law as a book or as one document", "asielwijzer law book --form html > law.html")
    parts = law.add_subparsers(dest="part", required=True, metavar="PART")
    book = _add(parts, "book", "every declaration, for a lawyer to check", "asielwijzer law book --lang nl > law.md")
    book.add_argument("--form", default="markdown", choices=("markdown", "html"))
    _language(book)
    _add(parts, "document", "the law as one JSON document", "asielwijzer law document > law.json")
    return parser


Commands = argparse._SubParsersAction


def _add(commands: Commands[argparse.ArgumentParser], name: str, what: str, example: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=what, description=what.capitalize() + ".", epilog=f"example:\n  {example}\n\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip


def _case_command(commands: Commands[argparse.ArgumentParser], name: str, what: str, example: str) -> None:
    command = _add(commands, name, what, example)
    source = command.add_mutually_exclusive_group(required=True)
    source.add_argument("case", nargs="?", help="a case file in JSON or YAML; - reads standard input")
    source.add_argument("--example", metavar="NAME", help="a case that ships with the project, such as dt-01")
    command.add_argument("--on", required=True, metavar="DAY", help="the day on which to look: 2026-05-07")
    _language(command)
    _json(command)


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", default="en", choices=sorted(LANGUAGES), help="the language of the words")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="as JSON, for other programs")
