"""Rubrics as the files of ``rubrics/`` write them, with the readings that a school has chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation

import yaml

from schoolgate.model import (
    STEP,
    Alternative,
    Ambiguity,
    Award,
    Band,
    Basis,
    BonusItem,
    Criterion,
    Deduction,
    DeductionKind,
    Feed,
    Location,
    Message,
    Rubric,
    RubricClass,
    RubricItem,
    Standard,
)
from schoolgate.regulations.lines import Sheet
from schoolgate.regulations.mistakes import Mistake, RegulationError
from schoolgate.regulations.readings import Choices, choose

_RUBRIC = (
    *("id", "title", "number", "issued_by", "issued_on", "from", "to", "max_total", "pass_at", "classes"),
    *("share", "units", "standards", "bonus", "bonus_in_class", "ambiguities"),
)
_PART = ("id", "title", "max")
_ITEM = (*_PART, "unit", "basis", "combine", "deductions")
_DEDUCTION = ("id", "kind", "deduct", "text", "bands", "fed_by", "monthly", "without", "as_printed")
_AMBIGUITY = ("id", "at", "problem", "as_printed", "reading", "alternatives")
_ANY = "any"
Fields = dict[str, yaml.Node]


class RubricSheet(Sheet):
    """A rubric while it is read."""

    def points(self, node: yaml.Node | None, name: str) -> Decimal:
        """Return points, a multiple of a quarter; 0 for none."""
        written = self.line(node, name)
        try:
            points = Decimal(written or 0)
        except InvalidOperation:
            points = Decimal(-1)
        if node is not None and (not points.is_finite() or points < 0 or points % STEP):
            self.wrong(node, "regulations.not-points", value=written)
            return Decimal(0)
        return points

    def flag(self, node: yaml.Node | None, name: str, default: bool = False) -> bool:
        """Return ``true`` or ``false``."""
        said = self.choice(node, name, ("true", "false"))
        return said == "true" if said else default

    def required(self, node: yaml.Node, fields: Fields, *names: str) -> Fields:
        """Note the fields that an entry lacks."""
        for name in names:
            if name not in fields:
                self.wrong(node, "regulations.missing", id=self.line(fields.get("id"), "id"), name=name)
        return fields


def read_rubric(text: str, name: str, level: str, choices: Choices | None = None) -> Rubric:
    """Read a rubric for a school of a level, with the readings it chose by the ambiguity's id.

    Raises RegulationError with every mistake of the file.
    """
    sheet = RubricSheet(name)
    root = sheet.root(text)
    if root is None:
        raise RegulationError((Mistake(Location(name, 1), Message.of("regulations.not-a-mapping")),))
    chosen = choose(root, choices or {}, sheet)
    fields = sheet.fields(root, _RUBRIC)
    sheet.required(root, fields, "id", "title", "max_total", "classes", "standards")
    found = _rubric(fields, level, chosen, sheet)
    sheet.finish()
    return found


def _rubric(fields: Fields, level: str, chosen: Mapping[str, str], sheet: RubricSheet) -> Rubric:
    bonus = sheet.fields(fields["bonus"], ("max", "items")) if "bonus" in fields else {}
    share = sheet.line(fields.get("share"), "share")
    first, last = sheet.days(fields)
    return Rubric(
        **{name: sheet.line(fields.get(name), name) for name in ("id", "title", "number", "issued_by")},
        issued_on=sheet.day(fields.get("issued_on"), "issued_on"),
        valid_from=first,
        valid_to=last,
        max_total=sheet.points(fields.get("max_total"), "max_total"),
        pass_at=sheet.points(fields.get("pass_at"), "pass_at"),
        classes=tuple(_classes(fields, sheet)),
        standards=tuple(_standard(one, sheet) for one in sheet.items(fields.get("standards"), "standards")),
        bonus=tuple(_bonus(one, level, sheet) for one in sheet.items(bonus.get("items"), "items")),
        bonus_max=sheet.points(bonus.get("max"), "max"),
        bonus_in_class=sheet.flag(fields.get("bonus_in_class"), "bonus_in_class", default=True),
        share=sheet.points(fields["share"], "share") if share else Decimal(0),
        units=tuple((name, sheet.line(value, name)) for name, _, value in sheet.entries(fields.get("units"))),
        ambiguities=tuple(
            _ambiguity(one, chosen, sheet) for one in sheet.items(fields.get("ambiguities"), "ambiguities")
        ),
    )


def _classes(fields: Fields, sheet: RubricSheet) -> Iterator[RubricClass]:
    for node in sheet.items(fields.get("classes"), "classes"):
        one = sheet.required(node, sheet.fields(node, ("id", "min")), "id", "min")
        yield RubricClass(sheet.line(one.get("id"), "id"), sheet.points(one.get("min"), "min"))


def _standard(node: yaml.Node, sheet: RubricSheet) -> Standard:
    fields = sheet.required(node, sheet.fields(node, (*_PART, "criteria")), *_PART)
    criteria = tuple(_criterion(one, sheet) for one in sheet.items(fields.get("criteria"), "criteria"))
    return Standard(*_part(fields, sheet), criteria)


def _criterion(node: yaml.Node, sheet: RubricSheet) -> Criterion:
    fields = sheet.required(node, sheet.fields(node, (*_PART, "items")), *_PART)
    return Criterion(
        *_part(fields, sheet), tuple(_item(one, sheet) for one in sheet.items(fields.get("items"), "items"))
    )


def _part(fields: Fields, sheet: RubricSheet) -> tuple[str, str, Decimal]:
    id_, title = (sheet.line(fields.get(name), name) for name in ("id", "title"))
    return id_, title, sheet.points(fields.get("max"), "max")


def _item(node: yaml.Node, sheet: RubricSheet) -> RubricItem:
    fields = sheet.required(node, sheet.fields(node, _ITEM), *_PART)
    basis = sheet.choice(fields.get("basis"), "basis", tuple(Basis))
    return RubricItem(
        *_part(fields, sheet),
        unit=sheet.line(fields.get("unit"), "unit"),
        basis=Basis(basis or Basis.EVIDENCE),
        deductions=tuple(
            _deduction(one, sheet) for one in sheet.items(fields.get("deductions"), "deductions")
        ),
        largest=sheet.choice(fields.get("combine"), "combine", ("sum", "max")) == "max",
    )


def _deduction(node: yaml.Node, sheet: RubricSheet) -> Deduction:
    fields = sheet.required(node, sheet.fields(node, _DEDUCTION), "id", "kind", "text")
    kind = DeductionKind(sheet.choice(fields.get("kind"), "kind", tuple(DeductionKind)) or "flat")
    sheet.required(node, fields, "bands" if kind is DeductionKind.BANDS else "deduct")
    return Deduction(
        id=sheet.line(fields.get("id"), "id"),
        kind=kind,
        text=sheet.line(fields.get("text"), "text"),
        points=sheet.points(fields.get("deduct"), "deduct"),
        bands=tuple(_band(one, sheet) for one in sheet.items(fields.get("bands"), "bands")),
        feeds=tuple(_feed(one, sheet) for one in sheet.items(fields.get("fed_by"), "fed_by")),
        monthly=sheet.flag(fields.get("monthly"), "monthly"),
        without=sheet.words(fields.get("without"), "without"),
        as_printed=sheet.line(fields.get("as_printed"), "as_printed"),
    )


def _band(node: yaml.Node, sheet: RubricSheet) -> Band:
    fields = sheet.required(node, sheet.fields(node, ("from", "to", "deduct")), "from", "deduct")
    first, last = (sheet.number(fields.get(name), name) for name in ("from", "to"))
    return Band(first or 0, last, sheet.points(fields.get("deduct"), "deduct"))


def _feed(node: yaml.Node, sheet: RubricSheet) -> Feed:
    if isinstance(node, yaml.ScalarNode):
        return Feed(sheet.line(node, "fed_by"))
    fields = sheet.required(node, sheet.fields(node, ("rule", "quotas")), "rule")
    return Feed(sheet.line(fields.get("rule"), "rule"), sheet.words(fields.get("quotas"), "quotas"))


def _bonus(node: yaml.Node, level: str, sheet: RubricSheet) -> BonusItem:
    known = (*_PART, "unit", "awards", "without")
    fields = sheet.required(node, sheet.fields(node, known), *_PART)
    scales = {name: value for name, _, value in sheet.entries(fields.get("awards"))}
    scale = scales.get(level, scales.get(_ANY))
    awards = tuple(Award(name, sheet.points(value, name)) for name, _, value in sheet.entries(scale))
    one = BonusItem(*_part(fields, sheet), unit=sheet.line(fields.get("unit"), "unit"))
    return replace(one, awards=awards, without=sheet.words(fields.get("without"), "without"))


def _ambiguity(node: yaml.Node, chosen: Mapping[str, str], sheet: RubricSheet) -> Ambiguity:
    fields = sheet.required(node, sheet.fields(node, _AMBIGUITY), "id", "problem", "reading")
    id_, at, problem, reading, printed = (
        sheet.line(fields.get(name), name) for name in ("id", "at", "problem", "reading", "as_printed")
    )
    others = []
    for one in sheet.items(fields.get("alternatives"), "alternatives"):
        other = sheet.required(one, sheet.fields(one, ("id", "text", "set")), "id", "text", "set")
        others.append(Alternative(*(sheet.line(other.get(name), name) for name in ("id", "text"))))
    return Ambiguity(id_, at, problem, reading, printed, tuple(others), chosen.get(id_, ""))
