"""The smallest rubric and the smallest facts that can be scored; tests change one thing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from schoolgate.model import Evidence, Finding, Location, Message, Outcome, Severity, Verdict
from schoolgate.regulations import rubric_of
from schoolgate.scoring import Facts

FIRST, DAY = date(2025, 8, 1), date(2025, 12, 31)
PACK = """
id: bo-nho
title: Bộ tiêu chí nhỏ
max_total: 20
pass_at: 12
classes: [{id: Tốt, min: 16}, {id: Khá, min: 12}]
share: 0.5
standards:
  - id: X
    title: Nội dung
    max: 10
    criteria:
      - id: X.1
        title: Cổng thông tin
        max: 10
        items:
          - id: X.1.a
            title: Tin bài
            max: 4
            basis: site
            deductions:
              - {id: per, kind: per, deduct: 0.5, text: Việc chưa đăng, fed_by: [weeks/event-without-post]}
              - {id: flat, kind: flat, deduct: 3, text: Không có mục lịch, fed_by: [weeks/missing-schedule]}
          - id: X.1.b
            title: Giáo viên
            max: 4
            basis: records
            deductions:
              - id: bands
                kind: bands
                text: Giáo viên không dùng
                bands: [{from: 1, to: 2, deduct: 1}, {from: 3, to: 4, deduct: 2.5}, {from: 5, deduct: 4}]
                fed_by: [accounts/without-account, accounts/not-signed-in]
          - id: X.1.c
            title: Hồ sơ
            max: 2
            deductions:
              - {id: a, kind: per, deduct: 0.25, text: Thiếu văn bản, fed_by: [documents/missing-required]}
              - {id: b, kind: flat, deduct: 1, text: Hồ sơ không rõ}
bonus:
  max: 10
  items:
    - {id: B.1, title: Giải thưởng, max: 6, awards: {any: {xã: 2, tỉnh: 6}}}
    - {id: B.2, title: Sáng kiến, max: 4}
"""
SITE, RECORDS, ROWS = "X.1.a", "X.1.b", "X.1.c"
EVENT, WEEK, ACCOUNT, LOGIN = (
    "weeks/event-without-post",
    "weeks/missing-schedule",
    "accounts/without-account",
    "accounts/not-signed-in",
)
JUDGED = tuple(Verdict(rule, Outcome.PASSED, 1) for rule in (EVENT, WEEK, ACCOUNT, LOGIN))


def pack(text=PACK, level="primary", **choices):
    """Return a rubric, the small one if no other is given."""
    return rubric_of(text, "bo-nho.yml", level, choices)


def finding(rule=EVENT, line=1, **changes):
    """Return a failed finding of a rule."""
    said = Message.of("rules.x")
    one = Finding(rule, Severity.WARNING, Location("_data/events.csv", line), said, said)
    return replace(one, **changes)


def row(item=ROWS, **changes):
    """Return a row of evidence that shows its item was done."""
    one = Evidence(
        item,
        DAY,
        "mau.nt",
        "Đã làm.",
        ("documents/school/ke-hoach",),
        where=Location("_data/evidence.yml", 3),
    )
    return replace(one, **changes)


def facts(*findings, evidence=(), verdicts=JUDGED, **changes):
    """Return what a score is computed from."""
    return Facts(
        **({"first": FIRST, "as_of": DAY} | changes),
        findings=findings,
        verdicts=verdicts,
        evidence=tuple(evidence),
    )


def points(text):
    """Return points as they are written."""
    return Decimal(text)
