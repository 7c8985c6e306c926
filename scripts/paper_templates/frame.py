"""The file around a template: an empty document of the right size, with nothing in it that nobody needs."""

from __future__ import annotations

from docx import Document
from docx.document import Document as Blank
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Twips

from paper_templates.markup import parsed
from schoolgate.papers.measures import BOTTOM_MM, LEFT_MM, PAGE_MM, RIGHT_MM, TOP_MM, twips

_HEADER_MM = 6
"""From the edge of the page to the mark of a draft, below which its number stands, still in the margin."""
_KEPT = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS}
_URI = "http://schemas.microsoft.com/office/word"
_SETTINGS = (
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    "<w:compat><w:doNotExpandShiftReturn/>"
    f'<w:compatSetting w:name="compatibilityMode" w:uri="{_URI}" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="vi-VN"/>',
    '<w:decimalSymbol w:val=","/>',
    '<w:listSeparator w:val=";"/>',
)


def blank() -> Blank:
    """Return an empty A4 document whose first page has a header of its own."""
    document = Document()
    _strip(document)
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, PAGE_MM)
    section.top_margin, section.bottom_margin = Twips(twips(TOP_MM)), Twips(twips(BOTTOM_MM))
    section.left_margin, section.right_margin = Twips(twips(LEFT_MM)), Twips(twips(RIGHT_MM))
    section.header_distance, section.footer_distance = Mm(_HEADER_MM), Mm(_HEADER_MM)
    section.different_first_page_header_footer = True
    return document


def _strip(document: Blank) -> None:
    settings = document.settings.element
    for child in list(settings):
        settings.remove(child)
    for xml in _SETTINGS:
        settings.append(parsed(xml))
    part = document.part
    for id_ in [id_ for id_, one in part.rels.items() if one.reltype not in _KEPT]:
        del part.rels[id_]
    package = part.package
    assert package is not None
    for id_ in [id_ for id_, one in package.rels.items() if one.reltype != RELATIONSHIP_TYPE.OFFICE_DOCUMENT]:
        del package.rels[id_]
