"""From an approver's comment to the checked post: the steps of three workflows, run for real."""

from __future__ import annotations

import unicodedata

import pytest

from workflows.scenario import NEW, Change

pytestmark = pytest.mark.slow

_POST = NEW.replace("2025-12-20", "2025-12-31")


@pytest.fixture
def waiting(change: Change) -> Change:
    """A change that has been checked and commented on, and waits for an approver."""
    change.confirmed = False
    change.post(_POST, date="2025-12-31", approved_by="", approved_on="")
    change.check()
    change.comment()
    return change


def _post(change: Change) -> str:
    return change.shelf.git("show", f"refs/heads/bai-moi:{_POST}").decode()


@pytest.mark.parametrize("words", ["/duyet", unicodedata.normalize("NFD", "/duyệt")])
def test_a_comment_approves_and_the_check_runs_again(waiting: Change, words: str) -> None:
    done = waiting.tell("vi-du", words)
    assert (done.conclusion, done.err) == ("success", "")
    assert "approved_by: du.tv\napproved_on: 2025-12-31\n" in _post(waiting)
    assert not (done.place.workspace / _POST).exists()
    check = waiting.started()
    assert check.conclusion == "success"
    assert "Thư viện mở cửa" in (check.artifact("preview") / "index.html").read_text("utf-8")
    assert waiting.comment(event="workflow_dispatch").conclusion == "success"
    assert "Cần sửa trong thay đổi này" not in waiting.said()
    assert "0/1 → 1/1" in waiting.said()


def test_a_comment_sends_back(waiting: Change) -> None:
    before = waiting.head
    assert waiting.tell("vi-du", "/trả-lại Thiếu ảnh").conclusion == "success"
    *_, (method, path, body) = waiting.forge.sent
    assert (method, path.rpartition("/")[2], body["event"]) == ("POST", "reviews", "REQUEST_CHANGES")
    assert waiting.shelf.line("rev-parse", "refs/heads/bai-moi") == before


@pytest.mark.parametrize(("account", "reason"), [("nguoi-la", "nguoi-la"), ("mau", "Ban biên tập")])
def test_nobody_else_approves(waiting: Change, account: str, reason: str) -> None:
    before = _post(waiting)
    waiting.tell(account, "/duyet")
    assert _post(waiting) == before
    assert reason in waiting.forge.told()[-1].replace("\\", "")
    assert not [path for _, path, _ in waiting.forge.sent if path.endswith("/dispatches")]


def test_a_change_cannot_appoint_its_own_approver(change: Change) -> None:
    change.confirmed = False
    change.post(_POST, date="2025-12-31", approved_by="", approved_on="")
    staff = change.school.root / "content/_data/staff.csv"
    staff.write_text(staff.read_text("utf-8").replace("vi-du", "nguoi-la"), "utf-8")
    change.check()
    change.comment()
    before = _post(change)
    change.tell("nguoi-la", "/duyet")
    assert _post(change) == before


def test_ordinary_talk_starts_no_machine(waiting: Change) -> None:
    asked = len(waiting.forge.asked)
    for words in ("Em cảm ơn cô", "Cô ơi /duyet giúp em", "```\n/duyet\n```"):
        assert waiting.tell("vi-du", words).conclusion == "skipped"
    assert waiting.tell("vi-du", "/duyetlai").conclusion == "success"
    assert len(waiting.forge.asked) == asked
