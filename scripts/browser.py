"""Find the Chromium that browser tests drive, or install it where that can be done without asking."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import packages

VARIABLE = "SCHOOLGATE_CHROMIUM"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "msedge",
)
PLACES = (
    "{ProgramFiles}/Google/Chrome/Application/chrome.exe",
    "{ProgramFiles(x86)}/Google/Chrome/Application/chrome.exe",
    "{LocalAppData}/Google/Chrome/Application/chrome.exe",
    "{ProgramFiles(x86)}/Microsoft/Edge/Application/msedge.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
MISSING = f"""Không tìm thấy trình duyệt Chromium, Chrome hay Edge để kiểm tra các trang. Hãy cài:
  Debian:         sudo apt-get install chromium chromium-driver
  Ubuntu:         sudo snap install chromium
  Fedora:         sudo dnf install chromium
  Windows, macOS: https://www.google.com/chrome/
Nếu đã có sẵn ở nơi khác, đặt biến môi trường {VARIABLE} là đường dẫn tới tệp chạy."""


def find_chromium() -> Path | None:
    """Return the executable named by the environment variable, on the PATH, or in its usual place."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named) if Path(named).is_file() else None
    on_path = (shutil.which(name) for name in NAMES)
    usual = (place.format_map(_Folders(os.environ)) for place in PLACES)
    return next((Path(found) for found in (*on_path, *usual) if found and Path(found).is_file()), None)


class _Folders(dict[str, str]):
    """Names of Windows folders; one that is not set leads nowhere."""

    def __missing__(self, name: str) -> str:
        return "/nowhere"


def install_chromium() -> bool:
    """Install Debian's or Ubuntu's package where nobody has to be asked; True when it worked."""
    return packages.install("chromium", "chromium-driver")
