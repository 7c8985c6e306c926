"""``highlights.yml``: what is new at the school, in its own words (R-143).

A broken file keeps nobody from reading the rest of the school.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from schoolgate.load import plain_yaml
from schoolgate.load.decoding import decode
from schoolgate.load.fields import Record, Text, Title
from schoolgate.load.plans import Passage
from schoolgate.load.problems import UnreadableError, to_row
from schoolgate.load.settings_schema import SchoolYear
from schoolgate.load.validation import check
from schoolgate.model import Highlight, Location

HIGHLIGHTS = "_data/highlights.yml"
_MOST_PROBLEMS = 50


class HighlightRecord(Record):
    """A novelty."""

    title: Title = Field(description="field-highlight-title")
    school_year: SchoolYear = Field(description="field-school-year")
    text: Passage = Field("", description="field-highlight-text")
    document: Text = Field("", description="field-highlight-document")


class HighlightsFile(Record):
    """``highlights.yml``."""

    highlights: list[HighlightRecord] = Field(default_factory=list, description="field-highlights")


def read(data: bytes, path: str) -> list[Any]:
    """Return ``[rows, problems]`` as JSON values; without rows the file is left out."""
    try:
        plain = plain_yaml.read(decode(data).text)
    except UnreadableError as mistake:
        fault = UnreadableError("empty-highlights") if mistake.key == "empty-head" else mistake
        return [None, [to_row(fault.at(path))]]
    record, problems = check(HighlightsFile, plain, path)
    rows = None
    if isinstance(record, HighlightsFile):
        rows = [
            [one.title, one.school_year, one.text, one.document, plain.line(("highlights", number)) or 1]
            for number, one in enumerate(record.highlights)
        ]
    return [rows, [to_row(one) for one in problems[:_MOST_PROBLEMS]]]


def nouns(rows: list[list[Any]]) -> list[Highlight]:
    """Return the novelties of rows that ``read`` gathered, in the order of the file."""
    return [
        Highlight(title, year, text, document, Location(HIGHLIGHTS, line))
        for title, year, text, document, line in rows
    ]
