"""What a school starts from: sample schools. Creates, never changes."""

from schoolgate.starter.samples import PROFILES, create
from schoolgate.starter.staging import OccupiedError

__all__ = ["PROFILES", "OccupiedError", "create"]
