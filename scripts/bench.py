#!/usr/bin/env python3
"""Measure ``schoolgate build`` against Hugo and plain Material on the same posts, and print a table.

    python3 scripts/bench.py --posts 1000,3000,10000 --photos 200 --check 10000 --peers hugo,material

Linux or macOS. Everything made lies in .cache/bench; the peers get an environment of their own there.
"""

from __future__ import annotations

import os
import sys

import environment


def main(arguments: list[str]) -> int:
    environment.speak_utf8()
    try:
        environment.ensure("requirements.lock")
    except environment.SetupError as problem:
        environment.say(str(problem))
        return 2
    # The corpus is made with the project's own packages (YAML, Pillow), hence by its own Python.
    settings = {**os.environ, "PYTHONPATH": str(environment.ROOT / "scripts")}
    return environment.run([environment.executable("python"), "-m", "benchmark", *arguments], env=settings)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
