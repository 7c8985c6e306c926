"""The words of a caption and the things they stand for."""

from __future__ import annotations

from collections.abc import Callable

from .canvas import light
from .palettes import BRIGHT
from .places import BLOSSOMS, flag
from .plants import (
    cushions,
    daisies,
    fruit_tray,
    kitchen_scale,
    leaf,
    pot_row,
    soup_bowls,
    trays,
    vase,
    vegetables,
    wild_flowers,
)
from .playthings import (
    balls,
    bottles,
    bucket,
    carton,
    cup,
    fish_lantern,
    instruments,
    lantern,
    medals,
    megaphone,
    microphone,
    ribbons,
    rope_coil,
    torch,
    yellow_ball,
)
from .props import (
    ball,
    bouquet,
    drum,
    flower,
    gift,
    laptop,
    open_book,
    robot,
)
from .scene import Scene
from .writing import (
    ballot_box,
    book_stack,
    cards,
    crate,
    lots,
    paper_bridge,
    pencil_box,
    ruler,
    sheet,
    slate,
    small_board,
    tape,
)

Thing = Callable[[Scene, float, float, float], None]


def _plain(draw: Callable[..., None], lift: float, share: float, *rest: object) -> Thing:
    """Turn a prop that is drawn round its centre into a thing that stands on y."""

    def thing(s: Scene, x: float, y: float, size: float) -> None:
        draw(s.c, x, y - size * lift, size * share, *rest)

    return thing


def bouquet_thing(s: Scene, x: float, y: float, size: float) -> None:
    bouquet(s.c, x, y - size * 0.25, size, s.chance)


def robot_thing(s: Scene, x: float, y: float, size: float) -> None:
    robot(s.c, x, y, size, s.chance.choice(BRIGHT))


def gifts(s: Scene, x: float, y: float, size: float) -> None:
    for i in range(3):
        gift(
            s.c,
            x + (i - 1) * size * 0.7,
            y + (i % 2) * 14,
            size * (0.5 + 0.15 * (i % 2)),
            BRIGHT[(i * 3 + len(s.words)) % 8],
        )


def blossoms(s: Scene, x: float, y: float, size: float) -> None:
    for _ in range(9):
        flower(
            s.c,
            x + s.chance.uniform(-0.6, 0.6) * size,
            y - s.chance.uniform(0, 0.25) * size,
            size * 0.12,
            s.chance.choice(BLOSSOMS),
        )


def glue_laptop(s: Scene, x: float, y: float, size: float) -> None:
    laptop(s.c, x, y, size * 1.3, light(s.p.accent, 0.35))


THINGS: tuple[tuple[str, Thing, float], ...] = (
    ("cầu giấy gấp nếp bắc giữa hai chồng sách", paper_bridge, 1.5), ("mâm cỗ", fruit_tray, 1.25),
    ("đèn ông sao", lantern, 1.0), ("cá chép", fish_lantern, 1.0), ("chồng truyện", book_stack, 0.9),
    ("chồng sách", book_stack, 0.9), ("gối", cushions, 1.3), ("các-tông", carton, 1.0),
    ("chậu cây", pot_row, 0.9), ("loa", megaphone, 1.1), ("micro", microphone, 1.0), ("đuốc", torch, 1.5),
    ("dây nhảy", rope_coil, 1.2), ("quả bóng nhiều màu", balls, 0.9),
    ("quả bóng màu vàng", yellow_ball, 0.8), ("huy chương", medals, 0.8), ("rổ rau", vegetables, 1.1),
    ("cân đồng hồ", kitchen_scale, 1.1), ("khay inox", trays, 0.9), ("bảng con", slate, 0.9),
    ("hộp bút", pencil_box, 0.8), ("vở ô li", _plain(open_book, 0.1, 1.1), 0.9),
    ("cuốn sổ nhật ký", _plain(open_book, 0.15, 1.6), 1.1), ("thước", ruler, 0.8),
    ("chiếc lá", leaf, 0.6), ("thẻ từ", cards, 0.9), ("phiếu thiết kế", sheet, 1.3),
    ("băng dính", tape, 0.6), ("lá thăm", lots, 0.8), ("hộp giấy", ballot_box, 1.0),
    ("hòm phiếu", ballot_box, 1.3), ("nhạc cụ", instruments, 1.3), ("rổ truyện", crate, 1.0),
    ("lọ hoa cúc", daisies, 1.1), ("lọ hoa", vase, 1.1), ("hoa dại", wild_flowers, 1.1),
    ("bát chè", soup_bowls, 0.9), ("cúp", cup, 1.2), ("ruy băng", ribbons, 0.7),
    ("bình tưới", bottles, 1.0), ("xô nước", bucket, 0.9), ("trống trường", _plain(drum, 0.0, 1.2), 1.4),
    ("bó hoa", bouquet_thing, 1.2), ("robot", robot_thing, 1.1), ("rô-bốt", robot_thing, 1.1),
    ("quà", gifts, 1.0), ("máy tính", glue_laptop, 1.1), ("hoa phượng", blossoms, 0.8),
    ("cuốn sổ", _plain(open_book, 0.15, 1.3), 1.0), ("quyển sách", _plain(open_book, 0.15, 1.3), 1.0),
    ("bóng đá", _plain(ball, 0.3, 0.3), 0.9), ("cột cờ", _plain(flag, 0.0, 2.6), 1.0),
    ("bảng phụ", small_board, 1.0),
)  # fmt: skip
