"""What must be so in every workflow; each rule names the places where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from workflows.files import ON

Workflow = Mapping[Any, Any]
_PINNED = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+@[0-9a-f]{40}")
_VERSION = re.compile(r"uses: (?!\./)\S+ # v\d+\.\d+\.\d+")
_SECRET = re.compile(r"\bsecrets\b")
_MAY_WRITE = ("workflow_run", "issue_comment")
"""Events that anybody can bring about, and that run with the rights of the repository."""


def _jobs(workflow: Workflow) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from workflow["jobs"].items()


def _steps(workflow: Workflow) -> Iterator[Mapping[str, Any]]:
    for _, job in _jobs(workflow):
        yield from job.get("steps", [])


def _actions(workflow: Workflow, name: str = "") -> Iterator[Mapping[str, Any]]:
    for step in _steps(workflow):
        if name in step.get("uses", "").partition("@")[0] and "uses" in step:
            yield step


def pinned(workflow: Workflow, text: str) -> Iterator[str]:
    """An action is named by its whole hash, and by its version for people."""
    for step in _actions(workflow):
        if not _PINNED.fullmatch(step["uses"]):
            yield step["uses"]
    for line in text.splitlines():
        if re.search(r"uses: (?!\./)", line) and not _VERSION.search(line):
            yield line.strip()


def no_rights_for_forks(workflow: Workflow, _: str) -> Iterator[str]:
    """No run has both the rights of the repository and the head of a pull request."""
    if "pull_request_target" in workflow[ON]:
        yield "pull_request_target"


def default_branch(workflow: Workflow, _: str) -> Iterator[str]:
    """Where anybody can start a run that has rights, only the default branch is checked out."""
    if any(name in workflow[ON] for name in _MAY_WRITE):
        for step in _actions(workflow, "actions/checkout"):
            ref = step.get("with", {}).get("ref")
            if ref != "${{ github.event.repository.default_branch }}":
                yield f"checkout of {ref}"


def no_cache(workflow: Workflow, _: str) -> Iterator[str]:
    """Nothing that a change has written is found by a later run."""
    for step in _actions(workflow):
        if "cache" in step["uses"] or any("cache" in key for key in step.get("with", {})):
            yield step["uses"]


def no_values_in_scripts(workflow: Workflow, _: str) -> Iterator[str]:
    """A script gets its values through the environment, where they are no code."""
    for step in _steps(workflow):
        if "${{" in step.get("run", ""):
            yield step["run"]


def few_rights(workflow: Workflow, _: str) -> Iterator[str]:
    """Nothing is allowed but what a job asks for itself; what knows the change's files may only read."""
    if workflow.get("permissions") != {}:
        yield "permissions"
    for name, job in _jobs(workflow):
        rights = job.get("permissions")
        if not isinstance(rights, Mapping):
            yield f"{name}: permissions"
        elif not any(event in workflow[ON] for event in _MAY_WRITE) and rights != {"contents": "read"}:
            yield f"{name}: {rights}"


def no_secrets(workflow: Workflow, text: str) -> Iterator[str]:
    """No secret but the token of the run, and that one only where there is no file of the change."""
    yield from (line for line in text.splitlines() if _SECRET.search(line.partition("#")[0]))
    if "github.token" in text and not any(event in workflow[ON] for event in _MAY_WRITE):
        yield "github.token"


def no_kept_token(workflow: Workflow, _: str) -> Iterator[str]:
    """The token does not stay on the disk."""
    for step in _actions(workflow, "actions/checkout"):
        if step.get("with", {}).get("persist-credentials") is not False:
            yield "persist-credentials"


def bounded(workflow: Workflow, _: str) -> Iterator[str]:
    """Every job ends."""
    for name, job in _jobs(workflow):
        if "uses" not in job and not isinstance(job.get("timeout-minutes"), int):
            yield name


def one_shell(workflow: Workflow, _: str) -> Iterator[str]:
    """Scripts are run by a bash that stops at the first fault, in a pipe too."""
    scripts = any("run" in step for step in _steps(workflow))
    if scripts and workflow.get("defaults", {}).get("run", {}).get("shell") != "bash":
        yield "defaults.run.shell"


def in_order(workflow: Workflow, _: str) -> Iterator[str]:
    """Two runs for one change do not get into each other's way."""
    called_only = set(workflow[ON]) == {"workflow_call"}
    for name, job in _jobs(workflow):
        if not called_only and "concurrency" not in workflow and "concurrency" not in job:
            yield name


def outside(workflow: Workflow, _: str) -> Iterator[str]:
    """What another run has left never lies in the workspace."""
    for step in _actions(workflow, "actions/download-artifact"):
        if not step.get("with", {}).get("path", "").startswith("${{ runner.temp }}/"):
            yield "download-artifact"


Rule = Callable[[Workflow, str], Iterator[str]]
RULES: tuple[Rule, ...] = (
    pinned,
    no_rights_for_forks,
    default_branch,
    no_cache,
    no_values_in_scripts,
    few_rights,
    no_secrets,
    no_kept_token,
    bounded,
    one_shell,
    in_order,
    outside,
)
