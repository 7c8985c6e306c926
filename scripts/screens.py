"""Take the pictures of docs/screens: every kind of page, on a phone and a desktop, in light and dark.

    python scripts/screens.py [--site site/public] [--out docs/screens] [--only home contact]
    python scripts/screens.py --site site/dashboard --only dashboard dashboard-plan

Needs the packages of requirements-dev.lock, Chromium, and the sample school built before; the dashboards
are made by ``schoolgate report dashboard --out site/dashboard``. A picture shows
at most eleven screens of a page, which holds the whole home page.
"""

from __future__ import annotations

import argparse
import sys
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from playwright.sync_api import Browser, FloatRect, Page, sync_playwright

import browser
import environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PAGES = {
    "home": "",
    "category": "tin-tuc/hoat-dong/",
    "post": "tin-tuc/hoat-dong/2025-10-25-ngay-hoi-doc-sach/",
    "notice": "tin-tuc/thong-bao/2025-12-26-nghi-tet-duong-lich-2026/",
    "document": "van-ban/van-ban-truong/qd-36-quy-che-cong-thong-tin-2024-2025/",
    "documents": "van-ban/",
    "register": "van-ban/tra-cuu/",
    "register-found": "van-ban/tra-cuu/?q=qd+2024",
    "issuer": "van-ban/co-quan/ubnd-quan-ben-mo/",
    "disclosure": "cong-khai/",
    "album": "album/2025-10-24-ngay-hoi-doc-sach-2025/",
    "albums": "album/",
    "search": "tim-kiem/?q=duong+den+truong",
    "month": "tin-tuc/thang/2025-10/",
    "tag": "tu-khoa/phu-huynh/",
    "tags": "tu-khoa/",
    "contact": "lien-he/",
    "questions": "hoi-dap/",
    "consultation": "gop-y/",
    "about": "gioi-thieu/",
    "chart": "nhan-su/",
    "leaders": "nhan-su/ban-giam-hieu/",
    "department": "nhan-su/to/to-1-2-3/",
    "directory": "nhan-su/danh-ba/",
    "schedule": "lich-cong-tac/",
    "schedule-week": "lich-cong-tac/2025-W41/",
    "menu": "thuc-don/",
    "timetables": "thoi-khoa-bieu/",
    "timetable": "thoi-khoa-bieu/lop/4a/",
    "timetable-old": "thoi-khoa-bieu/lop/4a/tu-2025-09-08/",
    "timetable-teacher": "thoi-khoa-bieu/giao-vien/mau-tn/",
    "classes": "lop/",
    "class": "lop/4a/",
    "events": "su-kien/",
    "admissions": "tuyen-sinh/",
    "achievements": "gioi-thieu/thanh-tich/",
    "statistics": "thong-ke/",
    "statistics-year": "thong-ke/2024-2025/",
    "lessons": "hoc-lieu/",
    "lessons-found": "hoc-lieu/?q=on+tap&lop=lop-4",
    "lessons-subject": "hoc-lieu/lop-4/khoa-hoc/",
    "lessons-statistics": "hoc-lieu/thong-ke/",
    "lesson": "hoc-lieu/bai/lop-4/khoa-hoc/nuoc-sach-quanh-em/",
    "sections": "chuyen-muc/",
    "section": "chuyen-muc/goc-phu-huynh/",
    "404": "404.html",
}
"""A page of the sample school of every kind, and its address."""

DASHBOARDS = {
    "dashboard": "index.html",
    "dashboard-score": "diem.html",
    "dashboard-teachers": "giao-vien.html",
    "dashboard-plan": "dinh-huong.html",
    "dashboard-owners": "phu-trach.html",
    "dashboard-ledger": "so-theo-doi.html",
    "dashboard-findings": "diem-can-khac-phuc.html",
}
"""The dashboards of the sample school, which lie in a folder of their own."""
_EVERY = PAGES | DASHBOARDS

SIZES = ((390, 844), (1440, 900))
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
MOST_SCREENS = 11
FEWER_SCREENS = {"dashboard-plan": 3, "dashboard-ledger": 2}
"""Of pages that go on as they begin."""
QUALITY = 52


def main(arguments: list[str]) -> int:
    environment.speak_utf8()
    options = _options(arguments)
    chromium = browser.find_chromium()
    if chromium is None:
        environment.say(browser.MISSING)
        return 2
    if not (options.site / "index.html").is_file():
        environment.say(f"Không thấy trang đã dựng ở {options.site}. Chạy trước: python3 scripts/build.py")
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    with _served(options.site) as address, sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        with playwright.chromium.launch(executable_path=chromium, args=flags) as running:
            total = sum(_photograph(running, address, options.only, options.out))
    environment.say(f"{options.out}: {total / 1e6:.1f} MB")
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0], allow_abbrev=False)
    options.add_argument("--site", type=Path, default=environment.ROOT / "site/public", help="trang đã dựng")
    options.add_argument("--out", type=Path, default=environment.ROOT / "docs/screens", help="thư mục ảnh")
    options.add_argument("--only", nargs="*", choices=_EVERY, default=list(PAGES), help="chỉ các trang này")
    return options.parse_args(arguments)


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line per request."""

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(site: Path) -> Iterator[str]:
    """Serve the site on this machine alone; give its address, with a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _photograph(running: Browser, address: str, names: Sequence[str], out: Path) -> Iterator[int]:
    """Write the pictures; yield the bytes of each."""
    for width, height in SIZES:
        for scheme in SCHEMES:
            context = running.new_context(
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                reduced_motion="reduce",
                locale="vi-VN",
            )
            page = context.new_page()
            for name in names:
                page.goto(address + _EVERY[name], wait_until="networkidle")
                picture = _picture(page, width, height, FEWER_SCREENS.get(name, MOST_SCREENS))
                (out / f"{name}-{width}-{scheme}.jpg").write_bytes(picture)
                yield len(picture)
            context.close()


def _picture(page: Page, width: int, height: int, most: int) -> bytes:
    whole = page.evaluate("document.documentElement.scrollHeight")
    shown = min(whole, most * height)
    for top in range(0, shown, height):  # photos further down are only fetched when they come near
        page.evaluate("top => scrollTo(0, top)", top)
        page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_function("[...document.images].every(one => one.complete || one.loading === 'lazy')")
    clip: FloatRect = {"x": 0, "y": 0, "width": width, "height": shown}
    return page.screenshot(full_page=True, clip=clip, type="jpeg", quality=QUALITY)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
