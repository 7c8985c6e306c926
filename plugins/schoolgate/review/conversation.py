"""One pull request: what GitHub knows of it, and what is said below it."""

from __future__ import annotations

from collections.abc import Iterable

from schoolgate.review.github import GitHub
from schoolgate.review.shapes import ChangedFile, Comment, Commit, Pull, Review, told

BOT = "github-actions[bot]"
"""The account that the token of a workflow speaks for; nobody else can write under this name."""


def is_bot(comment: Comment) -> bool:
    """Whether our own account wrote a comment."""
    return comment.user is not None and comment.user.login == BOT


class Conversation:
    """A pull request by its number. Every method may raise GitHubError or ShapeError."""

    def __init__(self, github: GitHub, repository: str, number: int) -> None:
        self._github = github
        self._root = f"/repos/{repository}"
        self._pull = f"{self._root}/pulls/{number}"
        self._comments = f"{self._root}/issues/{number}/comments"

    def pull(self) -> Pull:
        """Return how the pull request stands now."""
        return told(self._github.get(self._pull), Pull, self._pull)

    def files(self) -> list[ChangedFile]:
        """Return the files that the pull request changes."""
        return told(self._all(f"{self._pull}/files"), list[ChangedFile], self._pull)

    def commits(self) -> list[Commit]:
        """Return the commits of the pull request; GitHub tells of the first 250."""
        return told(self._all(f"{self._pull}/commits"), list[Commit], self._pull)

    def reviews(self) -> list[Review]:
        """Return what was said by GitHub's own buttons."""
        return told(self._all(f"{self._pull}/reviews"), list[Review], self._pull)

    def comments(self) -> list[Comment]:
        """Return the comments, the oldest first."""
        return told(self._all(self._comments), list[Comment], self._comments)

    def say(self, body: str) -> None:
        """Write a new comment."""
        self._github.send("POST", self._comments, {"body": body})

    def change(self, comment: Comment, body: str) -> None:
        """Write a comment of our own anew."""
        self._github.send("PATCH", f"{self._root}/issues/comments/{comment.id}", {"body": body})

    def ask_for_changes(self, commit: str, body: str) -> None:
        """Mark a commit as not to be merged yet."""
        review = {"event": "REQUEST_CHANGES", "commit_id": commit, "body": body}
        self._github.send("POST", f"{self._pull}/reviews", review)

    def dismiss(self, review: Review, reason: str) -> None:
        """Take back what was asked for before."""
        path = f"{self._pull}/reviews/{review.id}/dismissals"
        self._github.send("PUT", path, {"message": reason, "event": "DISMISS"})

    def _all(self, path: str) -> Iterable[object]:
        return list(self._github.pages(path))
