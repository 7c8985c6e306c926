"""``schoolgate doctor``: what this machine and this school's repository still lack."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.paint import layout
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.history import HistoryError, kept, remotes
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, read_settings
from schoolgate.load.reading import PHOTOS
from schoolgate.model import Severity
from schoolgate.reports.doctor import doctor_lines
from schoolgate.review.github import ADDRESS, GitHubError
from schoolgate.review.visibility import Visibility, place, visibility
from schoolgate.site import clock
from schoolgate.surroundings import Answer, lacking, machine, project, well

_INTERNAL = f"{CONTENT}/internal/"


@click.command()
@options.root
@options.language
@options.output
@options.fail_on("error")
@click.option("--online", is_flag=True, help="Hỏi GitHub xem kho có đang công khai không.")
def doctor(root: Path, lang: str, output: Path | None, fail_on: str, online: bool) -> Exit:
    """Xem máy này và kho của trường còn thiếu gì.

    Chỉ hỏi những điều nội dung không tự nói ra: phần mềm trên máy, tệp bí mật trong kho, ảnh gốc quá nặng,
    kho công khai hay riêng. Chỉ khi có --online mới hỏi GitHub, và hỏi như người lạ.
    """
    content = content_of(root, lang)
    try:
        settings, _ = read_settings(content)
    except SettingsError as error:
        return broken_settings(error, lang)
    heavy = settings.rulebook.limit("photo-bytes", clock.day_of(content))
    assert heavy
    about = project(root, root / CACHE, heavy, settings, tuple(PHOTOS))
    answers = [*machine(), *about, *_remotes(root, online)]
    shown = [(one.message, one.severity, one.remedy) for one in answers]
    words = "".join(f"{line}\n" for line in doctor_lines(shown, layout(output), lang))
    if not deliver(words, output, lang):
        return Exit.MISUSED
    return _exit(answers, fail_on)


def _remotes(root: Path, online: bool) -> Iterator[Answer]:
    """Return who may read each place to which the repository is sent, and what is private in it."""
    try:
        places, private = remotes(root), sum(path.startswith(_INTERNAL) for path in kept(root))
    except HistoryError:
        return
    if not places:
        yield well("no-remote")
    for name, address in places.items():
        host, repository = place(address)
        if not repository:
            yield lacking(Severity.NOTE, "other-forge", remote=name, host=host or "–", count=private)
        elif not online:
            yield lacking(Severity.NOTE, "not-asked", remote=name, repository=repository)
        else:
            yield _asked(repository, private)


def _asked(repository: str, private: int) -> Answer:
    try:
        seen = visibility(os.environ.get("GITHUB_API_URL") or ADDRESS, repository)
    except GitHubError as error:
        return Answer(error.message, Severity.NOTE)
    if seen is Visibility.PUBLIC and private:
        return lacking(Severity.ERROR, "public-internal", repository=repository, count=private)
    if seen is Visibility.UNKNOWN:
        return lacking(Severity.NOTE, "unanswered", repository=repository)
    return well(seen, repository=repository)


def _exit(answers: list[Answer], fail_on: str) -> Exit:
    if fail_on == "never":
        return Exit.WELL
    least = Severity(fail_on).weight
    return Exit.FOUND if any(one.severity and one.severity.weight >= least for one in answers) else Exit.WELL
