"""The only place that asks the clock which day it is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from schoolgate.load import sample_day

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


def today() -> date:
    """Return today's date in Asia/Ho_Chi_Minh."""
    return datetime.now(VIETNAM).date()


def day_of(content: Path, asked: date | None = None) -> date:
    """Return the day a build stands for: the one asked for, that of a sample school, else today."""
    return asked or sample_day(content) or today()
