"""Dashboards of the editorial board: a few pages without a script, for the internal site (layer 2) alone."""
