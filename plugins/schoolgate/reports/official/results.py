"""The post that makes results public after the monthly meeting, whole and shortened (R-106, R-132)."""

from __future__ import annotations

from schoolgate.messages import text
from schoolgate.model import Layer, Reading, Scope
from schoolgate.quotas import short
from schoolgate.reports.comment_words import words
from schoolgate.reports.findings import said
from schoolgate.reports.official.material import Material, met
from schoolgate.reports.score_words import headline

_MOST = 10


def results_post(material: Material, layer: Layer, language: str = "vi") -> str:
    """Return the post as Markdown, a draft without an author; layer 1 is told of no person and no file."""
    public = layer is Layer.PUBLIC
    readings = [one for one in material.asked if one.quota.scope is Scope.SITE]
    day = min(material.last, material.portal.as_of)
    title = text("official.results-title", language, period=material.period)
    summary = text("official.results-summary", language, met=met(readings), asked=len(readings))
    found: dict[str, list[Reading]] = {}
    for one in readings:
        found.setdefault(one.quota.id, []).append(one)
    lines = [_line(some, language) for some in found.values()]
    blocks = [
        f"---\ntitle: {title}\ndate: {day.isoformat()}\nsummary: {summary}\ndraft: true\n---",
        text("official.results-opening", language, period=material.period),
        "\n".join(lines) or text("official.nothing", language),
    ]
    if material.score and (not public or material.portal.settings.score_is_public):
        blocks.append(f"{headline(material.score, language)}.")
    if not public:
        blocks += [f"## {text('official.results-mend', language)}", _mend(material, language)]
    return "\n\n".join(blocks) + "\n"


def _line(some: list[Reading], language: str) -> str:
    """Return one line for a quota, whose periods in the span are summed."""
    published, minimum = (sum(getattr(one, name) for one in some) for name in ("published", "minimum"))
    lacking = text("official.results-short", language) if any(map(short, some)) else ""
    return f"- {words(some[0].quota.title)}: {published}/{minimum}{lacking}"


def _mend(material: Material, language: str) -> str:
    found = material.failed()[:_MOST]
    told = [f"- {words(said(one.message, language))} {words(said(one.remedy, language))}" for one in found]
    return "\n".join(told) or text("official.nothing", language)
