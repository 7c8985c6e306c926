"""Rows of the register of consents: numbers and days, never a name (REG-06, REG-08)."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from schoolgate.load.fields import Day, Flag, Record, fail
from schoolgate.load.tables.kinds import Choice, Choices, Code, Heading, Names

_SCOPE = Choices(
    Choice("photo", "Ảnh", ("Hình ảnh", "Đăng ảnh")),
    Choice("name", "Họ tên", ("Tên", "Nêu tên")),
    Choice("work", "Bài làm", ("Sản phẩm", "Sản phẩm học tập", "Tranh vẽ")),
)
_OPAQUE = re.compile(r"[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*")
_LETTERS = re.compile(r"[A-Za-z]{4}")
_DIGITS = re.compile(r"\d{7}")
_FEWEST_DIGITS = 2


def _opaque(id_: str) -> str:
    """Refuse what may say who the child is: words, and numbers as long as those of papers and phones."""
    digits = sum(character.isdigit() for character in id_)
    named = not _OPAQUE.fullmatch(id_) or _LETTERS.search(id_) or _DIGITS.search(id_)
    # The value stays out of the sentence, which other people read.
    return fail("consent-name-like", value="") if named or digits < _FEWEST_DIGITS else id_


def _scopes(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_SCOPE.meant, names))) or fail("missing")


class ConsentRow(Record):
    """A form on which parents, and the child from seven on, agreed to be shown on the portal."""

    id: Annotated[
        Code, Heading("Mã phiếu", ("Mã phiếu đồng ý", "Số phiếu", "Mã"), "DY-001"), AfterValidator(_opaque)
    ] = Field(min_length=1, description="column-consent-id")
    scope: Annotated[
        Names, Heading("Phạm vi", ("Nội dung đồng ý", "Đồng ý cho"), "Ảnh, Họ tên"), AfterValidator(_scopes)
    ] = Field(description="column-consent-scope")
    granted_on: Annotated[Day, Heading("Ngày đồng ý", ("Ngày ký", "Ngày lập phiếu"), "08/09/2025")] = Field(
        description="column-consent-granted"
    )
    by_parent: Annotated[
        Flag, Heading("Cha mẹ đồng ý", ("Phụ huynh đồng ý", "Người giám hộ đồng ý", "Cha mẹ ký"), "có")
    ] = Field(description="column-consent-parent")
    by_child: Annotated[
        Flag, Heading("Học sinh đồng ý", ("Trẻ đồng ý", "Em đồng ý", "Học sinh ký"), "có")
    ] = Field(False, description="column-consent-child")
    seven_on: Annotated[
        Day | None, Heading("Ngày đủ 7 tuổi", ("Đủ 7 tuổi", "Ngày tròn 7 tuổi"), "14/03/2026")
    ] = Field(None, description="column-consent-seven")
    expires_on: Annotated[
        Day | None, Heading("Hết hạn", ("Ngày hết hạn", "Có giá trị đến"), "31/05/2026")
    ] = Field(None, description="column-consent-expires")
    withdrawn_on: Annotated[Day | None, Heading("Ngày rút", ("Ngày rút lại", "Rút lại ngày"))] = Field(
        None, description="column-consent-withdrawn"
    )
