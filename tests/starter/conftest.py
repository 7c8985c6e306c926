"""The two schools that ``init`` makes, each made and built once for all tests of this folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from schoolgate.load import load
from schoolgate.starter import PROFILES, create
from schools import AS_OF, Built, School

if TYPE_CHECKING:
    from schoolgate.model import Portal


@dataclass(frozen=True)
class Made:
    """A school as ``init`` made it, and the site that was built from it for the day of the sample."""

    profile: str
    root: Path
    built: Built

    @property
    def content(self) -> Path:
        return self.root / "content"


def make(profile: str, root: Path) -> Made:
    create(profile, root)
    built = School(root).run("schoolgate", "build", "--as-of", AS_OF.isoformat())
    return Made(profile, root, built)


@pytest.fixture(scope="session", params=PROFILES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(request.param, tmp_path_factory.mktemp("init") / str(request.param))


@pytest.fixture(scope="session")
def preschool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of the preschool sample."""
    root = tmp_path_factory.mktemp("preschool") / "truong"
    create("preschool", root)
    return root / "content"


@pytest.fixture(scope="session")
def portal(preschool: Path) -> Portal:
    """The preschool sample as the loader sees it."""
    return load(preschool, as_of=AS_OF, cache=None, jobs=1)


def sentences(text: str) -> Iterator[str]:
    """Return the sentences of eight words or more, in small letters, without marks."""
    plain = re.sub(r"\]\([^)]*\)", ". ", text.partition("\n---\n")[2])
    for sentence in re.split(r"[.!?…:;|]\s|\n", plain):
        words = re.findall(r"\w+", sentence.lower())
        if len(words) >= 8:
            yield " ".join(words)
