"""Where people live."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.home_address import home_address
from schoolgate.prose import words_of


def found(text: str) -> list[str]:
    return [one.found for one in home_address(Writing((Passage(BODY, words_of(text)),)))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Em Trần An Nhiên, số nhà 12 ngõ 34 phố Sài Đồng", "số nhà 12 ngõ 34 phố Sài Đồng"),
        ("Nhà riêng cô Mẫu: số 12, ngõ 34, Ngọc Lâm.", "số 12, ngõ 34, Ngọc Lâm"),
        ("Em Trần An Nhiên (tổ dân phố 5, phường Sông Mây)", "tổ dân phố 5, phường Sông Mây"),
        ("Em Trần An Nhiên ở thôn Đoài", "thôn Đoài"),
        ("Bé An, thôn Đoài, xã Sông Mây", "thôn Đoài, xã Sông Mây"),
        ("Cháu hiện trú tại số 5 hẻm 12", "số 5 hẻm"),
        ("Gia đình ông Nguyễn Văn Mẫu, ngõ 12 phố Hoa", "ngõ 12 phố Hoa"),
        ("Đoàn đến thăm nhà em Trần An Nhiên ở xóm 3", "xóm 3"),
        ("Bé An ở căn hộ 1203 tòa A", "căn hộ 1203 tòa"),
        ("Địa chỉ thường trú của cháu: xóm 3, thôn Đoài", "xóm 3, thôn Đoài"),
        ("Hộ khẩu của bé: ấp 2, xã Mẫu", "ấp 2, xã Mẫu"),
        ("Học viên Đỗ Nhật Minh, KĐT Ví Dụ", "KĐT Ví Dụ"),
        ("Địa chỉ nhà: 45/12 đường Hoa Lan", None),
        (
            "| Họ tên | Địa chỉ |\n|---|---|\n| Trần An Nhiên | Tổ 5, phường Sông Mây |",
            "Tổ 5, phường Sông Mây",
        ),
    ],
)
def test_a_home_is_found(text, told):
    assert len(found(text)) == 1
    assert told is None or found(text)[0].startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Trường Tiểu học Hoa Phượng, số 12 ngõ 34 phố Sài Đồng",
        "Cô Nguyễn Thị Mẫu họp tại nhà văn hóa tổ dân phố 5",
        "Cô Nguyễn Thị Mẫu dự hội nghị tại Trung tâm Văn hóa, số 12 đường Hoa Lan",
        "Tuyển trẻ thường trú tại các tổ dân phố 1, 2, 3",
        "Tuyển sinh trẻ có hộ khẩu thường trú tại tổ dân phố số 5",
        "Học sinh đi xe qua ngõ 12 cẩn thận",
        "Nhà trường ở số 5 đường Hoa Lan",
        "Số 12 tháng 5",
        "Phòng 201 nhà A",
        "Phụ huynh tổ 5 họp lúc 8 giờ",
        "Tổ 5 lớp 4A do em Trần An Nhiên làm tổ trưởng",
        "| Địa điểm | Địa chỉ |\n|---|---|\n| Nhà văn hóa | Tổ 5 |",
    ],
)
def test_schools_venues_and_neighbourhoods_are_not_homes(text):
    assert found(text) == []
