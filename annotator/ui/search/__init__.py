"""The place of searches: a query, what it finds, and one key that tags what was ticked."""
