"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schoolgate.model import Location, Message, Portal, Severity


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule says of one place. ``severity`` is given where it differs from the rule's own."""

    where: Location
    message: Message
    remedy: Message
    severity: Severity | None = None
    left_out: bool = False


Check = Callable[[Portal], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A duty: how it is judged, how much it weighs, and the citation it comes from, ``""`` for our own."""

    check: Check
    severity: Severity
    cites: str = ""

    @property
    def id(self) -> str:
        """Family and name, from the path of the file: ``news/unknown-author``."""
        family, name = self.check.__module__.split(".")[-2:]
        return f"{family}/{name}".replace("_", "-")

    @property
    def duty(self) -> Message:
        """What the rule asks of the school, in one sentence."""
        return Message.of("rules." + self.id.replace("/", "-"))


def rule(*, severity: Severity, cites: str = "") -> Callable[[Check], Rule]:
    """Make a rule of a function that finds what is wrong in a portal."""

    def make(check: Check) -> Rule:
        return Rule(check, severity, cites)

    return make
