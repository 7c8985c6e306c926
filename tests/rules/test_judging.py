from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

import builders
from schoolgate import messages
from schoolgate.model import Attachment, Layer, Location, Message, Outcome, Portal, Problem, Severity
from schoolgate.rules import Found, judge, rule, rules, verdicts
from schoolgate.rules.subjects import texts, the_school

SENTENCE = Message.of("rules.news-unknown-author-missing")


def a_fact(path: str, line: int = 1, **changes: object) -> Problem:
    fields = {
        "kind": "content/unknown-field",
        "where": Location(path, line),
        "message": SENTENCE,
        "remedy": SENTENCE,
    }
    return Problem(**(fields | changes))


CONTENT = [one for one in rules() if one.id.startswith("content/")]


@rule(of=the_school)
def breaks(portal: Portal) -> Iterator[Found]:
    yield Found(Location("news/a.md"), SENTENCE, SENTENCE)
    raise ValueError(portal)


def test_nothing_is_wrong_with_valid_texts() -> None:
    portal = builders.a_portal(
        posts=[builders.a_post(summary="Cả trường trồng năm mươi cây bàng trong sân.")],
        documents=[builders.a_document()],
        albums=[builders.an_album(captions=(("albums/2025-10-05-trong-cay/anh-1.jpg", "Tưới cây"),))],
        pages=[builders.a_page()],
    )
    assert [one for one in judge(portal) if one.where.path in set(texts(portal))] == []


def test_rules_are_found_by_their_folder() -> None:
    ids = [one.id for one in rules()]
    assert "news/waiting-for-approval" in ids
    assert ids == sorted(set(ids))


def test_the_weightiest_come_first_then_by_path_and_line() -> None:
    facts = [
        a_fact("b.md", 3),
        a_fact("b.md", 20),
        a_fact("c.md"),
        a_fact("a.md", kind="content/broken-link"),
        a_fact("z.md", kind="content/unreadable-head"),
    ]
    shuffled = list(facts)
    random.shuffle(shuffled)
    found = judge(builders.a_portal(problems=shuffled), CONTENT)
    assert [(one.severity, one.where.path, one.where.line) for one in found] == [
        ("error", "z.md", 1),
        ("warning", "a.md", 1),
        ("note", "b.md", 3),
        ("note", "b.md", 20),
        ("note", "c.md", 1),
    ]


@pytest.mark.parametrize(
    ("path", "layer"),
    [
        ("internal/news/hop.md", Layer.INTERNAL),
        ("_data/machine/accounts.csv", Layer.INTERNAL),
        ("_data/machine/accounts.xlsx", Layer.INTERNAL),
        ("_data/machine/published.csv", Layer.PUBLIC),
        ("_data/software.csv", Layer.INTERNAL),
        ("_data/measurements.xlsx", Layer.INTERNAL),
        ("_data/highlights.yml", Layer.INTERNAL),
        ("news/internal/a.md", Layer.PUBLIC),
        ("internal.md", Layer.PUBLIC),
        ("_data/staff.csv", Layer.PUBLIC),
    ],
)
def test_the_path_decides_the_layer(path: str, layer: Layer) -> None:
    (found,) = judge(builders.a_portal(problems=[a_fact(path)]), CONTENT)
    assert found.layer is layer


def test_what_is_left_out_stays_marked() -> None:
    (found,) = judge(builders.a_portal(problems=[a_fact("a.md", left_out=True)]), CONTENT)
    assert found.left_out


def test_a_rule_that_breaks_says_so_and_hides_no_other() -> None:
    portal = builders.a_portal(problems=[a_fact("a.md")])
    crash, note = judge(portal, [breaks, *CONTENT])
    assert (crash.rule, crash.severity, crash.left_out) == (breaks.id, Severity.ERROR, True)
    assert crash.outcome is Outcome.CRASHED
    assert messages.say(crash.message).startswith(f"Lỗi phần mềm: không kiểm tra được nội dung “{breaks.id}”")
    assert breaks.id in messages.say(crash.remedy)
    assert note.rule == "content/unknown-field"


def test_a_rule_says_in_one_sentence_what_it_asks() -> None:
    asked = {one.id: messages.say(one.duty) for one in rules()}
    assert asked["news/waiting-for-approval"] == "Mọi bài đều được duyệt trước khi đăng."


def test_a_crashed_rule_neither_passes_nor_fails() -> None:
    portal = builders.a_portal()
    found = judge(portal, [breaks])
    assert [one.outcome for one in verdicts(portal, found, [breaks])] == [Outcome.CRASHED]


def test_every_rule_says_how_it_ended() -> None:
    portal = builders.a_portal(
        posts=[builders.a_post(), builders.a_post(path="news/union/b.md", author="ai")]
    )
    ended = {one.rule: (one.outcome, one.count) for one in verdicts(portal, ())}
    assert set(ended) == {one.id for one in rules()}
    assert ended["lessons/incomplete"] == (Outcome.NOT_APPLICABLE, 0)
    assert ended["news/unknown-author"] == (Outcome.PASSED, 2)


def test_what_was_left_out_counts_among_what_was_judged() -> None:
    lost = a_fact("news/union/hop.md", kind="content/unreadable-head", left_out=True)
    portal = builders.a_portal(posts=[builders.a_post()], problems=[lost])
    ended = [one for one in verdicts(portal, judge(portal)) if one.rule.startswith("content/un")]
    assert {(one.rule, one.outcome, one.count) for one in ended} >= {
        ("content/unreadable-head", Outcome.FAILED, 1),
        ("content/unreadable-head", Outcome.PASSED, 1),
        ("content/unknown-field", Outcome.PASSED, 1),
    }


def test_a_pdf_that_was_not_opened_has_not_passed() -> None:
    document = builders.a_document()
    (path,) = document.files
    seen = {}
    for name in ("", "qd-51.pdf"):
        portal = builders.a_portal(documents=[document], attachments={path: Attachment(path, "0", 1, name)})
        seen[name] = {one.rule: one.outcome for one in verdicts(portal, ())}["documents/scanned-pdf"]
    assert seen == {"": Outcome.NOT_APPLICABLE, "qd-51.pdf": Outcome.PASSED}


def test_what_is_wrong_twice_in_one_place_failed_once() -> None:
    portal = builders.a_portal(posts=[builders.a_post(author="ai"), builders.a_post(path="news/union/b.md")])
    found = [one for one in judge(portal) if one.rule == "news/unknown-author"]
    counts = {
        (one.outcome, one.count)
        for one in verdicts(portal, [*found, *found])
        if one.rule == "news/unknown-author"
    }
    assert counts == {(Outcome.FAILED, 1), (Outcome.PASSED, 1)}
