"""``schoolgate review check``: the run that has the change's own files, and no rights."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.comparing import Asked, compared, folder, inspected, spelt
from schoolgate.cli.exits import Exit
from schoolgate.cli.forge import event_of, refused
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of, settings_mistakes
from schoolgate.history import revision
from schoolgate.inspection import CACHE
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.model import Severity
from schoolgate.reports.annotations import annotated
from schoolgate.reports.check_result import Check
from schoolgate.reports.comment import comment, split
from schoolgate.reports.comment_words import words
from schoolgate.reports.json_check import CheckDocument, check_document
from schoolgate.review.outbox import leave
from schoolgate.review.shapes import ChangeEvent, ShapeError
from schoolgate.review.sticky import fitted
from schoolgate.site import clock

_ALL = 1_000_000
_SUMMARY = 300_000
"""Characters of a summary; GitHub takes 1 MiB, and a Vietnamese letter up to three bytes."""


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@click.option("--base", metavar="REV", default="HEAD^1", show_default=True, help="Bản trong git để so sánh.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, resolve_path=True, path_type=Path),
    required=True,
    help="Thư mục để lại kết quả cho lệnh review comment.",
)
def check(root: Path, as_of: datetime | None, lang: str, jobs: int, base: str, out: Path) -> Exit:
    """Kiểm tra một yêu cầu kéo trong GitHub Actions: đánh dấu dòng, viết tóm tắt, để lại kết quả.

    Kho công khai thì không nói gì của trang nội bộ. Mã kết thúc chỉ tính những điều thuộc thay đổi này.
    """
    content = content_of(root, lang)
    try:
        told = event_of(ChangeEvent)
    except ShapeError as error:
        return refused(error.message, lang)
    day = clock.day_of(content, options.day(as_of))
    asked = Asked(root, day, lang, jobs, root / CACHE, public=not told.repository.private)
    run = _Run(asked, out, *_number_and_head(told, root))
    try:
        return _checked(run, base)
    except SettingsError as error:
        return _misused(run, error)


@dataclass(frozen=True, slots=True)
class _Run:
    """What is asked, and of which pull request at which commit; 0 for none."""

    asked: Asked
    out: Path
    number: int
    head: str


def _checked(run: _Run, base: str) -> Exit:
    """Check, and tell it in all the ways there are. Raises SettingsError."""
    asked, root, language = run.asked, run.asked.root, run.asked.language
    inspection = inspected(asked)
    change = compared(inspection, base, asked)
    result = Check(
        *(inspection.portal, inspection.findings, inspection.verdicts, inspection.readings),
        complete=inspection.complete,
        comparison=change,
    )
    touched = change.touched if change else ()
    marks = annotated(result.findings, touched, folder(root), language, partial(spelt, root))
    deliver("".join(f"{line}\n" for line in marks), None, language)
    document = check_document(result, revision(root), language)
    _summarize(comment(document, language, most=_ALL), language)
    _leave(run, document)
    return _exit(document)


def _misused(run: _Run, error: SettingsError) -> Exit:
    """Tell of settings that cannot be read: in the log, in the summary, and to whoever comments."""
    language = run.asked.language
    reasons = [f"{wrong} → {remedy}" for wrong, remedy in settings_mistakes(error, language)]
    listed = "\n".join(f"- {words(reason)}" for reason in reasons)
    _summarize(f"{text('review.unchecked', language)}\n\n{listed}\n", language)
    _leave(run, None, "\n".join(reasons))
    return broken_settings(error, language)


def _summarize(body: str, language: str) -> None:
    if place := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(place).open("a", encoding="utf-8", newline="\n") as file:
            file.write(fitted(body, language, _SUMMARY))


def _leave(run: _Run, document: CheckDocument | None, reasons: str = "") -> None:
    if run.number:
        leave(run.out, run.number, run.head, document, reasons)


def _number_and_head(event: ChangeEvent, root: Path) -> tuple[int, str]:
    """Return the pull request and its last commit; 0 for a run that belongs to none."""
    if event.pull_request is not None:
        return event.pull_request.number, event.pull_request.head.sha
    # Started after an approval: what stands here is the merge commit, whose second parent is the branch.
    head = revision(root, "HEAD^2") if event.inputs else None
    return (int(event.inputs.pull), head) if event.inputs and head else (0, "")


def _exit(document: CheckDocument) -> Exit:
    """Return how the change itself ended: an old fault elsewhere keeps nobody from posting."""
    own, _ = split(document)
    if any(one.left_out for one in own):
        return Exit.LEFT_OUT
    return Exit.FOUND if any(one.severity == Severity.ERROR for one in own) else Exit.WELL
