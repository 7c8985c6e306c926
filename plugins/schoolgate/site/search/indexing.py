"""Making the parts of the search index that are not there yet, and the list of all parts."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from schoolgate import addresses
from schoolgate.site.search.index import TABLE, files, table
from schoolgate.site.search.pack import Pack
from schoolgate.site.search.shards import Records, Shard, age, key
from schoolgate.workers import spread

Content = bytes | Callable[[], bytes]
LIST = addresses.SEARCH + "shards.json"
"""What the script reads first: which parts there are. The only file whose bytes change under its name."""


class SearchError(Exception):
    """The index could not be made."""


def index_files(
    shards: Sequence[Shard], records: Records, cache: Path | None = None, jobs: int = 1
) -> dict[str, Content]:
    """Return the files of the search by their path in the site.

    A shard whose pack lies in ``cache`` is not made again; None keeps nothing. Files given as a function
    always have the same bytes under their path, so the path may serve as their key. Raises SearchError,
    OSError.
    """
    keys = {key(shard): shard for shard in shards}
    packs = _packs(keys, records, cache, jobs)
    _prune(cache, keys)
    found: dict[str, Content] = {LIST: _list(keys, packs)}
    for one, shard in keys.items():
        pack = packs[one]
        for path in pack.paths():
            if path != TABLE or not shard.current:
                found[addresses.SEARCH + _folder(one, shard) + path] = partial(pack.read, path)
    return found


def _packs(keys: dict[str, Shard], records: Records, cache: Path | None, jobs: int) -> dict[str, Pack]:
    stores = {one: cache / f"{one}.pack" if cache else None for one in keys}
    packs = {one: Pack(store) for one, store in stores.items() if store and store.exists()}
    missing = [(one, shard) for one, shard in keys.items() if one not in packs]
    for (one, _), made in spread(_Maker(records), missing, jobs):
        if made is None:
            raise SearchError(one)
        packs[one] = Pack.of(made, stores[one])
    return packs


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes a shard. Forked workers inherit it, spawned ones are sent it."""

    records: Records

    def __call__(self, item: tuple[str, Shard]) -> dict[str, bytes]:
        return files(sorted(self.records(item[1].entries), key=age, reverse=True))


def _folder(one: str, shard: Shard) -> str:
    return f"{shard.name}-{one[:8]}/"


def _list(keys: dict[str, Shard], packs: dict[str, Pack]) -> bytes:
    """Return the list of shards for the script, the newest first; it holds the tables of current ones."""
    entries = [
        {
            "path": _folder(one, shard),
            "current": shard.current,
            **(table(packs[one].read(TABLE)) if shard.current else {}),
        }
        for one, shard in keys.items()
    ]
    document = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    return document.replace("<", "\\u003c").encode()  # so that no browser can take it for HTML


def _prune(cache: Path | None, keys: dict[str, Shard]) -> None:
    """Forget the packs of shards that no longer are."""
    for pack in cache.glob("*.pack") if cache else ():
        if pack.stem not in keys:
            pack.unlink(missing_ok=True)
