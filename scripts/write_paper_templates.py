"""Write plugins/schoolgate/papers/templates/*.docx: the layout of Decree 30/2020, to be edited in Word."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from paper_templates.blocks import minutes_end, put, put_headers, report_end, top
from paper_templates.frame import blank
from paper_templates.styles import put_styles
from schoolgate.papers.archive import packed

FOLDER = Path(__file__).parent.parent / "plugins" / "schoolgate" / "papers" / "templates"
_MADE = datetime(2025, 1, 1, tzinfo=UTC)


def templates() -> dict[str, bytes]:
    """Return every template by the name of its file."""
    return {"bao-cao.docx": _template(report_end()), "bien-ban.docx": _template(minutes_end())}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in templates().items():
        (FOLDER / name).write_bytes(data)


def _template(end: list[str]) -> bytes:
    document = blank()
    put_styles(document)
    put(document, [*top(), *end])
    put_headers(document)
    properties = document.core_properties
    properties.author = properties.title = properties.last_modified_by = ""
    properties.created = properties.modified = _MADE
    target = BytesIO()
    document.save(target)
    return packed(target.getvalue())


if __name__ == "__main__":
    main()
