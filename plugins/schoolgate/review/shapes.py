"""The part of GitHub's events and answers that is read here; everything else in them is passed over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from schoolgate.model import Message

Sha = Annotated[str, Field(pattern=r"^[0-9a-f]{40}([0-9a-f]{24})?$")]
"""A commit; what has another form must never reach git's command line."""
_Shape = TypeVar("_Shape")
_MOST_BYTES = 5_000_000


class ShapeError(Exception):
    """An event or an answer is not what GitHub documents; ``message`` says which."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.message = Message.of("review.github-unreadable", what=what)


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True)


class Account(_Told):
    """Somebody who has an account, or a machine that acts for one."""

    login: str


class Repository(_Told):
    """A repository; ``full_name`` is ``owner/name``."""

    id: int
    full_name: str
    private: bool = False
    default_branch: str = ""


class Side(_Told):
    """One end of a pull request; a fork that has been deleted has no repository any more."""

    sha: Sha
    ref: str
    repo: Repository | None = None


class Pull(_Told):
    """A pull request."""

    number: int
    state: str
    user: Account | None
    head: Side
    base: Side
    mergeable: bool | None = None
    """None while GitHub has not found out yet; until then its merge commit is an old one."""


class ChangedFile(_Told):
    """A file of a pull request: added, modified, renamed, removed…"""

    filename: str
    status: str
    sha: Sha | None = None
    """The blob; None for a submodule."""
    previous_filename: str = ""


class Named(_Told):
    """A blob, tree or commit, by its name."""

    sha: Sha


class Commit(_Told):
    """A commit of a pull request; ``author`` is the account that GitHub knows by the author's e-mail."""

    sha: Sha
    author: Account | None
    parents: list[Named] = []


class Blob(_Told):
    """A file as git keeps it."""

    content: str
    encoding: str


class Snapshot(_Told):
    """A commit with the tree that it names."""

    sha: Sha
    tree: Named


class Review(_Told):
    """What somebody said of a commit by GitHub's own buttons: APPROVED, CHANGES_REQUESTED, …"""

    id: int
    user: Account | None
    state: str
    commit_id: Sha | None = None
    submitted_at: datetime | None = None


class Comment(_Told):
    """A comment below a pull request; the times are those of GitHub's clock."""

    id: int
    user: Account | None
    body: str | None = None
    created_at: datetime
    updated_at: datetime

    @property
    def words(self) -> str:
        """What the comment says."""
        return self.body or ""


class _Numbered(_Told):
    number: int


class _Inputs(_Told):
    pull: Annotated[str, Field(pattern=r"^[1-9][0-9]{0,8}$")]


class ChangeEvent(_Told):
    """The event of a run that checks content; neither a pull request nor inputs for a push."""

    repository: Repository
    pull_request: Pull | None = None
    inputs: _Inputs | None = None
    """What a run was started by hand with, or after an approval."""


class _Run(_Told):
    id: int
    event: str
    head_sha: Sha
    head_repository: Repository | None = None
    pull_requests: list[_Numbered] = []
    html_url: str


class RunEvent(_Told):
    """The event of a check that has ended (``workflow_run``)."""

    repository: Repository
    workflow_run: _Run


class _Issue(_Told):
    number: int
    pull_request: dict[str, Any] | None = None


class CommentEvent(_Told):
    """The event of a comment that was written (``issue_comment``)."""

    repository: Repository
    issue: _Issue
    comment: Comment


def event(path: Path, shape: type[_Shape]) -> _Shape:
    """Read the file in which GitHub tells a run why it was started. Raises ShapeError."""
    try:
        with path.open("rb") as file:
            return TypeAdapter(shape).validate_json(file.read(_MOST_BYTES))
    except (OSError, ValidationError) as error:
        raise ShapeError("GITHUB_EVENT_PATH") from error


def told(answer: Any, shape: type[_Shape], what: str) -> _Shape:
    """Read an answer of the API. Raises ShapeError, which names ``what`` was asked."""
    try:
        return TypeAdapter(shape).validate_python(answer)
    except ValidationError as error:
        raise ShapeError(what) from error
