"""The edge to the site engine: MkDocs plugin, mass renderer, theme. It decides nothing about schools."""
