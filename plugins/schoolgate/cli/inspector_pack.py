"""``schoolgate report inspector-pack``: every point with its evidence, in one folder and one zip (R-138)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.papers import whole_year
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.history import revision
from schoolgate.inspection import CACHE, Inspection, examine
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.model import Score
from schoolgate.reports.json_score import score_document, written
from schoolgate.reports.official.self_assessment import self_assessment
from schoolgate.site import clock
from schoolgate.storage import BusyError, write_bytes


@click.command("inspector-pack")
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="Thư mục đặt hồ sơ; bản nén nằm cạnh thư mục, cùng tên.",
)
def inspector_pack(
    root: Path, as_of: datetime | None, lang: str, jobs: int, no_cache: bool, out: Path
) -> Exit:
    """Hồ sơ minh chứng cho đoàn kiểm tra: mở được không cần mạng, có mã kiểm tra từng tệp."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        inspection = examine(content, as_of=day, cache=None if no_cache else root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    if inspection.score is None:
        click.echo(text("score.no-rubric", lang), err=True)
        return Exit.LEFT_OUT
    failed = _put(inspection, inspection.score, content, root, out, jobs, lang)
    if failed is not None:
        return failed
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT


def _put(
    inspection: Inspection, score: Score, content: Path, root: Path, out: Path, jobs: int, language: str
) -> Exit | None:
    """Write folder and zip; where they could not be written, tell why and return the exit code."""
    from schoolgate.papers.docx import docx  # noqa: PLC0415 - what no other command needs
    from schoolgate.site.dashboard.place import PublicPlaceError, put  # noqa: PLC0415
    from schoolgate.site.pack.bundle import packed  # noqa: PLC0415
    from schoolgate.site.pack.compose import compose_pack  # noqa: PLC0415
    from schoolgate.site.pack.prepared import Shelf  # noqa: PLC0415
    from schoolgate.site.tree import OccupiedError  # noqa: PLC0415

    document = score_document(
        score, revision(root), complete=inspection.complete, findings=inspection.findings
    )
    more = {
        "compliance.json": written(document).encode(),
        "tu-danh-gia.docx": docx(self_assessment(whole_year(inspection, "vi"))),
    }
    name = out.resolve().name
    archive = out.resolve().with_name(name + ".zip")
    try:
        files = compose_pack(inspection, Shelf(content, root / CACHE, jobs), more)
        put(out, root, files)
        write_bytes(archive, packed(files, name))
    except BusyError:
        click.echo(text("pack.busy", language, path=out), err=True)
        return Exit.BUSY
    except PublicPlaceError as error:
        click.echo(text("dashboard.public-place", language, path=error), err=True)
    except OccupiedError as error:
        click.echo(text("dashboard.occupied", language, path=error), err=True)
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", language, file=out, reason=reason), err=True)
    else:
        told = text("pack.made", language, files=len(files), path=out / "index.html", zip=archive)
        click.echo(told)
        return None
    return Exit.MISUSED
