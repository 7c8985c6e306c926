"""Live preview: a page of the mass is made when somebody asks for it, not at every saving of a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from schoolgate import addresses
from schoolgate.site.mass import Renderer
from schoolgate.site.pages import Job
from schoolgate.site.tree import write_file


class Preview:
    """The pages of the newest build of a live preview that nobody has asked for yet."""

    def __init__(self) -> None:
        self._renderer: Renderer | None = None
        self._waiting: dict[str, Job] = {}
        self._folder = Path()

    def renew(self, renderer: Renderer, folder: Path) -> None:
        """Take over the pages of a new build, whose other files lie in ``folder``."""
        self._renderer, self._folder = renderer, folder
        self._waiting = {addresses.file(job.address): job for job in renderer.plan.jobs}

    def wrap(self, inner: WSGIApplication, mount: str) -> WSGIApplication:
        """Return an application that makes a page before ``inner`` serves it, with its reload script."""

        def app(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
            asked = environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "replace")
            self._make(addresses.file(asked.removeprefix(mount).lstrip("/")))
            return inner(environ, start)

        return app

    def _make(self, path: str) -> None:
        job = self._waiting.pop(path, None)
        if job and self._renderer:
            write_file(f"{self._folder}/{path}", self._renderer.make(job))
