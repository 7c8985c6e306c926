"""A signature does not survive a changed file; its picture, such as the red seal, stays on the page."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf


def flatten_signatures(pdf: Pdf) -> None:
    """Draw the pictures of signatures onto their pages and take the signature fields out of the form."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return
    _draw(pdf, form)
    # qpdf took the form away together with what it drew.
    pdf.Root.AcroForm = form
    fields = form.get("/Fields")
    if isinstance(fields, Array):
        form.Fields = Array([field for field in _dictionaries(fields) if not _is_signature(field)])


def _draw(pdf: Pdf, form: Object) -> None:
    annotations = {
        number: _dictionaries(page.obj.get("/Annots"))
        for number, page in enumerate(pdf.pages)
        if "/Annots" in page
    }
    signed = {number: [one for one in here if _is_signature(one)] for number, here in annotations.items()}
    if not any(signed.values()):
        return
    if "/NeedAppearances" in form:
        del form["/NeedAppearances"]
    # qpdf draws all annotations of a page at once, so the others step aside.
    for number, here in signed.items():
        pdf.pages[number].obj.Annots = Array(here)
    pdf.flatten_annotations("screen")
    for number, here in annotations.items():
        pdf.pages[number].obj.Annots = Array([one for one in here if not _is_signature(one)])


def _is_signature(field: Object) -> bool:
    """Whether a field or its widget is a signature; the type may stand at the parent."""
    parent = field.get("/Parent")
    above = parent.get("/FT") if isinstance(parent, Dictionary) else None
    return bool(field.get("/FT", above) == Name.Sig)


def _dictionaries(array: Object | None) -> list[Object]:
    if not isinstance(array, Array):
        return []
    return [one for one in array if isinstance(one, Dictionary)]
