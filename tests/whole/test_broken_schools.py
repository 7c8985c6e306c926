"""Two thousand schools, each broken in a way nobody thought of: findings come out, never a traceback."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from schoolgate.inspection import Inspection, examine
from schoolgate.load import SettingsError
from schoolgate.messages import say
from schoolgate.model import Outcome, Problem
from schoolgate.rules import rules

SAMPLE = Path(__file__).parents[2] / "content"
AS_OF = dt.date(2025, 12, 31)
ROWS = 14
"""So many lines of each table are kept: a small school breaks as a large one does."""
POSTS = 3
RULES = {one.id for one in rules()}
NONSENSE = st.sampled_from(
    [
        *("", " ", "---", "\t", "\ufeff", "{", "[", "'", '"', "|", ":", "- ", "null", "~", "có", "-1", "0"),
        *(
            "99999999999999999999",
            "2025-02-30",
            "31/02/2025",
            "0000-00-00",
            "9999-12-31",
            "01/01/0001",
            "1e400",
        ),
        *(
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../../etc/passwd",
            "internal/news",
            "a" * 3000,
        ),
        *(
            "đ\u0300\u0301",
            "Nguye\u0302\u0303n",
            "\u202e",
            "\x00",
            "\x1b[31m",
            "{{ 7*7 }}",
            "{title}",
            "%s%n",
        ),
        *(
            "mau.nt",
            "2025-2026",
            "2025-W53",
            "2025-13",
            "minutes",
            "preschool",
            "!!python/object:os.system",
            "&a *a",
        ),
    ]
)
BYTES = st.sampled_from(
    [b"", b"\xff\xfe\x00", b"\x00" * 40, b"PK\x03\x04", b"%PDF-", "Tiếng Việt".encode("cp1258", "replace")]
)


def small_school() -> Mapping[str, str]:
    """The texts of the sample, tables cut short and one file of each folder of tables."""
    found: dict[str, str] = {}
    for path in sorted(SAMPLE.rglob("*")):
        name = path.relative_to(SAMPLE).as_posix()
        if path.suffix in {".md", ".yml", ".csv"} and not _enough(name, found):
            text = path.read_text("utf-8-sig")
            found[name] = "\n".join(text.splitlines()[: ROWS if path.suffix == ".csv" else None]) + "\n"
    return found


def _enough(name: str, found: Mapping[str, str]) -> bool:
    folder = name.rpartition("/")[0] if name.startswith("_data/") else "/".join(name.split("/")[:2])
    most = 1 if name.startswith("_data/") and folder.count("/") else POSTS
    several = not name.startswith("_data/") or folder.count("/")
    return bool(several) and sum(one.startswith(folder + "/") for one in found) >= most


SCHOOL = small_school()
PATHS = sorted(SCHOOL)


@st.composite
def breakage(draw: st.DrawFn) -> tuple[str, bytes | None]:
    """A file of the school, and what stands in it now; None for a file that is gone."""
    path = draw(st.sampled_from(PATHS))
    lines = SCHOOL[path].splitlines()
    number = draw(st.integers(0, len(lines) - 1))
    way = draw(st.integers(0, 8))
    if way == 0:
        return path, None
    if way == 1:
        return path, draw(BYTES)
    if way == 2:
        return path, "\n".join(lines[:number]).encode()
    lines[number : number + 1] = _changed(draw, way, lines, number)
    return path, "\n".join(lines).encode("utf-8", "surrogatepass")


def _changed(draw: st.DrawFn, way: int, lines: list[str], number: int) -> list[str]:
    line = lines[number]
    if way == 3:
        return []
    if way == 4:
        return [line, line]
    if way == 5:
        return [draw(NONSENSE)]
    if way == 6:
        other = draw(st.integers(0, len(lines) - 1))
        return [lines[other]]
    mark = next((mark for mark in (":", ",", ";") if mark in line), " ")
    parts = line.split(mark)
    parts[draw(st.integers(0, len(parts) - 1))] = draw(NONSENSE if way == 7 else st.text(max_size=12))
    return [mark.join(parts)]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The small school on disk; a test puts back what it has broken."""
    content = tmp_path_factory.mktemp("school") / "content"
    for name, text in SCHOOL.items():
        put(content / name, text.encode())
    yield content


def put(file: Path, text: bytes | None) -> None:
    if text is None:
        file.unlink(missing_ok=True)
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)


MANY = settings(
    max_examples=250,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_broken_school_ends_with_findings(school: Path, part: int) -> None:
    @seed(part)
    @MANY
    @given(broken=st.lists(breakage(), min_size=1, max_size=4, unique_by=lambda one: one[0]))
    def ends(broken: list[tuple[str, bytes | None]]) -> None:
        for name, text in broken:
            put(school / name, text)
        try:
            judged(school)
        finally:
            for name, _ in broken:
                put(school / name, SCHOOL[name].encode())

    ends()


def judged(school: Path) -> None:
    try:
        inspection = examine(school, as_of=AS_OF, cache=None, jobs=1)
    except SettingsError as error:
        assert error.problems
        for one in error.problems:
            sayable(one)
        return
    told(inspection)


def told(inspection: Inspection) -> None:
    for one in (*inspection.portal.problems, *inspection.findings):
        sayable(one)
    assert {one.rule for one in inspection.verdicts} == RULES
    assert not [one.rule for one in inspection.verdicts if one.outcome is Outcome.CRASHED]
    assert all(one.published >= 0 and one.missing <= one.minimum for one in inspection.readings)


def sayable(one: object) -> None:
    assert isinstance(one, Problem) or hasattr(one, "remedy")
    for sentence in (one.message, one.remedy):  # type: ignore[attr-defined]
        assert say(sentence)
        assert say(sentence, "en")


def test_the_school_is_whole_before_it_is_broken(school: Path) -> None:
    inspection = examine(school, as_of=AS_OF, cache=None, jobs=1)
    assert len(inspection.portal.posts) > POSTS
    assert inspection.readings
    told(inspection)
