"""The inspector pack: every point with its evidence, in one folder that opens without a server (R-138)."""
