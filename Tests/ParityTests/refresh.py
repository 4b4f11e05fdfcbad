#!/usr/bin/env python3
"""Chooses the fixtures of the parity tests anew, from a parity folder.

    refresh.py PARITY --decant PROGRAM [--cases N]

PARITY holds `DIALECT.jsonl`, `graphs.jsonl`, `graphs`, `wrong.jsonl` and `check.py`.  Of each topic in
each dialect, all that an id says but its number, up to N cases are taken, evenly over their order; of
each command on a graph two.  A line of a fixture is

    ID <tab> the document, or the arguments of the command line <tab> {"text"} or {"error"}, perhaps "also"

`differences.tsv` has cases in which Alembic is wrong, one of each topic, dialect and reason, with what
PROGRAM does instead, or an error where it does the same; look at what changes there.  They are those of
`wrong.jsonl`, and those that `deviations.tsv` adds by hand, an id and the reason in each line; without a reason
Alembic is right there after all, since the servers take what it writes.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

FIXTURES = pathlib.Path(__file__).resolve().parent / "Fixtures"
DEVIATIONS = FIXTURES / "deviations.tsv"
DIALECTS = "postgresql mysql mariadb sqlite mssql oracle default".split()
CASES_OF_A_COMMAND = 2

Case = dict[str, Any]


def read(path: pathlib.Path) -> list[Case]:
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def topic(case: Case) -> str:
    """What the id says of a case but for its number; for a graph its name and the command."""
    parts = case["id"].split("/")
    return "/".join(parts[:2] if "graph" in case else parts[:-1])


def spread(cases: Iterable[Case], count: int) -> list[Case]:
    """Up to `count` cases of each topic, evenly over their order."""
    topics: dict[str, list[Case]] = collections.defaultdict(list)
    for case in cases:
        topics[topic(case)].append(case)
    chosen = []
    for group in topics.values():
        size = min(count, len(group))
        chosen += [group[place * len(group) // size] for place in range(size)]
    return chosen


def answer(case: Case) -> Case:
    if "error" in case:
        return {"error": case["error"]}
    text = {"text": case.get("expected", case.get("stdout"))}
    return text | ({"also": case["also"]} if "also" in case else {})


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(name: str, lines: Iterable[Iterable[str]]) -> None:
    text = "".join("\t".join(fields) + "\n" for fields in lines)
    (FIXTURES / name).write_text(text, encoding="utf-8")
    print(f"{name}: {text.count(chr(10))} cases, {len(text.encode()) // 1024} KiB")


def decant(program: str, case: Case, arguments: list[str]) -> Case:
    """What the program makes of a case."""
    done = subprocess.run(
        [program, *arguments], input=compact(case.get("document")), capture_output=True, text=True, encoding="utf-8",
        cwd=case["directory"])
    return {"text": done.stdout} if done.returncode == 0 else {"error": done.stderr.strip().split(": ", 2)[-1]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parity", type=pathlib.Path, metavar="PARITY")
    parser.add_argument("--decant", required=True, metavar="PROGRAM")
    parser.add_argument("--cases", type=int, default=8, metavar="N")
    options = parser.parse_args()
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(options.parity))
    import check

    def given(case: Case) -> str:
        return compact(case["document"] if "document" in case else check.arguments(case))

    program = str(pathlib.Path(options.decant).resolve())
    wrong = {case["id"]: case["reason"] for case in read(options.parity / "wrong.jsonl")}
    wrong |= dict(line.split("\t") for line in DEVIATIONS.read_text(encoding="utf-8").splitlines())
    wrong = {name: reason for name, reason in wrong.items() if reason}
    FIXTURES.mkdir(exist_ok=True)
    different: dict[tuple[str, str], Case] = {}
    for name in [*DIALECTS, "graphs"]:
        cases = read(options.parity / f"{name}.jsonl")
        for case in cases:
            if case["id"] in wrong:
                case["directory"] = options.parity
                different.setdefault((topic(case), wrong[case["id"]]), case)
        cases = [case for case in cases if case["id"] not in wrong]
        chosen = spread(cases, CASES_OF_A_COMMAND if name == "graphs" else options.cases)
        write(f"{name}.tsv", ([case["id"], given(case), compact(answer(case))] for case in chosen))
    lines = []
    same = []
    for (_, reason), case in different.items():
        found = decant(program, case, check.arguments(case))
        if "error" not in found and found["text"] == answer(case).get("text"):
            same.append(case["id"])
            found = {"error": "is asked for"}
        lines.append([case["id"], given(case), compact(found), reason])
    write("differences.tsv", lines)
    for name in same:
        print(f"still as Alembic has it: {name}: {wrong[name]}")
    shutil.rmtree(FIXTURES / "graphs", ignore_errors=True)
    for source in sorted(path for path in (options.parity / "graphs").rglob("*") if path.is_file()):
        copy = FIXTURES / source.relative_to(options.parity)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)


if __name__ == "__main__":
    main()
