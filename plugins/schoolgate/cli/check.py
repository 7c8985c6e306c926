"""``schoolgate check``: what is asked, what is there, what is missing; without building anything."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit, exit_code
from schoolgate.cli.output import deliver
from schoolgate.cli.paint import layout
from schoolgate.cli.project import broken_settings, content_of, refuse_month
from schoolgate.cli.revision import revision
from schoolgate.inspection import CACHE, Inspection, examine, look_back
from schoolgate.load import SettingsError
from schoolgate.reports.check_result import Check
from schoolgate.reports.check_text import check_lines
from schoolgate.site import clock


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@options.output
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="text để đọc, json cho máy.",
)
@options.fail_on("error")
@click.option("--month", metavar="YYYY-MM", help="Xem lại riêng chỉ tiêu của một tháng, ví dụ 2025-11.")
def check(
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    shape: str,
    fail_on: str,
    month: str | None,
) -> Exit:
    """Kiểm tra nội dung và chỉ tiêu, không dựng trang."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        if month is not None:
            refuse_month(month, day, lang)
        cache = None if no_cache else root / CACHE
        inspection = examine(content, as_of=day, cache=cache, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    shown = look_back(inspection, month) if month else inspection
    result = _result(shown, inspection.complete, month or "")
    words = _json(result, root, lang) if shape == "json" else _text(result, output, lang)
    if not deliver(words, output, lang):
        return Exit.MISUSED
    return exit_code(shown.findings, fail_on) if inspection.complete else Exit.LEFT_OUT


def _result(shown: Inspection, complete: bool, month: str) -> Check:
    return Check(shown.portal, shown.findings, shown.verdicts, shown.readings, complete, month)


def _text(result: Check, output: Path | None, language: str) -> str:
    return "\n".join(check_lines(result, layout(output), language)) + "\n"


def _json(result: Check, root: Path, language: str) -> str:
    from schoolgate.reports.json_check import check_json  # noqa: PLC0415 - for machines only

    return check_json(result, revision(root), language)
