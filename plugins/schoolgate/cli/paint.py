"""How wide and how colourful a result may be."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path

import click

from schoolgate.reports.check_layout import WIDTH, Layout

_COLOURS = {
    "head": partial(click.style, bold=True),
    "error": partial(click.style, fg="red", bold=True),
    "warning": partial(click.style, fg="yellow", bold=True),
    "note": partial(click.style, bold=True),
    "good": partial(click.style, fg="green"),
    "short": partial(click.style, fg="yellow"),
}
_NARROWEST = 40
"""Columns below which a table of three columns is no use."""


def layout(output: Path | None = None) -> Layout:
    """Return the layout of a terminal; without colour and of full width for what is not read in one."""
    if output is not None or not sys.stdout.isatty():
        return Layout()
    return Layout(min(WIDTH, max(_NARROWEST, shutil.get_terminal_size().columns)), _paint)


def _paint(words: str, colour: str) -> str:
    return _COLOURS[colour](words)
