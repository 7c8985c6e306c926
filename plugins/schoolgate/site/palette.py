"""One school colour in, a readable set of colours out, for light and for dark screens. Pure.

Contrast is that of WCAG 2.2 (relative luminance of sRGB): 4.5 for text, 3 for the outline of a control.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator, Mapping

Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

TEXT = 4.5
OUTLINE = 3.0
_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_STEP = 0.005
_LIGHT = {
    "paper": "#fbf8f3",
    "card": "#ffffff",
    "ink": "#2b2420",
    "ink-soft": "#5c524a",
    "line": "#e5dccf",
    "field": "#857768",
    "notice": "#fff3d6",
    "on-notice": "#5a3a00",
    "notice-line": "#e5b95a",
    "good": "#e3f3e6",
    "on-good": "#1d5a2c",
    "bad": "#fbe6e1",
    "on-bad": "#8c2415",
}
_DARK = {
    "paper": "#181411",
    "card": "#221d19",
    "ink": "#f3ece4",
    "ink-soft": "#c4b8ab",
    "line": "#3d352e",
    "field": "#8d8073",
    "notice": "#35290f",
    "on-notice": "#ffdf9a",
    "notice-line": "#8a6a22",
    "good": "#1a3320",
    "on-good": "#a9e0b5",
    "bad": "#40201a",
    "on-bad": "#ffb9ab",
}
_MATERIAL = {
    "md-primary-fg-color": "primary",
    "md-primary-bg-color": "on-primary",
    "md-typeset-color": "ink",
    "md-default-fg-color": "ink",
    "md-default-fg-color--light": "ink-soft",
    "md-default-bg-color": "paper",
    "md-typeset-a-color": "link",
    "md-accent-fg-color": "link",
    "md-code-bg-color": "tint",
    "md-code-fg-color": "ink",
    "md-typeset-table-color": "line",
    "md-footer-bg-color": "deep",
    "md-footer-fg-color": "on-deep",
}
"""Names of the theme that this site grew from, so that a school's own styles keep working."""

TEXT_PAIRS = (
    *(
        (text, ground)
        for text in ("ink", "ink-soft", "link")
        for ground in ("paper", "card", "tint", "tint-strong")
    ),
    *(("on-primary", "primary"), ("on-band", "band"), ("on-band", "band-strong")),
    *(("on-deep", "deep"), ("deep-soft", "deep")),
    *(("on-notice", "notice"), ("ink", "notice"), ("on-good", "good"), ("on-bad", "bad")),
)
"""Every text colour with every ground that the style sheet puts it on."""

OUTLINE_PAIRS = tuple((line, ground) for line in ("field", "primary") for ground in ("paper", "card"))
"""Outlines and filled controls with the grounds around them."""


def palette_css(primary: str) -> str:
    """Return the style sheet with the custom properties of a school. Raises ValueError if it is no colour."""
    light, dark = _properties(light_colours(primary)), _properties(dark_colours(primary))
    return (
        f":root{{color-scheme:light;{light}}}\n"
        f"@media screen{{[data-md-color-scheme=slate]{{color-scheme:dark;{dark}}}}}\n"
        "@media screen and (prefers-color-scheme:dark){"
        f":root:not([data-md-color-scheme]){{color-scheme:dark;{dark}}}}}\n"
    )


def light_colours(primary: str) -> Mapping[str, str]:
    """Return the colours of a light screen and of paper by name, each ``#rrggbb``."""
    seed = _parse(primary)
    main = _filled(seed, _LIGHT["paper"], darker=True)
    tint, strong = _mix(main, _LIGHT["card"], 0.08), _mix(main, _LIGHT["card"], 0.16)
    deep = _until(_muted(seed, 0.55), ("#ffffff",), 11, darker=True)
    return {
        **_LIGHT,
        "primary": main,
        "on-primary": _readable(main),
        "tint": tint,
        "tint-strong": strong,
        "link": _until(main, (_LIGHT["paper"], _LIGHT["card"], tint, strong), 5, darker=True),
        **_band(seed),
        "deep": deep,
        "on-deep": "#ffffff",
        "deep-soft": _mix("#ffffff", deep, 0.82),
    }


def dark_colours(primary: str) -> Mapping[str, str]:
    """Return the colours of a dark screen by name, each ``#rrggbb``."""
    seed = _parse(primary)
    main = _filled(seed, _DARK["card"], darker=False)
    tint, strong = _mix(main, _DARK["card"], 0.10), _mix(main, _DARK["card"], 0.18)
    deep = _until(_muted(seed, 0.4), ("#ffffff",), 15, darker=True)
    return {
        **_DARK,
        "primary": main,
        "on-primary": _readable(main),
        "tint": tint,
        "tint-strong": strong,
        "link": _until(main, (_DARK["paper"], _DARK["card"], tint, strong), 6, darker=False),
        **_band(_until(_muted(seed, 0.6), ("#ffffff",), 8, darker=True)),
        "deep": deep,
        "on-deep": "#ffffff",
        "deep-soft": _mix("#ffffff", deep, 0.8),
    }


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _properties(colours: Mapping[str, str]) -> str:
    own = (f"--sg-{name}:{colour};" for name, colour in colours.items())
    theirs = (f"--{name}:var(--sg-{ours});" for name, ours in _MATERIAL.items())
    return "".join((*own, *theirs))


def _filled(seed: str, ground: str, *, darker: bool) -> str:
    """Move a colour away from its ground until it is seen there and carries text."""
    return _carrying_text(_until(seed, (ground,), OUTLINE, darker=darker), darker=darker)


def _carrying_text(colour: str, *, darker: bool) -> str:
    """Move a colour until white, or ink, can be read on it."""
    if contrast(colour, _readable(colour)) >= TEXT:
        return colour
    return _until(colour, ("#ffffff",) if darker else (_LIGHT["ink"],), TEXT, darker=darker)


def _band(seed: str) -> dict[str, str]:
    """Return the ground of the menu, a stronger one for the entry under the pointer, and their text."""
    main = _carrying_text(seed, darker=True)
    text = _readable(main)
    strong = next(
        shade
        for shade in (_mix(_opposite(text), main, part) for part in (0.16, 0.12, 0.08, 0))
        if contrast(shade, text) >= TEXT
    )
    return {"band": main, "band-strong": strong, "on-band": text}


def _opposite(text: str) -> str:
    return "#000000" if text == "#ffffff" else "#ffffff"


def _readable(ground: str) -> str:
    """Return white if it can be read on the ground, else ink."""
    return "#ffffff" if contrast("#ffffff", ground) >= TEXT else _LIGHT["ink"]


def _until(colour: str, grounds: tuple[str, ...], wanted: float, *, darker: bool) -> str:
    """Make a colour darker or lighter, keeping its hue, until it stands out from all grounds."""
    return next(
        (
            shade
            for shade in _shades(colour, darker)
            if min(contrast(shade, one) for one in grounds) >= wanted
        ),
        "#000000" if darker else "#ffffff",
    )


def _shades(colour: str, darker: bool) -> Iterator[str]:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_rgb(colour))
    while 0 <= lightness <= 1:
        yield _hex(colorsys.hls_to_rgb(hue, lightness, saturation))
        lightness += -_STEP if darker else _STEP


def _muted(colour: str, most: float) -> str:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_rgb(colour))
    return _hex(colorsys.hls_to_rgb(hue, lightness, min(saturation, most)))


def _mix(one: str, other: str, part: float) -> str:
    red, green, blue = (a * part + b * (1 - part) for a, b in zip(_rgb(one), _rgb(other), strict=True))
    return _hex((red, green, blue))


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parse(primary: str) -> str:
    if not (match := _HEX.fullmatch(primary.strip())):
        raise ValueError(primary)
    digits = match[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def _rgb(colour: str) -> Colour:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
