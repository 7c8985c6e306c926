from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Checkout

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins for commands are shell scripts")

NO_VENV = "import sys; sys.modules['ensurepip'] = None"
TOOLS = ("python", "ruff", "mypy", "lint-imports", "pytest", "schoolgate")


def ready(checkout: Checkout, **status: int) -> Checkout:
    for tool in TOOLS:
        checkout.install(tool, status.get(tool.replace("-", "_"), 0))
    checkout.stamp()
    return checkout


def test_build_passes_its_arguments_on_and_says_where_to_look(checkout: Checkout) -> None:
    ran = ready(checkout).runs("build.py", "--out", "ra", "--no-search")
    assert ran.stdout == "schoolgate build --out ra --no-search\n"
    assert str(checkout.root / "ra" / "public") in ran.stderr
    assert ran.returncode == 0


@pytest.mark.parametrize(("status", "is_there"), [(0, True), (3, True), (2, False), (4, False), (75, False)])
def test_build_ends_as_the_command_ends(checkout: Checkout, status: int, is_there: bool) -> None:
    ran = ready(checkout, schoolgate=status).runs("build.py")
    assert ran.returncode == status
    assert ("http.server" in ran.stderr) is is_there


def test_an_old_python_is_told_what_to_install(checkout: Checkout) -> None:
    ran = ready(checkout).runs("build.py", before="import sys; sys.version_info = (3, 9, 2, 'final', 0)")
    assert ran.returncode == 2
    assert "Cần Python 3.11 trở lên; máy đang chạy Python 3.9.2" in ran.stderr


def test_a_python_without_venv_is_told_what_to_install(checkout: Checkout) -> None:
    ran = checkout.runs("build.py", before=NO_VENV)
    assert ran.returncode == 2
    assert f"python3.{sys.version_info.minor}-venv" in ran.stderr


@pytest.mark.slow
def test_without_the_stamp_a_broken_environment_is_made_anew(checkout: Checkout) -> None:
    checkout.install("python", status=1)
    (checkout.root / "requirements-build.lock").write_text("nothing-of-this-name==1.0\n", encoding="utf-8")
    for _ in range(2):  # the second time the environment is sound, its packages still missing
        ran = checkout.runs("build.py")
        assert ran.returncode == 2
        assert "Chưa cài xong các gói" in ran.stderr
    assert (checkout.root / ".venv" / "bin" / "pip").exists()
    assert not (checkout.root / ".venv" / "schoolgate-stamp.json").exists()


@pytest.mark.parametrize("changed", ["requirements.lock", "requirements-build.lock", "pyproject.toml"])
def test_what_is_asked_for_anew_is_installed_anew(checkout: Checkout, changed: str) -> None:
    path = ready(checkout).root / changed
    text = path.read_text(encoding="utf-8")
    assert checkout.runs("build.py", before=NO_VENV).returncode == 0
    path.write_text(text.replace("mkdocs", "mkdoc") if "mkdocs" in text else text + "#\n", encoding="utf-8")
    assert checkout.runs("build.py", before=NO_VENV).returncode == 2


TESTS = ["pytest -m not browser -n 2 --dist worksteal", "pytest -m browser -p no:cacheprovider"]


def test_every_judge_is_heard_even_when_one_objects(checkout: Checkout) -> None:
    ran = ready(checkout, mypy=1).runs("test.py")
    judges = [line.strip() for line in ran.stdout.splitlines()]
    assert judges == ["ruff check", "ruff format --check", "mypy", "lint-imports", *TESTS]
    assert "KHÔNG ĐẠT  Kiểu dữ liệu" in ran.stderr
    assert ran.returncode == 1


def test_all_judges_content(checkout: Checkout) -> None:
    ran = ready(checkout).runs("test.py")
    assert "KHÔNG ĐẠT" not in ran.stderr
    assert ran.returncode == 0


def test_the_quick_judgement_needs_no_browser(checkout: Checkout) -> None:
    ran = ready(checkout).runs(
        "test.py", "--quick", before="import os; os.environ['SCHOOLGATE_CHROMIUM'] = '/no'"
    )
    assert "pytest -m not slow and not browser" in ran.stdout
    assert ran.returncode == 0


def test_without_a_browser_nothing_is_skipped_in_silence(checkout: Checkout) -> None:
    ran = ready(checkout).runs("test.py", before="import os; os.environ['SCHOOLGATE_CHROMIUM'] = '/no'")
    assert "sudo apt-get install chromium" in ran.stderr
    assert ran.stdout == ""
    assert ran.returncode == 2
