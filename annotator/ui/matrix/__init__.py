"""The claim matrix: a grid of a story's claims and what each article makes of them."""
