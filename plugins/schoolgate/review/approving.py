"""The command of an approver, from the comment to the commit and the answer. No code of the branch is run."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.load import SettingsError, read_settings
from schoolgate.messages import say, text
from schoolgate.model import Message, Person, Settings
from schoolgate.reports.comment_words import words
from schoolgate.review import answers
from schoolgate.review.approval import Asked, Command, approver
from schoolgate.review.branch import Branch
from schoolgate.review.confirmation import marked, writers
from schoolgate.review.conversation import BOT, Conversation
from schoolgate.review.decision import Decision, decide
from schoolgate.review.desk import MOST, Desk
from schoolgate.review.drafts import changed, drafts
from schoolgate.review.github import GitHub, GitHubError
from schoolgate.review.shapes import CommentEvent, Pull
from schoolgate.review.sticky import find, told_of

_MOVED_ON = {409, 422}
_TRIES = 10
_PAUSE = 2.0
"""Seconds before GitHub is asked again whether it has made the new merge commit."""


class RefusedError(Exception):
    """Nothing is approved; ``message`` says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.message = Message.of(f"review.{key}", **values)


@dataclass(frozen=True, slots=True)
class _Case:
    github: GitHub
    told: CommentEvent
    desk: Desk
    settings: Settings
    person: Person
    talk: Conversation
    pull: Pull


def obey(command: Command, github: GitHub, told: CommentEvent, desk: Desk) -> str:
    """Do what a command asks for and answer below it; return the answer.

    Raises GitHubError, ShapeError, and SettingsError when the settings of the base cannot be read.
    """
    talk = Conversation(github, told.repository.full_name, told.issue.number)
    try:
        settings, _ = read_settings(desk.content)
    except SettingsError:
        _answered(talk, text("review.approve-settings", desk.language))
        raise
    person = approver(_account(told), settings, desk.day)
    if isinstance(person, Message):
        return _answered(talk, answers.refused(person, desk.language))
    try:
        case = _Case(github, told, desk, settings, person, talk, _open(talk, told))
        return _send_back(case, command.reason) if command.asked is Asked.SEND_BACK else _approve(case)
    except RefusedError as error:
        return _answered(talk, answers.refused(error.message, desk.language))


def _answered(talk: Conversation, answer: str) -> str:
    talk.say(answer)
    return answer


def _open(talk: Conversation, told: CommentEvent) -> Pull:
    pull = talk.pull()
    if pull.state != "open":
        raise RefusedError("approve-closed")
    if pull.base.ref != told.repository.default_branch:
        raise RefusedError("approve-other-base", branch=told.repository.default_branch)
    return pull


def _send_back(case: _Case, reason: str) -> str:
    if not reason:
        raise RefusedError("no-reason")
    answer = answers.returned(case.person, reason, case.desk.language)
    case.talk.ask_for_changes(case.pull.head.sha, answer)
    return answer


def _approve(case: _Case) -> str:
    _hold(case)
    desk = case.desk
    changes = changed(case.talk.files(), desk.folder)
    if len(changes) > MOST:
        raise RefusedError("approve-too-many", count=len(changes), most=MOST)
    branch = Branch(case.github, case.told.repository.full_name, case.pull.head.ref)
    found = drafts(changes, branch.content, desk.content, desk.day)
    wrote = _account(case.told) in writers(case.pull, case.talk.commits())
    decision = decide(found, case.person, case.settings, desk.day, desk.content, wrote=wrote)
    blobs = [one.change.blob for one in decision.kept] + _written(case, branch, decision)
    last = _checked_again(case, branch) if decision.files else ""
    if not decision.refused:
        _take_back(case)
    answer = answers.decided(decision, case.person, desk.day, last, desk.language)
    return _answered(case.talk, marked(blobs) + answer)


def _hold(case: _Case) -> None:
    """Refuse what the approver cannot have seen, and what cannot be written. Raises RefusedError."""
    origin = case.pull.head.repo
    if origin is None or origin.id != case.told.repository.id:
        raise RefusedError("approve-fork", repository=origin.full_name if origin else "?")
    seen = find(case.talk.comments())
    if seen is None or told_of(seen) != case.pull.head.sha or seen.updated_at > case.told.comment.created_at:
        raise RefusedError("approve-unseen")


def _written(case: _Case, branch: Branch, decision: Decision) -> list[str]:
    """Commit the signed posts; return their blobs. Raises RefusedError where the branch has moved on."""
    if not decision.files:
        return []
    number, comment = case.pull.number, case.told.comment.id
    message = answers.commit_message(decision, case.person, number, comment, case.desk.language)
    try:
        return list(branch.commit(case.pull.head.sha, decision.files, message).values())
    except GitHubError as error:
        if error.status in _MOVED_ON:
            raise RefusedError("approve-unseen") from error
        raise


def _checked_again(case: _Case, branch: Branch) -> str:
    """Start the check of the new commit, and say whether that was possible."""
    language = case.desk.language
    try:
        for _ in range(_TRIES):
            pull = case.talk.pull()
            if pull.head.sha != case.pull.head.sha and pull.mergeable is not None:
                break
            case.desk.wait(_PAUSE)
        branch.start(case.desk.workflow, {"pull": str(case.pull.number)})
    except GitHubError as error:
        return text("review.approved-alone", language, reason=words(say(error.message, language)))
    return text("review.approved-next", language)


def _take_back(case: _Case) -> None:
    """Take back what was asked for before, where nothing is left to be mended."""
    reason = text("review.mended-since", case.desk.language, name=case.person.name)
    for one in case.talk.reviews():
        if one.state == "CHANGES_REQUESTED" and one.user and one.user.login == BOT:
            case.talk.dismiss(one, reason)


def _account(told: CommentEvent) -> str:
    return told.comment.user.login.casefold() if told.comment.user else ""
