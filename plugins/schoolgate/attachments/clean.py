"""The published copy of a PDF: the same pages, without authors, scripts, embedded files."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from pathlib import Path

from pikepdf import ObjectStreamMode, PasswordError, Pdf, StreamDecodeLevel
from pikepdf.settings import set_qpdf_limits

from schoolgate.attachments.refusal import LARGEST, PdfRefusedError
from schoolgate.attachments.scans import is_scan
from schoolgate.attachments.signatures import flatten_signatures
from schoolgate.attachments.sweep import sweep
from schoolgate.storage import kind
from schoolgate.storage.kinds import ENOUGH

MOST_PAGES = 5000

# A few kilobytes can unpack to gigabytes.
set_qpdf_limits(flate_max_memory=256_000_000, run_length_max_memory=256_000_000)
# What qpdf mends, it tells in English to whoever listens; without a listener Python would print it.
logging.getLogger("pikepdf").addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Copy:
    """A cleaned copy, the number of its pages, and whether they are nothing but pictures of paper."""

    content: bytes
    pages: int
    scan: bool = False


def clean(source: Path) -> Copy:
    """Return a cleaned copy; the same file always gives the same bytes.

    Raises PdfRefusedError, OSError when the file cannot be opened, MemoryError.
    """
    content = _read(source)
    try:
        with Pdf.open(io.BytesIO(content)) as pdf:
            return _cleaned(pdf, content)
    except (PdfRefusedError, MemoryError):
        raise
    except PasswordError as error:
        raise PdfRefusedError("encrypted") from error
    except Exception as error:  # objects of a broken file may be anything, and so are the errors
        raise PdfRefusedError("damaged") from error


def _read(source: Path) -> bytes:
    if source.is_symlink() or not source.is_file():
        raise PdfRefusedError("not-a-file")
    if source.stat().st_size > LARGEST:
        raise PdfRefusedError("too-large")
    content = source.read_bytes()
    if not content:
        raise PdfRefusedError("empty")
    if (real := kind(content[:ENOUGH])) != "PDF":
        raise PdfRefusedError("lying" if real else "unknown", real)
    return content


def _cleaned(pdf: Pdf, content: bytes) -> Copy:
    # qpdf rebuilds what is left of a file cut short, and would publish the first half of a document.
    if b"%%EOF" not in content[-ENOUGH:] and any("xref" in str(one) for one in pdf.get_warnings()):
        raise PdfRefusedError("damaged")
    if int(pdf.Root.Pages.get("/Count", 0)) > MOST_PAGES or len(pdf.pages) > MOST_PAGES:
        raise PdfRefusedError("too-many-pages")
    if not pdf.pages:
        raise PdfRefusedError("damaged")
    flatten_signatures(pdf)
    sweep(pdf)
    copy = Copy(_saved(pdf), len(pdf.pages), is_scan(pdf))
    # What was mended while it was read may still not be a document when it is written.
    with Pdf.open(io.BytesIO(copy.content)) as again:
        if len(again.pages) != copy.pages:
            raise PdfRefusedError("damaged")
    return copy


def _saved(pdf: Pdf) -> bytes:
    target = io.BytesIO()
    pdf.save(
        target,
        deterministic_id=True,
        linearize=True,  # phones show the first page before they have the last
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.none,
        preserve_pdfa=False,
        fix_metadata_version=False,
    )
    return target.getvalue()
