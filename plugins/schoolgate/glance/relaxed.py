"""From an expression of Python to one of RE2 that finds at least as much, as it looks at nothing around."""

from __future__ import annotations

import re

_LETTER = r"\pL\p{Nl}\p{No}"
_CLASSES = {
    "w": rf"{_LETTER}\p{{Nd}}_",
    "d": r"\p{Nd}",
    "s": r"\s\x{a0}\x{85}\x{1c}-\x{1f}\pZ",
}
"""What Python means by its shorthands; RE2 means ASCII."""
_WHOLE = {
    r"[^\W\d_]": f"[{_LETTER}]",
    r"[^\W\d]": f"[{_LETTER}_]",
    r"[^\W_]": rf"[{_LETTER}\p{{Nd}}]",
}
_CODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_PART = re.compile(r"\[(?:\\.|[^\]\\])+\]|\(\?<?[=!]|\\.|\(|\)|.", re.DOTALL)
"""A set, the beginning of a look around, an escape, a parenthesis, or a letter."""


def relaxed(pattern: re.Pattern[str]) -> str:
    """Return a pattern for RE2 without looks around and bounds of words. References back are not known."""
    parts: list[str] = []
    depth, hidden = 0, 0
    for one in _PART.findall(_CODE.sub(r"\\x{\1}", pattern.pattern)):
        depth += one.startswith("(")
        if not hidden and one in {"(?=", "(?!", "(?<=", "(?<!"}:
            hidden = depth
        elif not hidden:
            parts.append(_part(one))
        if one == ")":
            hidden = 0 if hidden == depth else hidden
            depth -= 1
    flags = "i" * bool(pattern.flags & re.IGNORECASE) + "m" * bool(pattern.flags & re.MULTILINE)
    return f"(?{flags}:{''.join(parts)})" if flags else "".join(parts)


def _part(one: str) -> str:
    if one in _WHOLE:
        return _WHOLE[one]
    if one.startswith("["):
        return re.sub(r"\\(.)", lambda found: _CLASSES.get(found[1], found[0]), one)
    if one == r"\W":
        return f"[^{_CLASSES['w']}]"
    if one in {r"\b", r"\Z", "$", "^"}:
        return ""
    return f"[{_CLASSES[one[1]]}]" if one.startswith("\\") and one[1] in _CLASSES else one
