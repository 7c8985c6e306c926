"""The words of a body without its Markdown, line for line: what readers of language judge."""

from __future__ import annotations

import re
from functools import partial
from html import unescape

from schoolgate.prose.spans import between, cut, without_spans

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_TARGET = r"\([^()]*(?:\([^()]*\)[^()]*)?\)"
_COMMENT = ("<!--", "-->")
_RULES = (
    ("](", re.compile(rf"!\[([^\]\[]*)\]{_TARGET}"), None),
    ("](", re.compile(rf"\[([^\]\[]*)\]{_TARGET}"), None),
    ("[^", re.compile(r" ?\[\^[^\]\[]+\]:?"), ""),
    ("<", re.compile(r" ?<[bB][rR] ?/?> ?"), " "),
    ("<", re.compile(r"<([a-zA-Z][^\s<>\"=@:]*[@:][^\s<>]+)>"), None),
    ("<", re.compile(r"</?[a-zA-Z][^<>]*>"), ""),
    ("", re.compile(r"^ {0,3}(?:#{1,6} +|> ?(?:\[![A-Z]+\])?|[-*+] +)", re.MULTILINE), ""),
    ("---", re.compile(r"^(?=.*---)[ |:-]+$", re.MULTILINE), ""),
    ("*", re.compile(r"\*\*|(?<!\w)\*|\*(?!\w)"), ""),
    ("_", re.compile(r"(?<!\w)_|_(?!\w)"), ""),
    ("~~", re.compile(r"~~"), ""),
    ("\\", re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~<>])"), None),
)
"""What markup must have, how it looks, and what a reader sees instead; None for what it is around."""


def words_of(body: str) -> str:
    """Return what a reader sees of a body, each line where it stands in the file."""
    text = without_code(body)
    if "<!--" in text:
        text = cut(text, between(text, *_COMMENT))
    if "`" in text:
        text = "\n".join(map(without_spans, text.split("\n")))
    for sign, pattern, instead in _RULES:
        if sign in text:
            text = pattern.sub(_inside if instead is None else partial(_blank, instead), text)
    return unescape(text) if "&" in text else text


def _inside(found: re.Match[str]) -> str:
    """Return what the markup is around, with as many lines as it had."""
    inside = found[1]
    return inside + "\n" * (found[0].count("\n") - inside.count("\n"))


def _blank(instead: str, found: re.Match[str]) -> str:
    return instead + "\n" * found[0].count("\n")


def without_code(body: str) -> str:
    """Return a body with its blocks of code blanked, line for line."""
    if "```" not in body and "~~~" not in body:
        return body
    fence, kept = "", []
    for line in body.split("\n"):
        opened = _FENCE.match(line)
        if fence:
            fence = "" if opened and opened[1].startswith(fence) else fence
            kept.append("")
        else:
            fence = opened[1] if opened else ""
            kept.append("" if opened else line)
    return "\n".join(kept)
