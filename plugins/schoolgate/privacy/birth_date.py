"""When somebody was born: ``sinh ngày``, ``SN 2016``, a day in brackets after a name, a column of days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.glance import Glance, relaxed
from schoolgate.model import Mark, Passage, Writing
from schoolgate.privacy.persons import UPPER, persons
from schoolgate.privacy.tables import heading_of_cell
from schoolgate.privacy.units import unit

_YEAR = r"(?:19|20)\d\d"
_DAY = (
    rf"(?:\d{{1,2}} ?[/.-] ?\d{{1,2}} ?[/.-] ?(?:{_YEAR}|\d\d)"
    rf"|\d{{1,2}} tháng \d{{1,2}}(?:,? năm {_YEAR})?|tháng \d{{1,2}}[/ ](?:năm )?{_YEAR}"
    rf"|\d{{1,2}}[/-]{_YEAR}|{_YEAR}|\d{{1,2}}[/-]\d{{1,2}})(?!\d|[/.-]\d)"
)
_SAID = re.compile(
    rf"\b(?:(?:(?:[Ss]inh|SINH)(?: nhật)?|chào đời|tròn \w+ tuổi)(?: vào| ra)?:? (?:(?:ngày|năm"
    rf"|tháng)[:,]? )*{_DAY}"
    rf"|[Nn]ăm sinh:? ?{_DAY}|(?:SN|NS|DOB|sn)[:.]? ?{_DAY}"
    rf"|[Ss]inh nhật(?: của)?(?: (?:em|bé|cháu|con|bạn))? (?:[{UPPER}]\w*[ ,:(]+){{1,6}}{_DAY}"
    r"|[Dd]ate of birth:? \d{1,2}[ /.-]\w{1,9}[ /.-]\d{4})"
    rf"|[Nn]gày(?:,? tháng,?(?: năm)?)? sinh(?: của (?:em|bé|cháu|con))?(?: là)?:? ?{_DAY}"
)
_BARE = re.compile(rf"(?P<sign>[(|,–-]) ?(?P<day>{_DAY})(?=\s*(?:[)|,;–-]|$)|\. *$)", re.MULTILINE)
_COLUMN = re.compile(
    r"(?:ngày|năm)[^|]{0,14} sinh|sinh (?:ngày|năm)|ngày,? tháng,? năm|(?<!\w)(?:NS|SN|DOB)(?!\w)",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"(?:ngày|năm)[^:]* ?sinh[^:]*: ?\d|sinh nhật [^\W\d]|date of birth"
    r"|sinh (?:vào )?ngày \d{1,2}.{1,15}(?:19|20)\d\d",
    re.IGNORECASE,
)
"""A whole day, or a line of a form: the name may stand in another sentence."""
_YEARS = re.compile(_YEAR)
_GROUP = re.compile(
    r"(?<!\w)(?:trẻ(?: em)?|(?:các|những|tất cả|toàn bộ) [\w ]{1,14}|học sinh|HS|người|công dân|con em)"
    r"(?: có| được)?\s*$",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\w$|(?<!\w)(?:học|vệ|thí|tuyển|giáng|phát|hy|hi|tân|môn|sư) $", re.IGNORECASE)
"""What makes another word of ``sinh``: ``học sinh``, ``vệ sinh``; or it ends a longer one."""
_CALLED = re.compile(
    r"(?<!\w)(?:(?:em|bé|cháu|con|bạn|tên[^.\n]*)(?: [A-ZĐÀ-Ỹ]\w*)*"
    r"|(?:cô|thầy|ông|bà|anh|chị|bác|chú) \w+)[\s,(:–-]*$",
    re.IGNORECASE,
)
_PARTY = re.compile(rf"[Ss]inh nhật[^.\n]{{0,40}}:[^.\n]{{0,200}}?[{UPPER}]\w+ (?P<day>\d{{1,2}}/\d{{1,2}})")
"""The birthdays of a month, name by name."""
_HINT = f"inh nhật|{relaxed(_SAID)}"
HINTS = (f"{_HINT}|{relaxed(_BARE)}",)
_GLANCE = Glance({"said": (_HINT,)})
"""Bare days stand in most texts, birthdays in few."""
_OLDEST = 1930
_YOUNGEST = 2
"""Years from a birth to the first day at a school: a later day after a name is another one."""
_BEFORE = 40


def birth_date(writing: Writing) -> Iterator[Mark]:
    """Mark days and years on which one person was born; those of a whole age group are nobody's."""
    newest = writing.dated.year - _YOUNGEST if writing.dated else None
    for passage in writing.passages:
        until = -1
        said = _GLANCE.at((passage.text,))
        for found in _SAID.finditer(passage.text) if said else ():
            if _is_lifetime(found[0]) and _is_somebodys(found, passage.text):
                until = found.end()
                yield _mark(found, 0, passage)
        for found in _PARTY.finditer(passage.text) if "inh nhật" in passage.text else ():
            yield _mark(found, "day", passage)
        for found in _BARE.finditer(passage.text, max(until, 0)):
            if _is_lifetime(found["day"], newest) and _is_beside(found, passage.text):
                yield _mark(found, "day", passage)


def _mark(found: re.Match[str], group: int | str, passage: Passage) -> Mark:
    return Mark("birth-date", passage.line_at(found.start(group)), " ".join(found[group].split()))


def _is_lifetime(words: str, newest: int | None = None) -> bool:
    """Whether somebody who is at a school today may have been born in a year."""
    years = [int(year) for year in _YEARS.findall(words)]
    return all(year >= _OLDEST and (newest is None or year <= newest) for year in years)


def _is_somebodys(found: re.Match[str], text: str) -> bool:
    start, end = unit(text, found.start())
    before = text[max(start, found.start() - _BEFORE) : found.start()]
    if _OTHER.search(before) or _GROUP.search(before):
        return False
    return bool(_FORM.match(found[0]) or _CALLED.search(before)) or any(
        True for _ in persons(text, start, end)
    )


def _is_beside(found: re.Match[str], text: str) -> bool:
    """Whether a bare day stands in a column of birthdays, or right after a full name."""
    start, end = unit(text, found.start("day"))
    if found["sign"] == "|":
        column = _COLUMN.search(heading_of_cell(text, found.start("day")))
        return bool(column) and any(True for _ in persons(text, start, end))
    bracket = found["sign"] == "("
    if not _YEARS.search(found["day"]) or (found["day"].isdigit() and not bracket):
        return False
    if bracket and text[found.end() : found.end() + 2].lstrip()[:1] not in {")", ",", ";"}:
        return False
    return any(0 <= found.start() - one.end <= 1 for one in persons(text, start, end))
