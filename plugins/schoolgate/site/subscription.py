"""How a calendar is offered: to follow, to download, and as an address to paste."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.site.index import SiteIndex


@dataclass(frozen=True, slots=True)
class Subscription:
    """A calendar file: its address on the site, with which programs follow it, and the one to copy."""

    file: str
    follow: str
    url: str


def subscription(index: SiteIndex, place: str) -> Subscription:
    """Return the calendar of the page at a place."""
    file = addresses.calendar(place)
    url = index.absolute(file)
    return Subscription(file, f"webcal:{url.partition(':')[2]}", url)
