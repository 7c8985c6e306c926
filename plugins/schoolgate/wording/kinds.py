"""All kinds of faults that are looked for, by name: the name is that of the mark."""

from collections.abc import Callable, Iterator, Mapping

from schoolgate.glance import Glance
from schoolgate.model import Mark, Writing
from schoolgate.wording import confusion, spacing, weekday
from schoolgate.wording.capitals import capitals
from schoolgate.wording.impossible_syllable import impossible_syllable
from schoolgate.wording.no_accents import no_accents
from schoolgate.wording.tone_placement import tone_placement

Detector = Callable[[Writing], Iterator[Mark]]

DETECTORS: Mapping[str, Detector] = {
    "capitals": capitals,
    "confusion": confusion.confusion,
    "impossible-syllable": impossible_syllable,
    "no-accents": no_accents,
    "spacing": spacing.spacing,
    "tone-placement": tone_placement,
    "weekday": weekday.weekday,
}
_HINTS = {"confusion": confusion.HINTS, "spacing": spacing.HINTS, "weekday": weekday.HINTS}
GLANCE = Glance({kind: _HINTS.get(kind, ()) for kind in DETECTORS})
