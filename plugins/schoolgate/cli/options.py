"""Options that many commands take."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import click

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


def day(given: datetime | None) -> date | None:
    """Return the day that was asked for on the command line."""
    return given.date() if given else None
