<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <source>needs an open project</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht ein geöffnetes Projekt</translation>
    </message>
    <message>
        <source>needs an open article</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht einen geöffneten Artikel</translation>
    </message>
    <message>
        <source>needs a current annotation</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht eine aktuelle Annotation</translation>
    </message>
    <message>
        <source>needs a current claim</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht eine aktuelle Behauptung</translation>
    </message>
    <message>
        <source>needs a current discrepancy</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht eine aktuelle Abweichung</translation>
    </message>
    <message>
        <source>needs selected text</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht ausgewählten Text</translation>
    </message>
    <message>
        <source>needs a current suggestion</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>braucht einen aktuellen Vorschlag</translation>
    </message>
    <message>
        <source>works in Compare</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in Vergleichen</translation>
    </message>
    <message>
        <source>works in the claim matrix</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in der Behauptungsmatrix</translation>
    </message>
    <message>
        <source>works in Review</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in Prüfen</translation>
    </message>
    <message>
        <source>works in Search</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in Suchen</translation>
    </message>
    <message>
        <source>works in the dashboard</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in der Übersicht</translation>
    </message>
    <message>
        <source>not available now</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Take row</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Zeile nehmen</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>annotator/services/actions.py, annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/review/panel.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/review/panel.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start back</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Anfang zurück</translation>
    </message>
    <message>
        <source>Start on</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Anfang vor</translation>
    </message>
    <message>
        <source>End back</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Ende zurück</translation>
    </message>
    <message>
        <source>End on</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Ende vor</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/adjudicate/panel.py, annotator/ui/annotate/picker.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>annotator/ui/adjudicate/panel.py, annotator/ui/dialogs/settings.py, annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/adjudicate/panel.py, annotator/ui/dashboard/filters.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Mention</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/menus.py</extracomment>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/matrix/place.py, annotator/ui/menus.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Article label</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/phrases.py</extracomment>
        <translation>Artikellabel</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <extracomment>annotator/services/actions.py, annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/label_bar.py, annotator/ui/annotate/phrases.py, annotator/ui/menus.py</extracomment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/phrases.py</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Entity links</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Entitätslinks</translation>
    </message>
    <message>
        <source>not everybody marked it</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>nicht alle haben es markiert</translation>
    </message>
    <message>
        <source>another number of annotations</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>andere Zahl von Annotationen</translation>
    </message>
    <message>
        <source>other labels</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>andere Labels</translation>
    </message>
    <message>
        <source>other edges</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>andere Ränder</translation>
    </message>
    <message>
        <source>other values</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>andere Werte</translation>
    </message>
    <message>
        <source>other links</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>andere Links</translation>
    </message>
    <message>
        <source>Entity</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/entity_picker.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Mentions</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/entity_panel.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>In gold: all agreed</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>In Gold: alle einig</translation>
    </message>
    <message>
        <source>In gold: taken</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>In Gold: übernommen</translation>
    </message>
    <message>
        <source>In gold: edited</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>In Gold: bearbeitet</translation>
    </message>
    <message>
        <source>Not in gold</source>
        <extracomment>annotator/ui/adjudicate/phrases.py, annotator/ui/annotate/inspector.py</extracomment>
        <translation>Nicht in Gold</translation>
    </message>
    <message>
        <source>All made the same of it.</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Alle haben dasselbe daraus gemacht.</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>New since it was decided · {outcome}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Neu seit der Entscheidung · {outcome}</translation>
    </message>
    <message>
        <source>Annotator {number}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>Annotierer {number}</translation>
    </message>
    <message>
        <source>{count} settled automatically</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>{count} von selbst entschieden</translation>
    </message>
    <message>
        <source>{count} decided</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>{count} entschieden</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>annotator/ui/adjudicate/phrases.py</extracomment>
        <translation>{at} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) all agreed on are in gold</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>%n Fall, in dem alle einig sind, ist in Gold</numerusform>
            <numerusform>%n Fälle, in denen alle einig sind, sind in Gold</numerusform>
        </translation>
    </message>
    <message>
        <source>names hidden</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>There is nothing here to decide</source>
        <extracomment>annotator/ui/adjudicate/deciding.py, annotator/ui/review/place.py</extracomment>
        <translation>Hier gibt es nichts zu entscheiden</translation>
    </message>
    <message>
        <source>There is no such annotator here</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>Einen solchen Annotierer gibt es hier nicht</translation>
    </message>
    <message>
        <source>Nothing is marked in this row</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>In dieser Zeile ist nichts markiert</translation>
    </message>
    <message>
        <source>There is nothing all agree on that is not in gold yet</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>Es gibt nichts, worin alle einig sind und das noch nicht in Gold ist</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Names shown</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>Namen gezeigt</translation>
    </message>
    <message>
        <source>No other story has cases to decide</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>Keine andere Geschichte hat Fälle zu entscheiden</translation>
    </message>
    <message>
        <source>Work is locked once gold is complete for the story</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>Die Arbeit wird gesperrt, wenn Gold für die Geschichte vollständig ist</translation>
    </message>
    <message numerus="yes">
        <source>The work of %n annotator(s) is locked</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>Die Arbeit von %n Annotierer ist gesperrt</numerusform>
            <numerusform>Die Arbeit von %n Annotierern ist gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>No story is open</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/teaching.py</extracomment>
        <translation>Keine Geschichte ist geöffnet</translation>
    </message>
    <message>
        <source>It is in gold: the keys below change it</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>Es ist in Gold: Die Tasten unten ändern es</translation>
    </message>
    <message>
        <source>All layers</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/dashboard/filters.py</extracomment>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>No two annotators have finished the same article here</source>
        <extracomment>annotator/ui/adjudicate/place.py</extracomment>
        <translation>Hier haben keine zwei Annotierer denselben Artikel fertig</translation>
    </message>
    <message>
        <source>Taken; the keys below change it</source>
        <extracomment>annotator/ui/adjudicate/deciding.py</extracomment>
        <translation>Übernommen; die Tasten unten ändern es</translation>
    </message>
    <message>
        <source>This is the last one</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/place.py</extracomment>
        <translation>Das ist der letzte</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <extracomment>annotator/ui/adjudicate/place.py, annotator/ui/review/place.py</extracomment>
        <translation>Das ist der erste</translation>
    </message>
    <message>
        <source>left out of gold</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>aus Gold weggelassen</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>hier nichts markiert</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>annotator/ui/adjudicate/row.py</extracomment>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>Label in gold</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>Label in Gold</translation>
    </message>
    <message>
        <source>It cannot go any further</source>
        <extracomment>annotator/ui/adjudicate/shaping.py, annotator/ui/review/shaping.py</extracomment>
        <translation>Weiter geht es nicht</translation>
    </message>
    <message>
        <source>This has no edges of its own</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>Das hat keine eigenen Ränder</translation>
    </message>
    <message>
        <source>Nothing of it is in gold; {key} takes the row and edits it</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>Davon ist nichts in Gold; {key} nimmt die Zeile und bearbeitet sie</translation>
    </message>
    <message>
        <source>Part {number} of {all}</source>
        <extracomment>annotator/ui/adjudicate/shaping.py</extracomment>
        <translation>Teil {number} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <extracomment>annotator/ui/adjudicate/sheet.py</extracomment>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {value}</source>
        <extracomment>annotator/ui/adjudicate/sheet.py</extracomment>
        <translation>Übereinstimmung {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) all agree on</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>%n Fall, in dem alle einig sind</numerusform>
            <numerusform>%n Fälle, in denen alle einig sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide after that</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>danach noch %n zu entscheiden</numerusform>
            <numerusform>danach noch %n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else is left to decide</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>sonst ist nichts zu entscheiden</translation>
    </message>
    <message>
        <source>This layer is decided</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>Diese Ebene ist entschieden</translation>
    </message>
    <message>
        <source>Gold is complete for this story</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>Gold ist für diese Geschichte vollständig</translation>
    </message>
    <message>
        <source>the next story two or more have finished</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>die nächste Geschichte, die mindestens zwei fertig haben</translation>
    </message>
    <message>
        <source>find an article in the list</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>einen Artikel in der Liste finden</translation>
    </message>
    <message>
        <source>back to reading</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>zurück zum Lesen</translation>
    </message>
    <message>
        <source>take what all agree on into gold, and begin</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>in Gold übernehmen, worin alle einig sind, und anfangen</translation>
    </message>
    <message>
        <source>change what counts as agreed</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>ändern, was als einig gilt</translation>
    </message>
    <message>
        <source>look at the others first</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>erst die anderen ansehen</translation>
    </message>
    <message>
        <source>hide names, or show them</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>Namen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>the next layer, or all layers</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>die nächste Ebene oder alle Ebenen</translation>
    </message>
    <message>
        <source>the next story with cases to decide</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>die nächste Geschichte mit offenen Fällen</translation>
    </message>
    <message>
        <source>back to what was decided last</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>zurück zum zuletzt Entschiedenen</translation>
    </message>
    <message>
        <source>take the last decision back</source>
        <extracomment>annotator/ui/adjudicate/teaching.py, annotator/ui/review/teaching.py</extracomment>
        <translation>die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>export gold</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>Gold exportieren</translation>
    </message>
    <message>
        <source>lock the work it was made of, so that it stays</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>die Arbeit sperren, aus der es entstand, damit sie bleibt</translation>
    </message>
    <message>
        <source>Cases from this agreement on go into gold without being asked. Below 1.00 other edges and values are forgiven, never another label or a missing mark.</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>Fälle ab dieser Übereinstimmung gehen ohne Nachfrage in Gold. Unter 1,00 werden andere Ränder und Werte verziehen, nie ein anderes Label oder eine fehlende Markierung.</translation>
    </message>
    <message>
        <source>What counts as agreed</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>Was als einig gilt</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py, annotator/ui/dialogs/frame.py, annotator/ui/dialogs/merging.py, annotator/ui/status.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of this story are agreed on</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>
            <numerusform>In %n Fall dieser Geschichte herrscht Einigkeit</numerusform>
            <numerusform>In %n Fällen dieser Geschichte herrscht Einigkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema has no labels for whole articles.</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>Das Schema hat keine Labels für ganze Artikel.</translation>
    </message>
    <message>
        <source>Label the whole article as</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>Den ganzen Artikel labeln als</translation>
    </message>
    <message>
        <source>A label with a tick is taken off</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>Ein Label mit Haken wird abgenommen</translation>
    </message>
    <message>
        <source>No longer labelled: {label}</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>Kein Label mehr: {label}</translation>
    </message>
    <message>
        <source>Article labelled: {label}</source>
        <extracomment>annotator/ui/annotate/article_labels.py</extracomment>
        <translation>Artikel gelabelt: {label}</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>annotator/ui/annotate/caret_keys.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <extracomment>annotator/ui/annotate/caret_keys.py</extracomment>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>{name}, key {key}</source>
        <extracomment>annotator/ui/annotate/chips.py</extracomment>
        <translation>{name}, Taste {key}</translation>
    </message>
    <message>
        <source>No claim is current</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Keine Behauptung ist aktuell</translation>
    </message>
    <message>
        <source>The claim has no source</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Die Behauptung hat keine Quelle</translation>
    </message>
    <message>
        <source>The claim has no source now</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Die Behauptung hat jetzt keine Quelle</translation>
    </message>
    <message>
        <source>Source · {words}</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Quelle · {words}</translation>
    </message>
    <message>
        <source>Cue · {words}</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Signalwort · {words}</translation>
    </message>
    <message>
        <source>There are no suggestions here.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>Hier gibt es keine Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted as {label}</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag als {label} angenommen</numerusform>
            <numerusform>%n Vorschläge als {label} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of {label} rejected</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag für {label} abgelehnt</numerusform>
            <numerusform>%n Vorschläge für {label} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}? {quote} · {accept} accepts, {reject} rejects</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>{label}? {quote} · {accept} nimmt an, {reject} lehnt ab</translation>
    </message>
    <message>
        <source>{label} · {quote} accepted</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>{label} · {quote} angenommen</translation>
    </message>
    <message>
        <source>{done} · no suggestions left here</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>{done} · hier keine Vorschläge mehr</translation>
    </message>
    <message>
        <source>{quote} rejected</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>{quote} abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n left</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>{done} · noch %n</numerusform>
            <numerusform>{done} · noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>Dieses Projekt hat noch keine Artikel</translation>
    </message>
    <message>
        <source>find one in the list</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>einen in der Liste finden</translation>
    </message>
    <message>
        <source>all commands</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>alle Befehle</translation>
    </message>
    <message>
        <source>import files</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>import a folder</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>einen Ordner importieren</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>annotator/services/actions.py, annotator/ui/annotate/find_bar.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>annotator/ui/annotate/find_bar.py, annotator/ui/annotate/panel.py, annotator/ui/dialogs/merge_report.py, annotator/ui/dialogs/merging.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>annotator/ui/annotate/find_bar.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>annotator/ui/annotate/find_bar.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/review/panel.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One sentence: what, and why it matters</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/review/panel.py</extracomment>
        <translation>Ein Satz: was, und warum es zählt</translation>
    </message>
    <message>
        <source>Guidelines for this label</source>
        <extracomment>annotator/ui/annotate/guidelines.py</extracomment>
        <translation>Richtlinien für dieses Label</translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>Gehen Sie erst zu einer Annotation.</translation>
    </message>
    <message>
        <source>Hard case: {what}</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>Schwieriger Fall: {what}</translation>
    </message>
    <message>
        <source>No hard case any more: {what}</source>
        <extracomment>annotator/ui/annotate/hard_flags.py</extracomment>
        <translation>Kein schwieriger Fall mehr: {what}</translation>
    </message>
    <message>
        <source>Hard cases</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/annotate/hard_list.py</extracomment>
        <translation>Schwierige Fälle</translation>
    </message>
    <message numerus="yes">
        <source>Hard cases · %n</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>
            <numerusform>Schwierige Fälle · %n</numerusform>
            <numerusform>Schwierige Fälle · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes. {key} takes a flag off.</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>Enter geht hin, Esc schließt. {key} nimmt die Markierung weg.</translation>
    </message>
    <message>
        <source>No hard cases yet: {key} flags the current annotation. Escape closes.</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>Noch keine schwierigen Fälle: {key} markiert die aktuelle Annotation. Esc schließt.</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>in no story</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>in keiner Geschichte</translation>
    </message>
    <message>
        <source>version {number} of {total}</source>
        <extracomment>annotator/ui/annotate/header.py</extracomment>
        <translation>Fassung {number} von {total}</translation>
    </message>
    <message>
        <source>select the word, again the next</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>das Wort auswählen, noch einmal das nächste</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>den Satz auswählen</translation>
    </message>
    <message>
        <source>tag it with a label&apos;s letter</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>mit dem Buchstaben eines Labels taggen</translation>
    </message>
    <message>
        <source>choose a label from the list</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>ein Label aus der Liste wählen</translation>
    </message>
    <message>
        <source>go to the next annotation</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>zur nächsten Annotation gehen</translation>
    </message>
    <message>
        <source>tag claims</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Behauptungen taggen</translation>
    </message>
    <message>
        <source>tag discrepancies</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Abweichungen taggen</translation>
    </message>
    <message>
        <source>mark a side of a discrepancy</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>eine Seite einer Abweichung markieren</translation>
    </message>
    <message>
        <source>find words</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>Between sentences</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Zwischen Sätzen</translation>
    </message>
    <message>
        <source>At the caret</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/annotate/hints.py, annotator/ui/annotate/suggestion_card.py, resources/help/index.md</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <extracomment>annotator/ui/annotate/hints.py, annotator/ui/compare/place.py</extracomment>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Read as {field}: {value}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Gelesen als {field}: {value}</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Satz {number} von {total}</translation>
    </message>
    <message>
        <source>Furniture: {kind}</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>Beiwerk: {kind}</translation>
    </message>
    <message>
        <source>1 minor</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>1 gering</translation>
    </message>
    <message>
        <source>2 matters</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>2 erheblich</translation>
    </message>
    <message>
        <source>3 changes the story</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>3 ändert die Geschichte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Clear cue</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Signalwort leeren</translation>
    </message>
    <message>
        <source>By {author}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Von {author}</translation>
    </message>
    <message>
        <source>By {author}, suggested: {rule}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Von {author}, vorgeschlagen: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>%n Teilstück</numerusform>
            <numerusform>%n Teilstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>annotator/ui/annotate/inspector.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Noch keine Definition.</translation>
    </message>
    <message>
        <source>Flagged as a hard case</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Als schwieriger Fall markiert</translation>
    </message>
    <message>
        <source>Name of who or what it is</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Name dessen, wer oder was es ist</translation>
    </message>
    <message>
        <source>For example:</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>missing here</source>
        <extracomment>annotator/ui/adjudicate/row.py, annotator/ui/annotate/inspector.py, annotator/ui/review/sheet.py</extracomment>
        <translation>fehlt hier</translation>
    </message>
    <message>
        <source>Characters {start}–{end}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Zeichen {start}–{end}</translation>
    </message>
    <message>
        <source>a mention elsewhere</source>
        <extracomment>annotator/ui/annotate/values.py</extracomment>
        <translation>eine Erwähnung anderswo</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <extracomment>annotator/ui/annotate/inspector.py, annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Signalwort: {words}</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>annotator/ui/annotate/label_bar.py</extracomment>
        <translation>
            <numerusform>+%n weiteres</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer}: {label}, change</source>
        <extracomment>annotator/ui/annotate/label_button.py</extracomment>
        <translation>{layer}: {label}, ändern</translation>
    </message>
    <message>
        <source>No label was given yet</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>Es wurde noch kein Label vergeben</translation>
    </message>
    <message>
        <source>{what}, was {label}</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>{what}, war {label}</translation>
    </message>
    <message>
        <source>Move to the next words first</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>Gehen Sie erst zu den nächsten Wörtern</translation>
    </message>
    <message>
        <source>It is {label} already</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>Das ist schon {label}</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>annotator/ui/annotate/entity_lists.py, annotator/ui/annotate/occurrence_list.py, annotator/ui/search/model.py</extracomment>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <extracomment>annotator/ui/adjudicate/panel.py</extracomment>
        <translation>{letter} nehmen</translation>
    </message>
    <message>
        <source>Edit what you said</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>Ihren Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>You have said nothing in this thread.</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>Sie haben in dieser Besprechung nichts gesagt.</translation>
    </message>
    <message>
        <source>About {what}</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>Über {what}</translation>
    </message>
    <message>
        <source>Answer on {words}</source>
        <extracomment>annotator/ui/annotate/discussing.py</extracomment>
        <translation>Antwort zu {words}</translation>
    </message>
    <message>
        <source>1  Article</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>1  Artikel</translation>
    </message>
    <message>
        <source>2  Story</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>2  Geschichte</translation>
    </message>
    <message>
        <source>3  Project</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>3  Projekt</translation>
    </message>
    <message>
        <source>flagged as a hard case</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>als schwieriger Fall markiert</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Enter says it, Shift+Enter begins a new line</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Enter sagt es, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Enter goes there, A answers, S settles or reopens, E edits and Delete takes away your last remark, 1 to 3 list more, Escape closes.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Enter geht hin, A antwortet, S schließt ab oder öffnet wieder, E bearbeitet und Entf entfernt Ihren letzten Beitrag, 1 bis 3 führen mehr auf, Esc schließt.</translation>
    </message>
    <message>
        <source>Nobody has said anything here. 1 to 3 list more, Escape closes.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Hier hat niemand etwas gesagt. 1 bis 3 führen mehr auf, Esc schließt.</translation>
    </message>
    <message>
        <source>Enter says it, Escape gives it up.</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>Enter sagt es, Esc verwirft es.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>hard case</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>schwieriger Fall</translation>
    </message>
    <message numerus="yes">
        <source>Discussion · {open} open of %n</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>Besprechung · {open} von %n offen</numerusform>
            <numerusform>Besprechung · {open} von %n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discussed: %n remark(s), {key}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>Besprochen: %n Beitrag, {key}</numerusform>
            <numerusform>Besprochen: %n Beiträge, {key}</numerusform>
        </translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>annotator/ui/annotate/occurrence_list.py</extracomment>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>1  This article</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>1  Dieser Artikel</translation>
    </message>
    <message>
        <source>2  This story</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>2  Diese Geschichte</translation>
    </message>
    <message>
        <source>3  All articles</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>3  Alle Artikel</translation>
    </message>
    <message>
        <source>F  In furniture too</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>F  Auch im Beiwerk</translation>
    </message>
    <message>
        <source>Other occurrences</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>Weitere Vorkommen</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far …</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>bisher %n gefunden …</numerusform>
            <numerusform>bisher %n gefunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>No other occurrences there. 1, 2 and 3 look elsewhere, Escape closes.</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>Dort gibt es keine weiteren Vorkommen. 1, 2 und 3 suchen anderswo, Esc schließt.</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one step, Escape closes.</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>{ticked} von %n angehakt. Leertaste hakt an, A alle oder keine, Enter taggt sie in einem Schritt, Esc schließt.</numerusform>
            <numerusform>{ticked} von %n angehakt. Leertaste hakt an, A alle oder keine, Enter taggt sie in einem Schritt, Esc schließt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word at the caret: move to one, or select some text</source>
        <extracomment>annotator/ui/annotate/picked.py</extracomment>
        <translation>Am Cursor ist kein Wort: gehen Sie zu einem, oder wählen Sie Text aus</translation>
    </message>
    <message>
        <source>Only spaces are selected</source>
        <extracomment>annotator/ui/annotate/picked.py, annotator/ui/annotate/shaping.py</extracomment>
        <translation>Nur Leerzeichen sind ausgewählt</translation>
    </message>
    <message>
        <source>Name, key or word of the definition</source>
        <extracomment>annotator/ui/annotate/picker.py</extracomment>
        <translation>Name, Taste oder Wort der Definition</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>annotator/ui/annotate/picker.py, annotator/ui/schema/label_list.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tab: tag the words at the caret instead</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>Tab: stattdessen die Wörter am Cursor taggen</translation>
    </message>
    <message>
        <source>Make a discrepancy of the marked sides</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>Aus den markierten Seiten eine Abweichung machen</translation>
    </message>
    <message>
        <source>Tag the selection as</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>Auswahl taggen als</translation>
    </message>
    <message>
        <source>Tab: change the current annotation instead</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>Tab: stattdessen die aktuelle Annotation ändern</translation>
    </message>
    <message>
        <source>Tag {words} as</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>{words} taggen als</translation>
    </message>
    <message>
        <source>Change {label} to</source>
        <extracomment>annotator/ui/annotate/picking.py</extracomment>
        <translation>{label} ändern in</translation>
    </message>
    <message numerus="yes">
        <source>%n other occurrence(s) tagged as {label}. {key} takes them back.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>
            <numerusform>%n weiteres Vorkommen als {label} getaggt. {key} nimmt es zurück.</numerusform>
            <numerusform>%n weitere Vorkommen als {label} getaggt. {key} nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a mention first: its other occurrences are tagged like it.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>Gehen Sie erst zu einer Erwähnung: Ihre weiteren Vorkommen werden wie sie getaggt.</translation>
    </message>
    <message>
        <source>Other occurrences of {words} · {label}</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>Weitere Vorkommen von {words} · {label}</translation>
    </message>
    <message>
        <source>Still looking: Enter tags them once all are found.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>Es wird noch gesucht: Enter taggt, sobald alle gefunden sind.</translation>
    </message>
    <message>
        <source>No other occurrences of {words} here. {key} looks in story and corpus.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>Hier keine weiteren Vorkommen von {words}. {key} sucht in Geschichte und Korpus.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>A relation begins at {words}: go to the second one and press {key} again.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Eine Beziehung beginnt bei {words}: gehen Sie zur zweiten Stelle und drücken Sie noch einmal {key}.</translation>
    </message>
    <message>
        <source>The schema has no relations.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Das Schema hat keine Beziehungen.</translation>
    </message>
    <message>
        <source>Change the relation to</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Die Beziehung ändern in</translation>
    </message>
    <message>
        <source>Go to a mention or claim first: relations join two of them.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Gehen Sie erst zu einer Erwähnung oder Behauptung: Beziehungen verbinden zwei davon.</translation>
    </message>
    <message>
        <source>No relation begins or ends here.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Hier beginnt oder endet keine Beziehung.</translation>
    </message>
    <message>
        <source>No relation is begun any more.</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>Es ist keine Beziehung mehr begonnen.</translation>
    </message>
    <message>
        <source>{first} … {second}</source>
        <extracomment>annotator/ui/annotate/relating.py</extracomment>
        <translation>{first} … {second}</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/annotate/relation_list.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>A name tagged before</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein schon getaggter Name</translation>
    </message>
    <message>
        <source>A name tagged before, in other letters</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein schon getaggter Name, in anderen Buchstaben</translation>
    </message>
    <message>
        <source>A name tagged before, in capitals</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein schon getaggter Name, in Großbuchstaben</translation>
    </message>
    <message>
        <source>A name tagged before, after a joined word</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein schon getaggter Name, nach einem angefügten Wort</translation>
    </message>
    <message>
        <source>A surname after the full name</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Nachname nach dem vollen Namen</translation>
    </message>
    <message>
        <source>A percentage</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Prozentwert</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>A number with its unit</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Zahl mit Einheit</translation>
    </message>
    <message>
        <source>A number and what it counts</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Zahl und was sie zählt</translation>
    </message>
    <message>
        <source>A share of a whole</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Anteil am Ganzen</translation>
    </message>
    <message>
        <source>A number alone</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Zahl allein</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A weekday</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Wochentag</translation>
    </message>
    <message>
        <source>A time of day</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>A month</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A stretch of time</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Zeitraum</translation>
    </message>
    <message>
        <source>A part of a day or year</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Teil eines Tages oder Jahres</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>A duration</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Dauer</translation>
    </message>
    <message>
        <source>A quotation with a reporting verb</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Zitat mit einem Verb des Sagens</translation>
    </message>
    <message>
        <source>A quotation that is introduced</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein eingeleitetes Zitat</translation>
    </message>
    <message>
        <source>A quotation that goes on</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein fortgesetztes Zitat</translation>
    </message>
    <message>
        <source>A quotation without a source</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Zitat ohne Quelle</translation>
    </message>
    <message>
        <source>A reporting verb and “that”</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Verb des Sagens und „dass“</translation>
    </message>
    <message>
        <source>A reporting verb without “that”</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Verb des Sagens ohne „dass“</translation>
    </message>
    <message>
        <source>A verb and what is stated</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Verb und was gesagt wird</translation>
    </message>
    <message>
        <source>A claim with its source at the end</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Behauptung mit der Quelle am Ende</translation>
    </message>
    <message>
        <source>A claim with its source in the middle</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Behauptung mit der Quelle in der Mitte</translation>
    </message>
    <message>
        <source>A claim with verb and source at the end</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Eine Behauptung mit Verb und Quelle am Ende</translation>
    </message>
    <message>
        <source>“According to” somebody</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>„Laut“ jemandem</translation>
    </message>
    <message>
        <source>A reporting verb in the passive</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Verb des Sagens im Passiv</translation>
    </message>
    <message>
        <source>A noun that reports a claim</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Substantiv, das eine Behauptung wiedergibt</translation>
    </message>
    <message>
        <source>An adverb that marks hearsay</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Ein Adverb, das Hörensagen anzeigt</translation>
    </message>
    <message>
        <source>{rule}, inside another mention</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>{rule}, in einer anderen Erwähnung</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing was changed.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>an article</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>annotator/ui/annotate/session.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>select the next part, then press the label&apos;s key</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>wählen Sie den nächsten Teil aus, dann die Taste des Labels</translation>
    </message>
    <message>
        <source>The current discrepancy has no side in this article</source>
        <extracomment>annotator/ui/annotate/shaping.py, annotator/ui/annotate/sides.py</extracomment>
        <translation>Die aktuelle Abweichung hat in diesem Artikel keine Seite</translation>
    </message>
    <message>
        <source>There is no word at the caret to keep</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Am Cursor ist kein Wort, das sich merken ließe</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) kept ({words})</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>
            <numerusform>%n Teilstück gemerkt ({words})</numerusform>
            <numerusform>%n Teilstücke gemerkt ({words})</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what belongs to the current annotation first</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Wählen Sie erst aus, was zur aktuellen Annotation gehört</translation>
    </message>
    <message>
        <source>The current discrepancy has no words in this article to add to</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Die aktuelle Abweichung hat in diesem Artikel keine Wörter, die zu ergänzen wären</translation>
    </message>
    <message>
        <source>There is no annotation at the caret</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Am Cursor ist keine Annotation</translation>
    </message>
    <message>
        <source>No annotation is current: press Tab to go to one</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Keine Annotation ist aktuell: Tab geht zu einer</translation>
    </message>
    <message>
        <source>The text ends there</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Dort endet der Text</translation>
    </message>
    <message>
        <source>It cannot get any shorter</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Kürzer geht es nicht</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Press the letter of its type</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Drücken Sie den Buchstaben des Typs</translation>
    </message>
    <message>
        <source>No discrepancy is current</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Keine Abweichung ist aktuell</translation>
    </message>
    <message>
        <source>This side is marked already</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Diese Seite ist schon markiert</translation>
    </message>
    <message>
        <source>The marked sides are forgotten</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Die markierten Seiten sind vergessen</translation>
    </message>
    <message>
        <source>use {action} in the menu Article</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>mit {action} im Menü Artikel</translation>
    </message>
    <message>
        <source>This article is in another story, and a discrepancy stays inside one</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Dieser Artikel ist in einer anderen Geschichte, und eine Abweichung bleibt in einer</translation>
    </message>
    <message>
        <source>Side {name} of {total}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Seite {name} von {total}</translation>
    </message>
    <message>
        <source>{outlet}: missing here</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>{outlet}: fehlt hier</translation>
    </message>
    <message>
        <source>Go to another article of the story ({key}) and select the other side</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Gehen Sie zu einem anderen Artikel der Geschichte ({key}) und wählen Sie die andere Seite aus</translation>
    </message>
    <message>
        <source>Mark the first side first: select its words and press {key}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Markieren Sie erst die erste Seite: ihre Wörter auswählen und {key} drücken</translation>
    </message>
    <message>
        <source>A discrepancy needs a side in another article: go to one ({next}) and select it, or press {absent} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Eine Abweichung braucht eine Seite in einem anderen Artikel: gehen Sie zu einem ({next}) und wählen Sie sie aus, oder drücken Sie {absent}, wo sie fehlt</translation>
    </message>
    <message>
        <source>{one} and {other} are in different stories, and a discrepancy stays inside one: {way} to move an article, or {key} to forget the marked sides</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>{one} und {other} sind in verschiedenen Geschichten, und eine Abweichung bleibt in einer: {way} einen Artikel verschieben, oder mit {key} die markierten Seiten vergessen</translation>
    </message>
    <message>
        <source>Side {name} marked.</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Seite {name} markiert.</translation>
    </message>
    <message>
        <source>{name} belongs to no story yet: {way}, then press the letter</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>{name} gehört noch zu keiner Geschichte: {way} eine geben, dann den Buchstaben drücken</translation>
    </message>
    <message>
        <source>Side {name} · {what}</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Seite {name} · {what}</translation>
    </message>
    <message>
        <source>Side {name} removed</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Seite {name} entfernt</translation>
    </message>
    <message>
        <source>Severity {number}</source>
        <extracomment>annotator/ui/annotate/sides.py, annotator/ui/review/shaping.py</extracomment>
        <translation>Schwere {number}</translation>
    </message>
    <message>
        <source>Sides swapped: the first is {first} now</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Seiten getauscht: die erste ist jetzt {first}</translation>
    </message>
    <message>
        <source>This article has no annotations yet</source>
        <extracomment>annotator/ui/annotate/stepping.py</extracomment>
        <translation>Dieser Artikel hat noch keine Annotationen</translation>
    </message>
    <message>
        <source>went on from the top</source>
        <extracomment>annotator/ui/annotate/jumping.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>von vorn weiter</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <extracomment>annotator/ui/annotate/jumping.py, annotator/ui/annotate/stepping.py</extracomment>
        <translation>vom Ende her weiter</translation>
    </message>
    <message>
        <source>accept it</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ihn annehmen</translation>
    </message>
    <message>
        <source>reject it</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ihn ablehnen</translation>
    </message>
    <message>
        <source>accept it as another label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ihn mit anderem Label annehmen</translation>
    </message>
    <message>
        <source>accept it and move an edge</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ihn annehmen und einen Rand verschieben</translation>
    </message>
    <message>
        <source>accept all of this label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>alle dieses Labels annehmen</translation>
    </message>
    <message>
        <source>reject all of this label</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>alle dieses Labels ablehnen</translation>
    </message>
    <message>
        <source>leave it, go to the next</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>ihn lassen, zum nächsten gehen</translation>
    </message>
    <message>
        <source>take a decision back</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>eine Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>{right} of {total} accepted so far; taken to be right {percent} % of the time.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Bisher {right} von {total} angenommen; gilt zu {percent} % als richtig.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No decisions yet; expected right {percent} % of the time.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Noch keine Entscheidungen; gilt zu {percent} % als richtig.</translation>
    </message>
    <message>
        <source>Source: {who}</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Quelle: {who}</translation>
    </message>
    <message>
        <source>none named</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <extracomment>annotator/ui/annotate/tips.py</extracomment>
        <translation>Quelle: {words}</translation>
    </message>
    <message>
        <source>This is the last article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Das ist der letzte Artikel</translation>
    </message>
    <message>
        <source>This is the first article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Das ist der erste Artikel</translation>
    </message>
    <message>
        <source>Finished: every article is done</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Fertig: Alle Artikel sind erledigt</translation>
    </message>
    <message>
        <source>The article is in progress again</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Der Artikel ist wieder in Arbeit</translation>
    </message>
    <message>
        <source>Select what is not the story: a caption, a byline, a notice</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Wählen Sie aus, was nicht zur Geschichte gehört: eine Bildunterschrift, eine Autorenzeile, einen Hinweis</translation>
    </message>
    <message>
        <source>Finished: here is the next unfinished article</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Fertig: hier ist der nächste unfertige Artikel</translation>
    </message>
    <message>
        <source>Marked as furniture</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Als Beiwerk markiert</translation>
    </message>
    <message>
        <source>No longer furniture</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Kein Beiwerk mehr</translation>
    </message>
    <message>
        <source>Moved to {story}</source>
        <extracomment>annotator/ui/article_actions.py</extracomment>
        <translation>Nach {story} verschoben</translation>
    </message>
    <message>
        <source>Taken out of its story</source>
        <extracomment>annotator/ui/article_actions.py</extracomment>
        <translation>Aus der Geschichte genommen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>annotator/ui/banner.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>This version has no annotations yet</source>
        <extracomment>annotator/ui/compare/annotation_steps.py</extracomment>
        <translation>Diese Fassung hat noch keine Annotationen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>annotator/ui/compare/annotation_steps.py, annotator/ui/compare/undecided.py, annotator/ui/schema/swatches.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Tag the words first, or go to a mention or claim: it is what would be copied</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>Taggen Sie erst die Wörter, oder gehen Sie zu einer Erwähnung oder Behauptung: sie würde kopiert</translation>
    </message>
    <message>
        <source>No other version shown here has these words</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>Keine andere gezeigte Fassung hat diese Wörter</translation>
    </message>
    <message>
        <source>Copy {label} {quote} to — Space ticks, Enter copies, Esc leaves</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>{label} {quote} kopieren nach — Leertaste hakt an, Enter kopiert, Esc verlässt</translation>
    </message>
    <message>
        <source>Nothing was ticked, so nothing was copied</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>Nichts war angehakt, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>{line} — other words</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>{line} — andere Wörter</translation>
    </message>
    <message>
        <source>{line} — has this label already</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>{line} — hat dieses Label schon</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n version(s): {names}</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>
            <numerusform>In %n Fassung kopiert: {names}</numerusform>
            <numerusform>In %n Fassungen kopiert: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Six versions are shown at most: hide one first</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Höchstens sechs Fassungen werden gezeigt: blenden Sie erst eine aus</translation>
    </message>
    <message>
        <source>Two versions are shown at least</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Mindestens zwei Fassungen werden gezeigt</translation>
    </message>
    <message>
        <source>The story has no version of that letter</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Die Geschichte hat keine Fassung mit diesem Buchstaben</translation>
    </message>
    <message>
        <source>Versions to compare, two to six — Space ticks, Enter shows them, Esc leaves</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Fassungen zum Vergleichen, zwei bis sechs — Leertaste hakt an, Enter zeigt sie, Esc verlässt</translation>
    </message>
    <message>
        <source>Tick two to six versions</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Haken Sie zwei bis sechs Fassungen an</translation>
    </message>
    <message>
        <source>Furniture is unfolded</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Beiwerk ist aufgeklappt</translation>
    </message>
    <message>
        <source>Furniture is folded</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Beiwerk ist zugeklappt</translation>
    </message>
    <message>
        <source>Outlets are hidden</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Medien sind verborgen</translation>
    </message>
    <message>
        <source>Outlets are shown</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>Medien werden gezeigt</translation>
    </message>
    <message>
        <source>{name} is the base now</source>
        <extracomment>annotator/ui/compare/column_keys.py</extracomment>
        <translation>{name} ist jetzt die Basis</translation>
    </message>
    <message>
        <source>edition of {base}, {share} kept</source>
        <extracomment>annotator/ui/compare/headings.py, annotator/ui/dialogs/version_list.py</extracomment>
        <translation>Ausgabe von {base}, {share} übernommen</translation>
    </message>
    <message>
        <source>version of {base}, {share} kept</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>Fassung von {base}, {share} übernommen</translation>
    </message>
    <message>
        <source>report of its own</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>eigener Bericht</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>annotator/ui/compare/headings.py</extracomment>
        <translation>Basis</translation>
    </message>
    <message numerus="yes">
        <source>furniture, %n line(s)</source>
        <extracomment>annotator/ui/compare/painting.py</extracomment>
        <translation>
            <numerusform>Beiwerk, %n Zeile</numerusform>
            <numerusform>Beiwerk, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only this version of the story, so there is nothing to compare it with. Import another, or move one here with “Move to story…”.</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>Es gibt nur diese Fassung der Geschichte, also nichts zum Vergleichen. Importieren Sie eine weitere, oder holen Sie eine mit „In Geschichte verschieben …“ hierher.</translation>
    </message>
    <message>
        <source>This article belongs to no story. Articles are grouped into stories when they are imported; “Move to story…” in the menu Article does it by hand.</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>Dieser Artikel gehört zu keiner Geschichte. Artikel werden beim Import zu Geschichten gruppiert; „In Geschichte verschieben …“ im Menü Artikel tut es von Hand.</translation>
    </message>
    <message>
        <source>Comparing {count} versions…</source>
        <extracomment>annotator/ui/compare/place.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>{count} Fassungen werden verglichen …</translation>
    </message>
    <message>
        <source>{shown} of {all} versions; {key} chooses</source>
        <extracomment>annotator/ui/compare/place.py</extracomment>
        <translation>{shown} von {all} Fassungen; {key} wählt</translation>
    </message>
    <message>
        <source>Version {letter}</source>
        <extracomment>annotator/ui/compare/place.py, annotator/ui/dialogs/version_list.py</extracomment>
        <translation>Fassung {letter}</translation>
    </message>
    <message>
        <source>moved: ¶ {here} here, ¶ {there} in {base}</source>
        <extracomment>annotator/ui/compare/sheet.py</extracomment>
        <translation>verschoben: ¶ {here} hier, ¶ {there} in {base}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/compare/undecided.py, annotator/ui/review/wording.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>annotator/ui/compare/undecided.py, annotator/ui/review/wording.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No suggestion waits in the versions shown</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>In den gezeigten Fassungen wartet kein Vorschlag</translation>
    </message>
    <message>
        <source>Go to a suggestion first</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>Gehen Sie erst zu einem Vorschlag</translation>
    </message>
    <message>
        <source>That was the last suggestion</source>
        <extracomment>annotator/ui/compare/undecided.py</extracomment>
        <translation>Das war der letzte Vorschlag</translation>
    </message>
    <message>
        <source>That was the first one</source>
        <extracomment>annotator/ui/compare/undecided.py, annotator/ui/compare/walking.py</extracomment>
        <translation>Das war der erste</translation>
    </message>
    <message>
        <source>Press another column&apos;s number and select the other side</source>
        <extracomment>annotator/ui/compare/verbs.py</extracomment>
        <translation>Drücken Sie die Nummer einer anderen Spalte und wählen Sie die andere Seite aus</translation>
    </message>
    <message>
        <source>This works in Read ({key})</source>
        <extracomment>annotator/ui/compare/verbs.py</extracomment>
        <translation>Das geht in Lesen ({key})</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <extracomment>annotator/ui/compare/view.py</extracomment>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Other words</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Words missing here</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Hier fehlen Wörter</translation>
    </message>
    <message>
        <source>Words moved inside the sentence</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Wörter im Satz verschoben</translation>
    </message>
    <message>
        <source>Said anew</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Neu gesagt</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Nur in dieser Fassung</translation>
    </message>
    <message>
        <source>Missing in this version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Fehlt in dieser Fassung</translation>
    </message>
    <message>
        <source>Only in other versions</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Nur in anderen Fassungen</translation>
    </message>
    <message>
        <source>The same words, at another place</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Dieselben Wörter an anderer Stelle</translation>
    </message>
    <message>
        <source>Missing in another version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Fehlt in einer anderen Fassung</translation>
    </message>
    <message>
        <source>Other words in another version</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Andere Wörter in einer anderen Fassung</translation>
    </message>
    <message>
        <source>row {row} of {count}</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Zeile {row} von {count}</translation>
    </message>
    <message>
        <source>That was the last difference</source>
        <extracomment>annotator/ui/compare/walking.py</extracomment>
        <translation>Das war der letzte Unterschied</translation>
    </message>
    <message>
        <source>Comparing annotators…</source>
        <extracomment>annotator/ui/dashboard/counting.py</extracomment>
        <translation>Annotierer werden verglichen …</translation>
    </message>
    <message>
        <source>Nothing is behind this number</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Hinter dieser Zahl steht nichts</translation>
    </message>
    <message>
        <source>About News Annotator</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dialogs/about.py</extracomment>
        <translation>Über News Annotator</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>annotator/ui/dialogs/about.py, annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tag entities, claims and discrepancies across versions of one story.</source>
        <extracomment>annotator/ui/dialogs/about.py</extracomment>
        <translation>Entitäten, Behauptungen und Abweichungen in den Fassungen einer Geschichte taggen.</translation>
    </message>
    <message>
        <source>MIT licence. Qt is used under the LGPL, version 3.</source>
        <extracomment>annotator/ui/dialogs/about.py</extracomment>
        <translation>MIT-Lizenz. Qt wird unter der LGPL, Version 3, verwendet.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is checked first. The project as it is now stays beside it under another name.</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>Die Sicherung wird zuerst geprüft. Das Projekt, wie es jetzt ist, bleibt unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>{when}   {size}   up to step {step}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>{when}   {size}   bis Schritt {step}</translation>
    </message>
    <message>
        <source>There is no backup of this project in {folder} yet.</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>In {folder} liegt noch keine Sicherung dieses Projekts.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/dialogs/import_articles.py, annotator/ui/navigator/panel.py, annotator/ui/project_actions.py, annotator/ui/search/place.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/project_actions.py, annotator/ui/schema/label_list.py, annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>Nichts wurde ersetzt</translation>
    </message>
    <message>
        <source>It cannot be used: {why}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>Sie ist nicht brauchbar: {why}</translation>
    </message>
    <message>
        <source>last step {when}</source>
        <extracomment>annotator/ui/dialogs/backups.py</extracomment>
        <translation>letzter Schritt {when}</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Agency</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>2024-12-31 or 2024-12-31T18:30</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>2024-12-31 oder 2024-12-31T18:30</translation>
    </message>
    <message>
        <source>en, ar, zh …</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>en, ar, zh …</translation>
    </message>
    <message>
        <source>Article details</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Artikelangaben</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Furniture</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Nothing in this article is marked as furniture. Select a caption, a byline or a notice in the text and mark it there.</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>In diesem Artikel ist nichts als Beiwerk markiert. Wählen Sie im Text eine Bildunterschrift, eine Autorenzeile oder einen Hinweis aus und markieren Sie es dort.</translation>
    </message>
    <message>
        <source>It is part of the story</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Es gehört zur Geschichte</translation>
    </message>
    <message>
        <source>Nothing was changed while reading it.</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Beim Lesen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>from the file or by hand</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>aus der Datei oder von Hand</translation>
    </message>
    <message>
        <source>{rule}, characters {start}–{end}</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>{rule}, Zeichen {start}–{end}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/schema/attributes.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>annotator/ui/dialogs/details.py, annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Reading it</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text SHA-256</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Text-SHA-256</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>by hand; in the text: “{words}” ({origin})</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>von Hand; im Text: „{words}“ ({origin})</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Furniture ({count})</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>Beiwerk ({count})</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program hit a fault of its own and left off what it was doing.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen und hat abgebrochen, was es gerade tat.</translation>
    </message>
    <message>
        <source>Everything shown as saved is in the project file: each tag and edit is written at once. What was under way just now was taken back.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Alles, was als gespeichert gezeigt wird, steht in der Projektdatei: Jede Annotation und Änderung wird sofort geschrieben. Was gerade lief, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, start the program anew, and send the report: it holds versions and places in the code, and no text of your articles.</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Sie können weiterarbeiten. Geschieht es wieder, starten Sie das Programm neu und schicken Sie den Bericht: Er enthält Versionen und Stellen im Code, keinen Text Ihrer Artikel.</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>annotator/ui/dialogs/error_report.py</extracomment>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>JSONL</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>JSONL</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Sentence pairs (NLI)</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Satzpaare (NLI)</translation>
    </message>
    <message>
        <source>Export dataset</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/new_project.py, annotator/ui/dialogs/settings.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: Folder</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Auswählen: Ordner</translation>
    </message>
    <message>
        <source>Work of</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Arbeit von</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>annotator/ui/dashboard/filters.py, annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/stories.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>None; or train/dev/test as in 80/10/10</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Keine; oder Training/Entwicklung/Test wie 80/10/10</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For the dataset card; may stay empty</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Für die Datensatzkarte; darf leer bleiben</translation>
    </message>
    <message>
        <source>Leave cells as they are, even where they look like formulas</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Zellen lassen, wie sie sind, auch wo sie wie Formeln aussehen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Gold: the adjudicated work</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Gold: die entschiedene Arbeit</translation>
    </message>
    <message>
        <source>A split keeps the versions of a story together, so nothing leaks.</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Eine Aufteilung lässt die Fassungen einer Geschichte beisammen, damit nichts durchsickert.</translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <extracomment>annotator/ui/dialogs/export_dataset.py</extracomment>
        <translation>Wählen Sie einen Ordner zum Schreiben.</translation>
    </message>
    <message>
        <source>Tell by the files</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>An den Dateien erkennen</translation>
    </message>
    <message>
        <source>Plain text, a file per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Reiner Text, eine Datei je Artikel</translation>
    </message>
    <message>
        <source>JSONL, a line per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>JSONL, eine Zeile je Artikel</translation>
    </message>
    <message>
        <source>CSV, a row per article</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>CSV, eine Zeile je Artikel</translation>
    </message>
    <message>
        <source>A dataset exported by this program</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Ein von diesem Programm exportierter Datensatz</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py, annotator/ui/dialogs/import_articles.py, annotator/ui/dialogs/story_field.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>What is recognised</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Was erkannt wird</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/import_articles.py, annotator/ui/project_actions.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>For articles that name none</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Für Artikel, die keins nennen</translation>
    </message>
    <message>
        <source>Leave out what cannot be read and import the rest</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Unlesbares auslassen und den Rest importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s) in {folder}</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>%n Datei oder Ordner in {folder}</numerusform>
            <numerusform>%n Dateien und Ordner in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the files say: a folder or a column</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Wie die Dateien es sagen: ein Ordner oder eine Spalte</translation>
    </message>
    <message>
        <source>Found for each file</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Für jede Datei ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>annotator/ui/dialogs/import_articles.py, annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n article(s)</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>Der erste Artikel</numerusform>
            <numerusform>Die ersten %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left aside</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>%n Datei anderer Art bleibt liegen</numerusform>
            <numerusform>%n Dateien anderer Art bleiben liegen</numerusform>
        </translation>
    </message>
    <message>
        <source>mention</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>claim</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>relation</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>article label</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>Artikellabel</translation>
    </message>
    <message>
        <source>discrepancy</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/kinds.py</extracomment>
        <translation>Abweichung</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n Artikel importiert</numerusform>
            <numerusform>%n Artikel importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>%n neue Geschichte</numerusform>
            <numerusform>%n neue Geschichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There already, not imported again</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Schon vorhanden, nicht noch einmal importiert</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Left aside</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Liegen gelassen</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Den Rest importieren</translation>
    </message>
    <message>
        <source>Nothing was imported: {problems}.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Nichts wurde importiert: {problems}.</translation>
    </message>
    <message>
        <source>The project is as it was. Mend the files and import again, or import the rest without them.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Das Projekt ist, wie es war. Bringen Sie die Dateien in Ordnung und importieren Sie noch einmal, oder importieren Sie den Rest ohne sie.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/error_words.py</extracomment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>annotator/ui/dialogs/merge_report.py, annotator/ui/kinds.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>newer here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>hier neuer</translation>
    </message>
    <message>
        <source>deleted here before</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>hier früher gelöscht</translation>
    </message>
    <message>
        <source>nothing new</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>changed in both, left as here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>auf beiden Seiten geändert, wie hier gelassen</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>dort</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>%n Eintrag kam hinzu.</numerusform>
            <numerusform>%n Einträge kamen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{theirs}” is called “{here}” here</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>„{theirs}“ heißt hier „{here}“</translation>
    </message>
    <message numerus="yes">
        <source>%n did not; see below.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>%n nicht; siehe unten.</numerusform>
            <numerusform>%n nicht; siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>annotator/ui/dialogs/new_project.py, annotator/ui/welcome.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py, annotator/ui/dialogs/new_project.py, annotator/ui/dialogs/people.py, annotator/ui/dialogs/sprint.py, annotator/ui/dialogs/stories.py, annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schema file</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Schemadatei</translation>
    </message>
    <message>
        <source>The default schema for news</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Das Standardschema für Nachrichten</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>annotator/ui/dialogs/new_project.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Make project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Schemas (*.json)</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Schemas (*.json)</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Auswählen: {what}</translation>
    </message>
    <message>
        <source>One file holds everything: {path}</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Eine Datei enthält alles: {path}</translation>
    </message>
    <message>
        <source>One file with the suffix {suffix} will hold everything.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Eine Datei mit der Endung {suffix} wird alles enthalten.</translation>
    </message>
    <message>
        <source>The file cannot be made there: {why}.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Die Datei lässt sich dort nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>Serif: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Serifen: {family}</translation>
    </message>
    <message>
        <source>Sans: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Serifenlos: {family}</translation>
    </message>
    <message>
        <source>Easy to tell apart: {family}</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Leicht zu unterscheiden: {family}</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Farbsch&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Dim and name &amp;furniture</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Beiwerk abblenden und benennen</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Schri&amp;ftart</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Line &amp;spacing</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>Show s&amp;uggestions at the caret</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Vorschläge am Cursor zeigen</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What you tag carries this name, from the next project opened.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Was Sie taggen, trägt diesen Namen, ab dem nächsten geöffneten Projekt.</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Tasten ändern …</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Back the open project up &amp;by itself, once it was changed</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Das geöffnete Projekt von selbst si&amp;chern, sobald es geändert wurde</translation>
    </message>
    <message>
        <source>every </source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>alle </translation>
    </message>
    <message>
        <source> minutes, and at the end</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation> Minuten und am Ende</translation>
    </message>
    <message>
        <source>the last </source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>die letzten </translation>
    </message>
    <message>
        <source>beside the project, in “backups”</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>neben dem Projekt, in „backups“</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Begin sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Sprint beginnen</translation>
    </message>
    <message>
        <source>Annotators</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Annotierer</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Stories</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_counts.py, annotator/ui/dialogs/sprint.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Annotators per story that overlaps</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Annotierer je überlappender Geschichte</translation>
    </message>
    <message>
        <source>Share of the stories that overlap</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Anteil der Geschichten, die sich überlappen</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As in the list</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Shuffled for each annotator</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Für jeden Annotierer gemischt</translation>
    </message>
    <message>
        <source>Most stories a person gets</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Höchste Zahl an Geschichten je Person</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>annotator/ui/dialogs/sprint.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Skip story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Geschichte überspringen</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Those in no sprint yet</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Die noch in keinem Sprint sind</translation>
    </message>
    <message>
        <source>All stories</source>
        <extracomment>annotator/services/dashboard_report.py, annotator/ui/dashboard/filters.py, annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>A label&apos;s key tags the words and makes them the source.</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Die Taste eines Labels taggt die Wörter und macht sie zur Quelle.</translation>
    </message>
    <message>
        <source>Source “{words}”: which mention is it?</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Quelle „{words}“: welche Erwähnung ist es?</translation>
    </message>
    <message>
        <source>The schema has no labels for mentions</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Das Schema hat keine Labels für Erwähnungen</translation>
    </message>
    <message>
        <source>{cue} takes the selected words as its cue, {source} the words at the caret as its source.</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>{cue} nimmt die ausgewählten Wörter als Signalwort, {source} die Wörter am Cursor als Quelle.</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{share} von {count}</translation>
    </message>
    <message>
        <source>Stories {state}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Geschichten: {state}</translation>
    </message>
    <message>
        <source>Stories finished on {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Geschichten, fertig am {day}</translation>
    </message>
    <message>
        <source>Stories finished in the week of {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Geschichten, fertig in der Woche vom {day}</translation>
    </message>
    <message>
        <source>Stories behind {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Geschichten hinter: {layer}</translation>
    </message>
    <message>
        <source>Annotations made on {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Annotationen vom {day}</translation>
    </message>
    <message>
        <source>Annotations made in the week of {day}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Annotationen aus der Woche vom {day}</translation>
    </message>
    <message>
        <source>{label}, {status}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{label}, {status}</translation>
    </message>
    <message>
        <source>Decided on: {rule}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Entschieden zu: {rule}</translation>
    </message>
    <message>
        <source>Agreement: {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Übereinstimmung: {layer}</translation>
    </message>
    <message>
        <source>Cases: {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Fälle: {layer}</translation>
    </message>
    <message>
        <source>{one} met {other}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{one} traf auf {other}</translation>
    </message>
    <message>
        <source>{layer}: {label}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{layer}: {label}</translation>
    </message>
    <message>
        <source>{rule} · {layer}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{rule} · {layer}</translation>
    </message>
    <message>
        <source>{layer}: {measure}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{layer}: {measure}</translation>
    </message>
    <message>
        <source>{layer}, with {name}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>{layer}, mit {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>the whole layer</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>die ganze Ebene</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>over {number}</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>über {number}</translation>
    </message>
    <message>
        <source>F1, same edges and label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Ränder und gleiches Label</translation>
    </message>
    <message>
        <source>F1, same edges</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Ränder</translation>
    </message>
    <message>
        <source>F1, overlap counts half</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, Überlappung zählt halb</translation>
    </message>
    <message>
        <source>F1, overlap and same label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, Überlappung und gleiches Label</translation>
    </message>
    <message>
        <source>F1, same places</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Stellen</translation>
    </message>
    <message>
        <source>kappa, marked tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, markierte Wörter</translation>
    </message>
    <message>
        <source>kappa, all tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, alle Wörter</translation>
    </message>
    <message>
        <source>alpha, all tokens</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Alpha, alle Wörter</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>u-Alpha</translation>
    </message>
    <message>
        <source>u-alpha, edges only</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>u-Alpha, nur Ränder</translation>
    </message>
    <message>
        <source>kappa, labels of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, Labels gepaarter Einheiten</translation>
    </message>
    <message>
        <source>alpha, labels of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Alpha, Labels gepaarter Einheiten</translation>
    </message>
    <message>
        <source>same label, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>gleiches Label, Anteil der Paare</translation>
    </message>
    <message>
        <source>same value, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>gleicher Wert, Anteil der Paare</translation>
    </message>
    <message>
        <source>kappa, values of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, Werte gepaarter Einheiten</translation>
    </message>
    <message>
        <source>alpha, values of paired units</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Alpha, Werte gepaarter Einheiten</translation>
    </message>
    <message>
        <source>F1, same ends and label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Enden und gleiches Label</translation>
    </message>
    <message>
        <source>F1, same ends</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Enden</translation>
    </message>
    <message>
        <source>F1, same label</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiches Label</translation>
    </message>
    <message>
        <source>kappa, marked articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, markierte Artikel</translation>
    </message>
    <message>
        <source>kappa, all articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, alle Artikel</translation>
    </message>
    <message>
        <source>alpha, all articles</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Alpha, alle Artikel</translation>
    </message>
    <message>
        <source>F1, same places and type</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>F1, gleiche Stellen und gleicher Typ</translation>
    </message>
    <message>
        <source>kappa, types of paired records</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Kappa, Typen gepaarter Einträge</translation>
    </message>
    <message>
        <source>alpha, types of paired records</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>Alpha, Typen gepaarter Einträge</translation>
    </message>
    <message>
        <source>same type, share of pairs</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>gleicher Typ, Anteil der Paare</translation>
    </message>
    <message>
        <source>(an article without a story)</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>(ein Artikel ohne Geschichte)</translation>
    </message>
    <message>
        <source>(the whole article)</source>
        <extracomment>annotator/ui/dashboard/wording.py</extracomment>
        <translation>(der ganze Artikel)</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>reader</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Every step of the history has this name, so it stays.</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>Dieser Name steht in jedem Schritt des Verlaufs, daher bleibt er.</translation>
    </message>
    <message>
        <source>Roles are the server&apos;s: annotator team add-user changes them.</source>
        <extracomment>annotator/ui/dialogs/people.py</extracomment>
        <translation>Rollen gehören dem Server: annotator team add-user ändert sie.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>The open article&apos;s story</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Die Geschichte des geöffneten Artikels</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>of the stories</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>der Geschichten</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>A story always goes to a person as a whole. Agreement needs overlap.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Eine Geschichte geht immer als Ganzes an eine Person. Übereinstimmung braucht Überlappung.</translation>
    </message>
    <message>
        <source>A sprint needs a name.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Ein Sprint braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Nennen Sie mindestens einen Annotierer.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Wählen Sie mindestens eine Ebene.</translation>
    </message>
    <message>
        <source>Say why, for whoever plans the next sprint.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Sagen Sie warum, für den, der den nächsten Sprint plant.</translation>
    </message>
    <message>
        <source>Sprint of {day}</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Sprint vom {day}</translation>
    </message>
    <message>
        <source>Why is “{name}” left out?</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Warum wird „{name}“ ausgelassen?</translation>
    </message>
    <message>
        <source>Rename story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/stories.py</extracomment>
        <translation>Geschichte umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge story into another</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Geschichte mit anderer zusammenführen</translation>
    </message>
    <message>
        <source>Name of a story</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Name einer Geschichte</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>annotator/ui/dialogs/stories.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Split story</source>
        <extracomment>annotator/services/ops.py, annotator/ui/dialogs/stories.py</extracomment>
        <translation>Geschichte teilen</translation>
    </message>
    <message>
        <source>Articles that leave</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Artikel, die gehen</translation>
    </message>
    <message>
        <source>Name of the new story</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Name der neuen Geschichte</translation>
    </message>
    <message>
        <source>A story needs a name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Eine Geschichte braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no other story of that name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Eine andere Geschichte dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Articles that leave (Space ticks one)</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Artikel, die gehen (Leertaste hakt an)</translation>
    </message>
    <message>
        <source>Some articles have to leave, and some to stay.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Manche Artikel müssen gehen, manche bleiben.</translation>
    </message>
    <message>
        <source>The new story needs a name.</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Die neue Geschichte braucht einen Namen.</translation>
    </message>
    <message>
        <source>All articles and discrepancies of “{name}” move into:</source>
        <extracomment>annotator/ui/dialogs/stories.py</extracomment>
        <translation>Alle Artikel und Abweichungen von „{name}“ gehen nach:</translation>
    </message>
    <message>
        <source>Move to story</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>In Geschichte verschieben</translation>
    </message>
    <message>
        <source>No story</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>Keine Geschichte</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>A name that is new makes a new story. Left empty, the article has none.</source>
        <extracomment>annotator/ui/dialogs/story.py</extracomment>
        <translation>Ein neuer Name legt eine neue Geschichte an. Leer gelassen hat der Artikel keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) edited from it</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n Fassung daraus</numerusform>
            <numerusform>%n Fassungen daraus</numerusform>
        </translation>
    </message>
    <message>
        <source>a report of its own</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>ein eigener Bericht</translation>
    </message>
    <message>
        <source>Per cent of the shorter text’s runs of five words that the other has too. From 60 it is an edition, from 20 both were edited from one text.</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>Prozent der Folgen von fünf Wörtern des kürzeren Textes, die auch der andere hat. Ab 60 ist es eine Ausgabe, ab 20 stammen beide aus einem Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent text(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>%n eigenständiger Text</numerusform>
            <numerusform>%n eigenständige Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>the worker process ended early</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Arbeitsprozess endete vorzeitig</translation>
    </message>
    <message>
        <source>{place}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py, annotator/ui/error_words.py</extracomment>
        <translation>{place}: {error}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{file}, Zeile {line}: {error}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this is a file; an export is a folder</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist eine Datei; ein Export ist ein Ordner</translation>
    </message>
    <message>
        <source>this folder holds no dataset of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Ordner enthält keinen Datensatz von News Annotator</translation>
    </message>
    <message>
        <source>this is no key map of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist keine Tastenbelegung von News Annotator</translation>
    </message>
    <message>
        <source>written by a newer News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>von einem neueren News Annotator geschrieben</translation>
    </message>
    <message>
        <source>this is no key map ({error})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist keine Tastenbelegung ({error})</translation>
    </message>
    <message>
        <source>two columns are called {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zwei Spalten heißen {name}</translation>
    </message>
    <message>
        <source>the first line names no columns</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die erste Zeile nennt keine Spalten</translation>
    </message>
    <message>
        <source>the first row is not CSV: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die erste Zeile ist kein CSV: {error}</translation>
    </message>
    <message>
        <source>the file has no text in it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in der Datei steht kein Text</translation>
    </message>
    <message>
        <source>the file does not fit the encoding {encoding}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Datei passt nicht zur Kodierung {encoding}</translation>
    </message>
    <message>
        <source>there is no character encoding called {encoding}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Zeichenkodierung {encoding} gibt es nicht</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist {what}, kein Text</translation>
    </message>
    <message>
        <source>this is a recording or image, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist eine Aufnahme oder ein Bild, kein Text</translation>
    </message>
    <message>
        <source>this is binary data, not text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das sind Binärdaten, kein Text</translation>
    </message>
    <message>
        <source>no known encoding fits; name the right one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>keine bekannte Kodierung passt; nennen Sie die richtige</translation>
    </message>
    <message>
        <source>byte {byte} does not fit the encoding {encoding} ({why})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Byte {byte} passt nicht zur Kodierung {encoding} ({why})</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) at character {at}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein halbes Zeichen (ein einzelnes Surrogat) bei Zeichen {at}</translation>
    </message>
    <message>
        <source>this is no schema of News Annotator</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist kein Schema von News Annotator</translation>
    </message>
    <message>
        <source>written by a newer News Annotator (format {format}; this program reads {known})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>von einem neueren News Annotator geschrieben (Format {format}; dieses Programm liest {known})</translation>
    </message>
    <message>
        <source>a version is 1 or more</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Version ist 1 oder mehr</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>{why}; nothing was written</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{why}; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>annotator/ui/exporting.py, resources/help/index.md</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Grouping articles into stories</source>
        <extracomment>annotator/ui/grouping.py</extracomment>
        <translation>Artikel werden zu Geschichten gruppiert</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>annotator/services/actions.py, annotator/ui/guide.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>annotator/ui/guide.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>annotator/ui/guide_page.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <extracomment>annotator/ui/history/of_annotation.py</extracomment>
        <translation>{what} (rückgängig)</translation>
    </message>
    <message>
        <source>{what} (redone)</source>
        <extracomment>annotator/ui/history/of_annotation.py</extracomment>
        <translation>{what} (wiederholt)</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>annotator/services/actions.py, annotator/ui/history/of_annotation.py, annotator/ui/history/panel.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>Bis hierher rückgängig</translation>
    </message>
    <message>
        <source>Takes back your steps down to this one, and this one with them</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>Nimmt Ihre Schritte bis zu diesem zurück, ihn eingeschlossen</translation>
    </message>
    <message>
        <source>Enter undoes to here</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>Enter macht bis hierher rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, then it stopped: {why}</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>%n Schritt rückgängig, dann ging es nicht weiter: {why}</numerusform>
            <numerusform>%n Schritte rückgängig, dann ging es nicht weiter: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, down to “{step}”.</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>%n Schritt rückgängig, bis „{step}“.</numerusform>
            <numerusform>%n Schritte rückgängig, bis „{step}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing articles</source>
        <extracomment>annotator/ui/importing.py</extracomment>
        <translation>Artikel werden importiert</translation>
    </message>
    <message>
        <source>Enter changes the key, Insert adds one, Delete takes them away, Ctrl+R puts back the default.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Enter ändert die Taste, Einfg fügt eine hinzu, Entf nimmt sie weg, Strg+R stellt die Vorgabe wieder her.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Key map</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Every action has its default keys again.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Jede Aktion hat wieder ihre vorgegebenen Tasten.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) share a key and answer to neither; they are marked.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>
            <numerusform>%n Aktion teilt sich eine Taste und reagiert nicht auf sie; sie ist markiert.</numerusform>
            <numerusform>%n Aktionen teilen sich eine Taste und reagieren nicht auf sie; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <extracomment>annotator/ui/keys/editor.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Press the new key of “{action}”. Escape leaves it as it is.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>Drücken Sie die neue Taste für „{action}“. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>{key} belongs to {others}. Enter takes it from there, Escape leaves it.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>{key} gehört zu {others}. Enter nimmt sie von dort, Esc lässt sie.</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>im Text</translation>
    </message>
    <message>
        <source>tagging mentions</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>beim Taggen von Erwähnungen</translation>
    </message>
    <message>
        <source>tagging claims</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>beim Taggen von Behauptungen</translation>
    </message>
    <message>
        <source>tagging discrepancies</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>beim Taggen von Abweichungen</translation>
    </message>
    <message>
        <source>in Compare</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>in Vergleichen</translation>
    </message>
    <message>
        <source>in the claim matrix</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>in der Behauptungsmatrix</translation>
    </message>
    <message>
        <source>in Review</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>in Prüfen</translation>
    </message>
    <message>
        <source>in Search</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>in Suchen</translation>
    </message>
    <message>
        <source>in the dashboard</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>in der Übersicht</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>annotator/ui/keys/rows.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>also: {others}</source>
        <extracomment>annotator/ui/keys/rows.py</extracomment>
        <translation>auch: {others}</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>credit</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>crosshead</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>interface</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Bedienelement</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>promotion</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>topics</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>line of the agency</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zeile der Agentur</translation>
    </message>
    <message>
        <source>line with the date</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zeile mit dem Datum</translation>
    </message>
    <message>
        <source>agency in the dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Agentur in der Ortsmarke</translation>
    </message>
    <message>
        <source>date in the dateline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Datum in der Ortsmarke</translation>
    </message>
    <message>
        <source>dateline on its own</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Ortsmarke für sich</translation>
    </message>
    <message>
        <source>first sentence</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>erster Satz</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>date with a label</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Datum mit Bezeichnung</translation>
    </message>
    <message>
        <source>date at the beginning</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Datum am Anfang</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>line of sources</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zeile der Quellen</translation>
    </message>
    <message>
        <source>line of updates</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zeile der Aktualisierungen</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/kinds.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/kinds.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Erscheinen</translation>
    </message>
    <message>
        <source>agency</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Mentions shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Erwähnungen gezeigt.</translation>
    </message>
    <message>
        <source>Mentions hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Erwähnungen verborgen.</translation>
    </message>
    <message>
        <source>Claims shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Behauptungen gezeigt.</translation>
    </message>
    <message>
        <source>Claims hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Behauptungen verborgen.</translation>
    </message>
    <message>
        <source>Discrepancies shown.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Abweichungen gezeigt.</translation>
    </message>
    <message>
        <source>Discrepancies hidden.</source>
        <extracomment>annotator/ui/layers_shown.py</extracomment>
        <translation>Abweichungen verborgen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <extracomment>annotator/ui/dialogs/merging.py, annotator/ui/long_work.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>asserts</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>hedges</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>schreibt zu</translation>
    </message>
    <message>
        <source>contradicts</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>leaves out</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>lässt weg</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>annotator/ui/matrix/model.py</extracomment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <extracomment>annotator/services/actions.py, annotator/ui/matrix/place.py</extracomment>
        <translation>Behauptungsmatrix</translation>
    </message>
    <message>
        <source>Nothing of it stands in this article.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>In diesem Artikel steht davon nichts.</translation>
    </message>
    <message>
        <source>Export claim matrix</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Behauptungsmatrix exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an article of a story: its claim matrix is shown here.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Öffnen Sie einen Artikel einer Geschichte: Ihre Behauptungsmatrix wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Nothing new: tag claims or decide on suggestions, then draft again</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Nichts Neues: taggen Sie Behauptungen oder entscheiden Sie über Vorschläge, dann entwerfen Sie noch einmal</translation>
    </message>
    <message>
        <source>Claim of the new row</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Behauptung der neuen Zeile</translation>
    </message>
    <message>
        <source>Heading the row stands under</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Zwischentitel, unter dem die Zeile steht</translation>
    </message>
    <message>
        <source>Value this article gives</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Wert, den dieser Artikel nennt</translation>
    </message>
    <message>
        <source>Note on this cell</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Notiz zu dieser Zelle</translation>
    </message>
    <message>
        <source>A row for each claim of the story, a column for each article.

{fill} drafts it from your claims and the discrepancies you decided on, {add} adds a row by hand.</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Eine Zeile für jede Behauptung der Geschichte, eine Spalte für jeden Artikel.

{fill} entwirft sie aus Ihren Behauptungen und den Abweichungen, über die Sie entschieden haben, {add} fügt eine Zeile von Hand hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) drafted</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n Zeile entworfen</numerusform>
            <numerusform>%n Zeilen entworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim matrix written to {name}</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Behauptungsmatrix nach {name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n vervollständigt</numerusform>
            <numerusform>%n vervollständigt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Discrepancy</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>Ab&amp;weichung</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>St&amp;ory</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <source>S&amp;print</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>S&amp;print</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>annotator/ui/dialogs/versions.py, annotator/ui/menus.py</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Accept as</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>Annehmen als</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>annotator/ui/navigator/delegate.py</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No story yet</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>Noch keine Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) done</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>
            <numerusform>{done} von %n Artikel fertig</numerusform>
            <numerusform>{done} von %n Artikeln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py, annotator/ui/dashboard/rows_page.py, annotator/ui/navigator/model.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <extracomment>annotator/services/actions.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>Geschichten filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>annotator/ui/dialogs/pick.py, annotator/ui/navigator/panel.py</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Stories · articles</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>Geschichten · Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <extracomment>annotator/ui/navigator/panel.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Press Escape to see all stories.</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>Nichts passt. Esc zeigt alle Geschichten.</translation>
    </message>
    <message>
        <source>Close story</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>Geschichte zuklappen</translation>
    </message>
    <message>
        <source>Open story</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>Geschichte aufklappen</translation>
    </message>
    <message>
        <source>No articles yet.

Import files with {key}, or drop them here.</source>
        <extracomment>annotator/ui/navigator/panel.py</extracomment>
        <translation>Noch keine Artikel.

Mit {key} Dateien importieren oder sie hier ablegen.</translation>
    </message>
    <message>
        <source>Stories and articles</source>
        <extracomment>annotator/ui/navigator/view.py</extracomment>
        <translation>Geschichten und Artikel</translation>
    </message>
    <message>
        <source>That window did not answer, so this one is for reading only.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>Jenes Fenster hat nicht geantwortet, daher ist dieses nur zum Lesen.</translation>
    </message>
    <message>
        <source>{file} is open already; its window was brought to the front.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>{file} ist schon geöffnet; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>This project was brought up to date. A copy from before lies in {path}.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>Dieses Projekt wurde auf den neuen Stand gebracht. Eine Kopie von vorher liegt in {path}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>{file} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>mention label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Label für Erwähnungen</translation>
    </message>
    <message>
        <source>claim label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Label für Behauptungen</translation>
    </message>
    <message>
        <source>discrepancy label</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Art der Abweichung</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command or label; &gt; for articles</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Befehl oder Label eingeben; &gt; für Artikel</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>annotator/ui/palette.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>annotator/ui/keys/rows.py, annotator/ui/palette.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Wait for what is under way, or cancel it first.</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>Warten Sie, bis das Laufende fertig ist, oder brechen Sie es erst ab.</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/welcome.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>An empty project. Import articles to begin.</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>Ein leeres Projekt. Importieren Sie Artikel, um zu beginnen.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.jsonl *.ndjson *.csv *.tsv);;All files (*)</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>Artikel (*.txt *.text *.jsonl *.ndjson *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>Ordner importieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n pair(s).</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>
            <numerusform>%n Paar exportiert.</numerusform>
            <numerusform>%n Paare exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <extracomment>annotator/ui/project_actions.py, annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Exported {articles} and {annotations}.</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>{articles} und {annotations} exportiert.</translation>
    </message>
    <message>
        <source>The sample project cannot be made: {why}</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>Das Beispielprojekt lässt sich nicht anlegen: {why}</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>annotator/ui/reading/view.py</extracomment>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Words, note, author, rule</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>Wörter, Notiz, Autor, Regel</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/review/lines.py</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/adjudicate/phrases.py, annotator/ui/review/lines.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/review/lines.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Discrepancies of the story</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>Abweichungen der Geschichte</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>annotator/ui/proposal_words.py, annotator/ui/review/lines.py, annotator/ui/review/wording.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>any status</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>jeder Status</translation>
    </message>
    <message>
        <source>any origin</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>jede Herkunft</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>annotator/ui/dashboard/wording.py, annotator/ui/review/lines.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>suggested</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>any type</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>jeder Typ</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <extracomment>annotator/ui/review/lines.py</extracomment>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py, annotator/ui/review/wording.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>annotator/ui/review/panel.py</extracomment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>annotator/services/actions.py, annotator/ui/review/panel.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Additions: passages that only one article has</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>Zusätze: Stellen, die nur ein Artikel hat</translation>
    </message>
    <message>
        <source>The whole project</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>This story alone</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>Nur diese Geschichte</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>annotator/ui/review/place.py, resources/help/index.md</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>additions: {line}</source>
        <extracomment>annotator/ui/review/place.py</extracomment>
        <translation>Zusätze: {line}</translation>
    </message>
    <message>
        <source>Finding discrepancies</source>
        <extracomment>annotator/ui/review/proposing_work.py</extracomment>
        <translation>Abweichungen werden gesucht</translation>
    </message>
    <message>
        <source>Cancelled; what was found so far stays.</source>
        <extracomment>annotator/ui/review/proposing_work.py</extracomment>
        <translation>Abgebrochen; was bisher gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>The ranker is on</source>
        <extracomment>annotator/ui/review/ranker.py</extracomment>
        <translation>Der Bewerter ist an</translation>
    </message>
    <message>
        <source>The ranker is off</source>
        <extracomment>annotator/ui/review/ranker.py</extracomment>
        <translation>Der Bewerter ist aus</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Reading {number}: {articles}</source>
        <extracomment>annotator/ui/review/sheet.py</extracomment>
        <translation>Lesart {number}: {articles}</translation>
    </message>
    <message>
        <source>severity {number}</source>
        <extracomment>annotator/ui/annotate/tips.py, annotator/ui/review/sheet.py</extracomment>
        <translation>Schwere {number}</translation>
    </message>
    <message>
        <source>find discrepancies in this story</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>Abweichungen in dieser Geschichte suchen</translation>
    </message>
    <message>
        <source>find discrepancies in all stories</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>Abweichungen in allen Geschichten suchen</translation>
    </message>
    <message>
        <source>this story alone, or the whole project</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>nur diese Geschichte oder das ganze Projekt</translation>
    </message>
    <message>
        <source>all discrepancies of the story</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>alle Abweichungen der Geschichte</translation>
    </message>
    <message>
        <source>No suggestions wait</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>Keine Vorschläge warten</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>No additions wait</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>Keine Zusätze warten</translation>
    </message>
    <message>
        <source>back to the suggestions</source>
        <extracomment>annotator/ui/review/teaching.py</extracomment>
        <translation>zurück zu den Vorschlägen</translation>
    </message>
    <message>
        <source>Waits again</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>By score; the ranker is off</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Nach Punktzahl; der Bewerter ist aus</translation>
    </message>
    <message>
        <source>Ranked by {decisions} decisions, precision {precision} at the top half (by score: {rules})</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Nach {decisions} Entscheidungen gereiht, Genauigkeit {precision} in der oberen Hälfte (nach Punktzahl: {rules})</translation>
    </message>
    <message>
        <source>{here} here · {all} in {stories} stories</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>{here} hier · {all} in {stories} Geschichten</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>By score; the ranker learns from {count} decisions</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Nach Punktzahl; der Bewerter lernt aus {count} Entscheidungen</translation>
    </message>
    <message>
        <source>By score, precision {rules} at the top half; {decisions} decisions teach nothing better ({precision})</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Nach Punktzahl, Genauigkeit {rules} in der oberen Hälfte; {decisions} Entscheidungen lehren nichts Besseres ({precision})</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <extracomment>annotator/ui/review/wording.py</extracomment>
        <translation>Punktzahl {score}</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n neuer Vorschlag</numerusform>
            <numerusform>%n neue Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that is not decided already.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>Nichts wurde gefunden, über das nicht schon entschieden ist.</translation>
    </message>
    <message>
        <source>The open article is in no story.</source>
        <extracomment>annotator/ui/review_actions.py, annotator/ui/story_actions.py</extracomment>
        <translation>Der geöffnete Artikel ist in keiner Geschichte.</translation>
    </message>
    <message>
        <source>There are no stories yet.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>Es gibt noch keine Geschichten.</translation>
    </message>
    <message>
        <source>The versions say the same: nothing was found.</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>Die Fassungen sagen dasselbe: Nichts wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them with {key}</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>Mit {key} prüfen</translation>
    </message>
    <message>
        <source>one of several values</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>einer von mehreren Werten</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>numbers with units</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Zahlen mit Einheiten</translation>
    </message>
    <message>
        <source>a mention</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>eine Erwähnung</translation>
    </message>
    <message>
        <source>all labels of the layer</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>alle Labels der Ebene</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>retired</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_list.py</extracomment>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>One a line</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Einer je Zeile</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/label_form.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>For &amp;all labels of the layer</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Für &amp;alle Labels der Ebene</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>&amp;Erforderlich</translation>
    </message>
    <message>
        <source>Re&amp;tired: asked for no more, values stay</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>S&amp;tillgelegt: nicht mehr abgefragt, Werte bleiben</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>annotator/ui/schema/attributes.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>New attribute</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Ein Attribut braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give it at least one value.</source>
        <extracomment>annotator/ui/schema/attributes.py</extracomment>
        <translation>Geben Sie mindestens einen Wert an.</translation>
    </message>
    <message>
        <source>Insert adds a label, Enter edits it, Alt with an arrow moves it, Delete retires it. Ctrl+Z undoes, in the list.</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>Einfg fügt ein Label hinzu, Enter bearbeitet es, Alt mit Pfeil verschiebt es, Entf legt es still. Strg+Z macht rückgängig, in der Liste.</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/wording.py, annotator/ui/schema/editor.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py, annotator/ui/schema/editor.py, resources/help/index.md</extracomment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>works in Adjudicate</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>geht in Entscheiden</translation>
    </message>
    <message>
        <source>Aliases, with ; between them</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>Andere Namen, durch ; getrennt</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>Name der neuen Entität</translation>
    </message>
    <message>
        <source>Tick the mentions that mean somebody else.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>Haken Sie die Erwähnungen an, die jemand anderen meinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) merged into {name}. {key} takes it back.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%n Entität in {name} aufgegangen. {key} nimmt es zurück.</numerusform>
            <numerusform>%n Entitäten in {name} aufgegangen. {key} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) now mean {name}.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%n Erwähnung meint jetzt {name}.</numerusform>
            <numerusform>%n Erwähnungen meinen jetzt {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <extracomment>annotator/ui/annotate/entity_lists.py, annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter entities</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>Entitäten filtern</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>Name, Alias</translation>
    </message>
    <message>
        <source>Entities</source>
        <extracomment>annotator/ui/annotate/entity_panel.py, annotator/ui/annotate/entity_picker.py, resources/help/index.md</extracomment>
        <translation>Entitäten</translation>
    </message>
    <message numerus="yes">
        <source>Entities · %n</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>
            <numerusform>Entitäten · %n</numerusform>
            <numerusform>Entitäten · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes there, Space ticks, A all; S splits the ticked off. Left goes back.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>Enter geht hin, Leertaste hakt an, A alle; S spaltet die angehakten ab. Pfeil zurück geht zurück.</translation>
    </message>
    <message>
        <source>No entities so named. Escape closes.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>Keine Entität heißt so. Esc schließt.</translation>
    </message>
    <message>
        <source>Enter: its mentions. Space ticks, M merges the ticked into this one, E renames, L aliases, Delete removes an unused one, / filters, Escape closes.</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>Enter: ihre Erwähnungen. Leertaste hakt an, M führt die angehakten in diese zusammen, E benennt um, L andere Namen, Entf entfernt eine ungenutzte, / filtert, Esc schließt.</translation>
    </message>
    <message>
        <source>{count} ticked. </source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>{count} angehakt. </translation>
    </message>
    <message>
        <source>New: {name}</source>
        <extracomment>annotator/ui/annotate/entity_picker.py</extracomment>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>A digit links at once; or type a name</source>
        <extracomment>annotator/ui/annotate/entity_picker.py</extracomment>
        <translation>Eine Ziffer verknüpft sofort; oder einen Namen eingeben</translation>
    </message>
    <message>
        <source>In gold as it is here</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>In Gold, wie es hier ist</translation>
    </message>
    <message>
        <source>In gold, but changed</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>In Gold, aber geändert</translation>
    </message>
    <message>
        <source>Go to a mention first, or tag one.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>Gehen Sie erst zu einer Erwähnung, oder taggen Sie eine.</translation>
    </message>
    <message>
        <source>Who or what is {words} ({label})?</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>Wer oder was ist {words} ({label})?</translation>
    </message>
    <message>
        <source>Enter makes it and links this mention.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>Enter legt sie an und verknüpft diese Erwähnung.</translation>
    </message>
    <message>
        <source>No mentions yet.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>Noch keine Erwähnungen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>und %n weiterer Artikel</numerusform>
            <numerusform>und %n weitere Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {name} · %n mention(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>{words} ist {name} · %n Erwähnung</numerusform>
            <numerusform>{words} ist {name} · %n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>alias learnt</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>anderer Name gelernt</translation>
    </message>
    <message>
        <source>This mention is linked to no entity.</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>Diese Erwähnung ist mit keiner Entität verknüpft.</translation>
    </message>
    <message>
        <source>{words}: link taken away</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>{words}: Verknüpfung gelöst</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>annotator/ui/dashboard/board.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Annotator</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/dashboard/filters.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Annotierer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>annotator/ui/dashboard/counting.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Suggestions accepted</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>Angenommene Vorschläge</translation>
    </message>
    <message>
        <source>Export table</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Write printable dashboard</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Druckbare Übersicht schreiben</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/dashboard/place.py, resources/help/index.md</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Annotations made</source>
        <extracomment>annotator/services/dashboard_counts.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>Gemachte Annotationen</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/ui/dashboard/place.py</extracomment>
        <translation>Übereinstimmung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>There is nothing to open in this row</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>In dieser Zeile gibt es nichts zu öffnen</translation>
    </message>
    <message>
        <source>The search cannot ask for this</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Danach kann die Suche nicht fragen</translation>
    </message>
    <message>
        <source>Only a discrepancy can be reviewed</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Nur eine Abweichung lässt sich prüfen</translation>
    </message>
    <message>
        <source>It is still being counted</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Es wird noch gezählt</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>ask the search</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>die Suche fragen</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>Davon ist nichts mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>der erste ist aufgeführt</numerusform>
            <numerusform>die ersten %n sind aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>annotator/ui/schema/editor.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Import schema</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <source>Export schema</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>Schema exportieren</translation>
    </message>
    <message>
        <source>Use agai&amp;n</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>Wieder be&amp;nutzen</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>S&amp;tilllegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>annotator/ui/schema/editor.py</extracomment>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>Richtlinien in Markdown</translation>
    </message>
    <message>
        <source>Guidelines as they are read</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>Richtlinien, wie man sie liest</translation>
    </message>
    <message>
        <source>A heading named like a label is shown beside the text while that label is current. Headings, lists, tables, **strong**, *emphasis* and `code` are set; pictures and links are not followed.</source>
        <extracomment>annotator/ui/schema/guidelines.py</extracomment>
        <translation>Eine Überschrift, die wie ein Label heißt, steht neben dem Text, solange das Label aktuell ist. Überschriften, Listen, Tabellen, **fett**, *kursiv* und `Code` werden gesetzt; Bildern und Links wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>solid</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>dashed</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>dotted</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>double</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>wave</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Welle</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>contradiction</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>contradiction if the values exclude each other</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Widerspruch, wenn die Werte einander ausschließen</translation>
    </message>
    <message>
        <source>entailment</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Folgerung</translation>
    </message>
    <message>
        <source>entailment, flagged</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Folgerung, gekennzeichnet</translation>
    </message>
    <message>
        <source>the first side entails the second</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>aus der ersten Seite folgt die zweite</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>the specific entails the general</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>aus dem Genauen folgt das Allgemeine</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>What the label means, and where it ends</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Was das Label bedeutet und wo es endet</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One a line; [brackets] around the words that get the label</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Eines je Zeile; [Klammern] um die Wörter, die das Label bekommen</translation>
    </message>
    <message>
        <source>As NLI pair</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Als NLI-Paar</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>annotator/ui/dialogs/people.py, annotator/ui/schema/label_form.py, annotator/ui/schema/swatches.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Add attri&amp;bute…</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Attri&amp;but hinzufügen …</translation>
    </message>
    <message>
        <source>{label} has it. Free: {keys}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>{label} hat sie. Frei: {keys}</translation>
    </message>
    <message>
        <source>Free: {keys}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>Frei: {keys}</translation>
    </message>
    <message>
        <source>key {key}</source>
        <extracomment>annotator/ui/schema/label_list.py</extracomment>
        <translation>Taste {key}</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) and entities get the other label in one step.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>%n Annotation oder Entität bekommt das andere Label in einem Schritt.</numerusform>
            <numerusform>%n Annotationen und Entitäten bekommen das andere Label in einem Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{moving} of {total} that fit get the new label.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>{moving} von {total}, die passen, bekommen das neue Label.</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Its name</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>With the words</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Mit den Wörtern</translation>
    </message>
    <message>
        <source>Any words</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Beliebige Wörter</translation>
    </message>
    <message>
        <source>Any attributes</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Beliebige Attribute</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py, annotator/ui/schema/merging.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Their values, notes and links stay, and so does the schema version they were made under. “{label}” is retired. One undo takes all of it back.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Ihre Werte, Notizen und Links bleiben, ebenso die Schemaversion, unter der sie entstanden. „{label}“ wird stillgelegt. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>The new label needs a name.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Das neue Label braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than are listed are among them.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>%n mehr, als aufgeführt ist, ist dabei.</numerusform>
            <numerusform>%n mehr, als aufgeführt sind, sind dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “{label}” into another label</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>„{label}“ mit anderem Label zusammenführen</translation>
    </message>
    <message>
        <source>Split “{label}”</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>„{label}“ teilen</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/annotate/tips.py, annotator/ui/schema/merging.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotator/ui/annotate/form.py, annotator/ui/annotate/tips.py, annotator/ui/schema/merging.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>How the label looks in the text</source>
        <extracomment>annotator/ui/schema/preview.py</extracomment>
        <translation>Wie das Label im Text aussieht</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <extracomment>annotator/ui/schema/swatches.py</extracomment>
        <translation>Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>Nothing was searched for yet.</source>
        <extracomment>annotator/ui/search/actions.py, annotator/ui/search/place.py</extracomment>
        <translation>Noch wurde nach nichts gesucht.</translation>
    </message>
    <message>
        <source>Select a few words first.</source>
        <extracomment>annotator/ui/search/actions.py</extracomment>
        <translation>Wählen Sie erst ein paar Wörter aus.</translation>
    </message>
    <message>
        <source>not tagged {count}</source>
        <extracomment>annotator/ui/search/delegate.py</extracomment>
        <translation>nicht getaggt {count}</translation>
    </message>
    <message>
        <source>both words, anywhere in an article</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>beide Wörter, irgendwo in einem Artikel</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>das erste ohne das zweite</translation>
    </message>
    <message>
        <source>either word, in one outlet</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>eins der Wörter, in einem Medium</translation>
    </message>
    <message>
        <source>where the word has no such label</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>wo das Wort kein solches Label hat</translation>
    </message>
    <message>
        <source>annotations, by label and by who made them</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>Annotationen, nach Label und nach dem, der sie machte</translation>
    </message>
    <message>
        <source>articles not begun, of one month</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>nicht begonnene Artikel eines Monats</translation>
    </message>
    <message>
        <source>articles with a discrepancy</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>Artikel mit einer Abweichung</translation>
    </message>
    <message>
        <source>what was flagged as a hard case</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>was als schwieriger Fall markiert ist</translation>
    </message>
    <message>
        <source>What can be asked</source>
        <extracomment>annotator/ui/search/examples.py</extracomment>
        <translation>Was man fragen kann</translation>
    </message>
    <message>
        <source>Search the project</source>
        <extracomment>annotator/ui/search/field.py</extracomment>
        <translation>Das Projekt durchsuchen</translation>
    </message>
    <message>
        <source>Words, “phrases”, label:…, outlet:…</source>
        <extracomment>annotator/ui/search/field.py</extracomment>
        <translation>Wörter, „Wortfolgen“, label:…, outlet:…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>annotator/services/actions.py, annotator/ui/search/frame.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Same text, other label</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Gleicher Text, anderes Label</translation>
    </message>
    <message>
        <source>What you tagged in more than one way, the clearest slips first.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Was Sie auf mehr als eine Art getaggt haben, die klarsten Versehen zuerst.</translation>
    </message>
    <message>
        <source>Tagged here, not there</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Hier getaggt, dort nicht</translation>
    </message>
    <message>
        <source>What you tagged elsewhere and left out in articles you have begun.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Was Sie anderswo getaggt und in begonnenen Artikeln ausgelassen haben.</translation>
    </message>
    <message>
        <source>Older than its label</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Älter als sein Label</translation>
    </message>
    <message>
        <source>Annotations made before their label changed; its key confirms them.</source>
        <extracomment>annotator/ui/search/frame.py</extracomment>
        <translation>Annotationen von vor der Änderung ihres Labels; seine Taste bestätigt sie.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>annotator/ui/search/list.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) read</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n Erwähnung gelesen</numerusform>
            <numerusform>%n Erwähnungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n find(s) as</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n Fund taggen als</numerusform>
            <numerusform>%n Funde taggen als</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n angehakt</numerusform>
            <numerusform>%n angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other find</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Es gibt keinen weiteren Fund</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; there may be more finds than are listed</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n angehakt; es kann mehr Funde geben, als aufgeführt sind</numerusform>
            <numerusform>%n angehakt; es kann mehr Funde geben, als aufgeführt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no search to save</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Es gibt keine Suche zu speichern</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Nothing to put right.</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Nichts in Ordnung zu bringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places so far</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>bisher %n Stelle</numerusform>
            <numerusform>bisher %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search saved</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Search forgotten</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>Suche vergessen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>annotator/ui/dialogs/import_articles.py, annotator/ui/navigator/panel.py, annotator/ui/search/place.py</extracomment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <extracomment>annotator/ui/search/saved.py</extracomment>
        <translation>Noch ist keine Suche gespeichert</translation>
    </message>
    <message>
        <source>There is no place here to tag</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>Hier ist keine Stelle zum Taggen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n Stelle getaggt</numerusform>
            <numerusform>%n Stellen getaggt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n hatte es schon</numerusform>
            <numerusform>%n hatten es schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by somebody else left as they were</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n von jemand anderem blieb, wie es war</numerusform>
            <numerusform>%n von jemand anderem blieben, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>A discrepancy needs finds in two articles of a story: tick them first</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>Eine Abweichung braucht Funde in zwei Artikeln einer Geschichte: haken Sie sie erst an</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>Which project is to be restored?</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Welches Projekt soll wiederhergestellt werden?</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Seit der letzten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>There is no new backup: {why}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Es gibt keine neue Sicherung: {why}.</translation>
    </message>
    <message>
        <source>Backed up as {path}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Gesichert als {path}.</translation>
    </message>
    <message>
        <source>What was there is kept as {path}.</source>
        <extracomment>annotator/ui/settings_actions.py</extracomment>
        <translation>Was dort war, bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>Labels of mentions</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Labels für Erwähnungen</translation>
    </message>
    <message>
        <source>Labels of claims</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Labels für Behauptungen</translation>
    </message>
    <message>
        <source>Types of discrepancies</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Arten von Abweichungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>annotator/services/actions.py, annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Caret (Shift extends the selection)</source>
        <extracomment>annotator/ui/shortcut_sheet.py</extracomment>
        <translation>Cursor (Umschalt erweitert die Auswahl)</translation>
    </message>
    <message>
        <source>Make package</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_actions.py</extracomment>
        <translation>Paket schnüren</translation>
    </message>
    <message>
        <source>Stories handed to</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Geschichten für</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <extracomment>annotator/ui/dialogs/merging.py, annotator/ui/sprint_actions.py</extracomment>
        <translation>Projekte zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is left to do in a sprint</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>In den Sprints ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>There are no stories to hand out yet</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Es gibt noch keine Geschichten zum Verteilen</translation>
    </message>
    <message>
        <source>No stories are handed out; begin a sprint first</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Es sind keine Geschichten verteilt; beginnen Sie erst einen Sprint</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <extracomment>annotator/ui/sprint_actions.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Geschichte: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) handed out</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n Geschichte verteilt</numerusform>
            <numerusform>%n Geschichten verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>sprint {done}/{all}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Sprint {done}/{all}</translation>
    </message>
    <message>
        <source>No story of a sprint is under way; {key} takes one</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Keine Geschichte eines Sprints ist in Arbeit; {key} nimmt eine</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) for {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n Geschichte für {name}</numerusform>
            <numerusform>%n Geschichten für {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got fewer annotators</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n bekam weniger Annotierer</numerusform>
            <numerusform>%n bekamen weniger Annotierer</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Where the caret is, in characters from the start</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>Wo der Cursor ist, in Zeichen vom Anfang</translation>
    </message>
    <message numerus="yes">
        <source>suggestions %n</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>Vorschläge %n</numerusform>
            <numerusform>Vorschläge %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Story report</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Bericht zur Geschichte</translation>
    </message>
    <message>
        <source>There is no other story.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Es gibt keine andere Geschichte.</translation>
    </message>
    <message>
        <source>A story of one article cannot be split.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Eine Geschichte mit einem Artikel lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>No article without a story reports what another does.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Kein Artikel ohne Geschichte berichtet, was ein anderer berichtet.</translation>
    </message>
    <message>
        <source>Unlocked: grouping may add to this story</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Entsperrt: Das Gruppieren darf dieser Geschichte etwas hinzufügen</translation>
    </message>
    <message>
        <source>Locked: grouping leaves this story as it is</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Gesperrt: Das Gruppieren lässt diese Geschichte, wie sie ist</translation>
    </message>
    <message>
        <source>Report written to {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Bericht nach {name} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) grouped</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>%n Artikel gruppiert</numerusform>
            <numerusform>%n Artikel gruppiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>{name} abgeteilt</translation>
    </message>
    <message>
        <source>Linking a mention teaches the entity its words.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Das Verknüpfen einer Erwähnung lehrt die Entität deren Wörter.</translation>
    </message>
    <message>
        <source>Aliases are no longer learnt.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Andere Namen werden nicht mehr gelernt.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>annotator/ui/versions.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>The system&apos;s theme</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Serif text</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Text mit Serifen</translation>
    </message>
    <message>
        <source>Sans-serif text</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Text ohne Serifen</translation>
    </message>
    <message>
        <source>Suggestions shown.</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Vorschläge gezeigt.</translation>
    </message>
    <message>
        <source>Suggestions hidden.</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Vorschläge verborgen.</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <extracomment>annotator/ui/view_actions.py</extracomment>
        <translation>Text mit {percent} %</translation>
    </message>
    <message>
        <source>Tag entities, claims and discrepancies across versions of the same story.</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Entitäten, Behauptungen und Abweichungen in den Fassungen derselben Geschichte taggen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>None yet. The sample project is the quickest way in: open it, press P on a selected name, and you have tagged a person.</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Noch keine. Am schnellsten geht es mit dem Beispielprojekt: öffnen, bei einem ausgewählten Namen P drücken, und eine Person ist getaggt.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/dialogs/team.py, annotator/ui/dialogs/versions.py, annotator/ui/welcome.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Make a project file, then import articles</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Eine Projektdatei anlegen, dann Artikel importieren</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Eine Datei auswählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <extracomment>annotator/services/actions.py, annotator/ui/welcome.py</extracomment>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Thirty articles of six invented stories, to try every key on</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Dreißig Artikel aus sechs erfundenen Geschichten, um jede Taste auszuprobieren</translation>
    </message>
    <message>
        <source>file not found</source>
        <extracomment>annotator/ui/welcome.py</extracomment>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>die Platte verweigert es</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the articles on it.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>Öffnen oder legen Sie erst ein Projekt an, dann legen Sie die Artikel darauf ab.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {why}.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>Die Einstellungen lassen sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Datensatz exportieren …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Select word, then the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wort auswählen, dann das nächste</translation>
    </message>
    <message>
        <source>Select sentence, then the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Satz auswählen, dann den nächsten</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Find in article…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Im Artikel suchen …</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schema bearbeiten …</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Find in article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Layer: mentions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ebene: Erwähnungen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Layer: claims</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ebene: Behauptungen</translation>
    </message>
    <message>
        <source>Layer: discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ebene: Abweichungen</translation>
    </message>
    <message>
        <source>Choose label…, or accept suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Label wählen … oder Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Repeat last label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Letztes Label wiederholen</translation>
    </message>
    <message>
        <source>Next annotation or suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Annotation oder nächster Vorschlag</translation>
    </message>
    <message>
        <source>Previous annotation or suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorige Annotation oder voriger Vorschlag</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Keep selection as a fragment</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl als Teilstück merken</translation>
    </message>
    <message>
        <source>Tag its other occurrences in this article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Weitere Vorkommen in diesem Artikel taggen</translation>
    </message>
    <message>
        <source>Tag its other occurrences elsewhere…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Weitere Vorkommen anderswo taggen …</translation>
    </message>
    <message>
        <source>Delete annotation, or reject suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Annotation löschen oder Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Start edge: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang: ein Wort zurück</translation>
    </message>
    <message>
        <source>Start edge: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang: ein Wort vor</translation>
    </message>
    <message>
        <source>End edge: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende: ein Wort zurück</translation>
    </message>
    <message>
        <source>End edge: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende: ein Wort vor</translation>
    </message>
    <message>
        <source>Start edge: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Start edge: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang: ein Zeichen vor</translation>
    </message>
    <message>
        <source>End edge: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>End edge: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende: ein Zeichen vor</translation>
    </message>
    <message>
        <source>Add selection to current annotation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl zur aktuellen Annotation hinzufügen</translation>
    </message>
    <message>
        <source>Flag as a hard case, or take the flag off</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Als schwierigen Fall markieren oder Markierung aufheben</translation>
    </message>
    <message>
        <source>Relation: begin here, or join to where one began</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beziehung: hier beginnen oder mit dem Begonnenen verbinden</translation>
    </message>
    <message>
        <source>Go to the other end of its relation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zum anderen Ende der Beziehung gehen</translation>
    </message>
    <message>
        <source>Its next relation</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ihre nächste Beziehung</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Link to an entity…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Mit einer Entität verknüpfen …</translation>
    </message>
    <message>
        <source>Entities…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Entitäten …</translation>
    </message>
    <message>
        <source>Learn aliases when linking</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beim Verknüpfen andere Namen lernen</translation>
    </message>
    <message>
        <source>Discuss the annotation or passage…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Annotation oder Stelle besprechen …</translation>
    </message>
    <message>
        <source>Discussion</source>
        <extracomment>annotator/services/actions.py, annotator/ui/annotate/discussion_panel.py, resources/help/index.md</extracomment>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Accept all suggestions of this label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Alle Vorschläge dieses Labels annehmen</translation>
    </message>
    <message>
        <source>Reject all suggestions of this label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Alle Vorschläge dieses Labels ablehnen</translation>
    </message>
    <message>
        <source>Source: none</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Quelle: keine</translation>
    </message>
    <message>
        <source>Cue: the selected words</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Signalwort: die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>Mark selection as a side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl als Seite markieren</translation>
    </message>
    <message>
        <source>Mark as missing here</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Als hier fehlend markieren</translation>
    </message>
    <message>
        <source>Forget marked sides</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Markierte Seiten vergessen</translation>
    </message>
    <message>
        <source>Add selection to current discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl zur aktuellen Abweichung hinzufügen</translation>
    </message>
    <message>
        <source>Add “missing here” to current discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>„Fehlt hier“ zur aktuellen Abweichung hinzufügen</translation>
    </message>
    <message>
        <source>Go to its next side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu ihrer nächsten Seite gehen</translation>
    </message>
    <message>
        <source>Remove the side in this article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Seite in diesem Artikel entfernen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Severity 1: minor</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schwere 1: gering</translation>
    </message>
    <message>
        <source>Severity 2: matters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schwere 2: erheblich</translation>
    </message>
    <message>
        <source>Severity 3: changes the story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schwere 3: ändert die Geschichte</translation>
    </message>
    <message>
        <source>Next difference</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next undecided suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster offener Vorschlag</translation>
    </message>
    <message>
        <source>Previous undecided suggestion</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Voriger offener Vorschlag</translation>
    </message>
    <message>
        <source>Accept the suggestion looked at</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den betrachteten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Reject the suggestion looked at</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den betrachteten Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Copy annotation to other versions…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Annotation in andere Fassungen kopieren …</translation>
    </message>
    <message>
        <source>Make this version the base</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Diese Fassung zur Basis machen</translation>
    </message>
    <message>
        <source>Move column left</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column right</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Choose versions…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassungen wählen …</translation>
    </message>
    <message>
        <source>Unfold furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beiwerk aufklappen</translation>
    </message>
    <message>
        <source>Hide outlets</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Medien verbergen</translation>
    </message>
    <message>
        <source>Go to column 1</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 1 gehen</translation>
    </message>
    <message>
        <source>Go to column 2</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 2 gehen</translation>
    </message>
    <message>
        <source>Go to column 3</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 3 gehen</translation>
    </message>
    <message>
        <source>Go to column 4</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 4 gehen</translation>
    </message>
    <message>
        <source>Go to column 5</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 5 gehen</translation>
    </message>
    <message>
        <source>Go to column 6</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu Spalte 6 gehen</translation>
    </message>
    <message>
        <source>Show or hide version A</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung A zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide version B</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung B zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide version C</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung C zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide version D</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung D zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide version E</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung E zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide version F</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassung F zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Rename story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte umbenennen …</translation>
    </message>
    <message>
        <source>Merge story into another…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte mit anderer zusammenführen …</translation>
    </message>
    <message>
        <source>Split story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte teilen …</translation>
    </message>
    <message>
        <source>Lock or unlock story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte sperren oder entsperren</translation>
    </message>
    <message>
        <source>Write story report…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bericht zur Geschichte schreiben …</translation>
    </message>
    <message>
        <source>Group articles into stories</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>Artikel zu Geschichten gruppieren</translation>
    </message>
    <message>
        <source>Next story of the sprint</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Geschichte des Sprints</translation>
    </message>
    <message>
        <source>Sprint</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py, annotator/ui/dashboard/filters.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Finish story and take the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte abschließen und die nächste nehmen</translation>
    </message>
    <message>
        <source>Skip story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichte überspringen …</translation>
    </message>
    <message>
        <source>Begin sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Sprint beginnen …</translation>
    </message>
    <message>
        <source>Make package for an annotator…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Paket für einen Annotierer schnüren …</translation>
    </message>
    <message>
        <source>Merge packages or projects…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Pakete oder Projekte zusammenführen …</translation>
    </message>
    <message>
        <source>Draft from claims and discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Aus Behauptungen und Abweichungen entwerfen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>Asserts it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Behauptet es</translation>
    </message>
    <message>
        <source>Hedges it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schränkt es ein</translation>
    </message>
    <message>
        <source>Attributes it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schreibt es zu</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Widerspricht ihm</translation>
    </message>
    <message>
        <source>Leaves it out</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Lässt es weg</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Edit the value…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wert bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Add row…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile hinzufügen …</translation>
    </message>
    <message>
        <source>Edit the claim…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Behauptung bearbeiten …</translation>
    </message>
    <message>
        <source>Group under a heading…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Unter einen Zwischentitel stellen …</translation>
    </message>
    <message>
        <source>Mark row for merging</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile zum Zusammenführen markieren</translation>
    </message>
    <message>
        <source>Merge marked rows into this one</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Markierte Zeilen mit dieser zusammenführen</translation>
    </message>
    <message>
        <source>Move row up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move row down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Delete row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Export claim matrix…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Behauptungsmatrix exportieren …</translation>
    </message>
    <message>
        <source>Find discrepancies in this story</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abweichungen in dieser Geschichte suchen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Find discrepancies in all stories</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abweichungen in allen Geschichten suchen</translation>
    </message>
    <message>
        <source>Next discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Previous discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Next side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Start edge of the side: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Seite: ein Wort zurück</translation>
    </message>
    <message>
        <source>Start edge of the side: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Seite: ein Wort vor</translation>
    </message>
    <message>
        <source>End edge of the side: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Seite: ein Wort zurück</translation>
    </message>
    <message>
        <source>End edge of the side: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Seite: ein Wort vor</translation>
    </message>
    <message>
        <source>Start edge of the side: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Seite: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Start edge of the side: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Seite: ein Zeichen vor</translation>
    </message>
    <message>
        <source>End edge of the side: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Seite: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>End edge of the side: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Seite: ein Zeichen vor</translation>
    </message>
    <message>
        <source>Edit the note of the discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Notiz der Abweichung bearbeiten</translation>
    </message>
    <message>
        <source>Swap the sides of the discrepancy</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Seiten der Abweichung tauschen</translation>
    </message>
    <message>
        <source>Open the passage in Read</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Stelle in Lesen öffnen</translation>
    </message>
    <message>
        <source>Open the passage in Compare</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Stelle in Vergleichen öffnen</translation>
    </message>
    <message>
        <source>This story, or the whole project</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Diese Geschichte oder das ganze Projekt</translation>
    </message>
    <message>
        <source>Additions, or suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zusätze oder Vorschläge</translation>
    </message>
    <message>
        <source>List of discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Liste der Abweichungen</translation>
    </message>
    <message>
        <source>Rank by what was decided, or by score</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nach Entscheidungen reihen oder nach Punktzahl</translation>
    </message>
    <message>
        <source>Open what is behind the number</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Öffnen, was hinter der Zahl steht</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>annotator/services/actions.py, annotator/ui/dashboard/filters.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Accept as {label}</source>
        <extracomment>annotator/ui/actions.py</extracomment>
        <translation>Als {label} annehmen</translation>
    </message>
    <message>
        <source>It has two sides here: move their edges by key.</source>
        <extracomment>annotator/ui/annotate/pointing.py</extracomment>
        <translation>Sie hat hier zwei Seiten: Bewegen Sie ihre Ränder mit Tasten.</translation>
    </message>
    <message>
        <source>what is behind the number</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>was hinter der Zahl steht</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>sprint</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/kinds.py</extracomment>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>annotator</source>
        <extracomment>annotator/ui/dashboard/place.py, annotator/ui/dialogs/people.py, annotator/ui/kinds.py</extracomment>
        <translation>Annotierer</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>print</source>
        <extracomment>annotator/ui/dashboard/place.py</extracomment>
        <translation>drucken</translation>
    </message>
    <message>
        <source>Open team project</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Teamprojekt öffnen</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep the password in this system&apos;s keyring</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Das Passwort im Schlüsselbund dieses Systems behalten</translation>
    </message>
    <message>
        <source>This system has no keyring, so the password will be asked for again.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, daher wird das Passwort wieder abgefragt.</translation>
    </message>
    <message>
        <source>A team&apos;s project needs a server and a database.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Ein Teamprojekt braucht einen Server und eine Datenbank.</translation>
    </message>
    <message>
        <source>The lead made the project and gave you a user and password.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>Die Leitung hat das Projekt angelegt und Ihnen Benutzer und Passwort gegeben.</translation>
    </message>
    <message>
        <source>{url}, over TLS; the server must prove who it is.</source>
        <extracomment>annotator/ui/dialogs/team.py</extracomment>
        <translation>{url}, über TLS; der Server muss sich ausweisen.</translation>
    </message>
    <message>
        <source>the label {label} is retired</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Label {label} ist stillgelegt</translation>
    </message>
    <message>
        <source>this text has that label already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Text hat das Label schon</translation>
    </message>
    <message>
        <source>the article has this label already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Artikel hat dieses Label schon</translation>
    </message>
    <message>
        <source>a relation joins two annotations of one article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Beziehung verbindet zwei Annotationen eines Artikels</translation>
    </message>
    <message>
        <source>a relation joins two different annotations</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Beziehung verbindet zwei verschiedene Annotationen</translation>
    </message>
    <message>
        <source>the source of a claim is a mention in the same article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Quelle einer Behauptung ist eine Erwähnung im selben Artikel</translation>
    </message>
    <message>
        <source>only its author can change an annotation</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nur wer sie gemacht hat, kann eine Annotation ändern</translation>
    </message>
    <message>
        <source>only its author can change a discrepancy that was decided</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine entschiedene Abweichung kann nur ändern, wer sie gemacht hat</translation>
    </message>
    <message>
        <source>only its author can change a remark</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nur wer ihn geschrieben hat, kann einen Beitrag ändern</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the sides of a discrepancy lie in articles of one story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Seiten einer Abweichung liegen in Artikeln einer Geschichte</translation>
    </message>
    <message>
        <source>a discrepancy needs sides in at least two articles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Abweichung braucht Seiten in mindestens zwei Artikeln</translation>
    </message>
    <message>
        <source>a discrepancy needs text on at least one side</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Abweichung braucht auf mindestens einer Seite Text</translation>
    </message>
    <message>
        <source>the articles belong to no story yet; put them into one first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Artikel gehören noch zu keiner Geschichte; geben Sie ihnen erst eine</translation>
    </message>
    <message>
        <source>the article has discrepancies in its story; delete them first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Artikel hat Abweichungen in seiner Geschichte; löschen Sie sie erst</translation>
    </message>
    <message>
        <source>the date of publication is written 2024-12-31 or 2024-12-31T18:30</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Erscheinungsdatum schreibt man 2024-12-31 oder 2024-12-31T18:30</translation>
    </message>
    <message>
        <source>two stretches of furniture overlap</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zwei Stücke Beiwerk überlappen sich</translation>
    </message>
    <message>
        <source>a story needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Geschichte braucht einen Namen</translation>
    </message>
    <message>
        <source>there is a story called {story} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Geschichte namens {story} gibt es schon</translation>
    </message>
    <message>
        <source>the story {story} is handed out in a sprint</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Geschichte {story} ist in einem Sprint verteilt</translation>
    </message>
    <message>
        <source>a part of the story&apos;s articles has to stay, and a part to go</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Teil der Artikel der Geschichte muss bleiben, ein Teil gehen</translation>
    </message>
    <message>
        <source>a discrepancy joins what stays with what goes; delete it first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Abweichung verbindet, was bleibt, mit dem, was geht; löschen Sie sie erst</translation>
    </message>
    <message>
        <source>a sprint needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Sprint braucht einen Namen</translation>
    </message>
    <message>
        <source>a sprint needs stories and annotators</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Sprint braucht Geschichten und Annotierer</translation>
    </message>
    <message>
        <source>there is a sprint called {sprint} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>einen Sprint namens {sprint} gibt es schon</translation>
    </message>
    <message>
        <source>say why the story is skipped</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>sagen Sie, warum die Geschichte übersprungen wird</translation>
    </message>
    <message>
        <source>the story was handed to somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Geschichte wurde jemand anderem gegeben</translation>
    </message>
    <message>
        <source>the story is locked: gold has been made of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Geschichte ist gesperrt: aus ihr ist Gold entstanden</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Annotierer braucht einen Namen</translation>
    </message>
    <message>
        <source>an entity needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Entität braucht einen Namen</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Farbe schreibt man #rrggbb</translation>
    </message>
    <message>
        <source>annotations have this label; retire it, or merge it into another</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Annotationen haben dieses Label; legen Sie es still oder führen Sie es mit einem anderen zusammen</translation>
    </message>
    <message>
        <source>annotations have values of this attribute; retire it instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Annotationen haben Werte dieses Attributs; legen Sie es stattdessen still</translation>
    </message>
    <message>
        <source>a label cannot be merged into itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Label lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>a project cannot be merged with itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Projekt lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>two rows are needed to merge</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zum Zusammenführen braucht es zwei Zeilen</translation>
    </message>
    <message>
        <source>there are no articles to import in {places}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in {places} gibt es keine Artikel zu importieren</translation>
    </message>
    <message>
        <source>a split is three shares that add up to 100, as in 80/10/10: {text}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Aufteilung hat drei Anteile, zusammen 100, wie 80/10/10: {text}</translation>
    </message>
    <message>
        <source>there is no backup at {path}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>unter {path} liegt keine Sicherung</translation>
    </message>
    <message>
        <source>that is the project itself</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist das Projekt selbst</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{path} gibt es schon</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>somebody decided on this meanwhile; it is shown as it is now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>jemand hat inzwischen darüber entschieden; es wird gezeigt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>{key} and then: {choices}</source>
        <extracomment>annotator/ui/annotate/chords.py</extracomment>
        <translation>{key} und dann: {choices}</translation>
    </message>
    <message>
        <source>No suggestion is left here; nothing was deleted</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>Hier ist kein Vorschlag mehr; nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>select the next thing to tag</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>das Nächste zum Taggen auswählen</translation>
    </message>
    <message>
        <source>jump to a word: two letters</source>
        <extracomment>annotator/ui/annotate/hints.py</extracomment>
        <translation>zu einem Wort springen: zwei Buchstaben</translation>
    </message>
    <message>
        <source>Jump to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>Zu einem Wort springen: seine ersten zwei Buchstaben tippen</translation>
    </message>
    <message>
        <source>Jump back to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>Zurück zu einem Wort springen: seine ersten zwei Buchstaben tippen</translation>
    </message>
    <message>
        <source>Select up to a word: type its first two letters</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>Bis zu einem Wort auswählen: seine ersten zwei Buchstaben tippen</translation>
    </message>
    <message>
        <source>Everything found here to tag in this layer is tagged</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>Alles, was hier in dieser Ebene zu finden war, ist getaggt</translation>
    </message>
    <message>
        <source>No word begins with “{letters}” there</source>
        <extracomment>annotator/ui/annotate/jumping.py</extracomment>
        <translation>Dort beginnt kein Wort mit „{letters}“</translation>
    </message>
    <message>
        <source>No label has the key {key}; {pick} lists all of them</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>Kein Label hat die Taste {key}; {pick} zeigt alle</translation>
    </message>
    <message>
        <source>{key} is no label here; after {layer} it is {label}</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>{key} ist hier kein Label; nach {layer} ist es {label}</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>annotator/ui/annotate/looks.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>tagged before as {label}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>zuvor als {label} getaggt</translation>
    </message>
    <message>
        <source>tagged before as {label}, with other capital letters</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>zuvor als {label} getaggt, mit anderer Großschreibung</translation>
    </message>
    <message>
        <source>tagged before as {label}, here all in capitals</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>zuvor als {label} getaggt, hier ganz in Großbuchstaben</translation>
    </message>
    <message>
        <source>tagged before as {label}, here after a joined word</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>zuvor als {label} getaggt, hier hinter einem angehängten Wort</translation>
    </message>
    <message>
        <source>the surname of {name}, named before in this article</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>der Nachname von {name}, zuvor in diesem Artikel genannt</translation>
    </message>
    <message>
        <source>{why}, inside another mention</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>{why}, innerhalb einer anderen Erwähnung</translation>
    </message>
    <message>
        <source>cue {cue}, source {source}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Signalwort {cue}, Quelle {source}</translation>
    </message>
    <message>
        <source>cue {cue}, no source named</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Signalwort {cue}, keine Quelle genannt</translation>
    </message>
    <message>
        <source>words between quotation marks, source {source}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Wörter in Anführungszeichen, Quelle {source}</translation>
    </message>
    <message>
        <source>words between quotation marks, no source named</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>Wörter in Anführungszeichen, keine Quelle genannt</translation>
    </message>
    <message>
        <source>{name} ({words} in the text)</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>{name} ({words} im Text)</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>gelesen als {value}</translation>
    </message>
    <message>
        <source>go on with your story</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>mit Ihrer Geschichte weitermachen</translation>
    </message>
    <message>
        <source>The suggestion names no source: accept it, then mark one</source>
        <extracomment>annotator/ui/annotate/claims.py</extracomment>
        <translation>Der Vorschlag nennt keine Quelle: erst annehmen, dann eine markieren</translation>
    </message>
    <message>
        <source>Suggestions are hidden: {key} shows them.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>Vorschläge sind ausgeblendet: {key} zeigt sie.</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for.</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>Vorschläge werden noch gesucht.</translation>
    </message>
    <message>
        <source>the first hour, in the guide</source>
        <extracomment>annotator/ui/annotate/empty.py</extracomment>
        <translation>die erste Stunde, im Handbuch</translation>
    </message>
    <message>
        <source>Left as it was: Esc takes back what is typed, Return or Tab keeps it</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>Unverändert: Esc nimmt zurück, was getippt ist, Return oder Tab behält es</translation>
    </message>
    <message>
        <source>{key} is {label} without Shift</source>
        <extracomment>annotator/ui/annotate/labelling.py</extracomment>
        <translation>{key} ist ohne Umschalt {label}</translation>
    </message>
    <message>
        <source>No label fits “{typed}”</source>
        <extracomment>annotator/ui/annotate/picker.py</extracomment>
        <translation>Kein Label passt zu „{typed}“</translation>
    </message>
    <message>
        <source>read as {value}, from the publication date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>gelesen als {value}, vom Erscheinungsdatum aus</translation>
    </message>
    <message>
        <source>a relative time; the publication date is not known</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>eine relative Zeitangabe; das Erscheinungsdatum ist nicht bekannt</translation>
    </message>
    <message>
        <source>a time of no certain date</source>
        <extracomment>annotator/ui/annotate/rules.py</extracomment>
        <translation>eine Zeitangabe ohne bestimmtes Datum</translation>
    </message>
    <message>
        <source>{key} forgets them</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>{key} vergisst sie</translation>
    </message>
    <message>
        <source>Select the other side here and press the letter of its type, or {key} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Wählen Sie hier die andere Seite aus und drücken Sie den Buchstaben des Typs, oder {key}, wo sie fehlt</translation>
    </message>
    <message>
        <source>Select the other side first, or press {key} where it is missing</source>
        <extracomment>annotator/ui/annotate/sides.py</extracomment>
        <translation>Wählen Sie erst die andere Seite aus, oder drücken Sie {key}, wo sie fehlt</translation>
    </message>
    <message>
        <source>It is no mention yet: {key} and its label&apos;s key accept and tag both.</source>
        <extracomment>annotator/ui/annotate/suggestion_card.py</extracomment>
        <translation>Sie ist noch keine Erwähnung: {key} und die Taste ihres Labels nehmen beides an und taggen es.</translation>
    </message>
    <message>
        <source>Every article of {story} is done; {key} hands it in</source>
        <extracomment>annotator/ui/annotate/turning.py</extracomment>
        <translation>Jeder Artikel von {story} ist fertig; {key} gibt sie ab</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>annotator/ui/dialogs/long_step.py</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>{count} records so far</source>
        <extracomment>annotator/ui/dialogs/long_step.py</extracomment>
        <translation>Einträge bisher: {count}</translation>
    </message>
    <message>
        <source>Merging {name}…</source>
        <extracomment>annotator/ui/dialogs/merging.py</extracomment>
        <translation>{name} wird zusammengeführt …</translation>
    </message>
    <message>
        <source>Tool t&amp;ips on annotations</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Kurz&amp;infos zu Annotationen</translation>
    </message>
    <message>
        <source>Learn &amp;aliases when a mention is linked</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Beim Verknüpfen einer Erwähnung &amp;andere Namen lernen</translation>
    </message>
    <message>
        <source>The entity then answers to the mention&apos;s words as well.</source>
        <extracomment>annotator/ui/dialogs/settings.py</extracomment>
        <translation>Die Entität hört dann auch auf die Wörter der Erwähnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to one annotator each.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n Geschichte geht an einen Annotierer.</numerusform>
            <numerusform>%n Geschichten gehen an je einen Annotierer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to {people} annotators each</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n Geschichte geht an {people} Annotierer</numerusform>
            <numerusform>%n Geschichten gehen an je {people} Annotierer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to one.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n an einen.</numerusform>
            <numerusform>%n an je einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators for</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>Annotierer für</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <extracomment>annotator/ui/dialogs/version_list.py, annotator/ui/dialogs/versions.py</extracomment>
        <translation>Fassungen der Geschichte</translation>
    </message>
    <message>
        <source>edited from {base}, {share} kept</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>bearbeitet aus {base}, {share} übernommen</translation>
    </message>
    <message>
        <source>a project needs a name</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Projekt braucht einen Namen</translation>
    </message>
    <message>
        <source>the story is not finished, so there is nothing to go back to</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Geschichte ist nicht abgeschlossen, also gibt es nichts, wohin man zurückgeht</translation>
    </message>
    <message>
        <source>the story is not under way, so nobody keeps it from others</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Geschichte ist nicht in Arbeit, also hält sie niemand zurück</translation>
    </message>
    <message>
        <source>only a lead changes annotators</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nur eine Leitung ändert Annotierer</translation>
    </message>
    <message>
        <source>only a lead unlocks stories</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nur eine Leitung entsperrt Geschichten</translation>
    </message>
    <message>
        <source>there is an annotator called {name} already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>einen Annotierer namens {name} gibt es schon</translation>
    </message>
    <message>
        <source>{name} has worked here, and the name is in every step of the history</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} hat hier gearbeitet, und der Name steht in jedem Schritt des Verlaufs</translation>
    </message>
    <message>
        <source>somebody has to lead; make somebody else a lead first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>jemand muss leiten; geben Sie erst jemand anderem die Leitung</translation>
    </message>
    <message>
        <source>on a server annotator team add-user changes roles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>auf einem Server ändert annotator team add-user die Rollen</translation>
    </message>
    <message>
        <source>nothing was decided here yet</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>hier wurde noch nichts entschieden</translation>
    </message>
    <message>
        <source>no two annotators have finished the same article of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>keine zwei Annotierer haben denselben Artikel davon fertig</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>nothing stands between these quotation marks</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zwischen diesen Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>this bracket closes nothing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>the closing bracket is missing</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value is missing after “{field}”</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nach „{field}“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>a word or a field is missing here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>hier fehlt ein Wort oder Feld</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no field “{name}:”; {hint}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Feld „{name}:“ gibt es nicht; {hint}</translation>
    </message>
    <message>
        <source>the state of an article and that of an annotation do not mix</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Stand eines Artikels und der einer Annotation passen nicht zusammen</translation>
    </message>
    <message>
        <source>the schema has no {layer} label {label}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Schema hat kein Label {label} ({layer})</translation>
    </message>
    <message>
        <source>the label {label} has no attribute {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Label {label} hat kein Attribut {name}</translation>
    </message>
    <message>
        <source>attribute {name} is one of {choices}, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name} ist eines von {choices}, nicht {value}</translation>
    </message>
    <message>
        <source>attribute {name} is true or false, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name} ist wahr oder falsch, nicht {value}</translation>
    </message>
    <message>
        <source>attribute {name} is a number, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name} ist eine Zahl, nicht {value}</translation>
    </message>
    <message>
        <source>attribute {name} is text, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name} ist Text, nicht {value}</translation>
    </message>
    <message>
        <source>attribute {name} is a list of quantities, not {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name} ist eine Liste von Mengen, nicht {value}</translation>
    </message>
    <message>
        <source>attribute {name}: a quantity needs a number as its value</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name}: eine Menge braucht eine Zahl als Wert</translation>
    </message>
    <message>
        <source>attribute {name}: unknown comparator {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name}: unbekannter Vergleich {value}</translation>
    </message>
    <message>
        <source>attribute {name}: unknown part {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Attribut {name}: unbekannter Teil {value}</translation>
    </message>
    <message>
        <source>the label has no attribute {name} any more</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Label hat kein Attribut {name} mehr</translation>
    </message>
    <message>
        <source>{name} is a number, such as 12 or 3.5</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist eine Zahl wie 12 oder 3.5</translation>
    </message>
    <message>
        <source>write a quantity as a number, its unit, and (what is counted): {hint}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>schreiben Sie eine Menge als Zahl, Einheit und (was gezählt wird): {hint}</translation>
    </message>
    <message>
        <source>a {kind} has no spans of its own</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dies hat keinen eigenen Textbereich: {kind}</translation>
    </message>
    <message>
        <source>a side stays in its article and keeps its role</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Seite bleibt in ihrem Artikel und behält ihre Rolle</translation>
    </message>
    <message>
        <source>an absent side has one empty span inside the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine fehlende Seite hat genau eine leere Stelle im Text</translation>
    </message>
    <message>
        <source>annotations of this layer have no attributes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Annotationen dieser Ebene haben keine Attribute</translation>
    </message>
    <message>
        <source>gold has that label on that text already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Gold hat dieses Label auf diesem Text schon</translation>
    </message>
    <message>
        <source>an annotation it is about is gone; it is shown as it is now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Annotation, um die es geht, ist weg; gezeigt wird der jetzige Stand</translation>
    </message>
    <message>
        <source>what it joins is not in gold; decide on that first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>was es verbindet, ist nicht in Gold; entscheiden Sie erst darüber</translation>
    </message>
    <message>
        <source>this discussion is between others until a lead answers it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Besprechung führen andere, bis eine Leitung antwortet</translation>
    </message>
    <message>
        <source>others have answered, so it stays; you can still edit it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>andere haben geantwortet, daher bleibt es; ändern können Sie es noch</translation>
    </message>
    <message>
        <source>this is only a flag; its own key takes it off</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dies ist nur eine Markierung; ihre eigene Taste nimmt sie weg</translation>
    </message>
    <message>
        <source>who began a discussion and leads settle it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Besprechung schließt, wer sie begann, oder die Leitung</translation>
    </message>
    <message>
        <source>select the words it is about first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>wählen Sie erst die Wörter aus, um die es geht</translation>
    </message>
    <message>
        <source>tick the entities that are the same as this one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>haken Sie die Entitäten an, die dieselbe sind wie diese</translation>
    </message>
    <message>
        <source>tick the mentions that mean somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>haken Sie die Erwähnungen an, die jemand anderen meinen</translation>
    </message>
    <message>
        <source>{name} has mentions; merge it into another entity</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} hat Erwähnungen; führen Sie es mit einer anderen Entität zusammen</translation>
    </message>
    <message>
        <source>a mention is linked to another entity by now</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Erwähnung ist inzwischen mit einer anderen Entität verknüpft</translation>
    </message>
    <message>
        <source>that is another&apos;s work on a story you have not finished</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist die Arbeit anderer an einer Geschichte, die Sie noch nicht fertig haben</translation>
    </message>
    <message>
        <source>the article is not in the row&apos;s story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Artikel liegt nicht in der Geschichte der Zeile</translation>
    </message>
    <message>
        <source>rows of two stories cannot be merged</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Zeilen zweier Geschichten lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>a label is split inside its layer</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Label wird innerhalb seiner Ebene geteilt</translation>
    </message>
    <message>
        <source>{name} is retired; put it back in use first</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist stillgelegt; nehmen Sie es erst wieder in Gebrauch</translation>
    </message>
    <message>
        <source>{count} annotation say {value} there, so it has to stay; retire the attribute and add another instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{count} Annotation sagt dort {value}, daher muss es bleiben; legen Sie das Attribut still und fügen Sie ein anderes hinzu</translation>
    </message>
    <message>
        <source>{count} annotations say {value} there, so it has to stay; retire the attribute and add another instead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{count} Annotationen sagen dort {value}, daher muss es bleiben; legen Sie das Attribut still und fügen Sie ein anderes hinzu</translation>
    </message>
    <message>
        <source>annotations use labels the new schema lacks: {names}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Annotationen benutzen Labels, die dem neuen Schema fehlen: {names}</translation>
    </message>
    <message>
        <source>other occurrences are looked for from a mention</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>andere Vorkommen werden von einer Erwähnung aus gesucht</translation>
    </message>
    <message>
        <source>a mention of several fragments has no other occurrences to look for</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zu einer Erwähnung aus mehreren Teilen gibt es keine anderen Vorkommen zu suchen</translation>
    </message>
    <message>
        <source>this article belongs to no story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Artikel gehört zu keiner Geschichte</translation>
    </message>
    <message>
        <source>only mentions and claims can be carried over</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>nur Erwähnungen und Behauptungen lassen sich übertragen</translation>
    </message>
    <message>
        <source>only mentions and claims can be tagged in a list of results</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in einer Trefferliste lassen sich nur Erwähnungen und Behauptungen taggen</translation>
    </message>
    <message>
        <source>an annotation is carried over to other versions of its story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Annotation wird in andere Fassungen ihrer Geschichte übertragen</translation>
    </message>
    <message>
        <source>no version is ticked</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>keine Fassung ist angehakt</translation>
    </message>
    <message>
        <source>only a suggestion that waits, or your own decision, can be decided</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>entscheiden lässt sich nur ein wartender Vorschlag oder Ihre eigene Entscheidung</translation>
    </message>
    <message>
        <source>two stories are needed to merge</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>zum Zusammenführen braucht es zwei Geschichten</translation>
    </message>
    <message>
        <source>a story is kept for its annotator for an hour at least</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Geschichte bleibt ihrem Annotierer mindestens eine Stunde vorbehalten</translation>
    </message>
    <message>
        <source>a deadline is written 2031-12-31</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Frist schreibt man 2031-12-31</translation>
    </message>
    <message>
        <source>the overlap lies between 1 and {count}, the annotators there are</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Überschneidung liegt zwischen 1 und {count}, der Zahl der Annotierer</translation>
    </message>
    <message>
        <source>the share of stories that overlap lies between 0 and 1</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Anteil gemeinsamer Geschichten liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the most stories a person gets cannot be negative</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Höchstzahl der Geschichten je Person kann nicht negativ sein</translation>
    </message>
    <message>
        <source>there is no annotator {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gibt keinen Annotierer {name}</translation>
    </message>
    <message>
        <source>{name} is an annotator that is no person, so nobody can be called so</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist ein Annotierer, der keine Person ist; so kann niemand heißen</translation>
    </message>
    <message>
        <source>no stories are handed to {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} hat keine Geschichten bekommen</translation>
    </message>
    <message>
        <source>nobody called {name} has annotated in this project</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>niemand namens {name} hat in diesem Projekt annotiert</translation>
    </message>
    <message>
        <source>you see only your own work until you are done: export that of {author}, or ask a lead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Sie sehen nur Ihre eigene Arbeit, bis Sie fertig sind: exportieren Sie die von {author} oder fragen Sie die Leitung</translation>
    </message>
    <message>
        <source>a package with others&apos; work is made by a lead</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Paket mit der Arbeit anderer schnürt die Leitung</translation>
    </message>
    <message>
        <source>a lead takes work from a server: others&apos; work there is not shown to you</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>von einem Server übernimmt die Leitung Arbeit: die anderer wird Ihnen dort nicht gezeigt</translation>
    </message>
    <message>
        <source>there is no article {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gibt keinen Artikel {uid}</translation>
    </message>
    <message>
        <source>there is no {kind} {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das gibt es nicht: {kind} {uid}</translation>
    </message>
    <message>
        <source>this {kind} was changed since, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>inzwischen geändert ({kind}), daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>this {kind} was changed since, so nothing was taken back</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>inzwischen geändert ({kind}), daher wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>this {kind} is somebody else&apos;s, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das gehört jemand anderem ({kind}), daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>the worker process that compares ended early</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Arbeitsprozess des Vergleichs endete vorzeitig</translation>
    </message>
    <message>
        <source>suggestions stopped: their worker process ended</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>keine Vorschläge mehr: ihr Arbeitsprozess endete</translation>
    </message>
    <message>
        <source>this is longer than {count} characters</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist länger als {count} Zeichen</translation>
    </message>
    <message>
        <source>more than {count} terms</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>mehr als {count} Suchwörter</translation>
    </message>
    <message>
        <source>the schema has no label “{label}”</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Schema hat kein Label „{label}“</translation>
    </message>
    <message>
        <source>{key} is not a key</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{key} ist keine Taste</translation>
    </message>
    <message>
        <source>{key} is not a key: there is no {name}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{key} ist keine Taste: es gibt kein {name}</translation>
    </message>
    <message>
        <source>a modifier alone is no key</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Umschalttaste allein ist keine Taste</translation>
    </message>
    <message>
        <source>a character alone would be typed into fields; press it with Ctrl or Alt</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Zeichen allein würde in Felder getippt; drücken Sie es mit Strg oder Alt</translation>
    </message>
    <message>
        <source>a row needs a title</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Zeile braucht einen Titel</translation>
    </message>
    <message>
        <source>there is no step {number}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gibt keinen Schritt {number}</translation>
    </message>
    <message>
        <source>that step set the project up, and a project without it would be none</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Schritt hat das Projekt angelegt; ohne ihn wäre es keines</translation>
    </message>
    <message>
        <source>that step is {name}&apos;s, and everybody takes back their own</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Schritt ist von {name}, und jeder nimmt die eigenen zurück</translation>
    </message>
    <message>
        <source>that step is itself an undo or redo; choose one before it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Schritt hat selbst etwas zurückgenommen oder wiederholt; wählen Sie einen davor</translation>
    </message>
    <message>
        <source>that step was taken back already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Schritt wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>somebody removed this {kind} first, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>jemand hat es zuerst entfernt ({kind}), daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>somebody changed this {kind} first ({details}), so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>jemand hat es zuerst geändert ({kind}: {details}), daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>your own work on this story is not finished yet</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Ihre eigene Arbeit an dieser Geschichte ist noch nicht fertig</translation>
    </message>
    <message>
        <source>others&apos; work on a story shows once you have finished it; a lead sees all of it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Arbeit anderer an einer Geschichte zeigt sich, sobald Sie selbst fertig sind; eine Leitung sieht alles</translation>
    </message>
    <message>
        <source>the import&apos;s worker process ended early (status {code})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Arbeitsprozess des Imports endete vorzeitig (Status {code})</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is no project at {path}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>unter {path} liegt kein Projekt</translation>
    </message>
    <message>
        <source>{folder} holds {name}, which is no part of an export; name another folder, or give --force to put the export beside it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{folder} enthält {name}, das zu keinem Export gehört; nennen Sie einen anderen Ordner oder legen Sie den Export mit --force daneben</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Text ist kein Text</translation>
    </message>
    <message>
        <source>this value is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieser Wert ist kein Text</translation>
    </message>
    <message>
        <source>true or false is no text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>wahr oder falsch ist kein Text</translation>
    </message>
    <message>
        <source>an object is no text; reach into it with a dotted path</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Objekt ist kein Text; greifen Sie mit einem Pfad aus Punkten hinein</translation>
    </message>
    <message>
        <source>its furniture does not lie inside its text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>sein Beiwerk liegt nicht in seinem Text</translation>
    </message>
    <message>
        <source>its offsets count {unit}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>seine Positionen zählen {unit}</translation>
    </message>
    <message>
        <source>this is no row of it: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist keine Zeile davon: {error}</translation>
    </message>
    <message>
        <source>its severity or status is unknown</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Schwere oder Stand ist unbekannt</translation>
    </message>
    <message>
        <source>a side is evidence or absent</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Seite ist Beleg oder fehlt</translation>
    </message>
    <message>
        <source>unknown status {status}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>unbekannter Stand {status}</translation>
    </message>
    <message>
        <source>another article has its id already</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein anderer Artikel hat seine ID schon</translation>
    </message>
    <message>
        <source>there is no entity {uid}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gibt keine Entität {uid}</translation>
    </message>
    <message>
        <source>claim {uid}: its source is not in the article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Behauptung {uid}: ihre Quelle liegt nicht im Artikel</translation>
    </message>
    <message>
        <source>claim {uid}: its cue lies outside the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Behauptung {uid}: ihr Signalwort liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>relation {uid}: an end is not in the article</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Beziehung {uid}: ein Ende liegt nicht im Artikel</translation>
    </message>
    <message>
        <source>{kind} {uid}: the text at {place} is not what it quotes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{kind} {uid}: der Text bei {place} ist nicht, was zitiert wird</translation>
    </message>
    <message>
        <source>discrepancy {uid}: its articles do not lie in one story</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Abweichung {uid}: ihre Artikel liegen nicht in einer Geschichte</translation>
    </message>
    <message>
        <source>discrepancy {uid}: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Abweichung {uid}: {error}</translation>
    </message>
    <message>
        <source>date of publication left out: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Erscheinungsdatum weggelassen: {why}</translation>
    </message>
    <message>
        <source>there is no such time: {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Uhrzeit gibt es nicht: {value}</translation>
    </message>
    <message>
        <source>there is no such day: {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diesen Tag gibt es nicht: {value}</translation>
    </message>
    <message>
        <source>day and month could be swapped in {value}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in {value} könnten Tag und Monat vertauscht sein</translation>
    </message>
    <message>
        <source>the column of {field} is chosen twice</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Spalte für {field} ist doppelt gewählt</translation>
    </message>
    <message>
        <source>there is nothing in {column}, which holds the text</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in {column} mit dem Text steht nichts</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose one with text=NAME from: {columns}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>keine bekannte Spalte enthält den Text; wählen Sie eine mit text=NAME aus: {columns}</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gibt keine Spalte {name}; die Spalten sind: {columns}</translation>
    </message>
    <message>
        <source>an article has 64 MB at most; import a collection as JSONL or CSV</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Artikel hat höchstens 64 MB; eine Sammlung wird als JSONL oder CSV importiert</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>longer than 10,000 characters; is it another column?</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>länger als 10.000 Zeichen; ist es eine andere Spalte?</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate)</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a line holds one JSON object, not a list</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Zeile enthält ein JSON-Objekt, keine Liste</translation>
    </message>
    <message>
        <source>a line holds one JSON object: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Zeile enthält ein JSON-Objekt: {error}</translation>
    </message>
    <message>
        <source>the line is not UTF-8; name the encoding</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Zeile ist kein UTF-8; nennen Sie die Kodierung</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>side {number} is not what it quotes</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>Seite {number} ist nicht, was sie zitiert</translation>
    </message>
    <message>
        <source>its sides do not lie in two articles</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ihre Seiten liegen nicht in zwei Artikeln</translation>
    </message>
    <message>
        <source>it has text on no side</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>auf keiner Seite steht Text</translation>
    </message>
    <message>
        <source>its text is another one here</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>sein Text ist hier ein anderer</translation>
    </message>
    <message>
        <source>it was made in the name of somebody else</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es wurde im Namen eines anderen gemacht</translation>
    </message>
    <message>
        <source>what it belongs to did not come ({missing})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>wozu es gehört, kam nicht mit ({missing})</translation>
    </message>
    <message>
        <source>the schema here has no label {label}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Schema hier hat kein Label {label}</translation>
    </message>
    <message>
        <source>it is somebody else&apos;s</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>es gehört jemand anderem</translation>
    </message>
    <message>
        <source>a zip archive or office document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Zip-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>an old office document</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>the import&apos;s worker failed: {error}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Arbeitsprozess des Imports scheiterte: {error}</translation>
    </message>
    <message>
        <source>another program is writing to the project; try again in a moment</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein anderes Programm schreibt gerade in das Projekt; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>the project file is damaged; `annotator check` says where, a backup has it whole</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Projektdatei ist beschädigt; `annotator check` sagt wo, eine Sicherung hat sie ganz</translation>
    </message>
    <message>
        <source>the project file is damaged; `annotator check` says where, a backup has it whole ({place})</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Projektdatei ist beschädigt; `annotator check` sagt wo, eine Sicherung hat sie ganz ({place})</translation>
    </message>
    <message>
        <source>the project cannot be read or written: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt lässt sich nicht lesen oder schreiben: {why}</translation>
    </message>
    <message>
        <source>{name} is not a News Annotator project</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist kein Projekt von News Annotator</translation>
    </message>
    <message>
        <source>{name} is not a News Annotator project: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist kein Projekt von News Annotator: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} lässt sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be opened: its path is not UTF-8</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} lässt sich nicht öffnen: der Pfad ist kein UTF-8</translation>
    </message>
    <message>
        <source>{name} cannot be made: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} lässt sich nicht anlegen: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} lässt sich nicht kopieren: {why}</translation>
    </message>
    <message>
        <source>{name} cannot be backed up: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} lässt sich nicht sichern: {why}</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist beschädigt: {why}</translation>
    </message>
    <message>
        <source>the backup of {name} failed its check: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Sicherung von {name} hat ihre Prüfung nicht bestanden: {why}</translation>
    </message>
    <message>
        <source>{name} was written to all the time, so there is no new backup</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in {name} wurde die ganze Zeit geschrieben, daher gibt es keine neue Sicherung</translation>
    </message>
    <message>
        <source>{name} was made by a newer News Annotator (database version {version}; this program knows {known}); update the program to open it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} stammt von einem neueren News Annotator (Datenbankversion {version}; dieses Programm kennt {known}); aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <source>the project was made by a newer News Annotator (database version {version}; this program knows {known}); update the program to open it</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt stammt von einem neueren News Annotator (Datenbankversion {version}; dieses Programm kennt {known}); aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <source>{name} was made by an older News Annotator; open it once for writing to bring it up to date</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} stammt von einem älteren News Annotator; öffnen Sie es einmal zum Schreiben, um es auf den neuen Stand zu bringen</translation>
    </message>
    <message>
        <source>the project was made by an older News Annotator; the lead brings it up to date with annotator team init</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt stammt von einem älteren News Annotator; die Leitung bringt es mit annotator team init auf den neuen Stand</translation>
    </message>
    <message>
        <source>{name} was changed by other means than this program, so nothing was merged: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} wurde anders als durch dieses Programm geändert, daher wurde nichts zusammengeführt: {why}</translation>
    </message>
    <message>
        <source>{name} is open for writing in another program{holder}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} ist in einem anderen Programm zum Schreiben geöffnet{holder}</translation>
    </message>
    <message>
        <source>this project is open for reading only</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>dieses Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>in this project only a lead imports, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in diesem Projekt importiert nur die Leitung, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>a team&apos;s project is backed up on its server, with pg_dump</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt eines Teams wird auf seinem Server gesichert, mit pg_dump</translation>
    </message>
    <message>
        <source>a team&apos;s project is named by its address, postgresql://host/database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt eines Teams nennt man mit seiner Adresse, postgresql://host/database</translation>
    </message>
    <message>
        <source>the address of a team&apos;s project begins with postgresql://</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Adresse eines Teamprojekts beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>the address names no database: postgresql://user@host/database</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Adresse nennt keine Datenbank: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>the address of the database cannot be read</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Adresse der Datenbank ist nicht zu lesen</translation>
    </message>
    <message>
        <source>{name} does not say where the team&apos;s project lies</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>{name} sagt nicht, wo das Projekt des Teams liegt</translation>
    </message>
    <message>
        <source>there is no project in this database; annotator team init makes one</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>in dieser Datenbank liegt kein Projekt; annotator team init legt eines an</translation>
    </message>
    <message>
        <source>there is no such database on the server</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>diese Datenbank gibt es auf dem Server nicht</translation>
    </message>
    <message>
        <source>the database does not let this user do that, so nothing was changed</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>die Datenbank erlaubt das diesem Benutzer nicht, daher wurde nichts geändert</translation>
    </message>
    <message>
        <source>the project cannot be written: it is open readonly</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>das Projekt lässt sich nicht schreiben: es ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>somebody else is changing the same; try again in a moment</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>jemand anderes ändert gerade dasselbe; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>the server did not accept this user and password</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Server hat Benutzer und Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>the server cannot be reached: {why}</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>der Server ist nicht zu erreichen: {why}</translation>
    </message>
    <message>
        <source>a project on PostgreSQL needs the extra &apos;team&apos;: pip install &apos;news-annotator[team]&apos;</source>
        <extracomment>annotator/ui/error_sentences.py</extracomment>
        <translation>ein Projekt auf PostgreSQL braucht das Extra &apos;team&apos;: pip install &apos;news-annotator[team]&apos;</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <extracomment>annotator/ui/guide.py</extracomment>
        <translation>Diese Seite ist auf Englisch.</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>assignment</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>row of the claim matrix</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Zeile der Behauptungsmatrix</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>state of an article</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Stand eines Artikels</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>schema</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>story</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>decision on gold</source>
        <extracomment>annotator/ui/kinds.py</extracomment>
        <translation>Entscheidung über Gold</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked: go to another, {key} merges them into it</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n Zeile markiert: zu einer anderen gehen, {key} führt sie damit zusammen</numerusform>
            <numerusform>%n Zeilen markiert: zu einer anderen gehen, {key} führt sie damit zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is marked any more</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>Es ist keine Zeile mehr markiert</translation>
    </message>
    <message>
        <source>{file} may not be written to where it lies, so it is open for reading only.</source>
        <extracomment>annotator/ui/opening.py</extracomment>
        <translation>{file} darf dort, wo die Datei liegt, nicht geschrieben werden und ist deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A sentence one version alone has</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein Satz, den nur eine Fassung hat</translation>
    </message>
    <message>
        <source>Another source for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Quelle für dasselbe</translation>
    </message>
    <message>
        <source>A source left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine weggelassene Quelle</translation>
    </message>
    <message>
        <source>Another source for a figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Quelle für eine Zahl</translation>
    </message>
    <message>
        <source>Told without saying who says so</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Erzählt ohne zu sagen, wer das sagt</translation>
    </message>
    <message>
        <source>A source named less exactly</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine ungenauer genannte Quelle</translation>
    </message>
    <message>
        <source>A word that makes it less sure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein Wort, das es unsicherer macht</translation>
    </message>
    <message>
        <source>Said by one, told as a fact by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Hier gesagt, dort als Tatsache erzählt</translation>
    </message>
    <message>
        <source>A verb that makes it less sure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein Verb, das es unsicherer macht</translation>
    </message>
    <message>
        <source>Another cause</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Ursache</translation>
    </message>
    <message>
        <source>Another cause of death</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Todesursache</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Entschieden oder nicht</translation>
    </message>
    <message>
        <source>Said by one, denied by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Die eine sagt es, die andere bestreitet es</translation>
    </message>
    <message>
        <source>The same with and without “not”</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Dasselbe mit und ohne „nicht“</translation>
    </message>
    <message>
        <source>Another place where it began</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderer Ort des Anfangs</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderer Ausgang</translation>
    </message>
    <message>
        <source>Words of opposite meaning</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Wörter mit gegenteiliger Bedeutung</translation>
    </message>
    <message>
        <source>All against most or some</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Alle gegen die meisten oder einige</translation>
    </message>
    <message>
        <source>A more exact phrase</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine genauere Wendung</translation>
    </message>
    <message>
        <source>Named by one alone</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Nur von einer benannt</translation>
    </message>
    <message>
        <source>A more exact word</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein genaueres Wort</translation>
    </message>
    <message>
        <source>One referent, called two things</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein und dasselbe, zweierlei genannt</translation>
    </message>
    <message>
        <source>One referent, two names</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein und dasselbe, zwei Namen</translation>
    </message>
    <message>
        <source>One name, two spellings</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein Name, zwei Schreibweisen</translation>
    </message>
    <message>
        <source>A name with and without a title</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein Name mit und ohne Titel</translation>
    </message>
    <message>
        <source>Another age</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderes Alter</translation>
    </message>
    <message>
        <source>A figure with and without “more than”</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine Zahl mit und ohne „mehr als“</translation>
    </message>
    <message>
        <source>Few against some or most</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Wenige gegen einige oder die meisten</translation>
    </message>
    <message>
        <source>A rounder figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine rundere Zahl</translation>
    </message>
    <message>
        <source>One against several</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Einer gegen mehrere</translation>
    </message>
    <message>
        <source>Another place in a row</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderer Platz in einer Reihe</translation>
    </message>
    <message>
        <source>A figure taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine zurückgenommene Zahl</translation>
    </message>
    <message>
        <source>Another figure elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Zahl an anderer Stelle</translation>
    </message>
    <message>
        <source>A rounder figure elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine rundere Zahl an anderer Stelle</translation>
    </message>
    <message>
        <source>A figure against words without one</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine Zahl gegen Wörter ohne Zahl</translation>
    </message>
    <message>
        <source>Another figure</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Zahl</translation>
    </message>
    <message>
        <source>A denial left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein weggelassenes Dementi</translation>
    </message>
    <message>
        <source>A phrase left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine weggelassene Wendung</translation>
    </message>
    <message>
        <source>A sentence left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein weggelassener Satz</translation>
    </message>
    <message>
        <source>Left out that somebody did not answer</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Weggelassen, dass jemand nicht antwortete</translation>
    </message>
    <message>
        <source>Left out that it is not known</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Weggelassen, dass man es nicht weiß</translation>
    </message>
    <message>
        <source>Left out that nobody could verify it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Weggelassen, dass niemand es prüfen konnte</translation>
    </message>
    <message>
        <source>Another quotation in its place</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderes Zitat an seiner Stelle</translation>
    </message>
    <message>
        <source>Other words inside a quotation</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Andere Wörter in einem Zitat</translation>
    </message>
    <message>
        <source>Who did it and to whom, exchanged</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Wer es wem tat, vertauscht</translation>
    </message>
    <message>
        <source>Another one did it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Jemand anderes tat es</translation>
    </message>
    <message>
        <source>Who did it and to whom, in other order</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Wer es wem tat, in anderer Folge</translation>
    </message>
    <message>
        <source>Another duration</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Dauer</translation>
    </message>
    <message>
        <source>A less exact time</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine ungenauere Zeit</translation>
    </message>
    <message>
        <source>A time taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine zurückgenommene Zeit</translation>
    </message>
    <message>
        <source>Another time elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Zeit an anderer Stelle</translation>
    </message>
    <message>
        <source>A less exact time elsewhere in the text</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine ungenauere Zeit an anderer Stelle</translation>
    </message>
    <message>
        <source>Another time</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>A word that judges, added</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein wertendes Wort, hinzugefügt</translation>
    </message>
    <message>
        <source>Other words for those counted</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Andere Wörter für die Gezählten</translation>
    </message>
    <message>
        <source>Another word for the deed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderes Wort für die Tat</translation>
    </message>
    <message>
        <source>Other words for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Andere Wörter für dasselbe</translation>
    </message>
    <message>
        <source>A loaded word</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein wertendes Wort</translation>
    </message>
    <message>
        <source>Another verb of saying</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ein anderes Verb des Sagens</translation>
    </message>
    <message>
        <source>how many of them</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wie viele von ihnen</translation>
    </message>
    <message>
        <source>one of them names it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eine nennt es beim Namen</translation>
    </message>
    <message>
        <source>one referent, called two things</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein und dasselbe, zweierlei genannt</translation>
    </message>
    <message>
        <source>said by one, told as a fact by the other</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>hier gesagt, dort als Tatsache erzählt</translation>
    </message>
    <message>
        <source>that it is denied</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>dass es bestritten wird</translation>
    </message>
    <message>
        <source>that it is not known</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>dass man es nicht weiß</translation>
    </message>
    <message>
        <source>that nobody could verify it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>dass niemand es prüfen konnte</translation>
    </message>
    <message>
        <source>that those concerned did not answer</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>dass die Betroffenen nicht antworteten</translation>
    </message>
    <message>
        <source>what brought it about</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>was es auslöste</translation>
    </message>
    <message>
        <source>what they died of</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>woran sie starben</translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wo es begann</translation>
    </message>
    <message>
        <source>whether it was decided</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ob es entschieden wurde</translation>
    </message>
    <message>
        <source>a figure taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eine zurückgenommene Zahl</translation>
    </message>
    <message>
        <source>a time taken back</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eine zurückgenommene Zeit</translation>
    </message>
    <message>
        <source>a word that judges</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein wertendes Wort</translation>
    </message>
    <message>
        <source>another quotation in its place</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein anderes Zitat an seiner Stelle</translation>
    </message>
    <message>
        <source>both cannot be true</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>beides kann nicht wahr sein</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wie sicher es ist</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>one denies what the other says</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>das eine bestreitet, was das andere sagt</translation>
    </message>
    <message>
        <source>one is more specific</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eines ist genauer</translation>
    </message>
    <message>
        <source>one name in two spellings</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein Name in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>one person with and without a title</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eine Person mit und ohne Titel</translation>
    </message>
    <message>
        <source>one referent under two names</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein und dasselbe unter zwei Namen</translation>
    </message>
    <message>
        <source>one word more</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>ein Wort mehr</translation>
    </message>
    <message>
        <source>only here</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>other words for the same</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>andere Wörter für dasselbe</translation>
    </message>
    <message>
        <source>other words for what happened</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>andere Wörter für das Geschehen</translation>
    </message>
    <message>
        <source>the verb that reports it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>das Verb der Wiedergabe</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>who did it</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>who did it and to whom</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wer es wem tat</translation>
    </message>
    <message>
        <source>who says so</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wer das sagt</translation>
    </message>
    <message>
        <source>words inside quotation marks</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>rank</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>speed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>volume</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Rauminhalt</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>aboard</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>an Bord</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>arrested</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>festgenommen</translation>
    </message>
    <message>
        <source>besieged</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>belagert</translation>
    </message>
    <message>
        <source>cost</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gekostet</translation>
    </message>
    <message>
        <source>destroyed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>zerstört</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>entlassen</translation>
    </message>
    <message>
        <source>displaced</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>vertrieben</translation>
    </message>
    <message>
        <source>farmed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gezüchtet</translation>
    </message>
    <message>
        <source>fell</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gefallen</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>abgefeuert</translation>
    </message>
    <message>
        <source>hired</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>infected</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>infiziert</translation>
    </message>
    <message>
        <source>injured</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>kidnapped</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>entführt</translation>
    </message>
    <message>
        <source>killed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>getötet</translation>
    </message>
    <message>
        <source>postponed</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>protested</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>protestiert</translation>
    </message>
    <message>
        <source>rescued</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>stolen</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gestohlen</translation>
    </message>
    <message>
        <source>struck</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>gestreikt</translation>
    </message>
    <message>
        <source>treated</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>voted</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>{what}, per {source}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>{what}, laut {source}</translation>
    </message>
    <message>
        <source>{first} in {here}, {second} in {there}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>{first} in {here}, {second} in {there}</translation>
    </message>
    <message>
        <source>{first} in {here}, not in {there}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>{first} in {here}, nicht in {there}</translation>
    </message>
    <message>
        <source>who counted {whom}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>wer {whom} gezählt hat</translation>
    </message>
    <message>
        <source>{counted} {event}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>{counted} ({event})</translation>
    </message>
    <message>
        <source>{counted}, {what}</source>
        <extracomment>annotator/ui/proposal_words.py</extracomment>
        <translation>{counted}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>furniture · %n line(s)</source>
        <extracomment>annotator/ui/reading/folding.py</extracomment>
        <translation>
            <numerusform>Beiwerk · %n Zeile</numerusform>
            <numerusform>Beiwerk · %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>or {chord}</source>
        <extracomment>annotator/ui/schema/label_form.py</extracomment>
        <translation>oder {chord}</translation>
    </message>
    <message>
        <source>Everybody: the whole project</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Alle: das ganze Projekt</translation>
    </message>
    <message>
        <source>Merged: {names}. {key} shows how far everybody is</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Zusammengeführt: {names}. {key} zeigt, wie weit alle sind</translation>
    </message>
    <message>
        <source>Finished; the next story is {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Abgeschlossen; die nächste Geschichte ist {name}</translation>
    </message>
    <message>
        <source>Everything here is done: send this file back to your lead</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Hier ist alles fertig: Schicken Sie diese Datei an Ihre Leitung zurück</translation>
    </message>
    <message>
        <source>Skipped; the next story is {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>Übersprungen; die nächste Geschichte ist {name}</translation>
    </message>
    <message>
        <source>Go back to a finished story</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Zu einer abgeschlossenen Geschichte zurückgehen</translation>
    </message>
    <message>
        <source>It is under way again, with its annotator; nothing made there is lost.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Sie ist wieder in Arbeit, bei der Person, die sie hatte; nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>No story of a sprint is finished; locked ones are unlocked first</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Keine Geschichte eines Sprints ist abgeschlossen; gesperrte werden erst entsperrt</translation>
    </message>
    <message>
        <source>Let go of a story under way</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Eine Geschichte in Arbeit freigeben</translation>
    </message>
    <message>
        <source>Whoever asks for a story next may have it. What was made of it stays, and its annotator keeps it by working on before anybody asks.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Wer als Nächstes nach einer Geschichte fragt, kann sie haben. Was daran gemacht wurde, bleibt; und wer sie hatte, behält sie, wenn er weiterarbeitet, bevor jemand fragt.</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>No story of a sprint is under way</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Keine Geschichte eines Sprints ist in Arbeit</translation>
    </message>
    <message>
        <source>No more stories are taken from it. What is under way can be finished.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Aus ihm werden keine Geschichten mehr genommen. Was in Arbeit ist, kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>No sprint is open</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Kein Sprint ist offen</translation>
    </message>
    <message>
        <source>Stories nobody began are taken from it again.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Aus ihm werden wieder Geschichten genommen, die niemand begonnen hat.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>No sprint is closed</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Kein Sprint ist geschlossen</translation>
    </message>
    <message>
        <source>What is locked is not gone back to, so that nothing moves under the gold.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Zu Gesperrtem geht niemand zurück, damit sich unter dem Gold nichts bewegt.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>No finished story is left to lock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Keine abgeschlossene Geschichte ist noch zu sperren</translation>
    </message>
    <message>
        <source>Their annotators can go back to them. Gold stays as it is.</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Wer sie hatte, kann zu ihnen zurückgehen. Gold bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No story is locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Keine Geschichte ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed: {name}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Geschlossen: {name}</translation>
    </message>
    <message>
        <source>Open again: {name}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Wieder offen: {name}</translation>
    </message>
    <message>
        <source>Only a lead does this: {names}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>Das macht nur eine Leitung: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>%n Geschichte gesperrt</numerusform>
            <numerusform>%n Geschichten gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) unlocked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>%n Geschichte entsperrt</numerusform>
            <numerusform>%n Geschichten entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is under way again, with {who}</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>{name} ist wieder in Arbeit, bei {who}</translation>
    </message>
    <message>
        <source>{name} goes to whoever asks next</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>{name} geht an den, der als Nächstes fragt</translation>
    </message>
    <message>
        <source>There is only this version of the story.</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>Es gibt nur diese Fassung der Geschichte.</translation>
    </message>
    <message>
        <source>Furniture folded: a click on its line opens it.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Beiwerk zugeklappt: Ein Klick auf seine Zeile öffnet es.</translation>
    </message>
    <message>
        <source>Furniture unfolded.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Beiwerk aufgeklappt.</translation>
    </message>
    <message>
        <source>Tool tips on annotations shown.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Kurzinfos zu Annotationen gezeigt.</translation>
    </message>
    <message>
        <source>Tool tips on annotations hidden.</source>
        <extracomment>annotator/ui/switches.py</extracomment>
        <translation>Kurzinfos zu Annotationen verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back; %n change(s) that waited were sent.</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>
            <numerusform>Der Server ist wieder da; %n wartende Änderung wurde gesendet.</numerusform>
            <numerusform>Der Server ist wieder da; %n wartende Änderungen wurden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is back.</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message>
        <source>The server is back. It could not take everything that waited: {reasons}</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>Der Server ist wieder da. Er konnte nicht alles Wartende annehmen: {reasons}</translation>
    </message>
    <message>
        <source>Open team project…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Teamprojekt öffnen …</translation>
    </message>
    <message>
        <source>Select the next thing to tag</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Das Nächste zum Taggen auswählen</translation>
    </message>
    <message>
        <source>Select the thing to tag before</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Das Vorige zum Taggen auswählen</translation>
    </message>
    <message>
        <source>Jump to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu einem Wort springen, nach seinen ersten Buchstaben</translation>
    </message>
    <message>
        <source>Jump back to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zurück zu einem Wort springen, nach seinen ersten Buchstaben</translation>
    </message>
    <message>
        <source>Select up to a word by its first letters</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bis zu einem Wort auswählen, nach seinen ersten Buchstaben</translation>
    </message>
    <message>
        <source>Source: the words at the caret</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Quelle: die Wörter am Cursor</translation>
    </message>
    <message>
        <source>Versions of the story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassungen der Geschichte …</translation>
    </message>
    <message>
        <source>Go back to a finished story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zu einer abgeschlossenen Geschichte zurückgehen …</translation>
    </message>
    <message>
        <source>Let go of a story under way…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Eine Geschichte in Arbeit freigeben …</translation>
    </message>
    <message>
        <source>Close sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Sprint schließen …</translation>
    </message>
    <message>
        <source>Reopen sprint…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Sprint wieder öffnen …</translation>
    </message>
    <message>
        <source>Lock finished stories…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abgeschlossene Geschichten sperren …</translation>
    </message>
    <message>
        <source>Unlock stories…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichten entsperren …</translation>
    </message>
    <message>
        <source>Annotators…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Annotierer …</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zurück zu den Diagrammen</translation>
    </message>
    <message>
        <source>Charts, or tables</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Diagramme oder Tabellen</translation>
    </message>
    <message>
        <source>Ask the search for the same</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Suche nach demselben fragen</translation>
    </message>
    <message>
        <source>Open the discrepancy in Review</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Abweichung in Prüfen öffnen</translation>
    </message>
    <message>
        <source>Choose a sprint</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Einen Sprint wählen</translation>
    </message>
    <message>
        <source>Choose an annotator</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Einen Annotierer wählen</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Eine Ebene wählen</translation>
    </message>
    <message>
        <source>Everything again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wieder alles</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Diese Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Write printable dashboard…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Druckbare Übersicht schreiben …</translation>
    </message>
    <message>
        <source>Take what annotator 1 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 1 gemacht hat</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Take what annotator 2 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 2 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 3 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 3 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 4 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 4 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 5 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 5 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 6 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 6 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 7 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 7 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 8 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 8 gemacht hat</translation>
    </message>
    <message>
        <source>Take what annotator 9 made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was Annotierer 9 gemacht hat</translation>
    </message>
    <message>
        <source>Take what all of them made</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nehmen, was alle gemacht haben</translation>
    </message>
    <message>
        <source>Take the row one is in</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Zeile nehmen, in der man ist</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Leave it out of gold</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Aus Gold weglassen</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Next case</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Take the row and edit it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Zeile nehmen und bearbeiten</translation>
    </message>
    <message>
        <source>Edit the next part: annotation or side</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den nächsten Teil bearbeiten: Annotation oder Seite</translation>
    </message>
    <message>
        <source>Give gold another label…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>In Gold ein anderes Label geben …</translation>
    </message>
    <message>
        <source>Start edge in gold: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang in Gold: ein Wort zurück</translation>
    </message>
    <message>
        <source>Start edge in gold: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang in Gold: ein Wort vor</translation>
    </message>
    <message>
        <source>End edge in gold: a word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende in Gold: ein Wort zurück</translation>
    </message>
    <message>
        <source>End edge in gold: a word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende in Gold: ein Wort vor</translation>
    </message>
    <message>
        <source>Start edge in gold: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang in Gold: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Start edge in gold: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang in Gold: ein Zeichen vor</translation>
    </message>
    <message>
        <source>End edge in gold: a character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende in Gold: ein Zeichen zurück</translation>
    </message>
    <message>
        <source>End edge in gold: a character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende in Gold: ein Zeichen vor</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <extracomment>annotator/services/actions.py, annotator/services/ops.py</extracomment>
        <translation>Nehmen, worin alle einig sind</translation>
    </message>
    <message>
        <source>What counts as agreed…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Was als einig gilt …</translation>
    </message>
    <message>
        <source>Next layer alone, or all layers</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nur die nächste Ebene oder alle Ebenen</translation>
    </message>
    <message>
        <source>Hide names, or show them</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Namen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Next story with cases to decide</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächste Geschichte mit offenen Fällen</translation>
    </message>
    <message>
        <source>Previous story with cases to decide</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorige Geschichte mit offenen Fällen</translation>
    </message>
    <message>
        <source>Lock the work gold was made of</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Arbeit sperren, aus der Gold entstand</translation>
    </message>
    <message>
        <source>Search the project for these words</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Das Projekt nach diesen Wörtern durchsuchen</translation>
    </message>
    <message>
        <source>Read the next find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den nächsten Fund lesen</translation>
    </message>
    <message>
        <source>Read the previous find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den vorigen Fund lesen</translation>
    </message>
    <message>
        <source>Search by a query</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Mit einer Anfrage suchen</translation>
    </message>
    <message>
        <source>Check: same text, other label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Prüfung: gleicher Text, anderes Label</translation>
    </message>
    <message>
        <source>Check: tagged here, not there</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Prüfung: hier getaggt, dort nicht</translation>
    </message>
    <message>
        <source>Check: older than its label</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Prüfung: älter als sein Label</translation>
    </message>
    <message>
        <source>Search again</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Save this search, or forget it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Diese Suche speichern oder vergessen</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Gespeicherte Suchen …</translation>
    </message>
    <message>
        <source>Read the find in its article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den Fund in seinem Artikel lesen</translation>
    </message>
    <message>
        <source>Tick the find</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den Fund anhaken</translation>
    </message>
    <message>
        <source>Tick all finds</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Alle Funde anhaken</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Alle Haken wegnehmen</translation>
    </message>
    <message>
        <source>Choose a label for the finds…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ein Label für die Funde wählen …</translation>
    </message>
    <message>
        <source>Change the query</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Die Anfrage ändern</translation>
    </message>
    <message>
        <source>Next article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/services/actions.py, annotator/services/dashboard_behind.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Finish and open the next</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abschließen und den nächsten öffnen</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Als in Arbeit markieren</translation>
    </message>
    <message>
        <source>Hard cases…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Schwierige Fälle …</translation>
    </message>
    <message>
        <source>Label the whole article…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Den ganzen Artikel labeln …</translation>
    </message>
    <message>
        <source>Article details…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Artikelangaben …</translation>
    </message>
    <message>
        <source>Move to story…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>In Geschichte verschieben …</translation>
    </message>
    <message>
        <source>Mark selection as furniture, or clear it</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Auswahl als Beiwerk markieren oder das aufheben</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorschläge prüfen</translation>
    </message>
    <message>
        <source>Show stories</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Geschichten zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Show furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beiwerk zeigen</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Show mentions</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Erwähnungen zeigen</translation>
    </message>
    <message>
        <source>Show claims</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Behauptungen zeigen</translation>
    </message>
    <message>
        <source>Show discrepancies</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Fade what is not tagged</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Abblenden, was nicht getaggt ist</translation>
    </message>
    <message>
        <source>Number sentences</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Sätze nummerieren</translation>
    </message>
    <message>
        <source>Tool tips on annotations</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Kurzinfos zu Annotationen</translation>
    </message>
    <message>
        <source>Serif or sans text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Text mit oder ohne Serifen</translation>
    </message>
    <message>
        <source>Light, dark or system theme</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Farbschema hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fold furniture</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Beiwerk zuklappen</translation>
    </message>
    <message>
        <source>Commands…</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Character back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeichen zurück</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Character on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeichen vor</translation>
    </message>
    <message>
        <source>Word back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wort zurück</translation>
    </message>
    <message>
        <source>Word on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wort vor</translation>
    </message>
    <message>
        <source>Sentence back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Satz zurück</translation>
    </message>
    <message>
        <source>Sentence on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Satz vor</translation>
    </message>
    <message>
        <source>Paragraph back</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Absatz zurück</translation>
    </message>
    <message>
        <source>Paragraph on</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Absatz vor</translation>
    </message>
    <message>
        <source>Line up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile hoch</translation>
    </message>
    <message>
        <source>Line down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile hinab</translation>
    </message>
    <message>
        <source>Start of line</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Zeile</translation>
    </message>
    <message>
        <source>End of line</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Zeile</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bildschirmseite hoch</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bildschirmseite hinab</translation>
    </message>
    <message>
        <source>Start of text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang des Textes</translation>
    </message>
    <message>
        <source>End of text</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>Character back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeichen zurück, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Character on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeichen vor, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Word back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wort zurück, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Word on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Wort vor, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Sentence back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Satz zurück, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Sentence on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Satz vor, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Paragraph back, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Absatz zurück, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Paragraph on, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Absatz vor, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Line up, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile hoch, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Line down, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Zeile hinab, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Start of line, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang der Zeile, Auswahl erweitern</translation>
    </message>
    <message>
        <source>End of line, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende der Zeile, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Page up, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bildschirmseite hoch, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Page down, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Bildschirmseite hinab, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Start of text, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Anfang des Textes, Auswahl erweitern</translation>
    </message>
    <message>
        <source>End of text, extending the selection</source>
        <extracomment>annotator/services/actions.py</extracomment>
        <translation>Ende des Textes, Auswahl erweitern</translation>
    </message>
    <message>
        <source>Add annotator</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Annotierer hinzufügen</translation>
    </message>
    <message>
        <source>Create project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Import dataset</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Tag mention</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Erwähnung taggen</translation>
    </message>
    <message>
        <source>Tag claim</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Behauptung taggen</translation>
    </message>
    <message>
        <source>Add relation</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Label article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Artikel labeln</translation>
    </message>
    <message>
        <source>Change label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Change edges</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Ränder ändern</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Attribute ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Flag hard case</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Schwierigen Fall markieren</translation>
    </message>
    <message>
        <source>Begin discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Besprechung beginnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Settle discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Besprechung abschließen</translation>
    </message>
    <message>
        <source>Reopen discussion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Besprechung wieder öffnen</translation>
    </message>
    <message>
        <source>Edit remark</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>Delete remark</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <source>Set source</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Quelle setzen</translation>
    </message>
    <message>
        <source>Tag source</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Quelle taggen</translation>
    </message>
    <message>
        <source>Set cue</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Signalwort setzen</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Annotation löschen</translation>
    </message>
    <message>
        <source>Add discrepancy</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Abweichung hinzufügen</translation>
    </message>
    <message>
        <source>Add side</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Remove side</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Change severity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Schwere ändern</translation>
    </message>
    <message>
        <source>Change status</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Add entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entität hinzufügen</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entität bearbeiten</translation>
    </message>
    <message>
        <source>Link entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entität verknüpfen</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entitäten zusammenführen</translation>
    </message>
    <message>
        <source>Split entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entität teilen</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Entität löschen</translation>
    </message>
    <message>
        <source>Edit article details</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Artikelangaben bearbeiten</translation>
    </message>
    <message>
        <source>Change furniture</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Beiwerk ändern</translation>
    </message>
    <message>
        <source>Move article to story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Artikel in Geschichte verschieben</translation>
    </message>
    <message>
        <source>Finish article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Artikel abschließen</translation>
    </message>
    <message>
        <source>Reopen article</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Change schema</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <source>Add label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Edit label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label bearbeiten</translation>
    </message>
    <message>
        <source>Move label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label verschieben</translation>
    </message>
    <message>
        <source>Retire label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label stilllegen</translation>
    </message>
    <message>
        <source>Put label back in use</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Remove label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Labels zusammenführen</translation>
    </message>
    <message>
        <source>Split label</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Label teilen</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Attribut bearbeiten</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Attribut entfernen</translation>
    </message>
    <message>
        <source>Edit guidelines</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Richtlinien bearbeiten</translation>
    </message>
    <message>
        <source>Merge stories</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichten zusammenführen</translation>
    </message>
    <message>
        <source>Lock story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte sperren</translation>
    </message>
    <message>
        <source>Unlock story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte entsperren</translation>
    </message>
    <message>
        <source>Copy project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Projekt kopieren</translation>
    </message>
    <message>
        <source>Merge project</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Close sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Sprint schließen</translation>
    </message>
    <message>
        <source>Reopen sprint</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Sprint wieder öffnen</translation>
    </message>
    <message>
        <source>Take story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte nehmen</translation>
    </message>
    <message>
        <source>Finish story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte abschließen</translation>
    </message>
    <message>
        <source>Reopen story</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte wieder öffnen</translation>
    </message>
    <message>
        <source>Let story go</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Geschichte freigeben</translation>
    </message>
    <message>
        <source>Count time</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Zeit zählen</translation>
    </message>
    <message>
        <source>Lock finished stories</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Fertige Geschichten sperren</translation>
    </message>
    <message>
        <source>Unlock stories</source>
        <extracomment>annotator/services/ops.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Geschichten entsperren</translation>
    </message>
    <message>
        <source>Change annotator</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Annotierer ändern</translation>
    </message>
    <message>
        <source>Take into gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>In Gold übernehmen</translation>
    </message>
    <message>
        <source>Edit gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Gold bearbeiten</translation>
    </message>
    <message>
        <source>Leave out of gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Aus Gold weglassen</translation>
    </message>
    <message>
        <source>Keep gold</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Gold behalten</translation>
    </message>
    <message>
        <source>Fill claim matrix</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Behauptungsmatrix füllen</translation>
    </message>
    <message>
        <source>Add matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzeile hinzufügen</translation>
    </message>
    <message>
        <source>Change matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzeile ändern</translation>
    </message>
    <message>
        <source>Change matrix cell</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzelle ändern</translation>
    </message>
    <message>
        <source>Merge matrix rows</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzeilen zusammenführen</translation>
    </message>
    <message>
        <source>Move matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzeile verschieben</translation>
    </message>
    <message>
        <source>Delete matrix row</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Matrixzeile löschen</translation>
    </message>
    <message>
        <source>Suggest discrepancies</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Abweichungen vorschlagen</translation>
    </message>
    <message>
        <source>Tag what was found</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Gefundenes taggen</translation>
    </message>
    <message>
        <source>Tag other occurrences</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Weitere Vorkommen taggen</translation>
    </message>
    <message>
        <source>Decide on suggestion</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>Über Vorschlag entscheiden</translation>
    </message>
    <message>
        <source>Copy to other versions</source>
        <extracomment>annotator/services/ops.py</extracomment>
        <translation>In andere Fassungen kopieren</translation>
    </message>
    <message>
        <source>articles, discrepancies and entities as JSON lines; imports back without loss</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>Artikel, Abweichungen und Entitäten als JSON-Zeilen; lässt sich ohne Verlust wieder importieren</translation>
    </message>
    <message>
        <source>the same as flat tables for spreadsheets and pandas</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>dasselbe als flache Tabellen für Tabellenprogramme und pandas</translation>
    </message>
    <message>
        <source>sentence pairs for natural language inference, from the discrepancies</source>
        <extracomment>annotator/services/exporting.py</extracomment>
        <translation>Satzpaare für logische Folgerung, aus den Abweichungen</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>AZERTY</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>AZERTY</translation>
    </message>
    <message>
        <source>One hand</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>Eine Hand</translation>
    </message>
    <message>
        <source>QWERTZ</source>
        <extracomment>annotator/services/keymaps.py</extracomment>
        <translation>QWERTZ</translation>
    </message>
    <message>
        <source>The first hour</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Die erste Stunde</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading and tagging</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Lesen und Taggen</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Reviewing suggestions</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Vorschläge durchsehen</translation>
    </message>
    <message>
        <source>The claim matrix</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Die Behauptungsmatrix</translation>
    </message>
    <message>
        <source>Searching and checking</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Suchen und Prüfen</translation>
    </message>
    <message>
        <source>A team on one server</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Ein Team auf einem Server</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The dashboard</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Die Übersicht</translation>
    </message>
    <message>
        <source>The schema</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Das Schema</translation>
    </message>
    <message>
        <source>History and backups</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Verlauf und Sicherungen</translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Einstellungen und Tasten</translation>
    </message>
    <message>
        <source>A sprint, for the lead</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Ein Sprint, für die Leitung</translation>
    </message>
    <message>
        <source>A sprint, for the annotator</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Ein Sprint, für Annotierende</translation>
    </message>
    <message>
        <source>What goes wrong elsewhere</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Was anderswo schiefgeht</translation>
    </message>
    <message>
        <source>The command line</source>
        <extracomment>resources/help/index.md</extracomment>
        <translation>Die Kommandozeile</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>annotator/services/dashboard.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Article labels</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Artikellabels</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stories handed out, by person and state.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Verteilte Geschichten, nach Person und Stand.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet. Begin a sprint: menu Sprint, Begin sprint.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Noch ist nichts verteilt. Beginnen Sie einen Sprint: Menü Sprint, Sprint beginnen.</translation>
    </message>
    <message>
        <source>Stories finished</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_agreement.py, annotator/ui/dialogs/people.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Fertige Geschichten</translation>
    </message>
    <message>
        <source>Counted on the day a story was finished.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Gezählt am Tag, an dem eine Geschichte fertig wurde.</translation>
    </message>
    <message>
        <source>Nothing is finished yet. A story of a sprint is finished with Ctrl+Alt+Return.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Noch ist nichts fertig. Eine Geschichte eines Sprints schließt man mit Strg+Alt+Return ab.</translation>
    </message>
    <message>
        <source>Flags on annotations and passages, by who set them.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Markierungen an Annotationen und Stellen, nach dem, der sie setzte.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>annotator/services/dashboard.py, annotator/services/dashboard_behind.py, annotator/services/dashboard_counts.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Between all who finished the same articles; the line is the 95 % interval.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Zwischen allen, die dieselben Artikel fertig haben; die Linie ist das 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Each point: the last ten stories finished until then, with its 95 % interval.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Jeder Punkt: die zehn bis dahin zuletzt fertigen Geschichten, mit ihrem 95-%-Intervall.</translation>
    </message>
    <message>
        <source>First by name</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Erster nach Namen</translation>
    </message>
    <message>
        <source>The other</source>
        <extracomment>annotator/services/dashboard_agreement.py, annotator/services/dashboard_behind.py</extracomment>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>How often which labels met where two marked the same place; agreement lies on the diagonal.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Wie oft welche Labels sich trafen, wo zwei dieselbe Stelle markierten; Übereinstimmung liegt auf der Diagonale.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>annotator/services/dashboard_behind.py, resources/help/index.md</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/sprint_desk.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Stories with counted time</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>Geschichten mit gezählter Zeit</translation>
    </message>
    <message>
        <source>Hard cases settled</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>Abgeschlossene schwierige Fälle</translation>
    </message>
    <message>
        <source>Hard cases open</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/ui/dashboard/wording.py</extracomment>
        <translation>Offene schwierige Fälle</translation>
    </message>
    <message>
        <source>Nobody flagged a hard case. In the text, ? flags the current annotation.</source>
        <extracomment>annotator/services/dashboard.py</extracomment>
        <translation>Niemand hat einen schwierigen Fall markiert. Im Text markiert ? die aktuelle Annotation.</translation>
    </message>
    <message>
        <source>Agreement needs stories that two people have finished. Begin a sprint with an overlap of two, or mark the same articles as done (Ctrl+Return) under both names.</source>
        <extracomment>annotator/services/dashboard_agreement.py</extracomment>
        <translation>Übereinstimmung braucht Geschichten, die zwei Personen fertig haben. Beginnen Sie einen Sprint mit einer Überlappung von zwei, oder markieren Sie dieselben Artikel unter beiden Namen als fertig (Strg+Enter).</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_table.py</extracomment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>annotator/services/dashboard_behind.py, annotator/services/dashboard_table.py</extracomment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>annotator/services/dashboard_behind.py</extracomment>
        <translation>Der eine</translation>
    </message>
    <message>
        <source>How often each label was given; rejected suggestions are left out.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Wie oft jedes Label vergeben wurde; abgelehnte Vorschläge sind ausgelassen.</translation>
    </message>
    <message>
        <source>What stands today, on the day it was made; what was rejected or deleted is not counted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Was heute steht, am Tag seiner Entstehung; Abgelehntes oder Gelöschtes zählt nicht.</translation>
    </message>
    <message>
        <source>Nothing is annotated yet. Open an article (Ctrl+1), select words and press a label&apos;s key.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch ist nichts annotiert. Öffnen Sie einen Artikel (Strg+1), wählen Sie Wörter aus und drücken Sie die Taste eines Labels.</translation>
    </message>
    <message>
        <source>Annotations per article</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Annotationen je Artikel</translation>
    </message>
    <message>
        <source>Articles by how many mentions, claims, relations and labels they have.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Artikel nach der Zahl ihrer Erwähnungen, Behauptungen, Beziehungen und Labels.</translation>
    </message>
    <message>
        <source>No article has an annotation yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch hat kein Artikel eine Annotation.</translation>
    </message>
    <message>
        <source>How often each type was accepted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Wie oft jede Art angenommen wurde.</translation>
    </message>
    <message>
        <source>By type and by what was decided, suggestions that wait among them.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Nach Typ und nach dem, was entschieden wurde, wartende Vorschläge eingeschlossen.</translation>
    </message>
    <message>
        <source>There are no discrepancies yet. Ctrl+Shift+P finds them in the open article&apos;s story.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Abweichungen. Strg+Umschalt+P sucht sie in der Geschichte des geöffneten Artikels.</translation>
    </message>
    <message>
        <source>Of those decided on, by rule; the line is the 95 % interval (Wilson).</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Von den entschiedenen, nach Regel; die Linie ist das 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>No suggestion was decided on yet. In an article Tab goes to the next one, Return accepts it, Backspace rejects it.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch wurde über keinen Vorschlag entschieden. In einem Artikel geht Tab zum nächsten, Enter nimmt ihn an, die Rücktaste lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Annotations per hour</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Annotationen je Stunde</translation>
    </message>
    <message>
        <source>Stories per hour</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Geschichten je Stunde</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Time is counted while somebody works on a story taken with Ctrl+Alt+PgDown.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Zeit wird gezählt, während jemand an einer mit Strg+Alt+Bild abwärts genommenen Geschichte arbeitet.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>annotator/services/dashboard_table.py</extracomment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>How often each label was given; accepted.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Wie oft jedes Label vergeben wurde; angenommene.</translation>
    </message>
    <message>
        <source>How often each label was given; rejected suggestions left out.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Wie oft jedes Label vergeben wurde; ohne abgelehnte Vorschläge.</translation>
    </message>
    <message>
        <source>Annotations in stories whose time was counted, by hours of activity.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Annotationen in Geschichten mit gezählter Zeit, nach Stunden der Tätigkeit.</translation>
    </message>
    <message>
        <source>Stories finished, of those whose time was counted, by hours of activity.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Fertige Geschichten von denen mit gezählter Zeit, nach Stunden der Tätigkeit.</translation>
    </message>
    <message>
        <source>Labels: mentions</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels: Erwähnungen</translation>
    </message>
    <message>
        <source>Labels that met: mentions</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels, die sich trafen: Erwähnungen</translation>
    </message>
    <message>
        <source>There are no mentions yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Erwähnungen.</translation>
    </message>
    <message>
        <source>Labels: claims</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels: Behauptungen</translation>
    </message>
    <message>
        <source>Labels that met: claims</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels, die sich trafen: Behauptungen</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Behauptungen.</translation>
    </message>
    <message>
        <source>Labels: relations</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels: Beziehungen</translation>
    </message>
    <message>
        <source>Labels that met: relations</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels, die sich trafen: Beziehungen</translation>
    </message>
    <message>
        <source>There are no relations yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Beziehungen.</translation>
    </message>
    <message>
        <source>Labels: article labels</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels: Artikellabels</translation>
    </message>
    <message>
        <source>Labels that met: article labels</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels, die sich trafen: Artikellabels</translation>
    </message>
    <message>
        <source>There are no article labels yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Artikellabels.</translation>
    </message>
    <message>
        <source>Labels: discrepancies</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels: Abweichungen</translation>
    </message>
    <message>
        <source>Labels that met: discrepancies</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Labels, die sich trafen: Abweichungen</translation>
    </message>
    <message>
        <source>There are no discrepancies yet.</source>
        <extracomment>annotator/services/dashboard_counts.py</extracomment>
        <translation>Noch gibt es keine Abweichungen.</translation>
    </message>
</context>
</TS>
