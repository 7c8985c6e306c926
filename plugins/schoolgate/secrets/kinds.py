"""All kinds of secrets that are looked for: the name is that of their sentence in the catalog.

Tokens that no school has, of IBM's or Artifactory's servers, are left out: they would cost half the time.
"""

from __future__ import annotations

from collections.abc import Mapping

from detect_secrets.plugins.aws import AWSKeyDetector
from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
from detect_secrets.plugins.base import BasePlugin
from detect_secrets.plugins.basic_auth import BasicAuthDetector
from detect_secrets.plugins.discord import DiscordBotTokenDetector
from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
from detect_secrets.plugins.jwt import JwtTokenDetector
from detect_secrets.plugins.npm import NpmDetector
from detect_secrets.plugins.openai import OpenAIDetector
from detect_secrets.plugins.private_key import PrivateKeyDetector
from detect_secrets.plugins.pypi_token import PypiTokenDetector
from detect_secrets.plugins.sendgrid import SendGridDetector
from detect_secrets.plugins.slack import SlackDetector
from detect_secrets.plugins.stripe import StripeDetector
from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector

from schoolgate.secrets.patterns import GitHub, Google, NamedToken, Netlify, PasswordFile

DETECTORS: Mapping[str, tuple[BasePlugin, ...]] = {
    "private-key": (PrivateKeyDetector(),),
    "password-file": (PasswordFile(),),
    "github-token": (GitHub(),),
    "google-key": (Google(),),
    "aws-key": (AWSKeyDetector(),),
    "hosting-token": (Netlify(), AzureStorageKeyDetector(), GitLabTokenDetector()),
    "package-token": (NpmDetector(), PypiTokenDetector()),
    "message-token": (
        SlackDetector(),
        DiscordBotTokenDetector(),
        TelegramBotTokenDetector(),
        SendGridDetector(),
    ),
    "service-key": (OpenAIDetector(), StripeDetector(), JwtTokenDetector()),
    "password-in-address": (BasicAuthDetector(),),
    "named-token": (NamedToken(),),
}
