"""The frame that is the same on every page: made once by the site engine, filled once per page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import chain

from schoolgate import addresses

_OPEN, _CLOSE = "\x02", "\x03"
"""``load`` refuses control characters in content, so nothing that a school writes is a mark."""
_MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")

BASE = f"{_OPEN}base{_CLOSE}"
"""Stands before every address of the frame and becomes '', '../', '../../' …"""


def slot(name: str) -> str:
    """Return the mark of a part that differs from page to page: title, description, head, content."""
    return f"{_OPEN}slot:{name}{_CLOSE}"


def current(address: str) -> str:
    """Return the mark that tells a menu entry whether the page belongs to it."""
    return f"{_OPEN}current:{address}{_CLOSE}"


class Shell:
    """The frame, cut at its marks."""

    def __init__(self, frame: str) -> None:
        self.frame = frame
        self._pieces = _MARK.split(frame)
        self._sections = frozenset(mark[8:] for mark in self._pieces[1::2] if mark.startswith("current:"))
        self._filled = lru_cache(maxsize=256)(self._fill)

    def page(self, address: str, section: str, slots: Mapping[str, str], base: str | None = None) -> bytes:
        """Return a whole page. ``slots`` are ready HTML; ``base`` overrides the relative way to the root."""
        where = addresses.root(address) if base is None else base
        pieces, names = self._filled(where, section)
        filled = zip(pieces, (slots[name].encode() for name in names), strict=False)
        return b"".join((*chain.from_iterable(filled), pieces[-1]))

    def _fill(self, base: str, section: str) -> tuple[list[bytes], list[str]]:
        """Fill in what pages of one depth and section share; return what is around the slots, and these."""
        done: list[bytes] = []
        names: list[str] = []
        text = [self._pieces[0]]
        for mark, after in zip(self._pieces[1::2], self._pieces[2::2], strict=True):
            kind, _, name = mark.partition(":")
            if kind == "slot":
                done.append("".join(text).encode())
                names.append(name)
                text = []
            else:
                text.append(base if kind == "base" else self._state(name, section))
            text.append(after)
        return [*done, "".join(text).encode()], names

    def _state(self, entry: str, section: str) -> str:
        if entry == section:
            return ' aria-current="page"'
        inside = bool(entry) and section.startswith(entry) and section not in self._sections
        return ' aria-current="true"' if inside else ""
