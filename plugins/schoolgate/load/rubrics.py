"""``rubric.yml``: by which rubric the school is scored, and how it reads the unclear places (domain.md 3c).

A mistake here costs the score, never the site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from pydantic import Field

from schoolgate.load.fields import Flag, FolderName, Record, Text
from schoolgate.load.problems import INVALID, UnreadableError, problem
from schoolgate.model import Message, Problem, Rubric
from schoolgate.regulations import DEFAULT, RegulationError, rubric, rubric_of, rubrics

FILE = "rubric.yml"
OWN = "_data/rubrics/"
"""The folder of rubrics that the school brings itself."""
_PATH = "_data/" + FILE
Lines = Callable[..., int]
"""The line of a place in the file, given as the way to it."""
Reader = Callable[[Path, str], str]
"""Returns the text of a settings file."""


class RubricFile(Record):
    """``rubric.yml``."""

    rubric: FolderName = Field(DEFAULT, description="field-rubric")
    readings: dict[str, Text] = Field(default_factory=dict, description="field-rubric-readings")
    units: dict[str, Text] = Field(default_factory=dict, description="field-rubric-units")
    public: Flag = Field(False, description="field-rubric-public")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rubric of a school, None where there is none to score by, and what is wrong with the choice."""

    rubric: Rubric | None
    public: bool = False
    problems: tuple[Problem, ...] = ()


def chosen(file: RubricFile | None, level: str, content: Path, read: Reader, line: Lines) -> Chosen:
    """Return the rubric that a school has chosen, one of its own before a shipped one of that name."""
    wanted = file or RubricFile.model_validate({})
    try:
        found = _rubric(wanted, level, content, read)
    except FileNotFoundError:
        return Chosen(None, problems=(_unknown(wanted.rubric, line("rubric")),))
    except UnreadableError as mistake:
        return Chosen(
            None, problems=(replace(mistake.at(f"{OWN}{wanted.rubric}.yml", INVALID), left_out=False),)
        )
    except RegulationError as error:
        return Chosen(None, problems=tuple(_told(error)))
    units = tuple((id_, wanted.units.get(id_, name)) for id_, name in found.units)
    return Chosen(replace(found, units=units), wanted.public, tuple(_misread(found, wanted, line)))


def _rubric(wanted: RubricFile, level: str, content: Path, read: Reader) -> Rubric:
    path = f"{OWN}{wanted.rubric}.yml"
    try:
        text = read(content, path)
    except FileNotFoundError:
        return rubric(wanted.rubric, level, wanted.readings)
    return rubric_of(text, path, level, wanted.readings)


def _unknown(id_: str, line: int) -> Problem:
    known = rubrics()
    meant = (get_close_matches(id_, known, 1) or known)[0]
    return problem(INVALID, _PATH, "unknown-rubric", line, id=id_, meant=meant)


def _told(error: RegulationError) -> Iterator[Problem]:
    remedy = Message.of("regulations.mend")
    for one in error.mistakes:
        yield Problem(INVALID, one.where, one.message, remedy)


def _misread(found: Rubric, wanted: RubricFile, line: Lines) -> Iterator[Problem]:
    """Return the readings and units that the rubric does not offer."""
    offered = {one.id: [other.id for other in one.alternatives] for one in found.ambiguities}
    for id_, choice in wanted.readings.items():
        if choice not in offered.get(id_, ()):
            known, at = _offers(offered, id_), line("readings", id_)
            yield problem(INVALID, _PATH, "unknown-reading", at, id=id_, choice=choice, known=known)
    for id_ in sorted(set(wanted.units) - {name for name, _ in found.units}):
        known = ", ".join(name for name, _ in found.units)
        yield problem(INVALID, _PATH, "unknown-unit", line("units", id_), id=id_, known=known)


def _offers(offered: dict[str, list[str]], id_: str) -> str:
    """Return the readings that there are, in the form in which they are written into the file."""
    some = {id_: offered[id_]} if offered.get(id_) else {name: one for name, one in offered.items() if one}
    return ", ".join(f"{name}: {choice}" for name, choices in some.items() for choice in choices)
