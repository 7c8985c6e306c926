"""No file of layer 1 lists persons.

What: a table with five persons or more, their names beside a class, a birth date, a number or marks, in the
text of a published PDF, or in a spreadsheet outside the internal folders. A build opens PDFs, ``check`` none.
Scans and text without letters cannot be read: a file that passes may still list somebody.
Why: names, classes and results of children are private, and a list in a file is copied at once (REG-08, 09).
Citation: Article 36 of Decree 56/2017: a child's private life goes on the net with consent alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from schoolgate.model import Attachment, Location, Message, Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule


def _opened(portal: Portal) -> list[Attachment]:
    return [one for one in portal.attachments.values() if one.name and not one.scan]


def _paths(portal: Portal) -> Iterator[str]:
    return (one.path for one in _opened(portal))


RECORDED = Recorded("privacy/listed-persons", _paths)


@rule(of=RECORDED.judged, cites="nd-56-2017-dieu-36")
def listed_persons(portal: Portal) -> Iterator[Found]:
    """Judge the PDFs that were opened, and what was recorded of spreadsheets."""
    yield from RECORDED.found(portal)
    for file in _opened(portal):
        if file.persons:
            values = {"count": file.persons, "page": file.persons_page}
            name = PurePosixPath(file.path).name
            message = Message.of("rules.privacy-listed-persons-message", name=name, **values)
            yield Found(Location(file.path), message, Message.of("rules.privacy-listed-persons-remedy"))
