"""A paper as a Word file: a template, which may be the school's own, filled in (docs/decisions/0019)."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, time
from importlib.resources import files

from docx.document import Document
from markupsafe import Markup

from schoolgate.papers.annexes import add_annex, text_width
from schoolgate.papers.body import Styles, body, rule
from schoolgate.papers.frame import Frame, annex_heading, frame
from schoolgate.papers.measures import (
    ABSTRACT_INDENT_MM,
    ABSTRACT_PT,
    ISSUER_MM,
    ISSUER_PT,
    MOTTO_PT,
    width,
)
from schoolgate.papers.paper import Paper
from schoolgate.papers.template import Template, saved

TEMPLATES = {"report": "bao-cao.docx", "list": "bao-cao.docx", "minutes": "bien-ban.docx"}
"""The built-in template of each kind of paper; a school's own has the same name."""
_SHARE = 0.42
"""Of the line above it; the Decree asks for a third to a half."""
_LONGEST = 255
"""Characters of a title among the properties of a Word file."""


def docx(paper: Paper, template: bytes | None = None, language: str = "vi") -> bytes:
    """Return a paper as the bytes of a Word file, the same for the same paper and template.

    Raises TemplateError for a template that cannot be filled in.
    """
    name = TEMPLATES[paper.kind]
    source = Template(built_in(name) if template is None else template, name)
    said = frame(paper, language)
    headings = [annex_heading(paper, index, language) for index in range(len(paper.annexes))]
    with source.opened():
        styles, wide = source.styles(), text_width(source.section)
        document = source.filled({**asdict(said), **_blocks(paper, said, styles, wide)})
        for annex, heading in zip(paper.annexes, headings, strict=True):
            add_annex(document, annex, heading, styles)
        _describe(document, paper, said)
        return saved(document)


def built_in(name: str) -> bytes:
    """Return the bytes of a template, to be copied and edited."""
    return files("schoolgate").joinpath("papers", "templates", name).read_bytes()


def _blocks(paper: Paper, said: Frame, styles: Styles, wide: float) -> dict[str, object]:
    def below(words: str, points: int, column: float, most: float = 0, share: float = _SHARE) -> Markup:
        return rule(min(width(words, points), most or column) * share, column, styles)

    return {
        "issuer_rule": below(said.issuer, ISSUER_PT, ISSUER_MM),
        "motto_rule": below(said.motto, MOTTO_PT, wide - ISSUER_MM, share=1),
        "abstract_rule": below(
            said.abstract or said.type_name, ABSTRACT_PT, wide, most=wide - 2 * ABSTRACT_INDENT_MM
        ),
        "body": body(paper.parts, styles, wide),
    }


def _describe(document: Document, paper: Paper, said: Frame) -> None:
    """Fill in the properties of the file from the paper alone: no user, no clock."""
    properties = document.core_properties
    properties.title = f"{said.type_name} {said.abstract}"[:_LONGEST]
    properties.author = said.issuer[:_LONGEST]
    properties.category = properties.content_status = properties.keywords = ""
    properties.last_modified_by = properties.version = ""
    properties.revision = 1
    made = datetime.combine(paper.day, time(), UTC)
    properties.created = properties.modified = properties.last_printed = made
