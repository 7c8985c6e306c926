"""All kinds of faults that are looked for, by name: the name is that of the mark."""

from collections.abc import Callable, Iterator, Mapping

from schoolgate.model import Mark, Writing
from schoolgate.wording.capitals import capitals
from schoolgate.wording.confusion import confusion
from schoolgate.wording.impossible_syllable import impossible_syllable
from schoolgate.wording.no_accents import no_accents
from schoolgate.wording.spacing import spacing
from schoolgate.wording.tone_placement import tone_placement
from schoolgate.wording.weekday import weekday

Detector = Callable[[Writing], Iterator[Mark]]

DETECTORS: Mapping[str, Detector] = {
    "capitals": capitals,
    "confusion": confusion,
    "impossible-syllable": impossible_syllable,
    "no-accents": no_accents,
    "spacing": spacing,
    "tone-placement": tone_placement,
    "weekday": weekday,
}
