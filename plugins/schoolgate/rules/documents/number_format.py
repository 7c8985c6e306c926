"""The number of a document fits its type and its issuer.

What: no number, one that is no number with a symbol, or a symbol of another type or of another body.
Why: a document is asked for by its number; one that belongs to another type or body is a slip of the office
that inspectors notice, and nobody finds the document by it (domain.md 4b).
Citation: Decree 30/2020, article 8: number and symbol are part of every administrative document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Document, Message, Portal
from schoolgate.register import number_in
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import documents
from schoolgate.vietnamese import nfc, slug

_DIGITS = re.compile(r"\d+")


def _numbered(portal: Portal) -> list[Document]:
    """Return the documents that have a number or need one: minutes and reports of a board do not."""
    return [one for one in documents(portal) if one.number or not one.kind]


@rule(of=_numbered, cites="nd-30-2020-dieu-8")
def number_format(portal: Portal) -> Iterator[Found]:
    """Judge documents that are not drafts."""
    symbols = {one.id: one.symbol for one in portal.settings.document_types}
    for document in _numbered(portal):
        message = _message(document, symbols) or _issuer(portal, document)
        if message:
            remedy = Message.of("rules.documents-number-format-remedy")
            yield Found(at(document, "number"), message, remedy)


def _message(document: Document, symbols: dict[str, str]) -> Message | None:
    if not document.number:
        return Message.of("rules.documents-number-format-missing")
    named = number_in(document.number)
    if named is None or named.number != document.number:
        return Message.of("rules.documents-number-format-other", number=document.number)
    wanted = symbols.get(slug(document.type))
    if wanted is None:
        return None
    pieces = _pieces(document.number)
    if wanted and _upper(wanted) not in pieces:
        values = {"number": document.number, "type": document.type, "symbol": wanted}
        return Message.of("rules.documents-number-format-type", **values)
    other = next((one for one in symbols.values() if not wanted and _upper(one) == pieces[0]), "")
    if other:
        values = {"number": document.number, "type": document.type, "symbol": other}
        return Message.of("rules.documents-number-format-no-symbol", **values)
    return None


def _issuer(portal: Portal, document: Document) -> Message | None:
    issuer = portal.settings.issuers.get(document.issuer)
    if issuer is None or not issuer.symbol or _upper(issuer.symbol) in _pieces(document.number):
        return None
    values = {"number": document.number, "issuer": issuer.name, "symbol": issuer.symbol}
    return Message.of("rules.documents-number-format-issuer", **values)


def _pieces(number: str) -> list[str]:
    """Return the parts of the symbol: ``QĐ`` and ``THHP`` of ``51/QĐ-THHP``, ``QH`` of ``91/2025/QH15``."""
    symbol = number.rpartition("/")[2]
    return [_DIGITS.sub("", _upper(piece)) for piece in symbol.split("-")]


def _upper(symbol: str) -> str:
    return nfc(symbol).upper()
