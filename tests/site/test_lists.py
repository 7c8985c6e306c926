"""How lists are cut: numbered from the oldest, so that a new post moves nothing but the front page."""

import pytest

from schoolgate.site.lists import slices


@pytest.mark.parametrize(
    ("count", "front", "archives"), [(0, 0, 0), (1, 1, 0), (39, 39, 0), (40, 20, 1), (59, 39, 1), (60, 20, 2)]
)
def test_the_front_page_shows_the_newest_20_to_39(count: int, front: int, archives: int) -> None:
    cut = slices(count)
    assert cut[0].stop - cut[0].start == front
    assert len(cut) - 1 == archives


@pytest.mark.parametrize("count", range(0, 130, 7))
def test_every_item_stands_on_exactly_one_page(count: int) -> None:
    covered = [at for one in slices(count) for at in range(one.start, one.stop)]
    assert covered == list(range(count))


def test_a_new_post_changes_no_numbered_page() -> None:
    items = [f"post {number}" for number in range(45)]
    before = {one.number: items[one.start : one.stop] for one in slices(45) if one.number}
    longer = ["new post", *items]
    after = {one.number: longer[one.start : one.stop] for one in slices(46) if one.number}
    assert before == after
