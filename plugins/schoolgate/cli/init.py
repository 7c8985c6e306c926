"""``schoolgate init``: a complete sample school to start from."""

from __future__ import annotations

import errno
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.messages import text
from schoolgate.starter import PROFILES, OccupiedError, create
from schoolgate.storage import BusyError

_REASONS = {
    errno.ENOSPC: "init.disk-full",
    errno.EDQUOT: "init.disk-full",
    errno.EACCES: "init.not-allowed",
    errno.EPERM: "init.not-allowed",
    errno.EROFS: "init.not-allowed",
}


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(resolve_path=True, path_type=Path))
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default="primary",
    show_default=True,
    help="Cấp học: primary là tiểu học, preschool là mầm non.",
)
@options.language
def init(folder: Path, profile: str, lang: str) -> Exit:
    """Tạo một trường mẫu đầy đủ trong thư mục DIR còn trống."""
    try:
        day = create(profile, folder)
    except OccupiedError:
        click.echo(text("init.occupied", lang, path=folder), err=True)
    except BusyError:
        click.echo(text("init.busy", lang, path=folder), err=True)
        return Exit.BUSY
    except OSError as error:
        why = text(_REASONS.get(error.errno or 0, "init.unwritable"), lang, reason=error.strerror or error)
        click.echo(text("init.failed", lang, path=folder, why=why), err=True)
    else:
        click.echo(text("init.made", lang, path=folder, day=day))
        return Exit.WELL
    return Exit.MISUSED
