"""``schoolgate review``: what the forge needs to know of a school's approvers."""

from __future__ import annotations

from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.cli.review_approve import approve
from schoolgate.cli.review_check import check
from schoolgate.cli.review_comment import comment
from schoolgate.history import HistoryError, prefix
from schoolgate.inspection import CACHE
from schoolgate.load import SettingsError
from schoolgate.load.settings import read_settings
from schoolgate.messages import text
from schoolgate.reports.findings import showable
from schoolgate.review.owners import owners as owners_of


@click.group()
def review() -> None:
    """Kiểm tra và duyệt bài trên yêu cầu kéo (pull request)."""


review.add_command(approve)
review.add_command(check)
review.add_command(comment)


@review.command()
@options.root
@options.language
@options.output
def owners(root: Path, lang: str, output: Path | None) -> Exit:
    """Lập tệp CODEOWNERS: bài của chuyên mục nào thì người duyệt chuyên mục ấy được mời xem.

    Dùng cột “Tài khoản git” trong _data/staff.csv; chạy lại mỗi khi đổi người duyệt.
    """
    content = content_of(root, lang)
    try:
        settings, _ = read_settings(content, root / CACHE)
    except SettingsError as error:
        return broken_settings(error, lang)
    found = owners_of(settings, _place(root))
    for category, person in found.unasked:
        known = settings.staff.get(person)
        key = "review.owner-without-account" if person else "review.no-owner"
        name = showable(known.name if known else person)
        click.echo(text(key, lang, category=category.title, name=name), err=True)
    return Exit.WELL if deliver(found.text, output, lang) else Exit.MISUSED


def _place(root: Path) -> str:
    """Return where the project lies in its repository; at the top where there is no git."""
    try:
        return prefix(root)
    except HistoryError:
        return ""
