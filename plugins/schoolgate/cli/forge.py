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
from schoolgate.review.conversation import Conversation
from schoolgate.review.github import ADDRESS, GitHub
from schoolgate.review.shapes import Repository, event

_Shape = TypeVar("_Shape")


def event_of(shape: type[_Shape]) -> _Shape:
    """Return the event for which the workflow was started. Raises ShapeError."""
    return event(Path(os.environ.get("GITHUB_EVENT_PATH", "")), shape)


def conversation(repository: Repository, number: int) -> Conversation:
    """Return a pull request of a repository. Raises GitHubError without a token or a safe address."""
    address = os.environ.get("GITHUB_API_URL") or ADDRESS
    return Conversation(GitHub(address, os.environ.get("GITHUB_TOKEN", "")), repository.full_name, number)


def refused(why: Message, language: str) -> Exit:
    """Say why nothing was done."""
    click.echo(showable(say(why, language)), err=True)
    return Exit.MISUSED
