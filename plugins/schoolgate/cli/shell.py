"""Names of files in commands that people copy: whatever is in a name, it stays one word of the command."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from schoolgate.vietnamese import nfc


def quoted(name: str) -> str:
    """Return a name as bash and zsh, Git Bash on Windows included, read it back.

    Letters that cannot be seen, or that look like others, are written as their bytes.
    """
    if name.isprintable() and nfc(name) == name:
        return shlex.quote(name)
    return "$'" + "".join(map(_escaped, os.fsencode(name))) + "'"


def from_here(path: Path) -> str:
    """Return how a path is typed where the command was called."""
    here = Path.cwd().resolve()
    typed = path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
    return f"./{typed}" if typed.startswith("-") else typed


def schoolgate(root: Path, *words: str) -> str:
    """Return a command of ours for a project, to be typed where this one was called."""
    elsewhere = [] if root == Path.cwd().resolve() else ["--root", from_here(root)]
    return " ".join(map(quoted, ["schoolgate", *words, *elsewhere]))


def _escaped(byte: int) -> str:
    letter = chr(byte)
    if letter in "\\'":
        return "\\" + letter
    return letter if byte < 0x7F and letter.isprintable() else f"\\x{byte:02x}"
