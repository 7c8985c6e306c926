"""The stand-in for GitHub's machines: what it knows it does as GitHub does, and at anything else it stops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from review_builders import a_pull, a_repository
from workflows.actions import ActionError, Place
from workflows.expressions import UnknownError, filled, holds, worked_out

_CONTEXTS: dict[str, Any] = {
    "github": {"event": {"issue": {"number": 3}, "comment": {"body": "/DUYET"}, "empty": ""}},
    "inputs": {"folder": "portal"},
    "job": {"status": "failure"},
}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("github.event.inputs.pull && format('refs/pull/{0}/merge', github.event.inputs.pull)", None),
        (
            "github.event.issue.number && format('refs/pull/{0}/merge', github.event.issue.number)",
            "refs/pull/3/merge",
        ),
        ("inputs.lock || 'requirements.lock'", "requirements.lock"),
        ("startsWith(github.event.comment.body, '/duy')", True),
        ("inputs.folder != 'portal' || inputs.folder == 'Portal'", True),
        ("!github.event.empty && (true && 'it''s')", "it's"),
        ("github.event.empty == null", True),
        ("always() && !cancelled()", True),
    ],
)
def test_expressions_mean_what_github_means(expression: str, value: object) -> None:
    assert worked_out(expression, _CONTEXTS) == value


@pytest.mark.parametrize(
    "expression",
    ["secrets.X", "toJSON(github)", "github.event[0]", "1 +", "inputs.folder extra", "(true", ""],
)
def test_an_unknown_expression_stops_the_run(expression: str) -> None:
    with pytest.raises(UnknownError):
        worked_out(expression, _CONTEXTS)


def test_a_condition_asks_for_success_unless_it_says_otherwise() -> None:
    assert not holds("inputs.folder == 'portal'", _CONTEXTS)
    assert holds("${{ !cancelled() && inputs.folder == 'portal' }}", _CONTEXTS)
    assert filled("a-${{ github.event.issue.number }}-${{ inputs.none }}", _CONTEXTS) == "a-3-"


def test_nobody_s_code_is_checked_out_where_there_are_rights(tmp_path: Path) -> None:
    event = {"repository": a_repository(), "pull_request": a_pull()}
    place = Place(tmp_path, tmp_path, tmp_path, tmp_path, "1", "workflow_run", event)
    with pytest.raises(ActionError, match="others' code"):
        place.checkout({"ref": "refs/pull/3/merge"})
    with pytest.raises(ActionError, match="not known"):
        place.action("actions/cache@v4")


def test_an_artifact_cannot_have_a_name_that_github_refuses(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/a:b").write_text("x", "utf-8")
    place = Place(tmp_path, tmp_path / "store", tmp_path, tmp_path, "1", "pull_request", {})
    with pytest.raises(ActionError, match="a:b"):
        place.upload({"path": str(tmp_path / "site"), "name": "preview"})


@pytest.mark.slow
def test_the_installation_of_the_workflows_brings_the_command(installed: tuple[str, ...]) -> None:
    assert (Path(installed[0]) / "schoolgate").is_file()
