"""From the draft of a body to how it stands on a page.

The cleaner's filter can only change the attribute it is shown, so it leaves marks in the draft. ``load`` lets
no control character into a body, so nothing that a school writes is a mark.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from schoolgate import messages
from schoolgate.model import Prose

ALERTS = ("note", "tip", "important", "warning", "caution")

_OPEN, _CLOSE = "\x02", "\x03"
_LINK = re.compile(f' href="{_OPEN}link:(\\d+){_CLOSE}"')
_IMAGE = re.compile(f'<img[^>]*? ?src="{_OPEN}image:(\\d+){_CLOSE}"[^>]*>')
"""The cleaner escapes < and > inside attributes, so the next > ends the tag."""
_SOURCE = re.compile(f'src="{_OPEN}image:\\d+{_CLOSE}"')
_EARLY = 1500
"""Letters of HTML above a picture that readers see at once, also on a phone."""
_AT_ONCE = 'fetchpriority="high"'
_LATER = 'loading="lazy" decoding="async"'
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Image:
    """What an image reference becomes: an address ready for ``src`` and the size in pixels."""

    address: str
    width: int
    height: int


def place(facts: Prose, link: Callable[[str], str | None], image: Callable[[str], Image | None]) -> str:
    """Return the clean HTML of a body whose draft is in its facts.

    ``link`` and ``image`` are asked for each target as the author wrote it; None takes the link off its
    text, or the picture out of the page.
    """
    html = facts.draft

    def linked(found: re.Match[str]) -> str:
        address = link(facts.links[int(found[1])].target)
        return "" if address is None else f' href="{entities.escape(address)}"'

    def pictured(found: re.Match[str]) -> str:
        made = image(facts.images[int(found[1])].target)
        first = found[1] == "0" and found.start() < _EARLY
        return _SOURCE.sub(lambda _: _source(made, first), found[0]) if made else ""

    if facts.images:
        html = _IMAGE.sub(pictured, html).replace("<p></p>", "")
    return _LINK.sub(linked, html) if facts.links else html


def plain(html: str) -> str:
    """Return the text of clean HTML, in one line. The result is not HTML: escape it."""
    # The cleaner escapes < and > wherever they are not tags, so a tag is what lies between them.
    return " ".join(entities.unescape(_TAG.sub("", html)).split())


def mark(kind: str, number: int) -> str:
    """Return what stands in a draft for the target of a link or an image, counted from 0."""
    return f"{_OPEN}{kind}:{number}{_CLOSE}"


def finish(html: str, ids: set[str]) -> str:
    """Return a draft of cleaned HTML: fixed strings of the library in our words, empty anchors gone."""
    for old, new in _replacements():
        html = html.replace(old, new)
    for name in ids:
        html = html.replace(f'<a href="#{name}"></a>', "")
    return html.replace("<p></p>", "")


def _source(made: Image, first: bool) -> str:
    load = _AT_ONCE if first else _LATER
    return f'src="{entities.escape(made.address)}" width="{made.width}" height="{made.height}" {load}'


@cache
def _replacements() -> tuple[tuple[str, str], ...]:
    """Fixed strings of the library's own output, which the cleaner has left as the only such strings."""
    title = '<p class="markdown-alert-title">'
    table = entities.escape(messages.text("prose.table"))
    notes = entities.escape(messages.text("prose.footnotes"))
    return (
        *(
            (f"{title}{kind.title()}</p>", f"{title}{messages.text(f'prose.alert-{kind}')}</p>")
            for kind in ALERTS
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
