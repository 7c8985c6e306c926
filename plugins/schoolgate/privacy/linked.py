"""Numbers and addresses behind a link: ``mailto:`` and ``tel:``, which a reader of the words does not see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from schoolgate.model import BODY, Mark, Passage, Reference, Writing
from schoolgate.privacy.email import email
from schoolgate.privacy.phone import phone

_DETECTORS = {"mailto:": email, "tel:": phone}


def linked(references: Iterable[Reference]) -> Iterator[Mark]:
    """Return what links tell of a person, each at its line."""
    for one in references:
        for scheme, detector in _DETECTORS.items():
            if one.target.casefold().startswith(scheme):
                words = Writing((Passage(BODY, one.target[len(scheme) :]),))
                yield from (replace(mark, line=one.line) for mark in detector(words))
