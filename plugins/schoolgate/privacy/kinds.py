"""All kinds of personal data that are looked for, by name: the name is that of the mark."""

from collections.abc import Callable, Iterator, Mapping

from schoolgate.glance import Glance
from schoolgate.model import Mark, Writing
from schoolgate.privacy import (
    birth_date,
    child_named,
    citizen_number,
    email,
    home_address,
    marks_health,
    phone,
)

Detector = Callable[[Writing], Iterator[Mark]]

DETECTORS: Mapping[str, Detector] = {
    "birth-date": birth_date.birth_date,
    "child-named": child_named.child_named,
    "citizen-number": citizen_number.citizen_number,
    "email": email.email,
    "home-address": home_address.home_address,
    "marks-health": marks_health.marks_health,
    "phone": phone.phone,
}
GLANCE = Glance(
    {
        "birth-date": birth_date.HINTS,
        "child-named": child_named.HINTS,
        "citizen-number": citizen_number.HINTS,
        "email": email.HINTS,
        "home-address": home_address.HINTS,
        "marks-health": marks_health.HINTS,
        "phone": phone.HINTS,
    }
)
