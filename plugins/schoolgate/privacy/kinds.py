"""All kinds of personal data that are looked for, by name: the name is that of the mark."""

from collections.abc import Callable, Iterator, Mapping

from schoolgate.model import Mark, Writing
from schoolgate.privacy.citizen_number import citizen_number
from schoolgate.privacy.email import email
from schoolgate.privacy.phone import phone

Detector = Callable[[Writing], Iterator[Mark]]

DETECTORS: Mapping[str, Detector] = {
    "citizen-number": citizen_number,
    "email": email,
    "phone": phone,
}
