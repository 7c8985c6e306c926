from __future__ import annotations

import io
import time
import zlib
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, Stream, String

from pictures import CANARY, corners, exif
from schoolgate.attachments.clean import clean
from schoolgate.attachments.jpeg import without_notes
from schoolgate.attachments.refusal import PdfRefusedError


def a_pdf(pages: int = 1) -> Pdf:
    """A document with a line of text on every page."""
    pdf = Pdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for number in range(pages):
        page = pdf.add_blank_page(page_size=(300, 400))
        # A resource may be called like a key that is dropped elsewhere.
        page.Resources = Dictionary(Font=Dictionary({"/JS": font, "/AA": font}))
        page.Contents = Stream(pdf, f"BT /JS 12 Tf 40 300 Td (Trang {number + 1}) Tj ET".encode())
    return pdf


def written(path: Path, pdf: Pdf, **options: object) -> Path:
    pdf.save(path, fix_metadata_version=False, **options)
    return path


def opened(path: Path) -> Pdf:
    """The cleaned copy of a file."""
    return Pdf.open(io.BytesIO(clean(path).content))


def unpacked(pdf: Pdf) -> bytes:
    """A document with every stream decompressed, for looking through."""
    target = io.BytesIO()
    level = pikepdf.StreamDecodeLevel.specialized
    pdf.save(target, qdf=True, compress_streams=False, stream_decode_level=level, fix_metadata_version=False)
    return target.getvalue()


def script() -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{CANARY}')"))


def an_annotation(pdf: Pdf, subtype: str, **changes: object) -> pikepdf.Object:
    return pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name("/" + subtype), Rect=Array([10, 10, 90, 40]), **changes)
    )


def author(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = CANARY


def xmp(pdf: Pdf) -> None:
    pdf.Root.Metadata = Stream(pdf, f"<x>{CANARY}</x>".encode(), Type=Name.Metadata, Subtype=Name.XML)


def metadata_of_a_page(pdf: Pdf) -> None:
    pdf.pages[0].Metadata = Stream(pdf, CANARY.encode(), Type=Name.Metadata, Subtype=Name.XML)


def embedded(pdf: Pdf) -> None:
    pdf.attachments["danh-sach.txt"] = AttachedFileSpec(pdf, CANARY.encode(), filename="danh-sach.txt")


def associated(pdf: Pdf) -> None:
    stream = Stream(pdf, CANARY.encode(), Type=Name.EmbeddedFile)
    spec = Dictionary(Type=Name.Filespec, F=String(f"{CANARY}.doc"), EF=Dictionary(F=stream))
    pdf.pages[0].AF = Array([spec])


def things_in_strange_places(pdf: Pdf) -> None:
    stream = Stream(pdf, CANARY.encode(), Type=Name.EmbeddedFile)
    pdf.pages[0].Strange = Dictionary(EF=Dictionary(F=stream), More=Dictionary(JS=String(CANARY)))


def threads_of_the_catalog(pdf: Pdf) -> None:
    thread = pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Author=String(CANARY))))
    pdf.Root.Threads = Array([thread])
    pdf.pages[0].B = Array([Dictionary(Type=Name.Bead, T=thread)])


def dates_and_programs(pdf: Pdf) -> None:
    pdf.pages[0].LastModified = String(CANARY)
    pdf.pages[0].Resources.Properties = Dictionary(
        P=Dictionary(Type=Name.OCG, Usage=Dictionary(CreatorInfo=Dictionary(Creator=String(CANARY))))
    )
    form = Stream(pdf, b"", Type=Name.XObject, Subtype=Name.Form, OPI=Dictionary(F=String(CANARY)))
    pdf.pages[0].Resources.XObject = Dictionary(Fm0=form)


def named_script(pdf: Pdf) -> None:
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script()])))


def opening_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = script()


def script_of_a_page(pdf: Pdf) -> None:
    pdf.pages[0].AA = Dictionary(O=script())


def script_after_a_link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://school.example/"), Next=script())
    pdf.pages[0].Annots = Array([an_annotation(pdf, "Link", A=action)])


def script_of_a_field(pdf: Pdf) -> None:
    field = an_annotation(pdf, "Widget", FT=Name.Tx, T=String("ten"), AA=Dictionary(K=script()), A=script())
    pdf.pages[0].Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), CO=Array([field]), XFA=String(CANARY))


def script_of_a_bookmark(pdf: Pdf) -> None:
    item = pdf.make_indirect(Dictionary(Title=String("Phần 1"), A=script()))
    pdf.Root.Outlines = Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1)


def program_to_start(pdf: Pdf) -> None:
    action = Dictionary(S=Name.Launch, F=String(f"{CANARY}.exe"))
    pdf.pages[0].Annots = Array([an_annotation(pdf, "Link", A=action)])


def link_to_a_file(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String(f"file:///C:/Users/{CANARY}/a.doc"))
    pdf.pages[0].Annots = Array([an_annotation(pdf, "Link", A=action)])


def file_pinned_to_a_page(pdf: Pdf) -> None:
    stream = Stream(pdf, CANARY.encode(), Type=Name.EmbeddedFile)
    pin = an_annotation(pdf, "FileAttachment", FS=Dictionary(F=String("a"), EF=Dictionary(F=stream)))
    pdf.pages[0].Annots = Array([pin])


def comment(pdf: Pdf) -> None:
    note = an_annotation(pdf, "Text", T=String(CANARY), Contents=String(CANARY))
    pdf.pages[0].Annots = Array([note])
    # The tree of the structure names it a second time.
    pdf.Root.StructTreeRoot = Dictionary(K=Dictionary(S=Name.Annot, K=Dictionary(Type=Name.OBJR, Obj=note)))


def remark_on_a_highlight(pdf: Pdf) -> None:
    note = an_annotation(pdf, "Highlight", T=String(CANARY), Contents=String(CANARY), Subj=String(CANARY))
    pdf.pages[0].Annots = Array([note])


def notes_of_a_program(pdf: Pdf) -> None:
    pdf.pages[0].PieceInfo = Dictionary(Word=Dictionary(Private=String(CANARY)))


def thumbnail(pdf: Pdf) -> None:
    pdf.pages[0].Thumb = Stream(pdf, CANARY.encode(), Width=1, Height=1)


def signature(pdf: Pdf) -> None:
    signed = Dictionary(
        Type=Name.Sig, Name=String(CANARY), ByteRange=Array([0, 1, 2, 3]), Contents=String("x")
    )
    seal = Stream(
        pdf, b"1 0 0 rg 0 0 80 30 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 80, 30])
    )
    field = an_annotation(
        pdf, "Widget", FT=Name.Sig, T=String("ky"), V=pdf.make_indirect(signed), F=4, AP=Dictionary(N=seal)
    )
    pdf.pages[0].Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
    pdf.Root.StructTreeRoot = Dictionary(K=Dictionary(S=Name.Form, K=Dictionary(Type=Name.OBJR, Obj=field)))


def scan(pdf: Pdf) -> None:
    picture = io.BytesIO()
    corners(300, 200).save(picture, "JPEG", exif=exif(gps=True), comment=CANARY)
    image = Stream(pdf, picture.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=300, Height=200)
    image.ColorSpace, image.BitsPerComponent, image.Filter = Name.DeviceRGB, 8, Name.DCTDecode
    pdf.pages[0].Resources.XObject = Dictionary(Im0=image)


def packed_scan(pdf: Pdf) -> None:
    scan(pdf)
    image = pdf.pages[0].Resources.XObject.Im0
    packed = zlib.compress(image.read_raw_bytes())
    image.write(packed, filter=Array([Name.FlateDecode, Name.DCTDecode]))


def trailer(pdf: Pdf) -> None:
    pdf.trailer["/Secret"] = String(CANARY)


HIDDEN = (
    author, xmp, metadata_of_a_page, embedded, associated, things_in_strange_places,
    threads_of_the_catalog, dates_and_programs, named_script, opening_script, script_of_a_page,
    script_after_a_link, script_of_a_field, script_of_a_bookmark, program_to_start, link_to_a_file,
    file_pinned_to_a_page, comment, remark_on_a_highlight, notes_of_a_program, thumbnail, signature, scan,
    trailer,
)  # fmt: skip


@pytest.mark.parametrize("hide", HIDDEN, ids=lambda one: one.__name__)
def test_nothing_hidden_is_left(tmp_path, hide):
    pdf = a_pdf()
    hide(pdf)
    path = written(tmp_path / "a.pdf", pdf)
    with Pdf.open(path) as before, opened(path) as copy:
        words = [CANARY.encode(), String(CANARY).unparse()]
        assert any(word in unpacked(before) for word in words)
        after = unpacked(copy)
        assert [word for word in (*words, b"JavaScript", b"/Launch", b"/EmbeddedFile") if word in after] == []
        assert b"Trang 1" in after


def test_what_readers_need_is_kept(tmp_path):
    pdf = a_pdf(2)
    target = pdf.pages[1].obj
    pdf.pages[0].Annots = Array(
        [
            an_annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI=String("https://school.example/a"))),
            an_annotation(pdf, "Link", A=Dictionary(S=Name.GoTo, D=Array([target, Name.Fit]))),
            an_annotation(pdf, "Link", Dest=Array([target, Name.Fit])),
        ]
    )
    item = pdf.make_indirect(Dictionary(Title=String("Phần 1"), Dest=Array([target, Name.Fit])))
    after = pdf.make_indirect(Dictionary(Title=String("Phần 2"), Dest=Array([target, Name.Fit]), Prev=item))
    item.Next = after
    pdf.Root.Outlines = Dictionary(Type=Name.Outlines, First=item, Last=after, Count=2)
    pdf.Root.Lang = String("vi-VN")
    with opened(written(tmp_path / "a.pdf", pdf)) as copy:
        links = list(copy.pages[0].Annots)
        assert str(links[0].A.URI) == "https://school.example/a"
        assert links[1].A.D[0].objgen == copy.pages[1].obj.objgen
        assert links[2].Dest[0].objgen == copy.pages[1].obj.objgen
        assert str(copy.Root.Outlines.First.Next.Title) == "Phần 2"
        assert str(copy.Root.Lang) == "vi-VN"
        assert set(copy.pages[0].Resources.Font.keys()) == {"/JS", "/AA"}


def test_a_form_can_still_be_filled_in(tmp_path):
    pdf = a_pdf()
    script_of_a_field(pdf)
    with opened(written(tmp_path / "a.pdf", pdf)) as copy:
        assert str(copy.Root.AcroForm.Fields[0].T) == "ten"
        assert len(copy.pages[0].Annots) == 1


def test_the_seal_of_a_signature_stays_on_the_page(tmp_path):
    pdf = a_pdf()
    signature(pdf)
    link = an_annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI=String("https://school.example/")))
    field = an_annotation(pdf, "Widget", FT=Name.Tx, T=String("ten"))
    pdf.pages[0].Annots.extend([link, field])
    pdf.Root.AcroForm.Fields.append(field)
    with opened(written(tmp_path / "a.pdf", pdf)) as copy:
        assert b"1 0 0 rg 0 0 80 30 re f" in unpacked(copy)
        assert [str(one.Subtype) for one in copy.pages[0].Annots] == ["/Link", "/Widget"]
        assert [str(one.T) for one in copy.Root.AcroForm.Fields] == ["ten"]
        assert "/SigFlags" not in copy.Root.AcroForm


@pytest.mark.parametrize("put", [scan, packed_scan])
def test_the_pixels_of_a_scan_are_kept(tmp_path, put):
    pdf = a_pdf()
    put(pdf)
    with opened(written(tmp_path / "a.pdf", pdf)) as copy:
        stream = copy.pages[0].Resources.XObject.Im0
        assert stream.Filter == Name.DCTDecode
        assert CANARY.encode() not in stream.read_raw_bytes()
        image = pikepdf.PdfImage(stream).as_pil_image()
        assert image.size == (300, 200)
        assert image.getpixel((9, 9))[0] > 200


def test_the_same_file_gives_the_same_bytes(tmp_path):
    path = written(tmp_path / "a.pdf", a_pdf(3))
    first = clean(path)
    time.sleep(1.1)  # the usual id of a PDF is made from the second in which it is written
    assert clean(path) == first
    assert first.pages == 3


def test_a_copy_of_a_copy_is_the_copy(tmp_path):
    pdf = a_pdf(3)
    signature(pdf)
    first = clean(written(tmp_path / "a.pdf", pdf))
    (tmp_path / "b.pdf").write_bytes(first.content)
    assert len(clean(tmp_path / "b.pdf").content) == len(first.content)


def test_a_document_locked_against_printing_is_published_unlocked(tmp_path):
    path = written(tmp_path / "a.pdf", a_pdf(), encryption=pikepdf.Encryption(owner="x", user=""))
    with opened(path) as copy:
        assert not copy.is_encrypted


def refusal(path: Path) -> tuple[str, str]:
    with pytest.raises(PdfRefusedError) as caught:
        clean(path)
    return caught.value.key, caught.value.kind


def test_a_document_with_a_password_is_refused(tmp_path):
    path = written(tmp_path / "a.pdf", a_pdf(), encryption=pikepdf.Encryption(owner="x", user="y"))
    assert refusal(path) == ("encrypted", "")


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_document_cut_short_is_refused(tmp_path, part):
    path = written(tmp_path / "a.pdf", a_pdf(40))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    assert refusal(path) == ("damaged", "")


def test_a_document_that_could_not_be_opened_again_is_refused(tmp_path):
    path = written(tmp_path / "a.pdf", a_pdf(2), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    path.write_bytes(path.read_bytes().replace(b"trailer", b"trailor"))
    assert refusal(path) == ("damaged", "")


def test_a_document_with_a_wrong_table_is_mended(tmp_path):
    path = written(tmp_path / "a.pdf", a_pdf(2), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    path.write_bytes(path.read_bytes().replace(b"startxref\n", b"startxref\n9"))
    assert clean(path).pages == 2


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ("empty", "")),
        (b"just text", ("unknown", "")),
        (b"PK\x03\x04 a letter", ("lying", "ZIP (Word, Excel, PowerPoint)")),
        (b"\xff\xd8\xff\xe0 a scan", ("lying", "JPEG")),
        (b"%PDF-1.7\nnothing", ("damaged", "")),
    ],
)
def test_what_is_no_pdf_is_refused(tmp_path, content, expected):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert refusal(path) == expected


def test_a_folder_or_a_link_is_refused(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    (tmp_path / "b.pdf").symlink_to(written(tmp_path / "real.pdf", a_pdf()))
    assert refusal(tmp_path / "a.pdf") == ("not-a-file", "")
    assert refusal(tmp_path / "b.pdf") == ("not-a-file", "")


def test_a_document_of_too_many_pages_is_refused(tmp_path):
    pdf = a_pdf()
    leaf = pdf.Root.Pages.Kids[0]
    pdf.Root.Pages.Kids = Array([leaf] * 5001)
    pdf.Root.Pages.Count = 5001
    assert refusal(written(tmp_path / "a.pdf", pdf)) == ("too-many-pages", "")


def test_a_file_of_too_many_bytes_is_refused(tmp_path):
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(50_000_001)
    assert refusal(path) == ("too-large", "")


def test_a_jpeg_keeps_what_its_colours_need():
    picture = io.BytesIO()
    corners(60, 40).convert("CMYK").save(picture, "JPEG", exif=exif(gps=True), icc_profile=b"profile" * 9)
    cleaned = without_notes(picture.getvalue())
    assert b"ICC_PROFILE" in cleaned
    assert b"Adobe" in cleaned
    assert b"Exif" not in cleaned
    assert without_notes(cleaned) == cleaned


@pytest.mark.parametrize(
    "odd", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\x00", b"no picture", b"\xff\xd8\xff\xe1\x00\x00" * 4]
)
def test_what_is_no_jpeg_is_left_alone(odd):
    assert without_notes(odd) == odd
