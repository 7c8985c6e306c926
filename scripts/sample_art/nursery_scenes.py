"""Which preschool scene shows what a caption says: the first keyword found decides."""

from __future__ import annotations

from collections.abc import Sequence

from . import nursery_indoors as indoors
from . import nursery_outdoors as outdoors
from .palettes import INDOORS, OUTDOORS, STAGE, Palette
from .scenes import Draw, Row
from .stills import still

WITH_PEOPLE: tuple[Row, ...] = (
    (("vườn", "tưới"), outdoors.garden, OUTDOORS),
    (("chú bộ đội",), outdoors.soldiers, OUTDOORS),
    (("tặng hoa",), outdoors.flowers, OUTDOORS),
    (("chợ quê",), outdoors.market, OUTDOORS),
    (("múa", "hát", "tiết mục"), indoors.show, STAGE),
    (("đồng diễn", "thể dục"), outdoors.exercise, OUTDOORS),
    (("chạy", "bật qua"), outdoors.race, OUTDOORS),
    (("nghe cô kể", "kể chuyện", "vòng tròn"), indoors.story, INDOORS),
    (("xây", "xếp hình"), indoors.blocks_corner, INDOORS),
    (("ngủ trưa",), indoors.nap, INDOORS),
    (("ăn", "bánh", "nặn", "vẽ", "tô màu", "làm thiệp"), indoors.table_work, INDOORS),
    (("đưa con", "sáng rét"), outdoors.winter, OUTDOORS),
    (("họp", "hội nghị", "trao đổi"), indoors.meeting, INDOORS),
    (("chân dung",), indoors.portrait, INDOORS),
    (("trẻ", "các bé", "các con"), outdoors.playground, OUTDOORS),
)


def choose(words: str, peopled: bool) -> tuple[Draw, Sequence[Palette]]:
    """Return the scene for a caption in lower case; things alone where no people are meant."""
    if "cổng trường" in words:
        return outdoors.gate, OUTDOORS
    for keywords, draw, palettes in WITH_PEOPLE if peopled else ():
        if any(word in words for word in keywords):
            return draw, palettes
    return (outdoors.playground, OUTDOORS) if peopled else (still, INDOORS)
