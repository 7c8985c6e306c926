"""``schoolgate check``: what is asked, what is there, what is missing; without building anything."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.comparing import Asked, compared, folder, inspected, spelt
from schoolgate.cli.exits import Exit, exit_code
from schoolgate.cli.output import deliver
from schoolgate.cli.paint import layout
from schoolgate.cli.project import broken_settings, content_of, refuse_month
from schoolgate.history import revision
from schoolgate.inspection import CACHE, look_back
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.reports.annotations import annotated
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
    type=click.Choice(["text", "json", "github", "markdown"]),
    default="text",
    show_default=True,
    help="text để đọc, json cho máy, github và markdown cho yêu cầu kéo (pull request).",
)
@options.fail_on("error")
@click.option("--month", metavar="YYYY-MM", help="Xem lại riêng chỉ tiêu của một tháng, ví dụ 2025-11.")
@click.option(
    "--base", metavar="REV", help="So với một bản trong git: điều mới, đã sửa, chỉ tiêu trước và sau."
)
@click.option(
    "--layer",
    type=click.Choice(["public", "all"]),
    default="all",
    show_default=True,
    help="public: không nói gì của trang nội bộ, dùng cho kho mã công khai.",
)
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
    base: str | None,
    layer: str,
) -> Exit:
    """Kiểm tra nội dung và chỉ tiêu, không dựng trang."""
    content = content_of(root, lang)
    if month is not None and base is not None:
        raise click.UsageError(text("cli.month-or-base", lang))
    try:
        day = clock.day_of(content, options.day(as_of))
        if month is not None:
            refuse_month(month, day, lang)
        asked = Asked(root, day, lang, jobs, None if no_cache else root / CACHE, layer == "public")
        inspection = inspected(asked)
    except SettingsError as error:
        return broken_settings(error, lang)
    shown = look_back(inspection, month) if month else inspection
    change = compared(inspection, base, asked) if base is not None else None
    result = Check(
        *(shown.portal, shown.findings, shown.verdicts, shown.readings, inspection.complete, month or ""),
        comparison=change,
    )
    if not deliver(_in_words(result, shape, output, asked), output, lang):
        return Exit.MISUSED
    return exit_code(shown.findings, fail_on) if inspection.complete else Exit.LEFT_OUT


def _in_words(result: Check, shape: str, output: Path | None, asked: Asked) -> str:
    if shape == "text":
        return "\n".join(check_lines(result, layout(output), asked.language)) + "\n"
    if shape == "github":
        touched = result.comparison.touched if result.comparison else ()
        lines = annotated(
            result.findings, touched, folder(asked.root), asked.language, partial(spelt, asked.root)
        )
        return "".join(f"{line}\n" for line in lines)
    return _for_machines(result, shape, asked)


def _for_machines(result: Check, shape: str, asked: Asked) -> str:
    from schoolgate.reports.comment import comment  # noqa: PLC0415 - for machines only
    from schoolgate.reports.json_check import check_document, written  # noqa: PLC0415

    document = check_document(result, revision(asked.root), asked.language)
    return comment(document, asked.language) if shape == "markdown" else written(document)
