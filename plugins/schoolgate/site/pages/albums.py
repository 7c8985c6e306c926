"""Pages of albums with all their photos (R-030)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Album, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import AlbumView, Crumb, Head


class Albums(Kind):
    """A page for each album."""

    template = "album"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._albums = {album.path: album for album in index.portal.albums}

    def jobs(self) -> Iterator[Job]:
        for album in self.index.portal.albums:
            yield Job(self.index.address[album.path], self.template, self._key(album), album.path)

    def stamp(self, job: Job) -> Stamp:
        album = self._albums[job.item]
        return Stamp(album.date.isoformat(), joined(self.keys.own(album), repr(self.index.face(album))))

    def _key(self, album: Album) -> str:
        posts = [self.keys.card(post) for post in self.index.by_event.get(album.event, ())]
        shown = (self.index.pictures(album), self.index.face(album))
        return joined(self.keys.own(album), repr(shown), self.keys.body(album), *posts)

    def compose(self, job: Job) -> Content:
        index, album = self.index, self._albums[job.item]
        pictures = index.pictures(album)
        posts = tuple(index.card(post) for post in index.by_event.get(album.event, ()))
        view = AlbumView(album.title, album.date, album.summary, pictures, posts)
        label, year = text("pages.albums"), school_year(album.date)
        about = album.summary or text("pages.album-description", count=len(pictures), title=album.title)
        crumbs = (self.home, Crumb(label, addresses.ALBUMS))
        head = Head(album.title, about, job.address, addresses.ALBUMS, crumbs, index.face(album))
        return Content(head, view, album, label, album.date.isoformat(), year)
