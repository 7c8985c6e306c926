"""The editorial orientation names categories, people, events and posts that there are.

What: a planned post with an unknown category, owner or approver, an unknown event, or a post that is nowhere.
Why: only then can be told who is asked and how far the plan has come (R-036, R-038).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from schoolgate.model import EditorialPlan, Message, PlannedPost, Portal, month
from schoolgate.rules.facts import nearest
from schoolgate.rules.planned import Written, folder, planned_posts
from schoolgate.rules.rule import Found, rule

Known = Mapping[str, str]
"""What may be written, by how people call it."""


@rule(of=planned_posts)
def unknown_in_plan(portal: Portal) -> Iterator[Found]:
    """Judge planned posts of this school year."""
    staff = {one.id: one.id for one in portal.settings.staff.values()}
    called = staff | {one.name: one.id for one in portal.settings.staff.values()}
    posts = Written(portal).named
    categories = {one.id: one.id for one in portal.settings.categories if one.section == "news"}
    events = {one.id: one.id for one in portal.events}
    for plan, one in planned_posts(portal):
        if one.category not in categories:
            yield _found(one, "category", one.category, categories)
        for person in dict.fromkeys((one.owner, one.approver)):
            if person and person not in staff:
                yield _found(one, "person", person, called)
        if one.event and one.event not in events:
            yield _found(one, "event", one.event, events)
        post = one.post.strip("/")
        if post and post not in posts:
            yield _found(one, "post", post, _posts_of(plan, portal))


def _posts_of(plan: EditorialPlan, portal: Portal) -> Known:
    return {folder(post): folder(post) for post in portal.posts if month(post.date) == plan.month}


def _found(one: PlannedPost, kind: str, name: str, called: Known) -> Found:
    message = Message.of(f"rules.news-unknown-in-plan-{kind}", title=one.title, name=name)
    meant = called.get(nearest(name, called), "")
    key = "rules.news-unknown-in-plan-meant" if meant else "rules.news-unknown-in-plan-remedy"
    return Found(one.where, message, Message.of(key, meant=meant) if meant else Message.of(key))
