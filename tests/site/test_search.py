"""The search index: which records go where, what a shard depends on, the same bytes every time."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from schoolgate.site.search import shards as search
from schoolgate.site.search.catalog import NAME, vocabulary
from schoolgate.site.search.engine import RUNTIME
from schoolgate.site.search.indexing import LIST, Indexing
from schoolgate.site.search.records import Record
from schoolgate.storage import digest

AS_OF = dt.date(2025, 12, 10)


def a_record(day: str = "2025-10-20", **changes: str) -> Record:
    fields = {
        "address": f"tin-tuc/chuyen-mon/{day or 'khong-ngay'}/",
        "title": "Hội thảo",
        "text": "Trường họp.",
        "category": "Chuyên môn",
        "year": "2025-2026",
    }
    return Record(day=day, **{**fields, **changes})


def shards(records: Sequence[Record], as_of: dt.date = AS_OF) -> list[search.Shard]:
    return search.shards(map(search.entry, records), as_of)


def source(records: Sequence[Record]) -> search.Records:
    known = {record.address: record for record in records}
    return lambda entries: (known[one.address] for one in entries)


def named(records: Sequence[Record], as_of: dt.date = AS_OF) -> dict[str, list[str]]:
    return {shard.name: [one.day for one in shard.entries] for shard in shards(records, as_of)}


def built(records: list[Record], cache: Path | None = None, jobs: int = 1) -> dict[str, bytes]:
    with Indexing(shards(records), source(records), cache, jobs) as indexing:
        files = indexing.files()
    return {path: data if isinstance(data, bytes) else data() for path, data in files.items()}


def test_a_shard_is_a_closed_year_the_closed_months_or_the_open_month() -> None:
    days = ["2024-07-31", "2024-08-01", "2025-07-31", "2025-08-01", "2025-11-30", "2025-12-01", "2025-12-10"]
    assert named([a_record(day) for day in days]) == {
        "2025-12": ["2025-12-10", "2025-12-01"],
        "2025-2026": ["2025-11-30", "2025-08-01"],
        "2024-2025": ["2025-07-31", "2024-08-01"],
        "2023-2024": ["2024-07-31"],
    }


def test_what_has_no_day_is_indexed_with_the_open_month() -> None:
    assert named([a_record(""), a_record("2025-11-01")]) == {"2025-12": [""], "2025-2026": ["2025-11-01"]}


@pytest.mark.parametrize(
    ("as_of", "current"),
    [
        (dt.date(2025, 12, 10), {"2025-12", "2025-2026"}),
        (dt.date(2026, 8, 1), {"2026-08", "2025-2026"}),
        (dt.date(2026, 9, 1), {"2026-09", "2025-2026"}),
    ],
)
def test_the_newest_school_year_with_a_dated_record_is_searched_at_once(
    as_of: dt.date, current: set[str]
) -> None:
    records = [a_record(""), a_record("2024-10-01"), a_record("2025-10-01")]
    assert {shard.name for shard in shards(records, as_of) if shard.current} == current


def test_a_new_post_in_the_open_month_leaves_every_other_shard_as_it_was() -> None:
    old = [a_record("2024-10-01"), a_record("2025-10-01"), a_record("2025-12-01")]
    before = {shard.name: search.key(shard) for shard in shards(old)}
    after = {shard.name: search.key(shard) for shard in shards([*old, a_record("2025-12-09")])}
    assert {name for name in before if before[name] != after[name]} == {"2025-12"}


@pytest.mark.parametrize("field", ["address", "title", "text", "category", "year", "image"])
def test_a_shard_depends_on_every_field_of_its_records(field: str) -> None:
    (before,) = shards([a_record()])
    (after,) = shards([a_record(**{field: "2024-2025"})])
    assert search.key(before) != search.key(after)


def test_the_order_in_which_records_come_does_not_matter() -> None:
    records = [a_record(f"2025-10-{day:02d}") for day in range(1, 9)]
    assert shards(records) == shards(records[::-1])


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    records = [
        a_record(f"{year}-1{month}-0{day}", category=category, text=f"Trường {category} họp ngày {day}.")
        for year in (2023, 2024, 2025)
        for month in (0, 1)
        for day, category in enumerate(("Chuyên môn", "Đoàn thể", "Thông báo"), 1)
    ]
    kept = built(records, tmp_path)
    assert built(records, tmp_path) == kept
    assert built(records, jobs=3) == kept


def test_a_closed_shard_is_taken_from_the_cache_and_a_shard_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    old = a_record("2024-10-01")
    built([old, a_record("2025-12-01")], tmp_path)
    stamps = {pack: pack.stat().st_mtime_ns for pack in tmp_path.iterdir()}
    built([old, a_record("2025-12-02")], tmp_path)
    kept = [pack for pack in tmp_path.iterdir() if stamps.get(pack) == pack.stat().st_mtime_ns]
    assert (len(stamps), len(kept), len(list(tmp_path.iterdir()))) == (2, 1, 2)


def test_texts_are_only_asked_for_where_a_shard_is_indexed(tmp_path: Path) -> None:
    old, new = a_record("2024-10-01"), a_record("2025-12-01")
    built([old, new], tmp_path)
    with Indexing(shards([old, new]), source([]), tmp_path) as indexing:
        assert LIST in indexing.files()


def test_files_under_one_path_always_have_the_same_bytes() -> None:
    before = built([a_record("2025-12-01"), a_record("2025-10-01")])
    after = built([a_record("2025-12-02"), a_record("2025-10-01")])
    shared = before.keys() & after.keys() - {LIST}
    assert shared
    assert [path for path in shared if digest(before[path]) != digest(after[path])] == []


def test_only_the_first_shard_carries_what_the_browser_runs() -> None:
    files = built([a_record("2025-12-01"), a_record("2025-10-01"), a_record("2025-10-02")])
    entries = json.loads(files[LIST])
    first = f"tim-kiem/{entries[0]['path']}"
    assert entries[0]["id"] == "vi-x-2025-2026"
    assert {path.removeprefix(first) for path in files if path.endswith(RUNTIME)} == set(RUNTIME)
    assert not [path for path in files if path.endswith((".css", "-ui.js", "-highlight.js"))]


def test_a_catalog_knows_the_pages_of_a_category() -> None:
    files = built([a_record("2025-10-01"), a_record("2025-10-02", category="Đoàn thể")])
    path = next(path for path in files if path.endswith(NAME))
    document = json.loads(gzip.decompress(files[path]))
    assert [(category, year) for category, year, _ in document["pages"]] == [
        ("Chuyên môn", "2025-2026"),
        ("Đoàn thể", "2025-2026"),
    ]
    fragments = {Path(one).stem.rpartition("_")[2] for one in files if one.endswith(".pf_fragment")}
    assert {ids for _, _, ids in document["pages"]} == fragments


def test_the_vocabulary_is_folded_and_split_as_pagefind_does() -> None:
    known = vocabulary(["Đường, ĐẾN trường! 30/4 VnEdu GDĐT-TH 15h30 – …"])
    assert {"duong", "den", "truong", "304", "30", "vnedu", "vn", "edu", "gddtth", "gddt", "th"} <= set(known)
    assert known == sorted(known)
    assert "" not in known


def test_no_records_give_an_empty_list() -> None:
    assert built([]) == {LIST: b"[]"}


CHILDREN = Path("/proc/self/task") / str(os.getpid()) / "children"


@pytest.mark.skipif(not CHILDREN.exists(), reason="reads Linux' list of the programs a process has started")
def test_an_indexing_that_is_left_early_stops_its_program() -> None:
    before = CHILDREN.read_text()
    with Indexing(shards([a_record()]), source([a_record()])):
        assert CHILDREN.read_text() != before
    assert CHILDREN.read_text() == before


@pytest.mark.parametrize(
    ("count", "names"), [(search.LARGE, {"2023-2024"}), (search.LARGE + 1, {"2023-2024-1", "2023-2024-2"})]
)
def test_a_large_closed_year_is_cut_at_new_year(count: int, names: set[str]) -> None:
    days = ("2023-12-31", "2024-01-01")
    entries = [search.Entry(f"{number}/", days[number % 2], "") for number in range(count)]
    found = search.shards([*entries, search.Entry("moi/", "2025-12-01", "")], AS_OF)
    assert {shard.name for shard in found if not shard.current} == names
    assert all(len({page.day for page in shard.entries}) == 1 for shard in found if shard.name != "2023-2024")
