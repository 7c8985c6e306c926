"""Who belongs where on the day of the build: leaders, departments and their people (R-005 to R-008)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import LEADER, Department, Person, department_of, within
from schoolgate.site.index import SiteIndex
from schoolgate.site.views import Picture
from schoolgate.vietnamese import slug


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the pages show one. ``phone`` and ``email`` are official ones, and of leaders only."""

    name: str
    position: str
    duties: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    picture: Picture | None = None

    @property
    def initial(self) -> str:
        """The first letter of the given name, which in Vietnamese is the last one."""
        return self.name.split()[-1][0].upper()


@dataclass(frozen=True, slots=True)
class Part:
    """A department with those in service. ``address`` is '' for one that only the staff table names."""

    name: str
    address: str = ""
    duties: tuple[str, ...] = ()
    place: str = ""
    head: Member | None = None
    deputies: tuple[Member, ...] = ()
    others: tuple[Member, ...] = ()

    @property
    def people(self) -> tuple[Member, ...]:
        """Everybody, the head first."""
        return (*((self.head,) if self.head else ()), *self.deputies, *self.others)


class Organization:
    """The school as a tree: those who lead it, and below them its departments."""

    def __init__(self, index: SiteIndex) -> None:
        self._index = index
        self._staff = {one.id: one for one in index.portal.staff}
        known = _in_force(index)
        groups = _groups(index.portal.staff, known)
        leading = next((name for name, people in groups.items() if people and all(map(_leads, people))), "")
        self.leadership = self._leadership(known.get(leading))
        self.parts = tuple(
            self._part(known.get(name), name, people)
            for name, people in groups.items()
            if (name != leading or not people) and (people or name in known)
        )

    @property
    def exists(self) -> bool:
        """Whether the school tells how it is organised; a mere list of authors does not."""
        return bool(self.leadership or any(one.address for one in self.parts))

    def _leadership(self, department: Department | None) -> Part | None:
        leaders = [one for one in self._staff.values() if _leads(one)]
        if not leaders:
            return None
        found = department or Department("", text("people.leaders"))
        chief = found.head if found.head in self._staff else leaders[0].id
        return self._filled(found, addresses.LEADERS, chief, leaders)

    def _part(self, department: Department | None, name: str, people: list[Person]) -> Part:
        if department is None:
            return self._filled(Department("", name or text("people.others")), "", "", people)
        return self._filled(department, addresses.department(department.id), department.head, people)

    def _filled(self, department: Department, address: str, chief: str, people: list[Person]) -> Part:
        """Return a part with its people; a head or deputy who has left is not one any more."""
        first = [one for one in (chief, *department.deputies) if one in self._staff]
        members = {one: self._member(self._staff[one]) for one in (*first, *(one.id for one in people))}
        head = members.pop(chief, None)
        deputies = tuple(members.pop(one) for one in department.deputies if one in members)
        return Part(
            department.name,
            address,
            _lines(department.duties),
            department.place,
            head,
            deputies,
            tuple(members.values()),
        )

    def _member(self, person: Person) -> Member:
        picture = self._index.picture(person.photo, text("people.portrait", name=person.name))
        return Member(
            person.name, person.position, _lines(person.duties), person.phone, person.email, picture
        )


def _in_force(index: SiteIndex) -> dict[str, Department]:
    """Return the departments of the day by id; of those that would share an address, the first."""
    day, addressed = index.portal.as_of, dict[str, Department]()
    for one in index.portal.departments:
        if within(day, one.valid_from, one.valid_to) and slug(one.id):
            addressed.setdefault(slug(one.id), one)
    return {one.id: one for one in addressed.values()}


def _groups(staff: Iterable[Person], known: dict[str, Department]) -> dict[str, list[Person]]:
    """Return people by the id of their department, by its name where no table has it, else by ''."""
    groups: dict[str, list[Person]] = {name: [] for name in known}
    alone: list[Person] = []
    for person in staff:
        found = department_of(person, known.values())
        if found or person.department:
            groups.setdefault(found.id if found else person.department, []).append(person)
        elif not _leads(person):
            alone.append(person)
    return {**groups, "": alone} if alone else groups


def _leads(person: Person) -> bool:
    return person.group == LEADER


def _lines(passage: str) -> tuple[str, ...]:
    return tuple(passage.splitlines())
