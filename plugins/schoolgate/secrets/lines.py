"""The lines of one text that hold a secret. What the secret is, nobody keeps: kind and line are enough."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detect_secrets.filters.allowlist import is_line_allowlisted
from detect_secrets.filters.heuristic import (
    is_indirect_reference,
    is_not_alphanumeric_string,
    is_sequential_string,
    is_templated_secret,
)
from detect_secrets.plugins.keyword import CONFIG_DENYLIST_REGEX_TO_GROUP, KeywordDetector
from detect_secrets.util.code_snippet import CodeSnippet

from schoolgate.secrets.kinds import DETECTORS
from schoolgate.secrets.memory import Secret
from schoolgate.secrets.patterns import SpokenPassword

PASSWORD = "password"
MOST = 20
"""Secrets of one file that are told."""

_RUN = r"[!-~]{20,}"
_LONG = re.compile(_RUN)
_WORTH_READING = re.compile(
    rf"{_RUN}|PRIVATE KEY|://[^\s/]+@|[Pp][Aa][Ss][Ss]|[Pp][Ww][Dd]|[Mm]ật\s+[Kk]hẩu|[Mm]at[_ -]?[Kk]hau"
)
"""What every secret has: a long run without spaces, or a word that says what follows."""
_WORDS = ("private key", "://", "pass", "pwd", "mật", "khau")
_LONGEST_LINE = 4_000
_SHORTEST = 6
_LETTERS_ALONE = re.compile(r"[a-z_./-]*|[A-Z_./-]*", re.ASCII)
_SAID = re.compile(r"(?:pass(?:word|wd|phrase)?|pwd|mat_?khau)[\"']?\s*[:=]", re.IGNORECASE)
_keyword = KeywordDetector()
_spoken = SpokenPassword()


def search(text: str, *, settings: bool) -> list[Secret]:
    """Return the secrets of a text; ``settings`` tells a file of keys and values from prose."""
    found: list[Secret] = []
    for number, line in enumerate(text.split("\n"), 1) if settings else _worth_reading(text):
        if len(line) > _LONGEST_LINE:
            continue
        kind = next(_kinds(line, settings), "")
        if kind and not _allowed(line):
            found.append(Secret(kind, number))
            if len(found) == MOST:
                break
    return found


def _worth_reading(text: str) -> Iterator[tuple[int, str]]:
    """Return the lines of prose that could hold a secret, with their numbers; most posts have few."""
    number, end, folded = 1, 0, text.lower()
    wanted = _WORTH_READING if any(word in folded for word in _WORDS) else _LONG
    for match in wanted.finditer(text):
        if match.start() < end:
            continue
        start = text.rfind("\n", 0, match.start()) + 1
        number += text.count("\n", max(end - 1, 0), start)
        end = text.find("\n", match.end()) + 1 or len(text) + 1
        yield number, text[start : end - 1]


def _kinds(line: str, settings: bool) -> Iterator[str]:
    for kind, detectors in DETECTORS.items():
        for one in detectors:
            if any(_meant(secret, line) for secret in one.analyze_string(line)):
                yield kind
    if settings:
        values = _keyword.analyze_string(line, CONFIG_DENYLIST_REGEX_TO_GROUP)
        if any(_is_password(value.split(" #")[0].strip(), line) for value in values):
            yield PASSWORD
    if any(_spoken.analyze_string(line)):
        yield PASSWORD


def _meant(secret: str, line: str) -> bool:
    """Whether something is no placeholder: no ``${NAME}``, no row of stars, no call of a function."""
    return not (
        is_templated_secret(secret)
        or is_not_alphanumeric_string(secret)
        or is_sequential_string(secret)
        or "${" in line
    )


def _is_password(value: str, line: str) -> bool:
    """Whether the value of a key is a password: one word, and not plainly the name of something else."""
    if len(value) < _SHORTEST or any(letter.isspace() for letter in value):
        return False
    if not _meant(value, line) or is_indirect_reference(line) or value.startswith(("$", "env:", "!")):
        return False
    return bool(_SAID.search(line)) or not _LETTERS_ALONE.fullmatch(value)


def _allowed(line: str) -> bool:
    """Whether somebody has written on the line that this is no secret (``pragma: allowlist secret``)."""
    return is_line_allowlisted("", line, CodeSnippet([line], 0, 0))
