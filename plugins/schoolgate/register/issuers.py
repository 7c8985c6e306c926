"""The dated tree of those who issue documents (R-061, REG-12): districts end, wards begin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from schoolgate.model import Issuer, Superior, within


@dataclass(frozen=True, slots=True)
class Branch:
    """An issuer in its place of the tree: how deep it stands, and all that stand below it."""

    issuer: Issuer
    depth: int
    below: tuple[str, ...]


def superior(issuer: Issuer, issuers: Mapping[str, Issuer], day: date | None) -> Issuer | None:
    """Return the body above an issuer on a day: in 2021 that was the district, since 2025 it is the ward."""
    fitting = [one for one in issuer.parents if day is None or within(day, one.valid_from, one.valid_to)]
    return issuers.get(fitting[-1].id) if fitting else None


def tree(issuers: Mapping[str, Issuer]) -> tuple[Branch, ...]:
    """Return all issuers, each below its latest superior, in the order in which they are declared."""
    above = {one.id: _latest(one, issuers) for one in issuers.values()}
    children: dict[str, list[str]] = {}
    for id_, parent in above.items():
        children.setdefault("" if _in_circle(id_, above) else parent, []).append(id_)
    return tuple(_branches("", children, issuers, 0))


def _latest(issuer: Issuer, issuers: Mapping[str, Issuer]) -> str:
    known: list[Superior] = [one for one in issuer.parents if one.id in issuers]
    return known[-1].id if known else ""


def _in_circle(id_: str, above: Mapping[str, str]) -> bool:
    seen = {id_}
    at = above[id_]
    while at and at not in seen:
        seen.add(at)
        at = above[at]
    return at == id_


def _branches(
    parent: str, children: Mapping[str, list[str]], issuers: Mapping[str, Issuer], depth: int
) -> Iterator[Branch]:
    for id_ in children.get(parent, ()):
        below = tuple(_branches(id_, children, issuers, depth + 1))
        yield Branch(issuers[id_], depth, tuple(one.issuer.id for one in below))
        yield from below
