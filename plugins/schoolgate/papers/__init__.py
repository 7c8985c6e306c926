"""Official papers: a report or minutes as a value, and how it becomes a Word file or Markdown."""
