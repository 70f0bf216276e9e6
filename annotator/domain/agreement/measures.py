"""What each measure is called, short enough for a column."""

from __future__ import annotations

from collections.abc import Mapping

TITLES: Mapping[str, str] = {
    "f1_strict": "F1, same edges and label",
    "f1_exact": "F1, same edges",
    "f1_partial": "F1, overlap counts half",
    "f1_type": "F1, overlap and same label",
    "f1_found": "F1, same places",
    "kappa_marked": "kappa, marked tokens",
    "kappa_tokens": "kappa, all tokens",
    "alpha_tokens": "alpha, all tokens",
    "u_alpha": "u-alpha",
    "u_alpha_edges": "u-alpha, edges only",
    "kappa_units": "kappa, labels of paired units",
    "alpha_units": "alpha, labels of paired units",
    "share_units": "same label, share of pairs",
    "attribute_share": "same value, share of pairs",
    "attribute_kappa": "kappa, values of paired units",
    "attribute_alpha": "alpha, values of paired units",
    "b3": "B³",
    "ceaf_e": "CEAF-e",
    "lea": "LEA",
    "muc": "MUC",
}

_IN_LAYER: Mapping[tuple[str, str], str] = {
    ("relation", "f1_strict"): "F1, same ends and label",
    ("relation", "f1_exact"): "F1, same ends",
    ("article", "f1_strict"): "F1, same label",
    ("article", "kappa_marked"): "kappa, marked articles",
    ("article", "kappa_tokens"): "kappa, all articles",
    ("article", "alpha_tokens"): "alpha, all articles",
    ("discrepancy", "f1_strict"): "F1, same places and type",
    ("discrepancy", "kappa_units"): "kappa, types of paired records",
    ("discrepancy", "alpha_units"): "alpha, types of paired records",
    ("discrepancy", "share_units"): "same type, share of pairs",
}


def title(layer: str, measure: str) -> str:
    """Return what a measure is called in a layer."""
    return _IN_LAYER.get((layer, measure)) or TITLES[measure]


LAYER_TITLES: Mapping[str, str] = {
    "mention": "Mentions",
    "claim": "Claims",
    "entity": "Entity links",
    "relation": "Relations",
    "article": "Article labels",
    "discrepancy": "Discrepancies",
}

FIRST: Mapping[str, str] = {
    "mention": "f1_strict",
    "claim": "f1_partial",
    "entity": "lea",
    "relation": "f1_strict",
    "article": "kappa_marked",
    "discrepancy": "f1_found",
}
"""The one figure of each layer to show where there is room for one.

None of them grows with text that nobody touched.
"""
