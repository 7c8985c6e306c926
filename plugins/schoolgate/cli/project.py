"""What commands ask of the folder of a project, and what they say when its settings are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from schoolgate.cli.exits import Exit
from schoolgate.inspection import CONTENT
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.model import month as month_of_day
from schoolgate.reports.findings import place, said
from schoolgate.reports.wording import day as said_day
from schoolgate.reports.wording import month_of_year

_MONTH = re.compile(r"[12][0-9]{3}-(0[1-9]|1[0-2])")


def content_of(root: Path, language: str, *needed: str) -> Path:
    """Return the content folder of a project. Raises click.UsageError when it, or what is needed, lacks."""
    missing = [name for name in (CONTENT, *needed) if not (root / name).exists()]
    if missing:
        raise click.UsageError(text("cli.not-a-project", language, root=root, missing=", ".join(missing)))
    return root / CONTENT


def broken_settings(error: SettingsError, language: str) -> Exit:
    """Tell every mistake of the settings."""
    click.echo(text("report.settings-broken", language), err=True)
    for wrong, remedy in settings_mistakes(error, language):
        click.echo(f"  {wrong}\n  → {remedy}", err=True)
    return Exit.MISUSED


def settings_mistakes(error: SettingsError, language: str) -> Iterator[tuple[str, str]]:
    """Return every mistake of the settings in words: what is wrong where, and what to do."""
    for problem in error.problems:
        yield f"{place(problem.where)}: {said(problem.message, language)}", said(problem.remedy, language)


def refuse_month(month: str, day: date, language: str) -> None:
    """Refuse what is no month such as ``2025-11``, or one that is to come. Raises click.UsageError."""
    if not _MONTH.fullmatch(month):
        raise click.UsageError(text("cli.month-unreadable", language, month=month))
    if month > month_of_day(day):
        raise click.UsageError(
            text("cli.month-to-come", language, month=month_of_year(month), day=said_day(day))
        )
