"""A template that staff have edited in Word: what can be wrong with it, each as a sentence."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from io import BytesIO
from typing import cast
from zipfile import BadZipFile

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docxtpl.template import DocxTemplate
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError

from schoolgate.model import Message
from schoolgate.papers.archive import LIMIT_MB, ArchiveError, packed, weigh
from schoolgate.papers.body import STYLES, Styles
from schoolgate.papers.fields import Fields

_BODY = re.compile(r"\{\{\s*body\s*\}\}")
_MARK = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}")
_HALF = re.compile(r"\{\{|\}\}|\{%|%\}|(?<!\{)\{#")
_BEFORE = 3
_AROUND = {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER}
_SHOWN = 80
"""Characters of a line that a sentence shows."""
_QUOTED = re.compile(r"'([^']+)'")
_DAMAGED = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    OpcError,
    SyntaxError,  # of XML
    TypeError,
    ValueError,
    zlib.error,
)
"""What a Word file raises that lacks a part, or holds another thing in it."""


class TemplateError(Exception):
    """A template that no paper can be made from; ``message`` says what is wrong and what to do."""

    def __init__(self, id_: str, name: str, **values: object) -> None:
        self.message = Message.of(f"papers.template-{id_}", name=name, **values)
        super().__init__(self.message)


class LayoutError(Exception):
    """Marks that, filled in, do not leave whole paragraphs."""


class _Template(DocxTemplate):
    def fix_tables(self, xml: str) -> BaseOxmlElement:
        """Return the body. Raises LayoutError where docxtpl would drop in silence what is not well-formed."""
        try:
            whole = parse_xml(xml)
        except SyntaxError as error:
            raise LayoutError from error
        if whole.xpath("//w:t/*"):
            raise LayoutError
        tree: BaseOxmlElement = DocxTemplate.fix_tables(self, xml)
        return tree


class Template:
    """A template from the bytes of a file, which ``name`` is for the one who has to mend it.

    Raises TemplateError, as its methods do.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            weigh(data)
        except ArchiveError as error:
            if error.large:
                raise TemplateError("large", name, limit=LIMIT_MB) from error
            raise TemplateError("broken", name) from error
        self._template: DocxTemplate = _Template(BytesIO(data))
        with self.opened():
            self._template.init_docx()
            for line in _lines(self._document):
                if _HALF.search(_MARK.sub("", line)):
                    raise TemplateError("mark", name, line=line[:_SHOWN])
            if not self._has_body():
                raise TemplateError("body", name)

    @property
    def section(self) -> Section:
        """The pages on which the text begins."""
        return self._document.sections[0]

    def styles(self) -> Styles:
        """Return how this file calls each style."""
        known = {one.name: one.style_id for one in self._document.styles}
        for style in STYLES:
            if style not in known:
                raise TemplateError("style", self._name, style=style)
        return {style: known[style] for style in STYLES}

    def filled(self, context: Mapping[str, object]) -> Document:
        """Return the document with every field filled in."""
        with self._judged(context):
            _without_properties(self._document)
            self._template.render(dict(context), Fields())
        return self._document

    def _has_body(self) -> bool:
        return _BODY.search(self._template.patch_xml(self._template.get_xml())) is not None

    @property
    def _document(self) -> Document:
        return cast("Document", self._template.docx)

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Hold whatever is done with the file; damage may show as late as when it is saved."""
        try:
            yield
        except _DAMAGED as error:
            raise TemplateError("broken", self._name) from error

    @contextmanager
    def _judged(self, context: Mapping[str, object]) -> Iterator[None]:
        try:
            yield
        except UndefinedError as error:
            found = _QUOTED.search(str(error))
            values = {"field": found[1] if found else "", "known": ", ".join(sorted(context))}
            raise TemplateError("field", self._name, **values) from error
        except SecurityError as error:
            raise TemplateError("forbidden", self._name) from error
        except TemplateSyntaxError as error:
            raise TemplateError("mark", self._name, line=_near(error)) from error
        except (LayoutError, SyntaxError) as error:
            raise TemplateError("layout", self._name) from error


def _lines(document: Document) -> Iterator[str]:
    """Give every line of a template, headers and footers too."""
    related = (one.target_part for one in document.part.rels.values() if one.reltype in _AROUND)
    elements = [document.element, *(part.element for part in related if isinstance(part, XmlPart))]
    for element in elements:
        for paragraph in element.iter(qn("w:p")):
            yield "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def _near(error: TemplateSyntaxError) -> str:
    """Return the line on which reading ended; docxtpl notes three lines before and after it."""
    context: list[str] = list(getattr(error, "docx_context", ()))
    number = min(error.lineno - 1, _BEFORE)
    return unescape(context[number])[:_SHOWN] if 0 <= number < len(context) else ""


def saved(document: Document) -> bytes:
    """Return the bytes of a document. Raises ValueError where two of its parts have one name."""
    package = document.part.package
    names = [part.partname for part in package.iter_parts()] if package else []
    if len(names) != len(set(names)):
        raise ValueError(names)
    target = BytesIO()
    document.save(target)
    return packed(target.getvalue())


def _without_properties(document: Document) -> None:
    """Forget who wrote the template when; docxtpl would read these texts as templates."""
    properties = document.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        setattr(properties, name, "")
