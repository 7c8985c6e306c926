"""What commands are told by the workflow that runs them, and how they say that it does not work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeVar

import click

from schoolgate.cli.exits import Exit
from schoolgate.messages import say
from schoolgate.model import Message
from schoolgate.reports.findings import showable
from schoolgate.review.github import ADDRESS, GitHub
from schoolgate.review.shapes import event

_Shape = TypeVar("_Shape")


def event_of(shape: type[_Shape]) -> _Shape:
    """Return the event for which the workflow was started. Raises ShapeError."""
    return event(Path(os.environ.get("GITHUB_EVENT_PATH", "")), shape)


def connection() -> GitHub:
    """Return GitHub as the workflow may ask it. Raises GitHubError without a token or a safe address."""
    return GitHub(os.environ.get("GITHUB_API_URL") or ADDRESS, os.environ.get("GITHUB_TOKEN", ""))


def refused(why: Message, language: str) -> Exit:
    """Say why nothing was done."""
    click.echo(showable(say(why, language)), err=True)
    return Exit.MISUSED
