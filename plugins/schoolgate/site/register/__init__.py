"""The register of documents as tables, filters and rows for a script."""

from schoolgate.site.register.facets import Choice, Facet, facets
from schoolgate.site.register.rows import STATUSES, Row, Rows
from schoolgate.site.register.tables import Table, life, tables

__all__ = ["STATUSES", "Choice", "Facet", "Row", "Rows", "Table", "facets", "life", "tables"]
