#!/usr/bin/env python3
"""Judge the project: style, types, walls and tests, all of them even when one fails.

``--quick`` is for the moment before a commit: no browser, no slow tests. The exit status is 0 when
all passed, 1 when something failed, 2 when this machine lacks something.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import browser
import environment
import office

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO

    Steps = Sequence[tuple[str, list[str]]]

FAILED, MISUSED = 1, 2
STEPS = (
    ("Quy tắc viết mã", ["ruff", "check"]),
    ("Định dạng mã", ["ruff", "format", "--check"]),
    ("Kiểu dữ liệu", ["mypy"]),
    ("Ranh giới giữa các phần", ["lint-imports"]),
)
TESTS = ("Kiểm thử", ["pytest", "-m", "not browser", "-n", "2", "--dist", "worksteal"])
BROWSER_TESTS = ("Kiểm thử trên trình duyệt", ["pytest", "-m", "browser", "-p", "no:cacheprovider"])
QUICK_TESTS = ("Kiểm thử nhanh", ["pytest", "-m", "not slow and not browser"])


def main(arguments: list[str]) -> int:
    environment.speak_utf8()
    quick = _options(arguments).quick
    try:
        environment.ensure("requirements-dev.lock")
        settings = dict(os.environ) if quick else {**os.environ, browser.VARIABLE: _chromium()}
        if not quick:
            _writer()
    except environment.SetupError as problem:
        environment.say(str(problem))
        return MISUSED
    results = [(title, _passes(title, command, settings)) for title, command in STEPS]
    last = [QUICK_TESTS] if quick else [TESTS, BROWSER_TESTS]
    return _summary([*results, *_at_once(last, settings)])


def _options(arguments: list[str]) -> argparse.Namespace:
    options = argparse.ArgumentParser(description="Kiểm tra toàn bộ dự án.", allow_abbrev=False)
    options.add_argument(
        "--quick", action="store_true", help="bỏ qua kiểm thử chậm và kiểm thử cần trình duyệt"
    )
    return options.parse_args(arguments)


def _chromium() -> str:
    """Return the browser's executable, installed if need be; tests are never skipped for want of one."""
    found = browser.find_chromium()
    if found is None and not os.environ.get(browser.VARIABLE):
        environment.say("Chưa có trình duyệt để kiểm thử; đang thử cài gói chromium của hệ thống …")
        found = browser.find_chromium() if browser.install_chromium() else None
    if found is None:
        raise environment.SetupError(browser.MISSING)
    return str(found)


def _writer() -> None:
    """See to it that papers can be set as PDF; tests are never skipped for want of it."""
    if office.find_writer():
        return
    environment.say("Chưa có LibreOffice Writer để đo trang báo cáo; đang thử cài gói của hệ thống …")
    if not (office.install_writer() and office.find_writer()):
        raise environment.SetupError(office.MISSING)


def _passes(title: str, command: list[str], settings: dict[str, str], into: IO[bytes] | None = None) -> bool:
    if into is None:
        environment.say(f"\n== {title}: {' '.join(command)}")
    return environment.run([environment.executable(command[0]), *command[1:]], settings, into) == 0


def _at_once(steps: Steps, settings: dict[str, str]) -> list[tuple[str, bool]]:
    """Run steps side by side: a browser mostly waits. The first speaks at once, the others at the end."""
    with ExitStack() as stack:
        files = [None, *(stack.enter_context(tempfile.TemporaryFile()) for _ in steps[1:])]
        pool = stack.enter_context(ThreadPoolExecutor(len(steps)))
        runs = [
            pool.submit(_passes, title, command, settings, file)
            for (title, command), file in zip(steps, files, strict=True)
        ]
        results = [(title, run.result()) for (title, _), run in zip(steps, runs, strict=True)]
        for (title, command), file in zip(steps, files, strict=True):
            if file is not None:
                environment.say(f"\n== {title}: {' '.join(command)}")
                file.seek(0)
                sys.stdout.write(file.read().decode(errors="replace"))
                sys.stdout.flush()
    return results


def _summary(results: list[tuple[str, bool]]) -> int:
    environment.say("\n== Tổng kết")
    for title, passed in results:
        environment.say(f"  {'đạt     ' if passed else 'KHÔNG ĐẠT'}  {title}")
    return 0 if all(passed for _, passed in results) else FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
