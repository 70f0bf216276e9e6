"""Lines known by how they begin: "Read more: …", "Photo: …", "(Reporting by …)", "Tags: …".

The first word chooses the patterns to try, so that a paragraph costs one look into a dictionary.
"""

from __future__ import annotations

import re

_ANY = True
_UNFINISHED = False
"""Whether a rule holds for any line, or only for one that ends without a stop."""

_RULES: tuple[tuple[str, bool, str, tuple[str, ...]], ...] = (
    (
        "promotion",
        _ANY,
        (
            "read also watch listen related see subscribe sign follow click download join get don't"
            " dont stay catch for support discover اقرأ إقرأ شاهد تابع تابعونا lire lea lesen"
        ),
        (
            r"read (?:more|also|next|full|the full story|breaking|our|here)\b",
            r"read (?:the |all the )?latest (?:news|updates|stories)\b",
            r"(?:also|must) read\b|also (?:see|in this (?:edition|issue))\b",
            r"(?:watch|listen|related|recommended|see also)\s?[|:›]",
            r"related (?:stories|articles|news|coverage|posts|links)\s?:",
            r"subscribe (?:to (?:our|the|my)|now|for|from|today)\b|sign up (?:for|to|now|here)\b",
            (
                r"follow (?:us|our)\b|follow \w+(?: \w+)? on (?:facebook|twitter|x|instagram"
                r"|telegram)\b"
            ),
            r"click (?:here|on the link)\b|download (?:the|our) (?:\w+ )?app\b",
            r"join (?:our|us on|the conversation)\b|don['’]?t miss (?:our|the latest|out|a)\b",
            r"get (?:the latest|our|breaking news|all the latest|unlimited|the app)\b",
            (
                r"stay (?:up[ -]to[ -]date|updated|tuned|informed|connected)\b"
                r"|catch (?:all )?the latest\b"
            ),
            r"for (?:more (?:news|stories|on this|updates|from)|all the latest|the latest news)\b",
            r"support (?:our|us|the \w+:)|discover more\b",
            "اقرأ (?:أيضا|أيضًا|المزيد)|إقرأ أيض|شاهد أيض|تابعونا",
            r"lire (?:aussi|plus)|lea (?:también|más)|lesen sie auch",
        ),
    ),
    (
        "promotion",
        _UNFINISHED,
        "more most trending advertisement sponsored recommended turn play see sign • for",
        (
            (
                r"more (?:from|on this|in this|stories|news|about|to read)\b|see more\b"
                r"|sign (?:up|in)\b"
            ),
            r"most (?:read|popular|viewed)\b|trending\b|sponsored\b|advertisement\b",
            (
                r"recommended\b.{0,30}$|turn to page \d|play next\b"
                r"|(?:•\s*)?.{5,140}: (?:see )?page \d+$"
            ),
        ),
    ),
    (
        "notice",
        _ANY,
        (
            "this (this except (except editor's editors' correction corrections disclaimer"
            " clarification you you're an the note update"
        ),
        (
            (
                r"this (?:story|article|copy|post) (?:has|have|was|is) (?:not been |been "
                r"|first |originally )?"
                r"(?:auto|published|generated|edited|updated|amended|corrected|part of|taken"
                r"|syndicated)"
            ),
            r"except for the headline\b|editor(?:['’]s|s['’]) note\b|note to (?:readers|editors)\b",
            r"(?:corrections?|clarifications?|disclaimer)\s?:|an earlier version of this\b",
            (
                r"you(?:['’]re| are) receiving this|the (?:views|opinions) expressed (?:in this"
                r"|here|are)\b"
            ),
        ),
    ),
    (
        "caption",
        _ANY,
        (
            "photo photos photograph photographs picture pictures pictured image images file"
            " handout in video graphic caption illustration pic foto undated representative"
            " representational صورة الصورة صور"
        ),
        (
            (
                r"(?:file|handout|undated|representative|representational)"
                r" (?:photos?|images?|pictures?|pic|handout)\b"
            ),
            r"file\s?[-–—:]|in this (?:\w+[ -])?(?:photo|image|picture|frame|handout|file)\b",
            (
                r"(?:photo|photograph|picture|image|video|graphic|caption|illustration|pic|foto)s?"
                r"(?: (?:credits?|source|by|courtesy))?\s?[:|]"
            ),
            r"(?:photo|picture|image|video)s? (?:by|credit|courtesy)\b|pictured\s?:",
            r"(?:الصورة|صورة|صور)\s?[:(]",
        ),
    ),
    (
        "topics",
        _ANY,
        "topics tags tag keywords filed categories related الوسوم وسوم كلمات",
        (
            r"(?:topics|tags?|keywords|filed under|categories|related topics)\s?[:|]",
            r"(?:الوسوم|وسوم|كلمات مفتاحية)\s?[:|]",
        ),
    ),
    (
        "credit",
        _ANY,
        (
            "reporting (reporting additional (additional editing writing (writing compiled"
            " produced with"
            " (with source sources (source المصدر مصدر"
        ),
        (
            r"(?:additional |further )?(?:reporting|editing|writing) (?:for \w+ )?by\b",
            r"(?:compiled|produced) (?:from|with material)\b|with (?:additional )?inputs? from\b",
            r"with (?:reporting|files|material) (?:by|from)\b|with agency inputs\b",
            r"sources?\s?[:|]|(?:المصدر|مصدر)\s?:",
        ),
    ),
)


def _by_first_word() -> dict[str, list[tuple[str, bool, re.Pattern[str]]]]:
    table: dict[str, list[tuple[str, bool, re.Pattern[str]]]] = {}
    for kind, holds_for_any, words, alternatives in _RULES:
        pattern = re.compile(rf"\W*(?:{'|'.join(alternatives)})", re.IGNORECASE)
        for word in words.split():
            table.setdefault(word, []).append((kind, holds_for_any, pattern))
    return table


_TABLE = _by_first_word()


def kind_by_start(text: str, *, stopped: bool) -> str | None:
    """Return the kind of furniture a line's first words tell, or None."""
    space = text.find(" ", 1, 20)
    word = text[:space] if space > 0 else text[:20]
    for kind, holds_for_any, pattern in _TABLE.get(
        word.casefold().rstrip(":|").replace("’", "'"), ()
    ):
        if (holds_for_any or not stopped) and pattern.match(text):
            return kind
    return None
