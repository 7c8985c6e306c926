"""What is known of the links that lead out, kept between runs in one small file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from schoolgate.model import LinkState, OutsideLink
from schoolgate.storage import write_text

_FILE = "links.json"


class Memory:
    """Knows the state of links; what is broken in its file is forgotten, not told."""

    def __init__(self, cache: Path | None) -> None:
        self._file = cache / _FILE if cache else None
        self.links: dict[str, OutsideLink] = dict(_read(self._file))

    def learn(self, url: str, state: LinkState, status: int, day: date) -> None:
        """Note how a link answered on a day; since when it has been so stays known."""
        known = self.links.get(url)
        since = known.since if known and known.state is state else day
        self.links[url] = OutsideLink(url, state, status, since, day)

    def save(self, urls: Iterable[str]) -> None:
        """Keep what is known of these links, and forget the others. Raises OSError."""
        if self._file is None:
            return
        kept = {url: self.links[url] for url in sorted(set(urls)) if url in self.links}
        rows = {url: [one.state, one.status, f"{one.since}", f"{one.checked}"] for url, one in kept.items()}
        write_text(self._file, json.dumps(rows, ensure_ascii=False, indent=1))


def _read(file: Path | None) -> Mapping[str, OutsideLink]:
    try:
        rows: Any = json.loads(file.read_text("utf-8")) if file else {}
        return {url: _link(url, *row) for url, row in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _link(url: str, state: str, status: int, since: str, checked: str) -> OutsideLink:
    days = date.fromisoformat(since), date.fromisoformat(checked)
    return OutsideLink(url, LinkState(state), int(status), *days)
