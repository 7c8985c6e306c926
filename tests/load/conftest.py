"""Reading a school that a test has written, and saying what was recorded about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from builders import AS_OF, POST, write_school
from schoolgate.load import load
from schoolgate.messages import say
from schoolgate.model import Portal, Problem

Read = Callable[..., Portal]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """``read({path: text})`` writes a valid school with these files changed, and loads it without a cache."""

    def reading(changes: dict[str, str | bytes | None] | None = None) -> Portal:
        return load(write_school(tmp_path, **(changes or {})), as_of=AS_OF, cache=None)

    return reading


@pytest.fixture
def the_problem(read: Read) -> Callable[..., Problem]:
    """``the_problem(text, path)`` is the only thing recorded of a school to which this file was added.

    It also makes sure that the school's own post is still there, and that both sentences can be said.
    """

    def only(text: str | bytes, path: str = "news/professional/2025-10-06-bai/index.md") -> Problem:
        portal = read({path: text})
        assert POST in {post.path for post in portal.posts} | {path}
        assert len(portal.problems) == 1, [(one.where, said(one)) for one in portal.problems]
        assert portal.problems[0].where.path == path
        assert said(portal.problems[0]) and cure(portal.problems[0])
        say(portal.problems[0].message, "en")
        say(portal.problems[0].remedy, "en")
        return portal.problems[0]

    return only


def said(problem: Problem) -> str:
    return say(problem.message)


def cure(problem: Problem) -> str:
    return say(problem.remedy)
