"""Runs a workflow on this machine: every ``run:`` for real, the actions of other people as stand-ins."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from forge import SCHOOL, TOKEN
from workflows.actions import ActionError, Place
from workflows.expressions import UnknownError, filled, holds
from workflows.files import ON, check_rights, check_trigger, only_job, read


@dataclass
class Run:
    """What one job has done."""

    place: Place
    conclusion: str = "success"
    outcomes: dict[str, str] = field(default_factory=dict)
    """By the name of the step, or by its action."""
    out: str = ""
    err: str = ""
    summary: str = ""
    codes: list[int] = field(default_factory=list)

    @property
    def code(self) -> int:
        """The exit code of the last script that did not end well; 0 when all did."""
        return next((one for one in reversed(self.codes) if one), 0)

    def artifact(self, name: str) -> Path:
        """Return where an artifact of this run is kept."""
        return self.place.store / self.place.run / name


@dataclass
class Machine:
    """Machines for one repository; ``installed`` is what an installation that was done before put on PATH."""

    folder: Path
    repository: Path
    api: str = "http://127.0.0.1:9"
    installed: tuple[str, ...] = ()
    count: int = 0

    def run(self, name: str, event_name: str, event: Mapping[str, Any], run: str = "77") -> Run:
        """Run the one job of a workflow for an event."""
        workflow = read(name)
        check_trigger(workflow[ON], event_name, event)
        job = only_job(workflow)
        inputs: dict[str, Any] = {}
        if "uses" in job:
            github = {"event": event, "token": TOKEN}
            given = {key: filled(value, {"github": github}) for key, value in job.get("with", {}).items()}
            called = read(Path(job["uses"]).name)
            inputs = {key: one.get("default") for key, one in called[ON]["workflow_call"]["inputs"].items()}
            check_rights(job, only_job(called))
            inputs, workflow, job = inputs | given, called, only_job(called)
        return self.prepared(workflow, job, inputs, event_name, event, run).done()

    def prepared(
        self,
        workflow: Mapping[str, Any],
        job: Mapping[str, Any],
        inputs: Mapping[str, Any],
        event_name: str,
        event: Mapping[str, Any],
        run: str = "77",
    ) -> Job:
        """Return a job that stands ready on a machine of its own."""
        self.count += 1
        home = self.folder / f"machine-{self.count}"
        for name in ("workspace", "temp", "home", "files", "bin"):
            (home / name).mkdir(parents=True)
        (home / "bin/python").symlink_to(Path(getattr(sys, "_base_executable", sys.executable)).resolve())
        (home / "files/event.json").write_text(json.dumps(event), "utf-8")
        place = Place(
            self.repository,
            self.folder / "artifacts",
            home / "workspace",
            home / "temp",
            run,
            event_name,
            event,
        )
        return Job(self, home, workflow, job, inputs, Run(place))


class Job:
    """One job, its steps to be done one after the other."""

    def __init__(
        self,
        machine: Machine,
        home: Path,
        workflow: Mapping[str, Any],
        job: Mapping[str, Any],
        inputs: Mapping[str, Any],
        run: Run,
    ) -> None:
        self._machine, self._home, self._job, self.run = machine, home, job, run
        self._defaults = workflow.get("defaults", {}).get("run", {}) | job.get("defaults", {}).get("run", {})
        self.paths = [str(home / "bin")]
        github = {"event": run.place.event, "event_name": run.place.event_name, "token": TOKEN}
        self._contexts: dict[str, Any] = {
            "github": github,
            "inputs": inputs,
            "runner": {"temp": str(run.place.temp)},
            "steps": {},
            "job": {"status": "success"},
        }

    def done(self) -> Run:
        """Do all steps whose conditions hold."""
        if not holds(self._job.get("if", "true"), self._contexts):
            return replace(self.run, conclusion="skipped")
        for step in self._job["steps"]:
            name = step.get("name", step.get("uses", "").partition("@")[0])
            outcome = self._outcome(step) if holds(step.get("if", "true"), self._contexts) else "skipped"
            self.run.outcomes[name] = outcome
            if "id" in step:
                self._contexts["steps"].setdefault(step["id"], {})["outcome"] = outcome
            if outcome == "failure":
                self._contexts["job"]["status"] = self.run.conclusion = "failure"
        return self.run

    def _outcome(self, step: Mapping[str, Any]) -> str:
        if step.get("id") == "install" and self._machine.installed:
            self.paths = [*self._machine.installed, *self.paths]
            return "success"
        if "run" in step:
            return self._script(step)
        given = {key: filled(str(value), self._contexts) for key, value in step.get("with", {}).items()}
        try:
            self.run.place.action(step["uses"])(given)
        except ActionError as error:
            self.run.err += f"{error}\n"
            return "failure"
        return "success"

    def _script(self, step: Mapping[str, Any]) -> str:
        if self._defaults.get("shell") != "bash":
            raise UnknownError("shell")
        files = self._home / "files"
        script = files / "script.sh"
        script.write_text(step["run"], "utf-8")
        for name in ("output", "path", "summary"):
            (files / name).write_text("", "utf-8")
        folder = self.run.place.workspace / filled(
            self._defaults.get("working-directory", "."), self._contexts
        )
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=folder,
            env=self._environment(step.get("env", {})),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self._keep(step, done)
        return "failure" if done.returncode else "success"

    def _environment(self, given: Mapping[str, Any]) -> dict[str, str]:
        files = self._home / "files"
        return {
            "PATH": os.pathsep.join([*self.paths, "/usr/local/bin", "/usr/bin", "/bin"]),
            "HOME": str(self._home / "home"),
            "LANG": "C.UTF-8",
            "CI": "true",
            "RUNNER_TEMP": str(self.run.place.temp),
            "GITHUB_ACTIONS": "true",
            "GITHUB_REPOSITORY": SCHOOL,
            "GITHUB_WORKSPACE": str(self.run.place.workspace),
            "GITHUB_EVENT_NAME": self.run.place.event_name,
            "GITHUB_EVENT_PATH": str(files / "event.json"),
            "GITHUB_API_URL": self._machine.api,
            "GITHUB_OUTPUT": str(files / "output"),
            "GITHUB_PATH": str(files / "path"),
            "GITHUB_STEP_SUMMARY": str(files / "summary"),
        } | {key: filled(str(value), self._contexts) for key, value in given.items()}

    def _keep(self, step: Mapping[str, Any], done: subprocess.CompletedProcess[str]) -> None:
        files, run = self._home / "files", self.run
        run.codes.append(done.returncode)
        run.out, run.err = run.out + done.stdout, run.err + done.stderr
        run.summary += (files / "summary").read_text("utf-8")
        self.paths = [*(files / "path").read_text("utf-8").splitlines(), *self.paths]
        told = (line.partition("=") for line in (files / "output").read_text("utf-8").splitlines())
        outputs = {key: value for key, _, value in told}
        if "id" in step:
            self._contexts["steps"][step["id"]] = {"outputs": outputs}
