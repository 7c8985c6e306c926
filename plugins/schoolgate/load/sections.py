"""``sections.yml``, from records to nouns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from schoolgate.load.settings_schema import SectionsFile
from schoolgate.model import QuickLink, Section

FILE = "sections.yml"


def sections(file: SectionsFile | None, line: Callable[..., int]) -> Iterator[Section]:
    """Return the sections in the order of the file; ``line`` gives the line of a place in it."""
    for number, one in enumerate(file.sections if file else ()):
        yield Section(
            id=one.id,
            title=one.title,
            slug=one.slug,
            description=one.description,
            enabled=one.enabled,
            valid_from=one.valid_from,
            valid_to=one.valid_to,
            categories=one.categories,
            tags=one.tags,
            kinds=tuple(one.kinds),
            pages=tuple(one.pages),
            links=tuple(QuickLink(link.title, link.to, link.note) for link in one.links),
            line=line("sections", number, "title"),
        )


def targets(sections: tuple[Section, ...], line: Callable[..., int]) -> Iterator[tuple[str, int]]:
    """Return every content path and address that sections lead to, each with its line."""
    for number, section in enumerate(sections):
        for place, page in enumerate(section.pages):
            yield page, line("sections", number, "pages", place)
        for place, link in enumerate(section.links):
            yield link.to, line("sections", number, "links", place, "to")
