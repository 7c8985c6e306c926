"""``schoolgate init``: a whole school, or nothing at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from schoolgate.starter import PROFILES, OccupiedError, create
from schoolgate.starter import samples as samples_module
from schoolgate.starter.staging import make
from schoolgate.storage import BusyError

INIT = (sys.executable, "-m", "schoolgate", "init")
PARTS = {"content", "mkdocs.yml", ".gitignore", "README.vi.md", ".pre-commit-config.yaml", ".vscode"}
TERMINAL = {**os.environ, "PYTHONUTF8": "1"}


def init(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*INIT, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=TERMINAL,
        check=False,
    )


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.fixture(params=PROFILES)
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_it_makes_a_whole_school_and_says_how_to_see_it(tmp_path: Path, profile: str) -> None:
    done = init("truong", "--profile", profile, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "schoolgate build" in done.stdout
    assert "--as-of 2025-12-31" in done.stdout
    assert everything(tmp_path) >= {f"truong/{part}" for part in PARTS}
    assert {path.name for path in tmp_path.iterdir()} == {"truong"}


def test_everything_of_the_sample_is_there(tmp_path: Path, profile: str) -> None:
    create(profile, tmp_path / "truong")
    source = samples_module.sample(profile) / "content"
    wanted = {path for path in everything(source) if not Path(path).name.startswith((".", "~$"))}
    assert everything(tmp_path / "truong" / "content") == wanted


def test_a_new_school_lives_today_and_says_that_it_is_a_sample(tmp_path: Path, profile: str) -> None:
    create(profile, tmp_path / "truong")
    facts = yaml.safe_load((tmp_path / "truong/content/_data/school.yml").read_text("utf-8"))
    assert facts["sample"] is True
    assert "as_of" not in facts


def test_the_editor_of_a_new_school_finds_every_schema(tmp_path: Path, profile: str) -> None:
    create(profile, tmp_path / "truong")
    settings = json.loads((tmp_path / "truong/.vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert "./.vscode/schemas/editorial-plan.json" in settings
    for schema in settings:
        assert json.loads((tmp_path / "truong" / schema).read_text("utf-8"))["properties"]
    wanted = json.loads((tmp_path / "truong/.vscode/extensions.json").read_text("utf-8"))["recommendations"]
    assert "ms-python.python" not in wanted
    assert (tmp_path / "truong/.vscode/schoolgate.code-snippets").is_file()


def test_each_profile_is_another_school(tmp_path: Path) -> None:
    for profile in PROFILES:
        create(profile, tmp_path / profile)
    names = [(tmp_path / profile / "mkdocs.yml").read_text("utf-8") for profile in PROFILES]
    assert "Trường Tiểu học Hoa Phượng (trường mẫu, hư cấu)" in names[0]
    assert "Trường Mầm non Mây Hồng (trường mẫu, hư cấu)" in names[1]


def test_primary_is_what_nobody_asked_for(tmp_path: Path) -> None:
    assert init("truong", cwd=tmp_path).returncode == 0
    assert "Tiểu học" in (tmp_path / "truong/mkdocs.yml").read_text("utf-8")


def test_the_working_directory_may_be_the_place(tmp_path: Path) -> None:
    done = init(".", "--profile", "preschool", cwd=tmp_path)
    assert done.returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == PARTS


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    assert init("a/b/truong", "--profile", "preschool", cwd=tmp_path).returncode == 0
    assert {path.name for path in (tmp_path / "a/b/truong").iterdir()} == PARTS
    assert {path.name for path in tmp_path.iterdir()} == {"a"}


@pytest.mark.parametrize("name", ["ghi-chu.txt", ".git", ".env"])
def test_a_folder_that_holds_anything_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / "truong").mkdir()
    (tmp_path / "truong" / name).write_text("của tôi", "utf-8")
    done = init("truong", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "đã có sẵn nội dung" in done.stderr
    assert everything(tmp_path) == {"truong", f"truong/{name}"}


def test_a_file_in_the_place_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "truong").write_text("của tôi", "utf-8")
    assert init("truong", cwd=tmp_path).returncode == 2
    assert (tmp_path / "truong").read_text("utf-8") == "của tôi"


def test_a_second_school_does_not_replace_the_first(tmp_path: Path) -> None:
    create("preschool", tmp_path / "truong")
    with pytest.raises(OccupiedError):
        create("primary", tmp_path / "truong")
    assert "Mây Hồng" in (tmp_path / "truong/mkdocs.yml").read_text("utf-8")


def test_a_place_under_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "tep").write_text("x")
    done = init("tep/truong", cwd=tmp_path)
    assert done.returncode == 2
    assert "Chưa tạo được trường mẫu" in done.stderr
    assert everything(tmp_path) == {"tep"}


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    def fill(new: Path) -> None:
        (new / "content").mkdir()
        raise OSError(28, "No space left on device")

    for place in (tmp_path / "moi", tmp_path):
        with pytest.raises(OSError, match="No space"):
            make(place, fill)
        assert everything(tmp_path) == set()


def test_a_limit_of_the_system_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    """The largest file allowed is smaller than a photo: writing fails half-way through the school."""
    resource = pytest.importorskip("resource")
    done = subprocess.run(
        [*INIT, "truong"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=TERMINAL,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )
    assert done.returncode == 2
    assert "Không có gì dở dang" in done.stderr
    assert everything(tmp_path) == set()


@pytest.mark.parametrize("existing", [True, False])
def test_a_killed_run_leaves_no_half_school_and_the_next_one_sweeps_up(
    tmp_path: Path, existing: bool
) -> None:
    target = tmp_path / "truong"
    if existing:
        target.mkdir()
    script = (
        "import sys, time; from pathlib import Path; from schoolgate.starter.staging import make\n"
        "def fill(new):\n"
        "    (new / 'content').mkdir(); (new / 'mkdocs.yml').write_text('x')\n"
        "    print('half', flush=True); time.sleep(60)\n"
        "make(Path(sys.argv[1]), fill)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(target)], stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "half\n"
        with pytest.raises(BusyError):
            make(target, lambda _: None)
        run.kill()
    assert not any((target / part).exists() for part in PARTS)
    create("preschool", target)
    assert {path.name for path in target.iterdir()} == PARTS
    assert {path.name for path in tmp_path.iterdir()} == {"truong"}


def test_an_interruption_while_putting_it_in_place_takes_everything_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        if self.name == "b" and self.parent.name == "new":
            raise KeyboardInterrupt
        return real(self, target)

    def fill(new: Path) -> None:
        for name in "abc":
            (new / name).mkdir()

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        make(tmp_path, fill)
    assert everything(tmp_path) == set()
