"""Agreement between annotators: how far people who marked the same articles marked the same.

Only what two or more people finished is compared. ``collecting`` takes articles in as they are
read and keeps sums by story; ``report`` turns the sums into figures with bootstrap intervals.
A figure that nothing supports, because nobody marked anything or chance agreement is complete, is
None: neither 1.0 nor not-a-number.

All modules but ``material``, ``matching``, ``measures``, ``coreference`` and ``records`` need
numpy, so import them where agreement is computed, not where the program starts.
"""
