"""``schoolgate serve``: a live preview of layer 1."""

from __future__ import annotations

import gc
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.messages import text
from schoolgate.site.serving import serve as serve_site


@click.command()
@options.root
@options.language
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Địa chỉ xem thử trên máy này.")
def serve(root: Path, lang: str, address: str) -> Exit:
    """Xem thử trang; trang tự mới lại sau mỗi lần lưu tệp."""
    click.echo(text("cli.serving", lang, address=address))
    gc.enable()  # a preview lives for hours and builds many times
    serve_site(root, address)
    return Exit.WELL
