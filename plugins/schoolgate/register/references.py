"""What documents say of one another: replaced, based on; found by folder or by number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from schoolgate.model import Document
from schoolgate.register.numbers import key, number_in


class Register:
    """Documents with the ways between them. What is a draft to the reader is simply not given."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = {one.path: one for one in documents}
        self._by_number: dict[str, list[Document]] = {}
        for one in self.documents.values():
            if one.number:
                self._by_number.setdefault(key(one.number), []).append(one)
        self._replacer: dict[str, Document] = {}
        self._followers: dict[str, list[Document]] = {}
        for one in self.documents.values():
            self._enter(one)

    def _enter(self, document: Document) -> None:
        for target in self.replaced(document):
            known = self._replacer.get(target.path)
            # Of two that replace the same document the first one ended it.
            if known is None or _age(document) < _age(known):
                self._replacer[target.path] = document
        for line in document.based_on:
            target_ = self.find(line, document)
            if target_:
                self._followers.setdefault(target_.path, []).append(document)

    def find(self, reference: str, source: Document | None = None) -> Document | None:
        """Return the document that a reference means: its folder, or a line with its number.

        A number that returns every year means the newest one that is not younger than ``source``.
        """
        folder = "documents/" + reference.strip("/").removeprefix("documents/").removesuffix("/index.md")
        for path in (f"{folder}/index.md", f"{folder}.md", folder):
            if path in self.documents:
                return self.documents[path]
        named = number_in(reference)
        if named is None:
            return None
        alike = [one for one in self._by_number.get(key(named.number), ()) if one is not source]
        if named.day:
            return next((one for one in alike if one.issued_on == named.day), None)
        limit = source.issued_on if source and source.issued_on else dt.date.max
        return max((one for one in alike if _age(one) <= limit), key=_age, default=None)

    def replaced(self, document: Document) -> Iterator[Document]:
        """Return what a document replaces, as far as it is in the register, and never itself."""
        for reference in document.replaces:
            target = self.find(reference, document)
            if target and target is not document:
                yield target

    def replacer(self, document: Document) -> Document | None:
        """Return the document that replaced this one, None where none says so."""
        named = self.find(document.replaced_by) if document.replaced_by else None
        return self._replacer.get(document.path) or named

    def successors(self, document: Document) -> tuple[Document, ...]:
        """Return the chain of documents that replaced this one, the one in force last.

        Documents that replace each other in a circle are named once.
        """
        chain: list[Document] = []
        follower = self.replacer(document)
        while follower and follower is not document and follower not in chain:
            chain.append(follower)
            follower = self.replacer(follower)
        return tuple(chain)

    def followers(self, document: Document) -> tuple[Document, ...]:
        """Return the documents that are based on this one."""
        return tuple(self._followers.get(document.path, ()))


def _age(document: Document) -> dt.date:
    return document.issued_on or dt.date.min
