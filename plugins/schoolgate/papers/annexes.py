"""Annexes of a Word file: sections of their own, whose pages are counted from 1."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.section import Section
from markupsafe import Markup

from schoolgate.papers.body import Styles, body, paragraph
from schoolgate.papers.paper import Annex

_AFTER_NUMBERS = (
    "w:cols",
    "w:formProt",
    "w:vAlign",
    "w:noEndnote",
    "w:titlePg",
    "w:textDirection",
    "w:docGrid",
)
"""What stands behind the numbering of pages among the properties of a section."""


def add_annex(document: Document, annex: Annex, heading: tuple[str, str, str], styles: Styles) -> None:
    """Add an annex on new pages: its word and number, its title, what it belongs to, and its parts."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    document.paragraphs[-1].style = document.styles["Spacer"]
    _count_anew(section)
    _turn(section, annex.wide)
    word, title, of = heading
    content = (
        paragraph(word, styles["Annex"]),
        paragraph(title, styles["Annex Title"]),
        paragraph(of, styles["Annex Note"]),
        body(annex.parts, styles, text_width(section)),
    )
    _append(document, Markup().join(content))


def text_width(section: Section) -> float:
    """Return how many millimetres the text of a section is wide."""
    lengths = section.page_width, section.left_margin, section.right_margin
    page, left, right = (length.mm if length is not None else 0 for length in lengths)
    return page - left - right


def _count_anew(section: Section) -> None:
    section.different_first_page_header_footer = True
    properties = section._sectPr
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    numbers = parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')
    properties.insert_element_before(numbers, *_AFTER_NUMBERS)


def _turn(section: Section, wide: bool) -> None:
    lies = section.orientation == WD_ORIENT.LANDSCAPE
    if wide == lies:
        return
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = section.page_height, section.page_width


def _append(document: Document, content: Markup) -> None:
    end = document.element.body[-1]
    for element in parse_xml(f"<w:body {nsdecls('w')}>{content}</w:body>"):
        end.addprevious(element)
