"""Find LibreOffice Writer, which sets papers as PDF so that tests can measure them, or install it."""

from __future__ import annotations

import shutil
from pathlib import Path

import packages

MISSING = """Không tìm thấy LibreOffice Writer để đo trang báo cáo. Hãy cài:
  Debian, Ubuntu: sudo apt-get install libreoffice-writer fonts-liberation
  Fedora:         sudo dnf install libreoffice-writer liberation-serif-fonts
  Windows, macOS: https://www.libreoffice.org/"""
_WRITER = ("/usr/lib/libreoffice/program/libswlo.so", "/usr/lib64/libreoffice/program/libswlo.so")
"""LibreOffice may be there without its Writer."""


def find_writer() -> bool:
    """Whether LibreOffice is there, on Linux with its Writer."""
    if shutil.which("soffice") is None:
        return False
    return not Path("/usr/lib").is_dir() or any(Path(one).is_file() for one in _WRITER)


def install_writer() -> bool:
    """Install Writer and fonts as wide as those of papers; True when it worked."""
    return packages.install("libreoffice-writer", "fonts-liberation")
