"""How often the judges of language and personal data are right, on labelled sentences and posts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from schoolgate import privacy, prose
from schoolgate.load import load
from schoolgate.load.marking import marks_of
from schoolgate.model import TITLE, Portal
from schoolgate.rules import judge

ROOT = Path(__file__).resolve().parent.parent
SET = ROOT / "tests" / "quality"
TITLES = {"capitals"}
"""Kinds that are looked for in titles alone."""
FAMILIES = ("text/", "privacy/", "photos/")
PRIVATE = tuple(privacy.DETECTORS)
_WRITTEN = date(2025, 11, 20)
_AS_OF = date(2025, 12, 31)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with the kinds of faults that people see in it, and those that were found."""

    text: str
    faults: frozenset[str]
    found: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rates:
    """How a kind fares: texts that have the fault, and the shares of it that were found and rightly found."""

    kind: str
    faulty: int
    clean: int
    hits: int
    misses: tuple[str, ...]
    alarms: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of what was marked that is a fault; 1 where nothing was marked."""
        marked = self.hits + len(self.alarms)
        return self.hits / marked if marked else 1.0

    @property
    def recall(self) -> float:
        """The share of the faults that was marked; 1 where there is none."""
        return self.hits / self.faulty if self.faulty else 1.0


def sentences() -> Iterator[Labelled]:
    """Return the labelled sentences, each judged by itself; those that may be argued about are let out."""
    for file in sorted((SET / "sentences").glob("*.yml")):
        for one in yaml.safe_load(file.read_text("utf-8")):
            if "doubt" not in one:
                written = date.fromisoformat(str(one.get("written", _WRITTEN)))
                fields, body = ({TITLE: (one["text"], 1)}, "") if file.stem in TITLES else ({}, one["text"])
                links = privacy.linked(prose.scan(body, "news/a/index.md", 1).links)
                marks = (*marks_of(fields, body, 1, written), *links)
                yield Labelled(one["text"], frozenset(one["faults"]), frozenset(mark.kind for mark in marks))


def posts() -> Iterator[Labelled]:
    """Return the labelled posts, judged by the rules as posts of a school."""
    labels: dict[str, list[dict[str, Any]]] = yaml.safe_load((SET / "posts.yml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        portal = _school(Path(name), labels)
        found = [(one.where.path, one.rule) for one in judge(portal) if one.rule.startswith(FAMILIES)]
    for file, faults in labels.items():
        kinds = frozenset(rule.partition("/")[2] for path, rule in found if path == _path(file))
        yield Labelled(file, frozenset(one["kind"] for one in faults or ()), kinds)


def rates(texts: Iterable[Labelled]) -> dict[str, Rates]:
    """Return how each kind fares that was labelled or marked."""
    texts = tuple(texts)
    kinds = {kind for one in texts for kind in one.faults | one.found}
    return {kind: _rates(kind, texts) for kind in sorted(kinds)}


def _rates(kind: str, texts: Iterable[Labelled]) -> Rates:
    texts = tuple(texts)
    faulty = [one for one in texts if kind in one.faults]
    return Rates(
        kind,
        len(faulty),
        len(texts) - len(faulty),
        sum(kind in one.found for one in faulty),
        tuple(one.text for one in faulty if kind not in one.found),
        tuple(one.text for one in texts if kind in one.found and kind not in one.faults),
    )


def _school(root: Path, names: Iterable[str]) -> Portal:
    shutil.copytree(ROOT / "content" / "_data", root / "_data")
    for name in names:
        target = root / _path(name)
        target.parent.mkdir(parents=True)
        shutil.copyfile(SET / "posts" / name, target)
    return load(root, as_of=_AS_OF, cache=None)


def _path(name: str) -> str:
    """Return where a labelled post lies in a school: its own day stands in its name."""
    text = (SET / "posts" / name).read_text("utf-8")
    day = next(line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("date:"))
    return f"news/professional/{day}-{Path(name).stem}/index.md"
