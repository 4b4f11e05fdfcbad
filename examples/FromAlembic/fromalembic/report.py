"""What could not be expressed, for people and for programs."""

from __future__ import annotations

import dataclasses
import json
from typing import Any


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    """Something in a revision that people have to look at."""

    revision: str
    file: str
    line: int
    direction: str
    operation: str
    reason: str
    is_problem: bool = True
    dialects: tuple[str, ...] = ()

    def text(self, every: tuple[str, ...]) -> str:
        """The lines of the report for this finding."""
        place = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        where = f" on {', '.join(self.dialects)}" if self.dialects != every else ""
        head = "not exported" if self.is_problem else "note"
        return (
            f"{place}{head}: {self.operation} in {self.direction}{where}: {self.reason}"
        )


@dataclasses.dataclass
class Report:
    """The findings of a run, in the order of the revisions."""

    dialects: tuple[str, ...]
    revisions: int = 0
    operations: int = 0
    findings: list[Finding] = dataclasses.field(default_factory=list)

    @property
    def problems(self) -> list[Finding]:
        """What has no JSON form."""
        return [finding for finding in self.findings if finding.is_problem]

    def add(self, findings: list[Finding]) -> None:
        """Adds findings; one that several dialects have is listed once."""
        merged: dict[Finding, tuple[str, ...]] = {}
        for finding in findings:
            key = dataclasses.replace(finding, dialects=())
            merged[key] = merged.get(key, ()) + finding.dialects
        self.findings += [
            dataclasses.replace(finding, dialects=dialects)
            for finding, dialects in merged.items()
        ]

    def text(self) -> str:
        """The report for people."""
        lines = [finding.text(self.dialects) for finding in self.findings]
        count = len(self.problems)
        end = "all of it" if not count else f"{count} not exported"
        counts = [f"{self.revisions} revision", f"{self.operations} operation"]
        words = ", ".join(
            word if word.startswith("1 ") else f"{word}s" for word in counts
        )
        lines.append(f"{words}: {end}")
        return "\n".join(lines) + "\n"

    def json(self) -> str:
        """The report for programs."""
        form: dict[str, Any] = {
            "dialects": self.dialects,
            "revisions": self.revisions,
            "operations": self.operations,
            "problems": [self._form(item) for item in self.findings if item.is_problem],
            "notes": [
                self._form(item) for item in self.findings if not item.is_problem
            ],
        }
        return json.dumps(form, indent=2, ensure_ascii=False) + "\n"

    @staticmethod
    def _form(finding: Finding) -> dict[str, Any]:
        form = dataclasses.asdict(finding)
        del form["is_problem"]
        return form
