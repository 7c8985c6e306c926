"""``quotas.yml``: the profile of a school, and the figures that it has set itself (R-081)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from functools import partial
from typing import Annotated, Any, get_args

from pydantic import Field, ValidationError

from schoolgate.load.fields import Day, OneOf, Record, Tags, Text, Title, Word
from schoolgate.load.heads import LessonKind
from schoolgate.load.problems import INVALID, problem
from schoolgate.load.tables.kinds import Count
from schoolgate.model import Counted, Period, Problem, Quota, QuotaFigure, Rulebook, Scope
from schoolgate.regulations import PROFILES, elective, overlaid, rulebook

FILE = "quotas.yml"
_PATH = "_data/" + FILE
_REQUIRED = ("title", "unit", "counts", "period")
_FIGURE = ("minimum", "target", "valid_from", "valid_to", "decision")

_SCOPES = {
    "posts": {Scope.SITE, Scope.EVENT},
    "lessons": {Scope.SITE, Scope.TEACHER, Scope.COURSE},
    "albums": {Scope.EVENT},
}
"""Of whom what can be counted is judged; whatever is not named, of the whole site."""

Lines = Callable[..., int]
"""The line of a place in the file, given as the way to it."""


class QuotaRecord(Record):
    """A figure of the school's own, for a quota of its profile or for one that it has thought of itself."""

    id: Word = Field(min_length=1, description="field-quota-id")
    minimum: Count | None = Field(None, description="field-quota-minimum")
    target: Count | None = Field(None, description="field-quota-target")
    valid_from: Day | None = Field(None, alias="from", description="field-valid-from")
    valid_to: Day | None = Field(None, alias="to", description="field-valid-to")
    decision: Text = Field("", description="field-quota-decision")
    title: Title = Field("", description="field-quota-title")
    unit: Word = Field("", description="field-quota-unit")
    counts: Annotated[str, OneOf(get_args(Counted))] = Field("", description="field-quota-counts")
    period: Annotated[str, OneOf(tuple(Period))] = Field("", description="field-quota-period")
    scope: Annotated[str, OneOf(tuple(Scope))] = Field("", description="field-quota-scope")
    categories: Tags = Field((), description="field-quota-categories")
    groups: Tags = Field((), description="field-quota-groups")
    kinds: list[LessonKind] = Field(default_factory=list, description="field-quota-kinds")
    of: Word = Field("", description="field-quota-of")
    programs: Count = Field(0, description="field-quota-programs")


class QuotasFile(Record):
    """``quotas.yml``."""

    profile: Annotated[str, OneOf(PROFILES)] = Field("", description="field-quota-profile")
    begins: Day | None = Field(None, description="field-quota-begins")
    adopt: Tags = Field((), description="field-quota-adopt")
    quotas: list[QuotaRecord] = Field(default_factory=list, description="field-quotas")


@dataclass(frozen=True, slots=True)
class Own:
    """What a school says of its quotas; each entry by its place in the file."""

    profile: str = ""
    begins: date | None = None
    adopt: tuple[str, ...] = ()
    entries: dict[int, QuotaRecord] = field(default_factory=dict)


def own(file: QuotasFile | None, values: Mapping[str, Any]) -> Own:
    """Return what the file says; of a broken one what can be read, so that all its mistakes are told."""
    if file is not None:
        return Own(file.profile, file.begins, file.adopt, dict(enumerate(file.quotas)))
    profile, adopt, listed = (values.get(name) for name in ("profile", "adopt", "quotas"))
    return Own(
        profile if profile in PROFILES else "",
        adopt=tuple(one for one in adopt if isinstance(one, str)) if isinstance(adopt, list) else (),
        entries=dict(_readable(listed)) if isinstance(listed, list) else {},
    )


def _readable(listed: list[Any]) -> Iterator[tuple[int, QuotaRecord]]:
    for number, one in enumerate(listed):
        with suppress(ValidationError):
            yield number, QuotaRecord.model_validate(one)


def rules_of(own: Own, level: str, line: Lines) -> tuple[Rulebook, list[Problem]]:
    """Return the rulebook of a school of a level, and every mistake in what it has set itself."""
    book = rulebook(own.profile or level)
    faults: list[Problem] = []
    known = {one.id: one for one in book.quotas} | _adopted(own, line, faults)
    for number, one in own.entries.items():
        made = _made(one, known, partial(line, "quotas", number), faults)
        if made:
            known[one.id] = made
    if own.entries:
        faults += _counted_twice(known.values(), line)
    return replace(book, quotas=tuple(known.values()), begins=own.begins), faults


def _adopted(own: Own, line: Lines, faults: list[Problem]) -> dict[str, Quota]:
    offered = elective()
    unknown = [id_ for id_ in own.adopt if id_ not in offered]
    faults += [_fault("unknown-quota", line("adopt"), **_meant(id_, offered)) for id_ in unknown]
    return {id_: offered[id_] for id_ in own.adopt if id_ in offered}


def _made(record: QuotaRecord, known: dict[str, Quota], line: Lines, faults: list[Problem]) -> Quota | None:
    base = known.get(record.id)
    lacking = [] if base else [name for name in _REQUIRED if not getattr(record, name)]
    if len(lacking) == len(_REQUIRED):
        faults.append(_fault("unknown-quota", line("id"), **_meant(record.id, known)))
    elif lacking:
        faults.append(_fault("quota-lacks", line("id"), id=record.id, fields=", ".join(lacking)))
    if lacking:
        return None
    figures = list(_figures(record, base, line, faults))
    made = overlaid(base, record.id, _changes(record), figures)
    allowed = _SCOPES.get(made.counts, {Scope.SITE})
    if made.scope not in allowed:
        values = {"counts": made.counts, "scope": made.scope, "allowed": ", ".join(sorted(allowed))}
        faults.append(_fault("quota-scope", line("scope"), **values))
    return made


def _figures(
    record: QuotaRecord, base: Quota | None, line: Lines, faults: list[Problem]
) -> Iterator[QuotaFigure]:
    if record.minimum is None:
        if base is None or record.target is not None:
            faults.append(_fault("quota-lacks", line("id"), id=record.id, fields="minimum"))
        return
    least = base.legal(record.valid_from or date.max) if base else 0
    if record.minimum < least:
        faults.append(_fault("quota-below-law", line("minimum"), minimum=record.minimum, least=least))
    if record.target is not None and record.target < record.minimum:
        values = {"minimum": record.minimum, "target": record.target}
        faults.append(_fault("target-below-minimum", line("target"), **values))
    yield QuotaFigure(
        *(record.minimum, record.target, record.valid_from, record.valid_to),
        own=True,
        source=record.decision,
    )


def _changes(record: QuotaRecord) -> dict[str, Any]:
    """Return what the record says of the quota itself; what it leaves out stays as it was."""
    said = record.model_fields_set - {"id", *_FIGURE}
    values = {name: getattr(record, name) for name in said}
    for name, kind in (("period", Period), ("scope", Scope), ("kinds", tuple)):
        if name in values:
            values[name] = kind(values[name])
    return values


def _counted_twice(quotas: Iterable[Quota], line: Lines) -> Iterator[Problem]:
    """Record kinds of lessons that two quotas of the whole site count: what is counted once is not twice."""
    owner: dict[str, Quota] = {}
    for one in quotas:
        for kind in one.kinds if one.counts == "lessons" and one.scope is Scope.SITE else ():
            first = owner.setdefault(kind, one)
            if first is not one:
                yield _fault(
                    "kind-in-two-quotas", line("quotas"), lessons=kind, first=first.title, second=one.title
                )


def _meant(id_: str, known: Iterable[str]) -> dict[str, str]:
    names = sorted(known)
    return {"id": id_, "meant": (get_close_matches(id_, names, 1) or names)[0], "known": ", ".join(names)}


def _fault(key: str, line: int, **values: object) -> Problem:
    return problem(INVALID, _PATH, key, line, left_out=True, **values)
