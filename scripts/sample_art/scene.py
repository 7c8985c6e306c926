"""What every scene is given: a canvas, colours, chance and the words of the caption."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .canvas import Canvas
from .palettes import Palette

BANNERS = (
    ("khai giảng", ("LỄ KHAI GIẢNG", "NĂM HỌC 2025 - 2026")),
    ("trung thu", ("VUI TẾT TRUNG THU",)),
    ("20/11", ("CHÀO MỪNG NGÀY 20 - 11",)),
    ("nhà giáo", ("CHÀO MỪNG NGÀY 20 - 11",)),
    ("22/12", ("UỐNG NƯỚC NHỚ NGUỒN",)),
    ("bộ đội", ("CHÚNG EM VỚI CHÚ BỘ ĐỘI",)),
    ("hội khỏe", ("HỘI KHỎE PHÙ ĐỔNG",)),
    ("đọc sách", ("NGÀY HỘI ĐỌC SÁCH",)),
    ("quyên góp", ("LÁ LÀNH ĐÙM LÁ RÁCH",)),
    ("ủng hộ", ("LÁ LÀNH ĐÙM LÁ RÁCH",)),
    ("giao thông", ("AN TOÀN GIAO THÔNG",)),
    ("công đoàn", ("HỘI NGHỊ CÔNG ĐOÀN",)),
    ("viên chức", ("HỘI NGHỊ VIÊN CHỨC",)),
    ("cha mẹ", ("HỌP CHA MẸ HỌC SINH",)),
    ("phụ huynh", ("HỌP CHA MẸ HỌC SINH",)),
    ("chuyên đề", ("CHUYÊN ĐỀ CẤP TRƯỜNG",)),
    ("thao giảng", ("HỘI GIẢNG",)),
    ("hội giảng", ("HỘI GIẢNG",)),
    ("đại hội", ("ĐẠI HỘI LIÊN ĐỘI",)),
    ("liên đội", ("LIÊN ĐỘI HOA PHƯỢNG",)),
    ("văn nghệ", ("TIẾNG HÁT TUỔI THƠ",)),
)
LESSONS = (
    ("tiếng anh", ("English", "Hello, friends!")),
    ("toán", ("Toán", "24 + 18 = 42")),
    ("tiếng việt", ("Tiếng Việt", "Mùa hoa phượng")),
    ("khoa học", ("Khoa học", "Ánh sáng và bóng")),
    ("stem", ("Bài học STEM", "Ý tưởng - Làm - Thử")),
    ("lịch sử", ("Lịch sử và Địa lí", "Thăng Long - Hà Nội")),
    ("mỹ thuật", ("Mỹ thuật", "Sắc màu quanh em")),
    ("đạo đức", ("Đạo đức", "Biết ơn thầy cô")),
    ("tin học", ("Tin học", "Luyện gõ bàn phím")),
    ("kiểm tra", ("Kiểm tra cuối kỳ I", "Thời gian: 40 phút")),
    ("chữ đẹp", ("Nét chữ - nết người", "o ô ơ a ă â")),
    ("chuyển đổi số", ("Chuyển đổi số", "Học liệu số")),
)


@dataclass
class Scene:
    """One picture in the making; words are the caption in lower case."""

    c: Canvas
    p: Palette
    chance: Random
    words: str

    def says(self, *words: str) -> bool:
        """Tell whether the caption contains one of the words."""
        return any(word in self.words for word in words)

    def banner(self, *fallback: str) -> list[str]:
        """Return the lettering for a banner, by the first keyword the caption contains."""
        for keyword, lines in BANNERS:
            if keyword in self.words:
                return list(lines)
        return list(fallback or ("TRƯỜNG TIỂU HỌC HOA PHƯỢNG",))

    def lesson(self) -> list[str]:
        """Return what stands on the blackboard: the subject and one line."""
        for keyword, lines in LESSONS:
            if keyword in self.words:
                return list(lines)
        return [
            self.chance.choice(("Toán", "Tiếng Việt", "Khoa học")),
            self.chance.choice(("Lớp học vui", "Học đều - nhớ lâu")),
        ]
