"""What is known of a body without keeping it."""

import pytest

from schoolgate import prose

SOURCE = "news/professional/2025-10-12-hoi-giang/index.md"


def test_links_and_pictures_have_their_lines_and_the_files_they_mean() -> None:
    facts = prose.scan("Đầu\n\n[a](../b/index.md) và ![c](anh%201.jpg)\n", SOURCE, first_line=9)
    assert [(one.line, one.path) for one in facts.links] == [(11, "news/professional/b/index.md")]
    assert [(one.line, one.path) for one in facts.images] == [
        (11, "news/professional/2025-10-12-hoi-giang/anh 1.jpg")
    ]


@pytest.mark.parametrize(
    "target", ["https://a.example/", "mailto:a@b.example", "/van-ban/", "../../../../x.md"]
)
def test_what_leads_out_of_the_content_means_no_file(target: str) -> None:
    assert [one.path for one in prose.scan(f"[x]({target})", SOURCE, 1).links] == [""]


def test_the_excerpt_is_plain_text_of_at_most_200_letters() -> None:
    facts = prose.scan("## Một\n\n**hai** <script>x</script> " + "từ " * 100, SOURCE, 1)
    assert facts.excerpt.startswith("Một hai từ từ")
    assert len(facts.excerpt) <= 200
    assert facts.excerpt.endswith("…")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('!!! note "Chú ý"\n    x', ["!!!"]),
        ("Đoạn văn\n{: .nho }", ["{: .nho }"]),
        ("![ảnh](anh 1.jpg)", ["![ảnh](anh 1.jpg)"]),
        ("```\n!!! note\n```", []),
        ("Một câu thường!!! Rồi thôi.", []),
    ],
)
def test_forms_of_another_dialect_are_noticed(body: str, found: list[str]) -> None:
    assert [one.target for one in prose.scan(body, SOURCE, 1).foreign] == found


def test_a_hostile_position_does_no_harm() -> None:
    facts = prose.scan('<a data-sourcepos="x" href="b.md">b</a>', SOURCE, 4)
    assert facts.links[0].line >= 4


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("![ảnh](anh (1).jpg)", ["![ảnh](anh (1).jpg)"]),
        ('![ảnh](anh.jpg "Chú thích dài")', []),
        ("![ảnh](<anh 1.jpg>)", []),
        ("Xem [trang này](a.md) (và trang kia).", []),
        ("[a](b) [c](d e)", ["[c](d e)"]),
    ],
)
def test_a_space_in_a_target_is_noticed(body: str, found: list[str]) -> None:
    assert [one.target for one in prose.scan(body, SOURCE, 1).foreign] == found


@pytest.mark.parametrize("number", ["&#2;", "&#x2;", "&#X02;", "&#0000002;", "&#3;", "&#31;", "&#2"])
def test_a_control_character_written_as_a_number_is_dropped(number: str) -> None:
    html = prose.scan(f"a{number}b &#39;c&#39; &#10004;", SOURCE, 1).draft
    assert all(letter.isprintable() or letter == "\n" for letter in html)
    assert "'c' ✔" in html
