"""What the search index is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One page of the site as the search sees it; ``text`` is plain, ``day`` ISO, ``year`` a school year."""

    address: str
    title: str
    text: str
    category: str
    day: str = ""
    year: str = ""
    image: str = ""
    """Address of a rendition, or ''."""
