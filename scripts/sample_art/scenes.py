"""Which scene shows what a caption says: the first keyword found decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from . import boards, festive, games, grounds, indoors, lessons, outdoor_work, outdoors, spots
from .palettes import COLD, INDOORS, NIGHT, OUTDOORS, STAGE, Palette
from .scene import Scene
from .stills import still

Draw = Callable[[Scene], None]
Row = tuple[tuple[str, ...], Draw, Sequence[Palette]]

WITHOUT_PEOPLE: tuple[Row, ...] = (
    (("hàng ghế",), grounds.chair_rows, OUTDOORS),
    (("cổng chào",), spots.arch, OUTDOORS),
    (("bản đồ trường",), spots.hand_map, OUTDOORS),
    (("ngã tư",), spots.road_mat, OUTDOORS),
    (("hàng mũ bảo hiểm",), spots.helmets, INDOORS),
    (("luống cây",), spots.garden_bed, OUTDOORS),
    (("thành dây giữa hai cây",), spots.lantern_line, OUTDOORS),
    (("rối bóng",), spots.shadow_play, NIGHT),
    (("quầy đổi sách",), spots.book_stall, OUTDOORS),
    (("bìa sách",), spots.hung_covers, OUTDOORS),
    (("tường thiệp",), boards.card_wall, INDOORS),
    (("sân khấu ngoài trời với phông", "sân khấu trước giờ"), grounds.open_stage, OUTDOORS),
    (("đường chạy kẻ",), grounds.track, OUTDOORS),
    (("bục trao giải",), grounds.empty_podium, OUTDOORS),
    (("lưới bóng",), grounds.net, OUTDOORS),
    (("treo cờ đỏ",), grounds.flags_yard, OUTDOORS),
    (("bảng ký hiệu",), boards.signal_corner, INDOORS),
    (("bàn theo nhóm",), boards.group_tables, INDOORS),
    (("bảng ghi chú",), boards.sticky_board, INDOORS),
    (("bảng ghi số",), boards.count_board, INDOORS),
    (("giá sách thấp trong lớp",), boards.class_shelf, INDOORS),
    (("phòng họp hội đồng", "màn chiếu"), boards.meeting_room, INDOORS),
    (("bảng trắng",), boards.white_board, INDOORS),
    (("cửa xếp",), boards.folding_gate, INDOORS),
)
WITH_PEOPLE: tuple[Row, ...] = (
    (("đánh trống", "hồi trống"), outdoors.drum_call, OUTDOORS),
    (("chào cờ",), outdoors.salute, OUTDOORS),
    (("học sinh lớp 1", "đón các em"), outdoors.welcome, OUTDOORS),
    (("cổng trường",), outdoors.gate, OUTDOORS),
    (("múa lân",), festive.lion_dance, NIGHT),
    (("phá cỗ", "mâm cỗ"), festive.feast, NIGHT),
    (("rước đèn",), festive.lantern_walk, NIGHT),
    (("đèn lồng", "đèn ông sao"), festive.lantern_display, NIGHT),
    (("tài liệu số", "quét mã"), indoors.online, INDOORS),
    (("kể chuyện theo sách", "nghe kể chuyện"), lessons.reading_corner, INDOORS),
    (("gian hàng sách", "gian sách"), outdoor_work.book_fair, OUTDOORS),
    (("đọc sách dưới",), outdoor_work.reading_yard, OUTDOORS),
    (("thư viện",), lessons.library, INDOORS),
    (("nhảy đồng diễn", "đồng diễn"), games.exercise, OUTDOORS),
    (("diễu hành", "nghi thức đội"), outdoors.parade, OUTDOORS),
    (("kéo co",), games.tug_of_war, OUTDOORS),
    (("bóng đá",), games.football, OUTDOORS),
    (("chạy",), games.running, OUTDOORS),
    (("bục nhận huy chương",), games.podium, OUTDOORS),
    (("tranh",), lessons.painting, INDOORS),
    (("âm nhạc",), lessons.music, INDOORS),
    (("múa", "hát", "tiết mục"), festive.show, STAGE),
    (("tượng đài", "đài tưởng niệm"), outdoors.monument, COLD),
    (("bộ đội", "cựu chiến binh"), outdoors.soldiers, COLD),
    (("tặng hoa",), festive.flowers_for_teacher, INDOORS),
    (("bó hoa",), festive.still_flowers, INDOORS),
    (("khen thưởng", "giấy khen"), festive.award, STAGE),
    (("quyên góp", "gói quà"), outdoor_work.giving, OUTDOORS),
    (("trồng", "tưới"), outdoor_work.planting, OUTDOORS),
    (("quét", "phân loại rác"), outdoor_work.cleaning, OUTDOORS),
    (("mưa", "rét"), outdoor_work.cold_rain, COLD),
    (("giao thông",), outdoor_work.crossing, OUTDOORS),
    (("xe ô tô", "chuyến xe"), outdoors.bus_trip, OUTDOORS),
    (("robot", "rô-bốt", "stem"), lessons.robots, INDOORS),
    (("tin học",), lessons.computers, INDOORS),
    (("bữa trưa", "bán trú"), indoors.canteen, INDOORS),
    (("khám sức khỏe",), indoors.health, INDOORS),
    (("chữa cháy",), indoors.fire_drill, INDOORS),
    (("bảng tin",), indoors.notice, INDOORS),
    (("hội nghị", "toàn thể"), indoors.audience, INDOORS),
    (("họp", "trao đổi"), indoors.meeting, INDOORS),
    (("nhóm học sinh",), lessons.group_work, INDOORS),
    (("tiết học", "giờ học", "lớp học"), lessons.classroom, INDOORS),
    (("lễ", "sân khấu"), outdoors.ceremony, OUTDOORS),
    (("các em", "học sinh"), outdoors.yard_life, OUTDOORS),
)


def choose(words: str, peopled: bool) -> tuple[Draw, Sequence[Palette]]:
    """Return the scene for a caption in lower case; things alone where no people are meant."""
    for keywords, draw, palettes in WITH_PEOPLE if peopled else WITHOUT_PEOPLE:
        if any(word in words for word in keywords):
            return draw, palettes
    return (outdoors.yard_life, OUTDOORS) if peopled else (still, OUTDOORS + INDOORS)
