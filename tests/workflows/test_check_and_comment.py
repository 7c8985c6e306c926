"""From a change to the one comment on it: the steps of both workflows, run for real."""

from __future__ import annotations

import pytest

from workflows.scenario import NEW, OLD, Change

pytestmark = pytest.mark.slow

SECOND = NEW.replace("thu-vien", "hoi-thao")
_PLACE = "news/professional/2025-12-20-thu-vien/index.md"


def _good(change: Change, **head: str) -> None:
    """Write a post that waits for approval."""
    change.school.post(NEW, **({"date": "2025-12-20", "title": "Thư viện mở cửa"} | head))


def _waiting(change: Change, body: str = "Mở cửa từ 8 giờ.\n") -> None:
    change.school.post(NEW, body, date="2025-12-20", title="Thư viện mở cửa", approved_by="", approved_on="")


def test_a_good_change_is_shown_and_commented_on(change: Change) -> None:
    _waiting(change)
    change.school.post(OLD, "Lễ khai giảng đã diễn ra.\n", date="2025-09-05", approved_on="2025-09-05")
    check = change.check()
    assert (check.conclusion, check.code) == ("success", 0)
    assert (check.artifact("preview") / "index.html").is_file()
    assert sorted(one.name for one in check.artifact("check-result").iterdir()) == [
        "change.json",
        "result.json",
    ]
    assert change.forge.asked == []  # whoever has the change's files asks GitHub for nothing
    done = change.comment()
    assert (done.conclusion, done.err) == ("success", "")
    assert "Tin chuyên môn, giảng dạy (tháng 12/2025): 0/1 → 1/1" in change.said()


def test_a_faulty_change_is_marked_on_its_lines(change: Change) -> None:
    change.school.post(
        NEW,
        "Xem [bài](khong-co.md).\n",
        date="2025-12-20",
        approved_on="2025-12-20",
        title="Thư viện mở cửa",
        approved_by="khong.co",
    )
    check = change.check()
    print(check.out, check.code)
    assert 0


def test_something_left_out_still_leaves_a_preview(change: Change) -> None:
    change.school.post(NEW, date="2025-02-31", title="Thư viện mở cửa")
    check = change.check()
    assert (check.conclusion, check.codes) == ("failure", [3, 0])
    assert f"::error file=content/{_PLACE},line=3," in check.out
    assert (check.artifact("preview") / "index.html").is_file()
    change.comment()
    assert (
        f"`content/{_PLACE}`, dòng 3: Ngày ở mục “date” ghi là “2025-02-31”, không có ngày như vậy. → "
        in (change.said())
    )


def test_a_second_run_writes_the_one_comment_anew(change: Change) -> None:
    _waiting(change, "Xem [bài](khong-co.md).\n")
    change.check()
    change.comment()
    before = change.said()
    assert f"`content/{_PLACE}`, dòng 6: Bài có liên kết tới “khong-co.md”" in before
    change.comment()
    assert change.said() == before
    _waiting(change)
    change.check()
    change.comment()
    assert "### Mọi điều cần sửa trong thay đổi này đã được sửa xong" in change.said()
    assert [method for method, *_ in change.forge.sent] == ["POST", "PATCH"]


def test_a_change_from_a_fork_is_commented_on(change: Change) -> None:
    change.fork = 2
    _waiting(change)
    check = change.check()
    assert check.conclusion == "success"
    assert change.forge.asked == []
    assert change.comment().conclusion == "success"
    assert "### Thay đổi này không có điều gì phải sửa" in change.said()


def test_a_check_started_after_an_approval_checks_the_merge(change: Change) -> None:
    _waiting(change, "Xem [bài](khong-co.md).\n")
    event = {"ref": "refs/heads/bai-moi", "inputs": {"pull": "3"}, "pull_request": None}
    check = change.check("workflow_dispatch", **event)
    assert f"file=content/{_PLACE},line=6" in check.out
    assert change.comment(event="workflow_dispatch").conclusion == "success"
    assert _PLACE in change.said()


def test_a_review_starts_the_check_again(change: Change) -> None:
    _waiting(change)
    check = change.check("pull_request_review", action="submitted", review={"state": "approved"})
    assert check.conclusion == "success"
    assert change.comment(event="pull_request_review").conclusion == "success"


def test_a_renamed_post_is_the_same_post_and_a_deleted_one_is_gone(change: Change) -> None:
    change.school.post(SECOND, "Xem [bài](khong-co.md).\n", date="2025-12-20", approved_on="2025-12-20")
    change.git("add", "-A")
    change.git("commit", "-qm", "Bài thứ hai")
    change.git("branch", "-f", "main")
    change.git("push", "-q", "origin", "main")
    (change.school.root / SECOND).parent.rename((change.school.root / NEW).parent)
    (change.school.root / OLD).unlink()
    check = change.check()
    assert check.code == 0
    change.comment()
    said = change.said()
    print(said)
    assert 0


def test_a_check_that_was_cancelled_or_waits_is_not_commented_on(change: Change) -> None:
    _waiting(change)
    change.check()
    assert [change.comment(conclusion=one).conclusion for one in ("cancelled", "action_required")] == [
        "skipped"
    ] * 2
    assert change.forge.told() == []
