"""``schoolgate report results 2025-11``: the post that makes results public after the monthly meeting."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.papers import of_span
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, examine
from schoolgate.load import SettingsError
from schoolgate.model import Layer
from schoolgate.reports.official.results import results_post
from schoolgate.site import clock


@click.command()
@click.argument("period", metavar="KỲ")
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@options.output
@click.option(
    "--layer",
    type=click.Choice(["public", "internal"]),
    default="public",
    show_default=True,
    help="public: bản rút gọn cho trang công khai; internal: bản đầy đủ cho trang nội bộ.",
)
def results(
    period: str,
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    layer: str,
) -> Exit:
    """Bài thông báo kết quả sau buổi họp tháng, để Ban biên tập sửa và duyệt, ví dụ 2025-11."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        cache = None if no_cache else root / CACHE
        inspection = examine(content, as_of=day, cache=cache, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    words = results_post(of_span(inspection, period, lang), Layer(layer), lang)
    if not deliver(words, output, lang):
        return Exit.MISUSED
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT
