"""``schoolgate review comment``: the run that has rights, and only reads what the check has left."""

from __future__ import annotations

from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.forge import conversation, event_of, refused
from schoolgate.messages import text
from schoolgate.review.github import GitHubError
from schoolgate.review.inbox import InboxError, hold, receive
from schoolgate.review.remarks import remarks
from schoolgate.review.shapes import RunEvent, ShapeError
from schoolgate.review.sticky import keep


@click.command()
@options.language
@click.option(
    "--from",
    "delivered",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Thư mục kết quả mà lệnh review check để lại.",
)
def comment(delivered: Path, lang: str) -> Exit:
    """Viết nhận xét lên yêu cầu kéo, hoặc viết lại nhận xét đã có.

    Kết quả của lần kiểm tra không được tin cậy: số của yêu cầu kéo và lần ghi được hỏi lại GitHub.
    """
    try:
        told = event_of(RunEvent)
        delivery = receive(delivered)
        talk = conversation(told.repository, delivery.number)
        hold(delivery, told, talk.pull())
        body = remarks(delivery, told.workflow_run.html_url, language=lang)
        keep(talk, body, delivery.head, lang)
    except (GitHubError, InboxError, ShapeError) as error:
        return refused(error.message, lang)
    click.echo(text("review.commented", lang, number=delivery.number))
    return Exit.WELL
