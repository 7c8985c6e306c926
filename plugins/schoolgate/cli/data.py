"""``schoolgate data``: the school's tables."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.load.tables import TABLES
from schoolgate.messages import text


@click.group()
def data() -> None:
    """Các bảng của nhà trường: cán bộ, lớp, thời khóa biểu, thực đơn…"""


@data.command()
@click.argument("table", metavar="TABLE", type=click.Choice(sorted(TABLES)))
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Tệp sẽ tạo, đuôi .xlsx hoặc .csv; không ghi thì lấy tên của bảng.",
)
@options.language
def template(table: str, out: Path | None, lang: str) -> Exit:
    """Tạo bảng mẫu để điền: tiêu đề, lời hướng dẫn, danh sách chọn sẵn và một dòng ví dụ.

    TABLE là tên bảng: staff, departments, classes, lessons, timetable, schedules, menus…
    """
    from schoolgate.starter import spreadsheets  # noqa: PLC0415 - openpyxl would slow every command down

    path = out or Path(f"{table}.xlsx")
    if path.suffix.lower() not in {".xlsx", ".csv"}:
        click.echo(text("cli.template-ending", lang, file=path), err=True)
        return Exit.MISUSED
    made = (
        spreadsheets.text_file(TABLES[table])
        if path.suffix.lower() == ".csv"
        else spreadsheets.workbook(TABLES[table], partial(_say, lang))
    )
    try:
        with path.open("xb") as file:  # a table that somebody has filled in is never written over
            file.write(made)
    except FileExistsError:
        click.echo(text("cli.template-exists", lang, file=path), err=True)
        return Exit.MISUSED
    except OSError as error:
        click.echo(text("cli.template-unwritable", lang, file=path, reason=error.strerror), err=True)
        return Exit.MISUSED
    place = TABLES[table].place(path.suffix.lower())
    click.echo(text("cli.template-made", lang, file=path, place=place))
    return Exit.WELL


def _say(lang: str, id_: str) -> str:
    return text(id_, lang)
