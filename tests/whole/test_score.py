"""The score as the shell shows it, and as the build leaves it on both layers."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from schools import School, a_small_school, broken_links

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/score.json").read_text("utf-8"))
CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"
EVENTS = "Mã,Tên sự kiện,Ngày bắt đầu\nkhai-giang,Lễ khai giảng,05/09/2025\nhoi-khoe,Hội khỏe,20/10/2025\n"
EVIDENCE = """
evidence:
  - {item: T3.C2.M1, date: 2025-10-01, by: mau.nt, text: Mạng ổn định, documents: [about/introduction.md]}
  - {item: T3.C2.M2, text: Internet 80 Mbps}
"""


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path / "school")
    made.write("content/_data/calendar.yml", CALENDAR)
    made.write("content/_data/events.csv", EVENTS)
    made.post()
    return made


def scored(school: School, *options: str) -> dict[str, object]:
    ran = school.run("schoolgate", "score", "--format", "json", *options)
    assert ran.code == 0, ran.err
    document: dict[str, object] = json.loads(ran.out)
    jsonschema.validate(document, SCHEMA)
    return document


def item(document: dict[str, object], id_: str) -> dict[str, object]:
    found: dict[str, object] = next(one for one in document["items"] if one["id"] == id_)  # type: ignore[attr-defined]
    return found


def untold(document: dict[str, object]) -> int:
    """Return of how many events nothing was told."""
    (one,) = (one for one in item(document, "T2.C3.M1")["deductions"] if one["rule"] == "T2.C3.M1.b")  # type: ignore[attr-defined]
    assert len(one["where"]) == one["count"]
    count: int = one["count"]
    return count


def test_events_without_a_post_are_told_by_file_and_row(school: School) -> None:
    before = untold(scored(school))
    school.post(event="khai-giang", date="2025-09-06")

    assert (before, untold(scored(school))) == (2, 1)


def test_as_a_paper_it_is_the_self_assessment(school: School) -> None:
    ran = school.run("schoolgate", "score", "--format", "docx", "--output", "diem.docx")
    report = school.run("schoolgate", "report", "self-assessment", "--output", "tu-danh-gia.docx")

    assert (ran.code, report.code) == (0, 0)
    assert (school.root / "diem.docx").read_bytes() == (school.root / "tu-danh-gia.docx").read_bytes()


@pytest.mark.parametrize("part", [("--criterion", "T2.C3"), ("--what-if", "T2.C3.M1")])
def test_a_paper_is_never_of_a_part(school: School, part: tuple[str, str]) -> None:
    ran = school.run("schoolgate", "score", "--format", "docx", "--output", "diem.docx", *part)

    assert ran.code == 2
    assert "bỏ --criterion và --what-if" in ran.err
    assert not (school.root / "diem.docx").exists()


def test_a_criterion_alone(school: School) -> None:
    document = scored(school, "--criterion", "T2.C3")

    assert (document["criterion"], document["max"]) == ("T2.C3", 10)
    assert [one["id"] for one in document["items"]] == ["T2.C3.M1", "T2.C3.M2"]  # type: ignore[attr-defined]


def test_no_evidence_is_not_a_pass_and_a_claim_is_not_in_the_total(school: School) -> None:
    before = scored(school)
    school.write("content/_data/evidence.yml", EVIDENCE)

    after = scored(school)

    assert item(before, "T3.C2.M1")["score"] is None
    assert item(before, "T3.C2.M1")["outcome"] == "needs_person"
    assert (item(after, "T3.C2.M2")["standing"], after["claimed"]) == ("claimed", 2)
    assert after["total"] == after["proven"] + after["evidenced"]  # type: ignore[operator]


def test_what_if_and_another_day(school: School) -> None:
    mended = scored(school, "--what-if", "weeks/event-without-post")
    earlier = scored(school, "--as-of", "2025-09-07")

    lost = [one["rule"] for one in item(mended, "T2.C3.M1")["deductions"]]  # type: ignore[attr-defined]
    assert "T2.C3.M1.b" not in lost
    assert "T2.C3.M1.b" in [one["rule"] for one in item(scored(school), "T2.C3.M1")["deductions"]]  # type: ignore[attr-defined]
    assert "T2.C3.M1.b" not in [one["rule"] for one in item(earlier, "T2.C3.M1")["deductions"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--what-if", "khong-co"), "Không có gì tên là “khong-co”"),
        (("--criterion", "T9"), "Bộ tiêu chí không có “T9”"),
    ],
)
def test_what_is_not_there_is_told(school: School, asked: tuple[str, ...], said: str) -> None:
    ran = school.run("schoolgate", "score", *asked)

    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_the_build_ends_with_the_line_of_the_portal(school: School) -> None:
    built = school.build()

    assert "Tiêu chí 2.3 – Trang thông tin điện tử" in built.out
    assert "/10 điểm" in built.out


def test_every_build_leaves_the_score_beside_the_public_site(school: School) -> None:
    school.build()

    document = json.loads((school.root / "site/internal/compliance.json").read_text("utf-8"))
    jsonschema.validate(document, SCHEMA)
    assert not (school.root / "site/public/compliance.json").exists()
    assert not (school.root / "site/public/tu-danh-gia").exists()


def test_layer_1_tells_it_only_if_the_school_wants_and_then_without_paths_and_names(school: School) -> None:
    school.write("content/_data/rubric.yml", "public: có\n")
    school.write("content/_data/evidence.yml", EVIDENCE)

    school.build()

    told = (school.root / "site/public/compliance.json").read_text("utf-8")
    document = json.loads(told)
    jsonschema.validate(document, SCHEMA)
    inside = json.loads((school.root / "site/internal/compliance.json").read_text("utf-8"))
    assert document["total"] == inside["total"]
    for hidden in ("_data/", "mau.nt", "Mạng ổn định", "khai giảng"):
        assert hidden not in told


def test_everybody_reads_the_score_where_the_school_wants_it(school: School) -> None:
    school.write("content/_data/rubric.yml", "public: có\n")
    school.write("content/_data/evidence.yml", EVIDENCE)

    built = school.build()

    page = built.read("tu-danh-gia/")
    inside = json.loads((school.root / "site/internal/compliance.json").read_text("utf-8"))
    assert f"Tổng điểm: {str(inside['total']).removesuffix('.0').replace('.', ',')}/" in page
    assert "trừ 5 điểm: Tồn tại" in page
    assert 'href="./tu-danh-gia/"' in built.read("") or 'href="tu-danh-gia/"' in built.read("")
    for hidden in ("_data/", "mau.nt", "Mạng ổn định", "khai giảng"):
        assert hidden not in page
    assert broken_links(built.site) == []


def test_only_the_public_site_can_be_built(school: School) -> None:
    school.build("--layer", "public")

    assert not (school.root / "site/internal").exists()


def test_a_broken_rubric_costs_the_score_and_not_the_site(school: School) -> None:
    school.write("content/_data/rubric.yml", "rubric: cua-truong\n")
    school.write("content/_data/rubrics/cua-truong.yml", "id: cua-truong\ntitle: Bộ riêng\nmax_total: abc\n")

    built = school.build()
    ran = school.run("schoolgate", "score")

    assert "_data/rubrics/cua-truong.yml:3" in built.out
    assert "“abc” không phải là số điểm" in built.out
    assert "chưa chấm điểm" in built.out
    assert (school.root / "site/public/index.html").exists()
    assert ran.code == 3
    assert "rubric.yml" in ran.err


def test_a_school_may_bring_its_own_rubric_and_read_it_in_its_own_way(school: School) -> None:
    school.write("content/_data/rubric.yml", "rubric: cua-truong\nreadings: {A1: hai}\n")
    school.write(
        "content/_data/rubrics/cua-truong.yml",
        """
id: cua-truong
title: Bộ tiêu chí của phường
max_total: 10
classes: [{id: Đạt, min: 5}]
standards:
  - id: P
    title: Cổng
    max: 10
    criteria:
      - id: P.1
        title: Tin bài
        max: 10
        items:
          - id: P.1.1
            title: Hoạt động
            max: 10
            basis: site
            deductions: [{id: a, kind: per, deduct: 1, text: Chưa đăng, fed_by: [weeks/event-without-post]}]
ambiguities:
  - id: A1
    at: P.1.1.a
    problem: p
    reading: r
    alternatives: [{id: hai, text: t, set: [{at: P.1.1.a, deduct: 2}]}]
""",
    )

    document = scored(school)

    assert (document["total"], document["class"]) == (6, "Đạt")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("rubric: long-bien-8265\n", "rubric: long-bien-8265-2021"),
        ("readings: {A2: sai}\n", "A2: ca-noi-dung"),
        ("readings: {A99: x}\n", "A7: cong-hai-muc"),
        ("units: {XX: Phòng Mới}\n", "CNTT"),
    ],
)
def test_a_choice_that_is_not_there_is_told_with_what_there_is(
    school: School, written: str, said: str
) -> None:
    school.write("content/_data/rubric.yml", written)

    ran = school.run("schoolgate", "check")

    assert ran.code == 1
    assert "_data/rubric.yml" in ran.out
    assert said in " ".join(ran.out.split())


def test_bad_evidence_costs_the_row_and_is_told(school: School) -> None:
    school.write(
        "content/_data/evidence.yml",
        "evidence:\n  - {item: T3.C2.M1, points: 0.3}\n  - {item: T3.C2.M2, share: 120%}\n  - {text: a}\n",
    )

    out = " ".join(school.run("schoolgate", "check").out.split())

    assert "Không đọc được số điểm “0.3”" in out
    assert "Không đọc được tỉ lệ “120%”" in out
