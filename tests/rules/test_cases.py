"""Every page ``<family>/<rule>.yaml`` beside this file, case by case.

A case names what is in the portal, as changes to the smallest valid post, document or page of
``builders.py``; ``recorded`` are facts as they are written down while the content is read. ``outcome`` is
passes, fails, open, needs person or not applicable; ``says`` are the sentences that the school reads, ``do``
what it is told to do, ``at`` where, each in the order of the findings. Rows of tables stand under the table's
name; a row has the place in its file that its place in the list gives it, below a heading in row 1. The
``level`` of the school decides by which figures it is judged.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

import builders
import evidence_builders
import lesson_builders
import register_builders
import week_builders
import work_builders
from schoolgate import messages
from schoolgate.model import (
    Account,
    Achievement,
    Board,
    Booking,
    Consent,
    Course,
    Department,
    Device,
    DeviceEvent,
    Dish,
    Event,
    Finding,
    Issuer,
    Leave,
    Lesson,
    LinkState,
    Location,
    Mark,
    Message,
    Outcome,
    OutsideLink,
    Person,
    Portal,
    Problem,
    Published,
    Question,
    Reference,
    Room,
    ScheduleEntry,
    SchoolClass,
    Settings,
    Severity,
    Statistic,
    TimetableEntry,
    Training,
)
from schoolgate.regulations import severities
from schoolgate.rules import Rule, judge, rules, verdicts

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*/*.yaml"))
CASES = [
    pytest.param(page, case, id=f"{page.parent.name}/{page.stem}: {case['case']}")
    for page in PAGES
    for case in yaml.safe_load(page.read_text("utf-8"))
]
TABLES = {
    "departments": Department,
    "classes": SchoolClass,
    "rooms": Room,
    "lessons": Lesson,
    "timetable": TimetableEntry,
    "schedules": ScheduleEntry,
    "menus": Dish,
    "events": Event,
    "bookings": Booking,
    "statistics": Statistic,
    "questions": Question,
    "achievements": Achievement,
    "accounts": Account,
    "equipment": Device,
    "equipment_events": DeviceEvent,
    "consents": Consent,
    "leaves": Leave,
    "trainings": Training,
    "curriculum": Course,
    "published": Published,
}
HOMES = {"accounts": "_data/machine/"}
"""Where tables lie that do not lie in ``_data/`` itself."""
BOARDS = "_data/boards.yml"
ENDS = {
    Outcome.CRASHED: "crashed",
    Outcome.FAILED: "fails",
    Outcome.OPEN: "open",
    Outcome.NEEDS_PERSON: "needs person",
    Outcome.PASSED: "passes",
    Outcome.NOT_APPLICABLE: "not applicable",
}
RULES = {one.id: one for one in rules()}
ALWAYS = {
    "school/incomplete-identity": "every school has a name and an address",
    "school/missing-page": "every school says who it is",
}
"""Rules that are never without anything to judge, and why."""
KEYS = {
    *("case", "as_of", "outcome", "says", "do", "at", "severity", "layer", "left_out", "recorded"),
    *(
        "posts",
        "documents",
        "albums",
        "pages",
        "boards",
        "issuers",
        "staff",
        "school",
        "photos",
        "missing_photos",
        "broken_photos",
    ),
    *TABLES,
    *register_builders.KEYS,
    *evidence_builders.KEYS,
    "sections",
    "outside",
    "searched",
    *week_builders.KEYS,
    *work_builders.KEYS,
    "cites",
}


@pytest.mark.parametrize(("page", "case"), CASES)
def test_case(page: Path, case: dict[str, Any]) -> None:
    assert set(case) <= KEYS
    rule = RULES[rule_id(page)]
    portal = portal_of(case, rule.id)
    found = judge(portal, [rule])
    assert case["outcome"] == ended(rule, portal, found)
    assert [messages.say(one.message) for one in found] == case.get("says", [])
    if "do" in case:
        assert [messages.say(one.remedy) for one in found] == case["do"]
    if "at" in case:
        assert [place(one) for one in found] == case["at"]
    for one in found:
        assert one.rule == rule.id
        assert one.citation == case.get("cites", rule.cites)
        assert one.severity == case.get("severity", weight(rule, one))
        assert one.layer == case.get("layer", "public")
        assert one.left_out is case.get("left_out", False)
        assert messages.say(one.message, "en")
        assert messages.say(one.remedy, "vi")
        assert messages.say(one.remedy, "en")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_page_shows_every_outcome(page: Path) -> None:
    outcomes = {case["outcome"] for case in yaml.safe_load(page.read_text("utf-8"))}
    wanted = {"passes", "fails"} if rule_id(page) in ALWAYS else {"passes", "fails", "not applicable"}
    assert wanted <= outcomes <= {*wanted, "open", "needs person"}


def ended(rule: Rule, portal: Portal, found: tuple[Finding, ...]) -> str:
    """How a case ended: the weightiest of the rule's verdicts."""
    outcomes = {one.outcome for one in verdicts(portal, found, [rule])}
    return next(word for outcome, word in ENDS.items() if outcome in outcomes)


def weight(rule: Rule, one: Finding) -> Severity:
    return severities()[rule.id] if one.outcome is Outcome.FAILED else Severity.NOTE


def rule_id(page: Path) -> str:
    return f"{page.parent.name}/{page.stem}".replace("_", "-")


def place(one: Finding) -> str:
    return f"{one.where.path}:{one.where.line}"


def portal_of(case: dict[str, Any], rule: str) -> Portal:
    case = work_builders.spread(case)
    portal = builders.a_portal(
        as_of=case.get("as_of", builders.AS_OF),
        settings=settings_of(case),
        posts=[builders.a_post(**prosaic(one)) for one in case.get("posts", [])],
        documents=[
            builders.a_document(**register_builders.listed(prosaic(one))) for one in case.get("documents", [])
        ],
        albums=[builders.an_album(**prosaic(one)) for one in case.get("albums", [])],
        pages=[builders.a_page(**prosaic(one)) for one in case.get("pages", [])],
        plans=work_builders.plans(case),
        outside=tuple(outside_link(**one) for one in case.get("outside", [])),
        **{name: rows(name, case[name]) for name in TABLES if name in case},
        searched=tuple(case.get("searched", [])),
        evidence=evidence_builders.rows(case),
        problems=[recorded(one, rule) for one in case.get("recorded", [])],
    )
    kept = {path: one for path, one in portal.photos.items() if path not in case.get("missing_photos", [])}
    given = [{"path": one} if isinstance(one, str) else one for one in case.get("photos", [])]
    kept |= {one["path"]: builders.a_photo(**({"sha": one["path"]} | one)) for one in given}
    return dataclasses.replace(portal, photos=kept, attachments=register_builders.scans(case))


def outside_link(url: str, state: str, status: int, since: dt.date | None = None) -> OutsideLink:
    """A link as it answered on 20 December."""
    checked = dt.date(2025, 12, 20)
    return OutsideLink(url, LinkState(state), status, since or checked, checked)


def settings_of(case: dict[str, Any]) -> Settings:
    school = builders.a_school(**case.get("school", {}))
    changes: dict[str, Any] = {"school": school}
    changes |= register_builders.settings(case) | week_builders.settings(case)
    changes |= work_builders.settings({"profile": school.level} | case)
    changes |= evidence_builders.settings(case, school.level)
    if "boards" in case:
        changes["boards"] = tuple(
            Board(**{"title": "", "where": Location(BOARDS, line)} | one | {"members": tuple(one["members"])})
            for line, one in enumerate(case["boards"], 2)
        )
    if "issuers" in case:
        changes["issuers"] = {one["id"]: Issuer(**one) for one in case["issuers"]}
    if "sections" in case:
        changes["sections"] = tuple(lesson_builders.a_section(**one) for one in case["sections"])
    if "staff" in case:
        changes["staff"] = {one.id: one for one in rows("staff", case["staff"])}
    return builders.some_settings(**changes)


def rows(table: str, given: list[dict[str, Any]]) -> list[Any]:
    """Read the rows of a table."""
    make = lesson_builders.a_lesson if table == "lessons" else Person if table == "staff" else TABLES[table]
    return [make(**row_of(table, number, one)) for number, one in enumerate(given, 2)]


def row_of(table: str, number: int, row: dict[str, Any]) -> dict[str, Any]:
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return {"where": Location(f"{HOMES.get(table, '_data/')}{table}.csv", number, "", number)} | values


def prosaic(item: dict[str, Any]) -> dict[str, Any]:
    """Read the body of an item: ``foreign``, ``images`` and ``links`` are lists of a text and its line.

    ``marks`` are lists of a kind, a line, the words, and better ones.
    """
    if "prose" not in item:
        return item
    body = dict(item["prose"])
    for name in ("foreign", "images", "links"):
        body[name] = tuple(Reference(target, line) for target, line in body.get(name, []))
    body["marks"] = tuple(Mark(*one) for one in body.get("marks", []))
    return item | {"prose": builders.a_prose(**body)}


def recorded(fact: dict[str, Any], rule: str) -> Problem:
    """Read a fact: where, the id of its sentence, and the values; the remedy is its own or named."""
    values = fact.get("values", {})
    sentences = fact["message"], fact.get("remedy", fact["message"] + "-remedy")
    message, remedy = (Message.of(id_, **values) for id_ in sentences)
    where = Location(fact["path"], fact.get("line", 0))
    return Problem(fact.get("kind", rule), where, message, remedy, fact.get("left_out", False))
