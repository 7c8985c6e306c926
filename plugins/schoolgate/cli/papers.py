"""Official papers: ``schoolgate report month 2025-11``, ``report self-assessment`` and the others."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver, deliver_file
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, Inspection, as_it_stood, examine, facts
from schoolgate.load import SettingsError
from schoolgate.messages import say, text
from schoolgate.papers.paper import Paper
from schoolgate.reports.official.it import it_report
from schoolgate.reports.official.lists import analysis_list, highlight_list, software_list, thematic_list
from schoolgate.reports.official.material import Material
from schoolgate.reports.official.minutes import lessons_minutes, posts_minutes
from schoolgate.reports.official.periodic import periodic
from schoolgate.reports.official.problems import to_principal, to_superior
from schoolgate.reports.official.self_assessment import self_assessment
from schoolgate.reports.official.spans import span
from schoolgate.rules import rules
from schoolgate.scoring import contradictions, steps
from schoolgate.site import clock

Writer = Callable[[Material, str], Paper]
_TEMPLATES = Path("_data") / "templates"
"""Where a school keeps its own templates, below ``content/``."""


def material(inspection: Inspection, first: date, last: date, period: str) -> Material:
    """Return what the writers of reports use."""
    found, score = facts(inspection), inspection.score
    return Material(
        portal=inspection.portal,
        first=first,
        last=last,
        period=period,
        findings=inspection.findings,
        readings=inspection.readings,
        score=score,
        steps=steps(score.rubric, found) if score else (),
        contradictions=contradictions(score.rubric, found) if score else (),
        duties={one.id: say(one.duty) for one in rules()},
    )


def whole_year(inspection: Inspection, language: str) -> Material:
    """Return the material of the school year up to the portal's day."""
    found = facts(inspection)
    year = f"{found.first.year}-{found.first.year + 1}"
    return material(inspection, found.first, found.as_of, text("check.year", language, period=year))


def paper_command(name: str, writer: Writer, help_: str, *, spanned: bool) -> click.Command:
    """Return the command that writes one kind of paper, of a span where it needs one."""

    def run(period: str = "", **options_: Any) -> Exit:
        return _run(writer, period, **options_)

    command: Any = click.command(name, help=help_)(run)
    shapes = click.Choice(["docx", "markdown"])
    shape = click.option("--format", "shape", type=shapes, default="docx", show_default=True)
    for option in (
        shape,
        options.output,
        options.no_cache,
        options.jobs,
        options.language,
        options.as_of,
        options.root,
    ):
        command = option(command)
    if spanned:
        command = click.argument("period", metavar="KỲ")(command)
    made: click.Command = command
    return made


def _run(
    writer: Writer,
    period: str,
    *,
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    shape: str,
) -> Exit:
    content = content_of(root, lang)
    if shape == "docx" and output is None and sys.stdout.isatty():
        raise click.UsageError(text("official.needs-output", lang))
    try:
        day = clock.day_of(content, options.day(as_of))
        cache = None if no_cache else root / CACHE
        inspection = examine(content, as_of=day, cache=cache, jobs=jobs)
        made = of_span(inspection, period, lang)
    except SettingsError as error:
        return broken_settings(error, lang)
    if made.score is None and writer is self_assessment:
        click.echo(text("score.no-rubric", lang), err=True)
        return Exit.LEFT_OUT
    written = write_paper(writer(made, lang), shape, content, output, lang)
    if not written:
        return Exit.MISUSED
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT


def of_span(inspection: Inspection, period: str, language: str) -> Material:
    """Return the material of a span, judged on the day after it where it is over."""
    if not period:
        return whole_year(inspection, language)
    try:
        first, last, called = span(period, inspection.portal, language)
    except LookupError:
        raise click.UsageError(text("official.no-term", language, period=period)) from None
    except ValueError:
        raise click.UsageError(text("official.unknown-period", language, period=period)) from None
    if first > inspection.portal.as_of:
        raise click.UsageError(text("official.period-to-come", language, period=called))
    after = last + timedelta(1)
    if after < inspection.portal.as_of:
        inspection = as_it_stood(inspection, after)
    return material(inspection, first, last, called)


def write_paper(paper: Paper, shape: str, content: Path, output: Path | None, language: str) -> bool:
    """Write a paper; return False, with the reason told, where that could not be done."""
    from schoolgate.papers.docx import TEMPLATES, docx  # noqa: PLC0415 - a third of a second
    from schoolgate.papers.markdown import markdown  # noqa: PLC0415
    from schoolgate.papers.template import TemplateError  # noqa: PLC0415

    if shape == "markdown":
        return deliver(markdown(paper, language), output, language)
    own = content / _TEMPLATES / TEMPLATES[paper.kind]
    try:
        made = docx(paper, own.read_bytes() if own.is_file() else None, language)
    except TemplateError as error:
        click.echo(say(error.message, language), err=True)
        return False
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", language, file=own, reason=reason), err=True)
        return False
    return deliver_file(made, output, language)


_SPANS = (
    ("week", periodic, "Báo cáo tuần về cổng thông tin, ví dụ 2025-W46."),
    ("month", periodic, "Báo cáo tháng về cổng thông tin, ví dụ 2025-11."),
    ("quarter", periodic, "Báo cáo quý về cổng thông tin, ví dụ 2025-Q4."),
    ("semester", periodic, "Báo cáo học kỳ về cổng thông tin, ví dụ 2025-2026-HK1."),
    ("year", periodic, "Báo cáo năm học về cổng thông tin, ví dụ 2025-2026."),
    ("minutes-posts", posts_minutes, "Biên bản kiểm tra tin bài của một tháng."),
    ("minutes-lessons", lessons_minutes, "Biên bản kiểm tra bài giảng, học liệu của một tháng."),
    ("it", it_report, "Báo cáo công nghệ thông tin của một tháng."),
    ("problems", to_principal, "Báo cáo tồn tại của cổng, gửi Hiệu trưởng."),
    ("problems-superior", to_superior, "Báo cáo tồn tại của cổng, gửi cấp trên; không nêu tên ai."),
)
_YEARLY = (
    ("self-assessment", self_assessment, "Báo cáo tự đánh giá theo bộ tiêu chí."),
    ("thematic", thematic_list, "Danh sách chuyên đề, buổi tập huấn của năm học."),
    ("software", software_list, "Danh mục phần mềm của trường."),
    ("data-analysis", analysis_list, "Việc phân tích dữ liệu trên các phần mềm."),
    ("highlights", highlight_list, "Những điểm mới của năm học."),
)
PAPERS = (
    *(paper_command(name, writer, help_, spanned=True) for name, writer, help_ in _SPANS),
    *(paper_command(name, writer, help_, spanned=False) for name, writer, help_ in _YEARLY),
)
"""The commands that write papers; all of them are drafts until they are signed."""
