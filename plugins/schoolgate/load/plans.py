"""``editorial-plan/2025-10.yml``: what the editorial board asks for in a month, and what came of it (R-036).

Unlike the settings a plan is one of many, and a broken one keeps nobody from reading the rest of the school.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from schoolgate.load import plain_yaml
from schoolgate.load.decoding import decode
from schoolgate.load.fields import LONGEST_TEXT, Day, Record, Text, Title, Word, fail, words
from schoolgate.load.problems import MISPLACED, UnreadableError, problem, to_row
from schoolgate.load.validation import check
from schoolgate.model import EditorialPlan, Location, PlannedPost

FOLDER = "_data/editorial-plan/"
_NAME = re.compile(r"((?!0000)\d{4}-(?:0[1-9]|1[0-2]))\.yml")
_MOST_PROBLEMS = 50


def _passage(value: Any) -> str:
    """Take words on one line or on several, or a list of tasks; lines stay lines."""
    if not isinstance(value, str | list):
        fail("not-text")
    lines = value.split("\n") if isinstance(value, str) else value
    return "\n".join(line for line in map(words(LONGEST_TEXT), lines) if line)


_SEVERAL = {
    "anyOf": [
        {"type": ["string", "number", "null"]},
        {"type": "array", "items": {"type": "string"}},
    ]
}
Passage = Annotated[str, BeforeValidator(_passage), WithJsonSchema(_SEVERAL)]


class PlannedPostRecord(Record):
    """A post that the plan asks for."""

    title: Title = Field(description="field-planned-title")
    category: Word = Field(min_length=1, description="field-planned-category")
    owner: Word = Field("", description="field-planned-owner")
    approver: Word = Field("", description="field-planned-approver")
    due: Day | None = Field(None, description="field-planned-due")
    post: Text = Field("", description="field-planned-post")
    event: Word = Field("", description="field-event")


class PlanFile(Record):
    """``editorial-plan/<month>.yml``."""

    goal: Passage = Field("", description="field-plan-goal")
    assessment: Passage = Field("", description="field-plan-assessment")
    posts: list[PlannedPostRecord] = Field(default_factory=list, description="field-plan-posts")


def is_plan(path: str) -> bool:
    """Whether a file is read as the plan of a month, or told how to be named as one."""
    return path.startswith(FOLDER) and path.lower().endswith((".yml", ".yaml"))


def read(data: bytes, path: str) -> list[Any]:
    """Return ``[values, problems]`` of a plan as JSON values; without values it is left out."""
    if not _NAME.fullmatch(path.removeprefix(FOLDER)):
        return [None, [to_row(problem(MISPLACED, path, "plan-name", left_out=True))]]
    try:
        plain = plain_yaml.read(decode(data).text)
    except UnreadableError as mistake:
        fault = UnreadableError("empty-plan") if mistake.key == "empty-head" else mistake
        return [None, [to_row(fault.at(path))]]
    record, problems = check(PlanFile, plain, path)
    values = None
    if isinstance(record, PlanFile):
        posts = [[*_json(one), plain.line(("posts", number)) or 1] for number, one in enumerate(record.posts)]
        values = [record.goal, record.assessment, posts]
    return [values, [to_row(one) for one in problems[:_MOST_PROBLEMS]]]


def plan(path: str, values: list[Any]) -> EditorialPlan:
    """Return the plan of values that ``read`` gathered."""
    month = path.removeprefix(FOLDER).removesuffix(".yml")
    goal, assessment, posts = values
    planned = tuple(_post(path, *one) for one in posts)
    return EditorialPlan(month, goal, assessment, planned, Location(path, 1))


def _json(one: PlannedPostRecord) -> list[Any]:
    due = one.due.isoformat() if one.due else None
    return [one.title, one.category, one.owner, one.approver, due, one.post, one.event]


def _post(path: str, *values: Any) -> PlannedPost:
    title, category, owner, approver, due, post, event, line = values
    day = dt.date.fromisoformat(due) if due else None
    return PlannedPost(title, category, owner, approver, day, post, event, Location(path, line))
