"""Talks to Pagefind, the program that makes the index the browser reads.

Its own Python interface waits a tenth of a second for every record, and answers ``WriteFiles`` before the
last file is on disk; so we speak the service's protocol ourselves (base64 of JSON, a comma after each
message) and ask for the finished files instead of having them written.
"""

from __future__ import annotations

import json
import os
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import version
from io import BufferedReader
from typing import Any

from pagefind_bin import get_executable

from schoolgate.site.search.records import Record

RUNTIME = ("pagefind.js", "pagefind-worker.js", "wasm.unknown.pagefind")
"""The files of Pagefind that the browser runs; its user interfaces are not shipped."""

_CHUNK = "250"
"""Pages per file of the word index, roughly. A browser loads one such file per word and shard: 3 kB for
most words and 50 kB for the commonest, instead of 130 and 400 with the 20,000 Pagefind takes itself."""

_STROKES = (("đ", "ḏ"), ("Đ", "Ḏ"))
"""Pagefind folds letters that Unicode splits into a base and a mark, which đ is not. ḏ is, and no
Vietnamese text has it: so đ is indexed as ḏ, matches d, and still ranks first when typed as đ. The
script of the search page does the same to a query, and the reverse to what it shows."""


class SearchError(Exception):
    """Pagefind could not make an index."""


@cache
def engine_version() -> str:
    """Return the version of Pagefind, on which every byte of an index depends."""
    return version("pagefind-bin")


class Engine:
    """A running Pagefind with its work; with 2,000 records it needs about 470 MiB."""

    def __init__(self, records: Sequence[Record], language: str) -> None:
        self._last = len(records) + 1
        self._process = subprocess.Popen(  # noqa: S603 - the program of the package we depend on
            [get_executable(), "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": _CHUNK},
        )
        self._send(_requests(records, language))

    def _send(self, requests: Iterator[dict[str, Any]]) -> None:
        """Hand over the work. Pagefind queues it and its answers, so that neither side waits here."""
        assert self._process.stdin is not None
        try:
            for number, payload in enumerate(requests):
                message = json.dumps({"message_id": number, "payload": payload}, ensure_ascii=False)
                self._process.stdin.write(b64encode(message.encode()) + b",")
            self._process.stdin.flush()
        except OSError:
            self.stop()
            raise SearchError("pagefind stopped") from None

    def files(self) -> dict[str, bytes]:
        """Wait for the index; return its files by their path. Raises SearchError."""
        try:
            for answer in self._answers():
                payload = answer["payload"]
                if payload["type"] == "Error":
                    raise SearchError(payload["message"])
                if answer["message_id"] == self._last:
                    return {file["path"]: b64decode(file["content"]) for file in payload["files"]}
        finally:
            self.stop()
        raise SearchError("pagefind stopped")

    def _answers(self) -> Iterator[dict[str, Any]]:
        assert isinstance(self._process.stdout, BufferedReader)
        rest: list[bytes] = []
        while piece := self._process.stdout.read1(1 << 20):
            *complete, open_end = piece.split(b",")
            for end in complete:
                yield json.loads(b64decode(b"".join((*rest, end))))
                rest.clear()
            rest.append(open_end)

    def stop(self) -> None:
        """End the program, whatever it is doing."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        self._process.wait()


def _requests(records: Sequence[Record], language: str) -> Iterator[dict[str, Any]]:
    yield {"type": "NewIndex", "config": {}}
    for record in records:
        yield {
            "type": "AddRecord",
            "index_id": 0,
            "url": located(record),
            "content": _indexed(record.text),
            "language": language,
            "meta": {"title": _indexed(record.title)},
        }
    yield {"type": "GetFiles", "index_id": 0}


def located(record: Record) -> str:
    """Return where a record leads, with its day, photo and category behind a hash sign.

    Pagefind would index them in any other field: "anh" would then find every page with a photo.
    """
    return f"{record.address}#{record.day};{record.image};{record.category}"


def _indexed(text: str) -> str:
    """Return text as Pagefind gets it; ``___PAGEFIND_`` is a command to it, even inside a text."""
    for stroke, line in _STROKES:  # ten times as fast as str.translate
        text = text.replace(stroke, line)
    return text.replace("___", "_ _")
