"""Lines of a body that only another Markdown dialect would understand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Reference

_FOREIGN = re.compile(r"^\s*(?:!!!|\?\?\?\+?|===) |\{:? ?[.#][^}]*\}|^\s*\[TOC\]\s*$|^\s*-+8<-+")
_TARGET = re.compile(r"!?\[[^\[\]\n]{0,300}\]\((?=([^<>\"'\n]{1,300}))")
"""A link or picture and what begins its target; bounded, so that no line takes long to search."""
_SUSPECT = ("!!!", "???", "===", "{", "[TOC]", "8<", "](")
"""Without any of these a body has nothing of another dialect in it."""
_FENCE = re.compile(r"^\s{0,3}(`{3,}|~{3,})")


def foreign(body: str, first_line: int) -> Iterator[Reference]:
    """Return the forms of another dialect with their lines; what stands in a code block is none."""
    if not any(sign in body for sign in _SUSPECT):
        return
    fence = ""
    for number, line in enumerate(body.splitlines(), first_line):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and (form := _form(line)):
            yield Reference(form, number)


def _form(line: str) -> str:
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
