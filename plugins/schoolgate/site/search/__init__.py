"""The search of the public site, made in parts: a closed school year is never indexed again."""
