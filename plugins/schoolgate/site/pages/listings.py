"""Pages of lists: categories, groups, school years, months, tags, albums (``site.lists``)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.lists import Listing, Slice, listings, slices
from schoolgate.site.pages.kind import Content, Job, Kind
from schoolgate.site.views import Crumb, Head, Link, ListingView


class Listings(Kind):
    """The front page and the archive pages of every list. A job's item is the place of its list."""

    template = "listing"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._listings: list[Listing] = list(listings(index))
        self._slices: list[list[Slice]] = [slices(len(listing.items)) for listing in self._listings]

    def jobs(self) -> Iterator[Job]:
        for place, listing in enumerate(self._listings):
            yield from self._jobs(place, listing)

    def _jobs(self, place: int, listing: Listing) -> Iterator[Job]:
        cut = self._slices[place]
        frame = repr(
            (listing.title, listing.description, listing.siblings, listing.archives, listing.parents)
        )
        for at, one in enumerate(cut):
            cards = [self.keys.card(item) for item in listing.items[one.start : one.stop]]
            around = (cut[at - 1].number if at else -1, cut[at + 1].number if at + 1 < len(cut) else -1)
            address = addresses.numbered(listing.address, one.number) if one.number else listing.address
            key = joined(_frame_of_archive(listing) if one.number else frame, repr(around), *cards)
            yield Job(address, self.template, key, str(place), at)

    def compose(self, job: Job) -> Content:
        place = int(job.item)
        listing, cut = self._listings[place], self._slices[place]
        archive = cut[job.number].number > 0
        view = self._view(listing, cut, job.number)
        title = _between(listing.title, view) if archive else listing.title
        own = (Crumb(listing.title, listing.address),) if archive else ()
        crumbs = (self.home, *listing.parents, *own)
        return Content(Head(title, listing.description, job.address, listing.section, crumbs), view)

    def _view(self, listing: Listing, cut: list[Slice], at: int) -> ListingView:
        one = cut[at]
        cards = tuple(self.index.card(item) for item in listing.items[one.start : one.stop])
        archive = one.number > 0
        return ListingView(
            kind=listing.kind,
            title=listing.title,
            description=listing.description,
            cards=cards,
            first=cards[-1].date if cards else None,
            last=cards[0].date if cards else None,
            front=Link(listing.title, listing.address) if archive else None,
            newer=_slice_link(listing, cut, at - 1, text("pages.newer")),
            older=_slice_link(listing, cut, at + 1, text("pages.older")),
            siblings=() if archive else listing.siblings,
            archives=() if archive else listing.archives,
            feed="" if archive else listing.feed,
        )


def _slice_link(listing: Listing, cut: list[Slice], at: int, title: str) -> Link | None:
    if not 0 <= at < len(cut):
        return None
    number = cut[at].number
    return Link(title, addresses.numbered(listing.address, number) if number else listing.address)


def _between(title: str, view: ListingView) -> str:
    if not (view.first and view.last):
        return title
    return text("pages.between", title=title, first=f"{view.first:%d/%m/%Y}", last=f"{view.last:%d/%m/%Y}")


def _frame_of_archive(listing: Listing) -> str:
    """Return what an archive page shows of its list besides its own items."""
    return repr((listing.title, listing.description, listing.parents))
