#!/usr/bin/env python3
"""Exports the revisions of an Alembic project as JSON revision files of Decant.

Run it with the Python that runs Alembic for the project. See the README beside it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

try:
    import alembic  # noqa: F401
except ModuleNotFoundError:
    sys.exit("export.py: run it with the Python that runs Alembic; this one has none")

from alembic.util import CommandError

from fromalembic.files import write_directory
from fromalembic.project import Project, ProjectError
from fromalembic.texts import DIALECTS, NotExpressible

DONE, INCOMPLETE, COMMAND_LINE, NOT_WRITTEN = range(4)


def main() -> int:
    """Exports a project as the command line says, and gives the exit status."""
    options = _parser().parse_args()
    try:
        project = Project(options.config, options.name, options.x)
        files, report = project.export(options.dialect)
    except (ProjectError, CommandError, NotExpressible) as error:
        print(f"export.py: {error}", file=sys.stderr)
        return INCOMPLETE
    is_written = not report.problems or options.partial
    try:
        if is_written:
            write_directory(options.output, files)
    except OSError as error:
        print(f"export.py: {error}", file=sys.stderr)
        return NOT_WRITTEN
    sys.stdout.write(report.json() if options.report == "json" else report.text())
    if is_written:
        return DONE
    print("export.py: nothing is written; --partial writes the rest", file=sys.stderr)
    return INCOMPLETE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="export.py",
        description="Exports Alembic revisions as JSON files of Decant.",
    )
    add = parser.add_argument
    add("output", type=Path, metavar="DIR", help="the directory to make")
    add("-c", "--config", type=Path, default=Path("alembic.ini"), metavar="FILE")
    add("-n", "--name", default="alembic", help="the section of the file")
    add(
        "-x", action="append", default=[], metavar="KEY=VALUE", help="what env.py reads"
    )
    add(
        "--dialect",
        type=_dialects,
        default=("postgresql",),
        metavar="NAME,...",
        help="the databases as which the migrations run; by default postgresql",
    )
    add(
        "--report",
        choices=("text", "json"),
        default="text",
        help="the form of the report",
    )
    add(
        "--partial",
        action="store_true",
        help="write what can be expressed, with a comment in the place of the rest",
    )
    return parser


def _dialects(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(text.split(",")))
    for name in names:
        if name not in DIALECTS:
            words = ", ".join(DIALECTS)
            raise argparse.ArgumentTypeError(
                f"there is no dialect {name!r}; known are {words}"
            )
    return names


if __name__ == "__main__":
    sys.exit(main())
