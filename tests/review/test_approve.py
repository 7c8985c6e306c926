"""``review approve``: an approver's comment becomes two lines in the posts, or a reason why not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from pull_request import STAFF, PullRequest, a_pull_request
from schools import POST

NEW = {"approved_by": "", "approved_on": ""}


@pytest.fixture
def change(tmp_path: Path) -> Iterator[PullRequest]:
    with a_pull_request(tmp_path) as made:
        made.school.post(**NEW)
        made.push()
        yield made


def untouched(change: PullRequest) -> bool:
    return change.head == change.git("rev-parse", "HEAD")


def test_the_approver_approves(change: PullRequest) -> None:
    before = change.show(POST)
    result = change.comment("vi-du", "/duyet")
    assert (result.returncode, result.stderr) == (0, "")
    lines = "approved_by: du.tv\napproved_on: 2025-12-31\n---\n"
    assert change.show(POST) == before.replace("\n---\n", "\n" + lines, 1)
    assert "**Đã duyệt 1 bài**, người duyệt: Trần Văn Ví Dụ, ngày 31/12/2025:" in change.said()
    assert "- Trồng cây đầu năm học (`news/professional/2025-10-05-trong-cay/index.md`)" in change.said()
    assert change.shelf.line("log", "-1", "--format=%s%n%b", change.head).startswith("Duyệt 1 bài\n")
    assert change.shelf.line("rev-parse", f"{change.head}^") == change.git("rev-parse", "HEAD")


def test_the_check_is_started_again_on_the_branch(change: PullRequest) -> None:
    change.comment("vi-du", "/duyet")
    asked = [(path, body) for method, path, body in change.forge.sent if "dispatches" in path]
    path = "/repos/truong-mau/cong/actions/workflows/content.yml/dispatches"
    assert asked == [(path, {"ref": "bài-mới/tháng-12", "inputs": {"pull": "3"}})]
    assert "Lần kiểm tra mới đang chạy" in change.said()


def test_without_a_check_to_start_the_approval_stands_all_the_same(change: PullRequest) -> None:
    del change.forge.answers["POST /repos/truong-mau/cong/actions/workflows/content.yml/dispatches"]
    change.comment("vi-du", "/duyet")
    assert "approved_by: du.tv" in change.show(POST)
    assert "chưa tự chạy lại được lần kiểm tra" in change.said()


@pytest.mark.parametrize(
    ("account", "reason"),
    [
        ("la", "danh sách cán bộ không có ai dùng tài khoản la"),
        ("mau", "Nguyễn Thị Mẫu không thuộc Ban biên tập"),
    ],
)
def test_nobody_else_approves(change: PullRequest, account: str, reason: str) -> None:
    assert change.comment(account, "/duyet").returncode == 0
    assert reason in change.said()
    assert untouched(change)


def test_the_settings_of_the_branch_do_not_say_who_approves(change: PullRequest) -> None:
    change.school.write(STAFF, "id,name,git_account\ndu.tv,Trần Văn Ví Dụ,la\nmau.nt,Nguyễn Thị Mẫu,mau\n")
    change.push()
    change.comment("la", "/duyet")
    assert "không có ai dùng tài khoản la" in change.said()
    assert untouched(change)


def test_an_author_does_not_approve_under_another_name(change: PullRequest) -> None:
    change.school.post(**NEW, title="Bài khác", author="du.tv")
    change.push("thu.lt")
    change.comment("thu", "/duyet")
    assert "Lê Thị Thử là tác giả hoặc đã sửa bài trong yêu cầu kéo này" in change.said()
    assert untouched(change)


def test_whoever_opened_the_pull_request_does_not_approve(change: PullRequest) -> None:
    opened = {**change.pull(), "user": {"login": "Vi-Du"}}
    change.forge.answers["/repos/truong-mau/cong/pulls/3"] = opened
    change.comment("vi-du", "/duyet")
    assert "Trần Văn Ví Dụ là tác giả hoặc đã sửa" in change.said()
    assert untouched(change)


def test_the_author_in_the_base_counts_where_the_branch_names_another(change: PullRequest) -> None:
    path = "content/news/professional/2025-09-05-khai-giang/index.md"
    for folder in (change.school.root, change.base):
        head = f"{folder}/{path}"
        Path(head).write_text(
            Path(head).read_text("utf-8").replace("author: mau.nt", "author: du.tv"), "utf-8"
        )
    change.git("add", "-A")
    change.git("commit", "-qm", "Tác giả")
    change.git("push", "-q", "origin", "HEAD:main")
    change.school.post(path, date="2025-09-05", author="mau.nt", **NEW)
    change.push()
    change.comment("vi-du", "/duyet")
    assert "Trần Văn Ví Dụ là tác giả" in change.said()
    assert "approved_by" not in change.show(path)


def test_what_changed_after_the_last_check_is_not_approved(change: PullRequest) -> None:
    change.school.post(**NEW, title="Tiêu đề khác")
    seen = dict(change.forge.comments)
    change.push()
    change.forge.comments = seen
    change.comment("vi-du", "/duyet")
    assert "bài đã đổi sau lần kiểm tra gần nhất" in change.said()
    assert untouched(change)


def test_a_command_older_than_the_check_approves_nothing(change: PullRequest) -> None:
    change.comment("vi-du", "/duyet", at="2025-12-31T07:59:59Z")
    assert "viết lại lệnh" in change.said()
    assert untouched(change)


def test_a_branch_that_moves_while_it_is_approved_keeps_what_was_pushed(change: PullRequest) -> None:
    made = change.shelf.answer

    def late(method: str, path: str, body: object) -> object:
        if method == "PATCH":
            change.school.post(**NEW, title="Đẩy lên đúng lúc")
            change.push()
        return made(method, path, body)

    change.forge.shelf.answer = late  # type: ignore[union-attr, method-assign, assignment]
    change.comment("vi-du", "/duyet")
    assert "bài đã đổi sau lần kiểm tra gần nhất" in change.said()
    assert "Đẩy lên đúng lúc" in change.show(POST)
    assert "approved_by" not in change.show(POST)


def test_a_fork_is_refused_with_the_way_out(change: PullRequest) -> None:
    change.fork = 2
    change.comment("vi-du", "/duyet")
    assert "nằm ở một kho khác (mau/cong)" in change.said()
    assert untouched(change)


@pytest.mark.parametrize(
    ("known", "reason"),
    [({"state": "closed"}, "đã đóng"), ({"base": {"sha": "c" * 40, "ref": "thử"}}, "nhánh chính (main)")],
)
def test_only_what_is_to_be_merged_is_approved(
    change: PullRequest, known: dict[str, object], reason: str
) -> None:
    change.forge.answers["/repos/truong-mau/cong/pulls/3"] = change.pull() | known
    change.comment("vi-du", "/duyet")
    assert reason in change.said()
    assert untouched(change)


def test_what_can_be_approved_is_and_the_rest_is_told(change: PullRequest) -> None:
    other = POST.replace("trong-cay", "thi-ve")
    broken = POST.replace("trong-cay", "hong")
    change.school.post(other, title="Thi vẽ [x](http://a.example)", author="du.tv", **NEW)
    change.school.write(broken, "---\ntitle: Hỏng\n")
    change.push()
    change.comment("vi-du", "/duyet")
    assert "approved_by: du.tv" in change.show(POST)
    assert "approved_by" not in change.show(other)
    assert "**Chưa duyệt 2 bài**" in change.said()
    assert "`news/professional/2025-10-05-hong/index.md`: " in change.said()
    assert "](" not in change.raw()


def test_a_head_that_lines_cannot_be_added_to_is_refused_with_the_way_out(change: PullRequest) -> None:
    change.school.write(POST, "---\n{title: Một dòng, date: 2025-10-05, author: mau.nt}\n---\nNội dung.\n")
    change.push()
    change.comment("vi-du", "/duyet")
    assert "“approved_by: du.tv”" in change.said()
    assert untouched(change)


def test_posts_approved_before_are_confirmed(change: PullRequest) -> None:
    change.school.post(approved_by="thu.lt", approved_on="2025-10-06")
    change.push()
    change.comment("vi-du", "/duyet")
    assert "**1 bài đã duyệt từ trước**, nay được Trần Văn Ví Dụ xác nhận" in change.said()
    blob = change.shelf.line("rev-parse", f"{change.head}:{POST}")
    assert change.said().startswith(f"<!-- schoolgate:approved {blob} -->\n")
    assert untouched(change)


def test_photos_and_pages_are_no_posts(change: PullRequest) -> None:
    change.git("rm", "-rq", "--cached", POST)
    (change.school.root / POST).unlink()
    change.school.write("content/about/contact.md", "---\ntitle: Liên hệ\n---\nMới.\n")
    change.git("reset", "-q", "--soft", "main")
    change.push()
    change.comment("vi-du", "/duyet")
    assert change.said() == "Thay đổi này không có bài nào để duyệt."


def test_sending_back(change: PullRequest) -> None:
    change.comment("vi-du", "/tra-lai Thiếu ảnh @everyone <b>")
    asked = [body for _, path, body in change.forge.sent if path.endswith("/pulls/3/reviews")]
    assert [(one["event"], one["commit_id"]) for one in asked] == [("REQUEST_CHANGES", change.head)]
    assert (
        "**Trần Văn Ví Dụ trả lại thay đổi này để sửa:** Thiếu ảnh @\u2060everyone &lt;b&gt;"
        in asked[0]["body"]
    )


def test_sending_back_needs_a_reason(change: PullRequest) -> None:
    change.comment("vi-du", "/tra-lai")
    assert "ghi lý do ngay sau lệnh" in change.said()


def test_approving_takes_back_what_was_sent_back(change: PullRequest) -> None:
    review = {"id": 9, "user": {"login": "github-actions[bot]"}, "state": "CHANGES_REQUESTED"}
    other = {"id": 8, "user": {"login": "thu"}, "state": "CHANGES_REQUESTED"}
    change.forge.answers["/repos/truong-mau/cong/pulls/3/reviews"] = [review, other]
    change.forge.answers["PUT /repos/truong-mau/cong/pulls/3/reviews/9/dismissals"] = {}
    change.comment("vi-du", "/duyet")
    dismissed = [path for method, path, _ in change.forge.sent if method == "PUT"]
    assert dismissed == ["/repos/truong-mau/cong/pulls/3/reviews/9/dismissals"]


@pytest.mark.parametrize("body", ["Xin duyệt giúp", "> /duyet", ""])
def test_other_comments_are_left_alone(change: PullRequest, body: str) -> None:
    assert change.comment("vi-du", body).returncode == 0
    assert change.forge.asked == []


def test_a_comment_on_an_issue_is_no_command(change: PullRequest) -> None:
    change.comment("vi-du", "/duyet", pull_request=None)
    assert change.forge.asked == []


def test_broken_settings_of_the_base_are_told(change: PullRequest) -> None:
    (change.base / "content/_data/school.yml").write_text("name: [", "utf-8")
    result = change.comment("vi-du", "/duyet")
    assert result.returncode == 2
    assert "school.yml" in result.stderr
    assert "cài đặt của trường trên nhánh chính đang có lỗi" in change.said()


def test_a_renamed_post_of_another_spelling_is_approved(change: PullRequest) -> None:
    nfd = "content/news/professional/2025-10-05-tro\u0302\u0300ng/index.md"
    change.git("mv", "-k", POST, POST)
    change.school.post(nfd, title="Tên NFD", **NEW)
    change.push()
    change.comment("vi-du", "/duyet")
    assert "approved_by: du.tv" in change.show(nfd)
    assert dt.date(2025, 12, 31).isoformat() in change.show(nfd)
