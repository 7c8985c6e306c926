"""What a new text is to say: from options, from git, from what is due, and else by asking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from schoolgate.cli.asking import Asker
from schoolgate.history import setting
from schoolgate.load import moments
from schoolgate.messages import text
from schoolgate.model import Issuer, Portal, in_service, within
from schoolgate.reports.findings import showable
from schoolgate.reports.wording import brief, day
from schoolgate.starter.answers import UnknownError, guessed, understood
from schoolgate.starter.due import QUOTA, Due

OFFERED = 12
"""So many things that are due are offered; the most urgent stand first."""


class MistakenError(Exception):
    """An answer cannot be used; the text is the sentence that says why."""


class Answers:
    """Finds the answers about one new text of a school."""

    def __init__(self, portal: Portal, root: Path, language: str) -> None:
        self.portal = portal
        self._root = root
        self._language = language
        self.ask = Asker(language)

    def due(self, heading: str, found: Sequence[Due], event: str | None, title: str | None) -> Due | None:
        """Return what is to be written of what is due; None for something else."""
        if event:
            id_ = self.event(event)
            of_event = next(one for one in self.portal.events if one.id == id_)
            default = Due("event", of_event.title, of_event.date, event=id_, day=of_event.date)
            return next((one for one in found if one.event == id_), default)
        if title is not None or not self.ask.hears or not found:
            return None
        offered = found[:OFFERED]
        at = self.ask.one_of(heading, [self._offer(one) for one in offered], "--title", none="new.other")
        return None if at is None else offered[at]

    def title(self, typed: str | None, due: Due | None) -> str:
        """Return the title as typed, or the one that is known."""
        known = due.title if due and due.kind != QUOTA else ""
        return typed if typed is not None else self.ask.line("new.ask-title", "--title", known)

    def folder(self, section: str, typed: str | None, known: str = "") -> str:
        """Return a news category, or a group of documents where ``section`` is ``documents``."""
        what = "category" if section == "news" else "group"
        folders = [one for one in self.portal.settings.categories if one.section == section]
        if typed is not None:
            names = {one.id: (one.title, one.slug) for one in folders}
            return self._understood(what, typed, names, ", ".join(names))
        if known in {one.id for one in folders}:
            return known
        heading = "new.categories" if section == "news" else "new.groups"
        at = self.ask.one_of(heading, [f"{one.title} ({one.id})" for one in folders], f"--{what}")
        assert at is not None  # there is no choice 0
        return folders[at].id

    def event(self, typed: str | None) -> str:
        """Return the id of an event, ``""`` for none."""
        names = {one.id: (one.title,) for one in self.portal.events}
        return self._understood("event", typed, names) if typed else ""

    def author(self, typed: str | None, due: Due | None) -> str:
        """Return the staff id of the author, as typed, known to git or planned; ``""`` if nobody knows."""
        staff = self.portal.settings.staff
        names = {one.id: (one.name,) for one in staff.values() if in_service(one, self.portal.as_of)}
        if typed is not None:
            return self._understood("author", typed, names)
        account = setting(self._root, "github.user")
        email = setting(self._root, "user.email")
        if known := guessed(staff.values(), email, account, self.portal.as_of):
            return known
        planned = due.author if due and due.author in names else ""
        example = next(iter(names), "mau.nt")
        given = self.ask.line("new.ask-author", "--author", planned, needed=False, example=example)
        return self._understood("author", given, names) if given else ""

    def day(self, typed: str | None, default: date | None = None) -> date:
        """Return a day as typed, else the default or today."""
        if typed is None:
            return default or self.portal.as_of
        found = moments.moment(typed.strip())
        if found is None:
            suggestion = moments.suggestion(typed)
            raise MistakenError(
                text("new.bad-date", self._language, typed=brief(typed), suggestion=suggestion)
            )
        return found.day

    def type_of_document(self, typed: str | None) -> str:
        """Return the name of a type of documents, ``""`` for none."""
        types = self.portal.settings.document_types
        names = {one.name: (one.id, one.symbol) for one in types}
        given = self.ask.line("new.ask-type", "--type", needed=False) if typed is None else typed
        return self._understood("type", given, names, ", ".join(names)) if given else ""

    def issuer(self, typed: str | None, group: str) -> str:
        """Return the id of an issuer; of the school's own documents the school itself."""
        if typed is not None:
            names = {one.id: (one.name,) for one in self.portal.settings.issuers.values()}
            return self._understood("issuer", typed, names)
        found = [one.id for one in self.portal.settings.issuers.values() if self._issues(one, group)]
        return found[0] if len(found) == 1 else ""

    def _issues(self, one: Issuer, group: str) -> bool:
        levels = next(folder.levels for folder in self.portal.settings.categories if folder.id == group)
        return one.level in levels and within(self.portal.as_of, one.valid_from, one.valid_to)

    def _understood(self, what: str, typed: str, known: Mapping[str, Iterable[str]], shown: str = "") -> str:
        try:
            return understood(typed, known)
        except UnknownError as error:
            key = f"new.unknown-{what}" + ("-meant" if error.meant else "")
            values = {"typed": brief(typed), "meant": brief(error.meant), "known": shown}
            raise MistakenError(showable(text(key, self._language, **values))) from error

    def _offer(self, one: Due) -> str:
        late = "-late" if one.by < self.portal.as_of and one.kind != QUOTA else ""
        values = {"title": brief(one.title), "day": day(one.day), "by": day(one.by), "missing": one.missing}
        return text(f"new.due-{one.kind}{late}", self._language, **values)
