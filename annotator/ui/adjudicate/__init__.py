"""The place where gold is made: what several annotators made of one text, side by side."""
