"""The JSON of a check: held to its schema, with ids that stay the same while lines move."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import builders
from quota_builders import a_counted_school
from schoolgate.model import Finding, Layer, Location, Message, Outcome, Severity
from schoolgate.quotas import readings
from schoolgate.reports.check_result import Check
from schoolgate.reports.json_check import check_document, written
from schoolgate.reports.json_schema import output_schemas
from schoolgate.rules import judge, rules, verdicts

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
SCHEMA = output_schemas()["check"]
PORTAL = a_counted_school(as_of=dt.date(2025, 12, 22))


def check_json(check: Check, commit: str | None) -> str:
    return written(check_document(check, commit))


def a_finding(**changes: Any) -> Finding:
    fields: dict[str, Any] = {
        "rule": "lessons/same-lesson",
        "severity": Severity.WARNING,
        "where": Location("resources/lessons.xlsx", 7, "Sheet1", 7, "C"),
        "message": Message.of("rules.lessons-same-lesson-message", title="Phép cộng", row=5, file="x.csv"),
        "remedy": Message.of("rules.lessons-same-lesson-remedy"),
        "citation": "tt-09-2024",
        "layer": Layer.INTERNAL,
    }
    return Finding(**(fields | changes))


def document(*findings: Finding, **changes: Any) -> dict[str, Any]:
    found = json.loads(check_json(Check(PORTAL, findings, **changes), None))
    assert isinstance(found, dict)
    return found


def ids(*findings: Finding) -> list[str]:
    return [one["id"] for one in document(*findings)["findings"]]


@pytest.mark.parametrize("name", output_schemas())
def test_the_committed_schema_is_current(name: str) -> None:
    written = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    assert written == output_schemas()[name], "run: python scripts/write_schemas.py"


def test_a_document_with_everything_fits_its_schema() -> None:
    findings = (*judge(PORTAL), a_finding(), a_finding(where=Location(""), citation=""))
    check = Check(PORTAL, findings, verdicts(PORTAL, findings), readings(PORTAL), month="2025-12")
    made = json.loads(check_json(check, "0" * 40))
    assert {len(made[name]) > 3 for name in ("findings", "verdicts", "quotas")} == {True}
    jsonschema.validate(made, SCHEMA, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize(
    "spoilt",
    [
        {"schema": 2},
        {"as_of": "22/12/2025"},
        {"complete": "yes"},
        {"quotas": [{"id": "x"}]},
        {"findings": None},
    ],
)
def test_the_schema_refuses_what_scripts_do_not_expect(spoilt: dict[str, Any]) -> None:
    made = document() | spoilt
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, SCHEMA, format_checker=jsonschema.FormatChecker())


def test_what_every_document_has() -> None:
    made = document(complete=False)
    assert list(made)[:5] == ["schema", "schoolgate", "commit", "as_of", "complete"]
    assert (made["schema"], made["commit"], made["as_of"], made["complete"]) == (1, None, "2025-12-22", False)


def test_a_finding_says_where_what_why_and_what_to_do() -> None:
    (found,) = document(a_finding())["findings"]
    places = {name: found[name] for name in ("path", "line", "sheet", "row", "column")}
    assert list(places.values()) == ["resources/lessons.xlsx", 7, "Sheet1", 7, "C"]
    assert found["message"] == "“Phép cộng” đã có ở dòng 5 của tệp x.csv."
    assert found["citation"]["text"].startswith("Thông tư số 09/2024")
    assert (found["severity"], found["outcome"], found["layer"]) == ("warning", "failed", "internal")


def test_what_is_not_known_is_null() -> None:
    (found,) = document(a_finding(where=Location(""), citation=""))["findings"]
    assert {found[name] for name in ("path", "line", "sheet", "row", "column", "citation")} == {None}


def test_an_id_stays_while_lines_move() -> None:
    message = Message.of("rules.lessons-same-lesson-message", title="Phép cộng", row=6, file="x.csv")
    moved = Location("resources/lessons.xlsx", 8, "Sheet1", 8, "C")
    assert ids(a_finding()) == ids(a_finding(where=moved, message=message))


@pytest.mark.parametrize(
    "other",
    [
        {"rule": "lessons/incomplete"},
        {"where": Location("resources/lessons.csv", 7, "Sheet1", 7, "C")},
        {"where": Location("resources/lessons.xlsx", 7, "Sheet2", 7, "C")},
        {"where": Location("resources/lessons.xlsx", 7, "Sheet1", 7, "D")},
        {"message": Message.of("rules.lessons-same-lesson-message", title="Phép trừ", row=5, file="x.csv")},
    ],
)
def test_what_is_wrong_elsewhere_has_another_id(other: dict[str, Any]) -> None:
    assert ids(a_finding()) != ids(a_finding(**other))


def test_two_alike_are_told_apart() -> None:
    first, second, third = ids(a_finding(), a_finding(where=Location("a.md")), a_finding())
    assert len({first, second, third}) == 3
    assert third == f"{first}-2"


def test_a_quota_says_how_it_stands() -> None:
    (one,) = [one for one in readings(PORTAL) if one.quota.id == "news-union" and one.period == "2025-12"]
    (found,) = document(readings=(one,))["quotas"]
    asked = {"minimum": 1, "target": None, "published": 0, "outcome": "open", "days_left": 9, "legal": 0}
    assert asked.items() <= found.items()
    assert (found["scope"], found["subject"], found["period"]) == ("site", None, "2025-12")


def test_every_outcome_and_every_rule_is_in_the_verdicts() -> None:
    judged = verdicts(PORTAL, judge(PORTAL))
    found = document(verdicts=judged)["verdicts"]
    assert {one["rule"] for one in found} == {one.id for one in rules()}
    assert {one["outcome"] for one in found} <= set(Outcome)


def test_control_characters_do_not_come_through() -> None:
    message = Message.of("links.no-address", target="\x1b[31m")
    assert "\\u001b" not in check_json(Check(PORTAL, (a_finding(message=message),)), None)


def test_a_month_is_named() -> None:
    assert document(month="2025-11")["month"] == "2025-11"
    assert document()["month"] is None


def test_a_portal_without_quotas_has_none() -> None:
    empty = Check(builders.a_portal(), ())
    assert json.loads(check_json(empty, None))["quotas"] == []
