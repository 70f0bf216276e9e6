<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <source>needs an open project</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب مشروعًا مفتوحًا</translation>
    </message>
    <message>
        <source>needs an open article</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب مقالًا مفتوحًا</translation>
    </message>
    <message>
        <source>needs a current annotation</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب توسيمًا حاليًا</translation>
    </message>
    <message>
        <source>needs a current claim</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب ادعاءً حاليًا</translation>
    </message>
    <message>
        <source>needs a current discrepancy</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب تباينًا حاليًا</translation>
    </message>
    <message>
        <source>needs selected text</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب نصًا محددًا</translation>
    </message>
    <message>
        <source>needs a current suggestion</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يتطلب اقتراحًا حاليًا</translation>
    </message>
    <message>
        <source>works in Compare</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في المقارنة</translation>
    </message>
    <message>
        <source>works in the claim matrix</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>works in Review</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في المراجعة</translation>
    </message>
    <message>
        <source>works in Search</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في البحث</translation>
    </message>
    <message>
        <source>works in the dashboard</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في لوحة المتابعة</translation>
    </message>
    <message>
        <source>not available now</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Take row</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>اعتماد الصف</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>اعتماد الكل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>annotator/services/actions.py, annotator/ui/adjudicate/panel.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/review/panel.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/review/panel.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Start back</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>البداية للخلف</translation>
    </message>
    <message>
        <source>Start on</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>البداية للأمام</translation>
    </message>
    <message>
        <source>End back</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>النهاية للخلف</translation>
    </message>
    <message>
        <source>End on</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>النهاية للأمام</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/adjudicate/panel.py, annotator/ui/annotate/picker.py</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/dialogs/settings.py, annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/adjudicate/panel.py, annotator/ui/dashboard/filters.py, annotator/ui/schema/editor.py</extracomment>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Mention</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/menus.py</extracomment>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/matrix/place.py, annotator/ui/menus.py</extracomment>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Article label</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/phrases.py</extracomment>
        <translation>وسم مقال</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <extracomment>annotator/services/actions.py, annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/menus.py</extracomment>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/phrases.py</extracomment>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Entity links</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>روابط الكيانات</translation>
    </message>
    <message>
        <source>not everybody marked it</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>لم يعلّمه الجميع</translation>
    </message>
    <message>
        <source>another number of annotations</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>عدد مختلف من التوسيمات</translation>
    </message>
    <message>
        <source>other labels</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>وسوم مختلفة</translation>
    </message>
    <message>
        <source>other edges</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>حدود مختلفة</translation>
    </message>
    <message>
        <source>other values</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>قيم مختلفة</translation>
    </message>
    <message>
        <source>other links</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>روابط مختلفة</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/entity_picker.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>اللفظ الدال</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/entity_panel.py, annotator/ui/schema/editor.py</extracomment>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>In gold: all agreed</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>في المرجع الذهبي: اتفق الجميع</translation>
    </message>
    <message>
        <source>In gold: taken</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>في المرجع الذهبي: معتمد</translation>
    </message>
    <message>
        <source>In gold: edited</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>في المرجع الذهبي: محرَّر</translation>
    </message>
    <message>
        <source>Not in gold</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>ليس في المرجع الذهبي</translation>
    </message>
    <message>
        <source>All made the same of it.</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>توصل الجميع إلى النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>المرجع الذهبي</translation>
    </message>
    <message>
        <source>New since it was decided · {outcome}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>جديد منذ القرار · {outcome}</translation>
    </message>
    <message>
        <source>Annotator {number}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>الموسِّم {number}</translation>
    </message>
    <message>
        <source>{count} settled automatically</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>حُسم تلقائيًا: {count}</translation>
    </message>
    <message>
        <source>{count} decided</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>حُسم: {count}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>‏{at} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) all agreed on are in gold</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: لا حالات</numerusform>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: حالة واحدة</numerusform>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: حالتان</numerusform>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: %n حالات</numerusform>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: %n حالة</numerusform>
            <numerusform>في المرجع الذهبي مما اتفق عليه الجميع: %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>names hidden</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <source>There is nothing here to decide</source>
        <extracomment>annotator/ui/adjudicate/deciding.py, annotator/ui/review/place.py</extracomment>
        <translation>لا شيء هنا للبت فيه</translation>
    </message>
    <message>
        <source>There is no such annotator here</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>لا يوجد موسِّم بهذا الرقم هنا</translation>
    </message>
    <message>
        <source>Nothing is marked in this row</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>لا شيء معلَّم في هذا الصف</translation>
    </message>
    <message>
        <source>There is nothing all agree on that is not in gold yet</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>لا شيء متفق عليه إلا وهو في المرجع الذهبي</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>أُخفيت الأسماء</translation>
    </message>
    <message>
        <source>Names shown</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>أُظهرت الأسماء</translation>
    </message>
    <message>
        <source>No other story has cases to decide</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>لا قصة أخرى فيها حالات للبت فيها</translation>
    </message>
    <message>
        <source>Work is locked once gold is complete for the story</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>يُقفل العمل حين يكتمل المرجع الذهبي للقصة</translation>
    </message>
    <message numerus="yes">
        <source>The work of %n annotator(s) is locked</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>أُقفل عمل: لا موسِّمين</numerusform>
            <numerusform>أُقفل عمل: موسِّم واحد</numerusform>
            <numerusform>أُقفل عمل: موسِّمان</numerusform>
            <numerusform>أُقفل عمل: %n موسِّمين</numerusform>
            <numerusform>أُقفل عمل: %n موسِّمًا</numerusform>
            <numerusform>أُقفل عمل: %n موسِّم</numerusform>
        </translation>
    </message>
    <message>
        <source>No story is open</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/teaching.py</extracomment>
        <translation>لا قصة مفتوحة</translation>
    </message>
    <message>
        <source>It is in gold: the keys below change it</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>إنه في المرجع الذهبي: المفاتيح أدناه تغيّره</translation>
    </message>
    <message>
        <source>All layers</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/dashboard/filters.py</extracomment>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>No two annotators have finished the same article here</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>لم يُنهِ موسِّمان المقال نفسه هنا</translation>
    </message>
    <message>
        <source>Taken; the keys below change it</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>اعتُمد؛ المفاتيح أدناه تغيّره</translation>
    </message>
    <message>
        <source>This is the last one</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/place.py</extracomment>
        <translation>هذا هو الأخير</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/place.py</extracomment>
        <translation>هذا هو الأول</translation>
    </message>
    <message>
        <source>left out of gold</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>مستبعد من المرجع الذهبي</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>لم يعلّم شيئًا هنا</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Label in gold</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>الوسم في المرجع الذهبي</translation>
    </message>
    <message>
        <source>It cannot go any further</source>
        <extracomment>annotator/ui/adjudicate/shaping.py, annotator/ui/review/shaping.py</extracomment>
        <translation>لا يمكن المضي أبعد</translation>
    </message>
    <message>
        <source>This has no edges of its own</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>ليست له حدود خاصة به</translation>
    </message>
    <message>
        <source>Nothing of it is in gold; {key} takes the row and edits it</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>لا شيء منه في المرجع الذهبي؛ {key} يعتمد الصف ويحرّره</translation>
    </message>
    <message>
        <source>Part {number} of {all}</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>الجزء {number} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <extracomment>annotator/ui/adjudicate/sheet.py</extracomment>
        <translation>
            <numerusform>ومقاطع أخرى: لا مقاطع</numerusform>
            <numerusform>ومقاطع أخرى: مقطع واحد</numerusform>
            <numerusform>ومقاطع أخرى: مقطعان</numerusform>
            <numerusform>ومقاطع أخرى: %n مقاطع</numerusform>
            <numerusform>ومقاطع أخرى: %n مقطعًا</numerusform>
            <numerusform>ومقاطع أخرى: %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {value}</source>
        <extracomment>annotator/ui/adjudicate/sheet.py</extracomment>
        <translation>الاتفاق {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) all agree on</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>ما اتفق عليه الجميع: لا حالات</numerusform>
            <numerusform>ما اتفق عليه الجميع: حالة واحدة</numerusform>
            <numerusform>ما اتفق عليه الجميع: حالتان</numerusform>
            <numerusform>ما اتفق عليه الجميع: %n حالات</numerusform>
            <numerusform>ما اتفق عليه الجميع: %n حالة</numerusform>
            <numerusform>ما اتفق عليه الجميع: %n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide after that</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>وللبت بعد ذلك: لا حالات</numerusform>
            <numerusform>وللبت بعد ذلك: حالة واحدة</numerusform>
            <numerusform>وللبت بعد ذلك: حالتان</numerusform>
            <numerusform>وللبت بعد ذلك: %n حالات</numerusform>
            <numerusform>وللبت بعد ذلك: %n حالة</numerusform>
            <numerusform>وللبت بعد ذلك: %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else is left to decide</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>لم يبقَ غير ذلك للبت فيه</translation>
    </message>
    <message>
        <source>This layer is decided</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>حُسمت هذه الطبقة</translation>
    </message>
    <message>
        <source>Gold is complete for this story</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>اكتمل المرجع الذهبي لهذه القصة</translation>
    </message>
    <message>
        <source>the next story two or more have finished</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>القصة التالية التي أنهاها اثنان أو أكثر</translation>
    </message>
    <message>
        <source>find an article in the list</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>ابحث عن مقال في القائمة</translation>
    </message>
    <message>
        <source>back to reading</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>العودة إلى القراءة</translation>
    </message>
    <message>
        <source>take what all agree on into gold, and begin</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>اعتمد ما اتفق عليه الجميع في المرجع الذهبي وابدأ</translation>
    </message>
    <message>
        <source>change what counts as agreed</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>غيّر ما يُعد اتفاقًا</translation>
    </message>
    <message>
        <source>look at the others first</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>انظر في الحالات الأخرى أولًا</translation>
    </message>
    <message>
        <source>hide names, or show them</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>إخفاء الأسماء أو إظهارها</translation>
    </message>
    <message>
        <source>the next layer, or all layers</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>الطبقة التالية أو كل الطبقات</translation>
    </message>
    <message>
        <source>the next story with cases to decide</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>القصة التالية التي فيها حالات للبت</translation>
    </message>
    <message>
        <source>back to what was decided last</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>العودة إلى آخر ما حُسم</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>التراجع عن القرار الأخير</translation>
    </message>
    <message>
        <source>export gold</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>تصدير المرجع الذهبي</translation>
    </message>
    <message>
        <source>lock the work it was made of, so that it stays</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>اقفل العمل الذي بُني عليه ليبقى كما هو</translation>
    </message>
    <message>
        <source>Cases from this agreement on go into gold without being asked. Below 1.00 other edges and values are forgiven, never another label or a missing mark.</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>تدخل الحالات من درجة الاتفاق هذه فصاعدًا في المرجع الذهبي دون سؤال. دون 1.00 يُتسامح مع اختلاف الحدود والقيم، لا مع وسم آخر أو علامة ناقصة.</translation>
    </message>
    <message>
        <source>What counts as agreed</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>ما يُعد اتفاقًا</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py, annotator/ui/dialogs/frame.py, annotator/ui/dialogs/merging.py, annotator/ui/status.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of this story are agreed on</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>
            <numerusform>متفق عليه في هذه القصة: لا حالات</numerusform>
            <numerusform>متفق عليه في هذه القصة: حالة واحدة</numerusform>
            <numerusform>متفق عليه في هذه القصة: حالتان</numerusform>
            <numerusform>متفق عليه في هذه القصة: %n حالات</numerusform>
            <numerusform>متفق عليه في هذه القصة: %n حالة</numerusform>
            <numerusform>متفق عليه في هذه القصة: %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema has no labels for whole articles.</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>ليس في المخطط وسوم للمقالات الكاملة.</translation>
    </message>
    <message>
        <source>Label the whole article as</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>وسم المقال كله بأنه</translation>
    </message>
    <message>
        <source>A label with a tick is taken off</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>الوسم المؤشَّر يُنزع</translation>
    </message>
    <message>
        <source>No longer labelled: {label}</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>أُزيل الوسم: {label}</translation>
    </message>
    <message>
        <source>Article labelled: {label}</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>وُسم المقال: {label}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>annotator/ui/annotate/caret_keys.py</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>annotator/ui/annotate/caret_keys.py</extracomment>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>{name}, key {key}</source>
        <extracomment>annotator/ui/annotate/chips.py</extracomment>
        <translation>‏{name}، المفتاح {key}</translation>
    </message>
    <message>
        <source>No claim is current</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>لا ادعاء حاليًا</translation>
    </message>
    <message>
        <source>The claim has no source</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>لا مصدر للادعاء</translation>
    </message>
    <message>
        <source>The claim has no source now</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>لم يعد للادعاء مصدر</translation>
    </message>
    <message>
        <source>Source · {words}</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>المصدر · {words}</translation>
    </message>
    <message>
        <source>Cue · {words}</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>اللفظ الدال · {words}</translation>
    </message>
    <message>
        <source>There are no suggestions here.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>لا اقتراحات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted as {label}</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>قُبل بوصفه {label}: لا اقتراحات</numerusform>
            <numerusform>قُبل بوصفه {label}: اقتراح واحد</numerusform>
            <numerusform>قُبل بوصفه {label}: اقتراحان</numerusform>
            <numerusform>قُبل بوصفه {label}: %n اقتراحات</numerusform>
            <numerusform>قُبل بوصفه {label}: %n اقتراحًا</numerusform>
            <numerusform>قُبل بوصفه {label}: %n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of {label} rejected</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>رُفض من {label}: لا اقتراحات</numerusform>
            <numerusform>رُفض من {label}: اقتراح واحد</numerusform>
            <numerusform>رُفض من {label}: اقتراحان</numerusform>
            <numerusform>رُفض من {label}: %n اقتراحات</numerusform>
            <numerusform>رُفض من {label}: %n اقتراحًا</numerusform>
            <numerusform>رُفض من {label}: %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}? {quote} · {accept} accepts, {reject} rejects</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>‏{label}؟ {quote} · {accept} يقبل، {reject} يرفض</translation>
    </message>
    <message>
        <source>{label} · {quote} accepted</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>‏{label} · قُبل {quote}</translation>
    </message>
    <message>
        <source>{done} · no suggestions left here</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>‏{done} · لم تبقَ اقتراحات هنا</translation>
    </message>
    <message>
        <source>{quote} rejected</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>رُفض {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n left</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>‏{done} · الباقي: لا اقتراحات</numerusform>
            <numerusform>‏{done} · الباقي: اقتراح واحد</numerusform>
            <numerusform>‏{done} · الباقي: اقتراحان</numerusform>
            <numerusform>‏{done} · الباقي: %n اقتراحات</numerusform>
            <numerusform>‏{done} · الباقي: %n اقتراحًا</numerusform>
            <numerusform>‏{done} · الباقي: %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>لا مقالات في هذا المشروع بعد</translation>
    </message>
    <message>
        <source>find one in the list</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>ابحث عن مقال في القائمة</translation>
    </message>
    <message>
        <source>all commands</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>import files</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>import a folder</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>annotator/services/actions.py, annotator/ui/annotate/find_bar.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>annotator/ui/annotate/find_bar.py, annotator/ui/annotate/panel.py, annotator/ui/dialogs/merge_report.py, annotator/ui/dialogs/merging.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>annotator/ui/annotate/find_bar.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>‏{number} من {total}</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/review/panel.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>One sentence: what, and why it matters</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/review/panel.py</extracomment>
        <translation>جملة واحدة: ما هو ولماذا يهم</translation>
    </message>
    <message>
        <source>Guidelines for this label</source>
        <extracomment>annotator/ui/annotate/guidelines.py</extracomment>
        <translation>إرشادات هذا الوسم</translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>انتقل إلى توسيم أولًا.</translation>
    </message>
    <message>
        <source>Hard case: {what}</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>حالة صعبة: {what}</translation>
    </message>
    <message>
        <source>No hard case any more: {what}</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>لم تعد حالة صعبة: {what}</translation>
    </message>
    <message>
        <source>Hard cases</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/annotate/hard_list.py</extracomment>
        <translation>الحالات الصعبة</translation>
    </message>
    <message numerus="yes">
        <source>Hard cases · %n</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>
            <numerusform>الحالات الصعبة · %n</numerusform>
            <numerusform>الحالات الصعبة · %n</numerusform>
            <numerusform>الحالات الصعبة · %n</numerusform>
            <numerusform>الحالات الصعبة · %n</numerusform>
            <numerusform>الحالات الصعبة · %n</numerusform>
            <numerusform>الحالات الصعبة · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes. {key} takes a flag off.</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>‏Enter ينتقل إليها، Esc يغلق. {key} يزيل العلامة.</translation>
    </message>
    <message>
        <source>No hard cases yet: {key} flags the current annotation. Escape closes.</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>لا حالات صعبة بعد: {key} يعلّم التوسيم الحالي. Esc يغلق.</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>in no story</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>خارج أي قصة</translation>
    </message>
    <message>
        <source>version {number} of {total}</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>النسخة {number} من {total}</translation>
    </message>
    <message>
        <source>select the word, again the next</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>تحديد الكلمة، ومرة أخرى التالية</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>tag it with a label&apos;s letter</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>توسيمها بحرف الوسم</translation>
    </message>
    <message>
        <source>choose a label from the list</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>اختيار وسم من القائمة</translation>
    </message>
    <message>
        <source>go to the next annotation</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>الانتقال إلى التوسيم التالي</translation>
    </message>
    <message>
        <source>tag claims</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>توسيم الادعاءات</translation>
    </message>
    <message>
        <source>tag discrepancies</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>توسيم التباينات</translation>
    </message>
    <message>
        <source>mark a side of a discrepancy</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>تعليم طرف من تباين</translation>
    </message>
    <message>
        <source>find words</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Between sentences</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>بين الجمل</translation>
    </message>
    <message>
        <source>At the caret</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>عند المؤشر</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/annotate/hints.py, annotator/ui/annotate/suggestion_card.py, resources/help/index.md</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <extracomment>annotator/ui/annotate/hints.py, annotator/ui/compare/place.py</extracomment>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>Read as {field}: {value}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>قُرئ بوصفه {field}: {value}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>الجملة {number} من {total}</translation>
    </message>
    <message>
        <source>Furniture: {kind}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>عناصر الصفحة: {kind}</translation>
    </message>
    <message>
        <source>1 minor</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>1 طفيف</translation>
    </message>
    <message>
        <source>2 matters</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>2 مهم</translation>
    </message>
    <message>
        <source>3 changes the story</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>3 يغيّر القصة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>Clear cue</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>مسح اللفظ الدال</translation>
    </message>
    <message>
        <source>By {author}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>من {author}</translation>
    </message>
    <message>
        <source>By {author}, suggested: {rule}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>من {author}، مقترح: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>annotator/ui/annotate/inspector.py, annotator/ui/schema/editor.py</extracomment>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>لا تعريف بعد.</translation>
    </message>
    <message>
        <source>Flagged as a hard case</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>معلَّم حالةً صعبة</translation>
    </message>
    <message>
        <source>Name of who or what it is</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>اسم الشخص أو الشيء المقصود</translation>
    </message>
    <message>
        <source>For example:</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>مثلًا:</translation>
    </message>
    <message>
        <source>missing here</source>
        <extracomment>annotator/ui/adjudicate/row.py, annotator/ui/annotate/inspector.py, annotator/ui/review/sheet.py</extracomment>
        <translation>غائب هنا</translation>
    </message>
    <message>
        <source>Characters {start}–{end}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>الأحرف {start}–{end}</translation>
    </message>
    <message>
        <source>a mention elsewhere</source>
        <extracomment>annotator/ui/annotate/values.py</extracomment>
        <translation>إشارة في موضع آخر</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <extracomment>annotator/ui/annotate/inspector.py, annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>اللفظ الدال: {words}</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>annotator/ui/annotate/label_bar.py</extracomment>
        <translation>
            <numerusform>‏+%n أخرى</numerusform>
            <numerusform>‏+%n أخرى</numerusform>
            <numerusform>‏+%n أخرى</numerusform>
            <numerusform>‏+%n أخرى</numerusform>
            <numerusform>‏+%n أخرى</numerusform>
            <numerusform>‏+%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: {label}, change</source>
        <extracomment>annotator/ui/annotate/label_button.py</extracomment>
        <translation>‏{layer}: {label}، تغيير</translation>
    </message>
    <message>
        <source>No label was given yet</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>لم يُعطَ أي وسم بعد</translation>
    </message>
    <message>
        <source>{what}, was {label}</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>‏{what}، كان {label}</translation>
    </message>
    <message>
        <source>Move to the next words first</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>انتقل إلى الكلمات التالية أولًا</translation>
    </message>
    <message>
        <source>It is {label} already</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>إنه {label} أصلًا</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>annotator/ui/annotate/entity_lists.py, annotator/ui/annotate/occurrence_list.py, annotator/ui/search/model.py</extracomment>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>اعتماد {letter}</translation>
    </message>
    <message>
        <source>Edit what you said</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>تحرير ما قلته</translation>
    </message>
    <message>
        <source>You have said nothing in this thread.</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>لم تقل شيئًا في هذا النقاش.</translation>
    </message>
    <message>
        <source>About {what}</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>حول {what}</translation>
    </message>
    <message>
        <source>Answer on {words}</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>رد على {words}</translation>
    </message>
    <message>
        <source>1  Article</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>1  المقال</translation>
    </message>
    <message>
        <source>2  Story</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>2  القصة</translation>
    </message>
    <message>
        <source>3  Project</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>3  المشروع</translation>
    </message>
    <message>
        <source>flagged as a hard case</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>عُلّم حالةً صعبة</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Enter says it, Shift+Enter begins a new line</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>‏Enter ينشره، Shift+Enter يبدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Enter goes there, A answers, S settles or reopens, E edits and Delete takes away your last remark, 1 to 3 list more, Escape closes.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>‏Enter ينتقل، A يرد، S يُنهي أو يعيد الفتح، E يحرّر وDelete يزيل تعليقك الأخير، 1 إلى 3 لعرض المزيد، Esc يغلق.</translation>
    </message>
    <message>
        <source>Nobody has said anything here. 1 to 3 list more, Escape closes.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>لم يقل أحد شيئًا هنا. 1 إلى 3 لعرض المزيد، Esc يغلق.</translation>
    </message>
    <message>
        <source>Enter says it, Escape gives it up.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>‏Enter ينشره، Esc يتخلى عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>hard case</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>حالة صعبة</translation>
    </message>
    <message numerus="yes">
        <source>Discussion · {open} open of %n</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
            <numerusform>النقاش · {open} مفتوح من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discussed: %n remark(s), {key}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
            <numerusform>نوقش: %n من التعليقات، {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>annotator/ui/annotate/occurrence_list.py</extracomment>
        <translation>غير مؤشَّر</translation>
    </message>
    <message>
        <source>1  This article</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>1  هذا المقال</translation>
    </message>
    <message>
        <source>2  This story</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>2  هذه القصة</translation>
    </message>
    <message>
        <source>3  All articles</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>3  كل المقالات</translation>
    </message>
    <message>
        <source>F  In furniture too</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>‏F  في عناصر الصفحة أيضًا</translation>
    </message>
    <message>
        <source>Other occurrences</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>المواضع الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far …</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>وُجد حتى الآن: لا مواضع …</numerusform>
            <numerusform>وُجد حتى الآن: موضع واحد …</numerusform>
            <numerusform>وُجد حتى الآن: موضعان …</numerusform>
            <numerusform>وُجد حتى الآن: %n مواضع …</numerusform>
            <numerusform>وُجد حتى الآن: %n موضعًا …</numerusform>
            <numerusform>وُجد حتى الآن: %n موضع …</numerusform>
        </translation>
    </message>
    <message>
        <source>No other occurrences there. 1, 2 and 3 look elsewhere, Escape closes.</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>لا مواضع أخرى هناك. 1 و2 و3 للبحث في مكان آخر، Esc يغلق.</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one step, Escape closes.</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
            <numerusform>أُشّر {ticked} من %n. المسافة تؤشّر، A الكل أو لا شيء، Enter يوسّمها في خطوة واحدة، Esc يغلق.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word at the caret: move to one, or select some text</source>
        <extracomment>annotator/ui/annotate/picked.py</extracomment>
        <translation>لا كلمة عند المؤشر: انتقل إلى كلمة أو حدّد نصًا</translation>
    </message>
    <message>
        <source>Only spaces are selected</source>
        <extracomment>annotator/ui/annotate/picked.py, annotator/ui/annotate/shaping.py</extracomment>
        <translation>لم تُحدَّد إلا مسافات</translation>
    </message>
    <message>
        <source>Name, key or word of the definition</source>
        <extracomment>annotator/ui/annotate/picker.py</extracomment>
        <translation>الاسم أو المفتاح أو كلمة من التعريف</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>annotator/ui/annotate/picker.py, annotator/ui/schema/label_list.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tab: tag the words at the caret instead</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>‏Tab: توسيم الكلمات عند المؤشر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Make a discrepancy of the marked sides</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>إنشاء تباين من الأطراف المعلَّمة</translation>
    </message>
    <message>
        <source>Tag the selection as</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>توسيم التحديد بأنه</translation>
    </message>
    <message>
        <source>Tab: change the current annotation instead</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>‏Tab: تغيير التوسيم الحالي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Tag {words} as</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>توسيم {words} بأنه</translation>
    </message>
    <message>
        <source>Change {label} to</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>تغيير {label} إلى</translation>
    </message>
    <message numerus="yes">
        <source>%n other occurrence(s) tagged as {label}. {key} takes them back.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>
            <numerusform>وُسّم بوصفه {label}: لا مواضع. {key} يتراجع عنها.</numerusform>
            <numerusform>وُسّم بوصفه {label}: موضع واحد. {key} يتراجع عنها.</numerusform>
            <numerusform>وُسّم بوصفه {label}: موضعان. {key} يتراجع عنها.</numerusform>
            <numerusform>وُسّم بوصفه {label}: %n مواضع. {key} يتراجع عنها.</numerusform>
            <numerusform>وُسّم بوصفه {label}: %n موضعًا. {key} يتراجع عنها.</numerusform>
            <numerusform>وُسّم بوصفه {label}: %n موضع. {key} يتراجع عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a mention first: its other occurrences are tagged like it.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>انتقل إلى إشارة أولًا: تُوسَّم مواضعها الأخرى مثلها.</translation>
    </message>
    <message>
        <source>Other occurrences of {words} · {label}</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>المواضع الأخرى لـ {words} · {label}</translation>
    </message>
    <message>
        <source>Still looking: Enter tags them once all are found.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>ما زال البحث جاريًا: Enter يوسّمها حين توجد كلها.</translation>
    </message>
    <message>
        <source>No other occurrences of {words} here. {key} looks in story and corpus.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>لا مواضع أخرى لـ {words} هنا. {key} يبحث في القصة والمدونة كلها.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>لا شيء مؤشَّر.</translation>
    </message>
    <message>
        <source>A relation begins at {words}: go to the second one and press {key} again.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>تبدأ علاقة عند {words}: انتقل إلى الطرف الثاني واضغط {key} مرة أخرى.</translation>
    </message>
    <message>
        <source>The schema has no relations.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>ليس في المخطط علاقات.</translation>
    </message>
    <message>
        <source>Change the relation to</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>تغيير العلاقة إلى</translation>
    </message>
    <message>
        <source>Go to a mention or claim first: relations join two of them.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>انتقل إلى إشارة أو ادعاء أولًا: العلاقة تصل بين اثنين منها.</translation>
    </message>
    <message>
        <source>No relation begins or ends here.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>لا علاقة تبدأ أو تنتهي هنا.</translation>
    </message>
    <message>
        <source>No relation is begun any more.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>لم تعد هناك علاقة بدأت.</translation>
    </message>
    <message>
        <source>{first} … {second}</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>‏{first} … {second}</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/annotate/relation_list.py, annotator/ui/schema/editor.py</extracomment>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>A name tagged before</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم سبق توسيمه</translation>
    </message>
    <message>
        <source>A name tagged before, in other letters</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم سبق توسيمه، بأحرف أخرى</translation>
    </message>
    <message>
        <source>A name tagged before, in capitals</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم سبق توسيمه، بأحرف كبيرة</translation>
    </message>
    <message>
        <source>A name tagged before, after a joined word</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم سبق توسيمه، بعد لفظ متصل به</translation>
    </message>
    <message>
        <source>A surname after the full name</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم العائلة بعد الاسم الكامل</translation>
    </message>
    <message>
        <source>A percentage</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>A number with its unit</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>عدد مع وحدته</translation>
    </message>
    <message>
        <source>A number and what it counts</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>عدد مع معدوده</translation>
    </message>
    <message>
        <source>A share of a whole</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>حصة من كل</translation>
    </message>
    <message>
        <source>A number alone</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>عدد وحده</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A weekday</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>A time of day</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <source>A month</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A stretch of time</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>مدة زمنية</translation>
    </message>
    <message>
        <source>A part of a day or year</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>جزء من يوم أو سنة</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>A duration</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>مدة</translation>
    </message>
    <message>
        <source>A quotation with a reporting verb</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اقتباس مع فعل قول</translation>
    </message>
    <message>
        <source>A quotation that is introduced</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اقتباس مُمهَّد له</translation>
    </message>
    <message>
        <source>A quotation that goes on</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اقتباس متواصل</translation>
    </message>
    <message>
        <source>A quotation without a source</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اقتباس بلا مصدر</translation>
    </message>
    <message>
        <source>A reporting verb and “that”</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>فعل قول مع «أن»</translation>
    </message>
    <message>
        <source>A reporting verb without “that”</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>فعل قول بلا «أن»</translation>
    </message>
    <message>
        <source>A verb and what is stated</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>فعل وما صُرّح به</translation>
    </message>
    <message>
        <source>A claim with its source at the end</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>ادعاء ومصدره في آخره</translation>
    </message>
    <message>
        <source>A claim with its source in the middle</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>ادعاء ومصدره في وسطه</translation>
    </message>
    <message>
        <source>A claim with verb and source at the end</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>ادعاء في آخره الفعل والمصدر</translation>
    </message>
    <message>
        <source>“According to” somebody</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>«وفقًا» لجهة ما</translation>
    </message>
    <message>
        <source>A reporting verb in the passive</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>فعل قول مبني للمجهول</translation>
    </message>
    <message>
        <source>A noun that reports a claim</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم ينقل ادعاءً</translation>
    </message>
    <message>
        <source>An adverb that marks hearsay</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>ظرف يدل على النقل بالسماع</translation>
    </message>
    <message>
        <source>{rule}, inside another mention</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>‏{rule}، داخل إشارة أخرى</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing was changed.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>هذا المشروع مفتوح للقراءة فقط، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>an article</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>تُراجع عن: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>select the next part, then press the label&apos;s key</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>حدّد الجزء التالي ثم اضغط مفتاح الوسم</translation>
    </message>
    <message>
        <source>The current discrepancy has no side in this article</source>
        <extracomment>annotator/ui/annotate/shaping.py, annotator/ui/annotate/sides.py</extracomment>
        <translation>ليس للتباين الحالي طرف في هذا المقال</translation>
    </message>
    <message>
        <source>There is no word at the caret to keep</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>لا كلمة عند المؤشر للاحتفاظ بها</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) kept ({words})</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>
            <numerusform>محفوظ: لا قطع ({words})</numerusform>
            <numerusform>محفوظ: قطعة واحدة ({words})</numerusform>
            <numerusform>محفوظ: قطعتان ({words})</numerusform>
            <numerusform>محفوظ: %n قطع ({words})</numerusform>
            <numerusform>محفوظ: %n قطعة ({words})</numerusform>
            <numerusform>محفوظ: %n قطعة ({words})</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what belongs to the current annotation first</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>حدّد أولًا ما ينتمي إلى التوسيم الحالي</translation>
    </message>
    <message>
        <source>The current discrepancy has no words in this article to add to</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>ليس للتباين الحالي كلمات في هذا المقال يُضاف إليها</translation>
    </message>
    <message>
        <source>There is no annotation at the caret</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>لا توسيم عند المؤشر</translation>
    </message>
    <message>
        <source>No annotation is current: press Tab to go to one</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>لا توسيم حاليًا: اضغط Tab للانتقال إلى أحدها</translation>
    </message>
    <message>
        <source>The text ends there</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>النص ينتهي هناك</translation>
    </message>
    <message>
        <source>It cannot get any shorter</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>لا يمكن تقصيره أكثر</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>حُذف: {what}</translation>
    </message>
    <message>
        <source>Press the letter of its type</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>اضغط حرف نوعه</translation>
    </message>
    <message>
        <source>No discrepancy is current</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>لا تباين حاليًا</translation>
    </message>
    <message>
        <source>This side is marked already</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>هذا الطرف معلَّم أصلًا</translation>
    </message>
    <message>
        <source>The marked sides are forgotten</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>نُسيت الأطراف المعلَّمة</translation>
    </message>
    <message>
        <source>use {action} in the menu Article</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>استخدم {action} في قائمة المقال</translation>
    </message>
    <message>
        <source>This article is in another story, and a discrepancy stays inside one</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>هذا المقال في قصة أخرى، والتباين يبقى داخل قصة واحدة</translation>
    </message>
    <message>
        <source>Side {name} of {total}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>الطرف {name} من {total}</translation>
    </message>
    <message>
        <source>{outlet}: missing here</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>‏{outlet}: غائب هنا</translation>
    </message>
    <message>
        <source>Go to another article of the story ({key}) and select the other side</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>انتقل إلى مقال آخر من القصة ({key}) وحدّد الطرف الآخر</translation>
    </message>
    <message>
        <source>Mark the first side first: select its words and press {key}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>علّم الطرف الأول أولًا: حدّد كلماته واضغط {key}</translation>
    </message>
    <message>
        <source>A discrepancy needs a side in another article: go to one ({next}) and select it, or press {absent} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>التباين يتطلب طرفًا في مقال آخر: انتقل إلى مقال ({next}) وحدّده، أو اضغط {absent} حيث يغيب</translation>
    </message>
    <message>
        <source>{one} and {other} are in different stories, and a discrepancy stays inside one: {way} to move an article, or {key} to forget the marked sides</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>‏{one} و{other} في قصتين مختلفتين، والتباين يبقى داخل قصة واحدة: {way} لنقل مقال، أو {key} لنسيان الأطراف المعلَّمة</translation>
    </message>
    <message>
        <source>Side {name} marked.</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>عُلّم الطرف {name}.</translation>
    </message>
    <message>
        <source>{name} belongs to no story yet: {way}, then press the letter</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>‏{name} لا ينتمي إلى قصة بعد: {way} ثم اضغط الحرف</translation>
    </message>
    <message>
        <source>Side {name} · {what}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>الطرف {name} · {what}</translation>
    </message>
    <message>
        <source>Side {name} removed</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>أُزيل الطرف {name}</translation>
    </message>
    <message>
        <source>Severity {number}</source>
        <extracomment>annotator/ui/annotate/sides.py, annotator/ui/review/shaping.py</extracomment>
        <translation>الشدة {number}</translation>
    </message>
    <message>
        <source>Sides swapped: the first is {first} now</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>بُدّل الطرفان: الأول الآن {first}</translation>
    </message>
    <message>
        <source>This article has no annotations yet</source>
        <extracomment>annotator/ui/annotate/stepping.py</extracomment>
        <translation>لا توسيمات في هذا المقال بعد</translation>
    </message>
    <message>
        <source>went on from the top</source>
        <extracomment>annotator/ui/annotate/jumping.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>استُؤنف من البداية</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <extracomment>annotator/ui/annotate/jumping.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>استُؤنف من النهاية</translation>
    </message>
    <message>
        <source>accept it</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>قبوله</translation>
    </message>
    <message>
        <source>reject it</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>accept it as another label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>قبوله بوسم آخر</translation>
    </message>
    <message>
        <source>accept it and move an edge</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>قبوله وتحريك حد منه</translation>
    </message>
    <message>
        <source>accept all of this label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>قبول كل ما له هذا الوسم</translation>
    </message>
    <message>
        <source>reject all of this label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>رفض كل ما له هذا الوسم</translation>
    </message>
    <message>
        <source>leave it, go to the next</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>تركه والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>take a decision back</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>التراجع عن قرار</translation>
    </message>
    <message>
        <source>{right} of {total} accepted so far; taken to be right {percent} % of the time.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>قُبل حتى الآن {right} من {total}؛ يُقدَّر صوابه بنسبة {percent} ٪.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>No decisions yet; expected right {percent} % of the time.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>لا قرارات بعد؛ يُتوقع صوابه بنسبة {percent} ٪.</translation>
    </message>
    <message>
        <source>Source: {who}</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>المصدر: {who}</translation>
    </message>
    <message>
        <source>none named</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>لم يُسمَّ</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <extracomment>annotator/ui/annotate/tips.py</extracomment>
        <translation>المصدر: {words}</translation>
    </message>
    <message>
        <source>This is the last article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>هذا هو المقال الأخير</translation>
    </message>
    <message>
        <source>This is the first article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>هذا هو المقال الأول</translation>
    </message>
    <message>
        <source>Finished: every article is done</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>انتهى: كل المقالات منجزة</translation>
    </message>
    <message>
        <source>The article is in progress again</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>عاد المقال قيد العمل</translation>
    </message>
    <message>
        <source>Select what is not the story: a caption, a byline, a notice</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>حدّد ما ليس من القصة: تعليق صورة أو سطر كاتب أو تنويه</translation>
    </message>
    <message>
        <source>Finished: here is the next unfinished article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>انتهى: هذا المقال التالي غير المنجز</translation>
    </message>
    <message>
        <source>Marked as furniture</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>عُلّم بوصفه من عناصر الصفحة</translation>
    </message>
    <message>
        <source>No longer furniture</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>لم يعد من عناصر الصفحة</translation>
    </message>
    <message>
        <source>Moved to {story}</source>
        <extracomment>annotator/ui/article_actions.py</extracomment>
        <translation>نُقل إلى {story}</translation>
    </message>
    <message>
        <source>Taken out of its story</source>
        <extracomment>annotator/ui/article_actions.py</extracomment>
        <translation>أُخرج من قصته</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>annotator/ui/banner.py</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>This version has no annotations yet</source>
        <extracomment>annotator/ui/compare/annotation_steps.py</extracomment>
        <translation>لا توسيمات في هذه النسخة بعد</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>annotator/ui/compare/annotation_steps.py, annotator/ui/compare/undecided.py, annotator/ui/schema/swatches.py</extracomment>
        <translation>‏{number} من {count}</translation>
    </message>
    <message>
        <source>Tag the words first, or go to a mention or claim: it is what would be copied</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>وسّم الكلمات أولًا أو انتقل إلى إشارة أو ادعاء: فهو ما سيُنسخ</translation>
    </message>
    <message>
        <source>No other version shown here has these words</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>لا نسخة أخرى معروضة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Copy {label} {quote} to — Space ticks, Enter copies, Esc leaves</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>نسخ {label} {quote} إلى — المسافة تؤشّر، Enter ينسخ، Esc يخرج</translation>
    </message>
    <message>
        <source>Nothing was ticked, so nothing was copied</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>لم يؤشَّر شيء فلم يُنسخ شيء</translation>
    </message>
    <message>
        <source>{line} — other words</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>‏{line} — كلمات أخرى</translation>
    </message>
    <message>
        <source>{line} — has this label already</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>‏{line} — له هذا الوسم أصلًا</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n version(s): {names}</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>
            <numerusform>نُسخ إلى: لا نسخ · {names}</numerusform>
            <numerusform>نُسخ إلى: نسخة واحدة · {names}</numerusform>
            <numerusform>نُسخ إلى: نسختان · {names}</numerusform>
            <numerusform>نُسخ إلى: %n نسخ · {names}</numerusform>
            <numerusform>نُسخ إلى: %n نسخة · {names}</numerusform>
            <numerusform>نُسخ إلى: %n نسخة · {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Six versions are shown at most: hide one first</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>تُعرض ست نسخ على الأكثر: أخفِ واحدة أولًا</translation>
    </message>
    <message>
        <source>Two versions are shown at least</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>تُعرض نسختان على الأقل</translation>
    </message>
    <message>
        <source>The story has no version of that letter</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>ليس في القصة نسخة بهذا الحرف</translation>
    </message>
    <message>
        <source>Versions to compare, two to six — Space ticks, Enter shows them, Esc leaves</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>النسخ المراد مقارنتها، من اثنتين إلى ست — المسافة تؤشّر، Enter يعرضها، Esc يخرج</translation>
    </message>
    <message>
        <source>Tick two to six versions</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>أشّر نسختين إلى ست نسخ</translation>
    </message>
    <message>
        <source>Furniture is unfolded</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>عناصر الصفحة مبسوطة</translation>
    </message>
    <message>
        <source>Furniture is folded</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>عناصر الصفحة مطوية</translation>
    </message>
    <message>
        <source>Outlets are hidden</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>الوسائل الإعلامية مخفية</translation>
    </message>
    <message>
        <source>Outlets are shown</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>الوسائل الإعلامية ظاهرة</translation>
    </message>
    <message>
        <source>{name} is the base now</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>صار {name} هو الأساس</translation>
    </message>
    <message>
        <source>edition of {base}, {share} kept</source>
        <extracomment>annotator/ui/compare/headings.py, annotator/ui/dialogs/version_list.py</extracomment>
        <translation>طبعة من {base}، بقي {share}</translation>
    </message>
    <message>
        <source>version of {base}, {share} kept</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>نسخة من {base}، بقي {share}</translation>
    </message>
    <message>
        <source>report of its own</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>تقرير مستقل</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>الأساس</translation>
    </message>
    <message numerus="yes">
        <source>furniture, %n line(s)</source>
        <extracomment>annotator/ui/compare/painting.py</extracomment>
        <translation>
            <numerusform>عناصر الصفحة، لا أسطر</numerusform>
            <numerusform>عناصر الصفحة، سطر واحد</numerusform>
            <numerusform>عناصر الصفحة، سطران</numerusform>
            <numerusform>عناصر الصفحة، %n أسطر</numerusform>
            <numerusform>عناصر الصفحة، %n سطرًا</numerusform>
            <numerusform>عناصر الصفحة، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only this version of the story, so there is nothing to compare it with. Import another, or move one here with “Move to story…”.</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>ليس للقصة إلا هذه النسخة، فلا شيء لمقارنتها به. استورد نسخة أخرى أو انقل واحدة إلى هنا عبر «نقل إلى قصة…».</translation>
    </message>
    <message>
        <source>This article belongs to no story. Articles are grouped into stories when they are imported; “Move to story…” in the menu Article does it by hand.</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>هذا المقال لا ينتمي إلى قصة. تُجمع المقالات في قصص عند استيرادها؛ ويمكن ذلك يدويًا عبر «نقل إلى قصة…» في قائمة المقال.</translation>
    </message>
    <message>
        <source>Comparing {count} versions…</source>
        <extracomment>annotator/ui/compare/place.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>تجري مقارنة النسخ ({count})…</translation>
    </message>
    <message>
        <source>{shown} of {all} versions; {key} chooses</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>‏{shown} من {all} نسخ؛ {key} للاختيار</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <extracomment>annotator/ui/compare/place.py, annotator/ui/dialogs/version_list.py</extracomment>
        <translation>النسخة {letter}</translation>
    </message>
    <message>
        <source>moved: ¶ {here} here, ¶ {there} in {base}</source>
        <extracomment>annotator/ui/compare/sheet.py</extracomment>
        <translation>منقول: ¶ {here} هنا، ¶ {there} في {base}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/compare/undecided.py, annotator/ui/review/wording.py</extracomment>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>annotator/ui/compare/undecided.py, annotator/ui/review/wording.py</extracomment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>No suggestion waits in the versions shown</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>لا اقتراح ينتظر في النسخ المعروضة</translation>
    </message>
    <message>
        <source>Go to a suggestion first</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>انتقل إلى اقتراح أولًا</translation>
    </message>
    <message>
        <source>That was the last suggestion</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>كان هذا آخر اقتراح</translation>
    </message>
    <message>
        <source>That was the first one</source>
        <extracomment>annotator/ui/compare/undecided.py, annotator/ui/compare/walking.py</extracomment>
        <translation>كان هذا الأول</translation>
    </message>
    <message>
        <source>Press another column&apos;s number and select the other side</source>
        <extracomment>annotator/ui/compare/verbs.py</extracomment>
        <translation>اضغط رقم عمود آخر وحدّد الطرف الآخر</translation>
    </message>
    <message>
        <source>This works in Read ({key})</source>
        <extracomment>annotator/ui/compare/verbs.py</extracomment>
        <translation>هذا يعمل في القراءة ({key})</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <extracomment>annotator/ui/compare/view.py</extracomment>
        <translation>النسخ جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Words missing here</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>كلمات غائبة هنا</translation>
    </message>
    <message>
        <source>Words moved inside the sentence</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>كلمات نُقلت داخل الجملة</translation>
    </message>
    <message>
        <source>Said anew</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>صيغ من جديد</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>في هذه النسخة فقط</translation>
    </message>
    <message>
        <source>Missing in this version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>غائب عن هذه النسخة</translation>
    </message>
    <message>
        <source>Only in other versions</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>في نسخ أخرى فقط</translation>
    </message>
    <message>
        <source>The same words, at another place</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>الكلمات نفسها في موضع آخر</translation>
    </message>
    <message>
        <source>Missing in another version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>غائب عن نسخة أخرى</translation>
    </message>
    <message>
        <source>Other words in another version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>كلمات أخرى في نسخة أخرى</translation>
    </message>
    <message>
        <source>row {row} of {count}</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>الصف {row} من {count}</translation>
    </message>
    <message>
        <source>That was the last difference</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>كان هذا آخر فرق</translation>
    </message>
    <message>
        <source>Comparing annotators…</source>
        <extracomment>annotator/ui/dashboard/counting.py</extracomment>
        <translation>تجري مقارنة الموسِّمين…</translation>
    </message>
    <message>
        <source>Nothing is behind this number</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>لا شيء وراء هذا الرقم</translation>
    </message>
    <message>
        <source>About News Annotator</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dialogs/about.py</extracomment>
        <translation>حول News Annotator</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>annotator/ui/dialogs/about.py, annotator/ui/dialogs/import_report.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Tag entities, claims and discrepancies across versions of one story.</source>
        <extracomment>annotator/ui/dialogs/about.py</extracomment>
        <translation>توسيم الكيانات والادعاءات والتباينات عبر نسخ القصة الواحدة.</translation>
    </message>
    <message>
        <source>MIT licence. Qt is used under the LGPL, version 3.</source>
        <extracomment>annotator/ui/dialogs/about.py</extracomment>
        <translation>رخصة MIT. يُستخدم Qt بموجب رخصة LGPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup is checked first. The project as it is now stays beside it under another name.</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>تُفحص النسخة الاحتياطية أولًا. ويبقى المشروع كما هو الآن إلى جانبها باسم آخر.</translation>
    </message>
    <message>
        <source>{when}   {size}   up to step {step}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>‏{when}   {size}   حتى الخطوة {step}</translation>
    </message>
    <message>
        <source>There is no backup of this project in {folder} yet.</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>لا نسخة احتياطية لهذا المشروع في {folder} بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/dialogs/import_articles.py, annotator/ui/navigator/panel.py, annotator/ui/project_actions.py, annotator/ui/search/place.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/project_actions.py, annotator/ui/schema/label_list.py, annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>لا توسيمات</numerusform>
            <numerusform>توسيم واحد</numerusform>
            <numerusform>توسيمان</numerusform>
            <numerusform>%n توسيمات</numerusform>
            <numerusform>%n توسيمًا</numerusform>
            <numerusform>%n توسيم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>لم يُستبدل شيء</translation>
    </message>
    <message>
        <source>It cannot be used: {why}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>لا يمكن استخدامها: {why}</translation>
    </message>
    <message>
        <source>last step {when}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>آخر خطوة {when}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Agency</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>2024-12-31 or 2024-12-31T18:30</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>2024-12-31 أو 2024-12-31T18:30</translation>
    </message>
    <message>
        <source>en, ar, zh …</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>en, ar, zh …</translation>
    </message>
    <message>
        <source>Article details</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>عناصر الصفحة</translation>
    </message>
    <message>
        <source>Nothing in this article is marked as furniture. Select a caption, a byline or a notice in the text and mark it there.</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>لا شيء في هذا المقال معلَّم من عناصر الصفحة. حدّد في النص تعليق صورة أو سطر كاتب أو تنويهًا وعلّمه هناك.</translation>
    </message>
    <message>
        <source>It is part of the story</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>إنه من القصة</translation>
    </message>
    <message>
        <source>Nothing was changed while reading it.</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>لم يتغير شيء عند القراءة.</translation>
    </message>
    <message>
        <source>from the file or by hand</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>من الملف أو يدويًا</translation>
    </message>
    <message>
        <source>{rule}, characters {start}–{end}</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>‏{rule}، الأحرف {start}–{end}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/schema/attributes.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Reading it</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>عند القراءة</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>الطول</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Text SHA-256</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>بصمة النص SHA-256</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>by hand; in the text: “{words}” ({origin})</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>يدويًا؛ في النص: «{words}» ({origin})</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Furniture ({count})</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>عناصر الصفحة ({count})</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The program hit a fault of its own and left off what it was doing.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>وقع البرنامج في عطل من عنده وترك ما كان يفعله.</translation>
    </message>
    <message>
        <source>Everything shown as saved is in the project file: each tag and edit is written at once. What was under way just now was taken back.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>كل ما يظهر محفوظًا موجود في ملف المشروع: يُكتب كل توسيم وتعديل فورًا. أما ما كان جاريًا الآن فقد تُراجع عنه.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, start the program anew, and send the report: it holds versions and places in the code, and no text of your articles.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>يمكنك المتابعة. إن تكرر ذلك فأعد تشغيل البرنامج وأرسل التقرير: فيه أرقام الإصدارات ومواضع في الشيفرة، وليس فيه شيء من نصوص مقالاتك.</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>JSONL</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>JSONL</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>Sentence pairs (NLI)</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>أزواج جمل (NLI)</translation>
    </message>
    <message>
        <source>Export dataset</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>تصدير مجموعة البيانات</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/new_project.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/new_project.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: Folder</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>اختيار: المجلد</translation>
    </message>
    <message>
        <source>Work of</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>annotator/ui/dashboard/filters.py, annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/stories.py, annotator/ui/schema/merging.py</extracomment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>None; or train/dev/test as in 80/10/10</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>بلا؛ أو تدريب/تطوير/اختبار مثل 80/10/10</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>For the dataset card; may stay empty</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>لبطاقة مجموعة البيانات؛ يمكن تركها فارغة</translation>
    </message>
    <message>
        <source>Leave cells as they are, even where they look like formulas</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>ترك الخلايا كما هي حتى إن بدت معادلات</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Gold: the adjudicated work</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>المرجع الذهبي: العمل المحكَّم</translation>
    </message>
    <message>
        <source>A split keeps the versions of a story together, so nothing leaks.</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>التقسيم يُبقي نسخ القصة معًا فلا يتسرب شيء.</translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>اختر مجلدًا للكتابة فيه.</translation>
    </message>
    <message>
        <source>Tell by the files</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>يُعرف من الملفات</translation>
    </message>
    <message>
        <source>Plain text, a file per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>نص عادي، ملف لكل مقال</translation>
    </message>
    <message>
        <source>JSONL, a line per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>‏JSONL، سطر لكل مقال</translation>
    </message>
    <message>
        <source>CSV, a row per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>‏CSV، صف لكل مقال</translation>
    </message>
    <message>
        <source>A dataset exported by this program</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>مجموعة بيانات صدّرها هذا البرنامج</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py, annotator/ui/dialogs/import_articles.py, annotator/ui/dialogs/story_field.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>القصة</translation>
    </message>
    <message>
        <source>What is recognised</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>ما يُتعرَّف عليه</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/import_articles.py, annotator/ui/project_actions.py</extracomment>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>For articles that name none</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>للمقالات التي لا تذكر وسيلة</translation>
    </message>
    <message>
        <source>Leave out what cannot be read and import the rest</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>ترك ما تتعذر قراءته واستيراد الباقي</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s) in {folder}</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>ملفات ومجلدات في {folder}: %n</numerusform>
            <numerusform>ملف أو مجلد واحد في {folder}</numerusform>
            <numerusform>ملفان أو مجلدان في {folder}</numerusform>
            <numerusform>%n ملفات ومجلدات في {folder}</numerusform>
            <numerusform>%n ملفًا ومجلدًا في {folder}</numerusform>
            <numerusform>%n ملف ومجلد في {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the files say: a folder or a column</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>كما تقول الملفات: مجلد أو عمود</translation>
    </message>
    <message>
        <source>Found for each file</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>يُحدَّد لكل ملف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>annotator/ui/dialogs/import_articles.py, annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n article(s)</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>أول %n من المقالات</numerusform>
            <numerusform>أول %n من المقالات</numerusform>
            <numerusform>أول %n من المقالات</numerusform>
            <numerusform>أول %n من المقالات</numerusform>
            <numerusform>أول %n من المقالات</numerusform>
            <numerusform>أول %n من المقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left aside</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>تُركت من أنواع أخرى: لا ملفات</numerusform>
            <numerusform>تُركت من أنواع أخرى: ملف واحد</numerusform>
            <numerusform>تُركت من أنواع أخرى: ملفان</numerusform>
            <numerusform>تُركت من أنواع أخرى: %n ملفات</numerusform>
            <numerusform>تُركت من أنواع أخرى: %n ملفًا</numerusform>
            <numerusform>تُركت من أنواع أخرى: %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>mention</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>relation</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>article label</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>وسم مقال</translation>
    </message>
    <message>
        <source>discrepancy</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>تباين</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>استُورد: لا مقالات</numerusform>
            <numerusform>استُورد: مقال واحد</numerusform>
            <numerusform>استُورد: مقالان</numerusform>
            <numerusform>استُورد: %n مقالات</numerusform>
            <numerusform>استُورد: %n مقالًا</numerusform>
            <numerusform>استُورد: %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>قصص جديدة: لا قصص</numerusform>
            <numerusform>قصص جديدة: قصة واحدة</numerusform>
            <numerusform>قصص جديدة: قصتان</numerusform>
            <numerusform>قصص جديدة: %n قصص</numerusform>
            <numerusform>قصص جديدة: %n قصة</numerusform>
            <numerusform>قصص جديدة: %n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>موجود من قبل: %n</numerusform>
            <numerusform>موجود من قبل: %n</numerusform>
            <numerusform>موجود من قبل: %n</numerusform>
            <numerusform>موجود من قبل: %n</numerusform>
            <numerusform>موجود من قبل: %n</numerusform>
            <numerusform>موجود من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>There already, not imported again</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>موجود من قبل، لم يُستورد مرة أخرى</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>جدير بالعلم</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>استيراد الباقي</translation>
    </message>
    <message>
        <source>Nothing was imported: {problems}.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>لم يُستورد شيء: {problems}.</translation>
    </message>
    <message>
        <source>The project is as it was. Mend the files and import again, or import the rest without them.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>المشروع كما كان. أصلح الملفات واستورد من جديد، أو استورد الباقي من دونها.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/error_words.py</extracomment>
        <translation>‏{file}، السطر {line}</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>تم الدمج</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>annotator/ui/dialogs/merge_report.py, annotator/ui/kinds.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>newer here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>أحدث هنا</translation>
    </message>
    <message>
        <source>deleted here before</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>حُذف هنا من قبل</translation>
    </message>
    <message>
        <source>nothing new</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>changed in both, left as here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>تغيّر في الجانبين، تُرك كما هو هنا</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>أُضيف: لا سجلات.</numerusform>
            <numerusform>أُضيف: سجل واحد.</numerusform>
            <numerusform>أُضيف: سجلان.</numerusform>
            <numerusform>أُضيف: %n سجلات.</numerusform>
            <numerusform>أُضيف: %n سجلًا.</numerusform>
            <numerusform>أُضيف: %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{theirs}” is called “{here}” here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>‏«{theirs}» يُسمى هنا «{here}»</translation>
    </message>
    <message numerus="yes">
        <source>%n did not; see below.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
            <numerusform>لم يُضف %n؛ انظر أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>annotator/ui/dialogs/new_project.py, annotator/ui/welcome.py</extracomment>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py, annotator/ui/dialogs/new_project.py, annotator/ui/dialogs/people.py, annotator/ui/dialogs/sprint.py, annotator/ui/dialogs/stories.py, annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Schema file</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>ملف المخطط</translation>
    </message>
    <message>
        <source>The default schema for news</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>المخطط الافتراضي للأخبار</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>annotator/ui/dialogs/new_project.py, annotator/ui/schema/editor.py</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Make project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Schemas (*.json)</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>مخططات (*.json)</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>اختيار: {what}</translation>
    </message>
    <message>
        <source>One file holds everything: {path}</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>ملف واحد يضم كل شيء: {path}</translation>
    </message>
    <message>
        <source>One file with the suffix {suffix} will hold everything.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>سيضم كل شيء ملف واحد لاحقته {suffix}.</translation>
    </message>
    <message>
        <source>The file cannot be made there: {why}.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>لا يمكن إنشاء الملف هناك: {why}.</translation>
    </message>
    <message>
        <source>Serif: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>بزوائد: {family}</translation>
    </message>
    <message>
        <source>Sans: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>بلا زوائد: {family}</translation>
    </message>
    <message>
        <source>Easy to tell apart: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>سهل التمييز: {family}</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Dim and name &amp;furniture</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>تعتيم &amp;عناصر الصفحة وتسميتها</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Line &amp;spacing</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;تباعد الأسطر</translation>
    </message>
    <message>
        <source>Show s&amp;uggestions at the caret</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>إظهار الا&amp;قتراحات عند المؤشر</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What you tag carries this name, from the next project opened.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ما توسّمه يحمل هذا الاسم، ابتداءً من المشروع التالي الذي يُفتح.</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>تغيير ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Back the open project up &amp;by itself, once it was changed</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>نسخ المشروع المفتوح احتياطيًا تلقائ&amp;يًا متى تغيّر</translation>
    </message>
    <message>
        <source>every </source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>كل </translation>
    </message>
    <message>
        <source> minutes, and at the end</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation> دقيقة، وعند الإغلاق</translation>
    </message>
    <message>
        <source>the last </source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>آخر </translation>
    </message>
    <message>
        <source>beside the project, in “backups”</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>بجانب المشروع، في «backups»</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>مت&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>الا&amp;حتفاظ بـ</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>لا يوجد مجلد {path}.</translation>
    </message>
    <message>
        <source>Begin sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>بدء دفعة عمل</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>أسماء تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Stories</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_counts.py, annotator/ui/dialogs/sprint.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Annotators per story that overlaps</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>عدد الموسِّمين لكل قصة مشتركة</translation>
    </message>
    <message>
        <source>Share of the stories that overlap</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>حصة القصص المشتركة</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As in the list</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>Shuffled for each annotator</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>مخلوط لكل موسِّم</translation>
    </message>
    <message>
        <source>Most stories a person gets</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>أقصى عدد من القصص للشخص</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>annotator/ui/dialogs/sprint.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Skip story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>تخطي القصة</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Those in no sprint yet</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>التي ليست في دفعة عمل بعد</translation>
    </message>
    <message>
        <source>All stories</source>
        <extracomment>annotator/services/dashboard_report.py, annotator/ui/dashboard/filters.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>كل القصص</translation>
    </message>
    <message>
        <source>A label&apos;s key tags the words and makes them the source.</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>مفتاح الوسم يسم الكلمات ويجعلها المصدر.</translation>
    </message>
    <message>
        <source>Source “{words}”: which mention is it?</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>المصدر «{words}»: أي إشارة هو؟</translation>
    </message>
    <message>
        <source>The schema has no labels for mentions</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>ليس في المخطط وسوم للإشارات</translation>
    </message>
    <message>
        <source>{cue} takes the selected words as its cue, {source} the words at the caret as its source.</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>{cue} يأخذ الكلمات المحددة لفظًا دالًّا، و{source} الكلمات عند المؤشر مصدرًا.</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{share} من {count}</translation>
    </message>
    <message>
        <source>Stories {state}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>القصص: {state}</translation>
    </message>
    <message>
        <source>Stories finished on {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>القصص المنجزة في {day}</translation>
    </message>
    <message>
        <source>Stories finished in the week of {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>القصص المنجزة في أسبوع {day}</translation>
    </message>
    <message>
        <source>Stories behind {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>القصص وراء: {layer}</translation>
    </message>
    <message>
        <source>Annotations made on {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>التوسيمات المنشأة في {day}</translation>
    </message>
    <message>
        <source>Annotations made in the week of {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>التوسيمات المنشأة في أسبوع {day}</translation>
    </message>
    <message>
        <source>{label}, {status}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{label}، {status}</translation>
    </message>
    <message>
        <source>Decided on: {rule}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ما بُتّ فيه: {rule}</translation>
    </message>
    <message>
        <source>Agreement: {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>الاتفاق: {layer}</translation>
    </message>
    <message>
        <source>Cases: {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>الحالات: {layer}</translation>
    </message>
    <message>
        <source>{one} met {other}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{one} قابله {other}</translation>
    </message>
    <message>
        <source>{layer}: {label}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{layer}: {label}</translation>
    </message>
    <message>
        <source>{rule} · {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{rule} · {layer}</translation>
    </message>
    <message>
        <source>{layer}: {measure}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{layer}: {measure}</translation>
    </message>
    <message>
        <source>{layer}, with {name}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏{layer}، مع {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>the whole layer</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>الطبقة كلها</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>over {number}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>أكثر من {number}</translation>
    </message>
    <message>
        <source>F1, same edges and label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، الحدود والوسم نفسها</translation>
    </message>
    <message>
        <source>F1, same edges</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، الحدود نفسها</translation>
    </message>
    <message>
        <source>F1, overlap counts half</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، التداخل يُحسب نصفًا</translation>
    </message>
    <message>
        <source>F1, overlap and same label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، التداخل والوسم نفسه</translation>
    </message>
    <message>
        <source>F1, same places</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، المواضع نفسها</translation>
    </message>
    <message>
        <source>kappa, marked tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>kappa, all tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، كل الكلمات</translation>
    </message>
    <message>
        <source>alpha, all tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا، كل الكلمات</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا التقطيع</translation>
    </message>
    <message>
        <source>u-alpha, edges only</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا التقطيع، الحدود فقط</translation>
    </message>
    <message>
        <source>kappa, labels of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، وسوم الوحدات المقترنة</translation>
    </message>
    <message>
        <source>alpha, labels of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا، وسوم الوحدات المقترنة</translation>
    </message>
    <message>
        <source>same label, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>الوسم نفسه، نسبة من الأزواج</translation>
    </message>
    <message>
        <source>same value, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>القيمة نفسها، نسبة من الأزواج</translation>
    </message>
    <message>
        <source>kappa, values of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، قيم الوحدات المقترنة</translation>
    </message>
    <message>
        <source>alpha, values of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا، قيم الوحدات المقترنة</translation>
    </message>
    <message>
        <source>F1, same ends and label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، الطرفان والوسم نفسها</translation>
    </message>
    <message>
        <source>F1, same ends</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، الطرفان نفسهما</translation>
    </message>
    <message>
        <source>F1, same label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، الوسم نفسه</translation>
    </message>
    <message>
        <source>kappa, marked articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، المقالات المعلَّمة</translation>
    </message>
    <message>
        <source>kappa, all articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، كل المقالات</translation>
    </message>
    <message>
        <source>alpha, all articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا، كل المقالات</translation>
    </message>
    <message>
        <source>F1, same places and type</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>‏F1، المواضع والنوع نفسها</translation>
    </message>
    <message>
        <source>kappa, types of paired records</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>كابا، أنواع السجلات المقترنة</translation>
    </message>
    <message>
        <source>alpha, types of paired records</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>ألفا، أنواع السجلات المقترنة</translation>
    </message>
    <message>
        <source>same type, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>النوع نفسه، نسبة من الأزواج</translation>
    </message>
    <message>
        <source>(an article without a story)</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>(مقال بلا قصة)</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>(المقال كله)</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>reader</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Every step of the history has this name, so it stays.</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>هذا الاسم مدوَّن في كل خطوة من السجل، فهو باقٍ.</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: annotator team add-user changes them.</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>الأدوار من شأن الخادم: يغيّرها الأمر annotator team add-user.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>The open article&apos;s story</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>قصة المقال المفتوح</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>of the stories</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>من القصص</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>A story always goes to a person as a whole. Agreement needs overlap.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>تُسند القصة دائمًا كاملةً إلى شخص. وقياس الاتفاق يتطلب تداخلًا.</translation>
    </message>
    <message>
        <source>A sprint needs a name.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>دفعة العمل تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>سمِّ موسِّمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>اختر طبقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Say why, for whoever plans the next sprint.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>اذكر السبب لمن يخطط دفعة العمل التالية.</translation>
    </message>
    <message>
        <source>Sprint of {day}</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>دفعة {day}</translation>
    </message>
    <message>
        <source>Why is “{name}” left out?</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>لماذا تُترك «{name}»؟</translation>
    </message>
    <message>
        <source>Rename story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/stories.py</extracomment>
        <translation>إعادة تسمية القصة</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge story into another</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>دمج القصة في أخرى</translation>
    </message>
    <message>
        <source>Name of a story</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>اسم قصة</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>annotator/ui/dialogs/stories.py, annotator/ui/schema/merging.py</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Split story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/stories.py</extracomment>
        <translation>تقسيم القصة</translation>
    </message>
    <message>
        <source>Articles that leave</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>المقالات المغادرة</translation>
    </message>
    <message>
        <source>Name of the new story</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>اسم القصة الجديدة</translation>
    </message>
    <message>
        <source>A story needs a name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>القصة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>There is no other story of that name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>لا توجد قصة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Articles that leave (Space ticks one)</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>المقالات المغادرة (المسافة تؤشّر)</translation>
    </message>
    <message>
        <source>Some articles have to leave, and some to stay.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>لا بد أن تغادر مقالات وتبقى أخرى.</translation>
    </message>
    <message>
        <source>The new story needs a name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>القصة الجديدة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>All articles and discrepancies of “{name}” move into:</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>كل مقالات «{name}» وتبايناتها تنتقل إلى:</translation>
    </message>
    <message>
        <source>Move to story</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>نقل إلى قصة</translation>
    </message>
    <message>
        <source>No story</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>بلا قصة</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>A name that is new makes a new story. Left empty, the article has none.</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>الاسم الجديد ينشئ قصة جديدة. وإن تُرك فارغًا فالمقال بلا قصة.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) edited from it</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>لا نسخ محررة منها</numerusform>
            <numerusform>نسخة واحدة محررة منها</numerusform>
            <numerusform>نسختان محررتان منها</numerusform>
            <numerusform>%n نسخ محررة منها</numerusform>
            <numerusform>%n نسخة محررة منها</numerusform>
            <numerusform>%n نسخة محررة منها</numerusform>
        </translation>
    </message>
    <message>
        <source>a report of its own</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>تقرير مستقل</translation>
    </message>
    <message>
        <source>Per cent of the shorter text’s runs of five words that the other has too. From 60 it is an edition, from 20 both were edited from one text.</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>نسبة تتابعات الكلمات الخمس من النص الأقصر الموجودة في الآخر أيضًا، بالمئة. من 60 تكون طبعة، ومن 20 يكون كلاهما محررًا من نص واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent text(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>لا نصوص مستقلة</numerusform>
            <numerusform>نص مستقل واحد</numerusform>
            <numerusform>نصان مستقلان</numerusform>
            <numerusform>%n نصوص مستقلة</numerusform>
            <numerusform>%n نصًا مستقلًا</numerusform>
            <numerusform>%n نص مستقل</numerusform>
        </translation>
    </message>
    <message>
        <source>the worker process ended early</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>انتهت العملية العاملة قبل أوانها</translation>
    </message>
    <message>
        <source>{place}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py, annotator/ui/error_words.py</extracomment>
        <translation>‏{place}: {error}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{file}، السطر {line}: {error}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>this is a file; an export is a folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا ملف؛ والتصدير مجلد</translation>
    </message>
    <message>
        <source>this folder holds no dataset of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مجموعة بيانات من News Annotator في هذا المجلد</translation>
    </message>
    <message>
        <source>this is no key map of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليست هذه خريطة مفاتيح من News Annotator</translation>
    </message>
    <message>
        <source>written by a newer News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>كتبه News Annotator أحدث</translation>
    </message>
    <message>
        <source>this is no key map ({error})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليست هذه خريطة مفاتيح ({error})</translation>
    </message>
    <message>
        <source>two columns are called {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>عمودان باسم {name}</translation>
    </message>
    <message>
        <source>the first line names no columns</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السطر الأول لا يسمي أعمدة</translation>
    </message>
    <message>
        <source>the first row is not CSV: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السطر الأول ليس CSV: {error}</translation>
    </message>
    <message>
        <source>the file has no text in it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا نص في الملف</translation>
    </message>
    <message>
        <source>the file does not fit the encoding {encoding}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوافق الملف الترميز {encoding}</translation>
    </message>
    <message>
        <source>there is no character encoding called {encoding}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا ترميز محارف باسم {encoding}</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس نصًا بل {what}</translation>
    </message>
    <message>
        <source>this is a recording or image, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا تسجيل أو صورة لا نص</translation>
    </message>
    <message>
        <source>this is binary data, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذه بيانات ثنائية لا نص</translation>
    </message>
    <message>
        <source>no known encoding fits; name the right one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوافقه ترميز معروف؛ سمِّ الترميز الصحيح</translation>
    </message>
    <message>
        <source>byte {byte} does not fit the encoding {encoding} ({why})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>البايت {byte} لا يوافق الترميز {encoding} ({why})</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) at character {at}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>نصف محرف (بديل مفرد) عند المحرف {at}</translation>
    </message>
    <message>
        <source>this is no schema of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس هذا مخططًا من News Annotator</translation>
    </message>
    <message>
        <source>written by a newer News Annotator (format {format}; this program reads {known})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>كتبه News Annotator أحدث (الصيغة {format}؛ وهذا البرنامج يقرأ {known})</translation>
    </message>
    <message>
        <source>a version is 1 or more</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>رقم النسخة 1 أو أكثر</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس هذا JSON</translation>
    </message>
    <message>
        <source>{why}; nothing was written</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{why}؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>annotator/ui/exporting.py, resources/help/index.md</extracomment>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Grouping articles into stories</source>
        <extracomment>annotator/ui/grouping.py</extracomment>
        <translation>تُجمع المقالات في قصص</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>annotator/services/actions.py, annotator/ui/guide.py</extracomment>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>annotator/ui/guide.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>annotator/ui/guide_page.py</extracomment>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>تُراجع عن: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>مُتراجَع عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>annotator/ui/history/of_annotation.py</extracomment>
        <translation>‏{what} (مُتراجَع عنه)</translation>
    </message>
    <message>
        <source>{what} (redone)</source>
        <extracomment>annotator/ui/history/of_annotation.py</extracomment>
        <translation>‏{what} (معاد)</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>annotator/services/actions.py, annotator/ui/history/of_annotation.py, annotator/ui/history/panel.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>التراجع إلى هنا</translation>
    </message>
    <message>
        <source>Takes back your steps down to this one, and this one with them</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>يتراجع عن خطواتك حتى هذه، وهي منها</translation>
    </message>
    <message>
        <source>Enter undoes to here</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>‏Enter يتراجع إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, then it stopped: {why}</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>تُراجع عن: لا خطوات، ثم توقف: {why}</numerusform>
            <numerusform>تُراجع عن: خطوة واحدة، ثم توقف: {why}</numerusform>
            <numerusform>تُراجع عن: خطوتان، ثم توقف: {why}</numerusform>
            <numerusform>تُراجع عن: %n خطوات، ثم توقف: {why}</numerusform>
            <numerusform>تُراجع عن: %n خطوة، ثم توقف: {why}</numerusform>
            <numerusform>تُراجع عن: %n خطوة، ثم توقف: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, down to “{step}”.</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>تُراجع عن: لا خطوات، حتى «{step}».</numerusform>
            <numerusform>تُراجع عن: خطوة واحدة، حتى «{step}».</numerusform>
            <numerusform>تُراجع عن: خطوتان، حتى «{step}».</numerusform>
            <numerusform>تُراجع عن: %n خطوات، حتى «{step}».</numerusform>
            <numerusform>تُراجع عن: %n خطوة، حتى «{step}».</numerusform>
            <numerusform>تُراجع عن: %n خطوة، حتى «{step}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing articles</source>
        <extracomment>annotator/ui/importing.py</extracomment>
        <translation>جارٍ استيراد المقالات</translation>
    </message>
    <message>
        <source>Enter changes the key, Insert adds one, Delete takes them away, Ctrl+R puts back the default.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>‏Enter يغيّر المفتاح، Insert يضيف، Delete يزيل، Ctrl+R يعيد الافتراضي.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Search keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>البحث بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>الم&amp;تغيّر فقط</translation>
    </message>
    <message>
        <source>Key map</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>خريطة المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Every action has its default keys again.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>عادت لكل إجراء مفاتيحه الافتراضية.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>مفاتيح خاصة</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) share a key and answer to neither; they are marked.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>
            <numerusform>تشترك في مفتاح ولا تستجيب له: لا إجراءات؛ وهي معلَّمة.</numerusform>
            <numerusform>تشترك في مفتاح ولا تستجيب له: إجراء واحد؛ وهي معلَّمة.</numerusform>
            <numerusform>تشترك في مفتاح ولا تستجيب له: إجراءان؛ وهي معلَّمة.</numerusform>
            <numerusform>تشترك في مفتاح ولا تستجيب له: %n إجراءات؛ وهي معلَّمة.</numerusform>
            <numerusform>تشترك في مفتاح ولا تستجيب له: %n إجراءً؛ وهي معلَّمة.</numerusform>
            <numerusform>تشترك في مفتاح ولا تستجيب له: %n إجراء؛ وهي معلَّمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>كُتب في {path}.</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”. Escape leaves it as it is.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>اضغط المفتاح الجديد لـ «{action}». Esc يتركه كما هو.</translation>
    </message>
    <message>
        <source>{key} belongs to {others}. Enter takes it from there, Escape leaves it.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>‏{key} يخص {others}. Enter يأخذه منها، Esc يتركه.</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في النص</translation>
    </message>
    <message>
        <source>tagging mentions</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>عند توسيم الإشارات</translation>
    </message>
    <message>
        <source>tagging claims</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>عند توسيم الادعاءات</translation>
    </message>
    <message>
        <source>tagging discrepancies</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>عند توسيم التباينات</translation>
    </message>
    <message>
        <source>in Compare</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في المقارنة</translation>
    </message>
    <message>
        <source>in the claim matrix</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>in Review</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>in Search</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في البحث</translation>
    </message>
    <message>
        <source>in the dashboard</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في لوحة المتابعة</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>annotator/ui/keys/rows.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>also: {others}</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>أيضًا: {others}</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>حقوق ومصدر</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>crosshead</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>interface</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>عنصر واجهة</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>promotion</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>ترويج</translation>
    </message>
    <message>
        <source>topics</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>مواضيع</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تنويه</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>line of the agency</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر الوكالة</translation>
    </message>
    <message>
        <source>line with the date</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>agency in the dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>الوكالة في سطر المكان</translation>
    </message>
    <message>
        <source>date in the dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>التاريخ في سطر المكان</translation>
    </message>
    <message>
        <source>dateline on its own</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر المكان منفردًا</translation>
    </message>
    <message>
        <source>first sentence</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>الجملة الأولى</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>date with a label</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تاريخ مع عنوانه</translation>
    </message>
    <message>
        <source>date at the beginning</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تاريخ في البداية</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>line of sources</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر المصادر</translation>
    </message>
    <message>
        <source>line of updates</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>سطر التحديثات</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/kinds.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/kinds.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>منجز</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>agency</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Mentions shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُظهرت الإشارات.</translation>
    </message>
    <message>
        <source>Mentions hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُخفيت الإشارات.</translation>
    </message>
    <message>
        <source>Claims shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُظهرت الادعاءات.</translation>
    </message>
    <message>
        <source>Claims hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُخفيت الادعاءات.</translation>
    </message>
    <message>
        <source>Discrepancies shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُظهرت التباينات.</translation>
    </message>
    <message>
        <source>Discrepancies hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>أُخفيت التباينات.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>annotator/ui/dialogs/merging.py, annotator/ui/long_work.py, annotator/ui/schema/merging.py</extracomment>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>asserts</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>hedges</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>يتحفظ</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>ينسب</translation>
    </message>
    <message>
        <source>contradicts</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>leaves out</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>يغفل</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <extracomment>annotator/services/actions.py, annotator/ui/matrix/place.py</extracomment>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>Nothing of it stands in this article.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>لا شيء منه في هذا المقال.</translation>
    </message>
    <message>
        <source>Export claim matrix</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>تصدير مصفوفة الادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an article of a story: its claim matrix is shown here.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>افتح مقالًا من قصة: تُعرض هنا مصفوفة ادعاءاتها.</translation>
    </message>
    <message>
        <source>Nothing new: tag claims or decide on suggestions, then draft again</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>لا جديد: وسّم ادعاءات أو بُتّ في الاقتراحات ثم أعد إعداد المسودة</translation>
    </message>
    <message>
        <source>Claim of the new row</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>ادعاء الصف الجديد</translation>
    </message>
    <message>
        <source>Heading the row stands under</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>العنوان الذي يندرج تحته الصف</translation>
    </message>
    <message>
        <source>Value this article gives</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>القيمة التي يذكرها هذا المقال</translation>
    </message>
    <message>
        <source>Note on this cell</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>ملاحظة على هذه الخلية</translation>
    </message>
    <message>
        <source>A row for each claim of the story, a column for each article.

{fill} drafts it from your claims and the discrepancies you decided on, {add} adds a row by hand.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>صف لكل ادعاء في القصة وعمود لكل مقال.

{fill} يُعد مسودتها من ادعاءاتك والتباينات التي بتتّ فيها، و{add} يضيف صفًا يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) drafted</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>أُعدّ في المسودة: لا صفوف</numerusform>
            <numerusform>أُعدّ في المسودة: صف واحد</numerusform>
            <numerusform>أُعدّ في المسودة: صفان</numerusform>
            <numerusform>أُعدّ في المسودة: %n صفوف</numerusform>
            <numerusform>أُعدّ في المسودة: %n صفًا</numerusform>
            <numerusform>أُعدّ في المسودة: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim matrix written to {name}</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>كُتبت مصفوفة الادعاءات في {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>أُكمل %n</numerusform>
            <numerusform>أُكمل %n</numerusform>
            <numerusform>أُكمل %n</numerusform>
            <numerusform>أُكمل %n</numerusform>
            <numerusform>أُكمل %n</numerusform>
            <numerusform>أُكمل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>توس&amp;يم</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Discrepancy</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>ت&amp;باين</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>ق&amp;صة</translation>
    </message>
    <message>
        <source>S&amp;print</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;دفعة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>annotator/ui/dialogs/versions.py, annotator/ui/menus.py</extracomment>
        <translation>&amp;قارن</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>م&amp;صفوفة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Accept as</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>قبول بوصفه</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>annotator/ui/navigator/delegate.py</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>No story yet</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>بلا قصة بعد</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) done</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>
            <numerusform>أُنجز {done} من %n</numerusform>
            <numerusform>أُنجز {done} من %n</numerusform>
            <numerusform>أُنجز {done} من %n</numerusform>
            <numerusform>أُنجز {done} من %n</numerusform>
            <numerusform>أُنجز {done} من %n</numerusform>
            <numerusform>أُنجز {done} من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py, annotator/ui/dashboard/rows_page.py, annotator/ui/navigator/model.py</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <extracomment>annotator/services/actions.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>تصفية القصص</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>annotator/ui/dialogs/pick.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Stories · articles</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>القصص · المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <extracomment>annotator/ui/navigator/panel.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Press Escape to see all stories.</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>لا شيء مطابق. اضغط Esc لرؤية كل القصص.</translation>
    </message>
    <message>
        <source>Close story</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>طي القصة</translation>
    </message>
    <message>
        <source>Open story</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>بسط القصة</translation>
    </message>
    <message>
        <source>No articles yet.

Import files with {key}, or drop them here.</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>لا مقالات بعد.

استورد ملفات عبر {key} أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Stories and articles</source>
        <extracomment>annotator/ui/navigator/view.py</extracomment>
        <translation>القصص والمقالات</translation>
    </message>
    <message>
        <source>That window did not answer, so this one is for reading only.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>لم تستجب تلك النافذة، لذا فهذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is open already; its window was brought to the front.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>‏{file} مفتوح أصلًا؛ أُحضرت نافذته إلى المقدمة.</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>This project was brought up to date. A copy from before lies in {path}.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>حُدّث هذا المشروع. وتوجد نسخة من قبل ذلك في {path}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>لا يمكن فتح {file}: {why}.</translation>
    </message>
    <message>
        <source>mention label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>وسم إشارة</translation>
    </message>
    <message>
        <source>claim label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>وسم ادعاء</translation>
    </message>
    <message>
        <source>discrepancy label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>وسم تباين</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Type a command or label; &gt; for articles</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>اكتب أمرًا أو وسمًا؛ &gt; للمقالات</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>annotator/ui/palette.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>annotator/ui/keys/rows.py, annotator/ui/palette.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Wait for what is under way, or cancel it first.</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>انتظر ما هو جارٍ أو ألغِه أولًا.</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/welcome.py</extracomment>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>An empty project. Import articles to begin.</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>مشروع فارغ. استورد مقالات لتبدأ.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.jsonl *.ndjson *.csv *.tsv);;All files (*)</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>مقالات (*.txt *.text *.jsonl *.ndjson *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>استيراد مجلد</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n pair(s).</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>
            <numerusform>صُدّر: لا أزواج.</numerusform>
            <numerusform>صُدّر: زوج واحد.</numerusform>
            <numerusform>صُدّر: زوجان.</numerusform>
            <numerusform>صُدّر: %n أزواج.</numerusform>
            <numerusform>صُدّر: %n زوجًا.</numerusform>
            <numerusform>صُدّر: %n زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Exported {articles} and {annotations}.</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>صُدّر: {articles}، {annotations}.</translation>
    </message>
    <message>
        <source>The sample project cannot be made: {why}</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>لا يمكن إنشاء المشروع النموذجي: {why}</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>annotator/ui/reading/view.py</extracomment>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Words, note, author, rule</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>كلمات، ملاحظة، مؤلف، قاعدة</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/review/lines.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/adjudicate/phrases.py, annotator/ui/review/lines.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/review/lines.py</extracomment>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Discrepancies of the story</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>تباينات القصة</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>annotator/ui/proposal_words.py, annotator/ui/review/lines.py, annotator/ui/review/wording.py</extracomment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>any status</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>any origin</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>كل المناشئ</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>annotator/ui/dashboard/wording.py, annotator/ui/review/lines.py</extracomment>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>any type</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>‏{shown} من {total}</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py, annotator/ui/review/wording.py</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Additions: passages that only one article has</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>إضافات: مقاطع لا ترد إلا في مقال واحد</translation>
    </message>
    <message>
        <source>The whole project</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>This story alone</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>هذه القصة وحدها</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>annotator/ui/review/place.py, resources/help/index.md</extracomment>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>additions: {line}</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>إضافات: {line}</translation>
    </message>
    <message>
        <source>Finding discrepancies</source>
        <extracomment>annotator/ui/review/proposing_work.py</extracomment>
        <translation>جارٍ البحث عن تباينات</translation>
    </message>
    <message>
        <source>Cancelled; what was found so far stays.</source>
        <extracomment>annotator/ui/review/proposing_work.py</extracomment>
        <translation>أُلغي؛ يبقى ما وُجد حتى الآن.</translation>
    </message>
    <message>
        <source>The ranker is on</source>
        <extracomment>annotator/ui/review/ranker.py</extracomment>
        <translation>المرتِّب مشغَّل</translation>
    </message>
    <message>
        <source>The ranker is off</source>
        <extracomment>annotator/ui/review/ranker.py</extracomment>
        <translation>المرتِّب متوقف</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Reading {number}: {articles}</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>القراءة {number}: {articles}</translation>
    </message>
    <message>
        <source>severity {number}</source>
        <extracomment>annotator/ui/annotate/tips.py, annotator/ui/review/sheet.py</extracomment>
        <translation>الشدة {number}</translation>
    </message>
    <message>
        <source>find discrepancies in this story</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>البحث عن تباينات في هذه القصة</translation>
    </message>
    <message>
        <source>find discrepancies in all stories</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>البحث عن تباينات في كل القصص</translation>
    </message>
    <message>
        <source>this story alone, or the whole project</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>هذه القصة وحدها أو المشروع كله</translation>
    </message>
    <message>
        <source>all discrepancies of the story</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>كل تباينات القصة</translation>
    </message>
    <message>
        <source>No suggestions wait</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>لا اقتراحات تنتظر</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>بُتّ في كل شيء</translation>
    </message>
    <message>
        <source>No additions wait</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>لا إضافات تنتظر</translation>
    </message>
    <message>
        <source>back to the suggestions</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>العودة إلى الاقتراحات</translation>
    </message>
    <message>
        <source>Waits again</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>ينتظر من جديد</translation>
    </message>
    <message>
        <source>By score; the ranker is off</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>حسب الدرجة؛ المرتِّب متوقف</translation>
    </message>
    <message>
        <source>Ranked by {decisions} decisions, precision {precision} at the top half (by score: {rules})</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>مرتب حسب {decisions} من القرارات، الدقة {precision} في النصف الأعلى (حسب الدرجة: {rules})</translation>
    </message>
    <message>
        <source>{here} here · {all} in {stories} stories</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>‏{here} هنا · {all} في {stories} من القصص</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>ينتظر {count}</translation>
    </message>
    <message>
        <source>By score; the ranker learns from {count} decisions</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>حسب الدرجة؛ المرتِّب يتعلم من {count} من القرارات</translation>
    </message>
    <message>
        <source>By score, precision {rules} at the top half; {decisions} decisions teach nothing better ({precision})</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>حسب الدرجة، الدقة {rules} في النصف الأعلى؛ {decisions} من القرارات لا تعلّم ما هو أفضل ({precision})</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>‏{at} من {count}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>الدرجة {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>جديد: لا اقتراحات</numerusform>
            <numerusform>جديد: اقتراح واحد</numerusform>
            <numerusform>جديد: اقتراحان</numerusform>
            <numerusform>جديد: %n اقتراحات</numerusform>
            <numerusform>جديد: %n اقتراحًا</numerusform>
            <numerusform>جديد: %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that is not decided already.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>لم يوجد شيء إلا وقد بُتّ فيه.</translation>
    </message>
    <message>
        <source>The open article is in no story.</source>
        <extracomment>annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>المقال المفتوح ليس في أي قصة.</translation>
    </message>
    <message>
        <source>There are no stories yet.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>لا قصص بعد.</translation>
    </message>
    <message>
        <source>The versions say the same: nothing was found.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>النسخ تقول الشيء نفسه: لم يوجد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>معروف: %n</numerusform>
            <numerusform>معروف: %n</numerusform>
            <numerusform>معروف: %n</numerusform>
            <numerusform>معروف: %n</numerusform>
            <numerusform>معروف: %n</numerusform>
            <numerusform>معروف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>زال: %n</numerusform>
            <numerusform>زال: %n</numerusform>
            <numerusform>زال: %n</numerusform>
            <numerusform>زال: %n</numerusform>
            <numerusform>زال: %n</numerusform>
            <numerusform>زال: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them with {key}</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>راجعها عبر {key}</translation>
    </message>
    <message>
        <source>one of several values</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>إحدى عدة قيم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>numbers with units</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>أعداد مع وحدات</translation>
    </message>
    <message>
        <source>a mention</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>all labels of the layer</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>كل وسوم الطبقة</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>retired</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_list.py</extracomment>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>القيم</translation>
    </message>
    <message>
        <source>One a line</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>For &amp;all labels of the layer</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>ل&amp;كل وسوم الطبقة</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>م&amp;طلوب</translation>
    </message>
    <message>
        <source>Re&amp;tired: asked for no more, values stay</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>مت&amp;قاعد: لا يُسأل عنه بعد الآن وتبقى القيم</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/merging.py</extracomment>
        <translation>سمة</translation>
    </message>
    <message>
        <source>New attribute</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>السمة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Give it at least one value.</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>أعطها قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Insert adds a label, Enter edits it, Alt with an arrow moves it, Delete retires it. Ctrl+Z undoes, in the list.</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>‏Insert يضيف وسمًا، Enter يحرّره، Alt مع سهم ينقله، Delete يُحيله إلى التقاعد. Ctrl+Z يتراجع، داخل القائمة.</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/schema/editor.py</extracomment>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/wording.py, annotator/ui/schema/editor.py</extracomment>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py, annotator/ui/schema/editor.py, resources/help/index.md</extracomment>
        <translation>التباينات</translation>
    </message>
    <message>
        <source>works in Adjudicate</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>يعمل في التحكيم</translation>
    </message>
    <message>
        <source>Aliases, with ; between them</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>أسماء أخرى تفصل بينها ;</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>اسم الكيان الجديد</translation>
    </message>
    <message>
        <source>Tick the mentions that mean somebody else.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>أشّر الإشارات التي تعني غيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) merged into {name}. {key} takes it back.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>دُمج في {name}: لا كيانات. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>دُمج في {name}: كيان واحد. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>دُمج في {name}: كيانان. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>دُمج في {name}: %n كيانات. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>دُمج في {name}: %n كيانًا. {key} يتراجع عن ذلك.</numerusform>
            <numerusform>دُمج في {name}: %n كيان. {key} يتراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>حُذف: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) now mean {name}.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>تعني الآن {name}: لا إشارات.</numerusform>
            <numerusform>تعني الآن {name}: إشارة واحدة.</numerusform>
            <numerusform>تعني الآن {name}: إشارتان.</numerusform>
            <numerusform>تعني الآن {name}: %n إشارات.</numerusform>
            <numerusform>تعني الآن {name}: %n إشارة.</numerusform>
            <numerusform>تعني الآن {name}: %n إشارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <extracomment>annotator/ui/annotate/entity_lists.py, annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%n إشارات</numerusform>
            <numerusform>%n إشارة</numerusform>
            <numerusform>%n إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter entities</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>تصفية الكيانات</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>الاسم أو اسم آخر</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>annotator/ui/annotate/entity_panel.py, annotator/ui/annotate/entity_picker.py, resources/help/index.md</extracomment>
        <translation>الكيانات</translation>
    </message>
    <message numerus="yes">
        <source>Entities · %n</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>
            <numerusform>الكيانات · %n</numerusform>
            <numerusform>الكيانات · %n</numerusform>
            <numerusform>الكيانات · %n</numerusform>
            <numerusform>الكيانات · %n</numerusform>
            <numerusform>الكيانات · %n</numerusform>
            <numerusform>الكيانات · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes there, Space ticks, A all; S splits the ticked off. Left goes back.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>‏Enter ينتقل، المسافة تؤشّر، A الكل؛ S يفصل المؤشَّر. سهم العودة يرجع.</translation>
    </message>
    <message>
        <source>No entities so named. Escape closes.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>لا كيانات بهذا الاسم. Esc يغلق.</translation>
    </message>
    <message>
        <source>Enter: its mentions. Space ticks, M merges the ticked into this one, E renames, L aliases, Delete removes an unused one, / filters, Escape closes.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>‏Enter: إشاراته. المسافة تؤشّر، M يدمج المؤشَّر في هذا، E يعيد التسمية، L أسماء أخرى، Delete يحذف غير المستخدم، / يصفّي، Esc يغلق.</translation>
    </message>
    <message>
        <source>{count} ticked. </source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>أُشّر {count}. </translation>
    </message>
    <message>
        <source>New: {name}</source>
        <extracomment>annotator/ui/annotate/entity_picker.py</extracomment>
        <translation>جديد: {name}</translation>
    </message>
    <message>
        <source>A digit links at once; or type a name</source>
        <extracomment>annotator/ui/annotate/entity_picker.py</extracomment>
        <translation>رقم يربط فورًا؛ أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>In gold as it is here</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>في المرجع الذهبي كما هو هنا</translation>
    </message>
    <message>
        <source>In gold, but changed</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>في المرجع الذهبي لكن معدَّلًا</translation>
    </message>
    <message>
        <source>Go to a mention first, or tag one.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>انتقل إلى إشارة أولًا أو وسّم واحدة.</translation>
    </message>
    <message>
        <source>Who or what is {words} ({label})?</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>من أو ما هو {words} ({label})؟</translation>
    </message>
    <message>
        <source>Enter makes it and links this mention.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>‏Enter ينشئه ويربط هذه الإشارة.</translation>
    </message>
    <message>
        <source>No mentions yet.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>لا إشارات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>ومقالات أخرى: لا مقالات</numerusform>
            <numerusform>ومقالات أخرى: مقال واحد</numerusform>
            <numerusform>ومقالات أخرى: مقالان</numerusform>
            <numerusform>ومقالات أخرى: %n مقالات</numerusform>
            <numerusform>ومقالات أخرى: %n مقالًا</numerusform>
            <numerusform>ومقالات أخرى: %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {name} · %n mention(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>‏{words} هو {name} · لا إشارات</numerusform>
            <numerusform>‏{words} هو {name} · إشارة واحدة</numerusform>
            <numerusform>‏{words} هو {name} · إشارتان</numerusform>
            <numerusform>‏{words} هو {name} · %n إشارات</numerusform>
            <numerusform>‏{words} هو {name} · %n إشارة</numerusform>
            <numerusform>‏{words} هو {name} · %n إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>alias learnt</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>حُفظ اسم آخر</translation>
    </message>
    <message>
        <source>This mention is linked to no entity.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>هذه الإشارة غير مرتبطة بكيان.</translation>
    </message>
    <message>
        <source>{words}: link taken away</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>‏{words}: فُكّ الربط</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>annotator/ui/dashboard/board.py</extracomment>
        <translation>المخططات البيانية</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/filters.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>annotator/ui/dashboard/counting.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Suggestions accepted</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>الاقتراحات المقبولة</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Write printable dashboard</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>كتابة لوحة متابعة للطباعة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/dashboard/place.py, resources/help/index.md</extracomment>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Annotations made</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>التوسيمات المنجزة</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>لم يُعدّ</translation>
    </message>
    <message>
        <source>There is nothing to open in this row</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>لا شيء يُفتح في هذا الصف</translation>
    </message>
    <message>
        <source>The search cannot ask for this</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>لا يمكن للبحث أن يسأل عن هذا</translation>
    </message>
    <message>
        <source>Only a discrepancy can be reviewed</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>لا يُراجع إلا التباين</translation>
    </message>
    <message>
        <source>It is still being counted</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>ما زال العد جاريًا</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>ask the search</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>سؤال البحث</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>لم يبقَ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>أول %n مدرجة</numerusform>
            <numerusform>أول %n مدرجة</numerusform>
            <numerusform>أول %n مدرجة</numerusform>
            <numerusform>أول %n مدرجة</numerusform>
            <numerusform>أول %n مدرجة</numerusform>
            <numerusform>أول %n مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>لو&amp;حة المتابعة</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>annotator/ui/schema/editor.py, annotator/ui/schema/merging.py</extracomment>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Import schema</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>استيراد المخطط</translation>
    </message>
    <message>
        <source>Export schema</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>Use agai&amp;n</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>استخ&amp;دامه ثانية</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>إحالة إلى الت&amp;قاعد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>ت&amp;قسيم…</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>الإرشادات بصيغة Markdown</translation>
    </message>
    <message>
        <source>Guidelines as they are read</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>الإرشادات كما تُقرأ</translation>
    </message>
    <message>
        <source>A heading named like a label is shown beside the text while that label is current. Headings, lists, tables, **strong**, *emphasis* and `code` are set; pictures and links are not followed.</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>العنوان المسمى باسم وسم يظهر بجانب النص ما دام الوسم حاليًا. تُنسَّق العناوين والقوائم والجداول و**الغامق** و*المائل* و`الشيفرة`؛ ولا تُتبع الصور والروابط.</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>منقط</translation>
    </message>
    <message>
        <source>double</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>wave</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>متموج</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>contradiction</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>contradiction if the values exclude each other</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>تناقض إن كانت القيم تتنافى</translation>
    </message>
    <message>
        <source>entailment</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>استلزام</translation>
    </message>
    <message>
        <source>entailment, flagged</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>استلزام، معلَّم</translation>
    </message>
    <message>
        <source>the first side entails the second</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>الطرف الأول يستلزم الثاني</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>the specific entails the general</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>الخاص يستلزم العام</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>What the label means, and where it ends</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>معنى الوسم وحدوده</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>One a line; [brackets] around the words that get the label</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>واحد في كل سطر؛ [أقواس] حول الكلمات التي تأخذ الوسم</translation>
    </message>
    <message>
        <source>As NLI pair</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>كزوج NLI</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/schema/label_form.py, annotator/ui/schema/swatches.py</extracomment>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Add attri&amp;bute…</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>إضافة &amp;سمة…</translation>
    </message>
    <message>
        <source>{label} has it. Free: {keys}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>هو لدى {label}. المتاح: {keys}</translation>
    </message>
    <message>
        <source>Free: {keys}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>المتاح: {keys}</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>annotator/ui/schema/label_list.py</extracomment>
        <translation>المفتاح {key}</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) and entities get the other label in one step.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
            <numerusform>يأخذ %n من التوسيمات والكيانات الوسم الآخر في خطوة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{moving} of {total} that fit get the new label.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>يأخذ الوسم الجديد {moving} من {total} مطابقة.</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Its name</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>With the words</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Any words</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>أي كلمات</translation>
    </message>
    <message>
        <source>Any attributes</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>أي سمات</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/schema/merging.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/schema/merging.py</extracomment>
        <translation>التوسيمات</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Their values, notes and links stay, and so does the schema version they were made under. “{label}” is retired. One undo takes all of it back.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>تبقى قيمها وملاحظاتها وروابطها، وكذلك إصدار المخطط الذي أُنشئت في ظله. يُحال «{label}» إلى التقاعد. وتراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>The new label needs a name.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>الوسم الجديد يحتاج إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than are listed are among them.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>منها %n غير مدرجة.</numerusform>
            <numerusform>منها %n غير مدرجة.</numerusform>
            <numerusform>منها %n غير مدرجة.</numerusform>
            <numerusform>منها %n غير مدرجة.</numerusform>
            <numerusform>منها %n غير مدرجة.</numerusform>
            <numerusform>منها %n غير مدرجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “{label}” into another label</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>دمج «{label}» في وسم آخر</translation>
    </message>
    <message>
        <source>Split “{label}”</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>تقسيم «{label}»</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>يأخذ</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/annotate/tips.py, annotator/ui/schema/merging.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/annotate/tips.py, annotator/ui/schema/merging.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>How the label looks in the text</source>
        <extracomment>annotator/ui/schema/preview.py</extracomment>
        <translation>كيف يبدو الوسم في النص</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <extracomment>annotator/ui/schema/swatches.py</extracomment>
        <translation>اللون بصيغة ‎#rrggbb</translation>
    </message>
    <message>
        <source>Nothing was searched for yet.</source>
        <extracomment>annotator/ui/search/actions.py, annotator/ui/search/place.py</extracomment>
        <translation>لم يُبحث عن شيء بعد.</translation>
    </message>
    <message>
        <source>Select a few words first.</source>
        <extracomment>annotator/ui/search/actions.py</extracomment>
        <translation>حدّد بضع كلمات أولًا.</translation>
    </message>
    <message>
        <source>not tagged {count}</source>
        <extracomment>annotator/ui/search/delegate.py</extracomment>
        <translation>غير موسَّم {count}</translation>
    </message>
    <message>
        <source>both words, anywhere in an article</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>الكلمتان معًا، في أي موضع من المقال</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>الأولى دون الثانية</translation>
    </message>
    <message>
        <source>either word, in one outlet</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>إحدى الكلمتين، في وسيلة واحدة</translation>
    </message>
    <message>
        <source>where the word has no such label</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>حيث ليس للكلمة هذا الوسم</translation>
    </message>
    <message>
        <source>annotations, by label and by who made them</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>توسيمات، حسب الوسم وحسب صاحبها</translation>
    </message>
    <message>
        <source>articles not begun, of one month</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>مقالات لم تبدأ، من شهر واحد</translation>
    </message>
    <message>
        <source>articles with a discrepancy</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>مقالات فيها تباين</translation>
    </message>
    <message>
        <source>what was flagged as a hard case</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>ما عُلّم حالةً صعبة</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>ما يمكن السؤال عنه</translation>
    </message>
    <message>
        <source>Search the project</source>
        <extracomment>annotator/ui/search/field.py</extracomment>
        <translation>البحث في المشروع</translation>
    </message>
    <message>
        <source>Words, “phrases”, label:…, outlet:…</source>
        <extracomment>annotator/ui/search/field.py</extracomment>
        <translation>كلمات، «عبارات»، label:…, outlet:…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>annotator/services/actions.py, annotator/ui/search/frame.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Same text, other label</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>النص نفسه بوسم آخر</translation>
    </message>
    <message>
        <source>What you tagged in more than one way, the clearest slips first.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>ما وسّمته بأكثر من طريقة، وأوضح الزلات أولًا.</translation>
    </message>
    <message>
        <source>Tagged here, not there</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>موسَّم هنا لا هناك</translation>
    </message>
    <message>
        <source>What you tagged elsewhere and left out in articles you have begun.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>ما وسّمته في موضع آخر وتركته في مقالات بدأتها.</translation>
    </message>
    <message>
        <source>Older than its label</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>أقدم من وسمه</translation>
    </message>
    <message>
        <source>Annotations made before their label changed; its key confirms them.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>توسيمات سابقة لتغيّر وسمها؛ مفتاحه يؤكدها.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>annotator/ui/search/list.py</extracomment>
        <translation>ما وُجد</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) read</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>قُرئ: لا إشارات</numerusform>
            <numerusform>قُرئ: إشارة واحدة</numerusform>
            <numerusform>قُرئ: إشارتان</numerusform>
            <numerusform>قُرئ: %n إشارات</numerusform>
            <numerusform>قُرئ: %n إشارة</numerusform>
            <numerusform>قُرئ: %n إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n find(s) as</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>توسيم لا نتائج بوصفها</numerusform>
            <numerusform>توسيم نتيجة واحدة بوصفها</numerusform>
            <numerusform>توسيم نتيجتان بوصفها</numerusform>
            <numerusform>توسيم %n نتائج بوصفها</numerusform>
            <numerusform>توسيم %n نتيجة بوصفها</numerusform>
            <numerusform>توسيم %n نتيجة بوصفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>أُشّر %n</numerusform>
            <numerusform>أُشّر %n</numerusform>
            <numerusform>أُشّر %n</numerusform>
            <numerusform>أُشّر %n</numerusform>
            <numerusform>أُشّر %n</numerusform>
            <numerusform>أُشّر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other find</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>لا نتيجة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; there may be more finds than are listed</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
            <numerusform>أُشّر %n؛ قد تكون النتائج أكثر مما هو مدرج</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no search to save</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>لا بحث لحفظه</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Nothing to put right.</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>لا شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places so far</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>حتى الآن: لا مواضع</numerusform>
            <numerusform>حتى الآن: موضع واحد</numerusform>
            <numerusform>حتى الآن: موضعان</numerusform>
            <numerusform>حتى الآن: %n مواضع</numerusform>
            <numerusform>حتى الآن: %n موضعًا</numerusform>
            <numerusform>حتى الآن: %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Search saved</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>حُفظ البحث</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>نُسي البحث</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>annotator/ui/dialogs/import_articles.py, annotator/ui/navigator/panel.py, annotator/ui/search/place.py</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>نسيان هذا البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>لا بحث محفوظ بعد</translation>
    </message>
    <message>
        <source>There is no place here to tag</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>لا موضع هنا للتوسيم</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>وُسّم: لا مواضع</numerusform>
            <numerusform>وُسّم: موضع واحد</numerusform>
            <numerusform>وُسّم: موضعان</numerusform>
            <numerusform>وُسّم: %n مواضع</numerusform>
            <numerusform>وُسّم: %n موضعًا</numerusform>
            <numerusform>وُسّم: %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>كان لدى %n من قبل</numerusform>
            <numerusform>كان لدى %n من قبل</numerusform>
            <numerusform>كان لدى %n من قبل</numerusform>
            <numerusform>كان لدى %n من قبل</numerusform>
            <numerusform>كان لدى %n من قبل</numerusform>
            <numerusform>كان لدى %n من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by somebody else left as they were</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
            <numerusform>تُرك %n لغيرك كما كان</numerusform>
        </translation>
    </message>
    <message>
        <source>A discrepancy needs finds in two articles of a story: tick them first</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>التباين يتطلب نتائج في مقالين من قصة واحدة: أشّرها أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%n أطراف</numerusform>
            <numerusform>%n طرفًا</numerusform>
            <numerusform>%n طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Which project is to be restored?</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>أي مشروع تريد استعادته؟</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>لم يتغير شيء منذ آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no new backup: {why}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>لا نسخة احتياطية جديدة: {why}.</translation>
    </message>
    <message>
        <source>Backed up as {path}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>نُسخ احتياطيًا باسم {path}.</translation>
    </message>
    <message>
        <source>What was there is kept as {path}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>حُفظ ما كان هناك باسم {path}.</translation>
    </message>
    <message>
        <source>Labels of mentions</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>وسوم الإشارات</translation>
    </message>
    <message>
        <source>Labels of claims</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>وسوم الادعاءات</translation>
    </message>
    <message>
        <source>Types of discrepancies</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>أنواع التباينات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>annotator/services/actions.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Caret (Shift extends the selection)</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>المؤشر (Shift يوسّع التحديد)</translation>
    </message>
    <message>
        <source>Make package</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_actions.py</extracomment>
        <translation>إعداد حزمة</translation>
    </message>
    <message>
        <source>Stories handed to</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>القصص المسندة إلى</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <extracomment>annotator/ui/dialogs/merging.py, annotator/ui/sprint_actions.py</extracomment>
        <translation>دمج مشاريع</translation>
    </message>
    <message>
        <source>Nothing is left to do in a sprint</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>لم يبقَ شيء في دفعات العمل</translation>
    </message>
    <message>
        <source>There are no stories to hand out yet</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>لا قصص لإسنادها بعد</translation>
    </message>
    <message>
        <source>No stories are handed out; begin a sprint first</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>لم تُسند قصص؛ ابدأ دفعة عمل أولًا</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <extracomment>annotator/ui/sprint_actions.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>القصة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) handed out</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>أُسند: لا قصص</numerusform>
            <numerusform>أُسند: قصة واحدة</numerusform>
            <numerusform>أُسند: قصتان</numerusform>
            <numerusform>أُسند: %n قصص</numerusform>
            <numerusform>أُسند: %n قصة</numerusform>
            <numerusform>أُسند: %n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>sprint {done}/{all}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>الدفعة {done}/{all}</translation>
    </message>
    <message>
        <source>No story of a sprint is under way; {key} takes one</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>لا قصة من دفعة عمل قيد العمل؛ {key} يأخذ واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) for {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>لا قصص لـ {name}</numerusform>
            <numerusform>قصة واحدة لـ {name}</numerusform>
            <numerusform>قصتان لـ {name}</numerusform>
            <numerusform>%n قصص لـ {name}</numerusform>
            <numerusform>%n قصة لـ {name}</numerusform>
            <numerusform>%n قصة لـ {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got fewer annotators</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>نالت موسِّمين أقل: لا قصص</numerusform>
            <numerusform>نالت موسِّمين أقل: قصة واحدة</numerusform>
            <numerusform>نالت موسِّمين أقل: قصتان</numerusform>
            <numerusform>نالت موسِّمين أقل: %n قصص</numerusform>
            <numerusform>نالت موسِّمين أقل: %n قصة</numerusform>
            <numerusform>نالت موسِّمين أقل: %n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Where the caret is, in characters from the start</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>موضع المؤشر بالأحرف من البداية</translation>
    </message>
    <message numerus="yes">
        <source>suggestions %n</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>اقتراحات %n</numerusform>
            <numerusform>اقتراحات %n</numerusform>
            <numerusform>اقتراحات %n</numerusform>
            <numerusform>اقتراحات %n</numerusform>
            <numerusform>اقتراحات %n</numerusform>
            <numerusform>اقتراحات %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>محدد: لا أحرف</numerusform>
            <numerusform>محدد: حرف واحد</numerusform>
            <numerusform>محدد: حرفان</numerusform>
            <numerusform>محدد: %n أحرف</numerusform>
            <numerusform>محدد: %n حرفًا</numerusform>
            <numerusform>محدد: %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Story report</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>تقرير القصة</translation>
    </message>
    <message>
        <source>There is no other story.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>لا توجد قصة أخرى.</translation>
    </message>
    <message>
        <source>A story of one article cannot be split.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>القصة ذات المقال الواحد لا تُقسَّم.</translation>
    </message>
    <message>
        <source>No article without a story reports what another does.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>لا مقال بلا قصة ينقل ما ينقله آخر.</translation>
    </message>
    <message>
        <source>Unlocked: grouping may add to this story</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>فُتح القفل: قد يضيف التجميع إلى هذه القصة</translation>
    </message>
    <message>
        <source>Locked: grouping leaves this story as it is</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>أُقفلت: يترك التجميع هذه القصة كما هي</translation>
    </message>
    <message>
        <source>Report written to {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>كُتب التقرير في {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) grouped</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>جُمع: لا مقالات</numerusform>
            <numerusform>جُمع: مقال واحد</numerusform>
            <numerusform>جُمع: مقالان</numerusform>
            <numerusform>جُمع: %n مقالات</numerusform>
            <numerusform>جُمع: %n مقالًا</numerusform>
            <numerusform>جُمع: %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>دُمجت في {name}</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>فُصلت {name}</translation>
    </message>
    <message>
        <source>Linking a mention teaches the entity its words.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>ربط الإشارة يضيف كلماتها إلى أسماء الكيان.</translation>
    </message>
    <message>
        <source>Aliases are no longer learnt.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>لم تعد الأسماء الأخرى تُحفظ.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>annotator/ui/versions.py</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>The system&apos;s theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Serif text</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>نص بزوائد</translation>
    </message>
    <message>
        <source>Sans-serif text</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>نص بلا زوائد</translation>
    </message>
    <message>
        <source>Suggestions shown.</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>أُظهرت الاقتراحات.</translation>
    </message>
    <message>
        <source>Suggestions hidden.</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>أُخفيت الاقتراحات.</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>حجم النص {percent} ٪</translation>
    </message>
    <message>
        <source>Tag entities, claims and discrepancies across versions of the same story.</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>توسيم الكيانات والادعاءات والتباينات عبر نسخ القصة نفسها.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>None yet. The sample project is the quickest way in: open it, press P on a selected name, and you have tagged a person.</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>لا شيء بعد. المشروع النموذجي أسرع مدخل: افتحه واضغط P على اسم محدد، فتكون قد وسّمت شخصًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/dialogs/team.py, annotator/ui/dialogs/versions.py, annotator/ui/welcome.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Make a project file, then import articles</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>أنشئ ملف مشروع ثم استورد مقالات</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>اختر ملفًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <extracomment>annotator/services/actions.py, annotator/ui/welcome.py</extracomment>
        <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
        <source>Thirty articles of six invented stories, to try every key on</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>ثلاثون مقالًا من ست قصص مختلقة، لتجربة كل المفاتيح</translation>
    </message>
    <message>
        <source>file not found</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>القرص يرفض</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the articles on it.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>افتح مشروعًا أو أنشئه أولًا ثم أفلت المقالات عليه.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {why}.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>لا يمكن كتابة الإعدادات: {why}.</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تصدير مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Select word, then the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحديد الكلمة ثم التالية</translation>
    </message>
    <message>
        <source>Select sentence, then the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحديد الجملة ثم التالية</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بحث في المقال…</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير المخطط…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Find in article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Layer: mentions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطبقة: الإشارات</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Layer: claims</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطبقة: الادعاءات</translation>
    </message>
    <message>
        <source>Layer: discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطبقة: التباينات</translation>
    </message>
    <message>
        <source>Choose label…, or accept suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار وسم… أو قبول الاقتراح</translation>
    </message>
    <message>
        <source>Repeat last label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تكرار آخر وسم</translation>
    </message>
    <message>
        <source>Next annotation or suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التوسيم أو الاقتراح التالي</translation>
    </message>
    <message>
        <source>Previous annotation or suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التوسيم أو الاقتراح السابق</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Keep selection as a fragment</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الاحتفاظ بالتحديد كقطعة</translation>
    </message>
    <message>
        <source>Tag its other occurrences in this article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>توسيم مواضعها الأخرى في هذا المقال</translation>
    </message>
    <message>
        <source>Tag its other occurrences elsewhere…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>توسيم مواضعها الأخرى في غيره…</translation>
    </message>
    <message>
        <source>Delete annotation, or reject suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حذف التوسيم أو رفض الاقتراح</translation>
    </message>
    <message>
        <source>Start edge: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية: كلمة للخلف</translation>
    </message>
    <message>
        <source>Start edge: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية: كلمة للأمام</translation>
    </message>
    <message>
        <source>End edge: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية: كلمة للخلف</translation>
    </message>
    <message>
        <source>End edge: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية: كلمة للأمام</translation>
    </message>
    <message>
        <source>Start edge: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية: حرف للخلف</translation>
    </message>
    <message>
        <source>Start edge: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية: حرف للأمام</translation>
    </message>
    <message>
        <source>End edge: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية: حرف للخلف</translation>
    </message>
    <message>
        <source>End edge: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية: حرف للأمام</translation>
    </message>
    <message>
        <source>Add selection to current annotation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إضافة التحديد إلى التوسيم الحالي</translation>
    </message>
    <message>
        <source>Flag as a hard case, or take the flag off</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليم حالة صعبة أو إزالة العلامة</translation>
    </message>
    <message>
        <source>Relation: begin here, or join to where one began</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>علاقة: البدء هنا أو الوصل بما بدأ</translation>
    </message>
    <message>
        <source>Go to the other end of its relation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى الطرف الآخر للعلاقة</translation>
    </message>
    <message>
        <source>Its next relation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>علاقته التالية</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Link to an entity…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>ربط بكيان…</translation>
    </message>
    <message>
        <source>Entities…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الكيانات…</translation>
    </message>
    <message>
        <source>Learn aliases when linking</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حفظ الأسماء الأخرى عند الربط</translation>
    </message>
    <message>
        <source>Discuss the annotation or passage…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مناقشة التوسيم أو المقطع…</translation>
    </message>
    <message>
        <source>Discussion</source>
        <extracomment>annotator/services/actions.py, annotator/ui/annotate/discussion_panel.py, resources/help/index.md</extracomment>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Accept all suggestions of this label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قبول كل اقتراحات هذا الوسم</translation>
    </message>
    <message>
        <source>Reject all suggestions of this label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>رفض كل اقتراحات هذا الوسم</translation>
    </message>
    <message>
        <source>Source: none</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المصدر: بلا</translation>
    </message>
    <message>
        <source>Cue: the selected words</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اللفظ الدال: الكلمات المحددة</translation>
    </message>
    <message>
        <source>Mark selection as a side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليم التحديد طرفًا</translation>
    </message>
    <message>
        <source>Mark as missing here</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليمه غائبًا هنا</translation>
    </message>
    <message>
        <source>Forget marked sides</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نسيان الأطراف المعلَّمة</translation>
    </message>
    <message>
        <source>Add selection to current discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إضافة التحديد إلى التباين الحالي</translation>
    </message>
    <message>
        <source>Add “missing here” to current discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إضافة «غائب هنا» إلى التباين الحالي</translation>
    </message>
    <message>
        <source>Go to its next side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى طرفه التالي</translation>
    </message>
    <message>
        <source>Remove the side in this article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إزالة الطرف في هذا المقال</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>تبديل الطرفين</translation>
    </message>
    <message>
        <source>Severity 1: minor</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الشدة 1: طفيف</translation>
    </message>
    <message>
        <source>Severity 2: matters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الشدة 2: مهم</translation>
    </message>
    <message>
        <source>Severity 3: changes the story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الشدة 3: يغيّر القصة</translation>
    </message>
    <message>
        <source>Next difference</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next undecided suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الاقتراح التالي غير المحسوم</translation>
    </message>
    <message>
        <source>Previous undecided suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الاقتراح السابق غير المحسوم</translation>
    </message>
    <message>
        <source>Accept the suggestion looked at</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قبول الاقتراح المنظور</translation>
    </message>
    <message>
        <source>Reject the suggestion looked at</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>رفض الاقتراح المنظور</translation>
    </message>
    <message>
        <source>Copy annotation to other versions…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نسخ التوسيم إلى نسخ أخرى…</translation>
    </message>
    <message>
        <source>Make this version the base</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>جعل هذه النسخة الأساس</translation>
    </message>
    <message>
        <source>Move column left</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نقل العمود يسارًا</translation>
    </message>
    <message>
        <source>Move column right</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نقل العمود يمينًا</translation>
    </message>
    <message>
        <source>Choose versions…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار النسخ…</translation>
    </message>
    <message>
        <source>Unfold furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بسط عناصر الصفحة</translation>
    </message>
    <message>
        <source>Hide outlets</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إخفاء الوسائل الإعلامية</translation>
    </message>
    <message>
        <source>Go to column 1</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 1</translation>
    </message>
    <message>
        <source>Go to column 2</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 2</translation>
    </message>
    <message>
        <source>Go to column 3</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 3</translation>
    </message>
    <message>
        <source>Go to column 4</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 4</translation>
    </message>
    <message>
        <source>Go to column 5</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 5</translation>
    </message>
    <message>
        <source>Go to column 6</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى العمود 6</translation>
    </message>
    <message>
        <source>Show or hide version A</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة A أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide version B</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة B أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide version C</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة C أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide version D</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة D أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide version E</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة E أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide version F</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار النسخة F أو إخفاؤها</translation>
    </message>
    <message>
        <source>Rename story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعادة تسمية القصة…</translation>
    </message>
    <message>
        <source>Merge story into another…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>دمج القصة في أخرى…</translation>
    </message>
    <message>
        <source>Split story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تقسيم القصة…</translation>
    </message>
    <message>
        <source>Lock or unlock story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قفل القصة أو فتح قفلها</translation>
    </message>
    <message>
        <source>Write story report…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كتابة تقرير القصة…</translation>
    </message>
    <message>
        <source>Group articles into stories</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>تجميع المقالات في قصص</translation>
    </message>
    <message>
        <source>Next story of the sprint</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>القصة التالية من الدفعة</translation>
    </message>
    <message>
        <source>Sprint</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py, annotator/ui/dashboard/filters.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>دفعة العمل</translation>
    </message>
    <message>
        <source>Finish story and take the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إنهاء القصة وأخذ التالية</translation>
    </message>
    <message>
        <source>Skip story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تخطي القصة…</translation>
    </message>
    <message>
        <source>Begin sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بدء دفعة عمل…</translation>
    </message>
    <message>
        <source>Make package for an annotator…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعداد حزمة لموسِّم…</translation>
    </message>
    <message>
        <source>Merge packages or projects…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>دمج حزم أو مشاريع…</translation>
    </message>
    <message>
        <source>Draft from claims and discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعداد مسودة من الادعاءات والتباينات</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح المقطع</translation>
    </message>
    <message>
        <source>Asserts it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>يؤكده</translation>
    </message>
    <message>
        <source>Hedges it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>يتحفظ عليه</translation>
    </message>
    <message>
        <source>Attributes it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>ينسبه</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>يناقضه</translation>
    </message>
    <message>
        <source>Leaves it out</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>يغفله</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Edit the value…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير القيمة…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير الملاحظة…</translation>
    </message>
    <message>
        <source>Add row…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إضافة صف…</translation>
    </message>
    <message>
        <source>Edit the claim…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير الادعاء…</translation>
    </message>
    <message>
        <source>Group under a heading…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الإدراج تحت عنوان…</translation>
    </message>
    <message>
        <source>Mark row for merging</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليم الصف للدمج</translation>
    </message>
    <message>
        <source>Merge marked rows into this one</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>دمج الصفوف المعلَّمة في هذا</translation>
    </message>
    <message>
        <source>Move row up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نقل الصف لأعلى</translation>
    </message>
    <message>
        <source>Move row down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نقل الصف لأسفل</translation>
    </message>
    <message>
        <source>Delete row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حذف الصف</translation>
    </message>
    <message>
        <source>Export claim matrix…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تصدير مصفوفة الادعاءات…</translation>
    </message>
    <message>
        <source>Find discrepancies in this story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث عن تباينات في هذه القصة</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Find discrepancies in all stories</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث عن تباينات في كل القصص</translation>
    </message>
    <message>
        <source>Next discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التباين التالي</translation>
    </message>
    <message>
        <source>Previous discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التباين السابق</translation>
    </message>
    <message>
        <source>Next side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطرف التالي</translation>
    </message>
    <message>
        <source>Previous side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطرف السابق</translation>
    </message>
    <message>
        <source>Start edge of the side: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد بداية الطرف: كلمة للخلف</translation>
    </message>
    <message>
        <source>Start edge of the side: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد بداية الطرف: كلمة للأمام</translation>
    </message>
    <message>
        <source>End edge of the side: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد نهاية الطرف: كلمة للخلف</translation>
    </message>
    <message>
        <source>End edge of the side: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد نهاية الطرف: كلمة للأمام</translation>
    </message>
    <message>
        <source>Start edge of the side: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد بداية الطرف: حرف للخلف</translation>
    </message>
    <message>
        <source>Start edge of the side: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد بداية الطرف: حرف للأمام</translation>
    </message>
    <message>
        <source>End edge of the side: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد نهاية الطرف: حرف للخلف</translation>
    </message>
    <message>
        <source>End edge of the side: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد نهاية الطرف: حرف للأمام</translation>
    </message>
    <message>
        <source>Edit the note of the discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير ملاحظة التباين</translation>
    </message>
    <message>
        <source>Swap the sides of the discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تبديل طرفي التباين</translation>
    </message>
    <message>
        <source>Open the passage in Read</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح المقطع في القراءة</translation>
    </message>
    <message>
        <source>Open the passage in Compare</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح المقطع في المقارنة</translation>
    </message>
    <message>
        <source>This story, or the whole project</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>هذه القصة أو المشروع كله</translation>
    </message>
    <message>
        <source>Additions, or suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الإضافات أو الاقتراحات</translation>
    </message>
    <message>
        <source>List of discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قائمة التباينات</translation>
    </message>
    <message>
        <source>Rank by what was decided, or by score</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الترتيب حسب القرارات أو حسب الدرجة</translation>
    </message>
    <message>
        <source>Open what is behind the number</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح ما وراء الرقم</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dashboard/filters.py</extracomment>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Accept as {label}</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>قبول بوصفه {label}</translation>
    </message>
    <message>
        <source>It has two sides here: move their edges by key.</source>
        <extracomment>annotator/ui/annotate/pointing.py</extracomment>
        <translation>له طرفان هنا: حرّك حدودهما بالمفاتيح.</translation>
    </message>
    <message>
        <source>what is behind the number</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>ما وراء الرقم</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>جداول</translation>
    </message>
    <message>
        <source>sprint</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/kinds.py</extracomment>
        <translation>دفعة العمل</translation>
    </message>
    <message>
        <source>annotator</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/dialogs/people.py, annotator/ui/kinds.py</extracomment>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>print</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Open team project</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>فتح مشروع الفريق</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep the password in this system&apos;s keyring</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>حفظ كلمة المرور في حلقة مفاتيح هذا النظام</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password will be asked for again.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>لا حلقة مفاتيح في هذا النظام، لذا ستُطلب كلمة المرور ثانيةً.</translation>
    </message>
    <message>
        <source>A team&apos;s project needs a server and a database.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>مشروع الفريق يحتاج إلى خادم وقاعدة بيانات.</translation>
    </message>
    <message>
        <source>The lead made the project and gave you a user and password.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>أنشأ المشرف المشروع وأعطاك اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>{url}, over TLS; the server must prove who it is.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>‏{url} عبر TLS؛ على الخادم أن يثبت هويته.</translation>
    </message>
    <message>
        <source>the label {label} is retired</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الوسم {label} متقاعد</translation>
    </message>
    <message>
        <source>this text has that label already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لهذا النص ذلك الوسم أصلًا</translation>
    </message>
    <message>
        <source>the article has this label already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>للمقال هذا الوسم أصلًا</translation>
    </message>
    <message>
        <source>a relation joins two annotations of one article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>العلاقة تصل بين توسيمين في مقال واحد</translation>
    </message>
    <message>
        <source>a relation joins two different annotations</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>العلاقة تصل بين توسيمين مختلفين</translation>
    </message>
    <message>
        <source>the source of a claim is a mention in the same article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>مصدر الادعاء إشارة في المقال نفسه</translation>
    </message>
    <message>
        <source>only its author can change an annotation</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يغيّر التوسيم إلا صاحبه</translation>
    </message>
    <message>
        <source>only its author can change a discrepancy that was decided</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يغيّر التباين المحسوم إلا صاحبه</translation>
    </message>
    <message>
        <source>only its author can change a remark</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يغيّر التعليق إلا صاحبه</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>the sides of a discrepancy lie in articles of one story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أطراف التباين تقع في مقالات قصة واحدة</translation>
    </message>
    <message>
        <source>a discrepancy needs sides in at least two articles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التباين يتطلب أطرافًا في مقالين على الأقل</translation>
    </message>
    <message>
        <source>a discrepancy needs text on at least one side</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التباين يتطلب نصًا في طرف واحد على الأقل</translation>
    </message>
    <message>
        <source>the articles belong to no story yet; put them into one first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>المقالات لا تنتمي إلى قصة بعد؛ ضعها في واحدة أولًا</translation>
    </message>
    <message>
        <source>the article has discrepancies in its story; delete them first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>للمقال تباينات في قصته؛ احذفها أولًا</translation>
    </message>
    <message>
        <source>the date of publication is written 2024-12-31 or 2024-12-31T18:30</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُكتب تاريخ النشر 2024-12-31 أو 2024-12-31T18:30</translation>
    </message>
    <message>
        <source>two stretches of furniture overlap</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يتداخل مقطعان من عناصر الصفحة</translation>
    </message>
    <message>
        <source>a story needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القصة تحتاج إلى اسم</translation>
    </message>
    <message>
        <source>there is a story called {story} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>توجد قصة باسم {story} أصلًا</translation>
    </message>
    <message>
        <source>the story {story} is handed out in a sprint</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القصة {story} مسندة في دفعة عمل</translation>
    </message>
    <message>
        <source>a part of the story&apos;s articles has to stay, and a part to go</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا بد أن يبقى بعض مقالات القصة ويغادر بعضها</translation>
    </message>
    <message>
        <source>a discrepancy joins what stays with what goes; delete it first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ثمة تباين يصل ما يبقى بما يغادر؛ احذفه أولًا</translation>
    </message>
    <message>
        <source>a sprint needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>دفعة العمل تحتاج إلى اسم</translation>
    </message>
    <message>
        <source>a sprint needs stories and annotators</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>دفعة العمل تحتاج إلى قصص وموسِّمين</translation>
    </message>
    <message>
        <source>there is a sprint called {sprint} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>توجد دفعة عمل باسم {sprint} أصلًا</translation>
    </message>
    <message>
        <source>say why the story is skipped</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>اذكر سبب تخطي القصة</translation>
    </message>
    <message>
        <source>the story was handed to somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أُسندت القصة إلى غيرك</translation>
    </message>
    <message>
        <source>the story is locked: gold has been made of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القصة مقفلة: بُني عليها مرجع ذهبي</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الموسِّم يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>an entity needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الكيان يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُكتب اللون ‎#rrggbb</translation>
    </message>
    <message>
        <source>annotations have this label; retire it, or merge it into another</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ثمة توسيمات بهذا الوسم؛ أحِله إلى التقاعد أو ادمجه في آخر</translation>
    </message>
    <message>
        <source>annotations have values of this attribute; retire it instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ثمة توسيمات لها قيم لهذه السمة؛ أحِلها إلى التقاعد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>a label cannot be merged into itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يُدمج الوسم في نفسه</translation>
    </message>
    <message>
        <source>a project cannot be merged with itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يُدمج المشروع في نفسه</translation>
    </message>
    <message>
        <source>two rows are needed to merge</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يلزم صفان للدمج</translation>
    </message>
    <message>
        <source>there are no articles to import in {places}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مقالات للاستيراد في {places}</translation>
    </message>
    <message>
        <source>a split is three shares that add up to 100, as in 80/10/10: {text}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التقسيم ثلاث حصص مجموعها 100، مثل 80/10/10: {text}</translation>
    </message>
    <message>
        <source>there is no backup at {path}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا نسخة احتياطية في {path}</translation>
    </message>
    <message>
        <source>that is the project itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا هو المشروع نفسه</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{path} موجود أصلًا</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن كتابة {file}: {why}</translation>
    </message>
    <message>
        <source>somebody decided on this meanwhile; it is shown as it is now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>بتّ فيه غيرك في هذه الأثناء؛ يُعرض كما هو الآن</translation>
    </message>
    <message>
        <source>{key} and then: {choices}</source>
        <extracomment>annotator/ui/annotate/chords.py</extracomment>
        <translation>‏{key} ثم: {choices}</translation>
    </message>
    <message>
        <source>No suggestion is left here; nothing was deleted</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>لم يبقَ اقتراح هنا؛ لم يُحذف شيء</translation>
    </message>
    <message>
        <source>select the next thing to tag</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>تحديد ما يلي مما يُوسم</translation>
    </message>
    <message>
        <source>jump to a word: two letters</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>القفز إلى كلمة: حرفان</translation>
    </message>
    <message>
        <source>Jump to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>القفز إلى كلمة: اكتب حرفيها الأولين</translation>
    </message>
    <message>
        <source>Jump back to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>القفز إلى كلمة سابقة: اكتب حرفيها الأولين</translation>
    </message>
    <message>
        <source>Select up to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>التحديد حتى كلمة: اكتب حرفيها الأولين</translation>
    </message>
    <message>
        <source>Everything found here to tag in this layer is tagged</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>كل ما وُجد هنا للوسم في هذه الطبقة موسوم</translation>
    </message>
    <message>
        <source>No word begins with “{letters}” there</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>لا كلمة تبدأ هناك بـ «{letters}»</translation>
    </message>
    <message>
        <source>No label has the key {key}; {pick} lists all of them</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>لا وسم له المفتاح {key}؛ {pick} يعرض كل الوسوم</translation>
    </message>
    <message>
        <source>{key} is no label here; after {layer} it is {label}</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>ليس {key} وسمًا هنا؛ بعد {layer} هو {label}</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>اللفظ الدال</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>طرف</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>tagged before as {label}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>وُسم من قبل بالوسم {label}</translation>
    </message>
    <message>
        <source>tagged before as {label}, with other capital letters</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>وُسم من قبل بالوسم {label}، بأحرف كبيرة مختلفة</translation>
    </message>
    <message>
        <source>tagged before as {label}, here all in capitals</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>وُسم من قبل بالوسم {label}، وهو هنا كله بأحرف كبيرة</translation>
    </message>
    <message>
        <source>tagged before as {label}, here after a joined word</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>وُسم من قبل بالوسم {label}، وهو هنا بعد كلمة متصلة</translation>
    </message>
    <message>
        <source>the surname of {name}, named before in this article</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اسم عائلة {name} المذكور من قبل في هذا المقال</translation>
    </message>
    <message>
        <source>{why}, inside another mention</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>‏{why}، داخل إشارة أخرى</translation>
    </message>
    <message>
        <source>cue {cue}, source {source}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اللفظ الدال {cue}، المصدر {source}</translation>
    </message>
    <message>
        <source>cue {cue}, no source named</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>اللفظ الدال {cue}، ولم يُذكر مصدر</translation>
    </message>
    <message>
        <source>words between quotation marks, source {source}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>كلمات بين علامتي اقتباس، المصدر {source}</translation>
    </message>
    <message>
        <source>words between quotation marks, no source named</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>كلمات بين علامتي اقتباس، ولم يُذكر مصدر</translation>
    </message>
    <message>
        <source>{name} ({words} in the text)</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>‏{name} ({words} في النص)</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>قُرئ على أنه {value}</translation>
    </message>
    <message>
        <source>go on with your story</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>متابعة قصتك</translation>
    </message>
    <message>
        <source>The suggestion names no source: accept it, then mark one</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>لا يسمي الاقتراح مصدرًا: اقبله أولًا ثم علّم مصدرًا</translation>
    </message>
    <message>
        <source>Suggestions are hidden: {key} shows them.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>الاقتراحات مخفية: {key} يظهرها.</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>ما زال البحث عن الاقتراحات جاريًا.</translation>
    </message>
    <message>
        <source>the first hour, in the guide</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>الساعة الأولى، في الدليل</translation>
    </message>
    <message>
        <source>Left as it was: Esc takes back what is typed, Return or Tab keeps it</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>بقي كما كان: Esc يلغي ما كُتب، وReturn أو Tab يحفظه</translation>
    </message>
    <message>
        <source>{key} is {label} without Shift</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>{key} دون Shift هو {label}</translation>
    </message>
    <message>
        <source>No label fits “{typed}”</source>
        <extracomment>annotator/ui/annotate/picker.py</extracomment>
        <translation>لا وسم يطابق «{typed}»</translation>
    </message>
    <message>
        <source>read as {value}, from the publication date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>قُرئ على أنه {value}، انطلاقًا من تاريخ النشر</translation>
    </message>
    <message>
        <source>a relative time; the publication date is not known</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>زمن نسبي؛ وتاريخ النشر غير معروف</translation>
    </message>
    <message>
        <source>a time of no certain date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>زمن بلا تاريخ محدد</translation>
    </message>
    <message>
        <source>{key} forgets them</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>{key} ينساها</translation>
    </message>
    <message>
        <source>Select the other side here and press the letter of its type, or {key} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>حدّد الجانب الآخر هنا واضغط حرف نوعه، أو {key} حيث هو غائب</translation>
    </message>
    <message>
        <source>Select the other side first, or press {key} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>حدّد الجانب الآخر أولًا، أو اضغط {key} حيث هو غائب</translation>
    </message>
    <message>
        <source>It is no mention yet: {key} and its label&apos;s key accept and tag both.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ليس إشارة بعد: {key} ثم مفتاح وسمه يقبلان الاثنين ويسمانهما.</translation>
    </message>
    <message>
        <source>Every article of {story} is done; {key} hands it in</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>كل مقالات {story} منجزة؛ {key} يسلّمها</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>annotator/ui/dialogs/long_step.py</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>{count} records so far</source>
        <extracomment>annotator/ui/dialogs/long_step.py</extracomment>
        <translation>السجلات حتى الآن: {count}</translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <extracomment>annotator/ui/dialogs/merging.py</extracomment>
        <translation>يجري دمج {name}…</translation>
    </message>
    <message>
        <source>Tool t&amp;ips on annotations</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>تلميحات على ال&amp;توسيمات</translation>
    </message>
    <message>
        <source>Learn &amp;aliases when a mention is linked</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>حفظ الأسماء الأخرى عند ر&amp;بط إشارة</translation>
    </message>
    <message>
        <source>The entity then answers to the mention&apos;s words as well.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>عندئذ يُعرف الكيان بكلمات الإشارة أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to one annotator each.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>لا قصص تُسند.</numerusform>
            <numerusform>قصة واحدة تُسند إلى موسِّم واحد.</numerusform>
            <numerusform>قصتان تُسند كل منهما إلى موسِّم واحد.</numerusform>
            <numerusform>%n قصص تُسند كل منها إلى موسِّم واحد.</numerusform>
            <numerusform>%n قصة تُسند كل منها إلى موسِّم واحد.</numerusform>
            <numerusform>%n قصة تُسند كل منها إلى موسِّم واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to {people} annotators each</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>لا قصص تُسند إلى {people} موسِّمين</numerusform>
            <numerusform>قصة واحدة تُسند إلى {people} موسِّمين</numerusform>
            <numerusform>قصتان تُسند كل منهما إلى {people} موسِّمين</numerusform>
            <numerusform>%n قصص تُسند كل منها إلى {people} موسِّمين</numerusform>
            <numerusform>%n قصة تُسند كل منها إلى {people} موسِّمين</numerusform>
            <numerusform>%n قصة تُسند كل منها إلى {people} موسِّمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to one.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>ولا شيء إلى واحد.</numerusform>
            <numerusform>وواحدة إلى واحد.</numerusform>
            <numerusform>واثنتان إلى واحد.</numerusform>
            <numerusform>و%n إلى واحد.</numerusform>
            <numerusform>و%n إلى واحد.</numerusform>
            <numerusform>و%n إلى واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators for</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>موسِّمين لـ</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <extracomment>annotator/ui/dialogs/version_list.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>نسخ القصة</translation>
    </message>
    <message>
        <source>edited from {base}, {share} kept</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>محررة من {base}، بقي {share}</translation>
    </message>
    <message>
        <source>a project needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يحتاج المشروع إلى اسم</translation>
    </message>
    <message>
        <source>the story is not finished, so there is nothing to go back to</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القصة غير منتهية، فلا شيء يُعاد إليه</translation>
    </message>
    <message>
        <source>the story is not under way, so nobody keeps it from others</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القصة ليست قيد العمل، فلا أحد يحجزها عن غيره</translation>
    </message>
    <message>
        <source>only a lead changes annotators</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يغيّر الموسِّمين إلا مشرف</translation>
    </message>
    <message>
        <source>only a lead unlocks stories</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يفتح قفل القصص إلا مشرف</translation>
    </message>
    <message>
        <source>there is an annotator called {name} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يوجد موسِّم باسم {name} أصلًا</translation>
    </message>
    <message>
        <source>{name} has worked here, and the name is in every step of the history</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>عمل {name} هنا، والاسم مدوَّن في كل خطوة من السجل</translation>
    </message>
    <message>
        <source>somebody has to lead; make somebody else a lead first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا بد من مشرف؛ اجعل غيره مشرفًا أولًا</translation>
    </message>
    <message>
        <source>on a server annotator team add-user changes roles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>على الخادم يغيّر الأدوارَ الأمرُ annotator team add-user</translation>
    </message>
    <message>
        <source>nothing was decided here yet</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يُبتّ في شيء هنا بعد</translation>
    </message>
    <message>
        <source>no two annotators have finished the same article of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يُنهِ موسِّمان المقال نفسه منها</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>علامة الاقتباس الختامية ناقصة</translation>
    </message>
    <message>
        <source>nothing stands between these quotation marks</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا شيء بين علامتي الاقتباس</translation>
    </message>
    <message>
        <source>this bracket closes nothing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا القوس لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>القوس الختامي ناقص</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تنقص قيمة هنا</translation>
    </message>
    <message>
        <source>a value is missing after “{field}”</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تنقص قيمة بعد «{field}»</translation>
    </message>
    <message>
        <source>a word or a field is missing here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تنقص كلمة أو حقل هنا</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التداخل عميق أكثر من اللازم</translation>
    </message>
    <message>
        <source>there is no field “{name}:”; {hint}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوجد حقل «{name}:»؛ {hint}</translation>
    </message>
    <message>
        <source>the state of an article and that of an annotation do not mix</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا تجتمع حالة المقال وحالة التوسيم</translation>
    </message>
    <message>
        <source>the schema has no {layer} label {label}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا وسم {label} ({layer}) في المخطط</translation>
    </message>
    <message>
        <source>the label {label} has no attribute {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس للوسم {label} سمة {name}</translation>
    </message>
    <message>
        <source>attribute {name} is one of {choices}, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name} واحدة من {choices} لا {value}</translation>
    </message>
    <message>
        <source>attribute {name} is true or false, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name} صح أو خطأ لا {value}</translation>
    </message>
    <message>
        <source>attribute {name} is a number, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name} عدد لا {value}</translation>
    </message>
    <message>
        <source>attribute {name} is text, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name} نص لا {value}</translation>
    </message>
    <message>
        <source>attribute {name} is a list of quantities, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name} قائمة كميات لا {value}</translation>
    </message>
    <message>
        <source>attribute {name}: a quantity needs a number as its value</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name}: تحتاج الكمية إلى عدد قيمةً لها</translation>
    </message>
    <message>
        <source>attribute {name}: unknown comparator {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name}: أداة مقارنة مجهولة {value}</translation>
    </message>
    <message>
        <source>attribute {name}: unknown part {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السمة {name}: جزء مجهول {value}</translation>
    </message>
    <message>
        <source>the label has no attribute {name} any more</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم تعد للوسم سمة {name}</translation>
    </message>
    <message>
        <source>{name} is a number, such as 12 or 3.5</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} عدد مثل 12 أو 3.5</translation>
    </message>
    <message>
        <source>write a quantity as a number, its unit, and (what is counted): {hint}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>اكتب الكمية عددًا ووحدة و(المعدود): {hint}</translation>
    </message>
    <message>
        <source>a {kind} has no spans of its own</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس لهذا نطاق نص خاص به: {kind}</translation>
    </message>
    <message>
        <source>a side stays in its article and keeps its role</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يبقى الطرف في مقاله ويحتفظ بدوره</translation>
    </message>
    <message>
        <source>an absent side has one empty span inside the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>للطرف الغائب موضع فارغ واحد داخل النص</translation>
    </message>
    <message>
        <source>annotations of this layer have no attributes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس لتوسيمات هذه الطبقة سمات</translation>
    </message>
    <message>
        <source>gold has that label on that text already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>في المرجع الذهبي هذا الوسم على هذا النص أصلًا</translation>
    </message>
    <message>
        <source>an annotation it is about is gone; it is shown as it is now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>زال توسيم يتعلق به الأمر؛ ويُعرض كما هو الآن</translation>
    </message>
    <message>
        <source>what it joins is not in gold; decide on that first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ما يربطه ليس في المرجع الذهبي؛ بُتّ فيه أولًا</translation>
    </message>
    <message>
        <source>this discussion is between others until a lead answers it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا النقاش بين آخرين إلى أن يجيب مشرف</translation>
    </message>
    <message>
        <source>others have answered, so it stays; you can still edit it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أجاب آخرون، فيبقى؛ ولا يزال بوسعك تعديله</translation>
    </message>
    <message>
        <source>this is only a flag; its own key takes it off</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذه علامة فحسب؛ ومفتاحها يزيلها</translation>
    </message>
    <message>
        <source>who began a discussion and leads settle it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يغلق النقاش من بدأه أو المشرفون</translation>
    </message>
    <message>
        <source>select the words it is about first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>حدّد أولًا الكلمات المقصودة</translation>
    </message>
    <message>
        <source>tick the entities that are the same as this one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أشّر الكيانات التي هي هذا الكيان نفسه</translation>
    </message>
    <message>
        <source>tick the mentions that mean somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أشّر الإشارات التي تعني غيره</translation>
    </message>
    <message>
        <source>{name} has mentions; merge it into another entity</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لـ {name} إشارات؛ ادمجه في كيان آخر</translation>
    </message>
    <message>
        <source>a mention is linked to another entity by now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>رُبطت إشارة بكيان آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>that is another&apos;s work on a story you have not finished</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا عمل غيرك في قصة لم تُنهها</translation>
    </message>
    <message>
        <source>the article is not in the row&apos;s story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>المقال ليس في قصة الصف</translation>
    </message>
    <message>
        <source>rows of two stories cannot be merged</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يُدمج صفّان من قصتين</translation>
    </message>
    <message>
        <source>a label is split inside its layer</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُقسم الوسم داخل طبقته</translation>
    </message>
    <message>
        <source>{name} is retired; put it back in use first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} متقاعد؛ أعده إلى الاستعمال أولًا</translation>
    </message>
    <message>
        <source>{count} annotation say {value} there, so it has to stay; retire the attribute and add another instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يقول توسيم واحد ({count}) هناك {value} فلا بد أن يبقى؛ أحِل السمة إلى التقاعد وأضف غيرها</translation>
    </message>
    <message>
        <source>{count} annotations say {value} there, so it has to stay; retire the attribute and add another instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>عدد التوسيمات التي تقول هناك {value} هو {count} فلا بد أن يبقى؛ أحِل السمة إلى التقاعد وأضف غيرها</translation>
    </message>
    <message>
        <source>annotations use labels the new schema lacks: {names}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تستعمل التوسيمات وسومًا ليست في المخطط الجديد: {names}</translation>
    </message>
    <message>
        <source>other occurrences are looked for from a mention</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُبحث عن المواضع الأخرى انطلاقًا من إشارة</translation>
    </message>
    <message>
        <source>a mention of several fragments has no other occurrences to look for</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس للإشارة المؤلفة من أجزاء مواضع أخرى يُبحث عنها</translation>
    </message>
    <message>
        <source>this article belongs to no story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا ينتمي هذا المقال إلى قصة</translation>
    </message>
    <message>
        <source>only mentions and claims can be carried over</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا تُنقل إلا الإشارات والادعاءات</translation>
    </message>
    <message>
        <source>only mentions and claims can be tagged in a list of results</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوسم في قائمة النتائج إلا الإشارات والادعاءات</translation>
    </message>
    <message>
        <source>an annotation is carried over to other versions of its story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُنقل التوسيم إلى نسخ أخرى من قصته</translation>
    </message>
    <message>
        <source>no version is ticked</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم تؤشَّر أي نسخة</translation>
    </message>
    <message>
        <source>only a suggestion that waits, or your own decision, can be decided</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يُبت إلا في اقتراح منتظر أو في قرارك أنت</translation>
    </message>
    <message>
        <source>two stories are needed to merge</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يحتاج الدمج إلى قصتين</translation>
    </message>
    <message>
        <source>a story is kept for its annotator for an hour at least</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تُحجز القصة لموسِّمها ساعة على الأقل</translation>
    </message>
    <message>
        <source>a deadline is written 2031-12-31</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُكتب الموعد النهائي 2031-12-31</translation>
    </message>
    <message>
        <source>the overlap lies between 1 and {count}, the annotators there are</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التداخل بين 1 و{count} وهو عدد الموسِّمين</translation>
    </message>
    <message>
        <source>the share of stories that overlap lies between 0 and 1</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>نسبة القصص المشتركة بين 0 و1</translation>
    </message>
    <message>
        <source>the most stories a person gets cannot be negative</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يكون الحد الأقصى من القصص للشخص سالبًا</translation>
    </message>
    <message>
        <source>there is no annotator {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا موسِّم باسم {name}</translation>
    </message>
    <message>
        <source>{name} is an annotator that is no person, so nobody can be called so</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} موسِّم ليس شخصًا، فلا يُسمى أحد باسمه</translation>
    </message>
    <message>
        <source>no stories are handed to {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم تُسند قصص إلى {name}</translation>
    </message>
    <message>
        <source>nobody called {name} has annotated in this project</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يوسِّم أحد باسم {name} في هذا المشروع</translation>
    </message>
    <message>
        <source>you see only your own work until you are done: export that of {author}, or ask a lead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا ترى إلا عملك حتى تنتهي: صدّر عمل {author} أو اسأل مشرفًا</translation>
    </message>
    <message>
        <source>a package with others&apos; work is made by a lead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الحزمة التي فيها عمل الآخرين يعدّها مشرف</translation>
    </message>
    <message>
        <source>a lead takes work from a server: others&apos; work there is not shown to you</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يأخذ العملَ من الخادم مشرف: فعمل الآخرين هناك لا يظهر لك</translation>
    </message>
    <message>
        <source>there is no article {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مقال {uid}</translation>
    </message>
    <message>
        <source>there is no {kind} {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا وجود لهذا: {kind} {uid}</translation>
    </message>
    <message>
        <source>this {kind} was changed since, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تغيّر في هذه الأثناء ({kind})، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>this {kind} was changed since, so nothing was taken back</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تغيّر في هذه الأثناء ({kind})، فلم يُتراجع عن شيء</translation>
    </message>
    <message>
        <source>this {kind} is somebody else&apos;s, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا لغيرك ({kind})، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>the worker process that compares ended early</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>انتهت عملية المقارنة قبل أوانها</translation>
    </message>
    <message>
        <source>suggestions stopped: their worker process ended</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>توقفت الاقتراحات: انتهت عمليتها العاملة</translation>
    </message>
    <message>
        <source>this is longer than {count} characters</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا أطول من {count} حرفًا</translation>
    </message>
    <message>
        <source>more than {count} terms</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أكثر من {count} لفظًا</translation>
    </message>
    <message>
        <source>the schema has no label “{label}”</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا وسم «{label}» في المخطط</translation>
    </message>
    <message>
        <source>{key} is not a key</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{key} ليس مفتاحًا</translation>
    </message>
    <message>
        <source>{key} is not a key: there is no {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{key} ليس مفتاحًا: لا وجود لـ {name}</translation>
    </message>
    <message>
        <source>a modifier alone is no key</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>مفتاح التعديل وحده ليس مفتاحًا</translation>
    </message>
    <message>
        <source>a character alone would be typed into fields; press it with Ctrl or Alt</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الحرف وحده يُكتب في الحقول؛ اضغطه مع Ctrl أو Alt</translation>
    </message>
    <message>
        <source>a row needs a title</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يحتاج الصف إلى عنوان</translation>
    </message>
    <message>
        <source>there is no step {number}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا خطوة رقم {number}</translation>
    </message>
    <message>
        <source>that step set the project up, and a project without it would be none</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أنشأت هذه الخطوة المشروع، ولا مشروع دونها</translation>
    </message>
    <message>
        <source>that step is {name}&apos;s, and everybody takes back their own</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذه خطوة {name}، ويتراجع كل امرئ عن خطواته</translation>
    </message>
    <message>
        <source>that step is itself an undo or redo; choose one before it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذه الخطوة نفسها تراجع أو إعادة؛ اختر خطوة قبلها</translation>
    </message>
    <message>
        <source>that step was taken back already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>جرى التراجع عن هذه الخطوة أصلًا</translation>
    </message>
    <message>
        <source>somebody removed this {kind} first, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>سبق غيرك إلى إزالته ({kind})، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>somebody changed this {kind} first ({details}), so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>سبق غيرك إلى تغييره ({kind}: {details})، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>your own work on this story is not finished yet</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم تُنهِ عملك في هذه القصة بعد</translation>
    </message>
    <message>
        <source>others&apos; work on a story shows once you have finished it; a lead sees all of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يظهر عمل غيرك في القصة متى أنهيتها؛ والمشرف يراه كله</translation>
    </message>
    <message>
        <source>the import&apos;s worker process ended early (status {code})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>انتهت عملية الاستيراد قبل أوانها (الرمز {code})</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>there is no project at {path}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مشروع في {path}</translation>
    </message>
    <message>
        <source>{folder} holds {name}, which is no part of an export; name another folder, or give --force to put the export beside it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>في {folder} ما ليس من التصدير: {name}؛ سمِّ مجلدًا آخر، أو استعمل ‎--force لوضع التصدير بجانبه</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>the text is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>النص ليس نصًا</translation>
    </message>
    <message>
        <source>this value is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذه القيمة ليست نصًا</translation>
    </message>
    <message>
        <source>true or false is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الصح أو الخطأ ليس نصًا</translation>
    </message>
    <message>
        <source>an object is no text; reach into it with a dotted path</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الكائن ليس نصًا؛ ادخل إليه بمسار ذي نقاط</translation>
    </message>
    <message>
        <source>its furniture does not lie inside its text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>عناصر صفحته لا تقع داخل نصه</translation>
    </message>
    <message>
        <source>its offsets count {unit}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>مواضعه تعدّ {unit}</translation>
    </message>
    <message>
        <source>this is no row of it: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس هذا صفًا منه: {error}</translation>
    </message>
    <message>
        <source>its severity or status is unknown</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>شدته أو حالته مجهولة</translation>
    </message>
    <message>
        <source>a side is evidence or absent</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الطرف شاهد أو غائب</translation>
    </message>
    <message>
        <source>unknown status {status}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>حالة مجهولة {status}</translation>
    </message>
    <message>
        <source>another article has its id already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لمقال آخر معرّفه أصلًا</translation>
    </message>
    <message>
        <source>there is no entity {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا كيان {uid}</translation>
    </message>
    <message>
        <source>claim {uid}: its source is not in the article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الادعاء {uid}: مصدره ليس في المقال</translation>
    </message>
    <message>
        <source>claim {uid}: its cue lies outside the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الادعاء {uid}: لفظه الدال خارج النص</translation>
    </message>
    <message>
        <source>relation {uid}: an end is not in the article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>العلاقة {uid}: أحد طرفيها ليس في المقال</translation>
    </message>
    <message>
        <source>{kind} {uid}: the text at {place} is not what it quotes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{kind} {uid}: النص عند {place} ليس ما يقتبسه</translation>
    </message>
    <message>
        <source>discrepancy {uid}: its articles do not lie in one story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التباين {uid}: مقالاته ليست في قصة واحدة</translation>
    </message>
    <message>
        <source>discrepancy {uid}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>التباين {uid}: {error}</translation>
    </message>
    <message>
        <source>date of publication left out: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تُرك تاريخ النشر: {why}</translation>
    </message>
    <message>
        <source>there is no such time: {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا وقت كهذا: {value}</translation>
    </message>
    <message>
        <source>there is no such day: {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يوم كهذا: {value}</translation>
    </message>
    <message>
        <source>day and month could be swapped in {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>قد يكون اليوم والشهر متبادلين في {value}</translation>
    </message>
    <message>
        <source>the column of {field} is chosen twice</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>اختير عمود {field} مرتين</translation>
    </message>
    <message>
        <source>there is nothing in {column}, which holds the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا شيء في {column} الذي يحمل النص</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose one with text=NAME from: {columns}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا عمود معروفًا يحمل النص؛ اختر واحدًا بالصيغة text=NAME من: {columns}</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا عمود {name}؛ الأعمدة هي: {columns}</translation>
    </message>
    <message>
        <source>an article has 64 MB at most; import a collection as JSONL or CSV</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يزيد المقال على 64 ميغابايت؛ تُستورد المجموعات بصيغة JSONL أو CSV</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>longer than 10,000 characters; is it another column?</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أطول من 10,000 محرف؛ هل هو عمود آخر؟</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate)</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>نصف محرف (بديل مفرد)</translation>
    </message>
    <message>
        <source>a line holds one JSON object, not a list</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>في السطر كائن JSON واحد لا قائمة</translation>
    </message>
    <message>
        <source>a line holds one JSON object: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>في السطر كائن JSON واحد: {error}</translation>
    </message>
    <message>
        <source>the line is not UTF-8; name the encoding</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>السطر ليس UTF-8؛ سمِّ الترميز</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ليس هذا JSON: {error}</translation>
    </message>
    <message>
        <source>side {number} is not what it quotes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>الطرف {number} ليس ما يقتبسه</translation>
    </message>
    <message>
        <source>its sides do not lie in two articles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>طرفاه ليسا في مقالين</translation>
    </message>
    <message>
        <source>it has text on no side</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا نص في أي طرف منه</translation>
    </message>
    <message>
        <source>its text is another one here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>نصه هنا نص آخر</translation>
    </message>
    <message>
        <source>it was made in the name of somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أُنشئ باسم غير صاحبه</translation>
    </message>
    <message>
        <source>what it belongs to did not come ({missing})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يأت ما ينتمي إليه ({missing})</translation>
    </message>
    <message>
        <source>the schema here has no label {label}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا وسم {label} في المخطط هنا</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هو لغيرك</translation>
    </message>
    <message>
        <source>a zip archive or office document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أرشيف zip أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>an old office document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <source>the import&apos;s worker failed: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>فشلت عملية الاستيراد: {error}</translation>
    </message>
    <message>
        <source>another program is writing to the project; try again in a moment</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يكتب برنامج آخر في المشروع؛ أعد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>the project file is damaged; `annotator check` says where, a backup has it whole</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ملف المشروع تالف؛ يقول `annotator check` أين، وفي النسخة الاحتياطية سليمُه</translation>
    </message>
    <message>
        <source>the project file is damaged; `annotator check` says where, a backup has it whole ({place})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ملف المشروع تالف؛ يقول `annotator check` أين، وفي النسخة الاحتياطية سليمُه ({place})</translation>
    </message>
    <message>
        <source>the project cannot be read or written: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن قراءة المشروع أو كتابته: {why}</translation>
    </message>
    <message>
        <source>{name} is not a News Annotator project</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} ليس مشروعًا من News Annotator</translation>
    </message>
    <message>
        <source>{name} is not a News Annotator project: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} ليس مشروعًا من News Annotator: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن فتح {name}: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: its path is not UTF-8</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن فتح {name}: مساره ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>{name} cannot be made: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن إنشاء {name}: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن نسخ {name}: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be backed up: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن نسخ {name} احتياطيًا: {why}</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} تالف: {why}</translation>
    </message>
    <message>
        <source>the backup of {name} failed its check: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم تجتز النسخة الاحتياطية من {name} فحصها: {why}</translation>
    </message>
    <message>
        <source>{name} was written to all the time, so there is no new backup</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>كُتب في {name} طوال الوقت، فلا نسخة احتياطية جديدة</translation>
    </message>
    <message>
        <source>{name} was made by a newer News Annotator (database version {version}; this program knows {known}); update the program to open it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أنشأ {name} برنامج News Annotator أحدث (نسخة قاعدة البيانات {version}؛ وهذا البرنامج يعرف {known})؛ حدّث البرنامج لفتحه</translation>
    </message>
    <message>
        <source>the project was made by a newer News Annotator (database version {version}; this program knows {known}); update the program to open it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أنشأ المشروعَ برنامج News Annotator أحدث (نسخة قاعدة البيانات {version}؛ وهذا البرنامج يعرف {known})؛ حدّث البرنامج لفتحه</translation>
    </message>
    <message>
        <source>{name} was made by an older News Annotator; open it once for writing to bring it up to date</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أنشأ {name} برنامج News Annotator أقدم؛ افتحه مرة للكتابة لتحديثه</translation>
    </message>
    <message>
        <source>the project was made by an older News Annotator; the lead brings it up to date with annotator team init</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>أنشأ المشروعَ برنامج News Annotator أقدم؛ يحدّثه المشرف بالأمر annotator team init</translation>
    </message>
    <message>
        <source>{name} was changed by other means than this program, so nothing was merged: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>غُيّر {name} بغير هذا البرنامج، فلم يُدمج شيء: {why}</translation>
    </message>
    <message>
        <source>{name} is open for writing in another program{holder}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>‏{name} مفتوح للكتابة في برنامج آخر{holder}</translation>
    </message>
    <message>
        <source>this project is open for reading only</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>هذا المشروع مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>in this project only a lead imports, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يستورد في هذا المشروع إلا مشرف، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>a team&apos;s project is backed up on its server, with pg_dump</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُنسخ مشروع الفريق احتياطيًا على خادمه بالأداة pg_dump</translation>
    </message>
    <message>
        <source>a team&apos;s project is named by its address, postgresql://host/database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يُسمى مشروع الفريق بعنوانه، postgresql://host/database</translation>
    </message>
    <message>
        <source>the address of a team&apos;s project begins with postgresql://</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يبدأ عنوان مشروع الفريق بـ postgresql://</translation>
    </message>
    <message>
        <source>the address names no database: postgresql://user@host/database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يسمي العنوان قاعدة بيانات: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>the address of the database cannot be read</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يُقرأ عنوان قاعدة البيانات</translation>
    </message>
    <message>
        <source>{name} does not say where the team&apos;s project lies</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يقول {name} أين مشروع الفريق</translation>
    </message>
    <message>
        <source>there is no project in this database; annotator team init makes one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا مشروع في قاعدة البيانات هذه؛ ينشئه الأمر annotator team init</translation>
    </message>
    <message>
        <source>there is no such database on the server</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا قاعدة بيانات كهذه على الخادم</translation>
    </message>
    <message>
        <source>the database does not let this user do that, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا تسمح قاعدة البيانات بذلك لهذا المستخدم، فلم يتغير شيء</translation>
    </message>
    <message>
        <source>the project cannot be written: it is open readonly</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن الكتابة في المشروع: فهو مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>somebody else is changing the same; try again in a moment</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يغيّر غيرك الشيء نفسه الآن؛ أعد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>the server did not accept this user and password</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the server cannot be reached: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>لا يمكن الوصول إلى الخادم: {why}</translation>
    </message>
    <message>
        <source>a project on PostgreSQL needs the extra &apos;team&apos;: pip install &apos;news-annotator[team]&apos;</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>يحتاج المشروع على PostgreSQL إلى الإضافة &apos;team&apos;: ‏pip install &apos;news-annotator[team]&apos;</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <extracomment>annotator/ui/guide.py</extracomment>
        <translation>هذه الصفحة بالإنجليزية.</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>assignment</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>row of the claim matrix</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>صف في مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>كيان</translation>
    </message>
    <message>
        <source>state of an article</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>حالة مقال</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>schema</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>قصة</translation>
    </message>
    <message>
        <source>decision on gold</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>قرار في المرجع الذهبي</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked: go to another, {key} merges them into it</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>لا صفوف معلّمة: اذهب إلى غيرها و{key} يدمجها فيه</numerusform>
            <numerusform>صف واحد معلّم: اذهب إلى غيره و{key} يدمجه فيه</numerusform>
            <numerusform>صفان معلّمان: اذهب إلى غيرهما و{key} يدمجهما فيه</numerusform>
            <numerusform>%n صفوف معلّمة: اذهب إلى غيرها و{key} يدمجها فيه</numerusform>
            <numerusform>%n صفًا معلّمًا: اذهب إلى غيرها و{key} يدمجها فيه</numerusform>
            <numerusform>%n صف معلّم: اذهب إلى غيرها و{key} يدمجها فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is marked any more</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>لم يعد أي صف معلّمًا</translation>
    </message>
    <message>
        <source>{file} may not be written to where it lies, so it is open for reading only.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>لا يُسمح بالكتابة في {file} حيث يوجد، لذلك فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>A sentence one version alone has</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>جملة في نسخة واحدة فقط</translation>
    </message>
    <message>
        <source>Another source for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصدر آخر للشيء نفسه</translation>
    </message>
    <message>
        <source>A source left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصدر محذوف</translation>
    </message>
    <message>
        <source>Another source for a figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصدر آخر لرقم</translation>
    </message>
    <message>
        <source>Told without saying who says so</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>يُروى دون ذكر قائله</translation>
    </message>
    <message>
        <source>A source named less exactly</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصدر سُمي بدقة أقل</translation>
    </message>
    <message>
        <source>A word that makes it less sure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة تجعله أقل يقينًا</translation>
    </message>
    <message>
        <source>Said by one, told as a fact by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>يقوله أحدهما ويرويه الآخر حقيقة</translation>
    </message>
    <message>
        <source>A verb that makes it less sure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>فعل يجعله أقل يقينًا</translation>
    </message>
    <message>
        <source>Another cause</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Another cause of death</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>سبب وفاة آخر</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>تقرر أم لا</translation>
    </message>
    <message>
        <source>Said by one, denied by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>يقوله طرف وينفيه الآخر</translation>
    </message>
    <message>
        <source>The same with and without “not”</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>الشيء نفسه منفيًّا ومثبتًا</translation>
    </message>
    <message>
        <source>Another place where it began</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مكان آخر للبداية</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>نتيجة أخرى</translation>
    </message>
    <message>
        <source>Words of opposite meaning</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات متضادة</translation>
    </message>
    <message>
        <source>All against most or some</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>الكل مقابل المعظم أو البعض</translation>
    </message>
    <message>
        <source>A more exact phrase</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>عبارة أدق</translation>
    </message>
    <message>
        <source>Named by one alone</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>يسميه أحدهما فقط</translation>
    </message>
    <message>
        <source>A more exact word</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة أدق</translation>
    </message>
    <message>
        <source>One referent, called two things</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مسمى واحد يُدعى بشيئين</translation>
    </message>
    <message>
        <source>One referent, two names</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مسمى واحد واسمان</translation>
    </message>
    <message>
        <source>One name, two spellings</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>اسم واحد ورسمان</translation>
    </message>
    <message>
        <source>A name with and without a title</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>اسم بلقب وبلا لقب</translation>
    </message>
    <message>
        <source>Another age</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>عمر آخر</translation>
    </message>
    <message>
        <source>A figure with and without “more than”</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم مع «أكثر من» وبدونها</translation>
    </message>
    <message>
        <source>Few against some or most</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>القليل مقابل البعض أو المعظم</translation>
    </message>
    <message>
        <source>A rounder figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم مقرَّب</translation>
    </message>
    <message>
        <source>One against several</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>واحد مقابل عدة</translation>
    </message>
    <message>
        <source>Another place in a row</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>A figure taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم جرى سحبه</translation>
    </message>
    <message>
        <source>Another figure elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم آخر في موضع آخر من النص</translation>
    </message>
    <message>
        <source>A rounder figure elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم مقرَّب في موضع آخر من النص</translation>
    </message>
    <message>
        <source>A figure against words without one</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم مقابل كلمات بلا رقم</translation>
    </message>
    <message>
        <source>Another figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>A denial left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>نفي محذوف</translation>
    </message>
    <message>
        <source>A phrase left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>عبارة محذوفة</translation>
    </message>
    <message>
        <source>A sentence left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>جملة محذوفة</translation>
    </message>
    <message>
        <source>Left out that somebody did not answer</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>حُذف أن أحدًا لم يرد</translation>
    </message>
    <message>
        <source>Left out that it is not known</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>حُذف أنه غير معروف</translation>
    </message>
    <message>
        <source>Left out that nobody could verify it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>حُذف أن أحدًا لم يتحقق منه</translation>
    </message>
    <message>
        <source>Another quotation in its place</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>اقتباس آخر مكانه</translation>
    </message>
    <message>
        <source>Other words inside a quotation</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات أخرى داخل اقتباس</translation>
    </message>
    <message>
        <source>Who did it and to whom, exchanged</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من فعل ذلك وبمن، متبادلان</translation>
    </message>
    <message>
        <source>Another one did it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>فعله غيره</translation>
    </message>
    <message>
        <source>Who did it and to whom, in other order</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من فعل ذلك وبمن، بترتيب آخر</translation>
    </message>
    <message>
        <source>Another duration</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مدة أخرى</translation>
    </message>
    <message>
        <source>A less exact time</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت أقل دقة</translation>
    </message>
    <message>
        <source>A time taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت جرى سحبه</translation>
    </message>
    <message>
        <source>Another time elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت آخر في موضع آخر من النص</translation>
    </message>
    <message>
        <source>A less exact time elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت أقل دقة في موضع آخر من النص</translation>
    </message>
    <message>
        <source>Another time</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>A word that judges, added</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة فيها حكم، مضافة</translation>
    </message>
    <message>
        <source>Other words for those counted</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات أخرى للمعدودين</translation>
    </message>
    <message>
        <source>Another word for the deed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة أخرى للفعل</translation>
    </message>
    <message>
        <source>Other words for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات أخرى للمعنى نفسه</translation>
    </message>
    <message>
        <source>A loaded word</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة مشحونة</translation>
    </message>
    <message>
        <source>Another verb of saying</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>فعل قول آخر</translation>
    </message>
    <message>
        <source>how many of them</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كم منهم</translation>
    </message>
    <message>
        <source>one of them names it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أحدهما يسميه</translation>
    </message>
    <message>
        <source>one referent, called two things</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مسمى واحد يُدعى بشيئين</translation>
    </message>
    <message>
        <source>said by one, told as a fact by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>يقوله أحدهما ويرويه الآخر حقيقة</translation>
    </message>
    <message>
        <source>that it is denied</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أنه منفي</translation>
    </message>
    <message>
        <source>that it is not known</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أنه غير معروف</translation>
    </message>
    <message>
        <source>that nobody could verify it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أن أحدًا لم يستطع التحقق منه</translation>
    </message>
    <message>
        <source>that those concerned did not answer</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أن المعنيين لم يردوا</translation>
    </message>
    <message>
        <source>what brought it about</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ما سببه</translation>
    </message>
    <message>
        <source>what they died of</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مم ماتوا</translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أين بدأ</translation>
    </message>
    <message>
        <source>whether it was decided</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>هل تقرر</translation>
    </message>
    <message>
        <source>a figure taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رقم جرى سحبه</translation>
    </message>
    <message>
        <source>a time taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>وقت جرى سحبه</translation>
    </message>
    <message>
        <source>a word that judges</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة فيها حكم</translation>
    </message>
    <message>
        <source>another quotation in its place</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>اقتباس آخر مكانه</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>لا يصح كلاهما</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>one denies what the other says</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ينفي أحدهما ما يقوله الآخر</translation>
    </message>
    <message>
        <source>one is more specific</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أحدهما أدق</translation>
    </message>
    <message>
        <source>one name in two spellings</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>اسم واحد برسمين</translation>
    </message>
    <message>
        <source>one person with and without a title</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>شخص واحد بلقب وبلا لقب</translation>
    </message>
    <message>
        <source>one referent under two names</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مسمى واحد باسمين</translation>
    </message>
    <message>
        <source>one word more</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمة زائدة</translation>
    </message>
    <message>
        <source>only here</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>other words for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات أخرى للمعنى نفسه</translation>
    </message>
    <message>
        <source>other words for what happened</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات أخرى لما حدث</translation>
    </message>
    <message>
        <source>the verb that reports it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>فعل النقل</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>who did it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>who did it and to whom</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من فعل ذلك وبمن</translation>
    </message>
    <message>
        <source>who says so</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>words inside quotation marks</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>كلمات بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>العمر</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مدة</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>طول</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>القوة</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مال</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>rank</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>رتبة</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>speed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>volume</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>aboard</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>على المتن</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>متضررون</translation>
    </message>
    <message>
        <source>arrested</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>موقوفون</translation>
    </message>
    <message>
        <source>besieged</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>محاصرون</translation>
    </message>
    <message>
        <source>cost</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>destroyed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مدمَّر</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مفصولون</translation>
    </message>
    <message>
        <source>displaced</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>farmed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مستزرع</translation>
    </message>
    <message>
        <source>fell</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>انخفاض</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مطلق</translation>
    </message>
    <message>
        <source>hired</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>موظَّفون</translation>
    </message>
    <message>
        <source>infected</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصابون بالعدوى</translation>
    </message>
    <message>
        <source>injured</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>جرحى</translation>
    </message>
    <message>
        <source>kidnapped</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مخطوفون</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>قتلى</translation>
    </message>
    <message>
        <source>postponed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>protested</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>محتجون</translation>
    </message>
    <message>
        <source>rescued</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ناجون أُنقذوا</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <source>stolen</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مسروق</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مضربون</translation>
    </message>
    <message>
        <source>treated</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>عولجوا</translation>
    </message>
    <message>
        <source>voted</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>مصوتون</translation>
    </message>
    <message>
        <source>{what}, per {source}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>‏{what}، بحسب {source}</translation>
    </message>
    <message>
        <source>{first} in {here}, {second} in {there}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>‏{first} في {here}، {second} في {there}</translation>
    </message>
    <message>
        <source>{first} in {here}, not in {there}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>‏{first} في {here}، وليس في {there}</translation>
    </message>
    <message>
        <source>who counted {whom}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>من عدّ {whom}</translation>
    </message>
    <message>
        <source>{counted} {event}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>‏{counted} ({event})</translation>
    </message>
    <message>
        <source>{counted}, {what}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>‏{counted}، {what}</translation>
    </message>
    <message numerus="yes">
        <source>furniture · %n line(s)</source>
        <extracomment>annotator/ui/reading/folding.py</extracomment>
        <translation>
            <numerusform>عناصر الصفحة · لا أسطر</numerusform>
            <numerusform>عناصر الصفحة · سطر واحد</numerusform>
            <numerusform>عناصر الصفحة · سطران</numerusform>
            <numerusform>عناصر الصفحة · %n أسطر</numerusform>
            <numerusform>عناصر الصفحة · %n سطرًا</numerusform>
            <numerusform>عناصر الصفحة · %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>or {chord}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>أو {chord}</translation>
    </message>
    <message>
        <source>Everybody: the whole project</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>الجميع: المشروع كله</translation>
    </message>
    <message>
        <source>Merged: {names}. {key} shows how far everybody is</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>دُمجت: {names}. يعرض {key} مدى تقدم الجميع</translation>
    </message>
    <message>
        <source>Finished; the next story is {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>أُنهيت؛ القصة التالية {name}</translation>
    </message>
    <message>
        <source>Everything here is done: send this file back to your lead</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>اكتمل كل شيء هنا: أعد هذا الملف إلى مشرفك</translation>
    </message>
    <message>
        <source>Skipped; the next story is {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>تُخطّيت؛ القصة التالية {name}</translation>
    </message>
    <message>
        <source>Go back to a finished story</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>العودة إلى قصة منتهية</translation>
    </message>
    <message>
        <source>It is under way again, with its annotator; nothing made there is lost.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>تصبح قيد العمل من جديد عند صاحبها، ولا يضيع شيء مما أُنجز فيها.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>No story of a sprint is finished; locked ones are unlocked first</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا قصة منتهية في دفعات العمل؛ والمقفلة يُفتح قفلها أولًا</translation>
    </message>
    <message>
        <source>Let go of a story under way</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>التخلي عن قصة قيد العمل</translation>
    </message>
    <message>
        <source>Whoever asks for a story next may have it. What was made of it stays, and its annotator keeps it by working on before anybody asks.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>قد يأخذها أول من يطلب قصة. يبقى ما أُنجز فيها، ويحتفظ بها صاحبها إن واصل العمل قبل أن يطلبها أحد.</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>No story of a sprint is under way</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا قصة من دفعة عمل قيد العمل</translation>
    </message>
    <message>
        <source>No more stories are taken from it. What is under way can be finished.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا تؤخذ منها قصص بعد الآن. وما هو قيد العمل يمكن إنهاؤه.</translation>
    </message>
    <message>
        <source>No sprint is open</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا دفعة عمل مفتوحة</translation>
    </message>
    <message>
        <source>Stories nobody began are taken from it again.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>تؤخذ منها من جديد القصص التي لم يبدأها أحد.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>No sprint is closed</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا دفعة عمل مغلقة</translation>
    </message>
    <message>
        <source>What is locked is not gone back to, so that nothing moves under the gold.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا عودة إلى المقفل، كي لا يتحرك شيء تحت المرجع الذهبي.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>No finished story is left to lock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لم تبقَ قصة منتهية لقفلها</translation>
    </message>
    <message>
        <source>Their annotators can go back to them. Gold stays as it is.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>يمكن لأصحابها العودة إليها. ويبقى المرجع الذهبي كما هو.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>No story is locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا قصة مقفلة</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Closed: {name}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>أُغلقت: {name}</translation>
    </message>
    <message>
        <source>Open again: {name}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>فُتحت من جديد: {name}</translation>
    </message>
    <message>
        <source>Only a lead does this: {names}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>لا يفعل هذا إلا مشرف: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>أُقفل: لا قصص</numerusform>
            <numerusform>أُقفل: قصة واحدة</numerusform>
            <numerusform>أُقفل: قصتان</numerusform>
            <numerusform>أُقفل: %n قصص</numerusform>
            <numerusform>أُقفل: %n قصة</numerusform>
            <numerusform>أُقفل: %n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) unlocked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>فُتح القفل: لا قصص</numerusform>
            <numerusform>فُتح القفل: قصة واحدة</numerusform>
            <numerusform>فُتح القفل: قصتان</numerusform>
            <numerusform>فُتح القفل: %n قصص</numerusform>
            <numerusform>فُتح القفل: %n قصة</numerusform>
            <numerusform>فُتح القفل: %n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is under way again, with {who}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>{name} قيد العمل من جديد، عند {who}</translation>
    </message>
    <message>
        <source>{name} goes to whoever asks next</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>تذهب {name} إلى أول من يطلب</translation>
    </message>
    <message>
        <source>There is only this version of the story.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>ليست هناك سوى هذه النسخة من القصة.</translation>
    </message>
    <message>
        <source>Furniture folded: a click on its line opens it.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>عناصر الصفحة مطوية: نقرة على سطرها تبسطها.</translation>
    </message>
    <message>
        <source>Furniture unfolded.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>عناصر الصفحة مبسوطة.</translation>
    </message>
    <message>
        <source>Tool tips on annotations shown.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>أُظهرت تلميحات التوسيمات.</translation>
    </message>
    <message>
        <source>Tool tips on annotations hidden.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>أُخفيت تلميحات التوسيمات.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back; %n change(s) that waited were sent.</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: لا تغييرات.</numerusform>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: تغيير واحد.</numerusform>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: تغييران.</numerusform>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: %n تغييرات.</numerusform>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: %n تغييرًا.</numerusform>
            <numerusform>عاد الخادم؛ أُرسل مما كان ينتظر: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is back.</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>عاد الخادم.</translation>
    </message>
    <message>
        <source>The server is back. It could not take everything that waited: {reasons}</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>عاد الخادم. لم يستطع قبول كل ما كان ينتظر: {reasons}</translation>
    </message>
    <message>
        <source>Open team project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح مشروع الفريق…</translation>
    </message>
    <message>
        <source>Select the next thing to tag</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحديد ما يلي مما يُوسم</translation>
    </message>
    <message>
        <source>Select the thing to tag before</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحديد ما سبق مما يُوسم</translation>
    </message>
    <message>
        <source>Jump to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>القفز إلى كلمة بحروفها الأولى</translation>
    </message>
    <message>
        <source>Jump back to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>القفز إلى كلمة سابقة بحروفها الأولى</translation>
    </message>
    <message>
        <source>Select up to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التحديد حتى كلمة بحروفها الأولى</translation>
    </message>
    <message>
        <source>Source: the words at the caret</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المصدر: الكلمات عند المؤشر</translation>
    </message>
    <message>
        <source>Versions of the story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نسخ القصة…</translation>
    </message>
    <message>
        <source>Go back to a finished story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>العودة إلى قصة منتهية…</translation>
    </message>
    <message>
        <source>Let go of a story under way…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>التخلي عن قصة قيد العمل…</translation>
    </message>
    <message>
        <source>Close sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إغلاق دفعة العمل…</translation>
    </message>
    <message>
        <source>Reopen sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعادة فتح دفعة العمل…</translation>
    </message>
    <message>
        <source>Lock finished stories…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قفل القصص المنتهية…</translation>
    </message>
    <message>
        <source>Unlock stories…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح قفل القصص…</translation>
    </message>
    <message>
        <source>Annotators…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الموسِّمون…</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>العودة إلى المخططات البيانية</translation>
    </message>
    <message>
        <source>Charts, or tables</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مخططات أو جداول</translation>
    </message>
    <message>
        <source>Ask the search for the same</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سؤال البحث عن الشيء نفسه</translation>
    </message>
    <message>
        <source>Open the discrepancy in Review</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فتح التباين في المراجعة</translation>
    </message>
    <message>
        <source>Choose a sprint</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار دفعة عمل</translation>
    </message>
    <message>
        <source>Choose an annotator</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار موسِّم</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار طبقة</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الكل من جديد</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تصدير هذا الجدول…</translation>
    </message>
    <message>
        <source>Write printable dashboard…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كتابة لوحة متابعة للطباعة…</translation>
    </message>
    <message>
        <source>Take what annotator 1 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 1</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحكيم</translation>
    </message>
    <message>
        <source>Take what annotator 2 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 2</translation>
    </message>
    <message>
        <source>Take what annotator 3 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 3</translation>
    </message>
    <message>
        <source>Take what annotator 4 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 4</translation>
    </message>
    <message>
        <source>Take what annotator 5 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 5</translation>
    </message>
    <message>
        <source>Take what annotator 6 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 6</translation>
    </message>
    <message>
        <source>Take what annotator 7 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 7</translation>
    </message>
    <message>
        <source>Take what annotator 8 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 8</translation>
    </message>
    <message>
        <source>Take what annotator 9 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعه الموسِّم 9</translation>
    </message>
    <message>
        <source>Take what all of them made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد ما صنعوه جميعًا</translation>
    </message>
    <message>
        <source>Take the row one is in</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد الصف الحالي</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Leave it out of gold</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>استبعاده من المرجع الذهبي</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تركه لوقت لاحق</translation>
    </message>
    <message>
        <source>Next case</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Previous case</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Take the row and edit it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اعتماد الصف وتحريره</translation>
    </message>
    <message>
        <source>Edit the next part: annotation or side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تحرير الجزء التالي: توسيم أو طرف</translation>
    </message>
    <message>
        <source>Give gold another label…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إعطاء وسم آخر في المرجع الذهبي…</translation>
    </message>
    <message>
        <source>Start edge in gold: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية في المرجع: كلمة للخلف</translation>
    </message>
    <message>
        <source>Start edge in gold: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية في المرجع: كلمة للأمام</translation>
    </message>
    <message>
        <source>End edge in gold: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية في المرجع: كلمة للخلف</translation>
    </message>
    <message>
        <source>End edge in gold: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية في المرجع: كلمة للأمام</translation>
    </message>
    <message>
        <source>Start edge in gold: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية في المرجع: حرف للخلف</translation>
    </message>
    <message>
        <source>Start edge in gold: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد البداية في المرجع: حرف للأمام</translation>
    </message>
    <message>
        <source>End edge in gold: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية في المرجع: حرف للخلف</translation>
    </message>
    <message>
        <source>End edge in gold: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حد النهاية في المرجع: حرف للأمام</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>اعتماد ما اتفق عليه الجميع</translation>
    </message>
    <message>
        <source>What counts as agreed…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>ما يُعد اتفاقًا…</translation>
    </message>
    <message>
        <source>Next layer alone, or all layers</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الطبقة التالية وحدها أو كل الطبقات</translation>
    </message>
    <message>
        <source>Hide names, or show them</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إخفاء الأسماء أو إظهارها</translation>
    </message>
    <message>
        <source>Next story with cases to decide</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>القصة التالية التي فيها حالات للبت</translation>
    </message>
    <message>
        <source>Previous story with cases to decide</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>القصة السابقة التي فيها حالات للبت</translation>
    </message>
    <message>
        <source>Lock the work gold was made of</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قفل العمل الذي بُني عليه المرجع الذهبي</translation>
    </message>
    <message>
        <source>Search the project for these words</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث في المشروع عن هذه الكلمات</translation>
    </message>
    <message>
        <source>Read the next find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قراءة النتيجة التالية</translation>
    </message>
    <message>
        <source>Read the previous find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قراءة النتيجة السابقة</translation>
    </message>
    <message>
        <source>Search by a query</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث باستعلام</translation>
    </message>
    <message>
        <source>Check: same text, other label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فحص: النص نفسه بوسم آخر</translation>
    </message>
    <message>
        <source>Check: tagged here, not there</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فحص: موسَّم هنا لا هناك</translation>
    </message>
    <message>
        <source>Check: older than its label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فحص: أقدم من وسمه</translation>
    </message>
    <message>
        <source>Search again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Save this search, or forget it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حفظ هذا البحث أو نسيانه</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>Read the find in its article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>قراءة النتيجة في مقالها</translation>
    </message>
    <message>
        <source>Tick the find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تأشير النتيجة</translation>
    </message>
    <message>
        <source>Tick all finds</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تأشير كل النتائج</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إزالة كل التأشيرات</translation>
    </message>
    <message>
        <source>Choose a label for the finds…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>اختيار وسم للنتائج…</translation>
    </message>
    <message>
        <source>Change the query</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تغيير الاستعلام</translation>
    </message>
    <message>
        <source>Next article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py</extracomment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Previous article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Finish and open the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إنهاء وفتح التالي</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليمه قيد العمل</translation>
    </message>
    <message>
        <source>Hard cases…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الحالات الصعبة…</translation>
    </message>
    <message>
        <source>Label the whole article…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>وسم المقال كله…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تفاصيل المقال…</translation>
    </message>
    <message>
        <source>Move to story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نقل إلى قصة…</translation>
    </message>
    <message>
        <source>Mark selection as furniture, or clear it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعليم التحديد من عناصر الصفحة أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مراجعة الاقتراحات</translation>
    </message>
    <message>
        <source>Show stories</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار القصص</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار المفتّش</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Show furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار عناصر الصفحة</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار الاقتراحات</translation>
    </message>
    <message>
        <source>Show mentions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار الإشارات</translation>
    </message>
    <message>
        <source>Show claims</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار الادعاءات</translation>
    </message>
    <message>
        <source>Show discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>إظهار التباينات</translation>
    </message>
    <message>
        <source>Fade what is not tagged</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تعتيم ما لم يوسَّم</translation>
    </message>
    <message>
        <source>Number sentences</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>ترقيم الجمل</translation>
    </message>
    <message>
        <source>Tool tips on annotations</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>تلميحات على التوسيمات</translation>
    </message>
    <message>
        <source>Serif or sans text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نص بزوائد أو بلا زوائد</translation>
    </message>
    <message>
        <source>Light, dark or system theme</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سمة فاتحة أو داكنة أو كالنظام</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fold furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>طي عناصر الصفحة</translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حرف للخلف</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حرف للأمام</translation>
    </message>
    <message>
        <source>Word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كلمة للخلف</translation>
    </message>
    <message>
        <source>Word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كلمة للأمام</translation>
    </message>
    <message>
        <source>Sentence back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>جملة للخلف</translation>
    </message>
    <message>
        <source>Sentence on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>جملة للأمام</translation>
    </message>
    <message>
        <source>Paragraph back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فقرة للخلف</translation>
    </message>
    <message>
        <source>Paragraph on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فقرة للأمام</translation>
    </message>
    <message>
        <source>Line up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سطر لأعلى</translation>
    </message>
    <message>
        <source>Line down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سطر لأسفل</translation>
    </message>
    <message>
        <source>Start of line</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بداية السطر</translation>
    </message>
    <message>
        <source>End of line</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>صفحة لأسفل</translation>
    </message>
    <message>
        <source>Start of text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>End of text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>Character back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حرف للخلف مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Character on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>حرف للأمام مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Word back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كلمة للخلف مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Word on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>كلمة للأمام مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Sentence back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>جملة للخلف مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Sentence on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>جملة للأمام مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Paragraph back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فقرة للخلف مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Paragraph on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>فقرة للأمام مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Line up, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سطر لأعلى مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Line down, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>سطر لأسفل مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Start of line, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بداية السطر مع توسيع التحديد</translation>
    </message>
    <message>
        <source>End of line, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نهاية السطر مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Page up, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>صفحة لأعلى مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Page down, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>صفحة لأسفل مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Start of text, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>بداية النص مع توسيع التحديد</translation>
    </message>
    <message>
        <source>End of text, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>نهاية النص مع توسيع التحديد</translation>
    </message>
    <message>
        <source>Add annotator</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة موسِّم</translation>
    </message>
    <message>
        <source>Create project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Import dataset</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>استيراد مجموعة بيانات</translation>
    </message>
    <message>
        <source>Tag mention</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>توسيم إشارة</translation>
    </message>
    <message>
        <source>Tag claim</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>توسيم ادعاء</translation>
    </message>
    <message>
        <source>Add relation</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Label article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>وسم المقال</translation>
    </message>
    <message>
        <source>Change label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>Change edges</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الحدود</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير السمات</translation>
    </message>
    <message>
        <source>Change note</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Flag hard case</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تعليم حالة صعبة</translation>
    </message>
    <message>
        <source>Begin discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>بدء نقاش</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Settle discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إنهاء النقاش</translation>
    </message>
    <message>
        <source>Reopen discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إعادة فتح النقاش</translation>
    </message>
    <message>
        <source>Edit remark</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <source>Delete remark</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Set source</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحديد المصدر</translation>
    </message>
    <message>
        <source>Tag source</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>وسم المصدر</translation>
    </message>
    <message>
        <source>Set cue</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحديد اللفظ الدال</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>حذف التوسيم</translation>
    </message>
    <message>
        <source>Add discrepancy</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة تباين</translation>
    </message>
    <message>
        <source>Add side</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Remove side</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إزالة طرف</translation>
    </message>
    <message>
        <source>Change severity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الشدة</translation>
    </message>
    <message>
        <source>Change status</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Add entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة كيان</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير كيان</translation>
    </message>
    <message>
        <source>Link entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>ربط كيان</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>دمج كيانات</translation>
    </message>
    <message>
        <source>Split entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تقسيم كيان</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>حذف كيان</translation>
    </message>
    <message>
        <source>Edit article details</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير تفاصيل المقال</translation>
    </message>
    <message>
        <source>Change furniture</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير عناصر الصفحة</translation>
    </message>
    <message>
        <source>Move article to story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>نقل المقال إلى قصة</translation>
    </message>
    <message>
        <source>Finish article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إنهاء المقال</translation>
    </message>
    <message>
        <source>Reopen article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إعادة فتح المقال</translation>
    </message>
    <message>
        <source>Change schema</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير المخطط</translation>
    </message>
    <message>
        <source>Add label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Edit label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير الوسم</translation>
    </message>
    <message>
        <source>Move label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>نقل الوسم</translation>
    </message>
    <message>
        <source>Retire label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إحالة الوسم إلى التقاعد</translation>
    </message>
    <message>
        <source>Put label back in use</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إعادة الوسم إلى الاستخدام</translation>
    </message>
    <message>
        <source>Remove label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>دمج الوسوم</translation>
    </message>
    <message>
        <source>Split label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تقسيم الوسم</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير السمة</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إزالة السمة</translation>
    </message>
    <message>
        <source>Edit guidelines</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير الإرشادات</translation>
    </message>
    <message>
        <source>Merge stories</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>دمج القصص</translation>
    </message>
    <message>
        <source>Lock story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>قفل القصة</translation>
    </message>
    <message>
        <source>Unlock story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>فتح قفل القصة</translation>
    </message>
    <message>
        <source>Copy project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>نسخ المشروع</translation>
    </message>
    <message>
        <source>Merge project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>دمج المشروع</translation>
    </message>
    <message>
        <source>Close sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>إغلاق دفعة العمل</translation>
    </message>
    <message>
        <source>Reopen sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>إعادة فتح دفعة العمل</translation>
    </message>
    <message>
        <source>Take story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>أخذ القصة</translation>
    </message>
    <message>
        <source>Finish story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إنهاء القصة</translation>
    </message>
    <message>
        <source>Reopen story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إعادة فتح القصة</translation>
    </message>
    <message>
        <source>Let story go</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>التخلي عن القصة</translation>
    </message>
    <message>
        <source>Count time</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>احتساب الوقت</translation>
    </message>
    <message>
        <source>Lock finished stories</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>قفل القصص المنجزة</translation>
    </message>
    <message>
        <source>Unlock stories</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>فتح قفل القصص</translation>
    </message>
    <message>
        <source>Change annotator</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير الموسِّم</translation>
    </message>
    <message>
        <source>Take into gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>الاعتماد في المرجع الذهبي</translation>
    </message>
    <message>
        <source>Edit gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تحرير المرجع الذهبي</translation>
    </message>
    <message>
        <source>Leave out of gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>الاستبعاد من المرجع الذهبي</translation>
    </message>
    <message>
        <source>Keep gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>الإبقاء على المرجع الذهبي</translation>
    </message>
    <message>
        <source>Fill claim matrix</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>ملء مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>Add matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>إضافة صف إلى المصفوفة</translation>
    </message>
    <message>
        <source>Change matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير صف المصفوفة</translation>
    </message>
    <message>
        <source>Change matrix cell</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>تغيير خلية المصفوفة</translation>
    </message>
    <message>
        <source>Merge matrix rows</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>دمج صفوف المصفوفة</translation>
    </message>
    <message>
        <source>Move matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>نقل صف المصفوفة</translation>
    </message>
    <message>
        <source>Delete matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>حذف صف المصفوفة</translation>
    </message>
    <message>
        <source>Suggest discrepancies</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>اقتراح تباينات</translation>
    </message>
    <message>
        <source>Tag what was found</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>توسيم ما وُجد</translation>
    </message>
    <message>
        <source>Tag other occurrences</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>توسيم المواضع الأخرى</translation>
    </message>
    <message>
        <source>Decide on suggestion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>البت في اقتراح</translation>
    </message>
    <message>
        <source>Copy to other versions</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>النسخ إلى نسخ أخرى</translation>
    </message>
    <message>
        <source>articles, discrepancies and entities as JSON lines; imports back without loss</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>المقالات والتباينات والكيانات أسطر JSON؛ تُستورد ثانيةً دون فقد</translation>
    </message>
    <message>
        <source>the same as flat tables for spreadsheets and pandas</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>الشيء نفسه جداول مسطحة لبرامج الجداول وpandas</translation>
    </message>
    <message>
        <source>sentence pairs for natural language inference, from the discrepancies</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>أزواج جمل للاستدلال اللغوي، من التباينات</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>AZERTY</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>AZERTY</translation>
    </message>
    <message>
        <source>One hand</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>يد واحدة</translation>
    </message>
    <message>
        <source>QWERTZ</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>QWERTZ</translation>
    </message>
    <message>
        <source>The first hour</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>الساعة الأولى</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Reading and tagging</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>القراءة والتوسيم</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <source>Reviewing suggestions</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>مراجعة الاقتراحات</translation>
    </message>
    <message>
        <source>The claim matrix</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>Searching and checking</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>البحث والتدقيق</translation>
    </message>
    <message>
        <source>A team on one server</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>فريق على خادم واحد</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>The dashboard</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>The schema</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>History and backups</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>السجل والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>الإعدادات والمفاتيح</translation>
    </message>
    <message>
        <source>A sprint, for the lead</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>دفعة عمل، للمشرف</translation>
    </message>
    <message>
        <source>A sprint, for the annotator</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>دفعة عمل، للموسِّم</translation>
    </message>
    <message>
        <source>What goes wrong elsewhere</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>ما يسوء في غيره</translation>
    </message>
    <message>
        <source>The command line</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>Article labels</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>وسوم المقالات</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stories handed out, by person and state.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>القصص المسندة، حسب الشخص والحالة.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet. Begin a sprint: menu Sprint, Begin sprint.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>لم يُسند شيء بعد. ابدأ دفعة عمل: قائمة دفعة، بدء دفعة عمل.</translation>
    </message>
    <message>
        <source>Stories finished</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_agreement.py, annotator/ui/dialogs/people.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>القصص المنجزة</translation>
    </message>
    <message>
        <source>Counted on the day a story was finished.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>تُعد في اليوم الذي أُنجزت فيه القصة.</translation>
    </message>
    <message>
        <source>Nothing is finished yet. A story of a sprint is finished with Ctrl+Alt+Return.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>لم يُنجز شيء بعد. تُنهى قصة من دفعة العمل عبر Ctrl+Alt+Return.</translation>
    </message>
    <message>
        <source>Flags on annotations and passages, by who set them.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>العلامات على التوسيمات والمقاطع، حسب واضعها.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Between all who finished the same articles; the line is the 95 % interval.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>بين كل من أنهوا المقالات نفسها؛ الخط هو فاصل الثقة 95 ٪.</translation>
    </message>
    <message>
        <source>Each point: the last ten stories finished until then, with its 95 % interval.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>كل نقطة: آخر عشر قصص أُنجزت حتى حينها، مع فاصل الثقة 95 ٪.</translation>
    </message>
    <message>
        <source>First by name</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>الأول بالاسم</translation>
    </message>
    <message>
        <source>The other</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/services/dashboard_behind.py</extracomment>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>How often which labels met where two marked the same place; agreement lies on the diagonal.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>كم مرة التقت أي الوسوم حيث علّم اثنان الموضع نفسه؛ الاتفاق على القطر.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>annotator/services/dashboard_behind.py, resources/help/index.md</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Stories with counted time</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>قصص احتُسب وقتها</translation>
    </message>
    <message>
        <source>Hard cases settled</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>حالات صعبة منتهية</translation>
    </message>
    <message>
        <source>Hard cases open</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>حالات صعبة مفتوحة</translation>
    </message>
    <message>
        <source>Nobody flagged a hard case. In the text, ? flags the current annotation.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>لم يعلّم أحد حالة صعبة. في النص يعلّم المفتاح ? التوسيم الحالي.</translation>
    </message>
    <message>
        <source>Agreement needs stories that two people have finished. Begin a sprint with an overlap of two, or mark the same articles as done (Ctrl+Return) under both names.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>قياس الاتفاق يتطلب قصصًا أنهاها شخصان. ابدأ دفعة عمل بتداخل اثنين، أو علّم المقالات نفسها منجزةً (Ctrl+Return) بالاسمين.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>بين</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_table.py</extracomment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_table.py</extracomment>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>How often each label was given; rejected suggestions are left out.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>كم مرة أُعطي كل وسم؛ تُستثنى الاقتراحات المرفوضة.</translation>
    </message>
    <message>
        <source>What stands today, on the day it was made; what was rejected or deleted is not counted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>القائم اليوم، في يوم إنشائه؛ لا يُعد المرفوض أو المحذوف.</translation>
    </message>
    <message>
        <source>Nothing is annotated yet. Open an article (Ctrl+1), select words and press a label&apos;s key.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لم يُوسَّم شيء بعد. افتح مقالًا (Ctrl+1) وحدّد كلمات واضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Annotations per article</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>التوسيمات لكل مقال</translation>
    </message>
    <message>
        <source>Articles by how many mentions, claims, relations and labels they have.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>المقالات حسب عدد إشاراتها وادعاءاتها وعلاقاتها ووسومها.</translation>
    </message>
    <message>
        <source>No article has an annotation yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا مقال فيه توسيم بعد.</translation>
    </message>
    <message>
        <source>How often each type was accepted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>كم مرة قُبل كل نوع.</translation>
    </message>
    <message>
        <source>By type and by what was decided, suggestions that wait among them.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>حسب النوع وحسب القرار، ومنها الاقتراحات المنتظرة.</translation>
    </message>
    <message>
        <source>There are no discrepancies yet. Ctrl+Shift+P finds them in the open article&apos;s story.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا تباينات بعد. يبحث Ctrl+Shift+P عنها في قصة المقال المفتوح.</translation>
    </message>
    <message>
        <source>Of those decided on, by rule; the line is the 95 % interval (Wilson).</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>مما بُتّ فيه، حسب القاعدة؛ الخط هو فاصل الثقة 95 ٪ (ويلسون).</translation>
    </message>
    <message>
        <source>No suggestion was decided on yet. In an article Tab goes to the next one, Return accepts it, Backspace rejects it.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لم يُبتّ في أي اقتراح بعد. في المقال ينتقل Tab إلى التالي، وReturn يقبله، وBackspace يرفضه.</translation>
    </message>
    <message>
        <source>Annotations per hour</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>التوسيمات في الساعة</translation>
    </message>
    <message>
        <source>Stories per hour</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>القصص في الساعة</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Time is counted while somebody works on a story taken with Ctrl+Alt+PgDown.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>يُحتسب الوقت حين يعمل أحد على قصة أخذها عبر Ctrl+Alt+PgDown.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>annotator/services/dashboard_table.py</extracomment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>How often each label was given; accepted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>كم مرة أُعطي كل وسم؛ المقبول.</translation>
    </message>
    <message>
        <source>How often each label was given; rejected suggestions left out.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>كم مرة أُعطي كل وسم؛ دون الاقتراحات المرفوضة.</translation>
    </message>
    <message>
        <source>Annotations in stories whose time was counted, by hours of activity.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>التوسيمات في قصص احتُسب وقتها، حسب ساعات النشاط.</translation>
    </message>
    <message>
        <source>Stories finished, of those whose time was counted, by hours of activity.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>القصص المنجزة مما احتُسب وقته، حسب ساعات النشاط.</translation>
    </message>
    <message>
        <source>Labels: mentions</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم: الإشارات</translation>
    </message>
    <message>
        <source>Labels that met: mentions</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم الملتقية: الإشارات</translation>
    </message>
    <message>
        <source>There are no mentions yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا إشارات بعد.</translation>
    </message>
    <message>
        <source>Labels: claims</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم: الادعاءات</translation>
    </message>
    <message>
        <source>Labels that met: claims</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم الملتقية: الادعاءات</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا ادعاءات بعد.</translation>
    </message>
    <message>
        <source>Labels: relations</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم: العلاقات</translation>
    </message>
    <message>
        <source>Labels that met: relations</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم الملتقية: العلاقات</translation>
    </message>
    <message>
        <source>There are no relations yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا علاقات بعد.</translation>
    </message>
    <message>
        <source>Labels: article labels</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم: وسوم المقالات</translation>
    </message>
    <message>
        <source>Labels that met: article labels</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم الملتقية: وسوم المقالات</translation>
    </message>
    <message>
        <source>There are no article labels yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا وسوم مقالات بعد.</translation>
    </message>
    <message>
        <source>Labels: discrepancies</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم: التباينات</translation>
    </message>
    <message>
        <source>Labels that met: discrepancies</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>الوسوم الملتقية: التباينات</translation>
    </message>
    <message>
        <source>There are no discrepancies yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>لا تباينات بعد.</translation>
    </message>
</context>
</TS>
