"""What is said of libraries and fonts."""

from __future__ import annotations

import pytest

from schoolgate import messages
from schoolgate.model import Severity
from schoolgate.surroundings.machine import fonts, libraries


def test_libraries_of_the_right_versions():
    answer = libraries(["click>=1", "Pillow>=1,<1000", 'khong-co>=1; sys_platform == "win31"'])
    assert (messages.say(answer.message), answer.severity) == ("2 thư viện đúng phiên bản.", None)


@pytest.mark.parametrize(("wanted", "told"), [("khong-co>=2", "khong-co – (>=2)"), ("click<1", "(<1)")])
def test_libraries_that_are_missing_or_old(wanted, told):
    answer = libraries(["pillow>=1", wanted])
    assert answer.severity is Severity.ERROR
    assert told in messages.say(answer.message)
    assert "pillow" not in messages.say(answer.message)


def test_many_wrong_libraries_are_not_all_named():
    told = messages.say(libraries([f"khong-co-{number}>=1" for number in range(6)]).message)
    assert (told.count("khong-co"), told.endswith("…")) == (5, False)
    assert ", …" in told


def test_fonts_of_a_broken_installation(tmp_path):
    assert fonts(tmp_path).severity is Severity.ERROR
    (tmp_path / "mau-vietnamese-400.woff2").write_bytes(b"")
    assert fonts(tmp_path).severity is None
