"""Vietnamese-looking text with a vocabulary of real size, the same for the same seed.

A handful of words would flatter every search index and every compressor. Here about 5,000 syllables,
made from onset + rhyme + tone by the rules of the spelling, are used as often as words are in real
text (Zipf), the commonest being real words of school news.
"""

from __future__ import annotations

import itertools
import unicodedata
from random import Random

SYLLABLES = 5000
COMMON = """
của và các học trường cho sinh trong là có được không với đã một những thầy cô giáo viên em đến
ngày năm lớp này từ khi hoạt động ra đoàn đội về theo nhà tham gia tổ chức thi hội công phụ
huynh thông báo bài dạy đi hiệu trưởng ban giám khai giảng lễ văn nghệ thể thao chúc mừng tết
trung thu an toàn điểm trưng bày sách thư viện kiểm tra đánh giá chất lượng phòng dục đào tạo
quyết định kế hoạch chuyên môn đề tài dân trí đầu tuần tháng buổi sáng chiều sân cây xanh nước
sạch ăn bán trú y tế sức khỏe đọc viết vẽ hát múa bóng đá cờ vua thiếu nhi niên đồng chí cha mẹ
gia đình địa phương phường xã quận thành phố kỳ kết quả khen thưởng giải nhất nhì ba
"""
ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x"
# The letter before * bears the tone. A rhyme that ends in a stopped consonant takes two tones only.
RHYMES = """
a* a*i a*o a*u a*y a*m a*n a*ng a*nh ă*m ă*n ă*ng â*m â*n â*ng â*u â*y e* e*m e*n e*o ê* ê*m ê*n
ê*nh ê*u i* i*m i*n i*nh i*u i*a iê*m iê*n iê*ng iê*u o* o*i o*m o*n o*ng oa* oa*i oa*n oa*ng ô*
ô*i ô*m ô*n ô*ng ơ* ơ*i ơ*m ơ*n u* u*i u*m u*n u*ng u*a uô*i uô*m uô*n uô*ng uâ*n uyê*n ư* ư*a
ư*ng ư*i ư*u ươ*i ươ*m ươ*n ươ*ng ươ*u
"""
STOPPED = """
a*c a*ch a*p a*t ă*c ă*p ă*t â*c â*p â*t e*c e*p e*t ê*ch ê*p ê*t i*ch i*p i*t iê*c iê*p iê*t
o*c o*p o*t oa*t ô*c ô*p ô*t ơ*p ơ*t u*c u*p u*t uô*c uô*t uyê*t ư*c ư*t ươ*c ươ*p ươ*t
"""
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
TONES_OF_STOPPED = ("\u0301", "\u0323")
NAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý"


def syllables(chance: Random) -> list[str]:
    """Return the vocabulary, the commonest words first."""
    rhymes = [(rhyme, TONES) for rhyme in RHYMES.split()] + [
        (rhyme, TONES_OF_STOPPED) for rhyme in STOPPED.split()
    ]
    made = {
        _spell(onset, rhyme, tone)
        for onset in ("", *ONSETS.split())
        for rhyme, tones in rhymes
        for tone in tones
    }
    rare = sorted(made - set(COMMON.split()))
    chance.shuffle(rare)
    return [*dict.fromkeys(COMMON.split()), *rare][:SYLLABLES]


def _spell(onset: str, rhyme: str, tone: str) -> str:
    before_front = rhyme[0] in "eêi"
    onset = {"c": "k", "g": "gh", "ng": "ngh"}.get(onset, onset) if before_front else onset
    return unicodedata.normalize("NFC", onset + rhyme.replace("*", tone))


class Writer:
    """Writes text by chance; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        """Choose the vocabulary."""
        self.chance = Random(seed)  # noqa: S311 # repeatable, nothing secret
        self._words = syllables(self.chance)
        self._weights = list(itertools.accumulate(1 / (rank + 12) for rank in range(len(self._words))))

    def words(self, count: int) -> list[str]:
        """Return words as often as real text has them."""
        return self.chance.choices(self._words, cum_weights=self._weights, k=count)

    def phrase(self, shortest: int, longest: int) -> str:
        """Return words that begin with a capital, without a full stop."""
        return _capital(" ".join(self.words(self.chance.randint(shortest, longest))))

    def sentence(self) -> str:
        """Return 8-22 words, now and then with a person or a day in them."""
        words = self.words(self.chance.randint(8, 22))
        kind = self.chance.random()
        if kind < 0.2:
            given = (_capital(word) for word in self.words(2))
            words.insert(len(words) // 2, " ".join((self.chance.choice(NAMES.split()), *given)))
        elif kind < 0.35:
            words.append(f"ngày {self.chance.randint(1, 28)}/{self.chance.randint(1, 12)}")
        return _capital(" ".join(words)) + "."

    def paragraph(self, words: int) -> str:
        """Return sentences of about so many words together."""
        sentences: list[str] = []
        while words > 0:
            sentences.append(self.sentence())
            words -= sentences[-1].count(" ") + 1
        return " ".join(sentences)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
