"""What was marked in a text, as findings: one for each kind and file, so that nobody drowns in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schoolgate.model import Location, Mark, Message, Portal
from schoolgate.rules.facts import Item
from schoolgate.rules.rule import Found

_SHOWN = 3


def marked(portal: Portal, items: Iterable[Item], rule: str) -> Iterator[Found]:
    """Return the marks of the kind that the rule is named after, ``text/capitals`` for ``capitals``.

    Words that the school allows are let through.
    """
    family, kind = rule.split("/")
    key = f"rules.{family}-{kind}"
    for item in items:
        marks = [one for one in item.prose.marks if one.kind == kind and not _allowed(one, portal)]
        if marks:
            message = Message.of(f"{key}-message", found=_listed(marks), title=item.title)
            yield Found(Location(item.path, marks[0].line), message, Message.of(f"{key}-remedy"))


def _allowed(mark: Mark, portal: Portal) -> bool:
    return mark.found.casefold() in portal.settings.words


def _listed(marks: Iterable[Mark]) -> str:
    words = list(dict.fromkeys(_shown(one) for one in marks))
    return ", ".join(words[:_SHOWN]) + (", …" if len(words) > _SHOWN else "")


def _shown(mark: Mark) -> str:
    return f"“{mark.found}” → “{mark.better}”" if mark.better else f"“{mark.found}”"
