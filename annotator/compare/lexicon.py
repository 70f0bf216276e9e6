"""Words that tell furniture from story: what buttons, labels, credits and date lines say.

Everything is case-folded and without punctuation at its edges, as `bare` leaves a line.
"""

from __future__ import annotations

import re

_EDGES = re.compile(r"^[\W_]+|[\W\d_]+$")


def _set(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.replace("\n", "|").split("|") if word.strip())


def bare(line: str) -> str:
    """Return a short line as the word lists have it; counts at the end ("Share 12") go too."""
    folded = line.casefold()
    if not (folded[:1].isalnum() and folded[-1:].isalpha()):
        folded = _EDGES.sub("", folded)
    return " ".join(folded.split())


INTERFACE = _set("""
about us|accept|accept all|accept all cookies|accept cookies|account|ad|ad feedback|add a comment
add to favorites|advertisement|advertisement continues below|advertising|all rights reserved
allow all|app store|archive|article continues below|audio|back|back to top|bookmark|breaking
breaking news|cancel|careers|change language|close|close ad|close menu|closed captions|comment
comments|contact|contact us|continue|continue reading|continue with google|cookie policy
cookie settings|copied|copy|copy link|copy url|customise|customize|dark mode|delete|dismiss|done
download|download app|download our app|download pdf|e-mail|edit|email|email address
email this article|enter your email|epaper|e-paper|expand|explore|facebook|facebook twitter|faq
favourites|feedback|flipboard|follow|follow us|follow us on|following|font size|forgot password
full screen|fullscreen|gallery|get the app|go to top|google news|google play|got it|help|hide
home|home page|homepage|image|in pictures|instagram|join|join us|jump to content|latest
latest news|learn more|leave a comment|leave a reply|link copied|linkedin|listen|listen now
listen to article|listen to story|listen to this article|live|live blog|live score|live tv
live updates|load more|loading|log in|log out|login|logout|main menu|manage choices
manage cookies|manage preferences|menu|messenger|more|more options|more sharing options
most popular|most read|most viewed|mute|my account|my reads|my profile|navigation|new|newsletter
newsletters|next|next article|next page|next post|next story|no comments|notifications|ok|open
open menu|opens in new tab|opens in new window|options|pause|photos|photo gallery|pinterest|play
play video|podcast|podcasts|popular|post a comment|post comment|prev|previous|previous article
previous page|previous post|previous story|print|print article|print this article|privacy
privacy policy|privacy settings|profile|read aloud|read full article|read full story|read later
read more|read the full story|reading mode|reddit|refresh|register|reject|reject all|related
remove|replay|reply|report|report a mistake|report an error|report this ad|republish|retry|save
save article|save for later|saved|saved articles|saved stories|scroll to top|search|search for
see all|see comments|see more|select language|send|settings|share|share article|share options
share story|share this|share this article|share this article on|share this on|share this page
share this post|share this story|share via|sharing|show all|show comments|show less|show more
sign in|sign out|sign up|signup|site map|sitemap|skip|skip ad|skip advertisement|skip navigation
skip to content|skip to main content|sponsored|staff login|story continues below
story continues below advertisement|story saved|submit|subscribe|subscribe now|subscriber only
subscribers only|switch edition|table of contents|telegram|terms|terms and conditions
terms of service|terms of use|text size|threads|tiktok|toggle menu|toggle navigation|top|top news
top stories|translate|trending|trending now|trending stories|tweet|twitter|unmute|unsubscribe
up next|upload|username|video|videos|view all|view comments|view more|view on map|viber|watch
watch live|watch now|weather|whatsapp|write a comment|x|youtube|yes|no|إعلان|الرئيسية|القائمة
المزيد|إغلاق|بحث|تسجيل الدخول|تسجيل الخروج|شارك|مشاركة|شارك هذا الخبر|شارك الخبر|شارك المقال
انسخ الرابط|نسخ الرابط|طباعة|تعليقات|اشترك|اشترك الآن|تابعنا|تابعونا|تابعنا على|حفظ|فيسبوك|تويتر
واتساب|تلغرام|accueil|partager|imprimer|se connecter|s'abonner|connexion|publicité|lire la suite
anzeige|startseite|teilen|drucken|anmelden|abonnieren|weiterlesen|werbung|inicio|compartir
imprimir|iniciar sesión|suscríbete|publicidad|leer más|分享到|分享|打印|评论|登录
""")
"""Whole lines that are buttons and menus."""

TOPICS = _set("""
recommended topics|related topics|related tags|related topic|topics|tags|tag|keywords|categories
filed under|more on this topic|topics in this article|in this article
explore more on these topics|مواضيع ذات صلة|الوسوم|كلمات مفتاحية|وسوم|كلمات دلالية
""")
"""Labels above or before a list of topics."""

PROMOTION = _set("""
also read|don't miss|editor's pick|editor's picks|editors' picks|more from|more from this section
more news|more on this story|more stories|more top stories|must read|must reads|must watch
our picks|read also|read next|recommended|recommended for you|recommended stories
recommended reading|related articles|related content|related news|related posts|related stories
related story|see also|sponsored content|suggested|top picks|what to read next|you may also like
you might also like|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|أخبار ذات صلة|مقالات ذات صلة
قد يعجبك أيضا|شاهد أيضا|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también
le puede interesar|相关阅读|相关新闻|延伸阅读
""")
"""Whole lines that lead on to other articles."""

AGENCIES = _set("""
aa|aap|afp|agence france-presse|agencia efe|agencies|agerpres|ana|anadolu|anadolu agency|ani|ansa
ap|apa|associated press|belga|bernama|bloomberg|canadian press|cp|cns|dpa|efe
european pressphoto agency|epa|getty|getty images|ians|interfax|irna|itar-tass|jiji|kuna|kyodo
kyodo news|lusa|maan|mena|news agencies|ntb|pa|pa media|petra|press association
press trust of india|pti|qna|reuters|ria novosti|sana|spa|tass|the associated press
thomson reuters|tt|united press international|upi|wafa|wam|wire services|xinhua|yonhap|أ ف ب
ا ف ب|أ.ف.ب|فرانس برس|رويترز|وكالات|الوكالات|الأناضول|د ب أ|سانا|أسوشيتد برس|سبوتنيك
""")
"""News agencies, for places where a name alone must be told from a word in brackets."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier januar enero janeiro gennaio يناير كانون_الثاني",
            "february feb février februar febrero fevereiro febbraio فبراير شباط",
            "march mar mars märz marzo março مارس آذار",
            "april apr avril abril aprile أبريل ابريل إبريل نيسان",
            "may mai mayo maio maggio مايو أيار ايار",
            "june jun juin juni junio junho giugno يونيو حزيران",
            "july jul juillet juli julio julho luglio يوليو تموز",
            "august aug août agosto أغسطس اغسطس آب",
            "september sep sept septembre septiembre setembro settembre سبتمبر أيلول ايلول",
            "october oct octobre oktober octubre outubro ottobre أكتوبر اكتوبر تشرين_الأول",
            "november nov novembre noviembre novembro نوفمبر تشرين_الثاني",
            "december dec décembre dezember diciembre dezembro dicembre ديسمبر كانون_الأول",
        ),
        start=1,
    )
    for name in (word.replace("_", " ") for word in names.split())
}
"""Month names, case-folded, to 1–12."""

WEEKDAYS = _set("""
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat
sun|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|lundi|mardi|mercredi|jeudi
vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes
miércoles|jueves|viernes|sábado|domingo
""")

_UTC_OFFSETS = {
    0: "Z UTC GMT WET",
    60: "BST WEST CET",
    120: "CEST EET SAST",
    180: "EEST MSK",
    240: "GST",
    300: "PKT",
    330: "IST",
    420: "WIB",
    480: "SGT HKT PHT AWST",
    540: "JST KST",
    600: "AEST",
    660: "AEDT",
    720: "NZST",
    780: "NZDT",
    -240: "EDT",
    -300: "EST CDT",
    -360: "MDT",
    -420: "PDT",
    -480: "PST",
}
ZONES = {zone: minutes for minutes, zones in _UTC_OFFSETS.items() for zone in zones.split()}
"""Minutes east of Greenwich; zones that two regions share the letters of are left out, save IST,
which news pages print for India."""

DATE_WORDS = (
    _set("""
published|posted|updated|modified|first|last|on|at|date|dated|dateline|time|a|p|m|am|pm|h|hrs
hours|hour|of|the|st|nd|rd|th|de|le|el|am|min|mins|minute|minutes|read|ago|edited|created|issued
released|uhr|du|il y|um|est|et|local|noon|midnight|t|z|published on|نشر|نشرت|تاريخ|في|آخر|تحديث
الساعة|بتوقيت|غرينتش|ص|م|بتاريخ|النشر|الموافق|الأول|الثاني|كانون|تشرين|غرينيتش|publié|mis|à|jour
le|veröffentlicht|aktualisiert|stand|publicado|actualizado
""")
    | WEEKDAYS
    | frozenset(MONTHS)
    | frozenset(zone.casefold() for zone in ZONES)
)
"""Words a line may hold and still be nothing but a date."""

TITLES = _set("""
president|minister|premier|chancellor|king|queen|prince|princess|mayor|governor|general|chief
leader|secretary|senator|ambassador|spokesman|spokeswoman|sheikh|pope|commander|emir|sultan|judge
captain|coach
""")
"""Offices that stand before a name."""

ROLE_WORDS = re.compile(
    r"\b(?:editor|correspondent|reporter|writer|staff|bureau|newsroom|desk|columnist|journalist"
    r"|contributor)\b",
    re.IGNORECASE,
)
"""What a byline says of the one it names."""

PARTICLES = _set("""
al|el|bin|ben|ibn|abu|bint|de|da|di|du|der|den|des|dos|la|le|van|von|ter|ten|of|and|und|et|y|e
for|in|at|with|by|the|to|via|&|our
""")
"""Words in lower case that may stand between the names of a byline or credit."""

NOT_PLACES = _set("""
update|updated|updates|watch|breaking|exclusive|read|note|opinion|analysis|video|live|photo|photos
explainer|explained|fact|check|fact-check|factbox|timeline|editorial|comment|review|interview
obituary|recap|correction|alert|developing|just|in|listen|related|file|q|a
""")
"""Words in capitals before a colon that are no place."""
