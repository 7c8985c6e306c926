"""The one composition: read the content, prepare its photos and files, judge the facts, read the quotas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from schoolgate.history import restore
from schoolgate.links import Memory
from schoolgate.load import load
from schoolgate.model import (
    Album,
    Finding,
    Layer,
    Outcome,
    Page,
    Portal,
    Post,
    PublicPortal,
    Reading,
    Scope,
    Score,
    Verdict,
    public,
    school_year,
)
from schoolgate.model.calendar import FIRST_MONTH
from schoolgate.model.publication import EDITORIAL_BOARD, Approval, approval
from schoolgate.model.score import public_score
from schoolgate.quotas import month_of, readings
from schoolgate.rules import Rule, crash, judge, rules, verdicts
from schoolgate.scoring import Facts, score
from schoolgate.secrets import searched

CONTENT = "content"
"""The folder in which a project keeps what the school writes."""
_COUNTING = "quotas"
_SCORING = "score"
CACHE = Path(".cache") / "schoolgate"
"""Where a project keeps what can be made again."""
Progress = Callable[[str, int, int], None]
"""Told which work is going on, how much is done and how much there is."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """The Portal with everything that was found out about it."""

    portal: Portal
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] = ()
    readings: tuple[Reading, ...] = ()
    score: Score | None = None
    """None where the school has chosen no rubric, or the counting of points broke."""

    def also(self, findings: tuple[Finding, ...]) -> Inspection:
        """Return the inspection with what was found later, in the order of findings."""
        both = sorted((*self.findings, *findings), key=lambda one: (-one.severity.weight, one.where))
        return replace(self, findings=tuple(both))

    def public(self) -> PublicPortal:
        """Return what layer 1 may know."""
        shown = public(self.portal)
        if self.score is None or not self.portal.settings.score_is_public:
            return shown
        return replace(shown, score=public_score(self.score))

    @property
    def complete(self) -> bool:
        """Whether everything could be read and judged."""
        return not any(one.left_out or one.outcome is Outcome.CRASHED for one in self.findings)


def inspect(
    content: Path, *, as_of: date, cache: Path, keep: bool, jobs: int, progress: Progress | None = None
) -> Inspection:
    """Inspect a school's content folder as of a day in Asia/Ho_Chi_Minh.

    ``cache`` is where finished photos and files lie; with ``keep`` false nothing of earlier builds is used.
    Raises SettingsError when the school's settings cannot be read.
    """
    from schoolgate import attachments, photos  # noqa: PLC0415 - Pillow and pikepdf, which examine does without

    portal = load(content, as_of=as_of, cache=cache if keep else None, jobs=jobs)
    shown = public(portal)

    def told(done: int, total: int) -> None:
        if progress:
            progress("photos", done, total)

    pictures, broken = photos.prepare(shown.photos, content, cache, jobs, told)
    files, refused = attachments.prepare(shown.attachments, content, cache, jobs)
    portal = replace(
        portal,
        photos={**portal.photos, **pictures},
        attachments={**portal.attachments, **files},
        problems=(*portal.problems, *broken, *refused),
    )
    return judged(_surrounded(portal, content, cache if keep else None))


def examine(content: Path, *, as_of: date, cache: Path | None, jobs: int) -> Inspection:
    """Inspect a school's content folder without touching a pixel: what ``check`` and the reports need.

    Faults that only show when a photo or a PDF is made ready for a page are found by ``inspect`` alone.
    Raises SettingsError when the school's settings cannot be read.
    """
    return judged(_surrounded(load(content, as_of=as_of, cache=cache, jobs=jobs), content, cache))


def leading_out(portal: Portal) -> dict[str, str]:
    """Return the links of posts, albums and pages to other sites, each with a file in which it stands."""
    items: tuple[Post | Album | Page, ...] = (*portal.posts, *portal.albums, *portal.pages)
    found = ((link.target, item.path) for item in items if not item.draft for link in item.prose.links)
    return {url: path for url, path in found if url.lower().startswith(("http://", "https://"))}


def _surrounded(
    portal: Portal, content: Path, cache: Path | None, root: Path | None = None, commit: str = ""
) -> Portal:
    """Add what is known of the world around the content: links that lead out, and secrets beside it."""
    search = searched(root or content.parent, content.name, cache, commit)
    return replace(
        portal,
        outside=tuple(Memory(cache).links.values()),
        searched=search.files,
        problems=(*portal.problems, *search.problems),
    )


def examine_base(root: Path, base: str, *, as_of: date, cache: Path | None, jobs: int) -> Inspection:
    """Inspect the content as it stood in a commit, judged on the same day as the working tree.

    Raises HistoryError for a commit that git does not know, and SettingsError.
    """
    with TemporaryDirectory(prefix="schoolgate-") as folder:
        content = Path(folder) / CONTENT
        restore(root, base, CONTENT, content)
        portal = load(content, as_of=as_of, cache=cache, jobs=jobs)
        return judged(_surrounded(portal, content, cache, root, base))


def outside(inspection: Inspection) -> Inspection:
    """Return what a public log may say: nothing of layer 2, and nothing of a teacher's shortfalls."""
    return replace(
        inspection,
        findings=tuple(one for one in inspection.findings if one.layer is Layer.PUBLIC),
        readings=tuple(one for one in inspection.readings if one.quota.scope is not Scope.TEACHER),
        score=inspection.score if inspection.portal.settings.score_is_public else None,
    )


def once_approved(inspection: Inspection, touched: Iterable[str]) -> tuple[Reading, ...]:
    """Return the quotas as if the posts of a change that wait were approved today by somebody who may."""
    portal, wanted = inspection.portal, set(touched)
    board = next((one.members for one in portal.settings.boards if one.id == EDITORIAL_BOARD), ())
    posts = tuple(_approved(one, portal, board) if one.path in wanted else one for one in portal.posts)
    kept = {(one.quota.id, one.subject, one.period) for one in inspection.readings}
    found = readings(replace(portal, posts=posts)) if posts != portal.posts else inspection.readings
    return tuple(one for one in found if (one.quota.id, one.subject, one.period) in kept)


def _approved(post: Post, portal: Portal, board: Iterable[str]) -> Post:
    if approval(post, portal.settings, portal.as_of) is not Approval.WAITING:
        return post
    tried = (replace(post, approved_by=one, approved_on=portal.as_of) for one in board)
    may = (one for one in tried if approval(one, portal.settings, portal.as_of) is Approval.APPROVED)
    return next(may, post)


def look_back(inspection: Inspection, month: str) -> Inspection:
    """Return what an inspection says of the quotas of one month such as ``2025-11``, and nothing else.

    Rules about a month of an earlier school year are asked as on the last day of that year.
    """
    portal, year = inspection.portal, school_year(date.fromisoformat(f"{month}-01"))
    findings, found = inspection.findings, inspection.readings
    if year != school_year(portal.as_of):
        found = readings(portal, year=year)
        findings = judge(replace(portal, as_of=date(int(year[5:]), 7, 31)), _about_quotas(portal))
    return replace(
        inspection,
        findings=tuple(one for one in findings if month_of(one.period) == month),
        verdicts=(),
        readings=tuple(one for one in found if month_of(one.period) == month),
    )


def _about_quotas(portal: Portal) -> list[Rule]:
    return [one for one in rules() if any(map(one.asks, portal.settings.rulebook.quotas))]


def as_it_stood(inspection: Inspection, day: date) -> Inspection:
    """Return the inspection of an earlier day, without what is wrong in files that are dated later."""
    portal = inspection.portal
    later = {one.path for one in portal.posts if one.date > day}
    later |= {one.path for one in portal.albums if one.date > day}
    later |= {one.path for one in portal.documents if (one.issued_on or one.published_on or day) > day}
    shown = tuple(one for one in portal.evidence if one.day is None or one.day <= day)
    found = judged(replace(portal, as_of=day, evidence=shown))
    return replace(found, findings=tuple(one for one in found.findings if one.where.path not in later))


def judged(portal: Portal) -> Inspection:
    """Judge a portal and read its quotas; what breaks on the way is a finding of its own."""
    findings = judge(portal)
    found = Inspection(portal, findings, verdicts(portal, findings))
    # As with a rule that breaks: whatever else breaks here, the school sees everything else.
    try:
        found = replace(found, readings=readings(portal))
    except Exception:
        found = replace(found, findings=(crash(_COUNTING), *found.findings))
    try:
        return replace(found, score=scored(found))
    except Exception:
        return replace(found, findings=(crash(_SCORING), *found.findings))


def facts(inspection: Inspection) -> Facts:
    """Return what the score is computed from: the school year up to the portal's day, as far as it counts."""
    portal = inspection.portal
    begun = date(int(school_year(portal.as_of)[:4]), FIRST_MONTH, 1)
    first = max(begun, portal.settings.rulebook.begins or begun)
    return Facts(first, portal.as_of, inspection.findings, inspection.verdicts, portal.evidence)


def scored(inspection: Inspection) -> Score | None:
    """Return the score by the rubric that the school has chosen, None where it has none."""
    rubric = inspection.portal.settings.rubric
    return score(rubric, facts(inspection)) if rubric else None


def history(inspection: Inspection) -> tuple[Score, ...]:
    """Return the scores at the end of each month of the school year, the portal's day last.

    Only what the rubric asks for is judged again. The evidence is that of today, by its days.
    """
    portal, rubric = inspection.portal, inspection.portal.settings.rubric
    if rubric is None:
        return ()
    asked = {feed.rule for item in rubric.items for one in item.deductions for feed in one.feeds}
    chosen = [one for one in rules() if one.id in asked or one.id.startswith("evidence/")]
    days = [*_month_ends(facts(inspection).first, portal.as_of), portal.as_of]
    return tuple(score(rubric, _facts_of(replace(portal, as_of=day), chosen)) for day in days)


def _facts_of(portal: Portal, chosen: list[Rule]) -> Facts:
    findings = judge(portal, chosen)
    return facts(Inspection(portal, findings, verdicts(portal, findings, chosen)))


def _month_ends(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while (day := (day + timedelta(32)).replace(day=1)) <= last:
        yield day - timedelta(1)
