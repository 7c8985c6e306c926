"""What is wrong with a file of regulations, all of it at once."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.model import Location, Message


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake with its line; the path is the name that the file was read under."""

    where: Location
    message: Message


class RegulationError(Exception):
    """A file of regulations is malformed. This is a misconfiguration, not a failed duty: exit status 2."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        places = (f"{one.where.path}:{one.where.line}: {one.message.id}" for one in mistakes)
        super().__init__("\n".join(places))
        self.mistakes = mistakes
