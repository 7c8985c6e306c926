"""Where the result of a command goes: to a file, in one step, or to whoever called."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from schoolgate.messages import text
from schoolgate.storage import write_text


def deliver(words: str, output: Path | None, language: str) -> bool:
    """Write a result; return False, with the reason told, where the file cannot be written."""
    if output is None:
        # A pipe on Windows has an old code page, which lacks most Vietnamese letters.
        click.echo(words if sys.stdout.isatty() else words.encode(), nl=False)
        return True
    try:
        write_text(output, words)
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", language, file=output, reason=reason), err=True)
        return False
    return True
