#!/usr/bin/env python3
"""Let outside judges look at a built site: the W3C's Nu HTML checker and Lighthouse as on a phone.

    python3 scripts/audit.py [--site site/public] [--pages "" tin-tuc/…/…/]

For developers, not for CI: it needs Java, Node and Chromium, fetches the judges once into .cache/audit
and prints what they found. The exit status is 0 when nothing was found and every mark is at least 0.9.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import Counter
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import browser
import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

JUDGES = environment.ROOT / ".cache" / "audit"
CHECKER = "vnu-jar@26.9.27"
LIGHTHOUSES = (((22, 19), "lighthouse@13.5.0"), ((18, 16), "lighthouse@12.8.2"))
"""The oldest Node that each runs on; the first that fits is taken."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
GOOD = 0.9
MOST_PAGES = 400
"""As many as fit into a command line; of a larger site every second, third … page is checked."""
CHROMIUM_FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
MISSING = {
    "java": "Thiếu Java 11 trở lên. Debian, Ubuntu: sudo apt-get install default-jre-headless. "
    "Máy khác: https://adoptium.net/",
    "npm": "Thiếu Node 18.16 trở lên kèm npm. Tải ở https://nodejs.org/ "
    "(Debian 13, Ubuntu 24.04 trở lên: sudo apt-get install nodejs npm).",
}


def main(arguments: list[str]) -> int:
    environment.speak_utf8()
    options = _options(arguments)
    try:
        chromium = _require_tools(options.site)
        _install_judges()
        pages = options.pages or ["", _newest_post(options.site)]
        with _served(options.site) as address:
            messages = _check_html(options.site, address)
            marks = {page: _marks(_lighthouse(address + page, chromium)) for page in dict.fromkeys(pages)}
    except environment.SetupError as problem:
        environment.say(str(problem))
        return 2
    _print_messages(messages)
    _print_marks(marks)
    good = all(mark >= GOOD for page in marks.values() for mark in page.values())
    return 0 if good and not messages else 1


def _options(arguments: list[str]) -> argparse.Namespace:
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0], allow_abbrev=False)
    options.add_argument(
        "--site", type=Path, default=environment.ROOT / "site" / "public", help="trang đã dựng"
    )
    options.add_argument(
        "--pages", nargs="*", help="địa chỉ trong trang; mặc định: trang chủ và tin mới nhất"
    )
    return options.parse_args(arguments)


def _require_tools(site: Path) -> Path:
    """Return the browser. Raises SetupError naming everything that this machine lacks."""
    chromium = browser.find_chromium()
    lacking = [cure for tool, cure in MISSING.items() if shutil.which(tool) is None]
    if chromium is None:
        lacking.append(browser.MISSING)
    if not (site / "index.html").is_file():
        lacking.append(f"Không thấy trang đã dựng ở {site}. Chạy trước: python3 scripts/build.py")
    if lacking or chromium is None:
        raise environment.SetupError("\n".join(lacking))
    return chromium


def _install_judges() -> None:
    answer = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    node = tuple(int(number) for number in answer.strip().lstrip("v").split(".")[:2])
    lighthouse = next((name for oldest, name in LIGHTHOUSES if node >= oldest), None)
    if lighthouse is None:
        raise environment.SetupError(MISSING["npm"])
    wanted = [CHECKER, lighthouse]
    record = JUDGES / "installed.json"
    if record.is_file() and json.loads(record.read_text(encoding="utf-8")) == wanted:
        return
    environment.say("Đang tải bộ kiểm tra HTML và Lighthouse vào .cache/audit …")
    JUDGES.mkdir(parents=True, exist_ok=True)
    npm = [
        str(shutil.which("npm")),
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--prefix",
        str(JUDGES),
    ]
    if subprocess.run([*npm, *wanted], stdout=sys.stderr, check=False).returncode != 0:
        raise environment.SetupError(environment.INSTALL_FAILED)
    record.write_text(json.dumps(wanted), encoding="utf-8")


def _newest_post(site: Path) -> str:
    """Return the newest post's address, from the sitemap: the last day among addresses of three parts."""
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    rows = re.findall(r"<loc>([^<]+)</loc>\s*<lastmod>([^<]+)</lastmod>", sitemap)
    posts = [(day, urlsplit(url).path.lstrip("/")) for url, day in rows]
    return max(((day, path) for day, path in posts if path.count("/") == 3), default=("", ""))[1]


@contextmanager
def _served(site: Path) -> Iterator[str]:
    """Serve the site; in files the checker would take every picture for a breach of the page's policy."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Zipping, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _check_html(site: Path, address: str) -> Counter[str]:
    """Return what the Nu checker says, and of how many places; names in its sentences are left out."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    if len(pages) > MOST_PAGES:
        environment.say(f"Chỉ kiểm tra HTML của {MOST_PAGES} trong {len(pages)} trang.")
    jar = next(JUDGES.glob("node_modules/vnu-jar/build/dist/vnu.jar"))
    urls = [address + quote(page) for page in pages[:: max(1, -(-len(pages) // MOST_PAGES))]]
    loopback = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
    command = ["java", "-Xss8m", loopback, "-jar", str(jar), "--format", "json", *urls]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False).stderr
    found = [(one.get("subType") or one["type"], one["message"]) for one in json.loads(answer)["messages"]]
    return Counter(f"{kind}: {re.sub('“[^”]*/[^”]*”', '“…”', message)}" for kind, message in found)


def _lighthouse(url: str, chromium: Path) -> dict[str, Any]:
    command = [
        str(JUDGES / "node_modules" / ".bin" / ("lighthouse.cmd" if os.name == "nt" else "lighthouse")),
        *(url, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}"),
        f"--chrome-flags={CHROMIUM_FLAGS}",
    ]
    settings = {**os.environ, "CHROME_PATH": str(chromium)}
    answer = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=settings, check=False
    )
    if answer.returncode != 0:
        raise environment.SetupError(f"Lighthouse không chạy được:\n{answer.stderr[-2000:]}")
    return dict(json.loads(answer.stdout))


def _marks(report: dict[str, Any]) -> dict[str, float]:
    for audit in report["audits"].values():
        if audit["scoreDisplayMode"] == "binary" and audit["score"] == 0:
            environment.say(f"  {report['finalDisplayedUrl']}: {audit['title']}")
    return {name: report["categories"][name]["score"] or 0.0 for name in CATEGORIES}


class _Zipping(SimpleHTTPRequestHandler):
    """Serves text zipped, as every real host does; Lighthouse counts the bytes."""

    def log_message(self, *_: object) -> None:
        pass

    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in {".html", ".css", ".js", ".svg", ".json", ".xml"} or not path.is_file():
            return super().send_head()
        return self._zipped(path)

    def _zipped(self, path: Path) -> BytesIO:
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)


def _print_messages(messages: Counter[str]) -> None:
    print(f"\nNu HTML checker: {messages.total()}")
    for message, count in messages.most_common():
        print(f"  {count:>6} × {message}")


def _print_marks(marks: dict[str, dict[str, float]]) -> None:
    print("\nLighthouse, mobile   " + "  ".join(f"{name:>14}" for name in CATEGORIES))
    for page, found in marks.items():
        print(f"  /{page}\n" + " " * 21 + "  ".join(f"{found[name] * 100:>14.0f}" for name in CATEGORIES))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
