"""The command line: one file per command. It alone decides exit codes (design.md section 5)."""

from schoolgate.cli.main import main

__all__ = ["main"]
