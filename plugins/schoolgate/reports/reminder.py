"""Two days before the monthly meeting: what is missing, who is asked, and the draft of the meeting (R-130).

The nightly job asks for it on the limit ``reminder-day`` of each month, a person whenever they like: the text
says which meeting it is for, the next one on the limit ``meeting-day``.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from schoolgate.messages import text
from schoolgate.model import Finding, Outcome, Portal, Reading, month
from schoolgate.reports.agenda import agenda
from schoolgate.reports.asked import STEERING_BOARD, board
from schoolgate.reports.shortfall_lines import Detail
from schoolgate.reports.shortfalls import about, blocks, opening, shortfalls
from schoolgate.reports.wording import brief, day


def meeting(portal: Portal) -> date:
    """Return the day of the next meeting: today, later this month, or next month."""
    found = meeting_in(portal.as_of, portal)
    return found if found >= portal.as_of else meeting_in(portal.as_of.replace(day=1) + timedelta(31), portal)


def meeting_in(any_day: date, portal: Portal) -> date:
    """Return the day of the meeting in the month of a day; on its last day where it is shorter."""
    last = monthrange(any_day.year, any_day.month)[1]
    return any_day.replace(day=min(portal.settings.rulebook.limit("meeting-day", any_day) or last, last))


def reminder_text(
    portal: Portal, readings: Sequence[Reading], findings: Iterable[Finding], language: str = "vi"
) -> str:
    """Return the reminder with the figures of the running month; ``readings`` are of its school year."""
    when = meeting(portal)
    values = {"day": day(when), "weekday": text(f"reports.weekday-{when.isoweekday()}", language)}
    held = board(STEERING_BOARD, portal)
    lines = [
        text("reports.reminder-title", language, **values),
        brief(portal.settings.school.name),
        "",
        text("reports.greeting", language),
        *_missing(portal, readings, language),
        "",
        text("reports.thanks", language),
        "",
        text("reports.agenda-title", language),
        *([brief(held.title)] if held else []),
        text("reports.agenda-when", language, as_of=day(portal.as_of), **values),
    ]
    for number, part in enumerate(agenda(portal, readings, findings, language), 1):
        lines += ["", f"{number}. {part.title}", *part.lines]
    return "\n".join([*lines, ""])


def _missing(portal: Portal, readings: Sequence[Reading], language: str) -> Iterator[str]:
    """Return everything that can still be mended: of the month, then of the semester and the school year."""
    this = month(portal.as_of)
    found = about(readings, this)
    longer = [one for one in readings if one.outcome is Outcome.OPEN and one not in found]
    missing = shortfalls(portal, [*found, *longer])
    yield opening(portal, this, bool(found or longer), bool(missing), language)
    yield from blocks(missing, portal, Detail(), language)
