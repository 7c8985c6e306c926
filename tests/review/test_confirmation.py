"""``review comment`` warns of an approver in a post whom nothing on the pull request confirms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pull_request import PullRequest, a_pull_request
from review_builders import a_document
from schoolgate.review.outbox import leave
from schools import POST

CLAIM = "ghi người duyệt là Trần Văn Ví Dụ, nhưng chưa ai trong Ban biên tập xác nhận"
REVIEWS = "/repos/truong-mau/cong/pulls/3/reviews"


@pytest.fixture
def change(tmp_path: Path) -> Iterator[PullRequest]:
    with a_pull_request(tmp_path) as made:
        made.school.post()
        made.push()
        yield made


def told(change: PullRequest) -> str:
    """Return the comment of a check that found nothing wrong."""
    folder = change.base.parent / "ket-qua"
    leave(folder, 3, change.head, a_document([]))
    done = change.checked(folder)
    assert (done.returncode, done.stderr) == (0, "")
    checks = [one for one in change.forge.told() if "schoolgate:check" in one]
    assert len(checks) == 1
    return checks[0].replace("\\", "")


def a_review(
    change: PullRequest, account: str = "vi-du", state: str = "APPROVED", **more: Any
) -> dict[str, Any]:
    return {"id": 5, "user": {"login": account}, "state": state, "commit_id": change.head, **more}


def test_an_approver_that_the_author_wrote_in_is_a_warning(change: PullRequest) -> None:
    said = told(change)
    assert "1 cảnh báo" in said
    assert f"**Cảnh báo** · `content/{POST.removeprefix('content/')}`, dòng 5: " in said
    assert CLAIM in said
    assert "viết /duyet vào một bình luận mới, hoặc bấm Approve" in said


def test_the_command_confirms(change: PullRequest) -> None:
    change.comment("vi-du", "/duyet")
    assert CLAIM not in told(change)


def test_lines_that_the_command_has_written_are_confirmed(change: PullRequest) -> None:
    change.school.post(approved_by="", approved_on="")
    change.push()
    change.comment("vi-du", "/duyet")
    assert CLAIM not in told(change)


def test_a_post_changed_after_its_approval_is_not_confirmed(change: PullRequest) -> None:
    change.comment("vi-du", "/duyet")
    change.school.post(body="Nội dung khác.\n")
    change.push()
    assert CLAIM in told(change)


def test_a_mark_that_somebody_else_writes_confirms_nothing(change: PullRequest) -> None:
    blob = change.shelf.line("rev-parse", f"{change.head}:{POST}")
    change.forge.says("mau", f"<!-- schoolgate:approved {blob} -->")
    assert CLAIM in told(change)


def test_the_button_of_the_forge_confirms(change: PullRequest) -> None:
    change.forge.answers[REVIEWS] = [a_review(change)]
    assert CLAIM not in told(change)


@pytest.mark.parametrize(
    "changes",
    [
        {"account": "mau"},
        {"account": "la"},
        {"state": "COMMENTED"},
        {"commit_id": "d" * 40},
        {"commit_id": None},
    ],
)
def test_other_reviews_confirm_nothing(change: PullRequest, changes: dict[str, Any]) -> None:
    change.forge.answers[REVIEWS] = [a_review(change, **changes)]
    assert CLAIM in told(change)


def test_a_review_that_was_taken_back_confirms_nothing(change: PullRequest) -> None:
    change.forge.answers[REVIEWS] = [a_review(change), a_review(change, state="CHANGES_REQUESTED", id=6)]
    assert CLAIM in told(change)


def test_whoever_has_a_hand_in_the_change_does_not_confirm_it(change: PullRequest) -> None:
    change.school.post(title="Sửa chữ")
    change.push("thu.lt")
    change.forge.answers[REVIEWS] = [a_review(change, "thu")]
    assert CLAIM in told(change)


def test_a_post_that_only_moves_needs_no_new_approval(change: PullRequest) -> None:
    change.git("reset", "-q", "--hard", "main")
    folder = "content/news/professional/2025-09-05"
    change.git("mv", f"{folder}-khai-giang", f"{folder}-le-khai-giang")
    change.push()
    assert "không có điều gì phải sửa" in told(change)


def test_when_all_is_mended_the_comment_says_so_and_goes_on_saying_so(change: PullRequest) -> None:
    told(change)
    change.comment("vi-du", "/duyet")
    for _ in range(2):
        assert "Mọi điều cần sửa trong thay đổi này đã được sửa xong" in told(change)


def test_a_public_repository_is_told_nothing_of_the_internal_site(change: PullRequest) -> None:
    change.school.post("content/internal/news/2025-10-05-noi-bo/index.md", title="Chuyện nội bộ")
    change.push()
    assert "Chuyện nội bộ" in told(change)
    change.public = True
    assert "Chuyện nội bộ" not in told(change)
