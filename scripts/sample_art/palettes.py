"""Times of day and rooms, each a set of colours that go together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours of one light: sky or wall behind, ground, the school's own walls."""

    top: str
    low: str
    far: str
    leaf: str
    ground: str
    wall: str
    trim: str
    roof: str
    accent: str


OUTDOORS = (
    Palette(
        "#58b7ea", "#e6f6fb", "#a9d8c0", "#4f9f6a", "#efd3a0", "#fbdf9d", "#fffaf0", "#c9513a", "#f2a93b"
    ),
    Palette(
        "#7cc9f0", "#fff0d2", "#b9dcb0", "#5aa65f", "#f3dcb4", "#fff0c9", "#ffffff", "#b8453a", "#2a9d8f"
    ),
    Palette(
        "#ffab70", "#ffeccb", "#e0b287", "#6f9a58", "#eec391", "#ffe0a8", "#fff6e4", "#a8443c", "#7b5ea7"
    ),
    Palette(
        "#84d6d2", "#f3fbef", "#b3dcc8", "#3f9b7f", "#e6dcc0", "#fdf3d6", "#ffffff", "#2f8a88", "#ef7b57"
    ),
    Palette(
        "#f5a6b5", "#fff0dc", "#d8b7c2", "#6fa572", "#f2d8bd", "#ffe8c4", "#ffffff", "#b2506a", "#3d7ea6"
    ),
    Palette(
        "#3f9fdc", "#cdeefa", "#8fcbb0", "#3d9461", "#d8e3b0", "#ffe7ad", "#fffdf4", "#d0603a", "#e04f5f"
    ),
)
COLD = (
    Palette(
        "#93a9ba", "#dde6ea", "#aab9bd", "#6d8f86", "#c3c9c8", "#e8dcbb", "#f4f4ee", "#94574c", "#e0a13a"
    ),
    Palette(
        "#7f93b2", "#e3dfe6", "#a9aec2", "#66847f", "#bfc2cc", "#eadfc8", "#f5f3f0", "#7d5361", "#d9793d"
    ),
)
NIGHT = (
    Palette(
        "#10173d", "#4a4288", "#262a5e", "#1f4a4c", "#3a3566", "#c99a5b", "#e9c98f", "#612f3f", "#ffcb5c"
    ),
    Palette(
        "#0d2240", "#2e6a7e", "#17395a", "#1c4f4a", "#2a4a63", "#b98e5a", "#e3c693", "#5a2f3c", "#ffb84d"
    ),
    Palette(
        "#2a123f", "#8a3f6d", "#43245c", "#31404f", "#4e2d5c", "#cf9a66", "#edc995", "#6b2b3f", "#ffd36b"
    ),
)
INDOORS = (
    Palette(
        "#fdf1d3", "#fbe6bd", "#f3d7a2", "#5aa578", "#d9a871", "#fff9ea", "#ffffff", "#b9683c", "#2f8f83"
    ),
    Palette(
        "#e3f2ee", "#d2e8e2", "#b8d9d0", "#4c9a7b", "#c99f74", "#f7fcfa", "#ffffff", "#8c5a3c", "#ef8354"
    ),
    Palette(
        "#e8eefa", "#d6e1f5", "#bccde9", "#5b9f86", "#d3b48c", "#f8faff", "#ffffff", "#6b5b8c", "#f2a541"
    ),
    Palette(
        "#fde8e1", "#f9d8cc", "#efc0b1", "#6aa576", "#c9986c", "#fff7f3", "#ffffff", "#a0524c", "#3a86a8"
    ),
    Palette(
        "#f3ecdf", "#e8dcc6", "#d8c7a6", "#55967a", "#a9764d", "#fffdf6", "#ffffff", "#7a4b33", "#d9544d"
    ),
    Palette(
        "#e4f0dc", "#d3e6c6", "#b9d5a6", "#4b8f5b", "#d1aa7a", "#fbfff6", "#ffffff", "#87603c", "#8e5ea2"
    ),
)
STAGE = (
    Palette(
        "#5b1731", "#a62b43", "#7c1f38", "#3d7a57", "#8a5a3a", "#c9364b", "#ffd98a", "#6d1a30", "#ffc94d"
    ),
    Palette(
        "#17305e", "#2f63a4", "#1f4580", "#3d7a6a", "#7a5a4a", "#3d78bd", "#ffe3a0", "#1b2f57", "#ff9f5a"
    ),
    Palette(
        "#33205f", "#6d46a6", "#4a2f80", "#3f7a6d", "#7a5544", "#8a5fc0", "#ffe0a3", "#2b1a50", "#ff7f8e"
    ),
    Palette(
        "#0f4d4a", "#1f8a7c", "#166a60", "#3f8a5a", "#8a6244", "#2aa392", "#fff0bd", "#0c3c3a", "#ffb545"
    ),
)
BRIGHT = ("#ef5b5b", "#f6a63c", "#ffd45c", "#5bb98c", "#3f9bd1", "#8a6fc4", "#ef86a8", "#2fa6a0")
