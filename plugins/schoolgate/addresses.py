"""The only place that makes a URL; each is relative to the root of the site, without a leading slash."""

from __future__ import annotations

import posixpath
from datetime import date
from urllib.parse import unquote

from schoolgate.model import Album, Category, Document, Page, Post
from schoolgate.vietnamese import slug

NEWS = "tin-tuc/"
DOCUMENTS = "van-ban/"
REGISTER = "van-ban/tra-cuu/"
DISCLOSURE = "cong-khai/"
ALBUMS = "album/"
PHOTOS = "anh/"
FILES = "tep/"
SEARCH = "tim-kiem/"
TAGS = "tu-khoa/"
LESSONS = "hoc-lieu/"
LESSON_STATISTICS = LESSONS + "thong-ke/"
SECTIONS = "chuyen-muc/"
PEOPLE = "nhan-su/"
LEADERS = PEOPLE + "ban-giam-hieu/"
DIRECTORY = PEOPLE + "danh-ba/"
STATISTICS = "thong-ke/"
SCORE = "tu-danh-gia/"
ACHIEVEMENTS = "gioi-thieu/thanh-tich/"
QUESTIONS = "hoi-dap/"
SCHEDULE = "lich-cong-tac/"
MENU = "thuc-don/"
TIMETABLE = "thoi-khoa-bieu/"
CLASSES = "lop/"
EVENTS = "su-kien/"
ADMISSIONS = "tuyen-sinh/"
RSS = "rss.xml"
ATOM = "atom.xml"
_STORE = "resources/"
_PROSE = {
    "about/introduction.md": "gioi-thieu/",
    "about/achievements.md": ACHIEVEMENTS,
    "about/orientation.md": "gioi-thieu/dinh-huong-phat-trien/",
    "about/organization.md": "gioi-thieu/co-cau-to-chuc/",
    "about/contact.md": "lien-he/",
    "about/questions.md": QUESTIONS,
    "about/consultation.md": "gop-y/",
    "about/programme.md": "gioi-thieu/chuong-trinh-hoc/",
    "about/admissions.md": ADMISSIONS,
    "about/privacy.md": "bao-ve-du-lieu-ca-nhan/",
}


def stem(path: str) -> str:
    """Return what names an item on disk: its folder, or its file without the ending."""
    folder, _, name = path.rpartition("/")
    return folder.rpartition("/")[2] if name == "index.md" else name.removesuffix(".md")


def file_stem(path: str) -> str:
    """Return the name of a file without its folder and its ending."""
    return posixpath.splitext(posixpath.basename(path))[0]


def category(category: Category) -> str:
    """Address of the front page of a news category or a document group."""
    return (NEWS if category.section == "news" else DOCUMENTS) + category.slug + "/"


def post(post: Post, category: Category) -> str:
    """Address of a post; it depends on the folder's name, so that a changed title does not move it."""
    return f"{NEWS}{category.slug}/{slug(stem(post.path))}/"


def document(document: Document, group: Category) -> str:
    """Address of a document, made from its folder's name."""
    return f"{DOCUMENTS}{group.slug}/{slug(stem(document.path))}/"


def issuer(id_: str) -> str:
    """Address of all documents of an issuer."""
    return f"{DOCUMENTS}co-quan/{slug(id_)}/"


def document_type(name: str) -> str:
    """Address of all documents of a type such as ``quyết định``."""
    return f"{DOCUMENTS}loai/{slug(name)}/"


def documents_of_year(year: str) -> str:
    """Address of all documents of a school year such as ``2025-2026``."""
    return f"{DOCUMENTS}nam-hoc/{year}/"


def album(album: Album) -> str:
    """Address of an album, made from its folder's name."""
    return f"{ALBUMS}{slug(stem(album.path))}/"


def page(page: Page) -> str:
    """Address of a page of prose: a Vietnamese name for the usual ones, else its folded path."""
    if page.path == "index.md":
        return ""
    if page.path in _PROSE:
        return _PROSE[page.path]
    inside, place = page.path.removesuffix(".md").removesuffix("/index"), ""
    if inside.startswith(_STORE):
        inside, place = inside.removeprefix(_STORE), LESSONS + "bai/"
    parts = [slug(part) for part in inside.split("/")]
    return place + "/".join(part for part in parts if part) + "/"


def tag(name: str) -> str:
    """Address of all posts with a tag."""
    return f"{TAGS}{slug(name)}/"


def shelf(grade: str, subject: str = "") -> str:
    """Address of the lessons of a grade, or of one subject in it, each given by its folded name."""
    return f"{LESSONS}{grade}/{subject}/" if subject else f"{LESSONS}{grade}/"


def section(slug: str) -> str:
    """Address of a section of the school (R-042)."""
    return f"{SECTIONS}{slug}/"


def department(id_: str) -> str:
    """Address of a department, made from its id, so that a changed name does not move it."""
    return f"{PEOPLE}to/{slug(id_)}/"


def week(place: str, name: str) -> str:
    """Address of a week such as ``2025-W41`` of the schedule or of the menu."""
    return f"{place}{name}/"


def school_class(id_: str) -> str:
    """Address of the page of a class for its parents."""
    return f"{CLASSES}{slug(id_)}/"


def class_timetable(id_: str, first: date | None = None) -> str:
    """Address of the timetable of a class, or of an earlier or later one by its first day."""
    return _since(f"{TIMETABLE}lop/{slug(id_)}/", first)


def teacher_timetable(id_: str, first: date | None = None) -> str:
    """Address of the timetable of a teacher by the staff id, or of another one by its first day."""
    return _since(f"{TIMETABLE}giao-vien/{slug(id_)}/", first)


def _since(place: str, first: date | None) -> str:
    """Return the place of what begins on a day; ``date.min`` stands for an unknown first day."""
    if first is None:
        return place
    return place + ("cu-nhat/" if first == date.min else f"tu-{first.isoformat()}/")


def calendar(place: str) -> str:
    """Address of the calendar file of a page; its name says what it is when it lies among downloads."""
    return place + place.strip("/").replace("/", "-") + ".ics"


def statistics(year: str) -> str:
    """Address of the learning results of a school year such as ``2024-2025``."""
    return f"{STATISTICS}{slug(year)}/"


def school_year(year: str) -> str:
    """Address of the archive of a school year such as ``2025-2026``."""
    return f"{NEWS}nam-hoc/{year}/"


def month(month: str) -> str:
    """Address of the archive of a month such as ``2025-10``."""
    return f"{NEWS}thang/{month}/"


def numbered(listing: str, number: int) -> str:
    """Address of one numbered page of a listing; number 1 holds the oldest posts."""
    return f"{listing}trang/{number}/"


def photo(name: str) -> str:
    """Address of a rendition."""
    return PHOTOS + name


def attachment(name: str) -> str:
    """Address of the published copy of a PDF."""
    return FILES + name


def file(address: str) -> str:
    """Return the file in which an address is stored."""
    return address + "index.html" if not address or address.endswith("/") else address


def root(address: str) -> str:
    """Return how a page at ``address`` writes the way to the root of the site: '', '../', '../../' …"""
    return "../" * address.count("/")


def outer(target: str) -> bool:
    """Whether a target leads out of this site, as https:, mailto: and tel: do."""
    return ":" in target.partition("/")[0] or target.startswith("//")


def relative(target: str, address: str) -> str:
    """Return how a page at ``address`` writes a link to an address of this site or to an outer one."""
    return target if outer(target) else (root(address) + target) or "./"


def resolve(source: str, target: str) -> str | None:
    """Return the content path that a link in ``source`` means; None if it leaves the content folder."""
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
    return None if joined.startswith("../") or joined == ".." or joined.startswith("/") else joined


def decoded(target: str) -> str:
    """Return a link target as a file name: without its query, with ``%20`` turned back into a space."""
    return unquote(target.partition("?")[0])


def folder(address: str) -> str:
    """Return an address as the site has it: with a slash at its end, unless it names a file."""
    return (
        address if not address or address.endswith("/") or posixpath.splitext(address)[1] else address + "/"
    )


def inside(address: str) -> str:
    """Return an address that somebody typed as one of this site: a folder with a slash at its end, or ''.

    An address that would lead out of the site's folder gives ''.
    """
    path = posixpath.normpath(address.strip().lstrip("/"))
    if path in {".", ""} or path.startswith("..") or outer(path) or not path.isprintable():
        return ""
    return path if posixpath.splitext(path)[1] in {".html", ".htm", ".aspx", ".php"} else path + "/"
