"""The workflows of this repository as they stand in their files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from workflows.expressions import UnknownError

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = ROOT / ".github/workflows"
ON = True
"""How YAML 1.1 reads the key ``on``."""


def read(name: str) -> dict[Any, Any]:
    """Return a workflow of this repository."""
    workflow: dict[Any, Any] = yaml.safe_load((WORKFLOWS / name).read_text("utf-8"))
    return workflow


def only_job(workflow: Mapping[Any, Any]) -> Mapping[str, Any]:
    (job,) = workflow["jobs"].values()
    return dict(job)


def check_trigger(on: Mapping[str, Any], event_name: str, event: Mapping[str, Any]) -> None:
    types = (on[event_name] or {}).get("types")
    if types and event["action"] not in types:
        raise UnknownError(f"{event_name} {event['action']}")


def check_rights(caller: Mapping[str, Any], called: Mapping[str, Any]) -> None:
    """GitHub starts nothing that asks for more than its caller may do."""
    if not called["permissions"].items() <= caller["permissions"].items():
        raise UnknownError("rights that the caller has not")
