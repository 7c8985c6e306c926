"""``schoolgate report``: what the school reads, sends and files, made from what stands on the portal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from schoolgate.cli import options
from schoolgate.cli.consents import consents
from schoolgate.cli.dashboard import dashboard
from schoolgate.cli.exits import Exit
from schoolgate.cli.inspector_pack import inspector_pack
from schoolgate.cli.output import deliver, deliver_file
from schoolgate.cli.papers import PAPERS
from schoolgate.cli.personal_data import personal_data
from schoolgate.cli.project import broken_settings, content_of, refuse_month
from schoolgate.cli.results import results
from schoolgate.inspection import CACHE, Inspection, examine
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.model import Portal, Reading, school_year
from schoolgate.model import month as month_of_day
from schoolgate.quotas import readings
from schoolgate.reports.activity import activity as count_activity
from schoolgate.reports.activity_text import activity_sheet, activity_text, quarter_of, span_of
from schoolgate.reports.calendars import INDEX, files
from schoolgate.reports.deadlines import deadlines as find_deadlines
from schoolgate.reports.folder import ForeignFileError, write
from schoolgate.reports.ledger import LedgerRow
from schoolgate.reports.ledger import ledger as read_ledger
from schoolgate.reports.ledger_sheet import ledger_sheet
from schoolgate.reports.reminder import reminder_text
from schoolgate.reports.shortfalls import shortfalls_text
from schoolgate.reports.wording import day as said_day
from schoolgate.site import clock

_Command = Callable[..., Exit]


@click.group()
def report() -> None:
    """Các bản tin, sổ và lời nhắc làm từ nội dung của cổng thông tin."""


report.add_command(consents)
report.add_command(dashboard)
report.add_command(personal_data)
report.add_command(inspector_pack)
report.add_command(results)
for _paper in PAPERS:
    report.add_command(_paper)


def _of_project(command: _Command) -> _Command:
    """Give a command the options of every report, and what was found out about the school in their place."""

    @wraps(command)
    def run(root: Path, as_of: datetime | None, jobs: int, no_cache: bool, lang: str, **more: Any) -> Exit:
        content = content_of(root, lang)
        try:
            day = clock.day_of(content, options.day(as_of))
            cache = None if no_cache else root / CACHE
            inspection = examine(content, as_of=day, cache=cache, jobs=jobs)
        except SettingsError as error:
            return broken_settings(error, lang)
        return command(inspection, lang=lang, **more)

    for option in (options.no_cache, options.jobs, options.language, options.as_of, options.root):
        run = option(run)
    return run


@report.command()
@_of_project
@options.output
@click.option("--month", metavar="YYYY-MM", help="Tháng cần xem, ví dụ 2025-12; không ghi thì là tháng này.")
def shortfalls(inspection: Inspection, lang: str, output: Path | None, month: str | None) -> Exit:
    """Tin nhắn để gửi nhóm Zalo: tháng này còn thiếu gì, nhờ ai, còn mấy ngày."""
    wanted = month or month_of_day(inspection.portal.as_of)
    refuse_month(wanted, inspection.portal.as_of, lang)
    return _deliver(
        shortfalls_text(inspection.portal, _of_year(inspection, wanted), wanted, lang), output, lang
    )


@report.command()
@_of_project
@options.output
def reminder(inspection: Inspection, lang: str, output: Path | None) -> Exit:
    """Lời nhắc trước cuộc họp hằng tháng và dự thảo nội dung họp.

    Thường chạy vào ngày 18; chạy ngày nào cũng được, lời nhắc ghi rõ là cho cuộc họp ngày nào.
    """
    words = reminder_text(inspection.portal, inspection.readings, inspection.findings, lang)
    return _deliver(words, output, lang)


@report.command()
@_of_project
@click.option(
    "--out",
    type=click.Path(file_okay=False, resolve_path=True, path_type=Path),
    required=True,
    help="Thư mục đặt các tệp lịch; tệp của người khác trong đó được giữ nguyên.",
)
def deadlines(inspection: Inspection, lang: str, out: Path) -> Exit:
    """Tệp lịch .ics cho từng người: những việc đến hạn trong 60 ngày tới."""
    portal = inspection.portal
    made = files(portal, find_deadlines(portal, inspection.readings, lang), lang)
    try:
        write(out, made)
    except ForeignFileError as error:
        click.echo(text("reports.foreign-file", lang, file=error), err=True)
        return Exit.MISUSED
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", lang, file=out, reason=reason), err=True)
        return Exit.MISUSED
    return _deliver(made[INDEX].decode(), None, lang)


@report.command()
@_of_project
@options.output
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), help="Từ ngày này (năm-tháng-ngày).")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), help="Đến hết ngày này.")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["csv", "markdown", "xlsx", "docx"]),
    default="csv",
    show_default=True,
)
def ledger(
    inspection: Inspection,
    lang: str,
    output: Path | None,
    first: datetime | None,
    last: datetime | None,
    shape: str,
) -> Exit:
    """Sổ theo dõi đăng tin bài: ngày, trang, chuyên mục, tên, người viết, người duyệt, địa chỉ."""
    if first and last and first > last:
        told = {"first": said_day(first), "last": said_day(last)}
        raise click.UsageError(text("reports.days-reversed", lang, **told))
    rows = read_ledger(inspection.portal, options.day(first), options.day(last))
    made = _ledger(shape, rows, inspection.portal, lang)
    written = deliver_file(made, output, lang) if isinstance(made, bytes) else deliver(made, output, lang)
    return Exit.WELL if written else Exit.MISUSED


@report.command()
@_of_project
@options.output
@click.option("--quarter", metavar="YYYY-QN", help="Quý cần xem, ví dụ 2025-Q4; không ghi thì là quý này.")
@click.option("--format", "shape", type=click.Choice(["text", "csv"]), default="text", show_default=True)
def activity(inspection: Inspection, lang: str, output: Path | None, quarter: str | None, shape: str) -> Exit:
    """Số tin bài, album, học liệu từng người đã đăng và đã duyệt trong một quý."""
    wanted = quarter or quarter_of(inspection.portal.as_of)
    try:
        first, last = span_of(wanted)
    except ValueError:
        raise click.UsageError(text("reports.quarter-unreadable", lang, quarter=wanted)) from None
    if first > inspection.portal.as_of:
        told = {"quarter": wanted, "day": said_day(inspection.portal.as_of)}
        raise click.UsageError(text("reports.quarter-to-come", lang, **told))
    found = count_activity(inspection.portal, first, last)
    words = activity_text(found, wanted, inspection.portal, lang)
    return _deliver(activity_sheet(found, lang).csv() if shape == "csv" else words, output, lang)


def _ledger(shape: str, rows: Sequence[LedgerRow], portal: Portal, language: str) -> str | bytes:
    if shape == "docx":
        from schoolgate.papers.docx import docx  # noqa: PLC0415 - a third of a second
        from schoolgate.reports.official.ledger import ledger_paper  # noqa: PLC0415

        return docx(ledger_paper(rows, portal, language), None, language)
    if shape == "xlsx":
        from schoolgate.reports.ledger_book import ledger_book  # noqa: PLC0415 - a fifth of a second

        return ledger_book(rows, portal, language)
    sheet = ledger_sheet(rows, portal, language)
    return sheet.csv() if shape == "csv" else sheet.markdown()


def _deliver(words: str, output: Path | None, language: str) -> Exit:
    return Exit.WELL if deliver(words, output, language) else Exit.MISUSED


def _of_year(inspection: Inspection, month: str) -> tuple[Reading, ...]:
    """Return how the quotas stood in the school year of a month."""
    year = school_year(date.fromisoformat(f"{month}-01"))
    if year == school_year(inspection.portal.as_of):
        return inspection.readings
    return readings(inspection.portal, year=year)
