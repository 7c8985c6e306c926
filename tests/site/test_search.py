"""The search index: which records go where, what a shard depends on, the same bytes every time."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from schoolgate.site.search import shards as search
from schoolgate.site.search.index import PIECE
from schoolgate.site.search.indexing import LIST, index_files
from schoolgate.site.search.records import Record
from schoolgate.site.search.words import words
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
    files = index_files(shards(records), source(records), cache, jobs)
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
    assert LIST in index_files(shards([old, new]), source([]), tmp_path)


def test_files_under_one_path_always_have_the_same_bytes() -> None:
    before = built([a_record("2025-12-01"), a_record("2025-10-01")])
    after = built([a_record("2025-12-02"), a_record("2025-10-01")])
    shared = before.keys() & after.keys() - {LIST}
    assert shared
    assert [path for path in shared if digest(before[path]) != digest(after[path])] == []


def opened(data: bytes) -> Any:
    return json.loads(gzip.decompress(data))


def a_shard(records: list[Record]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the entry of the only shard in the list, and its files by their path in its folder."""
    files = built(records)
    (entry,) = json.loads(files.pop(LIST))
    return entry, {
        path.removeprefix(f"tim-kiem/{entry['path']}"): opened(data) for path, data in files.items()
    }


def test_the_list_holds_the_tables_of_the_parts_that_are_searched_at_once() -> None:
    files = built([a_record("2024-10-01"), a_record("2025-10-01"), a_record("2025-12-01")])
    entries = {entry["path"].rpartition("-")[0]: entry for entry in json.loads(files[LIST])}
    assert list(entries) == ["2025-12", "2025-2026", "2024-2025"]
    assert {name for name, entry in entries.items() if "pieces" in entry} == {"2025-12", "2025-2026"}
    tables = [path for path in files if path.endswith("table.sg")]
    assert tables == [f"tim-kiem/{entries['2024-2025']['path']}table.sg"]
    assert opened(files[tables[0]]).keys() == entries["2025-12"].keys() - {"path", "current"}


def test_every_page_has_its_group_its_length_and_a_file_of_its_own_the_newest_first() -> None:
    long = a_record("2025-10-02", category="Đoàn thể", text="Trường họp. " * 50)
    entry, files = a_shard([a_record("2025-10-01"), long])
    assert [entry["groups"][ord(letter) - 48][0] for letter in entry["of"]] == ["Đoàn thể", "Chuyên môn"]
    assert [(ord(letter) - 48) ** 2 for letter in entry["lengths"]] == [100, 1]
    assert files["pages/0.sg"] == {
        "address": long.address,
        "title": long.title,
        "text": long.text,
        "category": "Đoàn thể",
        "day": "2025-10-02",
        "image": "",
    }
    assert files["pages/1.sg"]["day"] == "2025-10-01"


def test_a_word_knows_its_pages_how_often_it_stands_there_and_whether_in_the_title() -> None:
    records = [
        a_record("2025-10-03", title="Đoàn đoán", text="Đoàn, đoàn!"),
        a_record("2025-10-02", text="Không có."),
        a_record("2025-10-01", text="Vào Đoàn. " + "đoán " * 20),
    ]
    _, files = a_shard(records)
    known = dict(word for path, piece in files.items() if path.startswith("words/") for word in piece)
    assert known["doan"] == [["đoàn", [0, 5, 2, 2]], ["đoán", [0, 1, 2, 30]]]


def test_the_word_index_is_cut_where_a_word_would_make_a_piece_too_large() -> None:
    def pieces(count: int) -> list[str]:
        records = [
            a_record("2025-10-01", address=f"{number}/", title="ba", text="an" if number < count else "ba")
            for number in range(PIECE - 1)
        ]
        found: list[str] = a_shard(records)[0]["pieces"].split(" ")
        return found

    assert pieces(1) == ["an"]
    assert pieces(2) == ["an", "ba"]


def test_words_are_folded_and_split() -> None:
    known = {folded for folded, _ in words("Đường, ĐẾN trường! 30/4 VnEdu GDĐT-TH 15h30 – …")}
    assert {"duong", "den", "truong", "304", "30", "vnedu", "vn", "edu", "gddtth", "gddt", "th"} <= known
    assert "" not in known
    assert list(words("Đoàn")) == [("doan", "đoàn")]


def test_no_records_give_an_empty_list() -> None:
    assert built([]) == {LIST: b"[]"}


@pytest.mark.parametrize(
    ("count", "names"), [(search.LARGE, {"2023-2024"}), (search.LARGE + 1, {"2023-2024-1", "2023-2024-2"})]
)
def test_a_large_closed_year_is_cut_at_new_year(count: int, names: set[str]) -> None:
    days = ("2023-12-31", "2024-01-01")
    entries = [search.Entry(f"{number}/", days[number % 2], "") for number in range(count)]
    found = search.shards([*entries, search.Entry("moi/", "2025-12-01", "")], AS_OF)
    assert {shard.name for shard in found if not shard.current} == names
    assert all(len({page.day for page in shard.entries}) == 1 for shard in found if shard.name != "2023-2024")
