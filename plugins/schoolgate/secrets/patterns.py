"""Secrets that a school may have and that detect-secrets does not know, in the form of its own detectors."""

from __future__ import annotations

import re

from detect_secrets.plugins.base import RegexBasedDetector


class PasswordFile(RegexBasedDetector):
    """Lines of htpasswd: a name, then bcrypt, APR1, SHA-crypt or SHA-1 as Apache and nginx read them."""

    secret_type = "htpasswd"
    denylist = (
        re.compile(r"^[^\s:#]{1,255}:(\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53})(?:[:\s]|$)"),
        re.compile(r"^[^\s:#]{1,255}:(\$(?:apr1|1)\$[./A-Za-z0-9]{0,8}\$[./A-Za-z0-9]{22})(?:[:\s]|$)"),
        re.compile(r"^[^\s:#]{1,255}:(\$[56]\$[^\s:]{1,60}\$[./A-Za-z0-9]{43,86})(?:[:\s]|$)"),
        re.compile(r"^[^\s:#]{1,255}:(\{S?SHA\}[A-Za-z0-9+/]{27,}={0,2})(?:[:\s]|$)"),
    )


class GitHub(RegexBasedDetector):
    """Tokens of GitHub, the newer ones too; the library's own pattern finds them inside long words."""

    secret_type = "GitHub"
    denylist = (
        re.compile(r"\b(gh[pousr]_[A-Za-z0-9]{36,255})\b"),
        re.compile(r"\b(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b"),
    )


class Google(RegexBasedDetector):
    """Keys of Google's interfaces, secrets and refresh tokens of Google's sign-in."""

    secret_type = "Google"
    denylist = (
        re.compile(r"\b(AIza[0-9A-Za-z_-]{35})(?![0-9A-Za-z_-])"),
        re.compile(r"\b(GOCSPX-[0-9A-Za-z_-]{28})(?![0-9A-Za-z_-])"),
        re.compile(r"\b(ya29\.[0-9A-Za-z_-]{30,})"),
        re.compile(r"\b(1//0[0-9A-Za-z_-]{40,})"),
    )


class Netlify(RegexBasedDetector):
    """Personal tokens of Netlify."""

    secret_type = "Netlify"
    denylist = (re.compile(r"\b(nf[pcou]_[0-9A-Za-z]{36,})\b"),)


class NamedToken(RegexBasedDetector):
    """Tokens that have no form of their own, such as those of a Zalo Official Account: the name tells."""

    secret_type = "token"
    denylist = (
        re.compile(
            r"(?:access|refresh|auth|bot|api|app|oa|zalo|deploy)[\w-]{0,20}?(?:token|secret|key)\w{0,12}"
            r"[\"']?\s*[:=]\s*[\"']?([0-9A-Za-z_\-./+=]{20,})",
            re.IGNORECASE,
        ),
    )


class SpokenPassword(RegexBasedDetector):
    """A password told in a sentence: ``mật khẩu là …``; words without a digit are no passwords."""

    secret_type = "mật khẩu"
    denylist = (
        re.compile(
            r"(?:mật\s+khẩu|mat[_ -]?khau)(?:\s+(?:là|mặc định|chung|wifi))*[\s\"'*_`]*[:=]?[\s\"'*_`]*"
            r"(?<=[\s:=\"'*_`])((?=[!-~]*\d)[0-9A-Za-z@#$%^&!*_.+-]{6,}[0-9A-Za-z@#$!])",
            re.IGNORECASE,
        ),
    )
