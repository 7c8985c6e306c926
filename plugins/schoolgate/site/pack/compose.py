"""From an inspection to every file of the pack: index, a page for each item, the files behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from schoolgate.inspection import Inspection
from schoolgate.model import Evidence, ItemScore, Portal, RubricItem, Score
from schoolgate.reports.score_text import row_line
from schoolgate.reports.score_words import headline, total
from schoolgate.site.dashboard.compose import POLICY, assets_of
from schoolgate.site.dashboard.score import Group, ScoreView, score_view
from schoolgate.site.dashboard.score_items import item_view
from schoolgate.site.pack.bundle import summed
from schoolgate.site.pack.counted import Listing, counted
from schoolgate.site.pack.exhibits import Exhibit, Exhibits, kept
from schoolgate.site.pack.files import refused_photos, wanted
from schoolgate.site.pack.naming import INDEX, item_page
from schoolgate.site.pack.prepared import Shelf, prepare
from schoolgate.site.pack.proofs import Finder
from schoolgate.site.templates import environment

_Listings = Mapping[str, tuple[Listing, ...]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of evidence with its files."""

    words: str
    quote: str
    exhibits: tuple[Exhibit, ...]


def compose_pack(inspection: Inspection, shelf: Shelf, more: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return every file of the pack by its path; ``more`` lie beside the index.

    Raises ValueError for a school without a score, OSError when the cache cannot be written.
    """
    score = inspection.score
    if score is None:
        raise ValueError(inspection)
    portal = inspection.portal
    assets = assets_of(portal.settings.school)
    templates = environment({name: address for name, (address, _) in assets.items()}, None)
    shared = {"school": portal.settings.school, "as_of": portal.as_of, "csp": POLICY}

    def render(kind: str, **values: object) -> str:
        return templates.get_template(f"pack/{kind}.html").render(**shared, **values)

    listings = {one.item.id: _listings(one, inspection, score) for one in score.items}
    found = _exhibits(inspection, score, listings, shelf, partial(render, "proof"))
    view = score_view(inspection)
    index = render(
        "index",
        root="",
        view=view,
        heads=(headline(score), total(score)),
        groups=_groups(view),
        page=item_page,
        more=sorted(more),
    )
    pages = {INDEX: index} | {
        item_page(one.item.id): render(
            "item",
            root="../",
            item=item_view(one, score.rubric, portal),
            shown=[_shown(row, portal, found) for row in _rows(one)],
            listings=listings[one.item.id],
            found=found,
        )
        for one in score.items
    }
    written = {path: page.encode("utf-8", "replace") for path, page in pages.items()}
    return summed({**dict(assets.values()), **more, **kept(found), **written})


def _exhibits(
    inspection: Inspection, score: Score, listings: _Listings, shelf: Shelf, render: partial[str]
) -> dict[str, tuple[Exhibit, ...]]:
    """Return the exhibits of everything that a row or a table names, by its name."""
    portal = inspection.portal
    refused = refused_photos(portal)
    named = [name for one in score.items for row in _rows(one) for name in row.documents]
    listed = [path for some in listings.values() for one in some for row in one.links for path in row]
    finder = Finder(portal, refused)
    proofs = [finder.find(name) for name in dict.fromkeys((*named, *listed))]
    exhibits = Exhibits(
        portal, shelf, prepare(portal, wanted(proofs, portal, refused), shelf), refused, render
    )
    return {one.name: exhibits.of(one) for one in proofs}


def _shown(row: Evidence, portal: Portal, found: Mapping[str, tuple[Exhibit, ...]]) -> Shown:
    exhibits = dict.fromkeys(each for name in row.documents for each in found[name])
    return Shown(row_line(row, portal, "vi"), row.quote, tuple(exhibits))


def _rows(one: ItemScore) -> list[Evidence]:
    return list(dict.fromkeys((*one.evidence, *(row for loss in one.losses for row in loss.rows))))


def _listings(one: ItemScore, inspection: Inspection, score: Score) -> tuple[Listing, ...]:
    return tuple(counted(one.item, inspection, score)) if isinstance(one.item, RubricItem) else ()


def _groups(view: ScoreView) -> tuple[Group, ...]:
    groups = tuple(group for standard in view.standards for group in standard.groups)
    return (*groups, view.bonus) if view.bonus else groups
