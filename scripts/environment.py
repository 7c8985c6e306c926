"""Make the project's own Python environment: ``.venv`` with locked packages, and nothing else.

Standard library only: this runs on a machine that has Python and nothing more. The stamp is written
last, so an installation that was killed half-way is simply done again.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import IO

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "schoolgate-stamp.json"
BUILD_LOCK = ROOT / "requirements-build.lock"
OLDEST = (3, 11)

NEEDS_PYTHON = """Cần Python {oldest} trở lên; máy đang chạy Python {found}.
  Windows, macOS: tải bản mới ở https://www.python.org/downloads/
  Debian, Ubuntu: sudo apt-get install python3 python3-venv
Cài xong, chạy lại lệnh vừa rồi."""
NEEDS_VENV = """Python trên máy này thiếu phần tạo môi trường riêng (mô-đun venv, ensurepip). Hãy cài thêm:
  Debian, Ubuntu: sudo apt-get install python{version}-venv
  Fedora:         sudo dnf install python3-pip
  Windows, macOS: cài lại Python từ https://www.python.org/downloads/
Cài xong, chạy lại lệnh vừa rồi."""
INSTALL_FAILED = """Chưa cài xong các gói (lý do ở ngay trên). Thường do mạng bị ngắt hoặc đĩa đã đầy.
Kiểm tra rồi chạy lại lệnh vừa rồi; phần đang dở sẽ được làm lại."""


class SetupError(Exception):
    """The environment cannot be made; the text says what a person has to do."""


def speak_utf8() -> None:
    """Let a Windows console with an old code page show Vietnamese instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # text streams only


def say(text: str) -> None:
    """Write one line for the person at the terminal; results of commands keep stdout to themselves."""
    print(text, file=sys.stderr, flush=True)


def executable(name: str) -> Path:
    """Where the environment keeps a command."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def run(
    command: Sequence[str | Path], env: Mapping[str, str] | None = None, into: IO[bytes] | None = None
) -> int:
    """Run a command in the project's root, wait for it even when interrupted, return its exit status.

    ``into`` is a file for what it says; None lets it speak for itself.
    """
    words = [str(part) for part in command]
    with subprocess.Popen(words, cwd=ROOT, env=env, stdout=into, stderr=into) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # the child got it too and ends in its own way
                continue


def ensure(lock_name: str) -> None:
    """Bring ``.venv`` to what a lock file asks for; do nothing when it already is.

    Raises SetupError with the cure when this machine cannot do it.
    """
    _refuse_old_python()
    lock = ROOT / lock_name
    wanted = fingerprint(lock)
    stamps = _stamps()
    if stamps.get(lock_name) == wanted and executable("python").exists():
        return
    STAMP.unlink(missing_ok=True)
    _make_venv()
    _install(lock)
    write_stamps(stamps | {lock_name: wanted})


def _refuse_old_python() -> None:
    if sys.version_info[:2] < OLDEST:
        raise SetupError(NEEDS_PYTHON.format(oldest=_dotted(OLDEST), found=_dotted(sys.version_info[:3])))


def _dotted(numbers: Sequence[int]) -> str:
    return ".".join(str(number) for number in numbers)


def fingerprint(lock: Path) -> str:
    """All that decides what stands in ``.venv``: locks, declared packages, Python, and the folder itself."""
    import tomllib  # noqa: PLC0415 # not in Pythons that only get as far as being refused

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [project["project"], project["build-system"], project["dependency-groups"]]
    digest = hashlib.sha256(json.dumps(declared, sort_keys=True).encode())
    for part in (lock.read_bytes(), BUILD_LOCK.read_bytes(), sys.version.encode(), str(VENV).encode()):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def _stamps() -> dict[str, str]:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def write_stamps(stamps: dict[str, str]) -> None:
    """Note what is installed now: lock file -> fingerprint. Whole or not at all."""
    scratch = STAMP.with_suffix(".tmp")
    scratch.write_text(json.dumps(stamps), encoding="utf-8")
    scratch.replace(STAMP)


def _make_venv() -> None:
    """Make ``.venv`` anew unless a sound one of this very Python is there."""
    if _is_sound():
        return
    say("Đang tạo môi trường Python riêng trong .venv …")
    try:
        import ensurepip  # noqa: F401, PLC0415 # Debian ships Python without it
        import venv  # noqa: PLC0415

        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (ImportError, subprocess.CalledProcessError) as missing:
        raise SetupError(NEEDS_VENV.format(version=_dotted(sys.version_info[:2]))) from missing


def _is_sound() -> bool:
    """Whether the environment was made in this place, starts, is of this very Python, and has pip."""
    asked = [str(executable("python")), "-I", "-c", "import pip, sys; print(sys.version)"]
    try:
        # The commands in a moved .venv still point to the old place, which only its record tells.
        made_here = str(VENV) in (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
        answer = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return made_here and answer.stdout.strip() == sys.version


def _install(lock: Path) -> None:
    """Install the locked packages, each checked against its hash, then the project itself.

    The builder of source packages is itself locked and comes first: with build isolation pip would
    fetch another one, unchecked.
    """
    say(f"Đang tải và cài các gói trong {lock.name}; lần đầu mất vài phút …")
    _pip("--require-hashes", "--only-binary=:all:", "-r", BUILD_LOCK)
    _pip("--require-hashes", "--no-build-isolation", "--use-pep517", "-r", lock)
    _pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def _pip(*arguments: str | Path) -> None:
    # -I and PIP_USER: a PYTHONPATH or a --user of this person must not lead the packages elsewhere.
    settings = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    command = [executable("python"), "-I", "-m", "pip", "install", "--quiet", *arguments]
    if run(command, env=settings) != 0:
        raise SetupError(INSTALL_FAILED)
