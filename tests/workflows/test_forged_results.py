"""What somebody leaves who has written the check anew: it is held against GitHub's word, or not read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workflows.scenario import FAULT, Change

pytestmark = pytest.mark.slow


def _changed(**fields: Any) -> Callable[[Path], None]:
    def forge(result: Path) -> None:
        file = result / "change.json"
        file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | fields), "utf-8")

    return forge


def _huge(result: Path) -> None:
    with (result / "result.json").open("r+b") as file:
        file.truncate(3_000_000)


def _link(result: Path) -> None:
    (result / "result.json").unlink()
    (result / "result.json").symlink_to("/etc/passwd")


def _empty(result: Path) -> None:
    for file in result.iterdir():
        file.unlink()


_FORGERIES = (
    (_changed(number=4), "GitHub không có nội dung cần hỏi"),
    (_changed(head="b" * 40), "không thuộc yêu cầu ấy"),
    (_changed(number="3; touch ran"), "không đúng dạng"),
    (_huge, "lớn hơn 2 MB"),
    (_link, "không đúng dạng"),
    (_empty, "không để lại kết quả nào"),
)


def test_a_forged_result_is_refused(change: Change) -> None:
    change.post(body=FAULT)
    result = change.check().artifact("check-result")
    for number, (forge, reason) in enumerate(_FORGERIES):
        forged = result.parents[1] / f"20{number}" / result.name
        shutil.copytree(result, forged)
        forge(forged)
        done = change.comment(id=int(forged.parent.name))
        assert (done.conclusion, done.code) == ("failure", 2), reason
        assert reason in done.err
    assert change.forge.sent == []
    assert change.comment().conclusion == "success"


def test_a_result_of_an_older_commit_is_refused(change: Change) -> None:
    change.post(body=FAULT)
    change.check()
    old = change.head
    change.post()
    change.push()
    done = change.comment(head_sha=old)
    assert (done.conclusion, done.code) == ("failure", 2)
    assert change.forge.sent == []


def test_a_run_without_a_result_is_no_comment(change: Change) -> None:
    change.post()
    check = change.check()
    check.artifact("check-result").rename(check.artifact("another"))
    assert change.comment().outcomes["Viết nhận xét"] == "skipped"
    assert change.forge.asked == []


def test_what_the_check_has_left_lies_outside_of_the_workspace(change: Change) -> None:
    change.post(body=FAULT)
    change.check()
    place = change.comment().place
    assert (place.temp / "result/result.json").is_file()
    assert not list(place.workspace.rglob("result.json"))
    assert not (place.workspace / "content/news/professional/2025-12-20-thu-vien").exists()
