from __future__ import annotations

import pytest

from builders import a_head, a_jpeg
from schoolgate.messages import say

NOTICE = "news/professional/2025-10-06-bai/index.md"


def head(*lines: str, body: str = "Nội dung.") -> str:
    return "\n".join(["---", *lines, "---", "", body, ""])


UNREADABLE = [
    (
        "colon in a title",
        head("title: Thông báo: nghỉ học", "date: 2025-10-06"),
        2,
        "Mục “title” có thêm dấu hai chấm trong nội dung, nên không đọc được: Thông báo: nghỉ học",
        'Đặt nội dung trong dấu nháy kép, ví dụ title: "Thông báo: nghỉ học"',
    ),
    (
        "tab before a field",
        head("title: Bài", "\tdate: 2025-10-06"),
        3,
        "Đầu dòng này có dấu Tab.",
        "Thay dấu Tab bằng dấu cách.",
    ),
    (
        "quote never closed",
        head('title: "Lễ khai giảng', "date: 2025-10-06"),
        2,
        "Mục “title” mở dấu nháy mà không đóng lại.",
        "Thêm dấu nháy cùng loại vào cuối dòng.",
    ),
    (
        "quote closed by the next field's",
        head('title: "Lễ khai giảng', 'summary: "Vui', "date: 2025-10-06"),
        2,
        "Mục “title” mở dấu nháy mà không đóng lại.",
        "Thêm dấu nháy cùng loại vào cuối dòng.",
    ),
    (
        "text after the closing quote",
        head('title: "Bài ca" vang mãi', "date: 2025-10-06"),
        2,
        'Mục “title” còn chữ sau dấu nháy đóng: "Bài ca" vang mãi',
        "Bao cả câu bằng dấu nháy kép; ở trong câu dùng dấu nháy cong “…”.",
    ),
    (
        "second field indented",
        head("title: Bài", "  date: 2025-10-06"),
        3,
        "Dòng này thụt vào không khớp với các dòng khác: date: 2025-10-06",
        "Bỏ dấu cách ở đầu dòng, để các mục cùng sát lề trái.",
    ),
    (
        "first field indented",
        head("  title: Bài", "date: 2025-10-06"),
        3,
        "Dòng này thụt vào không khớp với các dòng khác: date: 2025-10-06",
        "Bỏ dấu cách ở đầu dòng, để các mục cùng sát lề trái.",
    ),
    (
        "list instead of fields",
        head("- title: Bài", "- date: 2025-10-06"),
        2,
        "Dòng này phải có dạng “tên mục: nội dung”.",
        "Viết mỗi mục một dòng, ví dụ “title: Lễ khai giảng”, không gạch đầu dòng.",
    ),
    (
        "no space after the colon",
        head("title:Bài", "date: 2025-10-06"),
        2,
        "Sau dấu hai chấm của mục “title” thiếu dấu cách.",
        "Viết là: title: Bài",
    ),
    (
        "a line of prose",
        head("title: Bài", "một dòng chữ", "date: 2025-10-06"),
        3,
        "Dòng này không có dạng “tên mục: nội dung”: một dòng chữ",
        "Nếu đây là nội dung bài, thêm dòng “---” ở trên; nếu là câu viết tiếp, nối vào cuối dòng trước.",
    ),
    (
        "head without an end",
        "---\ntitle: Bài\ndate: 2025-10-06\n\nNội dung.\n",
        3,
        "Phần đầu chưa có dòng “---” khép lại sau dòng này.",
        "Thêm một dòng chỉ có “---” vào dưới dòng này, trước nội dung bài.",
    ),
    (
        "head without an end, and a rule in the text",
        "---\ntitle: Bài\ndate: 2025-10-06\n\nNội dung.\n\n---\n\nHết.\n",
        5,
        "Dòng này không có dạng “tên mục: nội dung”: Nội dung.",
        "Nếu đây là nội dung bài, thêm dòng “---” ở trên; nếu là câu viết tiếp, nối vào cuối dòng trước.",
    ),
    (
        "no head",
        "Chỉ có nội dung.\n",
        1,
        "Tệp không có phần đầu giữa hai dòng “---”.",
        "Thêm ở đầu tệp một dòng “---”, dòng “title: …”, rồi một dòng “---” nữa.",
    ),
    ("empty file", "", 1, "Tệp không có phần đầu giữa hai dòng “---”.", "Thêm ở đầu tệp"),
    (
        "empty head",
        "---\n---\n\nNội dung.\n",
        2,
        "Phần đầu của tệp chưa ghi gì.",
        "Ghi ít nhất dòng “title: …”.",
    ),
    (
        "head of comments",
        head("# chưa viết"),
        2,
        "Phần đầu của tệp chưa ghi gì.",
        "Ghi ít nhất dòng “title: …”.",
    ),
    (
        "long dash made by an editor",
        "———\ntitle: Bài\n———\n",
        1,
        "Dòng mở đầu phải là ba dấu trừ “---”; phần mềm soạn thảo có thể đã đổi thành dấu gạch khác.",
        "Xóa dòng này và gõ lại ba dấu trừ: ---",
    ),
    (
        "anchor",
        head("title: &a Bài", "date: 2025-10-06"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “&”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "&…"',
    ),
    (
        "billion laughs",
        head("a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]", "title: Bài"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “&”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "&…"',
    ),
    (
        "alias",
        head("date: 2025-10-06", "title: *bai"),
        3,
        "Nội dung trên dòng này bắt đầu bằng “*”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "*…"',
    ),
    (
        "bold words",
        head("title: *Rất vui* hôm nay", "date: 2025-10-06"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “*”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "*…"',
    ),
    (
        "tag that would run code",
        head("title: !!python/object/apply:os.system [ls]", "date: 2025-10-06"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “!”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "!…"',
    ),
    (
        "merge key",
        head("<<: {title: Bài}", "date: 2025-10-06"),
        2,
        "Dòng này phải có dạng “tên mục: nội dung”.",
        "Viết mỗi mục một dòng",
    ),
    (
        "character YAML keeps for itself",
        head("title: @lop1 vui chơi", "date: 2025-10-06"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “@”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "@…"',
    ),
    (
        "words after a bracket",
        head("title: [Thông báo] nghỉ học", "date: 2025-10-06"),
        2,
        "Nội dung trên dòng này bắt đầu bằng “[”, là dấu có nghĩa riêng trong phần đầu tệp.",
        'Đặt nội dung trong dấu nháy kép, ví dụ "[…"',
    ),
    (
        "second document",
        head("title: Bài", "...", "--- x", "a: b"),
        4,
        "Từ dòng này có một phần thứ hai; chỉ được có một phần.",
        "Bỏ dòng “---” hoặc “...” ở giữa các mục.",
    ),
    (
        "NUL",
        b"---\ntitle: B\0i\n---\n",
        2,
        "Dòng này có ký tự rỗng (NUL): đây không phải tệp chữ, hoặc tệp đã hỏng.",
        "Lấy lại bản cũ của tệp, hoặc chép nội dung sang một tệp mới và lưu bằng UTF-8.",
    ),
    (
        "control character",
        head("date: 2025-10-06", "title: Dòng\x0bmới"),
        3,
        "Dòng này có ký tự điều khiển không nhìn thấy (U+000B).",
        "Xóa đoạn chữ đã dán và gõ lại bằng tay.",
    ),
    (
        "nested without end",
        head("title: " + "[" * 50 + "]" * 50),
        2,
        "Các dòng lồng vào nhau quá sâu ở dòng này.",
        "Viết mỗi mục một dòng theo dạng “tên mục: nội dung”.",
    ),
    (
        "huge file",
        head("title: Bài", "date: 2025-10-06", body="a " * 1_000_001),
        0,
        "Tệp chữ này dài hơn 2 MB nên không được đọc.",
        "Chia nội dung thành nhiều bài, hoặc bỏ ảnh đã dán thẳng vào chữ và đặt ảnh cạnh bài.",
    ),
    (
        "huge head",
        head("title: Bài", "summary: " + "a " * 600_000),
        1,
        "Phần đầu của tệp quá dài nên không được đọc.",
        "Kiểm tra dòng “---” thứ hai",
    ),
    (
        "picture pasted into the text",
        head("title: Bài", "date: 2025-10-06", body="![](data:image/png;base64," + "A" * 30_000 + ")"),
        6,
        "Dòng này dài hơn 20000 chữ cái; có thể một ảnh đã bị dán thẳng vào chữ.",
        "Xóa đoạn đó, đặt tệp ảnh cạnh bài",
    ),
    (
        "code of a page pasted into the text",
        head("title: Bài", "date: 2025-10-06", body="Chữ.\n" + "<div>\n" * 20_001),
        7,
        "Nội dung có quá nhiều dấu “<”; có thể mã của một trang khác đã bị dán vào.",
        "Xóa đoạn đó và dán lại",
    ),
    (
        "table of millions of cells",
        head("title: Bài", "date: 2025-10-06", body="|a" * 900 + "\n" + "|-" * 900 + "\n" + "|b\n" * 2_000),
        6,
        "Bảng này quá rộng và quá dài nên không đọc được.",
        "Bỏ các cột trống",
    ),
    (
        "more values than anybody writes",
        head(*(f"x{number}: a" for number in range(50_001))),
        50_002,
        "Có quá nhiều giá trị nên không đọc tiếp từ dòng này.",
        "Kiểm tra xem nội dung khác có bị dán nhầm vào đây không.",
    ),
    (
        "TCVN3 letters",
        "---\ntitle: Trêng TiÓu häc\n---\n".encode("latin-1", "replace"),
        2,
        "Tệp không lưu bằng UTF-8; từ dòng này có chữ không đọc được.",
        "Mở tệp, chọn “Save As” (Lưu dưới dạng) và lưu lại bằng UTF-8.",
    ),
    (
        "UTF-8 with a broken letter, all of which means something in Windows-1258",
        "---\ntitle: Một một một\n".encode() + b"summary: n\xe1 \n---\n",
        3,
        "Tệp không lưu bằng UTF-8; từ dòng này có chữ không đọc được.",
        "Mở tệp, chọn “Save As” (Lưu dưới dạng) và lưu lại bằng UTF-8.",
    ),
    (
        "UTF-8 with a broken letter",
        "---\ntitle: Trường Tiểu học\n".encode() + b"date: \xe1\xbb 2025\n---\n",
        3,
        "Tệp không lưu bằng UTF-8; từ dòng này có chữ không đọc được.",
        "Mở tệp, chọn “Save As” (Lưu dưới dạng) và lưu lại bằng UTF-8.",
    ),
]


@pytest.mark.parametrize(
    ("text", "line", "sentence", "remedy"),
    [case[1:] for case in UNREADABLE],
    ids=[case[0] for case in UNREADABLE],
)
def test_an_unreadable_head_is_told_with_line_and_cure(the_problem, text, line, sentence, remedy):
    problem = the_problem(text)
    assert problem.kind == "content/unreadable-head"
    assert problem.left_out
    assert (problem.where.line, say(problem.message)) == (line, sentence)
    assert say(problem.remedy).startswith(remedy)


@pytest.mark.parametrize(
    "text",
    [
        a_head(title="Bài viết", date="2025-10-06"),
        "\n\n" + a_head(title="Bài viết", date="2025-10-06"),
        a_head(title="Bài viết", date="2025-10-06").replace("title: ", "title : "),
        a_head(title="Bài viết", date="2025-10-06").replace("---\n", "--- \n"),
        a_head(title='"Bài viết"', date="06/10/2025"),
        a_head(title="\n  Bài\n  viết", date="2025-10-06"),
        a_head(title=">-\n  Bài\n  viết", date="2025-10-06"),
        a_head(title="Bài viết", date="2025-10-06").replace("\n", "\r\n"),
        a_head(title="Bài viết", date="2025-10-06").replace("\n", "\r"),
        "\ufeff" + a_head(title="Bài viết", date="2025-10-06"),
    ],
    ids=[
        "plain",
        "empty lines first",
        "space before the colon",
        "space after dashes",
        "quoted",
        "continued",
        "folded",
        "CRLF",
        "CR",
        "BOM",
    ],
)
def test_what_people_write_is_understood(read, text):
    portal = read({NOTICE: text})
    assert not portal.problems
    post = next(one for one in portal.posts if one.path == NOTICE)
    assert (post.title, post.date.isoformat()) == ("Bài viết", "2025-10-06")


def test_values_stay_what_the_author_typed(read):
    text = a_head(title="7:30", event="0123456701", consent="no", summary="1e3", date="2025-10-06")
    post = next(one for one in read({NOTICE: text}).posts if one.path == NOTICE)
    assert (post.title, post.event, post.consent, post.summary) == ("7:30", "0123456701", ("no",), "1e3")


def test_every_field_knows_its_line(read):
    post = next(one for one in read({NOTICE: "\n" + a_head(date="2025-10-06")}).posts if one.path == NOTICE)
    assert post.lines == {"title": 3, "date": 4, "author": 5, "approved_by": 6, "approved_on": 7}
    assert post.prose.first_line == 9


@pytest.mark.parametrize(("line", "people"), [
    ("identified: {anh-1.jpg: DY-001}", ""),
    ("identifed: {anh-1.jpg: DY-001}", "identified"),
    ("consents: DY-001", "identified"),
    ("phiếu đồng ý: DY-001", "identified"),
    ("peple: identified", "identified"),
    ("sumary: Tóm tắt", ""),
])  # fmt: skip
def test_a_misspelt_word_about_children_leaves_every_photo_in_doubt(read, line, people):
    text = a_head(date="2025-10-06").replace("---\n\n", f"{line}\n---\n\n")
    folder = "news/announcements/2025-10-06-hop/"
    post = next(one for one in read({folder + "index.md": text, folder + "anh-1.jpg": a_jpeg()}).posts
                if one.path.startswith(folder))  # fmt: skip
    assert post.people == people
    assert post.identified == (
        ((folder + "anh-1.jpg", ("DY-001",)),) if line.startswith("identified") else ()
    )


@pytest.mark.parametrize(("value", "ids"), [
    ("DY-001", ("DY-001",)), ("DY-001, DY-002", ("DY-001", "DY-002")),
    ("[DY-001, DY-002]", ("DY-001", "DY-002")),
    ("", ()), ("[]", ()),
])  # fmt: skip
def test_the_consents_of_a_photo(read, value, ids):
    folder = "albums/2025-10-06-hop/"
    text = f"---\ntitle: Họp\ndate: 2025-10-06\nidentified:\n  anh-1.jpg: {value}\n---\n"
    (album,) = read({folder + "index.md": text, folder + "anh-1.jpg": a_jpeg()}).albums
    assert album.identified == ((folder + "anh-1.jpg", ids),)
