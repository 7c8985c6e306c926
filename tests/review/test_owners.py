"""CODEOWNERS names the approver of every category, and nothing a hostile name could add."""

from __future__ import annotations

import pytest

from builders import some_settings
from schoolgate.model import Category, Person, Settings
from schoolgate.review.owners import owners


def settings(category: Category, account: str = "vi-du") -> Settings:
    person = Person("du.tv", "Trần Văn Ví Dụ", git_account=account)
    return some_settings(categories=(category,), staff={"du.tv": person})


@pytest.mark.parametrize("section", ["news", "documents"])
def test_an_approver_owns_the_folder(section: str) -> None:
    category = Category("union", "Đoàn thể", "doan-the", section, approver="du.tv")
    found = owners(settings(category, "@vi-du"))
    assert (found.text, found.unasked) == (f"/content/{section}/union/ @vi-du\n", ())


@pytest.mark.parametrize("account", ["", "a b", "x\n* @la", "a @la", "#x"])
def test_who_has_no_account_is_told(account: str) -> None:
    category = Category("union", "Đoàn thể", "doan-the", approver="du.tv")
    assert owners(settings(category, account)).unasked == ((category, "du.tv"),)
    assert owners(settings(category, account)).text == ""


def test_a_category_without_approver_is_told() -> None:
    category = Category("union", "Đoàn thể", "doan-the")
    assert owners(settings(category)).unasked == ((category, ""),)


def test_a_blank_in_a_name_is_quoted() -> None:
    category = Category("doan the", "A", "a", approver="du.tv")
    assert owners(settings(category)).text == "/content/news/doan\\ the/ @vi-du\n"


@pytest.mark.parametrize("name", ["", "../..", "*", "[a]", "a #b", "a\n* @la", "a\u2028b"])
def test_names_that_reach_further_are_left_out(name: str) -> None:
    category = Category(name, "A", "a", approver="du.tv")
    found = owners(settings(category))
    assert (found.text, found.unasked) == ("", ((category, "du.tv"),))
