"""All kinds of personal data that are looked for, by name: the name is that of the mark."""

from collections.abc import Callable, Iterator, Mapping

from schoolgate.model import Mark, Writing
from schoolgate.privacy.birth_date import birth_date
from schoolgate.privacy.child_named import child_named
from schoolgate.privacy.citizen_number import citizen_number
from schoolgate.privacy.email import email
from schoolgate.privacy.home_address import home_address
from schoolgate.privacy.marks_health import marks_health
from schoolgate.privacy.phone import phone

Detector = Callable[[Writing], Iterator[Mark]]

DETECTORS: Mapping[str, Detector] = {
    "birth-date": birth_date,
    "child-named": child_named,
    "citizen-number": citizen_number,
    "email": email,
    "home-address": home_address,
    "marks-health": marks_health,
    "phone": phone,
}
