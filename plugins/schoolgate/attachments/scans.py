"""Whether a PDF is nothing but pictures of paper: it cannot be searched, copied or read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Dictionary, Name, Object, Pdf, Stream

_DEEPEST = 32
"""Steps from a page up to the root of all pages."""


def is_scan(pdf: Pdf) -> bool:
    """Whether no page has a font and at least one shows a picture; text over a scan has its font."""
    pictures = False
    for page in pdf.pages:
        for resources in _resources(page.obj):
            if resources.get("/Font"):
                return False
            pictures = pictures or any(_is(one, Name.Image) for one in _drawn(resources))
    return pictures


def _resources(page: Object) -> Iterator[Object]:
    """Return the resources of a page, which it may inherit, and of the forms drawn on it, each once."""
    waiting, seen = [_inherited(page)], set[tuple[int, int]]()
    while waiting:
        resources = waiting.pop()
        if not isinstance(resources, Dictionary):
            continue
        yield resources
        for form in _drawn(resources):
            if _is(form, Name.Form) and form.objgen not in seen:
                seen.add(form.objgen)
                waiting.append(form.get("/Resources"))


def _inherited(page: Object) -> Object | None:
    for _ in range(_DEEPEST):
        above = page.get("/Parent")
        if "/Resources" in page or not isinstance(above, Dictionary):
            break
        page = above
    return page.get("/Resources")


def _drawn(resources: Object) -> list[Stream]:
    objects = resources.get("/XObject")
    if not isinstance(objects, Dictionary):
        return []
    found = [objects.get(name) for name in list(objects.keys())]
    return [one for one in found if isinstance(one, Stream)]


def _is(thing: Stream, subtype: Object) -> bool:
    return bool(thing.get("/Subtype") == subtype)
