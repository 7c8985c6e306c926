"""Packages of the system that tests need, installed where that can be done without asking."""

from __future__ import annotations

import os
import shutil
import subprocess


def install(*names: str) -> bool:
    """Install Debian's or Ubuntu's packages as root or by a sudo that asks nothing; True when it worked."""
    prefix = _become_root()
    if shutil.which("apt-get") is None or prefix is None:
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    wanted = ["install", "--no-install-recommends", *names]
    return any(
        all(
            subprocess.run([*apt, *step], stdout=subprocess.DEVNULL, check=False).returncode == 0
            for step in steps
        )
        for steps in ([wanted], [["update"], wanted])  # the package lists may be missing or old
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
