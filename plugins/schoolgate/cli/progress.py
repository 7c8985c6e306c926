"""A line of progress on a terminal; silence elsewhere."""

from __future__ import annotations

import sys

from schoolgate.messages import text


class Progress:
    """Shows one line per kind of work and overwrites it as the work goes on."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._shown = sys.stderr.isatty()

    def __call__(self, work: str, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` pieces of a work are finished."""
        if not self._shown or not total:
            return
        filled = 24 * done // total
        bar = "█" * filled + "░" * (24 - filled)
        end = "\n" if done == total else "\r"
        sys.stderr.write(f"{text(f'cli.work-{work}', self._language):<12} {bar} {done}/{total}{end}")
        sys.stderr.flush()
