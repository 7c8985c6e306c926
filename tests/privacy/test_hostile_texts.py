"""Texts made to keep a machine busy; the places found in them, and the rest of the night spared."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy import marks

TEXTS = {
    "one long word": "Sinh nhật " + "A" * 50_000,
    "capitals": "Aa " * 30_000,
    "names": "em Trần An Mẫu bị ốm, " * 4_000,
    "classes": "lớp 5A " * 14_000,
    "headings of lists": "Danh sách lớp 5A:\n" * 5_000,
    "cells": "| 2016 " * 15_000,
    "figures": "0 " * 50_000,
    "signs": "a@" * 50_000,
    "gap": "Trần An" + " " * 50_000 + "Lê Mẫu lớp 5A",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_it_is_read_to_its_end(text):
    assert all(one.line for one in marks(Writing((Passage(BODY, text),)), 20))
