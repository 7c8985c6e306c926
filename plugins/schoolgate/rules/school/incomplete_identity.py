"""The portal says who the school is, on every page.

What: name, address, telephone, e-mail, legal representative, spokesperson, logo or picture are missing.
Why: "Ảnh đại diện… người đại diện, người phát ngôn… (banner và footer)" (R-001).
Citation: Circular 09/2024, article 4.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school

_SCHOOL = Location("_data/school.yml")


@rule(of=the_school, cites="tt-09-2024-dieu-4")
def incomplete_identity(portal: Portal) -> Iterator[Found]:
    """Judge ``_data/school.yml``; a picture that cannot be opened counts as missing."""
    for field, value in _identity(portal).items():
        if not value:
            message = Message.of("rules.school-incomplete-identity-" + field)
            remedy = Message.of("rules.school-incomplete-identity-remedy", field=field)
            yield Found(_SCHOOL, message, remedy)


def _identity(portal: Portal) -> dict[str, object]:
    school = portal.settings.school
    return {
        "name": school.name,
        "address": school.address,
        "phone": school.phone,
        "email": school.email,
        "representative": school.representative,
        "spokesperson": school.spokesperson,
        "logo": school.logo in portal.photos,
        "picture": school.picture in portal.photos,
    }
