"""``issuers.yml``, ``required-documents.yml`` and ``disclosure.yml``, from records to nouns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from schoolgate.load.problems import INVALID, problem
from schoolgate.load.settings_schema import DisclosureFile, IssuerRecord, IssuersFile, RequiredFile
from schoolgate.model import Disclosure, Issuer, Location, Problem, Proof, Required, Superior

REQUIRED = "required-documents.yml"
DISCLOSURE = "disclosure.yml"
_FOLDER = "_data/"
_ISSUERS = _FOLDER + "issuers.yml"

Lines = Callable[..., int]
"""The line of a place in a file, given as the way to it."""


def issuers(file: IssuersFile | None) -> dict[str, Issuer]:
    """Return the issuers by id."""
    found = file.issuers if file else ()
    return {
        one.id: Issuer(
            one.id, one.name, one.level, one.valid_from, one.valid_to, one.symbol, tuple(_superiors(one))
        )
        for one in found
    }


def _superiors(record: IssuerRecord) -> Iterator[Superior]:
    if record.parent:
        yield Superior(record.parent)
    for one in record.parents:
        yield Superior(one.id, one.valid_from, one.valid_to)


def superior_faults(file: IssuersFile | None, line: Lines) -> list[Problem]:
    """Record superiors that are no issuers, and those that stand above themselves: both are left out."""
    found = issuers(file)
    faults = []
    for number, one in enumerate(found.values()):
        for parent in one.parents:
            at = line("issuers", number, "parent" if len(one.parents) == 1 else "parents")
            if parent.id not in found:
                faults.append(problem(INVALID, _ISSUERS, "unknown-superior", at, superior=parent.id))
            elif _above(one.id, parent.id, found):
                faults.append(problem(INVALID, _ISSUERS, "superior-of-itself", at, issuer=one.name))
    return faults


def _above(id_: str, parent: str, found: dict[str, Issuer]) -> bool:
    """Whether an issuer is met again on the way up from one of its superiors."""
    waiting, seen = [parent], set[str]()
    while waiting:
        at = waiting.pop()
        if at == id_:
            return True
        if at in found and at not in seen:
            seen.add(at)
            waiting += [one.id for one in found[at].parents]
    return False


def required(file: RequiredFile | None, line: Lines) -> Iterator[Required]:
    """Return the documents that the school must have, year by year."""
    for number, year in enumerate(file.years if file else ()):
        for place, one in enumerate(year.documents):
            where = Location(_FOLDER + REQUIRED, line("years", number, "documents", place))
            yield Required(year.year, one.title, one.document, year.due, where)


def disclosure(file: DisclosureFile | None, line: Lines) -> Iterator[Disclosure]:
    """Return the items that the school must disclose."""
    for number, one in enumerate(file.items if file else ()):
        proofs = tuple(
            Proof(year, targets, Location(_FOLDER + DISCLOSURE, line("items", number, "proofs", year)))
            for year, targets in one.proofs.items()
        )
        where = Location(_FOLDER + DISCLOSURE, line("items", number))
        due = _due(one.due)
        yield Disclosure(one.id, one.title, one.article, due, one.first_year, proofs, where)


def _due(written: str) -> tuple[int, int] | None:
    """Turn ``30/06`` into month and day."""
    day, _, month = written.partition("/")
    return (int(month), int(day)) if written else None
