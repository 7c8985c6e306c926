"""Options that many commands take."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from schoolgate.cli.exits import FAIL_ON

Command = TypeVar("Command", bound=Callable[..., Any])

root = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    default=".",
    help="Thư mục của dự án (có mkdocs.yml và content/).",
)
as_of = click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Dựng như thể hôm nay là ngày này (năm-tháng-ngày).",
)
language = click.option(
    "--lang", type=click.Choice(["vi", "en"]), default="vi", help="Ngôn ngữ của thông báo."
)
jobs = click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=os.cpu_count() or 1,
    help="Số việc làm cùng lúc.",
    show_default=True,
)
no_cache = click.option("--no-cache", is_flag=True, help="Làm lại từ đầu, không dùng kết quả của lần trước.")
output = click.option(
    "--output",
    type=click.Path(dir_okay=False, resolve_path=True, path_type=Path),
    help="Ghi kết quả vào tệp này thay vì hiện ra màn hình.",
)


def fail_on(least: str) -> Callable[[Command], Command]:
    """Return the option that says from which severity on findings make a command fail."""
    return click.option(
        "--fail-on",
        type=click.Choice(FAIL_ON),
        default=least,
        show_default=True,
        help="Từ mức này trở lên thì lệnh báo không đạt (mã kết thúc 1).",
    )


def day(given: datetime | None) -> date | None:
    """Return the day that was asked for on the command line."""
    return given.date() if given else None
