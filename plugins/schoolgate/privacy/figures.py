"""Long numbers: nine digits in a row, however they are grouped."""

from __future__ import annotations

import re

from schoolgate.glance import relaxed

LONG = relaxed(re.compile(r"\d(?:[^\w\n]{0,4}\d){8}"))
