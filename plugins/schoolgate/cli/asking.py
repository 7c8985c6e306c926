"""Questions at a terminal; where there is none, an answer that is missing ends the command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from schoolgate.messages import text
from schoolgate.reports.findings import showable


class MissingError(Exception):
    """An answer is missing, and nobody is there to ask; the text is the option that gives it."""


class Asker:
    """Asks on stderr, so that stdout keeps what was made."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.hears = sys.stdin.isatty() and sys.stderr.isatty()

    def line(self, key: str, option: str, default: str = "", *, needed: bool = True, **values: object) -> str:
        """Return a line of text. Raises MissingError where nobody can be asked and nothing is known."""
        if not self.hears:
            if needed and not default:
                raise MissingError(option)
            return default
        words = text(key, self.language, **values)
        while True:
            typed = str(click.prompt(words, default=default, show_default=bool(default), err=True)).strip()
            if typed or not needed:
                return typed
            self._say("new.not-empty")

    def one_of(self, heading: str, choices: Sequence[str], option: str, none: str = "") -> int | None:
        """Return which of several choices was taken; None for the choice 0, which needs words in ``none``.

        Raises MissingError where nobody can be asked.
        """
        if not self.hears:
            raise MissingError(option)
        first = 0 if none else 1
        self._say(heading)
        for number, words in enumerate(choices, 1):
            click.echo(f"  {number:>2}. {showable(words)}", err=True)
        if none:
            click.echo(f"  {0:>2}. {text(none, self.language)}", err=True)
        while True:
            typed = str(click.prompt(text("new.choose", self.language), err=True)).strip()
            if typed.isdecimal() and first <= int(typed) <= len(choices):
                return int(typed) - 1 if int(typed) else None
            self._say("new.not-a-choice", first=first, last=len(choices))

    def _say(self, key: str, **values: object) -> None:
        click.echo(text(key, self.language, **values), err=True)
