"""From the facts of a file to the nouns of the model."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from typing import Any

from schoolgate import addresses
from schoolgate.load.places import Place
from schoolgate.load.problems import BROKEN, INVALID, TO_INTERNAL, problem
from schoolgate.load.reading import PHOTOS, suffix
from schoolgate.load.walk import Tree
from schoolgate.model import (
    IDENTIFIED,
    PRIVATE,
    Album,
    Attachment,
    Document,
    Layer,
    Lesson,
    Location,
    Mark,
    Page,
    Photo,
    Post,
    Problem,
    Prose,
    Reference,
)

Item = Post | Document | Album | Page

_DAYS = {
    *("date", "approved_on", "effective_from", "expires", "updated"),
    *("issued_on", "effective_on", "expires_on", "received_on", "published_on"),
}
_LISTS = {"tags", "replaces", "based_on", "recipients", "consent"}
_PAGE = {one.name for one in dataclasses.fields(Page)}
_LESSON = {one.name for one in dataclasses.fields(Lesson)} - {"where", "layer", "page"}
_DIGITS = re.compile(r"(\d+)")


class Maker:
    """Makes items out of facts, looking up in the tree what lies beside them."""

    def __init__(self, tree: Tree, problems: list[Problem]) -> None:
        self._tree = tree
        self._problems = problems

    def make(self, path: str, place: Place, facts: list[Any]) -> Item:
        """Return the item of a Markdown file from the values that ``reading`` gathered."""
        record, _, prose, lines, *draft = facts
        fields = dict(record)
        for name in _DAYS & fields.keys():
            fields[name] = dt.date.fromisoformat(fields[name])
        for name in _LISTS & fields.keys():
            fields[name] = tuple(fields[name])
        fields |= {"path": path, "layer": place.layer, "prose": _prose(prose, *draft), "lines": lines}
        if place.kind == "post":
            return self._post(fields, place)
        if place.kind == "document":
            return Document(group=place.group, files=self._beside(path, {".pdf"}), **fields)
        if place.kind == "lesson":
            return Page(**{name: value for name, value in fields.items() if name in _PAGE})
        return self._album(fields) if place.kind == "album" else Page(**fields)

    def _post(self, fields: dict[str, Any], place: Place) -> Post:
        if "time" in fields:
            fields["time"] = dt.time.fromisoformat(fields["time"])
        if "image" in fields:
            fields["image"] = self._named(fields, "image", fields["image"])
        self._identified(fields)
        return Post(category=place.group, photos=self._beside(fields["path"], PHOTOS), **fields)

    def _album(self, fields: dict[str, Any]) -> Album:
        path = fields["path"]
        if "cover" in fields:
            fields["cover"] = self._named(fields, "cover", fields["cover"])
        captions = []
        for name, words, line in fields.pop("captions", ()):
            photo = addresses.resolve(path, name)
            if photo in self._tree.files:
                captions.append((photo, words))
            else:
                self._problems.append(problem(BROKEN, path, "caption-without-photo", line, target=name))
        self._identified(fields)
        return Album(captions=tuple(captions), photos=self._beside(path, PHOTOS), **fields)

    def _identified(self, fields: dict[str, Any]) -> None:
        """Find the photos that show single children; with a name that no photo has, all of them may."""
        path, found = fields["path"], []
        for name, ids, line in fields.pop("identified", ()):
            photo = addresses.resolve(path, name)
            if photo in self._tree.files:
                found.append((photo, tuple(ids)))
            else:
                self._problems.append(problem(INVALID, path, "identified-without-photo", line, target=name))
                fields["people"] = IDENTIFIED
        fields["identified"] = tuple(found)

    def _named(self, fields: dict[str, Any], field: str, written: str) -> str:
        """Return the content path of a photo that the head names, or '' with the reason recorded."""
        path, line = fields["path"], fields["lines"].get(field, 1)
        found = addresses.resolve(path, addresses.decoded(written)) if not addresses.outer(written) else None
        if fault := reference_fault(
            self._tree, path, written, found or "", fields["layer"], line, picture=True
        ):
            self._problems.append(fault)
            return ""
        return found or ""

    def _beside(self, path: str, endings: set[str]) -> tuple[str, ...]:
        """Return the files in the folder of an item, in the order of their names: anh-2 before anh-10."""
        if not path.endswith("/index.md"):
            return ()
        folder = path.removesuffix("index.md")
        paths = self._tree.folders.get(folder, ())
        if len(paths) == 1:
            return ()
        found = [one for one in paths if suffix(one) in endings]
        if len(found) > 1:
            found.sort(key=natural)
        return tuple(found)


def lesson(page: Page, record: dict[str, Any]) -> Lesson:
    """Return the lesson that a page below ``resources/`` is, from the values of its head."""
    fields = {name: value for name, value in record.items() if name in _LESSON}
    for name in _DAYS & fields.keys():
        fields[name] = dt.date.fromisoformat(fields[name])
    fields["software"] = tuple(fields.get("software", ()))
    where = Location(page.path, page.lines.get("title", 1))
    return Lesson(page=page.path, layer=page.layer, where=where, **fields)


def natural(name: str) -> list[str | int]:
    """Return a sort key by which 2 comes before 10."""
    return [int(part) if at % 2 else part.lower() for at, part in enumerate(_DIGITS.split(name))]


def reference_fault(
    tree: Tree, source: str, target: str, path: str, layer: Layer, line: int, *, picture: bool = False
) -> Problem | None:
    """Return what is wrong with a reference to a content path, '' where it leads out of content/."""
    if not path:
        return problem("content/outside", source, "leads-outside", line, left_out=True, target=target)
    if layer is Layer.PUBLIC and path.startswith(PRIVATE):
        return problem(TO_INTERNAL, source, "link-to-internal", line)
    if path in tree.files or (not picture and path + "/index.md" in tree.files):
        return None
    near = _nearest(tree, path)
    key = ("no-picture" if picture else "broken-link") + ("-near" if near else "")
    return problem(BROKEN, source, key, line, target=target, near=near)


def _nearest(tree: Tree, path: str) -> str:
    """Return the name of a file in the same folder that differs in capitals or ending only, or ''."""
    wanted = path.replace("\\", "/").lower()
    folder, slash, _ = path.replace("\\", "/").rpartition("/")
    paths = tree.folders.get(folder + slash, ())
    alike = [one for one in paths if one.lower() == wanted]
    stem = wanted.removesuffix(suffix(wanted))
    similar = [one for one in paths if one.lower().removesuffix(suffix(one)) == stem]
    return next((one.rpartition("/")[2] for one in [*alike, *similar]), "")


def photo(path: str, sha: str, row: list[Any]) -> Photo:
    """Return the header facts of a photo."""
    return Photo(path, sha, *row)


def attachment(path: str, sha: str, row: list[Any]) -> Attachment:
    """Return a PDF before it is cleaned."""
    return Attachment(path, sha, row[0])


def _prose(row: list[Any], draft: str = "") -> Prose:
    sha, first_line, words, excerpt, links, images, foreign, marks = row
    references = _references(links), _references(images), _references(foreign)
    return Prose(sha, first_line, words, excerpt, *references, tuple([Mark(*one) for one in marks]), draft)


def _references(rows: list[list[Any]]) -> tuple[Reference, ...]:
    return tuple([Reference(*row) for row in rows]) if rows else ()
