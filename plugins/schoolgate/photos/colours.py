"""Colours as every screen understands them: sRGB, grey or with transparency."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageCms

_ALPHA = {"RGBA": "RGB", "LA": "L"}


def resizable(image: Image.Image) -> Image.Image:
    """Return the picture in a mode whose pixels can be mixed: no palette, 8 bits a channel."""
    if image.mode in {"RGB", "L", "CMYK", "RGBA", "LA"}:
        return image
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 257).convert("L")
    if image.mode == "1":
        return image.convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def in_srgb(image: Image.Image, profile: bytes | None, transparent: bool) -> Image.Image:
    """Return the picture in sRGB, as its colour profile says; one that makes no sense is passed over."""
    alpha = image.getchannel("A") if image.mode in _ALPHA else None
    plain = image.convert(_ALPHA[image.mode]) if alpha else image
    transform = _transform(profile, plain.mode) if profile else None
    if transform:
        plain = transform.apply(plain)
    elif plain.mode == "CMYK":
        plain = plain.convert("RGB")
    if alpha and transparent:
        plain.putalpha(alpha)
    return plain


# Photos of one phone carry the same profile.
@lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if (own.profile.profile_description or "").startswith("sRGB"):
            return None
        return ImageCms.buildTransform(own, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
