"""What an approver's command does to each post of a change, before anything is written (R-032)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from schoolgate.model import Message, Person, Post, Settings
from schoolgate.review.approval import verdict
from schoolgate.review.drafts import Draft, post_at, read
from schoolgate.review.heads import signed


@dataclass(frozen=True, slots=True)
class Decision:
    """The posts with their new heads, the posts approved before, and why others are not approved."""

    approved: tuple[Draft, ...]
    kept: tuple[Draft, ...]
    refused: tuple[tuple[Draft, Message], ...]
    files: Mapping[str, bytes]
    """What to write, by the file's name in the repository."""


def decide(
    found: Iterable[Draft], person: Person, settings: Settings, day: date, content: Path, *, wrote: bool
) -> Decision:
    """Say what becomes of the posts; ``wrote`` says that the approver has a hand in this change.

    A head that does not say afterwards what it should is not written. Raises SettingsError.
    """
    found = tuple(found)
    by_path = {one.change.path: one for one in found}
    own = [_as_judged(one, one.post, person, wrote=wrote) for one in found if one.post]
    ended = verdict(own, person, settings, day)
    approved, kept = ([by_path[post.path] for post in posts] for posts in (ended.approved, ended.kept))
    files = _signed(approved, person, day, content)
    refused = [(by_path[post.path], why) for post, why in ended.refused]
    refused += [(one, one.why) for one in found if one.post is None and one.why]
    refused += [(one, _unsigned(one, person, day)) for one in approved if one.change.file not in files]
    return Decision(
        tuple(one for one in approved if one.change.file in files), tuple(kept), tuple(refused), files
    )


def _as_judged(one: Draft, post: Post, person: Person, *, wrote: bool) -> Post:
    """Return a post with its true author: the branch may name anybody."""
    own = wrote or (one.before is not None and one.before.author == person.id)
    return replace(post, author=person.id) if own else post


def _signed(approved: Iterable[Draft], person: Person, day: date, content: Path) -> Mapping[str, bytes]:
    """Return the files whose heads say, when read again, who has approved on which day."""
    tried = [(one, signed(one.content, person.id, day)) for one in approved]
    after = read({one.change.path: data for one, data in tried if data}, content, day)
    wanted = (person.id, day)
    files = {}
    for one, data in tried:
        post = post_at(after, one.change.path)
        if data and post and (post.approved_by, post.approved_on) == wanted:
            files[one.change.file] = data
    return files


def _unsigned(one: Draft, person: Person, day: date) -> Message:
    title = one.post.title if one.post else ""
    return Message.of("review.approve-unsigned", title=title, person=person.id, day=day.isoformat())
