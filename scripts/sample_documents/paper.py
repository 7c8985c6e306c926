"""One document as read from its folder."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

REFORM = dt.date(2025, 7, 1)  # wards take over from districts
SUPERIORS = {
    "so-gddt-hn": "UBND THÀNH PHỐ HÀ NỘI",
    "pgd-ben-mo": "UBND QUẬN BẾN MƠ",
    "pvhxh-song-may": "UBND PHƯỜNG SÔNG MÂY",
}
COUNCILS = {
    "ubnd-tp-hn": "THÀNH PHỐ HÀ NỘI",
    "ubnd-quan-ben-mo": "QUẬN BẾN MƠ",
    "ubnd-phuong-song-may": "PHƯỜNG SÔNG MÂY",
}


@dataclass(frozen=True)
class Paper:
    """One document: its head, the paragraphs and the table of its text, its issuer."""

    slug: str
    head: dict[str, object]
    paragraphs: list[str]
    table: list[list[str]]
    issuer: str
    level: str
    stage: str
    """What the school is, as its statutes and its superiors call it: tiểu học, mầm non."""
    inside: bool
    """Whether it stays on the internal site."""

    def text(self, key: str) -> str:
        """Return a field of the head as text, empty when missing."""
        return str(self.head.get(key, ""))

    @property
    def issued(self) -> dt.date:
        """Return the day of issue."""
        day = self.head["issued_on"]
        assert isinstance(day, dt.date)
        return day


def read(index: Path, issuers: dict[str, dict[str, str]]) -> Paper:
    _, head, text = index.read_text("utf-8").split("---\n", 2)
    fields = yaml.safe_load(head)
    blocks = [block.strip() for block in text.strip().split("\n\n")]
    rows = [line for block in blocks if block.startswith("|") for line in block.splitlines()]
    table = [
        [cell.strip() for cell in row.strip("|").split("|")]
        for row in rows
        if not re.fullmatch(r"[|\-: ]+", row)
    ]
    plain = [block for block in blocks if not block.startswith("|")]
    if fields["status"] != "effective":
        plain = plain[:1]  # the rest says what became of the document later
    issuer = issuers[fields["issuer"]]
    stage = "mầm non" if "Mầm non" in issuers["truong"]["name"] else "tiểu học"
    inside = "internal" in index.parts
    return Paper(index.parent.name, fields, plain, table, issuer["name"], issuer["level"], stage, inside)


def superior(paper: Paper) -> str:
    if paper.level == "school":
        return "UBND PHƯỜNG SÔNG MÂY" if paper.issued >= REFORM else "UBND QUẬN BẾN MƠ"
    return SUPERIORS.get(paper.text("issuer"), "")
