"""What the rows of each table may say: the headings are those of Vietnamese offices."""
