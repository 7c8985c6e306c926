"""Learning results by school year and grade, as charts with their tables (R-054)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Figure, ResultLine, Results, Untold
from schoolgate.site import chart
from schoolgate.site.chart import Chart
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, Head, Link
from schoolgate.vietnamese import slug

STYLES = ("statistics.css",)


@dataclass(frozen=True, slots=True)
class Cell:
    """How many reached a level, and which share that is; ``untold`` says why there is no figure."""

    pupils: str
    share: str = ""
    untold: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a grade, a school year or the whole school."""

    title: str
    cells: tuple[Cell, ...]
    pupils: Cell
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A subject: its chart with the table that tells the same."""

    title: str
    anchor: str
    levels: tuple[tuple[str, int], ...]
    """Each with the style that it has in the chart."""
    heading: str
    """What the rows are: grades or school years."""
    chart: Chart
    rows: tuple[Row, ...]

    @property
    def untold(self) -> bool:
        """Whether a figure is missing for the sake of a few pupils."""
        return any(cell.untold for row in self.rows for cell in (*row.cells, row.pupils))


@dataclass(frozen=True, slots=True)
class StatisticsView:
    """The results of a school year, or of the whole school over the years."""

    blocks: tuple[Block, ...]
    siblings: tuple[Link, ...]
    """All years and the comparison of them; the current page has the address ''."""

    @property
    def untold(self) -> bool:
        """Whether any figure of the page is missing."""
        return any(block.untold for block in self.blocks)


class Statistics(Kind):
    """A page for each school year, and one that compares them. A job's item is the folded year, or ''."""

    template = "statistics"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        years: dict[str, list[Results]] = {}
        for one in index.portal.statistics:
            years.setdefault(slug(one.school_year), []).append(one)
        self._years = {year: years[year] for year in sorted(years, reverse=True) if year}

    def jobs(self) -> Iterator[Job]:
        if not self._years:
            return
        names = repr(self._links(""))
        yield Job(addresses.STATISTICS, self.template, joined(repr(self._years)))
        for year, tables in self._years.items():
            yield Job(addresses.statistics(year), self.template, joined(repr(tables), names), year)

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._years:
            yield "about", MenuEntry(text("statistics.title"), addresses.STATISTICS)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        view = self._year(job.item) if job.item else self._comparison()
        title = self._title(job.item) if job.item else text("statistics.title")
        about = text(
            f"statistics.description{'-year' if job.item else ''}",
            school=self.index.school.name,
            year=self._name(job.item) if job.item else "",
        )
        crumbs = (self.home, Crumb(text("statistics.title"), addresses.STATISTICS))
        head = Head(
            title, about, job.address, addresses.STATISTICS, crumbs[: 2 if job.item else 1], styles=STYLES
        )
        words = " ".join(f"{block.title}." for block in view.blocks)
        return Content(head, view, category=text("pages.about"), words=words)

    def _name(self, year: str) -> str:
        return self._years[year][0].school_year

    def _title(self, year: str) -> str:
        return text("statistics.title-year", year=self._name(year))

    def _links(self, here: str) -> tuple[Link, ...]:
        pages = [(text("statistics.comparison"), addresses.STATISTICS, "")]
        pages += [(self._name(one), addresses.statistics(one), one) for one in self._years]
        return tuple(Link(title, "" if one == here else address) for title, address, one in pages)

    def _year(self, year: str) -> StatisticsView:
        return StatisticsView(tuple(map(_block_of_year, self._years[year])), self._links(year))

    def _comparison(self) -> StatisticsView:
        subjects: dict[tuple[str, tuple[str, ...]], list[Results]] = {}
        for tables in self._years.values():
            for one in tables:
                subjects.setdefault((one.subject, one.levels), []).append(one)
        return StatisticsView(tuple(map(_block_of_years, subjects.values())), self._links(""))


def _block_of_year(table: Results) -> Block:
    lines = [(_grade(one.grade), one) for one in table.lines]
    whole = [(text("statistics.whole"), table.whole)] if table.whole else []
    title = text("statistics.chart-year", subject=_subject(table), year=table.school_year)
    return _block(table, text("statistics.grade"), title, "statistics.chart-grades", [*lines, *whole])


def _block_of_years(tables: Sequence[Results]) -> Block:
    lines = [(one.school_year, replace(one.whole or one.lines[0], grade=one.school_year)) for one in tables]
    title = text("statistics.chart-years", subject=_subject(tables[0]))
    return _block(tables[0], text("statistics.school-year"), title, "statistics.chart-school-years", lines)


def _block(
    table: Results, heading: str, title: str, description: str, lines: Sequence[tuple[str, ResultLine]]
) -> Block:
    levels = tuple((name, chart.style(number)) for number, name in enumerate(table.levels))
    bars = [(name, _note(line.pupils), _counts(line)) for name, line in lines]
    return Block(
        title=_subject(table),
        anchor=slug(_subject(table)),
        levels=levels,
        heading=heading,
        chart=chart.stacked(title, text(description), bars),
        rows=tuple(_row(name, line) for name, line in lines),
    )


def _subject(table: Results) -> str:
    return table.subject or text("statistics.results")


def _grade(name: str) -> str:
    return text("statistics.grade-number", grade=name) if name.isdigit() else name


def _note(pupils: Figure) -> str:
    if isinstance(pupils, Untold):
        return text("statistics.few-pupils") if pupils is Untold.FEW else ""
    return text("statistics.pupils", count=pupils)


def _counts(line: ResultLine) -> list[tuple[int, int]]:
    """Return the counts of a bar; what is not told is one part at its end, if the sum is known."""
    if isinstance(line.pupils, Untold):
        return []
    told = [
        (chart.style(number), count)
        for number, count in enumerate(line.counts)
        if not isinstance(count, Untold)
    ]
    rest = line.pupils - sum(count for _, count in told)
    return [*told, (chart.REST, rest)]


def _row(name: str, line: ResultLine) -> Row:
    return Row(name, tuple(_cells(line)), _cell(line.pupils), not line.grade)


def _cells(line: ResultLine) -> Iterable[Cell]:
    for count in line.counts:
        cell = _cell(count)
        if isinstance(count, Untold) or isinstance(line.pupils, Untold):
            yield cell
        else:
            yield Cell(cell.pupils, chart.share(count, line.pupils))


def _cell(count: Figure) -> Cell:
    if isinstance(count, Untold):
        return Cell(text(f"statistics.{count.value}"), untold=count.value)
    return Cell(f"{count}")
