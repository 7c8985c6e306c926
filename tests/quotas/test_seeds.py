"""Every quota as the seeds print it, and what it does at its figure and one below."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

from quota_builders import a_counted_school, a_quota, read, things
from schoolgate.model import Outcome, Quota
from schoolgate.regulations import citations, elective, rulebook

SEEDS = yaml.safe_load((Path(__file__).parent / "seeds.yaml").read_text("utf-8"))
DAY = dt.date(2025, 10, 15)
PROFILES = ("primary", "preschool")
EVERY = [
    pytest.param(profile, one.id, id=f"{profile}: {one.id}")
    for profile in PROFILES
    for one in rulebook(profile).quotas
]
PLACE = {"week": "2025-W42", "month": "2025-10", "semester": "2025-2026-HK1", "year": "2025-2026"}


def quotas(profile: str) -> dict[str, Quota]:
    return dict(elective()) if profile == "elective" else {one.id: one for one in rulebook(profile).quotas}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda one: f"{one['q']}: {one['quota']}")
def test_a_quota_is_what_its_seed_prints(seed: dict[str, Any]) -> None:
    quota = quotas(seed["profile"])[seed["quota"]]
    figure = quota.figure(seed["day"])
    assert figure
    minimum = quota.legal(seed["day"]) if seed.get("legal") else figure.minimum
    assert (minimum, quota.period, quota.scope) == (seed["minimum"], seed["period"], seed["scope"])
    assert figure.target == seed.get("target")
    sources = {source.strip() for one in quota.figures for source in one.source.split(",")}
    assert seed["q"] in sources


def test_every_quota_of_the_data_stands_in_the_seeds() -> None:
    shown = {(one["profile"], one["quota"]) for one in SEEDS}
    known = {id_ for _, id_ in shown}
    own = {"event-posts", "trainings"}
    assert {one.id for profile in PROFILES for one in rulebook(profile).quotas} - own <= known
    assert set(elective()) <= known


def test_every_figure_has_a_source_and_a_known_citation() -> None:
    for profile in (*PROFILES, "elective"):
        for quota in quotas(profile).values():
            for figure in quota.figures:
                assert figure.source, quota.id
                assert figure.citation == "" or figure.citation in citations()
                assert figure.citation or figure.own, quota.id


@pytest.mark.parametrize(("profile", "id_"), EVERY)
def test_the_figure_is_met_exactly_at_its_minimum(profile: str, id_: str) -> None:
    quota = a_quota(a_counted_school(profile=profile), id_)
    figure = quota.figure(DAY)
    assert figure
    for count, outcome in ((figure.minimum, Outcome.PASSED), (figure.minimum - 1, Outcome.FAILED)):
        portal = a_counted_school(profile=profile, quotas=[quota], **things(quota, DAY, count))
        found = read(portal, id_, PLACE[quota.period])
        assert [(one.published, one.outcome) for one in found] == [(count, outcome)]


@pytest.mark.parametrize(("profile", "id_"), EVERY)
def test_more_than_enough_is_never_a_fault(profile: str, id_: str) -> None:
    quota = a_quota(a_counted_school(profile=profile), id_)
    portal = a_counted_school(profile=profile, quotas=[quota], **things(quota, DAY, 200))
    assert [one.outcome for one in read(portal, id_, PLACE[quota.period])] == [Outcome.PASSED]
