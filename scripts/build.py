#!/usr/bin/env python3
"""Build the portal on a machine that has only Python: set up once, then ``schoolgate build``.

Arguments are passed on: ``python3 scripts/build.py --layer public``. The exit status is that of
``schoolgate build``; 2 when this machine lacks something.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import environment

MISUSED = 2
WITH_A_SITE = (0, 1, 3)
"""Exit statuses of ``schoolgate build`` after which there is something to look at."""
WHERE = """
Cổng thông tin nằm trong thư mục {site}.
Xem thử trên máy này:  {python} -m http.server --bind 127.0.0.1 --directory {public} 8000
rồi mở http://127.0.0.1:8000/ trong trình duyệt (dừng: Ctrl+C)."""


def main(arguments: list[str]) -> int:
    environment.speak_utf8()
    try:
        environment.ensure("requirements.lock")
    except environment.SetupError as problem:
        environment.say(str(problem))
        return MISUSED
    status = environment.run([environment.executable("schoolgate"), "build", *arguments])
    if status in WITH_A_SITE:
        environment.say(where_to_look(arguments))
    return status


def where_to_look(arguments: list[str]) -> str:
    """Say where the built site lies, as the given ``--root`` and ``--out`` decide."""
    options = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    options.add_argument("--root", type=Path, default=environment.ROOT)
    options.add_argument("--out", type=Path, default=Path("site"))
    known, _ = options.parse_known_args(arguments)
    site = environment.ROOT / known.root / known.out
    python = "py" if os.name == "nt" else "python3"
    return WHERE.format(site=site, public=site / "public", python=python)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
