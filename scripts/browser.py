"""Find the Chromium that browser tests drive, or install it where that can be done without asking."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

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
    """Install Debian's or Ubuntu's package as root or by a sudo that asks nothing; True when it worked."""
    prefix = _become_root()
    if shutil.which("apt-get") is None or prefix is None:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    packages = ["install", "--no-install-recommends", "chromium", "chromium-driver"]
    return any(
        all(
            subprocess.run([*apt, *step], stdout=subprocess.DEVNULL, check=False).returncode == 0
            for step in steps
        )
        for steps in ([packages], [["update"], packages])  # the package lists may be missing or old
    )


def _become_root() -> list[str] | None:
    """Return the words to put before a command that needs root; None when nobody may."""
    if os.name == "nt":
        return None
    if os.geteuid() == 0:
        return []
    asks_nothing = (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    )
    return ["sudo", "-n"] if asks_nothing else None
