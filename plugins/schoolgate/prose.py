"""Markdown: the facts of a body, and its clean HTML. The only user of the Markdown library and the cleaner.

One dialect for posts and for prose alike: CommonMark with tables, footnotes, strikethrough, autolinks,
heading ids and GitHub-style alerts (docs/decisions/0002).
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

import comrak
import nh3

from schoolgate import addresses, messages
from schoolgate.model import Prose, Reference
from schoolgate.storage import digest
from schoolgate.vietnamese import slug

EXCERPT = 200
"""Letters of the excerpt."""

_TAGS = {
    *("p", "br", "hr", "strong", "em", "b", "i", "u", "s", "del", "ins", "mark", "sub", "sup", "small"),
    *("a", "img", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "q", "cite"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "code", "kbd", "abbr", "div", "section", "span"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "details", "summary"),
}
_ALERTS = ("note", "tip", "important", "warning", "caution")
_CLASSES = {
    *("markdown-alert", "markdown-alert-title", "footnotes", "footnote-ref", "footnote-backref"),
    *(f"markdown-alert-{kind}" for kind in _ALERTS),
}
_ATTRIBUTES = {
    **{tag: {"id"} for tag in ("h1", "h2", "h3", "h4", "h5", "h6", "li")},
    **{tag: {"class"} for tag in ("div", "p", "section", "sup")},
    "a": {"href", "id", "title", "class", "aria-label"},
    "img": {"src", "alt"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "ol": {"start"},
    "abbr": {"title"},
}
_PLACED = {"a": {"href", "data-sourcepos"}, "img": {"src", "data-sourcepos"}}
"""What the facts of a body need: targets and the places where they stand."""
_BACK = "Back to reference"
"""How the library begins the label of a link from a footnote back to the text."""
_FOREIGN = re.compile(r"^\s*(?:!!!|\?\?\?\+?|===) |\{:? ?[.#][^}]*\}|^\s*\[TOC\]\s*$|^\s*-+8<-+")
_TARGET = re.compile(r"!?\[[^\[\]\n]{0,300}\]\((?=([^<>\"'\n]{1,300}))")
"""A link or picture and what begins its target; bounded, so that no line takes long to search."""
_SUSPECT = re.compile(r"!!!|\?\?\?|===|\{|\[TOC\]|8<|\]\([^)\n]{0,300} ")
"""Without any of these a body has nothing of another dialect in it."""
_CONTROL = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]))(?:;|(?![0-9a-fA-F]))"
)
_EARLY = 1500
"""Letters of HTML above a picture that readers see at once, also on a phone."""
_AT_ONCE = 'fetchpriority="high"'
_LATER = 'loading="lazy" decoding="async"'
_TAG = re.compile(r"<[^>]*>")
_FENCE = re.compile(r"^\s{0,3}(`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Image:
    """What an image reference becomes: an address ready for ``src`` and the size in pixels."""

    address: str
    width: int
    height: int


def scan(body: str, source: str, first_line: int) -> Prose:
    """Gather the facts of a body that begins on ``first_line`` of the content file ``source``."""
    reader = _Reader(source, first_line)
    text = plain(_cleaner(reader.attribute, _PLACED).clean(_markdown(body, positions=True)))
    return Prose(
        sha=digest(body),
        first_line=first_line,
        words=len(text.split()),
        excerpt=_shorten(text),
        links=tuple(reader.links),
        images=tuple(reader.images),
        foreign=tuple(_foreign(body, first_line)),
    )


def render(body: str, link: Callable[[str], str | None], image: Callable[[str], Image | None]) -> str:
    """Turn a body into clean HTML.

    ``link`` and ``image`` are asked for each target as the author wrote it; None takes the link off its
    text, or the picture out of the page. Headings get ids without accents.
    """
    writer = _Writer(link, image, digest(body)[:12])
    return writer.finish(_cleaner(writer.attribute).clean(_markdown(body)))


def plain(html: str) -> str:
    """Return the text of HTML that ``render`` has made, in one line. The result is not HTML: escape it."""
    # The cleaner escapes < and > wherever they are not tags, so a tag is what lies between them.
    return " ".join(entities.unescape(_TAG.sub("", html)).split())


class _Reader:
    """Collects links and images with their lines while the cleaner walks the parsed page."""

    def __init__(self, source: str, first_line: int) -> None:
        self.links: list[Reference] = []
        self.images: list[Reference] = []
        self._source = source
        self._first = self._line = first_line

    def attribute(self, tag: str, name: str, value: str) -> str:
        if name == "data-sourcepos" and (line := re.match(r"\d{1,6}:", value)):
            self._line = self._first - 1 + int(line[0][:-1])
        elif name == "href" and not value.startswith("#"):
            self.links.append(Reference(value, self._line, _path(self._source, value)))
        elif name == "src":
            self.images.append(Reference(value, self._line, _path(self._source, value)))
        return value


class _Writer:
    """Rewrites attributes while the cleaner walks the parsed page, then completes what it marked.

    An image needs more attributes than it had; the filter can only change the one it is shown. So it
    leaves a mark that no author can know beforehand, and ``finish`` replaces the mark.
    """

    def __init__(
        self, link: Callable[[str], str | None], image: Callable[[str], Image | None], nonce: str
    ) -> None:
        self._link = link
        self._image = image
        self._nonce = nonce
        self._images: list[Image | None] = []
        self._ids: set[str] = set()

    def attribute(self, tag: str, name: str, value: str) -> str | None:
        if name == "src":
            self._images.append(self._image(value))
            return f"{self._nonce}-{len(self._images) - 1}-"
        if name == "href":
            return "#" + _anchor(value[1:]) if value.startswith("#") else self._link(value)
        if name == "id":
            return self._unique(_anchor(value)) if tag != "li" or value.startswith("fn-") else None
        if name == "class":
            return " ".join(word for word in value.split() if word in _CLASSES) or None
        if name == "aria-label":
            return messages.text("prose.back-to-text") if value.startswith(_BACK) else None
        return value

    def _unique(self, wanted: str) -> str | None:
        if not wanted or wanted.startswith("sg-"):
            return None
        name, number = wanted, 1
        while name in self._ids:
            number += 1
            name = f"{wanted}-{number}"
        self._ids.add(name)
        return name

    def finish(self, html: str) -> str:
        for number, image in enumerate(self._images):
            html = _place(html, f'src="{self._nonce}-{number}-"', image, first=number == 0)
        for old, new in _replacements():
            html = html.replace(old, new)
        return _without_anchors(html, self._ids)


def _place(html: str, mark: str, image: Image | None, *, first: bool) -> str:
    before, found, after = html.partition(mark)
    if image:
        size = f'width="{image.width}" height="{image.height}"'
        load = _AT_ONCE if first and len(before) < _EARLY else _LATER
        return f'{before}src="{entities.escape(image.address)}" {size} {load}{after}' if found else html
    # The cleaner escapes < and > inside attributes, so these are the ends of this tag.
    return before[: before.rindex("<img")] + after[after.index(">") + 1 :] if found else html


def _without_anchors(html: str, ids: set[str]) -> str:
    for name in ids:
        html = html.replace(f'<a href="#{name}"></a>', "")
    return html.replace("<p></p>", "")


@cache
def _replacements() -> tuple[tuple[str, str], ...]:
    """Fixed strings of the library's own output, which the cleaner has left as the only such strings."""
    title = '<p class="markdown-alert-title">'
    table = entities.escape(messages.text("prose.table"))
    notes = entities.escape(messages.text("prose.footnotes"))
    return (
        *(
            (f"{title}{kind.title()}</p>", f"{title}{messages.text(f'prose.alert-{kind}')}</p>")
            for kind in _ALERTS
        ),
        *(
            (f'<{cell} align="{side}">', f'<{cell} class="sg-{side}">')
            for cell in ("td", "th")
            for side in ("left", "center", "right")
        ),
        ("<h1", "<h2"),
        ("</h1>", "</h2>"),
        ("<table>", f'<div class="sg-table" role="group" tabindex="0" aria-label="{table}"><table>'),
        ("</table>", "</table></div>"),
        ('<section class="footnotes">', f'<section class="footnotes" aria-label="{notes}">'),
    )


def _anchor(name: str) -> str:
    return name if name.startswith(("fn-", "fnref-")) and name.isascii() else slug(unquote(name))


def _cleaner(
    attribute_filter: Callable[[str, str, str], str | None], attributes: dict[str, set[str]] = _ATTRIBUTES
) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        attributes=attributes,
        attribute_filter=attribute_filter,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )


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


def _markdown(body: str, *, positions: bool = False) -> str:
    # A control character may be written as a number; no page may hold one, and the frame's marks are such.
    body = _CONTROL.sub(" ", body) if "&#" in body else body
    return comrak.render_markdown(body, extension_options=_extensions(), render_options=_shape(positions))


def _path(source: str, target: str) -> str:
    if target.startswith(("#", "/")) or re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", target):
        return ""
    return addresses.resolve(source, unquote(target.partition("#")[0].partition("?")[0])) or ""


def _shorten(text: str) -> str:
    if len(text) <= EXCERPT:
        return text
    return text[: EXCERPT - 1].rsplit(" ", 1)[0].rstrip(",.;:–- ") + "…"


def _foreign(body: str, first_line: int) -> Iterator[Reference]:
    if not _SUSPECT.search(body):
        return
    fence = ""
    for number, line in enumerate(body.splitlines(), first_line):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and (form := _foreign_form(line)):
            yield Reference(form, number)


def _foreign_form(line: str) -> str:
    """Return what of a line belongs to another dialect, or ''."""
    if match := _FOREIGN.search(line):
        return match[0].strip()
    return next(
        (match[0] + target + ")" for match in _TARGET.finditer(line) if (target := _spaced(match[1]))), ""
    )


def _spaced(start: str) -> str:
    """Return a target that no browser would find, because a space stands in it; "anh (1).jpg" is one."""
    depth = 0
    for at, letter in enumerate(start):
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            target = start[:at].strip()
            return target if " " in target else ""
    return ""
