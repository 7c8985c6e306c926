"""One question to one address: is anything there?"""

from __future__ import annotations

import ipaddress
import socket
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from schoolgate.model import LinkState

_PATIENCE = 15
"""Seconds without an answer."""
_GONE = {404, 410}
_BLOCKED = {401, 402, 403, 405, 406, 407, 418, 429, 451, 999}
"""Answers to machines that tell nothing about what a person would see."""
_AS = "Mozilla/5.0 (compatible; schoolgate link check)"
_SAFE = "%/:=&?~#+!$,;'@()*[]"


class _PrivateError(OSError):
    """An address inside some network, which readers at home cannot reach and this machine must not ask."""


class _Outside(HTTPRedirectHandler):
    """Follows redirections as long as they stay on the public net."""

    def __init__(self, local: bool) -> None:
        self._local = local

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        _hold(newurl, local=self._local)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def ask(url: str, *, local: bool = False) -> tuple[LinkState, int]:
    """Return how an address answers, with the HTTP status, 0 where none came. Never raises.

    Addresses of private networks are not asked, unless they are this machine's own and ``local`` allows it.
    """
    try:
        _hold(url, local=local)
        opener = build_opener(_Outside(local))
        return _answer(opener, url)
    except _PrivateError:
        return LinkState.GONE, 0
    except (OSError, HTTPException, ValueError):
        return LinkState.FAILING, 0


def _answer(opener: OpenerDirector, url: str) -> tuple[LinkState, int]:
    status = _status(opener, url, "HEAD")
    if status in _GONE | _BLOCKED or status >= 500:
        # Many servers know no HEAD, and some answer it wrongly.
        status = _status(opener, url, "GET")
    if status in _GONE:
        return LinkState.GONE, status
    if status in _BLOCKED:
        return LinkState.BLOCKED, status
    return (LinkState.FAILING if status >= 400 else LinkState.ALIVE), status


def _status(opener: OpenerDirector, url: str, method: str) -> int:
    request = Request(_ascii(url), headers={"User-Agent": _AS, "Accept": "*/*"}, method=method)  # noqa: S310 - held
    try:
        with opener.open(request, timeout=_PATIENCE) as answer:
            return int(answer.status)
    except HTTPError as error:
        with error:
            return error.code
    except URLError as error:
        if isinstance(error.reason, OSError):
            raise error.reason from error
        raise


def _hold(url: str, *, local: bool) -> None:
    """Refuse what is not the public web. Raises OSError and ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(url)
    for *_, place in socket.getaddrinfo(parts.hostname, parts.port or 443, type=socket.SOCK_STREAM):
        address = ipaddress.ip_address(str(place[0]).partition("%")[0])
        if not address.is_global and not (local and address.is_loopback):
            raise _PrivateError(url)


def _ascii(url: str) -> str:
    """Return an address as it is sent: Vietnamese letters in it are written in bytes."""
    parts = urlsplit(url)
    host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    return urlunsplit((parts.scheme, host, quote(parts.path, _SAFE), quote(parts.query, _SAFE), ""))
