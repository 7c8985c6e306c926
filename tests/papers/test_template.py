from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from paper_builders import a_paper, minutes
from schoolgate.messages import say
from schoolgate.papers.docx import TEMPLATES, built_in, docx
from schoolgate.papers.template import TemplateError


def template(*paragraphs, without=()):
    """The built-in template with paragraphs before its text, as somebody edited it in Word."""
    document = Document(BytesIO(built_in("bao-cao.docx")))
    body = next(one for one in document.paragraphs if "body" in one.text)
    for words in paragraphs:
        body.insert_paragraph_before(words)
    for one in document.paragraphs:
        if one.text in without:
            one._p.getparent().remove(one._p)
    return saved(document)


def saved(document):
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def texts(data):
    return [one.text for one in Document(BytesIO(data)).paragraphs]


def refusal(data):
    with pytest.raises(TemplateError) as caught:
        docx(a_paper(), data)
    assert "{" not in caught.value.message.id
    return caught.value.message


def test_a_school_may_say_more():
    assert "Kính gửi: UBND PHƯỜNG SÔNG MÂY" in texts(docx(a_paper(), template("Kính gửi: {{ superior }}")))


def test_a_school_may_count_and_choose():
    line = "{% for one in recipients %}{{ loop.index }}{% if not loop.last %}, {% endif %}{% endfor %}"
    assert "1, 2, 3" in texts(docx(a_paper(), template(line)))


def test_a_school_may_change_the_looks():
    document = Document(BytesIO(built_in("bao-cao.docx")))
    document.styles["Heading 1"].font.italic = True
    made = Document(BytesIO(docx(a_paper(), saved(document))))
    (heading,) = [one for one in made.paragraphs if one.text == "B. KẾT QUẢ"]
    assert heading.style.font.italic


def test_a_school_may_change_the_margins():
    document = Document(BytesIO(built_in("bao-cao.docx")))
    document.sections[0].left_margin = 35 * 36_000
    _, table, *_ = Document(BytesIO(docx(a_paper(), saved(document)))).tables
    assert sum(column.width for column in table.columns) == pytest.approx(160 * 36_000, rel=0.002)


def test_a_field_that_word_has_cut_into_runs_is_one_field():
    document = Document(BytesIO(template("Người ký: ")))
    (line,) = [one for one in document.paragraphs if one.text == "Người ký: "]
    for piece in ("{", "{ sig", "ner", " }", "}"):
        line.add_run(piece).bold = piece == "ner"
    assert "Người ký: Nguyễn Thị Mẫu" in texts(docx(a_paper(), saved(document)))


def test_a_file_that_tells_who_edited_it_does_no_longer():
    document = Document(BytesIO(template()))
    document.core_properties.author = document.core_properties.last_modified_by = "Trần Văn Thử"
    document.core_properties.title = "{{ abstract * 999 }}"
    document.core_properties.comments = "{{ nothing }}"
    properties = Document(BytesIO(docx(a_paper(), saved(document)))).core_properties
    assert (properties.author, properties.last_modified_by) == ("TRƯỜNG TIỂU HỌC SÔNG MÂY", "")
    assert properties.comments == ""


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{{ isuer }}", "field"),
        ("{{ issuer.school.name }}", "forbidden"),
        ("{{ issuer", "mark"),
        ("{% if draft %}", "mark"),
        ("{% endif %}", "mark"),
        ("{{ issuer }", "mark"),
        ("issuer }}", "mark"),
        ("{% if draft", "mark"),
        ("{{ }}", "mark"),
        ("{{ issuer|upper }}", "forbidden"),
        ("{% nothing %}", "mark"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "forbidden"),
        ("{{ issuer.__class__ }}", "forbidden"),
        ("{{ issuer.upper() }}", "forbidden"),
        ("{{ issuer.upper }}", "forbidden"),
        ("{% for one in basis %}{{ loop.cycle }}{% endfor %}", "forbidden"),
        ("{{ self.__init__.__globals__ }}", "forbidden"),
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "forbidden"),
        ("{{ range(1000000000) }}", "forbidden"),
        ("{{ 'a' * 1000000000 }}", "forbidden"),
        ("{{ 9 ** 9 ** 9 }}", "forbidden"),
        ("{{ body ~ body }}", "forbidden"),
        ("{% set x = issuer %}", "forbidden"),
        ("{% include 'x' %}", "forbidden"),
        ("{% import 'x' as y %}", "forbidden"),
        ("{% extends 'x' %}", "forbidden"),
        ("{% macro x() %}{% endmacro %}", "forbidden"),
        ("{% for a in body %}{% for b in body %}{% endfor %}{% endfor %}", "forbidden"),
        ("{% for a in 5 %}{% endfor %}", "broken"),
    ],
)
def test_what_a_template_may_not_do_is_a_sentence(line, what):
    message = refusal(template(line))
    assert message.id == f"papers.template-{what}"
    for language in ("vi", "en"):
        assert "bao-cao.docx" in say(message, language)


def test_an_unknown_field_is_named_beside_those_that_are_known():
    said = say(refusal(template("{{ isuer }}")))
    assert "isuer" in said
    assert "issuer, " in said


@pytest.mark.parametrize("line", ["Kính gửi: {{ issuer }", "Kính gửi: {% nothing %}", "Kính gửi: {{ }}"])
def test_a_wrong_mark_is_shown_in_its_line(line):
    assert line in say(refusal(template("Dòng trên", line, "Dòng dưới")))


def test_a_wrong_mark_in_a_header_is_shown_too():
    document = Document(BytesIO(template()))
    document.sections[0].header.paragraphs[-1].add_run("Trường {{ issuer")
    assert "Trường {{ issuer" in say(refusal(saved(document)))


def test_a_condition_that_opens_here_and_closes_in_the_middle_there():
    assert refusal(template("mở {% if not draft %}", "{%p endif %}")).id == "papers.template-layout"


def test_text_in_the_middle_of_a_line():
    document = Document(BytesIO(template(without=("{{p body }}",))))
    document.paragraphs[-1].add_run("Nội dung: {{ body }}")
    assert refusal(saved(document)).id == "papers.template-layout"


def test_a_template_without_a_place_for_the_text():
    assert refusal(template(without=("{{p body }}",))).id == "papers.template-body"


def test_a_style_is_missed_by_its_name():
    document = Document(BytesIO(built_in("bao-cao.docx")))
    document.styles["Table Text"].element.getparent().remove(document.styles["Table Text"].element)
    message = refusal(saved(document))
    assert message.id == "papers.template-style"
    assert '"Table Text"' in say(message)


def zipped(parts):
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 100,
        zipped({}),
        zipped({"xl/workbook.xml": "<workbook/>"}),
        zipped({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>"}),
        built_in("bao-cao.docx")[:3000],
    ],
    ids=["empty", "PDF", "Word 97", "empty zip", "workbook", "hollow", "cut"],
)
def test_a_file_that_is_no_word_file(data):
    assert refusal(data).id == "papers.template-broken"


def test_a_file_that_grows_too_much():
    with ZipFile(BytesIO(built_in("bao-cao.docx"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    message = refusal(zipped({**parts, "word/media/big.bin": b"0" * 21_000_000}))
    assert message.id == "papers.template-large"
    assert "20 MB" in say(message)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_part_is_a_sentence_or_does_not_matter(data):
    with ZipFile(BytesIO(built_in("bao-cao.docx"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    start = data.draw(st.integers(0, len(parts[name])))
    end = data.draw(st.integers(start, min(len(parts[name]), start + 40)))
    put = data.draw(st.binary(max_size=8))
    parts[name] = parts[name][:start] + put + parts[name][end:]
    try:
        docx(a_paper(), zipped(parts))
    except TemplateError as error:
        assert say(error.message)


@pytest.mark.parametrize("gone", range(10))
def test_a_part_that_is_gone(gone):
    with ZipFile(BytesIO(built_in("bao-cao.docx"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    del parts[sorted(parts)[gone]]
    try:
        docx(a_paper(), zipped(parts))
    except TemplateError as error:
        assert say(error.message)


def test_every_kind_of_paper_has_a_template_that_can_be_filled_in():
    for kind, name in TEMPLATES.items():
        paper = minutes() if kind == "minutes" else a_paper(kind=kind)
        assert docx(paper) == docx(paper, built_in(name))
