"""One visit to a body: its facts, and the draft of its HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from schoolgate import addresses, messages
from schoolgate.model import Prose, Reference
from schoolgate.prose.dialects import foreign
from schoolgate.prose.markdown import clean
from schoolgate.prose.placing import ALERTS, finish, mark, plain
from schoolgate.storage import digest
from schoolgate.vietnamese import slug

EXCERPT = 200
"""Letters of the excerpt."""

_CLASSES = {
    *("markdown-alert", "markdown-alert-title", "footnotes", "footnote-ref", "footnote-backref"),
    *(f"markdown-alert-{kind}" for kind in ALERTS),
}
_BACK = "Back to reference"
"""How the library begins the label of a link from a footnote back to the text."""
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_LINE = re.compile(r"(\d{1,6}):")


def scan(body: str, source: str, first_line: int) -> Prose:
    """Gather the facts of a body that begins on ``first_line`` of the content file ``source``."""
    reader = _Reader(source, first_line)
    html = clean(body, reader.attribute)
    text = plain(html)
    return Prose(
        sha=digest(body),
        first_line=first_line,
        words=len(text.split()),
        excerpt=_shorten(text),
        links=tuple(reader.links),
        images=tuple(reader.images),
        foreign=tuple(foreign(body, first_line)),
        draft=finish(html, reader.ids),
    )


class _Reader:
    """Judges every attribute while the cleaner walks the parsed page; collects links and pictures."""

    def __init__(self, source: str, first_line: int) -> None:
        self.links: list[Reference] = []
        self.images: list[Reference] = []
        self.ids: set[str] = set()
        self._source = source
        self._first = self._line = first_line
        self._judges: dict[str, Callable[[str, str], str | None]] = {
            "data-sourcepos": self._place,
            "href": self._link,
            "src": lambda _, value: self._noted("image", value),
            "id": self._id,
            "class": lambda _, value: " ".join(word for word in value.split() if word in _CLASSES) or None,
            "aria-label": lambda _, value: _back(value),
        }

    def attribute(self, tag: str, name: str, value: str) -> str | None:
        judge = self._judges.get(name)
        return judge(tag, value) if judge else value

    def _place(self, _: str, value: str) -> None:
        if line := _LINE.match(value):
            self._line = self._first - 1 + int(line[1])

    def _link(self, _: str, value: str) -> str:
        return "#" + _anchor(value[1:]) if value.startswith("#") else self._noted("link", value)

    def _id(self, tag: str, value: str) -> str | None:
        return self._unique(_anchor(value)) if tag != "li" or value.startswith("fn-") else None

    def _noted(self, kind: str, target: str) -> str:
        found = self.links if kind == "link" else self.images
        found.append(Reference(target, self._line, _path(self._source, target)))
        return mark(kind, len(found) - 1)

    def _unique(self, wanted: str) -> str | None:
        if not wanted or wanted.startswith("sg-"):
            return None
        name, number = wanted, 1
        while name in self.ids:
            number += 1
            name = f"{wanted}-{number}"
        self.ids.add(name)
        return name


def _back(label: str) -> str | None:
    return messages.text("prose.back-to-text") if label.startswith(_BACK) else None


def _anchor(name: str) -> str:
    return name if name.startswith(("fn-", "fnref-")) and name.isascii() else slug(unquote(name))


def _path(source: str, target: str) -> str:
    if target.startswith(("#", "/")) or _SCHEME.match(target):
        return ""
    return addresses.resolve(source, unquote(target.partition("#")[0].partition("?")[0])) or ""


def _shorten(text: str) -> str:
    if len(text) <= EXCERPT:
        return text
    return text[: EXCERPT - 1].rsplit(" ", 1)[0].rstrip(",.;:–- ") + "…"
