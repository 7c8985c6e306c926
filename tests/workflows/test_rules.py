"""The workflows keep the rules; and each rule sees the workflow that breaks it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from workflows import rules
from workflows.files import ON, WORKFLOWS, only_job, read

FILES = sorted(WORKFLOWS.glob("*.yml"))
_GOOD = """\
name: Mẫu
on: [workflow_run]
permissions: {}
defaults: {run: {shell: bash}}
concurrency: mau
jobs:
  job:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {contents: read, pull-requests: write}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: ${{ github.event.repository.default_branch }}
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          path: ${{ runner.temp }}/result
          github-token: ${{ github.token }}
      - run: echo "$NAME"
        env: {NAME: "${{ github.actor }}"}
"""
_BAD = (
    ("pinned", "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7 # v7.0.1"),
    ("pinned", "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@3d3c42e # v7.0.1"),
    ("pinned", " # v7.0.1", ""),
    ("no_rights_for_forks", "[workflow_run]", "[workflow_run, pull_request_target]"),
    ("default_branch", "github.event.repository.default_branch", "github.event.workflow_run.head_sha"),
    ("default_branch", "ref: ${{ github.event.repository.default_branch }}", "fetch-depth: 1"),
    ("no_cache", "path: ${{ runner.temp }}/result", "path: ${{ runner.temp }}/result\n          cache: pip"),
    (
        "no_cache",
        "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
        "actions/cache@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
    ),
    ("no_values_in_scripts", 'echo "$NAME"', 'echo "${{ github.actor }}"'),
    ("few_rights", "permissions: {}\n", ""),
    ("few_rights", "permissions: {}\n", "permissions: {contents: write}\n"),
    ("few_rights", "    permissions: {contents: read, pull-requests: write}\n", ""),
    (
        "few_rights",
        "    permissions: {contents: read, pull-requests: write}\n",
        "    permissions: write-all\n",
    ),
    ("few_rights", "[workflow_run]", "[pull_request]"),
    ("no_secrets", "github.token", "secrets.GITHUB_TOKEN"),
    ("no_secrets", "[workflow_run]", "[pull_request]"),
    ("no_kept_token", "          persist-credentials: false\n", ""),
    ("bounded", "    timeout-minutes: 5\n", ""),
    ("one_shell", "defaults: {run: {shell: bash}}\n", ""),
    ("in_order", "concurrency: mau\n", ""),
    ("outside", "path: ${{ runner.temp }}/result", "path: result"),
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_every_workflow_keeps_every_rule(file: Path, rule: rules.Rule) -> None:
    assert list(rule(read(file.name), file.read_text("utf-8"))) == []


def test_a_good_workflow_breaks_no_rule() -> None:
    found = {rule.__name__: list(rule(yaml.safe_load(_GOOD), _GOOD)) for rule in rules.RULES}
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize(("rule", "good", "bad"), _BAD)
def test_each_rule_sees_what_breaks_it(rule: str, good: str, bad: str) -> None:
    assert good in _GOOD
    text = _GOOD.replace(good, bad, 1)
    assert list(getattr(rules, rule)(yaml.safe_load(text), text))


def test_no_rule_goes_without_a_workflow_that_breaks_it() -> None:
    assert {rule.__name__ for rule in rules.RULES} == {name for name, *_ in _BAD}


def _judged(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)


def test_the_files_are_what_github_s_schema_asks_for(tmp_path: Path) -> None:
    assert len(FILES) == 5
    done = _judged(*FILES)
    assert done.returncode == 0, done.stdout
    bad = tmp_path / "bad.yml"
    bad.write_text(_GOOD.replace("runs-on:", "run-on:"), "utf-8")
    assert _judged(bad).returncode == 1


def test_the_comment_follows_the_check_by_its_name() -> None:
    assert read("content-comment.yml")[ON]["workflow_run"]["workflows"] == [read("content.yml")["name"]]
    named = [read(file.name)["name"] for file in FILES]
    assert len(set(named)) == len(named)


def test_the_approval_starts_a_check_that_can_be_started_by_hand() -> None:
    *_, approve = only_job(read("content-approve.yml"))["steps"]
    assert "pull" in read(approve["env"]["CHECK_WORKFLOW"])[ON]["workflow_dispatch"]["inputs"]


def test_everybody_installs_alike() -> None:
    names = ("content-check.yml", "content-comment.yml", "content-approve.yml")
    steps = [step for name in names for step in only_job(read(name))["steps"] if step.get("id") == "install"]
    assert len(steps) == 3
    assert len({step["run"] for step in steps}) == 1


def test_a_school_s_own_repository_needs_few_lines() -> None:
    text = (WORKFLOWS / "content.yml").read_text("utf-8")
    assert len(text.partition("jobs:\n")[2].splitlines()) <= 5
    assert set(read("content-comment.yml")[ON]["workflow_call"]["inputs"]) == set(
        read("content-check.yml")[ON]["workflow_call"]["inputs"]
    )
