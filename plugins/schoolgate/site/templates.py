"""The templates of the mass pages: Jinja with autoescape, and what they may call.

An escaped value costs a few microseconds, a forgotten one would cost the school (docs/decisions/0003).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from schoolgate.messages import text
from schoolgate.site.shell import BASE, slot
from schoolgate.site.views import Card

THEME = Path(__file__).parent / "theme"
_FIXED = re.compile(r'\{\{ t\("([a-z-]+\.[a-z0-9-]+)"\) \}\}')
_LEVEL = slot("level")


def environment(assets: Mapping[str, str], cache: Path | None) -> Environment:
    """Return the templates of the theme, which escape every value.

    ``assets`` maps a theme file to its address on the site; ``cache`` keeps compiled templates.
    """
    compiled = None
    if cache:
        cache.mkdir(parents=True, exist_ok=True)
        compiled = FileSystemBytecodeCache(str(cache))
    templates = Environment(
        loader=_Loader(THEME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled,
        auto_reload=False,
    )
    templates.globals.update(t=text, asset=assets.__getitem__, cards=_Cards(templates))
    templates.filters.update(day=day, weekday=weekday, size=size, number=number)
    return templates


class _Loader(FileSystemLoader):
    """Puts fixed sentences into a template when it is read: most pages have twenty of them."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, file, is_current = super().get_source(environment, template)
        return _FIXED.sub(_sentence, source), file, is_current


def _sentence(call: re.Match[str]) -> str:
    sentence = str(escape(text(call[1])))
    return call[0] if "{" in sentence else sentence


class _Cards:
    """Renders the card of an item once, however many lists and pages show it."""

    def __init__(self, templates: Environment) -> None:
        self._templates = templates
        self._made: dict[str, str] = {}

    def __call__(self, base: str, cards: Sequence[Card], level: int = 3, first: bool = False) -> Markup:
        """Return the items of a list on a page from which ``base`` leads to the root.

        Their titles are headings of ``level``; with ``first`` the first photo is fetched at once.
        """
        own = [self._make(cards[0], first=True)] if first and cards else []
        html = "".join((*own, *map(self._kept, cards[len(own) :])))
        return Markup(html.replace(BASE, base).replace(_LEVEL, str(level)))  # noqa: S704 - our own templates

    def _kept(self, card: Card) -> str:
        made = self._made.get(card.address)
        if made is None:
            made = self._made[card.address] = self._make(card, first=False)
        return made

    def _make(self, card: Card, *, first: bool) -> str:
        parts = self._templates.get_template("mass/parts.html").module
        return str(parts.card_item(BASE, card, _LEVEL, first))  # type: ignore[attr-defined]


def day(value: dt.date) -> str:
    """Write a day as Vietnamese do: 05/09/2025."""
    return f"{value.day:02}/{value.month:02}/{value.year}"


def weekday(value: dt.date) -> str:
    """Name the day of the week: Thứ Hai … Chủ nhật."""
    return text(f"pages.weekday-{value.isoweekday()}")


def size(count: int) -> str:
    """Write a number of bytes for people: 85 KB, 1,2 MB."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")


def number(count: int) -> str:
    """Write a count as Vietnamese do: 6.686."""
    return f"{count:,}".replace(",", ".")
