"""``schoolgate links``: do the links to other sites still lead somewhere?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, leading_out
from schoolgate.links import Memory, OfflineError, ask, due, visit
from schoolgate.load import SettingsError, load
from schoolgate.messages import text
from schoolgate.model import LinkState, OutsideLink
from schoolgate.reports.findings import showable
from schoolgate.site import clock


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@click.option("--local", is_flag=True, hidden=True, help="Hỏi cả các địa chỉ trên máy này.")
def links(root: Path, as_of: datetime | None, lang: str, jobs: int, local: bool) -> Exit:
    """Hỏi các trang khác mà bài viết dẫn tới, mỗi liên kết một tuần một lần.

    Lần kiểm tra sau nhắc những liên kết không còn mở được. Lệnh này không bao giờ chặn việc dựng trang.
    """
    content, cache = content_of(root, lang), root / CACHE
    day = clock.today() if as_of is None else clock.day_of(content, options.day(as_of))
    try:
        portal = load(content, as_of=day, cache=cache, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    places = leading_out(portal)
    memory = Memory(cache)
    asked = due(places, memory, day)
    try:
        visit(asked, memory, day, lambda url: ask(url, local=local))
    except OfflineError:
        click.echo(text("links.offline", lang), err=True)
        return Exit.WELL
    memory.save(places)
    known = [memory.links[url] for url in sorted(places)]
    deliver("".join(f"{line}\n" for line in _lines(known, places, len(asked), lang)), None, lang)
    return Exit.WELL


def _lines(known: list[OutsideLink], places: dict[str, str], asked: int, language: str) -> Iterator[str]:
    counts = {state: sum(one.state is state for one in known) for state in LinkState}
    yield text("links.summary", language, total=len(known), asked=asked, alive=counts[LinkState.ALIVE])
    for state in (LinkState.GONE, LinkState.FAILING, LinkState.BLOCKED):
        some = [one for one in known if one.state is state]
        if some:
            yield text(f"links.{state}", language, count=len(some))
        for one in some:
            yield showable(f"  {places[one.url]}: {one.url}" + (f" ({one.status})" if one.status else ""))
