"""``schoolgate review comment``: the run that has rights, and only reads what the check has left."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.comparing import folder
from schoolgate.cli.exits import Exit
from schoolgate.cli.forge import connection, event_of, refused
from schoolgate.cli.project import content_of
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.reports.json_check import FindingEntry
from schoolgate.review.branch import Branch
from schoolgate.review.confirmation import unconfirmed
from schoolgate.review.conversation import Conversation
from schoolgate.review.desk import Desk
from schoolgate.review.github import GitHubError
from schoolgate.review.inbox import InboxError, hold, receive
from schoolgate.review.remarks import asks, remarks, with_claims
from schoolgate.review.shapes import Pull, RunEvent, ShapeError
from schoolgate.review.sticky import find, has_asked, keep
from schoolgate.site import clock


@click.command()
@options.root
@options.as_of
@options.language
@click.option(
    "--from",
    "delivered",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Thư mục kết quả mà lệnh review check để lại.",
)
def comment(root: Path, as_of: datetime | None, delivered: Path, lang: str) -> Exit:
    """Viết nhận xét lên yêu cầu kéo, hoặc viết lại nhận xét đã có.

    Kết quả của lần kiểm tra không được tin cậy: số của yêu cầu kéo và lần ghi được hỏi lại GitHub; người
    duyệt ghi trong bài phải được xác nhận ngay trên yêu cầu kéo.
    """
    content = content_of(root, lang)
    try:
        told = event_of(RunEvent)
        delivery = receive(delivered)
        talk = Conversation(connection(), told.repository.full_name, delivery.number)
        pull = talk.pull()
        hold(delivery, told, pull)
        desk = Desk(content, folder(root), clock.day_of(content, options.day(as_of)), lang)
        delivery = with_claims(delivery, _claims(talk, told, pull, desk))
        asked = asks(delivery) or has_asked(find(talk.comments()))
        body = remarks(delivery, told.workflow_run.html_url, lang, asked=asked)
        keep(talk, body, delivery.head, lang, asks=asked)
    except (GitHubError, InboxError, ShapeError) as error:
        return refused(error.message, lang)
    click.echo(text("review.commented", lang, number=delivery.number))
    return Exit.WELL


def _claims(talk: Conversation, told: RunEvent, pull: Pull, desk: Desk) -> list[FindingEntry]:
    """Return what is to be said about approvals; broken settings are told by the check itself."""
    branch = Branch(connection(), told.repository.full_name, pull.head.ref)
    with suppress(SettingsError):
        return unconfirmed(talk, branch, pull, desk, public=not told.repository.private)
    return []
