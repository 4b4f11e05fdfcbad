"""One list of operations from the lists of several dialects."""

from __future__ import annotations

import difflib
import json
from typing import Any

Operation = dict[str, Any]


def merged(lists: dict[str, list[Operation]]) -> list[Operation]:
    """The operations of all dialects; those that only some have say which."""
    every = set(lists)
    found: list[tuple[Operation, set[str]]] = []
    for dialect, operations in lists.items():
        found = _with(found, operations, dialect)
    return [
        operation if dialects == every else _only(operation, sorted(dialects))
        for operation, dialects in found
    ]


def _with(
    found: list[tuple[Operation, set[str]]], operations: list[Operation], dialect: str
) -> list[tuple[Operation, set[str]]]:
    """What was found, with the operations of one dialect more."""
    old = [json.dumps(operation) for operation, _ in found]
    new = [json.dumps(operation) for operation in operations]
    result: list[tuple[Operation, set[str]]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            result += [
                (operation, names | {dialect}) for operation, names in found[start:end]
            ]
        else:
            result += found[start:end]
            result += [(operation, {dialect}) for operation in operations[first:last]]
    return result


def _only(operation: Operation, dialects: list[str]) -> Operation:
    return {"op": operation["op"], "dialects": dialects} | operation
