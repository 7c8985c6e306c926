"""``schoolgate staged``: what is wrong with the files that are about to be committed, and only with those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.cli.shell import from_here, quoted
from schoolgate.history import HistoryError
from schoolgate.history import staged as staged_in_git
from schoolgate.inspection import CACHE, CONTENT, Inspection, examine
from schoolgate.load import SettingsError
from schoolgate.load.reading import PHOTOS, suffix
from schoolgate.messages import text
from schoolgate.model import Finding, Severity
from schoolgate.reports.findings import lines, showable
from schoolgate.site import clock
from schoolgate.storage.spelling import Misspelt, misspelt
from schoolgate.vietnamese import nfc

SHOWN = 30
"""So many findings of one severity are told; a broken table has thousands."""
_BESIDE = "../"
_BLOCK = tuple[str, list[str]]


@click.command()
@click.argument("files", metavar="[FILES]...", nargs=-1, type=click.Path())
@options.root
@options.as_of
@options.language
@options.jobs
def staged(files: tuple[str, ...], root: Path, as_of: datetime | None, lang: str, jobs: int) -> Exit:
    """Kiểm tra các tệp sắp ghi vào kho: nội dung, tên tệp, ảnh gốc.

    FILES là các tệp cần xem, như pre-commit truyền vào; không ghi thì xem các tệp đã git add. Có điều phải
    sửa thì mã kết thúc là 1; cảnh báo chỉ để biết.
    """
    content = content_of(root, lang)
    try:
        paths = _below(root, files) if files else _known_to_git(root)
    except HistoryError as error:
        raise click.UsageError(text("staged.no-repository", lang, root=root)) from error
    try:
        day = clock.day_of(content, options.day(as_of))
        inspection = examine(content, as_of=day, cache=root / CACHE, jobs=jobs) if paths else None
    except SettingsError as error:
        return broken_settings(error, lang)
    if inspection is None:
        return Exit.WELL
    return _told(inspection, paths, root, jobs, lang)


def _below(root: Path, files: Sequence[str]) -> list[str]:
    """Return the paths, from the content folder on, of those files of the project that are still there."""
    found = [Path(file).parent.resolve() / Path(file).name for file in files]
    inside = [file for file in found if file.is_relative_to(root) and _is_there(file)]
    return sorted({_from_content(file.relative_to(root).as_posix()) for file in inside})


def _known_to_git(root: Path) -> list[str]:
    return [_from_content(path) for path in staged_in_git(root) if _is_there(root / path)]


def _from_content(path: str) -> str:
    """Return ``../mkdocs.yml`` for what lies beside the content; there, only secrets are looked for."""
    inside = path.removeprefix(f"{CONTENT}/")
    return inside if inside != path else f"{_BESIDE}{path}"


def _is_there(file: Path) -> bool:
    return file.is_symlink() or file.is_file()


def _told(inspection: Inspection, paths: Sequence[str], root: Path, jobs: int, language: str) -> Exit:
    findings = _about(inspection, paths)
    inside = [path for path in paths if not path.startswith(_BESIDE)]
    errors = [one for one in findings if one.severity is Severity.ERROR]
    warnings = [one for one in findings if one.severity is Severity.WARNING]
    blocks = [
        *_names(misspelt(root / CONTENT, inside), root, language),
        *_photos(inspection, inside, root, jobs, language),
        *_findings("staged.errors", errors, language),
    ]
    if not inside and not findings:
        return Exit.WELL
    told = []
    for heading, words in [*blocks, *_findings("staged.warnings", warnings, language)]:
        told += [heading, *(f"  {line}" for line in words), ""]
    values = {"count": len(inside or paths), "warnings": len(warnings)}
    key = "staged.stopped" if blocks else "staged.warned" if warnings else "staged.well"
    deliver("\n".join([*told, text(key, language, **values), ""]), None, language)
    return Exit.FOUND if blocks else Exit.WELL


def _about(inspection: Inspection, paths: Sequence[str]) -> list[Finding]:
    """Return the findings at some files, and at the folders of posts and albums in which they lie."""
    wanted = {nfc(path) for path in paths}
    wanted |= {path.rpartition("/")[0] for path in wanted}
    return [one for one in inspection.findings if one.where.path in wanted]


def _names(found: Sequence[Misspelt], root: Path, language: str) -> Iterator[_BLOCK]:
    if not found:
        return
    words = [showable(text(f"staged.name-{one.reason}", language, path=one.path)) for one in found]
    words.append("→ " + text("staged.names-remedy", language))
    for one in found:
        old, new = (quoted(from_here(root / CONTENT / path)) for path in (one.old, one.new))
        words.append(f"  git mv -- {old} {new}")
    yield text("staged.names", language, count=len(found)), words


def _photos(
    inspection: Inspection, paths: Sequence[str], root: Path, jobs: int, language: str
) -> Iterator[_BLOCK]:
    photos = [path for path in paths if suffix(path) in PHOTOS and not (root / CONTENT / path).is_symlink()]
    if not photos:
        return
    from schoolgate.cli.originals import bounds_of, due_lines  # noqa: PLC0415 - Pillow is slow
    from schoolgate.photos import originals  # noqa: PLC0415

    bounds = bounds_of(inspection.portal.settings.rulebook, inspection.portal.as_of)
    due = [one for one in originals(root / CONTENT, photos, bounds, jobs=jobs) if one.reasons]
    if due:
        yield text("staged.photos", language, count=len(due)), list(due_lines(due, bounds, root, language))


def _findings(heading: str, found: Sequence[Finding], language: str) -> Iterator[_BLOCK]:
    if not found:
        return
    words = list(lines(found[:SHOWN], language))
    if len(found) > SHOWN:
        words.append(text("staged.more", language, count=len(found) - SHOWN))
    yield text(heading, language, count=len(found)), words
