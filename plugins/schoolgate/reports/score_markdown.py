"""``schoolgate score --format markdown``: the score as a page to be pasted anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import say, text
from schoolgate.model import ItemScore, Standing
from schoolgate.reports.comment_words import code, words
from schoolgate.reports.findings import place, said
from schoolgate.reports.score_text import Scored, contradiction_lines, loss_line, row_line, step_line, what_if
from schoolgate.reports.score_words import headline, points, total


def score_markdown(scored: Scored, language: str = "vi") -> str:
    """Return the score as Markdown; whatever a school has typed is shown as it stands."""
    score = scored.score
    first = headline(score, language, scored.criterion) if scored.criterion else headline(score, language)
    blocks = [f"# {words(first or total(score, language))}"]
    if scored.before:
        blocks.append(words(what_if(scored, language)))
    if not scored.criterion:
        blocks.append(words(total(score, language)))
        blocks.append(
            "\n".join(
                "- " + words(text(f"score.{key}", language, points=points(score.of(key), language)))
                for key in (Standing.PROVEN, Standing.EVIDENCED, Standing.CLAIMED)
            )
        )
    blocks += [_table(scored, language), *_details(scored, language)]
    wanted = {one.item.id for one in scored.items}
    for key, lines in (
        ("next", [step_line(one, language) for one in scored.steps if one.item.item.id in wanted]),
        ("contradictions", list(contradiction_lines(scored.contradictions, scored.duties or {}, language))),
    ):
        if lines:
            blocks += [f"## {text(f'score.{key}', language)}", "\n".join(f"- {words(one)}" for one in lines)]
    return "\n\n".join(blocks) + "\n"


def _table(scored: Scored, language: str) -> str:
    head = [text(f"score.column-{key}", language) for key in ("item", "score", "standing")]
    rows = [
        [
            words(f"{one.item.id} {one.item.title}"),
            f"{'–' if one.score is None else points(one.score, language)}/{points(one.item.max, language)}",
            text(f"score.standing-{one.standing}", language),
        ]
        for one in scored.items
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---", "---:", "---"], *rows])


def _details(scored: Scored, language: str) -> Iterator[str]:
    for one in scored.items:
        lines = list(_item(one, scored, language))
        if lines:
            yield f"### {words(one.item.id + ' ' + one.item.title)}"
            yield "\n".join(lines)


def _item(one: ItemScore, scored: Scored, language: str) -> Iterator[str]:
    if one.reason and one.score is None:
        yield f"- {words(say(one.reason, language))}"
    for loss in one.losses:
        yield f"- {words(loss_line(loss, language))}"
        for found in loss.findings:
            told = f"{said(found.message, language)} {said(found.remedy, language)}"
            yield f"    - {code(place(found.where, language))}: {words(told)}"
        for row in loss.rows:
            yield f"    - {code(place(row.where, language))}: {words(row_line(row, scored.portal, language))}"
