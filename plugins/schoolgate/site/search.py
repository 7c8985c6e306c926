"""The search index, in parts that are made once: a closed school year is never indexed again.

The browser reads the parts of the newest school year first and those of older ones when asked to.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import TracebackType
from typing import Self

from schoolgate import addresses
from schoolgate.model import month, school_year
from schoolgate.site import search_catalog, search_engine, search_pack
from schoolgate.site.records import Record
from schoolgate.site.search_engine import RUNTIME, Engine, engine_version
from schoolgate.site.search_pack import Pack
from schoolgate.storage import digest, file_digest

Content = bytes | Callable[[], bytes]
LIST = addresses.SEARCH + "shards.json"
"""What the script reads first: which parts there are. The only file whose bytes change under its name."""

_INDEX = (".pf_meta", ".pf_index", ".pf_fragment", "pagefind-entry.json")


@dataclass(frozen=True, slots=True)
class Shard:
    """Records that are indexed together. ``current`` ones are searched at once, the others when asked."""

    name: str
    year: str
    current: bool
    records: tuple[Record, ...]

    @property
    def language(self) -> str:
        """Return a private language tag: Pagefind puts it before page ids, which so differ between shards."""
        return f"vi-x-{self.name}"


def shards(records: Iterable[Record], as_of: date) -> list[Shard]:
    """Sort records into shards, newest first: the open month, its school year's closed months, each year.

    What has no day goes to the open month, which is indexed every night anyway. In a new school year
    without a dated record yet, the year before is still a current one.
    """
    open_month, this_year = month(as_of), school_year(as_of)
    groups: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in records:
        year = school_year(date.fromisoformat(record.day)) if record.day else this_year
        open_ = not record.day or (year == this_year and record.day[:7] >= open_month)
        groups[year, open_month if open_ else year].append(record)
    newest = max((year for (year, _), group in groups.items() if any(one.day for one in group)), default="")
    return [
        Shard(name, year, name == open_month or year == newest, _newest_first(group))
        for (year, name), group in sorted(groups.items(), key=_place, reverse=True)
    ]


def _place(group: tuple[tuple[str, str], list[Record]]) -> tuple[str, bool]:
    (year, name), _ = group
    return year, name != year


def _newest_first(group: list[Record]) -> tuple[Record, ...]:
    return tuple(sorted(group, key=lambda record: (record.day, record.address), reverse=True))


@cache
def _code() -> str:
    """Return a hash of the code on which an index depends."""
    modules = (__file__, search_catalog.__file__, search_engine.__file__, search_pack.__file__)
    return digest(engine_version(), *(file_digest(Path(module)) for module in modules))


def key(shard: Shard) -> str:
    """Return a hash of everything the files of a shard depend on."""
    parts = (
        "\0".join((r.address, r.title, r.text, r.category, r.day, r.year, r.image)) for r in shard.records
    )
    return digest(_code(), shard.language, *parts)


class Indexing:
    """Indexing under way: begun by making it, at most ``jobs`` shards at a time, collected by ``files``.

    A shard whose pack lies in ``cache`` is not made again; None keeps nothing. Use it as a context, so
    that no program is left running when a build breaks off.
    """

    def __init__(self, shards: Sequence[Shard], cache: Path | None = None, jobs: int = 1) -> None:
        self._cache = cache
        self._shards = {key(shard): shard for shard in shards}
        self._packs = {
            one: Pack(store) for one in self._shards if (store := self._store(one)) and store.exists()
        }
        self._waiting = [one for one in self._shards if one not in self._packs]
        self._running: dict[str, Engine] = {}
        for _ in range(max(jobs, 1)):
            self._start()

    def _store(self, shard: str) -> Path | None:
        return self._cache / f"{shard}.pack" if self._cache else None

    def _start(self) -> None:
        if self._waiting:
            one = self._waiting.pop(0)
            shard = self._shards[one]
            self._running[one] = Engine(shard.records, shard.language)

    def _collect(self) -> None:
        one, engine = next(iter(self._running.items()))
        made = engine.files()
        del self._running[one]
        self._start()
        kept = {path: data for path, data in made.items() if path.endswith(_INDEX) or path in RUNTIME}
        kept[search_catalog.NAME] = search_catalog.catalog(self._shards[one].records, made)
        self._packs[one] = Pack.of(kept, self._store(one))

    def files(self) -> dict[str, Content]:
        """Wait for all shards; return the files of the search by their path in the site.

        Files given as a function always have the same bytes under their path, so the path may serve as
        their key. Raises SearchError, OSError.
        """
        while self._running:
            self._collect()
        self._prune()
        found: dict[str, Content] = {LIST: self._list()}
        for one in self._shards:
            pack = self._packs[one]
            for path in pack.paths():
                if path not in RUNTIME or one == self._primary():
                    found[addresses.SEARCH + self._folder(one) + path] = partial(pack.read, path)
        return found

    def _folder(self, one: str) -> str:
        return f"{self._shards[one].name}-{one[:8]}/"

    def _primary(self) -> str:
        """Return the shard that carries Pagefind's own files: the largest of the current ones."""
        current = [one for one, shard in self._shards.items() if shard.current]
        return max(current, key=lambda one: len(self._shards[one].records), default="")

    def _list(self) -> bytes:
        """Return the list of shards for the script, the one that carries Pagefind first."""
        first = self._primary()
        ordered = sorted(self._shards, key=lambda one: (one != first, not self._shards[one].current))
        entries = [
            {"id": shard.language, "path": self._folder(one), "current": shard.current}
            for one, shard in ((one, self._shards[one]) for one in ordered)
        ]
        return json.dumps(entries, separators=(",", ":")).encode()

    def _prune(self) -> None:
        """Forget the packs of shards that no longer are."""
        for pack in self._cache.glob("*.pack") if self._cache else ():
            if pack.stem not in self._shards:
                pack.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for engine in self._running.values():
            engine.stop()
        self._running.clear()
