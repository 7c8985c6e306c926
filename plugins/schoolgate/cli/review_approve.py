"""``schoolgate review approve``: an approver's comment becomes two lines in each post."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.comparing import folder
from schoolgate.cli.exits import Exit
from schoolgate.cli.forge import connection, event_of, refused
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.reports.findings import showable
from schoolgate.review.approval import command
from schoolgate.review.approving import obey
from schoolgate.review.desk import Desk
from schoolgate.review.github import GitHubError
from schoolgate.review.shapes import CommentEvent, ShapeError
from schoolgate.site import clock


@click.command()
@options.root
@options.as_of
@options.language
def approve(root: Path, as_of: datetime | None, lang: str) -> Exit:
    """Làm theo bình luận /duyet hoặc /tra-lai của người duyệt trên yêu cầu kéo.

    Chạy trên nhánh chính: danh sách người duyệt lấy ở đó, không lấy ở thay đổi đang chờ duyệt.
    """
    content = content_of(root, lang)
    try:
        told = event_of(CommentEvent)
        asked = command(told.comment.words) if told.issue.pull_request is not None else None
        if asked is None:
            click.echo(text("review.no-command", lang))
            return Exit.WELL
        day = clock.day_of(content, options.day(as_of))
        desk = Desk(content, folder(root), day, lang, os.environ.get("CHECK_WORKFLOW", ""))
        click.echo(showable(obey(asked, connection(), told, desk)))
    except SettingsError as error:
        return broken_settings(error, lang)
    except (GitHubError, ShapeError) as error:
        return refused(error.message, lang)
    return Exit.WELL
