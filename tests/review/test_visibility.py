"""Who may read a repository, and which repository an address names."""

from __future__ import annotations

import pytest

from anonymous_forge import a_stranger
from schoolgate.review.github import GitHubError
from schoolgate.review.visibility import Visibility, place, visibility

SCHOOL = "truong-mau/cong"
PATH = f"/repos/{SCHOOL}"
PLACES = {
    "https://github.com/truong-mau/cong.git": ("github.com", SCHOOL),
    "https://github.com/truong-mau/cong": ("github.com", SCHOOL),
    "https://www.github.com/truong-mau/cong/": ("github.com", SCHOOL),
    "https://ai-do:bi-mat@github.com/truong-mau/cong.git": ("github.com", SCHOOL),  # pragma: allowlist secret
    "git@github.com:truong-mau/cong.git": ("github.com", SCHOOL),
    "ssh://git@github.com/truong-mau/cong.git": ("github.com", SCHOOL),
    "ssh://git@ssh.github.com:443/truong-mau/cong.git": ("github.com", SCHOOL),
    "git@gitlab.com:truong-mau/cong.git": ("gitlab.com", ""),
    "https://git.mau.example/truong-mau/cong.git": ("git.mau.example", ""),
    "https://github.com.mau.example/truong-mau/cong": ("github.com.mau.example", ""),
    "https://github.com/truong-mau": ("github.com", ""),
    "https://github.com/truong-mau/..": ("github.com", ""),
    "https://github.com/truong-mau/cong/../../user": ("github.com", ""),
    "/srv/git/cong.git": ("", ""),
    "../cong": ("", ""),
}
ANSWERS = {
    "public": ((200, {"private": False}), Visibility.PUBLIC),
    "private": ((200, {"private": True}), Visibility.HIDDEN),
    "not there": ((404, {}), Visibility.HIDDEN),
    "too often": ((403, {"message": "API rate limit exceeded"}), Visibility.UNKNOWN),
    "broken": ((500, {}), Visibility.UNKNOWN),
    "no JSON": ((200, b"<html>"), Visibility.UNKNOWN),
    "another document": ((200, [False]), Visibility.UNKNOWN),
    "a lie": ((200, {"private": "false"}), Visibility.UNKNOWN),
    "elsewhere": ((301, "https://mau.example/repos"), Visibility.UNKNOWN),
}


@pytest.mark.parametrize("remote", PLACES)
def test_which_repository_an_address_names(remote):
    assert place(remote) == PLACES[remote]


@pytest.mark.parametrize("name", ANSWERS)
def test_what_an_answer_means(name):
    answer, meant = ANSWERS[name]
    with a_stranger({PATH: answer}) as forge:
        assert visibility(forge.url, SCHOOL) is meant
        assert forge.asked == [PATH]


def test_a_renamed_repository_is_followed():
    with a_stranger(
        {PATH: (301, "{url}/repositories/7"), "/repositories/7": (200, {"private": False})}
    ) as forge:
        assert visibility(forge.url + "/", SCHOOL) is Visibility.PUBLIC
        assert forge.asked == [PATH, "/repositories/7"]


def test_a_server_that_is_not_there_tells_nothing():
    with a_stranger({}) as forge:
        address = forge.url
    assert visibility(address, SCHOOL) is Visibility.UNKNOWN


@pytest.mark.parametrize("address", ["http://mau.example", "file:///etc", "ftp://127.0.0.1"])
def test_nothing_is_asked_of_an_address_that_is_not_safe(address):
    with pytest.raises(GitHubError):
        visibility(address, SCHOOL)
