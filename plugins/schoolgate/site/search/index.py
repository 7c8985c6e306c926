"""The files of one shard: its words in small pieces, its pages one by one, and a table of both.

A reader's first search costs the table, one piece per word and one file per result shown: a few
kilobytes each, so that results are there after four round trips even on a slow line.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from schoolgate.site.search.records import Record
from schoolgate.site.search.words import Word, words

TABLE = "table.sg"
"""Not ``.gz``: some servers would then announce the file as compressed in transit."""

PIECE = 1500
"""Numbers of pages in a piece of the word index from which on the next word begins a new piece: about 3 kB.
Words of almost every page fill a piece of their own."""

_MANY = 15
"""Times a word stands on a page beyond which more of them say nothing more."""

_Postings = dict[str, dict[str, list[int]]]


def files(records: Sequence[Record]) -> dict[str, bytes]:
    """Return the files of a shard; its pages are numbered in the order in which they are given."""
    postings, lengths = _read(records)
    pieces = list(_pieces(postings))
    groups = sorted({(record.category, record.year) for record in records})
    places = {group: place for place, group in enumerate(groups)}
    table = {
        "groups": groups,
        "of": _letters(places[record.category, record.year] for record in records),
        "lengths": _letters(min(79, round(length**0.5)) for length in lengths),
        "pieces": " ".join(piece[0][0] for piece in pieces),
    }
    found = {TABLE: _packed(table)}
    found |= {f"words/{number}.sg": _packed(piece) for number, piece in enumerate(pieces)}
    found |= {f"pages/{number}.sg": _packed(_page(record)) for number, record in enumerate(records)}
    return found


def table(packed: bytes) -> dict[str, Any]:
    """Return a table as it was before it was packed."""
    found: dict[str, Any] = json.loads(gzip.decompress(packed))
    return found


def _read(records: Sequence[Record]) -> tuple[_Postings, list[int]]:
    """Return for each folded word and each way it is written its pages, and the length of each page.

    A page is two numbers: how far it is from the one before, and twice how often the word stands there,
    one more if it stands in the title.
    """
    postings: _Postings = defaultdict(lambda: defaultdict(list))
    last: dict[Word, int] = {}
    lengths = []
    for number, record in enumerate(records):
        titled = set(words(record.title))
        counted = Counter(words(record.text))
        lengths.append(counted.total())
        for word in titled | counted.keys():
            weight = min(counted[word], _MANY) * 2 + (word in titled)
            postings[word[0]][word[1]] += number - last.get(word, 0), weight
            last[word] = number
    return postings, lengths


def _pieces(postings: _Postings) -> Iterator[list[tuple[str, list[tuple[str, list[int]]]]]]:
    """Cut the words, in their order, into pieces of about the same size."""
    piece: list[tuple[str, list[tuple[str, list[int]]]]] = []
    size = 0
    for word in sorted(postings):
        forms = sorted(postings[word].items())
        own = sum(len(numbers) for _, numbers in forms) // 2
        if piece and size + own > PIECE:
            yield piece
            piece, size = [], 0
        piece.append((word, forms))
        size += own
    if piece:
        yield piece


def _page(record: Record) -> dict[str, str]:
    return {
        "address": record.address,
        "title": record.title,
        "text": record.text,
        "category": record.category,
        "day": record.day,
        "image": record.image,
    }


def _letters(numbers: Iterator[int]) -> str:
    """Write small numbers as one letter each, from ``0`` on."""
    return "".join(chr(48 + number) for number in numbers)


def _packed(document: object) -> bytes:
    written = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(written.encode(), 9, mtime=0)
