"""Where the result of a command goes: to a file, in one step, or to whoever called."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from schoolgate.messages import text
from schoolgate.storage import write_bytes, write_text


def deliver(words: str, output: Path | None, language: str) -> bool:
    """Write a result; return False, with the reason told, where the file cannot be written."""
    if output is None:
        # A pipe on Windows has an old code page, which lacks most Vietnamese letters.
        click.echo(words if sys.stdout.isatty() else words.encode(), nl=False)
        return True
    return _put(lambda: write_text(output, words), output, language)


def deliver_file(data: bytes, output: Path | None, language: str) -> bool:
    """Write a file that is no text; return False, with the reason told, where that cannot be done.

    Raises UsageError where it would go to a screen.
    """
    if output is not None:
        return _put(lambda: write_bytes(output, data), output, language)
    if sys.stdout.isatty():
        raise click.UsageError(text("official.needs-output", language))
    click.echo(data, nl=False)
    return True


def _put(write: Callable[[], object], output: Path, language: str) -> bool:
    try:
        write()
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", language, file=output, reason=reason), err=True)
        return False
    return True
