"""From a piece of WordprocessingML to an element."""

from __future__ import annotations

import re

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement


def parsed(xml: str) -> BaseOxmlElement:
    """Return the element that a text stands for."""
    found: BaseOxmlElement = parse_xml(re.sub(r"^(<[\w:]+)", rf"\1 {nsdecls('w')}", xml))
    return found
