"""From a change to the one comment on it: the steps of both workflows, run for real."""

from __future__ import annotations

import pytest

from review_builders import a_repository
from workflows.files import only_job, read
from workflows.scenario import FAULT, NEW, OLD, Change

pytestmark = pytest.mark.slow

_WHERE = f"`{NEW}`, dòng 9: Bài có liên kết tới “khong-co.md”, nhưng không tìm thấy trang hay tệp đó. → "
_SECOND = NEW.replace("thu-vien", "hoi-thao")


def test_a_good_change_is_shown_and_commented_on(change: Change) -> None:
    change.post()
    check = change.check()
    assert (check.conclusion, check.codes, check.err) == ("success", [0, 0], "")
    assert "Thư viện mở cửa" in (check.artifact("preview") / "index.html").read_text("utf-8")
    assert {one.name for one in check.artifact("check-result").iterdir()} == {"change.json", "result.json"}
    assert change.forge.asked == []  # whoever has the change's files asks GitHub for nothing
    done = change.comment()
    assert (done.conclusion, done.err) == ("success", "")
    assert "Cần sửa trong thay đổi này" not in change.said()
    assert "Tin chuyên môn, giảng dạy (tháng 12/2025): 0/1 → 1/1" in change.said()


def test_a_faulty_change_is_marked_on_its_line_and_told_with_its_cure(change: Change) -> None:
    change.post(body=FAULT)
    check = change.check()
    assert f"::warning file={NEW},line=9,title=" in check.out
    assert _WHERE in check.summary.replace("\\", "")
    change.comment()
    assert _WHERE + "Sửa lại liên kết cho đúng tên" in change.said()
    assert "Chuyên đề (tháng 12/2025): còn thiếu 1 chuyên đề" in change.said()


def test_an_error_fails_the_check_and_still_leaves_a_preview(change: Change) -> None:
    change.post(date="2025-02-31")
    check = change.check()
    assert (check.conclusion, check.codes) == ("failure", [3, 0])
    assert f"::error file={NEW},line=3,title=" in check.out
    assert (check.artifact("preview") / "index.html").is_file()
    change.comment()
    assert f"**Lỗi** · `{NEW}`, dòng 3: Ngày ở mục “date” ghi là “2025-02-31”" in change.said()


def test_a_second_run_writes_the_one_comment_anew(change: Change) -> None:
    change.post(body=FAULT)
    change.check()
    change.comment()
    before = change.said()
    change.comment()
    assert change.said() == before
    change.post()
    change.check()
    change.comment()
    assert _WHERE not in change.said()
    assert "### Mọi điều cần sửa trong thay đổi này đã được sửa xong" in change.said()
    assert [method for method, *_ in change.forge.sent] == ["POST", "PATCH"]


def test_a_change_from_a_fork_is_commented_on(change: Change) -> None:
    change.fork = 2
    change.post(body=FAULT)
    change.check()
    assert change.forge.asked == []
    assert change.comment().conclusion == "success"
    assert _WHERE in change.said()


def test_a_check_started_after_an_approval_checks_the_merge(change: Change) -> None:
    change.post(body=FAULT)
    event = {"ref": "refs/heads/bai-moi", "inputs": {"pull": "3"}, "pull_request": None}
    change.check("workflow_dispatch", **event)
    assert change.comment(event="workflow_dispatch").conclusion == "success"
    assert _WHERE in change.said()


def test_a_review_starts_the_check_again(change: Change) -> None:
    change.post(body=FAULT)
    change.check("pull_request_review", action="submitted", review={"state": "approved"})
    assert change.comment(event="pull_request_review").conclusion == "success"
    assert _WHERE in change.said()


def test_a_renamed_post_stays_and_a_deleted_one_is_gone(change: Change) -> None:
    change.post(_SECOND, FAULT)
    change.git("add", "-A")
    change.git("commit", "-qm", "Bài thứ hai")
    change.git("push", "-q", "origin", "HEAD:main")
    change.git("branch", "-f", "main")
    (change.school.root / _SECOND).parent.rename((change.school.root / NEW).parent)
    (change.school.root / OLD).unlink()
    change.check()
    change.comment()
    assert _WHERE in change.said()
    assert _SECOND not in change.said()
    assert "Đã sửa xong" not in change.said()  # a new name is no cure
    assert "Tin chuyên môn, giảng dạy (tháng 09/2025): 1/1 ✓ → 0/1" in change.said()
    assert "Tin chuyên môn, giảng dạy (tháng 12/2025):" not in change.said()


def test_a_check_that_was_cancelled_or_waits_is_not_commented_on(change: Change) -> None:
    change.post()
    change.check()
    ended = [change.comment(conclusion=one).conclusion for one in ("cancelled", "action_required")]
    assert ended == ["skipped", "skipped"]
    assert change.forge.told() == []


def test_broken_settings_are_told_with_their_reasons(change: Change) -> None:
    change.school.write("content/_data/school.yml", "name: Trường Tiểu học Mẫu\ncode: [\n")
    check = change.check()
    assert check.conclusion == "failure"
    assert check.outcomes["Gửi bản xem thử"] == "skipped"
    assert change.comment().conclusion == "success"
    assert "### Chưa kiểm tra được thay đổi này\n" in change.said()
    assert "_data/school.yml:2: Nội dung trên dòng này bắt đầu bằng “[”" in change.said()
    assert "Đặt nội dung trong dấu nháy kép" in change.said()
    assert "### Chưa kiểm tra được thay đổi này" in check.summary


def test_a_school_may_lie_in_a_folder_of_its_repository(change: Change) -> None:
    root = change.school.root
    (root / "portal").mkdir()
    for name in ("content", "mkdocs.yml"):
        (root / name).rename(root / "portal" / name)
    change.git("add", "-A")
    change.git("commit", "-qm", "Vào thư mục")
    change.git("push", "-q", "origin", "HEAD:main")
    change.git("branch", "-f", "main")
    change.post(f"portal/{NEW}", FAULT)
    change.push()
    check = read("content-check.yml")
    event = {"pull_request": change.pull(), "repository": a_repository()}
    inputs = {"package": ".", "lock": "", "folder": "portal"}
    run = change.machine.prepared(check, only_job(check), inputs, "pull_request", event).done()
    assert run.codes == [0, 0]
    assert f"::warning file=portal/{NEW},line=9,title=" in run.out
    assert (run.artifact("preview") / "index.html").is_file()
