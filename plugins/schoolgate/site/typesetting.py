"""The part of Material's style sheet that sets our prose: its rules for text and the names of its colours.

The whole sheet would be more than half of a first visit, nearly all of it for parts that we do not show
(search, navigation, annotations, code blocks with buttons). Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLASS = "md-typeset"
_TAGS = frozenset(
    (
        *(
            "a",
            "abbr",
            "b",
            "blockquote",
            "caption",
            "code",
            "dd",
            "del",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
        ),
        *(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "s",
        ),
        *("small", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"),
    )
)
"""What a cleaned body can hold (``prose``), but for what the site's own sheet draws: details, footnotes."""
_PART = re.compile(r"\.([\w-]+)|#[\w-]+|::?[\w-]+(?:\([^()]*\))?|\[[^\]]*\]|([a-zA-Z][\w-]*)")
_SCHEMES = re.compile(r":root|\[data-md-color-scheme=\"?(?:default|slate)\"?\]")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def typesetting(sheet: str) -> str:
    """Return the rules of Material's sheet that a page of ours can use.

    They stand in a layer, so that every rule of the site's own sheet comes before them.
    """
    return "@layer material{" + "".join(_kept(_COMMENT.sub("", sheet))) + "}\n"


def _kept(sheet: str) -> Iterator[str]:
    for prelude, block in _rules(sheet):
        if prelude.startswith("@media"):
            inner = "".join(_kept(block))
            if inner:
                yield f"{prelude}{{{inner}}}"
        elif not prelude.startswith("@"):
            selectors = ",".join(one for one in _listed(prelude) if _wanted(one))
            declarations = ";".join(_declarations(block))
            if selectors and declarations:
                yield f"{selectors}{{{declarations}}}"


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Split a sheet into what stands before each outermost brace, and what stands inside it."""
    depth = start = opened = 0
    for place, sign in enumerate(sheet):
        if sign == "{":
            depth += 1
            opened = place if depth == 1 else opened
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield sheet[start:opened].rpartition(";")[2].strip(), sheet[opened + 1 : place]
                start = place + 1


def _listed(selectors: str) -> Iterator[str]:
    """Split a list of selectors at its commas, but not at those within brackets."""
    return iter(re.split(r",(?![^(]*\))", selectors))


def _wanted(selector: str) -> bool:
    if _SCHEMES.fullmatch(selector):
        return True
    parts = list(_PART.finditer(selector))
    known = all(
        (not part[1] or part[1] == _CLASS)
        and (not part[2] or part[2] in _TAGS)
        and not part[0].startswith("#")
        for part in parts
    )
    return known and f".{_CLASS}" in selector and "[data-" not in selector and "[dir=rtl]" not in selector


def _declarations(block: str) -> Iterator[str]:
    """Leave out drawings and vendors' twins: every browser that we serve knows the standard names."""
    for one in re.split(r";(?![^(]*\))", block):
        if one and "url(" not in one and not one.lstrip().startswith(("-webkit-", "-moz-")):
            yield one
