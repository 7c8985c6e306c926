"""The posts that every site builder gets: five school years of news of one school."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta

from benchmark.words import Writer

FIRST_DAY = date(2021, 9, 1)
AS_OF = date(2026, 5, 20)
CLOSED_YEAR = (date(2022, 8, 1), date(2023, 7, 31))
CATEGORIES = {
    "professional": "Chuyên môn",
    "union": "Đoàn thể",
    "activities": "Hoạt động xã hội, văn nghệ, ngày lễ, ngày hội",
    "announcements": "Thông báo",
    "other": "Tin khác",
}
SHARES = (30, 15, 20, 25, 10)
AUTHORS = ("mau.pm", "vidu.ht", "thu.vt", "mau.dt", "thu.tt")
APPROVERS = ("mau.nt", "vidu.tv", "thu.lt")
TAGS = 40


@dataclass(frozen=True, slots=True)
class Post:
    """One post, told apart from the others by its name."""

    name: str
    category: str
    title: str
    date: date
    author: str
    approved_by: str
    summary: str
    tags: tuple[str, ...]
    event: str
    photo: bool
    body: tuple[str, ...]
    """Paragraphs, lists and headings in Markdown."""
    link: Post | None = None
    """An earlier post."""


def write_corpus(count: int) -> list[Post]:
    """Return posts from the oldest to the newest; 150-500 words each, the same every time."""
    writer = Writer(seed=8265)
    tags = [writer.phrase(1, 2).lower() for _ in range(TAGS)]
    days = (AS_OF - FIRST_DAY).days + 1
    posts: list[Post] = []
    for number in range(count):
        one = _post(writer, number, FIRST_DAY + timedelta(days=number * days // count), tags)
        linked = posts and writer.chance.random() < 0.3
        # The linked post's own link is of no use here and would chain all posts together.
        posts.append(replace(one, link=replace(writer.chance.choice(posts), link=None)) if linked else one)
    return posts


def change_for_a_night(posts: list[Post], round_number: int) -> list[Post]:
    """Return what one day brings: ten posts of the open month edited, two written."""
    newest = posts[-10:]
    edited = [edit(post, round_number) for post in newest]
    writer = Writer(seed=round_number)
    serial = len(posts) + 2 * round_number
    return [*edited, *(_post(writer, serial + extra, AS_OF, ["mới"]) for extra in range(2))]


def edit(post: Post, round_number: int) -> Post:
    """Return the post with one more sentence, another one in each round."""
    return replace(post, body=(*post.body, f"Bổ sung lần {round_number + 1}."))


def in_closed_year(posts: list[Post]) -> Post:
    """Return a post of a school year that was over long ago."""
    first, last = CLOSED_YEAR
    closed = [post for post in posts if first <= post.date <= last]
    return closed[len(closed) // 2]


def _post(writer: Writer, number: int, day: date, tags: list[str]) -> Post:
    chance = writer.chance
    title = writer.phrase(6, 14)
    return Post(
        name=f"{day}-{_slug(title)}-{number}",
        category=chance.choices(tuple(CATEGORIES), weights=SHARES)[0],
        title=title,
        date=day,
        author=chance.choice(AUTHORS),
        approved_by=chance.choice(APPROVERS),
        summary=writer.sentence(),
        tags=tuple(chance.sample(tags, k=min(len(tags), chance.randint(0, 3)))),
        event=f"su-kien-{number}" if chance.random() < 0.05 else "",
        photo=chance.random() < 0.1,
        body=_body(writer),
    )


def _body(writer: Writer) -> tuple[str, ...]:
    chance = writer.chance
    words = chance.randint(150, 500)
    parts = [writer.paragraph(words // 4) for _ in range(4)]
    if chance.random() < 0.3:
        items = "\n".join(f"- **{writer.phrase(2, 4)}**: {writer.phrase(3, 6).lower()}" for _ in range(3))
        parts.insert(2, items)
    if chance.random() < 0.2:
        parts.insert(2, f"## {writer.phrase(3, 6)}")
    return tuple(parts)


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFD", title.lower().replace("đ", "d"))
    words = "".join(letter for letter in plain if letter.isascii()).split()
    return "-".join(words[:6])
