"""How the templates of papers are made: their styles, their blocks, the file around them."""
