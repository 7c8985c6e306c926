"""What somebody typed, and what of the school it means; who that somebody is. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches

from schoolgate.model import Person, in_service
from schoolgate.vietnamese import slug

_NO_REPLY = re.compile(r"(?:\d+\+)?([^@]+)@users\.noreply\.github\.com")


class UnknownError(Exception):
    """What was typed means nothing of the school; ``meant`` is what probably was, or ``""``."""

    def __init__(self, typed: str, meant: str) -> None:
        super().__init__(typed)
        self.typed = typed
        self.meant = meant


def understood(typed: str, known: Mapping[str, Iterable[str]]) -> str:
    """Return the id that was typed, or whose name was, with or without accents.

    ``known`` are the ids, each with the names that people use for it. Raises UnknownError.
    """
    if typed in known:
        return typed
    names: dict[str, list[str]] = {}
    for id_, called in known.items():
        for name in dict.fromkeys(map(slug, (id_, *called))):
            names.setdefault(name, []).append(id_)
    found = names.get(slug(typed), [])
    if len(found) == 1:
        return found[0]
    close = [slug(typed)] if found else get_close_matches(slug(typed), names, 1, 0.5)
    raise UnknownError(typed, names[close[0]][0] if close and close[0] else "")


def guessed(staff: Iterable[Person], email: str, account: str, day: date) -> str:
    """Return the staff id of whoever uses git with an address or an account, ``""`` if that is not clear."""
    hidden = _NO_REPLY.fullmatch(email)
    asked = {one.casefold() for one in (email, account, hidden[1] if hidden else "") if one}
    serving = [one for one in staff if in_service(one, day)]
    found = {one.id for one in serving if {one.email.casefold(), one.git_account.casefold()} & asked}
    return found.pop() if len(found) == 1 else ""
