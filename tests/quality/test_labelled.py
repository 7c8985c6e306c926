"""The judges of language are right nine times in ten, those of personal data miss one in twenty at most."""

from __future__ import annotations

import pytest

from labelled import PRIVATE, Labelled, Rates, posts, rates, sentences
from measure_language import PAGE, page
from schoolgate.rules import rules

SENTENCES = tuple(sentences())
POSTS = tuple(posts())
RATES = {
    **{f"sentences {kind}": one for kind, one in rates(SENTENCES).items()},
    **{f"posts {kind}": one for kind, one in rates(POSTS).items()},
}
RULES = {rule.id.partition("/")[2] for rule in rules()}


def test_the_set_is_large_enough_and_half_of_it_is_clean() -> None:
    assert len(SENTENCES) >= 400
    assert len(POSTS) >= 120
    assert 0.3 <= sum(not one.faults for one in SENTENCES) / len(SENTENCES) <= 0.7


def test_no_sentence_counts_twice() -> None:
    assert len({one.text for one in SENTENCES}) == len(SENTENCES)


@pytest.mark.parametrize("name", RATES)
def test_what_is_labelled_is_judged_by_a_rule(name: str) -> None:
    assert RATES[name].kind in RULES


@pytest.mark.parametrize("name", [name for name, one in RATES.items() if one.kind not in PRIVATE])
def test_language_is_marked_rightly(name: str) -> None:
    assert RATES[name].precision >= 0.9, RATES[name].alarms


@pytest.mark.parametrize("name", [name for name, one in RATES.items() if one.kind in PRIVATE])
def test_personal_data_are_found(name: str) -> None:
    assert RATES[name].recall >= 0.95, RATES[name].misses


def test_the_committed_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python scripts/measure_language.py"


def test_rates_count_what_they_say() -> None:
    """A judge that marks everything has full recall and bad precision, one that marks nothing the reverse."""
    faults, none = frozenset({"x"}), frozenset[str]()
    texts = [Labelled("a", faults, faults), Labelled("b", none, faults), Labelled("c", faults, none)]
    assert rates(texts) == {"x": Rates("x", 2, 1, 1, ("c",), ("b",))}
    assert (rates(texts)["x"].precision, rates(texts)["x"].recall) == (0.5, 0.5)
