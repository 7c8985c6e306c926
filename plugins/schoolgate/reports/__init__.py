"""What the school reads, signs and sends: from the Portal and what was found out about it to text."""
