"""One comment, found again, written anew, never two; and nothing hostile in it acts."""

from __future__ import annotations

import re

import comrak
import pytest

from forge import SCHOOL, TOKEN, Forge, a_forge
from review_builders import HEAD, a_document, a_finding
from schoolgate.review.conversation import Conversation
from schoolgate.review.github import GitHub
from schoolgate.review.inbox import Delivery
from schoolgate.review.remarks import remarks
from schoolgate.review.sticky import LONGEST, find, fitted, keep, told_of
from schools import Reader

RUN = f"https://github.com/{SCHOOL}/actions/runs/77"
NEXT = "b" * 40


def conversation(forge: Forge) -> Conversation:
    return Conversation(GitHub(forge.url, TOKEN), SCHOOL, 3)


def test_a_second_run_changes_the_one_comment() -> None:
    with a_forge(page=1) as forge:
        forge.says("mau", "Xin duyệt ạ")
        keep(conversation(forge), "Một", HEAD)
        forge.says("vi-du", "Vâng")
        keep(conversation(forge), "Hai", NEXT)
        assert forge.told() == [f"<!-- schoolgate:check {NEXT} -->\nHai"]
        found = find(conversation(forge).comments())
        assert found is not None
        assert told_of(found) == NEXT


def test_what_is_said_already_is_not_said_again() -> None:
    with a_forge() as forge:
        keep(conversation(forge), "Một", HEAD)
        keep(conversation(forge), "Một", HEAD)
        assert len(forge.sent) == 1


def test_a_mark_of_somebody_else_is_no_comment_of_ours() -> None:
    with a_forge() as forge:
        forge.says("mau", f"<!-- schoolgate:check {HEAD} -->\nTất cả đều tốt")
        forge.says("github-actions[bot]", f"Trả lại: <!-- schoolgate:check {HEAD} -->")
        keep(conversation(forge), "Một", HEAD)
        assert [(method, body["body"][-3:]) for method, _, body in forge.sent] == [("POST", "Một")]


@pytest.mark.parametrize("most", range(90, 400, 7))
def test_a_long_comment_is_cut_between_lines_and_closed(most: int) -> None:
    fold = ["<details>", "<summary>B</summary>", "", *["- dòng"] * 80, "", "</details>"]
    body = "\n".join(["### A", "", *fold])
    cut = fitted(body, "vi", most)
    assert len(cut) <= most
    assert cut.count("<details>") == cut.count("</details>")
    assert cut.rstrip("\n").endswith("phần tóm tắt của lần kiểm tra.")


def test_what_fits_is_left_alone() -> None:
    assert fitted("a" * LONGEST) == "a" * LONGEST
    assert len(fitted("a\n" * LONGEST)) <= LONGEST


HOSTILE = (
    "@truong-mau/ban-bien-tap @mau #1 GH-2 truong-mau/cong#3 a@b.example https://x.example www.x.example\n"
    "# To\n</details> <!-- a --> <img src=x onerror=y> ![a](b) [c](d) `e` | f | ```\n<script>\n```\n- [ ] x"
)


CODE = re.compile(r"<code>.*?</code>", re.DOTALL)


def shown(markdown: str) -> str:
    """What GitHub would make of a comment, but for mentions, which it looks for in what is no code."""
    extension = comrak.ExtensionOptions()
    extension.autolink = extension.table = extension.strikethrough = extension.tasklist = True
    render = comrak.RenderOptions()
    render.unsafe_ = True
    html: str = comrak.render_markdown(markdown, extension_options=extension, render_options=render)
    return html


def tags(html: str) -> set[str]:
    page = Reader(html)
    assert [value for _, name, value in page.attributes if name in {"href", "src"}] == [RUN]
    return set(page.tags)


@pytest.mark.parametrize("field", ["message", "remedy", "path", "sheet", "column"])
def test_nothing_hostile_acts(field: str) -> None:
    finding = a_finding("1", **{"line": None, "row": 5, field: HOSTILE})
    body = remarks(Delivery(3, HEAD, 0, a_document([finding], new=["1"])), RUN)
    html = shown(body)
    assert tags(html) == {"h3", "p", "strong", "ul", "li", "a", "code"}
    said = CODE.sub("", html)
    assert [call for call in ("@truong", "@mau", "#1", "GH-2", "cong#3") if call in said] == []


def test_reasons_are_hostile_too() -> None:
    body = remarks(Delivery(3, HEAD, 0, None, tuple(HOSTILE.splitlines())), RUN)
    assert tags(shown(body)) == {"h3", "p", "ul", "li", "a", "code"}
    assert body.startswith("### Chưa kiểm tra được thay đổi này\n\n- ")


def test_an_odd_address_is_no_link() -> None:
    assert "](" not in remarks(Delivery(3, HEAD, 0, a_document([])), "https://x.example/a) [b](c")


def test_what_is_left_off_is_counted() -> None:
    assert "Còn 12 điều ở các tệp khác" in remarks(Delivery(3, HEAD, 12, a_document([])), RUN)
