"""``schoolgate photos shrink``: originals made small before they are committed, on this command alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.originals import bounds_of, due_lines, fault_lines, made_lines
from schoolgate.cli.output import deliver
from schoolgate.cli.photo_paths import chosen
from schoolgate.cli.progress import Progress
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load, read_settings
from schoolgate.messages import text
from schoolgate.photos import Bounds, Original, originals
from schoolgate.photos.named import named
from schoolgate.photos.shrink import HEIC_ENDINGS
from schoolgate.reports.findings import place, showable
from schoolgate.site import clock
from schoolgate.vietnamese import nfc


@click.group()
def photos() -> None:
    """Ảnh gốc: làm nhỏ, bỏ thông tin riêng trước khi đưa vào kho."""


@photos.command()
@click.argument("paths", metavar="[PATHS]...", nargs=-1, type=click.Path(path_type=Path))
@options.root
@options.language
@options.jobs
@click.option("--check", is_flag=True, help="Chỉ cho biết ảnh nào phải làm nhỏ, không sửa tệp nào.")
def shrink(paths: tuple[Path, ...], root: Path, lang: str, jobs: int, check: bool) -> Exit:
    """Làm nhỏ ảnh gốc quá nặng hoặc còn ghi nơi chụp, thông tin riêng.

    PATHS là ảnh hoặc thư mục trong content/; không ghi thì xem mọi ảnh. Chỉ lệnh này sửa tệp ảnh của người
    viết: ảnh được xoay cho đúng chiều, bỏ thông tin riêng, giữ nguyên tên và màu; ảnh HEIC đổi thành JPEG.
    """
    content = content_of(root, lang)
    found = chosen(content, paths)
    if found.refused:
        return _refused(found.refused, lang)
    try:
        bounds = bounds_of(read_settings(content)[0].rulebook, clock.day_of(content))
        known = {} if check else _named(content, root, found.paths, lang)
    except SettingsError as error:
        return broken_settings(error, lang)
    progress = partial(Progress(lang), "photos")
    seen = originals(
        content, found.paths, bounds, rewrite=not check, named=known, jobs=jobs, progress=progress
    )
    return _told(seen, bounds if check else None, root, lang)


def _named(content: Path, root: Path, paths: Sequence[str], language: str) -> dict[str, str]:
    """Return where texts name a photo whose name is going to change."""
    changing = [path for path in paths if path.lower().endswith(HEIC_ENDINGS)]
    if not changing:
        return {}
    known = named(load(content, as_of=clock.day_of(content), cache=root / CACHE))
    return {path: place(known[nfc(path)], language) for path in changing if nfc(path) in known}


def _refused(refused: Sequence[tuple[str, str]], language: str) -> Exit:
    click.echo(text("shrink.refused", language), err=True)
    for path, why in refused:
        click.echo("  " + showable(text(why, language, path=path, content=f"{CONTENT}/")), err=True)
    return Exit.MISUSED


def _told(seen: Sequence[Original], checked: Bounds | None, root: Path, language: str) -> Exit:
    for line in fault_lines(seen, language):
        click.echo(line, err=True)
    if checked and any(one.reasons for one in seen):
        lines = due_lines(seen, checked, root, language)
    elif any(one.after for one in seen):
        lines = made_lines(seen, language)
    else:
        lines = iter([text("shrink.nothing", language, count=len(seen))])
    deliver("\n".join([*lines, ""]), None, language)
    if all(one.is_well for one in seen):
        return Exit.WELL
    return Exit.FOUND if checked else Exit.LEFT_OUT
