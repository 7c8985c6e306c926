"""``schoolgate score``: the points of the portal, with their working."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.paint import layout
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.history import revision
from schoolgate.inspection import CACHE, Inspection, examine, facts
from schoolgate.load import SettingsError
from schoolgate.messages import say, text
from schoolgate.model import Score
from schoolgate.reports.identity import identified
from schoolgate.reports.json_score import of_criterion, score_document, written
from schoolgate.reports.score_markdown import score_markdown
from schoolgate.reports.score_text import Scored, score_lines
from schoolgate.reports.score_words import criteria
from schoolgate.rules import rules
from schoolgate.scoring import UnknownError, closed, contradictions, steps
from schoolgate.scoring import score as score_by
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
    type=click.Choice(["text", "json", "markdown", "docx"]),
    default="text",
    show_default=True,
    help="text để đọc, json cho máy, markdown để dán vào nơi khác, docx là báo cáo tự đánh giá.",
)
@click.option("--criterion", metavar="ID", default="", help="Chỉ xem một tiêu chí, ví dụ T2.C3.")
@click.option(
    "--what-if",
    "wanted",
    multiple=True,
    metavar="MÃ",
    help="Thử xem được bao nhiêu điểm nếu xong việc này: mã quy tắc, mã điểm cần khắc phục, mã nhân sự, "
    "hoặc nội dung như T2.C3.M1; ghi nhiều lần được.",
)
def score(
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    shape: str,
    criterion: str,
    wanted: tuple[str, ...],
) -> Exit:
    """Điểm theo bộ tiêu chí: được bao nhiêu, mất ở đâu, lấy lại thế nào."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        inspection = examine(content, as_of=day, cache=None if no_cache else root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    if inspection.score is None:
        click.echo(text("score.no-rubric", lang), err=True)
        return Exit.LEFT_OUT
    _refuse_criterion(inspection.score, criterion, lang)
    if shape == "docx":
        return _as_paper(inspection, content, output, lang, whole=not (criterion or wanted))
    scored = _scored(inspection, inspection.score, criterion, wanted, lang)
    if not deliver(_in_words(scored, inspection, shape, root, output, lang), output, lang):
        return Exit.MISUSED
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT


def _as_paper(
    inspection: Inspection, content: Path, output: Path | None, language: str, *, whole: bool
) -> Exit:
    """Write the score as a paper to be signed, which is always the whole of it and as it stands."""
    from schoolgate.cli.papers import whole_year, write_paper  # noqa: PLC0415 - what other shapes do without
    from schoolgate.reports.official.self_assessment import self_assessment  # noqa: PLC0415

    if not whole:
        raise click.UsageError(text("score.paper-whole", language))
    paper = self_assessment(whole_year(inspection, language), language)
    if not write_paper(paper, "docx", content, output, language):
        return Exit.MISUSED
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT


def _refuse_criterion(found: Score, id_: str, language: str) -> None:
    if id_ and found.criterion(id_) is None:
        known = ", ".join(one.criterion.id for one in criteria(found))
        raise click.UsageError(text("score.unknown-criterion", language, id=id_, known=known))


def _scored(
    inspection: Inspection, now: Score, criterion: str, wanted: tuple[str, ...], language: str
) -> Scored:
    known, names = facts(inspection), {id(one): id_ for id_, one in identified(inspection.findings).items()}
    try:
        then = closed(now.rubric, known, wanted, lambda one: names.get(id(one), ""))
    except UnknownError as error:
        raise click.UsageError(text("score.unknown", language, name=error.args[0])) from None
    return Scored(
        portal=inspection.portal,
        score=score_by(now.rubric, then) if wanted else now,
        steps=steps(now.rubric, then),
        contradictions=contradictions(now.rubric, then),
        duties={one.id: say(one.duty, language) for one in rules()},
        criterion=criterion,
        before=now if wanted else None,
        wanted=wanted,
    )


def _in_words(
    scored: Scored, inspection: Inspection, shape: str, root: Path, output: Path | None, language: str
) -> str:
    if shape == "text":
        return "\n".join(score_lines(scored, layout(output), language)) + "\n"
    if shape == "markdown":
        return score_markdown(scored, language)
    document = score_document(
        scored.score,
        revision(root),
        complete=inspection.complete,
        findings=inspection.findings,
        language=language,
    )
    return written(of_criterion(document, scored.score, scored.criterion) if scored.criterion else document)
