"""The table that ``scripts/bench.py`` prints.

Runs are made in turn (ours, Hugo's, ours, Hugo's …), and a ratio is the median of those of the turns:
trust it rather than the seconds. Plain Material is run once per size, for it takes minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
from statistics import median
from typing import TYPE_CHECKING

import environment
from benchmark import builders, corpus
from benchmark.album import HugoAlbum, SchoolAlbum
from benchmark.counted import CountedSchool
from benchmark.hugo import HugoSite
from benchmark.material import MaterialSite
from benchmark.measure import FailedError
from benchmark.pictures import Pictures
from benchmark.school import SchoolSite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from benchmark.builders import Builder
    from benchmark.corpus import Post
    from benchmark.measure import Cost

    Run = Callable[[int], Cost]

WORK = environment.ROOT / ".cache" / "bench"
COLUMNS = "{:<42} {:>7} {:>7} {:>8}  {:>7} {:>6}"
HEADS = COLUMNS.format("", "wall s", "CPU s", "peak MiB", "Hugo s", "ratio")


def main() -> int:
    options = _options()
    missing = [name for name in options.peers if not builders.install(name, environment.say)]
    peers = [name for name in options.peers if name not in missing]
    for name in missing:
        print(f"{name}: could not be installed here, so it is not in the table")
    for size in options.posts:
        print(f"\n## {size} posts, {options.repeat} turns\n{HEADS}", flush=True)
        _print_posts(size, peers, options.repeat)
    if options.check:
        print(f"\n## check, {options.check} posts and lessons, {os.cpu_count()} cores\n{HEADS}", flush=True)
        _print_checks(options.check, options.repeat)
    if options.photos:
        print(f"\n## {options.photos} photos of 12 megapixels, {os.cpu_count()} cores\n{HEADS}", flush=True)
        _print_photos(options.photos, peers)
    builders.sweep()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.py", allow_abbrev=False)
    parser.add_argument("--posts", type=_sizes, default=[1000], help="sizes of the corpus: 1000,3000,10000")
    parser.add_argument("--photos", type=int, default=0, help="photos of 12 megapixels to make small")
    parser.add_argument("--check", type=int, default=0, help="posts, and as many lessons, to check")
    parser.add_argument("--repeat", type=int, default=3, help="turns of each kind of run")
    parser.add_argument("--peers", type=_names, default=["hugo"], help="hugo,material or '' for none")
    return parser.parse_args()


def _sizes(text: str) -> list[int]:
    return [int(size) for size in _names(text)]


def _names(text: str) -> list[str]:
    return [name for name in text.split(",") if name]


def _print_posts(size: int, peers: list[str], repeat: int) -> None:
    posts, pictures, place = corpus.write_corpus(size), Pictures(), WORK / str(size)
    ours = _with(posts, builders.schoolgate(SchoolSite(place / "schoolgate", pictures)))
    hugo = _with(posts, builders.hugo(HugoSite(place / "hugo", pictures))) if "hugo" in peers else None
    _print_row("first, photos made small", 1, lambda _: ours.build("--no-search"), None)
    for title, run, peer in _kinds(posts, ours, hugo):
        _print_row(title, repeat, run, peer)
    if "material" in peers:
        material = _with(posts, builders.material(MaterialSite(place / "material", pictures)))
        _print_row("plain Material with blog and RSS, whole", 1, lambda _: material.build_cold(), _anew(hugo))


def _with(posts: Iterable[Post], builder: Builder) -> Builder:
    builder.start_anew()
    builder.site.write(posts)
    return builder


def _kinds(posts: list[Post], ours: Builder, hugo: Builder | None) -> list[tuple[str, Run, Run | None]]:
    """Return what is measured: title, our run, and Hugo's run beside it."""

    def after(changed: list[Post]) -> Cost:
        for builder in (ours, hugo):
            if builder:
                builder.site.write(changed)
        return ours.build()

    def night(turn: int) -> Cost:
        return after(corpus.change_for_a_night(posts, turn))

    def closed_year(turn: int) -> Cost:
        return after([corpus.edit(corpus.in_closed_year(posts), turn)])

    return [
        ("cold, photos kept, without search", lambda _: ours.build_cold("--no-search"), _anew(hugo)),
        ("cold, photos kept, with search", lambda _: ours.build_cold(), _anew(hugo)),
        ("nothing changed", lambda _: ours.build(), _again(hugo)),
        ("nightly: 10 posts changed, 2 new", night, _again(hugo)),
        ("one post of a closed year changed", closed_year, _again(hugo)),
    ]


def _anew(peer: Builder | None) -> Run | None:
    return (lambda _: peer.build_cold()) if peer else None


def _again(peer: Builder | None) -> Run | None:
    """Return the whole build that Hugo needs after any change, into the folder where its last one lies."""
    return (lambda _: peer.build()) if peer else None


def _print_checks(size: int, repeat: int) -> None:
    ours = builders.check(CountedSchool(WORK / "check" / str(size), size))
    posts = corpus.write_corpus(size)
    _with(posts, ours)

    def night(turn: int) -> Cost:
        ours.site.write(corpus.change_for_a_night(posts, turn))
        return ours.build()

    _print_row("cold", repeat, lambda _: ours.build_cold(), None)
    _print_row("cold, one core", 1, lambda _: ours.build_cold("--jobs", "1"), None)
    _print_row("warm", repeat, lambda _: ours.build(), None)
    _print_row("warm, 10 posts changed, 2 new", repeat, night, None)
    _print_row("warm, JSON", 1, lambda _: ours.build("--format", "json"), None)


def _print_photos(count: int, peers: list[str]) -> None:
    ours = builders.schoolgate(SchoolAlbum(WORK / "photos" / "schoolgate", count))
    ours.start_anew()
    _print_row("no photos", 1, lambda _: ours.build("--no-search"), None)
    ours.site.write([])
    hugo = builders.hugo(HugoAlbum(WORK / "photos" / "hugo", count)) if "hugo" in peers else None
    if hugo:
        hugo.start_anew()
        hugo.site.write([])
    _print_row("all photos, all cores", 1, lambda _: ours.build("--no-search"), _anew(hugo))
    _print_row("nothing changed", 1, lambda _: ours.build("--no-search"), _again(hugo))
    ours.forget_everything()
    _print_row(
        "all photos and the frame, one core", 1, lambda _: ours.build("--no-search", "--jobs", "1"), None
    )
    print(f"Divide by {count} for a photo.")


def _print_row(title: str, repeat: int, run: Run, peer: Run | None) -> None:
    """Run in turn; print the run of middle length, Hugo's middle length, the middle of the turns' ratios."""
    try:
        turns = [(run(turn), peer(turn) if peer else None) for turn in range(repeat)]
    except FailedError as failure:
        print(COLUMNS.format(title, "failed", "", "", "", ""), flush=True)
        environment.say(str(failure))
        return
    middle = sorted((ours for ours, _ in turns), key=lambda cost: cost.wall)[len(turns) // 2]
    pairs = [(ours.wall, theirs.wall) for ours, theirs in turns if theirs]
    hugo = f"{median(theirs for _, theirs in pairs):.2f}" if pairs else "-"
    ratio = f"{median(ours / theirs for ours, theirs in pairs):.2f}" if pairs else "-"
    figures = (f"{middle.wall:.2f}", f"{middle.cpu:.2f}", f"{middle.peak:.0f}", hugo, ratio)
    print(COLUMNS.format(title, *figures), flush=True)


if __name__ == "__main__":
    sys.exit(main())
