"""A canvas with smooth edges, measured in units that do not depend on the final size."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PIL import Image, ImageColor, ImageDraw, ImageFont

Point = tuple[float, float]
Colour = tuple[int, int, int, int]
FONT = "NotoSans-Bold.ttf"  # Debian: fonts-noto-core; has every Vietnamese letter
OVERSAMPLING = 2


def ink(colour: str | Colour, alpha: float = 1.0) -> Colour:
    """Return a colour as RGBA; alpha 0..1 multiplies what the colour already has."""
    if isinstance(colour, str):
        red, green, blue = ImageColor.getrgb(colour)[:3]
        return red, green, blue, round(255 * alpha)
    return colour[0], colour[1], colour[2], round(colour[3] * alpha)


def mix(one: str | Colour, other: str | Colour, share: float) -> Colour:
    """Return the colour lying the given share of the way from one to the other."""
    a, b = ink(one), ink(other)
    red, green, blue = (round(a[i] + (b[i] - a[i]) * share) for i in range(3))
    return red, green, blue, 255


def dark(colour: str | Colour, share: float = 0.15) -> Colour:
    return mix(colour, "#1c2340", share)


def light(colour: str | Colour, share: float = 0.25) -> Colour:
    return mix(colour, "#ffffff", share)


@dataclass
class Canvas:
    """Width and height are in units (the long side is 1600); scale is pixels per unit."""

    width: float
    height: float
    scale: float
    lettered: bool = False
    image: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.zoom = self.scale * OVERSAMPLING
        self.image = Image.new("RGB", (round(self.width * self.zoom), round(self.height * self.zoom)))
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def px(self, points: list[Point]) -> list[Point]:
        """Return points in pixels of the oversampled image."""
        return [(x * self.zoom, y * self.zoom) for x, y in points]

    def box(self, x: float, y: float, w: float, h: float, colour: str | Colour, radius: float = 0) -> None:
        """Fill a rectangle given by its upper left corner, width and height."""
        corners = self.px([(x, y), (x + w, y + h)])
        self.pen.rounded_rectangle(corners, radius * self.zoom, fill=ink(colour))

    def disc(self, x: float, y: float, rx: float, colour: str | Colour, ry: float | None = None) -> None:
        """Fill an ellipse round x, y; a circle when ry is left out."""
        tall = rx if ry is None else ry
        self.pen.ellipse(self.px([(x - rx, y - tall), (x + rx, y + tall)]), fill=ink(colour))

    def half(self, x: float, y: float, rx: float, colour: str | Colour, ry: float | None = None) -> None:
        """Draw the upper half of an ellipse standing on y."""
        tall = rx if ry is None else ry
        self.pen.pieslice(self.px([(x - rx, y - tall), (x + rx, y + tall)]), 180, 360, fill=ink(colour))

    def ring(self, x: float, y: float, r: float, colour: str | Colour, width: float) -> None:
        """Draw the outline of a circle."""
        self.pen.ellipse(
            self.px([(x - r, y - r), (x + r, y + r)]), outline=ink(colour), width=round(width * self.zoom)
        )

    def shape(self, points: list[Point], colour: str | Colour) -> None:
        """Fill a polygon."""
        self.pen.polygon(self.px(points), fill=ink(colour))

    def stroke(self, points: list[Point], colour: str | Colour, width: float) -> None:
        """Draw a line with round joints and ends; for opaque colours only."""
        self.pen.line(
            self.px(points), fill=ink(colour), width=max(1, round(width * self.zoom)), joint="curve"
        )
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, colour)

    def star(self, x: float, y: float, r: float, colour: str | Colour, turn: float = -90) -> None:
        """Fill a five-pointed star; turn is the angle of its first point, in degrees."""
        points = []
        for i in range(10):
            angle = math.radians(turn + 36 * i)
            reach = r if i % 2 == 0 else r * 0.4
            points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
        self.shape(points, colour)

    def fade(self, y: float, h: float, top: str | Colour, low: str | Colour) -> None:
        """Fill the whole width between y and y + h with a vertical gradient."""
        rows = max(1, round(h * self.zoom))
        for row in range(rows):
            line = round(y * self.zoom) + row
            self.pen.line([(0, line), (self.image.width, line)], fill=mix(top, low, row / rows))

    def glow(self, x: float, y: float, r: float, colour: str | Colour, strength: float = 0.5) -> None:
        """Draw a soft light: many discs, each nearly transparent."""
        for step in range(14):
            self.disc(x, y, r * (1 - step / 14), ink(colour, strength / 14))

    def words(self, x: float, y: float, text: str, size: float, colour: str | Colour) -> None:
        """Write one line centred on x, y; a lettered picture is never mirrored."""
        self.lettered = True
        font = ImageFont.truetype(FONT, round(size * self.zoom))
        self.pen.text((x * self.zoom, y * self.zoom), text, fill=ink(colour), font=font, anchor="mm")

    def finished(self) -> Image.Image:
        """Return the picture at its final size, edges smoothed."""
        return self.image.reduce(OVERSAMPLING)


def wave(start: float, end: float, base: float, height: float, turns: float, phase: float = 0) -> list[Point]:
    """Return points of a gentle wave from start to end."""
    steps = 60
    return [
        (
            start + (end - start) * i / steps,
            base - height * math.sin(phase + 2 * math.pi * turns * i / steps),
        )
        for i in range(steps + 1)
    ]
