"""Runs the revisions of an Alembic project, once for each dialect."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import io
import sys
from pathlib import Path
from typing import Any, Callable

from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory

from .files import document, file_name
from .merge import merged
from .recorder import Recorder
from .report import Finding, Report
from .schema import naming_convention
from .texts import NotExpressible

Recorded = dict[str, dict[str, list[dict[str, Any]]]]


class ProjectError(Exception):
    """The project cannot be run at all."""


@dataclasses.dataclass
class Run:
    """What one dialect gave: the operations of each revision, and the settings."""

    recorded: Recorded = dataclasses.field(default_factory=dict)
    findings: list[Finding] = dataclasses.field(default_factory=list)
    settings: dict[str, Any] = dataclasses.field(default_factory=dict)


class Project:
    """A directory of Alembic revisions, with its `alembic.ini` and `env.py`."""

    def __init__(self, config: Path, section: str, arguments: list[str]) -> None:
        if not config.is_file():
            raise ProjectError(f"there is no file '{config}'; name it with --config")
        options = argparse.Namespace(x=arguments or None)
        self.config = Config(str(config), ini_section=section, cmd_opts=options)
        self.scripts = ScriptDirectory.from_config(self.config)
        self.root = config.resolve().parent

    def export(self, dialects: tuple[str, ...]) -> tuple[dict[str, str], Report]:
        """The files of all revisions by their names, and what is missing in them."""
        runs = {dialect: self._run(dialect) for dialect in dialects}
        report = Report(dialects)
        files: dict[str, str] = {}
        for script in self._revisions():
            form = self._header(script)
            for direction in ("upgrade", "downgrade"):
                if not hasattr(script.module, direction):
                    continue
                lists = {
                    name: run.recorded[script.revision][direction]
                    for name, run in runs.items()
                }
                form[direction] = merged(lists)
                report.operations += len(form[direction])
            report.revisions += 1
            report.add(
                [
                    finding
                    for run in runs.values()
                    for finding in run.findings
                    if finding.revision == script.revision
                ]
            )
            files[file_name(script.revision, form.get("message", ""))] = document(form)
        files["decant.json"] = document(self._settings(runs, report))
        return files, report

    def _revisions(self) -> list[Script]:
        """All revisions, each behind those that it follows."""
        return list(self.scripts.walk_revisions())[::-1]

    def _header(self, script: Script) -> dict[str, Any]:
        """What a revision says of itself."""
        form: dict[str, Any] = {
            "revision": script.revision,
            "down_revision": _plain(script.down_revision),
        }
        for key in ("branch_labels", "depends_on"):
            names = getattr(script.module, key, None)
            if names:
                form[key] = [names] if isinstance(names, str) else list(names)
        if script.doc:
            form["message"] = script.doc
        for line in script.longdoc.splitlines():
            if line.startswith("Create Date:"):
                form["create_date"] = line.partition(":")[2].strip()
        return form

    def _settings(self, runs: dict[str, Run], report: Report) -> dict[str, Any]:
        """The settings file of the project."""
        first, *others = (run.settings for run in runs.values())
        for other in others:
            if other != first:
                reason = "env.py has other settings on other dialects; the first ones were taken"
                report.add(
                    [
                        Finding(
                            "",
                            "env.py",
                            0,
                            "env.py",
                            "configure",
                            reason,
                            False,
                            report.dialects,
                        )
                    ]
                )
                break
        name = list(runs)[0] if len(runs) == 1 else None
        return ({"dialect": name} if name else {}) | first

    def _run(self, dialect: str) -> Run:
        """Lets `env.py` configure a context for a dialect, and runs all revisions in it."""
        run = Run()
        environment = EnvironmentContext(
            self.config, self.scripts, as_sql=True, destination_rev="head"
        )
        configure = environment.configure

        def configure_offline(*_: Any, **options: Any) -> None:
            for key in (
                "connection",
                "url",
                "dialect_name",
                "dialect_opts",
                "output_buffer",
            ):
                options.pop(key, None)
            options |= {"literal_binds": True, "output_buffer": io.StringIO()}
            opts = {"paramstyle": "named"}
            configure(dialect_name=dialect, dialect_opts=opts, **options)
            run.settings = _settings_of(options)

        def run_migrations(**arguments: Any) -> None:
            if run.recorded:
                raise ProjectError("env.py runs the migrations more than once")
            self._record(environment.get_context(), run, arguments)

        environment.configure = configure_offline
        environment.run_migrations = run_migrations
        try:
            with environment, contextlib.redirect_stdout(sys.stderr):
                self.scripts.run_env()
        except (ProjectError, NotExpressible):
            raise
        except Exception as error:
            raise ProjectError(
                f"env.py raised {type(error).__name__}: {error}"
            ) from error
        if not run.recorded:
            raise ProjectError("env.py runs no migrations in offline mode")
        return run

    def _record(
        self, context: MigrationContext, run: Run, arguments: dict[str, Any]
    ) -> None:
        with Operations.context(context) as operations:
            recorder = Recorder(context, operations)
            for script in self._revisions():
                lists = run.recorded.setdefault(script.revision, {})
                for direction in ("upgrade", "downgrade"):
                    function: Callable[..., None] | None
                    function = getattr(script.module, direction, None)
                    if function is not None:
                        lists[direction] = recorder.run(
                            lambda: function(**arguments),
                            script.path,
                            revision=script.revision,
                            file=self._relative(script.path),
                            direction=direction,
                        )
            run.findings = recorder.findings

    def _relative(self, path: str) -> str:
        """A path as it is written in reports, the same on every machine."""
        try:
            return Path(path).resolve().relative_to(self.root).as_posix()
        except ValueError:
            return path


def _plain(names: Any) -> Any:
    return list(names) if isinstance(names, (tuple, list)) else names


def _settings_of(options: dict[str, Any]) -> dict[str, Any]:
    """The settings of Decant that `context.configure` has as arguments."""
    found: dict[str, Any] = {}
    metadata = options.get("target_metadata")
    convention = naming_convention(getattr(metadata, "naming_convention", None))
    if convention:
        found["naming_convention"] = convention
    defaults = {
        "version_table": "alembic_version",
        "version_table_schema": None,
        "version_table_pk": True,
        "transaction_per_migration": False,
        "transactional_ddl": None,
    }
    given = {
        key: options[key]
        for key, default in defaults.items()
        if options.get(key, default) != default
    }
    return found | ({"options": given} if given else {})
