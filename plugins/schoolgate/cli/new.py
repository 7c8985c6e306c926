"""``schoolgate new``: a post, an album or a document with its head filled in, chosen from what is due."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from schoolgate.cli import options
from schoolgate.cli.answers import Answers, MistakenError
from schoolgate.cli.asking import MissingError
from schoolgate.cli.exits import Exit
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.cli.shell import from_here, schoolgate
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load
from schoolgate.messages import text
from schoolgate.reports.findings import place, said, showable
from schoolgate.reports.wording import called
from schoolgate.site import clock
from schoolgate.starter import OccupiedError
from schoolgate.starter.due import PLAN, Due, albums_due, posts_due
from schoolgate.starter.posts import New, new_album, new_document, new_post
from schoolgate.starter.writing import mistakes, write

_Command = Callable[..., Exit]
_title = click.option("--title", help="Tiêu đề, đặt trong dấu nháy.")
_date = click.option("--date", "typed_day", help="Ngày đăng, ví dụ 31/12/2025; không ghi thì là hôm nay.")
_author = click.option("--author", help="Mã hoặc họ tên người viết; không ghi thì đoán theo tài khoản git.")
_event = click.option("--event", help="Mã hoặc tên sự kiện trong _data/events.csv.")


@click.group()
def new() -> None:
    """Tạo tin bài, album, văn bản mới với phần đầu đã điền sẵn."""


def _of_school(command: _Command) -> _Command:
    """Give a command the options of all, and the answers about its school in their place."""

    @wraps(command)
    def run(root: Path, as_of: datetime | None, jobs: int, lang: str, **more: Any) -> Exit:
        content = content_of(root, lang)
        try:
            day = clock.day_of(content, options.day(as_of))
            portal = load(content, as_of=day, cache=root / CACHE, jobs=jobs)
            return command(Answers(portal, root, lang), root=root, lang=lang, **more)
        except SettingsError as error:
            return broken_settings(error, lang)
        except MissingError as missing:
            click.echo(text("new.missing-option", lang, option=missing), err=True)
        except MistakenError as mistake:
            click.echo(mistake, err=True)
        return Exit.MISUSED

    for option in (options.jobs, options.language, options.as_of, options.root):
        run = option(run)
    return run


@new.command()
@_of_school
@click.option("--category", help="Chuyên mục: mã thư mục hoặc tên.")
@_title
@_event
@_author
@_date
def post(
    answers: Answers,
    root: Path,
    lang: str,
    category: str | None,
    title: str | None,
    event: str | None,
    author: str | None,
    typed_day: str | None,
) -> Exit:
    """Tạo một tin bài chờ duyệt.

    Không ghi gì thêm thì lệnh hỏi, và gợi ý những bài đang cần: sự kiện chưa có tin, bài trong định hướng
    tháng chưa viết, chỉ tiêu tháng còn thiếu.
    """
    day = answers.day(typed_day)
    due = answers.due("new.due", posts_due(answers.portal), event, title)
    folder = answers.folder("news", category, due.category if due else "")
    made = new_post(
        folder, answers.title(title, due), day, answers.author(author, due), due.event if due else ""
    )
    return _write(made, root, lang, lambda: _after_post(answers, made, folder, due, root, lang))


@new.command()
@_of_school
@_title
@_event
@_author
@_date
def album(
    answers: Answers,
    root: Path,
    lang: str,
    title: str | None,
    event: str | None,
    author: str | None,
    typed_day: str | None,
) -> Exit:
    """Tạo một album ảnh; không ghi gì thêm thì lệnh gợi ý các sự kiện chưa có ảnh."""
    due = answers.due("new.due-albums", albums_due(answers.portal), event, title)
    day = answers.day(typed_day, due.day if due else None)
    made = new_album(answers.title(title, due), day, answers.author(author, due), due.event if due else "")
    steps = [text("new.next-album", lang), _shrink(made, root, lang), _look(root, lang)]
    return _write(made, root, lang, lambda: steps)


@new.command()
@_of_school
@click.option("--group", help="Nhóm văn bản: mã thư mục hoặc tên.")
@_title
@click.option("--number", help="Số, ký hiệu, ví dụ 51/QĐ-THHP.")
@click.option("--type", "kind", help="Loại văn bản, ví dụ quyết định.")
@click.option("--issuer", help="Mã hoặc tên cơ quan ban hành trong _data/issuers.yml.")
@click.option("--date", "typed_day", help="Ngày ban hành, ví dụ 31/12/2025; không ghi thì là hôm nay.")
def document(
    answers: Answers,
    root: Path,
    lang: str,
    group: str | None,
    title: str | None,
    number: str | None,
    kind: str | None,
    issuer: str | None,
    typed_day: str | None,
) -> Exit:
    """Tạo phần đầu của một văn bản; tệp PDF đặt cạnh."""
    day = answers.day(typed_day)
    folder = answers.folder("documents", group)
    named = answers.title(title, None)
    if number is None:
        number = answers.ask.line("new.ask-number", "--number", needed=False)
    made = new_document(
        folder, named, number, answers.type_of_document(kind), answers.issuer(issuer, folder), day
    )
    return _write(made, root, lang, lambda: [text("new.next-document", lang), _look(root, lang)])


def _write(made: New, root: Path, language: str, steps: Callable[[], Iterable[str]]) -> Exit:
    """Write a new text and tell what comes next, or tell why it cannot be written."""
    if not made.path:
        click.echo(text("new.no-letters", language), err=True)
        return Exit.MISUSED
    if wrong := mistakes(made):
        for one in wrong:
            click.echo(said(one.message, language), err=True)
            click.echo(f"→ {said(one.remedy, language)}", err=True)
        return Exit.MISUSED
    try:
        file = write(root / CONTENT, made)
    except OccupiedError as error:
        click.echo(showable(text("new.occupied", language, path=error)), err=True)
        return Exit.MISUSED
    except OSError as error:
        values = {"path": made.path, "reason": error.strerror or error}
        click.echo(showable(text("new.unwritable", language, **values)), err=True)
        return Exit.MISUSED
    click.echo(showable(text("new.made", language, path=from_here(file))))
    click.echo(text("new.next", language))
    for number, step in enumerate(steps(), 1):
        click.echo(f"  {number}. {step}")
    return Exit.WELL


def _after_post(
    answers: Answers, made: New, folder: str, due: Due | None, root: Path, language: str
) -> Iterator[str]:
    yield text("new.next-post", language)
    if "\nauthor:\n" in made.text:
        yield text("new.next-author", language)
    if due and due.kind == PLAN and not due.event:
        yield text("new.next-plan", language, place=place(due.place, language), folder=made.folder)
    yield _shrink(made, root, language)
    yield _look(root, language)
    approver = next(one.approver for one in answers.portal.settings.categories if one.id == folder)
    if approver in answers.portal.settings.staff:
        yield text("new.next-approval", language, approver=called(approver, answers.portal, language))
    else:
        yield text("new.next-approval-board", language)


def _shrink(made: New, root: Path, language: str) -> str:
    command = schoolgate(root, "photos", "shrink", from_here(root / CONTENT / made.folder))
    return text("new.next-shrink", language, command=command)


def _look(root: Path, language: str) -> str:
    return text("new.next-look", language, command=schoolgate(root, "serve"))
