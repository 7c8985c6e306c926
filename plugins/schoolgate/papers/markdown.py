"""A paper as Markdown, in the order of the Word file: to be read in a repository, and compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from schoolgate.papers.frame import Frame, annex_heading, frame
from schoolgate.papers.paper import Bullets, Heading, Paper, Paragraph, Part, Table
from schoolgate.papers.plain import line, lines

_SIGNS = re.compile(r"([\\`*_{}\[\]<>&#|~!$])")
_STARTS = re.compile(r"^([-+=]|[0-9]+[.)](?=\s|$))")
_RULES = {"left": ":---", "center": ":---:", "right": "---:"}


def markdown(paper: Paper, language: str = "vi") -> str:
    """Return a paper as Markdown, in which nothing that was typed is markup."""
    blocks = [*_top(frame(paper, language)), *_parts(paper.parts, 2), *_end(frame(paper, language))]
    for index, one in enumerate(paper.annexes):
        word, title, of = annex_heading(paper, index, language)
        blocks += [f"## {_plain(word)}", _bold(title), _italic(of), *_parts(one.parts, 3)]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _top(said: Frame) -> Iterator[str]:
    yield _bold(said.draft)
    yield _broken(_plain(said.superior), _bold(said.issuer), _plain(said.number))
    yield _broken(_bold(said.nation), _bold(said.motto), _italic(said.dated))
    yield f"# {_plain(said.type_name)}"
    yield _bold(said.abstract)
    yield _broken(*map(_italic, said.basis))


def _end(said: Frame) -> Iterator[str]:
    if said.secretary:
        yield _broken(_bold(said.secretary_title), _bold(said.secretary))
    yield _broken(_bold(said.authority), _bold(said.position), _bold(said.signer))
    yield _bold(said.recipients_title)
    yield "\n".join(f"- {_plain(one[2:])}" for one in said.recipients)


def _parts(parts: Iterable[Part], above: int) -> Iterator[str]:
    for part in parts:
        match part:
            case Heading():
                yield f"{'#' * (above + part.level - 1)} {_plain(line(part.text))}"
            case Paragraph():
                yield _broken(*map(_plain, lines(part.text)))
            case Bullets():
                yield "\n".join(f"- {_plain(line(one))}" for one in part.items)
            case Table():
                yield _bold(line(part.title))
                yield "\n".join(_table(part))


def _table(table: Table) -> Iterator[str]:
    yield _row(line(one.head) for one in table.columns)
    yield f"| {' | '.join(_RULES[one.side] for one in table.columns)} |"
    for number, row in enumerate(table.rows):
        yield _row(row, number in table.bold)


def _row(cells: Iterable[str], bold: bool = False) -> str:
    told = ("<br>".join(map(_bold if bold else _plain, lines(one))) for one in cells)
    return f"| {' | '.join(told)} |"


def _broken(*said: str) -> str:
    return "\\\n".join(filter(None, said))


def _bold(words: str) -> str:
    return f"**{_plain(words)}**" if words.strip() else ""


def _italic(words: str) -> str:
    return f"*{_plain(words)}*" if words.strip() else ""


def _plain(words: str) -> str:
    return _STARTS.sub(_escaped_start, _SIGNS.sub(r"\\\1", words.strip()))


def _escaped_start(found: re.Match[str]) -> str:
    """A dash or a number with a stop would begin a list; the stop is what must be escaped."""
    start = found[1]
    return f"{start[:-1]}\\{start[-1]}"
