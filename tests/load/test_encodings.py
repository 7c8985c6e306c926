from __future__ import annotations

import random
import unicodedata

import pytest

from builders import AS_OF, POST, a_head, write_school
from schoolgate.load import body, load
from schoolgate.messages import say

PATH = "news/professional/2025-10-06-bai/index.md"
TEXT = a_head(
    "Trường tổ chức lễ khai giảng, “Đội” dự đông đủ.", title="Lễ khai giảng năm học", date="2025-10-06"
)


def windows(text: str) -> bytes:
    """As an editor of Windows saves Vietnamese: base letters, then combining tones."""
    found = []
    for letter in text:
        marks = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"), "")
        found.append(unicodedata.normalize("NFC", marks.replace(tone, "")) + tone if tone else letter)
    return "".join(found).encode("cp1258")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (windows(TEXT), "windows-1258"),
        (TEXT.encode("utf-16"), "utf-16"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16"),
        (windows(TEXT.replace("\n", "\r\n")), "windows-1258"),
    ],
    ids=[
        "windows-1258",
        "utf-16",
        "utf-16-le marked",
        "utf-16-be marked",
        "utf-16-le",
        "utf-16-be",
        "windows lines",
    ],
)
def test_other_encodings_are_read_and_noted(the_problem, tmp_path, data, name):
    problem = the_problem(data, PATH)
    assert (problem.kind, problem.left_out) == ("content/encoding", False)
    assert say(problem.message) == f"Tệp lưu bằng {name}; lần này vẫn đọc được."
    assert say(problem.remedy) == "Lưu lại bằng UTF-8 để mọi máy đều đọc đúng dấu tiếng Việt."
    assert body(tmp_path / "content", PATH).strip() == "Trường tổ chức lễ khai giảng, “Đội” dự đông đủ."


def test_decomposed_text_and_names_become_composed(tmp_path):
    changes = {
        unicodedata.normalize("NFD", "news/professional/2025-10-06-lễ hội/index.md"): unicodedata.normalize(
            "NFD", a_head("![Ảnh](ảnh.pdf) [Ảnh](ảnh.pdf) chữ", title="Lễ hội", date="2025-10-06")
        ),
        unicodedata.normalize("NFD", "news/professional/2025-10-06-lễ hội/ảnh.pdf"): b"%PDF-1.4",
    }
    content = write_school(tmp_path, **changes)
    portal = load(content, as_of=AS_OF, cache=None)
    assert not portal.problems
    assert portal.posts[0].path == "news/professional/2025-10-06-lễ hội/index.md"
    assert portal.posts[0].title == "Lễ hội"
    assert body(content, portal.posts[0].path).strip().endswith("chữ")


def test_control_characters_of_a_body_become_spaces(tmp_path):
    content = write_school(tmp_path, **{PATH: a_head("một\x0bhai&#2;ba\u2028bốn", date="2025-10-06")})
    portal = load(content, as_of=AS_OF, cache=None)
    assert body(content, PATH).strip() == "một hai&#2;ba bốn"
    assert portal.posts[0].prose.excerpt == "một hai ba bốn"


@pytest.mark.parametrize("seed", range(40))
def test_no_bytes_make_it_raise(tmp_path, seed):
    chance = random.Random(seed)
    good = TEXT.encode()
    files = {f"news/professional/2025-10-07-{number}/index.md": garbage(chance, good) for number in range(12)}
    files["documents/school/x/index.md"] = garbage(chance, good)
    files["news/professional/2025-10-08-a/anh.jpg"] = chance.randbytes(200)
    portal = load(write_school(tmp_path, **files), as_of=AS_OF, cache=tmp_path / "cache")
    assert POST in {post.path for post in portal.posts}
    for problem in portal.problems:
        say(problem.message).encode()
        say(problem.remedy).encode()
    again = load(tmp_path / "content", as_of=AS_OF, cache=tmp_path / "cache")
    assert again == portal


def garbage(chance: random.Random, good: bytes) -> bytes:
    """Random bytes, a good file with some bytes changed, or YAML's own characters in any order."""
    kind = chance.randrange(3)
    if kind == 0:
        return chance.randbytes(chance.randrange(400))
    if kind == 1:
        data = bytearray(good)
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        return bytes(data)
    lines = "".join(
        chance.choices("abc:\"'-[]{}#&*!|>%@`?,\\ \n\t\u202e\x85\ud7ff0", k=chance.randrange(120))
    )
    return f"---\n{lines}\n---\n{lines}".encode()
