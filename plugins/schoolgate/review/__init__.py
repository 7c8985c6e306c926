"""Approval where the editorial team works: commands in a comment, the lines of a head (R-032)."""
