"""What only the surroundings know: the machine, the repository, the folder; not what the content says."""

from schoolgate.surroundings.answer import Answer, lacking, well
from schoolgate.surroundings.machine import machine
from schoolgate.surroundings.project import project

__all__ = ["Answer", "lacking", "machine", "project", "well"]
