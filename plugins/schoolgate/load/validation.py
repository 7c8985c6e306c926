"""A mapping of text against its schema: all mistakes at once, each with its line, unknown fields apart."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from schoolgate.load.fields import Record
from schoolgate.load.plain_yaml import Place, Plain
from schoolgate.load.problems import INVALID, UNKNOWN_FIELD, problem
from schoolgate.model import Problem
from schoolgate.vietnamese import slug

Kind = TypeVar("Kind", bound=Record)

_OURS = {
    "missing": "missing",
    "string_too_short": "missing",
    "string_type": "not-text",
    "list_type": "not-list",
    "tuple_type": "not-list",
    "dict_type": "not-mapping",
    "model_type": "not-mapping",
    "model_attributes_type": "not-mapping",
}
_MEANT = {
    **dict.fromkeys(("tieu-de", "tua-de", "ten", "tit", "trich-yeu"), "title"),
    **dict.fromkeys(("ngay", "ngay-dang", "ngay-thang"), "date"),
    **dict.fromkeys(("tac-gia", "nguoi-viet"), "author"),
    **dict.fromkeys(("nguoi-duyet", "duyet", "approver", "approved"), "approved_by"),
    **dict.fromkeys(("ngay-duyet",), "approved_on"),
    **dict.fromkeys(("tom-tat", "mo-ta", "description"), "summary"),
    **dict.fromkeys(("anh", "anh-dai-dien", "hinh", "hinh-anh", "photo"), "image"),
    **dict.fromkeys(("the", "tu-khoa", "nhan"), "tags"),
    **dict.fromkeys(("nhap", "ban-nhap"), "draft"),
    **dict.fromkeys(("het-han", "ngay-het-han", "expires-on"), "expires"),
    **dict.fromkeys(("so", "so-hieu", "ky-hieu"), "number"),
    **dict.fromkeys(("loai", "loai-van-ban"), "type"),
    **dict.fromkeys(("co-quan", "co-quan-ban-hanh"), "issuer"),
    **dict.fromkeys(("ngay-ban-hanh",), "issued_on"),
    **dict.fromkeys(("nguoi-ky",), "signer"),
    **dict.fromkeys(("anh-bia", "bia"), "cover"),
    **dict.fromkeys(("chu-thich",), "captions"),
    **dict.fromkeys(("dong-y", "phieu-dong-y", "ma-phieu", "so-phieu"), "consent"),
    **dict.fromkeys(("nguoi-trong-anh", "nguoi"), "people"),
    **dict.fromkeys(("nhan-ra", "nhan-dien", "anh-nhan-ra"), "identified"),
    **dict.fromkeys(("dinh-huong", "muc-tieu", "chu-de"), "goal"),
    **dict.fromkeys(("danh-gia", "ket-qua"), "assessment"),
    **dict.fromkeys(("bai", "tin-bai", "cac-bai"), "posts"),
    **dict.fromkeys(("chuyen-muc",), "category"),
    **dict.fromkeys(("han", "han-dang", "thoi-han"), "due"),
}
"""What authors write in Vietnamese or by habit, folded, and the field they mean."""


class Checked(NamedTuple):
    """The record, None when a mistake keeps it from being used, and everything that was noticed."""

    record: Record | None
    problems: list[Problem]


def check(schema: type[Record], plain: Plain, path: str) -> Checked:
    """Check a mapping of the file ``path``. An empty value counts as none at all."""
    problems = [
        problem(
            INVALID,
            path,
            "twice",
            two.second,
            left_out=True,
            field=two.key,
            first=two.first,
            second=two.second,
        )
        for two in plain.twice
    ]
    problems += [problem("content/cut-value", path, "cut-value", line) for line in plain.cut]
    values = _without_empty(plain.values)
    record = None
    try:
        record = schema.model_validate(values)
    except ValidationError as error:
        details = error.errors(include_url=False)
        unknown = [one for one in details if one["type"] == "extra_forbidden"]
        problems += [_unknown(schema, one["loc"], plain, path) for one in unknown]
        problems += [_wrong(one, plain, path) for one in details if one["type"] != "extra_forbidden"]
        if len(unknown) == len(details):
            for one in unknown:
                _drop(values, one["loc"])
            record = schema.model_validate(values)
    return Checked(None if plain.twice else record, sorted(problems, key=lambda one: one.where.line))


def nearest(word: str, known: list[str]) -> str:
    """Return the known name that was probably meant, or an empty text."""
    folded = {slug(name): name for name in known}
    meant = _MEANT.get(slug(word))
    if meant in known:
        return meant
    close = get_close_matches(slug(word), list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_empty(inner) for key, inner in value.items() if inner != ""}
    return [_without_empty(inner) for inner in value] if isinstance(value, list) else value


def _wrong(error: ErrorDetails, plain: Plain, path: str) -> Problem:
    place = error["loc"]
    context = error.get("ctx", {})
    key = str(context["key"]) if "key" in context else _OURS.get(error["type"], "not-text")
    values = {name: value for name, value in context.items() if name not in {"key", "min_length"}}
    return problem(INVALID, path, key, plain.line(place) or 1, left_out=True, field=_name(place), **values)


def _unknown(schema: type[Record], place: Place, plain: Plain, path: str) -> Problem:
    known = sorted(_names(schema, place[:-1]))
    meant = nearest(str(place[-1]), known)
    key = "unknown-field-near" if meant else "unknown-field"
    line = plain.line(place) or 1
    return problem(UNKNOWN_FIELD, path, key, line, field=_name(place), meant=meant, known=", ".join(known))


def _name(place: Place) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in place)


def _names(schema: type[Record], place: Place) -> Iterator[str]:
    """Return the names a mapping may use at a place of a schema."""
    for part in place:
        if isinstance(part, str):
            field = next(one for name, one in schema.model_fields.items() if (one.alias or name) == part)
            schema = _record_in(field.annotation) or schema
    yield from (field.alias or name for name, field in schema.model_fields.items())


def _record_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(_record_in, getattr(annotation, "__args__", ()))), None)


def _drop(values: Any, place: Place) -> None:
    for part in place[:-1]:
        values = values[part]
    del values[place[-1]]
