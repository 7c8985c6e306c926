"""One line of what was asked: well, or what is lacking and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from schoolgate.model import Message, Severity


@dataclass(frozen=True, slots=True)
class Answer:
    """A sentence; with a severity where something is lacking, and then with what to do about it.

    A note says what could not be asked or need not be done.
    """

    message: Message
    severity: Severity | None = None
    remedy: Message | None = None


def well(key: str, **values: object) -> Answer:
    """Return that something is as it should be; ``key`` names the sentence."""
    return Answer(Message.of(f"doctor.{key}", **values))


def lacking(severity: Severity, key: str, **values: object) -> Answer:
    """Return that something is lacking; ``<key>-remedy`` names the sentence of what to do."""
    message, remedy = (Message.of(f"doctor.{key}{part}", **values) for part in ("", "-remedy"))
    return Answer(message, severity, remedy)
