"""The text of a paper in WordprocessingML, which a template takes in as it is; looks come from its styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

from schoolgate.papers.measures import twips
from schoolgate.papers.paper import Bullets, Heading, Paragraph, Part, Side, Table
from schoolgate.papers.plain import line, lines

STYLES = (
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Body Text",
    "List Bullet",
    "Caption",
    "Table Text",
    "Table Head",
    "Spacer",
    "Rule",
    "Annex",
    "Annex Title",
    "Annex Note",
)
"""The styles that a template must have; staff may give them any looks."""

Styles = Mapping[str, str]
"""How the file at hand calls each style."""

_PARAGRAPH = Markup('<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>%s</w:p>')
_RUN = Markup('<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>')
_BREAK = Markup("<w:r><w:br/></w:r>")
_BOLD = Markup("<w:rPr><w:b/></w:rPr>")
_SIDE = Markup('<w:jc w:val="%s"/>')
_INDENTS = Markup('<w:ind w:left="%d" w:right="%d"/>')
_KEEP = Markup("<w:keepNext/>")
_NONE = Markup("")
_TABLE = Markup(
    '<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>%s</w:tblBorders>'
    '<w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>"
)
_BORDERS = Markup().join(
    Markup('<w:%s w:val="single" w:sz="4" w:space="0" w:color="000000"/>') % side
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
"""Here and not in a style: LibreOffice forgets styles of tables when it saves."""
_GRID = Markup('<w:gridCol w:w="%d"/>')
_ROW = Markup("<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>%s</w:tr>")
_REPEATED = Markup("<w:tblHeader/>")
_CELL = Markup('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>')
_MIDDLE = Markup('<w:vAlign w:val="center"/>')


def body(parts: Sequence[Part], styles: Styles, width: float) -> Markup:
    """Return parts for a page whose text is so many millimetres wide."""
    return _joined(
        _part(part, styles, width, last=number == len(parts)) for number, part in enumerate(parts, 1)
    )


def paragraph(words: str, style: str, properties: Markup = _NONE, *, bold: bool = False) -> Markup:
    """Return a paragraph; the breaks of the one who wrote it stay."""
    look = _BOLD if bold else _NONE
    return _PARAGRAPH % (style, properties, _BREAK.join(_RUN % (look, said) for said in lines(words)))


def rule(length: float, width: float, styles: Styles) -> Markup:
    """Return a line of a length in the middle of a column of a width, both in millimetres."""
    side = twips(max(0.0, width - length) / 2)
    return paragraph("", styles["Rule"], _INDENTS % (side, side))


def _part(part: Part, styles: Styles, width: float, *, last: bool) -> Markup:
    match part:
        case Heading():
            return paragraph(line(part.text), styles[f"Heading {part.level}"])
        case Paragraph():
            # Nobody signs a page without a line of text on it.
            return paragraph(part.text, styles["Body Text"], _KEEP if last else _NONE)
        case Bullets():
            return _joined(paragraph(line(one), styles["List Bullet"]) for one in part.items)
        case Table():
            return _joined(_table(part, styles, twips(width)))


def _table(table: Table, styles: Styles, width: int) -> Iterator[Markup]:
    if table.title:
        yield paragraph(table.title, styles["Caption"])
    shares = [one.share for one in table.columns]
    widths = [round(width * share / sum(shares)) for share in shares]
    head = _head([one.head for one in table.columns], styles, widths)
    sides = [one.side for one in table.columns]
    rows = _joined(
        _row(row, sides, number in table.bold, styles, widths) for number, row in enumerate(table.rows)
    )
    grid = _joined(_GRID % one for one in widths)
    yield _TABLE % (sum(widths), _BORDERS, grid, head + rows)
    # Word joins two tables between which nothing stands.
    yield paragraph("", styles["Spacer"])


def _head(cells: Iterable[str], styles: Styles, widths: Iterable[int]) -> Markup:
    said = (paragraph(one, styles["Table Head"], _KEEP) for one in cells)
    return _ROW % (
        _REPEATED,
        _joined(_CELL % (wide, _MIDDLE, one) for wide, one in zip(widths, said, strict=True)),
    )


def _row(
    cells: Iterable[str], sides: Iterable[Side], bold: bool, styles: Styles, widths: Iterable[int]
) -> Markup:
    said = (
        paragraph(one, styles["Table Text"], _NONE if side == "left" else _SIDE % side, bold=bold)
        for one, side in zip(cells, sides, strict=True)
    )
    return _ROW % (_NONE, _joined(_CELL % (wide, _NONE, one) for wide, one in zip(widths, said, strict=True)))


def _joined(made: Iterable[Markup]) -> Markup:
    return _NONE.join(made)
