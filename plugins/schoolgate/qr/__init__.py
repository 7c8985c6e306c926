"""QR codes: an address becomes a drawing that phones read."""

from schoolgate.qr.image import svg

__all__ = ["svg"]
