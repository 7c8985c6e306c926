"""Who may approve by a comment, and what becomes of each post."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from builders import a_post, a_school, some_settings
from schoolgate.messages import say
from schoolgate.model import Message, Person, Settings
from schoolgate.review.approval import Asked, Command, approver, command, verdict

DAY = dt.date(2025, 10, 6)
DU = Person("du.tv", "Trần Văn Ví Dụ", git_account="Vi-Du")
MAU = Person("mau.nt", "Nguyễn Thị Mẫu", git_account="mau")


def settings(*people: Person, **changes: object) -> Settings:
    return some_settings(staff={one.id: one for one in people or (DU, MAU)}, **changes)


@pytest.mark.parametrize(
    "line", ["/duyet", "/duyệt", " /DUYỆT ", unicodedata.normalize("NFD", "/Duyệt"), "/duyet\r\nCảm ơn"]
)
def test_approving(line: str) -> None:
    assert command(line) == Command(Asked.APPROVE)


@pytest.mark.parametrize("line", ["/tra-lai Thiếu ảnh", "/Trả lại  Thiếu ảnh", "/trả-lại Thiếu ảnh\nnữa"])
def test_sending_back(line: str) -> None:
    assert command(line) == Command(Asked.SEND_BACK, "Thiếu ảnh")


@pytest.mark.parametrize(
    "line", ["", "duyệt", "/duyet ngay", "/duyết", "Xin\n/duyet", "> /duyet", "/tra-laix", "/duyet."]
)
def test_other_comments_ask_for_nothing(line: str) -> None:
    assert command(line) is None


def test_an_account_is_known_in_any_case() -> None:
    assert approver("vi-dU", settings(), DAY) == DU


@pytest.mark.parametrize(
    ("account", "people", "reason"),
    [
        ("la", (DU, MAU), "unknown-account"),
        ("", (Person("du.tv", "Ví Dụ"),), "unknown-account"),
        ("mau", (DU, MAU), "not-on-board"),
        ("vi-du", (Person("du.tv", "Ví Dụ", git_account="vi-du", valid_to=dt.date(2025, 10, 5)),), "left"),
        ("vi-du", (DU, Person("thu.lv", "Lê Văn Thử", git_account="vi-du")), "shared-account"),
    ],
)
def test_refused_accounts(account: str, people: tuple[Person, ...], reason: str) -> None:
    refused = approver(account, settings(*people), DAY)
    assert isinstance(refused, Message)
    assert refused.id == f"review.{reason}"
    assert all(say(refused, language) for language in ("vi", "en"))


def test_each_post_has_its_verdict() -> None:
    waiting = a_post(approved_by="", approved_on=None)
    own = a_post(approved_by="", approved_on=None, author="du.tv")
    before, wrong = a_post(), a_post(approved_by="mau.nt")
    undated = a_post(approved_by="", approved_on=dt.date(2025, 10, 1))
    found = verdict([waiting, own, before, wrong, undated], DU, settings(), DAY)
    assert (found.approved, found.kept) == ((waiting,), (before,))
    assert [(post, reason.id) for post, reason in found.refused] == [
        (own, "review.own-post"),
        (wrong, "review.filled"),
        (undated, "review.filled"),
    ]


def test_the_school_may_let_somebody_approve_alone() -> None:
    own = a_post(approved_by="", approved_on=None, author="du.tv")
    alone = settings(school=a_school(self_approval=("du.tv",)))
    assert verdict([own], DU, alone, DAY).approved == (own,)
