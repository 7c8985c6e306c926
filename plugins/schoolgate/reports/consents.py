"""What left layer 1 because nobody agrees to it any more, and honestly what remains elsewhere (REG-06)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Consents, Lapse, Portal
from schoolgate.reports.findings import showable
from schoolgate.reports.withheld import Reason, Withheld, withheld_names, withheld_photos
from schoolgate.reports.wording import brief, day

_REMAINING = ("feeds", "search", "server", "clones", "people")
"""Places that no command of ours reaches, in the order in which a school can do something about them."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What the caller knows of the machine: names of finished pictures, files of the site, git commands."""

    renditions: Mapping[str, str] = field(default_factory=dict)
    """The name of the finished picture of each photo, by its content path."""
    live: Collection[str] = ()
    """The files of the site as it was built last."""
    purge: Sequence[str] = ()
    """The commands that take the photos out of the history of git, line by line."""


def consents_text(portal: Portal, traces: Traces, language: str = "vi") -> str:
    """Return the report: photos and names, what a build removes, and what has to be done by people."""
    photos, names = withheld_photos(portal), withheld_names(portal)
    values = {"school": brief(portal.settings.school.name), "day": day(portal.as_of)}
    lines = [text("consents.title", language), text("consents.about", language, **values)]
    if not photos and not names:
        return "\n".join([*lines, "", text("consents.none", language), ""])
    lines += ["", text("consents.photos", language, count=len(photos))]
    for one in photos:
        lines += _photo(one, portal, traces, language)
    if names:
        lines += ["", text("consents.names", language, count=len(names))]
        lines += [_name(row.title, row.where.line, why, portal, language) for row, why in names]
    lines += ["", text("consents.build", language), *_build(photos, traces, language)]
    return "\n".join([*lines, "", *_remaining(portal, traces, bool(names), language), ""])


def _photo(one: Withheld, portal: Portal, traces: Traces, language: str) -> Iterator[str]:
    yield "- " + showable(text("consents.photo", language, path=one.photo))
    for reason in one.reasons:
        yield f"    {_why(reason, portal, language)}"
    for address in one.pages:
        yield "    " + text("consents.stood", language, url=_url(address, portal))
    if name := traces.renditions.get(one.photo):
        yield "    " + text("consents.file", language, url=_url(addresses.photo(name), portal))


def _name(title: str, line: int, why: Sequence[Reason], portal: Portal, language: str) -> str:
    reasons = "; ".join(_why(reason, portal, language) for reason in why)
    return "- " + showable(text("consents.name", language, title=brief(title), line=line, why=reasons))


def _why(reason: Reason, portal: Portal, language: str) -> str:
    id_, lapse = reason
    if lapse is None:
        return text("consents.why-missing", language)
    row = next(iter(Consents(portal.consents).rows(id_)), None)
    days = {Lapse.WITHDRAWN: row.withdrawn_on, Lapse.EXPIRED: row.expires_on} if row else {}
    values = {"id": showable(id_), "day": day(days.get(lapse))}
    return text(f"consents.why-{lapse}", language, **values)


def _build(photos: Sequence[Withheld], traces: Traces, language: str) -> Iterator[str]:
    names = (traces.renditions.get(one.photo) for one in photos)
    left = [path for path in (addresses.photo(name) for name in names if name) if path in traces.live]
    yield text("consents.build-removes", language)
    yield text("consents.build-due" if left else "consents.build-done", language, count=len(left))
    yield from (f"    {path}" for path in left)


def _remaining(portal: Portal, traces: Traces, names: bool, language: str) -> Iterator[str]:
    yield text("consents.remains", language)
    yield text("consents.remains-git", language)
    yield from (f"    {line}" for line in traces.purge)
    if names:
        yield text("consents.remains-git-names", language)
    yield text("consents.remains-git-after", language)
    feeds = [addresses.NEWS + name for name in (addresses.RSS, addresses.ATOM)]
    values = {"feeds": ", ".join(_url(one, portal) for one in feeds)}
    for place in _REMAINING:
        yield text(f"consents.remains-{place}", language, **values)


def _url(address: str, portal: Portal) -> str:
    return f"{portal.settings.school.url.rstrip('/')}/{address}"
