"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from schoolgate.model import Location, Message, Outcome, Portal, Quota, Severity


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule says of one place. ``severity`` is given where it differs from the rule's own.

    ``outcome`` is open while there is still time, and needs a person where no machine can tell.
    """

    where: Location
    message: Message
    remedy: Message
    severity: Severity | None = None
    left_out: bool = False
    outcome: Outcome = Outcome.FAILED
    cites: str = ""
    """Where the figure that was missed comes from, if not from the rule's own citation."""
    period: str = ""
    """The period of a quota in which something is missing: ``2025-11``, ``2025-W46``."""
    quota: str = ""
    """The id of that quota."""
    subject: str = ""
    """Whom or what it is about where several findings are of one: a staff id, a course, an event."""
    day: date | None = None
    """The day on which it became a fault, where that is known."""
    own: bool = False
    """Only the school itself asked for it; it costs no points."""
    internal: bool = False
    """What it says is for the staff alone, wherever it stands."""


OWN = "schoolgate"
"""The citation of what no regulation asks: it says that it is a convention of ours."""
Check = Callable[[Portal], Iterator[Found]]
Subjects = Callable[[Portal], Iterable[object]]
Asks = Callable[[Quota], bool]


def _none(_: Quota) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Rule:
    """A duty: what it is about, how it is judged, and the citation it comes from."""

    check: Check
    of: Subjects
    cites: str = OWN
    limits: tuple[str, ...] = ()
    """The thresholds that it asks the rulebook for."""
    asks: Asks = _none
    """Whether it judges a quota."""

    @property
    def id(self) -> str:
        """Family and name, from the path of the file: ``news/unknown-author``."""
        family, name = self.check.__module__.split(".")[-2:]
        return f"{family}/{name}".replace("_", "-")

    @property
    def duty(self) -> Message:
        """What the rule asks of the school, in one sentence."""
        return Message.of("rules." + self.id.replace("/", "-"))

    def explained(self, part: str) -> Message:
        """Return the text about the rule: ``why`` it is, how to ``mend``, an ``example``."""
        return Message.of(f"duties.{self.id.replace('/', '-')}-{part}")


def rule(
    *, of: Subjects, cites: str = OWN, limits: tuple[str, ...] = (), asks: Asks = _none
) -> Callable[[Check], Rule]:
    """Make a rule of a function that finds what is wrong in a portal.

    ``of`` returns what is judged: where there is none, the duty does not apply. How much a failure weighs is
    data (``regulations/severities.yml``), and so are the figures that ``limits`` and ``asks`` name.
    """

    def make(check: Check) -> Rule:
        return Rule(check, of, cites, limits, asks)

    return make
