"""The editorial board and the steering committee are set up anew for each school year, by decision.

What: neither of them in force, one that was set up before this school year, or one without its decision. In
the first weeks of the year it is open.
Why: "kiện toàn ban biên tập Website… Phân công nhiệm vụ"; "kiện toàn ban chỉ đạo điều hành Website" (R-033,
R-034).
Citation: none; the schools' own plans ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from schoolgate.model import Board, Location, Message, Outcome, Portal, school_year, within
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule

_ASKED = ("editorial", "steering")
_BOARDS = Location("_data/boards.yml")


def _asked(portal: Portal) -> tuple[str, ...]:
    """Return the boards that a school with people has."""
    return _ASKED if portal.settings.boards or portal.settings.staff else ()


@rule(of=_asked, cites="ke-hoach-nha-truong", limits=("board-days",))
def board_of_last_year(portal: Portal) -> Iterator[Found]:
    """Judge what is in force on the portal's day."""
    year = school_year(portal.as_of)
    first = date(int(year[:4]), 8, 1)
    days = portal.settings.rulebook.limit("board-days", portal.as_of)
    last = first + timedelta((days or 0) - 1)
    for id_ in _asked(portal):
        board = _in_force(id_, portal)
        fault = _fault(board, first) if board else f"missing-{id_}"
        if fault:
            values = {"title": board.title, "since": day(board.valid_from)} if board else {}
            message = Message.of(f"rules.people-board-of-last-year-{fault}", year=year, **values)
            remedy = Message.of("rules.people-board-of-last-year-remedy", year=year, id=id_)
            outcome = Outcome.FAILED if portal.as_of > last else Outcome.OPEN
            yield Found(board.where if board else _BOARDS, message, remedy, outcome=outcome)


def _in_force(id_: str, portal: Portal) -> Board | None:
    """Return the board of that id that is in force, the newest if there are several."""
    boards = [one for one in portal.settings.boards if one.id == id_]
    held = [one for one in boards if within(portal.as_of, one.valid_from, one.valid_to)]
    return max(held, key=lambda one: one.valid_from or date.min, default=None)


def _fault(board: Board, first: date) -> str:
    if board.valid_from is None:
        return "undated"
    if board.valid_from < first:
        return "old"
    return "" if board.decision else "undecided"
