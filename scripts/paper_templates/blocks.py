"""What stands in a template: fields in the places that Annex I of Decree 30/2020/NĐ-CP gives them."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document

from paper_templates.markup import parsed
from schoolgate.papers.measures import ABSTRACT_PT, ISSUER_MM, ISSUER_PT, MOTTO_PT, TEXT_MM, twips

SIGNED_MM = 90
"""The block of the one who signs."""
_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'
_RUN = '<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
_CENTERED, _KEEP = '<w:jc w:val="center"/>', "<w:keepNext/>"
_BOLD, _ITALIC = "<w:b/>", "<w:i/>"
_PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
_NO_MARGINS = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{margins}</w:tblPr>'
    "<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
)
_CELL = '<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def put_headers(document: Document) -> None:
    """Put the mark of a draft on every page, and the number of the page on all but the first."""
    section = document.sections[0]
    mark = _line("{{ draft }}", 13, _BOLD, style="Header", properties='<w:jc w:val="right"/>')
    for header, content in ((section.first_page_header, ""), (section.header, _PAGE)):
        header.is_linked_to_previous = False
        element = header._element
        for child in list(element):
            element.remove(child)
        number = _PARAGRAPH.format(style="Header", properties="", content=content)
        for xml in (mark, number):
            element.append(parsed(xml))


def top() -> list[str]:
    """Return the heading of a paper, its title and the place of its text."""
    issuing = [
        *_when("superior", ISSUER_PT, ""),
        _line("{{ issuer }}", ISSUER_PT, _BOLD),
        _block("issuer_rule"),
    ]
    nation = [
        _line("{{ nation }}", ISSUER_PT, _BOLD),
        _line("{{ motto }}", MOTTO_PT, _BOLD),
        _block("motto_rule"),
    ]
    below = [_line("{{ number }}", 13)], [_line("{{ dated }}", 13, _ITALIC)]
    return [
        _table((ISSUER_MM, TEXT_MM - ISSUER_MM), [(issuing, nation), below]),
        _line("{{ type_name }}", ABSTRACT_PT, style="Title", properties=""),
        _line("{{ abstract }}", ABSTRACT_PT, style="Subtitle", properties=""),
        _block("abstract_rule"),
        _tag("for one in basis"),
        _line("{{ one }}", style="Basis", properties=""),
        _tag("endfor"),
        _block("body"),
    ]


def report_end() -> list[str]:
    """Return who gets a report on the left, who signs it on the right."""
    signed = [*_when("authority"), _line("{{ position }}", look=_BOLD), _signer("signer")]
    return [*_signed([_recipients_title(), *_recipients()], signed), _spacer()]


def minutes_end() -> list[str]:
    """Return who wrote minutes on the left, who led on the right, and below them who gets them."""
    wrote = [_line("{{ secretary_title }}", look=_BOLD), _signer("secretary")]
    led = [*_when("authority"), _line("{{ position }}", look=_BOLD), _signer("signer")]
    below = [
        _tag("if recipients"),
        _recipients_title('<w:spacing w:before="240"/>'),
        *_recipients(),
        _tag("endif"),
    ]
    return [*_signed(wrote, led), _spacer(), *below]


def put(document: Document, blocks: Sequence[str]) -> None:
    """Put blocks into the body of an empty document."""
    body = document.element.body
    for child in list(body)[:-1]:
        body.remove(child)
    end = body[-1]
    for xml in blocks:
        end.addprevious(parsed(xml))


def _signed(left: list[str], right: list[str]) -> list[str]:
    return [
        _spacer(f'{_KEEP}<w:spacing w:before="200"/>'),
        _table((TEXT_MM - SIGNED_MM, SIGNED_MM), [(left, right)]),
    ]


def _signer(field: str) -> str:
    # Room for a signature and a seal.
    return _line(f"{{{{ {field} }}}}", look=_BOLD, properties=f'<w:spacing w:before="1500"/>{_CENTERED}')


def _recipients_title(before: str = "") -> str:
    return _line("{{ recipients_title }}", 12, _BOLD + _ITALIC, properties=_KEEP + before)


def _recipients() -> list[str]:
    return [_tag("for one in recipients"), _line("{{ one }}", 11, properties=""), _tag("endfor")]


def _when(field: str, points: int = 14, look: str = _BOLD) -> list[str]:
    return [_tag(f"if {field}"), _line(f"{{{{ {field} }}}}", points, look), _tag("endif")]


def _line(
    words: str, points: int = 14, look: str = "", *, style: str = "Normal", properties: str = _CENTERED
) -> str:
    run = _RUN.format(look=f'{look}<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>', words=words)
    return _PARAGRAPH.format(style=style, properties=properties, content=run)


def _tag(words: str) -> str:
    """A line that steers and is gone when the template is filled in."""
    return _PARAGRAPH.format(
        style="Normal", properties="", content=_RUN.format(look="", words=f"{{%p {words} %}}")
    )


def _block(field: str) -> str:
    """A field that gives whole paragraphs."""
    return _PARAGRAPH.format(
        style="Normal", properties="", content=_RUN.format(look="", words=f"{{{{p {field} }}}}")
    )


def _spacer(properties: str = "") -> str:
    return _PARAGRAPH.format(style="Spacer", properties=properties, content="")


def _table(widths: Sequence[int], rows: Sequence[tuple[list[str], list[str]]]) -> str:
    made = [
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            _CELL.format(width=twips(width), content="".join(cell))
            for width, cell in zip(widths, row, strict=True)
        )
        + "</w:tr>"
        for row in rows
    ]
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    width = sum(map(twips, widths))
    return _TABLE.format(width=width, margins=_NO_MARGINS, grid=grid, rows="".join(made))
