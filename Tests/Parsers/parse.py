#!/usr/bin/env python3
"""Parses what Decant writes for SQL Server and Oracle with a parser that is not Decant's.

    pip install sqlglot
    swift build --product decant
    Tests/Parsers/parse.py .build/debug/decant [FOLDER] [--show N] [--jobs N]

FOLDER holds cases: `mssql.tsv` and `oracle.tsv` as those of the parity tests, the default, or a parity
folder's `mssql.jsonl` and `oracle.jsonl`.  Each script is split at `GO` or `/`, and each statement is

    parsed          sqlglot has a syntax tree for it
    not understood  sqlglot keeps the text as a command, and only quotes, parentheses and names are checked
    broken          sqlglot refuses it, or a quote or parenthesis is open, or a name is empty

`unparsed.json` beside this file lists the statements that are known not to be parsed, with the reason; in
its patterns `{name}` is a name with its schema, and the whole statement, without its `;`, has to fit.
The exit status is 1 where another one is not parsed.
"""

from __future__ import annotations

import argparse
import collections
import concurrent.futures
import dataclasses
import json
import logging
import os
import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

import sqlglot
from sqlglot import errors, expressions

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent / "ParityTests" / "Fixtures"
READERS = {"mssql": "tsql", "oracle": "oracle"}
SEPARATORS = {"mssql": "GO", "oracle": "/"}
NAMES = {"mssql": {"[": "]", '"': '"'}, "oracle": {'"': '"'}}
COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
NAME = r'(?:"(?:[^"]|"")+"|\[(?:[^\]]|\]\])+\]|[\w$#]+)'


@dataclasses.dataclass
class Known:
    """Statements that are known not to be parsed."""

    dialect: str
    outcome: str
    pattern: str
    reason: str
    count: int = 0

    def fits(self, dialect: str, outcome: str, statement: str) -> bool:
        pattern = self.pattern.replace("{name}", rf"{NAME}(?:\.{NAME})*")
        text = statement.removesuffix(";")
        return (self.dialect, self.outcome) == (dialect, outcome) and bool(re.fullmatch(pattern, text, re.DOTALL))


def documents(folder: pathlib.Path, dialect: str) -> Iterator[tuple[str, str]]:
    """The ids and documents of a dialect's cases."""
    table = folder / f"{dialect}.tsv"
    if table.exists():
        for line in table.read_text(encoding="utf-8").split("\n")[:-1]:
            name, document = line.split("\t")[:2]
            yield name, document
    else:
        for line in (folder / f"{dialect}.jsonl").read_text(encoding="utf-8").split("\n")[:-1]:
            case = json.loads(line)
            yield case["id"], json.dumps(case["document"])


def render(program: str, dialect: str, document: str) -> str | None:
    """The script of a document, or None where Decant refuses."""
    done = subprocess.run(
        [program, "render", "--dialect", dialect, "-"], input=document, capture_output=True, text=True,
        encoding="utf-8")
    return done.stdout if done.returncode == 0 else None


def statements(script: str, dialect: str) -> list[str]:
    """What stands between the separators of a script."""
    parts = re.split(rf"^{re.escape(SEPARATORS[dialect])}$", script, flags=re.MULTILINE)
    return [part.strip() for part in parts if part.strip()]


def defect(statement: str, dialect: str) -> str | None:
    """What no parser is needed for: an open quote, comment or parenthesis, an empty name."""
    depth = place = 0
    while place < len(statement):
        mark = statement[place]
        if comment := COMMENT.match(statement, place):
            place = comment.end()
            continue
        if statement.startswith("/*", place):
            return "an open comment"
        end = "'" if mark == "'" else NAMES[dialect].get(mark)
        if end:
            text = re.compile(rf"(?:[^{re.escape(end)}]|{re.escape(end)}{{2}})*").match(statement, place + 1)
            if text.end() == len(statement):
                return f"an open {mark}"
            if mark != "'" and not text.group():
                return "an empty name"
            place = text.end()
        depth += {"(": 1, ")": -1}.get(mark, 0)
        if depth < 0:
            return "a parenthesis that nothing opens"
        place += 1
    return "an open parenthesis" if depth else None


def outcome(statement: str, dialect: str) -> tuple[str, str]:
    """What becomes of a statement, and why."""
    if reason := defect(statement, dialect):
        return "broken", reason
    try:
        trees = sqlglot.parse(statement, dialect=READERS[dialect])
    except errors.SqlglotError as error:
        details = getattr(error, "errors", None) or [{"description": str(error)}]
        return "broken", details[0]["description"]
    if any(tree is not None and tree.find(expressions.Command) for tree in trees):
        return "not understood", shape(statement)
    return "parsed", ""


def shape(statement: str) -> str:
    """A statement without its names, literals and numbers, to group by."""
    text = COMMENT.sub("", statement)
    text = re.sub(r"N?'(?:[^']|'')*'", "?", text)
    text = re.sub(r'"[^"]*"|\[[^\]]*\]|\b[a-z_][\w.$#]*|\d+(\.\d+)?', "_", text)
    return " ".join(text.split())[:70]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("decant", metavar="PROGRAM")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=FIXTURES, metavar="FOLDER")
    parser.add_argument("--show", type=int, default=3, metavar="N", help="how many statements of a group")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N")
    options = parser.parse_args()
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)
    program = str(pathlib.Path(options.decant).resolve())
    known = [Known(**entry) for entry in json.loads((HERE / "unparsed.json").read_text(encoding="utf-8"))]
    unknown: dict[tuple[str, str, str], list[str]] = collections.defaultdict(list)
    for dialect in READERS:
        counts: collections.Counter[str] = collections.Counter()
        cases = list(documents(options.folder, dialect))
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            scripts = list(pool.map(lambda case: render(program, dialect, case[1]), cases))
        for (name, _), script in zip(cases, scripts):
            counts["refused" if script is None else "scripts"] += 1
            for statement in statements(script or "", dialect):
                result, reason = outcome(statement, dialect)
                counts[result] += 1
                if result == "parsed":
                    continue
                entry = next((entry for entry in known if entry.fits(dialect, result, statement)), None)
                if entry:
                    entry.count += 1
                else:
                    unknown[dialect, result, reason].append(f"{name}: {statement}")
        totals = ", ".join(f"{counts[key]} {key}" for key in ["parsed", "not understood", "broken"])
        print(f"{dialect}: {counts['scripts']} scripts, {counts['refused']} refused; statements: {totals}")
    for entry in known:
        print(f"known: {entry.dialect}: {entry.count} {entry.outcome}: {entry.reason}")
    for (dialect, result, reason), found in sorted(unknown.items(), key=lambda item: -len(item[1])):
        print(f"\n{dialect}: {len(found)} {result}: {reason}")
        for statement in found[: options.show]:
            print("    " + statement.replace("\n", "\n    "))
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
