"""The committed templates are those that the script writes, and Word files that staff can open."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from schoolgate.papers.body import STYLES
from schoolgate.papers.docx import TEMPLATES, built_in
from write_paper_templates import FOLDER, templates

NAMES = sorted(set(TEMPLATES.values()))


def parts(data):
    # Not the packed bytes: how well zlib packs depends on its version.
    with ZipFile(BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def test_no_template_is_missing_and_none_is_left_over():
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(templates()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_what_the_script_writes(name):
    assert parts(built_in(name)) == parts(templates()[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_the_styles_under_the_names_that_word_shows(name):
    document = Document(BytesIO(built_in(name)))
    assert set(STYLES) <= {one.name for one in document.styles}
    assert document.core_properties.author == ""


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_a_template_calls_out_or_runs(name):
    for part, data in parts(built_in(name)):
        assert b'TargetMode="External"' not in data
        assert not part.endswith((".bin", ".vbaProject"))
