"""What a PDF says about people, and what it would do on a reader's machine, is taken out of its objects."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from schoolgate.attachments.jpeg import without_notes

_CATALOG = {
    "/Type", "/Pages", "/PageLabels", "/Names", "/Dests", "/PageLayout", "/Outlines", "/AcroForm",
    "/StructTreeRoot", "/MarkInfo", "/Lang", "/OCProperties", "/OutputIntents", "/Extensions",
}  # fmt: skip
_DROPPED = {
    "/AA", "/AF", "/CreatorInfo", "/EF", "/JS", "/LastModified", "/Metadata", "/OPI", "/OpenAction",
    "/PieceInfo", "/SigFlags", "/Thumb", "/XFA",
}  # fmt: skip
"""Keys that mean the same wherever they stand: scripts, embedded files, notes of programs."""

_PAGE_DROPPED = {"/B", "/DPart", "/ID", "/PresSteps"}
_SHOWN = {
    "/Link", "/Widget", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight",
    "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Ink", "/Caret",
}  # fmt: skip
"""Annotations that are part of what a page looks like; comments, attached files and media are not."""

_REMARK = {"/CreationDate", "/IRT", "/M", "/NM", "/Popup", "/RC", "/Subj", "/T"}
_SPOKEN = {"/Link", "/Widget", "/FreeText"}
_ACTION_SLOTS = ("/A", "/PA", "/Next")
_HARMLESS = re.compile(rb"(https?://|mailto:|tel:)", re.IGNORECASE)
_LARGEST_PICTURE = 100_000_000
_OWN_NAMES = {
    "/XObject", "/Font", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties", "/Dests",
    "/RoleMap", "/ClassMap", "/CharProcs", "/Colorants",
}  # fmt: skip
"""Below these the keys are names the author's program chose: a font may be called ``/JS``."""


def sweep(pdf: Pdf) -> None:
    """Clean every object that the document still reaches, in place."""
    for key in set(pdf.trailer.keys()) - {"/Root", "/Size"}:
        del pdf.trailer[key]
    _keep(pdf.Root, _CATALOG)
    names = pdf.Root.get("/Names")
    if isinstance(names, Dictionary):
        _keep(names, {"/Dests"})
    for thing, named in _reached(pdf.Root):
        if not named:
            _clean(thing)
        if isinstance(thing, Stream):
            _clean_picture(thing)


def _reached(root: Object) -> Iterator[tuple[Object, bool]]:
    """Give each dictionary and stream once, before what lies below it; and whether its keys are names."""
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[Object, str, str]] = [(root, "", "")]
    while stack:
        thing, key, above = stack.pop()
        if thing.is_indirect:
            if thing.objgen in seen:
                continue
            seen.add(thing.objgen)
        if isinstance(thing, Array):
            stack.extend((one, "", "") for one in _compound(thing))
            continue
        yield thing, not isinstance(thing, Stream) and (key in _OWN_NAMES or above == "/AP")
        below = [(name, thing.get(name)) for name in list(thing.keys())]
        stack.extend((one, name, key) for name, one in below if isinstance(one, Array | Dictionary | Stream))


def _compound(array: Array) -> list[Object]:
    return [one for one in array if isinstance(one, Array | Dictionary | Stream)]


def _clean(thing: Object) -> None:
    _drop(thing, _DROPPED)
    if "/ByteRange" in thing:  # a signature holds the signer's certificate, and a copy is never signed
        _keep(thing, set())
    for slot in _ACTION_SLOTS:
        if _is_doubtful(thing, slot):
            del thing[slot]
    if thing.get("/Type") == Name.Page:
        _clean_page(thing)
    if "/Rect" in thing and "/Subtype" in thing:
        _clean_annotation(thing)


def _is_doubtful(thing: Object, slot: str) -> bool:
    """Whether a slot holds an action other than a jump inside the document or a link to the web."""
    action = thing.get(slot)
    if slot == "/Next" and "/S" in thing:  # a chain of actions; elsewhere it is the next bookmark
        return action is not None
    if not isinstance(action, Dictionary) or "/S" not in action:
        return False
    if action.get("/S") == Name.URI:
        return not _HARMLESS.match(bytes(action.get("/URI", b"")))
    return bool(action.get("/S") != Name.GoTo)


def _clean_page(page: Object) -> None:
    _drop(page, _PAGE_DROPPED)
    annotations = page.get("/Annots")
    if isinstance(annotations, Array):
        page.Annots = Array([one for one in _compound(annotations) if str(one.get("/Subtype")) in _SHOWN])


def _clean_annotation(annotation: Object) -> None:
    subtype = str(annotation.get("/Subtype"))
    if subtype not in _SHOWN:
        # The tree of the document's structure may still point here.
        _keep(annotation, set())
    elif subtype != "/Widget":  # of a form field /T is the name
        _drop(annotation, _REMARK if subtype in _SPOKEN else _REMARK | {"/Contents"})


def _clean_picture(stream: Stream) -> None:
    """Take the notes out of a JPEG; some programs pack it once more."""
    filters = stream.get("/Filter")
    steps = [str(one) for one in filters] if isinstance(filters, Array) else [str(filters)]
    if steps == ["/DCTDecode"]:
        picture = stream.read_raw_bytes()
    elif steps == ["/FlateDecode", "/DCTDecode"]:
        unpacking = zlib.decompressobj()
        picture = unpacking.decompress(stream.read_raw_bytes(), _LARGEST_PICTURE)
        if unpacking.unconsumed_tail:
            return
    else:
        return
    cleaned = without_notes(picture)
    if cleaned != picture:
        how = stream.get("/DecodeParms")
        how = how[-1] if isinstance(how, Array) and len(how) == len(steps) else how
        stream.write(
            cleaned, filter=Name.DCTDecode, decode_parms=how if isinstance(how, Dictionary) else None
        )


def _keep(thing: Object, keys: set[str]) -> None:
    _drop(thing, set(thing.keys()) - keys)


def _drop(thing: Object, keys: set[str]) -> None:
    for key in keys:
        if key in thing:
            del thing[key]
