"""From Markdown to HTML that a browser may be given."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from functools import cache

import comrak
import nh3

_TAGS = {
    *("p", "br", "hr", "strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "small"),
    *("a", "img", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "q", "cite"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "code", "kbd", "abbr", "div", "section", "span"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "details", "summary"),
}
_ATTRIBUTES = {
    **{tag: {"id"} for tag in ("h1", "h2", "h3", "h4", "h5", "h6", "li")},
    **{tag: {"class"} for tag in ("div", "p", "section", "sup")},
    "a": {"href", "id", "title", "class", "aria-label", "data-sourcepos"},
    "img": {"src", "alt", "data-sourcepos"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "ol": {"start"},
    "abbr": {"title"},
}
_CONTROL = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]))(?:;|(?![0-9a-fA-F]))"
)
_POINTING = ("[", "<", "@", "://", "www.")
"""Without any of these a body holds neither a link nor a picture, and its places need not be worked out."""

Attributes = Callable[[str, str, str], str | None]
"""Told tag, name and value of an attribute, in the order of the page; gives its new value, None for none."""


def clean(body: str, attributes: Attributes) -> str:
    """Return a body as HTML without anything that could do harm.

    ``attributes`` is also told ``data-sourcepos`` of links and pictures (``line:column``), before their other
    attributes; it must let none of them through.
    """
    # A control character may be written as a number; no page may hold one, and marks on pages are such.
    body = _CONTROL.sub(" ", body) if "&#" in body else body
    shape = _shape(any(sign in body for sign in _POINTING))
    html = comrak.render_markdown(body, extension_options=_extensions(), render_options=shape)
    cleaner, judge = _cleaner()
    judge.attributes = attributes
    return cleaner.clean(html)


class _Judge(threading.local):
    """What the one cleaner asks, thread by thread; making a cleaner costs as much as a third of its work."""

    attributes: Attributes

    def __call__(self, tag: str, name: str, value: str) -> str | None:
        return self.attributes(tag, name, value)


@cache
def _cleaner() -> tuple[nh3.Cleaner, _Judge]:
    judge = _Judge()
    cleaner = nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=judge,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
    return cleaner, judge


@cache
def _extensions() -> comrak.ExtensionOptions:
    extensions = comrak.ExtensionOptions()
    for name in ("strikethrough", "table", "autolink", "footnotes", "alerts"):
        setattr(extensions, name, True)
    extensions.header_id_prefix = ""
    return extensions


@cache
def _shape(positions: bool) -> comrak.RenderOptions:
    shape = comrak.RenderOptions()
    # Raw HTML passes here and is judged by the cleaner, which sees what a browser would see.
    shape.unsafe_ = True
    shape.figure_with_caption = True
    shape.sourcepos = positions
    return shape
