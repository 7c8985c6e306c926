"""``schoolgate serve``: MkDocs' own preview server, with our pages made on demand."""

from __future__ import annotations

from pathlib import Path

from schoolgate.site.build import SETTINGS


def serve(root: Path, address: str) -> None:
    """Serve a live preview of layer 1 at ``address`` (host:port) until it is interrupted."""
    from mkdocs.commands.serve import serve as run  # noqa: PLC0415 - slow to import, and builds do without

    run(str(root / SETTINGS), dev_addr=address)
