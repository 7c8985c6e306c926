"""Making the parts of the search index that are not there yet, while the build does something else."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from schoolgate import addresses
from schoolgate.site.search.catalog import NAME, catalog
from schoolgate.site.search.engine import RUNTIME, Engine
from schoolgate.site.search.pack import Pack
from schoolgate.site.search.records import Record
from schoolgate.site.search.shards import Records, Shard, age, key

Content = bytes | Callable[[], bytes]
LIST = addresses.SEARCH + "shards.json"
"""What the script reads first: which parts there are. The only file whose bytes change under its name."""

_TOGETHER = 2
"""More Pagefinds at once than this need more memory than a build may take: 470 MiB each at 2,000 pages."""

_INDEX = (".pf_meta", ".pf_index", ".pf_fragment", "pagefind-entry.json")


class Indexing:
    """Indexing under way: begun by making it, collected by ``files``.

    ``jobs`` is how many shards are made at a time, one or two. A shard whose pack lies in ``cache`` is not
    made again; None keeps nothing. Use it as a context, so that no program is left running when a build
    breaks off.
    """

    def __init__(
        self, shards: Sequence[Shard], records: Records, cache: Path | None = None, jobs: int = 1
    ) -> None:
        self._records = records
        self._cache = cache
        self._shards = {key(shard): shard for shard in shards}
        self._packs = {
            one: Pack(store) for one in self._shards if (store := self._store(one)) and store.exists()
        }
        self._waiting = [one for one in self._shards if one not in self._packs]
        self._running: dict[str, tuple[Engine, Sequence[Record]]] = {}
        for _ in range(min(max(jobs, 1), _TOGETHER)):
            self._start()

    def _store(self, shard: str) -> Path | None:
        return self._cache / f"{shard}.pack" if self._cache else None

    def _start(self) -> None:
        if self._waiting:
            one = self._waiting.pop(0)
            shard = self._shards[one]
            found = sorted(self._records(shard.entries), key=age, reverse=True)
            self._running[one] = Engine(found, shard.language), found

    def _collect(self) -> None:
        one, (engine, records) = next(iter(self._running.items()))
        made = engine.files()
        del self._running[one]
        self._start()
        kept = {path: data for path, data in made.items() if path.endswith(_INDEX) or path in RUNTIME}
        kept[NAME] = catalog(records, made)
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
        first = self._primary()
        for one in self._shards:
            pack = self._packs[one]
            for path in pack.paths():
                if path not in RUNTIME or one == first:
                    found[addresses.SEARCH + self._folder(one) + path] = partial(pack.read, path)
        return found

    def _folder(self, one: str) -> str:
        return f"{self._shards[one].name}-{one[:8]}/"

    def _primary(self) -> str:
        """Return the shard that carries Pagefind's own files: the largest of the current ones."""
        current = [one for one, shard in self._shards.items() if shard.current]
        return max(current, key=lambda one: len(self._shards[one].entries), default="")

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
        for engine, _ in self._running.values():
            engine.stop()
        self._running.clear()
