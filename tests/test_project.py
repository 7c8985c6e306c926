"""The project agrees with itself: rules, sentences, citations, pages of cases, and what the rooms record."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import schoolgate
from schoolgate import messages, regulations
from schoolgate.rules import Rule, rules

PACKAGE = Path(schoolgate.__file__).parent
TESTS = Path(__file__).parent
LANGUAGES = ("vi", "en")
CATALOGS = sorted((PACKAGE / "locale").glob("*/*.yml"))
SOURCES = sorted(PACKAGE.rglob("*.py"))
RECORDING = [
    path
    for path in SOURCES
    if path.relative_to(PACKAGE).parts[0] in {"load", "photos", "attachments", "secrets"}
]
SORTED = ("attachments", "duties", "feeds", "photos", "regulations", "rules")
"""Catalogs without groups of their own."""
EVERY_RULE = [pytest.param(one, id=one.id) for one in rules()]
IDS = {one.id for one in rules()}

_FAMILIES = "|".join(sorted({id_.partition("/")[0] for id_ in IDS}))
KIND = re.compile(rf"(?:{_FAMILIES})/[a-z]+(?:-[a-z]+)*")
_PREFIXES = "|".join(sorted({path.stem for path in CATALOGS}))
NO_MESSAGES = {"load.json", "prose.py", "prose.sha"}
"""Files and an attribute that look like ids of sentences."""
FILES = (".css", ".js", ".json", ".yml", ".csv")
MESSAGE = re.compile(rf"(?:{_PREFIXES})\.[a-z0-9]+(?:-[a-z0-9]+)*")


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a source file that is not documentation, with its line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def keys(path: Path) -> list[str]:
    return [key.value for key, _ in yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader).value]


def recorded_kinds() -> set[str]:
    return {text for path in RECORDING for _, text in texts(path) if KIND.fullmatch(text)}


def test_every_kind_that_is_recorded_has_a_rule() -> None:
    assert recorded_kinds() - IDS == set()


def test_every_rule_that_judges_records_asks_for_its_own_kind() -> None:
    for one in rules():
        source = PACKAGE / "rules" / (one.id.replace("-", "_") + ".py")
        asked = {text for _, text in texts(source) if KIND.fullmatch(text)}
        assert asked <= {one.id}


@pytest.mark.parametrize("one", EVERY_RULE)
def test_a_rule_is_named_after_its_file(one: Rule) -> None:
    assert one.check.__name__.replace("_", "-") == one.id.partition("/")[2]


@pytest.mark.parametrize("one", EVERY_RULE)
def test_a_rule_says_what_why_and_whence(one: Rule) -> None:
    source = PACKAGE / "rules" / (one.id.replace("-", "_") + ".py")
    text = source.read_text("utf-8")
    documentation = ast.get_docstring(ast.parse(text)) or ""
    assert re.match(r"[^\n]+\.\n\nWhat: .+\nWhy: .+\nCitation: .+", documentation, re.DOTALL)
    assert text.count("@rule(") == 1
    assert len(text.splitlines()) <= 100


@pytest.mark.parametrize("one", EVERY_RULE)
def test_a_rule_has_a_citation(one: Rule) -> None:
    assert one.cites in regulations.citations()


@pytest.mark.parametrize("one", EVERY_RULE)
def test_a_rule_has_a_page_of_cases(one: Rule) -> None:
    assert (TESTS / "rules" / (one.id.replace("-", "_") + ".yaml")).is_file()


def test_every_page_of_cases_has_a_rule() -> None:
    pages = {path.relative_to(TESTS / "rules").with_suffix("") for path in (TESTS / "rules").glob("*/*.yaml")}
    assert {page.as_posix().replace("_", "-") for page in pages} == IDS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", EVERY_RULE)
def test_a_rule_has_a_sentence(one: Rule, language: str) -> None:
    assert messages.say(one.duty, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_explained_and_nothing_else_is(language: str) -> None:
    parts = ("why", "mend", "example")
    wanted = {one.explained(part).id for one in rules() for part in parts}
    assert {id_ for id_ in messages.catalog(language) if id_.startswith("duties.")} == wanted


def test_both_catalogs_have_the_same_sentences_with_the_same_placeholders() -> None:
    shapes = [
        {id_: placeholders(sentence) for id_, sentence in messages.catalog(language).items()}
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_catalog_has_each_key_once_and_well_formed(path: Path) -> None:
    names = keys(path)
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []


@pytest.mark.parametrize("name", SORTED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalog_is_in_order(name: str, language: str) -> None:
    names = keys(PACKAGE / "locale" / language / f"{name}.yml")
    assert names == sorted(names)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_sentence_that_the_code_names_is_in_the_catalog(path: Path) -> None:
    known = messages.catalog()
    named = [
        (line, text) for line, text in texts(path) if MESSAGE.fullmatch(text) and not text.endswith(FILES)
    ]
    lost = [(line, text) for line, text in named if text not in known and text not in NO_MESSAGES]
    assert lost == []


def test_citations_are_in_order_and_whole() -> None:
    found = regulations.citations()
    assert list(found) == sorted(found)
    assert [one.id for one in found.values() if one.text.endswith(".") or not one.text[0].isupper()] == []
