"""The words around the text of a paper, as its readers see them; every renderer takes them from here."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.messages import text
from schoolgate.papers.paper import Paper, closed
from schoolgate.papers.plain import line, spaced

_FIRM = "\u00a0"
"""A blank that stays where the text around it is put on one line."""
_PADDED = 2
"""Months up to this one get a nought, so that no one can be made of them with a pen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of Article 8 of the Decree, in letters and words of the Decree; empty where there is none.

    The names are those of the fields in a template.
    """

    nation: str
    motto: str
    superior: str
    issuer: str
    number: str
    dated: str
    draft: str
    type_name: str
    abstract: str
    basis: tuple[str, ...]
    recipients_title: str
    recipients: tuple[str, ...]
    authority: str
    position: str
    signer: str
    secretary_title: str
    secretary: str


def frame(paper: Paper, language: str = "vi") -> Frame:
    """Return the words around a paper's text."""
    recipients = tuple(line(one).lstrip("-–•+ ") for one in paper.recipients)
    return Frame(
        nation=text("papers.nation", language),
        motto=text("papers.motto", language),
        superior=line(paper.superior).upper(),
        issuer=line(paper.issuer).upper(),
        number=text("papers.number", language, number=spaced(paper.number)) if paper.number else "",
        dated=text("papers.dated", language, place=line(paper.place), **_day(paper)) if paper.place else "",
        draft=text("papers.draft", language) if paper.draft else "",
        type_name=line(paper.type_name).upper(),
        abstract=line(paper.abstract),
        basis=tuple(closed(tuple(line(one) for one in paper.basis))),
        recipients_title=text("papers.recipients", language) if recipients else "",
        recipients=tuple(f"- {one}" for one in closed(recipients)),
        authority=line(paper.authority).upper(),
        position=line(paper.position).upper(),
        signer=line(paper.signer),
        secretary_title=text("papers.secretary", language) if paper.secretary else "",
        secretary=line(paper.secretary),
    )


def annex_heading(paper: Paper, index: int, language: str = "vi") -> tuple[str, str, str]:
    """Return word and number, title, and to which paper an annex belongs; ``index`` counts from 0.

    A single annex has no number (Annex I of the Decree).
    """
    alone = len(paper.annexes) == 1
    roman = _roman(index + 1)
    word = text("papers.annex", language) if alone else text("papers.annex-number", language, number=roman)
    values = {"paper": line(paper.type_name).capitalize(), "issuer": line(paper.issuer), **_day(paper)}
    of = (
        text("papers.annex-of-number", language, number=spaced(paper.number).replace(" ", _FIRM), **values)
        if paper.number
        else text("papers.annex-of", language, **values)
    )
    return word, line(paper.annexes[index].title).upper(), of


def _day(paper: Paper) -> dict[str, str]:
    """Give day and month as the Decree writes them: a nought before days to 9 and before months 1 and 2."""
    month = f"{paper.day.month:02d}" if paper.day.month <= _PADDED else f"{paper.day.month}"
    return {"day": f"{paper.day.day:02d}", "month": month, "year": f"{paper.day.year}"}


def _roman(number: int) -> str:
    signs = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    found = ""
    for value, sign in signs:
        found += sign * (number // value)
        number %= value
    return found
