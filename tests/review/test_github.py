"""GitHub is asked safely and patiently, and what goes wrong is told in a sentence."""

from __future__ import annotations

import pytest

from forge import TOKEN, Forge, a_forge
from schoolgate.messages import say
from schoolgate.review.github import GitHub, GitHubError

COMMENTS = "/repos/truong-mau/cong/issues/3/comments"


def client(forge: Forge, waited: list[float] | None = None) -> GitHub:
    return GitHub(forge.url, TOKEN, wait=[].append if waited is None else waited.append)


def refused(forge: Forge, method: str = "GET") -> GitHubError:
    with pytest.raises(GitHubError) as caught:
        client(forge).send(method, COMMENTS, {"body": "A"}) if method != "GET" else client(forge).get("/a")
    assert all(say(caught.value.message, language) for language in ("vi", "en"))
    return caught.value


def test_every_page_of_a_list_is_read() -> None:
    with a_forge(page=2) as forge:
        for number in range(5):
            forge.says("mau", str(number))
        assert [one["body"] for one in client(forge).pages(COMMENTS)] == list("01234")
        assert len(forge.asked) == 3


def test_a_next_page_elsewhere_is_not_asked() -> None:
    with a_forge(page=1) as forge, a_forge() as other:
        forge.says("mau", "1")
        forge.failures = [(200, {"Link": f'<{other.url}/x>; rel="next"'})]
        with pytest.raises(GitHubError, match="unreadable"):
            list(client(forge).pages(COMMENTS))
        assert other.asked == []


@pytest.mark.parametrize("status", [429, 502, 503])
def test_a_busy_server_is_asked_again(status: int) -> None:
    waited: list[float] = []
    with a_forge(answers={"/a": 1}) as forge:
        forge.failures = [(status, {"Retry-After": "7"}), (status, {"Retry-After": "86400"}), (status, {})]
        assert client(forge, waited).get("/a") == 1
    assert waited == [7, 60, 8]


def test_patience_ends() -> None:
    with a_forge() as forge:
        forge.failures = [(503, {})] * 9
        assert refused(forge).status == 503
        assert len(forge.asked) == 4


def test_what_may_have_been_created_is_not_created_again() -> None:
    with a_forge() as forge:
        forge.failures = [(502, {})]
        assert refused(forge, "POST").status == 502
        assert len(forge.asked) == 1


def test_what_was_only_put_off_is_created() -> None:
    with a_forge() as forge:
        forge.failures = [(429, {})]
        client(forge).send("POST", COMMENTS, {"body": "A"})
        assert forge.told() == ["A"]


@pytest.mark.parametrize(
    ("status", "key"),
    [
        (401, "token"),
        (403, "forbidden"),
        (404, "not-found"),
        (422, "refused"),
        (500, "status"),
        (301, "status"),
    ],
)
def test_a_refusal_is_a_sentence(status: int, key: str) -> None:
    with a_forge() as forge:
        forge.failures = [(status, {"Location": "https://khac.example/"})]
        error = refused(forge)
        assert error.message.id == f"review.github-{key}"
        assert str(status) in say(error.message)
        assert TOKEN not in say(error.message)


def test_a_server_that_is_gone_is_told() -> None:
    with a_forge() as forge:
        pass
    assert refused(forge).message.id == "review.github-unreachable"


@pytest.mark.parametrize("address", ["http://api.github.com", "file:///etc/passwd", "ftp://127.0.0.1", ""])
def test_a_token_is_never_sent_in_the_clear(address: str) -> None:
    with pytest.raises(GitHubError, match="insecure"):
        GitHub(address, TOKEN)


def test_without_a_token_nothing_is_asked() -> None:
    with pytest.raises(GitHubError, match="no-token"):
        GitHub("https://api.github.com", "")
