"""Papers of the sample school: what they say and how they are set."""
