"""``evidence.yml``: dated, named rows for what the portal cannot see (domain.md 3d).

A broken row costs itself; a broken file keeps nobody from reading the rest of the school.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from schoolgate.load import plain_yaml
from schoolgate.load.decoding import decode
from schoolgate.load.fields import Day, Ids, OneOf, Record, Text, Word, fail
from schoolgate.load.plans import Passage
from schoolgate.load.problems import UnreadableError, to_row
from schoolgate.load.tables.kinds import Count
from schoolgate.load.validation import check
from schoolgate.model import STEP, Evidence, Location

EVIDENCE = "_data/evidence.yml"
GROUPS = ("support", "consolation")
_MOST_PROBLEMS = 50
_FIELDS = (
    *("item", "day", "by", "text", "documents", "quote", "deduction", "count", "group", "award", "points"),
    "share",
)


def _points(value: Any) -> Decimal:
    try:
        points = Decimal(str(value).strip().replace(",", "."))
    except InvalidOperation:
        points = Decimal(-1)
    if not points.is_finite() or points < 0 or points > 100 or points % STEP:
        fail("not-points", value=value)
    return points


def _percent(value: Any) -> int:
    written = str(value).strip().removesuffix("%").strip()
    if not (written.isascii() and written.isdigit() and int(written) <= 100):
        fail("not-percent", value=value)
    return int(written)


class EvidenceRecord(Record):
    """A row of evidence."""

    item: Word = Field(min_length=1, description="field-evidence-item")
    day: Day | None = Field(None, alias="date", description="field-evidence-date")
    by: Word = Field("", description="field-evidence-by")
    text: Passage = Field("", description="field-evidence-text")
    documents: Ids = Field((), description="field-evidence-documents")
    quote: Text = Field("", description="field-evidence-quote")
    deduction: Word = Field("", description="field-evidence-deduction")
    count: Count = Field(1, description="field-evidence-count")
    group: Annotated[str, OneOf(GROUPS)] = Field("", description="field-evidence-group")
    award: Word = Field("", description="field-evidence-award")
    points: Annotated[Decimal, PlainValidator(_points, json_schema_input_type=str)] | None = Field(
        None, description="field-evidence-points"
    )
    share: Annotated[int, PlainValidator(_percent, json_schema_input_type=str)] | None = Field(
        None, description="field-evidence-share"
    )


class EvidenceFile(Record):
    """``evidence.yml``."""

    evidence: list[EvidenceRecord] = Field(default_factory=list, description="field-evidence")


def read(data: bytes, path: str) -> list[Any]:
    """Return ``[rows, problems]`` as JSON values; without rows the file is left out."""
    try:
        plain = plain_yaml.read(decode(data).text)
    except UnreadableError as mistake:
        fault = UnreadableError("empty-evidence") if mistake.key == "empty-head" else mistake
        return [None, [to_row(fault.at(path))]]
    record, problems = check(EvidenceFile, plain, path)
    rows = None
    if isinstance(record, EvidenceFile):
        rows = [
            [*map(_plain, (getattr(one, name) for name in _FIELDS)), plain.line(("evidence", number)) or 1]
            for number, one in enumerate(record.evidence)
        ]
    return [rows, [to_row(one) for one in problems[:_MOST_PROBLEMS]]]


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def nouns(rows: list[list[Any]]) -> list[Evidence]:
    """Return the evidence of rows that ``read`` gathered, in the order of the file."""
    return [_noun(dict(zip(_FIELDS, row, strict=False)), row[-1]) for row in rows]


def _noun(fields: dict[str, Any], line: int) -> Evidence:
    day, points = fields.pop("day"), fields.pop("points")
    return Evidence(
        **{**fields, "documents": tuple(fields["documents"])},
        day=dt.date.fromisoformat(day) if day else None,
        points=Decimal(points) if points is not None else None,
        where=Location(EVIDENCE, line),
    )
