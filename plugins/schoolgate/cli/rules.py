"""``schoolgate rules`` and ``schoolgate rule ID``: what is asked of a school, and why."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.paint import layout
from schoolgate.handbook import books, duties
from schoolgate.messages import text
from schoolgate.reports.rules_text import duty_lines, list_lines


@click.command()
@options.language
def rules(lang: str) -> Exit:
    """Liệt kê mọi quy tắc theo nhóm: mã, mức độ, điều phải làm."""
    return _show(list_lines(duties(), layout(), lang), lang)


@click.command()
@click.argument("id_", metavar="ID")
@options.language
def rule(id_: str, lang: str) -> Exit:
    """Giải thích một quy tắc: vì sao, căn cứ, cách khắc phục, ví dụ.

    ID là mã trong ngoặc vuông của kết quả kiểm tra, ví dụ news/monthly-quota.
    """
    known = {one.id: one for one in duties()}
    if id_ in known:
        return _show(duty_lines(known[id_], books(), layout(), lang), lang)
    meant = _meant(id_, known)
    key = "cli.unknown-rule-meant" if meant else "cli.unknown-rule"
    click.echo(text(key, lang, id=id_, meant=meant), err=True)
    return Exit.MISUSED


def _show(lines: Iterable[str], language: str) -> Exit:
    deliver("\n".join(lines) + "\n", None, language)
    return Exit.WELL


def _meant(id_: str, known: Iterable[str]) -> str:
    """Return the id that was probably meant; the name alone, without its family, is enough."""
    names = {name: one for one in known for name in (one, one.partition("/")[2])}
    return next((names[name] for name in get_close_matches(id_, names, 1)), "")
