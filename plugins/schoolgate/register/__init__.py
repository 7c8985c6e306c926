"""The register of documents: numbers, references, replacements, issuers, what is disclosed. Pure."""

from schoolgate.register.disclosure import (
    GROUP,
    State,
    Status,
    disclosed,
    kept_until,
    recorded,
    statuses,
)
from schoolgate.register.issuers import Branch, superior, tree
from schoolgate.register.numbers import key, number_in, parts
from schoolgate.register.proofs import Shelf
from schoolgate.register.references import Register
from schoolgate.register.standing import standing

__all__ = [
    "GROUP",
    "Branch",
    "Register",
    "Shelf",
    "State",
    "Status",
    "disclosed",
    "kept_until",
    "key",
    "number_in",
    "parts",
    "recorded",
    "standing",
    "statuses",
    "superior",
    "tree",
]
