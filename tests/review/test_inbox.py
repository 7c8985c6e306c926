"""What an untrusted check has left is read as if an enemy had written it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from review_builders import HEAD, a_document, a_finding, a_pull, a_run
from schoolgate.messages import say
from schoolgate.review.inbox import InboxError, hold, receive
from schoolgate.review.outbox import LARGEST, leave
from schoolgate.review.shapes import Pull, RunEvent, told


@pytest.fixture
def left(tmp_path: Path) -> Path:
    leave(tmp_path, 3, HEAD, a_document([a_finding("1")]))
    return tmp_path


def refused(folder: Path) -> str:
    with pytest.raises(InboxError) as caught:
        receive(folder)
    assert all(say(caught.value.message, language) for language in ("vi", "en"))
    return caught.value.message.id.removeprefix("review.inbox-")


def change(folder: Path, name: str = "result.json", **values: Any) -> None:
    file = folder / name
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), **values}), "utf-8")


def test_what_was_left_arrives(left: Path) -> None:
    delivery = receive(left)
    assert (delivery.number, delivery.head, delivery.left) == (3, HEAD, 0)
    assert delivery.document is not None
    assert [one.id for one in delivery.document.findings] == ["1"]


def test_three_thousand_findings_fit_and_those_of_the_change_come_first(tmp_path: Path) -> None:
    findings = [a_finding(str(number), message="Câu dài " * 60) for number in range(3_000)]
    leave(tmp_path, 3, HEAD, a_document(findings, new=["2999"]))
    delivery = receive(tmp_path)
    assert delivery.document is not None
    assert delivery.document.findings[0].id == "2999"
    assert len(delivery.document.findings) + delivery.left == 3_000
    assert delivery.left > 0
    assert LARGEST * 0.8 < (tmp_path / "result.json").stat().st_size <= LARGEST


def test_reasons_arrive_instead_of_a_document(tmp_path: Path) -> None:
    leave(tmp_path, 3, HEAD, None, "Cài đặt sai\n\x1b[31m\u202e→ sửa\n\n")
    delivery = receive(tmp_path)
    assert delivery.document is None
    assert delivery.reasons == ("Cài đặt sai", "\ufffd[31m\ufffd→ sửa")


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"schema": 2}, "other-schema"),
        ({"schema": "1"}, "other-schema"),
        ({"findings": None}, "unreadable"),
        ({"findings": [{"id": "1"}]}, "unreadable"),
        ({"as_of": "hôm nay"}, "unreadable"),
        ({"as_of": 1}, "unreadable"),
        ({"complete": "yes"}, "unreadable"),
        ({"verdicts": [{"rule": "a/b", "outcome": "passed", "count": 10**30}]}, "unreadable"),
    ],
)
def test_a_document_of_another_form_is_refused(left: Path, values: dict[str, Any], reason: str) -> None:
    change(left, **values)
    assert refused(left) == reason


@pytest.mark.parametrize(
    "data", ["", "{", "[" * 100_000, '{"schema":1,' + '"a":[' * 5_000, "\ufeff{}", '{"schema":1e999}', "null"]
)
def test_what_is_no_document_is_refused(left: Path, data: str) -> None:
    (left / "result.json").write_text(data, "utf-8")
    assert refused(left) in {"unreadable", "other-schema"}


def test_too_much_is_not_read(left: Path) -> None:
    (left / "result.json").write_bytes(b" " * (LARGEST + 1))
    assert refused(left) == "too-large"


def test_a_link_leads_nowhere(left: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("other") / "result.json"
    (left / "result.json").rename(elsewhere)
    (left / "result.json").symlink_to(elsewhere)
    assert refused(left) == "unreadable"


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path) == "nothing"


@pytest.mark.parametrize(
    "values",
    [{"number": 0}, {"number": "3"}, {"number": 10**12}, {"head": "--upload-pack=x"}, {"more": 1}],
)
def test_a_change_of_another_form_is_refused(left: Path, values: dict[str, Any]) -> None:
    change(left, "change.json", **values)
    assert refused(left) == "unreadable"


def test_long_texts_are_cut(left: Path) -> None:
    change(left, schoolgate="9" * 100_000)
    document = receive(left).document
    assert document is not None
    assert len(document.schoolgate) == 2_000


def held(folder: Path, run: dict[str, Any], pull: dict[str, Any]) -> None:
    hold(receive(folder), told(run, RunEvent, ""), told(pull, Pull, ""))


@pytest.mark.parametrize("run", [a_run(), a_run(numbers=[3]), a_run(numbers=[2, 3])])
def test_what_github_confirms_is_held(left: Path, run: dict[str, Any]) -> None:
    held(left, run, a_pull())


@pytest.mark.parametrize(
    ("run", "pull", "reason"),
    [
        (a_run(numbers=[2]), a_pull(), "other-pull"),
        (a_run(fork=99), a_pull(), "other-pull"),
        (a_run(), a_pull(fork=99), "other-pull"),
        (a_run(), a_pull(fork=None), "other-pull"),
        (a_run(), a_pull(number=4), "other-pull"),
        (a_run(), a_pull(base=99), "other-pull"),
        (a_run(head="b" * 40), a_pull(head="b" * 40), "other-pull"),
        (a_run(), a_pull(head="b" * 40), "moved-on"),
    ],
)
def test_what_github_does_not_confirm_is_refused(
    left: Path, run: dict[str, Any], pull: dict[str, Any], reason: str
) -> None:
    with pytest.raises(InboxError, match=reason) as caught:
        held(left, run, pull)
    assert "3" in say(caught.value.message)
