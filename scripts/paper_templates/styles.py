"""The styles of a paper: Times New Roman, sizes and spaces of Annex I of Decree 30/2020/NĐ-CP."""

from __future__ import annotations

from docx.document import Document

from paper_templates.markup import parsed
from schoolgate.papers.measures import ABSTRACT_INDENT_MM, twips

INDENT = 720
"""The first line of a paragraph, 12.7 mm."""
_CENTERED = '<w:jc w:val="center"/>'
_KEEP = "<w:keepNext/>"
_BOLD, _ITALIC = "<w:b/>", "<w:i/>"
_DEFAULTS = """<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"
 w:cs="Times New Roman"/>
<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/>
</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"""
_STYLE = """<w:style w:type="paragraph" w:styleId="{id}"{mark}><w:name w:val="{name}"/>{based}
<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"""
_TABLES = """<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""
_LINE = '<w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
_NUMBERING = """<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>
<w:suff w:val="space"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="0" w:firstLine="{indent}"/></w:pPr></w:lvl>
</w:abstractNum>"""


def put_styles(document: Document) -> None:
    """Replace all styles and lists of a document."""
    styles, lists = document.styles.element, document.part.numbering_part.element
    for element in (styles, lists):
        for child in list(element):
            element.remove(child)
    for xml in (_DEFAULTS, *_paragraphs(), _TABLES):
        styles.append(parsed(xml))
    lists.append(parsed(_NUMBERING.format(indent=INDENT)))
    lists.append(parsed('<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'))


def _paragraphs() -> list[str]:
    first = f'<w:ind w:firstLine="{INDENT}"/>'
    text = f'{_spaced(0, 120, 276)}{first}<w:jc w:val="both"/>'
    heading = f"{_KEEP}{_spaced(120, 120)}{first}" + '<w:outlineLvl w:val="{level}"/>'
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    side = twips(ABSTRACT_INDENT_MM)
    aside = f'<w:ind w:left="{side}" w:right="{side}"/>'
    line = f"<w:pBdr>{_LINE}</w:pBdr>"
    return [
        _style("Normal", "", run=_size(14)),
        _style("Body Text", text),
        _style("Basis", text, _ITALIC),
        _style("Heading 1", heading.format(level=0), _BOLD),
        _style("Heading 2", heading.format(level=1), _BOLD),
        _style("Heading 3", heading.format(level=2), _BOLD + _ITALIC),
        _style("List Bullet", listed + text),
        _style("Caption", _KEEP + _spaced(120, 60) + _CENTERED, _BOLD + _size(13)),
        _style("Table Text", _spaced(40, 40), _size(12)),
        _style("Table Head", _spaced(40, 40) + _CENTERED, _BOLD + _size(12)),
        _style("Title", _KEEP + _spaced(240, 0) + _CENTERED, _BOLD),
        _style("Subtitle", _KEEP + _spaced(0, 0) + aside + _CENTERED, _BOLD),
        _style("Rule", line + _spaced(60, 160, 40, "exact") + _CENTERED, _size(1)),
        _style("Spacer", _spaced(0, 80, 40, "exact"), _size(1)),
        _style("Annex", f'{_KEEP}{_spaced(0, 0)}{_CENTERED}<w:outlineLvl w:val="0"/>', _BOLD),
        _style("Annex Title", _KEEP + _spaced(60, 0) + _CENTERED, _BOLD),
        _style("Annex Note", _KEEP + _spaced(60, 200) + _CENTERED, _ITALIC),
        _style("Header", _CENTERED),
    ]


def _style(name: str, paragraph: str, run: str = "") -> str:
    plain = name == "Normal"
    shown = name.lower() if name.startswith("Heading") or name in {"Header", "Caption"} else name
    values = {
        "id": name.replace(" ", ""),
        "name": shown,
        "mark": ' w:default="1"' if plain else "",
        "based": "" if plain else '<w:basedOn w:val="Normal"/>',
    }
    return _STYLE.format(paragraph=paragraph, run=run, **values)


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'


def _spaced(before: int, after: int, line: int = 240, kind: str = "auto") -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{kind}"/>'
