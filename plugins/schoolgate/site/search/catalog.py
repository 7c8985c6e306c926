"""What the script knows of a shard before it asks Pagefind: its words, and which pages belong to what."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from schoolgate.site.search.engine import located
from schoolgate.site.search.records import Record
from schoolgate.vietnamese import fold

NAME = "catalog.sg"
"""Not ``.gz``: some servers would then announce the file as compressed in transit."""

_FRAGMENT = re.compile(r"fragment/[^/]+_([0-9a-f]+)\.pf_fragment")
_SIGNATURE = len(b"pagefind_dcd")
_RUN = re.compile(r"[^\W_]+")
_SEAM = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def catalog(records: Sequence[Record], index: Mapping[str, bytes]) -> bytes:
    """Return the catalog of a shard: its folded words, and Pagefind's page ids by category and year.

    Pagefind drops a word that it does not know without a word, and in each shard on its own; with the
    words at hand the script can say so. Its own filters differ from run to run in their bytes and cost
    the browser more, because it counts them anew for every query.
    """
    texts = (text for record in records for text in (record.title, record.text))
    document = {"words": " ".join(vocabulary(texts)), "pages": _pages(records, index)}
    return gzip.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(), 9, mtime=0)


def _pages(records: Sequence[Record], index: Mapping[str, bytes]) -> list[tuple[str, str, str]]:
    ids = {url: number for number, url in _fragments(index)}
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in records:
        # A page whose text is nothing but signs is not in Pagefind's index.
        if number := ids.get(located(record)):
            groups[record.category, record.year].append(number)
    return [(*group, " ".join(sorted(found))) for group, found in sorted(groups.items())]


def _fragments(index: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    for path, data in index.items():
        match = _FRAGMENT.fullmatch(path)
        if match:
            yield match[1], json.loads(gzip.decompress(data)[_SIGNATURE:])["url"]


def vocabulary(texts: Iterable[str]) -> list[str]:
    """Return the words Pagefind will know, folded and sorted: ``30/4`` is known as 304 and as 30."""
    tokens = {token for text in texts for token in text.split()}
    return sorted({word for token in tokens for word in _words(token)})


def _words(token: str) -> Iterator[str]:
    runs = _RUN.findall(token)
    if runs:
        yield fold("".join(runs))
    pieces = [piece for run in runs for piece in _pieces(run)]
    if len(pieces) > 1:
        yield from (fold(piece) for piece in pieces if len(piece) > 1)


def _pieces(run: str) -> list[str]:
    """Split ``VnEdu`` and ``15h30`` where Pagefind does: at a capital after a small letter, at digits."""
    if run.islower() or run.isupper() or run.istitle():
        return _SEAM.split(run)
    seams = [place for place in range(1, len(run)) if run[place - 1].islower() and run[place].isupper()]
    ends = [0, *seams, len(run)]
    parts = [run[start:end] for start, end in pairwise(ends)]
    return [piece for part in parts for piece in _SEAM.split(part)]
