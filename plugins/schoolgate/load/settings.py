"""The files of ``_data/``: read whole, and every mistake of all of them told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from schoolgate import addresses
from schoolgate.load import calendar, duties, plain_yaml, quotas, rubrics, sections, tables
from schoolgate.load.calendar import CalendarFile
from schoolgate.load.decoding import MOST_BYTES, decode
from schoolgate.load.fields import Record
from schoolgate.load.ledger import read_ledger
from schoolgate.load.plain_yaml import Plain
from schoolgate.load.problems import INVALID, SettingsError, UnreadableError, problem
from schoolgate.load.settings_schema import (
    BoardsFile,
    CategoriesFile,
    ContactRecord,
    DisclosureFile,
    IssuersFile,
    RedirectsFile,
    RequiredFile,
    SchoolFile,
    SectionsFile,
    WordsFile,
)
from schoolgate.load.staff import inside, read_staff
from schoolgate.load.validation import check
from schoolgate.model import (
    Board,
    Category,
    Contact,
    Location,
    Problem,
    QuickLink,
    Redirect,
    School,
    Settings,
)
from schoolgate.regulations import document_types
from schoolgate.vietnamese import nfc

FOLDER = "_data/"
_REQUIRED = {"school.yml", "categories.yml"}
_Kind = TypeVar("_Kind", bound=Record)


def sample_day(content: Path) -> date | None:
    """Return the day a sample school stands for (``as_of`` of a ``sample: true``), else None.

    Never raises: a broken ``school.yml`` is told by ``read_settings``.
    """
    try:
        plain = plain_yaml.read(settings_text(content, FOLDER + "school.yml"))
        school = check(SchoolFile, plain, "").record
    except (OSError, UnreadableError):
        return None
    return school.as_of if isinstance(school, SchoolFile) and school.sample else None


def read_settings(content: Path, cache: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings, and what is bearable in them: unknown fields, dead links, bad rows of staff.

    ``cache`` is a folder in which the rows of an unchanged table are kept. Raises SettingsError with all
    mistakes of all files when any of them cannot be used.
    """
    reader = _Reader(content)
    school = reader.file("school.yml", SchoolFile)
    categories = reader.file("categories.yml", CategoriesFile)
    boards = reader.file("boards.yml", BoardsFile)
    issuers = reader.file("issuers.yml", IssuersFile)
    required = reader.file("required-documents.yml", RequiredFile)
    disclosure = reader.file("disclosure.yml", DisclosureFile)
    disclosed, faults = read_ledger(content)
    reader.problems += faults
    shown = reader.file(sections.FILE, SectionsFile)
    dated = reader.file(calendar.FILE, CalendarFile)
    redirects = reader.file("redirects.yml", RedirectsFile)
    words = reader.file("words.yml", WordsFile)
    staff, problems = read_staff(content, cache)
    reader.problems += problems
    reader.unique("categories.yml", "news", "id", "slug")
    reader.unique("categories.yml", "documents", "id", "slug")
    reader.unique("issuers.yml", "issuers", "id")
    reader.unique("disclosure.yml", "items", "id")
    reader.problems += duties.superior_faults(issuers, partial(reader.line, "issuers.yml"))
    reader.unique(sections.FILE, "sections", "id", "slug")
    reader.unique("redirects.yml", "redirects", "from")
    own = quotas.own(reader.file(quotas.FILE, quotas.QuotasFile), reader.values(quotas.FILE))
    level = school.level if school else "primary"
    book, faults = quotas.rules_of(own, level, partial(reader.line, quotas.FILE))
    reader.problems += faults
    ruled = reader.file(rubrics.FILE, rubrics.RubricFile)
    scored = rubrics.chosen(ruled, level, content, settings_text, partial(reader.line, rubrics.FILE))
    reader.problems += scored.problems
    found = tuple(sorted(reader.problems, key=lambda one: one.where))
    if school is None or any(one.left_out and one.kind != tables.INVALID_ROW for one in found):
        raise SettingsError(tuple(one for one in found if one.left_out))
    settings = Settings(
        school=_school(school, content),
        as_of=school.as_of,
        categories=tuple(_categories(categories, partial(reader.line, "categories.yml"))),
        staff=staff,
        boards=tuple(_boards(boards, partial(reader.line, "boards.yml"))),
        issuers=duties.issuers(issuers),
        document_types=document_types(),
        required=tuple(duties.required(required, partial(reader.line, duties.REQUIRED))),
        disclosure=tuple(duties.disclosure(disclosure, partial(reader.line, duties.DISCLOSURE))),
        disclosed=disclosed,
        sections=tuple(sections.sections(shown, partial(reader.line, sections.FILE))),
        calendar=calendar.calendar(dated),
        rulebook=replace(book, begins=book.begins or school.counted_from),
        rubric=scored.rubric,
        score_is_public=scored.public,
        redirects=tuple(reader.redirects(redirects)),
        words=frozenset(nfc(word).casefold() for word in words.allowed) if words else frozenset(),
    )
    return settings, (*found, *reader.dead_links(school, settings))


def settings_text(content: Path, path: str) -> str:
    """Return the text of a settings file. Raises OSError, and UnreadableError for links that lead away."""
    file = inside(content, path)
    if file.stat().st_size > MOST_BYTES:
        raise UnreadableError("too-big", longest=MOST_BYTES // 1_000_000)
    return decode(file.read_bytes()).text


class _Reader:
    """Reads settings files and gathers what is wrong with them."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._plain: dict[str, Plain] = {}
        self.problems: list[Problem] = []

    def file(self, name: str, schema: type[_Kind]) -> _Kind | None:
        """Return a checked file, or None when it is missing or broken."""
        path = FOLDER + name
        try:
            plain = self._plain[name] = plain_yaml.read(settings_text(self._content, path))
        except FileNotFoundError:
            if name in _REQUIRED:
                self.problems.append(problem(INVALID, path, "no-settings-file", left_out=True, file=path))
            return None
        except OSError as error:
            self.problems.append(
                problem(INVALID, path, "unreadable-file", left_out=True, reason=error.strerror)
            )
            return None
        except UnreadableError as mistake:
            self.problems.append(mistake.at(path))
            return None
        checked = check(schema, plain, path)
        self.problems += checked.problems
        return checked.record if isinstance(checked.record, schema) else None

    def values(self, name: str) -> Mapping[str, Any]:
        """Return what a file says, unchecked; nothing where it cannot be read."""
        return self._plain[name].values if name in self._plain else {}

    def unique(self, name: str, part: str, *keys: str) -> None:
        """Record entries of a list that repeat the id of an earlier one."""
        plain = self._plain.get(name)
        entries = plain.values.get(part) if plain else None
        for key in keys if isinstance(entries, list) else ():
            seen: dict[object, int] = {}
            for number, entry in enumerate(entries or ()):
                value = entry.get(key) if isinstance(entry, dict) else None
                if isinstance(value, str) and value in seen:
                    assert plain is not None
                    self.problems.append(
                        problem(
                            INVALID,
                            FOLDER + name,
                            "same-id",
                            plain.line((part, number, key)),
                            left_out=True,
                            field=key,
                            value=value,
                            first=plain.line((part, seen[value], key)),
                        )
                    )
                elif isinstance(value, str):
                    seen[value] = number

    def redirects(self, file: RedirectsFile | None) -> Iterator[Redirect]:
        """Return the redirects with their lines."""
        for number, one in enumerate(file.redirects if file else ()):
            yield Redirect(one.source, one.target, self.line("redirects.yml", "redirects", number, "to"))

    def dead_links(self, school: SchoolFile, settings: Settings) -> Iterator[Problem]:
        """Record content paths of the settings behind which there is nothing."""
        for number, link in enumerate(school.links):
            yield from self._dead("school.yml", link.to, self.line("school.yml", "links", number, "to"))
        for target, line in sections.targets(settings.sections, partial(self.line, sections.FILE)):
            yield from self._dead(sections.FILE, target, line)
        for redirect in settings.redirects:
            yield from self._dead("redirects.yml", redirect.target, redirect.line)
        for field, written in (("logo", school.logo), ("picture", school.picture)):
            if written and not _beside(self._content, written):
                line = self.line("school.yml", field)
                yield problem(
                    "content/broken-link", FOLDER + "school.yml", "no-picture", line, target=written
                )

    def _dead(self, name: str, target: str, line: int) -> Iterator[Problem]:
        place = target.partition("#")[0]
        if not place or place.startswith("/") or addresses.outer(place):
            return
        path = addresses.resolve("index.md", addresses.decoded(place))
        if path is None or not (
            (self._content / path).is_file() or (self._content / path / "index.md").is_file()
        ):
            yield problem("content/broken-link", FOLDER + name, "broken-setting", line, target=target)

    def line(self, name: str, *place: str | int) -> int:
        """Return the line of a place in a file that was read."""
        return self._plain[name].line(place)


def _school(file: SchoolFile, content: Path) -> School:
    return School(
        name=file.name,
        code=file.code,
        url=file.url,
        address=file.address,
        phone=file.phone,
        email=file.email,
        superior=file.superior,
        motto=file.motto,
        sample=file.sample,
        representative=_contact(file.representative),
        spokesperson=_contact(file.spokesperson),
        logo=_beside(content, file.logo),
        picture=_beside(content, file.picture),
        picture_alt=file.picture_alt,
        primary=file.palette.primary,
        links=tuple(QuickLink(link.title, link.to, link.note) for link in file.links),
        self_approval=file.self_approval,
        level="preschool" if file.level == "preschool" else "primary",
    )


def _beside(content: Path, written: str) -> str:
    """Return the content path of a picture that ``school.yml`` names: beside it, or from the top."""
    for base in (FOLDER, ""):
        path = addresses.resolve(base + "school.yml", addresses.decoded(written)) if written else None
        if path and (content / path).is_file():
            return path
    return ""


def _contact(record: ContactRecord | None) -> Contact | None:
    return Contact(record.name, record.position, record.phone, record.email) if record else None


def _categories(file: CategoriesFile | None, line: Callable[..., int]) -> Iterator[Category]:
    for number, one in enumerate(file.news if file else ()):
        yield Category(
            id=one.id,
            title=one.title,
            slug=one.slug,
            description=one.description,
            owner=one.owner,
            executor=one.executor,
            approver=one.approver,
            where=Location(FOLDER + "categories.yml", line("news", number)),
        )
    for number, group in enumerate(file.documents if file else ()):
        yield Category(
            id=group.id,
            title=group.title,
            slug=group.slug,
            section="documents",
            description=group.description,
            levels=tuple(group.levels),
            owner=group.owner,
            executor=group.executor,
            approver=group.approver,
            where=Location(FOLDER + "categories.yml", line("documents", number)),
        )


def _boards(file: BoardsFile | None, line: Callable[..., int]) -> Iterator[Board]:
    for number, one in enumerate(file.boards if file else ()):
        members = tuple(member.staff for member in one.members)
        where = Location(FOLDER + "boards.yml", line("boards", number))
        yield Board(one.id, one.title, members, one.valid_from, one.valid_to, one.decision, where)
