"""What lies around the files of a pack: their list, their sums, and all of it as one zip."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from hashlib import sha256
from io import StringIO

from schoolgate.messages import text
from schoolgate.papers.archive import zipped

SUMS = "SHA256SUMS"
MANIFEST = "manifest.csv"
_UTF8_MARK = b"\xef\xbb\xbf"


def summed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files with a list of them for people and one for ``sha256sum -c``, in order."""
    listed = {**files, MANIFEST: _manifest(files)}
    return dict(sorted({**listed, SUMS: _sums(listed)}.items()))


def packed(files: Mapping[str, bytes], folder: str) -> bytes:
    """Return the files as one zip, below a folder; the same files give the same bytes."""
    return zipped((f"{folder}/{path}", data) for path, data in sorted(files.items()))


def _manifest(files: Mapping[str, bytes]) -> bytes:
    sheet = StringIO()
    rows = csv.writer(sheet, delimiter=";", lineterminator="\r\n")
    rows.writerow([text(f"pack.manifest-{name}") for name in ("file", "bytes", "sha256")])
    rows.writerows([path, len(data), sha256(data).hexdigest()] for path, data in sorted(files.items()))
    return _UTF8_MARK + sheet.getvalue().encode()


def _sums(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{sha256(data).hexdigest()}  {path}\n" for path, data in sorted(files.items())).encode()
